//! All that is saved: persons, accounts, groups, objections, begun wizards and settings.

use std::collections::{BTreeMap, HashSet};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::group::Member;
use super::ids::{AccountId, DraftId, GroupId, ObjectionId, PersonId};
use super::kept::{Mark, Unknown, entity, kept};
use super::kinds::{PlaceId, PlatformId, Zone};
use super::many::Many;
use super::merge;
use super::objection::Objection;
use super::wizard::{Draft, Whose};

/// The saved shape that this version writes.
pub const VERSION: u32 = 3;

kept! {
    /// Everything that is kept, in one file.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Document {
        /// The saved shape; always the first thing in the file.
        pub version: u32 = key,
        /// The people whose accounts are kept.
        pub persons: Many<Person> = apart,
        /// Their accounts, deleted ones too.
        pub accounts: Many<Account> = apart,
        /// Which accounts the platform has linked.
        pub groups: Many<Group> = apart,
        /// What was objected to.
        pub objections: Many<Objection> = apart,
        /// Wizards that were begun and not finished.
        pub drafts: Many<Draft> = apart,
        /// The page to come back to at the next start.
        pub open: Option<Open> = or_default,
        /// What the person chose for the app itself.
        pub settings: Settings = or_default,
        /// How many changes there were, on all computers that share the file.
        pub changes: u64 = apart,
        /// What was taken away, by name, with the life it ended. It does not come back in a merge.
        pub gone: BTreeMap<Uuid, u64> = apart,
        /// When settings and the open page were changed.
        pub mark: Mark = apart,
    }
}

impl Default for Document {
    fn default() -> Self {
        Self {
            version: VERSION,
            persons: Many::new(),
            accounts: Many::new(),
            groups: Many::new(),
            objections: Many::new(),
            drafts: Many::new(),
            open: None,
            settings: Settings::default(),
            changes: 0,
            gone: BTreeMap::new(),
            mark: Mark::default(),
            unknown: Unknown::default(),
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

kept! {
    /// What the person chose for the app itself.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Settings {
        /// Light or dark.
        pub theme: Theme = or_default,
        /// Soft grounds, or black and white.
        pub contrast: Contrast = or_default,
        /// How large everything is drawn.
        pub text_size: TextSize = or_default,
        /// The window stays as it is while a form is open in the browser.
        pub companion_off: bool = or_default,
        /// People whose accounts are all confirmed are not listed.
        pub hide_settled: bool = or_default,
        /// The code of the screen's language; empty for that of the system.
        pub language: String = or_default,
    }
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

/// Soft grounds, or black and white.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Contrast {
    /// As the system has it.
    #[default]
    System,
    /// Soft grounds, whatever the system has.
    Normal,
    /// Black and white, with an edge around everything.
    High,
}

/// How large everything is drawn, in per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextSize(u16);

impl Default for TextSize {
    fn default() -> Self {
        Self::ALL[0]
    }
}

impl TextSize {
    /// The sizes to choose from, from the one that everything is made for.
    pub const ALL: [Self; 6] = [
        Self(100),
        Self(110),
        Self(125),
        Self(150),
        Self(175),
        Self(200),
    ];

    /// In per cent. A file that was changed by hand may hold any number, and a window in which one
    /// letter fills the screen could not be set right again.
    pub fn percent(self) -> u16 {
        self.0.clamp(100, 200)
    }

    /// What lengths are multiplied by.
    pub fn factor(self) -> f32 {
        f32::from(self.percent()) / 100.0
    }

    /// The next larger one; the largest stays.
    pub fn larger(self) -> Self {
        let larger = |it: &Self| it.percent() > self.percent();
        Self::ALL.into_iter().find(larger).unwrap_or(self)
    }

    /// The next smaller one; the smallest stays.
    pub fn smaller(self) -> Self {
        let smaller = |it: &Self| it.percent() < self.percent();
        Self::ALL.into_iter().rfind(smaller).unwrap_or(self)
    }
}

kept! {
    /// Where a person lives now; nationality does not matter.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Residence {
        /// Which law and routes apply.
        pub zone: Zone = needed,
        /// The country, when the person said it.
        pub country: Option<PlaceId> = or_default,
        /// The part of the country, where parts have authorities of their own.
        pub part: Option<PlaceId> = or_default,
    }
}

kept! {
    /// Someone whose accounts are kept here.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Person {
        /// Stays the same for ever.
        pub id: PersonId = key,
        /// The name they are known by here. Empty for the one person who needs none.
        pub name: String = or_default,
        /// Where they live, once they said it.
        pub residence: Option<Residence> = or_default,
        /// Their usual e-mail, proposed for the next account.
        pub email: String = or_default,
        /// Their full name, for letters.
        pub full_name: String = or_default,
        /// Their postal address, for letters; line by line, without the name.
        pub address: String = or_default,
        /// Where they write letters, as it stands before the date.
        pub town: String = or_default,
        /// Their phone number, for letters.
        pub phone: String = or_default,
        /// The language proposed for their letters and reasons; empty for the usual one.
        pub language: String = or_default,
        /// Anything to be remembered about them.
        pub note: String = or_default,
        /// They were added by hand: they stay when they have no account.
        pub by_hand: bool = or_default,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Person);

impl Person {
    /// Someone of whom nothing is known yet.
    pub fn new(id: PersonId) -> Self {
        Self {
            id,
            name: String::new(),
            residence: None,
            email: String::new(),
            full_name: String::new(),
            address: String::new(),
            town: String::new(),
            phone: String::new(),
            language: String::new(),
            note: String::new(),
            by_hand: false,
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }
}

kept! {
    /// One account of one person on one platform.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Account {
        /// Stays the same for ever.
        pub id: AccountId = key,
        /// Whose it is.
        pub person: PersonId = needed,
        /// Where it is.
        pub platform: PlatformId = needed,
        /// The name it is known by.
        pub handle: String = or_default,
        /// The e-mail that belongs to it.
        pub email: String = or_default,
        /// The phone number that belongs to it, where the platform knows accounts by numbers.
        pub phone: String = or_default,
        /// Anything the person wants to remember.
        pub note: String = or_default,
        /// When it was deleted; it can be put back.
        pub deleted: Option<Timestamp> = or_default,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Account of |it, each| each(it.person.0));

/// How long a deleted account can be put back.
pub const KEPT_AFTER_DELETING: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Account {
    /// It was deleted long enough ago to be removed.
    pub fn expired(&self, now: Timestamp) -> bool {
        self.deleted
            .is_some_and(|at| now.duration_since(at) > KEPT_AFTER_DELETING)
    }

    /// What tells this account from others: the handle, else the phone number, else the e-mail.
    pub fn label(&self) -> &str {
        [&self.handle, &self.phone, &self.email]
            .into_iter()
            .map(|text| text.trim())
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }
}

kept! {
    /// Accounts that the platform itself has linked: one accepted objection covers them all.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Group {
        /// Stays the same for ever.
        pub id: GroupId = key,
        /// The accounts in it; but see [`Group::has`].
        pub accounts: Vec<AccountId> = needed,
        /// What is known of single accounts in it, and of those that were taken out.
        pub members: Vec<Member> = apart,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(
    Group of |it, each| it.known().into_iter().for_each(|id| each(id.0)),
    |ours, theirs| merge::join_list(&mut ours.members, &theirs.members)
);

impl Document {
    /// The accounts that were not deleted.
    pub fn kept_accounts(&self) -> impl Iterator<Item = &Account> + Clone {
        self.accounts
            .iter()
            .filter(|account| account.deleted.is_none())
    }

    /// An account by its name.
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.find(id.0)
    }

    /// An account by its name, to be changed.
    pub fn account_mut(&mut self, id: AccountId) -> Option<&mut Account> {
        self.accounts.find_mut(id.0)
    }

    /// A person by their name.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.find(id.0)
    }

    /// A person by their name, to be changed.
    pub fn person_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.persons.find_mut(id.0)
    }

    /// An objection by its name.
    pub fn objection(&self, id: ObjectionId) -> Option<&Objection> {
        self.objections.find(id.0)
    }

    /// An objection by its name, to be changed.
    pub fn objection_mut(&mut self, id: ObjectionId) -> Option<&mut Objection> {
        self.objections.find_mut(id.0)
    }

    /// The newest objection of an account: the one its card speaks of.
    pub fn objection_of(&self, account: AccountId) -> Option<&Objection> {
        self.objections.of(account.0).next_back()
    }

    /// A begun wizard by its name.
    pub fn draft(&self, id: DraftId) -> Option<&Draft> {
        self.drafts.find(id.0)
    }

    /// A begun wizard by its name, to be changed.
    pub fn draft_mut(&mut self, id: DraftId) -> Option<&mut Draft> {
        self.drafts.find_mut(id.0)
    }

    /// The people who own at least one kept account.
    pub fn people_with_accounts(&self) -> impl Iterator<Item = &Person> {
        self.persons.iter().filter(|person| {
            let mut theirs = self.accounts.of(person.id.0);
            theirs.any(|it| it.deleted.is_none())
        })
    }

    /// Something is to be tidied away: see [`Document::tidy`].
    pub fn is_untidy(&self, now: Timestamp) -> bool {
        let known: HashSet<_> = self.accounts.iter().map(|account| account.id).collect();
        let persons: HashSet<_> = self.persons.iter().map(|person| person.id).collect();
        self.accounts
            .iter()
            .any(|account| account.expired(now) || !persons.contains(&account.person))
            || self
                .objections
                .iter()
                .any(|objection| !known.contains(&objection.account))
    }

    /// Removes the accounts that were deleted long enough ago, with all that belongs to them. And
    /// mends what only a merge can leave behind: an objection that was added on one computer for an
    /// account that was removed on another goes; a person whose last account was removed here, and
    /// who got a new one there, is back, without a name.
    pub fn tidy(&mut self, now: Timestamp) {
        let expired: Vec<_> = self
            .accounts
            .iter()
            .filter(|account| account.expired(now))
            .map(|account| account.id)
            .collect();
        self.remove_accounts(&expired);
        let known: HashSet<_> = self.accounts.iter().map(|account| account.id).collect();
        self.objections
            .retain(|objection| known.contains(&objection.account));
        let objections: HashSet<_> = self.objections.iter().map(|it| it.id).collect();
        self.drafts.retain(|draft| {
            draft.account.is_none_or(|id| known.contains(&id))
                && draft.objection.is_none_or(|id| objections.contains(&id))
        });
        let mut persons: HashSet<_> = self.persons.iter().map(|person| person.id).collect();
        for account in &self.accounts {
            if persons.insert(account.person) {
                self.persons.push(Person {
                    email: account.email.clone(),
                    ..Person::new(account.person)
                });
            }
        }
    }

    /// Removes accounts with all that belongs to them, and the people who have no other account and
    /// were not added by hand.
    pub fn remove_accounts(&mut self, ids: &[AccountId]) {
        if ids.is_empty() {
            return;
        }
        let ids: HashSet<AccountId> = ids.iter().copied().collect();
        let gone: HashSet<PersonId> = ids
            .iter()
            .filter_map(|id| self.account(*id))
            .map(|account| account.person)
            .collect();
        self.accounts.retain(|account| !ids.contains(&account.id));
        self.unlink(&ids);
        let objections: HashSet<ObjectionId> = self
            .objections
            .iter()
            .filter(|objection| ids.contains(&objection.account))
            .map(|objection| objection.id)
            .collect();
        self.objections.retain(|it| !objections.contains(&it.id));
        self.drafts.retain(|draft| {
            draft.account.is_none_or(|id| !ids.contains(&id))
                && draft.objection.is_none_or(|id| !objections.contains(&id))
        });
        let (accounts, drafts) = (&self.accounts, &self.drafts);
        self.persons.retain(|person| {
            let has = accounts.of(person.id.0).next().is_some();
            let named = |draft: &Draft| draft.answers.whose == Some(Whose::Known(person.id));
            !gone.contains(&person.id) || person.by_hand || has || drafts.iter().any(named)
        });
    }
}
