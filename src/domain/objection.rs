//! One request about one subject for one account, and everything that happened to it.
//!
//! Events are only ever added. Where the objection stands is computed from them (`status`), and
//! the text that was sent is frozen inside its `Sent` event.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::document::Residence;
use super::ids::{AccountId, EventId, ObjectionId};
use super::kept::{Mark, entity, kept};
use super::kinds::{RouteId, Subject};
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
        /// What happened, oldest first. Only ever added to.
        pub events: Vec<Event> = apart,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Objection, |ours, theirs| merge::join_list(
    &mut ours.events,
    &theirs.events
));

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
    /// The platform wrote that it arrived, without a decision.
    Receipt,
    /// The platform said yes.
    Accepted,
    /// The platform said no.
    Refused,
    /// The platform wants to know more before it decides.
    MoreAsked,
    /// The person answered that question.
    Replied,
    /// The platform said that another company is responsible.
    OtherCompany,
    /// The platform wants more time.
    MoreTime,
    /// The person reminded the platform.
    Reminded,
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

impl Objection {
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

    /// The routes on which the form was not seen, or that another company was named for.
    pub fn failed_routes(&self) -> impl Iterator<Item = &RouteId> {
        let answered_elsewhere = self
            .events
            .iter()
            .rev()
            .find(|event| matches!(event.what, What::OtherCompany | What::Sent(_)))
            .filter(|event| event.what == What::OtherCompany)
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
