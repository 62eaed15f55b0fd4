//! The sheet for one person: made from their page, read back.

use super::*;
use crate::fixtures::persons::called;
use veto_desk::app::command::PersonEdit;
use veto_desk::app::overview::Finding;
use veto_desk::domain::wizard::Linked;

fn sheet(person: &Person) -> Paperwork {
    pressed(&person.state, "Sheet to print")
}

fn pages(paper: &Paperwork) -> usize {
    let Sheet::Pdf(sheet) = &paper.sheet else {
        panic!("{} is no PDF", paper.name);
    };
    let bytes = papers::pdf(sheet).unwrap();
    lopdf::Document::load_mem(&bytes).unwrap().get_pages().len()
}

#[test]
fn a_sheet_says_in_words_what_was_done_what_comes_next_and_by_when() {
    let mut family = family(&Person::new);
    let mihai = called(&family, "Mihai");
    family.say(Command::ShowPerson(mihai));
    let paper = sheet(&family);
    assert_eq!(paper, pressed(&family.state, "Save the sheet"));
    assert_eq!(paper.name, "The objections of Mihai 2026-11-22.pdf");
    let text = words(&paper);
    has(
        &text,
        &[
            "The objections of Mihai",
            "This is how it stands on Sunday 22 November 2026.",
            "Chess Club Cluj, Facebook",
            "Sunday 22 November 2026: You sent it",
            "Now: An answer is due by Tuesday 22 December 2026.",
            "An answer is due: Tuesday 22 December 2026",
            "This app is not Meta · Page 1 of 1",
        ],
    );
    assert_eq!(pages(&paper), 1);
    for others in ["Ana", "ana.popescu", "721", "children", "Instagram"] {
        assert!(!text.contains(others), "“{others}” is in: {text}");
    }
}

#[test]
fn four_accounts_fit_on_one_page_and_each_has_its_last_word() {
    let mut family = family(&Person::new);
    family.add("facebook", "Ana’s bakery", Some(Linked::NotSure));
    family.open_and_send().record(AnswerKind::MoreAsked);
    let you = family.state.document.persons[0].id;
    family.say(Command::ShowPerson(you));
    assert_eq!(family.state.document.accounts.of(you.0).count(), 4);
    let paper = sheet(&family);
    assert_eq!(pages(&paper), 1);
    let text = words(&paper);
    has(
        &text,
        &[
            "Ana Popescu, Facebook",
            "Tuesday 20 October 2026: You sent it",
            "Tuesday 20 October 2026: They accepted it",
            "There is nothing to do.",
            "Wednesday 20 October 2027",
            "No answer came. It was due on Friday 20 November 2026.",
            "There is no date to watch.",
            "+40 721 555 010, WhatsApp",
            "Nothing was sent yet.",
            "Ana’s bakery, Facebook",
        ],
    );
    for others in ["Mihai", "mihai", "Chess"] {
        assert!(!text.contains(others), "“{others}” is in: {text}");
    }
}

/// What pressing this says.
fn said(state: &State, role: Role, name: &str) -> Vec<Command> {
    let mut harness = show(state, TALL, Text::english());
    harness
        .get_all_by_role_and_label(role, name)
        .next()
        .unwrap_or_else(|| panic!("nothing is called {name}"))
        .click();
    harness.run();
    harness.state_mut().said()
}

#[test]
fn a_person_is_reached_from_the_desk_and_from_each_account_and_leads_back_to_both() {
    let mut family = family(&Person::new);
    let mihai = called(&family, "Mihai");
    let club = family.account("Chess Club");
    let people = said(&family.state, Role::Button, "People");
    assert_eq!(people, [Command::ShowPersons]);
    family.say(Command::ShowPersons);
    let link = "Show Mihai: mihai@example.eu One account";
    assert_eq!(
        said(&family.state, Role::Link, link),
        [Command::ShowPerson(mihai)]
    );
    family.say(Command::ShowAccount(club));
    assert_eq!(
        said(&family.state, Role::Link, "Whose account: Mihai"),
        [Command::ShowPerson(mihai)]
    );
    family.say(Command::ShowPerson(mihai));
    let theirs = Finding {
        person: Some(mihai),
        ..Finding::default()
    };
    assert_eq!(
        said(&family.state, Role::Button, "Show on the desk"),
        [Command::Find(theirs), Command::ShowDesk]
    );
    let link = "Show account: Chess Club Cluj, Facebook";
    assert_eq!(
        said(&family.state, Role::Link, link),
        [Command::ShowAccount(club)]
    );
    assert_eq!(
        said(
            &family.state,
            Role::Button,
            "Hand over this person’s part …"
        ),
        [Command::HandOver(mihai)]
    );
    // With one person and few accounts, the desk is as quiet as before.
    let mut ana = sent();
    ana.say(Command::ShowDesk);
    let harness = show(&ana.state, TALL, Text::english());
    assert!(
        harness
            .query_by_role_and_label(Role::Button, "People")
            .is_none()
    );
}

#[test]
fn a_letter_is_in_the_persons_language_until_another_is_chosen() {
    let mut ana = writing(LetterKind::Reminder);
    let language = |person: &Person| {
        let paper = pressed(&person.state, "Save as PDF");
        let Sheet::Pdf(sheet) = &paper.sheet else {
            panic!("{} is no PDF", paper.name);
        };
        sheet.language.clone()
    };
    assert_eq!(language(&ana), "ro");
    let letter = ana.state.screen.clone();
    let you = ana.state.document.persons[0].id;
    ana.say(Command::ShowPerson(you));
    let french = PersonEdit::Language("fr".to_owned());
    ana.say(Command::EditPerson(french));
    ana.state.screen = letter;
    assert_eq!(language(&ana), "fr");
    ana.say(Command::EditLetter(LetterEdit::Language("de".to_owned())));
    assert_eq!(language(&ana), "de");
}
