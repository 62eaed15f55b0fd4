//! Several accounts at once: what is selected is touched and nothing else, one undo takes it back, and
//! whatever is sought, nobody who has to do something is forgotten.

use std::collections::BTreeSet;

use super::*;
use crate::crowd::crowd;
use veto_desk::app::overview::{Due, Finding, Overview, PAGE, Row, Sort, fold};
use veto_desk::app::state::Doing;
use veto_desk::domain::merge::same_values;
use veto_desk::domain::order::Order;

fn volunteer(accounts: usize) -> Person {
    let mut person = Person::new();
    person.state = State::new(opened(Some(crowd(accounts, TODAY))), &person.now);
    person
}

fn accounts(person: &Person) -> Vec<AccountId> {
    let kept = person.state.document.kept_accounts();
    kept.map(|it| it.id).collect()
}

fn select(person: &mut Person, picks: &[usize]) -> BTreeSet<AccountId> {
    let all = accounts(person);
    let picked: BTreeSet<AccountId> = picks.iter().map(|at| all[at % all.len()]).collect();
    person
        .say(Command::ShowSelecting(true))
        .say(Command::Select(picked.iter().copied().collect(), true));
    picked
}

/// The accounts that say something else, or whose objection does.
fn touched(before: &Document, after: &Document) -> BTreeSet<AccountId> {
    let all = before.accounts.iter().chain(&after.accounts);
    let all: BTreeSet<AccountId> = all.map(|it| it.id).collect();
    let differs = |id: &AccountId| {
        let account = |it: &Document| {
            let account = it.account(*id)?;
            Some((account.handle.clone(), account.deleted, account.person))
        };
        let objections = |it: &Document| {
            let of = it.objections.of(id.0);
            of.map(|it| (it.id, it.events.len(), it.filing.clone()))
                .collect::<Vec<_>>()
        };
        account(before) != account(after) || objections(before) != objections(after)
    };
    all.into_iter().filter(differs).collect()
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Sent,
    Answered(AnswerKind),
    Deleted,
}

fn deeds() -> impl Strategy<Value = Deed> {
    prop_oneof![
        Just(Deed::Sent),
        Just(Deed::Answered(AnswerKind::Accepted)),
        Just(Deed::Answered(AnswerKind::Refused)),
        Just(Deed::Answered(AnswerKind::Receipt)),
        Just(Deed::Deleted),
    ]
}

/// Does it to all that are selected.
fn act(person: &mut Person, deed: Deed) {
    match deed {
        Deed::Sent => person
            .say(Command::AskSeveral(Doing::Sent))
            .say(Command::RecordSeveral),
        Deed::Answered(kind) => person
            .say(Command::AskSeveral(Doing::Answered))
            .say(Command::ChooseAnswer(kind))
            .say(Command::RecordSeveral),
        Deed::Deleted => person.say(Command::DeleteSelected),
    };
}

fn fits(person: &Person, id: AccountId, deed: Deed) -> bool {
    let objection = person.state.document.objection_of(id);
    match deed {
        Deed::Sent => objection.is_some_and(|it| Doing::Sent.fits(it)),
        Deed::Answered(_) => objection.is_some_and(|it| Doing::Answered.fits(it)),
        Deed::Deleted => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_done_to_several_touches_just_the_selected_and_undo_takes_it_back(
        picks in prop::collection::vec(0usize..200, 1..30),
        deed in deeds(),
    ) {
        let mut person = volunteer(60);
        let picked = select(&mut person, &picks);
        let expected: BTreeSet<AccountId> = picked
            .iter()
            .copied()
            .filter(|id| fits(&person, *id, deed))
            .collect();
        let before = Arc::clone(&person.state.document);
        let steps = person.state.steps.len();
        act(&mut person, deed);
        prop_assert_eq!(touched(&before, &person.state.document), expected.clone());
        prop_assert_eq!(person.state.steps.len(), steps + usize::from(!expected.is_empty()));
        if !expected.is_empty() {
            person.say(Command::Undo);
        }
        prop_assert!(same_values(&before, &person.state.document), "undo is not identity");
    }

    #[test]
    fn whatever_is_sought_nobody_who_has_to_do_something_is_forgotten(finding in findings()) {
        let document = Arc::new(crowd(90, TODAY));
        let overview = overview(&document, &finding);
        let pressing: BTreeSet<AccountId> = document
            .kept_accounts()
            .map(|it| it.id)
            .filter(|id| matches!(status(&document, *id), Status::NeedsYou | Status::Refused))
            .collect();
        let shown = overview.found().filter(|it| it.needs_you()).count();
        prop_assert_eq!(shown + overview.hidden(), pressing.len());
        // Each is found once, and each that is found is what was sought.
        let found: Vec<&Row> = overview.found().collect();
        let once: BTreeSet<AccountId> = found.iter().map(|it| it.account).collect();
        prop_assert_eq!(once.len(), found.len());
        for id in document.kept_accounts().map(|it| it.id) {
            let is_sought = is_sought(&document, id, &finding);
            prop_assert_eq!(once.contains(&id), is_sought, "{:?}", document.account(id));
        }
        // The pages show all of them, in the same order.
        let paged: Vec<AccountId> = (0..overview.pages())
            .flat_map(|page| overview.page(page).map(|it| it.account))
            .collect();
        prop_assert_eq!(paged, found.iter().map(|it| it.account).collect::<Vec<_>>());
    }

    /// Brought up to date after any change, it is as if it had been made anew.
    #[test]
    fn an_overview_that_was_kept_is_as_good_as_a_new_one(
        deeds in prop::collection::vec((deeds(), prop::collection::vec(0usize..200, 1..6)), 1..6),
        undone in any::<bool>(),
        finding in findings(),
    ) {
        let mut person = volunteer(50);
        let mut kept = overview(&person.state.document, &finding);
        for (deed, picks) in deeds {
            select(&mut person, &picks);
            act(&mut person, deed);
            if undone {
                person.say(Command::Undo);
            }
            let document = &person.state.document;
            kept.update(document, Catalog::embedded(), TODAY, &Order::of("en"), &finding, None);
            let new = overview(document, &finding);
            prop_assert!(kept.found().eq(new.found()));
            prop_assert_eq!(kept.hidden(), new.hidden());
            prop_assert_eq!(kept.first().map(|it| it.order), new.first().map(|it| it.order));
            prop_assert_eq!(kept.deleted(), new.deleted());
            prop_assert_eq!(kept.persons(), new.persons());
            for status in Status::ALL {
                prop_assert_eq!(kept.count(status), new.count(status));
            }
        }
    }
}

fn findings() -> impl Strategy<Value = Finding> {
    let queries = [
        "",
        "  ",
        "ana",
        "STEFAN",
        "zoe 4",
        "Библиотека",
        "library",
        "@example",
        "ivan",
        "721 0",
    ];
    (
        prop::sample::select(queries.to_vec()),
        prop::option::of(0usize..6),
        prop::option::of(prop::sample::select(
            &["facebook", "instagram", "whatsapp"][..],
        )),
        prop::option::of(0usize..3),
        0usize..4,
    )
        .prop_map(|(query, status, platform, due, sort)| Finding {
            query: query.to_owned(),
            person: None,
            platform: platform.map(Into::into),
            status: status.map(|at| Status::ALL[at]),
            due: due.map(|at| Due::ALL[at]),
            sort: Sort::ALL[sort],
        })
}

fn overview(document: &Arc<Document>, finding: &Finding) -> Overview {
    let mut overview = Overview::default();
    overview.update(
        document,
        Catalog::embedded(),
        TODAY,
        &Order::of("en"),
        finding,
        None,
    );
    overview
}

fn status(document: &Document, id: AccountId) -> Status {
    let rules =
        |it: &veto_desk::domain::objection::Objection| Catalog::embedded().rules(it.residence.zone);
    account_standing(document, id, rules, TODAY).status
}

/// The same by other means: one account, looked at alone.
fn is_sought(document: &Document, id: AccountId, finding: &Finding) -> bool {
    let account = document.account(id).unwrap();
    let person = document.person(account.person).unwrap();
    let all = [
        &person.name,
        &person.email,
        &account.handle,
        &account.email,
        &account.phone,
        &account.note,
    ];
    let is_there = |word: &str| all.iter().any(|text| fold(text).contains(word));
    let rules =
        |it: &veto_desk::domain::objection::Objection| Catalog::embedded().rules(it.residence.zone);
    let standing = account_standing(document, id, rules, TODAY);
    let due = standing.deadline().map(|it| it.due);
    let days = due.map(|due| TODAY.until(due).unwrap().get_days());
    fold(&finding.query).split_whitespace().all(is_there)
        && finding.status.is_none_or(|it| it == standing.status)
        && finding
            .platform
            .as_ref()
            .is_none_or(|it| *it == account.platform)
        && match finding.due {
            None => true,
            Some(Due::Overdue) => standing.urgency == Urgency::Overdue,
            Some(Due::Week) => days.is_some_and(|it| (0..=7).contains(&it)),
            Some(Due::Month) => days.is_some_and(|it| (0..=30).contains(&it)),
        }
}

#[test]
fn names_are_found_without_accents_and_in_any_alphabet() {
    let document = Arc::new(crowd(120, TODAY));
    for (query, name) in [
        ("stefan", "Ștefan"),
        ("ȘTEFAN", "Ștefan"),
        ("lukasz", "Łukasz"),
        ("muller", "Müller"),
        ("ivan", "Иван"),
        ("βασιλικη", "Βασιλική"),
    ] {
        let finding = Finding {
            query: query.to_owned(),
            ..Finding::default()
        };
        let overview = overview(&document, &finding);
        let found = overview.found().any(|row| {
            let person = document.person(row.person);
            person.is_some_and(|it| it.name.contains(name))
        });
        assert!(found, "{query}");
    }
}

#[test]
fn forms_are_opened_in_turn_and_what_was_done_meanwhile_is_passed_over() {
    let mut person = volunteer(40);
    let open: Vec<AccountId> = accounts(&person)
        .into_iter()
        .filter(|id| {
            let objection = person.state.document.objection_of(*id);
            objection.is_some_and(|it| it.sent().is_none())
        })
        .take(3)
        .collect();
    person.say(Command::GoInTurn(open.clone()));
    let filed = |person: &Person| person.state.filed().map(|it| it.account);
    assert_eq!(filed(&person), Some(open[0]));
    person.open_and_send();
    assert!(matches!(person.state.screen, Screen::Next(_)));
    // The second goes meanwhile.
    person.say(Command::DeleteAccount(open[1]));
    assert_eq!(person.state.in_turn.as_ref().map(|it| it.at), Some(0));
    person.say(Command::NextInTurn);
    assert_eq!(filed(&person), Some(open[2]));
    // From the desk, the way leads back to the same one, and the count goes on.
    person.say(Command::ShowDesk).say(Command::BackInTurn);
    assert_eq!(filed(&person), Some(open[2]));
    assert_eq!(person.state.in_turn.as_ref().map(|it| it.at), Some(2));
    // Not yet: it stays as it is, and is not asked for again.
    person.say(Command::ReportNotYet).say(Command::NextInTurn);
    assert_eq!(person.state.in_turn, None);
    assert_eq!(person.state.screen, Screen::Desk);
    assert_eq!(
        person.state.notice.as_ref().unwrap().what,
        Done::TurnOver(3)
    );
}

#[test]
fn one_form_alone_is_opened_as_any_other() {
    let mut person = volunteer(12);
    let mut all = accounts(&person).into_iter();
    let open = all.find(|id| {
        let objection = person.state.document.objection_of(*id);
        objection.is_some_and(|it| it.sent().is_none())
    });
    let open = open.unwrap();
    person.say(Command::GoInTurn(vec![open]));
    assert_eq!(person.state.in_turn, None);
    assert_eq!(person.state.filed().map(|it| it.account), Some(open));
}

#[test]
fn an_answer_for_several_has_to_be_chosen_first() {
    let mut person = volunteer(40);
    select(&mut person, &[2, 3, 4, 5]);
    person
        .say(Command::AskSeveral(Doing::Answered))
        .say(Command::RecordSeveral);
    assert_eq!(person.state.problem, Some(Problem::ChooseAnswer));
    assert!(matches!(person.state.screen, Screen::Several(_)));
    person
        .say(Command::ChooseAnswer(AnswerKind::Accepted))
        .say(Command::RecordSeveral);
    assert_eq!(person.state.screen, Screen::Desk);
    assert_eq!(
        person.state.notice.as_ref().unwrap().what,
        Done::SeveralAnswered(4)
    );
}

#[test]
fn what_is_sought_starts_again_at_its_first_page() {
    let mut person = volunteer(40);
    person.say(Command::TurnTo(2));
    assert_eq!(person.state.list_page, 2);
    person.say(Command::Find(Finding {
        query: "ana".to_owned(),
        ..Finding::default()
    }));
    assert_eq!(person.state.list_page, 0);
    let document = Arc::clone(&person.state.document);
    let all = overview(&document, &Finding::default());
    assert_eq!(all.pages(), all.len().div_ceil(PAGE));
    assert_eq!(all.page(all.pages()).count(), 0);
}

/// Three accounts that came with a table: nothing was begun for them.
fn untouched() -> (Person, Vec<AccountId>) {
    let mut person = volunteer(40);
    let document = Arc::make_mut(&mut person.state.document);
    let three: Vec<AccountId> = document.kept_accounts().take(3).map(|it| it.id).collect();
    document
        .objections
        .retain(|it| !three.contains(&it.account));
    document.drafts.clear();
    person.say(Command::ShowDesk);
    (person, three)
}

#[test]
fn what_was_begun_in_turn_is_gone_on_with_and_what_was_not_leaves_nothing() {
    let (mut person, three) = untouched();
    person.say(Command::GoInTurn(three.clone()));
    let drafts = |person: &Person| {
        let all = person.state.document.drafts.iter();
        all.map(|it| it.account).collect::<Vec<_>>()
    };
    let begun = person.state.open_draft().unwrap().id;
    person.say(Command::Answer(Answer::Handle("typed".to_owned())));
    person.say(Command::ShowDesk).say(Command::BackInTurn);
    let again = person.state.open_draft().unwrap();
    assert_eq!(again.id, begun, "the same one, not another");
    assert_eq!(again.answers.handle, "typed");
    person
        .say(Command::ShowDesk)
        .say(Command::StartFor(three[0]));
    assert_eq!(person.state.open_draft().unwrap().id, begun);
    // The second is looked at, and left as it is.
    person.say(Command::NextInTurn).say(Command::NextInTurn);
    person.say(Command::ShowDesk);
    assert_eq!(drafts(&person), [Some(three[0])]);
}

#[test]
fn a_number_that_the_wizard_does_not_ask_for_is_kept_and_is_not_filed() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let account = ana.state.document.accounts[0].id;
    ana.say(Command::ShowDesk)
        .say(Command::DeleteAccount(account));
    let document = Arc::make_mut(&mut ana.state.document);
    let mut more = document.accounts[0].clone();
    more.id = AccountId(uuid::Uuid::from_u128(7));
    more.phone = "+40 722 123 456".to_owned();
    more.deleted = None;
    let id = more.id;
    document.accounts.push(more);
    ana.say(Command::StartFor(id));
    for _ in 0..20 {
        if matches!(ana.state.screen, Screen::File(_)) {
            break;
        }
        ana.next_anyway();
    }
    let kept = ana.state.document.account(id).unwrap();
    assert_eq!(kept.phone, "+40 722 123 456");
    assert_eq!(ana.state.filed().unwrap().filing.phone, "");
    ana.say(Command::EditAccount(id))
        .say(Command::Edit(Edit::Note("x".to_owned())));
    let filed = ana.state.document.objection_of(id).unwrap();
    assert_eq!(filed.filing.phone, "");
}

#[test]
fn another_file_is_shown_whole_and_nothing_of_it_is_selected() {
    let mut person = volunteer(40);
    let all = accounts(&person);
    select(&mut person, &[1, 2]);
    person
        .say(Command::GoInTurn(all))
        .say(Command::ShowFilters(true))
        .say(Command::TurnTo(1))
        .say(Command::Find(Finding {
            query: "nobody".to_owned(),
            ..Finding::default()
        }));
    let other = Arc::clone(&person.state.document);
    let file = opened(Some(Document::clone(&other)));
    person.say(Command::FileOpened(Box::new(file)));
    let state = &person.state;
    assert_eq!(state.document, other);
    assert_eq!(state.finding, Finding::default());
    assert_eq!((state.filters, state.list_page), (false, 0));
    assert_eq!(state.selected().count(), 0);
    assert!(state.selected.is_none() && state.in_turn.is_none());
}

#[test]
fn numbers_and_names_are_found_as_they_are_written_anywhere() {
    let mut person = volunteer(40);
    let document = Arc::make_mut(&mut person.state.document);
    let first = document.accounts[0].id;
    let account = document.account_mut(first).unwrap();
    account.phone = "+40 (722) 999-111".to_owned();
    account.handle = "ana.pop".to_owned();
    for query in [
        "40722999111",
        "722999111",
        "+40 (722)",
        "@ana.pop",
        "ana.pop",
    ] {
        let finding = Finding {
            query: query.to_owned(),
            ..Finding::default()
        };
        let found = overview(&person.state.document, &finding);
        let found: Vec<AccountId> = found.found().map(|it| it.account).collect();
        assert_eq!(found, [first], "{query}");
    }
}
