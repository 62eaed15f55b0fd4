//! There and back: the help and the guides open over any page, and take nothing from it.

use super::*;

/// Says it, and shows that nothing but the way back is kept with the guide.
fn there_and_back(person: &mut Person) {
    let before = person.state.clone();
    let said = |person: &mut Person, id: &str| {
        person.say(Command::ShowGuide(id.to_owned()));
        assert!(
            matches!(&person.state.screen, Screen::Guide(it, _) if it == id),
            "{id}"
        );
    };
    // Over each other, and one of them twice: one step back leaves the way that it was opened.
    said(person, "no-form");
    said(person, "complaint");
    said(person, "brazil");
    said(person, "complaint");
    said(person, "complaint");
    person.say(Command::ShowGuide("nowhere".to_owned()));
    person.say(Command::LeaveHelp).say(Command::LeaveHelp);
    let after = &person.state;
    assert_eq!(after.screen, before.screen);
    assert_eq!(after.document, before.document);
    assert_eq!(after.problem, before.problem);
    assert_eq!(after.notice, before.notice);
    assert_eq!(after.steps, before.steps);
    assert_eq!(after.left_answer, before.left_answer);
    assert_eq!(after.place(), before.place(), "scrolled as far");
    assert!(after.page > before.page, "the focus arrives again");
    let guide = after.just_returned().and_then(|it| it.guide.as_deref());
    assert_eq!(guide, Some("no-form"));
    // Once more does nothing.
    if !matches!(before.screen, Screen::Help(..)) {
        person.say(Command::LeaveHelp);
        assert_eq!(person.state.screen, before.screen);
    }
}

/// What is sought in the help that is shown.
pub fn sought(person: &Person) -> Option<&str> {
    match &person.state.screen {
        Screen::Help(sought, _) => Some(sought),
        _ => None,
    }
}

/// Opens the help, seeks, reads a guide, asks for the help again, and closes it.
fn help_and_back(person: &mut Person) {
    let before = person.state.clone();
    person
        .say(Command::ShowHelp)
        .say(Command::SearchGuides("form".to_owned()));
    assert_eq!(sought(person), Some("form"));
    person
        .say(Command::ShowGuide("no-form".to_owned()))
        .say(Command::ShowHelp);
    assert_eq!(sought(person), Some(""), "all of them");
    person.say(Command::LeaveHelp);
    let after = &person.state;
    assert_eq!(after.screen, before.screen);
    assert_eq!(after.document, before.document);
    assert_eq!(after.problem, before.problem);
    assert_eq!(after.notice, before.notice);
    assert_eq!(after.left_answer, before.left_answer);
    assert_eq!(after.companion, before.companion);
    assert_eq!(after.place(), before.place(), "scrolled as far");
    assert!(after.page > before.page, "the focus arrives again");
    assert_eq!(after.just_returned().map(|it| &it.guide), Some(&None));
}

#[test]
fn the_help_takes_nothing_from_any_page() {
    for case in fixtures::cases(str::to_owned) {
        if matches!(case.state.screen, Screen::Help(..) | Screen::Guide(..)) {
            continue;
        }
        let mut person = Person::new();
        person.state = case.state;
        let day = person.state.today;
        person.travel_to(day);
        help_and_back(&mut person);
    }
}

#[test]
fn a_guide_takes_nothing_from_any_page() {
    for case in fixtures::cases(str::to_owned) {
        // A guide over a guide is part of each way.
        if matches!(case.state.screen, Screen::Guide(..)) {
            continue;
        }
        let mut person = Person::new();
        person.state = case.state;
        let day = person.state.today;
        person.travel_to(day);
        there_and_back(&mut person);
        there_and_back(&mut person);
    }
}

#[test]
fn what_is_typed_stays_typed_while_a_guide_is_read() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::OpenForm)
        .say(Command::ReportSomethingElse)
        .say(Command::TypeNote("They ask for a co".to_owned()));
    there_and_back(&mut ana);
    let Screen::File(filing) = &ana.state.screen else {
        panic!("{:?}", ana.state.screen)
    };
    assert_eq!(filing.note, "They ask for a co");
    assert_eq!(filing.asking, Some(Asking::SomethingElse));

    let mut ana = Person::new();
    ana.begin("facebook").live_in_romania();
    ana.type_email("nobody").next();
    assert!(ana.state.problem.is_some());
    there_and_back(&mut ana);
    ana.next();
    assert_eq!(ana.step(), Some(veto_desk::domain::wizard::Step::Reason));
}

#[test]
fn an_answer_that_is_half_written_is_found_again_from_a_guide() {
    let mut ana = Person::new();
    ana.ana_at_the_form().open_and_send();
    let id = ana.objection();
    ana.say(Command::AskAnswer(id))
        .say(Command::TypeMail("Dear Ana".to_owned()))
        .say(Command::ShowGuide("real-mail".to_owned()))
        .say(Command::ShowDesk)
        .say(Command::AskAnswer(id));
    assert!(matches!(&ana.state.screen, Screen::Answer(it) if it.pasted == "Dear Ana"));
}

#[test]
fn a_page_that_is_gone_when_its_guide_is_closed_gives_the_desk() {
    let mut ana = Person::new();
    ana.ana_at_the_form().open_and_send();
    let account = ana.account("Ana Popescu");
    ana.say(Command::ShowAccount(account))
        .say(Command::ShowGuide("no-answer".to_owned()))
        .say(Command::DeleteAccount(account))
        .say(Command::LeaveHelp);
    assert_eq!(ana.state.screen, Screen::Desk);
}

#[test]
fn guides_can_be_read_while_the_file_cannot() {
    let mut person = Person::new();
    let why = FileTrouble::Damaged { line: 1, column: 1 };
    let broken = Opened {
        content: Err(why),
        ..opened(None)
    };
    person.state = State::new(broken, &person.now);
    there_and_back(&mut person);
    help_and_back(&mut person);
}

#[test]
fn what_is_sought_is_still_sought_after_a_guide() {
    let mut ana = Person::new();
    ana.say(Command::ShowHelp)
        .say(Command::SearchGuides("ph".to_owned()))
        .say(Command::SearchGuides("phone".to_owned()));
    let document = ana.state.document.clone();
    there_and_back(&mut ana);
    assert_eq!(sought(&ana), Some("phone"));
    assert_eq!(ana.state.document, document, "nothing is kept of it");
    ana.say(Command::ShowDesk)
        .say(Command::SearchGuides("late".to_owned()));
    assert_eq!(ana.state.screen, Screen::Desk);
}
