//! The program: everything is in the library.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use jiff::Zoned;

fn main() -> ExitCode {
    veto_desk::start::start(std::env::args_os().skip(1), Zoned::now)
}
