#!/bin/sh
# Counts the instructions of one frame of the desk at every size: a figure that repeats.
# Needs valgrind. `benches/counts.sh`, from anywhere.
set -eu
cd "$(dirname "$0")"
command -v valgrind > /dev/null || { echo 'valgrind is not there: apt-get install valgrind' >&2; exit 1; }
cargo build --profile bench --bin frames
for size in 10 200 10000 100000; do
    out=target/callgrind.$size
    valgrind --tool=callgrind --callgrind-out-file="$out" --collect-atstart=no \
        --toggle-collect='*steady*' target/release/frames "$size" 10 2> target/callgrind.log
    total=$(grep -a '^summary:\|^totals:' "$out" | tail -1 | tr -dc '0-9')
    echo "$size accounts: $((total / 10)) instructions a frame"
done
