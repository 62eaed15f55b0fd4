//! Puts the sentences of a letter in their order. What is said depends on the kind of letter, the law
//! of the residence and what happened; every sentence stands whole in the text files.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::case::{Authority, Case, Happened, Occasion, Sending, Way, language};
use super::words::{Words, lines};
use super::{BLANK, Kind, Letter, Note, Paragraph};
use crate::domain::deadline::Deadline;
use crate::domain::kinds::{Company, Subject, Zone};

/// Days that a reminder gives. Nothing in the law sets them.
const NEW_PERIOD: i64 = 14;

/// Regulation (EU) 2025/2518 applies to complaints lodged from this day.
const PROCEDURE_SINCE: Date = date(2027, 4, 2);

/// Whose law a letter follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Law {
    /// The GDPR, in the Union and the EEA, and the UK GDPR: the same articles.
    Gdpr,
    Swiss,
    Brazilian,
}

/// Writes a letter of a tidy case that lacks nothing.
pub(super) fn write(kind: Kind, case: &Case) -> Letter {
    let (language, taken) = language(kind, case);
    let words = Words::new(language);
    let mut notes = Vec::new();
    let authority = case.authority.as_ref();
    let recipient = match authority.filter(|_| kind == Kind::AuthorityComplaint) {
        Some(authority) => {
            let name = std::iter::once(authority.name.clone());
            name.chain(authority.address.iter().cloned()).collect()
        }
        None => company_lines(case, &words, &mut notes),
    };
    if !taken {
        notes.push(Note::OtherLanguage);
    }
    let mut draft = Draft {
        case,
        words: &words,
        law: match case.zone {
            Zone::Switzerland => Law::Swiss,
            Zone::Brazil => Law::Brazilian,
            _ => Law::Gdpr,
        },
        parts: Vec::new(),
    };
    draft.say("letter-salutation", &[]);
    match kind {
        Kind::Objection => draft.objection(),
        Kind::Reply => draft.reply(),
        Kind::Reminder => draft.reminder(),
        Kind::CompanyComplaint => draft.company_complaint(),
        Kind::AuthorityComplaint => draft.authority_complaint(taken),
    }
    let closing = if case.zone == Zone::Switzerland {
        "letter-closing-ch"
    } else {
        "letter-closing"
    };
    draft.say(closing, &[]);
    draft.parts.push(Paragraph::Signature(case.name.clone()));
    let subject = draft.subject(kind);
    let paragraphs = draft.parts;
    let mut sender = vec![case.name.clone()];
    sender.extend(case.address.iter().cloned());
    sender.push(case.email.clone());
    sender.extend(Some(case.phone.clone()).filter(|it| !it.is_empty()));
    let written = words.date(case.today);
    Letter {
        kind,
        language,
        sender,
        recipient,
        place_and_date: words.with(
            "letter-place-date",
            &[("place", &case.place), ("date", &written)],
        ),
        subject,
        paragraphs,
        annexes_title: words.get("letter-annexes"),
        annexes: annexes(kind, case, &words),
        notes,
    }
}

/// The company as it is addressed; with blanks where it is not known who is responsible.
fn company_lines(case: &Case, words: &Words, notes: &mut Vec<Note>) -> Vec<String> {
    let company = &case.company;
    let mut found = Vec::new();
    match &company.name {
        Some(name) => found.push(name.clone()),
        None => {
            let service = match (case.subject, company.company) {
                (Subject::OthersPosts, _) => words.get("letter-both-services"),
                // A name, the same in every language.
                (Subject::WhatsAppAiChats, Company::Meta) => "Meta AI".to_owned(),
                _ => case.service.clone(),
            };
            found.push(words.with("letter-company-unknown", &[("service", &service)]));
            found.push(BLANK.to_owned());
            notes.push(Note::CompanyBlank);
        }
    }
    if company.address.is_empty() {
        found.extend([BLANK.to_owned(), BLANK.to_owned()]);
        notes.push(Note::CompanyAddressBlank);
    }
    found.extend(company.address.iter().cloned());
    found
}

fn annexes(kind: Kind, case: &Case, words: &Words) -> Vec<String> {
    let copy = case.sent().filter(|_| kind != Kind::Objection);
    let copy = copy.map(|(on, _)| {
        let on = words.date(on);
        words.with("letter-annex-objection", &[("date", &on)])
    });
    let all = copy.into_iter().chain(case.evidence.iter().cloned());
    let numbered = |(number, what): (usize, String)| {
        let number = number.to_string();
        words.with("letter-annex", &[("number", &number), ("what", &what)])
    };
    (1..).zip(all).map(numbered).collect()
}

/// A letter as it grows.
struct Draft<'a> {
    case: &'a Case,
    words: &'a Words,
    law: Law,
    parts: Vec<Paragraph>,
}

impl Draft<'_> {
    // ----- pieces

    fn say(&mut self, key: &str, values: &[(&str, &str)]) {
        let text = self.words.with(key, values);
        self.parts.push(Paragraph::Text(text));
    }

    fn heading(&mut self, key: &str) {
        self.parts.push(Paragraph::Heading(self.words.get(key)));
    }

    fn numbered(&mut self, keys: &[&str]) {
        let points = keys.iter().map(|key| self.words.get(key)).collect();
        self.parts.push(Paragraph::Numbered(points));
    }

    fn date(&self, date: Date) -> String {
        self.words.date(date)
    }

    fn long(&self, date: Date) -> String {
        self.words.long_date(date)
    }

    /// The short name of the regulation in the letter's language.
    fn law_name(&self) -> String {
        self.words.get(if self.case.zone == Zone::Uk {
            "letter-law-uk"
        } else {
            "letter-law-gdpr"
        })
    }

    fn service(&self) -> String {
        if self.case.subject == Subject::OthersPosts {
            self.words.get("letter-both-services")
        } else {
            self.case.service.clone()
        }
    }

    fn sent_on(&self) -> String {
        let sent = self.case.sent();
        sent.map(|(on, _)| self.date(on)).unwrap_or_default()
    }

    fn subject(&self, kind: Kind) -> String {
        let law = self.law_name();
        let sent = self.sent_on();
        let asked = self.case.question();
        let asked = asked.map(|on| self.date(on)).unwrap_or_default();
        let company = self.case.company.name.clone().unwrap_or_default();
        let (key, values): (&str, Vec<(&str, &str)>) = match (kind, self.law) {
            (Kind::Objection, Law::Gdpr) => ("letter-objection-subject", vec![("law", &law)]),
            (Kind::Objection, Law::Swiss) => ("letter-ch-subject", vec![]),
            (Kind::Objection, Law::Brazilian) => ("letter-br-subject", vec![]),
            (Kind::Reply, _) => (
                "letter-reply-subject",
                vec![("asked", &asked), ("date", &sent)],
            ),
            (Kind::Reminder, Law::Gdpr) => (
                "letter-reminder-subject",
                vec![("date", &sent), ("law", &law)],
            ),
            (Kind::Reminder, Law::Swiss) => ("letter-ch-reminder-subject", vec![("date", &sent)]),
            (Kind::Reminder, Law::Brazilian) => {
                ("letter-br-reminder-subject", vec![("date", &sent)])
            }
            (Kind::CompanyComplaint, _) => ("letter-uk-subject", vec![("date", &sent)]),
            (Kind::AuthorityComplaint, _) => {
                ("letter-complaint-subject", vec![("company", &company)])
            }
        };
        let subject = self.words.with(key, &values);
        self.words.with("letter-subject", &[("subject", &subject)])
    }

    /// Points by which the company finds the account, or the person.
    fn identifiers(&self) -> Vec<String> {
        let case = self.case;
        let mut points = Vec::new();
        let mut add = |key: &str, name: &str, value: &str| {
            if !value.is_empty() {
                points.push(self.words.with(key, &[(name, value)]));
            }
        };
        if case.subject == Subject::OthersPosts {
            add("letter-label-name", "name", &case.name);
        } else {
            add("letter-label-service", "service", &case.service);
            add("letter-label-account", "account", &case.account);
        }
        add("letter-label-email", "email", &case.email);
        add("letter-label-phone", "phone", &case.phone);
        if let Some((_, sending)) = case.sent() {
            add("letter-label-reference", "reference", &sending.reference);
        }
        points
    }

    fn account(&mut self) {
        let others = self.case.subject == Subject::OthersPosts;
        let intro = match (others, self.law) {
            (true, _) => "letter-no-account",
            (false, Law::Swiss) => "letter-ch-account",
            (false, _) => "letter-account-intro",
        };
        let service = self.service();
        self.say(intro, &[("service", &service)]);
        self.parts.push(Paragraph::Bullets(self.identifiers()));
    }

    fn data(&mut self) {
        let keys: &[&str] = match self.case.subject {
            Subject::OwnContent => &["letter-data-own", "letter-data-chats", "letter-data-others"],
            Subject::OthersPosts => &[
                "letter-data-shared",
                "letter-data-others-chats",
                "letter-data-third-parties",
            ],
            Subject::WhatsAppAiChats => &["letter-data-whatsapp"],
        };
        self.say("letter-data-intro", &[]);
        let service = self.service();
        let points = keys
            .iter()
            .map(|key| self.words.with(key, &[("service", &service)]))
            .collect();
        self.parts.push(Paragraph::Bullets(points));
        if self.case.subject == Subject::OwnContent {
            self.say("letter-account-linked", &[]);
        }
        if self.case.special_categories && self.law == Law::Gdpr {
            self.say("letter-special", &[]);
        }
    }

    /// Which of the two companies is meant, where both have a part.
    fn split(&mut self) {
        if self.case.subject == Subject::WhatsAppAiChats {
            self.say(
                match self.case.company.company {
                    Company::Meta => "letter-split-meta",
                    Company::WhatsApp => "letter-split-whatsapp",
                },
                &[],
            );
        }
    }

    /// The person's reason in their own words, if they gave one.
    fn ground(&mut self) -> bool {
        let own = lines(&self.case.reason);
        if own.is_empty() {
            return false;
        }
        self.say("letter-ground-intro", &[]);
        self.parts.extend(own.into_iter().map(Paragraph::Own));
        true
    }

    fn requests(&mut self, intro: &str) {
        self.say(intro, &[]);
        self.numbered(match self.law {
            Law::Gdpr => &[
                "letter-request-stop",
                "letter-request-restrict",
                "letter-request-erase",
                "letter-request-recipients",
                "letter-request-confirm",
                "letter-request-refusal",
            ],
            Law::Swiss => &[
                "letter-ch-request-stop",
                "letter-ch-request-erase",
                "letter-ch-request-disclose",
                "letter-ch-request-confirm",
            ],
            Law::Brazilian => &[
                "letter-br-request-stop",
                "letter-br-request-exclude",
                "letter-br-request-confirm",
                "letter-br-request-reasons",
            ],
        });
    }

    fn how_to_answer(&mut self) {
        let email = self.case.email.clone();
        self.say("letter-how-to-answer", &[("email", &email)]);
    }

    /// Why the last day is later than a month would end.
    fn moved(&mut self, deadline: &Deadline) {
        if let Some((day, _)) = deadline.moved_over.first() {
            let day = self.date(*day);
            let key = if self.case.zone == Zone::Uk {
                "letter-due-moved-uk"
            } else {
                "letter-due-moved"
            };
            self.say(key, &[("date", &day)]);
        }
    }

    // ----- the letters

    /// Elements of section 4.3 of the law note, and their Swiss and Brazilian counterparts.
    fn objection(&mut self) {
        let law = self.law_name();
        match self.law {
            Law::Gdpr => {
                self.say("letter-objection-opening", &[("law", &law)]);
                self.say("letter-objection-basis", &[]);
                self.eea();
            }
            Law::Swiss => self.prohibition(),
            Law::Brazilian => self.opposition(),
        }
        self.account();
        self.data();
        self.split();
        if !self.ground() && self.law == Law::Gdpr {
            self.say("letter-ground-none", &[]);
        }
        self.requests("letter-requests-intro");
        self.answer_due();
        if self.case.subject != Subject::OthersPosts {
            self.say("letter-no-deletion", &[]);
        }
        self.how_to_answer();
        if self.law == Law::Gdpr {
            self.say("letter-identity", &[]);
        }
    }

    fn eea(&mut self) {
        if self.case.zone == Zone::Eea {
            self.say("letter-eea", &[]);
        }
    }

    fn prohibition(&mut self) {
        self.say("letter-ch-opening", &[]);
        self.say("letter-ch-law", &[]);
        self.say("letter-ch-public", &[]);
    }

    fn opposition(&mut self) {
        self.say("letter-br-opening", &[]);
        self.say("letter-br-basis", &[]);
    }

    fn answer_due(&mut self) {
        match (&self.case.deadline, self.law) {
            (Some(deadline), Law::Gdpr) => {
                let (start, due) = (self.date(deadline.start), self.long(deadline.due));
                self.say("letter-answer-due", &[("start", &start), ("due", &due)]);
                self.moved(deadline);
            }
            (Some(deadline), Law::Swiss) => {
                let due = self.long(deadline.due);
                self.say("letter-ch-due", &[("due", &due)]);
            }
            (_, Law::Brazilian) => self.say("letter-br-due", &[]),
            (None, _) => {}
        }
    }

    fn reply(&mut self) {
        let (law, sent) = (self.law_name(), self.sent_on());
        let asked = self.case.question();
        let asked = asked.map(|on| self.date(on)).unwrap_or_default();
        self.say(
            "letter-reply-opening",
            &[("asked", &asked), ("date", &sent)],
        );
        self.account();
        self.say("letter-reply-which", &[("law", &law)]);
        self.data();
        self.split();
        self.say("letter-reply-responsible", &[]);
        self.ground();
        self.say("letter-burden", &[]);
        if let Some(deadline) = &self.case.deadline {
            let (start, due) = (self.date(deadline.start), self.long(deadline.due));
            let key = if self.case.zone == Zone::Uk {
                "letter-reply-uk"
            } else {
                "letter-reply-period"
            };
            self.say(key, &[("start", &start), ("due", &due)]);
            self.moved(deadline);
        }
        self.requests("letter-repeat-intro");
        self.say("letter-reply-decide", &[]);
        self.how_to_answer();
    }

    /// Elements of section 4.4 of the law note.
    fn reminder(&mut self) {
        if let Some((on, sending)) = self.case.sent() {
            let on = self.date(on);
            let key = match sending.way {
                Way::Form => "letter-ref-form",
                Way::Email => "letter-ref-email",
                Way::Post => "letter-ref-post",
            };
            self.say(key, &[("date", &on), ("address", &sending.address)]);
        }
        self.account();
        if let Some(occasion) = self.case.occasion() {
            self.happened(occasion);
        }
        match self.law {
            Law::Gdpr => {}
            Law::Swiss => self.prohibition(),
            Law::Brazilian => self.opposition(),
        }
        self.split();
        self.requests("letter-repeat-intro");
        self.say("letter-not-new", &[]);
        let due = self.long(new_period(self.case.today));
        self.say("letter-new-period", &[("due", &due)]);
        self.say(
            match (self.law, self.case.zone) {
                (Law::Swiss, _) => "letter-ch-next",
                (Law::Brazilian, _) => "letter-br-next",
                (Law::Gdpr, Zone::Uk) => "letter-next-uk",
                (Law::Gdpr, _) => "letter-next",
            },
            &[],
        );
        self.how_to_answer();
    }

    /// What happened since, and why it is not enough.
    fn happened(&mut self, occasion: Occasion) {
        let (key, on) = match occasion {
            Occasion::Silence | Occasion::OtherCompany(_) => ("letter-happened-silence", None),
            Occasion::ReceiptOnly(on) => ("letter-happened-receipt", Some(on)),
            Occasion::Replied(on) => ("letter-happened-replied", Some(on)),
            Occasion::Refused(on) => ("letter-happened-refused", Some(on)),
            Occasion::LateExtension(on) | Occasion::ExtensionOver(on) => {
                ("letter-happened-more-time", Some(on))
            }
        };
        let on = on.map(|on| self.date(on)).unwrap_or_default();
        self.say(key, &[("date", &on)]);
        if let Occasion::Refused(_) = occasion {
            if self.law == Law::Gdpr {
                self.say("letter-burden", &[]);
                self.say("letter-burden-answer", &[]);
            }
            self.ground();
            return;
        }
        match (self.law, &self.case.deadline) {
            (Law::Gdpr, Some(deadline)) => {
                let (start, due) = (self.date(deadline.start), self.date(deadline.due));
                self.say("letter-period-over", &[("start", &start), ("due", &due)]);
                self.moved(deadline);
                self.say(
                    match occasion {
                        Occasion::LateExtension(_) => "letter-late-law",
                        Occasion::ExtensionOver(_) => "letter-extended-over",
                        _ => "letter-no-notice",
                    },
                    &[],
                );
            }
            (Law::Swiss, Some(deadline)) => {
                let due = self.long(deadline.due);
                self.say("letter-ch-waited", &[("due", &due)]);
            }
            (Law::Brazilian, _) => self.say("letter-br-waited", &[]),
            (_, None) => {}
        }
    }

    fn company_complaint(&mut self) {
        self.say("letter-uk-opening", &[]);
        self.account();
        self.facts();
        self.claims();
        self.split();
        self.requests("letter-repeat-intro");
        if let Some(due) = self.case.acknowledge_by {
            let (start, due) = (self.date(self.case.today), self.long(due));
            self.say("letter-uk-acknowledge", &[("start", &start), ("due", &due)]);
        }
        self.say("letter-uk-outcome", &[]);
        self.how_to_answer();
        self.say("letter-uk-next", &[]);
    }

    /// What was objected to and why, what happened, by date, and where it stands.
    fn facts(&mut self) {
        self.say("letter-fact-what", &[]);
        self.ground();
        self.say("letter-facts-intro", &[]);
        let mut facts: Vec<(Date, String)> = Vec::new();
        for step in &self.case.history {
            let on = self.date(step.on);
            let mut values = vec![("date", on.as_str())];
            let key = match &step.what {
                Happened::Sent(Sending { way, address, .. }) => {
                    values.push(("address", address));
                    match way {
                        Way::Form => "letter-fact-form",
                        Way::Email => "letter-fact-email",
                        Way::Post => "letter-fact-post",
                    }
                }
                Happened::FormMissing => "letter-fact-form-missing",
                Happened::Receipt => "letter-fact-receipt",
                Happened::Accepted => "letter-fact-accepted",
                Happened::Refused => "letter-fact-refused",
                Happened::MoreAsked => "letter-fact-more-asked",
                Happened::Replied => "letter-fact-replied",
                Happened::OtherCompany => "letter-fact-other-company",
                Happened::OtherForm => "letter-fact-other-form",
                Happened::MoreTime => "letter-fact-more-time",
                Happened::Reminded => "letter-fact-reminded",
            };
            facts.push((step.on, self.words.with(key, &values)));
        }
        let decided = matches!(
            self.case.occasion(),
            Some(Occasion::Refused(_) | Occasion::OtherCompany(_))
        );
        if let Some(deadline) = self.case.deadline.as_ref().filter(|_| !decided) {
            let (start, due) = (self.date(deadline.start), self.date(deadline.due));
            let values = [("date", due.as_str()), ("start", &start)];
            facts.push((deadline.due, self.words.with("letter-fact-over", &values)));
        }
        facts.sort_by_key(|(on, _)| *on);
        // Several pages that did not show the form on one day are one fact.
        facts.dedup();
        let facts = facts.into_iter().map(|(_, fact)| fact).collect();
        self.parts.push(Paragraph::Numbered(facts));
        if !decided {
            self.say("letter-fact-open", &[]);
        }
    }

    /// What was infringed. First what was ignored, refused or made difficult: that can be shown.
    fn claims(&mut self) {
        let law = self.law_name();
        let mut keys: Vec<&str> = match self.case.occasion() {
            Some(Occasion::Refused(_)) => vec!["letter-claim-refused"],
            Some(Occasion::OtherCompany(_)) => {
                vec!["letter-claim-stop", "letter-claim-restrict"]
            }
            Some(Occasion::ExtensionOver(_)) => vec![
                "letter-claim-extended",
                "letter-claim-stop",
                "letter-claim-restrict",
            ],
            Some(Occasion::LateExtension(_)) => vec![
                "letter-claim-late",
                "letter-claim-silence",
                "letter-claim-stop",
                "letter-claim-restrict",
            ],
            _ => vec![
                "letter-claim-silence",
                "letter-claim-stop",
                "letter-claim-restrict",
            ],
        };
        keys.push("letter-claim-erase");
        let history = &self.case.history;
        if history.iter().any(|it| it.what == Happened::FormMissing) {
            keys.push("letter-claim-obstructed");
        }
        self.say("letter-claims-intro", &[("law", &law)]);
        self.numbered(&keys);
    }

    /// Elements of section 4.5 of the law note.
    fn authority_complaint(&mut self, taken: bool) {
        let case = self.case;
        let Some(authority) = &case.authority else {
            return;
        };
        self.say("letter-complaint-opening", &[]);
        self.eea();
        if !taken {
            self.say("letter-complaint-language", &[]);
        }
        self.heading("letter-complaint-me");
        self.complainant();
        self.heading("letter-complaint-controller");
        self.controller(authority);
        self.heading("letter-complaint-facts");
        let (service, account) = (self.service(), case.account.as_str());
        if case.subject == Subject::OthersPosts {
            self.say("letter-fact-no-account", &[("service", &service)]);
        } else {
            let values = [("service", service.as_str()), ("account", account)];
            self.say("letter-fact-account", &values);
        }
        self.facts();
        self.heading("letter-complaint-law");
        self.claims();
        self.say("letter-complaint-second", &[]);
        self.heading("letter-complaint-time");
        let known = case.occasion().and_then(|it| case.known_since(it));
        let known = self.date(known.unwrap_or(case.today));
        self.say("letter-complaint-known", &[("date", &known)]);
        self.heading("letter-complaint-wishes");
        self.say("letter-requests-intro", &[]);
        let mut wishes = vec![
            "letter-wish-order",
            "letter-wish-limit",
            "letter-wish-erase",
            "letter-wish-inform",
        ];
        // Austrian law asks for it (section 24 of its data protection act).
        if authority.country == "AT" {
            wishes.insert(0, "letter-wish-find");
        }
        self.numbered(&wishes);
        self.heading("letter-complaint-more");
        self.say("letter-complaint-earlier", &[]);
        self.say(
            if case.court == Some(true) {
                "letter-complaint-court-yes"
            } else {
                "letter-complaint-court-no"
            },
            &[],
        );
        self.say(
            if case.may_be_named == Some(true) {
                "letter-complaint-name-yes"
            } else {
                "letter-complaint-name-no"
            },
            &[],
        );
        // Whether it is part of the EEA Agreement is not known.
        if case.zone == Zone::Eu && case.today >= PROCEDURE_SINCE {
            self.say("letter-complaint-procedure", &[]);
        }
        self.say("letter-complaint-annexes", &[]);
    }

    fn complainant(&mut self) {
        let case = self.case;
        let address = case.address.join(", ");
        let mut points = vec![
            self.words
                .with("letter-label-name", &[("name", &case.name)]),
            self.words
                .with("letter-label-address", &[("address", &address)]),
            self.words
                .with("letter-label-email", &[("email", &case.email)]),
        ];
        if !case.phone.is_empty() {
            points.push(
                self.words
                    .with("letter-label-phone", &[("phone", &case.phone)]),
            );
        }
        self.parts.push(Paragraph::Bullets(points));
    }

    fn controller(&mut self, authority: &Authority) {
        let case = self.case;
        let company = case.company.name.clone().unwrap_or_default();
        let address = case.company.address.join(", ");
        let service = self.service();
        let mut points = vec![
            self.words
                .with("letter-label-company", &[("company", &company)]),
            self.words
                .with("letter-label-address", &[("address", &address)]),
            self.words
                .with("letter-label-service", &[("service", &service)]),
        ];
        if let Some((_, sending)) = case.sent()
            && !sending.reference.is_empty()
        {
            let values = [("reference", sending.reference.as_str())];
            points.push(self.words.with("letter-label-reference", &values));
        }
        self.parts.push(Paragraph::Bullets(points));
        if authority.country == "IE" {
            self.say("letter-complaint-lead-you", &[]);
        } else {
            self.say("letter-complaint-lead", &[]);
            self.say("letter-complaint-contact", &[]);
        }
    }
}

/// Two weeks from today: the day that the desk waits for, too.
fn new_period(today: Date) -> Date {
    today.checked_add(NEW_PERIOD.days()).unwrap_or(today)
}
