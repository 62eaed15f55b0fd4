//! What people need who use a screen reader, the keyboard alone, or large text: on every screen.

use egui::vec2;

use super::*;

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

/// Help is called and found the same on every page of a window; the small one has it at its top.
#[test]
fn help_is_in_the_same_place_on_every_page() {
    let narrow = LOOKS[2];
    for (look, companion) in [(LIGHT, false), (narrow, false), (SMALL[0], true)] {
        let mut places = BTreeSet::new();
        for case in plain() {
            if case.state.companion != companion {
                continue;
            }
            let harness = show(&case.state, look, Text::english());
            let all = met(&harness);
            let mut help = all
                .iter()
                .filter(|it| it.role == Role::Button && it.name == "Help");
            let found = help
                .next()
                .unwrap_or_else(|| panic!("{}: no help", case.name));
            // While the file cannot be read, the other places do not stand before it.
            let alone = matches!(case.state.screen.under_guides(), Screen::Trouble(_));
            if !alone {
                places.insert(format!("{:?}", found.rect));
            }
            assert_eq!(help.next(), None, "{}", case.name);
        }
        assert_eq!(places.len(), 1, "{}: {places:?}", look.name);
    }
}

/// An hour later, all that was said and shown is still there.
#[test]
fn nothing_goes_away_by_itself() {
    for case in plain() {
        let mut harness = show(&case.state, LIGHT, Text::english());
        let before = met(&harness);
        harness.input_mut().time = Some(3600.0);
        harness.run();
        assert_eq!(met(&harness), before, "{}", case.name);
        assert_eq!(harness.state_mut().said(), [], "{}", case.name);
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
        // Long lists of countries, and a text that is put together, are longer than any screen; so is
        // the list of all answers.
        let long = [
            "wizard-country",
            "wizard-country-all",
            "wizard-reason-composed",
            // It tells what else helps, and asks nothing.
            "wizard-no-route",
            "wizard-no-route-ticked",
        ];
        if !case.name.starts_with("wizard-")
            || case.name.starts_with("wizard-check")
            || case.state.problem.is_some()
            || long.contains(&case.name)
        {
            continue;
        }
        let harness = show(&case.state, look, Text::english());
        let mut main =
            harness.query_all_by(|it| it.data().keyboard_shortcut() == Some("Ctrl+Enter"));
        let main = main
            .next()
            .unwrap_or_else(|| panic!("{}: no main button", case.name));
        assert!(
            main.rect().bottom() <= look.size[1],
            "{}: {:?}",
            case.name,
            main.rect()
        );
        seen += 1;
    }
    assert!(seen > 8, "only {seen} questions");
}
