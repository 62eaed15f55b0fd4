//! Documents with a history, made at random: what computers have that share a file, and what stands
//! in a file that somebody edited by hand.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use uuid::Uuid;
use veto_desk::domain::document::{
    Account, Document, Group, Open, Person, Residence, Settings, Theme,
};
use veto_desk::domain::group::{Member, Since};
use veto_desk::domain::ids::{
    AccountId, DraftId, EventId, EvidenceId, GroupId, LetterId, MemberId, ObjectionId, PersonId,
};
use veto_desk::domain::kept::{Entity, Mark, Unknown};
use veto_desk::domain::kinds::{Company, Subject, Zone};
use veto_desk::domain::many::List;
use veto_desk::domain::merge::{self, Before};
use veto_desk::domain::objection::{
    Event, Evidence, Filing, Letter, LetterDraft, LetterKind, Objection, What,
};
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
    /// All that was ever made; of what is in an objection or a group, with that.
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
        name: name.to_owned(),
        ..Person::new(PersonId(id(number)))
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
        reference: String::new(),
        evidence: Vec::new(),
        letters: Vec::new(),
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
        what: what(clock),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

/// Answers, and letters that were sent.
fn what(which: u8) -> What {
    match which % 12 {
        0 => What::Delivered,
        1 => What::ReasonsAsked,
        2 => What::OtherForm,
        3 => What::AuthorityNews,
        4 => What::AuthorityAgreed,
        5 => What::AuthorityDisagreed,
        6 => What::Rechecked,
        7..=9 => What::LetterSent(Letter {
            kind: letter_kind(which),
            to: WORDS[usize::from(which) % WORDS.len()].to_owned(),
            language: "de".to_owned(),
            text: format!("letter {which}"),
            unknown: Unknown::default(),
        }),
        _ => What::Note(format!("note {which}")),
    }
}

fn letter_kind(which: u8) -> LetterKind {
    LetterKind::ALL[usize::from(which) % LetterKind::ALL.len()]
}

pub fn evidence(number: u128, name: &str) -> Evidence {
    Evidence {
        id: EvidenceId(id(number)),
        name: name.to_owned(),
        file: format!("{number}.eml"),
        sha256: "ab".repeat(32),
        size: 7,
        added: Timestamp::UNIX_EPOCH,
        removed: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

pub fn letter(number: u128, text: &str) -> LetterDraft {
    LetterDraft {
        id: LetterId(id(number)),
        kind: letter_kind((number % 5) as u8),
        company: None,
        language: None,
        reason: None,
        court: None,
        may_be_named: None,
        text: (!text.is_empty()).then(|| text.to_owned()),
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
        members: Vec::new(),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

pub fn member(number: u128, account: AccountId) -> Member {
    Member::new(MemberId(id(number)), account, Since::Before)
}

/// The names of all that is in a document; of what is in an objection or a group, with that.
pub fn names(document: &Document) -> BTreeMap<Uuid, Option<Uuid>> {
    let mut names = BTreeMap::new();
    names.extend(document.persons.iter().map(|it| (it.id.0, None)));
    names.extend(document.accounts.iter().map(|it| (it.id.0, None)));
    for group in &document.groups {
        names.insert(group.id.0, None);
        let inside = group.members.iter().map(|it| it.id.0);
        names.extend(inside.map(|it| (it, Some(group.id.0))));
    }
    names.extend(document.drafts.iter().map(|it| (it.id.0, None)));
    for objection in &document.objections {
        names.insert(objection.id.0, None);
        let events = objection.events.iter().map(|it| it.id.0);
        let evidence = objection.evidence.iter().map(|it| it.id.0);
        let letters = objection.letters.iter().map(|it| it.id.0);
        let inside = events.chain(evidence).chain(letters);
        names.extend(inside.map(|it| (it, Some(objection.id.0))));
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

fn at<T, L: List<T>>(list: &mut L, pick: u8) -> Option<&mut T> {
    let length = list.places().len().max(1);
    list.at_mut(usize::from(pick) % length)
}

/// Does one thing to a document. `past` is what it was at earlier times.
fn deed(document: &mut Document, past: &[Document], fresh: u128, (kind, pick, how): Deed) {
    let word = WORDS[usize::from(how) % WORDS.len()].to_owned();
    let nobody = PersonId(Uuid::nil());
    match kind % PULL {
        0 => document.persons.push(person(fresh, &word)),
        1..=3 => {
            let owner = at(&mut document.persons, pick).map_or(nobody, |it| it.id);
            document.accounts.push(account(fresh, owner, &word));
        }
        4 => {
            if let Some(person) = at(&mut document.persons, pick) {
                match how % 6 {
                    0 | 1 => person.name = word,
                    2 => person.full_name = word,
                    3 => person.address = word,
                    4 => person.town = word,
                    _ => person.phone = word,
                }
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
                match how % 3 {
                    0 => objection.reference = word,
                    _ => objection.filing.text = word,
                }
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
                document.unlink(&[account].into());
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
        30 | 31 => {
            if let Some(then) = past.iter().rev().nth(usize::from(how)) {
                for old in &then.accounts {
                    if document.account(old.id).is_none() {
                        document.accounts.push(old.clone());
                    }
                }
                for old in &then.groups {
                    if let Some(group) = document.groups.find_mut(old.id.0) {
                        put_back(&old.members, &mut group.members);
                    }
                }
                for old in &then.objections {
                    match document.objection_mut(old.id) {
                        None => document.objections.push(old.clone()),
                        Some(objection) => {
                            put_back(&old.events, &mut objection.events);
                            put_back(&old.evidence, &mut objection.evidence);
                            put_back(&old.letters, &mut objection.letters);
                        }
                    }
                }
            }
        }
        43..=48 => deed_linked(document, fresh, (kind % PULL, pick, how)),
        _ => deed_inside(document, fresh, (kind % PULL, pick, how)),
    }
}

/// Says one thing about how two accounts are linked.
fn deed_linked(document: &mut Document, fresh: u128, (kind, pick, how): Deed) {
    let accounts: Vec<AccountId> = document.accounts.iter().map(|it| it.id).collect();
    let at = |pick: u8| accounts.get(usize::from(pick) % accounts.len().max(1));
    let (Some(one), Some(other)) = (at(pick), at(pick + 1 + how % 3)) else {
        return;
    };
    let day = Date::constant(2026, 11, 1).saturating_add(i32::from(how).days());
    let since = [Since::Before, Since::Day(day), Since::Unknown(day)][usize::from(how) % 3];
    let mut more = 0;
    let mut next = || {
        more += 1;
        MemberId(id(fresh + more * 1_000_000))
    };
    match kind {
        43 | 44 => {
            let (group, member) = (GroupId(id(fresh)), next());
            document.link_since([*one, *other], since, group, member);
        }
        45 => document.say_since([*one, *other], since, &mut next),
        46 => document.take_out(*one, day, &mut next),
        47 if how % 2 == 0 => document.say_left(*one, *other, day),
        47 => document.never_linked(*one, *other),
        _ if how % 3 == 0 => document.ask_again(*one),
        _ => document.decide(*one, day, next()),
    }
}

/// Does one thing to the evidence or the letters of an objection.
fn deed_inside(document: &mut Document, fresh: u128, (kind, pick, how): Deed) {
    let word = WORDS[usize::from(how) % WORDS.len()].to_owned();
    let Some(objection) = at(&mut document.objections, pick) else {
        return;
    };
    match kind {
        32 | 33 => objection.evidence.push(evidence(fresh, &word)),
        34 => {
            // Taken off the list, and put on it again.
            if let Some(evidence) = at(&mut objection.evidence, how) {
                let removed = evidence.removed.is_none();
                evidence.removed = removed.then_some(Timestamp::UNIX_EPOCH);
            }
        }
        35 => {
            if let Some(evidence) = at(&mut objection.evidence, how) {
                evidence.name = word;
            }
        }
        // As when it is undone.
        36 => drop(objection.evidence.pop()),
        37 | 38 => objection.letters.push(letter(fresh, &word)),
        39 | 40 => {
            if let Some(letter) = at(&mut objection.letters, pick) {
                match how % 8 {
                    0 => letter.company = letter.company.is_none().then_some(Company::WhatsApp),
                    1 => letter.language = Some(word),
                    2 => letter.reason = Some(word),
                    3 => letter.court = Some(letter.court != Some(true)),
                    4 => letter.may_be_named = Some(letter.may_be_named != Some(true)),
                    5 => letter.unknown = unknown(&format!("tone: {how}")),
                    _ => letter.text = Some(word),
                }
            }
        }
        41 => drop(objection.letters.pop()),
        _ => {
            // Sent: it is an event now.
            if let Some(letter) = objection.letters.pop() {
                let sent = What::LetterSent(Letter {
                    kind: letter.kind,
                    to: word,
                    language: letter.language.unwrap_or_default(),
                    text: letter.text.unwrap_or_default(),
                    unknown: Unknown::default(),
                });
                objection.events.push(Event {
                    what: sent,
                    ..event(fresh, how)
                });
            }
        }
    }
}

fn put_back<T: Entity>(old: &[T], list: &mut Vec<T>) {
    for value in old {
        if !list.iter().any(|it| it.id() == value.id()) {
            list.push(value.clone());
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
const PULL: u8 = 49;

fn deeds(last: u8) -> impl Strategy<Value = Deed> {
    // Some things are done more often, so that what two people do at the same time meets.
    let kind = prop_oneof![
        3 => 0..last,
        3 => 0..32u8,
        2 => Just(5u8),
        1 => Just(11u8),
        1 => Just(16u8),
        1 => Just(17u8),
        2 => 29..32u8,
        1 => Just(19u8),
        1 => 32..43u8,
        1 => 39..42u8,
        2 => 43..PULL,
    ];
    (kind, 0u8..2, 0u8..12)
}

/// What became of a file on several computers that merge it now and then.
pub fn worlds() -> impl Strategy<Value = World> {
    let after = (0u8..REPLICAS as u8, deeds(PULL + 9));
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

/// Ana, with two linked accounts, of which one has an objection with two events, evidence and two letters; and a
/// begun wizard.
const RICH: [Deed; 11] = [
    (0, 0, 1),
    (1, 0, 2),
    (1, 0, 4),
    (43, 0, 2),
    (9, 0, 0),
    (11, 0, 3),
    (11, 0, 1),
    (32, 0, 4),
    (37, 0, 0),
    (37, 0, 2),
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

/// Under few names, in the order that a hand may leave.
fn few<T: fmt::Debug>(
    one: impl Strategy<Value = (String, Unknown, Mark)>,
    make: fn(u128, String, Unknown, Mark) -> T,
) -> impl Strategy<Value = Vec<T>> {
    prop::collection::btree_map(0u128..3, one, 0..3).prop_map(move |all| {
        let all = all.into_iter().rev();
        all.map(|(at, (word, unknown, mark))| make(at, word, unknown, mark))
            .collect()
    })
}

fn any_evidence() -> impl Strategy<Value = Vec<Evidence>> {
    let fields = &["name", "removed", "sha256", "x", "y"];
    few(
        (words(), unknowns(), marks(fields)),
        |number, name, unknown, mark| Evidence {
            removed: (mark.life % 2 == 0).then_some(Timestamp::UNIX_EPOCH),
            unknown,
            mark,
            ..evidence(number, &name)
        },
    )
}

fn any_letters() -> impl Strategy<Value = Vec<LetterDraft>> {
    let fields = &["text", "reason", "court", "kind", "x", "y"];
    few(
        (words(), unknowns(), marks(fields)),
        |number, word, unknown, mark| LetterDraft {
            reason: (mark.born % 2 == 0).then(|| word.clone()),
            court: (mark.born > 1).then_some(mark.life > 2),
            unknown,
            mark,
            ..letter(number, &word)
        },
    )
}

fn any_objections() -> impl Strategy<Value = Vec<Objection>> {
    let events =
        prop::collection::btree_map(0u128..3, (0u8..9, marks(&["on", "at", "what"])), 0..3);
    let inside = (events, any_evidence(), any_letters());
    let one = (
        20u128..24,
        words(),
        unknowns(),
        marks(&["filing", "reference"]),
        inside,
    );
    prop::collection::btree_map(0u128..3, one, 0..3).prop_map(|all| {
        let one = |(number, (account, text, unknown, mark, inside))| {
            let mut made = objection(40 + number, AccountId(id(account)));
            made.reference.clone_from(&text);
            made.filing.text = text;
            made.unknown = unknown;
            made.mark = mark;
            let (events, evidence, letters): (BTreeMap<u128, (u8, Mark)>, Vec<_>, Vec<_>) = inside;
            made.events = events
                .into_iter()
                .rev()
                .map(|(at, (clock, mark))| Event {
                    mark,
                    ..event(50 + 10 * number + at, clock)
                })
                .collect();
            // Their names follow those of the events.
            made.evidence = evidence;
            for it in &mut made.evidence {
                it.set_id(id(53 + 10 * number + it.id.0.as_u128()));
            }
            made.letters = letters;
            for it in &mut made.letters {
                it.set_id(id(56 + 10 * number + it.id.0.as_u128()));
            }
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

fn any_members() -> impl Strategy<Value = Vec<Member>> {
    let day = || (1i8..4).prop_map(|day| Date::constant(2026, 11, day));
    let since = prop_oneof![
        Just(Since::Before),
        day().prop_map(Since::Day),
        day().prop_map(Since::Unknown),
    ];
    let days = (prop::option::of(day()), prop::option::of(day()));
    let fields = &["since", "left", "decided", "account", "x", "nonsense"];
    let one = (20u128..24, since, days, unknowns(), marks(fields));
    prop::collection::btree_map(0u128..3, one, 0..3).prop_map(|all| {
        let one = |(number, (account, since, (left, decided), unknown, mark))| Member {
            since,
            left,
            decided,
            unknown,
            mark,
            ..member(32 + number, AccountId(id(account)))
        };
        all.into_iter().rev().map(one).collect()
    })
}

/// Any document that can be read: whoever edits the file by hand writes any marks. Names are few, so
/// that two of them have some in common.
pub fn hostile() -> impl Strategy<Value = Document> {
    let persons = prop::collection::btree_map(
        0u128..3,
        (words(), unknowns(), marks(&["name", "address"])),
        0..3,
    )
    .prop_map(|all| {
        let one = |(number, (name, unknown, mark)): (u128, (String, Unknown, Mark))| Person {
            mark,
            unknown,
            full_name: name.clone(),
            address: name.clone(),
            town: name.clone(),
            phone: name.clone(),
            ..person(10 + number, &name)
        };
        all.into_iter().map(one).collect::<Vec<_>>()
    });
    let groups = (20u128..24, marks(&["accounts"]), any_members());
    let groups = prop::option::of(groups).prop_map(|one| {
        let one = one.map(|(last, mark, members)| Group {
            mark,
            members,
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
                persons: persons.into(),
                accounts: accounts.into(),
                groups: groups.into(),
                objections: objections.into(),
                drafts: drafts.into(),
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
