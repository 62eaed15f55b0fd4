//! Random walks: whatever is said in whatever order, nothing is lost.

use super::keeping::relying;
use super::*;
use veto_desk::app::flow::proposals_for_account;

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
        59 => match &person.state.screen {
            Screen::Linked(_) => linking(account, at, pick),
            Screen::Account(id) if at.is_multiple_of(2) => Command::ShowLinked(*id),
            _ => Command::Edit(Edit::Email(typed)),
        },
        60 => Command::ShowAccount(account),
        61 => Command::Report(objection, Told::Replied, Date::MAX),
        62 => [
            Command::CloseQuestion,
            Command::ShowCompanion,
            Command::LeaveCompanion,
            Command::ShowStep(pick),
        ][pick % 4]
            .clone(),
        _ => Command::ReportMissing,
    }
}

/// Something that is said on the page of linked accounts.
fn linking(account: AccountId, at: u8, pick: usize) -> Command {
    Command::Link(match at % 8 {
        0 | 1 => LinkEdit::With(account),
        2 => LinkEdit::Since(account, Since::Day(Date::MAX)),
        3 => LinkEdit::TakeOut(account),
        4 => LinkEdit::Left(account, Date::MAX),
        5 => LinkEdit::Never(account),
        6 => LinkEdit::LeaveAsItIs(account),
        _ if pick.is_multiple_of(2) => LinkEdit::AskAgain(account),
        _ => LinkEdit::Since(account, Since::Before),
    })
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
            let typed = [
                &old.answers.person_name,
                &old.answers.handle,
                &old.answers.phone,
                &old.answers.text,
            ];
            let blank = old.answers.platform.is_none()
                && old.answers.ticked.is_empty()
                && typed.into_iter().all(String::is_empty);
            // All that it held is proposed again by what is kept.
            let again = old
                .account
                .and_then(|id| proposals_for_account(&after.state.document, id, "en"));
            let same = again.as_ref() == Some(&old.answers);
            assert!(
                *command == Command::DiscardDraft(old.id) || relied || sent || blank || same,
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
        assert!(group.known().len() > 1, "a group of one is none");
        let said = group.members.iter().flat_map(|it| [it.left, it.decided]);
        assert!(said.flatten().all(|it| it <= TODAY));
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
            let state = &person.state;
            prop_assert!(!state.companion || state.can_have_companion(Catalog::embedded()));
            if let Screen::File(filing) = &state.screen {
                let steps = Catalog::embedded().route(&state.filed().unwrap().filing.route).unwrap().web.len();
                prop_assert!(filing.step < steps.max(1), "step {} of {steps}", filing.step);
            }
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
