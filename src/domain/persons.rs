//! What is done with a whole person: two that are one are joined, one's part is handed over, one who
//! has no accounts is removed.

use std::collections::HashSet;

use uuid::Uuid;

use super::document::{Account, Document, Group, Person};
use super::ids::{AccountId, GroupId, MemberId, ObjectionId, PersonId};
use super::many::Many;
use super::wizard::{Draft, Whose};

/// Something that is written down about a person in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The name they are known by.
    Name,
    /// Their full name.
    FullName,
    /// Their usual e-mail.
    Email,
    /// Their phone number.
    Phone,
    /// Where they write letters.
    Town,
    /// Their postal address.
    Address,
}

impl Detail {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::FullName,
        Self::Email,
        Self::Phone,
        Self::Town,
        Self::Address,
    ];

    /// What it is.
    pub fn of(self, person: &Person) -> &str {
        match self {
            Self::Name => person.name.trim(),
            Self::FullName => person.full_name.trim(),
            Self::Email => person.email.trim(),
            Self::Phone => person.phone.trim(),
            Self::Town => person.town.trim(),
            Self::Address => person.address.trim(),
        }
    }

    /// The same, to be changed.
    pub fn of_mut(self, person: &mut Person) -> &mut String {
        match self {
            Self::Name => &mut person.name,
            Self::FullName => &mut person.full_name,
            Self::Email => &mut person.email,
            Self::Phone => &mut person.phone,
            Self::Town => &mut person.town,
            Self::Address => &mut person.address,
        }
    }

    /// What differs where both say something: it cannot be kept twice.
    pub fn differing(one: &Person, other: &Person) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|it| {
            let (one, other) = (it.of(one), it.of(other));
            !one.is_empty() && !other.is_empty() && one != other
        })
    }
}

impl Document {
    /// Makes one person of two. The accounts and begun wizards of `other` are those of `kept` from now
    /// on; what `kept` says stays, what it does not say comes from `other`, and what both say in
    /// another way is kept in the note.
    pub fn join_persons(&mut self, kept: PersonId, other: PersonId) {
        if kept == other || self.person(kept).is_none() {
            return;
        }
        let Some(theirs) = self.person(other).cloned() else {
            return;
        };
        let accounts: Vec<AccountId> = self.accounts.of(other.0).map(|it| it.id).collect();
        for id in accounts {
            if let Some(account) = self.account_mut(id) {
                account.person = kept;
            }
        }
        let named = |it: &&Draft| it.answers.whose == Some(Whose::Known(other));
        let drafts: Vec<_> = self.drafts.iter().filter(named).map(|it| it.id).collect();
        for id in drafts {
            if let Some(draft) = self.draft_mut(id) {
                draft.answers.whose = Some(Whose::Known(kept));
            }
        }
        if let Some(ours) = self.person_mut(kept) {
            fill(ours, &theirs);
        }
        self.persons.retain(|person| person.id != other);
    }

    /// Removes a person who has no kept account, and the accounts of theirs that were deleted. A wizard
    /// that was begun for them asks again whose account it is.
    pub fn remove_person(&mut self, id: PersonId) {
        let theirs: Vec<_> = self.accounts.of(id.0).collect();
        if theirs.iter().any(|it| it.deleted.is_none()) {
            return;
        }
        let deleted: Vec<AccountId> = theirs.into_iter().map(|it| it.id).collect();
        self.remove_accounts(&deleted);
        let named = |it: &&Draft| it.answers.whose == Some(Whose::Known(id));
        let drafts: Vec<_> = self.drafts.iter().filter(named).map(|it| it.id).collect();
        for draft in drafts {
            if let Some(draft) = self.draft_mut(draft) {
                draft.answers.whose = None;
            }
        }
        self.persons.retain(|person| person.id != id);
    }

    /// The part of one person, as a document of its own: the person, their kept accounts with all that
    /// belongs to them, and nothing of anybody else. It is counted as this one is, so that it can come
    /// back by a merge.
    pub fn part_of(&self, id: PersonId) -> Self {
        let theirs = self.accounts.of(id.0).filter(|it| it.deleted.is_none());
        let accounts: Vec<Account> = theirs.cloned().collect();
        let known: HashSet<AccountId> = accounts.iter().map(|it| it.id).collect();
        let objections: Vec<_> = accounts
            .iter()
            .flat_map(|it| self.objections.of(it.id.0))
            .cloned()
            .collect();
        let filed: HashSet<ObjectionId> = objections.iter().map(|it| it.id).collect();
        let mut groups: Vec<Group> = Vec::new();
        for group in accounts.iter().flat_map(|it| self.groups.of(it.id.0)) {
            if let Some(group) = within(group, &known, id)
                && groups.iter().all(|it| it.id != group.id)
            {
                groups.push(group);
            }
        }
        // Where only one person is kept, nobody was asked whose account it is.
        let alone = self.persons.len() == 1;
        let drafts = self.drafts.iter().filter(|draft| {
            let of_theirs = draft.account.is_some_and(|it| known.contains(&it))
                || draft.objection.is_some_and(|it| filed.contains(&it));
            let of_another = draft.account.is_some_and(|it| !known.contains(&it))
                || draft.objection.is_some_and(|it| !filed.contains(&it));
            match draft.answers.whose {
                _ if of_another => false,
                Some(Whose::Known(whose)) => whose == id,
                Some(Whose::New) => of_theirs,
                None => of_theirs || alone && !draft.answers.someone_else,
            }
        });
        let mut drafts: Many<Draft> = drafts.cloned().collect();
        for draft in &mut drafts {
            draft.answers.linked_with.retain(|it| known.contains(it));
            if draft.answers.whose == Some(Whose::Known(id)) {
                // A name that was typed before this person was chosen is someone else's.
                draft.answers.person_name.clear();
            }
        }
        let mut part = Self {
            persons: self.person(id).cloned().into_iter().collect(),
            accounts: accounts.into(),
            groups: groups.into(),
            objections: objections.into(),
            drafts,
            changes: self.changes,
            ..Self::default()
        };
        part.groups.sort_by_key(|it| (it.mark.born, it.id));
        part.objections.sort_by_key(|it| (it.mark.born, it.id));
        part
    }
}

/// What is linked among these accounts. A part of a group gets a name of its own, always the same: under
/// the old one it would be taken for a change of the whole group.
fn within(group: &Group, known: &HashSet<AccountId>, person: PersonId) -> Option<Group> {
    let mut part = group.clone();
    part.accounts.retain(|it| known.contains(it));
    part.members.retain(|it| known.contains(&it.account));
    let said = |it: &Group| it.accounts.len() + it.members.len();
    if said(&part) < said(group) {
        let of_person = |id: Uuid| Uuid::from_u128(id.as_u128() ^ person.0.as_u128());
        part.id = GroupId(of_person(group.id.0));
        part.mark.edits.clear();
        for member in &mut part.members {
            member.id = MemberId(of_person(member.id.0));
        }
    }
    (part.known().len() > 1).then_some(part)
}

fn fill(ours: &mut Person, theirs: &Person) {
    let lost: Vec<String> = Detail::differing(ours, theirs)
        .map(|it| it.of(theirs).to_owned())
        .chain([theirs.note.trim().to_owned()])
        .collect();
    for detail in Detail::ALL {
        if detail.of(ours).is_empty() {
            detail.of(theirs).clone_into(detail.of_mut(ours));
        }
    }
    for words in lost {
        if !words.is_empty() && !ours.note.contains(&words) {
            if !ours.note.trim().is_empty() {
                ours.note.push('\n');
            }
            ours.note.push_str(&words);
        }
    }
    if ours.residence.is_none() {
        ours.residence.clone_from(&theirs.residence);
    }
    if ours.language.is_empty() {
        ours.language.clone_from(&theirs.language);
    }
    ours.by_hand |= theirs.by_hand;
    for name in theirs.unknown.fields().keys() {
        if !ours.unknown.fields().contains_key(name) {
            ours.unknown.take(name, &theirs.unknown);
        }
    }
}
