//! People: found, edited, made one, handed over, removed.

use super::undo::{anything, same, there_and_back};
use super::*;
use crate::documents;
use crate::fixtures::persons::called;
use veto_desk::app::command::PersonEdit;
use veto_desk::app::overview::{Finding, Overview};
use veto_desk::app::people::{People, Sought};
use veto_desk::app::state::Ids;
use veto_desk::domain::document::Residence;
use veto_desk::domain::group::Since;
use veto_desk::domain::ids::{MemberId, PersonId};
use veto_desk::domain::kept::Unknown;
use veto_desk::domain::merge::{self, same_content};
use veto_desk::domain::objection::LetterKind;
use veto_desk::domain::order::Order;
use veto_desk::domain::persons::Detail;

fn known(person: &Person, id: PersonId) -> &veto_desk::domain::document::Person {
    person.state.document.person(id).unwrap()
}

fn tell(person: &mut Person, detail: Detail, words: &str) {
    person.say(Command::EditPerson(PersonEdit::Detail(
        detail,
        words.to_owned(),
    )));
}

fn sweden() -> Residence {
    Residence {
        zone: Zone::Eu,
        country: Some("SE".into()),
        part: None,
        unknown: Unknown::default(),
    }
}

/// A family, its nameless first person, and Mihai.
fn people() -> (Person, PersonId, PersonId) {
    let family = family(&Person::new);
    let you = family.state.document.persons[0].id;
    let mihai = called(&family, "Mihai");
    (family, you, mihai)
}

// ----- everybody

fn listed(person: &Person, query: &str, hide_settled: bool) -> (Vec<PersonId>, usize) {
    let document = &person.state.document;
    let mut overview = Overview::default();
    let today = person.state.today;
    overview.update(
        document,
        Catalog::embedded(),
        today,
        &Order::of("en"),
        &Finding::default(),
        None,
    );
    let mut people = People::default();
    let sought = Sought {
        query: query.to_owned(),
        hide_settled,
        without: None,
    };
    people.update(document, today, &overview, &Order::of("en"), sought);
    let found = people.page(0).map(|it| it.person).collect();
    (found, people.hidden())
}

#[test]
fn people_are_listed_by_name_found_by_it_and_hidden_when_all_is_settled() {
    let (mut family, you, mihai) = people();
    assert_eq!(listed(&family, "", false), (vec![you, mihai], 0));
    assert_eq!(listed(&family, "MIHAI", false), (vec![mihai], 0));
    assert_eq!(listed(&family, "nobody", false), (vec![], 0));
    let club = family.account("Chess Club");
    family.say(Command::ShowAccount(club));
    assert_eq!(listed(&family, "", true), (vec![you, mihai], 0));
    family.record(AnswerKind::Accepted);
    assert_eq!(listed(&family, "", true), (vec![you], 1));
    // One who has no account is listed, and never settled.
    family.say(Command::AddPerson);
    let Screen::Person(added) = family.state.screen else {
        panic!("no page of the new person");
    };
    assert_eq!(listed(&family, "", true), (vec![added, you], 1));
    saved(&mut family, Command::HideSettled(true));
    assert!(reread(&family.state.document).settings.hide_settled);
}

#[test]
fn the_list_of_people_is_brought_up_to_date_when_they_their_accounts_or_the_day_change() {
    let (mut family, you, mihai) = people();
    let (mut overview, mut people) = (Overview::default(), People::default());
    let mut look = |person: &Person, query: &str| {
        let (document, today) = (&person.state.document, person.state.today);
        overview.update(
            document,
            Catalog::embedded(),
            today,
            &Order::of("en"),
            &Finding::default(),
            None,
        );
        let sought = Sought {
            query: query.to_owned(),
            ..Sought::default()
        };
        people.update(document, today, &overview, &Order::of("en"), sought);
        let all = people.page(0).cloned();
        all.map(|it| (it.person, it.accounts, it.needs))
            .collect::<Vec<_>>()
    };
    assert_eq!(look(&family, ""), [(you, 3, 1), (mihai, 1, 0)]);
    assert_eq!(look(&family, "mih"), [(mihai, 1, 0)]);
    family.say(Command::ShowPerson(mihai));
    tell(&mut family, Detail::Name, "Aurel");
    assert_eq!(look(&family, "mih"), [(mihai, 1, 0)], "by the e-mail");
    assert_eq!(look(&family, "aur"), [(mihai, 1, 0)]);
    // A day begins, and Mihai's date is over.
    family.travel_to(date(2027, 3, 1));
    assert_eq!(look(&family, ""), [(you, 3, 1), (mihai, 1, 1)]);
    let club = family.account("Chess Club");
    family.say(Command::DeleteAccount(club));
    assert_eq!(look(&family, ""), [(you, 3, 1), (mihai, 0, 0)]);
}

#[test]
fn the_way_back_leads_to_the_page_and_the_words_that_were_left() {
    let (mut family, you, _) = people();
    family
        .say(Command::ShowPersons)
        .say(Command::SeekPersons("ana".into()))
        .say(Command::TurnTo(2))
        .say(Command::ShowPerson(you))
        .say(Command::TurnTo(1))
        .say(Command::ShowPersons);
    assert_eq!(family.state.people.query, "ana");
    assert_eq!(family.state.people.page, 2);
    assert_eq!(family.state.list_page, 0);
    family.say(Command::ShowPerson(you));
    assert_eq!(family.state.people.inner_page, 0);
}

// ----- one person

#[test]
fn another_name_stands_in_every_filing_that_is_not_sent_and_in_nothing_that_is() {
    let (mut family, you, mihai) = people();
    let before = Arc::clone(&family.state.document);
    for from_account in [false, true] {
        let mut family = family.clone();
        if from_account {
            let account = family.account("Ana Popescu");
            family
                .say(Command::EditAccount(account))
                .say(Command::Edit(Edit::PersonName("Anamaria".into())));
        } else {
            family.say(Command::ShowPerson(you));
            tell(&mut family, Detail::Name, "Anamaria");
        }
        let document = &family.state.document;
        let theirs: Vec<_> = (document.accounts.of(you.0))
            .flat_map(|it| document.objections.of(it.id.0))
            .collect();
        assert_eq!(theirs.len(), 3);
        for objection in theirs {
            assert_eq!(objection.filing.name, "Anamaria");
            let was = before.objection(objection.id).unwrap();
            assert_eq!(objection.sent(), was.sent());
            assert_eq!(objection.residence, was.residence);
        }
        let of_mihai = document.accounts.of(mihai.0).next().unwrap();
        let objection = document.objection_of(of_mihai.id).unwrap();
        assert_eq!(objection.filing.name, "Mihai");
    }
    family.say(Command::ShowPerson(you));
    family.say(Command::EditPerson(PersonEdit::Residence(Some(sweden()))));
    let after = &family.state.document;
    assert_eq!(known(&family, you).residence, Some(sweden()));
    assert_eq!(after.objections, before.objections);
    // The next objection is made where they live now.
    family.say(Command::StartForPerson(you));
    assert_eq!(answers(&family).country, Some("SE".into()));
}

#[test]
fn their_language_is_proposed_for_reasons_and_letters_and_another_can_be_chosen() {
    let (mut family, _, mihai) = people();
    family.say(Command::ShowPerson(mihai));
    family.say(Command::EditPerson(PersonEdit::Language("ro".into())));
    let mut wizard = family.clone();
    wizard.say(Command::StartForPerson(mihai));
    assert_eq!(answers(&wizard).language, "ro");
    assert_eq!(answers(&wizard).whose, Some(Whose::Known(mihai)));
    assert_eq!(answers(&wizard).email, "mihai@example.eu");
    // Chosen on the way, the person brings their language along; a text that is there keeps its own.
    let mut chosen = family.clone();
    chosen.begin("instagram").next();
    assert_eq!(answers(&chosen).language, "en");
    let mut written = chosen.clone();
    written.answer(Answer::Text("I object.".into()));
    for (person, language) in [(&mut chosen, "ro"), (&mut written, "en")] {
        person.answer(Answer::Whose(Whose::Known(mihai)));
        assert_eq!(answers(person).language, language);
    }
    // A letter keeps no language of its own until one is chosen.
    let club = family.account("Chess Club");
    let objection = family.state.document.objection_of(club).unwrap().id;
    family.say(Command::StartLetter(objection, LetterKind::Reminder, None));
    let objection = family.state.document.objection(objection).unwrap();
    assert_eq!(objection.letters[0].language, None);
}

#[test]
fn an_objection_for_someone_is_begun_with_them_chosen_and_leaves_nothing_behind_unanswered() {
    let (mut family, you, mihai) = people();
    family.say(Command::ShowPerson(mihai));
    let before = Arc::clone(&family.state.document);
    for id in [you, mihai] {
        let mut family = family.clone();
        family.say(Command::StartForPerson(id));
        assert_eq!(answers(&family).whose, Some(Whose::Known(id)));
        assert_eq!(answers(&family).someone_else, id == mihai);
        family.say(Command::ShowDesk);
        assert!(same_content(&family.state.document, &before));
    }
    family
        .say(Command::StartForPerson(mihai))
        .answer(Answer::Platform("instagram".into()));
    family.next();
    assert_eq!(family.step(), Some(Step::Person));
    walk_on(&mut family);
    let account = family.state.filed().unwrap().account;
    let account = family.state.document.account(account).unwrap();
    assert_eq!(account.person, mihai);
    // Where there is only one, nobody is asked.
    let mut ana = sent_on(TODAY);
    let only = ana.state.document.persons[0].id;
    ana.say(Command::StartForPerson(only));
    ana.answer(Answer::Platform("instagram".into())).next();
    assert_eq!(ana.step(), Some(Step::Residence));
}

#[test]
fn whatever_is_done_with_people_can_be_taken_back_in_one_step() {
    let (mut family, you, mihai) = people();
    there_and_back("hiding", family.clone(), Command::HideSettled(true));
    family.say(Command::ShowPerson(mihai));
    for edit in [
        PersonEdit::Detail(Detail::Name, "Ion".into()),
        PersonEdit::Detail(Detail::FullName, "Ion Ion".into()),
        PersonEdit::Detail(Detail::Email, "ion@example.eu".into()),
        PersonEdit::Detail(Detail::Phone, "+40".into()),
        PersonEdit::Detail(Detail::Town, "Cluj".into()),
        PersonEdit::Detail(Detail::Address, "Strada\nCluj".into()),
        PersonEdit::Note("Ask.".into()),
        PersonEdit::Language("ro".into()),
        PersonEdit::Residence(Some(sweden())),
    ] {
        let name = format!("{edit:?}");
        there_and_back(&name, family.clone(), Command::EditPerson(edit));
    }
    there_and_back("adding", family.clone(), Command::AddPerson);
    family.say(Command::ShowSamePerson(you, Some(mihai)));
    let join = Command::JoinPersons(you, mihai);
    there_and_back("joining", family.clone(), join);
    family.say(Command::AddPerson);
    let Screen::Person(added) = family.state.screen else {
        panic!("no page of the new person");
    };
    let remove = Command::RemovePerson(added);
    there_and_back("removing", family.clone(), remove);
    // Letters of one word are one step, and those of another field another.
    family.say(Command::ShowPerson(mihai));
    family.state.steps.clear();
    for words in ["M", "Mi", "Mih"] {
        tell(&mut family, Detail::FullName, words);
    }
    tell(&mut family, Detail::Town, "C");
    assert_eq!(family.state.steps.len(), 2);
    assert_eq!(family.state.steps[0].change, Change::Person);
}

// ----- added and removed

#[test]
fn one_who_was_added_by_hand_stays_without_accounts_until_removed() {
    let mut ana = sent_on(TODAY);
    saved(&mut ana, Command::AddPerson);
    let Screen::Person(added) = ana.state.screen else {
        panic!("no page of the new person");
    };
    // Nothing was said of them yet: a second one is the same one.
    ana.say(Command::ShowPersons);
    saved(&mut ana, Command::AddPerson);
    assert_eq!(ana.state.screen, Screen::Person(added));
    assert_eq!(ana.state.document.persons.len(), 2);
    tell(&mut ana, Detail::Name, "Ion");
    ana.say(Command::AddPerson);
    assert_eq!(ana.state.document.persons.len(), 3);
    // Their only account goes, they do not.
    ana.say(Command::StartForPerson(added))
        .answer(Answer::Platform("facebook".into()))
        .answer(Answer::Lives(Lives::Eu));
    walk_on(&mut ana);
    let account = ana.state.filed().unwrap().account;
    ana.say(Command::DeleteAccount(account));
    // While it can be put back, the person can be removed with it.
    let mut removed = ana.clone();
    removed.say(Command::RemovePerson(added));
    assert!(removed.state.document.person(added).is_none());
    assert!(removed.state.document.account(account).is_none());
    assert_eq!(removed.state.screen, Screen::Persons);
    let at = removed.now.timestamp();
    assert!(!removed.state.document.is_untidy(at));
    ana.say(Command::RemoveAccount(account));
    assert_eq!(known(&ana, added).name, "Ion");
    // Who has accounts is not removed.
    let first = ana.state.document.persons[0].id;
    let before = Arc::clone(&ana.state.document);
    ana.say(Command::RemovePerson(first));
    assert_eq!(ana.state.document, before);
    // And one who came with an account goes with it, as ever.
    let mut alone = sent_on(TODAY);
    let account = alone.account("Ana");
    alone
        .say(Command::DeleteAccount(account))
        .say(Command::RemoveAccount(account));
    assert!(alone.state.document.persons.is_empty());
}

#[test]
fn a_wizard_of_a_person_who_was_removed_asks_again_whose_account_it_is() {
    let mut ana = sent_on(TODAY);
    ana.say(Command::AddPerson);
    let Screen::Person(added) = ana.state.screen else {
        panic!("no page of the new person");
    };
    tell(&mut ana, Detail::Name, "Ion");
    ana.say(Command::StartForPerson(added))
        .answer(Answer::Platform("facebook".into()))
        .answer(Answer::Handle("Ion’s".into()));
    ana.say(Command::ShowPerson(added));
    ana.say(Command::RemovePerson(added));
    let draft = ana.state.document.drafts.last().unwrap();
    assert_eq!(draft.answers.handle, "Ion’s");
    assert_eq!(draft.answers.whose, None);
}

// ----- two that are one

/// Every word, name and event that must not be lost, as it stands in the file.
fn contents(document: &Document) -> (Vec<String>, Vec<AccountId>, Vec<String>) {
    let mut words: Vec<String> = Vec::new();
    for person in &document.persons {
        let details = Detail::ALL.map(|it| it.of(person).to_owned());
        words.extend(details.into_iter().filter(|it| !it.is_empty()));
        words.extend((!person.note.trim().is_empty()).then(|| person.note.trim().to_owned()));
    }
    let accounts = document.accounts.iter().map(|it| it.id).collect();
    let objections = document.objections.iter().map(|it| {
        let mut it = it.clone();
        // It follows the person's name, as far as nothing was sent.
        it.filing.name.clear();
        format!("{it:?}")
    });
    (words, accounts, objections.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn making_two_one_loses_no_account_objection_event_note_or_address(
        walk in prop::collection::vec((0u8..80, any::<u8>()), 0..40),
        details in prop::collection::vec(("[a-c]{0,2}", "[a-c]{0,2}\n?[a-c]{0,1}", "[a-c ]{0,3}"), 2),
        first in 0usize..8,
        second in 0usize..8,
    ) {
        let mut person = family(&Person::new);
        for (kind, at) in walk {
            let command = anything(&person, kind, at);
            person.say(command);
        }
        let mut document = (*person.state.document).clone();
        for (person, (email, address, note)) in document.persons.iter_mut().zip(details) {
            person.email = email;
            person.address = address;
            person.note = note;
        }
        person.state.document = Arc::new(document);
        let before = Arc::clone(&person.state.document);
        let ids: Vec<_> = before.persons.iter().map(|it| it.id).collect();
        let (Some(kept), Some(other)) = (
            ids.get(first % ids.len().max(1)).copied(),
            ids.get(second % ids.len().max(1)).copied(),
        ) else {
            return Ok(());
        };
        person.say(Command::ShowDesk);
        person.state.steps.clear();
        let before = Arc::clone(&person.state.document);
        person.say(Command::JoinPersons(kept, other));
        let after = Arc::clone(&person.state.document);
        let (words, accounts, objections) = contents(&before);
        let (_, accounts_after, objections_after) = contents(&after);
        prop_assert_eq!(accounts, accounts_after);
        prop_assert_eq!(objections.len(), objections_after.len());
        for (was, is) in before.objections.iter().zip(&after.objections) {
            prop_assert_eq!(&was.events, &is.events);
            prop_assert_eq!(&was.evidence, &is.evidence);
            prop_assert_eq!(&was.letters, &is.letters);
            prop_assert_eq!(was.account, is.account);
        }
        let text = after.persons.iter().map(|it| format!("{it:?}")).collect::<String>();
        for word in words {
            // As it stands inside quotes.
            let word = format!("{word:?}");
            prop_assert!(text.contains(word.trim_matches('"')), "{} is lost: {}", word, text);
        }
        if kept != other {
            prop_assert!(after.person(other).is_none());
            prop_assert!(after.accounts.of(other.0).next().is_none());
            let named = |it: &Draft| it.answers.whose == Some(Whose::Known(other));
            prop_assert!(!after.drafts.iter().any(named));
            prop_assert_eq!(person.state.steps.len(), 1);
            person.say(Command::Undo);
            prop_assert!(same(&person.state.document, &before));
        }
        // Nobody is left without their person.
        for account in &after.accounts {
            prop_assert_eq!(
                after.person(account.person).is_some(),
                before.person(account.person).is_some() || account.person == kept
            );
        }
    }
}

#[test]
fn of_two_that_are_one_the_first_has_the_say_and_the_rest_is_filled_or_noted() {
    let (mut family, you, mihai) = people();
    family.say(Command::ShowPerson(mihai));
    tell(&mut family, Detail::Address, "Strada Lungă 7\nCluj");
    tell(&mut family, Detail::Phone, "+40 721 555 011");
    family.say(Command::EditPerson(PersonEdit::Note("Knows chess.".into())));
    family.say(Command::EditPerson(PersonEdit::Language("ro".into())));
    family.say(Command::ShowPerson(you));
    tell(&mut family, Detail::Phone, "+40 721 555 010");
    family.say(Command::Find(Finding {
        person: Some(mihai),
        ..Finding::default()
    }));
    family.say(Command::JoinPersons(you, mihai));
    let one = known(&family, you);
    assert_eq!(one.name, "Mihai");
    assert_eq!(one.email, "ana.popescu@example.eu");
    assert_eq!(one.phone, "+40 721 555 010");
    assert_eq!(one.address, "Strada Lungă 7\nCluj");
    assert_eq!(one.language, "ro");
    assert_eq!(one.note, "mihai@example.eu\n+40 721 555 011\nKnows chess.");
    let document = &family.state.document;
    assert_eq!(document.accounts.of(you.0).count(), 4);
    assert_eq!(family.state.finding.person, Some(you));
    assert_eq!(family.state.screen, Screen::Person(you));
    let mut names = document.objections.iter().map(|it| &it.filing.name);
    assert!(names.all(|it| it == "Mihai"));
    // The other is gone on the other computer, too.
    let mut other = killed(&family);
    let (before, ..) = people();
    other.state.document = before.state.document;
    let theirs = Box::new(reread(&family.state.document));
    let source = veto_desk::app::command::Source::Other;
    other.say(Command::Incoming(theirs, source));
    assert!(other.state.document.person(mihai).is_none());
    assert_eq!(other.state.document.accounts.of(you.0).count(), 4);
}

// ----- handing over

/// What was saved at this place.
fn handed(person: &Person, path: &str) -> Document {
    match person.effects.last() {
        Some(Effect::SaveCopy(to, document)) if to == &PathBuf::from(path) => (**document).clone(),
        other => panic!("nothing was saved: {other:?}"),
    }
}

#[test]
fn a_part_that_was_handed_over_is_taken_in_there_worked_on_and_taken_back() {
    let (mut family, you, mihai) = people();
    // Begun for Mihai, and begun for nobody yet.
    family
        .say(Command::StartForPerson(mihai))
        .answer(Answer::Platform("instagram".into()))
        .answer(Answer::Handle("mihai.chess".into()));
    family.say(Command::ShowPerson(mihai));
    tell(&mut family, Detail::Town, "Cluj-Napoca");
    family.effects.clear();
    family.say(Command::HandOver(mihai));
    let name = "Mihai 2026-11-22.ron".to_owned();
    assert_eq!(family.effects, [Effect::PickCopy(name)]);
    family.say(Command::CopyPicked(Some("/tmp/part.ron".into())));
    let part = handed(&family, "/tmp/part.ron");

    // Nothing of anybody else is in it.
    let text = format::to_text(&part).unwrap();
    let whole = &family.state.document;
    let others = [
        "Ana Popescu",
        "ana.popescu",
        "721 555 010",
        "My photos show my children",
        "whatsapp",
    ];
    for words in others {
        assert!(format::to_text(whole).unwrap().contains(words));
        assert!(!text.contains(words), "“{words}” is in: {text}");
    }
    let mut foreign: Vec<uuid::Uuid> = vec![you.0];
    for account in whole.accounts.of(you.0) {
        foreign.push(account.id.0);
        for objection in whole.objections.of(account.id.0) {
            foreign.push(objection.id.0);
            foreign.extend(objection.events.iter().map(|it| it.id.0));
        }
    }
    for id in foreign {
        assert!(!text.contains(&id.to_string()), "{id} is in: {text}");
    }
    for words in ["Mihai", "Chess Club Cluj", "mihai.chess", "Cluj-Napoca"] {
        assert!(text.contains(words), "“{words}” is not in: {text}");
    }
    // It is a file like any other, and opens by itself.
    let alone = reread(&part);
    let mut opened_alone = Person::new();
    opened_alone.state = State::new(opened(Some(alone.clone())), &opened_alone.now);
    assert_eq!(opened_alone.state.screen, Screen::Desk);
    assert_eq!(alone.kept_accounts().count(), 1);
    assert_eq!(alone.drafts.len(), 1);
    assert!(!alone.is_untidy(opened_alone.now.timestamp()));

    // A volunteer takes it in beside people of their own.
    let mut volunteer = Person::new();
    volunteer.now.ids = Ids::Counted(700_000);
    volunteer.ana_at_the_form().open_and_send();
    let own = volunteer.state.document.persons[0].id;
    volunteer.say(Command::Imported(Ok(Box::new(alone))));
    let club = volunteer.account("Chess Club");
    assert_eq!(
        volunteer.state.document.account(club).unwrap().person,
        mihai
    );
    let objection = volunteer.state.document.objection_of(club).unwrap().id;
    volunteer
        .say(Command::AskAnswer(objection))
        .say(Command::ChooseAnswer(AnswerKind::Accepted))
        .say(Command::RecordAnswer);
    volunteer.say(Command::HandOver(mihai));
    volunteer.say(Command::CopyPicked(Some("/tmp/back.ron".into())));
    let back = handed(&volunteer, "/tmp/back.ron");
    assert!(back.person(own).is_none());

    // At home it is one with what happened meanwhile.
    family.say(Command::AddNote(objection, "He called.".into()));
    let before = Arc::clone(&family.state.document);
    family.say(Command::Imported(Ok(Box::new(reread(&back)))));
    let after = &family.state.document;
    assert_eq!(after.persons.len(), before.persons.len());
    assert_eq!(after.accounts.len(), before.accounts.len());
    assert_eq!(after.settings, before.settings);
    let whats: Vec<&What> = (after.objection(objection).unwrap().events.iter())
        .map(|it| &it.what)
        .collect();
    assert!(whats.contains(&&What::Accepted), "{whats:?}");
    assert!(
        whats.contains(&&What::Note("He called.".into())),
        "{whats:?}"
    );
    for account in before.accounts.of(you.0) {
        assert_eq!(after.account(account.id), Some(account));
        assert_eq!(
            after.objection_of(account.id),
            before.objection_of(account.id)
        );
    }
    // And once is as good as twice.
    let once = Arc::clone(after);
    family.say(Command::Imported(Ok(Box::new(reread(&back)))));
    assert_eq!(family.state.document, once);
}

#[test]
fn what_was_asked_for_is_saved_never_all_instead_of_a_part_or_a_part_instead_of_all() {
    let (mut family, _, mihai) = people();
    let path = || Command::CopyPicked(Some("/tmp/it.ron".into()));
    let is_part = |person: &Person| handed(person, "/tmp/it.ron").persons.len() == 1;
    // The page is left while the dialog is open.
    let mut left = family.clone();
    left.say(Command::HandOver(mihai)).say(Command::ShowDesk);
    // A second dialog does not open, and changes nothing.
    left.say(Command::PickCopy).say(path());
    assert!(is_part(&left));
    left.say(Command::PickCopy).say(path());
    assert!(!is_part(&left));
    // No dialog is there: a path is typed, for what was asked.
    family
        .say(Command::ShowPerson(mihai))
        .say(Command::HandOver(mihai))
        .say(Command::CopyPicked(None));
    assert!(family.state.typed_path.ends_with("Mihai 2026-11-22.ron"));
    let mut typed = family.clone();
    typed
        .say(Command::TypePath("/tmp/it.ron".into()))
        .say(Command::CopyToTypedPath);
    assert!(is_part(&typed));
    // Elsewhere, a typed path is for all.
    family
        .say(Command::ShowSettings)
        .say(Command::TypePath("/tmp/it.ron".into()))
        .say(Command::CopyToTypedPath);
    assert!(!is_part(&family));
    // While a dialog is open for a part, nothing is typed.
    family.effects.clear();
    family
        .say(Command::HandOver(mihai))
        .say(Command::CopyToTypedPath);
    assert!(
        !family
            .effects
            .iter()
            .any(|it| matches!(it, Effect::SaveCopy(..)))
    );
    // Who was removed meanwhile is not handed over as all.
    let mut gone = family.clone();
    let you = gone.state.document.persons[0].id;
    gone.say(Command::JoinPersons(you, mihai));
    gone.effects.clear();
    gone.say(path());
    assert_eq!(gone.effects, []);
}

#[test]
fn only_what_is_linked_among_their_accounts_is_handed_over_and_comes_back_harmless() {
    let (first, second) = (PersonId(documents::id(1)), PersonId(documents::id(2)));
    let mut document = Document::default();
    for (number, person) in [(11, first), (12, first), (13, second), (14, second)] {
        document
            .accounts
            .push(documents::account(number, person, "x"));
    }
    let account = |number| AccountId(documents::id(number));
    document.persons.push(documents::person(1, "Ana"));
    document.persons.push(documents::person(2, "Mihai"));
    // One group across both, made by hand, and one inside.
    let across = [11, 12, 13].map(account);
    document.groups.push(documents::group(21, &across));
    let within = [13, 14].map(account);
    document.groups.push(documents::group(22, &within));
    // It is known since when the account of the second person is in the group across both.
    let pair = [13, 11].map(account);
    let mut fresh = || MemberId(documents::id(31));
    document.say_since(pair, Since::Day(TODAY), &mut fresh);
    merge::count(&Document::default(), &mut document);
    let of_first = document.part_of(first);
    let text = format::to_text(&of_first).unwrap();
    for number in [13, 14] {
        let other = documents::id(number).to_string();
        assert!(!text.contains(&other), "nothing of anybody else: {text}");
    }
    assert_eq!(of_first.groups.len(), 1);
    assert_eq!(of_first.groups[0].accounts, [11, 12].map(account));
    let of_second = document.part_of(second);
    assert_eq!(of_second.groups.len(), 1);
    assert_eq!(of_second.groups[0].accounts, within);
    for part in [of_first, of_second] {
        let merged = merge::merge(&document, &reread(&part));
        for number in [11, 12, 13, 14] {
            let linked = |it: &Document| -> Vec<AccountId> {
                it.linked_with(account(number)).map(|it| it.id).collect()
            };
            assert_eq!(linked(&merged), linked(&document));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_part_that_comes_back_unchanged_changes_nothing(
        walk in prop::collection::vec((0u8..80, any::<u8>()), 0..50),
        which in 0usize..8,
    ) {
        let mut person = family(&Person::new);
        for (kind, at) in walk {
            let command = anything(&person, kind, at);
            person.say(command);
        }
        let persons: Vec<_> = person.state.document.persons.iter().map(|it| it.id).collect();
        let Some(id) = persons.get(which % persons.len().max(1)).copied() else {
            return Ok(());
        };
        let part = person.state.document.part_of(id);
        prop_assert_eq!(part.persons.len(), 1);
        prop_assert!(part.accounts.iter().all(|it| it.person == id));
        for objection in &part.objections {
            prop_assert!(part.account(objection.account).is_some());
        }
        prop_assert!(!part.is_untidy(person.now.timestamp()));
        let before = Arc::clone(&person.state.document);
        person.say(Command::Imported(Ok(Box::new(reread(&part)))));
        let after = &person.state.document;
        prop_assert_eq!(&after.persons, &before.persons);
        prop_assert_eq!(&after.accounts, &before.accounts);
        prop_assert_eq!(&after.objections, &before.objections);
        for account in &before.accounts {
            let linked = |it: &Document| -> Vec<AccountId> {
                it.linked_with(account.id).map(|it| it.id).collect()
            };
            prop_assert_eq!(linked(after), linked(&before));
        }
    }
}

#[test]
fn the_list_of_those_who_may_be_the_same_begins_at_its_start() {
    let (mut family, you, _) = people();
    family.say(Command::ShowPerson(you));
    family.say(Command::TurnTo(1));
    family.say(Command::ShowSamePerson(you, None));
    assert_eq!(family.state.people.inner_page, 0);
}
