//! Who may know whom, what each room never names, and the one way to the browser.

use std::collections::{BTreeMap, BTreeSet};

use super::{fires, hold, names, paths, place, room};
use crate::source::{self, File};

// ----- who may know whom

/// The table of `src/lib.rs`: each room, and the rooms it may import from.
fn rooms(lib: &str) -> BTreeMap<String, BTreeSet<String>> {
    let rows = lib.lines().filter_map(|it| it.strip_prefix("//! | [`"));
    let mut rooms = BTreeMap::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').collect();
        let room = cells[0].trim().trim_end_matches("`]").to_owned();
        // What stands in brackets is about tests.
        let may = cells[2].split('(').next().unwrap();
        let named = may.split('`').skip(1).step_by(2).map(str::to_owned);
        let all = may.trim() == "all";
        rooms.insert(
            room,
            if all {
                BTreeSet::from(["all".to_owned()])
            } else {
                named.collect()
            },
        );
    }
    rooms
}

/// Imports from rooms that the map does not allow.
fn strangers(map: &BTreeMap<String, BTreeSet<String>>, path: &str, text: &str) -> Vec<String> {
    let Some(room) = room(path) else {
        return Vec::new();
    };
    let Some(may) = map.get(room) else {
        return vec![format!("{path}: {room} is not on the map in src/lib.rs")];
    };
    let up = "super::".repeat(path.matches('/').count() - usize::from(path.ends_with("/mod.rs")));
    let mut problems = Vec::new();
    for (at, named) in paths(&source::bare(&source::untested(text))) {
        let inside = named
            .strip_prefix("crate::")
            .or_else(|| named.strip_prefix(&up));
        let Some(other) = inside.and_then(|it| it.split("::").next()) else {
            continue;
        };
        let known = map.contains_key(other);
        if known && other != room && !may.contains(other) && !may.contains("all") {
            problems.push(format!(
                "{}: {room} may not know {other}",
                place(path, text, at)
            ));
        }
    }
    problems
}

#[test]
fn rooms_import_only_from_the_rooms_on_the_map() {
    let lib = source::read("src/lib.rs");
    let map = rooms(&lib);
    let modules: Vec<&str> = lib
        .lines()
        .filter_map(|it| it.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(modules.len(), map.len(), "the map and the modules differ");
    for module in modules {
        assert!(map.contains_key(module), "{module} is not on the map");
    }
    hold(&source::rust("src"), |path, text| {
        strangers(&map, path, text)
    });
}

#[test]
fn a_forbidden_import_is_noticed() {
    let map = rooms(
        "//! | [`domain`] | true | – |\n//! | [`app`] | happens | `domain` |\n\
         //! | [`letters`] | texts | `domain` (its tests ask `app`) |\n//! | [`shell`] | hinge | all |",
    );
    fires(
        |path, text| strangers(&map, path, text),
        &[
            ("src/domain/a.rs", "use crate::app::state::State;"),
            ("src/domain/a.rs", "fn a() -> crate::app::State { todo() }"),
            ("src/domain/a.rs", "use super::super::app::State;"),
            ("src/domain/mod.rs", "use super::app::State;"),
            (
                "src/letters/mod.rs",
                "use crate::{domain::A, app::{B, C}};"
                    .split(", C")
                    .next()
                    .unwrap(),
            ),
            ("src/app/a.rs", "use crate::shell;"),
            ("src/new/a.rs", ""),
        ],
        &[
            (
                "src/app/a.rs",
                "use crate::domain::{a, b}; use super::command; use super::super::domain::c;",
            ),
            (
                "src/domain/a.rs",
                "//! See [`crate::app`].\n#[cfg(test)]\nmod tests { use crate::app::State; }",
            ),
            ("src/shell.rs", "use crate::app::A; use crate::letters::B;"),
            ("src/main.rs", "use veto_desk::app::A;"),
        ],
    );
}

// ----- what a room never names

const DRAWING: [&str; 5] = ["egui", "eframe", "epaint", "egui_glow", "winit"];
const FILES: [&str; 4] = ["std::fs", "std::io", "tempfile", "directories"];
const WAITING: [&str; 5] = [
    "std::thread",
    "std::sync::mpsc",
    "std::sync::Mutex",
    "std::sync::RwLock",
    "pollster",
];
/// The store may pause, on the thread that called it.
const AT_ONCE: [&str; 6] = [
    "std::thread::spawn",
    "std::thread::Builder",
    "std::sync::mpsc",
    "std::sync::Mutex",
    "std::sync::RwLock",
    "pollster",
];
const CLOCK: [&str; 3] = ["std::time::SystemTime", "std::time::Instant", "::now"];
const DICE: [&str; 4] = ["::now_v7", "::new_v4", "rand", "getrandom"];
const STREET: [&str; 4] = ["rfd", "arboard", "webbrowser", "std::process"];
const SENTENCES: [&str; 2] = ["fluent_bundle", "unic_langid"];
const SURROUNDINGS: [&str; 1] = ["std::env"];

/// The rooms, and what each never names.
fn forbidden(room: &str) -> Vec<&'static str> {
    let lists: &[&[&'static str]] = match room {
        "domain" | "app" => &[
            &DRAWING,
            &FILES,
            &WAITING,
            &CLOCK,
            &DICE,
            &STREET,
            &SENTENCES,
            &SURROUNDINGS,
        ],
        "catalog" | "guides" | "mail" => &[
            &DRAWING,
            &FILES,
            &WAITING,
            &CLOCK,
            &DICE,
            &STREET,
            &SENTENCES,
            &SURROUNDINGS,
        ],
        "letters" | "text" => &[
            &DRAWING,
            &FILES,
            &WAITING,
            &CLOCK,
            &DICE,
            &STREET,
            &SURROUNDINGS,
        ],
        "store" => &[&DRAWING, &AT_ONCE, &STREET, &SENTENCES],
        "ui" => &[&FILES, &WAITING, &CLOCK, &DICE, &STREET, &SURROUNDINGS],
        "raster" => &[
            &FILES,
            &WAITING,
            &CLOCK,
            &DICE,
            &STREET,
            &SENTENCES,
            &SURROUNDINGS,
        ],
        _ => &[],
    };
    lists.concat()
}

/// Names that the file's room never says; printing is for `main` alone.
fn out_of_place(path: &str, text: &str) -> Vec<String> {
    let code = source::bare(&source::untested(text));
    let mut problems = Vec::new();
    if let Some(room) = room(path) {
        let never = forbidden(room);
        for (at, named) in paths(&code) {
            if let Some(name) = never.iter().find(|it| names(&named, it)) {
                problems.push(format!(
                    "{}: {room} never names {name}",
                    place(path, text, at)
                ));
            }
            // The desktop may wake the window, not draw in it.
            let draws = room == "desktop" && DRAWING.iter().any(|it| names(&named, it));
            if draws && named != "egui::Context" {
                problems.push(format!("{}: {named} is drawing", place(path, text, at)));
            }
        }
        for print in ["println!", "eprintln!", "print!", "eprint!", "dbg!"] {
            for (at, _) in code.match_indices(print) {
                if !code[..at].ends_with(|it: char| it.is_alphanumeric()) {
                    problems.push(format!(
                        "{}: {print} speaks to nobody",
                        place(path, text, at)
                    ));
                }
            }
        }
    }
    problems
}

#[test]
fn each_room_keeps_to_its_matter() {
    hold(&source::rust("src"), out_of_place);
}

#[test]
fn a_name_out_of_place_is_noticed() {
    fires(
        out_of_place,
        &[
            (
                "src/domain/a.rs",
                "use std::{collections::BTreeMap, fs::File};",
            ),
            ("src/domain/a.rs", "let today = Zoned::now();"),
            ("src/app/a.rs", "let id = Uuid::now_v7();"),
            ("src/app/a.rs", "use std::time::SystemTime;"),
            ("src/app/a.rs", "use egui::Ui;"),
            ("src/app/a.rs", "println!();"),
            ("src/app/a.rs", "std::thread::spawn(f);"),
            ("src/app/a.rs", "use fluent_bundle::FluentValue;"),
            ("src/ui/a.rs", "std::fs::read(path)"),
            ("src/ui/a.rs", "use rfd::AsyncFileDialog;"),
            ("src/ui/a.rs", "use arboard as clip;"),
            ("src/ui/a.rs", "use std::sync::{Arc, Mutex};"),
            ("src/store/a.rs", "use egui::Context;"),
            ("src/desktop.rs", "fn a(ui: &mut egui::Ui) {}"),
            ("src/desktop.rs", "use egui::{Context, Painter};"),
        ],
        &[
            (
                "src/domain/a.rs",
                "//! No egui, no std::fs.\nuse std::collections::BTreeMap; fn now() {}",
            ),
            (
                "src/app/a.rs",
                "#[cfg(test)]\nmod tests { use std::fs; }\nlet at = now.at;",
            ),
            (
                "src/ui/a.rs",
                "use egui::Ui; use std::sync::Arc; use fluent_bundle::FluentValue;",
            ),
            (
                "src/desktop.rs",
                "use std::{fs, thread}; fn a(ctx: &egui::Context) {}",
            ),
            ("src/main.rs", "eprintln!(); use std::env;"),
        ],
    );
}

/// Ways to open something, outside the one place; and in it, more than one.
fn opening(path: &str, text: &str) -> Vec<String> {
    let code = source::bare(&source::untested(text));
    let mut calls = 0;
    let mut problems = Vec::new();
    for (at, named) in paths(&code) {
        let open = names(&named, "webbrowser");
        calls += usize::from(open);
        if open && (path != "src/desktop.rs" || calls > 1) {
            problems.push(format!(
                "{}: a second way to the browser",
                place(path, text, at)
            ));
        }
        let opener = [
            "open_url",
            "OpenUrl",
            "hyperlink",
            "hyperlink_to",
            "Hyperlink",
        ];
        let last = named.rsplit("::").next().unwrap();
        // The program starts itself again after a fault; the desktop shows the folder of the file.
        let starts = names(&named, "std::process::Command") && path != "src/start.rs";
        let shows = named.starts_with("open::") && path != "src/desktop.rs";
        if opener.contains(&last) || starts || shows {
            problems.push(format!(
                "{}: {named} opens past the list of hosts",
                place(path, text, at)
            ));
        }
    }
    problems
}

#[test]
fn the_browser_is_called_from_one_place() {
    let files = source::rust("src");
    hold(&files, opening);
    let calls = files
        .iter()
        .filter(|it| source::bare(&it.text).contains("webbrowser::open("));
    assert_eq!(calls.count(), 1);
}

#[test]
fn a_second_way_to_the_browser_is_noticed() {
    fires(
        opening,
        &[
            ("src/ui/a.rs", "webbrowser::open(x);"),
            (
                "src/desktop.rs",
                "webbrowser::open(x); webbrowser::open_browser(b, y);",
            ),
            ("src/ui/a.rs", "ui.hyperlink_to(a, b);"),
            ("src/ui/a.rs", "ctx.open_url(a);"),
            ("src/shell.rs", "use std::process::Command;"),
            ("src/ui/a.rs", "open::that_detached(x);"),
        ],
        &[
            ("src/desktop.rs", "let opened = webbrowser::open(address);"),
            ("src/desktop.rs", "open::that_detached(folder);"),
            ("src/start.rs", "use std::process::Command;"),
        ],
    );
}

/// Colors that are not from the theme.
fn painted(path: &str, text: &str) -> Vec<String> {
    if ["src/ui/theme.rs", "src/raster.rs"].contains(&path) || room(path).is_none() {
        return Vec::new();
    }
    let untested = source::untested(text);
    let code = source::bare(&untested);
    let mut problems = Vec::new();
    for (at, named) in paths(&code) {
        let mut parts = named.rsplit("::");
        let (last, kind) = (parts.next().unwrap(), parts.next().unwrap_or_default());
        let color = ["Color32", "Rgba", "Hsva"].contains(&kind);
        // No colors of ours; and `from` takes a token.
        if color && !["PLACEHOLDER", "TRANSPARENT", "from"].contains(&last) {
            problems.push(format!("{}: {named}: take a token", place(path, text, at)));
        }
        if last.starts_with("0x") && last.len() >= 8 && path.starts_with("src/ui/") {
            problems.push(format!("{}: {last}: take a token", place(path, text, at)));
        }
    }
    for literal in source::literals(&untested) {
        let digits = literal.words.trim_start_matches('#');
        if digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            problems.push(format!(
                "{}: {digits}: take a token",
                place(path, text, literal.at)
            ));
        }
    }
    problems
}

#[test]
fn colors_come_from_the_theme() {
    hold(&source::rust("src"), painted);
}

#[test]
fn a_color_beside_the_theme_is_noticed() {
    fires(
        painted,
        &[
            ("src/ui/a.rs", "let a = Color32::from_rgb(1, 2, 3);"),
            ("src/ui/a.rs", "let a = egui::Color32::RED;"),
            ("src/ui/a.rs", "hex(\"#55287D\")"),
            ("src/ui/a.rs", "let a = 0x55287D;"),
        ],
        &[
            ("src/ui/theme.rs", "let a = Color32::from_rgb(1, 2, 3);"),
            (
                "src/ui/a.rs",
                "fn a(color: Color32) {} let b = Color32::PLACEHOLDER;",
            ),
        ],
    );
}

/// Words that a view shows and that no text file holds.
fn spoken(path: &str, text: &str) -> Vec<String> {
    if room(path) != Some("ui") {
        return Vec::new();
    }
    let untested = source::untested(text);
    let code = source::bare(&untested);
    let mut problems = Vec::new();
    for literal in source::literals(&untested) {
        let line_start = code[..literal.at].rfind('\n').map_or(0, |it| it + 1);
        let before = code[line_start..literal.at].trim();
        // For the next reader of the code, or for the one who reads a panic.
        if before.ends_with("reason =") || before.ends_with("expect(") || before.ends_with("env!(")
        {
            continue;
        }
        let mut said = String::new();
        let mut inside = false;
        for char in literal.words.chars() {
            match char {
                '{' => inside = true,
                '}' => inside = false,
                _ if !inside => said.push(char),
                _ => {}
            }
        }
        let shown = [
            ".label(",
            ".button(",
            ".heading(",
            "RichText::new(",
            ".hint_text(",
            ".on_hover_text(",
        ]
        .iter()
        .any(|it| before.ends_with(it) || before.ends_with(&format!("{it}&")));
        let letters = said.chars().any(char::is_alphabetic);
        let sentence = said
            .split_whitespace()
            .filter(|it| it.chars().any(char::is_alphabetic))
            .count()
            > 1;
        let capital = said.len() > 1 && said.starts_with(char::is_uppercase);
        if letters && (shown || sentence || capital) {
            let place = place(path, text, literal.at);
            problems.push(format!(
                "{place}: “{}” belongs into assets/text",
                literal.words
            ));
        }
    }
    problems
}

#[test]
fn views_hold_no_words() {
    // The names under which fonts are known to the toolkit are no words.
    let files: Vec<File> = source::rust("src/ui")
        .into_iter()
        .filter(|it| !it.path.ends_with("theme.rs"))
        .collect();
    hold(&files, spoken);
}

#[test]
fn a_word_in_a_view_is_noticed() {
    fires(
        spoken,
        &[
            ("src/ui/a.rs", "ui.label(\"saved\");"),
            ("src/ui/a.rs", "body_ui(ui, cx, \"It was saved\");"),
            ("src/ui/a.rs", "body_ui(ui, cx, \"Saved\");"),
            ("src/ui/a.rs", "let a = format!(\"{count} days left\");"),
            ("src/ui/a.rs", "ui.button(\"ok\")"),
        ],
        &[
            (
                "src/ui/a.rs",
                "ui.label(cx.t(\"saving-saved\")); let a = format!(\"{a}. {b}\");",
            ),
            (
                "src/ui/a.rs",
                "#[expect(lint, reason = \"For the next reader\")]\nlet a = b.expect(\"It is there\");",
            ),
        ],
    );
}
