//! Opens the window: finds the file, reads it, and hands it to the shell.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Zoned;
use veto_desk::app::state::Ids;
use veto_desk::desktop::{self, Desktop};
use veto_desk::shell::{self, Shell};
use veto_desk::store::file;
use veto_desk::text::Text;

#[expect(
    clippy::print_stderr,
    reason = "without a window, standard error is the only way to speak"
)]
fn main() -> ExitCode {
    let path = match chosen_path(std::env::args_os().skip(1)) {
        Ok(path) => path,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    // A library that is missing makes winit panic instead of failing: both become one readable line.
    std::panic::set_hook(Box::new(|_| {}));
    let shown = Arc::new(AtomicBool::new(false));
    let running = std::panic::catch_unwind({
        let shown = Arc::clone(&shown);
        || run(path, shown)
    });
    let text = Text::english();
    let message = match running {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(error)) => text.get(missing(&error)),
        Err(_) if shown.load(Ordering::Relaxed) => text.get("start-stopped"),
        Err(_) => text.get("start-no-library"),
    };
    eprintln!("{message}");
    ExitCode::FAILURE
}

/// What is missing. The system's own words name source files, not what a person could do.
fn missing(error: &eframe::Error) -> &'static str {
    match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => "start-no-screen",
        _ => "start-no-opengl",
    }
}

/// The file named by `--file PATH`, else the one in the system's app-data folder.
fn chosen_path(mut args: impl Iterator<Item = std::ffi::OsString>) -> Result<PathBuf, String> {
    let text = Text::english();
    match (args.next(), args.next(), args.next()) {
        (None, ..) => file::default_path().ok_or_else(|| text.get("start-no-folder")),
        (Some(flag), Some(path), None) if flag == "--file" => Ok(path.into()),
        _ => Err(text.get("start-usage")),
    }
}

fn run(path: PathBuf, shown: Arc<AtomicBool>) -> eframe::Result {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../assets/icons/app.png"));
    let mut viewport = egui::ViewportBuilder::default()
        .with_app_id("veto-desk")
        .with_title("Veto Desk")
        .with_inner_size([1180.0, 780.0])
        .with_min_inner_size([320.0, 256.0]);
    if let Ok(icon) = icon {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions {
        viewport,
        ..eframe::NativeOptions::default()
    };
    let opened = desktop::open(&path);
    eframe::run_native(
        "veto-desk",
        options,
        Box::new(move |creation| {
            shown.store(true, Ordering::Relaxed);
            shell::set_up(&creation.egui_ctx);
            let outside = Desktop::new(creation.egui_ctx.clone(), path);
            let shell = Shell::new(
                opened,
                outside,
                Zoned::now,
                Ids::Fresh(uuid::Uuid::now_v7),
                Text::english(),
            );
            Ok(Box::new(shell))
        }),
    )
}
