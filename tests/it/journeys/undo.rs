//! Taking back: whatever was changed can be taken back, step by step, to where it began.

use super::keeping::relying;
use super::*;
use veto_desk::app::command::{LetterEdit, LetterSent, PersonEdit, Source};
use veto_desk::app::state::{Ids, ReadOnly};
use veto_desk::domain::document::{Contrast, TextSize};
use veto_desk::domain::ids::{EvidenceId, PersonId};
use veto_desk::domain::kinds::Company;
use veto_desk::domain::merge::same_content;
use veto_desk::domain::objection::KeptFile;
use veto_desk::domain::objection::LetterKind;
use veto_desk::domain::persons::Detail;

/// They say the same, whichever page is open and at whichever page a wizard is.
pub(super) fn same(one: &Document, other: &Document) -> bool {
    let pages_aside = |it: &Document| {
        let mut it = it.clone();
        it.open = None;
        for draft in &mut it.drafts {
            draft.step = Step::Platform;
            draft.changing = false;
        }
        it
    };
    same_content(&pages_aside(one), &pages_aside(other))
}

/// Says something that can be taken back, and takes it back.
pub(super) fn there_and_back(name: &str, mut person: Person, command: Command) {
    person.state.steps.clear();
    let before = person.state.clone();
    saved(&mut person, command);
    assert_eq!(person.state.steps.len(), 1, "{name}: one step");
    assert!(!same(&person.state.document, &before.document), "{name}");
    let done = Arc::clone(&person.state.document);
    saved(&mut person, Command::Undo);
    assert!(
        same_content(&person.state.document, &before.document),
        "{name}: {:#?}\n{:#?}",
        person.state.document,
        before.document
    );
    assert_eq!(person.state.screen, before.screen, "{name}");
    assert_eq!(person.state.steps, [], "{name}");
    let notice = person.state.notice.clone().unwrap();
    assert!(matches!(notice.what, Done::Undone(_)), "{name}");
    assert!(!notice.undoable, "{name}: undoing is not undone");
    // It is a change: it wins where the other computer has what was taken back.
    let undone = Arc::clone(&person.state.document);
    let theirs = Box::new((*done).clone());
    person.say(Command::Incoming(theirs, Source::Other));
    assert_eq!(person.state.document, undone, "{name}: it came back");
    // And a second time there is nothing left.
    saved(&mut person, Command::Undo);
    assert!(same_content(&person.state.document, &before.document));
}

fn with(mut person: Person, commands: impl IntoIterator<Item = Command>) -> Person {
    for command in commands {
        person.say(command);
    }
    person
}

fn handed(person: &Person) -> Box<Document> {
    Box::new(reread(&person.state.document))
}

#[test]
fn whatever_is_answered_in_the_wizard_can_be_taken_back() {
    let mut family = family(&Person::new);
    family.begin("instagram");
    let first = family.state.document.persons[0].id;
    let account = family.account("Ana Popescu");
    for answer in [
        Answer::Platform("whatsapp".into()),
        Answer::SomeoneElse(true),
        Answer::Whose(Whose::Known(first)),
        Answer::Whose(Whose::New),
        Answer::PersonName("Ion".into()),
        Answer::Lives(Lives::NotSure),
        Answer::Handle("x".into()),
        Answer::Email("x@example.eu".into()),
        Answer::Phone("+40".into()),
        Answer::Linked(Linked::Together),
        Answer::LinkedWith(account, true),
        Answer::Reason(ReasonKind::Composed),
        Answer::Ticked("children".into(), true, "Text.".into()),
        Answer::Language("de".into(), "Text.".into()),
        Answer::Text("Text.".into()),
        Answer::OwnText("Text.".into()),
    ] {
        let name = format!("{answer:?}");
        there_and_back(&name, family.clone(), Command::Answer(answer));
    }
    family.answer(Answer::Lives(Lives::NotSure));
    let country = Answer::Country(Some("DE".into()));
    there_and_back("country", family.clone(), Command::Answer(country.clone()));
    family.answer(country);
    let part = Answer::Part(Some("DE-BE".into()));
    there_and_back("part", family.clone(), Command::Answer(part));
    let country = Answer::Country(None);
    there_and_back("no country", family.clone(), Command::Answer(country));
}

#[test]
fn whatever_the_wizard_made_can_be_taken_back() {
    let mut ana = Person::new();
    ana.begin("facebook").live_in_romania();
    ana.type_email(" ana@example.eu ");
    ana.next_anyway();
    let mut spaces = Person::new();
    spaces.begin("facebook").live_in_romania();
    spaces.type_email(" ana@example.eu ").type_handle("Ana");
    there_and_back("the e-mail is tidied", spaces, Command::Continue);
    ana.answer(Answer::Reason(ReasonKind::None)).next();
    assert_eq!(ana.step(), Some(Step::Check));
    there_and_back("an objection is made", ana, Command::Continue);
    let mut covered = sent_on(TODAY);
    covered.begin("instagram").next().next().next();
    covered.type_handle("ana.popescu").next_anyway();
    covered.answer(Answer::Linked(Linked::Rely)).next();
    assert_eq!(covered.step(), Some(Step::Check));
    there_and_back("an account is covered", covered, Command::Continue);
    let begun = family(&Person::new);
    let draft = begun.state.document.drafts[0].id;
    let discard = Command::DiscardDraft(draft);
    there_and_back("a wizard is thrown away", begun.clone(), discard.clone());
    let open = with(begun, [Command::ResumeWizard(draft)]);
    there_and_back("the open wizard is thrown away", open, discard);
}

#[test]
fn whatever_is_said_about_filing_can_be_taken_back() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let other = left(&ana).into_iter().find(|it| *it != route(&ana));
    let other = other.expect("another route");
    let objection = ana.objection();
    let mut opening = ana.clone();
    let mut now = opening.now.clone();
    let open = Command::OpenForm;
    opening.state.apply(open, Catalog::embedded(), &mut now);
    let typed = with(ana.clone(), [Command::TypeNote("  note ".into())]);
    let later = with(ana.clone(), [Command::ChooseDate(date(2026, 11, 20))]);
    let missing = with(ana.clone(), [Command::ReportMissing]);
    let seen = |seen| with(missing.clone(), [Command::TellSeen(seen)]);
    let note = Command::AddNote(objection, "  note ".into());
    for (name, person, command) in [
        ("opened", opening, Command::AddressOpened(Ok(()))),
        ("sent", ana.clone(), Command::ReportSent(TODAY)),
        (
            "sent earlier",
            later,
            Command::ReportSent(date(2026, 11, 20)),
        ),
        ("seen", missing.clone(), Command::TellSeen(Seen::Login)),
        (
            "another route",
            seen(Seen::NotAvailable),
            Command::UseRoute(other),
        ),
        ("a note", typed, note.clone()),
        ("a note elsewhere", with(ana, [Command::ShowDesk]), note),
    ] {
        there_and_back(name, person, command);
    }
}

#[test]
fn whatever_came_after_sending_can_be_taken_back() {
    let mut ana = sent_on(date(2026, 10, 20));
    let objection = ana.objection();
    let account = ana.account("Ana");
    ana.travel_to(TODAY).say(Command::ShowAccount(account));
    // "No answer" changes nothing: there is nothing to take back.
    for kind in AnswerKind::ALL.into_iter().filter(|it| it.what().is_some()) {
        let asked = [Command::AskAnswer(objection), Command::ChooseAnswer(kind)];
        let asked = with(ana.clone(), asked);
        there_and_back(&format!("{kind:?}"), asked, Command::RecordAnswer);
    }
    let reminded = Command::Report(objection, Told::Reminded, Date::MAX);
    there_and_back("reminded", ana.clone(), reminded);
    ana.record(AnswerKind::MoreAsked);
    there_and_back(
        "replied",
        ana.clone(),
        Command::Report(objection, Told::Replied, Date::MAX),
    );
    let mut twice = relying();
    twice.record(AnswerKind::Accepted);
    let second = twice.account("ana.popescu");
    twice.say(Command::ShowLinked(second));
    let first = twice.account("Ana Popescu");
    let take_out = Command::Link(LinkEdit::TakeOut(first));
    there_and_back("taken out", twice.clone(), take_out.clone());
    twice.say(take_out);
    let link = Command::Link(LinkEdit::With(first));
    there_and_back("linked", twice, link);
}

#[test]
fn whatever_is_done_with_an_account_can_be_taken_back() {
    let person = family(&Person::new);
    let account = person.account("Chess Club");
    let edited = with(person.clone(), [Command::EditAccount(account)]);
    for edit in [
        Edit::PersonName("Ion".into()),
        Edit::Handle("x".into()),
        Edit::Email(" x@example.eu".into()),
        Edit::Phone("+40".into()),
        Edit::Note("A note.".into()),
    ] {
        let name = format!("{edit:?}");
        there_and_back(&name, edited.clone(), Command::Edit(edit));
    }
    let shown = with(person.clone(), [Command::ShowAccount(account)]);
    let deleted = with(shown.clone(), [Command::DeleteAccount(account)]);
    let settings = with(person.clone(), [Command::ShowSettings]);
    let backup = family(&|| Person::on(TODAY)).state.document;
    let mut backup = (*backup).clone();
    backup.remove_accounts(&[person.account("ana.popescu")]);
    let mut other = person.clone();
    other.now.ids = Ids::Counted(9000);
    other.add("facebook", "Club page", None);
    let came_in = Command::Incoming(handed(&other), Source::Other);
    let backups = with(person.clone(), [Command::ShowBackups]);
    for (name, person, command) in [
        ("deleted", shown, Command::DeleteAccount(account)),
        (
            "restored",
            deleted.clone(),
            Command::RestoreAccount(account),
        ),
        ("removed", deleted, Command::RemoveAccount(account)),
        ("dark", settings.clone(), Command::ChooseTheme(Theme::Dark)),
        (
            "contrast",
            settings.clone(),
            Command::ChooseContrast(Contrast::High),
        ),
        (
            "text size",
            settings.clone(),
            Command::ChooseTextSize(TextSize::ALL[3]),
        ),
        ("merged", person, came_in),
        ("imported", settings, Command::Imported(Ok(handed(&other)))),
        (
            "a backup",
            backups,
            Command::BackupRead(Ok(Box::new(backup))),
        ),
    ] {
        there_and_back(name, person, command);
    }
}

// ----- what is one step

#[test]
fn the_letters_of_one_field_are_one_step_and_two_fields_are_two() {
    let mut ana = Person::new();
    ana.begin("facebook").live_in_romania();
    ana.state.steps.clear();
    let before = Arc::clone(&ana.state.document);
    for typed in ["A", "An", "Ana"] {
        ana.type_handle(typed);
    }
    let named = Arc::clone(&ana.state.document);
    for typed in ["a", "a@", "a@b.eu"] {
        ana.type_email(typed);
    }
    assert_eq!(ana.state.steps.len(), 2);
    ana.type_handle("Ana P");
    assert_eq!(ana.state.steps.len(), 3, "back in the first field");
    saved(&mut ana, Command::Undo);
    assert_eq!(answers(&ana).handle, "Ana");
    saved(&mut ana, Command::Undo);
    assert!(same_content(&ana.state.document, &named));
    saved(&mut ana, Command::Undo);
    assert!(same_content(&ana.state.document, &before));

    let mut edited = sent_on(TODAY);
    let account = edited.account("Ana");
    edited.say(Command::EditAccount(account));
    edited.state.steps.clear();
    let before = Arc::clone(&edited.state.document);
    for typed in ["N", "No", "Note"] {
        edited.say(Command::Edit(Edit::Note(typed.into())));
    }
    for typed in ["H", "Ha"] {
        edited.say(Command::Edit(Edit::Handle(typed.into())));
    }
    assert_eq!(edited.state.steps.len(), 2);
    edited.say(Command::Undo).say(Command::Undo);
    assert!(same(&edited.state.document, &before));
}

#[test]
fn what_is_typed_after_taking_back_is_a_step_of_its_own() {
    let mut ana = Person::new();
    ana.begin("facebook").live_in_romania();
    ana.type_handle("a").type_email("x").say(Command::Undo);
    ana.type_handle("ab").say(Command::Undo);
    assert_eq!(answers(&ana).handle, "a");
    saved(&mut ana, Command::Undo);
    assert_eq!(answers(&ana).handle, "");
}

#[test]
fn choices_are_steps_of_their_own() {
    let mut ana = Person::new();
    ana.begin("facebook").next();
    ana.state.steps.clear();
    for lives in [Lives::Eu, Lives::Eea, Lives::Eu] {
        ana.answer(Answer::Lives(lives));
    }
    assert_eq!(ana.state.steps.len(), 3);
    ana.answer(Answer::Lives(Lives::Eu));
    assert_eq!(ana.state.steps.len(), 3, "nothing was changed");
}

#[test]
fn turning_pages_is_no_step() {
    let mut person = family(&Person::new);
    person.state.steps.clear();
    let draft = person.state.document.drafts[0].id;
    let account = person.account("Chess Club");
    let objection = person.objection();
    for command in [
        Command::StartWizard,
        Command::ShowDesk,
        Command::ResumeWizard(draft),
        Command::Continue,
        Command::Back,
        Command::Change(Step::Platform),
        Command::Continue,
        Command::ShowSettings,
        Command::ShowHelp,
        Command::ShowAccount(account),
        Command::EditAccount(account),
        Command::AskAnswer(objection),
        Command::ChooseAnswer(AnswerKind::Accepted),
        Command::ChooseDate(TODAY),
        Command::ShowFiling(objection),
        Command::ReportMissing,
        Command::CloseQuestion,
        Command::TypeNote("note".into()),
        Command::ReportSomethingElse,
        Command::ReportNotYet,
        Command::ShowBackups,
        Command::DismissNotice,
        Command::DayBegan,
    ] {
        saved(&mut person, command.clone());
        assert_eq!(person.state.steps, [], "{command:?}");
        let notice = person.state.notice.as_ref();
        assert!(notice.is_none_or(|it| !it.undoable), "{command:?}");
    }
}

#[test]
fn a_message_offers_to_take_back_only_what_was_done() {
    let mut person = family(&Person::new);
    let account = person.account("ana.popescu");
    let nobody = ObjectionId(uuid::Uuid::nil());
    person.say(Command::DeleteAccount(account));
    let same_file = handed(&person);
    let mut begun = person.clone();
    begun.now.ids = Ids::Counted(9000);
    begun.begin("facebook").answer(Answer::SomeoneElse(true));
    for command in [
        Command::ShowDesk,
        Command::DiscardDraft(DraftId(uuid::Uuid::nil())),
        Command::DeleteAccount(AccountId(uuid::Uuid::nil())),
        Command::RemoveAccount(person.account("Chess Club")),
        Command::Report(nobody, Told::Replied, Date::MAX),
        Command::Report(nobody, Told::Reminded, Date::MAX),
        Command::AddNote(nobody, "note".into()),
        Command::Imported(Ok(same_file.clone())),
        Command::Incoming(same_file.clone(), Source::Other),
        Command::BackupRead(Ok(same_file)),
        Command::Incoming(handed(&begun), Source::Other),
        Command::Imported(Ok(handed(&begun))),
    ] {
        let mut person = person.clone();
        person.say(Command::DismissNotice).say(command.clone());
        let offered = person.state.notice.as_ref().is_some_and(|it| it.undoable);
        let before = person.state.steps.len();
        if offered {
            person.say(Command::Undo);
            let left = person.state.document.account(account);
            let deleted = left.is_some_and(|it| it.deleted.is_some());
            assert!(deleted, "{command:?} took something older back: {before}");
        }
    }
}

// ----- many steps

/// Something that a person can do at this moment.
pub(super) fn anything(person: &Person, kind: u8, at: u8) -> Command {
    let document = &person.state.document;
    let pick = usize::from(at);
    let one = |all: Vec<uuid::Uuid>| all.get(pick % all.len().max(1)).copied();
    let none = uuid::Uuid::nil();
    let draft = one(document.drafts.iter().map(|it| it.id.0).collect());
    let account = one(document.accounts.iter().map(|it| it.id.0).collect());
    let objection = one(document.objections.iter().map(|it| it.id.0).collect());
    let draft = DraftId(draft.unwrap_or(none));
    let account = AccountId(account.unwrap_or(none));
    let objection = ObjectionId(objection.unwrap_or(none));
    let typed = ["", "x", " ana@example.eu ", "Zoë \"Q\" \\ \n 🦊"][pick % 4].to_owned();
    let platform = ["facebook", "instagram", "whatsapp"][pick % 3];
    match kind {
        0..=12 => Command::Continue,
        13 => Command::Back,
        14 => Command::ShowDesk,
        15 => Command::ResumeWizard(draft),
        16 => Command::DiscardDraft(draft),
        17 | 18 => Command::StartWizard,
        19 | 20 => Command::Answer(Answer::Platform(platform.into())),
        21 => Command::Answer(Answer::SomeoneElse(at.is_multiple_of(2))),
        22 => Command::Answer(Answer::Whose(match document.persons.get(pick % 3) {
            Some(person) => Whose::Known(person.id),
            None => Whose::New,
        })),
        23 => Command::Answer(Answer::PersonName(typed)),
        24..=26 => Command::Answer(Answer::Lives(
            [Lives::Eu, Lives::Elsewhere, Lives::NotSure][pick % 3],
        )),
        27 => Command::Answer(Answer::Country(Some(["RO", "DE"][pick % 2].into()))),
        28..=30 => Command::Answer(Answer::Handle(typed)),
        31 => Command::Answer(Answer::Email(typed)),
        32 | 33 => Command::Answer(Answer::Linked(
            [Linked::Together, Linked::Rely, Linked::Apart][pick % 3],
        )),
        34 | 35 => Command::Answer(Answer::Reason(
            [ReasonKind::Composed, ReasonKind::Own, ReasonKind::None][pick % 3],
        )),
        36 => Command::Answer(Answer::OwnText(typed)),
        37 | 38 => Command::OpenForm,
        39 => Command::ReportSent(TODAY),
        40 => Command::TellSeen(Seen::ALL[pick % 9]),
        41 => Command::ShowFiling(objection),
        42 => Command::AskAnswer(objection),
        43 => Command::ChooseAnswer(AnswerKind::ALL[pick % AnswerKind::ALL.len()]),
        44 => Command::RecordAnswer,
        45 => Command::AddNote(objection, typed),
        46 => Command::DeleteAccount(account),
        47 => Command::RestoreAccount(account),
        48 => Command::RemoveAccount(account),
        49 | 50 => Command::EditAccount(account),
        51 => match (&person.state.screen, at % 5) {
            (Screen::Linked(_), 0 | 1) => Command::Link(LinkEdit::With(account)),
            (Screen::Linked(_), 2) => Command::Link(LinkEdit::TakeOut(account)),
            (Screen::Linked(_), 3) => Command::Link(LinkEdit::Never(account)),
            (Screen::Linked(_), _) => {
                let since = Since::Day(TODAY.saturating_sub(i32::from(at).days()));
                Command::Link(LinkEdit::Since(account, since))
            }
            (_, 0) => Command::Link(LinkEdit::LeaveAsItIs(account)),
            _ => Command::ShowLinked(account),
        },
        52 | 53 => Command::Edit(match at % 4 {
            0 => Edit::PersonName(typed),
            2 => Edit::Note(typed),
            _ => Edit::Handle(typed),
        }),
        54 => Command::StartFor(account),
        55 => match at % 3 {
            0 => Command::ChooseTheme([Theme::Dark, Theme::Light, Theme::System][pick % 3]),
            1 => Command::ChooseContrast([Contrast::High, Contrast::System][pick % 2]),
            _ => Command::ChooseTextSize(TextSize::ALL[pick % 6]),
        },
        56 => Command::Report(objection, Told::Reminded, Date::MAX),
        57 => Command::ShowAccount(account),
        58 => Command::ShowSettings,
        59..=71 => after_sending(person, objection, kind, at),
        72..=79 => with_people(person, kind, at),
        _ => Command::Undo,
    }
}

/// From here on, [`anything`] takes back.
pub(super) const UNDO: u8 = 80;

/// Something that a person can do with people.
fn with_people(person: &Person, kind: u8, at: u8) -> Command {
    let pick = usize::from(at);
    let all: Vec<_> = person
        .state
        .document
        .persons
        .iter()
        .map(|it| it.id)
        .collect();
    let one = |at: usize| all.get(at % all.len().max(1)).copied();
    let none = PersonId(uuid::Uuid::nil());
    let (first, second) = (one(pick).unwrap_or(none), one(pick / 3).unwrap_or(none));
    let typed = ["", "x", "Ana", "Zoë \"Q\" \\ \n 🦊"][pick % 4].to_owned();
    match kind {
        72 | 73 => Command::ShowPerson(first),
        74 => Command::EditPerson(match at % 3 {
            0 => PersonEdit::Language(["", "ro"][pick % 2].to_owned()),
            1 => PersonEdit::Note(typed),
            _ => PersonEdit::Residence(None),
        }),
        75 => Command::EditPerson(PersonEdit::Detail(Detail::ALL[pick % 6], typed)),
        76 => Command::AddPerson,
        77 => Command::RemovePerson(first),
        78 => Command::JoinPersons(first, second),
        _ => Command::StartForPerson(first),
    }
}

/// Something that a person can do with evidence and letters.
fn after_sending(person: &Person, objection: ObjectionId, kind: u8, at: u8) -> Command {
    let pick = usize::from(at);
    let typed = ["", "x", "Case 7", "Zoë \"Q\" \\ \n 🦊"][pick % 4].to_owned();
    let companies = [None, Some(Company::Meta), Some(Company::WhatsApp)];
    match kind {
        59 | 60 => {
            let file = KeptFile {
                file: format!("mail {}.eml", pick % 3),
                sha256: (pick % 3).to_string().repeat(64),
                size: 7,
            };
            let failed = ("photo.png".to_owned(), Err(SaveProblem::Full));
            let kept = ("mail.eml".to_owned(), Ok(file));
            let files = if pick.is_multiple_of(5) {
                vec![kept, failed]
            } else {
                vec![kept]
            };
            Command::EvidenceKept(objection, files)
        }
        61 => {
            let objection = person.state.document.objection(objection);
            let evidence =
                objection.and_then(|it| it.evidence.get(pick % it.evidence.len().max(1)));
            let nothing = EvidenceId(uuid::Uuid::nil());
            Command::RemoveEvidence(
                objection.map_or(ObjectionId(uuid::Uuid::nil()), |it| it.id),
                evidence.map_or(nothing, |it| it.id),
            )
        }
        62..=64 => Command::StartLetter(
            objection,
            LetterKind::ALL[pick % LetterKind::ALL.len()],
            companies[pick % 3],
        ),
        65..=67 => Command::EditLetter(match at % 12 {
            0 => LetterEdit::FullName(typed),
            1 => LetterEdit::Address(typed),
            2 => LetterEdit::Town(typed),
            3 => LetterEdit::Phone(typed),
            4 => LetterEdit::Reference(typed),
            5 => LetterEdit::Reason(typed),
            6 => LetterEdit::Court(at.is_multiple_of(5)),
            7 => LetterEdit::MayBeNamed(at.is_multiple_of(5)),
            8 => LetterEdit::Language("de".into()),
            9 => LetterEdit::Company(Company::WhatsApp),
            10 => LetterEdit::Text(None),
            _ => LetterEdit::Text(Some(typed)),
        }),
        68 => Command::DiscardLetter,
        69 | 70 => Command::ReportLetterSent(LetterSent {
            to: "Meta".into(),
            address: "Merrion Road, Dublin 4".into(),
            language: "en".into(),
            text: typed,
            on: TODAY,
        }),
        _ => Command::AddNote(objection, typed),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taking_everything_back_leads_to_where_it_began(
        first in 0u8..4,
        walk in prop::collection::vec((0..UNDO + 3, any::<u8>()), 1..60),
    ) {
        let mut person = match first {
            0 => Person::new(),
            1 => sent_on(date(2026, 10, 20)),
            2 => relying(),
            _ => family(&Person::new),
        };
        person.travel_to(TODAY).say(Command::ShowDesk);
        person.state.steps.clear();
        let begin = Arc::clone(&person.state.document);
        for (kind, at) in &walk {
            let command = anything(&person, *kind, *at);
            let (before, steps) = (Arc::clone(&person.state.document), person.state.steps.len());
            saved(&mut person, command.clone());
            let made = person.state.steps.len() > steps;
            if made {
                let mut once = person.clone();
                saved(&mut once, Command::Undo);
                prop_assert!(same(&once.state.document, &before), "{:?}", command);
            }
        }
        let mut left = person.state.steps.len();
        while left > 0 {
            saved(&mut person, Command::Undo);
            prop_assert_eq!(person.state.steps.len(), left - 1);
            left -= 1;
        }
        // Beginning a wizard is turning a page: it stays, with no answer.
        let mut end = (*person.state.document).clone();
        end.drafts.retain(|it| begin.draft(it.id).is_some());
        prop_assert!(same(&end, &begin), "{:#?}\n{:#?}", end, begin);
    }
}

// ----- with others

#[test]
fn after_a_merge_first_the_merge_is_taken_back_and_then_what_was_before() {
    let mut ana = sent_on(TODAY);
    let account = ana.account("Ana");
    let mut other = ana.clone();
    other.now.ids = Ids::Counted(5000);
    other.add("instagram", "ana.popescu", None);
    ana.state.steps.clear();
    let start = Arc::clone(&ana.state.document);
    ana.say(Command::EditAccount(account));
    ana.say(Command::Edit(Edit::Note("mine".into())));
    let noted = Arc::clone(&ana.state.document);
    ana.say(Command::Incoming(handed(&other), Source::Other));
    assert_eq!(ana.state.document.accounts.len(), 2);
    assert_eq!(ana.state.document.account(account).unwrap().note, "mine");
    assert_eq!(ana.state.screen, Screen::Edit(account), "the page stays");
    saved(&mut ana, Command::Undo);
    assert!(same(&ana.state.document, &noted));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::Undone(Change::Incoming)
    );
    saved(&mut ana, Command::Undo);
    assert!(same(&ana.state.document, &start));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::Undone(Change::Account)
    );
    // What was typed is not joined over a merge.
    let mut typing = sent_on(TODAY);
    typing.say(Command::EditAccount(account));
    typing.say(Command::Edit(Edit::Note("m".into())));
    typing.say(Command::Incoming(handed(&other), Source::Other));
    typing.say(Command::Edit(Edit::Note("mi".into())));
    typing.say(Command::Undo);
    assert_eq!(typing.state.document.accounts.len(), 2);
    assert_eq!(typing.state.document.account(account).unwrap().note, "m");
}

#[test]
fn an_import_that_was_taken_back_can_be_made_again() {
    let exported = family(&Person::new);
    for mut person in [Person::new(), sent_on(TODAY)] {
        person.now.ids = Ids::Counted(5000);
        let before = Arc::clone(&person.state.document);
        person.say(Command::Imported(Ok(handed(&exported))));
        let first = person.state.notice.clone();
        assert!(first.as_ref().unwrap().undoable);
        let once = Arc::clone(&person.state.document);
        person.say(Command::Undo);
        assert!(same(&person.state.document, &before));
        person.say(Command::Imported(Ok(handed(&exported))));
        assert_eq!(person.state.notice, first, "the same is said");
        let mut wizards_aside = (*once).clone();
        wizards_aside.drafts.clear();
        assert!(
            same(&person.state.document, &wizards_aside),
            "wizards stay away"
        );
        saved(&mut person, Command::Undo);
        assert!(same(&person.state.document, &before));
    }
}

#[test]
fn where_nothing_may_be_written_nothing_is_taken_back() {
    let mut person = family(&Person::new);
    let account = person.account("ana.popescu");
    person.say(Command::DeleteAccount(account));
    for saving in [
        Saving::ReadOnly(ReadOnly::OtherWindow),
        Saving::ReadOnly(ReadOnly::Newer { version: 9 }),
        Saving::Forbidden,
    ] {
        let mut person = person.clone();
        person.state.saving = saving;
        let before = person.state.clone();
        person.effects.clear();
        person.say(Command::Undo);
        assert_eq!(person.effects, [], "{saving:?}");
        assert_eq!(person.state.document, before.document, "{saving:?}");
        assert_eq!(person.state.screen, before.screen, "{saving:?}");
        assert_eq!(person.state.steps, before.steps, "{saving:?}: not lost");
    }
}

#[test]
fn the_steps_are_forgotten_when_another_file_is_opened() {
    let mut person = family(&Person::new);
    assert!(!person.state.steps.is_empty());
    let other = sent_on(TODAY).state.document;
    person.say(Command::FileOpened(Box::new(opened(Some(
        (*other).clone(),
    )))));
    assert_eq!(person.state.steps, []);
    saved(&mut person, Command::Undo);
    assert_eq!(person.state.document, other);
    // Another file that could not be opened changes nothing of that.
    person.say(Command::ChooseTheme(Theme::Dark));
    person.say(Command::OpenFailed(FileTrouble::Missing));
    saved(&mut person, Command::Undo);
    assert!(same(&person.state.document, &other));
}
