//! From a double click to a window: finds the file, opens it, shows it by OpenGL or on the processor
//! alone. And, should a fault stop the app, from there to a new window: what was said is saved first.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use eframe::AppCreator;
use egui::{Context, RawInput, Ui, ViewportBuilder};
use jiff::Zoned;
use raw_window_handle::{HasWindowHandle, RawWindowHandle};

use crate::app::state::{Done, Ids};
use crate::catalog::Catalog;
use crate::desktop::{self, Desktop, OpenFile};
use crate::graphics::{Memory, Way};
use crate::guides::Guides;
use crate::shell::{self, Shell};
use crate::store::file;
use crate::text::{Language, Text};
use crate::ui::theme::size;
use crate::window::{self, NoWindow};

/// A window that was opened after a fault and stops again before this is not opened once more.
const SOON: Duration = Duration::from_secs(60);

const AFTER_STOP: &str = "--after-stop";
const FILE: &str = "--file";
const SOFTWARE: &str = "--software";

/// What was asked for when the app was started.
struct Asked {
    path: PathBuf,
    after_stop: bool,
    /// Drawn on the processor alone, whatever is remembered.
    software: bool,
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
    let language = file.language().unwrap_or_else(language);
    // The first picture needs these; they are read while the system makes the window.
    std::thread::spawn(move || {
        Text::read(language);
        Catalog::embedded();
        Guides::of(language.code());
        // The first look at a clock reads the rules of the time zone.
        clock();
    });
    if asked.after_stop {
        file.opened.note = Some(Done::Restarted);
    }
    let memory = Memory::find();
    let way = if asked.software {
        Way::Simple
    } else {
        memory.way()
    };
    // A library that is missing makes winit panic instead of failing: both become one readable line.
    set_hook(Box::new(|_| {}));
    let began = Instant::now();
    let shown = Arc::new(AtomicBool::new(false));
    let running = catch_unwind(AssertUnwindSafe(|| match way {
        Way::OpenGl => by_opengl(file, &memory, Arc::clone(&shown), clock),
        Way::Simple => by_processor(file, &shown, clock),
    }));
    let text = spoken;
    let ended = match running {
        Ok(Ok(())) => Ok(()),
        Err(_) if shown.load(Ordering::Relaxed) => {
            // On its way out, the window saved what was said; see `Desktop`'s `drop`.
            let again = !asked.after_stop || began.elapsed() > SOON;
            let how = [AFTER_STOP, SOFTWARE];
            let how = if asked.software { &how[..] } else { &how[..1] };
            if again && start_again(&asked.path, how).is_some() {
                return Ok(());
            }
            let path = asked.path.display().to_string();
            Err(text().with("start-stopped", &[("path", path.into())]))
        }
        // A window cannot be opened twice in one process.
        Ok(Err(_)) | Err(_) if way == Way::OpenGl => {
            memory.keep(|it| it.failed = true);
            let other = start_again(&asked.path, &[SOFTWARE]);
            match other.and_then(|mut it| it.wait().ok()) {
                Some(status) if status.success() => Ok(()),
                // It has said why.
                Some(_) => Err(String::new()),
                None => Err(text().get("start-no-screen")),
            }
        }
        Ok(Err(Some(why))) => Err(text().get(missing(&why))),
        Ok(Err(None)) | Err(_) => Err(text().get("start-no-library")),
    };
    // Whoever clicked twice has no other place to read it.
    ended.inspect_err(|message| desktop::say(message))
}

/// A new process: a window cannot be opened twice in one.
fn start_again(path: &Path, how: &[&str]) -> Option<Child> {
    let program = std::env::current_exe().ok()?;
    let mut command = Command::new(program);
    command.args(how).arg(FILE).arg(path).spawn().ok()
}

/// The language of the system, where it is one of ours.
fn language() -> Language {
    let names = sys_locale::get_locales();
    let known = names.filter_map(|it| Language::of_system(&it)).next();
    known.unwrap_or_else(Language::english)
}

/// The words in it.
fn spoken() -> Text {
    Text::new(language())
}

/// What was asked for. `--file PATH` names the file, or `PATH` alone, as file windows say it; else it lies
/// in the system's app-data folder.
fn asked(mut args: impl Iterator<Item = OsString>) -> Result<Asked, String> {
    // Reading all words takes a moment, which only a fault needs.
    let fault = |key| spoken().get(key);
    let (mut path, mut after_stop, mut software) = (None, false, false);
    while let Some(arg) = args.next() {
        if arg.is_empty() {
            // A file window that has no file to open may say so like this.
        } else if arg == AFTER_STOP && !after_stop {
            after_stop = true;
        } else if arg == SOFTWARE && !software {
            software = true;
        } else if arg == FILE && path.is_none() {
            let named = args.next().filter(|it| !it.is_empty());
            path = Some(PathBuf::from(named.ok_or_else(|| fault("start-usage"))?));
        } else if path.is_none() && !arg.to_string_lossy().starts_with('-') {
            path = Some(PathBuf::from(arg));
        } else {
            return Err(fault("start-usage"));
        }
    }
    let path = path
        .or_else(file::default_path)
        .ok_or_else(|| fault("start-no-folder"))?;
    Ok(Asked {
        path,
        after_stop,
        software,
    })
}

/// What is missing. The system's own words name source files, not what a person could do.
fn missing(why: &NoWindow) -> &'static str {
    match why {
        NoWindow::Screen(_) | NoWindow::Window(_) => "start-no-screen",
        NoWindow::Picture(_) => "start-no-picture",
    }
}

/// Whether the window can come to the front by itself. Wayland does not let it.
fn raises(window: &impl HasWindowHandle) -> bool {
    let handle = window.window_handle();
    handle.is_ok_and(|it| !matches!(it.as_raw(), RawWindowHandle::Wayland(_)))
}

fn viewport() -> ViewportBuilder {
    let icon = eframe::icon_data::from_png_bytes(include_bytes!("../assets/icons/app.png"));
    let viewport = ViewportBuilder::default()
        .with_app_id("veto-desk")
        .with_title("Veto Desk")
        .with_inner_size([1180.0, 780.0])
        .with_min_inner_size(size::LEAST);
    match icon {
        Ok(icon) => viewport.with_icon(icon),
        Err(_) => viewport,
    }
}

/// What the window shows.
fn shell(ctx: &Context, file: OpenFile, raises: bool, clock: fn() -> Zoned) -> Shell<Desktop> {
    shell::set_up(ctx);
    let (outside, opened) = Desktop::new(ctx.clone(), file, raises);
    let ids = Ids::Fresh(uuid::Uuid::now_v7);
    let mut shell = Shell::new(opened, outside, clock, ids, language());
    shell.dress(ctx);
    shell
}

fn by_processor(
    file: OpenFile,
    shown: &AtomicBool,
    clock: fn() -> Zoned,
) -> Result<(), Option<NoWindow>> {
    let made = |ctx: &Context, window: &_| {
        shown.store(true, Ordering::Relaxed);
        shell(ctx, file, raises(window), clock)
    };
    window::run(viewport(), made).map_err(Some)
}

fn by_opengl(
    file: OpenFile,
    memory: &Memory,
    shown: Arc<AtomicBool>,
    clock: fn() -> Zoned,
) -> Result<(), Option<NoWindow>> {
    // A driver that ends the program leaves this behind.
    memory.keep(|it| it.begun = true);
    let options = eframe::NativeOptions {
        viewport: viewport(),
        ..eframe::NativeOptions::default()
    };
    let memory = memory.clone();
    let made: AppCreator<'_> = Box::new(move |creation| {
        shown.store(true, Ordering::Relaxed);
        let shell = shell(&creation.egui_ctx, file, raises(creation), clock);
        Ok(Box::new(ByOpenGl {
            shell,
            memory,
            frames: 0,
        }))
    });
    // Why it does not start is of no use to anybody: the other way is tried.
    eframe::run_native("veto-desk", options, made).map_err(|_| None)
}

/// What eframe's window shows.
struct ByOpenGl {
    shell: Shell<Desktop>,
    memory: Memory,
    frames: u8,
}

/// When so many frames were begun, one was seen.
const SEEN: u8 = 3;

impl eframe::App for ByOpenGl {
    fn logic(&mut self, ctx: &Context, _: &mut eframe::Frame) {
        self.shell.logic(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        if self.frames < SEEN {
            self.frames += 1;
            ui.ctx().request_repaint();
            if self.frames == SEEN {
                self.memory.keep(|it| it.begun = false);
            }
        }
        self.shell.draw(ui);
    }

    fn raw_input_hook(&mut self, _: &Context, input: &mut RawInput) {
        self.shell.hear(input);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        self.shell.finish();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(args: &[&str]) -> Option<(Option<String>, bool, bool)> {
        let asked = asked(args.iter().map(OsString::from)).ok()?;
        let own = Some(asked.path.clone()) == file::default_path();
        let path = (!own).then(|| asked.path.display().to_string());
        Some((path, asked.after_stop, asked.software))
    }

    #[test]
    fn what_is_asked_for_is_understood_or_refused() {
        let named = |path: &str| Some(path.to_owned());
        let cases: &[(&[&str], _)] = &[
            (&[], Some((None, false, false))),
            (&["a.ron"], Some((named("a.ron"), false, false))),
            (&["--file", "a.ron"], Some((named("a.ron"), false, false))),
            (&["--file", "-a.ron"], Some((named("-a.ron"), false, false))),
            (
                &["--after-stop", "--software", "--file", "a"],
                Some((named("a"), true, true)),
            ),
            (&["--software"], Some((None, false, true))),
            (&[""], Some((None, false, false))),
            (&["", "a.ron"], Some((named("a.ron"), false, false))),
            (&["--file", ""], None),
            (&["--file"], None),
            (&["-h"], None),
            (&["a.ron", "b.ron"], None),
            (&["--software", "--software"], None),
        ];
        for (args, expected) in cases {
            assert_eq!(said(args), *expected, "{args:?}");
        }
    }
}
