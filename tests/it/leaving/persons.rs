//! The sheet for one person: made from their page, read back.

use super::*;
use crate::fixtures::persons::called;
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
