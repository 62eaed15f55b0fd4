//! All accounts at a glance: where each stands, in which order, and which are found. Computed from the
//! document, kept from frame to frame, and brought up to date only where something changed: a desk may
//! hold a hundred thousand accounts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use deunicode::deunicode;
use jiff::ToSpan;
use jiff::civil::Date;
use memchr::memmem::Finder;

use crate::app::state::Doing;
use crate::catalog::Catalog;
use crate::domain::document::{Account, Document};
use crate::domain::figures::{self, Figures, Tally, Track};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::kept::Entity;
use crate::domain::kinds::PlatformId;
use crate::domain::many::Many;
use crate::domain::objection::Objection;
use crate::domain::order::Order;
use crate::domain::status::{NextStep, Status, Urgency, account_standing};

/// With more accounts than this, the desk offers to search, filter and sort.
pub const FEW: usize = 7;

/// How many accounts the desk shows at a time.
pub const PAGE: usize = 12;

/// How many deleted accounts the desk shows, before more are asked for.
pub const FEW_DELETED: usize = 4;

/// What is sought, and in which order it is shown. It says nothing until the person does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finding {
    /// Words that must all be found.
    pub query: String,
    /// Only this person's.
    pub person: Option<PersonId>,
    /// Only on this platform.
    pub platform: Option<PlatformId>,
    /// Only with this status.
    pub status: Option<Status>,
    /// Only with a date of this kind.
    pub due: Option<Due>,
    /// The order.
    pub sort: Sort,
}

impl Finding {
    /// Nothing is sought: all are shown.
    pub fn is_all(&self) -> bool {
        let Self {
            query,
            person,
            platform,
            status,
            due,
            sort: _,
        } = self;
        query.trim().is_empty()
            && person.is_none()
            && platform.is_none()
            && status.is_none()
            && due.is_none()
    }

    /// How many filters are set, besides the words.
    pub fn filters(&self) -> usize {
        [
            self.person.is_some(),
            self.platform.is_some(),
            self.status.is_some(),
            self.due.is_some(),
        ]
        .into_iter()
        .filter(|it| *it)
        .count()
    }
}

/// When something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The date is over.
    Overdue,
    /// Within seven days from today.
    Week,
    /// Within thirty days from today.
    Month,
}

impl Due {
    /// All, the most pressing first.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::Week, Self::Month];
}

/// In which order accounts are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What needs the person first.
    #[default]
    Urgent,
    /// By the name of the person, then of the account.
    Name,
    /// By the date on which something is due; those without one last.
    Due,
    /// The newest first.
    Newest,
}

impl Sort {
    /// All, the usual one first.
    pub const ALL: [Self; 4] = [Self::Urgent, Self::Name, Self::Due, Self::Newest];
}

/// What the desk must know of an account to find it and put it in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which one.
    pub account: AccountId,
    /// Whose it is.
    pub person: PersonId,
    /// Where it is.
    pub platform: PlatformId,
    /// Its status.
    pub status: Status,
    /// Its place among all: needs-you first, then by date.
    pub order: (u8, Option<Date>),
    /// How pressing it is.
    pub urgency: Urgency,
    /// Its form is still to be opened.
    open: bool,
    /// It can be said to have been sent; to have been answered.
    sendable: bool,
    answerable: bool,
    /// What is sought in, as it is compared: the name of the person first.
    words: String,
    /// What the figures need of its objections.
    tracks: Vec<Track>,
}

impl Row {
    fn new(document: &Document, account: &Account, catalog: &Catalog, today: Date) -> Self {
        let rules = |it: &Objection| catalog.rules(it.residence.zone);
        let standing = account_standing(document, account.id, rules, today);
        let objection = document.objection_of(account.id);
        let person = document.person(account.person);
        let person = person.map_or(["", "", ""], |it| [&it.name, &it.full_name, &it.email]);
        let mut words = String::new();
        for part in person.into_iter().chain([
            account.handle.as_str(),
            &account.email,
            &account.phone,
            &account.note,
        ]) {
            fold_into(&mut words, part);
        }
        // A number is sought with spaces and signs, or without.
        words.extend(account.phone.chars().filter(char::is_ascii_digit));
        let objections = document.objections.of(account.id.0);
        Self {
            account: account.id,
            person: account.person,
            platform: account.platform.clone(),
            status: standing.status,
            order: standing.order(),
            urgency: standing.urgency,
            open: is_open(standing.next),
            sendable: objection.is_some_and(|it| Doing::Sent.fits(it)),
            answerable: objection.is_some_and(|it| Doing::Answered.fits(it)),
            words,
            tracks: objections
                .filter_map(|it| figures::track(it, &rules(it)))
                .collect(),
        }
    }

    /// Only the person can go on.
    pub fn needs_you(&self) -> bool {
        matches!(self.status, Status::NeedsYou | Status::Refused)
    }

    /// When something is due.
    pub fn due(&self) -> Option<Date> {
        self.order.1
    }

    fn is_due(&self, due: Due, today: Date) -> bool {
        let within = |days: i32| {
            let last = today.saturating_add(days.days());
            self.due().is_some_and(|it| (today..=last).contains(&it))
        };
        match due {
            Due::Overdue => self.urgency == Urgency::Overdue,
            Due::Week => within(7),
            Due::Month => within(30),
        }
    }
}

/// A text as it is compared: without accents and capitals.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    fold_into(&mut folded, text);
    folded.trim_end().to_owned()
}

/// Adds a text, and a line's end, which no word that is sought has.
fn fold_into(folded: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    if text.is_ascii() {
        folded.extend(text.chars().map(|it| it.to_ascii_lowercase()));
    } else {
        folded.push_str(&deunicode(text).to_lowercase());
    }
    folded.push('\n');
}

/// The form of this account is still to be opened.
pub fn open_step(document: &Document, id: AccountId, catalog: &Catalog, today: Date) -> bool {
    let account = document.account(id);
    let rules = |it: &Objection| catalog.rules(it.residence.zone);
    account.is_some_and(|it| it.deleted.is_none())
        && is_open(account_standing(document, id, rules, today).next)
}

fn is_open(next: NextStep) -> bool {
    matches!(
        next,
        NextStep::Start | NextStep::Continue | NextStep::TryNextRoute
    )
}

/// What can be done with the accounts that are selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// All of them, in the order of the desk.
    pub accounts: Vec<AccountId>,
    /// Those that are not among what is found.
    pub hidden: usize,
    /// Those whose form is still to be opened, in the order of the desk.
    pub open: Vec<AccountId>,
    /// How many can be said to have been sent.
    pub sendable: usize,
    /// How many can have been answered.
    pub answerable: usize,
}

/// All accounts at a glance.
#[derive(Debug, Default)]
pub struct Overview {
    made: Option<Made>,
    rows: Vec<Row>,
    /// Places in `rows`, in the order in which they are shown.
    ordered: Vec<u32>,
    sorted: Option<Sort>,
    /// Those of `ordered` that are found.
    found: Vec<u32>,
    sought: Option<Finding>,
    counts: [usize; Status::ALL.len()],
    first: Option<u32>,
    persons: Vec<(PersonId, usize)>,
    platforms: Vec<(PlatformId, usize)>,
    has_dates: bool,
    deleted: Vec<AccountId>,
    hidden: usize,
    selected: Option<Arc<BTreeSet<AccountId>>>,
    picked: Picked,
    picked_is_fresh: bool,
    /// What happened on each day with all accounts.
    tally: Tally,
    /// How it went so far; `None` while it has to be computed.
    figures: Option<Figures>,
}

#[derive(Debug)]
struct Made {
    document: Arc<Document>,
    today: Date,
    /// The language whose order of names holds.
    language: String,
}

impl Overview {
    /// Brings it up to date. Costs little where little changed.
    pub fn update(
        &mut self,
        document: &Arc<Document>,
        catalog: &Catalog,
        today: Date,
        order: &Order,
        finding: &Finding,
        selected: Option<&Arc<BTreeSet<AccountId>>>,
    ) {
        let made = self.made.take();
        let made = made.filter(|it| it.today == today && it.language == order.language());
        match &made {
            Some(made) if Arc::ptr_eq(&made.document, document) => {}
            Some(made) => self.update_rows(&made.document, document, catalog, today, order),
            None => self.make_rows(document, catalog, today, order),
        }
        self.made = Some(Made {
            document: Arc::clone(document),
            today,
            language: order.language().to_owned(),
        });
        self.find(finding, today, order);
        self.pick(selected);
        if self.figures.is_none() {
            self.figures = Some(self.tally.figures(today));
        }
    }

    /// What can be done with the accounts that are selected.
    pub fn picked(&self) -> &Picked {
        &self.picked
    }

    /// How it went so far, with all accounts; `None` before anything was computed.
    pub fn figures(&self) -> Option<&Figures> {
        self.figures.as_ref()
    }

    /// The same with these accounts. Costs as much as there are of all.
    pub fn figures_of(&self, accounts: &HashSet<AccountId>) -> Figures {
        let Some(made) = &self.made else {
            return Figures::default();
        };
        let rows = self.rows.iter().filter(|it| accounts.contains(&it.account));
        let tally = Tally::of(rows.flat_map(|row| &row.tracks));
        tally.figures(made.today)
    }

    /// How many accounts are kept.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// No account is kept.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All, in the order in which they were added.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Those that are found, in their order.
    pub fn found(&self) -> impl DoubleEndedIterator<Item = &Row> + Clone {
        self.those(&self.found)
    }

    /// How many are found.
    pub fn found_count(&self) -> usize {
        self.found.len()
    }

    /// How many pages they fill; at least one.
    pub fn pages(&self) -> usize {
        self.found.len().div_ceil(PAGE).max(1)
    }

    /// Those on this page, counted from 0.
    pub fn page(&self, page: usize) -> impl DoubleEndedIterator<Item = &Row> + Clone {
        let from = page.saturating_mul(PAGE).min(self.found.len());
        let to = from.saturating_add(PAGE).min(self.found.len());
        self.those(self.found.get(from..to).unwrap_or_default())
    }

    fn those<'a>(&'a self, places: &'a [u32]) -> impl DoubleEndedIterator<Item = &'a Row> + Clone {
        places.iter().filter_map(|at| self.rows.get(*at as usize))
    }

    /// The most pressing of all, found or not.
    pub fn first(&self) -> Option<&Row> {
        self.rows.get(self.first? as usize)
    }

    /// Whose accounts are kept, and how many, by name.
    pub fn persons(&self) -> &[(PersonId, usize)] {
        &self.persons
    }

    /// On which platforms accounts are kept, and how many.
    pub fn platforms(&self) -> &[(PlatformId, usize)] {
        &self.platforms
    }

    /// Something is due, on any account.
    pub fn has_dates(&self) -> bool {
        self.has_dates
    }

    /// The accounts that were deleted, the newest first.
    pub fn deleted(&self) -> &[AccountId] {
        &self.deleted
    }

    /// How many of all have this status.
    pub fn count(&self, status: Status) -> usize {
        let at = Status::ALL.iter().position(|it| *it == status);
        at.and_then(|at| self.counts.get(at)).copied().unwrap_or(0)
    }

    /// How many of those that need the person are not among those that are found.
    pub fn hidden(&self) -> usize {
        self.hidden
    }

    fn make_rows(&mut self, document: &Document, catalog: &Catalog, today: Date, order: &Order) {
        let kept = document.kept_accounts();
        self.rows = kept
            .map(|account| Row::new(document, account, catalog, today))
            .collect();
        self.tally = Tally::of(self.rows.iter().flat_map(|row| &row.tracks));
        self.changed(document, order);
    }

    fn changed(&mut self, document: &Document, order: &Order) {
        self.sorted = None;
        self.sought = None;
        self.figures = None;
        let places = (0u32..).zip(&self.rows);
        self.first = places.min_by_key(|(_, row)| row.order).map(|it| it.0);
        self.has_dates = self.rows.iter().any(|row| row.due().is_some());
        let mut persons: HashMap<PersonId, usize> = HashMap::new();
        let mut platforms: BTreeMap<&PlatformId, usize> = BTreeMap::new();
        for row in &self.rows {
            *persons.entry(row.person).or_default() += 1;
            *platforms.entry(&row.platform).or_default() += 1;
        }
        self.persons = persons.into_iter().collect();
        let name = |id| document.person(id).map_or("", |it| it.name.as_str());
        self.persons
            .sort_by_cached_key(|(id, _)| (order.key(name(*id)), *id));
        let platforms = platforms.into_iter().map(|(id, count)| (id.clone(), count));
        self.platforms = platforms.collect();
        let deleted = document.accounts.iter().filter(|it| it.deleted.is_some());
        let mut deleted: Vec<&Account> = deleted.collect();
        deleted.sort_by_key(|it| std::cmp::Reverse(it.deleted));
        self.deleted = deleted.into_iter().map(|it| it.id).collect();
        self.counts = Status::ALL.map(|status| {
            let all = self.rows.iter();
            all.filter(|row| row.status == status).count()
        });
    }

    fn update_rows(
        &mut self,
        before: &Document,
        after: &Document,
        catalog: &Catalog,
        today: Date,
        order: &Order,
    ) {
        let mut touched: HashSet<AccountId> = HashSet::new();
        differing(&before.accounts, &after.accounts, |it| {
            touched.insert(it.id);
            touched.extend(after.ties(it.id).into_keys());
        });
        differing(&before.persons, &after.persons, |it| {
            touched.extend(after.accounts.of(it.id.0).map(|it| it.id));
        });
        differing(&before.groups, &after.groups, |it| {
            // By a group, accounts of other groups are linked, too.
            for account in it.known() {
                touched.insert(account);
                touched.extend(before.ties(account).into_keys());
                touched.extend(after.ties(account).into_keys());
            }
        });
        differing(&before.objections, &after.objections, |it| {
            touched.insert(it.account);
            touched.extend(after.ties(it.account).into_keys());
        });
        if touched.is_empty() {
            return;
        }
        // What was deleted is no row, but is counted.
        let mut changed = touched.iter().any(|id| {
            let deleted = |it: &Document| it.account(*id).and_then(|it| it.deleted);
            deleted(before) != deleted(after)
        });
        let in_place = self.rows.len() == after.kept_accounts().count()
            && (self.rows.iter().zip(after.kept_accounts())).all(|(row, it)| row.account == it.id);
        if !in_place {
            let old = std::mem::take(&mut self.rows).into_iter();
            let mut old: HashMap<AccountId, Row> = old.map(|row| (row.account, row)).collect();
            let tally = &mut self.tally;
            for row in old.values().filter(|it| touched.contains(&it.account)) {
                row.tracks.iter().for_each(|it| tally.take(it));
            }
            let kept = after.kept_accounts().map(|account| {
                let row = old.remove(&account.id);
                let row = row.filter(|row| !touched.contains(&row.account));
                row.unwrap_or_else(|| {
                    let row = Row::new(after, account, catalog, today);
                    row.tracks.iter().for_each(|it| tally.add(it));
                    row
                })
            });
            self.rows = kept.collect();
            return self.changed(after, order);
        }
        for (row, account) in self.rows.iter_mut().zip(after.kept_accounts()) {
            if touched.contains(&account.id) {
                let now = Row::new(after, account, catalog, today);
                changed |= *row != now;
                row.tracks.iter().for_each(|it| self.tally.take(it));
                now.tracks.iter().for_each(|it| self.tally.add(it));
                *row = now;
            }
        }
        if changed {
            self.changed(after, order);
        }
    }

    fn find(&mut self, finding: &Finding, today: Date, order: &Order) {
        if self.sorted != Some(finding.sort) {
            self.sort(finding.sort, order);
            self.sought = None;
        }
        if self.sought.as_ref() == Some(finding) {
            return;
        }
        let folded = fold(&finding.query);
        // “@name” is how a platform writes “name”.
        let words = folded.split_whitespace().map(|word| {
            let name = word.strip_prefix('@').filter(|it| !it.is_empty());
            Finder::new(name.unwrap_or(word))
        });
        let words: Vec<Finder<'_>> = words.collect();
        let is_found = |row: &Row| {
            finding.person.is_none_or(|it| it == row.person)
                && (finding.platform.as_ref()).is_none_or(|it| *it == row.platform)
                && finding.status.is_none_or(|it| it == row.status)
                && finding.due.is_none_or(|it| row.is_due(it, today))
                && (words.iter()).all(|it| it.find(row.words.as_bytes()).is_some())
        };
        // Row by row as they lie in memory, and only then in their order: at a hundred thousand, that is
        // several times as fast.
        let is_found: Vec<bool> = self.rows.iter().map(is_found).collect();
        let rows = self.rows.iter().zip(&is_found);
        self.hidden = rows
            .filter(|(row, found)| !**found && row.needs_you())
            .count();
        let found = |at: &u32| is_found.get(*at as usize) == Some(&true);
        self.found.clear();
        self.found
            .extend(self.ordered.iter().copied().filter(found));
        self.sought = Some(finding.clone());
        self.picked_is_fresh = false;
    }

    fn pick(&mut self, selected: Option<&Arc<BTreeSet<AccountId>>>) {
        let same = match (&self.selected, selected) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        if same && self.picked_is_fresh {
            return;
        }
        self.picked_is_fresh = true;
        self.selected = selected.cloned();
        self.picked = Picked::default();
        let Some(selected) = selected.filter(|it| !it.is_empty()) else {
            return;
        };
        let is_in = |row: &&Row| selected.contains(&row.account);
        let mut picked = Picked::default();
        for row in self.those(&self.ordered).filter(is_in) {
            picked.accounts.push(row.account);
            picked.sendable += usize::from(row.sendable);
            picked.answerable += usize::from(row.answerable);
            if row.open {
                picked.open.push(row.account);
            }
        }
        picked.hidden = picked.accounts.len() - self.found().filter(is_in).count();
        self.picked = picked;
    }

    fn sort(&mut self, sort: Sort, order: &Order) {
        let length = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        self.ordered = (0..length).collect();
        let rows = &self.rows;
        let row = |at: &u32| rows.get(*at as usize);
        // Stable: of two that are alike, the one that was added first comes first.
        match sort {
            Sort::Urgent => self.ordered.sort_by_key(|at| row(at).map(|it| it.order)),
            Sort::Name => {
                // First the person, then the account.
                let document = self.made.as_ref().map(|it| &it.document);
                let key = |at: &u32| {
                    let row = row(at)?;
                    let person = document?.person(row.person);
                    let account = document?.account(row.account).map_or("", Account::label);
                    Some((
                        order.key(person.map_or("", |it| &it.name)),
                        order.key(account),
                    ))
                };
                self.ordered.sort_by_cached_key(key);
            }
            Sort::Due => self.ordered.sort_by_key(|at| {
                let due = row(at).and_then(Row::due);
                (due.is_none(), due)
            }),
            Sort::Newest => self.ordered.reverse(),
        }
        self.sorted = Some(sort);
    }
}

/// Calls this with each value that differs, as it was and as it is.
fn differing<T: Entity>(before: &Many<T>, after: &Many<T>, mut each: impl FnMut(&T)) {
    let same = |(one, other): &(&T, &T)| std::ptr::eq(*one, *other);
    if before.len() == after.len() {
        for (was, is) in before.iter().zip(after).filter(|it| !same(it)) {
            each(was);
            each(is);
        }
        return;
    }
    let known: HashSet<*const T> = before.iter().map(std::ptr::from_ref).collect();
    let still: HashSet<*const T> = after.iter().map(std::ptr::from_ref).collect();
    let gone = before
        .iter()
        .filter(|it| !still.contains(&std::ptr::from_ref(*it)));
    let new = after
        .iter()
        .filter(|it| !known.contains(&std::ptr::from_ref(*it)));
    gone.chain(new).for_each(each);
}
