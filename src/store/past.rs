//! The shapes that earlier versions of the app wrote, and how each becomes today's. Only what differs
//! from today is written out; everything else is read as today's. Version 2 has no entry here: version 3
//! only added to it.

use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use crate::domain::document::{
    Account, Document, Group, Open, Person, Residence, Settings, VERSION,
};
use crate::domain::ids::{AccountId, EventId, ObjectionId};
use crate::domain::kept::{Mark, Unknown};
use crate::domain::kinds::{RouteId, Subject};
use crate::domain::merge;
use crate::domain::objection::{self, Filing, Frozen, Missing, Page, Seen};
use crate::domain::wizard::Draft;

/// Version 1 had no marks, and named the fields of two events in the event itself.
#[derive(Deserialize)]
#[serde(rename = "Document")]
pub struct Version1 {
    #[serde(default)]
    persons: Vec<Person>,
    #[serde(default)]
    accounts: Vec<Account>,
    #[serde(default)]
    groups: Vec<Group>,
    #[serde(default)]
    objections: Vec<Objection>,
    #[serde(default)]
    drafts: Vec<Draft>,
    #[serde(default)]
    open: Option<Open>,
    #[serde(default)]
    settings: Settings,
}

#[derive(Deserialize)]
struct Objection {
    id: ObjectionId,
    account: AccountId,
    subject: Subject,
    residence: Residence,
    filing: Filing,
    #[serde(default)]
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    id: EventId,
    on: Date,
    at: Timestamp,
    what: What,
}

#[derive(Deserialize)]
enum What {
    Prepared,
    FormOpened { route: RouteId, address: String },
    FormMissing { route: RouteId, seen: Seen },
    Sent(Frozen),
    Receipt,
    Accepted,
    Refused,
    MoreAsked,
    Replied,
    OtherCompany,
    MoreTime,
    Reminded,
    Note(String),
}

impl From<Version1> for Document {
    /// The marks are counted in the order of the file, so that the same file gives the same marks on
    /// every computer.
    fn from(old: Version1) -> Self {
        let mut document = Self {
            version: VERSION,
            persons: old.persons.into(),
            accounts: old.accounts.into(),
            groups: old.groups.into(),
            objections: old.objections.into_iter().map(Into::into).collect(),
            drafts: old.drafts.into(),
            open: old.open,
            settings: old.settings,
            ..Self::default()
        };
        merge::count(&Self::default(), &mut document);
        document
    }
}

impl From<Objection> for objection::Objection {
    fn from(old: Objection) -> Self {
        Self {
            id: old.id,
            account: old.account,
            subject: old.subject,
            residence: old.residence,
            filing: old.filing,
            events: old.events.into_iter().map(Into::into).collect(),
            reference: String::new(),
            evidence: Vec::new(),
            letters: Vec::new(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }
}

impl From<Event> for objection::Event {
    fn from(old: Event) -> Self {
        Self {
            id: old.id,
            on: old.on,
            at: old.at,
            what: old.what.into(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }
}

impl From<What> for objection::What {
    fn from(old: What) -> Self {
        let unknown = Unknown::default();
        match old {
            What::Prepared => Self::Prepared,
            What::FormOpened { route, address } => Self::FormOpened(Page {
                route,
                address,
                unknown,
            }),
            What::FormMissing { route, seen } => Self::FormMissing(Missing {
                route,
                seen,
                unknown,
            }),
            What::Sent(frozen) => Self::Sent(frozen),
            What::Receipt => Self::Receipt,
            What::Accepted => Self::Accepted,
            What::Refused => Self::Refused,
            What::MoreAsked => Self::MoreAsked,
            What::Replied => Self::Replied,
            What::OtherCompany => Self::OtherCompany,
            What::MoreTime => Self::MoreTime,
            What::Reminded => Self::Reminded,
            What::Note(note) => Self::Note(note),
        }
    }
}
