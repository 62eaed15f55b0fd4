//! Bytes or pasted text as a [`Mail`]: plain values, each of bounded size. Attachments stay closed,
//! but for a mail that was passed on as one.

use std::panic::catch_unwind;

use jiff::Timestamp;
use mail_parser::{HeaderName, HeaderValue, Message, MessageParser, MimeHeaders, PartType};

use super::{LARGEST, Unreadable, html, plain};
use crate::catalog::schema::{Job, Mails};

/// The most characters of a text that are looked at.
const LONGEST_TEXT: usize = 256 * 1024;
/// The most characters of a header.
const LONGEST_HEADER: usize = 1000;
/// The most addresses, and the most results of checks.
const MOST: usize = 50;
/// The most parts. Nested ones are taken down one inside the other, and the stack has an end.
const MOST_PARTS: usize = 300;
/// The most lines that may part parts.
const MOST_BORDERS: usize = 20_000;
/// The most lines above a mail that is passed on.
const MOST_FIELDS: usize = 12;

/// A mail, as far as it is looked at.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    /// The senders it names; more than one is suspicious.
    pub from: Vec<Address>,
    /// The receivers it names.
    pub to: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// When it was written, by its own word.
    pub date: Option<Timestamp>,
    /// Its words, quotes marked by `>`. From the HTML part where there is no other.
    pub text: String,
    /// The words of the HTML part, where they differ from `text`.
    pub html: String,
    /// What the receiving server wrote about the sender.
    pub proofs: Vec<Proof>,
    /// A mail that was passed on inside this one.
    pub forwarded: Option<Forwarded>,
    /// It is longer than what is read.
    pub cut: bool,
    /// A part of it could not be read.
    pub broken: bool,
}

/// A name and an e-mail address.
#[derive(Clone, Debug, Default)]
pub struct Address {
    /// The name shown.
    pub name: String,
    /// The address itself.
    pub address: String,
}

/// A mail inside another. What it says about itself is claimed by whoever passed it on.
#[derive(Clone, Debug, Default)]
pub struct Forwarded {
    /// The sender, as claimed.
    pub from: Option<Address>,
    /// The receiver, as claimed.
    pub to: Option<String>,
    /// The subject, as claimed.
    pub subject: String,
    /// The date, as claimed.
    pub date: Option<Timestamp>,
    /// Its words.
    pub text: String,
}

/// One result of a check that the receiving server made.
#[derive(Clone, Debug)]
pub struct Proof {
    /// How it was checked.
    pub method: Method,
    /// What came of it.
    pub outcome: Outcome,
    /// The domain it was about.
    pub domain: String,
}

/// How a server checks a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A signature.
    Dkim,
    /// Signature or network address, together with the address shown.
    Dmarc,
    /// The network address.
    Spf,
}

/// What came of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is genuine.
    Pass,
    /// It is not.
    Fail,
    /// Nothing can be said.
    Neither,
}

/// A mail as a file holds it.
pub fn file(bytes: &[u8], known: &Mails) -> Result<Mail, Unreadable> {
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let bytes = beginning(bytes);
    if has_too_many_parts(bytes) {
        return Err(Unreadable::TooManyParts);
    }
    // The parser promises not to panic and did on damaged mails: its issue 145, and checks of its own in builds for tests.
    let parsed = catch_unwind(|| {
        let message = MessageParser::default().parse(bytes)?;
        // A text without any header is parsed as one long header.
        let is_mail = message.headers().iter().any(|it| is_usual(it.name()));
        is_mail.then(|| with_attached(&message))
    });
    let mut mail = parsed.ok().flatten().ok_or(Unreadable::NoMail)?;
    take_out_forwarded(&mut mail, known);
    Ok(mail)
}

/// A mail as a person pastes it.
pub fn pasted(text: &str, known: &Mails) -> Result<Mail, Unreadable> {
    if text.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let text = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if text.trim().is_empty() {
        return Err(Unreadable::NoMail);
    }
    let head = text.split("\n\n").next().unwrap_or_default();
    let is_source = [
        "received",
        "return-path",
        "delivered-to",
        "mime-version",
        "content-type",
    ];
    if is_source
        .iter()
        .any(|it| lines(head).any(|line| field_is(line, it)))
    {
        return file(text.as_bytes(), known);
    }
    let (above, text) = fields(text, known);
    let (text, cut) = bounded(text, LONGEST_TEXT);
    let mut mail = Mail {
        from: above.from.into_iter().collect(),
        to: above.to.into_iter().collect(),
        subject: above.subject,
        date: above.date,
        text,
        cut,
        ..Mail::default()
    };
    take_out_forwarded(&mut mail, known);
    Ok(mail)
}

/// Without what programs put before the first header.
fn beginning(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    rest = rest.trim_ascii_start();
    if rest.starts_with(b"From ") || rest.starts_with(b">From ") {
        let end = rest
            .iter()
            .position(|it| *it == b'\n')
            .map_or(rest.len(), |it| it + 1);
        rest = rest.get(end..).unwrap_or_default();
    }
    rest
}

fn has_too_many_parts(bytes: &[u8]) -> bool {
    let (mut parts, mut borders) = (0, 0);
    for line in bytes.split(|it| *it == b'\n') {
        // The parser leaves out blanks inside of a header's name.
        let name = line.iter().filter(|it| !it.is_ascii_whitespace());
        let name = name.take_while(|it| **it != b':').take(13);
        parts += usize::from(name.map(u8::to_ascii_lowercase).eq(*b"content-type"));
        borders += usize::from(line.starts_with(b"--"));
    }
    parts > MOST_PARTS || borders > MOST_BORDERS
}

fn is_usual(name: &str) -> bool {
    let usual = [
        "from",
        "to",
        "subject",
        "date",
        "received",
        "message-id",
        "content-type",
        "return-path",
    ];
    usual.iter().any(|it| name.eq_ignore_ascii_case(it))
}

/// A mail, and the first that is attached to it.
fn with_attached(message: &Message<'_>) -> Mail {
    let mut mail = of_message(message);
    let attached = message.attachments().find_map(|it| match &it.body {
        PartType::Message(inner) => Some(inner),
        _ => None,
    });
    mail.forwarded = attached.map(|inner| {
        let inner = of_message(inner);
        mail.cut |= inner.cut;
        mail.broken |= inner.broken;
        Forwarded {
            from: inner.from.into_iter().next(),
            to: inner.to.into_iter().next(),
            subject: inner.subject,
            date: inner.date,
            text: if inner.text.is_empty() {
                inner.html
            } else {
                inner.text
            },
        }
    });
    mail
}

fn of_message(message: &Message<'_>) -> Mail {
    let mut mail = Mail::default();
    let mut dates = Vec::new();
    let mut results = Vec::new();
    for header in message.headers() {
        match (&header.name, &header.value) {
            (HeaderName::From, HeaderValue::Address(list)) => {
                mail.from.extend(list.iter().take(MOST).map(address))
            }
            (HeaderName::To | HeaderName::Cc, HeaderValue::Address(list)) => {
                mail.to
                    .extend(list.iter().take(MOST).map(|it| address(it).address));
            }
            (HeaderName::Subject, HeaderValue::Text(text)) => {
                mail.subject = bounded(text, LONGEST_HEADER).0;
            }
            (HeaderName::Date, HeaderValue::DateTime(date)) if date.is_valid() => {
                dates.push(Timestamp::from_second(date.to_timestamp()).ok());
            }
            (HeaderName::Date, _) => dates.push(None),
            (HeaderName::AuthenticationResults, HeaderValue::Text(text)) => {
                results.push(text.as_ref())
            }
            _ => {}
        }
    }
    mail.from.truncate(MOST);
    mail.to.truncate(MOST);
    mail.to.retain(|it| !it.is_empty());
    // Two dates are none: one of them is wrong.
    if let [date] = dates.as_slice() {
        mail.date = *date;
    }
    mail.proofs = proofs(&results);

    let mut texts = String::new();
    let mut htmls = String::new();
    let mut used = Vec::new();
    for id in &message.text_body {
        used.push(*id);
        let Some(part) = message.part(*id) else {
            continue;
        };
        mail.broken |= part.is_encoding_problem;
        match &part.body {
            PartType::Text(text) => push(&mut texts, text, &mut mail.cut),
            PartType::Html(text) => {
                let (text, cut) = bounded(text, 4 * LONGEST_TEXT);
                mail.cut |= cut;
                push(&mut texts, &html::text(&text), &mut mail.cut);
            }
            _ => {}
        }
    }
    for id in message.html_body.iter().filter(|it| !used.contains(it)) {
        let Some(part) = message.part(*id) else {
            continue;
        };
        mail.broken |= part.is_encoding_problem;
        if let PartType::Html(text) = &part.body {
            let (text, cut) = bounded(text, 4 * LONGEST_TEXT);
            mail.cut |= cut;
            push(&mut htmls, &html::text(&text), &mut mail.cut);
        }
    }
    // A part that its writer called text and that could not be decoded may be the text itself.
    mail.broken |= message
        .parts
        .iter()
        .any(|it| it.is_encoding_problem && it.attachment_name().is_none());
    if letters(&htmls) != letters(&texts) {
        mail.html = htmls;
    }
    mail.text = texts;
    mail
}

/// What two ways to write the same text have in common.
fn letters(text: &str) -> String {
    let words = plain::simple(text, &[]);
    words.chars().filter(|it| it.is_alphanumeric()).collect()
}

fn push(all: &mut String, text: &str, cut: &mut bool) {
    let room = LONGEST_TEXT.saturating_sub(all.len());
    let (text, was_cut) = bounded(text, room);
    *cut |= was_cut;
    if !all.is_empty() {
        all.push_str("\n\n");
    }
    all.push_str(&text);
}

/// The first bytes of a text, to the end of a character; and whether there were more.
fn bounded(text: &str, most: usize) -> (String, bool) {
    let cut = text.floor_char_boundary(most.min(text.len()));
    let kept = text.get(..cut).unwrap_or_default();
    (kept.to_owned(), kept.len() < text.len())
}

fn address(it: &mail_parser::Addr<'_>) -> Address {
    let text = |it: Option<&str>| bounded(it.unwrap_or_default().trim(), LONGEST_HEADER).0;
    Address {
        name: text(it.name()),
        address: text(it.address()),
    }
}

/// The results of the server that received the mail last: the topmost, and others by the same name.
fn proofs(results: &[&str]) -> Vec<Proof> {
    let name = |it: &str| {
        it.split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_lowercase()
    };
    let Some(last) = results.first().map(|it| name(it)) else {
        return Vec::new();
    };
    let mut proofs = Vec::new();
    for text in results.iter().filter(|it| name(it) == last) {
        let (text, _) = bounded(text, 8 * LONGEST_HEADER);
        for result in without_comments(&text).split(';').skip(1) {
            if proofs.len() < MOST {
                proofs.extend(proof(result));
            }
        }
    }
    proofs
}

fn proof(result: &str) -> Option<Proof> {
    let mut words = result.split_whitespace();
    let (method, outcome) = words.next()?.split_once('=')?;
    let method = match method.to_lowercase().as_str() {
        "dkim" => Method::Dkim,
        "dmarc" => Method::Dmarc,
        "spf" => Method::Spf,
        _ => return None,
    };
    let outcome = match outcome.to_lowercase().as_str() {
        "pass" => Outcome::Pass,
        "fail" | "softfail" | "permerror" | "policy" => Outcome::Fail,
        _ => Outcome::Neither,
    };
    let about: &[&str] = match method {
        Method::Dkim => &["header.d", "header.i"],
        Method::Dmarc => &["header.from"],
        Method::Spf => &["smtp.mailfrom", "smtp.helo"],
    };
    let domain = words
        .filter_map(|it| it.split_once('='))
        .find(|it| about.contains(&it.0.to_lowercase().as_str()))
        .map(|it| it.1.rsplit('@').next().unwrap_or_default())
        .unwrap_or_default();
    Some(Proof {
        method,
        outcome,
        domain: domain.trim_matches(['"', '.']).to_lowercase(),
    })
}

fn without_comments(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(char),
            _ => {}
        }
    }
    out
}

// ----- mails passed on, and lines above a text

/// Finds the line from which on another mail stands in the text, and takes that mail out of it.
fn take_out_forwarded(mail: &mut Mail, known: &Mails) {
    let markers: Vec<String> = words(known, Job::Forward).collect();
    for which in [false, true] {
        let text = if which { &mail.html } else { &mail.text };
        let Some((before, after)) = forwarded(text, &markers) else {
            continue;
        };
        let (above, rest) = fields(after, known);
        let (before, rest) = (before.to_owned(), rest.to_owned());
        let inner = Forwarded {
            text: rest,
            ..above
        };
        mail.forwarded.get_or_insert(inner);
        *(if which {
            &mut mail.html
        } else {
            &mut mail.text
        }) = before;
    }
}

/// What stands before and after the line that says so.
fn forwarded<'a>(text: &'a str, markers: &[String]) -> Option<(&'a str, &'a str)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line
            .trim()
            .trim_matches(['-', '>', '*', '_', ' ', ':', '\u{a0}']);
        // Nobody writes such a line longer, and a sentence that only speaks of it is longer.
        if !bare.is_empty() && bare.len() < 60 {
            let bare = plain::simple(bare, &[]);
            if markers
                .iter()
                .any(|it| *it == bare.trim_matches([' ', '-', ':']))
            {
                return Some((text.get(..start)?, text.get(start + line.len()..)?));
            }
        }
        start += line.len();
    }
    None
}

/// The lines of sender, receiver, subject and date above a text, in any language, and the text.
fn fields<'a>(text: &'a str, known: &Mails) -> (Forwarded, &'a str) {
    let named = |line: &str, job: Job| {
        let (name, value) = line.split_once(':')?;
        let name = plain::simple(name.trim_matches([' ', '*', '>', '\u{a0}']), &[]);
        let is_it = name.len() < 20 && words(known, job).any(|it| it == name);
        is_it.then(|| bounded(value.trim_matches([' ', '*', '\u{a0}']), LONGEST_HEADER).0)
    };
    let mut found = Forwarded::default();
    let mut start = 0;
    let mut count = 0;
    for line in text.split_inclusive('\n').take(MOST_FIELDS) {
        let bare = line.trim().trim_start_matches('>').trim();
        if bare.is_empty() {
            if count > 0 {
                break;
            }
        } else if let Some(value) = named(bare, Job::FieldFrom) {
            found.from = Some(as_address(&value));
            count += 1;
        } else if let Some(value) = named(bare, Job::FieldTo) {
            found.to = Some(as_address(&value).address);
            count += 1;
        } else if let Some(value) = named(bare, Job::FieldSubject) {
            found.subject = value;
            count += 1;
        } else if let Some(value) = named(bare, Job::FieldDate) {
            found.date = as_date(&value);
            count += 1;
        } else if count == 0 || !is_continued(line) {
            break;
        }
        start += line.len();
    }
    if count == 0 {
        start = 0;
    }
    (found, text.get(start..).unwrap_or_default())
}

/// Long lines are folded, and other fields may stand between.
fn is_continued(line: &str) -> bool {
    let name = line.split_once(':').map(|it| it.0.trim());
    line.starts_with([' ', '\t']) || name.is_some_and(|it| it.len() < 20 && !it.contains(' '))
}

fn as_address(text: &str) -> Address {
    let text = text.replace("mailto:", "");
    let inside = |open, close| {
        text.rsplit_once(open).and_then(|it: (&str, &str)| {
            let (name, rest) = it;
            rest.split_once(close)
                .map(|it| (name.to_owned(), it.0.to_owned()))
        })
    };
    let (name, address) = inside('<', '>')
        .or_else(|| inside('[', ']'))
        .unwrap_or((String::new(), text.clone()));
    Address {
        name: name.trim_matches([' ', '"', '\'']).to_owned(),
        address: address.trim().to_owned(),
    }
}

/// A date as mails write it, or `YYYY-MM-DD` with or without a time. Others differ by country.
fn as_date(text: &str) -> Option<Timestamp> {
    let of_mail = mail_parser::DateTime::parse_rfc822(text).filter(mail_parser::DateTime::is_valid);
    if let Some(date) = of_mail {
        return Timestamp::from_second(date.to_timestamp()).ok();
    }
    let day: jiff::civil::Date = text.get(..10)?.parse().ok()?;
    // At noon it is the same day nearly everywhere.
    let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(noon.timestamp())
}

fn words(known: &Mails, job: Job) -> impl Iterator<Item = String> {
    let groups = known.words.iter().filter(move |it| it.job == job);
    let words = groups.flat_map(|it| it.words.values().flatten());
    words.map(|it| plain::simple(it, &[]))
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().take(MOST)
}

fn field_is(line: &str, name: &str) -> bool {
    let found = line.split_once(':').map(|it| it.0.trim());
    found.is_some_and(|it| it.eq_ignore_ascii_case(name))
}
