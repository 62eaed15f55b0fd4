//! From a double click to a window: finds the file, opens it, shows it. And, should a fault stop the
//! app, from there to a new window: what was said is saved first.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use eframe::CreationContext;
use jiff::Zoned;
use raw_window_handle::{HasWindowHandle as _, RawWindowHandle};

use crate::app::state::{Done, Ids};
use crate::desktop::{self, Desktop, OpenFile};
use crate::shell::{self, Shell};
use crate::store::file;
use crate::text::Text;
use crate::ui::theme::size;

/// A window that was opened after a fault and stops again before this is not opened once more.
const SOON: Duration = Duration::from_secs(60);

/// What was asked for when the app was started.
struct Asked {
    path: PathBuf,
    after_stop: bool,
}

/// Runs the app until its window is closed. `clock` says the time where the person is.
///
/// # Errors
///
/// What to tell the person where there is no window to tell it in.
pub fn start(args: impl Iterator<Item = OsString>, clock: fn() -> Zoned) -> Result<(), String> {
    let asked = asked(args)?;
    let mut file = desktop::open(&asked.path);
    if file.is_shown_elsewhere() {
        return Ok(());
    }
    if asked.after_stop {
        file.opened.note = Some(Done::Restarted);
    }
    // A library that is missing makes winit panic instead of failing: both become one readable line.
    set_hook(Box::new(|_| {}));
    let began = Instant::now();
    let shown = Arc::new(AtomicBool::new(false));
    let running = catch_unwind(AssertUnwindSafe({
        let shown = Arc::clone(&shown);
        || run(file, shown, clock)
    }));
    let text = Text::english();
    match running {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(text.get(missing(&error))),
        Err(_) if shown.load(Ordering::Relaxed) => {
            // On its way out, the window saved what was said; see `Desktop`'s `drop`.
            let again = !asked.after_stop || began.elapsed() > SOON;
            if again && start_again(&asked.path) {
                return Ok(());
            }
            let path = asked.path.display().to_string();
            Err(text.with("start-stopped", &[("path", path.into())]))
        }
        Err(_) => Err(text.get("start-no-library")),
    }
}

/// A new process: a window cannot be opened twice in one.
fn start_again(path: &Path) -> bool {
    let Ok(program) = std::env::current_exe() else {
        return false;
    };
    Command::new(program)
        .arg(AFTER_STOP)
        .arg(FILE)
        .arg(path)
        .spawn()
        .is_ok()
}

const AFTER_STOP: &str = "--after-stop";
const FILE: &str = "--file";

/// The file named by `--file PATH`, else the one in the system's app-data folder.
fn asked(mut args: impl Iterator<Item = OsString>) -> Result<Asked, String> {
    let text = Text::english();
    let mut path = None;
    let mut after_stop = false;
    while let Some(arg) = args.next() {
        if arg == AFTER_STOP && !after_stop {
            after_stop = true;
        } else if arg == FILE && path.is_none() {
            let named = args.next().ok_or_else(|| text.get("start-usage"))?;
            path = Some(PathBuf::from(named));
        } else {
            return Err(text.get("start-usage"));
        }
    }
    let path = path
        .or_else(file::default_path)
        .ok_or_else(|| text.get("start-no-folder"))?;
    Ok(Asked { path, after_stop })
}

/// What is missing. The system's own words name source files, not what a person could do.
fn missing(error: &eframe::Error) -> &'static str {
    match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => "start-no-screen",
        _ => "start-no-opengl",
    }
}

/// Whether the window can come to the front by itself. Wayland does not let it.
fn raises(creation: &CreationContext<'_>) -> bool {
    creation
        .window_handle()
        .is_ok_and(|handle| !matches!(handle.as_raw(), RawWindowHandle::Wayland(_)))
}

fn run(file: OpenFile, shown: Arc<AtomicBool>, clock: fn() -> Zoned) -> eframe::Result {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../assets/icons/app.png"));
    let mut viewport = egui::ViewportBuilder::default()
        .with_app_id("veto-desk")
        .with_title("Veto Desk")
        .with_inner_size([1180.0, 780.0])
        .with_min_inner_size(size::LEAST);
    if let Ok(icon) = icon {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions {
        viewport,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "veto-desk",
        options,
        Box::new(move |creation| {
            shown.store(true, Ordering::Relaxed);
            shell::set_up(&creation.egui_ctx);
            let (outside, opened) = Desktop::new(creation.egui_ctx.clone(), file, raises(creation));
            let ids = Ids::Fresh(uuid::Uuid::now_v7);
            let mut shell = Shell::new(opened, outside, clock, ids, Text::english());
            shell.dress(&creation.egui_ctx);
            Ok(Box::new(shell))
        }),
    )
}
