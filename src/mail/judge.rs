//! What a mail is, as far as its own words say. The rules are those of the fact base (`meta-objection`
//! 4.4); what is unsure is a doubt, never a guess.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use jiff::{ToSpan, Zoned};

use super::parse::Mail;
use super::plain::{Plain, find, simple};
use super::{Doubt, Filed, Guess, Kind, Reading, Reason, sender};
use crate::catalog::schema::{Job, Mails, Phrase, Sender, Weight};
use crate::domain::kinds::PlatformId;

/// The digits of a code.
const DIGITS: usize = 6;
/// The most words of a greeting.
const GREETING: usize = 6;
/// How much is shown before and after the words that were found, in bytes.
const AROUND: usize = 150;

/// What a mail seems to be, and why. `filed` are the accounts whose objections may be answered.
pub fn judge(mail: &Mail, known: &Mails, filed: &[Filed], now: &Zoned) -> Reading {
    let date = mail.date.map(|it| it.to_zoned(now.time_zone().clone()));
    let mut reading = Reading {
        date: date.map(|it| it.date()),
        addressee: mail.to.first().cloned(),
        ..Reading::default()
    };
    let found = Found::new(mail, known);
    let listed = of_sender(mail, known, &mut reading);
    reading.reasons.extend(found.reasons.iter().cloned());
    reading.language = found.language();

    let imitates =
        |it: &Reason| matches!(it, Reason::LooksLike { .. } | Reason::NameLooksLike { .. });
    if reading.reasons.iter().any(imitates) {
        reading.guess = Guess::Likely(Kind::NotFromMeta);
        return reading;
    }
    reading.platform = platform(&found, listed, &mut reading.doubts);
    if let Some(kind) = found.answers_nothing(&mut reading.reasons) {
        // Nothing rests on who wrote it and when.
        reading.doubts.clear();
        reading.guess = Guess::Likely(kind);
        return reading;
    }
    of_date_and_account(mail, filed, now, &mut reading);
    reading.doubts.extend(found.doubts(mail));
    reading.guess = guess(&found, &reading);
    reading
}

fn guess(found: &Found<'_>, reading: &Reading) -> Guess {
    if let (1, Some(kind)) = (found.decided.len(), found.decided.first())
        && !reading.doubts.iter().any(Doubt::is_decisive)
    {
        return Guess::Likely(*kind);
    }
    let mut kinds = reading.reasons.iter().filter_map(|it| match it {
        Reason::Phrase { kind, .. } => Some(*kind),
        _ => None,
    });
    let first = kinds.next().filter(|it| kinds.all(|other| other == *it));
    first.map_or(Guess::Unknown, Guess::Perhaps)
}

// ----- sender, date, account

fn of_sender<'a>(mail: &Mail, known: &'a Mails, reading: &mut Reading) -> Option<&'a Sender> {
    let found = sender::sender(&mail.from, known);
    let listed = match &found {
        Ok(Reason::SenderListed(domain)) => sender::listed(domain, known),
        _ => None,
    };
    note(reading, found);
    if let Some(listed) = listed {
        let proven = sender::authentication(&mail.proofs, &listed.domain);
        note(reading, proven);
    }
    if let Some(inner) = &mail.forwarded {
        let from: Vec<_> = inner.from.iter().cloned().collect();
        let claimed = match sender::sender(&from, known) {
            Ok(Reason::SenderListed(domain)) | Err(Doubt::SenderUnlisted(domain)) => {
                Err(Doubt::Forwarded(Some(domain)))
            }
            Ok(imitation) => Ok(imitation),
            Err(_) => Err(Doubt::Forwarded(None)),
        };
        note(reading, claimed);
    }
    listed
}

fn note(reading: &mut Reading, found: Result<Reason, Doubt>) {
    match found {
        Ok(reason) => reading.reasons.push(reason),
        Err(doubt) => reading.doubts.push(doubt),
    }
}

/// The platform that the deciding sentences name, else the one that alone uses the sender's domain.
fn platform(
    found: &Found<'_>,
    listed: Option<&Sender>,
    doubts: &mut Vec<Doubt>,
) -> Option<PlatformId> {
    let of_sender = listed.and_then(|it| it.platform.clone());
    let mut named = found.platforms.iter();
    match (named.next(), named.next(), of_sender) {
        (Some(one), None, _) => Some(one.clone()),
        (Some(_), Some(_), None) => {
            doubts.push(Doubt::PlatformUnclear);
            None
        }
        (_, _, of_sender) => of_sender,
    }
}

fn of_date_and_account(mail: &Mail, filed: &[Filed], now: &Zoned, reading: &mut Reading) {
    let same = |it: &str, other: &str| it.trim().to_lowercase() == other.trim().to_lowercase();
    let mut candidates: Vec<&Filed> = filed.iter().collect();
    let mut address = None;
    if let Some(first) = mail.to.first() {
        let belongs = |it: &Filed, to: &str| it.emails.iter().any(|email| same(email, to));
        candidates.retain(|it| mail.to.iter().any(|to| belongs(it, to)));
        let own = mail
            .to
            .iter()
            .find(|to| candidates.iter().any(|it| belongs(it, to)));
        match own {
            Some(own) => {
                reading.reasons.push(Reason::AddressOf(own.clone()));
                reading.addressee = Some(own.clone());
                address = Some(own);
            }
            None => reading.doubts.push(Doubt::OtherAddress(first.clone())),
        }
    } else {
        reading.doubts.push(Doubt::NoAddress);
    }
    if let Some(platform) = &reading.platform
        && !candidates.is_empty()
    {
        candidates.retain(|it| it.platform == *platform);
        if candidates.is_empty() {
            reading.doubts.push(Doubt::NoSuchAccount(platform.clone()));
        }
    }
    // What was not sent has no answer.
    if candidates.iter().any(|it| it.on.is_some()) {
        candidates.retain(|it| it.on.is_some());
    }
    match (candidates.as_slice(), address) {
        ([one], Some(_)) => reading.account = Some(one.account),
        ([_, _, ..], Some(_)) => reading.doubts.push(Doubt::SeveralAccounts),
        _ => {}
    }
    // The latest filing of all that it can answer, so that it comes after every one of them.
    let latest = candidates.iter().filter_map(|it| it.on).max();
    let Some(date) = reading.date else {
        reading.doubts.push(Doubt::NoDate);
        return;
    };
    // Clocks differ a little.
    if date > now.date().saturating_add(1.day()) {
        reading.doubts.push(Doubt::DateAhead(date));
    }
    match latest {
        None => reading.doubts.push(Doubt::NotFiled),
        Some(filed) if date < filed => reading.doubts.push(Doubt::DateBefore { mail: date, filed }),
        Some(filed) => reading
            .reasons
            .push(Reason::DateAfter { mail: date, filed }),
    }
}

// ----- words

/// The words of the catalogue, made comparable.
struct Words(BTreeMap<Job, Vec<String>>);

impl Words {
    fn new(known: &Mails) -> Self {
        let mut of: BTreeMap<Job, Vec<String>> = BTreeMap::new();
        for group in &known.words {
            let words = group.words.values().flatten();
            let words = words.map(|it| simple(it, &known.spellings));
            of.entry(group.job).or_default().extend(words);
        }
        Self(of)
    }

    fn of(&self, job: Job) -> &[String] {
        self.0.get(&job).map_or(&[], Vec::as_slice)
    }

    /// The first of the words with this job that stands in a text, and where.
    fn first(&self, job: Job, text: &str) -> Option<(&String, Range<usize>)> {
        let mut words = self.of(job).iter();
        words.find_map(|it| {
            let at = find(text, it).next()?;
            Some((it, at..at + it.len()))
        })
    }

    fn plain(&self, text: &str, known: &Mails) -> Plain {
        let abbreviations = self.of(Job::Abbreviation);
        let mut plain = Plain::new(text, &known.spellings, abbreviations);
        plain.quote_from(self.of(Job::QuoteStart));
        plain
    }
}

/// What governs a sentence; looked at once, however many phrases are in it.
struct Governed {
    condition: Option<String>,
    denial: Option<(usize, String)>,
    report: Option<String>,
    is_question: bool,
}

impl Governed {
    fn new(sentence: &str, words: &Words) -> Self {
        let first = |job: Job| {
            let found = words.of(job).iter();
            found
                .filter_map(|it| Some((find(sentence, it).next()?, it.clone())))
                .min()
        };
        Self {
            condition: first(Job::Condition).map(|it| it.1),
            denial: first(Job::Negation),
            report: first(Job::Report).map(|it| it.1),
            is_question: sentence.trim_end().ends_with('?'),
        }
    }
}

/// Which text of a mail is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Subject,
    Text,
    Html,
}

/// One text of the mail, made comparable.
struct Text<'m> {
    part: Part,
    source: &'m str,
    plain: Plain,
    governed: BTreeMap<usize, Governed>,
}

/// All that was found in all texts of a mail.
#[derive(Default)]
struct Found<'a> {
    /// Kinds of which a deciding phrase was found without doubt.
    decided: BTreeSet<Kind>,
    /// Whether each was in the HTML part, or elsewhere.
    parts: BTreeSet<(Kind, bool)>,
    /// Platforms named in the sentences that decide.
    platforms: BTreeSet<PlatformId>,
    reasons: Vec<Reason>,
    /// What spoke against a place where a phrase was found.
    governed: Vec<Doubt>,
    /// What Meta writes to everybody.
    general: Vec<Doubt>,
    /// The words around a code.
    code: Option<String>,
    languages: Vec<&'a str>,
}

impl<'a> Found<'a> {
    fn new(mail: &Mail, known: &'a Mails) -> Self {
        let mut found = Self::default();
        let words = Words::new(known);
        let inner = mail.forwarded.as_ref();
        let texts = [
            (Part::Subject, Some(&mail.subject)),
            (Part::Text, Some(&mail.text)),
            (Part::Html, Some(&mail.html)),
            (Part::Subject, inner.map(|it| &it.subject)),
            (Part::Text, inner.map(|it| &it.text)),
        ];
        let texts = texts
            .into_iter()
            .filter_map(|(part, source)| Some((part, source?)));
        let mut texts: Vec<_> = texts
            .map(|(part, source)| Text {
                part,
                source,
                plain: words.plain(source, known),
                governed: BTreeMap::new(),
            })
            .collect();
        for text in &mut texts {
            for phrase in &known.phrases {
                found.phrase(text, phrase, known, &words);
            }
            if let Some((_, at)) = words.first(Job::Invitation, &text.plain.text) {
                found.general.push(Doubt::Invites(text.excerpt(&at)));
            }
            if let Some((_, at)) = words.first(Job::Reversal, &text.plain.text) {
                found.general.push(Doubt::Reverses(text.excerpt(&at)));
            }
        }
        let subject = simple(&mail.subject, &known.spellings);
        let mut prefixes = words.of(Job::ForwardPrefix).iter();
        if mail.forwarded.is_none() && prefixes.any(|it| subject.starts_with(it.as_str())) {
            found.general.push(Doubt::Forwarded(None));
        }
        let mut all = texts.iter();
        let names_code = |it: &Text<'_>| words.first(Job::Code, &it.plain.text).is_some();
        if all.clone().any(names_code) {
            found.code = all.find_map(|it| Some(it.excerpt(&digits(&it.plain.text)?)));
        }
        found
    }

    /// Looks for one phrase in one text.
    fn phrase(&mut self, text: &mut Text<'_>, phrase: &'a Phrase, known: &'a Mails, words: &Words) {
        let fragment = simple(&phrase.fragment, &known.spellings);
        let places: Vec<usize> = find(&text.plain.text, &fragment).collect();
        let (mut clean, mut against, mut quoted) = (None, None, None);
        for at in places {
            let at = at..at + fragment.len();
            // An announcement is one under every condition, and speaks against a yes from anywhere.
            if phrase.kind == Kind::Announcement {
                if self.general.len() < known.phrases.len() {
                    let (id, found) = (phrase.id.clone(), text.excerpt(&at));
                    self.general.push(Doubt::Announces { id, found });
                }
                if !text.plain.is_quoted(&at) {
                    clean.get_or_insert(at);
                }
                break;
            }
            if text.part == Part::Subject {
                break;
            }
            match text.against(&at, phrase, words) {
                None => {
                    clean.get_or_insert(at);
                }
                // Meta may quote what it wrote before; that takes nothing away.
                Some(why @ Doubt::Quoted(_)) => {
                    quoted.get_or_insert(why);
                }
                Some(why) => {
                    against.get_or_insert(why);
                }
            }
        }
        self.governed.extend(against);
        let Some(at) = clean else {
            self.governed.extend(quoted);
            return;
        };
        let decides = phrase.weight == Weight::Decides;
        self.languages.push(&phrase.language);
        self.reasons.push(Reason::Phrase {
            id: phrase.id.clone(),
            kind: phrase.kind,
            found: text.excerpt(&at),
        });
        if decides {
            self.decided.insert(phrase.kind);
            self.parts.insert((phrase.kind, text.part == Part::Html));
            let (_, sentence) = text.plain.sentence(at.start);
            let sentence = text.plain.text.get(sentence).unwrap_or_default();
            let platforms = known.senders.iter().filter_map(|it| it.platform.as_ref());
            let named = platforms.filter(|it| find(sentence, it.as_str()).next().is_some());
            self.platforms.extend(named.cloned());
        }
    }

    fn language(&self) -> Option<String> {
        let first = self.languages.first()?;
        let is_one = self.languages.iter().all(|it| it == first);
        is_one.then(|| (*first).to_owned())
    }

    /// What a mail is that answers nobody: one that Meta writes to everybody, or one that brings a
    /// code, in which nothing else is known.
    fn answers_nothing(&self, reasons: &mut Vec<Reason>) -> Option<Kind> {
        if self.decided == BTreeSet::from([Kind::Announcement]) {
            return Some(Kind::Announcement);
        }
        if !self.reasons.is_empty() || !self.governed.is_empty() || !self.general.is_empty() {
            return None;
        }
        reasons.push(Reason::Code(self.code.clone()?));
        Some(Kind::CodeMail)
    }

    /// What the words leave open.
    fn doubts(&self, mail: &Mail) -> Vec<Doubt> {
        let mut doubts = self.governed.clone();
        doubts.extend(self.general.iter().cloned());
        if self.decided.len() > 1 {
            doubts.push(Doubt::Contradiction(self.decided.iter().copied().collect()));
        }
        if self.decided.is_empty() {
            let hint = !self.reasons.is_empty();
            doubts.push(if hint {
                Doubt::NotVerbatim
            } else {
                Doubt::NothingKnown
            });
        }
        let both = |kind: &Kind| {
            self.parts.contains(&(*kind, true)) && self.parts.contains(&(*kind, false))
        };
        if !mail.html.is_empty() && !mail.text.trim().is_empty() && !self.decided.iter().all(both) {
            doubts.push(Doubt::PartsDiffer);
        }
        if mail.cut {
            doubts.push(Doubt::Cut);
        }
        if mail.broken {
            doubts.push(Doubt::Broken);
        }
        doubts
    }
}

impl Text<'_> {
    /// The sentence around a place as the mail has it, or what of it is near.
    fn excerpt(&self, at: &Range<usize>) -> String {
        let (_, sentence) = self.plain.sentence(at.start);
        let start = sentence.start.max(at.start.saturating_sub(AROUND));
        let end = sentence.end.min(at.end + AROUND);
        let source = self.plain.source(&(start..end));
        let end = self.source.ceil_char_boundary(source.end);
        let text = self.source.get(source.start..end).unwrap_or_default();
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ")
    }

    /// What speaks against a phrase where it was found.
    fn against(&mut self, at: &Range<usize>, phrase: &Phrase, words: &Words) -> Option<Doubt> {
        let found = self.excerpt(at);
        let (number, sentence) = self.plain.sentence(at.start);
        let text = self.plain.text.get(sentence.clone()).unwrap_or_default();
        let governed = self
            .governed
            .entry(number)
            .or_insert_with(|| Governed::new(text, words));
        // A condition counts in quotes too: it may be the announcement that is quoted.
        if let Some(word) = governed.condition.clone() {
            return Some(Doubt::Conditional { word, found });
        }
        if self.plain.is_quoted(at) {
            return Some(Doubt::Quoted(found));
        }
        // The phrases of a refusal deny by themselves.
        let denial = governed.denial.clone();
        let denial = denial.filter(|it| sentence.start + it.0 < at.start);
        if let Some((_, word)) = denial {
            return Some(Doubt::Denied { word, found });
        }
        if let Some(word) = governed.report.clone() {
            return Some(Doubt::Told { word, found });
        }
        if governed.is_question {
            return Some(Doubt::Question(found));
        }
        if self.plain.is_in_marks(&sentence, at.start) {
            return Some(Doubt::Quoted(found));
        }
        let is_promise = phrase.kind == Kind::Accepted && phrase.weight == Weight::Decides;
        if is_promise && !self.is_start(&sentence, at.start, words) {
            return Some(Doubt::InPassing(found));
        }
        None
    }

    /// Whether a sentence begins here, or only a greeting stands before. A heading may be more than one.
    fn is_start(&self, sentence: &Range<usize>, at: usize, words: &Words) -> bool {
        let text = |from: usize| self.plain.text.get(from..at).unwrap_or_default().trim();
        if !text(sentence.start).contains(char::is_alphanumeric) {
            return true;
        }
        let (from, is_own) = self.plain.paragraph_before(at);
        let before = text(from.max(sentence.start));
        let greeting = before.trim_end_matches([',', ':', '-', ' ']);
        (is_own || before.ends_with(','))
            && !greeting.contains([',', ':', ';'])
            && greeting.split(' ').count() <= GREETING
            && words
                .of(Job::Greeting)
                .iter()
                .any(|it| find(greeting, it).next() == Some(0))
    }
}

/// Six digits that stand alone.
fn digits(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_matches([' ', '.', ',', ':', ';', '(', ')', '"', '\'', '-', '<', '>']);
        if bare.len() == DIGITS && bare.bytes().all(|it| it.is_ascii_digit()) {
            let at = start + word.find(bare)?;
            return Some(at..at + DIGITS);
        }
        start += word.len();
    }
    None
}
