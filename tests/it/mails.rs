//! Mails: each file in `tests/files/mails` is read as the table there says, and whatever is done to a
//! mail that is no acceptance, it does not become one.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed, and figures are for people"
)]

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;
use uuid::Uuid;
use veto_desk::catalog::Catalog;
use veto_desk::catalog::schema::{Job, Mails};
use veto_desk::domain::ids::AccountId;
use veto_desk::mail::{
    Doubt, Filed, Guess, Kind, LARGEST, Reading, Reason, Unreadable, read, read_text,
};

use crate::source;

const ACCEPTED: Guess = Guess::Likely(Kind::Accepted);
const PERHAPS_ACCEPTED: Guess = Guess::Perhaps(Kind::Accepted);

/// A line of `tests/files/mails/expected.ron`; nothing is an empty text.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    file: String,
    guess: String,
    platform: String,
    account: String,
    language: String,
    date: String,
    to: String,
    why: Vec<String>,
}

fn known() -> &'static Mails {
    Catalog::embedded().mails()
}

fn expected() -> Vec<Expected> {
    ron::from_str(&source::read("tests/files/mails/expected.ron")).unwrap()
}

/// Any of the files.
fn any_file() -> impl Strategy<Value = String> {
    select(expected()).prop_map(|it| it.file)
}

fn bytes(file: &str) -> Vec<u8> {
    let path = source::root().join(format!("tests/files/mails/{file}.eml"));
    std::fs::read(path).unwrap()
}

fn now() -> Zoned {
    let day = date(2026, 6, 1).at(9, 0, 0, 0);
    let zone = TimeZone::fixed(jiff::tz::offset(2));
    day.to_zoned(zone).unwrap()
}

/// One person's accounts, and one whose objection was not sent.
fn filed() -> Vec<Filed> {
    let of = |number: u128, platform: &str, email: &str, is_filed: bool| Filed {
        account: AccountId(Uuid::from_u128(number)),
        platform: platform.into(),
        emails: vec![email.to_owned()],
        on: is_filed.then(|| date(2026, 5, 4)),
    };
    vec![
        of(1, "facebook", "ana.ionescu@mail.example", true),
        of(2, "instagram", "ana.foto@mail.example", true),
        of(3, "whatsapp", "ana.telefon@mail.example", true),
        of(4, "facebook", "ana.alt@mail.example", false),
    ]
}

fn name(account: AccountId) -> String {
    let names = ["facebook", "instagram", "whatsapp", "not-filed"];
    names[usize::try_from(account.0.as_u128()).unwrap() - 1].to_owned()
}

/// The rule above all others.
fn checked(reading: Result<Reading, Unreadable>) -> Result<Reading, Unreadable> {
    if let Ok(reading) = &reading
        && reading.guess == ACCEPTED
    {
        let decisive = reading.doubts.iter().find(|it| it.is_decisive());
        assert_eq!(decisive, None);
        let has = |what: &dyn Fn(&Reason) -> bool| reading.reasons.iter().any(what);
        assert!(has(&|it| matches!(it, Reason::SenderListed(_))));
        assert!(has(&|it| matches!(it, Reason::DateAfter { .. })));
    }
    reading
}

fn of_bytes(bytes: &[u8]) -> Result<Reading, Unreadable> {
    checked(read(bytes, known(), &filed(), &now()))
}

fn of_text(text: &str) -> Result<Reading, Unreadable> {
    checked(read_text(text, known(), &filed(), &now()))
}

const HEAD: &str = "From: Facebook <case@support.facebook.com>\r\n\
    To: ana.ionescu@mail.example\r\n\
    Date: Tue, 5 May 2026 10:00:00 +0000\r\n\
    MIME-Version: 1.0\r\n";

/// What a mail with these words is, where nothing but the words can speak against it.
fn guess(text: &str) -> Guess {
    let mail = format!("{HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}");
    of_bytes(mail.as_bytes()).unwrap().guess
}

/// The same for a mail that says it in two ways.
fn guess_of_both(text: &str, html: &str) -> Guess {
    let escaped = html.replace('&', "&amp;").replace('<', "&lt;");
    let html = escaped.replace("\n\n", "<p>");
    let mail = format!(
        "{HEAD}Content-Type: multipart/alternative; boundary=between-two-parts\r\n\r\n\
         --between-two-parts\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n\
         --between-two-parts\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n\
         --between-two-parts--\r\n"
    );
    of_bytes(mail.as_bytes()).unwrap().guess
}

/// The words of a file.
fn words(file: &str) -> String {
    let bytes = bytes(file);
    let message = mail_parser::MessageParser::default().parse(&bytes);
    let text = message.unwrap().body_text(0).map(|it| it.into_owned());
    text.unwrap_or_default()
}

/// The names of all reasons and doubts.
fn whys(reading: &Reading) -> BTreeSet<String> {
    let reasons = reading.reasons.iter().map(|it| format!("{it:?}"));
    let doubts = reading.doubts.iter().map(|it| format!("{it:?}"));
    let name = |it: String| it.split([' ', '(', '{']).next().unwrap().to_owned();
    reasons.chain(doubts).map(name).collect()
}

/// What the table says otherwise than the reading.
fn differences(known: &Mails) -> Vec<String> {
    let mut found = Vec::new();
    for wanted in expected() {
        let Ok(reading) = read(&bytes(&wanted.file), known, &filed(), &now()) else {
            found.push(format!("{}: not read", wanted.file));
            continue;
        };
        let whys = whys(&reading);
        let text = |it: Option<String>| it.unwrap_or_default();
        let is = Expected {
            file: wanted.file.clone(),
            guess: format!("{:?}", reading.guess),
            platform: text(reading.platform.map(|it| it.0)),
            account: text(reading.account.map(name)),
            language: text(reading.language),
            date: text(reading.date.map(|it| it.to_string())),
            to: text(reading.addressee),
            why: wanted
                .why
                .iter()
                .filter(|it| whys.contains(*it))
                .cloned()
                .collect(),
        };
        if is != wanted {
            found.push(format!(
                "is {is:?}\n  should be {wanted:?}\n  because of {whys:?}"
            ));
        }
    }
    found
}

#[test]
fn every_mail_is_read_as_the_table_says() {
    let found = differences(known());
    assert!(found.is_empty(), "{}", found.join("\n"));
    let files = source::paths(&source::root().join("tests/files/mails"));
    let files = files.iter().filter(|it| it.extension().unwrap() == "eml");
    let expected = expected();
    assert_eq!(files.count(), expected.len(), "a mail is not in the table");
    let mut guesses: Vec<String> = expected.into_iter().map(|it| it.guess).collect();
    guesses.sort_unstable();
    for guesses in guesses.chunk_by(|a, b| a == b) {
        println!("{:4} {}", guesses.len(), guesses[0]);
    }
}

// ----- without one of the rules

/// The files that a weakened catalogue takes for an acceptance, though they are none.
fn wrongly_accepted(known: &Mails) -> Vec<String> {
    let wrong = |it: &Expected| {
        let reading = read(&bytes(&it.file), known, &filed(), &now());
        reading.unwrap().guess == ACCEPTED && it.guess != "Likely(Accepted)"
    };
    let files = expected().into_iter().filter(wrong);
    files.map(|it| it.file).collect()
}

fn without(job: Job) -> Mails {
    let mut known = known().clone();
    known.words.retain(|it| it.job != job);
    known
}

#[test]
fn without_one_of_its_rules_a_mail_is_read_wrongly() {
    assert_eq!(wrongly_accepted(known()), [""; 0]);
    for (job, least) in [
        (Job::Condition, 3),
        (Job::QuoteStart, 2),
        (Job::Invitation, 1),
        (Job::Reversal, 1),
        (Job::Abbreviation, 1),
        // Several rules stand behind each other here; that one is missing shows elsewhere.
        (Job::Negation, 0),
        (Job::Report, 0),
        (Job::Forward, 0),
        (Job::Greeting, 0),
    ] {
        let weak = without(job);
        let wrong = wrongly_accepted(&weak);
        assert!(wrong.len() >= least, "without {job:?}: {wrong:?}");
        assert!(!differences(&weak).is_empty(), "without {job:?}");
    }
    // Without the list of what Meta writes to everybody.
    let mut weak = known().clone();
    weak.phrases.retain(|it| it.kind != Kind::Announcement);
    weak.words
        .retain(|it| it.job != Job::Condition && it.job != Job::Invitation);
    let wrong = wrongly_accepted(&weak);
    let is_announcement = |it: &String| it.starts_with("announcement-");
    assert!(wrong.iter().any(is_announcement), "{wrong:?}");
}

#[test]
fn without_the_rule_of_senders_a_mail_is_read_wrongly() {
    let mut weak = known().clone();
    weak.brands.clear();
    let mut sender = weak.senders[0].clone();
    for domain in [
        "evil.example",
        "else.example",
        "faceb00kmail.com",
        "support-facebook.example",
    ] {
        domain.clone_into(&mut sender.domain);
        weak.senders.push(sender.clone());
    }
    let wrong = wrongly_accepted(&weak);
    assert!(wrong.len() >= 4, "{wrong:?}");
}

#[test]
fn the_sender_the_date_and_the_address_each_forbid_a_yes() {
    let sound = String::from_utf8(bytes("accepted-utf-8")).unwrap();
    let mail = |from: &str, to: &str| {
        assert!(sound.contains(from), "{from}");
        of_bytes(sound.replacen(from, to, 1).as_bytes())
            .unwrap()
            .guess
    };
    assert_eq!(mail("", ""), ACCEPTED);
    for (from, to) in [
        ("From: ", "X-From: "),
        (
            "Facebook <case++aazqk3b5cmfjmz@support.facebook.com>",
            "ana@mail.example",
        ),
        ("From: ", "From: b@support.facebook.com, "),
        ("Date: ", "X-Date: "),
        ("4 May 2026", "3 May 2026"),
        ("4 May 2026", "4 June 2026"),
        ("ana.ionescu@", "ana.i@"),
        ("Subject: ", "Subject: Fwd: "),
    ] {
        assert_eq!(mail(from, to), PERHAPS_ACCEPTED, "{to}");
    }
    let unfiled = read(sound.as_bytes(), known(), &[], &now()).unwrap();
    assert_eq!(unfiled.guess, PERHAPS_ACCEPTED);
}

// ----- whatever is done to it

/// The texts that hold a condition, or an invitation to object, of every language.
fn conditional() -> Vec<String> {
    let texts = expected().into_iter().map(|it| words(&it.file));
    let speaks = |text: &String| {
        let mail = format!("{HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}");
        let reading = of_bytes(mail.as_bytes()).unwrap();
        let whys = whys(&reading);
        let general = ["Conditional", "Announces", "Invites"];
        reading.guess == Guess::Likely(Kind::Announcement)
            || general.iter().any(|it| whys.contains(*it))
    };
    let texts: Vec<String> = texts.filter(speaks).collect();
    assert!(texts.len() >= 20, "{}", texts.len());
    texts
}

/// Text that may make trouble: endings of sentences, quotes, tags, words of Meta.
fn around() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("We will honour your objection. ".to_owned()),
        Just("We will honour your objection\n\n".to_owned()),
        Just("Hi Ana,\n\nWe will honour your objection.\n".to_owned()),
        Just("won’t use your public information ".to_owned()),
        Just("On Monday, Facebook wrote:\n".to_owned()),
        Just("-- Forwarded message --\n".to_owned()),
        Just("-----Original Message-----\n".to_owned()),
        Just("> ".to_owned()),
        Just("\n\n".to_owned()),
        Just(". ".to_owned()),
        Just("\"".to_owned()),
        Just("<!-- ".to_owned()),
        Just("<style>".to_owned()),
        Just("if ".to_owned()),
        "[ -~]{0,40}",
        "\\PC{0,20}",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|it| it.concat())
}

/// Each reads a mail or two.
const CASES: u32 = 400;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_conditional_mail_never_becomes_accepted(
        text in select(conditional()),
        before in around(),
        after in around(),
    ) {
        // A blank, or the first word would be another.
        let text = format!("{before} {text} {after}");
        prop_assert_ne!(guess(&text), ACCEPTED);
        // Nor when it is all of a part beside a yes.
        let both = guess_of_both("We will honour your objection.", &text);
        prop_assert_ne!(both, ACCEPTED);
    }

    #[test]
    fn a_conditional_text_that_is_pasted_never_becomes_accepted(
        text in select(conditional()),
        before in around(),
        after in around(),
    ) {
        let head = "From: case@support.facebook.com\nTo: ana.ionescu@mail.example\nDate: 2026-05-05\n\n";
        for head in ["", head] {
            let reading = of_text(&format!("{head}{before} {text} {after}"));
            prop_assert_ne!(reading.map(|it| it.guess), Ok(ACCEPTED));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = of_bytes(&bytes);
        let _ = of_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_damaged_mail_is_read_or_refused(
        file in any_file(),
        changes in prop::collection::vec((any::<Index>(), any::<u8>(), 0_u8..3), 1..12),
    ) {
        let mut bytes = bytes(&file);
        for (at, value, what) in changes {
            let at = at.index(bytes.len());
            match what {
                0 => bytes[at] = value,
                1 => bytes.truncate(at.max(1)),
                _ => bytes.insert(at, value),
            }
        }
        let _ = of_bytes(&bytes);
        let _ = of_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn case_and_line_wraps_make_no_difference(
        file in any_file(),
        wraps in prop::collection::vec(any::<bool>(), 64),
        case in 0_u8..3,
    ) {
        let text = words(&file);
        let wrapped = rewrapped(&text, &wraps);
        let changed = match case {
            0 => wrapped.to_uppercase(),
            1 => wrapped.to_lowercase(),
            _ => wrapped,
        };
        prop_assert_eq!(guess(&changed), guess(&text), "{}", file);
    }
}

/// The same paragraphs with other lines. Quoted lines and those above a mail passed on stay: as
/// lines they mean something.
fn rewrapped(text: &str, wraps: &[bool]) -> String {
    let mut wraps = wraps.iter().cycle();
    let text = text.replace("\r\n", "\n");
    let paragraphs = text.split("\n\n").map(|paragraph| {
        if paragraph.contains(['>', ':']) {
            return paragraph.to_owned();
        }
        let mut line = String::new();
        for word in paragraph.split([' ', '\n']).filter(|it| !it.is_empty()) {
            line.push_str(word);
            line.push_str(if *wraps.next().unwrap() { "\n" } else { " " });
        }
        line
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn encodings_make_no_difference() {
    let text = "Hi Ana,\r\n\r\nWe will honour your objection for your public information.\r\n";
    let html = format!("<p>{}</p>", text.replace("\r\n\r\n", "</p><p>"));
    let quoted = |it: &str| -> String { it.bytes().map(|it| format!("={it:02X}=\r\n")).collect() };
    for charset in [
        "us-ascii",
        "utf-8",
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-15",
        "windows-1250",
        "windows-1252",
        "KOI8-R",
        "unknown-8bit",
    ] {
        for (kind, text) in [("plain", text), ("html", html.as_str())] {
            for (encoding, body) in [
                ("7bit", text.to_owned()),
                ("quoted-printable", quoted(text)),
            ] {
                let mail = format!(
                    "{HEAD}Content-Type: text/{kind}; charset=\"{charset}\"\r\n\
                     Content-Transfer-Encoding: {encoding}\r\n\r\n{body}"
                );
                let guess = of_bytes(mail.as_bytes()).unwrap().guess;
                assert_eq!(guess, ACCEPTED, "{charset} {kind} {encoding}");
            }
        }
    }
}

// ----- pasted text

#[test]
fn a_pasted_text_is_read_with_and_without_the_lines_above() {
    let body = "Hi Ana,\n\nWe will honour your objection.\n";
    let bare = of_text(body).unwrap();
    assert_eq!(bare.guess, PERHAPS_ACCEPTED);
    assert!(bare.doubts.contains(&Doubt::NoSender) && bare.doubts.contains(&Doubt::NoDate));
    for head in [
        "From: Facebook <case@support.facebook.com>\nDate: Tue, 5 May 2026 10:00:00 +0200\nTo: ana.ionescu@mail.example",
        "Von: Facebook <case@support.facebook.com>\nGesendet: 2026-05-05 10:00\nAn: <ana.ionescu@mail.example>\nBetreff: x",
        "De : Facebook [case@support.facebook.com]\nEnvoyé : 2026-05-05\nÀ : ana.ionescu@mail.example",
        "Subject: x\nMIME-Version: 1.0\nFrom: case@support.facebook.com\nTo: ana.ionescu@mail.example\nDate: Tue, 5 May 2026 10:00:00 +0200",
    ] {
        let reading = of_text(&format!("{head}\n\n{body}")).unwrap();
        assert_eq!(reading.guess, ACCEPTED, "{head}: {reading:?}");
        assert_eq!(reading.account.map(name).as_deref(), Some("facebook"));
        assert_eq!(reading.date, Some(date(2026, 5, 5)));
        assert_eq!(
            reading.addressee.as_deref(),
            Some("ana.ionescu@mail.example")
        );
    }
    // A date that means another day in another country is none.
    let unclear = of_text(&format!(
        "From: case@support.facebook.com\nDate: 05/04/2026\n\n{body}"
    ));
    let unclear = unclear.unwrap();
    assert_eq!(unclear.guess, PERHAPS_ACCEPTED);
    assert!(unclear.doubts.contains(&Doubt::NoDate));
    assert_eq!(of_text(" \n"), Err(Unreadable::NoMail));
}

#[test]
fn a_reason_shows_the_words_as_the_mail_has_them() {
    let found = |file: &str| {
        let reading = of_bytes(&bytes(file)).unwrap();
        let phrases = reading.reasons.into_iter().filter_map(|it| match it {
            Reason::Phrase { found, .. } => Some(found),
            _ => None,
        });
        phrases.collect::<Vec<_>>()
    };
    let yes = found("accepted-quoted-printable");
    assert!(
        yes[0].starts_with("Hi Ana, We will honour your objection for your"),
        "{yes:?}"
    );
    let reading = of_bytes(&bytes("condition-if")).unwrap();
    let shown = reading.doubts.iter().any(|it| match it {
        Doubt::Conditional { word, found } => {
            word == "if" && found.contains("honour your objection")
        }
        _ => false,
    });
    assert!(shown, "{reading:?}");
}

// ----- sizes

/// Bytes that would make careless code slow or deep.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let head = "From: a@support.facebook.com\nMIME-Version: 1.0\n";
    let fill = |start: String, piece: &str| {
        let mut text = start;
        while text.len() + piece.len() <= LARGEST {
            text.push_str(piece);
        }
        text.into_bytes()
    };
    let body = |kind: &str| format!("{head}Content-Type: {kind}\n\n");
    vec![
        (
            "one phrase again and again",
            fill(body("text/plain"), "We will honour your objection "),
        ),
        ("no sentence ends", fill(body("text/plain"), "if a ")),
        ("only quotation marks", fill(body("text/plain"), "\"")),
        ("only line ends", fill(body("text/plain"), "\n")),
        ("only tags", fill(body("text/html"), "<p>")),
        ("only open tags", fill(body("text/html"), "<")),
        ("only comments", fill(body("text/html"), "<!--")),
        ("only entities", fill(body("text/html"), "&amp;")),
        ("only quotes", fill(body("text/html"), "<blockquote>")),
        ("unclosed styles", fill(body("text/html"), "<style></")),
        (
            "mails in mails",
            fill(head.to_owned(), "Content-Type: message/rfc822\n\n"),
        ),
        (
            "mails in mails, spaced",
            fill(head.to_owned(), "Content - \rType: message/rfc822\n\n"),
        ),
        (
            "digests in digests",
            fill(
                head.to_owned(),
                "Content-Type: multipart/digest; boundary=a\n\n--a\n\n",
            ),
        ),
        (
            "parts in parts",
            fill(
                head.to_owned(),
                "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
            ),
        ),
        (
            "empty parts",
            fill(body("multipart/mixed; boundary=a"), "--a\n\n"),
        ),
        (
            "nearly parts",
            fill(
                body("multipart/mixed; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"),
                "--aaaaaaaaaaaaaaaa",
            ),
        ),
        ("senders", fill("From: ".to_owned(), "a@b.example, ")),
        ("open comments", fill("From: ".to_owned(), "(")),
        ("open quotes", fill("From: ".to_owned(), "\"\\")),
        (
            "encoded words",
            fill("Subject: ".to_owned(), "=?utf-8?Q?=41?= "),
        ),
        (
            "open encoded words",
            fill("Subject: ".to_owned(), "=?utf-8?Q?"),
        ),
        ("headers", fill(String::new(), "To: a@b.example\n")),
        (
            "results",
            fill("Authentication-Results: a; ".to_owned(), "dkim=pass; "),
        ),
        ("a long name", fill(String::new(), "a")),
        (
            "soft breaks",
            fill(
                format!("{head}Content-Transfer-Encoding: quoted-printable\n\n"),
                "=\n",
            ),
        ),
        ("zeros", fill(body("text/plain"), "\0")),
    ]
}

#[test]
fn the_largest_mails_are_read_in_time() {
    for (what, bytes) in hostile() {
        assert!(bytes.len() <= LARGEST, "{what}");
        let began = Instant::now();
        let reading = of_bytes(&bytes);
        let took = began.elapsed();
        println!(
            "{took:10.1?} {what}: {:?}",
            reading.as_ref().map(|it| it.guess)
        );
        assert!(took < Duration::from_secs(20), "{what}: {took:?}");
        assert_ne!(reading.map(|it| it.guess), Ok(ACCEPTED), "{what}");
        let began = Instant::now();
        let pasted = of_text(&String::from_utf8(bytes).unwrap());
        let took = began.elapsed();
        println!(
            "{took:10.1?}   pasted: {:?}",
            pasted.as_ref().map(|it| it.guess)
        );
        assert!(took < Duration::from_secs(20), "{what}, pasted: {took:?}");
        assert_ne!(pasted.map(|it| it.guess), Ok(ACCEPTED), "{what}");
    }
}

#[test]
fn more_than_ten_mebibytes_are_refused() {
    let mut bytes = bytes("accepted-7bit-without-mime");
    bytes.resize(LARGEST, b' ');
    assert!(of_bytes(&bytes).is_ok());
    bytes.push(b' ');
    assert_eq!(of_bytes(&bytes), Err(Unreadable::TooLarge));
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(of_text(&text), Err(Unreadable::TooLarge));
    for nothing in ["", "\n\n", "no mail at all", "PK\u{3}\u{4}"] {
        let reading = of_bytes(nothing.as_bytes());
        assert_eq!(reading, Err(Unreadable::NoMail), "{nothing:?}");
    }
}

#[test]
fn a_mail_at_which_the_parser_panics_is_refused() {
    // Its own check, which only a build for tests makes.
    let damaged = "F.\nContent-Type: multipart/mi; boundary=\"m4\"\n\n--m4\n.\n\
        Content-Type:message/rfc822\n\nContent-Type: message/rfc822\n\n\n--m4--\n";
    let reading = of_bytes(damaged.as_bytes());
    if cfg!(debug_assertions) {
        assert_eq!(reading, Err(Unreadable::NoMail));
    }
}
