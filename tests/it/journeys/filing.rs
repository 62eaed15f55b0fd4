//! The form that is not there, what was sent, and what comes after.

use super::*;
use veto_desk::domain::kept::Unknown;
use veto_desk::domain::objection::Missing;

// ----- the form is not there

#[test]
fn whatever_is_seen_instead_of_the_form_leads_to_advice() {
    for seen in Seen::ALL {
        let mut ana = Person::new();
        ana.ana_at_the_form()
            .say(Command::OpenForm)
            .say(Command::ReportMissing);
        let asked = |person: &Person| match &person.state.screen {
            Screen::File(filing) => filing.asking,
            _ => None,
        };
        assert_eq!(asked(&ana), Some(Asking::Seen(None)));
        saved(&mut ana, Command::TellSeen(seen));
        assert_eq!(asked(&ana), Some(Asking::Seen(Some(seen))));
        let missing = What::FormMissing(Missing {
            route: "facebook-ai-page".into(),
            seen,
            unknown: Unknown::default(),
        });
        assert_eq!(events(&ana).last().unwrap().what, missing);
        assert!(!left(&ana).is_empty(), "there is another way");
        ana.say(Command::CloseQuestion);
        assert_eq!(asked(&ana), None);
        assert_eq!(
            route(&ana),
            "facebook-ai-page".into(),
            "the same page can be tried again"
        );
        let id = ana.account("Ana Popescu");
        ana.say(Command::ShowDesk);
        let standing = standing(&ana, id);
        assert_eq!(standing.reason, Reason::FormMissing(TODAY));
        assert_eq!(standing.next, NextStep::Continue);
    }
}

#[test]
fn routes_are_offered_in_order_until_none_is_left_and_never_twice() {
    for (platform, country) in [
        ("facebook", "RO"),
        ("instagram", "GB"),
        ("whatsapp", "RO"),
        ("no-account", "BR"),
    ] {
        let mut person = from_country(platform, country);
        walk_on(&mut person);
        let zone = person.state.filed().unwrap().residence.zone;
        let all: Vec<RouteId> = Catalog::embedded()
            .routes_for(zone, &platform.into())
            .iter()
            .map(|it| it.id.clone())
            .collect();
        let mut used = vec![route(&person)];
        loop {
            person
                .say(Command::ReportMissing)
                .say(Command::TellSeen(Seen::NotAvailable));
            let Some(next) = left(&person).first().cloned() else {
                break;
            };
            assert!(!used.contains(&next), "{next:?} is offered twice");
            person.say(Command::UseRoute(next.clone()));
            assert_eq!(route(&person), next);
            used.push(next);
        }
        assert_eq!(used, all, "{platform} {country}");
    }
}

#[test]
fn the_route_that_worked_is_the_one_that_is_written_down() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::ReportMissing)
        .say(Command::TellSeen(Seen::NotAvailable));
    ana.say(Command::UseRoute("letter-meta-ireland".into()));
    ana.effects.clear();
    ana.say(Command::OpenForm);
    assert_eq!(ana.effects, [], "a letter has no page to open");
    ana.say(Command::Copy(Copied::PostalAddress));
    let Some(Effect::Copy(Copied::PostalAddress, address)) = ana.effects.pop() else {
        panic!("nothing was copied")
    };
    ana.say(Command::ReportSent(TODAY));
    assert_eq!(frozen(&ana).route, "letter-meta-ireland".into());
    assert_eq!(frozen(&ana).address, address);
}

#[test]
fn what_is_copied_is_what_the_form_asks_for() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let text = ana.state.filed().unwrap().filing.text.clone();
    for (what, wanted) in [
        (Copied::Address, ANA_ADDRESS),
        (Copied::Field(Field::Email), "ana.popescu@example.eu"),
        (Copied::Field(Field::Reason), text.as_str()),
    ] {
        ana.effects.clear();
        ana.say(Command::Copy(what));
        assert_eq!(ana.effects, [Effect::Copy(what, wanted.to_owned())]);
        ana.say(Command::TextCopied(what, true));
        assert_eq!(ana.state.notice.as_ref().unwrap().what, Done::Copied(what));
    }
    ana.say(Command::TextCopied(Copied::Address, false));
    let failed = Done::Failed(Problem::Clipboard);
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        failed,
        "never \"Copied\" when it is not"
    );
}

#[test]
fn a_note_is_kept_with_the_objection() {
    let mut ana = Person::new();
    ana.ana_at_the_form().say(Command::ReportSomethingElse);
    let id = ana.objection();
    ana.say(Command::TypeNote(" They were slow. ".into()));
    saved(&mut ana, Command::AddNote(id, " They were slow. ".into()));
    assert_eq!(
        events(&ana).last().unwrap().what,
        What::Note("They were slow.".into())
    );
    let count = events(&ana).len();
    saved(&mut ana, Command::AddNote(id, "  ".into()));
    assert_eq!(events(&ana).len(), count, "an empty note is none");
}

// ----- what was sent stays

#[test]
fn what_was_sent_stays_as_it_was_whatever_is_edited_later() {
    let mut ana = sent_on(TODAY);
    let before = frozen(&ana);
    let account = ana.account("Ana Popescu");
    ana.say(Command::EditAccount(account))
        .say(Command::Edit(Edit::Email("new@example.eu".into())))
        .say(Command::Edit(Edit::Handle("New Name".into())))
        .say(Command::Edit(Edit::PersonName("Somebody".into())));
    // The person moves, too.
    ana.begin("instagram")
        .next()
        .answer(Answer::Lives(Lives::WithRight))
        .next();
    ana.answer(Answer::Country(Some("CH".into()))).next();
    walk_on(&mut ana);
    let first = ana.state.document.objection_of(account).unwrap();
    assert_eq!(first.sent().unwrap().1, &before);
    assert_eq!(first.residence.zone, Zone::Eu, "the law of the day stays");
    assert_eq!(
        ana.state.document.account(account).unwrap().email,
        "new@example.eu"
    );
}

#[test]
fn an_edit_changes_what_is_not_sent_yet() {
    let mut ana = Person::new();
    ana.ana_at_the_form().say(Command::ShowDesk);
    let account = ana.account("Ana Popescu");
    ana.say(Command::EditAccount(account));
    saved(
        &mut ana,
        Command::Edit(Edit::Email(" New <new@example.eu>".into())),
    );
    saved(&mut ana, Command::Edit(Edit::PersonName("Ana P.".into())));
    saved(&mut ana, Command::Edit(Edit::Note("call first".into())));
    let objection = ana.objection();
    ana.say(Command::ShowFiling(objection)).open_and_send();
    assert_eq!(frozen(&ana).email, "new@example.eu");
    assert_eq!(frozen(&ana).name, "Ana P.");
    assert_eq!(
        ana.state.document.account(account).unwrap().note,
        "call first"
    );
}

#[test]
fn an_edit_reaches_what_is_filed_again() {
    let mut ana = sent_on(TODAY);
    ana.record(AnswerKind::OtherCompany);
    let account = ana.account("Ana Popescu");
    ana.say(Command::EditAccount(account))
        .say(Command::Edit(Edit::Email("new@example.eu".into())));
    let before = frozen(&ana);
    let objection = ana.objection();
    ana.say(Command::ShowFiling(objection)).open_and_send();
    assert_eq!(before.email, "ana.popescu@example.eu");
    assert_eq!(
        frozen(&ana).email,
        "new@example.eu",
        "the second sending is a new one"
    );
}

#[test]
fn an_objection_can_be_reported_as_sent_on_an_earlier_day() {
    let mut ana = Person::new();
    ana.ana_at_the_form().say(Command::ReportSomethingElse);
    ana.say(Command::ChooseDate(date(2026, 11, 15)));
    let Screen::File(filing) = &ana.state.screen else {
        panic!("the filing page")
    };
    let on = filing.sent_on;
    assert_eq!(on, date(2026, 11, 15));
    ana.say(Command::ReportSent(on));
    assert_eq!(events(&ana).last().unwrap().on, date(2026, 11, 15));
    let standing = standing(&ana, ana.account("Ana Popescu"));
    assert_eq!(standing.deadline().unwrap().due, date(2026, 12, 15));
}

#[test]
fn a_day_in_the_future_is_never_written_down() {
    let tomorrow = TODAY.checked_add(1.day()).unwrap();
    let mut ana = Person::new();
    ana.ana_at_the_form().say(Command::ChooseDate(tomorrow));
    let Screen::File(filing) = &ana.state.screen else {
        panic!("the filing page")
    };
    assert_eq!(filing.sent_on, TODAY);
    ana.say(Command::ReportSent(tomorrow));
    let objection = ana.objection();
    ana.say(Command::AskAnswer(objection))
        .say(Command::ChooseAnswer(AnswerKind::Accepted))
        .say(Command::ChooseDate(tomorrow))
        .say(Command::RecordAnswer);
    assert_eq!(events(&ana).last().unwrap().what, What::Accepted);
    assert!(events(&ana).iter().all(|it| it.on <= TODAY));
}

#[test]
fn a_day_that_was_proposed_as_today_is_the_new_today_after_midnight() {
    let on = |person: &Person| match &person.state.screen {
        Screen::When(telling) => telling.on,
        other => panic!("{other:?}"),
    };
    let tomorrow = TODAY.checked_add(1.day()).unwrap();
    let mut ana = sent_on(TODAY);
    let id = ana.objection();
    ana.say(Command::AskWhen(id, Told::Reminded));
    let mut chosen = ana.clone();
    let earlier = TODAY.checked_sub(3.days()).unwrap();
    chosen.say(Command::ChooseDate(earlier));
    // The clock alone: the app notices by itself.
    let morning = chosen.now.at.checked_add(1.day()).unwrap();
    chosen.now.at = morning.clone();
    chosen.say(Command::DayBegan);
    assert_eq!(on(&chosen), earlier, "a day that was named stays");
    ana.say(Command::ShowGuide("no-answer".into()));
    ana.now.at = morning;
    ana.say(Command::LeaveHelp);
    assert_eq!(on(&ana), tomorrow);
}

// ----- after sending

#[test]
fn each_answer_has_its_status_and_its_next_step() {
    for (kind, status, next) in [
        (
            AnswerKind::Accepted,
            Status::Confirmed,
            NextStep::ShowRecord,
        ),
        (AnswerKind::Refused, Status::Refused, NextStep::SeeOptions),
        (AnswerKind::MoreAsked, Status::NeedsYou, NextStep::Reply),
        (
            AnswerKind::OtherCompany,
            Status::NeedsYou,
            NextStep::TryNextRoute,
        ),
        (AnswerKind::MoreTime, Status::Sent, NextStep::ReportAnswer),
        (AnswerKind::Receipt, Status::Sent, NextStep::ReportAnswer),
    ] {
        let mut ana = sent_on(TODAY);
        let account = ana.account("Ana Popescu");
        let before = Arc::clone(&ana.state.document);
        let objection = ana.objection();
        ana.say(Command::ShowDesk)
            .say(Command::AskAnswer(objection));
        ana.say(Command::RecordAnswer);
        assert_eq!(ana.state.problem, Some(Problem::ChooseAnswer));
        ana.say(Command::ChooseAnswer(kind));
        assert_eq!(ana.state.problem, None);
        saved(&mut ana, Command::RecordAnswer);
        assert_eq!(ana.state.screen, Screen::Account(account));
        let standing = standing(&ana, account);
        assert_eq!((standing.status, standing.next), (status, next), "{kind:?}");
        ana.say(Command::Undo);
        assert_eq!(
            ana.state.document.objections, before.objections,
            "{kind:?} taken back"
        );
    }
}

#[test]
fn more_time_asked_for_in_time_moves_the_date() {
    let mut ana = sent_on(TODAY);
    ana.record(AnswerKind::MoreTime);
    let standing = standing(&ana, ana.account("Ana Popescu"));
    let deadline = standing.deadline().unwrap();
    assert!(deadline.extended);
    assert_eq!(deadline.due, date(2027, 2, 22));
}

#[test]
fn silence_becomes_overdue_on_the_day_after_the_date() {
    let mut ana = sent_on(date(2026, 10, 20));
    let account = ana.account("Ana Popescu");
    for (today, status, urgency) in [
        (date(2026, 11, 16), Status::Sent, Urgency::OnTime),
        (date(2026, 11, 17), Status::Sent, Urgency::DueSoon),
        (date(2026, 11, 20), Status::Sent, Urgency::DueSoon),
        (date(2026, 11, 21), Status::NeedsYou, Urgency::Overdue),
    ] {
        ana.travel_to(today);
        let standing = standing(&ana, account);
        assert_eq!(
            (standing.status, standing.urgency),
            (status, urgency),
            "{today}"
        );
    }
    assert_eq!(standing(&ana, account).next, NextStep::SeeOptions);
    let id = ana.objection();
    saved(&mut ana, Command::Report(id, Told::Reminded, Date::MAX));
    assert_eq!(events(&ana).last().unwrap().what, What::Reminded);
    ana.record(AnswerKind::Accepted);
    assert_eq!(
        standing(&ana, account).status,
        Status::Confirmed,
        "late is better than never"
    );
}

#[test]
fn a_question_that_was_answered_is_their_turn_again() {
    let mut ana = sent_on(TODAY);
    ana.record(AnswerKind::MoreAsked);
    let id = ana.objection();
    saved(&mut ana, Command::Report(id, Told::Replied, Date::MAX));
    assert_eq!(
        standing(&ana, ana.account("Ana Popescu")).status,
        Status::Sent
    );
}

#[test]
fn after_another_company_was_named_the_next_way_is_shown() {
    let mut ana = Person::new();
    ana.begin("whatsapp").live_in_romania();
    walk_on(&mut ana);
    ana.open_and_send().record(AnswerKind::OtherCompany);
    let used = frozen(&ana).route;
    assert!(!left(&ana).contains(&used), "it was tried in vain");
    let next = left(&ana)[0].clone();
    let id = ana.objection();
    // "Try another way" on the card.
    ana.say(Command::ShowDesk).say(Command::ShowFiling(id));
    assert_eq!(route(&ana), next, "not the way that failed");
    ana.open_and_send();
    assert_eq!(frozen(&ana).route, next);
    let account = ana.state.document.objection(id).unwrap().account;
    assert_eq!(standing(&ana, account).status, Status::Sent);
}

// ----- on a phone

#[test]
fn what_is_done_on_a_phone_is_told_here_and_back_leads_back() {
    let asking = |person: &Person| match &person.state.screen {
        Screen::File(filing) => filing.asking,
        _ => None,
    };
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let before = ana.state.screen.clone();
    ana.say(Command::DoOnPhone);
    assert_eq!(asking(&ana), Some(Asking::OnPhone));
    ana.say(Command::CloseQuestion);
    assert_eq!(ana.state.screen, before);

    ana.say(Command::DoOnPhone).say(Command::ReportMissing);
    assert_eq!(asking(&ana), Some(Asking::Seen(None)));
    ana.say(Command::DoOnPhone)
        .say(Command::ReportSomethingElse);
    assert_eq!(asking(&ana), Some(Asking::SomethingElse));
    ana.say(Command::DoOnPhone);
    let mut later = ana.clone();
    later.say(Command::ReportNotYet);
    assert_eq!(later.state.screen, Screen::Desk);
    saved(&mut ana, Command::ReportSent(TODAY));
    assert_eq!(ana.state.screen, Screen::Next(ana.objection()));
    assert_eq!(frozen(&ana).address, ANA_ADDRESS);
}

#[test]
fn a_letter_is_not_sent_by_phone() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::UseRoute("letter-meta-ireland".into()));
    let before = ana.state.screen.clone();
    ana.say(Command::DoOnPhone);
    assert_eq!(ana.state.screen, before);
}

#[test]
fn address_and_text_go_together_into_a_message_to_oneself() {
    let mut ana = Person::new();
    ana.ana_at_the_form().say(Command::DoOnPhone);
    let text = ana.state.filed().unwrap().filing.text.clone();
    ana.say(Command::Copy(Copied::ForPhone));
    let both = format!("{ANA_ADDRESS}\n\n{text}");
    assert_eq!(
        ana.effects.pop(),
        Some(Effect::Copy(Copied::ForPhone, both))
    );
    ana.say(Command::TextCopied(Copied::ForPhone, true));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::Copied(Copied::ForPhone)
    );

    let mut without = Person::new();
    without.ana_at_the_form();
    while without.step() != Some(Step::Reason) {
        without.say(Command::Back);
    }
    without
        .answer(Answer::Reason(ReasonKind::None))
        .next()
        .next()
        .say(Command::DoOnPhone)
        .say(Command::Copy(Copied::ForPhone));
    let address = ANA_ADDRESS.to_owned();
    assert_eq!(
        without.effects.pop(),
        Some(Effect::Copy(Copied::ForPhone, address))
    );
}
