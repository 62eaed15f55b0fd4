//! What leaves the screen as a file: pressed as a person would, made, and read back.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod persons;

use egui::{Key, Modifiers, OutputCommand, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::{Date, date};
use veto_desk::app::command::{AnswerKind, Command, Copied, Edit, LetterEdit, Told};
use veto_desk::app::effect::{Paperwork, Sheet};
use veto_desk::app::overview::Finding;
use veto_desk::app::state::State;
use veto_desk::domain::kinds::Field;
use veto_desk::domain::objection::{KeptFile, LetterKind};
use veto_desk::domain::status::Status;
use veto_desk::mail::{Doubt, Reading};
use veto_desk::papers;
use veto_desk::text::{Language, Text};

use crate::fixtures::after::{abroad, fill_in, given, send_letter};
use crate::fixtures::{Person, TODAY, family, opened};
use crate::stage::{LOOKS, Look, Stage, show};

/// So high that every button is in view.
const TALL: Look = Look {
    size: [1180.0, 9000.0],
    ..LOOKS[0]
};

/// Presses a button and gives the paper that comes of it.
fn pressed(state: &State, button: &str) -> Paperwork {
    pressed_in(Text::english(), state, button)
}

fn pressed_in(text: Text, state: &State, button: &str) -> Paperwork {
    let mut harness = show(state, TALL, text);
    harness
        .get_all_by_role_and_label(Role::Button, button)
        .next()
        .unwrap_or_else(|| panic!("no button {button}"))
        .click();
    harness.run();
    let said = harness.state_mut().said();
    match &said[..] {
        [Command::SavePaper(paper)] | [Command::PrintPaper(paper)] => paper.clone(),
        other => panic!("{button}: {other:?}"),
    }
}

#[test]
fn where_no_clipboard_works_every_value_can_be_marked_and_copied_by_keys() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let filing = ana.state.filed().unwrap().filing.clone();
    let address = "https://www.facebook.com/privacy/genai";
    let values = |harness: &Harness<'_, Stage>| -> Vec<String> {
        let fields = harness.get_all_by_role(Role::MultilineTextInput);
        fields.filter_map(|it| it.value()).collect()
    };
    let with_clipboard = show(&ana.state, TALL, Text::english());
    assert!(
        with_clipboard
            .query_by_role(Role::MultilineTextInput)
            .is_none()
    );
    ana.say(Command::TextCopied(Copied::Address, false));
    let mut harness = show(&ana.state, TALL, Text::english());
    let expected = [address, &filing.email, &filing.text];
    assert_eq!(values(&harness), expected);
    for (at, words) in expected.into_iter().enumerate() {
        let fields: Vec<_> = harness.get_all_by_role(Role::MultilineTextInput).collect();
        assert!(fields[at].accesskit_node().is_read_only());
        fields[at].focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.run();
        harness.event(egui::Event::Copy);
        harness.step();
        let copied = harness.output().platform_output.commands.clone();
        assert_eq!(copied, [OutputCommand::CopyText(words.to_owned())]);
        // It is not there to be changed.
        harness.event(egui::Event::Text("x".to_owned()));
        harness.run();
        assert_eq!(values(&harness), expected);
        assert!(harness.state_mut().said().is_empty());
    }
}

#[test]
fn each_value_that_was_copied_says_so_and_the_clipboards_own_says_it_otherwise() {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let (address, email) = (Copied::Address, Copied::Field(Field::Email));
    ana.say(Command::TextCopied(address, true))
        .say(Command::TextCopied(email, true));
    let harness = show(&ana.state, TALL, Text::english());
    for name in [
        "Copy again: Official address",
        "Copied: Your e-mail (may be filled in already)",
        "Copy: Your text (optional)",
    ] {
        harness.get_by_role_and_label(Role::Button, name);
    }
}

/// The words of a PDF, on one line.
fn words(paper: &Paperwork) -> String {
    let Sheet::Pdf(sheet) = &paper.sheet else {
        panic!("{} is no PDF", paper.name);
    };
    let bytes = papers::pdf(sheet).unwrap();
    let document = lopdf::Document::load_mem(&bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(text: &str, wanted: &[&str]) {
    for it in wanted {
        assert!(text.contains(it), "“{it}” is not in: {text}");
    }
}

fn sent() -> Person {
    let mut ana = Person::on(date(2026, 10, 20));
    ana.ana_at_the_form().open_and_send();
    ana
}

fn on_her_page(person: &mut Person) -> &State {
    let account = person.account("Ana");
    &person.say(Command::ShowAccount(account)).state
}

/// The case of a letter, open on its page.
fn writing(kind: LetterKind) -> Person {
    let mut person = match kind {
        LetterKind::CompanyComplaint => abroad(&Person::new, "GB"),
        LetterKind::Objection => {
            let mut ana = Person::on(date(2026, 10, 20));
            ana.ana_at_the_form();
            ana.say(Command::UseRoute("letter-meta-ireland".into()));
            ana
        }
        _ => sent(),
    };
    let id = person.objection();
    match kind {
        LetterKind::Objection => {}
        LetterKind::Reply => {
            person.record(AnswerKind::ReasonsAsked);
        }
        _ => {
            person.travel_to(TODAY);
        }
    }
    person.say(Command::StartLetter(id, kind, None));
    fill_in(&mut person);
    person
        .say(Command::EditLetter(LetterEdit::Court(false)))
        .say(Command::EditLetter(LetterEdit::MayBeNamed(true)));
    person
}

#[test]
fn every_letter_in_every_language_it_may_have_is_a_page_with_name_and_date() {
    let mut made = 0;
    for kind in LetterKind::ALL {
        for language in Language::all().map(Language::code) {
            let mut person = writing(kind);
            let code = language.to_owned();
            person.say(Command::EditLetter(LetterEdit::Language(code)));
            let paper = pressed(&person.state, "Save as PDF");
            let Sheet::Pdf(sheet) = &paper.sheet else {
                panic!("{kind:?} is no PDF");
            };
            // The authority in Romania takes Romanian and English only.
            let taken = kind != LetterKind::AuthorityComplaint || ["en", "ro"].contains(&language);
            assert_eq!(sheet.language == language, taken, "{kind:?} {language}");
            let text = words(&paper);
            has(&text, &["Ana Popescu", "Strada Lungă 12", "2026", "Sibiu"]);
            let written = Text::new(Language::of_code(&sheet.language).unwrap());
            let date = written.plain_date(person.state.today);
            let date = date.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&date), "{date} is not in: {text}");
            assert!(!text.contains('{') && !text.contains('□'), "{text}");
            made += 1;
        }
    }
    assert_eq!(made, LetterKind::ALL.len() * Language::all().len());
}

#[test]
fn nothing_leaves_while_something_is_missing() {
    let mut ana = sent();
    ana.travel_to(TODAY);
    let id = ana.objection();
    ana.say(Command::StartLetter(id, LetterKind::Reminder, None));
    let ways = ["Save as PDF", "Copy the letter", "I have sent it"];
    let offered = |state: &State| {
        let harness = show(state, TALL, Text::english());
        ways.map(|it| harness.query_by_role_and_label(Role::Button, it).is_some())
    };
    assert_eq!(offered(&ana.state), [false; 3]);
    fill_in(&mut ana);
    assert_eq!(offered(&ana.state), [true; 3]);
    let empty = LetterEdit::Text(Some("  ".to_owned()));
    ana.say(Command::EditLetter(empty));
    assert_eq!(offered(&ana.state), [false; 3], "an empty letter");
    ana.say(Command::EditLetter(LetterEdit::Text(None)));
    ana.say(Command::EditLetter(LetterEdit::FullName(" ".to_owned())));
    let account = ana.account("Ana");
    // The name on the form stands in for one that was not typed.
    ana.say(Command::EditAccount(account))
        .say(Command::Edit(Edit::PersonName(String::new())))
        .say(Command::StartLetter(id, LetterKind::Reminder, None));
    assert_eq!(offered(&ana.state), [false; 3], "no name");
}

#[test]
fn a_letter_in_own_words_leaves_as_it_was_written() {
    let mut person = writing(LetterKind::Reminder);
    let own = "Dear Meta,\n\nI wait.\n\nAna Popescu";
    person.say(Command::EditLetter(LetterEdit::Text(Some(own.to_owned()))));
    assert_eq!(
        words(&pressed(&person.state, "Save as PDF")),
        "Dear Meta, I wait. Ana Popescu 1 / 1"
    );
    let paper = pressed(&person.state, "Save to edit (Word)");
    let Sheet::Docx(sheet) = &paper.sheet else {
        panic!("no document");
    };
    assert!(papers::docx(sheet).unwrap().starts_with(b"PK"));
    assert!(paper.name.ends_with(".docx"));
}

#[test]
fn the_record_says_what_was_sent_when_and_where_and_all_that_happened() {
    let mut ana = sent();
    ana.record(AnswerKind::Receipt).travel_to(TODAY);
    send_letter(&mut ana, LetterKind::Reminder);
    let id = ana.objection();
    let file = KeptFile {
        file: "mail 12345678.eml".to_owned(),
        sha256: "ab".repeat(32),
        size: 24_300,
    };
    ana.say(Command::EvidenceKept(
        id,
        vec![("mail.eml".to_owned(), Ok(file))],
    ));
    let text = words(&pressed(on_her_page(&mut ana), "Record as PDF"));
    has(
        &text,
        &[
            "Record: Ana Popescu, Facebook",
            "https://www.facebook.com/privacy/genai",
            "Tuesday 20 October 2026",
            "My photos show my children",
            "They wrote that it arrived",
            "the reminder",
            "I remind you of my objection",
            "mail.eml",
            "25 KB",
        ],
    );
    // A sum may be broken over lines.
    has(&text.replace(' ', ""), &[&"ab".repeat(32)]);
}

/// Weekdays are written small within a French sentence.
#[test]
fn the_days_of_a_record_begin_with_a_capital() {
    let mut ana = sent();
    let french = Text::new(Language::of_code("fr").unwrap());
    let button = french.get("papers-record");
    let text = words(&pressed_in(french, on_her_page(&mut ana), &button));
    has(
        &text,
        &["Mardi 20 octobre 2026", "Vendredi 20 novembre 2026"],
    );
}

#[test]
fn the_record_and_the_table_of_all_hold_every_account_and_the_counts() {
    let family = family(&Person::new);
    let text = words(&pressed(&family.state, "Record of all as PDF"));
    has(
        &text,
        &[
            "Record of all objections",
            "ana.popescu",
            "Chess Club Cluj",
            "+40 721 555 010",
            "Mihai",
        ],
    );
    let paper = pressed(&family.state, "Table for a spreadsheet (CSV)");
    let Sheet::Table {
        head,
        rows,
        separator,
    } = &paper.sheet
    else {
        panic!("no table");
    };
    assert_eq!((head.len(), rows.len()), (8, 4));
    let bytes = papers::table(head, rows, *separator);
    let text = String::from_utf8(bytes).unwrap();
    has(
        &text,
        &["Chess Club Cluj", "2026-10-20", "'+40 721 555 010"],
    );
}

/// How it went so far, in words and as a table: of those accounts that the record is about.
#[test]
fn the_record_of_all_says_how_it_went_so_far() {
    let mut person = Person::new();
    let document = crate::crowd::crowd(40, person.now.today());
    person.state = State::new(opened(Some(document)), &person.now);
    let text = words(&pressed(&person.state, "Record of all as PDF"));
    has(
        &text,
        &[
            "So far",
            "32 sent, 12 answered, 3 overdue today.",
            "Half of 12 answers came within 12 days. The quickest took 6 days, the slowest 20 days.",
            "Overdue at the end of the week",
            "Week from 12 October 2026",
            "Week from 16 November 2026, until today",
        ],
    );
    person.say(Command::Find(Finding {
        status: Some(Status::Confirmed),
        ..Finding::default()
    }));
    let text = words(&pressed(&person.state, "Record of all as PDF"));
    has(&text, &["9 sent, 9 answered, 0 overdue today."]);
    person.say(Command::Find(Finding {
        status: Some(Status::NotStarted),
        ..Finding::default()
    }));
    let text = words(&pressed(&person.state, "Record of all as PDF"));
    assert!(!text.contains("So far"), "nothing was sent: {text}");
}

#[test]
fn the_calendar_has_the_running_dates_and_the_same_date_keeps_its_name() {
    let ics = |state: &State, button: &str| {
        let paper = pressed(state, button);
        let Sheet::Calendar(product, days) = &paper.sheet else {
            panic!("no calendar");
        };
        (papers::calendar(product, days), days.clone())
    };
    let mut ana = sent();
    let (text, days) = ics(on_her_page(&mut ana), "Date for my calendar");
    has(&text, &["DTSTART;VALUE=DATE:20261120", "Ana Popescu"]);
    ana.record(AnswerKind::MoreTime);
    let (text, later) = ics(on_her_page(&mut ana), "Date for my calendar");
    has(&text, &["DTSTART;VALUE=DATE:20270120"]);
    assert_eq!(days[0].uid, later[0].uid, "the calendar moves it");
    let family = family(&Person::new);
    let (_, days) = ics(&family.state, "Dates for my calendar");
    assert_eq!(days.len(), 3, "what is sent and waits, and a yearly look");
}

#[test]
fn everything_for_a_complaint_is_numbered_as_the_annexes_are() {
    let mut person = writing(LetterKind::AuthorityComplaint);
    let id = person.objection();
    let kept = |name: &str, digit: &str| {
        let file = KeptFile {
            file: format!("{name} 1"),
            sha256: digit.repeat(64),
            size: 1,
        };
        (name.to_owned(), Ok(file))
    };
    let files = vec![kept("mail.eml", "a"), kept("Screenshot.png", "b")];
    person.say(Command::EvidenceKept(id, files));
    let letter = words(&pressed(&person.state, "Save as PDF"));
    has(
        &letter,
        &["Anexa 1", "Anexa 2: mail.eml", "Anexa 3: Screenshot.png"],
    );
    let paper = pressed(&person.state, "Everything for a complaint (ZIP)");
    let Sheet::Bundle(parts, _) = &paper.sheet else {
        panic!("no archive");
    };
    let names: Vec<&str> = parts.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "0 the complaint to the authority.pdf",
            "0 the complaint to the authority.docx",
            "Annex 1 What you sent.pdf",
            "Annex 2 mail.eml",
            "Annex 3 Screenshot.png",
            "Record- Ana Popescu, Facebook 2026-11-22.pdf",
        ]
    );
    has(
        &words(&parts[2]),
        &["My photos show my children", "ana.popescu@example.eu"],
    );
}

// ----- what is easily mistaken

fn labels(state: &State) -> String {
    let mut harness = show(state, TALL, Text::english());
    harness.run();
    let all = harness.get_all_by(|_| true);
    all.filter_map(|it| {
        let node = it.accesskit_node();
        node.label().or_else(|| node.value())
    })
    .collect::<Vec<_>>()
    .join("|")
}

fn letter_is_written(person: &Person) {
    let text = labels(&person.state);
    assert!(text.contains("I have sent it"), "{text}");
}

fn whatsapp(country: &str) -> Person {
    let mut person = Person::new();
    person.travel_to(date(2026, 10, 20));
    person.begin("whatsapp").next();
    person
        .answer(veto_desk::app::command::Answer::Lives(
            veto_desk::domain::wizard::Lives::NotSure,
        ))
        .next();
    person
        .answer(veto_desk::app::command::Answer::Country(Some(
            country.into(),
        )))
        .next();
    person
        .answer(veto_desk::app::command::Answer::Phone(
            "+447700900123".to_owned(),
        ))
        .type_email("ana.popescu@example.eu")
        .next_anyway();
    person
        .answer(veto_desk::app::command::Answer::Reason(
            veto_desk::domain::wizard::ReasonKind::Own,
        ))
        .answer(veto_desk::app::command::Answer::OwnText(
            "My chats are private.".to_owned(),
        ))
        .next()
        .next();
    let id = person.objection();
    person.say(Command::ShowFiling(id));
    if country != "BR" {
        person.say(Command::UseRoute("whatsapp-general".into()));
    }
    person.open_and_send();
    person
}

#[test]
fn a_reply_can_be_written_where_the_question_stops_the_clock() {
    let mut person = abroad(&Person::new, "GB");
    let id = person.objection();
    person.record(AnswerKind::ReasonsAsked);
    person.say(Command::StartLetter(id, LetterKind::Reply, None));
    fill_in(&mut person);
    letter_is_written(&person);
}

#[test]
fn a_refusal_while_a_question_is_open_can_be_complained_about() {
    for kind in [LetterKind::CompanyComplaint, LetterKind::Reminder] {
        let mut person = abroad(&Person::new, "GB");
        let id = person.objection();
        person
            .record(AnswerKind::MoreAsked)
            .record(AnswerKind::Refused);
        person.say(Command::StartLetter(id, kind, None));
        fill_in(&mut person);
        letter_is_written(&person);
    }
}

#[test]
fn the_number_of_the_case_stands_in_the_letter() {
    let mut person = writing(LetterKind::Reminder);
    person.say(Command::EditLetter(LetterEdit::Reference(
        "4711-0815".to_owned(),
    )));
    let text = words(&pressed(&person.state, "Save as PDF"));
    has(&text, &["4711-0815"]);
}

#[test]
fn a_letter_counts_from_receipt_not_from_the_reply() {
    let mut person = sent();
    let id = person.objection();
    person
        .travel_to(date(2026, 10, 22))
        .record(AnswerKind::MoreAsked);
    person
        .travel_to(date(2026, 11, 2))
        .say(Command::Report(id, Told::Replied, Date::MAX));
    person.travel_to(date(2026, 12, 4));
    person.say(Command::StartLetter(id, LetterKind::Reminder, None));
    fill_in(&mut person);
    person.say(Command::EditLetter(LetterEdit::Language("en".to_owned())));
    let text = words(&pressed(&person.state, "Save as PDF"));
    has(&text, &["20 November 2026"]);
    assert!(!text.contains("2 December 2026"), "{text}");
}

#[test]
fn after_a_complaint_to_the_company_the_ico_is_next() {
    let mut person = abroad(&Person::new, "GB");
    person.travel_to(TODAY);
    send_letter(&mut person, LetterKind::CompanyComplaint);
    let mut received = person.clone();
    received.record(AnswerKind::Receipt);
    let text = labels(on_her_page(&mut received));
    assert!(text.contains("The authority for you"), "{text}");
    person.record(AnswerKind::Refused);
    let text = labels(on_her_page(&mut person));
    for gone in [
        "Complain to the company",
        "Write a reminder",
        "I have reminded them",
    ] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    assert!(text.contains("ICO"), "{text}");
}

#[test]
fn in_brazil_silence_leads_to_a_reminder() {
    let mut person = abroad(&Person::new, "BR");
    let id = person.objection();
    person.travel_to(TODAY);
    assert!(labels(on_her_page(&mut person)).contains("Write a reminder"));
    person.say(Command::StartLetter(id, LetterKind::Reminder, None));
    fill_in(&mut person);
    letter_is_written(&person);
}

#[test]
fn no_reply_is_promised_where_there_is_none() {
    let mut person = whatsapp("CH");
    person.record(AnswerKind::ReasonsAsked);
    let text = labels(&person.state);
    assert!(!text.contains("A reply is ready"), "{text}");
}

#[test]
fn no_burden_of_proof_is_claimed_outside_the_gdpr() {
    let mut person = abroad(&Person::new, "BR");
    person.record(AnswerKind::Refused);
    assert!(!labels(&person.state).contains("They must show"));
}

#[test]
fn a_reply_to_whatsapp_goes_to_whatsapp() {
    let mut person = whatsapp("FR");
    let id = person.objection();
    person.record(AnswerKind::ReasonsAsked);
    person.say(Command::StartLetter(id, LetterKind::Reply, None));
    fill_in(&mut person);
    let text = words(&pressed(&person.state, "Save as PDF"));
    has(&text, &["WhatsApp Ireland Limited"]);
}

#[test]
fn in_germany_no_complaint_is_written_before_the_land_is_known() {
    let mut person = sent();
    let id = person.objection();
    person.say(Command::TellPlace(id, "DE".into()));
    person.travel_to(TODAY);
    person.say(Command::StartLetter(
        id,
        LetterKind::AuthorityComplaint,
        None,
    ));
    fill_in(&mut person);
    person
        .say(Command::EditLetter(LetterEdit::Court(false)))
        .say(Command::EditLetter(LetterEdit::MayBeNamed(true)));
    assert!(!labels(&person.state).contains("I have sent it"));
    person.say(Command::TellPlace(id, "DE-BE".into()));
    letter_is_written(&person);
}

#[test]
fn the_desk_waits_as_long_as_the_reminder_says() {
    // 5 December 2026 is a Saturday.
    let mut person = sent();
    let id = person.objection();
    person.travel_to(date(2026, 11, 21));
    person.say(Command::StartLetter(id, LetterKind::Reminder, None));
    fill_in(&mut person);
    person.say(Command::EditLetter(LetterEdit::Language("en".to_owned())));
    let text = words(&pressed(&person.state, "Save as PDF"));
    has(&text, &["5 December 2026"]);
}

#[test]
fn own_words_stay_in_sight_while_something_is_missing() {
    let mut ana = writing(LetterKind::Reminder);
    let own = LetterEdit::Text(Some("My own words".to_owned()));
    ana.say(Command::EditLetter(own))
        .say(Command::EditLetter(LetterEdit::Town(String::new())));
    let harness = show(&ana.state, TALL, Text::english());
    let field =
        harness.query_by_role_and_label(Role::MultilineTextInput, "The letter in your own words");
    assert!(field.is_some());
}

#[test]
fn what_decides_against_a_mail_is_said_first() {
    let mut ana = sent();
    let id = ana.objection();
    let reading = Reading {
        doubts: vec![
            Doubt::AuthenticationMissing,
            Doubt::NoAddress,
            Doubt::NoSender,
        ],
        ..Reading::default()
    };
    ana.say(Command::AskAnswer(id));
    ana.say(Command::FilesRead(vec![given("mail.eml", Some(reading))]));
    let harness = show(&ana.state, TALL, Text::english());
    let top = |words: &str| harness.get_by_label(words).rect().top();
    assert!(top("It names no sender.") < top("It names no receiver."));
}
