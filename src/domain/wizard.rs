//! What was typed into the wizard so far. It is saved at every change, so that closing the window
//! on any page resumes there. Which page follows which is decided in `app::flow`.

use serde::{Deserialize, Serialize};

use super::ids::{AccountId, DraftId, ObjectionId, PersonId};
use super::kept::{Mark, entity, kept};
use super::kinds::{PlaceId, PlatformId, ReasonId};

kept! {
    /// A wizard that was begun.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Draft {
        /// Stays the same for ever.
        pub id: DraftId = key,
        /// The page that was open.
        pub step: Step = needed,
        /// "Change" was pressed on the check page: "Continue" leads back there.
        pub changing: bool = or_default,
        /// What was answered.
        pub answers: Answers = needed,
        /// The objection made from the answers, once they were checked.
        pub objection: Option<ObjectionId> = or_default,
        /// The kept account it was begun for, where that has no objection yet.
        pub account: Option<AccountId> = or_default,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Draft of |it, each| {
    it.account.into_iter().for_each(|id| each(id.0));
    it.objection.into_iter().for_each(|id| each(id.0));
});

/// The pages of the wizard, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Which platform?
    Platform,
    /// Whose account is it?
    Person,
    /// Do you live in the European Union?
    Residence,
    /// Which country?
    Country,
    /// Which part of the country?
    Part,
    /// There is no route; what still helps.
    NoRoute,
    /// What the form can do, and what it cannot.
    Limits,
    /// Which e-mail belongs to the account?
    Email,
    /// Is it linked with another account?
    Linked,
    /// Why do you object?
    Reason,
    /// Check your answers.
    Check,
    /// File it on the official page.
    File,
    /// What happens next.
    Next,
}

kept! {
    /// What was answered so far: as typed, nothing judged.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Answers {
        /// Which platform.
        pub platform: Option<PlatformId> = or_default,
        /// The account belongs to someone else than the person at the keyboard.
        pub someone_else: bool = or_default,
        /// Whose account it is.
        pub whose: Option<Whose> = or_default,
        /// The name of a new person.
        pub person_name: String = or_default,
        /// The answer to "Do you live in the European Union?".
        pub lives: Option<Lives> = or_default,
        /// Which country.
        pub country: Option<PlaceId> = or_default,
        /// Which part of the country.
        pub part: Option<PlaceId> = or_default,
        /// What was done of what still helps where there is no route: keys of its texts.
        pub done: Vec<String> = or_default,
        /// The name the account is known by.
        pub handle: String = or_default,
        /// The e-mail of the account.
        pub email: String = or_default,
        /// The phone number of the account.
        pub phone: String = or_default,
        /// Whether it is linked with other accounts of the same person.
        pub linked: Option<Linked> = or_default,
        /// The account it is linked with.
        pub linked_with: Vec<AccountId> = or_default,
        /// Whether and how a reason is given.
        pub reason: Option<ReasonKind> = or_default,
        /// The ready-made reasons that were ticked.
        pub ticked: Vec<ReasonId> = or_default,
        /// The language of the composed text.
        pub language: String = or_default,
        /// The text made of the ticked reasons, as the person may have changed it.
        pub text: String = or_default,
        /// The person's own text.
        pub own_text: String = or_default,
    }
}

/// Whose account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whose {
    /// Someone who is kept already.
    Known(PersonId),
    /// Someone new.
    New,
}

/// The answer to "Do you live in the European Union?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lives {
    /// Yes.
    Eu,
    /// No, in Iceland, Liechtenstein or Norway.
    Eea,
    /// No, in the United Kingdom, Switzerland or Brazil.
    WithRight,
    /// No, somewhere else.
    Elsewhere,
    /// I am not sure.
    NotSure,
}

/// Whether accounts are linked in an Accounts Centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Linked {
    /// They are; this one is filed all the same.
    Together,
    /// They are, and the other objection is enough.
    Rely,
    /// They are not.
    Apart,
    /// The person does not know.
    NotSure,
}

/// Whether and how a reason is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReasonKind {
    /// Ticked reasons make a short text.
    Composed,
    /// The person writes their own.
    Own,
    /// No reason.
    None,
}
