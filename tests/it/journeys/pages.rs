//! The pages of the wizard: forward, back, changed, killed and resumed.

use super::*;
use veto_desk::domain::merge::same_content;

// ----- pages, forward and back

#[test]
fn continue_without_an_answer_names_what_is_missing_and_stays() {
    let mut person = Person::new();
    let refuse = |person: &mut Person, problem: Problem| {
        let step = person.step();
        let document = Arc::clone(&person.state.document);
        person.next();
        assert_eq!(person.state.problem, Some(problem.clone()));
        assert_eq!(person.step(), step, "{problem:?}");
        assert_eq!(person.state.document, document);
    };
    person.say(Command::StartWizard);
    refuse(&mut person, Problem::ChoosePlatform);
    refuse(&mut person, Problem::ChoosePlatform);
    person
        .answer(Answer::Platform("whatsapp".into()))
        .answer(Answer::SomeoneElse(true));
    assert_eq!(person.state.problem, None, "an answer puts it away");
    person.next();
    refuse(&mut person, Problem::ChoosePerson);
    person.answer(Answer::Whose(Whose::New));
    refuse(&mut person, Problem::EnterName);
    person.answer(Answer::PersonName("   ".into()));
    refuse(&mut person, Problem::EnterName);
    person.answer(Answer::PersonName("Mihai".into())).next();
    refuse(&mut person, Problem::ChooseLives);
    person.answer(Answer::Lives(Lives::WithRight)).next();
    refuse(&mut person, Problem::ChooseCountry);
    person.answer(Answer::Country(Some("GB".into()))).next();
    refuse(&mut person, Problem::Phone);
    person.answer(Answer::Phone("123".into()));
    refuse(&mut person, Problem::Email(Doubt::Empty));
    person.answer(Answer::Email("ana@example.eu".into())).next();
    refuse(&mut person, Problem::ChooseReason);
    person.answer(Answer::Reason(ReasonKind::Own));
    refuse(&mut person, Problem::WriteReason);
    person.answer(Answer::OwnText(" \n ".into()));
    refuse(&mut person, Problem::WriteReason);
}

#[test]
fn the_country_may_stay_open_in_the_union() {
    for lives in [Lives::Eu, Lives::Eea] {
        let mut person = Person::new();
        person
            .begin("facebook")
            .next()
            .answer(Answer::Lives(lives))
            .next()
            .next();
        assert_eq!(person.step(), Some(Step::Email));
    }
}

#[test]
fn a_warning_is_said_once_and_the_second_continue_goes_on() {
    for (platform, email, phone, warnings) in [
        ("facebook", "", "", vec![Problem::Email(Doubt::Empty)]),
        (
            "facebook",
            "nobody",
            "",
            vec![Problem::Email(Doubt::NotAnAddress)],
        ),
        (
            "facebook",
            "ana@gmial.com",
            "",
            vec![Problem::Email(Doubt::DidYouMean("ana@gmail.com".into()))],
        ),
        ("whatsapp", "ana@example.eu", "", vec![Problem::Phone]),
    ] {
        let mut person = Person::new();
        person.begin(platform).live_in_romania();
        person
            .answer(Answer::Email(email.into()))
            .answer(Answer::Phone(phone.into()));
        for warning in warnings {
            person.next();
            assert_eq!(person.state.problem, Some(warning));
            assert_eq!(person.step(), Some(Step::Email));
        }
        person.next();
        assert_eq!(person.step(), Some(Step::Reason), "{email}");
        assert_eq!(person.state.problem, None);
    }
}

#[test]
fn an_edited_answer_is_judged_again() {
    let mut person = Person::new();
    person.begin("facebook").live_in_romania().next();
    person.answer(Answer::Email("still wrong".into())).next();
    assert_eq!(
        person.state.problem,
        Some(Problem::Email(Doubt::NotAnAddress))
    );
    assert_eq!(person.step(), Some(Step::Email));
}

#[test]
fn a_pasted_email_is_tidied() {
    let mut person = Person::new();
    person.begin("facebook").live_in_romania();
    person.answer(Answer::Email("Ana Popescu <mailto:ana@example.eu> ".into()));
    assert_eq!(
        answers(&person).email,
        "Ana Popescu <mailto:ana@example.eu> ",
        "as typed"
    );
    person.next();
    assert_eq!(person.step(), Some(Step::Reason));
    assert_eq!(answers(&person).email, "ana@example.eu");
}

#[test]
fn back_never_loses_an_answer() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let kept = answers(&ana).clone();
    let mut pages = Vec::new();
    while let Some(step) = ana.step() {
        pages.push(step);
        assert_eq!(answers(&ana), &kept, "{step:?}");
        ana.say(Command::Back);
    }
    assert_eq!(
        pages,
        [
            Step::File,
            Step::Check,
            Step::Reason,
            Step::Email,
            Step::Country,
            Step::Residence,
            Step::Platform
        ]
    );
    assert_eq!(ana.state.screen, Screen::Desk);
    let id = ana.state.document.drafts[0].id;
    ana.say(Command::ResumeWizard(id));
    assert_eq!(answers(&ana), &kept);
    assert_eq!(walk_on(&mut ana).last(), Some(&Step::File));
    assert_eq!(
        ana.state.document.objections.len(),
        1,
        "still the same objection"
    );
    assert_eq!(ana.state.document.accounts.len(), 1);
}

#[test]
fn change_leads_back_to_the_check_page() {
    for step in [Step::Platform, Step::Residence, Step::Email, Step::Reason] {
        let mut ana = Person::new();
        ana.ana_at_the_form().say(Command::Back);
        assert_eq!(ana.step(), Some(Step::Check));
        ana.say(Command::Change(step));
        assert_eq!(ana.step(), Some(step));
        let mut back = ana.clone();
        back.say(Command::Back);
        assert_eq!(back.step(), Some(Step::Check), "Back from {step:?}");
        ana.next_anyway();
        assert_eq!(ana.step(), Some(Step::Check), "Continue from {step:?}");
        assert!(!draft(&ana).changing);
        ana.say(Command::Back);
        assert_eq!(ana.step(), Some(Step::Reason), "then Back is Back again");
    }
}

#[test]
fn a_changed_platform_asks_what_is_new_and_comes_back_to_the_check_page() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::Back)
        .say(Command::Change(Step::Platform));
    ana.answer(Answer::Platform("no-account".into())).next();
    assert_eq!(ana.step(), Some(Step::Person), "now a name is needed");
    answer_page(&mut ana, Step::Person);
    ana.next();
    assert_eq!(ana.step(), Some(Step::Limits), "told before the work");
    ana.next();
    assert_eq!(ana.step(), Some(Step::Check));
    ana.next();
    assert_eq!(
        route(&ana),
        "third-party-data".into(),
        "the old route no longer serves"
    );
    assert_eq!(ana.state.document.objections.len(), 1);
    assert_eq!(ana.state.filed().unwrap().subject, Subject::OthersPosts);
}

#[test]
fn moving_elsewhere_by_change_ends_at_what_still_helps() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::Back)
        .say(Command::Change(Step::Residence));
    ana.answer(Answer::Lives(Lives::Elsewhere)).next();
    assert_eq!(ana.step(), Some(Step::Country));
    ana.next();
    assert_eq!(ana.state.problem, Some(Problem::ChooseCountry));
    let mut japan = ana.clone();
    japan.answer(Answer::Country(Some("JP".into()))).next();
    assert_eq!(japan.step(), Some(Step::Check));
    japan.next();
    assert_eq!(route(&japan), "unclear-facebook-ai-page".into());
    ana.answer(Answer::Country(Some("US".into()))).next();
    assert_eq!(ana.step(), Some(Step::NoRoute));
}

/// On the check page, "Go to the form" either goes on or says what is missing.
fn check_page_answers(person: &mut Person) {
    if person.step() != Some(Step::Check) {
        return;
    }
    let page = person.state.page;
    person.next();
    assert!(
        person.state.page != page || person.state.problem.is_some(),
        "the button does nothing: {:?}",
        answers(person)
    );
}

#[test]
fn back_from_a_change_never_leads_to_a_check_page_that_does_nothing() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::Back)
        .say(Command::Change(Step::Residence));
    ana.answer(Answer::Lives(Lives::Elsewhere));
    let mut no_country = ana.clone();
    no_country.say(Command::Back);
    check_page_answers(&mut no_country);
    ana.next().answer(Answer::Country(Some("US".into()))).next();
    assert_eq!(ana.step(), Some(Step::NoRoute));
    ana.say(Command::Back);
    check_page_answers(&mut ana);
}

#[test]
fn back_from_a_change_never_skips_a_question() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::Back)
        .say(Command::Change(Step::Platform));
    ana.answer(Answer::Platform("no-account".into()))
        .say(Command::Back);
    for _ in 0..3 {
        if ana.state.filed().is_none() {
            ana.next();
        }
    }
    assert!(
        ana.state.filed().is_none(),
        "it was never asked who objects"
    );
}

#[test]
fn going_back_from_the_form_and_on_again_keeps_one_person() {
    let mut ana = Person::new();
    ana.begin("facebook")
        .answer(Answer::SomeoneElse(true))
        .next();
    ana.answer(Answer::Whose(Whose::New))
        .answer(Answer::PersonName("Mihai".into()))
        .next();
    ana.answer(Answer::Lives(Lives::Eu)).next();
    walk_on(&mut ana);
    assert_eq!(ana.state.document.persons.len(), 1);
    ana.say(Command::Back).next();
    assert!(ana.state.filed().is_some());
    let names: Vec<&str> = ana
        .state
        .document
        .persons
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(names, ["Mihai"]);
}

#[test]
fn someone_elses_objection_does_not_begin_with_my_email_and_my_reason() {
    let mut ana = sent_on(TODAY);
    ana.begin("facebook")
        .answer(Answer::SomeoneElse(true))
        .next();
    ana.answer(Answer::Whose(Whose::New))
        .answer(Answer::PersonName("Mihai".into()));
    assert_eq!(answers(&ana).email, "");
    assert_eq!(answers(&ana).own_text, "");
}

#[test]
fn choosing_a_known_person_brings_their_answers() {
    let mut person = family(&Person::new);
    let mihai = person.state.document.persons[1].id;
    person.begin("instagram").next();
    assert_eq!(person.step(), Some(Step::Person), "two people are kept");
    person.answer(Answer::Whose(Whose::Known(mihai)));
    assert_eq!(answers(&person).email, "mihai@example.eu");
    assert_eq!(answers(&person).reason, Some(ReasonKind::None));
}

// ----- killed and started again

#[test]
fn a_kill_at_any_page_resumes_there_with_every_answer() {
    let mut seen = Vec::new();
    let mut check = |person: &Person| {
        let again = killed(person);
        assert_eq!(again.state.screen, person.state.screen);
        assert_eq!(again.state.document, person.state.document);
        assert_eq!(again.step(), person.step());
        assert_eq!(again.state.notice, None);
        assert_eq!(again.state.saving, Saving::Saved);
        if let Some(step) = person.step() {
            assert_eq!(answers(&again), answers(person));
            seen.push(step);
        }
    };
    let mut ana = sent_on(TODAY);
    check(&ana);
    assert_eq!(ana.state.screen, Screen::Next(ana.objection()));
    ana.say(Command::StartWizard);
    for command in [
        Command::Answer(Answer::Platform("instagram".into())),
        Command::Answer(Answer::SomeoneElse(true)),
        Command::Continue,
        Command::Answer(Answer::Whose(Whose::Known(
            ana.state.document.persons[0].id,
        ))),
        Command::Continue,
        Command::Answer(Answer::Lives(Lives::Eu)),
        Command::Continue,
        Command::Answer(Answer::Country(Some("DE".into()))),
        Command::Continue,
        Command::Answer(Answer::Part(Some("DE-BE".into()))),
        Command::Continue,
        Command::Answer(Answer::Email("half ty".into())),
        Command::Answer(Answer::Handle("ana\u{301} 🦊".into())),
        Command::Answer(Answer::Email("ana@example.eu".into())),
        Command::Continue,
        Command::Answer(Answer::Linked(Linked::NotSure)),
        Command::Continue,
        Command::Answer(Answer::Reason(ReasonKind::Composed)),
        Command::Answer(Answer::Ticked(
            "children".into(),
            true,
            "Because \"so\".\nAnd so.".into(),
        )),
        Command::Answer(Answer::OwnText("mine".into())),
        Command::Continue,
        Command::Change(Step::Email),
        Command::Continue,
        Command::Continue,
        Command::OpenForm,
    ] {
        ana.say(command);
        check(&ana);
    }
    ana.say(Command::ReportSent(TODAY));
    check(&ana);
    ana.say(Command::ShowDesk);
    check(&ana);
    let mut elsewhere = from_country("facebook", "US");
    check(&elsewhere);
    check(&from_country("no-account", "US"));
    elsewhere.next();
    check(&elsewhere);
    for step in [
        Step::Platform,
        Step::Person,
        Step::Residence,
        Step::Country,
        Step::Part,
        Step::NoRoute,
        Step::Limits,
        Step::Email,
        Step::Linked,
        Step::Reason,
        Step::Check,
        Step::File,
    ] {
        assert!(seen.contains(&step), "{step:?} was not visited");
    }
}

#[test]
fn a_page_to_come_back_to_that_is_gone_shows_the_desk() {
    let ana = sent_on(TODAY);
    let mut document = (*ana.state.document).clone();
    document.objections.clear();
    let state = State::new(opened(Some(document.clone())), &ana.now);
    assert_eq!(state.screen, Screen::Desk);
    document.open = Some(Open::Wizard(DraftId(uuid::Uuid::from_u128(999))));
    assert_eq!(
        State::new(opened(Some(document)), &ana.now).screen,
        Screen::Desk
    );
}

#[test]
fn several_wizards_can_be_open_and_each_keeps_its_answers() {
    let mut ana = Person::new();
    ana.begin("facebook")
        .live_in_romania()
        .type_email("one@example.eu")
        .say(Command::ShowDesk);
    ana.begin("instagram").next().say(Command::ShowDesk);
    let [first, second] = [0, 1].map(|at| ana.state.document.drafts[at].clone());
    ana.say(Command::ResumeWizard(first.id));
    assert_eq!(
        (ana.step(), answers(&ana)),
        (Some(Step::Email), &first.answers)
    );
    ana.say(Command::ResumeWizard(second.id));
    assert_eq!(
        (ana.step(), answers(&ana)),
        (Some(Step::Residence), &second.answers)
    );
}

#[test]
fn a_discarded_wizard_comes_back_by_undo() {
    let mut ana = Person::new();
    ana.begin("facebook")
        .live_in_romania()
        .type_email("one@example.eu")
        .say(Command::ShowDesk);
    ana.begin("instagram").next().say(Command::ShowDesk);
    let before = Arc::clone(&ana.state.document);
    let id = before.drafts[0].id;
    saved(&mut ana, Command::DiscardDraft(id));
    assert_eq!(ana.state.document.drafts.len(), 1);
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::DraftDiscarded
    );
    saved(&mut ana, Command::Undo);
    assert!(same_content(&ana.state.document, &before));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::Undone(Change::Draft)
    );
}
