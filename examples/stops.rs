//! The app with a fault in it, for `tests/faults/panic.py`: its clock panics once a file is there.
//!
//! The environment variable `VETO_DESK_STOP` names the file. The panic takes it away first, so that
//! the new window lives. A file that says "always" stays, and stops the new window, too.

use std::process::ExitCode;

use jiff::Zoned;

#[expect(
    clippy::print_stderr,
    reason = "without a window, standard error is the only way to speak"
)]
fn main() -> ExitCode {
    match veto_desk::start::start(std::env::args_os().skip(1), clock) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::panic, reason = "this is the fault")]
fn clock() -> Zoned {
    if let Some(file) = std::env::var_os("VETO_DESK_STOP")
        && let Ok(text) = std::fs::read_to_string(&file)
    {
        let gone = text == "always" || std::fs::remove_file(&file).is_ok();
        panic!("a fault on demand; the file is gone: {gone}");
    }
    Zoned::now()
}
