//! The kinds that facts and answers share: where a person lives, what is objected to, and the
//! names by which the catalogue is asked. Plain values; the build script reads this file too.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where a person lives, as far as the law and the routes differ.
///
/// Source: `law-and-platforms` section 3 (categories A to H), 2026-11-22.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Zone {
    /// One of the 27 member states of the European Union, outermost regions included.
    Eu,
    /// Iceland, Liechtenstein or Norway: the same law through the EEA Agreement.
    Eea,
    /// The United Kingdom.
    Uk,
    /// Switzerland.
    Switzerland,
    /// Brazil.
    Brazil,
    /// Places where Meta may show its form, but whose law was not checked (Jersey, Japan …).
    Unclear,
    /// Everywhere else: no known right against this use of one's own posts.
    Elsewhere,
}

impl Zone {
    /// Every zone, in the order in which they are asked about.
    pub const ALL: [Self; 7] = [
        Self::Eu,
        Self::Eea,
        Self::Uk,
        Self::Switzerland,
        Self::Brazil,
        Self::Unclear,
        Self::Elsewhere,
    ];

    /// Its name in the keys of words: `zone-<key>`, `law-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Eea => "eea",
            Self::Uk => "uk",
            Self::Switzerland => "switzerland",
            Self::Brazil => "brazil",
            Self::Unclear => "unclear",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// What is objected to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// The account's own posts, photos, comments and chats with the platform's AI.
    OwnContent,
    /// What is written to Meta AI inside WhatsApp.
    WhatsAppAiChats,
    /// Data about a person that others posted, or that came from third parties.
    OthersPosts,
}

/// A company that letters are written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Company {
    /// The one behind Facebook, Instagram and Meta AI.
    Meta,
    /// The one behind WhatsApp.
    WhatsApp,
}

impl Company {
    /// Both companies.
    pub const ALL: [Self; 2] = [Self::Meta, Self::WhatsApp];
}

/// A value the official form asks for, and that the app can put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// The person's own name.
    Name,
    /// The e-mail address of the account.
    Email,
    /// The phone number of a WhatsApp account.
    Phone,
    /// The country of residence.
    Country,
    /// The reason, in the person's own words.
    Reason,
}

macro_rules! name_of {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The name as it stands in the catalogue.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.to_owned())
            }
        }
    };
}

name_of!(
    /// A platform of the catalogue, such as `facebook`.
    PlatformId
);
name_of!(
    /// A route of the catalogue, such as `facebook-form-2025`.
    RouteId
);
name_of!(
    /// A country, or one of its parts: an ISO 3166 code such as `RO` or `DE-BE`.
    PlaceId
);
name_of!(
    /// A ready-made reason of the catalogue, such as `children`.
    ReasonId
);

/// What a date is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wait {
    /// The company's answer to an objection.
    Answer,
    /// The company's answer to a reminder.
    Reminder,
    /// The company's word that it has a complaint.
    Acknowledgement,
    /// News from the authority about a complaint.
    Authority,
    /// The person's own look whether all is still as it was.
    Recheck,
}

/// How long somebody has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Term {
    /// Calendar months from receipt; an extension counts from receipt too.
    Months {
        /// Without an extension.
        first: i8,
        /// When an extension was announced in time; the same where there is none.
        extended: i8,
        /// A calendar of `holidays.ron`: the end moves over weekends and its holidays.
        calendar: Option<String>,
    },
    /// Days from receipt.
    Days {
        /// How many.
        count: i16,
        /// A calendar of `holidays.ron`: the end moves over weekends and its holidays.
        calendar: Option<String>,
    },
    /// The law names none.
    None,
}

impl Term {
    /// The calendar over whose holidays the end moves.
    pub fn calendar(&self) -> Option<&str> {
        match self {
            Self::Months { calendar, .. } | Self::Days { calendar, .. } => calendar.as_deref(),
            Self::None => None,
        }
    }
}

/// What a question of the company does to its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnQuestion {
    /// Nothing.
    RunsOn,
    /// The date stays; the company may claim a second one, counted from the person's answer.
    SecondDate,
    /// The clock stops from the question to the answer.
    Stops,
}

/// Whether a date is the law's or a courtesy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Force {
    /// The law sets it.
    Law,
    /// A sensible date, not a legal one.
    Courtesy,
}

/// `holidays.ron`: the public holidays of one country.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayCalendar {
    /// ISO 3166-1 code.
    pub id: String,
    /// A holiday on a weekend moves to the next free weekday.
    pub substitute: bool,
    /// The rules.
    pub days: Vec<Holiday>,
    /// The day on which the sources were last weighed.
    pub checked: Date,
    /// Where this is known from.
    pub source: String,
}

/// One public holiday. Words: `holiday-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its name.
    pub id: String,
    /// When it falls.
    pub rule: HolidayRule,
}

/// When a public holiday falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum HolidayRule {
    /// Month and day.
    Fixed(i8, i8),
    /// The first Monday of a month.
    FirstMonday(i8),
    /// The last Monday of a month.
    LastMonday(i8),
    /// The first Monday of a month, or its first day when that is a Friday.
    FirstMondayOrFridayFirst(i8),
    /// Days after Easter Sunday (negative: before).
    Easter(i16),
}
