#!/bin/sh
# Starts Veto Desk with its file in this folder, for example on a stick, and not on the computer.
here=$(cd "$(dirname "$0")" && pwd) || exit 1
exec "$here/veto-desk" --file "$here/veto-desk.ron" "$@"
