//! "I don't see the form", to the end of every branch; what is known before the work; what worked.

use super::*;
use veto_desk::catalog::schema::Way;
use veto_desk::domain::objection::LetterKind;
use veto_desk::letters::case;

/// Every branch of the question: who lives where, on which platform.
fn everyone_who_can_file() -> Vec<(&'static str, &'static str)> {
    let catalog = Catalog::embedded();
    let mut zones: Vec<Zone> = Vec::new();
    let mut found = Vec::new();
    for place in catalog.places() {
        if zones.contains(&place.zone) {
            continue;
        }
        zones.push(place.zone);
        for platform in catalog.platforms() {
            if matches!(catalog.way(place.zone, &platform.id), Some(Way::Start(_))) {
                found.push((platform.id.as_str(), place.id.as_str()));
            }
        }
    }
    assert_eq!(zones.len(), 7, "every zone has a place");
    found
}

fn asked(person: &Person) -> Option<Asking> {
    match &person.state.screen {
        Screen::File(filing) => filing.asking,
        _ => None,
    }
}

fn channel_is_a_letter(route: &RouteId) -> bool {
    let route = Catalog::embedded().route(route).unwrap();
    route.channel.address().is_none()
}

#[test]
fn every_branch_of_the_question_has_an_answer_and_a_way_on() {
    let everyone = everyone_who_can_file();
    assert_eq!(everyone.len(), 25);
    for (platform, country) in everyone {
        let mut begun = from_country(platform, country);
        walk_on(&mut begun);
        for seen in Seen::ALL {
            let mut person = begun.clone();
            // As often as there are ways: each time the same is seen.
            loop {
                let tried = route(&person);
                person.say(Command::OpenForm).say(Command::ReportMissing);
                assert_eq!(asked(&person), Some(Asking::Seen(None)));
                person.say(Command::TellSeen(seen));
                assert_eq!(asked(&person), Some(Asking::Seen(Some(seen))));
                if seen.worth_another_try() {
                    let mut again = person.clone();
                    again.say(Command::CloseQuestion);
                    assert_eq!(
                        (asked(&again), route(&again)),
                        (None, tried),
                        "the same page"
                    );
                }
                match left(&person).first().cloned() {
                    Some(next) => {
                        person.say(Command::UseRoute(next.clone()));
                        assert_eq!((asked(&person), route(&person)), (None, next.clone()));
                        if channel_is_a_letter(&next) {
                            break;
                        }
                    }
                    None => break,
                }
            }
            // At the end there is a letter, wherever the law is known to know one.
            let zone = person.state.filed().unwrap().residence.zone;
            let known = !matches!(zone, Zone::Unclear | Zone::Elsewhere);
            let letter = case::exists(LetterKind::Objection, zone);
            assert_eq!(letter, known, "{platform} {country} {seen:?}");
        }
    }
}

// ----- what worked

#[test]
fn the_way_that_worked_is_proposed_for_the_next_account() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::ReportMissing)
        .say(Command::TellSeen(Seen::NotAvailable))
        .say(Command::UseRoute("facebook-form-2025".into()))
        .open_and_send();
    let mut same = ana.clone();
    same.add("facebook", "Ana P.", None);
    assert_eq!(route(&same), "facebook-form-2025".into());
    assert!(same.state.document.objections.len() == 2);
    let mut other_platform = ana.clone();
    other_platform.add("instagram", "ana.popescu", None);
    assert_eq!(
        route(&other_platform),
        "instagram-form-2025".into(),
        "the same kind of form"
    );
    ana.add("whatsapp", "", None);
    assert_eq!(
        route(&ana),
        "whatsapp-ai-messages".into(),
        "nothing is known of WhatsApp"
    );
}

#[test]
fn a_way_that_was_answered_with_another_company_is_not_proposed() {
    let mut ana = sent_on(TODAY);
    ana.record(AnswerKind::OtherCompany);
    assert!(ana.state.document.objections[0].worked().is_none());
    ana.add("facebook", "Ana P.", None);
    assert_eq!(
        route(&ana),
        "facebook-ai-page".into(),
        "the best known, as for the first"
    );
}

#[test]
fn a_letter_and_a_deleted_account_propose_no_way() {
    let mut letter = Person::new();
    letter
        .ana_at_the_form()
        .say(Command::UseRoute("letter-meta-ireland".into()))
        .say(Command::ReportSent(TODAY));
    letter.add("facebook", "Ana P.", None);
    assert_eq!(
        route(&letter),
        "facebook-ai-page".into(),
        "forms come first"
    );
    let mut deleted = Person::new();
    deleted
        .ana_at_the_form()
        .say(Command::UseRoute("facebook-form-2025".into()))
        .open_and_send();
    let account = deleted.account("Ana Popescu");
    deleted
        .say(Command::ShowDesk)
        .say(Command::DeleteAccount(account));
    deleted.add("facebook", "Ana P.", None);
    assert_eq!(route(&deleted), "facebook-ai-page".into());
}

#[test]
fn a_way_is_proposed_only_where_it_is_open_to_residents() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::UseRoute("facebook-form-2025".into()))
        .open_and_send();
    ana.begin("facebook").next();
    ana.answer(Answer::Lives(Lives::WithRight)).next();
    ana.answer(Answer::Country(Some("GB".into()))).next();
    walk_on(&mut ana);
    let residence = ana.state.filed().unwrap().residence.zone;
    let route = Catalog::embedded().route(&route(&ana)).unwrap();
    assert_eq!(residence, Zone::Uk);
    assert!(route.zones.contains(&Zone::Uk), "{:?}", route.id);
}

// ----- what is known before the work

#[test]
fn the_limits_of_the_form_for_others_are_told_before_the_work() {
    for (country, first) in [
        ("RO", "third-party-data"),
        ("US", "third-party-data-elsewhere"),
        ("BR", "third-party-data-elsewhere"),
    ] {
        let mut person = from_country("no-account", country);
        assert_eq!(person.step(), Some(Step::Limits), "{country}");
        let flow = Flow {
            draft: draft(&person),
            document: &person.state.document,
            catalog: Catalog::embedded(),
        };
        assert!(flow.limits().len() >= 3, "{country}");
        let pages = walk_on(&mut person);
        assert_eq!(pages[..2], [Step::Limits, Step::Email], "{country}");
        assert_eq!(route(&person), first.into());
    }
    let mut facebook = from_country("facebook", "RO");
    assert!(!walk_on(&mut facebook).contains(&Step::Limits));
}

#[test]
fn the_limits_are_told_to_whoever_changes_to_that_form_too() {
    let mut ana = Person::new();
    ana.ana_at_the_form().open_and_send();
    ana.begin("facebook");
    ana.say(Command::Change(Step::Platform));
    ana.answer(Answer::Platform("no-account".into())).next();
    assert_eq!(ana.step(), Some(Step::Person));
    let known = ana.state.document.persons[0].id;
    ana.answer(Answer::Whose(Whose::Known(known))).next();
    assert_eq!(ana.step(), Some(Step::Limits));
    ana.next();
    assert_eq!(
        ana.step(),
        Some(Step::Check),
        "then back to what was checked"
    );
}

// ----- where there is no right

#[test]
fn the_form_for_others_leaves_the_list_on_the_desk() {
    let mut person = from_country("facebook", "US");
    person.answer(Answer::Done("help-avoid-meta-ai".into(), true));
    let list = draft(&person).id;
    saved(&mut person, Command::ObjectForOthers);
    assert_ne!(draft(&person).id, list);
    assert_eq!(answers(&person).platform, Some("no-account".into()));
    assert!(answers(&person).done.is_empty());
    let pages = walk_on(&mut person);
    assert!(pages.contains(&Step::Limits), "{pages:?}");
    person.say(Command::ReportSent(TODAY));
    let kept = person.state.document.draft(list).unwrap();
    assert_eq!(kept.answers.done, ["help-avoid-meta-ai"]);
}

#[test]
fn what_still_helps_is_ticked_off_and_stays_on_the_desk() {
    let mut person = from_country("facebook", "US");
    assert_eq!(person.step(), Some(Step::NoRoute));
    saved(
        &mut person,
        Command::Answer(Answer::Done("help-avoid-meta-ai".into(), true)),
    );
    saved(
        &mut person,
        Command::Answer(Answer::Done("help-delete-posts".into(), true)),
    );
    saved(
        &mut person,
        Command::Answer(Answer::Done("help-delete-posts".into(), false)),
    );
    person.next();
    assert_eq!(person.state.screen, Screen::Desk);
    let mut again = killed(&person);
    let id = again.state.document.drafts[0].id;
    again.say(Command::ResumeWizard(id));
    assert_eq!(again.step(), Some(Step::NoRoute));
    assert_eq!(answers(&again).done, ["help-avoid-meta-ai"]);
    again.say(Command::ShowDesk).say(Command::DiscardDraft(id));
    assert!(again.state.document.drafts.is_empty());
    again.say(Command::Undo);
    assert_eq!(
        again.state.document.drafts[0].answers.done,
        ["help-avoid-meta-ai"]
    );
}

// ----- copying

#[test]
fn each_value_that_was_copied_stays_marked_and_the_last_is_known() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let marked = |person: &Person| match &person.state.screen {
        Screen::File(filing) => filing.copied.clone(),
        other => panic!("{other:?}"),
    };
    let (email, reason) = (Copied::Field(Field::Email), Copied::Field(Field::Reason));
    ana.say(Command::Copy(email));
    assert_eq!(marked(&ana), [], "not before it was read back");
    ana.say(Command::TextCopied(email, true));
    ana.say(Command::TextCopied(reason, true));
    assert_eq!(marked(&ana), [email, reason]);
    let mut refused = ana.clone();
    refused.say(Command::TextCopied(reason, false));
    assert_eq!(marked(&refused), [email], "no longer said of what failed");
    ana.say(Command::TextCopied(email, true));
    assert_eq!(
        marked(&ana),
        [reason, email],
        "the clipboard holds the last"
    );
    ana.say(Command::ReportMissing).say(Command::CloseQuestion);
    assert_eq!(
        marked(&ana),
        [reason, email],
        "a question in between changes nothing"
    );
    ana.say(Command::UseRoute("facebook-form-2025".into()));
    assert_eq!(marked(&ana), [], "another form has another address");
}

#[test]
fn where_no_clipboard_works_texts_are_shown_to_be_marked_by_hand() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    assert!(!ana.state.no_clipboard);
    ana.say(Command::TextCopied(Copied::Address, false));
    assert!(ana.state.no_clipboard);
    ana.say(Command::TextCopied(Copied::Address, true));
    assert!(!ana.state.no_clipboard, "it works again");
}
