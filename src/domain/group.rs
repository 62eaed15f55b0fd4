//! Which accounts a platform has linked, since when, and which of them were taken out again.
//!
//! What is said about one account in a group is a value of its own ([`Member`]), and not part of one long
//! field: when one computer notes a day for the first account, and another one takes the second out, a
//! merge keeps both. It also says who is in the group, before [`Group::accounts`] does: of that field a
//! merge keeps one side only. It is kept up to date for older versions of the app, and holds the accounts
//! of which nothing but the link itself is known.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::document::{Account, Document, Group};
use super::ids::{AccountId, GroupId, MemberId};
use super::kept::{Mark, Unknown, entity, kept};
use super::status::accepted_on;

kept! {
    /// One account in a group, from the day on which it was linked to the day on which it was taken out.
    /// An account that is linked again gets a new one, so that the old days stay.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Member {
        /// Stays the same for ever.
        pub id: MemberId = key,
        /// Which account.
        pub account: AccountId = needed,
        /// Since when it is linked with the others.
        pub since: Since = or_default,
        /// The day on which it was taken out.
        pub left: Option<Date> = or_default,
        /// The day on which the person left the question as it is, whether an objection counts for it.
        pub decided: Option<Date> = or_default,
        /// When it was made and changed.
        pub mark: Mark = apart,
    }
}
entity!(Member);

impl Member {
    /// An account that is in a group since then.
    pub fn new(id: MemberId, account: AccountId, since: Since) -> Self {
        Self {
            id,
            account,
            since,
            left: None,
            decided: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }
}

/// Since when an account is linked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Since {
    /// Since before any objection was accepted, as far as is known.
    #[default]
    Before,
    /// Since this day.
    Day(Date),
    /// The person does not know; at the latest since this day, on which they said so.
    Unknown(Date),
}

impl Since {
    /// The latest day on which it may have begun, and whether that is only the latest.
    pub fn latest(self) -> Option<(Date, bool)> {
        match self {
            Self::Before => None,
            Self::Day(day) => Some((day, false)),
            Self::Unknown(day) => Some((day, true)),
        }
    }
}

/// How two accounts are, or were, linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The other account.
    pub other: AccountId,
    /// The later of the days on which they came together, and whether it is only the latest possible one.
    /// None where that was before any objection was accepted.
    pub since: Option<(Date, bool)>,
    /// The day since which they are apart.
    pub left: Option<Date>,
}

impl Group {
    /// Accounts that the platform has linked, and nothing more is known about it.
    pub fn new(id: GroupId, accounts: Vec<AccountId>) -> Self {
        Self {
            id,
            accounts,
            members: Vec::new(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }

    /// Every account that is, or was, in it.
    pub fn known(&self) -> BTreeSet<AccountId> {
        let members = self.members.iter().map(|it| it.account);
        self.accounts.iter().copied().chain(members).collect()
    }

    /// What is known of an account in it; of several stays, the newest.
    pub fn member(&self, account: AccountId) -> Option<&Member> {
        self.members.iter().rfind(|it| it.account == account)
    }

    /// Changes what is known of an account; of several stays, the newest.
    fn change(&mut self, account: AccountId, fresh: MemberId, change: impl FnOnce(&mut Member)) {
        match self.members.iter_mut().rfind(|it| it.account == account) {
            Some(member) => change(member),
            None => {
                let mut member = Member::new(fresh, account, Since::Before);
                change(&mut member);
                self.members.push(member);
            }
        }
    }

    /// The account is in it.
    pub fn has(&self, account: AccountId) -> bool {
        match self.member(account) {
            Some(member) => member.left.is_none(),
            None => self.accounts.contains(&account),
        }
    }

    fn since(&self, account: AccountId) -> Option<(Date, bool)> {
        self.member(account).and_then(|it| it.since.latest())
    }

    /// What is needed to know of nobody is no group.
    fn is_none(&self) -> bool {
        self.known().len() < 2
    }

    fn keep_accounts(&mut self) {
        let current = self.known().into_iter().filter(|it| self.has(*it));
        self.accounts = current.collect();
    }

    fn forget(&mut self, account: AccountId) {
        self.accounts.retain(|it| *it != account);
        self.members.retain(|it| it.account != account);
    }
}

impl Document {
    /// The accounts with which this one is, or was, linked: directly or by others, because two computers
    /// can each have linked one more. Those that were deleted are among them.
    pub fn ties(&self, account: AccountId) -> BTreeMap<AccountId, Tie> {
        let mut ties = BTreeMap::new();
        let mut open = vec![(account, None)];
        while let Some((next, so_far)) = open.pop() {
            for group in self.groups.of(next.0).filter(|it| it.has(next)) {
                for other in group.known() {
                    if other == account || other == next || !group.has(other) {
                        continue;
                    }
                    let since = so_far.max(group.since(next)).max(group.since(other));
                    let known = ties.get(&other).map(|it: &Tie| it.since);
                    if known.is_none_or(|it| since < it) {
                        let left = None;
                        ties.insert(other, Tie { other, since, left });
                        open.push((other, since));
                    }
                }
            }
        }
        let mut ended: BTreeMap<AccountId, Tie> = BTreeMap::new();
        for group in self.groups.of(account.0) {
            for other in group.known() {
                if other == account || ties.contains_key(&other) {
                    continue;
                }
                let left = |it| group.member(it).and_then(|it| it.left);
                let Some(left) = left(account).into_iter().chain(left(other)).min() else {
                    continue;
                };
                let since = group.since(account).max(group.since(other));
                // One had left before the other came: they were never together.
                if since.is_some_and(|(day, only_latest)| !only_latest && day > left) {
                    continue;
                }
                let tie = Tie {
                    other,
                    since,
                    left: Some(left),
                };
                if ended.get(&other).is_none_or(|it| it.left < tie.left) {
                    ended.insert(other, tie);
                }
            }
        }
        ties.extend(ended);
        ties
    }

    /// The other kept accounts that the platform has linked with this one.
    pub fn linked_with(&self, account: AccountId) -> impl Iterator<Item = &Account> {
        self.ties(account)
            .into_values()
            .filter(|tie| tie.left.is_none())
            .filter_map(|tie| self.account(tie.other))
            .filter(|other| other.deleted.is_none())
    }

    /// Two accounts are in one group, and not only linked by others: something can be said about the two.
    pub fn is_direct(&self, account: AccountId, other: AccountId) -> bool {
        let mut groups = self.groups.of(account.0);
        groups.any(|it| it.has(account) && it.has(other))
    }

    /// Says of accounts that the platform has them in one group, joining the groups they were in. Nothing
    /// is said about since when: as far as is known, it was always so.
    pub fn link(&mut self, accounts: &[AccountId], new: GroupId) {
        let touched: BTreeSet<usize> = accounts
            .iter()
            .flat_map(|account| {
                let theirs = self.groups.of(account.0);
                theirs.filter(move |group| group.has(*account))
            })
            .filter_map(|group| self.groups.place(group.id.0))
            .collect();
        let touched: Vec<Group> = touched
            .into_iter()
            .filter_map(|at| self.groups.get(at).cloned())
            .collect();
        let mut touched = touched.into_iter();
        let mut group = touched
            .next()
            .unwrap_or_else(|| Group::new(new, Vec::new()));
        group.accounts.extend(accounts);
        // A group of which more is known stays, and is joined to this one by the accounts in both: its
        // values would be taken from it here while another computer changes them there.
        let plain: Vec<Group> = touched.filter(|it| it.members.is_empty()).collect();
        for old in &plain {
            group.accounts.extend(&old.accounts);
        }
        for account in accounts {
            let member = group.members.iter_mut().rfind(|it| it.account == *account);
            // Who says now that they are linked corrects that they are apart.
            if let Some(member) = member.filter(|it| it.left.is_some()) {
                member.since = Since::Before;
                member.left = None;
                member.decided = None;
            }
        }
        group.keep_accounts();
        let replaced: HashSet<GroupId> = plain.iter().map(|it| it.id).chain([group.id]).collect();
        self.groups.retain(|it| !replaced.contains(&it.id));
        self.groups.push(group);
    }

    /// Takes accounts out of all groups as if they had never been in one; a group of one is no group.
    pub fn unlink(&mut self, accounts: &HashSet<AccountId>) {
        let touched: HashSet<GroupId> = accounts
            .iter()
            .flat_map(|account| self.groups.of(account.0))
            .map(|group| group.id)
            .collect();
        if touched.is_empty() {
            return;
        }
        for id in &touched {
            if let Some(group) = self.groups.find_mut(id.0) {
                for account in accounts {
                    group.forget(*account);
                }
            }
        }
        self.groups
            .retain(|group| !(touched.contains(&group.id) && group.is_none()));
    }

    /// Writes down that two accounts are linked, since then.
    pub fn link_since(
        &mut self,
        [account, other]: [AccountId; 2],
        since: Since,
        new: GroupId,
        fresh: MemberId,
    ) {
        if account == other || self.is_linked(account, other) {
            return;
        }
        let home = |it: AccountId| {
            let mut groups = self.groups.of(it.0).filter(|group| group.has(it));
            groups.next().map(|group| group.id)
        };
        // Two groups stay two, joined by a third one: which of their accounts are together since when
        // is known already, and must stay so.
        let (id, joins) = match (home(account), home(other)) {
            (Some(id), None) => (id, other),
            (None, Some(id)) => (id, account),
            _ => {
                self.groups.push(Group::new(new, vec![account, other]));
                (new, other)
            }
        };
        if let Some(group) = self.groups.find_mut(id.0) {
            group.members.push(Member::new(fresh, joins, since));
            group.keep_accounts();
        }
    }

    fn is_linked(&self, account: AccountId, other: AccountId) -> bool {
        let tie = self.ties(account).remove(&other);
        tie.is_some_and(|it| it.left.is_none())
    }

    /// Writes down since when two linked accounts are so. It is kept with the one of the two that joined;
    /// where that is not known, not with one that covers others: it would be new to all of them.
    pub fn say_since(
        &mut self,
        [account, other]: [AccountId; 2],
        since: Since,
        fresh: &mut dyn FnMut() -> MemberId,
    ) {
        let covers = accepted_on(self, account).is_some();
        let joins = if covers { other } else { account };
        let both = |group: &Group| group.has(account) && group.has(other);
        let shared: Vec<GroupId> = self
            .groups
            .of(account.0)
            .filter(|it| both(it))
            .map(|it| it.id)
            .collect();
        for id in shared {
            let Some(group) = self.groups.find_mut(id.0) else {
                continue;
            };
            let joined = |it: &AccountId| group.since(*it).is_some();
            let named = |it: &AccountId| group.member(*it).is_some();
            let pair = [account, other];
            let who = pair.into_iter().find(joined);
            let who = who.or_else(|| pair.into_iter().find(named));
            let who = who.unwrap_or(joins);
            group.change(who, fresh(), |it| it.since = since);
        }
        // What was decided was another question.
        self.ask_again(account);
        self.ask_again(other);
    }

    /// Takes an account out of its groups, on this day.
    pub fn take_out(&mut self, account: AccountId, on: Date, fresh: &mut dyn FnMut() -> MemberId) {
        let groups = self.groups.of(account.0).filter(|it| it.has(account));
        let groups: Vec<GroupId> = groups.map(|it| it.id).collect();
        for id in groups {
            if let Some(group) = self.groups.find_mut(id.0) {
                group.change(account, fresh(), |it| it.left = Some(on));
                group.keep_accounts();
            }
        }
        self.ask_again(account);
    }

    /// Corrects the day since which two accounts are apart.
    pub fn say_left(&mut self, account: AccountId, other: AccountId, on: Date) {
        for (id, who) in self.apart(account, other) {
            if let Some(group) = self.groups.find_mut(id.0) {
                let member = group.members.iter_mut().rfind(|it| it.account == who);
                if let Some(member) = member {
                    member.left = Some(on);
                }
            }
        }
        self.ask_again(account);
        self.ask_again(other);
    }

    /// Two accounts that are apart were never linked: that was a mistake.
    pub fn never_linked(&mut self, account: AccountId, other: AccountId) {
        let apart = self.apart(account, other);
        for (id, who) in &apart {
            if let Some(group) = self.groups.find_mut(id.0) {
                group.forget(*who);
            }
        }
        let touched = |id: GroupId| apart.iter().any(|(it, _)| *it == id);
        self.groups.retain(|it| !(touched(it.id) && it.is_none()));
    }

    /// The groups that one of the two left, with the one that did.
    fn apart(&self, account: AccountId, other: AccountId) -> Vec<(GroupId, AccountId)> {
        let shared = self.groups.of(account.0);
        let shared = shared.filter(|it| it.known().contains(&other));
        let left = |group: &Group| {
            let mut pair = [account, other].into_iter();
            pair.find(|it| group.member(*it).is_some_and(|it| it.left.is_some()))
                .map(|who| (group.id, who))
        };
        shared.filter_map(left).collect()
    }

    /// The day on which the person left it as it is, whether an objection counts for this account.
    pub fn decided(&self, account: AccountId) -> Option<Date> {
        let groups = self.groups.of(account.0);
        groups.filter_map(|it| it.member(account)?.decided).max()
    }

    /// The person leaves it as it is, whether an objection counts for this account.
    pub fn decide(&mut self, account: AccountId, on: Date, fresh: MemberId) {
        let group = self.groups.of(account.0).next().map(|it| it.id);
        if let Some(group) = group.and_then(|it| self.groups.find_mut(it.0)) {
            group.change(account, fresh, |it| it.decided = Some(on));
        }
    }

    /// The person is asked again whether an objection counts for this account.
    pub fn ask_again(&mut self, account: AccountId) {
        let groups = self.groups.of(account.0);
        let groups = groups.filter(|it| it.member(account).is_some_and(|it| it.decided.is_some()));
        let groups: Vec<GroupId> = groups.map(|it| it.id).collect();
        for id in groups {
            if let Some(group) = self.groups.find_mut(id.0) {
                for member in &mut group.members {
                    if member.account == account {
                        member.decided = None;
                    }
                }
            }
        }
    }
}
