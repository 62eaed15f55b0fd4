//! How two copies of the document become one, how changes are counted for that, and how a change is
//! taken back.
//!
//! The copies come from two computers, a synced folder, a hand edit or an exported file. The rules:
//!
//! 1. What is in either copy is in both, by its name.
//! 2. Of a field that differs, the later change wins. "Later" is counted in changes
//!    ([`Document::changes`]), never in time. Where neither is later, the greater text wins, so that
//!    both computers choose the same.
//! 3. What was taken away stays away ([`Document::gone`]), unless it was brought back after that.
//! 4. Events are never changed, only joined; their order is that of the changes that made them. So are
//!    evidence and letters that are being written, which can be changed field by field.
//! 5. What was taken away and brought back counts as new: what another computer did to it meanwhile
//!    does not come in. It is the price of rule 3; the other computer's state is among its backups.
//!
//! So merging is commutative, associative and idempotent: whatever is merged with whatever, how often
//! and in which order, every computer ends with the same document, and with the same file.

use std::collections::{BTreeMap, HashMap, HashSet};

use uuid::Uuid;

use super::document::{Account, Document, Group, Open, Person, Settings};
use super::kept::{Entity, Fields, Mark, Unknown};
use super::many::{List, Many};
use super::objection::{Event, Evidence, LetterDraft, Objection};
use super::wizard::Draft;

/// Both copies as one.
pub fn merge(ours: &Document, theirs: &Document) -> Document {
    let mut merged = ours.clone();
    merged.changes = ours.changes.max(theirs.changes);
    join_fields(&mut merged, theirs);
    for (id, life) in &theirs.gone {
        let known = merged.gone.entry(*id).or_default();
        *known = (*known).max(*life);
    }
    join_list(&mut merged.persons, &theirs.persons);
    join_list(&mut merged.accounts, &theirs.accounts);
    join_list(&mut merged.groups, &theirs.groups);
    join_list(&mut merged.objections, &theirs.objections);
    join_list(&mut merged.drafts, &theirs.drafts);
    let gone = &merged.gone;
    bury(&mut merged.persons, gone);
    bury(&mut merged.accounts, gone);
    bury(&mut merged.groups, gone);
    bury(&mut merged.objections, gone);
    bury(&mut merged.drafts, gone);
    for at in merged.objections.places() {
        let Some(objection) = merged.objections.at(at) else {
            break;
        };
        let (events, evidence) = (&objection.events, &objection.evidence);
        if is_tidy(events, gone) && is_tidy(evidence, gone) && is_tidy(&objection.letters, gone) {
            continue;
        }
        if let Some(objection) = merged.objections.at_mut(at) {
            sort(&mut objection.events);
            bury(&mut objection.events, gone);
            sort(&mut objection.evidence);
            bury(&mut objection.evidence, gone);
            sort(&mut objection.letters);
            bury(&mut objection.letters, gone);
        }
    }
    merged
}

/// Where each value of a list stands.
fn places<T: Entity>(list: &impl List<T>) -> HashMap<Uuid, usize> {
    list.all()
        .enumerate()
        .map(|(at, value)| (value.id(), at))
        .collect()
}

/// Joins what is in either list, in the order in which it was made.
pub(super) fn join_list<T: Entity, L: List<T>>(ours: &mut L, theirs: &L) {
    let known = places(ours);
    for other in theirs.all() {
        let Some(at) = known.get(&other.id()) else {
            ours.extend([other.clone()]);
            continue;
        };
        if ours.at(*at).is_some_and(|it| std::ptr::eq(it, other)) {
            continue;
        }
        if let Some(value) = ours.at_mut(*at) {
            join(value, other);
        }
    }
    sort(ours);
}

/// One list has one order, whoever wrote it.
fn sort<T: Entity>(list: &mut impl List<T>) {
    list.order(|value| (value.mark().born, value.id()));
}

fn join<T: Entity>(value: &mut T, other: &T) {
    let (life, other_life) = (value.mark().life(), other.mark().life());
    if other_life > life {
        value.clone_from(other);
    } else if other_life == life {
        let mut mark = value.mark().clone();
        join_marked(value, &mut mark, other, other.mark());
        *value.mark_mut() = mark;
        value.join_inner(other);
    }
}

fn join_fields(document: &mut Document, other: &Document) {
    let mut mark = document.mark.clone();
    join_marked(document, &mut mark, other, &other.mark);
    document.mark = mark;
}

fn join_marked<T: Fields>(value: &mut T, mark: &mut Mark, other: &T, other_mark: &Mark) {
    for name in value.differing(other) {
        let later = other_mark.edited(name).cmp(&mark.edited(name));
        if later.is_gt() || later.is_eq() && other.as_text(name) > value.as_text(name) {
            value.take(name, other);
        }
    }
    mark.born = mark.born.min(other_mark.born);
    mark.life = mark.life.max(other_mark.life);
    for name in mark.unknown.differing(&other_mark.unknown) {
        if other_mark.unknown.text(name) > mark.unknown.text(name) {
            mark.unknown.take(name, &other_mark.unknown);
        }
    }
    for (name, at) in &other_mark.edits {
        let known = mark.edits.entry(name.clone()).or_default();
        *known = (*known).max(*at);
    }
}

/// It is in order, and nothing in it is gone: it can stay shared with other copies.
fn is_tidy<T: Entity>(list: &[T], gone: &BTreeMap<Uuid, u64>) -> bool {
    list.is_sorted_by_key(|value| (value.mark().born, value.id()))
        && list.iter().all(|value| lives(value, gone))
}

fn lives<T: Entity>(value: &T, gone: &BTreeMap<Uuid, u64>) -> bool {
    value.mark().life() > gone.get(&value.id()).copied().unwrap_or_default()
}

/// Takes away what is gone. That something once was is never forgotten, even when it came back: a
/// third copy may know an event only as gone, and its objection as gone too.
fn bury<T: Entity>(list: &mut impl List<T>, gone: &BTreeMap<Uuid, u64>) {
    list.keep(|value| lives(value, gone));
}

// ----- counting

/// Counts what differs as changes made now, so that a merge knows them to be later. What `after`
/// says about its own counting is not believed.
pub fn count(before: &Document, after: &mut Document) {
    let mut counter = Counter {
        changes: before.changes,
        gone: before.gone.clone(),
    };
    let mut mark = before.mark.clone();
    for name in after.differing(before) {
        mark.edits.insert(name.to_owned(), counter.next());
    }
    after.mark = mark;
    counter.list(&before.persons, &mut after.persons, |_, _, _| {});
    counter.list(&before.accounts, &mut after.accounts, |_, _, _| {});
    counter.list(&before.groups, &mut after.groups, |_, _, _| {});
    counter.list(
        &before.objections,
        &mut after.objections,
        |counter, before, after| {
            let none = Vec::new();
            let known = before.map_or(&none, |it| &it.events);
            counter.list(known, &mut after.events, |_, _, _| {});
            let none = Vec::new();
            let known = before.map_or(&none, |it| &it.evidence);
            counter.list(known, &mut after.evidence, |_, _, _| {});
            let none = Vec::new();
            let known = before.map_or(&none, |it| &it.letters);
            counter.list(known, &mut after.letters, |_, _, _| {});
        },
    );
    counter.list(&before.drafts, &mut after.drafts, |_, _, _| {});
    after.changes = counter.changes;
    after.gone = counter.gone;
}

struct Counter {
    changes: u64,
    gone: BTreeMap<Uuid, u64>,
}

impl Counter {
    fn next(&mut self) -> u64 {
        // Only a file made by hand can be at the end; there the greater text wins.
        self.changes = self.changes.saturating_add(1);
        self.changes
    }

    fn list<T: Entity, L: List<T>>(
        &mut self,
        before: &L,
        after: &mut L,
        inner: impl Fn(&mut Self, Option<&T>, &mut T),
    ) {
        let old = Old::new(before, after);
        for at in after.places() {
            let Some(value) = after.at(at) else { break };
            let known = old.find(at, value.id());
            if known.is_some_and(|it| std::ptr::eq(it, value)) {
                continue;
            }
            let Some(value) = after.at_mut(at) else { break };
            match known {
                Some(known) => {
                    let mut mark = known.mark().clone();
                    for name in value.differing(known) {
                        mark.edits.insert(name.to_owned(), self.next());
                    }
                    *value.mark_mut() = mark;
                }
                None => {
                    let born = self.next();
                    let ended = self.gone.get(&value.id());
                    let life = ended.map_or(0, |life| life.saturating_add(1));
                    let mark = value.mark_mut();
                    // What comes back comes back to its place.
                    mark.born = if mark.born == 0 { born } else { mark.born };
                    mark.life = life;
                    mark.edits.clear();
                }
            }
            inner(self, known, value);
        }
        for value in old.missing(after) {
            self.next();
            let life = value.mark().life().saturating_add(1);
            self.gone.insert(value.id(), life);
        }
        sort(after);
    }
}

/// The list before a change. Most changes leave every value where it was: then nothing is searched.
struct Old<'a, L> {
    list: &'a L,
    moved: Option<HashMap<Uuid, usize>>,
}

impl<'a, L> Old<'a, L> {
    fn new<T: Entity>(list: &'a L, after: &L) -> Self
    where
        L: List<T>,
    {
        let in_place = list.all().len() <= after.all().len()
            && list
                .all()
                .zip(after.all())
                .all(|(old, new)| std::ptr::eq(old, new) || old.id() == new.id());
        Self {
            list,
            moved: (!in_place).then(|| places(list)),
        }
    }

    fn find<T>(&self, at: usize, id: Uuid) -> Option<&'a T>
    where
        L: List<T>,
    {
        match &self.moved {
            None => self.list.at(at),
            Some(places) => places.get(&id).and_then(|at| self.list.at(*at)),
        }
    }

    fn missing<T: Entity>(&self, after: &L) -> Vec<&'a T>
    where
        L: List<T>,
    {
        if self.moved.is_none() {
            return Vec::new();
        }
        let still = places(after);
        self.list
            .all()
            .filter(|value| !still.contains_key(&value.id()))
            .collect()
    }
}

/// Brings back, before an import, what the imported copy has and this document took away: whoever
/// imports a file wants what is in it.
pub fn revive(ours: &Document, theirs: &mut Document) {
    fn list<T: Entity, L: List<T>>(gone: &BTreeMap<Uuid, u64>, ours: &L, theirs: &mut L) {
        let here = places(ours);
        for at in theirs.places() {
            let Some(value) = theirs.at_mut(at) else {
                break;
            };
            let known = here.get(&value.id()).and_then(|at| ours.at(*at));
            let (life, ended) = (value.mark().life(), gone.get(&value.id()));
            match (known, ended) {
                // It went and came back here. What it says now is newer; what happened to it counts.
                (Some(known), _) if known.mark().life() > life => {
                    let mut both = known.clone();
                    both.join_inner(value);
                    *value = both;
                }
                (None, Some(ended)) if life <= *ended => {
                    value.mark_mut().life = ended.saturating_add(1);
                }
                _ => {}
            }
        }
    }
    list(&ours.gone, &ours.persons, &mut theirs.persons);
    list(&ours.gone, &ours.accounts, &mut theirs.accounts);
    list(&ours.gone, &ours.groups, &mut theirs.groups);
    list(&ours.gone, &ours.objections, &mut theirs.objections);
    let known = places(&ours.objections);
    for objection in theirs.objections.iter_mut() {
        let here = known
            .get(&objection.id.0)
            .and_then(|at| ours.objections.get(*at));
        let none = Vec::new();
        let events = here.map_or(&none, |it| &it.events);
        list(&ours.gone, events, &mut objection.events);
        let none = Vec::new();
        let evidence = here.map_or(&none, |it| &it.evidence);
        list(&ours.gone, evidence, &mut objection.evidence);
    }
    // Wizards and letters that were finished or thrown away stay so.
}

// ----- mending

/// Makes of a document that was edited by hand one that the app could have written: whatever stands
/// in a list is there, under a name of its own, and no change is later than the last one.
pub fn mend(document: &mut Document) {
    document.changes = document.changes.max(latest(&document.mark));
    let mut mending = Mending {
        changes: document.changes,
        gone: &document.gone,
        seen: HashSet::new(),
    };
    mending.list(&mut document.persons);
    mending.list(&mut document.accounts);
    mending.list(&mut document.groups);
    mending.list(&mut document.objections);
    for objection in document.objections.iter_mut() {
        mending.list(&mut objection.events);
        mending.list(&mut objection.evidence);
        mending.list(&mut objection.letters);
    }
    mending.list(&mut document.drafts);
    document.changes = mending.changes;
}

fn latest(mark: &Mark) -> u64 {
    mark.edits.values().copied().fold(mark.born, u64::max)
}

struct Mending<'a> {
    changes: u64,
    gone: &'a BTreeMap<Uuid, u64>,
    seen: HashSet<Uuid>,
}

impl Mending<'_> {
    fn list<T: Entity>(&mut self, list: &mut impl List<T>) {
        let taken = places(list);
        for at in list.places() {
            let Some(value) = list.at_mut(at) else { break };
            // A copy that was pasted and changed. Both are wanted; the first is the one that is named.
            let mut id = value.id();
            while self.seen.contains(&id) || id != value.id() && taken.contains_key(&id) {
                id = Uuid::from_u128(id.as_u128().wrapping_add(1));
            }
            self.seen.insert(id);
            value.set_id(id);
            // What was pasted from a backup is wanted, too.
            let ended = self.gone.get(&id).copied().unwrap_or_default();
            self.changes = self.changes.max(latest(value.mark()));
            if value.mark().life() <= ended {
                value.mark_mut().life = ended.saturating_add(1);
            }
        }
        sort(list);
    }
}

// ----- taking back

/// What has to be put back to undo a change: what differs, as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    persons: Vec<(Uuid, Option<Person>)>,
    accounts: Vec<(Uuid, Option<Account>)>,
    groups: Vec<(Uuid, Option<Group>)>,
    objections: Vec<(Uuid, Option<Objection>)>,
    drafts: Vec<(Uuid, Option<Draft>)>,
    open: Option<Open>,
    settings: Settings,
    unknown: Unknown,
}

/// What differs between two documents, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Accounts that are new.
    pub added: usize,
    /// Accounts that say something else, or with which something happened.
    pub changed: usize,
    /// Accounts that went.
    pub removed: usize,
}

impl Counts {
    /// Nothing differs in any account.
    pub fn is_zero(&self) -> bool {
        *self == Self::default()
    }
}

impl Before {
    /// What differs, as it was in `before`.
    pub fn of(before: &Document, after: &Document) -> Self {
        Self {
            persons: difference(&before.persons, &after.persons),
            accounts: difference(&before.accounts, &after.accounts),
            groups: difference(&before.groups, &after.groups),
            objections: difference(&before.objections, &after.objections),
            drafts: difference(&before.drafts, &after.drafts),
            open: before.open,
            settings: before.settings.clone(),
            unknown: before.unknown.clone(),
        }
    }

    /// Puts it back. What else changed since stays as it is.
    pub fn restore(self, document: &mut Document) {
        put_back(self.persons, &mut document.persons);
        put_back(self.accounts, &mut document.accounts);
        put_back(self.groups, &mut document.groups);
        put_back(self.objections, &mut document.objections);
        put_back(self.drafts, &mut document.drafts);
        document.open = self.open;
        document.settings = self.settings;
        document.unknown = self.unknown;
    }

    /// Only pages were turned: which one is open, and at which step a wizard is.
    pub fn is_only_navigation(&self, after: &Document) -> bool {
        let turned = |(id, was): &(Uuid, Option<Draft>)| {
            let Some(was) = was else {
                return true; // A wizard was begun, and nothing was answered yet.
            };
            after.drafts.find(*id).is_some_and(|draft| {
                let names = draft.differing(was);
                names
                    .iter()
                    .all(|name| matches!(*name, "step" | "changing"))
            })
        };
        self.persons.is_empty()
            && self.accounts.is_empty()
            && self.groups.is_empty()
            && self.objections.is_empty()
            && self.settings == after.settings
            && self.unknown == after.unknown
            && self.drafts.iter().all(turned)
    }

    /// The earlier of two changes in a row: undoing it undoes both.
    pub fn and_then(mut self, later: Self) -> Self {
        fn list<T>(first: &mut Vec<(Uuid, Option<T>)>, later: Vec<(Uuid, Option<T>)>) {
            let known: HashSet<Uuid> = first.iter().map(|(id, _)| *id).collect();
            first.extend(later.into_iter().filter(|(id, _)| !known.contains(id)));
        }
        list(&mut self.persons, later.persons);
        list(&mut self.accounts, later.accounts);
        list(&mut self.groups, later.groups);
        list(&mut self.objections, later.objections);
        list(&mut self.drafts, later.drafts);
        self
    }
}

/// Counts the accounts that differ. One whose objection differs counts as changed.
pub fn counts(before: &Document, after: &Document) -> Counts {
    let mut counts = Counts::default();
    let mut changed: Vec<Uuid> = Vec::new();
    let (known, still) = (places(&before.accounts), places(&after.accounts));
    for (id, was) in difference(&before.accounts, &after.accounts) {
        match was {
            None => counts.added += 1,
            Some(_) if still.contains_key(&id) => changed.push(id),
            Some(_) => counts.removed += 1,
        }
    }
    let now = places(&after.objections);
    for (id, was) in difference(&before.objections, &after.objections) {
        let account = was.map(|it| it.account).or_else(|| {
            let now = after.objections.get(*now.get(&id)?);
            now.map(|it| it.account)
        });
        if let Some(account) = account
            && known.contains_key(&account.0)
            && still.contains_key(&account.0)
        {
            changed.push(account.0);
        }
    }
    changed.sort();
    changed.dedup();
    counts.changed = changed.len();
    counts
}

/// Says the same in every field; how it was counted does not matter.
trait Same {
    fn says_the_same(&self, other: &Self) -> bool;
}

macro_rules! same {
    ($($name:ident),*) => { $(
        impl Same for $name {
            fn says_the_same(&self, other: &Self) -> bool {
                self.differing(other).is_empty()
            }
        }
    )* };
}
same!(Person, Account, Group, Draft, Event, Evidence, LetterDraft);

impl Same for Objection {
    fn says_the_same(&self, other: &Self) -> bool {
        self.differing(other).is_empty()
            && all_the_same(&self.events, &other.events)
            && all_the_same(&self.evidence, &other.evidence)
            && all_the_same(&self.letters, &other.letters)
    }
}

fn all_the_same<T: Entity + Same>(one: &impl List<T>, other: &impl List<T>) -> bool {
    let same = |(one, other): (&T, &T)| {
        std::ptr::eq(one, other) || one.id() == other.id() && one.says_the_same(other)
    };
    one.all().len() == other.all().len() && one.all().zip(other.all()).all(same)
}

/// Two documents say the same; how it was counted does not matter.
pub fn same_content(one: &Document, other: &Document) -> bool {
    one.differing(other).is_empty() && same_values(one, other)
}

/// As [`same_content`], whatever page is open.
pub fn same_values(one: &Document, other: &Document) -> bool {
    all_the_same(&one.persons, &other.persons)
        && all_the_same(&one.accounts, &other.accounts)
        && all_the_same(&one.groups, &other.groups)
        && all_the_same(&one.objections, &other.objections)
        && all_the_same(&one.drafts, &other.drafts)
}

fn difference<T: Entity + Same>(before: &Many<T>, after: &Many<T>) -> Vec<(Uuid, Option<T>)> {
    let old = Old::new(before, after);
    let mut differing: Vec<(Uuid, Option<T>)> = Vec::new();
    for (at, value) in after.iter().enumerate() {
        let known: Option<&T> = match before.get(at) {
            Some(same) if std::ptr::eq(same, value) => continue,
            _ => old.find(at, value.id()),
        };
        match known {
            Some(known) if known.says_the_same(value) => {}
            known => differing.push((value.id(), known.cloned())),
        }
    }
    differing.extend(
        old.missing(after)
            .into_iter()
            .map(|value| (value.id(), Some(value.clone()))),
    );
    differing
}

fn put_back<T: Entity>(old: Vec<(Uuid, Option<T>)>, list: &mut Many<T>) {
    if old.is_empty() {
        return;
    }
    let added: HashSet<Uuid> = old
        .iter()
        .filter(|(_, was)| was.is_none())
        .map(|(id, _)| *id)
        .collect();
    list.retain(|value| !added.contains(&value.id()));
    let mut gone = Vec::new();
    for was in old.into_iter().filter_map(|(_, was)| was) {
        match list.find_mut(was.id()) {
            Some(value) => *value = was,
            None => gone.push(was),
        }
    }
    list.extend(gone);
    sort(list);
}
