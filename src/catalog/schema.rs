//! The shape of the fact files in `assets/catalog`. Facts carry their date, confidence and source;
//! words do not stand here but in `assets/text`, found by the keys named on each type.
//! The build script reads this file too, so it names nothing but `domain::kinds` and libraries.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::domain::kinds::{
    Company, Field, Force, OnQuestion, PlaceId, PlatformId, ReasonId, RouteId, Subject, Term, Wait,
    Zone,
};

/// `platforms.ron`. Words: `platform-<id>`, `platform-<id>-hint`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Its name in the data file.
    pub id: PlatformId,
    /// Two letters at most, for the plain mark on cards.
    pub mark: String,
    /// How an account is told from others of the same platform.
    pub known_by: KnownBy,
    /// What an objection filed here is about.
    pub subject: Subject,
    /// Accounts that the platform itself can link in an Accounts Centre.
    pub linkable: bool,
    /// Where this is known from.
    pub fact: Fact,
}

/// How a person knows an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum KnownBy {
    /// By the name on the profile.
    ProfileName,
    /// By a user name.
    Handle,
    /// By a phone number.
    Phone,
    /// There is no account: by the person's own name.
    Person,
}

/// `routes.ron`: one official way to file an objection.
/// Words: `route-<id>` (its name), `route-<id>-audience`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Its name in the data file; never reused for another address.
    pub id: RouteId,
    /// The platforms it serves.
    pub platforms: Vec<PlatformId>,
    /// What is objected to.
    pub subject: Subject,
    /// Residents of these zones can use it.
    pub zones: Vec<Zone>,
    /// How it is reached.
    pub channel: Channel,
    /// What kind it is, where other platforms have one of the same kind: one that worked speaks for
    /// the others.
    #[serde(default)]
    pub kind: Option<RouteKind>,
    /// Whether a person must be logged in before.
    pub login: Login,
    /// What the form asks for, in its order.
    pub fields: Vec<FieldAsked>,
    /// What to do in a browser on a computer: text keys `step-…`, in order.
    pub web: Vec<String>,
    /// What to do on a phone: text keys `step-…`, in order.
    pub phone: Vec<String>,
    /// Words to look for on the page, per language.
    pub look_for: Vec<LookFor>,
    /// What comes after sending: text keys `after-…`.
    pub after: Vec<String>,
    /// What sources disagree about, or what a person must know before: text keys `note-…`.
    pub notes: Vec<String>,
    /// What a person must know of it before they begin: text keys `note-…`. Not empty where it can
    /// do less than people expect of it.
    #[serde(default)]
    pub limits: Vec<String>,
    /// The routes to try when this one fails, best first.
    pub fallbacks: Vec<RouteId>,
    /// Where this is known from.
    pub fact: Fact,
}

/// A kind of route that more than one platform has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum RouteKind {
    /// The platform's page about AI.
    AiPage,
    /// The form of 2025.
    Form2025,
    /// The form of 2024.
    Form2024,
    /// The general form for objections to a legitimate interest.
    LegitimateInterest,
}

/// How a route is reached.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Channel {
    /// The address of the form itself.
    Form(String),
    /// A page of the platform on which the form's link has to be found.
    Page(String),
    /// A letter, to these address lines.
    Post(Vec<String>),
}

impl Channel {
    /// The web address, if it has one.
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::Form(address) | Self::Page(address) => Some(address),
            Self::Post(_) => None,
        }
    }
}

/// Whether a route shows its form only to people who are logged in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Login {
    /// Log in first, in the same browser.
    Needed,
    /// Not needed.
    NotNeeded,
    /// Not established.
    Unknown,
}

/// One field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldAsked {
    /// What is asked.
    pub field: Field,
    /// Whether it has to be filled.
    pub need: Need,
}

/// Whether a field of a form has to be filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Need {
    /// The form asks for it.
    Required,
    /// Usually filled already; to be checked.
    Prefilled,
    /// May stay empty.
    Optional,
    /// Sources disagree on whether it is asked.
    IfAsked,
}

/// Words of the platform's own pages, in one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookFor {
    /// A language code such as `de` or `pt-BR`.
    pub language: String,
    /// The words, as they stand on the page.
    pub words: Vec<String>,
    /// A key of `sources.ron`.
    pub source: String,
}

/// Where a fact is known from, and how surely.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The day on which the sources were last weighed.
    pub checked: Date,
    /// How surely it is known.
    pub confidence: Confidence,
    /// What was seen, when, and where. The first is the one whose date people are shown.
    pub evidence: Vec<Evidence>,
}

/// How surely a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Confidence {
    /// Published by the company, a regulator or a court.
    Primary,
    /// Confirmed by this many independent sources.
    Confirmed(u8),
    /// One secondary source.
    Single,
    /// Sources contradict each other.
    Disputed,
    /// Settled general knowledge, the page itself not opened.
    Known,
    /// Concluded, not read.
    Inferred,
}

/// One sighting of a fact.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The day of the source (the first of the month or year where only that is known).
    pub date: Date,
    /// What was seen, for maintainers; not shown to people.
    pub seen: String,
    /// A key of `sources.ron`.
    pub source: String,
}

/// `sources.ron`: where facts come from. These addresses are never opened by the app.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key by which facts name it, such as `M1`.
    pub key: String,
    /// What it is.
    pub title: String,
    /// When, as printed or implied.
    pub date: String,
}

/// `coverage.ron`: what a resident of a zone can do on a platform. Every pair has one entry.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// Where the person lives.
    pub zone: Zone,
    /// The platform.
    pub platform: PlatformId,
    /// What can be done.
    pub way: Way,
}

/// What can be done on a platform by residents of a zone.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Way {
    /// Begin with this route, then its fallbacks.
    Start(RouteId),
    /// There is no route. Text keys: why not (`why-…`), and what still helps (`help-…`, in order).
    NoRoute {
        /// Why there is none.
        why: String,
        /// What still helps, best first.
        helps: Vec<String>,
    },
}

/// `places.ron`: a country or territory one can live in. Words: `place-<id>`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// An ISO 3166 code where there is one.
    pub id: PlaceId,
    /// Which law and routes apply.
    pub zone: Zone,
    /// The country whose authority is responsible; itself when `None`.
    pub authority_of: Option<PlaceId>,
    /// Parts with authorities of their own (the German Länder), by ISO 3166-2 code.
    pub parts: Vec<PlaceId>,
}

/// `pictures.ron`: what is drawn. A form is drawn for every route with an address, from its fields.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pictures {
    /// What some forms show beside their fields.
    pub forms: Vec<FormMore>,
    /// Ways through menus.
    pub paths: Vec<PathDrawn>,
}

/// What a form shows beside its fields.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormMore {
    /// The route whose form it is.
    pub route: RouteId,
    /// What comes before the fields, in order.
    pub before: Vec<Before>,
    /// A code from an e-mail is asked for after sending.
    pub code: bool,
    /// Where this is known from.
    pub fact: Fact,
}

/// What comes before the fields of a form.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Before {
    /// The form stands at the end of a page.
    Scroll,
    /// A question, and the answer to choose: text keys `drawn-…`.
    Choose(String, String),
}

/// A way through menus, as a few little screens. Words: those of its screens.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathDrawn {
    /// Its name: `path-…`.
    pub id: String,
    /// Its screens, in order.
    pub screens: Vec<ScreenDrawn>,
    /// Where this is known from.
    pub fact: Fact,
}

impl PathDrawn {
    /// Where the step of each screen that shows one stands in a list of steps.
    pub fn places_in(&self, steps: &[String]) -> impl Iterator<Item = Option<usize>> {
        let shown = self.screens.iter().filter_map(|it| it.step.as_ref());
        shown.map(|step| steps.iter().position(|it| it == step))
    }
}

/// One little screen.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenDrawn {
    /// The step that it shows, a text key `step-…`; none where nothing is to be done yet.
    pub step: Option<String>,
    /// What it is called: a text key `drawn-…`.
    pub title: String,
    /// What stands on it, from the top.
    pub shows: Vec<Shown>,
}

/// What stands on a little screen. Text keys begin with `drawn-`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub enum Shown {
    /// So many lines of text that do not matter.
    Lines(u8),
    /// So many entries of a menu that do not matter.
    Rows(u8),
    /// Words that help to find the place.
    Words(String),
    /// An arrow downward: there is more below.
    Down,
    /// The three lines of a menu, to be pressed.
    Bars(String),
    /// An entry to be pressed.
    Press(String),
    /// A word in a text, to be pressed.
    Link(String),
    /// A switch to be turned on.
    Switch(String),
    /// A form.
    Form,
}

impl Shown {
    /// The key of what is to be pressed.
    pub fn pressed(&self) -> Option<&str> {
        match self {
            Self::Bars(key) | Self::Press(key) | Self::Link(key) | Self::Switch(key) => Some(key),
            Self::Lines(_) | Self::Rows(_) | Self::Words(_) | Self::Down | Self::Form => None,
        }
    }
}

/// `authorities.ron`: a data protection authority.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its name in the data file.
    pub id: String,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// ISO 3166-2 code, where it is responsible for a part of the country.
    pub region: Option<String>,
    /// Its own name.
    pub name_local: String,
    /// Its name in English.
    pub name_en: String,
    /// Its home page.
    pub website: String,
    /// Where a complaint is lodged.
    pub complaint_url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its phone number, international form.
    pub phone: Option<String>,
    /// Its postal address.
    pub address: Vec<String>,
    /// Languages a complaint can be written in.
    pub languages: Vec<String>,
    /// Where this is known from.
    pub source: String,
    /// The newest dated evidence: `YYYY-MM-DD` or `YYYY-MM`.
    pub as_of: String,
}

/// As exactly as a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// A day.
    Day(Date),
    /// A month, as its first day.
    Month(Date),
}

impl Authority {
    /// Its newest evidence; nothing where the text is no date, which the check of the facts refuses.
    pub fn dated(&self) -> Option<Dated> {
        match self.as_of.len() {
            7 => format!("{}-01", self.as_of).parse().ok().map(Dated::Month),
            10 => self.as_of.parse().ok().map(Dated::Day),
            _ => None,
        }
    }
}

/// `companies.ron`: to whom letters about a company's services go, for people of some zones.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompanyOffice {
    /// Whose services it is about.
    pub company: Company,
    /// Where the people live for whom it is responsible.
    pub zones: Vec<Zone>,
    /// Its name; `None` where it is not known who is responsible.
    pub name: Option<String>,
    /// Its postal address, with the line for whom it is meant; empty when it is not known.
    pub address: Vec<String>,
    /// Where this is known from.
    pub fact: Fact,
}

/// `caveats.ron`: what a person must know before they complain to an authority. Words: `caveat-<id>`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    /// Its name; words are found by it.
    pub id: String,
    /// The authority, by its name in `authorities.ron`.
    pub authority: String,
    /// Where it is known from.
    pub fact: Fact,
}

/// `reasons.ron`: a reason one can tick.
/// Words: `reason-<id>-tick` for the screen, and `reason-<id>` in each `reasons.ftl`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its name in the data file.
    pub id: ReasonId,
    /// Where the argument is known from.
    pub fact: Fact,
}

/// `deadlines.ron`: by when something is due, for one or more zones. Words: `rule-<id>`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// Its name; words explain the rule by it.
    pub id: String,
    /// What is waited for.
    pub wait: Wait,
    /// What a question of the company does to its time.
    pub on_question: OnQuestion,
    /// Where it applies.
    pub zones: Vec<Zone>,
    /// How long it may take.
    pub term: Term,
    /// Whether the law sets it.
    pub force: Force,
    /// Where it is known from.
    pub fact: Fact,
}

/// `hosts.ron`: the only hosts whose addresses the app opens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hosts {
    /// Hosts of routes; their sub-domains count too.
    pub routes: Vec<String>,
    /// Hosts of authorities, exactly.
    pub authorities: Vec<String>,
}

/// `mail.ron`: e-mail providers that are often misspelt.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Domains, most used first.
    pub domains: Vec<String>,
}

/// `mails.ron`: how a mail from Meta is known. The rules that read it are in `mail`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mails {
    /// Domains of genuine mails.
    pub senders: Vec<Sender>,
    /// Names that look-alike senders use.
    pub brands: Vec<Brand>,
    /// What mails say.
    pub phrases: Vec<Phrase>,
    /// Words that turn a sentence around or show where another text begins.
    pub words: Vec<Words>,
    /// Two ways to write the same; the second is put in place of the first.
    pub spellings: Vec<(String, String)>,
}

/// A domain from which Meta sends mail.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The domain, exactly.
    pub domain: String,
    /// The platform that alone uses it.
    pub platform: Option<PlatformId>,
    /// Where this is known from.
    pub fact: Fact,
}

/// A name under which look-alikes appear.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// The name, in small letters.
    pub name: String,
    /// It counts only as a word of its own.
    pub whole: bool,
    /// Why it is watched.
    pub fact: Fact,
}

/// Some words of a mail, and what they mean.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Its name in reasons.
    pub id: String,
    /// The language, such as `de`.
    pub language: String,
    /// What a mail with it is.
    pub kind: MailKind,
    /// How exactly its words are known.
    pub form: Form,
    /// What it can do alone.
    pub weight: Weight,
    /// The words.
    pub fragment: String,
    /// Where this is known from.
    pub fact: Fact,
}

/// What a mail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum MailKind {
    /// The objection is accepted.
    Accepted,
    /// It is refused.
    Refused,
    /// More is asked before a decision.
    MoreAsked,
    /// Another company is responsible.
    OtherCompany,
    /// Another form is to be used.
    OtherForm,
    /// More time is wanted.
    MoreTime,
    /// It arrived, without a decision.
    Receipt,
    /// Sent to everybody; answers nothing.
    Announcement,
    /// Brings a code to be entered; answers nothing.
    CodeMail,
    /// The sender only looks like Meta.
    NotFromMeta,
}

/// How exactly the words of a phrase are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Form {
    /// Word for word.
    Verbatim,
    /// Some words, reported by others.
    Reported,
    /// Only what it means.
    Sense,
}

/// What a phrase can do alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Weight {
    /// Says what the mail is, where no doubt remains.
    Decides,
    /// Is a hint.
    Supports,
}

/// Words with one job.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What they do.
    pub job: Job,
    /// The words, whole, by language.
    pub words: BTreeMap<String, Vec<String>>,
    /// Where this is known from.
    pub fact: Fact,
}

/// What words do to the text around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Job {
    /// A promise in the same sentence holds only if something else happens.
    Condition,
    /// A promise after it in the same sentence may be denied.
    Negation,
    /// The mail invites people to object.
    Invitation,
    /// The mail takes something back.
    Reversal,
    /// The sentence tells what somebody says.
    Report,
    /// An older mail is quoted from here on.
    QuoteStart,
    /// A mail is passed on from here on.
    Forward,
    /// A subject that begins so was passed on.
    ForwardPrefix,
    /// Names the line of the sender.
    FieldFrom,
    /// Names the line of the receiver.
    FieldTo,
    /// Names the line of the subject.
    FieldSubject,
    /// Names the line of the date.
    FieldDate,
    /// Stands near a code.
    Code,
    /// A promise may follow it and a comma.
    Greeting,
    /// A full stop after it ends no sentence.
    Abbreviation,
}
