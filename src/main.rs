//! The program. All of it is in the library; only what has no window to be said in is said here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use jiff::Zoned;

#[expect(
    clippy::print_stderr,
    reason = "without a window, standard error is the only way to speak"
)]
fn main() -> ExitCode {
    match veto_desk::start::start(std::env::args_os().skip(1), Zoned::now) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            if !message.is_empty() {
                eprintln!("{message}");
            }
            ExitCode::FAILURE
        }
    }
}
