//! Writes the file of a desk as a volunteer has it, of any size: to try the app with, and for the window
//! test of many accounts.
//!
//! `cargo run --example crowd -- FILE [ACCOUNTS] [TODAY, as 2026-11-22]`

#[path = "../tests/it/crowd.rs"]
mod crowd;

use jiff::Zoned;
use jiff::civil::Date;
use veto_desk::store::format;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let file = args.next().ok_or("which file?")?;
    let accounts = args.next().map_or(Ok(200), |it| it.parse())?;
    let today = args
        .next()
        .map_or_else(|| Ok(Zoned::now().date()), |it| it.parse::<Date>())?;
    std::fs::write(file, format::to_text(&crowd::crowd(accounts, today))?)?;
    Ok(())
}
