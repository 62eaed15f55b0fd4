//! One file, several windows, computers and times: merging, looking only, backups, imports, and what
//! goes after thirty days.

use super::keeping::relying;
use super::undo::{UNDO, anything, same};
use super::*;
use jiff::SignedDuration;
use veto_desk::app::command::Source;
use veto_desk::app::state::{Backup, Ids, ReadOnly};
use veto_desk::domain::merge::{Counts, same_content};

/// Another computer with the same file.
fn elsewhere(person: &Person, ids: u128) -> Person {
    let mut other = killed(person);
    other.now.ids = Ids::Counted(ids);
    other.effects.clear();
    other
}

fn copy(person: &Person) -> Box<Document> {
    Box::new(reread(&person.state.document))
}

fn saves(person: &Person) -> Vec<&Save> {
    let effects = person.effects.iter();
    effects
        .filter_map(|it| match it {
            Effect::Save(save) => Some(save),
            _ => None,
        })
        .collect()
}

/// Takes in what another one has, as the file's watcher reports it.
fn hear(person: &mut Person, from: &Person) {
    let before = person.state.seen;
    person.effects.clear();
    person.say(Command::Incoming(copy(from), Source::Other));
    assert_eq!(person.state.seen, before + 1);
    let saves = saves(person);
    assert_eq!(saves.len(), 1, "the writer is told what was seen");
    assert_eq!(saves[0].seen, before + 1);
    assert!(!saves[0].backup);
    assert_eq!(saves[0].document, person.state.document);
}

fn said(person: &Person) -> Option<Done> {
    person.state.notice.as_ref().map(|it| it.what.clone())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_computers_that_hear_from_each_other_end_with_the_same_file(
        first in 0u8..3,
        walk in prop::collection::vec((0usize..2, 0..UNDO + 14, any::<u8>()), 1..70),
    ) {
        let start = match first {
            0 => Person::new(),
            1 => relying(),
            _ => family(&Person::new),
        };
        let mut two = [elsewhere(&start, 1000), elsewhere(&start, 5000)];
        for (who, kind, at) in walk {
            if kind >= UNDO + 3 {
                let other = two[1 - who].clone();
                hear(&mut two[who], &other);
            } else {
                let command = anything(&two[who], kind, at);
                saved(&mut two[who], command);
            }
            for save in saves(&two[who]) {
                prop_assert_eq!(save.seen, two[who].state.seen);
            }
        }
        for (who, other) in [(0, 1), (1, 0), (0, 1)] {
            let other = two[other].clone();
            hear(&mut two[who], &other);
        }
        let texts = two.each_ref().map(|it| format::to_text(&it.state.document).unwrap());
        prop_assert_eq!(&texts[0], &texts[1]);
        prop_assert!(same_content(&two[0].state.document, &two[1].state.document));
        // Nothing is new any more, and nothing is said.
        for (who, other) in [(0, 1), (1, 0)] {
            two[who].say(Command::DismissNotice);
            let (before, other) = (Arc::clone(&two[who].state.document), two[other].clone());
            hear(&mut two[who], &other);
            prop_assert_eq!(&two[who].state.document, &before);
            prop_assert_eq!(said(&two[who]), None);
        }
    }
}

#[test]
fn what_came_in_is_said_once_and_what_was_said_before_stays_when_nothing_came() {
    let mut ana = family(&Person::new);
    ana.say(Command::ShowDesk);
    let mut other = elsewhere(&ana, 5000);
    other.add("facebook", "Club page", None);
    let account = other.account("Chess Club");
    other.say(Command::EditAccount(account));
    other.say(Command::Edit(Edit::Note("Their note.".into())));
    hear(&mut ana, &other);
    let counts = Counts {
        added: 1,
        changed: 1,
        removed: 0,
    };
    assert_eq!(said(&ana), Some(Done::Merged(Source::Other, counts)));
    assert!(ana.state.notice.as_ref().unwrap().undoable);
    ana.say(Command::ShowDesk);
    let steps = ana.state.steps.clone();
    hear(&mut ana, &other);
    assert_eq!(said(&ana), None);
    assert_eq!(ana.state.steps, steps, "nothing to take back");
    // A message of what the person just did is not taken away.
    ana.say(Command::DeleteAccount(account));
    let notice = ana.state.notice.clone();
    hear(&mut ana, &other);
    assert_eq!(ana.state.notice, notice);
    saved(&mut ana, Command::Undo);
    assert!(
        ana.state
            .document
            .account(account)
            .unwrap()
            .deleted
            .is_none()
    );
}

#[test]
fn the_page_stays_where_it_is_unless_what_it_shows_is_gone() {
    let ana = family(&Person::new);
    let account = ana.account("Chess Club");
    let objection = ana.state.document.objection_of(account).unwrap().id;
    let draft = ana.state.document.drafts.last().unwrap().id;
    let filed = ana.state.document.drafts[0].objection.unwrap();
    let filed_account = ana.state.document.objection(filed).unwrap().account;
    for (show, gone) in [
        (vec![Command::ShowDesk], false),
        (vec![Command::ShowSettings], false),
        (vec![Command::ShowHelp], false),
        (vec![Command::ShowBackups], false),
        (vec![Command::ShowAccount(account)], true),
        (vec![Command::EditAccount(account)], true),
        (vec![Command::AskAnswer(objection)], true),
        (vec![Command::ResumeWizard(draft)], true),
        (vec![Command::ShowFiling(filed)], true),
    ] {
        let mut person = ana.clone();
        for command in show.clone() {
            person.say(command);
        }
        let screen = person.state.screen.clone();
        let mut other = elsewhere(&ana, 5000);
        other.add("facebook", "Club page", None);
        hear(&mut person, &other);
        assert_eq!(person.state.screen, screen, "{show:?}");
        for id in [account, filed_account] {
            other.say(Command::DeleteAccount(id));
            other.say(Command::RemoveAccount(id));
        }
        other.say(Command::DiscardDraft(draft));
        hear(&mut person, &other);
        let expected = if gone { Screen::Desk } else { screen };
        assert_eq!(person.state.screen, expected, "{show:?}");
    }
}

#[test]
fn a_wizard_that_was_finished_elsewhere_goes_on_with_filing_here() {
    let mut ana = Person::new();
    ana.begin("facebook").live_in_romania();
    ana.type_email("ana@example.eu").type_handle("Ana");
    ana.next_anyway()
        .answer(Answer::Reason(ReasonKind::None))
        .next();
    assert_eq!(ana.step(), Some(Step::Check));
    let mut other = elsewhere(&ana, 5000);
    other.next();
    let filed = other.state.filed().expect("a filing page").id;
    hear(&mut ana, &other);
    assert_eq!(ana.state.filed().map(|it| it.id), Some(filed));
    assert_eq!(ana.state.document.objections.len(), 1);
    // Sent there, too: here is nothing left to file.
    other.open_and_send();
    hear(&mut ana, &other);
    assert_eq!(ana.state.document.drafts, []);
    assert!(
        ana.state
            .document
            .objection(filed)
            .unwrap()
            .sent()
            .is_some()
    );
}

// ----- looking only

const READ_ONLY: [ReadOnly; 2] = [ReadOnly::OtherWindow, ReadOnly::Newer { version: 9 }];

/// A second window on the file of a family, or an older app on the file of a newer one.
fn looking(document: &Document, why: ReadOnly) -> Person {
    let mut person = Person::new();
    person.state = State::new(
        Opened {
            read_only: Some(why),
            previous: Some(PreviousCopy {
                saved: person.now.timestamp(),
                accounts: 2,
            }),
            ..opened(Some(document.clone()))
        },
        &person.now,
    );
    person
}

#[test]
fn where_one_may_only_look_nothing_is_changed_and_it_is_said_why() {
    let mut family = family(&Person::new);
    let account = family.account("Chess Club");
    let deleted = family.account("ana.popescu");
    family.say(Command::DeleteAccount(deleted));
    family.say(Command::ShowDesk);
    let document = &family.state.document;
    let objection = document.objection_of(account).unwrap().id;
    let filed = document.drafts[0].objection.unwrap();
    let draft = document.drafts.last().unwrap().id;
    let mut more = family.clone();
    more.now.ids = Ids::Counted(5000);
    more.add("facebook", "Club page", None);
    let answer = vec![
        Command::AskAnswer(objection),
        Command::ChooseAnswer(AnswerKind::Accepted),
    ];
    for why in READ_ONLY {
        for (pages, command) in [
            (vec![], Command::StartWizard),
            (vec![], Command::DiscardDraft(draft)),
            (vec![], Command::DeleteAccount(account)),
            (vec![], Command::RestoreAccount(deleted)),
            (vec![], Command::RemoveAccount(deleted)),
            (
                vec![],
                Command::Report(objection, Told::Reminded, Date::MAX),
            ),
            (vec![], Command::Report(objection, Told::Replied, Date::MAX)),
            (vec![], Command::AddNote(objection, "note".into())),
            (vec![], Command::ChooseTheme(Theme::Dark)),
            (vec![], Command::Imported(Ok(copy(&more)))),
            (vec![], Command::BackupRead(Ok(copy(&more)))),
            (vec![], Command::RetrySave),
            (vec![], Command::Undo),
            (
                vec![Command::EditAccount(account)],
                Command::Edit(Edit::Note("x".into())),
            ),
            (
                vec![Command::ResumeWizard(draft)],
                Command::Answer(Answer::SomeoneElse(true)),
            ),
            (vec![Command::ShowFiling(filed)], Command::ReportSent(TODAY)),
            (
                vec![Command::ShowFiling(filed), Command::ReportMissing],
                Command::TellSeen(Seen::Login),
            ),
            (answer.clone(), Command::RecordAnswer),
        ] {
            let mut person = looking(document, why);
            for page in pages {
                person.say(page);
            }
            let before = person.state.clone();
            person.say(command.clone());
            assert!(
                same(&person.state.document, document),
                "{command:?} {why:?}"
            );
            assert_eq!(person.state.screen, before.screen, "{command:?} {why:?}");
            assert_eq!(person.state.saving, Saving::ReadOnly(why), "{command:?}");
            assert_eq!(person.state.steps, [], "{command:?}");
            let refused = Done::Failed(Problem::ReadOnly(why));
            assert_eq!(said(&person), Some(refused), "{command:?} {why:?}");
            assert_eq!(saves(&person), Vec::<&Save>::new(), "{command:?} {why:?}");
        }
        // What was deleted thirty days ago is for the other window to remove.
        let mut person = looking(document, why);
        person.travel_to(date(2027, 3, 1)).say(Command::DayBegan);
        assert_eq!(&person.state.document, document);
        assert_eq!(person.effects, []);
    }
}

#[test]
fn where_one_may_only_look_every_page_can_be_turned() {
    let mut family = family(&Person::new);
    let account = family.account("Chess Club");
    family.record(AnswerKind::OtherCompany);
    let refused = family.objection();
    // The other window is at the first page of a wizard.
    family.say(Command::StartWizard);
    let blank = family.state.open_draft().unwrap().id;
    for why in READ_ONLY {
        let mut person = looking(&family.state.document, why);
        assert_eq!(person.state.screen, Screen::Wizard(blank));
        for (command, screen) in [
            (Command::ShowDesk, Some(Screen::Desk)),
            (Command::ResumeWizard(blank), Some(Screen::Wizard(blank))),
            (Command::ShowSettings, Some(Screen::Settings)),
            (Command::ShowHelp, None),
            (Command::LeaveHelp, Some(Screen::Settings)),
            (
                Command::ShowAccount(account),
                Some(Screen::Account(account)),
            ),
            (Command::ShowFiling(refused), None),
            (Command::ShowBackups, Some(Screen::Backups(None))),
            (Command::EditAccount(account), Some(Screen::Edit(account))),
            (Command::ResumeWizard(blank), Some(Screen::Wizard(blank))),
            (Command::Back, Some(Screen::Desk)),
        ] {
            person.say(command.clone());
            assert_eq!(said(&person), None, "{command:?} {why:?}");
            match screen {
                Some(screen) => assert_eq!(person.state.screen, screen, "{command:?} {why:?}"),
                None if command == Command::ShowHelp => {
                    assert!(matches!(person.state.screen, Screen::Help(..)), "{why:?}");
                }
                None => assert!(person.state.filed().is_some(), "{command:?} {why:?}"),
            }
        }
        assert!(same(&person.state.document, &family.state.document));
        assert_eq!(saves(&person), Vec::<&Save>::new());
    }
}

#[test]
fn a_second_window_shows_what_the_first_one_does_and_takes_over_when_that_is_gone() {
    let mut first = family(&Person::new);
    first.now.ids = Ids::Counted(5000);
    let mut second = looking(&first.state.document, ReadOnly::OtherWindow);
    first.add("facebook", "Club page", None);
    second.say(Command::Incoming(copy(&first), Source::Other));
    assert!(same(&second.state.document, &first.state.document));
    assert!(matches!(said(&second), Some(Done::Merged(..))));
    assert!(!second.state.notice.as_ref().unwrap().undoable);
    assert_eq!(saves(&second), Vec::<&Save>::new());
    assert_eq!(second.state.steps, []);
    second.say(Command::Unlocked);
    assert_eq!(second.state.saving, Saving::Saved);
    assert_eq!(said(&second), Some(Done::Unlocked));
    saved(&mut second, Command::ChooseTheme(Theme::Dark));
    assert_eq!(saves(&second)[0].seen, 1);
    saved(&mut second, Command::Undo);
    assert!(same(&second.state.document, &first.state.document));
    // Only a locked window is unlocked: a file of a newer version stays as it is.
    let why = ReadOnly::Newer { version: 9 };
    let mut newer = looking(&first.state.document, why);
    newer.say(Command::Unlocked);
    assert_eq!(newer.state.saving, Saving::ReadOnly(why));
    assert_eq!(said(&newer), None);
}

#[test]
fn a_file_of_a_newer_version_shows_and_says_what_can_be_done() {
    let family = family(&Person::new);
    let document = &family.state.document;
    let mut newer = looking(document, ReadOnly::Newer { version: 9 });
    assert!(same(&newer.state.document, document));
    newer.say(Command::ShowTrouble);
    let Screen::Trouble(trouble) = &newer.state.screen else {
        panic!("{:?}", newer.state.screen);
    };
    assert_eq!(trouble.why, FileTrouble::Newer { version: 9 });
    assert_eq!(trouble.previous.as_ref().unwrap().accounts, 2);
    newer.say(Command::ShowDesk);
    assert_eq!(newer.state.screen, Screen::Desk);
    for command in [Command::UsePrevious, Command::StartNew] {
        let mut newer = newer.clone();
        newer.effects.clear();
        newer.say(Command::ShowTrouble).say(command);
        assert_eq!(newer.effects.len(), 1);
        let old = sent_on(TODAY).state.document;
        newer.say(Command::FileOpened(Box::new(opened(Some((*old).clone())))));
        assert_eq!(newer.state.saving, Saving::Saved);
        assert_eq!(newer.state.document, old);
    }
    // Nowhere else is there such a page.
    for mut person in [family.clone(), looking(document, ReadOnly::OtherWindow)] {
        let screen = person.state.screen.clone();
        person.say(Command::ShowTrouble);
        assert_eq!(person.state.screen, screen);
    }
}

// ----- backups and other files

#[test]
fn a_backup_is_brought_back_as_a_change_and_that_can_be_taken_back() {
    let mut ana = sent_on(date(2026, 10, 20));
    let backup = copy(&ana);
    ana.travel_to(TODAY).record(AnswerKind::Refused);
    ana.add("instagram", "ana.popescu", None);
    let account = ana.account("Ana");
    ana.say(Command::EditAccount(account));
    ana.say(Command::Edit(Edit::Note("new".into())));
    let newest = elsewhere(&ana, 5000);
    ana.effects.clear();
    ana.say(Command::ShowBackups);
    assert!(ana.effects.contains(&Effect::ListBackups));
    assert_eq!(ana.state.backups, None);
    let path = PathBuf::from("/tmp/backup.ron");
    let listed = Backup {
        path: path.clone(),
        made: ana.now.timestamp(),
        accounts: 1,
        objections: 1,
    };
    ana.effects.clear();
    ana.say(Command::BackupsListed(vec![listed.clone()]));
    assert_eq!(ana.state.backups, Some(vec![listed]));
    ana.say(Command::UseBackup);
    assert_eq!(ana.effects, [], "none was chosen yet");
    ana.say(Command::ChooseBackup(path.clone()))
        .say(Command::UseBackup);
    assert_eq!(ana.effects, [Effect::ReadBackup(path.clone())]);
    let before = Arc::clone(&ana.state.document);
    let mut failed = ana.clone();
    failed.say(Command::BackupRead(Err(FileTrouble::Missing)));
    assert_eq!(failed.state.document, before);
    assert!(matches!(said(&failed), Some(Done::Failed(_))));

    ana.effects.clear();
    ana.say(Command::BackupRead(Ok(backup.clone())));
    assert!(same(&ana.state.document, &backup));
    assert_eq!(ana.state.screen, Screen::Desk);
    assert_eq!(said(&ana), Some(Done::BackupUsed));
    let [save] = saves(&ana)[..] else {
        panic!("{:?}", ana.effects);
    };
    assert!(save.backup, "what the file held is kept as a backup");
    // It wins over what the other computer still has, and there too.
    let mut other = newest.clone();
    hear(&mut other, &ana);
    assert!(same(&other.state.document, &backup));
    let mut again = ana.clone();
    hear(&mut again, &newest);
    assert!(same(&again.state.document, &backup));

    ana.effects.clear();
    saved(&mut ana, Command::Undo);
    assert!(same(&ana.state.document, &before));
    assert_eq!(ana.state.screen, Screen::Backups(Some(path)));
    assert!(!saves(&ana)[0].backup);
    hear(&mut other, &ana);
    assert!(same(&other.state.document, &before), "there, too");
}

#[test]
fn an_import_takes_in_what_is_in_the_file_what_was_removed_here_too() {
    let mut ana = family(&Person::new);
    let exported = copy(&ana);
    let account = ana.account("Chess Club");
    let kept = ana.account("Ana Popescu");
    ana.say(Command::DeleteAccount(account))
        .say(Command::RemoveAccount(account));
    assert_eq!(ana.state.document.persons.len(), 1, "Mihai went, too");
    ana.say(Command::EditAccount(kept));
    ana.say(Command::Edit(Edit::Note("later".into())));
    let before = Arc::clone(&ana.state.document);
    ana.effects.clear();
    ana.say(Command::Imported(Ok(exported.clone())));
    let counts = Counts {
        added: 1,
        ..Counts::default()
    };
    assert_eq!(said(&ana), Some(Done::Imported(counts)));
    assert!(saves(&ana)[0].backup);
    assert_eq!(ana.state.document.persons.len(), 2);
    assert!(ana.state.document.objection_of(account).is_some());
    let note = &ana.state.document.account(kept).unwrap().note;
    assert_eq!(note, "later", "what was changed after the export stays");
    // Once is enough.
    let (once, steps) = (Arc::clone(&ana.state.document), ana.state.steps.len());
    ana.say(Command::Imported(Ok(exported)));
    assert_eq!(ana.state.document, once);
    assert_eq!(said(&ana), Some(Done::Imported(Counts::default())));
    assert!(!ana.state.notice.as_ref().unwrap().undoable);
    assert_eq!(ana.state.steps.len(), steps);
    saved(&mut ana, Command::Undo);
    assert!(same(&ana.state.document, &before));
    // What could not be read changes nothing.
    ana.say(Command::Imported(Err(FileTrouble::Missing)));
    assert!(same(&ana.state.document, &before));
}

// ----- after thirty days

/// Ana with two accounts, both deleted now, and a wizard begun for the second.
fn all_deleted() -> (Person, Person) {
    let mut ana = relying();
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    ana.say(Command::StartFor(second)).say(Command::ShowDesk);
    let old = elsewhere(&ana, 5000);
    ana.say(Command::DeleteAccount(first));
    ana.say(Command::DeleteAccount(second));
    (ana, old)
}

#[test]
fn what_was_deleted_goes_after_thirty_days_with_all_that_belongs_to_it() {
    let (ana, old) = all_deleted();
    let mut ana = killed(&ana);
    let deleted = ana.now.at.clone();
    let full = Arc::clone(&ana.state.document);
    let thirty = SignedDuration::from_hours(30 * 24);
    for wait in [
        SignedDuration::ZERO,
        thirty - SignedDuration::from_secs(1),
        thirty,
    ] {
        ana.now.at = deleted.checked_add(wait).unwrap();
        ana.effects.clear();
        ana.say(Command::DayBegan);
        assert_eq!(ana.state.document, full, "{wait:?}");
        assert_eq!(ana.effects, [], "{wait:?}");
    }
    let late = thirty + SignedDuration::from_secs(1);
    ana.now.at = deleted.checked_add(late).unwrap();
    let mut trouble = ana.clone();
    trouble.state.saving = Saving::Forbidden;
    trouble.effects.clear();
    trouble.say(Command::DayBegan);
    assert_eq!(
        (&trouble.state.document, &trouble.effects[..]),
        (&full, &[][..])
    );

    saved(&mut ana, Command::DayBegan);
    assert_eq!(saves(&ana).len(), 1);
    let document = &ana.state.document;
    assert_eq!(document.persons, []);
    assert_eq!(document.accounts, []);
    assert_eq!(document.groups, []);
    assert_eq!(document.objections, []);
    assert_eq!(document.drafts, []);
    saved(&mut ana, Command::DayBegan);
    assert_eq!(ana.effects, []);
    // An old copy brings nothing back, wherever it is merged.
    let gone = Arc::clone(&ana.state.document);
    hear(&mut ana, &old);
    assert!(same(&ana.state.document, &gone));
    let mut old = old;
    hear(&mut old, &ana);
    assert!(same(&old.state.document, &gone));
    assert_eq!(old.state.screen, Screen::Desk);
}

#[test]
fn what_is_kept_stays_when_the_rest_goes() {
    let mut person = family(&Person::new);
    let account = person.account("ana.popescu");
    person.say(Command::DeleteAccount(account));
    let mut expected = (*person.state.document).clone();
    expected.remove_accounts(&[account]);
    person.travel_to(date(2027, 1, 15)).say(Command::DayBegan);
    assert!(same(&person.state.document, &expected));
    assert_eq!(person.state.document.persons.len(), 2);
    assert_eq!(person.state.document.accounts.len(), 3);
    assert_eq!(person.state.document.drafts.len(), 2);
}

#[test]
fn what_went_after_thirty_days_does_not_come_back_in_parts_by_undo() {
    let (mut ana, _) = all_deleted();
    assert!(!ana.state.steps.is_empty());
    ana.travel_to(date(2027, 1, 15)).say(Command::DayBegan);
    for _ in 0..20 {
        ana.say(Command::Undo);
        let document = &ana.state.document;
        for account in &document.accounts {
            assert!(document.person(account.person).is_some());
        }
        for objection in &document.objections {
            assert!(document.account(objection.account).is_some());
        }
    }
}

#[test]
fn a_deleted_account_can_be_removed_at_once_and_that_can_be_taken_back() {
    let (mut ana, old) = all_deleted();
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    let before = Arc::clone(&ana.state.document);
    saved(&mut ana, Command::RemoveAccount(first));
    assert_eq!(said(&ana), Some(Done::AccountRemoved));
    assert!(ana.state.notice.as_ref().unwrap().undoable);
    assert_eq!(ana.state.document.objections, []);
    assert_eq!(ana.state.document.groups, [], "a group of one is none");
    assert_eq!(ana.state.document.persons.len(), 1);
    saved(&mut ana, Command::RemoveAccount(second));
    assert_eq!(ana.state.document.persons, []);
    assert_eq!(ana.state.document.drafts, []);
    let gone = Arc::clone(&ana.state.document);
    hear(&mut ana, &old);
    assert!(same(&ana.state.document, &gone));
    saved(&mut ana, Command::Undo);
    saved(&mut ana, Command::Undo);
    assert!(same(&ana.state.document, &before));
    // On the other computer, too.
    let mut other = old;
    hear(&mut other, &ana);
    assert!(same(&other.state.document, &before));
    // What was not deleted is not removed.
    let mut kept = family(&Person::new);
    let account = kept.account("Chess Club");
    saved(&mut kept, Command::RemoveAccount(account));
    assert!(kept.state.document.account(account).is_some());
}

#[test]
fn what_two_computers_left_behind_together_is_tidied_the_next_day() {
    let mut here = family(&Person::new);
    let mihai = here.account("Chess Club Cluj");
    let mut there = here.clone();
    there.now.ids = Ids::Counted(5000);
    // Here, Mihai's only account goes for good, and he with it. There, he gets one more.
    here.say(Command::DeleteAccount(mihai))
        .say(Command::RemoveAccount(mihai));
    let person = there.state.document.account(mihai).unwrap().person;
    let document = Arc::make_mut(&mut there.state.document);
    let before = document.clone();
    let mut added = document.account(mihai).unwrap().clone();
    added.id = AccountId(uuid::Uuid::from_u128(5001));
    added.mark = veto_desk::domain::kept::Mark::default();
    document.accounts.push(added);
    veto_desk::domain::merge::count(&before, document);
    let theirs = Box::new((*there.state.document).clone());
    here.say(Command::Incoming(theirs, Source::Other));
    assert!(
        here.state.document.person(person).is_none(),
        "nobody owns it"
    );
    saved(&mut here, Command::DayBegan);
    assert!(here.state.document.person(person).is_some());
    // And an objection that was added there for an account that went here does not stay for ever.
    let objection = |document: &Document| document.objections.iter().any(|it| it.account == mihai);
    let mut orphan = (*there.state.document).clone();
    let before = orphan.clone();
    let mut again = orphan.objection_of(mihai).unwrap().clone();
    again.id = ObjectionId(uuid::Uuid::from_u128(5002));
    again.events.clear();
    again.mark = veto_desk::domain::kept::Mark::default();
    orphan.objections.push(again);
    veto_desk::domain::merge::count(&before, &mut orphan);
    here.say(Command::Incoming(Box::new(orphan), Source::Other));
    assert!(objection(&here.state.document));
    saved(&mut here, Command::DayBegan);
    assert!(!objection(&here.state.document));
}
