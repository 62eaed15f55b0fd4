//! What a letter is made from: plain values about one case, and what is missing of them.

use jiff::civil::{Date, date};

use super::words::{self, line, lines};
use super::{Kind, Letter};
use crate::domain::deadline::Deadline;
use crate::domain::kinds::{Company, PlaceId, Subject, Zone};
use crate::domain::objection::{LetterKind, What};
use crate::text::Language;

/// Everything that is known about one case. Nothing is looked up elsewhere: time and facts are given in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The day on which the letter is written.
    pub today: Date,
    /// Where it is written, as it stands before the date.
    pub place: String,
    /// The person's full name.
    pub name: String,
    /// Their postal address, line by line, without the name.
    pub address: Vec<String>,
    /// The e-mail address for answers.
    pub email: String,
    /// Their phone number; may be empty.
    pub phone: String,
    /// Where they lived when they objected: that law stays.
    pub zone: Zone,
    /// The country, when they said it.
    pub country: Option<PlaceId>,
    /// What is objected to.
    pub subject: Subject,
    /// The name of the service, such as "Facebook". Not used for `Subject::OthersPosts`.
    pub service: String,
    /// What tells the account from others. Not used for `Subject::OthersPosts`.
    pub account: String,
    /// The person's reason, in their words and the letter's language; may be empty.
    pub reason: String,
    /// They ticked a reason about health, belief or politics.
    pub special_categories: bool,
    /// The company that is written to or complained about.
    pub company: Recipient,
    /// The authority that takes their complaint.
    pub authority: Option<Authority>,
    /// What happened, oldest first.
    pub history: Vec<Step>,
    /// By when an answer is due: to what was sent last, or to this letter when it is the objection.
    pub deadline: Option<Deadline>,
    /// The last day to acknowledge a complaint that a company in the United Kingdom receives today.
    pub acknowledge_by: Option<Date>,
    /// The names of what is kept as evidence, in order.
    pub evidence: Vec<String>,
    /// Whether a court deals with it at their request, once they said so.
    pub court: Option<bool>,
    /// Whether the authority may tell the company who complains, once they said so.
    pub may_be_named: Option<bool>,
    /// The language they chose, if they did.
    pub language: Option<Language>,
}

/// A company as it is addressed. Who runs a service is not known everywhere: then there is no name,
/// and the letter has blanks to be filled in by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Which of the two companies it is.
    pub company: Company,
    /// Its name, where it is known who is responsible for people of that zone.
    pub name: Option<String>,
    /// Its postal address, with the line for whom it is meant; empty when it is not known.
    pub address: Vec<String>,
}

/// An authority as it is addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its country, an ISO 3166-1 code.
    pub country: String,
    /// Its own name.
    pub name: String,
    /// Its postal address.
    pub address: Vec<String>,
    /// The codes of the languages in which it takes complaints.
    pub languages: Vec<String>,
}

/// One dated thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub on: Date,
    /// What happened.
    pub what: Happened,
}

/// What can happen, as far as letters speak of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The objection was sent.
    Sent(Sending),
    /// The official page did not show the form.
    FormMissing,
    /// Receipt was confirmed, nothing else.
    Receipt,
    /// It was accepted.
    Accepted,
    /// It was refused.
    Refused,
    /// More was asked.
    MoreAsked,
    /// That was answered.
    Replied,
    /// Another company was named.
    OtherCompany,
    /// Another form was named.
    OtherForm,
    /// More time was announced.
    MoreTime,
    /// The company was reminded.
    Reminded,
}

/// How and where an objection was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    /// By which way.
    pub way: Way,
    /// The web address, the e-mail address, or the postal address in one line.
    pub address: String,
    /// The number the company gave to it; may be empty.
    pub reference: String,
}

/// The way by which an objection was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A form on the web.
    Form,
    /// An e-mail.
    Email,
    /// A letter.
    Post,
}

impl Step {
    /// What a letter says of an event of the data file; `None` for what it does not mention.
    pub fn of(on: Date, what: &What) -> Option<Self> {
        let what = match what {
            What::Sent(frozen) => Happened::Sent(Sending {
                way: way_of(&frozen.address),
                address: frozen.address.clone(),
                reference: String::new(),
            }),
            What::FormMissing(_) => Happened::FormMissing,
            What::Receipt => Happened::Receipt,
            What::Accepted => Happened::Accepted,
            What::Refused => Happened::Refused,
            What::MoreAsked | What::ReasonsAsked => Happened::MoreAsked,
            What::Replied => Happened::Replied,
            What::OtherCompany => Happened::OtherCompany,
            What::OtherForm => Happened::OtherForm,
            What::MoreTime => Happened::MoreTime,
            What::Reminded => Happened::Reminded,
            What::LetterSent(letter) => match letter.kind {
                LetterKind::Reply => Happened::Replied,
                LetterKind::Reminder => Happened::Reminded,
                LetterKind::Objection
                | LetterKind::CompanyComplaint
                | LetterKind::AuthorityComplaint => return None,
            },
            What::Prepared
            | What::FormOpened(_)
            | What::Delivered
            | What::AuthorityNews
            | What::AuthorityAgreed
            | What::AuthorityDisagreed
            | What::Rechecked
            | What::Note(_) => return None,
        };
        Some(Self { on, what })
    }
}

fn way_of(address: &str) -> Way {
    if address.starts_with("https://") {
        Way::Form
    } else if address.contains('@') && !address.contains(' ') {
        Way::Email
    } else {
        Way::Post
    }
}

/// Why a reminder or a complaint is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Nothing came.
    Silence,
    /// Only a receipt came, on this day.
    ReceiptOnly(Date),
    /// A question was answered on this day, and nothing came since.
    Replied(Date),
    /// More time was announced on this day, after the first month.
    LateExtension(Date),
    /// More time was announced on this day, and that is over, too.
    ExtensionOver(Date),
    /// It was refused on this day.
    Refused(Date),
    /// Another company was named on this day. A matter for a complaint, not for a reminder.
    OtherCompany(Date),
}

/// What a letter cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// There is no such letter where the person lives, or not yet.
    Right,
    /// The person's name.
    Name,
    /// Their postal address.
    Address,
    /// The place before the date.
    Place,
    /// The e-mail address for answers.
    Email,
    /// The name of the service.
    Service,
    /// The account.
    Account,
    /// The company's name and address, which are known where the GDPR applies.
    Company,
    /// The objection itself: nothing was sent yet.
    Sent,
    /// Where it was sent to.
    SentTo,
    /// The date by which an answer is due.
    Deadline,
    /// The date passed, or a refusal: so far there is nothing to remind of or to complain about.
    Occasion,
    /// A question that waits for an answer.
    Question,
    /// The reason, when the company asked for it.
    Reason,
    /// The last day to acknowledge the complaint.
    AcknowledgeBy,
    /// The authority.
    Authority,
    /// The authority's postal address.
    AuthorityAddress,
    /// Whether a court deals with it.
    Court,
    /// Whether the authority may tell the company who complains.
    MayBeNamed,
}

/// Since this day people in the United Kingdom can complain to the company itself (section 103 of the Data
/// (Use and Access) Act 2025).
const UK_COMPLAINTS_SINCE: Date = date(2026, 6, 19);

impl Case {
    /// The same case with every value as it can stand in a line.
    pub(super) fn tidied(&self) -> Self {
        let all = |list: &[String]| list.iter().flat_map(|it| lines(it)).collect();
        let mut tidy = self.clone();
        for value in [
            &mut tidy.place,
            &mut tidy.name,
            &mut tidy.email,
            &mut tidy.phone,
            &mut tidy.service,
            &mut tidy.account,
        ] {
            *value = line(value);
        }
        tidy.address = all(&self.address);
        tidy.evidence = all(&self.evidence);
        tidy.company.name = self.company.name.as_deref().map(line);
        tidy.company.name = tidy.company.name.filter(|it| !it.is_empty());
        tidy.company.address = all(&self.company.address);
        if let Some(authority) = &mut tidy.authority {
            authority.name = line(&authority.name);
            authority.address = all(&authority.address);
        }
        for step in &mut tidy.history {
            if let Happened::Sent(sending) = &mut step.what {
                sending.address = line(&sending.address);
                sending.reference = line(&sending.reference);
            }
        }
        tidy
    }

    /// The newest sending.
    pub fn sent(&self) -> Option<(Date, &Sending)> {
        self.history.iter().rev().find_map(|step| match &step.what {
            Happened::Sent(sending) => Some((step.on, sending)),
            _ => None,
        })
    }

    /// What happened after the newest sending, newest first.
    fn after_sending(&self) -> impl Iterator<Item = &Step> {
        self.history
            .iter()
            .rev()
            .take_while(|step| !matches!(step.what, Happened::Sent(_)))
    }

    /// The newest word that decides something, or waits for the person.
    fn newest(&self) -> Option<&Step> {
        self.after_sending().find(|step| {
            matches!(
                step.what,
                Happened::Accepted
                    | Happened::Refused
                    | Happened::MoreAsked
                    | Happened::Replied
                    | Happened::OtherCompany
            )
        })
    }

    /// The day of a question that waits for an answer.
    pub fn question(&self) -> Option<Date> {
        self.newest()
            .filter(|step| step.what == Happened::MoreAsked)
            .map(|step| step.on)
    }

    /// Why a reminder or a complaint is due, if one is.
    pub fn occasion(&self) -> Option<Occasion> {
        let (sent_on, _) = self.sent()?;
        let newest = self.newest();
        match newest.map(|step| (&step.what, step.on)) {
            Some((Happened::Refused, on)) => return Some(Occasion::Refused(on)),
            Some((Happened::OtherCompany, on)) => return Some(Occasion::OtherCompany(on)),
            Some((Happened::Accepted | Happened::MoreAsked, _)) => return None,
            _ => {}
        }
        // Where the law names no date, the person judges how long is too long.
        let over = match &self.deadline {
            Some(deadline) => self.today > deadline.due,
            None => self.zone == Zone::Brazil && self.today > sent_on,
        };
        if !over {
            return None;
        }
        let on = |what: &Happened| {
            let steps = self.after_sending().filter(|step| step.what == *what);
            steps.map(|step| step.on).last()
        };
        let extended = self.deadline.as_ref().is_some_and(|it| it.extended);
        Some(match (on(&Happened::MoreTime), newest) {
            (Some(on), _) if extended => Occasion::ExtensionOver(on),
            (Some(on), _) => Occasion::LateExtension(on),
            (None, Some(replied)) => Occasion::Replied(replied.on),
            (None, None) => on(&Happened::Receipt).map_or(Occasion::Silence, Occasion::ReceiptOnly),
        })
    }

    /// Since when the person knows that their right was infringed.
    pub(super) fn known_since(&self, occasion: Occasion) -> Option<Date> {
        match occasion {
            Occasion::Refused(on) | Occasion::OtherCompany(on) => Some(on),
            _ => self.deadline.as_ref()?.due.tomorrow().ok(),
        }
    }
}

/// Whether there is such a letter for people of this zone.
pub fn exists(kind: Kind, zone: Zone) -> bool {
    let gdpr = matches!(zone, Zone::Eu | Zone::Eea);
    match kind {
        Kind::Objection | Kind::Reminder => {
            gdpr || matches!(zone, Zone::Uk | Zone::Switzerland | Zone::Brazil)
        }
        Kind::Reply => gdpr || zone == Zone::Uk,
        Kind::CompanyComplaint => zone == Zone::Uk,
        Kind::AuthorityComplaint => gdpr,
    }
}

/// The companies to write to: about AI in WhatsApp, each of the two for what it does itself.
pub fn companies(subject: Subject) -> &'static [Company] {
    match subject {
        Subject::OwnContent | Subject::OthersPosts => &[Company::Meta],
        Subject::WhatsAppAiChats => &[Company::Meta, Company::WhatsApp],
    }
}

/// What this letter still needs, in the order in which to ask for it. Empty when it can be written.
pub fn missing(kind: Kind, case: &Case) -> Vec<Missing> {
    lacking(kind, &case.tidied())
}

/// The same, of a case that is tidy already.
pub(super) fn lacking(kind: Kind, case: &Case) -> Vec<Missing> {
    let too_early = kind == Kind::CompanyComplaint && case.today < UK_COMPLAINTS_SINCE;
    if !exists(kind, case.zone) || too_early {
        return vec![Missing::Right];
    }
    let mut found = Vec::new();
    let mut need = |there: bool, what: Missing| {
        if !there {
            found.push(what);
        }
    };
    need(!case.name.is_empty(), Missing::Name);
    need(!case.address.is_empty(), Missing::Address);
    need(!case.place.is_empty(), Missing::Place);
    need(!case.email.is_empty(), Missing::Email);
    if case.subject != Subject::OthersPosts {
        need(!case.service.is_empty(), Missing::Service);
        need(!case.account.is_empty(), Missing::Account);
    }
    if matches!(case.zone, Zone::Eu | Zone::Eea) {
        let known = case.company.name.is_some() && !case.company.address.is_empty();
        need(known, Missing::Company);
    }
    // Only an objection is written before anything was sent.
    let sent = case.sent();
    if kind != Kind::Objection {
        need(sent.is_some(), Missing::Sent);
        let somewhere = sent.is_none_or(|(_, it)| !it.address.is_empty());
        need(somewhere, Missing::SentTo);
    }
    // While a question stops the clock there is no date: an answer to it needs none, nor does a refusal.
    let occasion = case.occasion();
    let decided = matches!(
        occasion,
        Some(Occasion::Refused(_) | Occasion::OtherCompany(_))
    );
    let dated = case.zone == Zone::Brazil || case.deadline.is_some();
    let dateless = kind == Kind::Reply || kind != Kind::Objection && decided;
    need(dated || dateless, Missing::Deadline);
    // A letter cannot arrive before it is written.
    let past = case.deadline.as_ref().filter(|it| it.start < case.today);
    if kind == Kind::Objection && past.is_some() {
        found.push(Missing::Deadline);
        return found;
    }
    match kind {
        Kind::Objection => {}
        Kind::Reply => {
            need(case.question().is_some(), Missing::Question);
            need(!lines(&case.reason).is_empty(), Missing::Reason);
        }
        Kind::Reminder => {
            let fits = occasion.is_some_and(|it| !matches!(it, Occasion::OtherCompany(_)));
            need(fits, Missing::Occasion);
        }
        Kind::CompanyComplaint => {
            need(occasion.is_some(), Missing::Occasion);
            need(case.acknowledge_by.is_some(), Missing::AcknowledgeBy);
        }
        Kind::AuthorityComplaint => {
            need(occasion.is_some(), Missing::Occasion);
            match &case.authority {
                None => need(false, Missing::Authority),
                Some(authority) => {
                    need(!authority.name.is_empty(), Missing::Authority);
                    need(!authority.address.is_empty(), Missing::AuthorityAddress);
                }
            }
            need(case.court.is_some(), Missing::Court);
            need(case.may_be_named.is_some(), Missing::MayBeNamed);
        }
    }
    found
}

/// The language of a letter, and whether its reader takes it.
pub fn language(kind: Kind, case: &Case) -> (Language, bool) {
    let to_authority = case.authority.as_ref();
    match to_authority.filter(|_| kind == Kind::AuthorityComplaint) {
        None => {
            let usual = words::of_country(case.country.as_ref());
            (case.language.unwrap_or(usual), true)
        }
        Some(authority) => {
            let takes = |it: &Language| authority.languages.iter().any(|code| code == it.code());
            let ours = authority.languages.iter();
            case.language
                .filter(takes)
                .or_else(|| ours.filter_map(|code| Language::of_code(code)).next())
                .map_or((Language::english(), false), |it| (it, true))
        }
    }
}

impl Letter {
    /// Writes a letter.
    ///
    /// # Errors
    ///
    /// What is missing, when something is.
    pub fn write(kind: Kind, case: &Case) -> Result<Self, Vec<Missing>> {
        let case = case.tidied();
        let missing = lacking(kind, &case);
        if missing.is_empty() {
            Ok(super::draft::write(kind, &case))
        } else {
            Err(missing)
        }
    }
}
