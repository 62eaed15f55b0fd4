//! Draws the desk of so many accounts so many times, for `counts.sh`, which counts instructions, and to
//! see how much memory it takes.
#![expect(clippy::print_stdout, reason = "the figures are for people")]

use desk_stage::Stage;

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|it| it.parse().ok());
    let (size, frames) = (numbers.next().unwrap_or(10), numbers.next().unwrap_or(10));
    let mut stage = Stage::new(size);
    let drawn = steady(&mut stage, frames);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find(|it| it.starts_with("VmRSS"));
    println!("{size} accounts, {frames} frames, {drawn} meshes, {}", resident.unwrap_or_default());
}

/// What `counts.sh` counts: frames of a desk that was drawn before.
#[inline(never)]
fn steady(stage: &mut Stage, frames: usize) -> usize {
    (0..frames).map(|_| stage.frame()).sum()
}
