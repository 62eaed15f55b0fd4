//! The keyboard, on every screen: the order of the focus, the arrows in a question, and the keys that
//! press something from anywhere.

use egui::Event;
use egui::accesskit::{Action, ActionRequest, TreeId};
use veto_desk::app::command::Answer;
use veto_desk::domain::kinds::PlaceId;

use super::*;

#[test]
fn the_focus_goes_in_reading_order() {
    for case in plain() {
        let mut harness = show(&case.state, TALL, Text::english());
        let controls = in_reach(&harness);
        let controls = controls.iter().filter(|it| it.is_control()).count();
        let mut before: Option<Met> = None;
        for _ in 0..controls {
            press(&mut harness, Key::Tab);
            let here = now(&harness);
            // The page may have scrolled meanwhile.
            let all = met(&harness);
            let same = |it: &Met| {
                all.iter()
                    .find(|now| (now.role, &now.name) == (it.role, &it.name))
            };
            if let Some(before) = before.as_ref().and_then(same) {
                let above = here.rect.bottom() <= before.rect.top() + 1.0;
                let row = here.rect.top() < before.rect.bottom() && !above;
                let leftward = row && here.rect.right() <= before.rect.left() + 1.0;
                let next_column = here.rect.left() >= before.rect.right() - 1.0;
                // After the last one comes the first.
                let around = here.rect.left() < 300.0 && here.rect.top() < 160.0;
                assert!(
                    !(above || leftward) || above && next_column || around,
                    "{}: {here:?} comes after {before:?}",
                    case.name
                );
            }
            before = Some(here);
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
        ("r", "Réunion"),
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
    before.close_asked = false;
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
    assert_eq!(harness.state_mut().said(), [Command::StayOpen]);
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

/// What a key says, whatever has the focus.
fn said_by(harness: &mut Harness<'_, Stage>, modifiers: Modifiers, key: Key) -> Vec<Command> {
    harness.key_press_modifiers(modifiers, key);
    harness.step();
    harness.state_mut().said()
}

/// Ctrl+Enter, say, is also Enter, which presses what has the focus.
#[test]
fn a_shortcut_does_the_same_whatever_has_the_focus_and_nothing_else() {
    let (mut tried, mut kinds) = (0, BTreeSet::new());
    for case in plain() {
        let problem = case.state.problem.is_some();
        if !kinds.insert((fixtures::kind(&case.state), problem, case.state.close_asked)) {
            continue;
        }
        let mut harness = show(&case.state, TALL, Text::english());
        let keys = [
            (Modifiers::COMMAND, Key::Enter),
            (Modifiers::ALT, Key::ArrowLeft),
        ];
        let said = keys.map(|(modifiers, key)| {
            let said = said_by(&mut harness, modifiers, key);
            assert!(said.len() <= 1, "{}: {said:?}", case.name);
            (modifiers, key, said)
        });
        let controls = in_reach(&harness);
        let controls = controls.iter().filter(|it| it.is_control()).count();
        for _ in 0..controls {
            press(&mut harness, Key::Tab);
            let here = now(&harness);
            let typing = matches!(here.role, Role::TextInput | Role::MultilineTextInput);
            for (modifiers, key, from_title) in &said {
                // In a text, Alt and the arrow move by a word.
                if typing && *key == Key::ArrowLeft {
                    continue;
                }
                let said = said_by(&mut harness, *modifiers, *key);
                assert_eq!(said, *from_title, "{}: {key:?} on {here:?}", case.name);
                assert_eq!(now(&harness).name, here.name, "{}", case.name);
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "only {tried} tried");
}

#[test]
fn a_key_that_is_held_presses_once_and_one_with_another_key_is_another() {
    let mut person = Person::new();
    person.ana_at_the_form();
    person.say(Command::Back);
    let mut harness = show(&person.state, LIGHT, Text::english());
    let mut said = |modifiers, key, repeat| {
        // Egui takes a key for repeated until it hears that it was released.
        for pressed in if repeat {
            vec![true]
        } else {
            vec![false, true]
        } {
            harness.input_mut().events.push(Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat,
                modifiers,
            });
        }
        harness.run();
        harness.state_mut().said()
    };
    assert_eq!(
        said(Modifiers::COMMAND, Key::Enter, false),
        [Command::Continue]
    );
    assert_eq!(said(Modifiers::COMMAND, Key::Enter, true), []);
    assert_eq!(said(Modifiers::ALT, Key::ArrowLeft, false), [Command::Back]);
    assert_eq!(said(Modifiers::ALT, Key::ArrowLeft, true), []);
    assert_eq!(said(Modifiers::COMMAND, Key::Z, false), [Command::Undo]);
    // Elsewhere, this takes back what was taken back.
    let redo = Modifiers::COMMAND | Modifiers::SHIFT;
    assert_eq!(said(redo, Key::Z, false), []);
}

/// Enter in a field answers a question, ends an edit, or opens the path that was typed; it never says
/// that something was sent.
#[test]
fn enter_in_a_field_presses_only_what_is_made_for_it() {
    let mut tried = BTreeMap::new();
    for case in plain() {
        let mut harness = show(&case.state, TALL, Text::english());
        let fields: Vec<String> = in_reach(&harness)
            .into_iter()
            .filter(|it| it.role == Role::TextInput)
            .map(|it| it.name)
            .collect();
        for field in fields {
            harness
                .get_by_role_and_label(Role::TextInput, &field)
                .focus();
            harness.run();
            press(&mut harness, Key::Enter);
            let said = harness.state_mut().said();
            let expected = match (&case.state.screen, field.as_str()) {
                (_, "Path of a file") => Some(Command::OpenTypedPath),
                (Screen::Wizard(_), _) => Some(Command::Continue),
                (Screen::Edit(account), _) => Some(Command::ShowAccount(*account)),
                _ => None,
            };
            assert_eq!(said, Vec::from_iter(expected), "{}: {field}", case.name);
            assert_eq!(now(&harness).name, field, "{}: the focus stays", case.name);
            *tried.entry(fixtures::kind(&case.state)).or_insert(0) += 1;
        }
    }
    assert!(tried.len() >= 5, "{tried:?}");
}

#[test]
fn a_question_over_a_guide_is_answered_and_not_the_guide() {
    let mut state = case("guide-no-form").state;
    let mut harness = show(&state, LIGHT, Text::english());
    tab_to(&mut harness, "Settings");
    harness.state_mut().state.close_asked = true;
    harness.run();
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state_mut().said(), [Command::StayOpen]);
    // A page that comes under the question takes the focus once that is answered, not before.
    state.close_asked = true;
    state.screen = Screen::Settings;
    state.page += 1;
    harness.state_mut().state = state;
    harness.run();
    press(&mut harness, Key::Tab);
    assert_eq!(now(&harness).name, "Save a copy first …");
    harness.state_mut().state.close_asked = false;
    harness.run();
    assert_eq!(now(&harness).role, Role::Heading);
}

/// Whoever left the accounts that are gone through in turn comes back to the same one.
#[test]
fn the_way_back_into_a_turn_begins_nothing_anew() {
    let mut harness = show(&case("turn-desk").state, LIGHT, Text::english());
    // It stands before the title, so it is the one before it for the keyboard, too.
    for _ in 0..4 {
        harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        harness.run();
        if now(&harness).name == "Go on with this one" {
            press(&mut harness, Key::Enter);
        }
    }
    assert_eq!(harness.state_mut().said(), [Command::BackInTurn]);
}
