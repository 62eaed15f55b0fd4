//! The small window beside the browser: when it comes, what ends it, and that nothing is lost by it.

use super::*;

/// Ana, whose browser shows the form.
fn ana() -> Person {
    let mut ana = Person::new();
    ana.ana_at_the_form().say(Command::OpenForm);
    ana
}

fn step(person: &Person) -> usize {
    match &person.state.screen {
        Screen::File(filing) => filing.step,
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_comes_when_the_browser_has_the_form_and_not_before() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    assert!(!ana.state.companion);
    // Said one by one: the browser has not answered yet.
    let mut asked = ana.clone();
    asked
        .state
        .apply(Command::OpenForm, Catalog::embedded(), &mut asked.now);
    assert!(!asked.state.companion);
    asked.say(Command::AddressOpened(Err(Problem::NoBrowser)));
    assert!(!asked.state.companion, "no form is open");
    let page = ana.state.page;
    ana.say(Command::OpenForm);
    assert!(ana.state.companion);
    assert!(ana.state.page > page, "its title takes the focus");
}

#[test]
fn a_page_that_is_opened_late_does_not_make_another_page_small() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    ana.state
        .apply(Command::OpenForm, Catalog::embedded(), &mut ana.now);
    ana.say(Command::ShowDesk)
        .say(Command::AddressOpened(Ok(())));
    assert!(!ana.state.companion);
    assert!(matches!(events(&ana)[1].what, What::FormOpened(_)));
}

#[test]
fn a_page_that_is_opened_late_leaves_what_is_being_done_alone() {
    for command in [Command::DoOnPhone, Command::ReportSomethingElse] {
        let mut ana = Person::new();
        ana.ana_at_the_form();
        ana.state
            .apply(Command::OpenForm, Catalog::embedded(), &mut ana.now);
        ana.say(command.clone());
        let page = ana.state.page;
        ana.say(Command::AddressOpened(Ok(())));
        assert_eq!(
            (ana.state.companion, ana.state.page),
            (false, page),
            "{command:?}"
        );
    }
}

#[test]
fn a_guide_read_in_between_leads_back_into_it() {
    let mut ana = ana();
    ana.say(Command::ShowStep(2))
        .say(Command::ShowGuide("no-form".into()));
    assert!(!ana.state.companion, "a guide is read in the large window");
    ana.say(Command::LeaveHelp);
    assert_eq!((ana.state.companion, step(&ana)), (true, 2));
}

#[test]
fn who_does_not_want_it_says_so_once() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    saved(&mut ana, Command::ChooseCompanion(false));
    assert!(ana.state.document.settings.companion_off);
    ana.say(Command::OpenForm);
    assert!(!ana.state.companion);
    ana.say(Command::ShowCompanion);
    assert!(
        ana.state.companion,
        "the button makes it small all the same"
    );
    let again = killed(&ana);
    assert!(again.state.document.settings.companion_off, "it is kept");
    ana.say(Command::ChooseCompanion(true)).say(Command::Undo);
    assert!(ana.state.document.settings.companion_off);
}

#[test]
fn every_way_out_ends_it() {
    let letter = || Command::UseRoute("letter-meta-ireland".into());
    for (command, why) in [
        (Command::ReportSent(TODAY), "it is sent"),
        (Command::ReportNotYet, "not yet"),
        (Command::ShowDesk, "the desk"),
        (Command::ShowSettings, "the settings"),
        (Command::ShowHelp, "the help"),
        (Command::Back, "an answer"),
        (letter(), "a letter has no page in a browser"),
        (Command::LeaveCompanion, "the large window"),
        (Command::FileOpened(Box::new(opened(None))), "another file"),
    ] {
        let mut ana = ana();
        let page = ana.state.page;
        ana.say(command);
        assert!(!ana.state.companion, "{why}");
        assert!(ana.state.page > page, "{why}: the title takes the focus");
    }
}

#[test]
fn what_is_asked_about_a_missing_form_is_asked_in_the_small_window() {
    let mut ana = ana();
    for command in [
        Command::ReportMissing,
        Command::TellSeen(Seen::NotAvailable),
        Command::UseRoute("facebook-form-2025".into()),
        Command::OpenForm,
        Command::ReportSomethingElse,
        Command::CloseQuestion,
        Command::Copy(Copied::Field(Field::Reason)),
        Command::TextCopied(Copied::Field(Field::Reason), true),
    ] {
        ana.say(command.clone());
        assert!(ana.state.companion, "{command:?}");
    }
    let id = ana.objection();
    ana.say(Command::ReportSomethingElse);
    ana.say(Command::AddNote(id, "Slow today.".into()));
    assert!(ana.state.companion);
}

#[test]
fn back_in_the_large_window_it_does_not_come_back_by_itself() {
    let mut ana = ana();
    let mut desk = ana.clone();
    ana.say(Command::LeaveCompanion).say(Command::OpenForm);
    assert!(!ana.state.companion);
    // Nor after the desk.
    let id = ana.objection();
    ana.say(Command::ReportNotYet)
        .say(Command::ShowFiling(id))
        .say(Command::OpenForm);
    assert!(!ana.state.companion);
    ana.say(Command::ShowCompanion);
    assert!(ana.state.companion);
    // Another account is another form.
    ana.say(Command::LeaveCompanion)
        .say(Command::ReportSent(TODAY))
        .add("instagram", "ana.popescu", None)
        .say(Command::OpenForm);
    assert!(ana.state.companion);
    // Who only said "Not yet" wants it again.
    desk.say(Command::ReportNotYet)
        .say(Command::ShowFiling(id))
        .say(Command::OpenForm);
    assert!(desk.state.companion);
}

#[test]
fn the_steps_are_gone_through_one_by_one_and_the_place_is_remembered() {
    let mut ana = ana();
    assert_eq!(step(&ana), 0);
    let steps = Catalog::embedded().route(&route(&ana)).unwrap().web.len();
    let page = ana.state.page;
    ana.say(Command::ShowStep(1));
    assert_eq!(step(&ana), 1);
    assert!(ana.state.page > page, "its title takes the focus");
    ana.say(Command::ReportMissing)
        .say(Command::CloseQuestion)
        .say(Command::LeaveCompanion)
        .say(Command::ShowCompanion);
    assert_eq!(step(&ana), 1, "the place is kept");
    ana.say(Command::ShowStep(usize::MAX));
    assert_eq!(step(&ana), steps - 1, "there is no step after the last");
    ana.effects.clear();
    ana.say(Command::ShowStep(0));
    assert_eq!(ana.effects, [], "nothing is saved for it");
    ana.say(Command::ShowStep(2))
        .say(Command::UseRoute("facebook-form-2025".into()));
    assert_eq!(step(&ana), 0, "another way begins at its first step");
}

#[test]
fn undoing_in_it_stays_in_it_as_long_as_the_form_is_what_is_shown() {
    let mut ana = ana();
    ana.say(Command::ReportMissing)
        .say(Command::TellSeen(Seen::NotAvailable));
    ana.say(Command::Undo);
    assert!(ana.state.companion, "the answer is taken back");
    ana.say(Command::Undo);
    assert!(ana.state.companion, "the opening is taken back");
    assert!(matches!(ana.state.screen, Screen::File(_)));
    ana.say(Command::Undo);
    assert!(matches!(ana.state.screen, Screen::Wizard(_)));
    assert!(!ana.state.companion);
}

#[test]
fn the_draft_and_the_next_start_know_nothing_of_it() {
    let ana = ana();
    let large = {
        let mut ana = ana.clone();
        ana.say(Command::LeaveCompanion);
        ana
    };
    assert_eq!(ana.state.document, large.state.document);
    let again = killed(&ana);
    assert!(!again.state.companion, "a normal window");
    assert!(matches!(again.state.screen, Screen::File(_)));
    assert_eq!(again.step(), Some(Step::File), "the draft is there");
}

#[test]
fn a_file_that_may_only_be_looked_at_has_none() {
    use veto_desk::app::state::ReadOnly;
    let mut ana = Person::new();
    ana.ana_at_the_form();
    ana.state.saving = Saving::ReadOnly(ReadOnly::OtherWindow);
    ana.say(Command::OpenForm).say(Command::ShowCompanion);
    assert!(!ana.state.companion);
    assert!(!ana.state.can_have_companion(Catalog::embedded()));
}

#[test]
fn other_pages_and_letters_have_none() {
    let mut ana = Person::new();
    ana.say(Command::ShowCompanion);
    assert!(!ana.state.companion, "the desk");
    ana.begin("facebook").say(Command::ShowCompanion);
    assert!(!ana.state.companion, "the wizard");
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::UseRoute("letter-meta-ireland".into()))
        .say(Command::ShowCompanion);
    assert!(!ana.state.companion, "a letter");
}
