//! What happens: commands in, effects out, no window. Every name is a sentence that must hold.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::path::PathBuf;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use veto_desk::app::command::{Answer, AnswerKind, Command, Copied, Edit, Opened};
use veto_desk::app::effect::Effect;
use veto_desk::app::flow::Flow;
use veto_desk::app::problem::{FileTrouble, Problem, SaveProblem};
use veto_desk::app::state::{Asking, Done, PreviousCopy, Saving, Screen, State};
use veto_desk::catalog::Catalog;
use veto_desk::domain::document::{Document, Open, Theme};
use veto_desk::domain::email::{self, Doubt};
use veto_desk::domain::ids::{AccountId, DraftId, ObjectionId};
use veto_desk::domain::kinds::{Field, Force, RouteId, Subject, Zone};
use veto_desk::domain::objection::{Event, Frozen, Seen, What};
use veto_desk::domain::status::{NextStep, Reason, Standing, Status, Urgency, account_standing};
use veto_desk::domain::wizard::{Answers, Draft, Linked, Lives, ReasonKind, Step, Whose};
use veto_desk::store::format;

use crate::fixtures::{Person, TODAY, family, left, opened};

const ANA_ADDRESS: &str = "https://www.facebook.com/privacy/genai";

// ----- what is asked again and again

fn draft(person: &Person) -> &Draft {
    person.state.open_draft().expect("an open wizard")
}

fn answers(person: &Person) -> &Answers {
    &draft(person).answers
}

fn progress(person: &Person) -> (usize, usize) {
    Flow {
        draft: draft(person),
        document: &person.state.document,
        catalog: Catalog::embedded(),
    }
    .progress()
}

fn standing(person: &Person, account: AccountId) -> Standing {
    account_standing(
        &person.state.document,
        account,
        |objection| Catalog::embedded().rule(objection.residence.zone),
        person.state.today,
    )
}

fn events(person: &Person) -> Vec<Event> {
    let document = &person.state.document;
    document
        .objection(person.objection())
        .unwrap()
        .events
        .clone()
}

fn frozen(person: &Person) -> Frozen {
    let document = &person.state.document;
    document
        .objection(person.objection())
        .unwrap()
        .sent()
        .unwrap()
        .1
        .clone()
}

fn route(person: &Person) -> RouteId {
    let document = &person.state.document;
    document
        .objection(person.objection())
        .unwrap()
        .filing
        .route
        .clone()
}

/// The document written down and read again, as at the next start.
fn reread(document: &Document) -> Document {
    format::from_text(&format::to_text(document).unwrap()).unwrap()
}

/// The app is killed, and started again.
fn killed(person: &Person) -> Person {
    let mut again = person.clone();
    again.state = State::new(opened(Some(reread(&person.state.document))), &person.now);
    again
}

/// Says something and holds that a change of the document is saved, and nothing else is.
fn saved(person: &mut Person, command: Command) {
    let before = Arc::clone(&person.state.document);
    person.effects.clear();
    person.say(command.clone());
    let changed = before != person.state.document;
    let saves: Vec<&Arc<Document>> = person
        .effects
        .iter()
        .filter_map(|it| match it {
            Effect::Save(document) => Some(document),
            _ => None,
        })
        .collect();
    assert_eq!(saves.len(), usize::from(changed), "{command:?}");
    assert!(
        saves.iter().all(|it| **it == person.state.document),
        "{command:?}"
    );
}

/// Answers what a page asks, as simply as possible.
fn answer_page(person: &mut Person, step: Step) {
    match step {
        Step::Person => {
            person
                .answer(Answer::Whose(Whose::New))
                .answer(Answer::PersonName("Ana".into()));
        }
        Step::Email => {
            person.answer(Answer::Email("ana@example.eu".into()));
            person.answer(Answer::Phone("+40 721 555 010".into()));
        }
        Step::Linked => {
            person.answer(Answer::Linked(Linked::NotSure));
        }
        Step::Reason if answers(person).reason.is_none() => {
            person.answer(Answer::Reason(ReasonKind::None));
        }
        _ => {}
    }
}

/// Goes on from page to page until the branch ends. Gives the pages.
fn walk_on(person: &mut Person) -> Vec<Step> {
    let mut pages = Vec::new();
    for _ in 0..20 {
        let Some(step) = person.step() else {
            return pages;
        };
        if pages.last() != Some(&step) {
            pages.push(step);
        }
        if step == Step::NoRoute || person.state.filed().is_some() {
            return pages;
        }
        answer_page(person, step);
        let page = person.state.page;
        person.next_anyway();
        assert_ne!(
            person.state.page, page,
            "{step:?} leads nowhere: {:?}",
            person.state.problem
        );
    }
    panic!("a wizard without an end: {pages:?}");
}

fn from_country(platform: &str, country: &str) -> Person {
    let mut person = Person::new();
    person.begin(platform).next();
    if person.step() == Some(Step::Person) {
        answer_page(&mut person, Step::Person);
        person.next();
    }
    person.answer(Answer::Lives(Lives::NotSure)).next();
    person.answer(Answer::Country(Some(country.into()))).next();
    person
}

fn sent_on(day: jiff::civil::Date) -> Person {
    let mut person = Person::on(day);
    person.ana_at_the_form().open_and_send();
    person
}

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
        }
    );
    let what: Vec<What> = events(&ana).into_iter().map(|it| it.what).collect();
    assert!(matches!(
        what.as_slice(),
        [What::Prepared, What::FormOpened { .. }, What::Sent(_)]
    ));
    assert_eq!(ana.state.document.drafts, []);
    saved(&mut ana, Command::ShowDesk);
    let standing = standing(&ana, ana.account("Ana Popescu"));
    assert_eq!(
        (standing.status, standing.next),
        (Status::Sent, NextStep::ReportAnswer)
    );
    assert_eq!(standing.deadline.unwrap().due, date(2026, 12, 22));
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
        assert_eq!(Catalog::embedded().rule(zone).unwrap().id, rule);
        let standing = standing(&person, objection.account);
        assert_eq!(
            standing.deadline.as_ref().map(|it| it.due),
            due,
            "{country}"
        );
        let courtesy = standing
            .deadline
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
    others
        .answer(Answer::Platform("no-account".into()))
        .say(Command::Change(Step::Platform));
    others.next();
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

// ----- pages, forward and back

#[test]
fn continue_without_an_answer_names_what_is_missing_and_stays() {
    let mut person = Person::new();
    let refuse = |person: &mut Person, problem: Problem| {
        let (step, page) = (person.step(), person.state.page);
        let document = Arc::clone(&person.state.document);
        person.next();
        assert_eq!(person.state.problem, Some(problem.clone()));
        assert_eq!(
            (person.step(), person.state.page),
            (step, page),
            "{problem:?}"
        );
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
    elsewhere.next();
    check(&elsewhere);
    for step in [
        Step::Platform,
        Step::Person,
        Step::Residence,
        Step::Country,
        Step::Part,
        Step::NoRoute,
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
    assert_eq!(ana.state.document, before);
    assert_eq!(ana.state.notice.as_ref().unwrap().what, Done::Undone);
    saved(&mut ana, Command::Undo);
    assert_eq!(
        ana.state.document, before,
        "there is nothing more to take back"
    );
}

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
        let missing = What::FormMissing {
            route: "facebook-ai-page".into(),
            seen,
        };
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
    assert_eq!(standing.deadline.unwrap().due, date(2026, 12, 15));
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
    let deadline = standing.deadline.unwrap();
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
    saved(&mut ana, Command::ReportReminded(id));
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
    saved(&mut ana, Command::ReportReplied(id));
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

// ----- linked accounts

fn relying() -> Person {
    let mut ana = sent_on(TODAY);
    ana.begin("instagram")
        .next()
        .next()
        .next()
        .type_handle("ana.popescu")
        .next_anyway();
    ana.answer(Answer::Linked(Linked::Rely)).next();
    assert_eq!(ana.step(), Some(Step::Check));
    let (at, of) = progress(&ana);
    assert_eq!(at, of, "the check page is the last");
    ana.next();
    ana
}

#[test]
fn an_account_that_relies_on_another_is_kept_without_an_objection() {
    let mut ana = relying();
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    assert_eq!(ana.state.screen, Screen::Account(second));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::AccountCovered
    );
    assert_eq!(ana.state.document.objections.len(), 1);
    assert_eq!(ana.state.document.drafts, []);
    assert_eq!(
        standing(&ana, second).status,
        Status::NotStarted,
        "not covered until accepted"
    );
    ana.record(AnswerKind::Accepted);
    let standing = standing(&ana, second);
    assert_eq!(standing.status, Status::Confirmed);
    assert_eq!(standing.reason, Reason::Covered(first, TODAY));
    assert_eq!(standing.next, NextStep::ShowCovering(first));
}

#[test]
fn an_account_that_is_covered_can_be_objected_for_all_the_same() {
    let mut ana = relying();
    ana.record(AnswerKind::Accepted);
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    saved(&mut ana, Command::StartFor(second));
    assert_eq!(answers(&ana).platform, Some("instagram".into()));
    assert_eq!(answers(&ana).handle, "ana.popescu");
    walk_on(&mut ana);
    let objection = ana.state.filed().expect("a filing page").clone();
    assert_eq!(
        objection.account, second,
        "for that account, not for a copy of it"
    );
    assert_eq!(ana.state.document.accounts.len(), 2);
    let linked: Vec<AccountId> = ana
        .state
        .document
        .linked_with(second)
        .map(|it| it.id)
        .collect();
    assert_eq!(linked, [first], "never linked with itself");
    ana.open_and_send();
    assert_eq!(standing(&ana, second).status, Status::Sent);
    assert_eq!(standing(&ana, first).status, Status::Confirmed);
}

#[test]
fn linking_can_be_edited() {
    let mut ana = sent_on(TODAY);
    ana.add("instagram", "ana.popescu", Some(Linked::Apart))
        .open_and_send();
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    ana.say(Command::EditAccount(second));
    saved(&mut ana, Command::Edit(Edit::LinkedWith(first, true)));
    assert_eq!(ana.state.document.linked_with(second).count(), 1);
    saved(&mut ana, Command::Edit(Edit::LinkedWith(first, false)));
    assert_eq!(ana.state.document.groups, []);
}

// ----- taking away and putting back

#[test]
fn a_deleted_account_comes_back_by_undo_exactly_as_it_was() {
    let mut person = family(&Person::new);
    let before = Arc::clone(&person.state.document);
    let account = person.account("Ana Popescu");
    person.say(Command::ShowAccount(account));
    saved(&mut person, Command::DeleteAccount(account));
    assert_eq!(person.state.screen, Screen::Desk);
    assert!(
        person
            .state
            .document
            .kept_accounts()
            .all(|it| it.id != account)
    );
    saved(&mut person, Command::Undo);
    assert_eq!(person.state.document, before);
}

#[test]
fn a_deleted_account_can_be_put_back_after_a_restart() {
    let mut person = family(&Person::new);
    let before = Arc::clone(&person.state.document);
    let account = person.account("Ana Popescu");
    person.say(Command::DeleteAccount(account));
    let mut again = killed(&person);
    assert_eq!(again.state.notice, None);
    saved(&mut again, Command::Undo);
    assert!(
        again
            .state
            .document
            .account(account)
            .unwrap()
            .deleted
            .is_some()
    );
    saved(&mut again, Command::RestoreAccount(account));
    assert_eq!(again.state.document, before);
    assert_eq!(
        again.state.notice.as_ref().unwrap().what,
        Done::AccountRestored
    );
}

#[test]
fn the_next_thing_a_person_does_ends_the_offer_to_undo() {
    let mut person = family(&Person::new);
    let account = person.account("Ana Popescu");
    person
        .say(Command::DeleteAccount(account))
        .say(Command::Saved(Ok(())));
    assert!(person.state.notice.is_some(), "a report leaves it");
    person.say(Command::ShowSettings);
    assert_eq!(person.state.notice, None);
    let before = Arc::clone(&person.state.document);
    person.say(Command::Undo);
    assert_eq!(person.state.document, before);
}

// ----- the file

#[test]
fn a_save_that_fails_keeps_everything_and_the_next_try_writes_the_newest() {
    let mut ana = sent_on(TODAY);
    for why in [
        SaveProblem::ReadOnly,
        SaveProblem::Full,
        SaveProblem::Denied,
        SaveProblem::Vanished,
        SaveProblem::Other,
    ] {
        let before = Arc::clone(&ana.state.document);
        ana.say(Command::Saved(Err(why)));
        assert_eq!(ana.state.saving, Saving::Failed(why));
        assert_eq!(ana.state.document, before);
    }
    let mut now = ana.now.clone();
    let catalog = Catalog::embedded();
    let effects = ana
        .state
        .apply(Command::ChooseTheme(Theme::Dark), catalog, &mut now);
    assert!(matches!(effects.as_slice(), [Effect::Save(_)]));
    assert_eq!(ana.state.saving, Saving::UnderWay);
    ana.say(Command::Saved(Err(SaveProblem::Full)));
    let effects = ana.state.apply(Command::RetrySave, catalog, &mut now);
    assert_eq!(effects, [Effect::Save(Arc::clone(&ana.state.document))]);
    assert_eq!(ana.state.document.settings.theme, Theme::Dark);
    ana.say(Command::Saved(Ok(())));
    assert_eq!(ana.state.saving, Saving::Saved);
}

#[test]
fn closing_without_saving_is_asked_and_the_question_goes_when_it_is_saved() {
    let mut ana = sent_on(TODAY);
    ana.say(Command::Saved(Err(SaveProblem::Full)))
        .say(Command::AskClose);
    assert_eq!(ana.state.notice.as_ref().unwrap().what, Done::CloseAsked);
    let mut saved = ana.clone();
    saved.say(Command::RetrySave);
    assert_eq!(saved.state.notice, None);
    ana.effects.clear();
    ana.say(Command::CloseAnyway);
    assert_eq!(ana.effects, [Effect::Close]);
}

fn in_trouble() -> Person {
    let mut person = Person::new();
    let trouble = Opened {
        content: Err(FileTrouble::Damaged { line: 3, column: 9 }),
        previous: Some(PreviousCopy {
            saved: person.now.timestamp(),
            accounts: 2,
        }),
        ..opened(None)
    };
    person.state = State::new(trouble, &person.now);
    person
}

/// One of nearly every command.
fn many_commands() -> Vec<Command> {
    let id = uuid::Uuid::from_u128(1);
    let (account, objection, draft) = (AccountId(id), ObjectionId(id), DraftId(id));
    vec![
        Command::ShowDesk,
        Command::ShowAccount(account),
        Command::ShowSettings,
        Command::ShowHelp,
        Command::StartWizard,
        Command::StartFor(account),
        Command::ResumeWizard(draft),
        Command::Answer(Answer::Platform("facebook".into())),
        Command::Answer(Answer::Email("a@b.eu".into())),
        Command::Continue,
        Command::Back,
        Command::Change(Step::Email),
        Command::DiscardDraft(draft),
        Command::ShowFiling(objection),
        Command::OpenForm,
        Command::Copy(Copied::Address),
        Command::Copy(Copied::SentText),
        Command::ReportSent(TODAY),
        Command::ReportNotYet,
        Command::ReportMissing,
        Command::ReportSomethingElse,
        Command::TellSeen(Seen::Login),
        Command::CloseQuestion,
        Command::UseRoute("facebook-form-2025".into()),
        Command::AskAnswer(objection),
        Command::ChooseAnswer(AnswerKind::Accepted),
        Command::ChooseDate(TODAY),
        Command::RecordAnswer,
        Command::ReportReplied(objection),
        Command::ReportReminded(objection),
        Command::AddNote(objection, "note".into()),
        Command::TypeNote("note".into()),
        Command::EditAccount(account),
        Command::Edit(Edit::Handle("x".into())),
        Command::Edit(Edit::LinkedWith(account, true)),
        Command::DeleteAccount(account),
        Command::RestoreAccount(account),
        Command::Undo,
        Command::ChooseTheme(Theme::Dark),
        Command::RetrySave,
        Command::PickCopy,
        Command::CopyToTypedPath,
        Command::CopyPicked(Some(PathBuf::from("/tmp/copy.ron"))),
        Command::AskClose,
        Command::Saved(Ok(())),
        Command::Saved(Err(SaveProblem::Full)),
        Command::AddressOpened(Ok(())),
    ]
}

#[test]
fn while_the_file_cannot_be_read_nothing_is_changed_or_saved() {
    for typed in ["", "/tmp/typed.ron"] {
        let mut person = in_trouble();
        person.say(Command::TypePath(typed.into()));
        for command in many_commands() {
            person.effects.clear();
            person.say(command.clone());
            assert_eq!(person.effects, [], "{command:?}");
            assert!(
                matches!(person.state.screen, Screen::Trouble(_)),
                "{command:?}"
            );
            assert_eq!(person.state.saving, Saving::Forbidden, "{command:?}");
            assert_eq!(*person.state.document, Document::default(), "{command:?}");
        }
    }
}

#[test]
fn an_unreadable_file_leaves_its_previous_copy_a_new_one_or_another() {
    let path = PathBuf::from("/tmp/other.ron");
    for (command, effect) in [
        (Command::UsePrevious, Effect::UsePrevious),
        (Command::StartNew, Effect::StartNew),
        (Command::PickFile, Effect::PickFile),
        (
            Command::FilePicked(Some(path.clone())),
            Effect::OpenFile(path.clone()),
        ),
        (Command::OpenTypedPath, Effect::OpenFile(path.clone())),
        (
            Command::Copy(Copied::FilePath),
            Effect::Copy(
                Copied::FilePath,
                crate::fixtures::file().path.display().to_string(),
            ),
        ),
        (Command::CloseAnyway, Effect::Close),
    ] {
        let mut person = in_trouble();
        person.say(Command::TypePath(format!(" {} ", path.display())));
        person.say(command);
        assert_eq!(person.effects, [effect]);
        assert!(
            matches!(person.state.screen, Screen::Trouble(_)),
            "until it is opened"
        );
        person.say(Command::OpenFailed(FileTrouble::Missing));
        assert!(matches!(person.state.screen, Screen::Trouble(_)));
        assert_eq!(person.state.saving, Saving::Forbidden);
    }
}

#[test]
fn an_opened_file_takes_over() {
    let other = family(&Person::new).state.document;
    for mut person in [in_trouble(), sent_on(TODAY)] {
        person.say(Command::FileOpened(Box::new(opened(Some(
            (*other).clone(),
        )))));
        assert_eq!(person.state.document, other);
        assert_eq!(
            (&person.state.screen, person.state.saving),
            (&Screen::Desk, Saving::Saved)
        );
        assert_eq!(person.state.notice.as_ref().unwrap().what, Done::FileOpened);
        saved(&mut person, Command::ChooseTheme(Theme::Dark));
    }
    let mut aside = in_trouble();
    let place = PathBuf::from("/tmp/set-aside.ron");
    aside.say(Command::FileOpened(Box::new(Opened {
        set_aside: Some(place.clone()),
        ..opened(None)
    })));
    assert_eq!(
        aside.state.notice.as_ref().unwrap().what,
        Done::SetAside(place)
    );
    assert_eq!(*aside.state.document, Document::default());
}

#[test]
fn only_one_file_dialog_is_open_at_a_time_and_cancelling_it_changes_nothing() {
    let mut ana = sent_on(TODAY);
    let before = Arc::clone(&ana.state.document);
    ana.effects.clear();
    ana.say(Command::PickFile)
        .say(Command::PickFile)
        .say(Command::PickCopy);
    assert_eq!(ana.effects, [Effect::PickFile]);
    ana.say(Command::FilePicked(None));
    assert_eq!(ana.effects.len(), 1);
    ana.say(Command::PickCopy).say(Command::PickFile);
    assert_eq!(ana.effects, [Effect::PickFile, Effect::PickCopy]);
    ana.say(Command::CopyPicked(None)).say(Command::PickFile);
    assert_eq!(
        ana.effects,
        [Effect::PickFile, Effect::PickCopy, Effect::PickFile]
    );
    assert_eq!(ana.state.document, before);
    let path = PathBuf::from("/tmp/copy.ron");
    ana.say(Command::FilePicked(None))
        .say(Command::CopyPicked(Some(path.clone())));
    assert_eq!(ana.effects.last(), Some(&Effect::SaveCopy(path, before)));
}

// ----- random walks

/// What someone may say at this moment; `at` chooses among several.
fn something(person: &Person, kind: u8, at: u8) -> Command {
    let document = &person.state.document;
    let pick = usize::from(at);
    let id = |all: Vec<uuid::Uuid>| {
        if all.is_empty() {
            uuid::Uuid::nil()
        } else {
            all[pick % all.len()]
        }
    };
    let draft = DraftId(id(document.drafts.iter().map(|it| it.id.0).collect()));
    let account = AccountId(id(document.accounts.iter().map(|it| it.id.0).collect()));
    let objection = ObjectionId(id(document.objections.iter().map(|it| it.id.0).collect()));
    let typed = [
        "",
        "x",
        " ana@example.eu ",
        "ana@gmial.com",
        "Zoë \"Q\" \\ \n 🦊",
        "+40 7",
    ];
    let typed = typed[pick % typed.len()].to_owned();
    let one = |all: &[&str]| all[pick % all.len()].to_owned();
    let place = one(&["RO", "DE", "NO", "GB", "CH", "BR", "JP", "US", "other"]);
    match kind {
        0..=15 => Command::Continue,
        16..=18 => Command::Back,
        19 => Command::Change(
            [
                Step::Platform,
                Step::Person,
                Step::Residence,
                Step::Email,
                Step::Linked,
                Step::Reason,
            ][pick % 6],
        ),
        20 => Command::ShowDesk,
        21 => Command::ResumeWizard(draft),
        22 => Command::DiscardDraft(draft),
        23 => Command::StartWizard,
        24..=25 => Command::Answer(Answer::Platform(
            one(&["facebook", "instagram", "whatsapp", "no-account"])
                .as_str()
                .into(),
        )),
        26 => Command::Answer(Answer::SomeoneElse(at.is_multiple_of(2))),
        27 => Command::Answer(Answer::Whose(match document.persons.get(pick % 3) {
            Some(person) => Whose::Known(person.id),
            None => Whose::New,
        })),
        28 => Command::Answer(Answer::PersonName(typed)),
        29..=30 => Command::Answer(Answer::Lives(
            [
                Lives::Eu,
                Lives::Eea,
                Lives::WithRight,
                Lives::Elsewhere,
                Lives::NotSure,
            ][pick % 5],
        )),
        31..=32 => Command::Answer(Answer::Country(Some(place.as_str().into()))),
        33 => Command::Answer(Answer::Country(None)),
        34 => Command::Answer(Answer::Part(Some("DE-BE".into()))),
        35 => Command::Answer(Answer::Handle(typed)),
        36 => Command::Answer(Answer::Email(typed)),
        37 => Command::Answer(Answer::Phone(typed)),
        38..=39 => Command::Answer(Answer::Linked(
            [
                Linked::Together,
                Linked::Rely,
                Linked::Apart,
                Linked::NotSure,
            ][pick % 4],
        )),
        40 => Command::Answer(Answer::LinkedWith(account, at.is_multiple_of(2))),
        41..=42 => Command::Answer(Answer::Reason(
            [ReasonKind::Composed, ReasonKind::Own, ReasonKind::None][pick % 3],
        )),
        43 => Command::Answer(Answer::OwnText(typed)),
        44 => Command::Answer(Answer::Ticked(
            "children".into(),
            at.is_multiple_of(2),
            typed,
        )),
        45 => Command::OpenForm,
        46 => Command::ReportSent(TODAY.checked_add((i64::from(at) - 250).days()).unwrap()),
        47 => Command::TellSeen(Seen::ALL[pick % 9]),
        48 => Command::UseRoute(if person.state.document.objections.is_empty() {
            "facebook-form-2025".into()
        } else {
            left(person)
                .first()
                .cloned()
                .unwrap_or_else(|| route(person))
        }),
        49 => Command::ShowFiling(objection),
        50 => Command::AskAnswer(objection),
        51 => Command::ChooseAnswer(AnswerKind::ALL[pick % 6]),
        52 => Command::RecordAnswer,
        53 => Command::AddNote(objection, typed),
        54 => Command::DeleteAccount(account),
        55 => Command::RestoreAccount(account),
        56 => Command::Undo,
        57 => Command::StartFor(account),
        58 => Command::EditAccount(account),
        59 => Command::Edit(
            if at.is_multiple_of(2) || person.state.screen == Screen::Edit(account) {
                Edit::Email(typed)
            } else {
                Edit::LinkedWith(account, at.is_multiple_of(3))
            },
        ),
        60 => Command::ShowAccount(account),
        61 => Command::ReportReplied(objection),
        62 => Command::CloseQuestion,
        _ => Command::ReportMissing,
    }
}

/// What was typed or chosen, and is in no other answer's hands.
fn nothing_typed_is_lost(before: &Document, after: &Person, command: &Command) {
    if matches!(command, Command::Undo | Command::Edit(_)) {
        return;
    }
    for old in &before.drafts {
        let Some(new) = after.state.document.draft(old.id) else {
            let relied = old.step == Step::Check
                && *command == Command::Continue
                && old.answers.linked == Some(Linked::Rely);
            let sent = old.objection.is_some() && matches!(command, Command::ReportSent(_));
            assert!(
                *command == Command::DiscardDraft(old.id) || relied || sent,
                "{command:?}"
            );
            continue;
        };
        let (old, new) = (&old.answers, &new.answers);
        let Command::Answer(answer) = command else {
            let mut kept = old.clone();
            if new.email != kept.email {
                kept.email = email::tidy(&kept.email);
            }
            // Someone new is someone known once they are kept.
            if kept.whose == Some(Whose::New) && matches!(new.whose, Some(Whose::Known(_))) {
                kept.whose = new.whose;
            }
            assert_eq!(&kept, new, "{command:?}");
            continue;
        };
        for (is_it, old, new) in [
            (
                matches!(answer, Answer::PersonName(_)),
                &old.person_name,
                &new.person_name,
            ),
            (
                matches!(answer, Answer::Handle(_)),
                &old.handle,
                &new.handle,
            ),
            (matches!(answer, Answer::Phone(_)), &old.phone, &new.phone),
            (
                matches!(answer, Answer::Text(_) | Answer::Ticked(..)),
                &old.text,
                &new.text,
            ),
            (
                matches!(answer, Answer::OwnText(_) | Answer::Whose(_)),
                &old.own_text,
                &new.own_text,
            ),
            (
                matches!(answer, Answer::Email(_) | Answer::Whose(_)),
                &old.email,
                &new.email,
            ),
        ] {
            assert!(
                is_it || old == new,
                "{command:?} overwrites {old:?} by {new:?}"
            );
        }
        let where_to = matches!(
            answer,
            Answer::Lives(_) | Answer::Country(_) | Answer::Part(_) | Answer::Whose(_)
        );
        assert!(
            where_to || (old.lives, &old.country) == (new.lives, &new.country),
            "{command:?}"
        );
        assert!(
            matches!(answer, Answer::Linked(_)) || old.linked == new.linked,
            "{command:?}"
        );
        assert!(
            matches!(answer, Answer::Reason(_) | Answer::Whose(_)) || old.reason == new.reason,
            "{command:?}"
        );
    }
}

fn events_are_only_added(before: &Document, after: &Document) {
    for old in &before.objections {
        let new = after
            .objection(old.id)
            .expect("an objection is never taken away");
        assert!(new.events.starts_with(&old.events), "{:?}", new.events);
    }
    for old in &before.accounts {
        assert!(
            after.account(old.id).is_some(),
            "an account is only marked as deleted"
        );
    }
}

fn document_is_sound(document: &Document) {
    for account in &document.accounts {
        assert!(document.person(account.person).is_some());
    }
    for objection in &document.objections {
        assert!(document.account(objection.account).is_some());
        assert!(Catalog::embedded().route(&objection.filing.route).is_some());
        assert!(objection.events.iter().all(|it| it.on <= TODAY));
    }
    for group in &document.groups {
        assert!(group.accounts.len() > 1, "a group of one is none");
    }
    for draft in &document.drafts {
        let flow = Flow {
            draft,
            document,
            catalog: Catalog::embedded(),
        };
        let (at, of) = flow.progress();
        assert!(1 <= at && at <= of, "step {at} of {of}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_said_in_whatever_order_nothing_is_lost(
        first in 0u8..4,
        walk in prop::collection::vec((0u8..64, any::<u8>()), 60..100),
    ) {
        let mut person = match first {
            0 => Person::new(),
            1 => sent_on(date(2026, 10, 20)),
            2 => relying(),
            _ => family(&Person::new),
        };
        person.travel_to(TODAY);
        for (at, (kind, pick)) in walk.into_iter().enumerate() {
            let command = something(&person, kind, pick);
            let before = Arc::clone(&person.state.document);
            saved(&mut person, command.clone());
            nothing_typed_is_lost(&before, &person, &command);
            if command != Command::Undo {
                events_are_only_added(&before, &person.state.document);
            }
            document_is_sound(&person.state.document);
            if at % 20 == 0 {
                prop_assert_eq!(&reread(&person.state.document), &*person.state.document);
            }
        }
        let again = reread(&person.state.document);
        prop_assert_eq!(&again, &*person.state.document);
        // And a kill at this point loses nothing.
        let state = State::new(opened(Some(again)), &person.now);
        prop_assert_eq!(&state.document, &person.state.document);
    }

    #[test]
    fn from_anywhere_the_wizard_can_be_finished(
        walk in prop::collection::vec((0u8..45, any::<u8>()), 60..80),
    ) {
        let mut person = sent_on(TODAY);
        person.begin("facebook");
        for (kind, pick) in walk {
            let command = something(&person, kind, pick);
            person.say(command);
        }
        if person.step().is_none() {
            person.say(Command::StartWizard);
        }
        if person.state.filed().is_some() {
            return Ok(());
        }
        // Someone who now answers every question truly comes to an end.
        person.answer(Answer::Platform("facebook".into())).answer(Answer::SomeoneElse(false));
        let first = person.state.document.persons[0].id;
        person.answer(Answer::Whose(Whose::Known(first))).answer(Answer::Lives(Lives::Eu));
        person.answer(Answer::Linked(Linked::NotSure)).answer(Answer::Reason(ReasonKind::None));
        for _ in 0..30 {
            let Some(step) = person.step() else { break };
            if person.state.filed().is_some() {
                break;
            }
            if step != Step::Person {
                answer_page(&mut person, step);
            }
            person.next_anyway();
        }
        prop_assert!(person.state.filed().is_some(), "stuck at {:?}", person.step());
    }
}

#[test]
fn another_file_is_not_opened_while_this_one_could_not_be_saved() {
    let mut person = Person::new();
    person
        .begin("facebook")
        .say(Command::Saved(Err(SaveProblem::Full)));
    person.effects.clear();
    let kept = person.state.document.clone();
    person
        .say(Command::PickFile)
        .say(Command::FilePicked(Some("/tmp/other.ron".into())));
    person
        .say(Command::TypePath("/tmp/other.ron".to_owned()))
        .say(Command::OpenTypedPath);
    assert_eq!(person.effects, [Effect::PickFile]);
    assert_eq!(person.state.document, kept);
    assert_eq!(person.state.saving, Saving::Failed(SaveProblem::Full));
}
