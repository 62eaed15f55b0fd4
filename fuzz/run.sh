#!/bin/bash
# Runs the targets one after the other: fuzz/run.sh [SECONDS FOR EACH]. Stops at the first finding, which
# is then in fuzz/artifacts. Without a nightly compiler, the stable one is told to take its options.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

seconds=${1:-900}
if rustup run nightly rustc --version >/dev/null 2>&1; then
    fuzz=(cargo +nightly fuzz)
else
    export RUSTC_BOOTSTRAP=1
    fuzz=(cargo fuzz)
fi
# The versions that the app is built with.
cp ../Cargo.lock Cargo.lock

for target in load merge mail; do
    mkdir -p "corpus/$target"
    options=(-dict=ron.dict -max_len=8192) seeds="seeds/$target"
    [ "$target" != mail ] || options=(-dict=mail.dict -max_len=16384) seeds=../tests/files/mails
    # Without a sanitizer: our code is safe Rust, and without one ten times as much is tried.
    "${fuzz[@]}" run --sanitizer none "$target" "corpus/$target" "$seeds" -- \
        "${options[@]}" -timeout=10 -rss_limit_mb=2048 \
        -max_total_time="$seconds" -print_final_stats=1
done
