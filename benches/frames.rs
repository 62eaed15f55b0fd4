//! Draws the desk of so many accounts so many times, for `counts.sh`, which counts instructions, and to
//! see how much memory it takes.
#![expect(clippy::print_stdout, reason = "the figures are for people")]

mod common;

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|it| it.parse().ok());
    let (size, frames) = (numbers.next().unwrap_or(10), numbers.next().unwrap_or(10));
    let mut stage = common::Stage::new(size);
    let drawn: usize = (0..frames).map(|_| stage.frame()).sum();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find(|it| it.starts_with("VmRSS"));
    println!("{size} accounts, {frames} frames, {drawn} meshes, {}", resident.unwrap_or_default());
}
