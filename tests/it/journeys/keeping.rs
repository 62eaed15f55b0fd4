//! Linked accounts, deleting and undoing, and the file.

use super::*;
use veto_desk::domain::merge::same_content;

// ----- linked accounts

pub(super) fn relying() -> Person {
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
    assert!(same_content(&person.state.document, &before));
    assert_eq!(person.state.screen, Screen::Account(account));
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
    assert!(same_content(&again.state.document, &before));
    assert_eq!(
        again.state.notice.as_ref().unwrap().what,
        Done::AccountRestored
    );
}

#[test]
fn the_next_thing_a_person_does_ends_the_message_but_not_the_undo() {
    let mut person = family(&Person::new);
    let before = Arc::clone(&person.state.document);
    let account = person.account("Ana Popescu");
    person
        .say(Command::DeleteAccount(account))
        .say(Command::Saved(Ok(())));
    assert!(person.state.notice.is_some(), "a report leaves it");
    person.say(Command::ShowSettings);
    assert_eq!(person.state.notice, None);
    saved(&mut person, Command::Undo);
    assert!(same_content(&person.state.document, &before));
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
    let [Effect::Save(save)] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(save.document, ana.state.document);
    assert_eq!(ana.state.document.settings.theme, Theme::Dark);
    ana.say(Command::Saved(Ok(())));
    assert_eq!(ana.state.saving, Saving::Saved);
}

#[test]
fn closing_without_saving_is_asked_and_the_question_goes_when_it_is_saved() {
    let mut ana = sent_on(TODAY);
    ana.say(Command::Saved(Err(SaveProblem::Full)))
        .say(Command::AskClose);
    assert!(ana.state.close_asked);
    // Nothing but an answer takes it away.
    ana.say(Command::DismissNotice)
        .say(Command::Copy(Copied::FilePath));
    assert!(ana.state.close_asked);
    let mut saved = ana.clone();
    saved.say(Command::RetrySave);
    assert!(!saved.state.close_asked);
    let mut stays = ana.clone();
    stays.say(Command::StayOpen);
    assert!(!stays.state.close_asked);
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
        Command::Report(objection, Told::Replied, Date::MAX),
        Command::Report(objection, Told::Reminded, Date::MAX),
        Command::AddNote(objection, "note".into()),
        Command::TypeNote("note".into()),
        Command::EditAccount(account),
        Command::Edit(Edit::Handle("x".into())),
        Command::ShowLinked(account),
        Command::Link(LinkEdit::TakeOut(account)),
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
            let page = person.state.screen.under_guides();
            assert!(matches!(page, Screen::Trouble(_)), "{command:?}");
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
        person.say(Command::FileOpened(Box::new(Opened {
            note: Some(Done::FileOpened),
            ..opened(Some((*other).clone()))
        })));
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
        note: Some(Done::SetAside(place.clone())),
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
    let copy = Effect::PickCopy("veto-desk.ron".to_owned());
    ana.say(Command::PickCopy).say(Command::PickFile);
    assert_eq!(ana.effects, [Effect::PickFile, copy.clone()]);
    ana.say(Command::CopyPicked(None)).say(Command::PickFile);
    assert_eq!(ana.effects, [Effect::PickFile, copy, Effect::PickFile]);
    assert_eq!(ana.state.document, before);
    let path = PathBuf::from("/tmp/copy.ron");
    ana.say(Command::FilePicked(None))
        .say(Command::CopyPicked(Some(path.clone())));
    assert_eq!(ana.effects.last(), Some(&Effect::SaveCopy(path, before)));
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
