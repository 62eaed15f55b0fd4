//! From the first page to "sent", and what differs by where people live.

use super::*;
use veto_desk::domain::kept::Unknown;

// ----- from the first page to "sent"

#[test]
fn someone_in_romania_objects_on_facebook_from_the_first_page_to_sent() {
    let mut ana = Person::new();
    let mut counts = Vec::new();
    let text = "I object. My photos show my children.";
    for (command, step) in [
        (Command::StartWizard, Some(Step::Platform)),
        (
            Command::Answer(Answer::Platform("facebook".into())),
            Some(Step::Platform),
        ),
        (Command::Continue, Some(Step::Residence)),
        (
            Command::Answer(Answer::Lives(Lives::Eu)),
            Some(Step::Residence),
        ),
        (Command::Continue, Some(Step::Country)),
        (
            Command::Answer(Answer::Country(Some("RO".into()))),
            Some(Step::Country),
        ),
        (Command::Continue, Some(Step::Email)),
        (
            Command::Answer(Answer::Email(" ana@example.eu ".into())),
            Some(Step::Email),
        ),
        (
            Command::Answer(Answer::Handle("Ana Popescu".into())),
            Some(Step::Email),
        ),
        (Command::Continue, Some(Step::Reason)),
        (
            Command::Answer(Answer::Reason(ReasonKind::Own)),
            Some(Step::Reason),
        ),
        (
            Command::Answer(Answer::OwnText(text.into())),
            Some(Step::Reason),
        ),
        (Command::Continue, Some(Step::Check)),
        (Command::Continue, Some(Step::File)),
    ] {
        saved(&mut ana, command.clone());
        assert_eq!(ana.step(), step, "{command:?}");
        assert_eq!(ana.state.problem, None, "{command:?}");
        counts.push(progress(&ana));
    }
    counts.dedup();
    let wanted: Vec<(usize, usize)> = [1, 2, 3, 4, 5, 6].map(|at| (at, 7)).to_vec();
    assert_eq!(counts, wanted, "a stable \"Step n of 7\"");
    assert!(ana.state.filed().is_some());
    assert!(
        !ana.effects
            .iter()
            .any(|it| matches!(it, Effect::OpenAddress(_)))
    );

    saved(&mut ana, Command::OpenForm);
    let catalog = Catalog::embedded();
    let known = catalog
        .route(&"facebook-ai-page".into())
        .unwrap()
        .channel
        .address()
        .unwrap();
    assert_eq!(known, ANA_ADDRESS);
    assert!(ana.effects.contains(&Effect::OpenAddress(known.to_owned())));
    saved(&mut ana, Command::ReportSent(TODAY));
    assert_eq!(ana.state.screen, Screen::Next(ana.objection()));
    assert_eq!(
        frozen(&ana),
        Frozen {
            route: "facebook-ai-page".into(),
            address: ANA_ADDRESS.into(),
            name: String::new(),
            email: "ana@example.eu".into(),
            phone: String::new(),
            text: text.into(),
            unknown: Unknown::default(),
        }
    );
    let what: Vec<What> = events(&ana).into_iter().map(|it| it.what).collect();
    assert!(matches!(
        what.as_slice(),
        [What::Prepared, What::FormOpened(_), What::Sent(_)]
    ));
    assert_eq!(ana.state.document.drafts, []);
    saved(&mut ana, Command::ShowDesk);
    let standing = standing(&ana, ana.account("Ana Popescu"));
    assert_eq!(
        (standing.status, standing.next),
        (Status::Sent, NextStep::ReportAnswer)
    );
    assert_eq!(standing.deadline().unwrap().due, date(2026, 12, 22));
}

#[test]
fn nothing_is_sent_until_the_person_says_so() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .say(Command::OpenForm)
        .say(Command::AddressOpened(Ok(())));
    ana.say(Command::ReportNotYet);
    assert_eq!(ana.state.screen, Screen::Desk);
    let id = ana.account("Ana Popescu");
    assert_eq!(standing(&ana, id).status, Status::NotSentYet);
    assert_eq!(standing(&ana, id).next, NextStep::Continue);
    let objection = ana.objection();
    ana.say(Command::ShowFiling(objection));
    assert_eq!(ana.state.filed().unwrap().id, objection);
    assert_eq!(ana.step(), Some(Step::File));
}

#[test]
fn the_second_account_takes_over_the_answers_and_asks_about_links() {
    let mut ana = sent_on(TODAY);
    let first = ana.account("Ana Popescu");
    let text = frozen(&ana).text;
    ana.begin("instagram");
    assert_eq!(answers(&ana).lives, Some(Lives::Eu));
    assert_eq!(answers(&ana).country, Some("RO".into()));
    assert_eq!(answers(&ana).email, "ana.popescu@example.eu");
    assert_eq!(answers(&ana).reason, Some(ReasonKind::Own));
    assert_eq!(answers(&ana).own_text, text);
    ana.next().next().next().type_handle("ana.popescu").next();
    assert_eq!(ana.step(), Some(Step::Linked));
    ana.next();
    assert_eq!(ana.state.problem, Some(Problem::ChooseLinked));
    ana.answer(Answer::Linked(Linked::Together)).next();
    assert_eq!(walk_on(&mut ana), [Step::Reason, Step::Check, Step::File]);
    let second = ana.account("ana.popescu");
    let linked: Vec<AccountId> = ana
        .state
        .document
        .linked_with(second)
        .map(|it| it.id)
        .collect();
    assert_eq!(linked, [first]);
    assert_eq!(ana.state.document.persons.len(), 1);
    assert_eq!(route(&ana), "instagram-ai-page".into());
}

#[test]
fn whatsapp_asks_for_the_number_and_objects_to_chats_with_ai() {
    let mut ana = sent_on(TODAY);
    ana.begin("whatsapp").next().next().next();
    assert_eq!(ana.step(), Some(Step::Email));
    ana.next();
    assert_eq!(ana.state.problem, Some(Problem::Phone));
    ana.answer(Answer::Phone(" +40 721 555 010 ".into())).next();
    assert_eq!(ana.step(), Some(Step::Reason), "WhatsApp is never linked");
    walk_on(&mut ana);
    ana.open_and_send();
    let sent = frozen(&ana);
    assert_eq!(
        (sent.phone.as_str(), sent.route),
        ("+40 721 555 010", "whatsapp-ai-messages".into())
    );
    let objection = ana.state.document.objection(ana.objection()).unwrap();
    assert_eq!(objection.subject, Subject::WhatsAppAiChats);
}

#[test]
fn without_an_account_one_objects_to_what_others_post() {
    let mut ana = Person::new();
    ana.begin("no-account").next();
    assert_eq!(ana.step(), Some(Step::Person));
    ana.answer(Answer::Whose(Whose::New))
        .answer(Answer::PersonName("Ana Popescu".into()))
        .next();
    ana.answer(Answer::Lives(Lives::Eu)).next();
    walk_on(&mut ana);
    ana.open_and_send();
    assert_eq!(frozen(&ana).route, "third-party-data".into());
    assert_eq!(frozen(&ana).name, "Ana Popescu");
    let objection = ana.state.document.objection(ana.objection()).unwrap();
    assert_eq!(objection.subject, Subject::OthersPosts);
}

#[test]
fn a_composed_reason_is_what_is_sent() {
    let mut ana = Person::new();
    ana.begin("facebook")
        .live_in_romania()
        .type_email("ana@example.eu")
        .next_anyway();
    ana.answer(Answer::Reason(ReasonKind::Composed))
        .answer(Answer::Ticked("children".into(), true, "One.".into()))
        .answer(Answer::Language("de".into(), "Eins.".into()))
        .answer(Answer::Text(" Eins, mit mir. ".into()));
    walk_on(&mut ana);
    ana.open_and_send();
    assert_eq!(frozen(&ana).text, "Eins, mit mir.");
}

// ----- where people live

#[test]
fn each_zone_has_its_first_route_and_its_date() {
    let due = Some(date(2026, 12, 22));
    for (lives, country, zone, first, rule, due) in [
        (Lives::Eu, "RO", Zone::Eu, "facebook-ai-page", "gdpr", due),
        (Lives::Eea, "NO", Zone::Eea, "facebook-ai-page", "gdpr", due),
        (
            Lives::WithRight,
            "GB",
            Zone::Uk,
            "facebook-ai-page",
            "uk-gdpr",
            due,
        ),
        (
            Lives::WithRight,
            "CH",
            Zone::Switzerland,
            "facebook-form-2025",
            "swiss-courtesy",
            due,
        ),
        (
            Lives::WithRight,
            "BR",
            Zone::Brazil,
            "brazil-facebook-ai-page",
            "no-date",
            None,
        ),
        (
            Lives::Elsewhere,
            "JP",
            Zone::Unclear,
            "unclear-facebook-ai-page",
            "no-date",
            None,
        ),
    ] {
        let mut person = Person::new();
        person
            .begin("facebook")
            .next()
            .answer(Answer::Lives(lives))
            .next();
        person.answer(Answer::Country(Some(country.into()))).next();
        walk_on(&mut person);
        assert_eq!(route(&person), first.into(), "{country}");
        person.open_and_send();
        let objection = person.state.document.objection(person.objection()).unwrap();
        assert_eq!(objection.residence.zone, zone);
        assert_eq!(
            Catalog::embedded().rule(zone, Wait::Answer).unwrap().id,
            rule
        );
        let standing = standing(&person, objection.account);
        assert_eq!(standing.deadline().map(|it| it.due), due, "{country}");
        let courtesy = standing
            .deadline()
            .is_some_and(|it| it.force == Force::Courtesy);
        assert_eq!(courtesy, zone == Zone::Switzerland, "{country}");
    }
}

#[test]
fn where_there_is_no_right_the_page_says_what_still_helps() {
    let mut person = Person::new();
    person
        .begin("facebook")
        .next()
        .answer(Answer::Lives(Lives::Elsewhere))
        .next();
    person.answer(Answer::Country(Some("US".into()))).next();
    assert_eq!(person.step(), Some(Step::NoRoute));
    assert_eq!(progress(&person), (3, 3));
    let page = person.clone();
    let (_, helps) = Flow {
        draft: draft(&page),
        document: &page.state.document,
        catalog: Catalog::embedded(),
    }
    .no_route()
    .unwrap();
    assert!(!helps.is_empty());
    person.next();
    assert_eq!(person.state.screen, Screen::Desk);
    assert_eq!(
        person.state.document.drafts.len(),
        1,
        "it can be gone on with"
    );
    // The one form that is open to everybody.
    let mut others = page;
    others.say(Command::ObjectForOthers).next();
    assert_eq!(walk_on(&mut others).last(), Some(&Step::File));
    assert_eq!(route(&others), "third-party-data-elsewhere".into());
}

#[test]
fn no_country_and_no_platform_is_a_dead_end() {
    let catalog = Catalog::embedded();
    for place in catalog.places() {
        for platform in catalog.platforms() {
            let mut person = from_country(platform.id.as_str(), place.id.as_str());
            let pages = walk_on(&mut person);
            match pages.last() {
                Some(Step::File) => {
                    let first = catalog
                        .route(&route(&person))
                        .expect("a route of the catalogue");
                    assert!(first.zones.contains(&place.zone), "{place:?} {platform:?}");
                }
                Some(Step::NoRoute) => {
                    let flow = Flow {
                        draft: draft(&person),
                        document: &person.state.document,
                        catalog,
                    };
                    assert!(!flow.no_route().unwrap().1.is_empty(), "{place:?}");
                }
                other => panic!("{place:?} {platform:?} ends at {other:?}"),
            }
        }
    }
}

#[test]
fn germany_asks_for_the_land_and_names_its_authority() {
    let mut person = Person::new();
    person
        .begin("facebook")
        .next()
        .answer(Answer::Lives(Lives::Eu))
        .next();
    person.answer(Answer::Country(Some("DE".into())));
    assert_eq!(progress(&person), (2, 7));
    person.next();
    assert_eq!(person.step(), Some(Step::Part));
    assert_eq!(
        progress(&person),
        (2, 7),
        "the Land belongs to the same question"
    );
    let mut skipped = person.clone();
    skipped.next();
    assert_eq!(skipped.step(), Some(Step::Email), "it can be skipped");
    person.answer(Answer::Part(Some("DE-BE".into()))).next();
    walk_on(&mut person);
    let residence = person.state.filed().unwrap().residence.clone();
    assert_eq!(residence.part, Some("DE-BE".into()));
    let authority = Catalog::embedded().authority(&residence).unwrap();
    assert_eq!(authority.region.as_deref(), Some("DE-BE"));
}

#[test]
fn not_sure_is_settled_by_the_country() {
    for (country, next, zone) in [
        ("RO", Step::Email, Some(Zone::Eu)),
        ("NO", Step::Email, Some(Zone::Eea)),
        ("CH", Step::Email, Some(Zone::Switzerland)),
        ("US", Step::NoRoute, Some(Zone::Elsewhere)),
    ] {
        let mut person = Person::new();
        person
            .begin("facebook")
            .next()
            .answer(Answer::Lives(Lives::NotSure))
            .next();
        person.next();
        assert_eq!(person.state.problem, Some(Problem::ChooseCountry));
        person.answer(Answer::Country(Some(country.into()))).next();
        assert_eq!(person.step(), Some(next));
        let flow = Flow {
            draft: draft(&person),
            document: &person.state.document,
            catalog: Catalog::embedded(),
        };
        assert_eq!(flow.residence().map(|it| it.zone), zone);
    }
}

#[test]
fn another_answer_about_the_union_takes_back_a_country_that_no_longer_fits() {
    let mut person = Person::new();
    person
        .begin("facebook")
        .next()
        .answer(Answer::Lives(Lives::Eu))
        .next();
    person
        .answer(Answer::Country(Some("DE".into())))
        .answer(Answer::Part(Some("DE-BE".into())));
    person
        .say(Command::Back)
        .answer(Answer::Lives(Lives::NotSure));
    assert_eq!(answers(&person).country, Some("DE".into()), "still offered");
    person.answer(Answer::Lives(Lives::Eea));
    assert_eq!(
        (&answers(&person).country, &answers(&person).part),
        (&None, &None)
    );
}
