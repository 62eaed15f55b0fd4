//! What each file owes its reader: length, opening, nothing left over, and papers that are true.

use std::collections::{BTreeMap, BTreeSet};

use super::{all_rust, file, fires, hold, none, place};
use crate::source::{self, File};

// ----- what each file owes its reader

/// The longest code, without its unit tests.
const LONGEST: usize = 900;
/// The aim.
const AIM: usize = 400;

fn length(path: &str, text: &str) -> usize {
    if path.ends_with(".rs") {
        source::untested(text).trim_end().lines().count()
    } else {
        text.lines().count()
    }
}

fn too_long(path: &str, text: &str) -> Vec<String> {
    let length = length(path, text);
    if length > LONGEST {
        vec![format!(
            "{path}: {length} lines, at most {LONGEST}: make two of it"
        )]
    } else {
        Vec::new()
    }
}

#[test]
fn no_file_is_too_long() {
    let mut files = all_rust();
    files.extend(source::files("tests/window", ".py"));
    files.extend(source::files("tests/faults", ".py"));
    files.extend(source::files("tests/access", ".py"));
    let mut lengths: Vec<(usize, &str)> = files
        .iter()
        .map(|it| (length(&it.path, &it.text), it.path.as_str()))
        .collect();
    lengths.sort_unstable();
    for (length, path) in lengths.iter().rev().take_while(|it| it.0 > AIM) {
        println!("{length:5} lines without unit tests  {path}");
    }
    hold(&files, too_long);
}

#[test]
fn a_file_that_is_too_long_is_noticed() {
    let long = "a();\n".repeat(901);
    let tested = format!("a();\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
    fires(
        too_long,
        &[
            ("src/a.rs", &long),
            ("tests/window/a.py", &long),
            ("tests/faults/a.py", &long),
        ],
        &[("src/a.rs", &tested)],
    );
}

fn unopened(path: &str, text: &str) -> Vec<String> {
    if text.starts_with("//! ") {
        Vec::new()
    } else {
        vec![format!("{path}: open it with //! and what it is for")]
    }
}

#[test]
fn every_rust_file_opens_with_what_it_is_for() {
    hold(&all_rust(), unopened);
}

#[test]
fn a_file_without_an_opening_is_noticed() {
    fires(
        unopened,
        &[("src/a.rs", "use a::b;\n//! Late.")],
        &[("src/a.rs", "//! What.\nuse a::b;")],
    );
}

/// Marks of unfinished work, and places that exist on one machine only.
fn leftovers(path: &str, text: &str) -> Vec<String> {
    // In parts, so that this list does not find itself.
    let marks = [
        ["TO", "DO"],
        ["FIX", "ME"],
        ["XX", "X"],
        ["HA", "CK"],
        ["/wo", "rk/"],
        ["/ro", "ot/"],
        ["<<<<", "<<<"],
    ];
    let mut problems = Vec::new();
    for mark in marks.map(|it| it.concat()) {
        for (at, _) in text.match_indices(&mark) {
            let inside = text[..at].ends_with(|it: char| it.is_alphanumeric() || it == '.')
                || text[at + mark.len()..].starts_with(|it: char| it.is_alphabetic())
                    && !mark.starts_with('/');
            if !inside {
                problems.push(format!("{}: {mark}", place(path, text, at)));
            }
        }
    }
    problems
}

/// Every text file that we write.
fn ours() -> Vec<File> {
    let mut files = all_rust();
    for folder in [
        "assets",
        "tests/it",
        "tests/window",
        "tests/faults",
        "tests/access",
        "guides",
        "examples",
    ] {
        if !source::root().join(folder).exists() {
            continue;
        }
        for ending in [".ftl", ".ron", ".md", ".py", ".sh"] {
            files.extend(source::files(folder, ending));
        }
    }
    for path in [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "Cargo.toml",
        ".ci/run",
        ".gitignore",
        ".gitattributes",
    ] {
        files.push(file(path, &source::read(path)));
    }
    files
}

#[test]
fn nothing_is_left_over() {
    hold(&ours(), leftovers);
}

#[test]
fn a_leftover_is_noticed() {
    let mark = ["TO", "DO"].concat();
    let home = ["/ro", "ot/x"].concat();
    fires(
        leftovers,
        &[
            ("a.rs", &format!("// {mark}: later")),
            ("a.md", &format!("See {home}.")),
        ],
        &[("a.rs", "todo!(); let method = 1;")],
    );
}

// ----- the papers

/// Dependencies without a word about why.
fn unexplained(path: &str, toml: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let (mut inside, mut before) = (false, "");
    let mut explained = BTreeSet::new();
    for line in toml.lines() {
        if line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if let (true, Some((name, rest))) = (inside, line.split_once(" = ")) {
            let why = before.starts_with("# ") || rest.contains(" # ");
            if why {
                explained.insert(name.to_owned());
            } else {
                problems.push((
                    name.to_owned(),
                    format!("{path}: {name}: say in a comment what it is for"),
                ));
            }
        }
        before = line;
    }
    // Once is enough: a crate that the build uses, too, is explained where the program uses it.
    problems.retain(|it| !explained.contains(&it.0));
    problems.into_iter().map(|it| it.1).collect()
}

/// eframe's own storage cuts the file off before it writes, and takes an error for an empty file.
fn persistence(path: &str, text: &str) -> Vec<String> {
    let code = if path.ends_with(".rs") {
        source::bare(text)
    } else {
        text.to_owned()
    };
    let words = [
        "\"persistence\"",
        "eframe::Storage",
        "eframe::set_value",
        "eframe::get_value",
    ];
    let found = words
        .iter()
        .filter_map(|it| code.find(it).map(|at| (at, it)));
    found
        .map(|(at, it)| format!("{}: {it}", place(path, text, at)))
        .collect()
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = [file("Cargo.toml", &source::read("Cargo.toml"))];
    assert!(manifest[0].text.contains("[dependencies]\n"));
    hold(&manifest, unexplained);
}

#[test]
fn a_dependency_without_a_reason_is_noticed() {
    fires(
        unexplained,
        &[
            (
                "Cargo.toml",
                "[dependencies]\n# For a.\na = \"1\"\nb = \"1\"\n",
            ),
            (
                "Cargo.toml",
                "[dev-dependencies]\na = { version = \"1\" }\n",
            ),
        ],
        &[(
            "Cargo.toml",
            "[package]\nname = \"x\"\n[dependencies]\n# For a.\na = \"1\"\nb = \"1\" # For b.\n[build-dependencies]\na = \"1\"\n",
        )],
    );
}

#[test]
fn the_toolkit_stores_nothing() {
    let mut files = source::rust("src");
    files.push(file("Cargo.toml", &source::read("Cargo.toml")));
    hold(&files, persistence);
}

#[test]
fn the_toolkits_storage_is_noticed() {
    fires(
        persistence,
        &[
            ("Cargo.toml", "eframe = { features = [\"persistence\"] }"),
            (
                "src/shell.rs",
                "fn save(&mut self, storage: &mut dyn eframe::Storage) {}",
            ),
        ],
        &[("src/shell.rs", "//! Not eframe::Storage.\nuse eframe::App;")],
    );
}

/// Whether the list of changes speaks of the version of Cargo.toml.
fn unlisted(toml: &str, changes: &str) -> Vec<String> {
    let version = toml
        .lines()
        .find_map(|it| it.strip_prefix("version = "))
        .unwrap()
        .trim_matches('"');
    let heading = format!("## [{version}] – 20");
    if changes.lines().any(|it| it.starts_with(&heading)) {
        Vec::new()
    } else {
        vec![format!(
            "CHANGELOG.md: there is no heading for {version} with its date"
        )]
    }
}

#[test]
fn the_list_of_changes_has_this_version() {
    none(&unlisted(
        &source::read("Cargo.toml"),
        &source::read("CHANGELOG.md"),
    ));
}

#[test]
fn a_version_without_its_changes_is_noticed() {
    let toml = "[package]\nversion = \"0.2.0\"\n";
    assert_eq!(
        unlisted(toml, "## [0.1.0] – 2026-11-22\n## [0.2.0]\n").len(),
        1
    );
    assert!(unlisted(toml, "## [0.2.0] – 2026-12-01\n").is_empty());
}

/// Assets that do not say what they are: facts, words and colors in their first line, what is not text
/// by a README or a licence beside it.
fn unlabelled(assets: &BTreeMap<String, String>) -> Vec<String> {
    let mut problems = Vec::new();
    for (path, text) in assets {
        let folder = path.rsplit_once('/').unwrap().0;
        let (ending, name) = (
            path.rsplit('.').next().unwrap(),
            path.rsplit('/').next().unwrap(),
        );
        let said = match ending {
            "ron" => text.starts_with("// "),
            "ftl" => text.starts_with("### "),
            "py" => {
                let after_the_first = text.split_once('\n').map_or("", |it| it.1);
                let opening = if text.starts_with("#!") {
                    after_the_first
                } else {
                    text
                };
                opening.starts_with("\"\"\"")
            }
            "md" => text.starts_with("# "),
            "sh" => text.starts_with("#!/bin/bash\n# ") || text.starts_with("#!/bin/sh\n# "),
            _ => assets.keys().any(|it| {
                let beside = it.strip_prefix(folder).and_then(|it| it.strip_prefix('/'));
                beside.is_some_and(|it| it == "README.md" || it.contains("LICENSE"))
                    || name.contains("LICENSE")
            }),
        };
        if !said {
            problems.push(format!(
                "{path}: it does not say what it is, or where it is from"
            ));
        }
    }
    for folder in ["assets/catalog", "assets/text"] {
        if !assets.contains_key(&format!("{folder}/README.md")) {
            problems.push(format!(
                "{folder}: a README says how to change what is in it"
            ));
        }
    }
    problems
}

#[test]
fn every_asset_says_what_it_is() {
    let mut assets = BTreeMap::new();
    for path in source::paths(&source::root().join("assets")) {
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        let name = path
            .strip_prefix(source::root())
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/");
        // Pictures for the README are explained there.
        if !name.starts_with("assets/readme/") {
            assets.insert(name, text);
        }
    }
    assert!(assets.len() > 20, "the assets were not found");
    none(&unlabelled(&assets));
}

#[test]
fn an_asset_without_a_label_is_noticed() {
    let of = |path: &str, text: &str| {
        let mut assets = BTreeMap::from(
            ["assets/catalog/README.md", "assets/text/README.md"]
                .map(|it| (it.to_owned(), "# Words".to_owned())),
        );
        assets.insert(path.to_owned(), text.to_owned());
        unlabelled(&assets).len()
    };
    assert_eq!(of("assets/catalog/a.ron", "// Facts.\n[]"), 0);
    assert_eq!(of("assets/catalog/a.ron", "[]"), 1);
    assert_eq!(of("assets/text/en/a.ftl", "a = A"), 1);
    assert_eq!(of("assets/a.py", "#!/usr/bin/python3\n\"\"\"What."), 0);
    assert_eq!(of("assets/a.py", "#!/usr/bin/python3\nimport os"), 1);
    assert_eq!(of("assets/a.sh", "#!/bin/bash\nset -eu"), 1);
    assert_eq!(of("assets/fonts/a.otf", ""), 1);
    assert_eq!(of("assets/text/a.bin", ""), 0);
    assert_eq!(unlabelled(&BTreeMap::new()).len(), 2);
}

/// The files of the test binary: each is a module of the file above it, and the first ones have their
/// line in the table of `main.rs`.
fn unlisted_modules(files: &[File]) -> Vec<String> {
    let text_of = |path: &str| {
        files
            .iter()
            .find(|it| it.path == path)
            .map(|it| it.text.as_str())
    };
    let mut problems = Vec::new();
    for file in files.iter().filter(|it| it.path != "tests/it/main.rs") {
        let (folder, name) = file.path.trim_end_matches(".rs").rsplit_once('/').unwrap();
        let first = folder == "tests/it";
        let above = if first {
            "tests/it/main.rs".to_owned()
        } else {
            format!("{folder}.rs")
        };
        let text = text_of(&above).unwrap_or_default();
        let named = format!("mod {name};");
        let is_named = |it: &str| it.strip_prefix("pub ").unwrap_or(it) == named;
        if !text.lines().any(is_named) {
            problems.push(format!("{} is not in {above}: nobody runs it", file.path));
        }
        if first && !text.contains(&format!("//! | `{name}` |")) {
            problems.push(format!("{above} does not say what {name} holds"));
        }
    }
    problems
}

#[test]
fn every_test_file_is_run() {
    none(&unlisted_modules(&source::rust("tests/it")));
}

#[test]
fn a_test_file_that_nobody_runs_is_noticed() {
    let main = file("tests/it/main.rs", "//! | `a` | what |\nmod a;\nmod b;\n");
    let found = |more: &[(&str, &str)]| {
        let mut files = vec![file(&main.path, &main.text)];
        files.extend(more.iter().map(|it| file(it.0, it.1)));
        unlisted_modules(&files).len()
    };
    assert_eq!(
        found(&[("tests/it/a.rs", "mod c;"), ("tests/it/a/c.rs", "")]),
        0
    );
    assert_eq!(found(&[("tests/it/b.rs", "")]), 1, "not in the table");
    assert_eq!(
        found(&[("tests/it/d.rs", "")]),
        2,
        "neither there nor a module"
    );
    assert_eq!(found(&[("tests/it/a.rs", ""), ("tests/it/a/c.rs", "")]), 1);
}
