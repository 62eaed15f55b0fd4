#!/bin/bash
# Signs files for Windows, in place, on Linux (Debian: osslsigncode). Without a certificate it says so and does nothing.
#
#     sign.sh FILE …
#
# VETO_DESK_WINDOWS_CERTIFICATE  the certificate with its key, as PKCS12 in base64
# VETO_DESK_WINDOWS_PASSWORD     its password
# VETO_DESK_TIMESTAMP            an address for time stamps: with one, the signature outlives the certificate
set -euo pipefail

[ $# -gt 0 ] || { echo 'sign.sh FILE …' >&2; exit 2; }
if [ -z "${VETO_DESK_WINDOWS_CERTIFICATE:-}" ]; then
    echo "no certificate: not signed: $*"
    exit 0
fi
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
base64 --decode <<<"$VETO_DESK_WINDOWS_CERTIFICATE" >"$work/certificate.p12"
# Not on the command line, where every process could read it.
printf '%s' "${VETO_DESK_WINDOWS_PASSWORD:-}" >"$work/password"
stamp=()
[ -z "${VETO_DESK_TIMESTAMP:-}" ] || stamp=(-ts "$VETO_DESK_TIMESTAMP")
for file; do
    osslsigncode sign -pkcs12 "$work/certificate.p12" -readpass "$work/password" -h sha256 -n 'Veto Desk' \
        "${stamp[@]}" -in "$file" -out "$work/signed"
    cat "$work/signed" >"$file"
    rm "$work/signed"
    echo "signed: $file"
done
