//! All that is saved: persons, accounts, groups, objections, begun wizards and settings.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::ids::{AccountId, DraftId, GroupId, ObjectionId, PersonId};
use super::kinds::{PlaceId, PlatformId, Zone};
use super::objection::Objection;
use super::wizard::Draft;

/// The saved shape that this version writes.
pub const VERSION: u32 = 1;

/// Everything that is kept, in one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The saved shape; always the first thing in the file.
    pub version: u32,
    /// The people whose accounts are kept.
    #[serde(default)]
    pub persons: Vec<Person>,
    /// Their accounts, deleted ones too.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// Which accounts the platform has linked.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// What was objected to.
    #[serde(default)]
    pub objections: Vec<Objection>,
    /// Wizards that were begun and not finished.
    #[serde(default)]
    pub drafts: Vec<Draft>,
    /// The page to come back to at the next start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// What the person chose for the app itself.
    #[serde(default)]
    pub settings: Settings,
}

impl Default for Document {
    fn default() -> Self {
        Self {
            version: VERSION,
            persons: Vec::new(),
            accounts: Vec::new(),
            groups: Vec::new(),
            objections: Vec::new(),
            drafts: Vec::new(),
            open: None,
            settings: Settings::default(),
        }
    }
}

/// The page to come back to at the next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Open {
    /// A wizard, at the step kept in its draft.
    Wizard(DraftId),
    /// "What happens next" of an objection that was just sent.
    Next(ObjectionId),
}

/// What the person chose for the app itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Light or dark.
    #[serde(default)]
    pub theme: Theme,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// Where a person lives now; nationality does not matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residence {
    /// Which law and routes apply.
    pub zone: Zone,
    /// The country, when the person said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<PlaceId>,
    /// The part of the country, where parts have authorities of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<PlaceId>,
}

/// Someone whose accounts are kept here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Stays the same for ever.
    pub id: PersonId,
    /// The name they are known by here. Empty for the one person who needs none.
    #[serde(default)]
    pub name: String,
    /// Where they live, once they said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residence: Option<Residence>,
    /// Their usual e-mail, proposed for the next account.
    #[serde(default)]
    pub email: String,
}

/// One account of one person on one platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Stays the same for ever.
    pub id: AccountId,
    /// Whose it is.
    pub person: PersonId,
    /// Where it is.
    pub platform: PlatformId,
    /// The name it is known by.
    #[serde(default)]
    pub handle: String,
    /// The e-mail that belongs to it.
    #[serde(default)]
    pub email: String,
    /// The phone number that belongs to it, where the platform knows accounts by numbers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Anything the person wants to remember.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// When it was deleted; it can be put back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Timestamp>,
}

impl Account {
    /// What tells this account from others: the handle, else the phone number, else the e-mail.
    pub fn label(&self) -> &str {
        [&self.handle, &self.phone, &self.email]
            .into_iter()
            .map(|text| text.trim())
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }
}

/// Accounts that the platform itself has linked: one accepted objection covers them all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Stays the same for ever.
    pub id: GroupId,
    /// The accounts in it.
    pub accounts: Vec<AccountId>,
}

impl Document {
    /// The accounts that were not deleted.
    pub fn kept_accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts
            .iter()
            .filter(|account| account.deleted.is_none())
    }

    /// An account by its name.
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// An account by its name, to be changed.
    pub fn account_mut(&mut self, id: AccountId) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|account| account.id == id)
    }

    /// A person by their name.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == id)
    }

    /// A person by their name, to be changed.
    pub fn person_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.persons.iter_mut().find(|person| person.id == id)
    }

    /// An objection by its name.
    pub fn objection(&self, id: ObjectionId) -> Option<&Objection> {
        self.objections.iter().find(|objection| objection.id == id)
    }

    /// An objection by its name, to be changed.
    pub fn objection_mut(&mut self, id: ObjectionId) -> Option<&mut Objection> {
        self.objections
            .iter_mut()
            .find(|objection| objection.id == id)
    }

    /// The newest objection of an account: the one its card speaks of.
    pub fn objection_of(&self, account: AccountId) -> Option<&Objection> {
        self.objections
            .iter()
            .rev()
            .find(|objection| objection.account == account)
    }

    /// A begun wizard by its name.
    pub fn draft(&self, id: DraftId) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.id == id)
    }

    /// A begun wizard by its name, to be changed.
    pub fn draft_mut(&mut self, id: DraftId) -> Option<&mut Draft> {
        self.drafts.iter_mut().find(|draft| draft.id == id)
    }

    /// The other kept accounts that the platform has linked with this one.
    pub fn linked_with(&self, account: AccountId) -> impl Iterator<Item = &Account> {
        self.groups
            .iter()
            .filter(move |group| group.accounts.contains(&account))
            .flat_map(|group| &group.accounts)
            .filter(move |other| **other != account)
            .filter_map(|other| self.account(*other))
            .filter(|other| other.deleted.is_none())
    }

    /// The people who own at least one kept account.
    pub fn people_with_accounts(&self) -> impl Iterator<Item = &Person> {
        self.persons
            .iter()
            .filter(|person| self.kept_accounts().any(|it| it.person == person.id))
    }

    /// Puts accounts into one Accounts Centre group, joining the groups they were in.
    pub fn link(&mut self, accounts: &[AccountId], new: GroupId) {
        let (touched, mut rest): (Vec<_>, Vec<_>) = std::mem::take(&mut self.groups)
            .into_iter()
            .partition(|group| group.accounts.iter().any(|it| accounts.contains(it)));
        let id = touched.first().map_or(new, |group| group.id);
        let mut all: Vec<AccountId> = touched.into_iter().flat_map(|it| it.accounts).collect();
        all.extend(accounts);
        all.sort();
        all.dedup();
        rest.push(Group { id, accounts: all });
        self.groups = rest;
    }

    /// Takes an account out of its Accounts Centre group; a group of one is no group.
    pub fn unlink(&mut self, account: AccountId) {
        for group in &mut self.groups {
            group.accounts.retain(|it| *it != account);
        }
        self.groups.retain(|group| group.accounts.len() > 1);
    }
}
