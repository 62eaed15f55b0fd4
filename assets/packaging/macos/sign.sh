#!/bin/bash
# What signing for macOS takes besides bundle.sh. Without a certificate or an account it says so and does nothing.
#
#     sign.sh certificate       puts the certificate into a keychain of its own; before bundle.sh
#     sign.sh notarise OUTDIR   has the archive looked at by Apple, and packs it again with the answer; after bundle.sh
#
# VETO_DESK_MACOS_CERTIFICATE  “Developer ID Application” with its key, as PKCS12 in base64
# VETO_DESK_MACOS_PASSWORD     its password
# VETO_DESK_APPLE_ID, VETO_DESK_APPLE_TEAM, VETO_DESK_APPLE_PASSWORD  the account; an app-specific password
# Made for a machine that is thrown away. On your own Mac, use the keychain, as README.md says.
# Not yet run on macOS.
set -euo pipefail

certificate() {
    if [ -z "${VETO_DESK_MACOS_CERTIFICATE:-}" ]; then
        echo 'no certificate: the app is signed for this Mac only'
        return
    fi
    umask 077
    local work keychain secret
    work=$(mktemp -d)
    keychain=$HOME/Library/Keychains/veto-desk.keychain-db
    secret=$(openssl rand -hex 24)
    printf '%s' "$VETO_DESK_MACOS_CERTIFICATE" | openssl base64 -d -A -out "$work/certificate.p12"
    security create-keychain -p "$secret" "$keychain"
    security set-keychain-settings -lut 3600 "$keychain"
    security unlock-keychain -p "$secret" "$keychain"
    security import "$work/certificate.p12" -k "$keychain" -P "${VETO_DESK_MACOS_PASSWORD:-}" -T /usr/bin/codesign
    rm -rf "$work"
    # Else codesign would ask a person.
    security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain-db
}

notarise() {
    if [ -z "${VETO_DESK_APPLE_ID:-}" ]; then
        echo 'no account with Apple: not notarised'
        return
    fi
    local app=$1/Veto\ Desk.app zips=("$1"/veto-desk-*-macos.zip)
    xcrun notarytool submit "${zips[0]}" --apple-id "$VETO_DESK_APPLE_ID" --team-id "$VETO_DESK_APPLE_TEAM" \
        --password "$VETO_DESK_APPLE_PASSWORD" --wait
    # Fails when Apple said no. With the answer on it, the app opens without a connection.
    xcrun stapler staple "$app"
    ditto -c -k --keepParent "$app" "${zips[0]}"
    spctl --assess --type execute --verbose "$app"
}

case "$#/${1:-}" in
    1/certificate) certificate ;;
    2/notarise) notarise "$2" ;;
    *) echo 'sign.sh certificate, or sign.sh notarise OUTDIR' >&2; exit 2 ;;
esac
