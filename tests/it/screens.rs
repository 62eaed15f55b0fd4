//! Every screen in every case: what it is called, what can be pressed, where the focus goes, how it
//! looks. One list (`fixtures::cases`), walked by each test.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};

use egui::accesskit::{Live, Role};
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node, SnapshotResults};
use veto_desk::app::command::Command;
use veto_desk::app::state::Screen;
use veto_desk::text::Text;

use crate::fixtures::{self, Case, Person};
use crate::stage::{LOOKS, Look, SMALL, Stage, ZOOMED, show};

mod access;
mod figures;
mod keys;
mod languages;
mod licences;
mod seen;

const LIGHT: Look = LOOKS[0];

/// One thing on the screen, as a screen reader meets it.
#[derive(Clone, Debug, PartialEq)]
struct Met {
    role: Role,
    name: String,
    rect: Rect,
    focused: bool,
    live: bool,
    level: Option<usize>,
}

impl Met {
    /// It can be pressed or typed into.
    fn is_control(&self) -> bool {
        matches!(
            self.role,
            Role::Button
                | Role::Link
                | Role::RadioButton
                | Role::CheckBox
                | Role::TextInput
                | Role::MultilineTextInput
        )
    }
}

fn met(harness: &Harness<'_, Stage>) -> Vec<Met> {
    met_in(&harness.root())
}

/// What mouse and keys can reach: where a dialog is open, only what is in it.
fn in_reach(harness: &Harness<'_, Stage>) -> Vec<Met> {
    let root = harness.root();
    let dialog = root
        .children_recursive()
        .find(|it| it.accesskit_node().is_modal());
    met_in(&dialog.unwrap_or(root))
}

fn met_in(node: &Node<'_>) -> Vec<Met> {
    node.children_recursive()
        .map(|node| {
            let it = node.accesskit_node();
            let name = if it.role() == Role::Label {
                it.value()
            } else {
                it.label()
            };
            Met {
                role: it.role(),
                name: name.unwrap_or_default(),
                rect: it.bounding_box().map_or(Rect::NOTHING, |_| node.rect()),
                focused: it.is_focused(),
                // Runs of text inherit it from what they belong to.
                live: it.live() != Live::Off && it.role() != Role::TextRun,
                level: it.level(),
            }
        })
        .collect()
}

fn plain() -> Vec<Case> {
    fixtures::cases(str::to_owned)
}

/// High enough that nothing has to be scrolled.
const TALL: Look = Look {
    size: [1180.0, 4000.0],
    ..LIGHT
};

fn case(name: &str) -> Case {
    let case = plain().into_iter().find(|case| case.name == name);
    case.unwrap_or_else(|| panic!("no case {name}"))
}

fn press(harness: &mut Harness<'_, Stage>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn now(harness: &Harness<'_, Stage>) -> Met {
    let all = met(harness);
    let focused = all.into_iter().find(|it| it.focused);
    focused.expect("something has the focus")
}

#[test]
fn every_screen_is_in_the_list() {
    let listed: BTreeSet<String> = plain()
        .iter()
        .map(|case| fixtures::kind(&case.state))
        .collect();
    for kind in fixtures::kinds() {
        assert!(
            listed.contains(&kind),
            "{kind} is on no stage: add a case to fixtures::cases"
        );
    }
    assert_eq!(listed.len(), fixtures::kinds().len(), "{listed:?}");
    let names: BTreeSet<&str> = plain().iter().map(|case| case.name).collect();
    assert_eq!(names.len(), plain().len(), "two cases share a name");
}

#[test]
fn every_screen_has_one_title_that_is_also_the_windows_and_holds_the_focus() {
    for case in plain() {
        let harness = show(&case.state, LIGHT, Text::english());
        let all = met(&harness);
        let titles: Vec<&Met> = all.iter().filter(|it| it.level == Some(1)).collect();
        assert_eq!(titles.len(), 1, "{}: {titles:?}", case.name);
        let title = titles[0];
        assert_eq!(title.role, Role::Heading, "{}", case.name);
        // What is wrong comes first, and a question over the page before all.
        let arrival = if case.name == "desk-close-asked" {
            "Close without saving?"
        } else if case.state.problem.is_some() {
            "There is a problem"
        } else {
            &title.name
        };
        let focused = all.iter().find(|it| it.focused).map(|it| it.name.as_str());
        assert_eq!(focused, Some(arrival), "{}", case.name);
        let window = &harness.state().title;
        assert!(
            window.contains(&title.name),
            "{}: {window} / {}",
            case.name,
            title.name
        );
        let is_error = case.state.problem.is_some();
        assert_eq!(
            window.starts_with("Error: "),
            is_error,
            "{}: {window}",
            case.name
        );
    }
}

#[test]
fn every_screen_announces_from_exactly_one_place() {
    for case in plain() {
        for look in LOOKS {
            let harness = show(&case.state, look, Text::english());
            let live: Vec<Met> = met(&harness).into_iter().filter(|it| it.live).collect();
            assert_eq!(live.len(), 1, "{} {}: {live:?}", case.name, look.name);
            assert!(!live[0].name.is_empty(), "{}", case.name);
        }
    }
}

#[test]
fn every_control_has_a_name_of_its_own() {
    for case in plain() {
        let harness = show(&case.state, LIGHT, Text::english());
        let mut seen = BTreeMap::new();
        for it in met(&harness).into_iter().filter(Met::is_control) {
            assert!(!it.name.trim().is_empty(), "{}: {it:?}", case.name);
            let count = seen.entry((format!("{:?}", it.role), it.name)).or_insert(0);
            *count += 1;
        }
        let twice: Vec<_> = seen.iter().filter(|(_, count)| **count > 1).collect();
        assert!(twice.is_empty(), "{}: {twice:?}", case.name);
    }
}

#[test]
fn every_control_is_large_enough_and_clear_of_its_neighbors() {
    for case in plain() {
        for look in LOOKS {
            // High enough that nothing is scrolled away under something else.
            let look = Look {
                size: [look.size[0], 4000.0],
                ..look
            };
            let harness = show(&case.state, look, Text::english());
            let controls: Vec<Met> = in_reach(&harness)
                .into_iter()
                .filter(Met::is_control)
                .collect();
            for it in &controls {
                // A link inside a card has room around it (WCAG 2.5.8, spacing); all else is 32 high.
                let least = if it.role == Role::Link { 24.0 } else { 32.0 };
                assert!(
                    it.rect.height() >= least && it.rect.width() >= 24.0,
                    "{} {}: {it:?}",
                    case.name,
                    look.name
                );
            }
            for (at, a) in controls.iter().enumerate() {
                for b in &controls[at + 1..] {
                    assert!(
                        !a.rect.shrink(0.5).intersects(b.rect.shrink(0.5)),
                        "{} {}: {a:?} lies over {b:?}",
                        case.name,
                        look.name
                    );
                }
            }
        }
    }
}

/// Zoomed in, in a small window, and all in a long-worded language, nothing leaves the window sideways.
#[test]
fn nothing_is_cut_off_at_the_side() {
    let looks = [
        Look {
            name: "700 wide",
            size: [700.0, 600.0],
            ..LIGHT
        },
        Look {
            name: "enlarged",
            size: [787.0, 520.0],
            zoom: 1.5,
            ..LIGHT
        },
        ZOOMED,
        Look {
            name: "320 × 256",
            size: [320.0, 256.0],
            ..LIGHT
        },
    ];
    for case in plain() {
        for look in looks {
            let harness = show(&case.state, look, Text::pseudo());
            for it in met(&harness) {
                let inside = it.rect == Rect::NOTHING
                    || it.role == Role::Window
                    || (it.rect.left() >= -0.5 && it.rect.right() <= look.size[0] + 0.5);
                assert!(inside, "{} {}: {it:?}", case.name, look.name);
            }
        }
    }
}

/// And the small window beside the browser; there, the four answers are in view from the start.
#[test]
fn the_small_window_has_room_for_all_it_shows() {
    let cases = plain().into_iter().filter(|case| case.state.companion);
    let cases: Vec<Case> = cases.collect();
    assert!(cases.len() > 5, "{}", cases.len());
    for case in &cases {
        for look in SMALL {
            let harness = show(&case.state, look, Text::english());
            let all = met(&harness);
            for it in &all {
                let inside = it.rect == Rect::NOTHING
                    || it.role == Role::Window
                    || (it.rect.left() >= -0.5 && it.rect.right() <= look.size[0] + 0.5);
                assert!(inside, "{} {}: {it:?}", case.name, look.name);
            }
            let places = ["Desk", "Settings"];
            let place = all.iter().find(|it| places.contains(&it.name.as_str()));
            assert_eq!(place, None, "{}", case.name);
            let find = |name: &str| all.iter().find(|it| it.is_control() && it.name == name);
            assert!(find("Back to the large window").is_some(), "{}", case.name);
            if fixtures::kind(&case.state) != "companion" {
                continue;
            }
            for name in [
                "I have sent it",
                "Not yet",
                "I don’t see the form",
                "Something else",
            ] {
                let answer = find(name).expect(name);
                let in_view = answer.rect.bottom() <= look.size[1];
                assert!(in_view || look.zoom > 1.0, "{}: {answer:?}", case.name);
            }
        }
    }
}

/// In the pseudo-language every word comes in brackets; so whatever has none is not from `assets/text`.
#[test]
fn every_word_comes_from_the_text_files() {
    let quote: fn(&str) -> String = |text| format!("[{text}]");
    for case in fixtures::cases(quote) {
        let harness = show(&case.state, LIGHT, Text::pseudo());
        let mut words = 0;
        for it in met(&harness) {
            let name = it.name.trim();
            let list = fixtures::kind(&case.state).starts_with("licence");
            if name.is_empty() || from_the_catalogue(name) || list && from_the_list(name) {
                continue;
            }
            words += 1;
            let bracketed = name.starts_with('[') && name.ends_with(']');
            assert!(
                bracketed,
                "{}: “{name}” does not come from assets/text",
                case.name
            );
        }
        assert!(words > 3, "{}: nothing was said", case.name);
    }
}

/// The list of whose work is inside is in English, in every language: its lines, its paragraphs, names
/// one after the other, and the licences that one may choose from.
fn from_the_list(name: &str) -> bool {
    let list = include_str!("../../assets/packaging/third-party.txt");
    let words = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = |it: &str| list.lines().any(|line| line.trim() == it);
    let licence = |it: &str| {
        list.contains(&format!(" {it} (text"))
            || list.contains(&format!(" {it} OR "))
            || list.contains(&format!("OR {it} (text"))
    };
    name.split('\n').all(line)
        || name.split(" · ").all(line)
        || name.split(" OR ").all(licence)
        || list.split("\n\n").any(|it| words(it) == words(name))
}

/// Addresses, and the names and addresses of authorities, are facts in no language. And one mistyped
/// e-mail must be typed without brackets to be taken for a slip.
fn from_the_catalogue(name: &str) -> bool {
    if veto_desk::text::Language::all().any(|it| it.name() == name) {
        return true;
    }
    let catalog = veto_desk::catalog::Catalog::embedded();
    let authority = catalog.places().iter().any(|place| {
        let residence = veto_desk::domain::document::Residence {
            zone: place.zone,
            country: Some(place.id.clone()),
            part: None,
            unknown: veto_desk::domain::kept::Unknown::default(),
        };
        catalog.authority(&residence).is_some_and(|it| {
            [&it.name_local, &it.name_en, &it.website]
                .into_iter()
                .any(|fact| fact == name)
                || it.address.join(", ") == name
        })
    });
    let postal = name.contains("Merrion Road") || name == "Meta Platforms Ireland Limited";
    // A letter speaks the language of whom it is for, not that of the screen.
    let letter = name.contains("\n\n");
    name.starts_with("https://") || authority || postal || letter || name == "ana@gmial.com"
}

#[test]
fn tab_reaches_every_control_and_comes_back_and_each_is_in_view() {
    // Small, so that most of a page is out of view at first.
    let look = Look {
        name: "small",
        size: [760.0, 420.0],
        ..LIGHT
    };
    for case in plain() {
        let mut harness = show(&case.state, look, Text::english());
        let controls = in_reach(&harness)
            .iter()
            .filter(|it| it.is_control())
            .count();
        let (mut reached, mut stops, mut came_back) = (Vec::new(), BTreeSet::new(), false);
        for _ in 0..controls + 8 {
            harness.key_press(Key::Tab);
            harness.run();
            let all = met(&harness);
            let Some(focused) = all.iter().find(|it| it.focused && it.is_control()) else {
                continue;
            };
            let window = Rect::from_min_size(egui::Pos2::ZERO, look.size.into());
            assert!(
                window.intersects(focused.rect) && focused.rect.top() >= -1.0,
                "{}: {focused:?} has the focus out of view",
                case.name
            );
            reached.push((focused.role, focused.name.clone()));
            // The answers to a question are one stop; arrows go through them, and around.
            if focused.role == Role::RadioButton {
                let first = focused.name.clone();
                for _ in 0..controls {
                    harness.key_press(Key::ArrowDown);
                    harness.run();
                    let all = met(&harness);
                    let focused = all.iter().find(|it| it.focused).expect("a focus");
                    assert!(
                        window.contains_rect(focused.rect),
                        "{}: {focused:?}",
                        case.name
                    );
                    if focused.name == first {
                        break;
                    }
                    reached.push((focused.role, focused.name.clone()));
                }
            }
            if !stops.insert(focused.name.clone()) {
                came_back = true;
                break;
            }
        }
        let different: BTreeSet<String> = reached
            .iter()
            .map(|(role, name)| format!("{role:?} {name}"))
            .collect();
        assert_eq!(
            different.len(),
            controls,
            "{}: reached {reached:?}",
            case.name
        );
        assert!(
            came_back || controls <= 1,
            "{}: no way back: {reached:?}",
            case.name
        );
    }
}

#[test]
fn an_idle_screen_asks_for_no_frame() {
    for case in plain() {
        let mut harness = show(&case.state, LIGHT, Text::english());
        harness.run();
        let delay = harness
            .output()
            .viewport_output
            .values()
            .map(|viewport| viewport.repaint_delay)
            .min();
        assert_eq!(delay, Some(std::time::Duration::MAX), "{}", case.name);
    }
}

#[test]
fn every_status_has_its_own_word_and_shape() {
    use veto_desk::domain::status::Status;
    use veto_desk::ui::{widgets::status_icon, wording::status_key};
    let text = Text::english();
    let shapes: BTreeSet<char> = Status::ALL
        .iter()
        .map(|it| status_icon(*it).letter())
        .collect();
    let words: BTreeSet<String> = Status::ALL
        .iter()
        .map(|it| text.get(status_key(*it)))
        .collect();
    assert_eq!((shapes.len(), words.len()), (6, 6));
}

#[test]
fn pressing_a_control_says_one_thing_and_changes_nothing_by_itself() {
    let mut harness = show(&Person::new().state, LIGHT, Text::english());
    harness
        .get_by_role_and_label(Role::Button, "Object for my first account")
        .click();
    harness.run();
    assert_eq!(harness.state_mut().said(), [Command::StartWizard]);
    assert_eq!(harness.state().state.screen, Screen::Desk);
}

#[test]
fn shift_tab_goes_the_other_way() {
    let mut person = Person::new();
    person.say(Command::StartWizard);
    let mut harness = show(&person.state, LIGHT, Text::english());
    let focused = |harness: &Harness<'_, Stage>| {
        met(harness)
            .into_iter()
            .find(|it| it.focused)
            .map(|it| it.name)
    };
    harness.key_press(Key::Tab);
    harness.run();
    let first = focused(&harness);
    harness.key_press(Key::Tab);
    harness.run();
    assert_ne!(focused(&harness), first);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    assert_eq!(focused(&harness), first);
}

fn focused(harness: &Harness<'_, Stage>) -> Option<String> {
    let all = met(harness);
    all.into_iter().find(|it| it.focused).map(|it| it.name)
}

fn tab_to(harness: &mut Harness<'_, Stage>, name: &str) {
    for _ in 0..60 {
        if focused(harness).as_deref() == Some(name) {
            return;
        }
        harness.key_press(Key::Tab);
        harness.run();
    }
    panic!("Tab does not reach {name}");
}

/// A message that comes, or an error that is said, must not move the focus to some other control.
#[test]
fn a_message_leaves_the_focus_where_it_is() {
    let case = |name| {
        plain()
            .into_iter()
            .find(|case| case.name == name)
            .expect("a case")
    };
    for look in [
        LIGHT,
        Look {
            size: [700.0, 400.0],
            ..LIGHT
        },
    ] {
        let mut harness = show(&case("filing-form").state, look, Text::english());
        tab_to(&mut harness, "Copy: Your text (optional)");
        harness.state_mut().state.notice = case("filing-no-browser").state.notice;
        harness.run();
        assert_eq!(
            focused(&harness).as_deref(),
            Some("Copy: Your text (optional)")
        );
        // And when the message goes while its own button has the focus, the title takes it.
        tab_to(&mut harness, "Hide this message");
        harness.state_mut().state.notice = None;
        harness.run();
        assert_eq!(
            focused(&harness).as_deref(),
            Some("Fill in Meta’s form"),
            "{:?}",
            look.size
        );
    }
}

#[test]
fn a_window_that_gets_another_size_comes_to_rest_as_if_it_always_had_it() {
    let cases = plain();
    let case = cases.iter().find(|case| case.name == "desk-newer");
    let case = case.expect("a case");
    let place = |harness: &Harness<'_, Stage>| {
        let met = met(harness);
        let button = met.iter().find(|it| it.name == "What can I do?");
        button.expect("a button").rect
    };
    let fresh = place(&show(&case.state, LIGHT, Text::english()));
    let mut harness = show(&case.state, LIGHT, Text::english());
    for size in [[420.0, 700.0], LIGHT.size] {
        harness.set_size(size.into());
        harness.run();
    }
    assert_eq!(place(&harness), fresh);
}

/// However many were deleted, each can be put back: older ones are shown when they are asked for.
#[test]
fn every_deleted_account_can_be_reached() {
    let mut person = Person::new();
    person.state = case("crowd-deleted").state;
    let deleted = person.state.document.accounts.iter();
    let deleted = deleted.filter(|it| it.deleted.is_some()).count();
    assert!(deleted > 20, "{deleted}");
    let mut steps = Vec::new();
    loop {
        let higher = Look {
            size: [1180.0, 8000.0],
            ..LIGHT
        };
        let mut harness = show(&person.state, higher, Text::english());
        let names: Vec<String> = met(&harness).into_iter().map(|it| it.name).collect();
        let back = names.iter().filter(|it| it.starts_with("Put back: "));
        steps.push(back.count());
        let name = names.iter().find(|it| {
            it.starts_with("Show ") && (it.ends_with("older ones") || it.contains("oldest"))
        });
        let fewer = names.iter().any(|it| it == "Show only the newest ones");
        let Some(name) = name else {
            assert!(fewer, "{names:?}");
            break;
        };
        assert!(!fewer);
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
        let said = harness.state_mut().said();
        assert_eq!(said.len(), 1, "{name} after {steps:?}: {said:?}");
        for command in said {
            person.say(command);
        }
    }
    assert_eq!(steps.last(), Some(&deleted), "{steps:?}");
    let few: Vec<usize> = steps.iter().take(2).copied().collect();
    assert_eq!(few, [4, 16], "{steps:?}");
}

#[test]
fn an_error_takes_the_focus_and_no_answer_is_given_by_accident() {
    let mut person = Person::new();
    person.say(Command::StartWizard);
    let mut harness = show(&person.state, LIGHT, Text::english());
    tab_to(&mut harness, "Continue");
    harness.key_press(Key::Enter);
    harness.run();
    for command in harness.state_mut().said() {
        person.say(command);
    }
    harness.state_mut().state = person.state.clone();
    harness.run();
    assert_eq!(focused(&harness).as_deref(), Some("There is a problem"));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state_mut().said(), []);
}

/// Every screen, at a third of its size: enough to see that something moved, and small enough to be kept.
#[test]
fn every_screen_looks_as_it_did() {
    let mut results = SnapshotResults::new();
    let small = Look { zoom: 0.3, ..LIGHT };
    for case in plain() {
        let mut harness = show(&case.state, small, Text::english());
        results.add(harness.try_snapshot(format!("all/{}", case.name)));
    }
}

/// Few pictures, of the screens that people see most. `UPDATE_SNAPSHOTS=1 cargo test` makes them anew.
#[test]
fn the_most_seen_screens_look_as_they_did() {
    let mut results = SnapshotResults::new();
    for name in [
        "desk-many",
        "wizard-residence-chosen",
        "filing-form",
        "account-overdue",
    ] {
        let case = plain()
            .into_iter()
            .find(|case| case.name == name)
            .expect("a case");
        for look in LOOKS {
            let mut harness = show(&case.state, look, Text::english());
            results.add(harness.try_snapshot(format!("{name}-{}", look.name)));
        }
    }
}
