//! Writes a picture of every screen, in the four themes, narrow and at 200 %, without a display: for the README, for
//! translators and reviewers. What the small window beside the browser shows is also shown that small. What the
//! screens say goes into `words.txt`.
//!
//! `cargo run --example gallery -- [FOLDER] [PART OF A NAME] [LANGUAGE]`, such as `target/gallery desk pt-BR`.

#[path = "../tests/it/crowd.rs"]
mod crowd;
#[path = "../tests/it/fixtures.rs"]
#[expect(dead_code, reason = "the gallery uses the list of screens only")]
mod fixtures;
#[path = "../tests/it/raster.rs"]
mod raster;
#[path = "../tests/it/stage.rs"]
#[expect(dead_code, reason = "the gallery presses nothing")]
mod stage;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use veto_desk::text::{Language, Text};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().unwrap_or_else(|| "target/gallery".to_owned()));
    let part = args.next().unwrap_or_default();
    let code = args.next().unwrap_or_else(|| "en".to_owned());
    let language = Language::of_code(&code).ok_or("no such language")?;
    std::fs::create_dir_all(&folder)?;
    let cases = fixtures::cases(str::to_owned);
    let mut words = String::new();
    let mut seen = BTreeSet::new();
    for case in cases.iter().filter(|case| case.name.contains(&part)) {
        writeln!(words, "\n## {}", case.name)?;
        for line in said(case, language) {
            if seen.insert(line.clone()) {
                writeln!(words, "{line}")?;
            }
        }
        let small = stage::SMALL.into_iter().filter(|_| case.state.companion);
        let sizes = [stage::LOOKS[2], stage::ZOOMED];
        for look in stage::THEMES.into_iter().chain(sizes).chain(small) {
            let picture = stage::show(&case.state, look, Text::new(language)).render()?;
            picture.save(folder.join(format!("{}-{}.png", case.name, look.name)))?;
        }
    }
    std::fs::write(folder.join("words.txt"), words)?;
    // Each guide in its whole length.
    for guide in veto_desk::guides::Guides::of(language.code()).all() {
        let name = format!("all-guides-{}", guide.id);
        if !name.contains(&part) {
            continue;
        }
        let mut person = fixtures::Person::new();
        person.say(veto_desk::app::command::Command::ShowGuide(
            guide.id.clone(),
        ));
        for mut look in stage::LOOKS {
            look.size[1] = 2600.0;
            let picture = stage::show(&person.state, look, Text::new(language)).render()?;
            picture.save(folder.join(format!("{name}-{}.png", look.name)))?;
        }
    }
    Ok(())
}

/// What a screen says, in reading order, with names, dates and numbers in their places: whether a word fits what
/// stands beside it shows only there.
fn said(case: &fixtures::Case, language: Language) -> Vec<String> {
    let mut look = stage::LOOKS[0];
    look.size[1] = 4000.0;
    let harness = stage::show(&case.state, look, Text::new(language));
    let nodes = harness.root().children_recursive();
    nodes
        .map(|node| node.accesskit_node())
        // The lines into which a text was broken.
        .filter(|it| it.role() != Role::TextRun)
        .filter_map(|it| it.label().or_else(|| it.value()))
        .filter(|it| !it.trim().is_empty())
        .collect()
}
