//! Documents with a history, made at random: what computers have that share a file, and what stands
//! in a file that somebody edited by hand.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;
use veto_desk::domain::document::{
    Account, Document, Group, Open, Person, Residence, Settings, Theme,
};
use veto_desk::domain::ids::{AccountId, DraftId, EventId, GroupId, ObjectionId, PersonId};
use veto_desk::domain::kept::{Mark, Unknown};
use veto_desk::domain::kinds::{Subject, Zone};
use veto_desk::domain::merge::{self, Before};
use veto_desk::domain::objection::{Event, Filing, Objection, What};
use veto_desk::domain::wizard::{Answers, Draft, Step};

/// How many computers share the file.
pub const REPLICAS: usize = 3;

/// One thing that somebody does: what, with which of several, and how.
pub type Deed = (u8, u8, u8);

/// What became of a file on several computers.
#[derive(Clone)]
pub struct World {
    /// What was done before they parted.
    pub before: Vec<Deed>,
    /// What was done after, and by whom.
    pub after: Vec<(u8, Deed)>,
    /// The file at the end, on each computer.
    pub replicas: Vec<Document>,
    /// All that was ever made; of an event, with its objection.
    pub ever: BTreeMap<Uuid, Option<Uuid>>,
    /// All that somebody took away who knew it.
    pub removed: BTreeSet<Uuid>,
}

impl fmt::Debug for World {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "before: {:?}, after: {:?}", self.before, self.after)?;
        for replica in &self.replicas {
            writeln!(to, "  {}", ron::to_string(replica).unwrap())?;
        }
        Ok(())
    }
}

// ----- single values

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The fields of a newer app, as they stand in a file.
pub fn unknown(fields: &str) -> Unknown {
    ron::from_str::<Settings>(&format!("({fields})"))
        .unwrap()
        .unknown
}

pub fn person(number: u128, name: &str) -> Person {
    Person {
        id: PersonId(id(number)),
        name: name.to_owned(),
        residence: None,
        email: String::new(),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

pub fn account(number: u128, person: PersonId, handle: &str) -> Account {
    Account {
        id: AccountId(id(number)),
        person,
        platform: "facebook".into(),
        handle: handle.to_owned(),
        email: String::new(),
        phone: String::new(),
        note: String::new(),
        deleted: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

pub fn objection(number: u128, account: AccountId) -> Objection {
    Objection {
        id: ObjectionId(id(number)),
        account,
        subject: Subject::OwnContent,
        residence: Residence {
            zone: Zone::Eu,
            country: Some("RO".into()),
            part: None,
            unknown: Unknown::default(),
        },
        filing: Filing {
            route: "facebook-form-2025".into(),
            name: String::new(),
            email: String::new(),
            phone: String::new(),
            text: String::new(),
            unknown: Unknown::default(),
        },
        events: Vec::new(),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

/// An event; `clock` is what the computer's clock said, which proves nothing.
pub fn event(number: u128, clock: u8) -> Event {
    let year = 2020 + i64::from(clock % 8);
    Event {
        id: EventId(id(number)),
        on: date(i16::try_from(year).unwrap(), 1 + (clock % 12) as i8, 5),
        at: Timestamp::from_second((year - 1970) * 31_556_952).unwrap(),
        what: What::Note(format!("note {clock}")),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

pub fn draft(number: u128, handle: &str) -> Draft {
    Draft {
        id: DraftId(id(number)),
        step: Step::Platform,
        changing: false,
        answers: Answers {
            handle: handle.to_owned(),
            ..Answers::default()
        },
        objection: None,
        account: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

pub fn group(number: u128, accounts: &[AccountId]) -> Group {
    Group {
        id: GroupId(id(number)),
        accounts: accounts.to_vec(),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

/// The names of all that is in a document; of an event, with its objection.
pub fn names(document: &Document) -> BTreeMap<Uuid, Option<Uuid>> {
    let mut names = BTreeMap::new();
    names.extend(document.persons.iter().map(|it| (it.id.0, None)));
    names.extend(document.accounts.iter().map(|it| (it.id.0, None)));
    names.extend(document.groups.iter().map(|it| (it.id.0, None)));
    names.extend(document.drafts.iter().map(|it| (it.id.0, None)));
    for objection in &document.objections {
        names.insert(objection.id.0, None);
        let inside = objection.events.iter();
        names.extend(inside.map(|it| (it.id.0, Some(objection.id.0))));
    }
    names
}

/// A change as the app makes one: something is done, and counted.
pub fn changed(document: &Document, change: impl FnOnce(&mut Document)) -> Document {
    let mut after = document.clone();
    change(&mut after);
    merge::count(document, &mut after);
    after
}

// ----- what people do

const WORDS: [&str; 5] = ["", "ana", "Ana", "Zoë \"Q\" \\ \n 🦊", "b"];

fn at<T>(list: &mut [T], pick: u8) -> Option<&mut T> {
    let length = list.len().max(1);
    list.get_mut(usize::from(pick) % length)
}

/// Does one thing to a document. `past` is what it was at earlier times.
fn deed(document: &mut Document, past: &[Document], fresh: u128, (kind, pick, how): Deed) {
    let word = WORDS[usize::from(how) % WORDS.len()].to_owned();
    let nobody = PersonId(Uuid::nil());
    match kind % 32 {
        0 => document.persons.push(person(fresh, &word)),
        1..=3 => {
            let owner = at(&mut document.persons, pick).map_or(nobody, |it| it.id);
            document.accounts.push(account(fresh, owner, &word));
        }
        4 => {
            if let Some(person) = at(&mut document.persons, pick) {
                person.name = word;
            }
        }
        5 | 6 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                account.handle = word;
            }
        }
        7 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                account.note = word;
            }
        }
        8 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                let deleted = account.deleted.is_none();
                account.deleted = deleted.then_some(Timestamp::UNIX_EPOCH);
            }
        }
        9 | 10 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                let account = account.id;
                document.objections.push(objection(fresh, account));
            }
        }
        11..=14 => {
            if let Some(objection) = at(&mut document.objections, pick) {
                objection.events.push(event(fresh, how));
            }
        }
        15 => {
            if let Some(objection) = at(&mut document.objections, pick) {
                objection.filing.text = word;
            }
        }
        16 => {
            if let Some(objection) = at(&mut document.objections, pick) {
                objection.events.pop();
            }
        }
        17 | 18 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                let account = account.id;
                document.remove_accounts(&[account]);
            }
        }
        19 => {
            let accounts: Vec<AccountId> = document.accounts.iter().map(|it| it.id).collect();
            if let [first, .., last] = accounts.as_slice() {
                document.link(&[*first, *last], GroupId(id(fresh)));
            }
        }
        20 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                let account = account.id;
                document.unlink(account);
            }
        }
        21 => document.drafts.push(draft(fresh, &word)),
        22 => {
            if let Some(draft) = at(&mut document.drafts, pick) {
                draft.answers.handle = word;
            }
        }
        23 => {
            if let Some(draft) = at(&mut document.drafts, pick) {
                draft.step = [Step::Person, Step::Email, Step::Check][usize::from(how) % 3];
                let draft = draft.id;
                document.open = Some(Open::Wizard(draft));
            }
        }
        24 => {
            let draft = at(&mut document.drafts, pick).map(|it| it.id);
            document.drafts.retain(|it| Some(it.id) != draft);
        }
        25 => {
            document.settings.theme =
                [Theme::System, Theme::Light, Theme::Dark][usize::from(how) % 3];
        }
        26 => document.open = None,
        27 => {
            if let Some(account) = at(&mut document.accounts, pick) {
                account.unknown = unknown(&format!("glow{}: {how}", pick % 2));
            }
        }
        28 => document.unknown = unknown(&format!("tone{}: \"{how}\"", pick % 2)),
        // A backup is used, or much is taken back.
        29 => {
            if let Some(then) = past.iter().rev().nth(usize::from(how)) {
                Before::of(then, document).restore(document);
            }
        }
        // What was taken away is put back, and nothing else.
        _ => {
            if let Some(then) = past.iter().rev().nth(usize::from(how)) {
                for old in &then.accounts {
                    if document.account(old.id).is_none() {
                        document.accounts.push(old.clone());
                    }
                }
                for old in &then.objections {
                    match document.objection_mut(old.id) {
                        None => document.objections.push(old.clone()),
                        Some(objection) => {
                            for event in &old.events {
                                if !objection.events.iter().any(|it| it.id == event.id) {
                                    objection.events.push(event.clone());
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Plays a story. `after` says who does something; whoever pulls, merges what another one has.
pub fn play(before: Vec<Deed>, after: Vec<(u8, Deed)>) -> World {
    let mut world = World {
        before,
        after,
        replicas: Vec::new(),
        ever: BTreeMap::new(),
        removed: BTreeSet::new(),
    };
    let mut fresh = 0;
    let mut ancestor = Document::default();
    let mut past = vec![ancestor.clone()];
    for deed in world.before.clone() {
        fresh += 1;
        ancestor = world.done(&ancestor, &past, fresh, deed);
        past.push(ancestor.clone());
    }
    world.replicas = vec![ancestor; REPLICAS];
    let mut pasts = vec![past; REPLICAS];
    for (who, deed) in world.after.clone() {
        let who = usize::from(who) % REPLICAS;
        fresh += 1;
        let now = world.replicas[who].clone();
        world.replicas[who] = if deed.0 >= PULL {
            merge::merge(&now, &world.replicas[usize::from(deed.2) % REPLICAS])
        } else {
            world.done(&now, &pasts[who], fresh, deed)
        };
        pasts[who].push(world.replicas[who].clone());
    }
    world
}

impl World {
    fn done(&mut self, now: &Document, past: &[Document], fresh: u128, what: Deed) -> Document {
        let after = changed(now, |document| deed(document, past, fresh, what));
        let (old, new) = (names(now), names(&after));
        let gone = old.keys().filter(|it| !new.contains_key(*it));
        self.removed.extend(gone.copied());
        self.ever.extend(new);
        after
    }

    /// What must be in the merged document: all that nobody took away.
    pub fn must_be_there(&self) -> BTreeSet<Uuid> {
        let kept = |it: &Uuid| !self.removed.contains(it);
        self.ever
            .iter()
            .filter(|(id, inside)| kept(id) && inside.as_ref().is_none_or(kept))
            .map(|(id, _)| *id)
            .collect()
    }
}

/// From here on, a deed is to merge what another computer has.
const PULL: u8 = 32;

fn deeds(last: u8) -> impl Strategy<Value = Deed> {
    // Some things are done more often, so that what two people do at the same time meets.
    let kind = prop_oneof![
        4 => 0..last,
        2 => Just(5u8),
        1 => Just(11u8),
        1 => Just(16u8),
        1 => Just(17u8),
        2 => 29..32u8,
    ];
    (kind, 0u8..2, 0u8..12)
}

/// What became of a file on several computers that merge it now and then.
pub fn worlds() -> impl Strategy<Value = World> {
    let after = (0u8..REPLICAS as u8, deeds(PULL + 6));
    (
        any::<bool>(),
        prop::collection::vec(deeds(PULL), 0..8),
        prop::collection::vec(after, 0..20),
    )
        .prop_map(|(rich, more, after)| {
            let mut before = if rich { RICH.to_vec() } else { Vec::new() };
            before.extend(more);
            play(before, after)
        })
}

/// Ana, with two accounts, of which one has an objection with two events; and a begun wizard.
const RICH: [Deed; 7] = [
    (0, 0, 1),
    (1, 0, 2),
    (1, 0, 4),
    (9, 0, 0),
    (11, 0, 3),
    (11, 0, 1),
    (21, 0, 4),
];

/// One document with a history.
pub fn documents() -> impl Strategy<Value = Document> {
    worlds().prop_map(|world| world.replicas[0].clone())
}

// ----- what stands in files that were edited by hand

fn marks(fields: &'static [&'static str]) -> impl Strategy<Value = Mark> {
    let edit = (prop::sample::select(fields), 0u64..4);
    let deep = prop::sample::select(&["", "", "", "deep: 1", "deep: 2"][..]);
    (0u64..4, 0u64..5, prop::collection::vec(edit, 0..3), deep).prop_map(
        |(born, life, edits, fields)| Mark {
            born,
            life,
            edits: edits
                .into_iter()
                .map(|(name, at)| (name.to_owned(), at))
                .collect(),
            unknown: unknown(fields),
        },
    )
}

fn words() -> impl Strategy<Value = String> {
    prop::sample::select(&WORDS[..]).prop_map(str::to_owned)
}

fn unknowns() -> impl Strategy<Value = Unknown> {
    prop::sample::select(&["", "", "", "x: 1", "x: 2", "y: \"\"", "x: 1, y: [2]"][..])
        .prop_map(unknown)
}

fn any_accounts() -> impl Strategy<Value = Vec<Account>> {
    let fields = &["handle", "note", "person", "x", "y", "nonsense", "unknown"];
    let one = (0u128..4, words(), words(), unknowns(), marks(fields));
    prop::collection::btree_map(0u128..4, one, 0..4).prop_map(|all| {
        let one = |(number, (owner, handle, note, unknown, mark))| Account {
            handle,
            note,
            unknown,
            mark,
            ..account(20 + number, PersonId(id(owner)), "")
        };
        all.into_iter().rev().map(one).collect()
    })
}

fn any_objections() -> impl Strategy<Value = Vec<Objection>> {
    let events =
        prop::collection::btree_map(0u128..3, (0u8..9, marks(&["on", "at", "what"])), 0..3);
    let one = (20u128..24, words(), unknowns(), marks(&["filing"]), events);
    prop::collection::btree_map(0u128..3, one, 0..3).prop_map(|all| {
        let one = |(number, (account, text, unknown, mark, events))| {
            let mut made = objection(40 + number, AccountId(id(account)));
            made.filing.text = text;
            made.unknown = unknown;
            made.mark = mark;
            let events: BTreeMap<u128, (u8, Mark)> = events;
            made.events = events
                .into_iter()
                .rev()
                .map(|(at, (clock, mark))| Event {
                    mark,
                    ..event(50 + 10 * number + at, clock)
                })
                .collect();
            made
        };
        all.into_iter().map(one).collect()
    })
}

fn any_drafts() -> impl Strategy<Value = Vec<Draft>> {
    let one = (words(), unknowns(), marks(&["answers", "step"]));
    prop::collection::btree_map(0u128..2, one, 0..2).prop_map(|all| {
        let one = |(number, (handle, unknown, mark)): (u128, (String, Unknown, Mark))| Draft {
            mark,
            unknown,
            ..draft(90 + number, &handle)
        };
        all.into_iter().map(one).collect()
    })
}

/// Any document that can be read: whoever edits the file by hand writes any marks. Names are few, so
/// that two of them have some in common.
pub fn hostile() -> impl Strategy<Value = Document> {
    let persons =
        prop::collection::btree_map(0u128..3, (words(), unknowns(), marks(&["name"])), 0..3)
            .prop_map(|all| {
                let one =
                    |(number, (name, unknown, mark)): (u128, (String, Unknown, Mark))| Person {
                        mark,
                        unknown,
                        ..person(10 + number, &name)
                    };
                all.into_iter().map(one).collect::<Vec<_>>()
            });
    let groups = prop::option::of((20u128..24, marks(&["accounts"]))).prop_map(|one| {
        let one = one.map(|(last, mark)| Group {
            mark,
            ..group(30, &[AccountId(id(20)), AccountId(id(last))])
        });
        one.into_iter().collect::<Vec<_>>()
    });
    let gone = prop::collection::btree_map((10u128..96).prop_map(id), 0u64..5, 0..12);
    let rest = (
        gone,
        0u64..6,
        0u8..3,
        unknowns(),
        marks(&["settings", "open", "x", "y"]),
    );
    (
        persons,
        any_accounts(),
        groups,
        any_objections(),
        any_drafts(),
        rest,
    )
        .prop_map(|(persons, accounts, groups, objections, drafts, rest)| {
            let (gone, changes, theme, unknown, mark) = rest;
            let theme = [Theme::System, Theme::Light, Theme::Dark][usize::from(theme)];
            Document {
                persons,
                accounts,
                groups,
                objections,
                drafts,
                gone,
                changes,
                mark,
                unknown,
                settings: Settings {
                    theme,
                    ..Settings::default()
                },
                ..Document::default()
            }
        })
}
