//! What people need who use a screen reader, the keyboard alone, or large text: on every screen.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Event, vec2};
use egui_kittest::kittest::Queryable as _;
use veto_desk::app::command::Answer;
use veto_desk::domain::kinds::PlaceId;

use super::*;

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

// ----- errors

/// The name of the question to which this answer belongs.
fn question_of(harness: &Harness<'_, Stage>, answer: &str) -> String {
    let mut groups = harness.query_all_by(|it| it.role() == Role::RadioGroup);
    let group = groups.find(|group| {
        let mut all = group.children_recursive();
        all.any(|it| it.accesskit_node().label().as_deref() == Some(answer))
    });
    let group = group.unwrap_or_else(|| panic!("{answer} belongs to no question"));
    group.accesskit_node().label().unwrap_or_default()
}

#[test]
fn a_summary_says_what_is_said_at_the_field_and_leads_there() {
    let text = Text::english();
    let mut seen = BTreeSet::new();
    for case in plain() {
        let Some(problem) = &case.state.problem else {
            continue;
        };
        let problem = format!("{problem:?}");
        seen.extend(problem.split('(').next().map(str::to_owned));
        let mut harness = show(&case.state, TALL, Text::english());
        let links: Vec<Met> = met(&harness)
            .into_iter()
            .filter(|it| it.role == Role::Link)
            .collect();
        let heading = text.get("problem-title");
        let all = met(&harness);
        let at = all
            .iter()
            .position(|it| it.name == heading)
            .expect("a summary");
        let link = links
            .iter()
            .find(|it| it.rect.top() >= all[at].rect.bottom() - 1.0)
            .unwrap_or_else(|| panic!("{}: no link under the summary: {problem:?}", case.name));
        // The same words stand at the field, and are part of its name or of its question's.
        let said = all.iter().filter(|it| it.name == link.name);
        assert!(said.count() >= 2, "{}: {links:?}", case.name);
        // From the summary, the keyboard comes to the link first.
        assert_eq!(now(&harness).name, heading, "{}", case.name);
        press(&mut harness, Key::Tab);
        assert_eq!(now(&harness).name, link.name, "{}", case.name);
        press(&mut harness, Key::Enter);
        let field = now(&harness);
        assert!(
            field.is_control() && field.role != Role::Link,
            "{}: {field:?}",
            case.name
        );
        let named = if field.role == Role::RadioButton {
            question_of(&harness, &field.name)
        } else {
            field.name.clone()
        };
        assert!(named.contains(&link.name), "{}: {named}", case.name);
        assert_eq!(
            harness.state_mut().said(),
            [],
            "{}: pressing a link of the page",
            case.name
        );
    }
    // All that can be wrong on a page; what has no place on a page is said below it.
    let all = [
        "ChooseAnswer",
        "ChooseCountry",
        "ChooseLinked",
        "ChooseLives",
        "ChooseObjection",
        "ChoosePerson",
        "ChoosePlatform",
        "ChooseReason",
        "Email",
        "EnterName",
        "PasteMail",
        "Phone",
        "WriteReason",
    ];
    assert_eq!(seen, all.map(str::to_owned).into());
}

// ----- what a page is made of

#[test]
fn every_page_is_one_main_region_and_the_places_are_another() {
    for case in plain() {
        for look in LOOKS {
            let harness = show(&case.state, look, Text::english());
            let all = met(&harness);
            let count = |role| all.iter().filter(|it| it.role == role).count();
            assert_eq!(count(Role::Main), 1, "{} {}", case.name, look.name);
            assert!(count(Role::Navigation) <= 1, "{}", case.name);
            let unnamed = all.iter().find(|it| {
                let needs = [
                    Role::Navigation,
                    Role::Region,
                    Role::RadioGroup,
                    Role::Group,
                    Role::AlertDialog,
                ];
                needs.contains(&it.role) && it.name.trim().is_empty()
            });
            assert_eq!(unnamed, None, "{}", case.name);
        }
    }
}

#[test]
fn every_answer_belongs_to_a_named_question_and_knows_its_place() {
    let mut seen = 0;
    for case in plain() {
        let harness = show(&case.state, TALL, Text::english());
        let mut grouped = 0;
        for group in harness.query_all_by(|it| it.role() == Role::RadioGroup) {
            let answers: Vec<_> = group
                .children_recursive()
                .filter(|it| it.accesskit_node().role() == Role::RadioButton)
                .map(|it| {
                    let it = it.accesskit_node();
                    (it.position_in_set(), it.size_of_set())
                })
                .collect();
            let expected: Vec<_> = (0..answers.len())
                .map(|at| (Some(at + 1), Some(answers.len())))
                .collect();
            assert_eq!(answers, expected, "{}", case.name);
            grouped += answers.len();
        }
        let answers = met(&harness);
        let answers = answers.iter().filter(|it| it.role == Role::RadioButton);
        assert_eq!(answers.count(), grouped, "{}", case.name);
        seen += grouped;
    }
    assert!(seen > 100, "only {seen} answers");
}

#[test]
fn the_desk_is_a_list_of_its_cards() {
    let harness = show(&case("desk-many").state, TALL, Text::english());
    let mut lists = harness.query_all_by(|it| {
        it.role() == Role::List && it.label().as_deref() == Some("Your objections")
    });
    let list = lists.next().expect("a list");
    let items = list
        .children_recursive()
        .filter(|it| it.accesskit_node().role() == Role::ListItem);
    // Four accounts and one wizard that was begun.
    assert_eq!(items.count(), 5);
}

#[test]
fn at_most_one_button_is_the_main_one_and_it_is_never_disabled() {
    let mut with = 0;
    for case in plain() {
        let harness = show(&case.state, TALL, Text::english());
        let dialog = harness.query_all_by(|it| it.is_modal()).next();
        let buttons = match &dialog {
            Some(dialog) => dialog.children_recursive().collect::<Vec<_>>(),
            None => harness.root().children_recursive().collect(),
        };
        let main: Vec<_> = buttons
            .iter()
            .map(|it| it.accesskit_node())
            .filter(|it| it.data().keyboard_shortcut() == Some("Ctrl+Enter"))
            .collect();
        assert!(main.len() <= 1, "{}: {}", case.name, main.len());
        assert!(main.iter().all(|it| !it.is_disabled()), "{}", case.name);
        with += main.len();
    }
    assert!(with > 30, "only {with} screens have a main button");
}

// ----- the keyboard

#[test]
fn the_focus_goes_in_reading_order() {
    for case in plain() {
        {
            let look = TALL;
            let mut harness = show(&case.state, look, Text::english());
            let controls = in_reach(&harness)
                .iter()
                .filter(|it| it.is_control())
                .count();
            let mut before: Option<Met> = None;
            for _ in 0..controls {
                press(&mut harness, Key::Tab);
                let Some(here) = met(&harness).into_iter().find(|it| it.focused) else {
                    break;
                };
                if let Some(before) = &before {
                    let above = here.rect.bottom() <= before.rect.top() + 1.0;
                    let next_column = here.rect.left() >= before.rect.right() - 1.0;
                    // After the last one comes the first.
                    let around = here.rect.left() < 300.0 && here.rect.top() < 160.0;
                    assert!(
                        !above || next_column || around,
                        "{} {:?}: {here:?} comes after {before:?}",
                        case.name,
                        look.size
                    );
                }
                before = Some(here);
            }
        }
    }
}

#[test]
fn arrows_and_letters_go_through_the_answers_and_give_none() {
    let mut person = Person::new();
    person
        .say(Command::StartWizard)
        .answer(Answer::Platform("facebook".into()))
        .next();
    person
        .answer(Answer::Lives(veto_desk::domain::wizard::Lives::Eu))
        .next();
    let mut harness = show(&person.state, LIGHT, Text::english());
    tab_to(&mut harness, "Austria");
    for (key, name) in [
        (Key::ArrowDown, "Azores"),
        (Key::ArrowDown, "Belgium"),
        (Key::ArrowUp, "Azores"),
        (Key::End, "Sweden"),
        (Key::ArrowDown, "Austria"),
        (Key::ArrowUp, "Sweden"),
        (Key::Home, "Austria"),
    ] {
        press(&mut harness, key);
        assert_eq!(now(&harness).name, name, "{key:?}");
    }
    // To the same row of the next column, and back.
    press(&mut harness, Key::ArrowRight);
    let beside = now(&harness);
    assert!(
        beside.rect.left() > 400.0 && beside.name != "Azores",
        "{beside:?}"
    );
    press(&mut harness, Key::ArrowLeft);
    assert_eq!(now(&harness).name, "Austria");
    for (letter, name) in [
        ("r", "Romania"),
        ("s", "Saint-Martin"),
        ("s", "Slovakia"),
        ("S", "Slovenia"),
        ("s", "Spain"),
    ] {
        harness.input_mut().events.push(Event::Text(letter.into()));
        harness.run();
        assert_eq!(now(&harness).name, name, "{letter}");
    }
    assert_eq!(harness.state_mut().said(), []);
    press(&mut harness, Key::Space);
    let spain = Some(PlaceId::from("ES"));
    let said = harness.state_mut().said();
    assert_eq!(said, [Command::Answer(Answer::Country(spain))]);
    // Tab leaves the question; Shift and Tab come back to the answer that has the focus.
    press(&mut harness, Key::Tab);
    assert_eq!(now(&harness).name, "Back");
}

#[test]
fn a_screen_reader_can_give_any_answer_the_focus_and_press_it() {
    let mut harness = show(&case("wizard-residence").state, LIGHT, Text::english());
    let wanted = "I am not sure";
    for action in [Action::Focus, Action::Click] {
        let node = harness
            .query_all_by(|it| {
                let label = it.label().unwrap_or_default();
                it.role() == Role::RadioButton && label.starts_with(wanted)
            })
            .next()
            .expect("an answer");
        let target_node = node.accesskit_node().locate().0;
        let request = ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node,
            data: None,
        };
        harness
            .input_mut()
            .events
            .push(Event::AccessKitActionRequest(request));
        harness.run();
        assert!(now(&harness).name.starts_with(wanted), "{action:?}");
    }
    let said = harness.state_mut().said();
    assert!(
        matches!(said[..], [Command::Answer(Answer::Lives(_))]),
        "{said:?}"
    );
}

#[test]
fn a_question_over_the_page_keeps_the_focus_and_gives_it_back() {
    let open = case("desk-close-asked").state;
    let mut before = open.clone();
    before.notice = None;
    let mut harness = show(&before, LIGHT, Text::english());
    tab_to(&mut harness, "Settings");
    harness.state_mut().state = open;
    harness.run();
    let dialog = harness
        .query_all_by(|it| it.is_modal())
        .next()
        .expect("a dialog");
    assert_eq!(dialog.accesskit_node().role(), Role::AlertDialog);
    assert_eq!(
        dialog.accesskit_node().label().as_deref(),
        Some("Close without saving?")
    );
    assert_eq!(now(&harness).name, "Close without saving?");
    let mut inside = BTreeSet::new();
    for _ in 0..8 {
        press(&mut harness, Key::Tab);
        inside.insert(now(&harness).name);
    }
    let buttons = [
        "Close without saving",
        "Keep the window open",
        "Save a copy first …",
    ];
    assert_eq!(inside, buttons.map(str::to_owned).into());
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state_mut().said(), [Command::DismissNotice]);
    harness.state_mut().state = before;
    harness.run();
    assert_eq!(now(&harness).name, "Settings");
}

#[test]
fn keys_press_the_main_button_and_the_way_back_and_open_the_help() {
    let mut harness = show(
        &case("wizard-residence-chosen").state,
        LIGHT,
        Text::english(),
    );
    let mut said = |modifiers, key| {
        harness.key_press_modifiers(modifiers, key);
        harness.run();
        harness.state_mut().said()
    };
    assert_eq!(said(Modifiers::COMMAND, Key::Enter), [Command::Continue]);
    assert_eq!(said(Modifiers::ALT, Key::ArrowLeft), [Command::Back]);
    assert_eq!(said(Modifiers::NONE, Key::F1), [Command::ShowHelp]);
    // Enter in a field of one line goes on, and keeps the focus where it is.
    let mut harness = show(&case("wizard-email").state, LIGHT, Text::english());
    tab_to(&mut harness, "E-mail");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state_mut().said(), [Command::Continue]);
    assert_eq!(now(&harness).name, "E-mail");
    // Over the page, only the dialog has a main button.
    let mut harness = show(&case("desk-close-asked").state, LIGHT, Text::english());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(harness.state_mut().said(), [Command::PickCopy]);
}

#[test]
fn the_help_names_every_key() {
    let text = Text::english();
    let harness = show(&case("help").state, TALL, Text::english());
    let all = met(&harness);
    for shortcut in veto_desk::ui::keys::Shortcut::ALL {
        let words = text.get(shortcut.help_key());
        assert!(all.iter().any(|it| it.name == words), "{shortcut:?}");
    }
}

// ----- sizes

#[test]
fn what_is_pressed_first_is_high_enough() {
    for case in plain() {
        let harness = show(&case.state, TALL, Text::english());
        let main = harness.query_all_by(|it| it.data().keyboard_shortcut() == Some("Ctrl+Enter"));
        for button in main {
            assert!(
                button.rect().height() >= 44.0,
                "{}: {:?}",
                case.name,
                button.rect()
            );
        }
        for it in met(&harness) {
            let high = matches!(it.role, Role::TextInput | Role::MultilineTextInput);
            assert!(!high || it.rect.height() >= 44.0, "{}: {it:?}", case.name);
        }
    }
}

#[test]
fn neighbors_stand_apart() {
    let mut near = Vec::new();
    for case in plain() {
        for look in [
            TALL,
            Look {
                size: [420.0, 8000.0],
                ..LIGHT
            },
        ] {
            let harness = show(&case.state, look, Text::english());
            let controls: Vec<Met> = in_reach(&harness)
                .into_iter()
                .filter(Met::is_control)
                .collect();
            for (at, a) in controls.iter().enumerate() {
                for b in &controls[at + 1..] {
                    let gap = vec2(
                        (b.rect.left() - a.rect.right()).max(a.rect.left() - b.rect.right()),
                        (b.rect.top() - a.rect.bottom()).max(a.rect.top() - b.rect.bottom()),
                    );
                    // Links of a text are its words; they stand as near as words do.
                    let least = if a.role == Role::Link && b.role == Role::Link {
                        0.0
                    } else {
                        8.0
                    };
                    if gap.max_elem() < least - 0.5 {
                        let (a, b) = (&a.name, &b.name);
                        near.push(format!("{}: {a} and {b}: {gap:?}", case.name));
                    }
                }
            }
        }
    }
    assert!(near.is_empty(), "{}", near.join("\n"));
}

#[test]
fn the_questions_of_the_wizard_need_no_scrolling_on_a_small_screen() {
    let look = Look {
        size: [1024.0, 640.0],
        ..LIGHT
    };
    let mut seen = 0;
    for case in plain() {
        // Long lists of countries, and a text that is put together, are longer than any screen.
        let long = [
            "wizard-country",
            "wizard-country-all",
            "wizard-reason-composed",
        ];
        if !case.name.starts_with("wizard-")
            || case.state.problem.is_some()
            || long.contains(&case.name)
        {
            continue;
        }
        let harness = show(&case.state, look, Text::english());
        let all = met(&harness);
        let main = all.iter().find(|it| it.name == "Continue");
        if let Some(main) = main {
            seen += 1;
            assert!(
                main.rect.bottom() <= look.size[1],
                "{}: {main:?}",
                case.name
            );
        }
    }
    assert!(seen > 8, "only {seen} questions");
}
