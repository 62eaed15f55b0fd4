//! After sending: answers and the mails that bring them, evidence, letters, the way to the authority.

use super::*;
use crate::fixtures::after::{abroad, fill_in, given, send_letter};
use veto_desk::app::command::{Content, Given, LetterEdit, LetterSent};
use veto_desk::app::effect::{Paperwork, Sheet};
use veto_desk::app::problem::{GivenProblem, PaperProblem};
use veto_desk::domain::deadline::Began;
use veto_desk::domain::kinds::Company;
use veto_desk::domain::objection::{Evidence, Fault, KeptFile, LetterKind};
use veto_desk::domain::status::Turn;
use veto_desk::mail::{self, Guess, Reading};

const OCTOBER: Date = date(2026, 10, 20);

fn reading(guess: Guess, account: Option<AccountId>) -> Reading {
    Reading {
        guess,
        account,
        date: Some(date(2026, 10, 23)),
        ..Reading::default()
    }
}

fn answering(person: &Person) -> &veto_desk::app::state::Answering {
    match &person.state.screen {
        Screen::Answer(answering) => answering,
        other => panic!("no answer is asked: {other:?}"),
    }
}

fn evidence(person: &Person) -> Vec<Evidence> {
    let document = &person.state.document;
    let objection = document.objection(person.objection()).unwrap();
    objection.kept_evidence().cloned().collect()
}

fn kept(name: &str) -> (String, Result<KeptFile, SaveProblem>) {
    let file = KeptFile {
        file: format!("{name} 12345678"),
        sha256: format!("{:064x}", name.len()),
        size: 24_300,
    };
    (name.to_owned(), Ok(file))
}

fn whats(person: &Person) -> Vec<What> {
    events(person).into_iter().map(|it| it.what).collect()
}

fn now_stands(person: &Person) -> Standing {
    let document = &person.state.document;
    let account = document.objection(person.objection()).unwrap().account;
    standing(person, account)
}

// ----- files and mails

#[test]
fn what_a_mail_says_is_only_proposed_until_the_person_confirms_it() {
    let mut ana = sent_on(OCTOBER);
    ana.travel_to(TODAY).say(Command::ShowDesk);
    let before = Arc::clone(&ana.state.document);
    let account = ana.account("Ana");
    let mail = reading(Guess::Likely(mail::Kind::Accepted), Some(account));
    ana.say(Command::FilesRead(vec![given("mail.eml", Some(mail))]));
    assert_eq!(ana.state.document, before, "nothing changed yet");
    let page = answering(&ana);
    assert_eq!(page.objection, Some(ana.objection()));
    assert_eq!(page.kind, Some(AnswerKind::Accepted));
    assert_eq!(page.on, date(2026, 10, 23));
    ana.effects.clear();
    ana.say(Command::RecordAnswer);
    let last = events(&ana).pop().unwrap();
    assert_eq!((last.what, last.on), (What::Accepted, date(2026, 10, 23)));
    let keep = Effect::KeepEvidence(
        ana.objection(),
        vec![("mail.eml".to_owned(), vec![b'x'; 24_300].into())],
    );
    assert!(
        ana.effects.contains(&keep),
        "the file is kept, byte by byte"
    );
    let id = ana.objection();
    saved(&mut ana, Command::EvidenceKept(id, vec![kept("mail.eml")]));
    assert_eq!(evidence(&ana)[0].name, "mail.eml");
    let notice = ana.state.notice.clone().unwrap();
    assert_eq!(notice.what, Done::AnswerRecordedWithFiles);
    assert!(!notice.undoable, "it would take back the file alone");
}

#[test]
fn a_mail_that_is_not_sure_chooses_nothing() {
    for guess in [Guess::Unknown, Guess::Perhaps(mail::Kind::Accepted)] {
        let mut ana = sent_on(OCTOBER);
        ana.travel_to(TODAY).say(Command::ShowDesk);
        let mail = given("mail.eml", Some(reading(guess, None)));
        ana.say(Command::FilesRead(vec![mail]));
        assert_eq!(answering(&ana).kind, None);
        ana.say(Command::RecordAnswer);
        assert_eq!(ana.state.problem, Some(Problem::ChooseObjection));
        let id = ana.objection();
        ana.say(Command::ChooseObjection(id))
            .say(Command::RecordAnswer);
        assert_eq!(ana.state.problem, Some(Problem::ChooseAnswer));
        assert!(!whats(&ana).contains(&What::Accepted));
    }
}

#[test]
fn what_answers_nothing_is_kept_and_nothing_else_is_written_down() {
    for kind in [
        mail::Kind::Announcement,
        mail::Kind::CodeMail,
        mail::Kind::NotFromMeta,
    ] {
        let mut ana = sent_on(OCTOBER);
        let id = ana.objection();
        ana.say(Command::AskAnswer(id));
        let mail = given("mail.eml", Some(reading(Guess::Likely(kind), None)));
        ana.say(Command::FilesRead(vec![mail]));
        assert_eq!(answering(&ana).kind, Some(AnswerKind::NoAnswer));
        let before = whats(&ana);
        ana.effects.clear();
        ana.say(Command::RecordAnswer);
        assert_eq!(whats(&ana), before);
        assert!(matches!(&ana.effects[..], [Effect::KeepEvidence(..)]));
    }
}

#[test]
fn an_announcement_that_is_pasted_is_not_taken_for_a_yes() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.travel_to(TODAY).say(Command::AskAnswer(id));
    ana.say(Command::ReadMail);
    assert_eq!(ana.state.problem, Some(Problem::PasteMail));
    let text = "From: Facebook <notification@facebookmail.com>\n\
        Date: Wed, 21 Oct 2026 10:00:00 +0000\n\n\
        If you submit an objection, we'll send an email confirming it. \
        If your objection is honoured, it will be applied going forward.";
    ana.say(Command::TypeMail(text.to_owned()))
        .say(Command::ReadMail);
    assert_ne!(answering(&ana).kind, Some(AnswerKind::Accepted));
    assert_eq!(answering(&ana).given.len(), 1, "the text is kept, too");
    // Pasted again, it takes the place of the first.
    ana.say(Command::ReadMail);
    assert_eq!(answering(&ana).given.len(), 1);
}

#[test]
fn a_file_belongs_to_the_page_on_which_it_is_dropped() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let id = ana.objection();
    ana.effects.clear();
    ana.say(Command::FilesRead(vec![given("form.png", None)]));
    let at_once =
        |effects: &[Effect]| matches!(effects, [Effect::KeepEvidence(to, _)] if *to == id);
    assert!(
        at_once(&ana.effects),
        "a picture of the form is simply kept"
    );
    ana.open_and_send();
    ana.effects.clear();
    ana.say(Command::FilesRead(vec![given("sent.png", None)]));
    assert!(
        at_once(&ana.effects),
        "so is one of what came after sending"
    );
    let account = ana.account("Ana");
    ana.say(Command::ShowAccount(account));
    ana.say(Command::FilesRead(vec![given("answer.png", None)]));
    assert_eq!(
        answering(&ana).objection,
        Some(id),
        "here it may be an answer"
    );
    ana.say(Command::FilesRead(vec![given("more.png", None)]));
    assert_eq!(answering(&ana).given.len(), 2);
    ana.say(Command::LeaveOut(0));
    assert_eq!(answering(&ana).given[0].name, "more.png");
}

#[test]
fn files_are_refused_with_a_reason_and_the_rest_is_taken() {
    let mut ana = Person::new();
    ana.say(Command::FilesGiven(vec![PathBuf::from("x.png")]));
    let said = |person: &Person| person.state.notice.clone().map(|it| it.what);
    assert_eq!(said(&ana), Some(Done::Failed(Problem::NothingSent)));
    let mut ana = sent_on(OCTOBER);
    ana.say(Command::ShowDesk);
    ana.effects.clear();
    ana.say(Command::FilesGiven(vec![PathBuf::from("x.eml")]));
    let [Effect::ReadFiles(paths, filed)] = &ana.effects[..] else {
        panic!("{:?}", ana.effects);
    };
    assert_eq!((paths.len(), filed.len()), (1, 1));
    assert_eq!(filed[0].on, Some(OCTOBER));
    let bad = Given {
        name: "film.mp4".to_owned(),
        content: Err(GivenProblem::TooLarge),
    };
    ana.say(Command::FilesRead(vec![bad, given("good.png", None)]));
    let why = Problem::Given("film.mp4".to_owned(), GivenProblem::TooLarge);
    assert_eq!(said(&ana), Some(Done::Failed(why)));
    assert_eq!(answering(&ana).given.len(), 1, "the other one is there");
    let id = ana.objection();
    let failed = ("good.png".to_owned(), Err(SaveProblem::Full));
    saved(&mut ana, Command::EvidenceKept(id, vec![failed]));
    let why = Problem::Keep("good.png".to_owned(), SaveProblem::Full);
    assert_eq!(said(&ana), Some(Done::Failed(why)));
    assert_eq!(evidence(&ana), []);
}

#[test]
fn the_same_file_is_kept_once_and_comes_back_when_it_was_taken_off() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    for _ in 0..2 {
        ana.say(Command::EvidenceKept(id, vec![kept("mail.eml")]));
        assert_eq!(evidence(&ana).len(), 1);
    }
    let piece = evidence(&ana)[0].id;
    saved(&mut ana, Command::RemoveEvidence(id, piece));
    assert_eq!(evidence(&ana), []);
    let mut undone = ana.clone();
    undone.say(Command::Undo);
    assert_eq!(evidence(&undone).len(), 1);
    ana.say(Command::EvidenceKept(id, vec![kept("mail.eml")]));
    assert_eq!(evidence(&ana)[0].id, piece);
}

#[test]
fn files_are_looked_at_at_the_start_and_whenever_their_account_is_opened() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.say(Command::EvidenceKept(id, vec![kept("mail.eml")]));
    let piece = evidence(&ana)[0].id;
    let account = ana.account("Ana");
    for command in [Command::ShowAccount(account), Command::DayBegan] {
        ana.effects.clear();
        ana.say(command);
        let checks =
            |it: &Effect| matches!(it, Effect::CheckEvidence(files) if files[0].id == piece);
        assert!(ana.effects.iter().any(checks));
    }
    ana.say(Command::EvidenceChecked(vec![(
        piece,
        Some(Fault::Missing),
    )]));
    assert_eq!(ana.state.faults.get(&piece), Some(&Fault::Missing));
    ana.say(Command::EvidenceChecked(vec![(piece, None)]));
    assert!(ana.state.faults.is_empty(), "it was put back");
}

// ----- what each answer leads to

#[test]
fn each_answer_leads_to_a_next_step() {
    use NextStep as N;
    for (kind, status, next, turn) in [
        (
            AnswerKind::Accepted,
            Status::Confirmed,
            N::ShowRecord,
            Turn::Nobody,
        ),
        (
            AnswerKind::Refused,
            Status::Refused,
            N::SeeOptions,
            Turn::You,
        ),
        (AnswerKind::MoreAsked, Status::NeedsYou, N::Reply, Turn::You),
        (
            AnswerKind::ReasonsAsked,
            Status::NeedsYou,
            N::Reply,
            Turn::You,
        ),
        (
            AnswerKind::OtherCompany,
            Status::NeedsYou,
            N::TryNextRoute,
            Turn::You,
        ),
        (
            AnswerKind::OtherForm,
            Status::NeedsYou,
            N::TryNextRoute,
            Turn::You,
        ),
        (
            AnswerKind::MoreTime,
            Status::Sent,
            N::ReportAnswer,
            Turn::Platform,
        ),
        (
            AnswerKind::Receipt,
            Status::Sent,
            N::ReportAnswer,
            Turn::Platform,
        ),
        (
            AnswerKind::AuthorityNews,
            Status::Sent,
            N::ReportAnswer,
            Turn::Authority,
        ),
        (
            AnswerKind::AuthorityAgreed,
            Status::Confirmed,
            N::ShowRecord,
            Turn::Nobody,
        ),
        (
            AnswerKind::AuthorityDisagreed,
            Status::Refused,
            N::SeeOptions,
            Turn::You,
        ),
    ] {
        let mut ana = sent_on(OCTOBER);
        ana.record(kind);
        let stands = now_stands(&ana);
        assert_eq!(
            (stands.status, stands.next, stands.turn),
            (status, next, turn),
            "{kind:?}"
        );
    }
}

#[test]
fn another_form_shows_the_next_route_not_the_one_that_failed() {
    let mut ana = sent_on(OCTOBER);
    let before = route(&ana);
    ana.record(AnswerKind::OtherForm);
    let id = ana.objection();
    ana.say(Command::ShowFiling(id));
    assert_ne!(route(&ana), before);
    assert!(!left(&ana).contains(&before));
}

#[test]
fn from_silence_to_the_authority_and_to_court_every_date_is_right() {
    let mut ana = sent_on(OCTOBER);
    let stands_on = |person: &mut Person, day| {
        person.travel_to(day);
        now_stands(person)
    };
    // 20 November 2026 is a Friday.
    let overdue = stands_on(&mut ana, date(2026, 11, 21));
    assert_eq!(overdue.reason, Reason::Overdue(date(2026, 11, 20)));
    assert_eq!(overdue.next, NextStep::SeeOptions);
    send_letter(&mut ana, LetterKind::Reminder);
    let reminded = now_stands(&ana);
    assert_eq!(reminded.reason, Reason::Reminded(date(2026, 11, 21)));
    assert_eq!(reminded.deadline().unwrap().due, date(2026, 12, 5));
    assert_eq!(reminded.turn, Turn::Platform);
    let over = stands_on(&mut ana, date(2026, 12, 6));
    assert_eq!(over.reason, Reason::ReminderOver(date(2026, 12, 5)));
    send_letter(&mut ana, LetterKind::AuthorityComplaint);
    let complained = now_stands(&ana);
    assert_eq!(complained.reason, Reason::WithAuthority(date(2026, 12, 6)));
    assert_eq!(complained.turn, Turn::Authority);
    assert_eq!(complained.deadline().unwrap().due, date(2027, 3, 6));
    // A second refusal changes nothing about the complaint; news starts the count anew.
    ana.travel_to(date(2027, 1, 10)).record(AnswerKind::Refused);
    assert_eq!(now_stands(&ana).turn, Turn::Authority);
    ana.record(AnswerKind::AuthorityNews);
    assert_eq!(now_stands(&ana).deadline().unwrap().due, date(2027, 4, 10));
    let silent = stands_on(&mut ana, date(2027, 4, 11));
    assert_eq!(silent.reason, Reason::AuthoritySilent(date(2027, 4, 10)));
    assert_eq!(silent.status, Status::NeedsYou);
    ana.record(AnswerKind::Accepted);
    assert_eq!(
        now_stands(&ana).status,
        Status::Confirmed,
        "the company gave in"
    );
}

#[test]
fn in_the_united_kingdom_the_company_is_complained_to_first() {
    let mut ana = abroad(&Person::new, "GB");
    ana.travel_to(date(2026, 11, 25));
    assert!(matches!(now_stands(&ana).reason, Reason::Overdue(_)));
    send_letter(&mut ana, LetterKind::CompanyComplaint);
    let complained = now_stands(&ana);
    assert_eq!(complained.reason, Reason::Complained(date(2026, 11, 25)));
    // Christmas, a weekend and a substitute day lie at its end.
    assert_eq!(complained.deadline().unwrap().due, date(2026, 12, 29));
    let mut silent = ana.clone();
    silent.travel_to(date(2026, 12, 30));
    assert_eq!(
        now_stands(&silent).reason,
        Reason::ComplaintSilent(date(2026, 12, 29))
    );
    ana.travel_to(date(2026, 12, 10))
        .record(AnswerKind::Receipt);
    let received = now_stands(&ana);
    assert_eq!(
        received.reason,
        Reason::ComplaintReceived(date(2026, 12, 10))
    );
    assert_eq!(
        received.deadline(),
        None,
        "the law says only: without delay"
    );
}

#[test]
fn a_question_adds_a_second_date_in_the_union_and_stops_the_clock_in_the_united_kingdom() {
    let days = [date(2026, 10, 22), date(2026, 11, 2)];
    let ask_and_reply = |mut person: Person| {
        person.travel_to(days[0]).record(AnswerKind::MoreAsked);
        let open = now_stands(&person);
        let id = person.objection();
        person
            .travel_to(days[1])
            .say(Command::Report(id, Told::Replied, Date::MAX));
        (open, now_stands(&person), person)
    };
    let (open, replied, mut ana) = ask_and_reply(sent_on(OCTOBER));
    assert_eq!(open.dates.due.as_ref().unwrap().due, date(2026, 11, 20));
    assert_eq!(replied.dates.due, open.dates.due, "the first date stays");
    assert_eq!(replied.dates.later.as_ref().unwrap().due, date(2026, 12, 2));
    // The reminder waits for the later one.
    ana.travel_to(date(2026, 11, 25));
    assert_eq!(now_stands(&ana).reason, Reason::Replied(days[1]));
    ana.travel_to(date(2026, 12, 3));
    assert_eq!(now_stands(&ana).reason, Reason::Overdue(date(2026, 12, 2)));
    let (open, replied, _) = ask_and_reply(abroad(&Person::new, "GB"));
    assert_eq!((open.dates.due, open.dates.stopped), (None, Some(days[0])));
    let due = replied.dates.due.unwrap();
    assert_eq!(due.pauses, [(days[0], days[1])]);
    assert_eq!(due.due, date(2026, 12, 1), "eleven days later");
    let (open, replied, _) = ask_and_reply(abroad(&Person::new, "CH"));
    assert_eq!(
        replied.dates, open.dates,
        "a courtesy date knows no questions"
    );
}

#[test]
fn a_year_after_the_yes_a_new_look_is_due_and_can_be_put_off_by_looking() {
    let mut ana = sent_on(OCTOBER);
    ana.record(AnswerKind::Accepted);
    assert_eq!(now_stands(&ana).deadline().unwrap().due, date(2027, 10, 20));
    ana.travel_to(date(2027, 10, 19));
    assert_eq!(now_stands(&ana).urgency, Urgency::OnTime, "never urgent");
    ana.travel_to(date(2027, 10, 21));
    let due = now_stands(&ana);
    assert_eq!(due.reason, Reason::RecheckDue(date(2027, 10, 20)));
    assert_eq!(
        (due.status, due.next),
        (Status::NeedsYou, NextStep::Recheck)
    );
    let id = ana.objection();
    saved(&mut ana, Command::Report(id, Told::Rechecked, Date::MAX));
    let looked = now_stands(&ana);
    assert_eq!(looked.reason, Reason::Accepted(OCTOBER));
    assert_eq!(looked.deadline().unwrap().due, date(2028, 10, 21));
}

#[test]
fn the_law_of_the_day_of_the_objection_stays_when_the_person_moves() {
    let mut ana = sent_on(OCTOBER);
    let before = now_stands(&ana);
    let account = ana.account("Ana");
    let person = ana.state.document.persons[0].id;
    let mut document = (*ana.state.document).clone();
    let residence = document
        .person_mut(person)
        .unwrap()
        .residence
        .as_mut()
        .unwrap();
    residence.zone = Zone::Uk;
    residence.country = Some("GB".into());
    ana.state.document = Arc::new(document);
    assert_eq!(standing(&ana, account), before);
}

// ----- letters

#[test]
fn an_objection_by_letter_is_frozen_as_sent_and_counts_from_its_arrival() {
    let mut ana = Person::on(OCTOBER);
    ana.ana_at_the_form();
    let id = ana.objection();
    ana.say(Command::UseRoute("letter-meta-ireland".into()));
    ana.say(Command::StartLetter(
        id,
        LetterKind::Objection,
        Some(Company::Meta),
    ));
    fill_in(&mut ana);
    ana.say(Command::ReportLetterSent(LetterSent {
        to: "Meta Platforms Ireland Limited".to_owned(),
        address: "Meta Platforms Ireland Limited, Merrion Road, Dublin 4".to_owned(),
        language: "ro".to_owned(),
        text: "Opoziție".to_owned(),
        on: OCTOBER,
    }));
    assert_eq!(frozen(&ana).text, "Opoziție");
    assert_eq!(frozen(&ana).route, "letter-meta-ireland".into());
    let posted = now_stands(&ana).dates.due.unwrap();
    assert_eq!(
        (posted.start, posted.began),
        (date(2026, 10, 23), Began::Posted)
    );
    assert_eq!(posted.due, date(2026, 11, 23));
    ana.travel_to(date(2026, 10, 27));
    saved(
        &mut ana,
        Command::Report(id, Told::Delivered, date(2026, 10, 27)),
    );
    let delivered = now_stands(&ana).dates.due.unwrap();
    assert_eq!(
        (delivered.due, delivered.began),
        (date(2026, 11, 27), Began::Delivered)
    );
    assert!(ana.state.document.drafts.is_empty(), "the wizard is over");
}

#[test]
fn what_is_typed_into_a_letter_outlives_the_app_and_what_was_sent_never_changes() {
    let mut ana = sent_on(OCTOBER);
    ana.travel_to(TODAY);
    let id = ana.objection();
    ana.say(Command::StartLetter(id, LetterKind::Reminder, None));
    let own = LetterEdit::Text(Some("My own words".to_owned()));
    for edit in [
        LetterEdit::FullName("Ana Popescu".to_owned()),
        LetterEdit::Reference("4711".to_owned()),
        LetterEdit::Language("de".to_owned()),
        own,
    ] {
        saved(&mut ana, Command::EditLetter(edit));
    }
    let mut again = killed(&ana);
    assert_eq!(again.state.document, ana.state.document);
    again.say(Command::StartLetter(id, LetterKind::Reminder, None));
    let document = Arc::clone(&again.state.document);
    let letters = &document.objection(id).unwrap().letters;
    assert_eq!(letters.len(), 1, "the begun letter goes on");
    assert_eq!(letters[0].text.as_deref(), Some("My own words"));
    again.say(Command::ReportLetterSent(LetterSent {
        to: "Meta".to_owned(),
        address: "Dublin".to_owned(),
        language: "de".to_owned(),
        text: "My own words".to_owned(),
        on: date(2030, 1, 1),
    }));
    let event = events(&again).pop().unwrap();
    assert_eq!(event.on, TODAY, "not in the future");
    assert!(
        again
            .state
            .document
            .objection(id)
            .unwrap()
            .letters
            .is_empty()
    );
    let account = again.account("Ana");
    again
        .say(Command::EditAccount(account))
        .say(Command::Edit(Edit::PersonName("Somebody else".to_owned())));
    let What::LetterSent(letter) = &events(&again).pop().unwrap().what else {
        panic!("no letter");
    };
    assert_eq!(letter.text, "My own words");
}

#[test]
fn a_letter_that_is_thrown_away_can_be_had_back() {
    let mut ana = sent_on(OCTOBER);
    ana.travel_to(TODAY);
    let id = ana.objection();
    ana.say(Command::StartLetter(id, LetterKind::Reminder, None));
    fill_in(&mut ana);
    let before = ana.state.document.objection(id).unwrap().letters.clone();
    saved(&mut ana, Command::DiscardLetter);
    assert!(ana.state.document.objection(id).unwrap().letters.is_empty());
    ana.say(Command::Undo);
    let letters = &ana.state.document.objection(id).unwrap().letters;
    assert_eq!(letters[0].id, before[0].id);
    assert!(matches!(ana.state.screen, Screen::Letter(..)));
}

#[test]
fn the_place_leads_to_the_authority_and_only_a_place_of_that_law_is_taken() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    let residence = |person: &Person| {
        let document = &person.state.document;
        document.objection(id).unwrap().residence.clone()
    };
    ana.say(Command::TellPlace(id, "DE".into()));
    ana.say(Command::TellPlace(id, "DE-BE".into()));
    assert_eq!(residence(&ana).part, Some("DE-BE".into()));
    ana.say(Command::TellPlace(id, "GB".into()));
    assert_eq!(residence(&ana).country, Some("DE".into()), "another law");
    ana.say(Command::TellPlace(id, "FR".into()));
    assert_eq!(
        (residence(&ana).country, residence(&ana).part),
        (Some("FR".into()), None)
    );
}

#[test]
fn only_a_page_of_the_catalogue_is_opened_for_an_authority() {
    let mut ana = sent_on(OCTOBER);
    ana.effects.clear();
    ana.say(Command::OpenPage("https://evil.example/".to_owned()));
    assert_eq!(ana.effects, []);
    let before = events(&ana);
    ana.say(Command::OpenPage("https://dsb.gv.at/".to_owned()));
    assert!(
        ana.effects
            .contains(&Effect::OpenAddress("https://dsb.gv.at/".to_owned()))
    );
    assert_eq!(events(&ana), before, "that is no step of the objection");
}

// ----- papers

#[test]
fn a_paper_without_a_place_can_be_saved_beside_the_file() {
    let mut ana = sent_on(OCTOBER);
    let paper = Paperwork {
        name: "Record.txt".to_owned(),
        sheet: Sheet::Text("What was sent".to_owned()),
    };
    ana.effects.clear();
    ana.say(Command::SavePaper(paper.clone()));
    assert_eq!(ana.effects, [Effect::SavePaper(paper.clone())]);
    ana.effects.clear();
    ana.say(Command::SavePaper(paper.clone()));
    assert_eq!(ana.effects, [], "one dialog at a time");
    ana.say(Command::PaperUnsaved(paper.clone()));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::Failed(Problem::PaperUnsaved)
    );
    ana.say(Command::SavePaperBeside);
    assert_eq!(ana.effects, [Effect::SavePaperBeside(paper)]);
    let path = PathBuf::from("/home/ana/papers/Record.txt");
    ana.say(Command::PaperSaved(Ok(path.clone())));
    assert_eq!(
        ana.state.notice.as_ref().unwrap().what,
        Done::PaperSaved(path)
    );
    ana.say(Command::PaperSaved(Err(PaperProblem::Make)));
    let why = Done::Failed(Problem::Paper(PaperProblem::Make));
    assert_eq!(ana.state.notice.as_ref().unwrap().what, why);
}

#[test]
fn a_file_that_is_given_is_not_told_to_a_log() {
    let content = Content {
        bytes: b"secret".as_slice().into(),
        reading: None,
    };
    assert_eq!(format!("{content:?}"), "Content(6 bytes)");
}

// ----- what is easily mistaken

#[test]
fn a_late_question_neither_starts_nor_stops_the_clock() {
    for (country, due) in [("FR", date(2026, 11, 20)), ("GB", date(2026, 11, 20))] {
        let mut ana = abroad(&Person::new, country);
        let id = ana.objection();
        ana.travel_to(date(2026, 12, 15))
            .record(AnswerKind::MoreAsked);
        assert_eq!(now_stands(&ana).dates.stopped, None, "{country}");
        ana.travel_to(date(2026, 12, 20))
            .say(Command::Report(id, Told::Replied, Date::MAX));
        assert_eq!(now_stands(&ana).reason, Reason::Overdue(due), "{country}");
    }
}

#[test]
fn a_refusal_after_a_settled_complaint_counts() {
    let mut ana = sent_on(OCTOBER);
    ana.travel_to(date(2026, 11, 25));
    send_letter(&mut ana, LetterKind::AuthorityComplaint);
    ana.record(AnswerKind::Accepted);
    ana.travel_to(date(2027, 1, 10)).record(AnswerKind::Refused);
    assert_eq!(now_stands(&ana).status, Status::Refused);
}

#[test]
fn a_file_that_is_given_again_mends_a_changed_one() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.say(Command::EvidenceKept(id, vec![kept("mail.eml")]));
    let piece = evidence(&ana)[0].id;
    ana.say(Command::EvidenceChecked(vec![(
        piece,
        Some(Fault::Changed),
    )]));
    let (name, file) = kept("mail.eml");
    let again = KeptFile {
        file: "mail.eml 12345678 2".to_owned(),
        ..file.unwrap()
    };
    ana.say(Command::EvidenceKept(id, vec![(name, Ok(again))]));
    assert_eq!(evidence(&ana)[0].file, "mail.eml 12345678 2");
    assert!(ana.state.faults.is_empty());
}

#[test]
fn a_mail_does_not_change_what_the_person_chose() {
    for guess in [Guess::Unknown, Guess::Likely(mail::Kind::Accepted)] {
        let mut ana = sent_on(OCTOBER);
        let id = ana.objection();
        ana.travel_to(TODAY).say(Command::AskAnswer(id));
        ana.say(Command::ChooseAnswer(AnswerKind::Refused));
        ana.say(Command::FilesRead(vec![given(
            "m.eml",
            Some(reading(guess, None)),
        )]));
        assert_eq!(answering(&ana).kind, Some(AnswerKind::Refused));
    }
}

#[test]
fn what_a_mail_proposed_goes_when_it_is_left_out() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.travel_to(TODAY).say(Command::AskAnswer(id));
    let likely = |kind| Some(reading(Guess::Likely(kind), None));
    ana.say(Command::FilesRead(vec![given(
        "1.eml",
        likely(mail::Kind::Refused),
    )]));
    ana.say(Command::FilesRead(vec![given(
        "2.eml",
        likely(mail::Kind::Accepted),
    )]));
    assert_eq!(answering(&ana).kind, Some(AnswerKind::Accepted));
    ana.say(Command::LeaveOut(1));
    assert_eq!(answering(&ana).kind, Some(AnswerKind::Refused));
    assert!(answering(&ana).reading.is_some());
    ana.say(Command::LeaveOut(0));
    assert_eq!(answering(&ana).kind, None);
}

#[test]
fn a_pasted_text_is_kept_even_when_it_was_not_read() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.travel_to(TODAY).say(Command::AskAnswer(id));
    ana.say(Command::TypeMail("We refuse.".to_owned()));
    ana.say(Command::ChooseAnswer(AnswerKind::Refused));
    ana.effects.clear();
    ana.say(Command::RecordAnswer);
    let keeps =
        |it: &Effect| matches!(it, Effect::KeepEvidence(_, files) if &*files[0].1 == b"We refuse.");
    assert!(ana.effects.iter().any(keeps), "{:?}", ana.effects);
}

#[test]
fn a_file_called_as_a_pasted_mail_is_not_lost() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.travel_to(TODAY).say(Command::AskAnswer(id));
    ana.say(Command::FilesRead(vec![given("mail.txt", None)]));
    let text = "From: Facebook <notification@facebookmail.com>\nDate: Wed, 21 Oct 2026 10:00:00 +0000\n\nHello.";
    ana.say(Command::TypeMail(text.to_owned()))
        .say(Command::ReadMail);
    assert_eq!(answering(&ana).given.len(), 2);
}

#[test]
fn a_mail_dropped_right_after_sending_is_read() {
    let mut ana = sent_on(TODAY);
    assert!(matches!(ana.state.screen, Screen::Next(_)));
    let account = ana.account("Ana");
    let mail = reading(Guess::Likely(mail::Kind::Accepted), Some(account));
    ana.say(Command::FilesRead(vec![given("mail.eml", Some(mail))]));
    assert_eq!(answering(&ana).kind, Some(AnswerKind::Accepted));
}

#[test]
fn what_was_given_and_not_written_down_is_still_there_on_the_way_back() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    let account = ana.account("Ana");
    ana.say(Command::AskAnswer(id))
        .say(Command::TypeMail("Dear Ana".to_owned()))
        .say(Command::FilesRead(vec![given("a.png", None)]));
    ana.say(Command::ShowAccount(account))
        .say(Command::ShowSettings)
        .say(Command::AskAnswer(id));
    assert_eq!(answering(&ana).pasted, "Dear Ana");
    assert_eq!(answering(&ana).given.len(), 1);
    ana.say(Command::ChooseAnswer(AnswerKind::Receipt))
        .say(Command::RecordAnswer)
        .say(Command::AskAnswer(id));
    assert!(answering(&ana).pasted.is_empty(), "it was written down");
}

#[test]
fn a_complaint_in_the_own_way_is_the_turn_of_the_authority() {
    for country in ["GB", "CH", "RO"] {
        let mut person = abroad(&Person::new, country);
        person.record(AnswerKind::Refused);
        let id = person.objection();
        saved(
            &mut person,
            Command::Report(id, Told::Complained, Date::MAX),
        );
        let stands = now_stands(&person);
        assert_eq!(stands.turn, Turn::Authority, "{country}");
        assert_eq!(stands.deadline().is_some(), country == "RO", "{country}");
        person.record(AnswerKind::AuthorityAgreed);
        assert_eq!(now_stands(&person).status, Status::Confirmed, "{country}");
    }
}

#[test]
fn what_was_done_on_an_earlier_day_counts_from_that_day() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    ana.travel_to(date(2026, 10, 22))
        .record(AnswerKind::MoreAsked);
    ana.travel_to(date(2026, 11, 9));
    ana.say(Command::AskWhen(id, Told::Replied));
    ana.say(Command::ChooseDate(date(2026, 11, 2)));
    let Screen::When(telling) = ana.state.screen else {
        panic!("it is not asked when: {:?}", ana.state.screen);
    };
    assert_eq!(telling.on, date(2026, 11, 2));
    ana.say(Command::Report(id, telling.told, telling.on));
    assert_eq!(now_stands(&ana).reason, Reason::Replied(date(2026, 11, 2)));
    assert_eq!(now_stands(&ana).dates.later.unwrap().due, date(2026, 12, 2));
    // A day that has not come cannot be told.
    for told in Told::ALL {
        let mut person = ana.clone();
        person.say(Command::Report(id, told, date(2030, 1, 1)));
        assert_eq!(
            events(&person).pop().unwrap().on,
            date(2026, 11, 9),
            "{told:?}"
        );
    }
    ana.say(Command::StartLetter(id, LetterKind::Reminder, None));
    ana.say(Command::ChooseDate(date(2026, 11, 7)));
    assert!(matches!(&ana.state.screen, Screen::Letter(it) if it.sent_on == date(2026, 11, 7)));
}

#[test]
fn a_name_stands_in_the_letter_until_it_is_emptied() {
    let mut ana = Person::on(OCTOBER);
    ana.ana_at_the_form().open_and_send();
    let person = ana.state.document.persons[0].id;
    let mut document = (*ana.state.document).clone();
    document.person_mut(person).unwrap().name = "Ana".to_owned();
    ana.state.document = Arc::new(document);
    let id = ana.objection();
    ana.say(Command::StartLetter(id, LetterKind::Reminder, None));
    let name = |person: &Person| person.state.document.persons[0].full_name.clone();
    assert_eq!(name(&ana), "Ana");
    ana.say(Command::EditLetter(LetterEdit::FullName(String::new())));
    assert_eq!(name(&ana), "", "it does not come back while one types");
    ana.say(Command::Undo);
    assert_eq!(name(&ana), "Ana");
}

#[test]
fn looking_at_the_files_of_one_account_says_nothing_about_the_others() {
    let mut ana = sent_on(OCTOBER);
    let id = ana.objection();
    let files = vec![kept("mail.eml"), kept("a longer name.png")];
    ana.say(Command::EvidenceKept(id, files));
    let pieces: Vec<_> = evidence(&ana).iter().map(|it| it.id).collect();
    ana.say(Command::EvidenceChecked(vec![(
        pieces[0],
        Some(Fault::Missing),
    )]));
    ana.say(Command::EvidenceChecked(vec![(pieces[1], None)]));
    assert_eq!(ana.state.faults.get(&pieces[0]), Some(&Fault::Missing));
}
