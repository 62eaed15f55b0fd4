//! One request about one subject for one account, and everything that happened to it.
//!
//! Events are only ever added. Where the objection stands is computed from them (`status`), and
//! the text that was sent is frozen inside its `Sent` event.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::document::Residence;
use super::ids::{AccountId, EventId, EvidenceId, LetterId, ObjectionId};
use super::kept::{Mark, entity, kept};
use super::kinds::{Company, RouteId, Subject};
use super::merge;

kept! {
    /// One request about one subject for one account.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Objection {
        /// Stays the same for ever.
        pub id: ObjectionId = key,
        /// Whose data it is about.
        pub account: AccountId = needed,
        /// What is objected to.
        pub subject: Subject = needed,
        /// Where the person lived when the objection was made: that law stays when they move.
        pub residence: Residence = needed,
        /// What will be put into the form; still free to change until it is sent.
        pub filing: Filing = needed,
        /// The number that the company gave to the case; may be empty.
        pub reference: String = or_default,
        /// What happened, oldest first. Only ever added to.
        pub events: Vec<Event> = apart,
        /// Files kept as evidence, in the order in which they were added.
        pub evidence: Vec<Evidence> = apart,
        /// Letters that are being written. One that was sent is an event.
        pub letters: Vec<LetterDraft> = apart,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Objection of |it, each| each(it.account.0), |ours, theirs| {
    merge::join_list(&mut ours.events, &theirs.events);
    merge::join_list(&mut ours.evidence, &theirs.evidence);
    merge::join_list(&mut ours.letters, &theirs.letters);
});

kept! {
    /// What goes into the form.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Filing {
        /// The route chosen to file it.
        pub route: RouteId = needed,
        /// The person's name.
        pub name: String = or_default,
        /// The e-mail of the account.
        pub email: String = or_default,
        /// The phone number of the account.
        pub phone: String = or_default,
        /// The text for the form's reason field; may be empty.
        pub text: String = or_default,
    }
}

kept! {
    /// One dated thing that happened.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Event {
        /// Stays the same for ever.
        pub id: EventId = key,
        /// The day on which it happened, where the person was.
        pub on: Date = needed,
        /// When it was written down.
        pub at: Timestamp = needed,
        /// What happened.
        pub what: What = needed,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Event);

/// What can happen to an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// The answers were complete and the form could be opened.
    Prepared,
    /// The app asked the browser to open this address.
    FormOpened(Page),
    /// The person did not see the form there.
    FormMissing(Missing),
    /// The person said that they sent it.
    Sent(Frozen),
    /// The letter that was sent arrived.
    Delivered,
    /// The platform wrote that it arrived, without a decision.
    Receipt,
    /// The platform said yes.
    Accepted,
    /// The platform said no.
    Refused,
    /// The platform wants to know more before it decides: who the person is, or what is meant.
    MoreAsked,
    /// The platform asks which processing is meant, and why.
    ReasonsAsked,
    /// The person answered that question.
    Replied,
    /// The platform said that another company is responsible.
    OtherCompany,
    /// The platform wants another form to be used.
    OtherForm,
    /// The platform wants more time.
    MoreTime,
    /// The person reminded the platform.
    Reminded,
    /// The person sent a letter, other than the objection itself.
    LetterSent(Letter),
    /// The authority wrote that it has the complaint, or how far it is.
    AuthorityNews,
    /// The authority found for the person.
    AuthorityAgreed,
    /// The authority found against the person, or closed the case.
    AuthorityDisagreed,
    /// The person looked whether all is still as it was.
    Rechecked,
    /// Something to remember.
    Note(String),
}

kept! {
    /// A page that the browser was asked to open.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Page {
        /// The route it belongs to.
        pub route: RouteId = needed,
        /// The address, as it was.
        pub address: String = needed,
    }
}

kept! {
    /// A form that was not seen.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Missing {
        /// The route that was tried.
        pub route: RouteId = needed,
        /// What was seen instead.
        pub seen: Seen = needed,
    }
}

kept! {
    /// What was sent, exactly as it was. Never changed again.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Frozen {
        /// The route it was sent by.
        pub route: RouteId = needed,
        /// The web address, or the postal address in one line.
        pub address: String = needed,
        /// The person's name.
        pub name: String = or_default,
        /// The e-mail given in the form.
        pub email: String = needed,
        /// The phone number given in the form.
        pub phone: String = or_default,
        /// The reason given in the form; may be empty.
        pub text: String = needed,
    }
}

/// The letters there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LetterKind {
    /// An objection by post; in Switzerland an express prohibition, in Brazil an opposition.
    Objection,
    /// An answer to the question which processing is meant, and why.
    Reply,
    /// A reminder after silence, a bare receipt, a late extension or a refusal.
    Reminder,
    /// A complaint to the company itself, in the United Kingdom.
    CompanyComplaint,
    /// A complaint to an authority under Article 77 GDPR.
    AuthorityComplaint,
}

impl LetterKind {
    /// Every kind, in the order in which a case comes to them.
    pub const ALL: [Self; 5] = [
        Self::Objection,
        Self::Reply,
        Self::Reminder,
        Self::CompanyComplaint,
        Self::AuthorityComplaint,
    ];
}

kept! {
    /// A letter that was sent, exactly as it was. Never changed again.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Letter {
        /// Which letter.
        pub kind: LetterKind = needed,
        /// To whom: the first line of the address.
        pub to: String = or_default,
        /// Its language, such as `de`.
        pub language: String = or_default,
        /// The whole letter.
        pub text: String = needed,
    }
}

kept! {
    /// A letter that is being written.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct LetterDraft {
        /// Stays the same for ever.
        pub id: LetterId = key,
        /// Which letter.
        pub kind: LetterKind = needed,
        /// To which company, where there are two.
        pub company: Option<Company> = or_default,
        /// The language that was chosen; else that of whom it is for.
        pub language: Option<String> = or_default,
        /// The reason in the person's words, where it is asked for.
        pub reason: Option<String> = or_default,
        /// Whether a court deals with it, once they said so.
        pub court: Option<bool> = or_default,
        /// Whether the authority may tell the company who complains, once they said so.
        pub may_be_named: Option<bool> = or_default,
        /// The whole letter in the person's own words, once they changed it.
        pub text: Option<String> = or_default,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(LetterDraft);

kept! {
    /// A file that was kept, unchanged, in the folder beside the data file.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Evidence {
        /// Stays the same for ever.
        pub id: EvidenceId = key,
        /// The name it had.
        pub name: String = needed,
        /// Its name in the folder.
        pub file: String = needed,
        /// The SHA-256 of its bytes, in hexadecimal digits.
        pub sha256: String = needed,
        /// How many bytes it has.
        pub size: u64 = needed,
        /// When it was added.
        pub added: Timestamp = needed,
        /// When it was taken off the list. The file stays in the folder.
        pub removed: Option<Timestamp> = or_default,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Evidence);

/// A file that was kept as evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its name in the folder.
    pub file: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// How many bytes it has.
    pub size: u64,
}

/// What is wrong with a file that was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no longer there, or cannot be read.
    Missing,
    /// It is not as it was.
    Changed,
}

/// What a person sees instead of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Seen {
    /// A page to log in.
    Login,
    /// A page about Meta AI.
    AboutAi,
    /// "Not available", or a page that does not exist.
    NotAvailable,
    /// Only information, no fields.
    OnlyInformation,
    /// An app opened instead of the browser.
    AppOpened,
    /// A language the person does not read.
    OtherLanguage,
    /// Another account is logged in.
    WrongAccount,
    /// An error, or the form does not let the person send.
    Blocked,
    /// Anything else.
    SomethingElse,
}

impl Seen {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Login,
        Self::AboutAi,
        Self::OnlyInformation,
        Self::NotAvailable,
        Self::AppOpened,
        Self::WrongAccount,
        Self::OtherLanguage,
        Self::Blocked,
        Self::SomethingElse,
    ];

    /// Trying again on the same page can help; otherwise only another route does.
    pub fn worth_another_try(self) -> bool {
        !matches!(self, Self::NotAvailable)
    }
}

impl Frozen {
    /// It went by post, and has to arrive first.
    pub fn by_post(&self) -> bool {
        !self.address.starts_with("https://")
    }
}

impl Objection {
    /// The files that are kept as evidence and were not taken off the list.
    pub fn kept_evidence(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(|it| it.removed.is_none())
    }

    /// A letter that is being written.
    pub fn letter(&self, id: LetterId) -> Option<&LetterDraft> {
        self.letters.iter().find(|it| it.id == id)
    }

    /// The newest sending, if it was sent.
    pub fn sent(&self) -> Option<(&Event, &Frozen)> {
        self.events
            .iter()
            .rev()
            .find_map(|event| match &event.what {
                What::Sent(frozen) => Some((event, frozen)),
                _ => None,
            })
    }

    /// The newest sending, if its form was there and the platform did not point elsewhere.
    pub fn worked(&self) -> Option<(&Event, &Frozen)> {
        let sent = self.sent()?;
        let failed = self.failed_routes().any(|it| *it == sent.1.route);
        (!failed).then_some(sent)
    }

    /// The routes on which the form was not seen, or that another company or form was named for.
    pub fn failed_routes(&self) -> impl Iterator<Item = &RouteId> {
        let is_elsewhere = |what: &What| matches!(what, What::OtherCompany | What::OtherForm);
        let answered_elsewhere = self
            .events
            .iter()
            .rev()
            .find(|event| is_elsewhere(&event.what) || matches!(event.what, What::Sent(_)))
            .filter(|event| is_elsewhere(&event.what))
            .and_then(|_| self.sent())
            .map(|(_, frozen)| &frozen.route);
        self.events
            .iter()
            .filter_map(|event| match &event.what {
                What::FormMissing(missing) => Some(&missing.route),
                _ => None,
            })
            .chain(answered_elsewhere)
    }
}
