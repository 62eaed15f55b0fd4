//! Screens in other languages: the longest words have room, in small windows and at 200 %, and the system's
//! language and the chosen one are followed at once.

use veto_desk::catalog::Catalog;
use veto_desk::text::Language;

use super::*;

/// The languages with the longest words.
const LONGEST: [&str; 5] = ["de", "fi", "hu", "el", "bg"];

/// What stands where texts with signs of their own were put together.
const DOUBLED: [&str; 7] = ["..", "?.", "!.", ";.", "?:", "!:", ",,"];

/// These; all of them, which takes minutes, with `VETO_DESK_LANGUAGES=all`.
fn longest() -> Vec<&'static str> {
    match std::env::var("VETO_DESK_LANGUAGES").as_deref() {
        Ok("all") => Language::all().map(Language::code).collect(),
        _ => LONGEST.to_vec(),
    }
}

fn spoken(code: &str) -> Text {
    Text::new(Language::of_code(code).expect("a language of ours"))
}

#[test]
fn the_longest_languages_have_room_and_every_control_is_large_enough() {
    let looks = [
        Look {
            name: "700 wide",
            size: [700.0, 4000.0],
            ..LIGHT
        },
        Look {
            size: [590.0, 4000.0],
            ..ZOOMED
        },
    ];
    let mut broken = BTreeSet::new();
    for case in plain() {
        // The list of whose work is inside is in English, in every language.
        if fixtures::kind(&case.state).starts_with("licence") {
            continue;
        }
        for code in longest() {
            for look in looks {
                let harness = show(&case.state, look, spoken(code));
                let all = in_reach(&harness);
                for it in &all {
                    let inside = it.rect == Rect::NOTHING
                        || it.role == Role::Window
                        || (it.rect.left() >= -0.5 && it.rect.right() <= look.size[0] + 0.5);
                    assert!(inside, "{code} {} {}: {it:?}", case.name, look.name);
                    let doubled = DOUBLED.iter().find(|sign| it.name.contains(*sign));
                    assert_eq!(doubled, None, "{code} {}: {:?}", case.name, it.name);
                    let raw = has_raw_date(&it.name);
                    assert!(!raw, "{code} {}: {:?}", case.name, it.name);
                }
                for word in broken_words(&harness) {
                    broken.insert(format!("{code} {} {}: {word}", case.name, look.name));
                }
                let controls: Vec<&Met> = all.iter().filter(|it| it.is_control()).collect();
                let mut names = BTreeSet::new();
                for (at, it) in controls.iter().enumerate() {
                    let least = if it.role == Role::Link { 24.0 } else { 32.0 };
                    let large = it.rect.height() >= least && it.rect.width() >= 24.0;
                    assert!(large, "{code} {} {}: {it:?}", case.name, look.name);
                    // "Suomi" is a country, and a language: answers to two questions.
                    let own = it.role == Role::RadioButton
                        || names.insert((format!("{:?}", it.role), it.name.clone()));
                    assert!(own, "{code} {}: twice {it:?}", case.name);
                    for other in &controls[at + 1..] {
                        let apart = !it.rect.shrink(0.5).intersects(other.rect.shrink(0.5));
                        assert!(apart, "{code} {}: {it:?} lies over {other:?}", case.name);
                    }
                }
            }
        }
    }
    let broken: Vec<String> = broken.into_iter().collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// It has a date as machines write it: 2026-11-22.
fn has_raw_date(name: &str) -> bool {
    name.as_bytes().windows(10).any(|it| {
        let mut signs = it.iter().zip(b"0000-00-00");
        signs.all(|(is, meant)| is == meant || *meant == b'0' && is.is_ascii_digit())
    })
}

/// Dates that stand alone, and rows that begin with one: weekdays and months are written small within a
/// sentence in most languages.
#[test]
fn a_line_begins_with_a_capital() {
    for (code, name, line) in [
        ("fr", "account-waiting", "Vendredi 20 novembre 2026"),
        ("es", "account-waiting", "Viernes, 20 de noviembre de 2026"),
        ("sv", "desk-figures-months-table", "December 2024:"),
        ("fr", "linked-later", "Lundi 9 novembre 2026"),
        ("ro", "backups-chosen", "Duminică, 22 noiembrie 2026"),
    ] {
        let harness = show(&case(name).state, TALL, spoken(code));
        let all = met(&harness);
        let found = all.iter().any(|it| it.name.starts_with(line));
        assert!(found, "{code} {name}: no {line:?}");
    }
}

/// In Greek, a semicolon asks a question.
#[test]
fn names_beside_one_another_are_no_questions_in_greek() {
    let harness = show(&case("guide-facebook-web").state, TALL, spoken("el"));
    let all = met(&harness);
    let listed = all.iter().find(|it| it.name.contains("Ισλανδία"));
    let listed = listed.expect("the places that the guide is for");
    assert!(!listed.name.contains(';'), "{listed:?}");
}

/// The words of the language that are broken within, because what they stand in is too narrow. What people
/// typed, and addresses, may break anywhere.
fn broken_words(harness: &Harness<'_, Stage>) -> Vec<String> {
    let mut found = Vec::new();
    for shape in &harness.output().shapes {
        texts_in(&shape.shape, &mut found);
    }
    found
}

fn texts_in(shape: &egui::Shape, found: &mut Vec<String>) {
    match shape {
        egui::Shape::Vec(all) => all.iter().for_each(|it| texts_in(it, found)),
        egui::Shape::Text(text) => {
            for pair in text.galley.rows.windows(2) {
                if pair[0].ends_with_newline {
                    continue;
                }
                let (one, other) = (pair[0].text(), pair[1].text());
                let end = one.rsplit(char::is_whitespace).next().unwrap_or_default();
                let begin = other.split(char::is_whitespace).next().unwrap_or_default();
                let word = format!("{end}{begin}");
                let within =
                    one.ends_with(char::is_alphabetic) && begin.starts_with(char::is_alphabetic);
                if within && word.chars().all(char::is_alphabetic) {
                    found.push(word);
                }
            }
        }
        _ => {}
    }
}

/// What one came for is in view without scrolling, in the window as it opens.
#[test]
fn the_main_button_is_in_view_in_every_language() {
    for language in Language::all() {
        for (name, key) in [
            ("desk-empty", "desk-begin"),
            ("wizard-platform", "wizard-continue"),
            ("wizard-email", "wizard-continue"),
            ("filing-form", "filing-open-form"),
        ] {
            let text = Text::new(language);
            let wanted = text.get(key);
            assert_ne!(wanted, key, "no such text");
            let harness = show(&case(name).state, LIGHT, text);
            let button = met(&harness)
                .into_iter()
                .find(|it| it.is_control() && it.name == wanted);
            let button = button.unwrap_or_else(|| panic!("{language:?} {name}: no {wanted}"));
            assert!(
                button.rect.bottom() <= LIGHT.size[1],
                "{language:?} {name}: {button:?}"
            );
        }
    }
}

/// No screen in another language says an English text that is not the same in that language.
#[test]
fn no_screen_mixes_languages() {
    let quote: fn(&str) -> String = str::to_owned;
    let words = |it: &str| it.split_whitespace().count();
    let mut mixed = Vec::new();
    for code in ["de", "el"] {
        for case in fixtures::cases(quote) {
            if fixtures::kind(&case.state).starts_with("licence") {
                continue;
            }
            let said = |text: Text| -> BTreeSet<String> {
                let harness = show(&case.state, LIGHT, text);
                let all = met(&harness).into_iter().map(|it| it.name);
                all.filter(|it| words(it) > 4).collect()
            };
            let (ours, english) = (said(spoken(code)), said(Text::english()));
            let same: Vec<&String> = ours
                .intersection(&english)
                .filter(|it| !from_the_catalogue(it) && !is_typed(&case, it))
                .collect();
            mixed.extend(
                same.iter()
                    .map(|it| format!("{code} {}: {it:?}", case.name)),
            );
        }
    }
    assert!(mixed.is_empty(), "{}", mixed.join("\n"));
}

/// What the person of these tests wrote, or a letter or mail that they keep.
fn is_typed(case: &Case, name: &str) -> bool {
    let typed = format!("{:?}", case.state);
    let named = format!("{name:?}");
    let start: String = named.chars().skip(1).take(30).collect();
    let sources = veto_desk::catalog::Catalog::embedded().sources();
    // Sources are named as they name themselves.
    if sources.iter().any(|it| name.starts_with(&it.title)) {
        return true;
    }
    // An account beside its platform is two names, and the words of Meta's pages stand in quotes.
    name.contains(" · ") || name.contains(": “") || typed.contains(start.trim_end_matches('"'))
}

/// Countries and their parts are offered in the order of the reader's language.
#[test]
fn places_are_in_the_order_of_the_language() {
    let places = Catalog::embedded().places();
    let ids = places.iter().flat_map(|it| it.parts.iter().chain([&it.id]));
    let ids: Vec<_> = ids.filter(|it| it.as_str() != "other").collect();
    let mut questions = 0;
    for code in ["hu", "sv"] {
        let text = spoken(code);
        let names = ids
            .iter()
            .map(|it| text.get(&format!("place-{}", it.as_str())));
        let names: BTreeSet<String> = names.collect();
        for case in plain() {
            let harness = show(&case.state, TALL, spoken(code));
            let radios = met(&harness).into_iter();
            let radios: Vec<Met> = radios.filter(|it| it.role == Role::RadioButton).collect();
            for offered in radios.split(|it| !names.contains(&it.name)) {
                let offered: Vec<&str> = offered.iter().map(|it| it.name.as_str()).collect();
                let mut sorted = offered.clone();
                sorted.sort_by_key(|it| text.order().key(it));
                assert_eq!(offered, sorted, "{code} {}", case.name);
                questions += usize::from(offered.len() > 10);
            }
        }
    }
    assert!(questions >= 8, "only {questions} questions with places");
}

#[test]
fn the_language_is_chosen_in_the_settings_by_its_own_name_and_can_be_given_back() {
    let mut person = Person::new();
    person.say(Command::ShowSettings);
    let mut harness = show(&person.state, TALL, Text::english());
    harness.get_by_label("Deutsch").click();
    harness.run();
    let said = harness.state_mut().said();
    assert_eq!(said, [Command::ChooseLanguage("de".to_owned())]);
    for command in said {
        person.say(command);
    }
    assert_eq!(person.state.language(), "de");
    person.say(Command::ChooseLanguage(String::new()));
    assert_eq!(person.state.language(), "en");
    person.state.system_language = "fr".to_owned();
    assert_eq!(person.state.language(), "fr");
}
