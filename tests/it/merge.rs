//! Merging: whatever is merged with whatever, how often and in which order, every computer ends with
//! the same file, and nothing is lost that nobody took away. The laws are checked by one function, and
//! wrong merges are planted to see that it finds them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use uuid::Uuid;
use veto_desk::domain::document::{Document, Group, Open, Theme};
use veto_desk::domain::ids::{AccountId, DraftId, PersonId};
use veto_desk::domain::kept::{Entity, Mark, Unknown};
use veto_desk::domain::merge::{self, Before, Counts, counts, merge, revive, same_content};
use veto_desk::domain::objection::{Event, Evidence, LetterDraft, Objection};
use veto_desk::domain::wizard::Step;
use veto_desk::store::format;

use crate::documents::{
    account, changed, documents, draft, event, evidence, group, hostile, id, letter, member, names,
    objection, person, unknown, worlds,
};

type Merge = fn(&Document, &Document) -> Document;

fn text(document: &Document) -> String {
    format::to_text(document).unwrap()
}

// ----- the laws

/// The laws that a merge breaks with these three documents.
fn broken(merge: Merge, documents: &[Document]) -> BTreeSet<&'static str> {
    let [a, b, c] = documents else {
        return BTreeSet::from(["three documents"]);
    };
    let both = merge(a, b);
    let mut broken = BTreeSet::new();
    let mut hold = |law: &'static str, holds: bool| {
        if !holds {
            broken.insert(law);
        }
    };
    hold("in either order", both == merge(b, a));
    hold("the same text", text(&both) == text(&merge(b, a)));
    hold("in any grouping", merge(&both, c) == merge(a, &merge(b, c)));
    let again = [merge(&both, a), merge(&both, b), merge(&both, &both)];
    hold("once is enough", again.iter().all(|it| *it == both));
    hold("changes go on", both.changes == a.changes.max(b.changes));
    let gone = |id: Uuid| [a, b].map(|it| it.gone.get(&id).copied()).into_iter().max();
    let gone = |id: Uuid| gone(id).flatten().unwrap_or_default();
    macro_rules! lists {
        ($($list:ident),*) => { $(
            let lists = [a, b, &both].map(|it| it.$list.iter().cloned().collect::<Vec<_>>());
            let lists = lists.each_ref().map(Vec::as_slice);
            hold("what is taken away", there(lists, gone));
            hold("the later change", later(lists));
            hold("unknown fields", unknown_fields(lists));
            hold("in order", ordered(lists[2]));
        )* };
    }
    lists!(persons, accounts, groups, objections, drafts);
    for objection in &both.objections {
        // The copies that live as long as it does.
        let copies = [a, b].map(|it| {
            it.objection(objection.id)
                .filter(|it| it.mark.life() == objection.mark.life())
        });
        macro_rules! inside {
            ($($law:literal $list:ident),*) => { $(
                let [ours, theirs] = copies.map(|it| it.map_or(&[][..], |it| &it.$list));
                let lists = [ours, theirs, &objection.$list[..]];
                hold($law, there(lists, gone));
                hold("the later change", later(lists));
                hold("unknown fields", unknown_fields(lists));
                hold("in order", ordered(&objection.$list));
            )* };
        }
        inside!("every event" events, "all evidence" evidence, "every letter" letters);
    }
    for group in &both.groups {
        let copies = [a, b].map(|it| {
            let copy = it.groups.iter().find(|it| it.id == group.id);
            copy.filter(|it| it.mark.life() == group.mark.life())
        });
        let [ours, theirs] = copies.map(|it| it.map_or(&[][..], |it| &it.members));
        let lists = [ours, theirs, &group.members[..]];
        hold("every stay", there(lists, gone));
        hold("the later change", later(lists));
        hold("unknown fields", unknown_fields(lists));
        hold("in order", ordered(&group.members));
    }
    broken
}

fn find<T: Entity>(list: &[T], id: Uuid) -> Option<&T> {
    list.iter().find(|it| it.id() == id)
}

/// A value is there when one copy has it in a life that no copy saw end.
fn there<T: Entity>([a, b, both]: [&[T]; 3], gone: impl Fn(Uuid) -> u64) -> bool {
    let mut lives: BTreeMap<Uuid, u64> = BTreeMap::new();
    for value in a.iter().chain(b) {
        let life = lives.entry(value.id()).or_default();
        *life = (*life).max(value.mark().life());
    }
    let expected = lives.iter().filter(|(id, life)| **life > gone(**id));
    let expected: Vec<Uuid> = expected.map(|(id, _)| *id).collect();
    let mut found: Vec<Uuid> = both.iter().map(Entity::id).collect();
    found.sort();
    expected == found
}

/// Of each field, the copy is kept that was changed later; of two in the same change, one of them.
fn later<T: Entity>([a, b, both]: [&[T]; 3]) -> bool {
    both.iter().all(|value| {
        let copies: Vec<&T> = [find(a, value.id()), find(b, value.id())]
            .into_iter()
            .flatten()
            .filter(|it| it.mark().life() == value.mark().life())
            .collect();
        let [one, other] = copies.as_slice() else {
            return copies.iter().all(|it| it.differing(value).is_empty());
        };
        one.differing(other).into_iter().all(|name| {
            let is = |it: &T| !it.differing(value).contains(&name);
            match one.mark().edited(name).cmp(&other.mark().edited(name)) {
                std::cmp::Ordering::Greater => is(one),
                std::cmp::Ordering::Less => is(other),
                std::cmp::Ordering::Equal => is(one) || is(other),
            }
        })
    })
}

/// A field of a newer app is kept when one copy has it and the other knows of no later change.
fn unknown_fields<T: Entity + Unknowns>([a, b, both]: [&[T]; 3]) -> bool {
    both.iter().all(|value| {
        let copies: Vec<&T> = [find(a, value.id()), find(b, value.id())]
            .into_iter()
            .flatten()
            .filter(|it| it.mark().life() == value.mark().life())
            .collect();
        let names = copies.iter().flat_map(|it| it.unknown().fields().keys());
        let names: BTreeSet<&String> = names.collect();
        names.into_iter().all(|name| {
            let at = |it: &&T| it.mark().edited(name);
            let last = copies.iter().map(at).max();
            let last = copies.iter().filter(|it| Some(at(it)) == last);
            let text = |it: &T| it.unknown().fields().get(name).cloned();
            last.map(|it| text(it)).max() == Some(text(value))
        })
    })
}

trait Unknowns {
    fn unknown(&self) -> &Unknown;
}

macro_rules! unknowns {
    ($($name:ty),*) => { $(
        impl Unknowns for $name {
            fn unknown(&self) -> &Unknown {
                &self.unknown
            }
        }
    )* };
}
unknowns!(
    veto_desk::domain::document::Person,
    veto_desk::domain::document::Account,
    veto_desk::domain::document::Group,
    veto_desk::domain::group::Member,
    Objection,
    Event,
    Evidence,
    LetterDraft,
    veto_desk::domain::wizard::Draft
);

fn ordered<T: Entity>(list: &[T]) -> bool {
    list.is_sorted_by_key(|it| (it.mark().born, it.id()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_hold_for_files_that_computers_share(world in worlds()) {
        prop_assert_eq!(broken(merge, &world.replicas), BTreeSet::new());
    }

    #[test]
    fn the_laws_hold_for_files_that_were_edited_by_hand(all in [hostile(), hostile(), hostile()]) {
        prop_assert_eq!(broken(merge, &all), BTreeSet::new(), "{}", all.each_ref().map(text).join("\n"));
    }

    #[test]
    fn a_document_merged_with_itself_is_itself(document in documents()) {
        prop_assert_eq!(&merge(&document, &document), &document);
        let empty = Document::default();
        prop_assert_eq!(&merge(&document, &empty), &document);
        prop_assert_eq!(&merge(&empty, &document), &document);
    }

    #[test]
    fn merging_goes_through_text(world in worlds()) {
        let reread = |it: &Document| format::from_text(&text(it)).unwrap().document;
        let [a, b, _] = &world.replicas[..] else { unreachable!() };
        prop_assert_eq!(&reread(a), a);
        prop_assert_eq!(text(&merge(&reread(a), &reread(b))), text(&merge(b, a)));
    }

    #[test]
    fn whoever_hears_from_whom_all_end_with_the_same_file(
        world in worlds(),
        talk in prop::collection::vec((0usize..3, 0usize..3), 0..8),
    ) {
        let mut replicas = world.replicas.clone();
        let all = replicas.iter().skip(1).fold(replicas[0].clone(), |all, it| merge(&all, it));
        for (to, from) in talk {
            replicas[to] = merge(&replicas[to], &replicas[from]);
        }
        for (to, from) in [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2), (2, 0)] {
            replicas[to] = merge(&replicas[to], &replicas[from]);
        }
        for replica in &replicas {
            prop_assert_eq!(text(replica), text(&all));
        }
    }

    #[test]
    fn nothing_is_lost_that_nobody_took_away(world in worlds()) {
        let all = world.replicas.iter().skip(1).fold(world.replicas[0].clone(), |all, it| merge(&all, it));
        let there = names(&all);
        for id in world.must_be_there() {
            prop_assert!(there.contains_key(&id), "{id} is missing");
        }
    }

    #[test]
    fn what_is_done_after_a_merge_wins_over_all_that_was_merged(world in worlds()) {
        let [a, b, c] = &world.replicas[..] else { unreachable!() };
        // Somebody sees a, b and c, and goes back to what a was.
        let seen = merge(&merge(a, b), c);
        let back = changed(&seen, |it| Before::of(a, it).restore(it));
        prop_assert!(same_content(&back, a));
        for old in [a, b, c, &seen] {
            prop_assert!(same_content(&merge(&back, old), a));
            prop_assert!(same_content(&merge(old, &back), a));
        }
    }

    #[test]
    fn what_was_put_back_is_as_it_was(world in worlds()) {
        let [a, b, c] = &world.replicas[..] else { unreachable!() };
        let mut back = b.clone();
        Before::of(a, b).restore(&mut back);
        prop_assert!(same_content(&back, a));
        let mut back = c.clone();
        Before::of(a, b).and_then(Before::of(b, c)).restore(&mut back);
        prop_assert!(same_content(&back, a));
        let mut same = a.clone();
        Before::of(a, a).restore(&mut same);
        prop_assert_eq!(&same, a);
        prop_assert!(Before::of(a, a).is_only_navigation(a));
        prop_assert!(counts(a, a).is_zero());
    }

    #[test]
    fn an_exported_file_imported_into_an_empty_one_is_equal(document in documents()) {
        let exported = format::from_text(&text(&document)).unwrap().document;
        prop_assert!(same_content(&imported(&Document::default(), &exported), &document));
    }

    #[test]
    fn whoever_imports_a_file_has_what_is_in_it(world in worlds()) {
        let [ours, theirs, _] = &world.replicas[..] else { unreachable!() };
        let once = imported(ours, theirs);
        let there = names(&once);
        // Wizards and letters that were finished or thrown away stay so.
        let letters = theirs.objections.iter().flat_map(|it| &it.letters);
        let mut begun: Vec<Uuid> = letters.map(|it| it.id.0).collect();
        begun.extend(theirs.drafts.iter().map(|it| it.id.0));
        for id in names(theirs).keys().filter(|it| !begun.contains(it)) {
            prop_assert!(there.contains_key(id), "{id} is missing");
        }
        prop_assert_eq!(&imported(&once, theirs), &once);
    }

    #[test]
    fn counting_says_nothing_about_what_is_the_same(document in documents(), other in hostile()) {
        let mut same = document.clone();
        merge::count(&document, &mut same);
        prop_assert_eq!(&same, &document);
        // What a copy says about its own counting is not believed.
        let mut same = document.clone();
        for account in &mut same.accounts {
            account.mark = Mark { born: 77, life: 9, ..Mark::default() };
        }
        same.mark = other.mark;
        same.gone = other.gone;
        same.changes = other.changes;
        prop_assert!(same_content(&same, &document));
        merge::count(&document, &mut same);
        prop_assert_eq!(&same, &document);
    }
}

fn imported(ours: &Document, theirs: &Document) -> Document {
    let mut theirs = theirs.clone();
    revive(ours, &mut theirs);
    merge(ours, &theirs)
}

mod linked;
mod wrong;

fn every_entity(document: &mut Document, mut each: impl FnMut(&mut Mark, &mut Unknown)) {
    macro_rules! lists {
        ($($list:ident),*) => { $(
            for value in &mut document.$list {
                each(&mut value.mark, &mut value.unknown);
            }
        )* };
    }
    lists!(persons, accounts, groups, objections, drafts);
    for group in &mut document.groups {
        for value in &mut group.members {
            each(&mut value.mark, &mut value.unknown);
        }
    }
    for objection in &mut document.objections {
        for value in &mut objection.events {
            each(&mut value.mark, &mut value.unknown);
        }
        for value in &mut objection.evidence {
            each(&mut value.mark, &mut value.unknown);
        }
        for value in &mut objection.letters {
            each(&mut value.mark, &mut value.unknown);
        }
    }
}

#[test]
fn the_stories_are_rich_enough() {
    let mut runner = TestRunner::deterministic();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..400 {
        let world = worlds().new_tree(&mut runner).unwrap().current();
        let mut note = |what, holds: bool| *seen.entry(what).or_default() += usize::from(holds);
        for it in &world.replicas {
            let back = |mark: &Mark| mark.life() > 1;
            note("events", it.objections.iter().any(|it| it.events.len() > 1));
            note("gone", !it.gone.is_empty());
            note("back", it.accounts.iter().any(|it| back(&it.mark)));
            let mut events = it.objections.iter().flat_map(|it| &it.events);
            note("an event is back", events.any(|it| back(&it.mark)));
            let mut evidence = it.objections.iter().flat_map(|it| &it.evidence);
            note("evidence", evidence.clone().next().is_some());
            note(
                "evidence removed",
                evidence.clone().any(|it| it.removed.is_some()),
            );
            note("evidence is back", evidence.any(|it| back(&it.mark)));
            let mut letters = it.objections.iter().flat_map(|it| &it.letters);
            note(
                "letters",
                it.objections.iter().any(|it| it.letters.len() > 1),
            );
            note(
                "a letter was changed",
                letters.clone().any(|it| !it.mark.edits.is_empty()),
            );
            note("a letter is back", letters.any(|it| back(&it.mark)));
            let gone = |it: &Uuid| world.ever.get(it).is_some_and(Option::is_some);
            note("gone inside", it.gone.keys().any(gone));
            note("groups", !it.groups.is_empty());
            let mut stays = it.groups.iter().flat_map(|it| &it.members);
            note("an account left", stays.clone().any(|it| it.left.is_some()));
            note(
                "it was left as it is",
                stays.clone().any(|it| it.decided.is_some()),
            );
            note(
                "a stay was changed",
                stays.any(|it| !it.mark.edits.is_empty()),
            );
            note("drafts", !it.drafts.is_empty());
            note(
                "unknown",
                it.accounts.iter().any(|it| !it.unknown.is_empty()),
            );
            note(
                "edits",
                it.accounts.iter().any(|it| !it.mark.edits.is_empty()),
            );
        }
    }
    assert!(seen.values().all(|it| *it > 10), "{seen:?}");
}

// ----- told in full

const NOBODY: PersonId = PersonId(Uuid::nil());

/// Ana, with an account that has an objection, to which something happened.
fn ana() -> Document {
    changed(&Document::default(), |it| {
        let ana = person(1, "Ana");
        let facebook = account(2, ana.id, "Ana Popescu");
        let mut filed = objection(3, facebook.id);
        filed.events.push(event(4, 6));
        it.persons.push(ana);
        it.accounts.push(facebook);
        it.objections.push(filed);
    })
}

fn add_event(document: &Document, number: u128, clock: u8) -> Document {
    changed(document, |it| {
        it.objections[0].events.push(event(number, clock));
    })
}

fn events(document: &Document) -> Vec<u128> {
    let events = document.objections.iter().flat_map(|it| &it.events);
    events.map(|it| it.id.0.as_u128()).collect()
}

#[test]
fn what_was_added_on_both_sides_is_on_both() {
    let start = ana();
    let [a, b] = [(5, "instagram"), (6, "whatsapp")].map(|(number, handle)| {
        changed(&start, |it| {
            it.accounts.push(account(number, NOBODY, handle))
        })
    });
    let both = merge(&a, &b);
    let handles: Vec<&str> = both.accounts.iter().map(|it| it.handle.as_str()).collect();
    assert_eq!(handles, ["Ana Popescu", "instagram", "whatsapp"]);
    assert_eq!(text(&both), text(&merge(&b, &a)));
    assert_eq!(
        counts(&a, &both),
        Counts {
            added: 1,
            ..Counts::default()
        }
    );
}

#[test]
fn the_order_of_events_is_that_of_the_changes_whatever_clocks_say() {
    // `clock` is also the year: the second computer's clock is years behind, and jumps.
    let start = ana();
    let a = add_event(&start, 5, 7);
    let b = add_event(&merge(&a, &start), 6, 0);
    let c = add_event(&b, 7, 3);
    assert!(b.objections[0].events[2].at < b.objections[0].events[1].at);
    assert_eq!(events(&merge(&start, &c)), [4, 5, 6, 7]);
    assert_eq!(events(&merge(&c, &a)), [4, 5, 6, 7]);
    // At the same time on two computers: the same order on both.
    let here = add_event(&add_event(&start, 9, 1), 10, 0);
    let there = add_event(&start, 8, 5);
    assert_eq!(events(&merge(&here, &there)), [4, 8, 9, 10]);
    assert_eq!(events(&merge(&there, &here)), [4, 8, 9, 10]);
}

#[test]
fn a_later_change_wins_and_a_tie_is_decided_the_same_on_both_sides() {
    let handle = |document: &Document, handle: &str| {
        changed(document, |it| it.accounts[0].handle = handle.to_owned())
    };
    let start = ana();
    // (here, there, the winner): each list is what was typed, one change each.
    for (here, there, wins) in [
        (&["a"][..], &["b", "c"][..], "c"),
        (&["z"], &["y", "a"], "a"),
        (&["b", "a"], &["z"], "a"),
        (&["a"], &["b"], "b"),
        (&["b"], &["a"], "b"),
        (&["Z"], &["z"], "z"),
        (&["", "x", ""], &["y"], ""),
    ] {
        let typed = |all: &[&str]| all.iter().fold(start.clone(), |it, word| handle(&it, word));
        let [a, b] = [typed(here), typed(there)];
        assert_eq!(merge(&a, &b).accounts[0].handle, wins, "{here:?} {there:?}");
        assert_eq!(merge(&a, &b), merge(&b, &a), "{here:?} {there:?}");
    }
    // Two fields of one account were changed on two computers: both changes are kept.
    let a = handle(&start, "new");
    let b = changed(&start, |it| it.accounts[0].note = "note".to_owned());
    let both = merge(&a, &b);
    let one = &both.accounts[0];
    assert_eq!((one.handle.as_str(), one.note.as_str()), ("new", "note"));
    assert_eq!(counts(&a, &both).changed, 1);
}

#[test]
fn what_was_taken_away_does_not_come_back_by_an_old_copy_but_by_putting_it_back() {
    let old = ana();
    let account = old.accounts[0].id;
    let gone = changed(&old, |it| it.remove_accounts(&[account]));
    assert!(gone.persons.is_empty() && gone.objections.is_empty());
    for merged in [merge(&gone, &old), merge(&old, &gone)] {
        assert_eq!(merged, gone);
    }
    // Changed in the meantime, where nobody knew: still gone.
    let typed = changed(&add_event(&old, 5, 2), |it| {
        it.accounts[0].handle = "typed".to_owned();
    });
    assert!(same_content(&merge(&gone, &typed), &gone));
    // Taken back: it is there again, on both.
    let back = changed(&gone, |it| Before::of(&old, it).restore(it));
    for other in [&old, &gone] {
        let merged = merge(&back, other);
        assert_eq!(merged, back);
        assert!(same_content(&merged, &old));
        assert_eq!(merged, merge(other, &back));
    }
    // And can go and come again.
    let gone_again = changed(&back, |it| it.remove_accounts(&[account]));
    assert!(same_content(&merge(&gone_again, &back), &gone));
    assert!(same_content(&merge(&old, &gone_again), &gone));
    let back_again = changed(&gone_again, |it| Before::of(&old, it).restore(it));
    assert!(same_content(&merge(&gone_again, &back_again), &old));
}

#[test]
fn an_import_brings_back_what_was_removed_here_and_once_is_enough() {
    let exported = ana();
    let account = exported.accounts[0].id;
    let with_draft = changed(&exported, |it| it.drafts.push(draft(9, "begun")));
    let gone = changed(&with_draft, |it| {
        it.remove_accounts(&[account]);
        it.drafts.clear();
    });
    let once = imported(&gone, &with_draft);
    assert!(same_content(&once, &exported), "wizards stay away");
    assert_eq!(imported(&once, &with_draft), once);
    // Its removal is known elsewhere; it still comes back there.
    assert!(same_content(&merge(&gone, &once), &exported));
    // An event alone.
    let undone = changed(&exported, |it| it.objections[0].events.clear());
    assert_eq!(events(&merge(&undone, &exported)), []);
    let once = imported(&undone, &exported);
    assert!(same_content(&once, &exported));
    assert_eq!(imported(&once, &exported), once);
}

#[test]
fn an_import_brings_events_to_an_objection_that_went_and_came_back() {
    let old = ana();
    let account = old.accounts[0].id;
    let gone = changed(&old, |it| it.remove_accounts(&[account]));
    let back = changed(&gone, |it| Before::of(&old, it).restore(it));
    let exported = add_event(&old, 5, 2);
    let once = imported(&back, &exported);
    assert_eq!(events(&once), [4, 5]);
    assert_eq!(imported(&once, &exported), once);
}

#[test]
fn a_field_of_a_newer_app_survives_a_merge_with_an_older_one() {
    let old = ana();
    // A newer app counts its change under the name of the field.
    let newer = |fields: &str, name: &str| {
        let mut newer = old.clone();
        newer.accounts[0].unknown = unknown(fields);
        newer.changes += 1;
        let edits = &mut newer.accounts[0].mark.edits;
        edits.insert(name.to_owned(), newer.changes);
        newer
    };
    let glow = newer("glow: Some(3)", "glow");
    for merged in [merge(&old, &glow), merge(&glow, &old)] {
        assert_eq!(merged.accounts[0].unknown, unknown("glow: Some(3)"));
    }
    // Two newer apps, each with a field of its own.
    let tone = newer("tone: [1, 2]", "tone");
    for merged in [merge(&tone, &glow), merge(&glow, &tone)] {
        let both = unknown("glow: Some(3), tone: [1, 2]");
        assert_eq!(merged.accounts[0].unknown, both);
    }
    // Set to its default, it is not written any more: a change like any other.
    let mut unset = glow.clone();
    unset.accounts[0].unknown = unknown("");
    unset.changes += 1;
    let edits = &mut unset.accounts[0].mark.edits;
    edits.insert("glow".to_owned(), unset.changes);
    for merged in [merge(&unset, &glow), merge(&glow, &unset)] {
        assert_eq!(merged.accounts[0].unknown, unknown(""));
    }
    // In the document itself.
    let [mut one, mut other] = [old.clone(), old.clone()];
    one.unknown = unknown("glow: 1");
    other.unknown = unknown("tone: 2");
    for merged in [merge(&one, &other), merge(&other, &one)] {
        assert_eq!(merged.unknown, unknown("glow: 1, tone: 2"));
    }
    // And in a mark.
    let [mut one, mut other] = [old.clone(), old];
    one.accounts[0].mark.unknown = unknown("by: \"phone\"");
    other.accounts[0].mark.unknown = unknown("on: 2");
    for merged in [merge(&one, &other), merge(&other, &one)] {
        let both = unknown("by: \"phone\", on: 2");
        assert_eq!(merged.accounts[0].mark.unknown, both);
    }
}

/// Ana's objection, with evidence and a letter that is being written; and a linked account.
fn ana_writes() -> Document {
    changed(&ana(), |it| {
        it.objections[0].evidence.push(evidence(5, "mail"));
        it.objections[0].letters.push(letter(6, "dear"));
        let [facebook, instagram] = [2, 11].map(|it| AccountId(id(it)));
        it.groups.push(Group {
            members: vec![member(13, facebook), member(14, instagram)],
            ..group(12, &[facebook, instagram])
        });
    })
}

#[test]
fn evidence_and_letters_are_merged_field_by_field_and_stay_away_once_gone() {
    let start = ana_writes();
    let inside = |document: &Document, change: fn(&mut Objection)| {
        changed(document, |it| change(&mut it.objections[0]))
    };
    let [one, other] = [
        inside(&start, |it| {
            it.evidence[0].name = "Answer".to_owned();
            it.letters[0].court = Some(false);
        }),
        inside(&start, |it| {
            it.evidence[0].removed = Some(Timestamp::UNIX_EPOCH);
            it.letters[0].text = Some("Dear".to_owned());
        }),
    ];
    let both = merge(&one, &other);
    assert_eq!(both, merge(&other, &one));
    let (file, draft) = (
        &both.objections[0].evidence[0],
        &both.objections[0].letters[0],
    );
    assert_eq!(
        (file.name.as_str(), file.removed),
        ("Answer", Some(Timestamp::UNIX_EPOCH))
    );
    assert_eq!(
        (draft.court, draft.text.as_deref()),
        (Some(false), Some("Dear"))
    );
    // Sent here while it was changed there: it is sent.
    let sent = inside(&start, |it| {
        it.letters.clear();
        it.evidence.clear();
        it.events.push(event(7, 8));
    });
    for merged in [merge(&sent, &other), merge(&other, &sent)] {
        assert!(same_content(&merged, &sent));
    }
    // Undone, both are there again, on both.
    let back = changed(&sent, |it| Before::of(&start, it).restore(it));
    for merged in [merge(&back, &sent), merge(&sent, &back)] {
        assert!(same_content(&merged, &start));
    }
    // An import brings evidence back, and no letter.
    let once = imported(&sent, &start);
    assert_eq!(once.objections[0].evidence.len(), 1);
    assert!(once.objections[0].letters.is_empty());
    assert_eq!(imported(&once, &start), once);
}

#[test]
fn evidence_and_letters_that_were_pasted_by_hand_are_all_there() {
    let start = ana_writes();
    let mut pasted = start.clone();
    let objection = &mut pasted.objections[0];
    objection.evidence.push(evidence(5, "pasted"));
    objection.letters.push(letter(6, "pasted"));
    merge::mend(&mut pasted);
    let there = names(&pasted);
    assert_eq!(there.len(), names(&start).len() + 2, "names of their own");
    assert_eq!(merge(&pasted, &pasted), pasted);
    for merged in [merge(&pasted, &start), merge(&start, &pasted)] {
        assert_eq!(names(&merged), there);
    }
    // What was taken away and pasted from a backup is wanted.
    let gone = changed(&start, |it| {
        it.objections[0].evidence.clear();
        it.objections[0].letters.clear();
    });
    let mut pasted = gone.clone();
    pasted.objections.clone_from(&start.objections);
    merge::mend(&mut pasted);
    for merged in [merge(&pasted, &gone), merge(&gone, &pasted)] {
        assert!(same_content(&merged, &start));
    }
}

#[test]
fn the_same_content_is_the_same_however_it_was_counted() {
    let one = ana_writes();
    let mut other = one.clone();
    other.changes = 99;
    other.gone.insert(id(77), 2);
    other.mark.edits.insert("open".to_owned(), 5);
    every_entity(&mut other, |mark, _| {
        mark.born += 50;
        mark.life = 3;
    });
    assert!(same_content(&one, &other));
    assert_ne!(one, other);
    let changes: [fn(&mut Document); 14] = [
        |it| it.persons[0].name.push('x'),
        |it| it.accounts[0].deleted = Some(Timestamp::UNIX_EPOCH),
        |it| it.objections[0].filing.text.push('x'),
        |it| it.objections[0].events[0].at = Timestamp::UNIX_EPOCH,
        |it| it.objections[0].events.clear(),
        |it| {
            it.groups
                .push(group(8, &[AccountId(id(2)), AccountId(id(3))]))
        },
        |it| it.groups[0].members[0].left = Some(Date::constant(2026, 11, 1)),
        |it| it.drafts.push(draft(8, "")),
        |it| it.settings.theme = Theme::Dark,
        |it| it.accounts[0].unknown = unknown("glow: 1"),
        |it| it.persons[0].town.push('x'),
        |it| it.objections[0].reference.push('x'),
        |it| it.objections[0].evidence[0].removed = Some(Timestamp::UNIX_EPOCH),
        |it| it.objections[0].letters[0].court = Some(true),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut other = one.clone();
        change(&mut other);
        assert!(!same_content(&one, &other), "change {at}");
    }
    let mut turned = one.clone();
    turned.open = Some(Open::Wizard(DraftId(id(1))));
    assert!(!same_content(&one, &turned) && merge::same_values(&one, &turned));
}

#[test]
fn the_counts_are_what_a_person_would_say() {
    type Change = fn(&mut Document);
    let cases: [(&str, Change, [usize; 3]); 14] = [
        ("nothing", |_| {}, [0, 0, 0]),
        (
            "a new account",
            |it| it.accounts.push(account(9, NOBODY, "x")),
            [1, 0, 0],
        ),
        (
            "a new account with its objection",
            |it| {
                it.accounts.push(account(9, NOBODY, "x"));
                let mut new = objection(10, AccountId(id(9)));
                new.events.push(event(11, 1));
                it.objections.push(new);
            },
            [1, 0, 0],
        ),
        (
            "another name of the account",
            |it| it.accounts[0].handle.push('x'),
            [0, 1, 0],
        ),
        (
            "an answer",
            |it| it.objections[0].events.push(event(9, 1)),
            [0, 1, 0],
        ),
        (
            "another name and an answer",
            |it| {
                it.accounts[0].handle.push('x');
                it.objections[0].events.push(event(9, 1));
            },
            [0, 1, 0],
        ),
        (
            "a second objection",
            |it| it.objections.push(objection(9, it.accounts[0].id)),
            [0, 1, 0],
        ),
        ("an objection less", |it| it.objections.clear(), [0, 1, 0]),
        (
            "deleted, to be put back",
            |it| it.accounts[0].deleted = Some(Timestamp::UNIX_EPOCH),
            [0, 1, 0],
        ),
        (
            "removed",
            |it| it.remove_accounts(&[AccountId(id(2))]),
            [0, 0, 1],
        ),
        (
            "one for another",
            |it| {
                it.remove_accounts(&[AccountId(id(2))]);
                it.accounts.push(account(9, NOBODY, "x"));
            },
            [1, 0, 1],
        ),
        ("a setting", |it| it.settings.theme = Theme::Dark, [0, 0, 0]),
        (
            "a begun wizard",
            |it| it.drafts.push(draft(9, "x")),
            [0, 0, 0],
        ),
        (
            "a person's name",
            |it| it.persons[0].name.push('x'),
            [0, 0, 0],
        ),
    ];
    let before = ana();
    for (name, change, [added, gone_or_changed, removed]) in cases {
        let after = changed(&before, change);
        let expected = Counts {
            added,
            changed: gone_or_changed,
            removed,
        };
        assert_eq!(counts(&before, &after), expected, "{name}");
        let backwards = Counts {
            added: removed,
            removed: added,
            ..expected
        };
        assert_eq!(counts(&after, &before), backwards, "{name}, backwards");
    }
}

#[test]
fn only_turning_pages_is_only_navigation() {
    type Change = fn(&mut Document);
    let cases: [(&str, Change, bool); 12] = [
        ("nothing", |_| {}, true),
        ("the open page", |it| it.open = None, true),
        ("the step", |it| it.drafts[0].step = Step::Email, true),
        (
            "the way back to the check page",
            |it| it.drafts[0].changing = true,
            true,
        ),
        (
            "both, and the open page",
            |it| {
                it.drafts[0].changing = true;
                it.drafts[0].step = Step::Reason;
                it.open = Some(Open::Wizard(it.drafts[0].id));
            },
            true,
        ),
        ("a wizard begun", |it| it.drafts.push(draft(9, "")), true),
        (
            "an answer",
            |it| it.drafts[0].answers.handle.push('x'),
            false,
        ),
        (
            "an answer and the step",
            |it| {
                it.drafts[0].step = Step::Linked;
                it.drafts[0].answers.someone_else = true;
            },
            false,
        ),
        ("a wizard thrown away", |it| it.drafts.clear(), false),
        ("a setting", |it| it.settings.theme = Theme::Dark, false),
        ("a note", |it| it.accounts[0].note.push('x'), false),
        (
            "a field of a newer app",
            |it| it.unknown = unknown("glow: 1"),
            false,
        ),
    ];
    let before = changed(&ana(), |it| it.drafts.push(draft(8, "begun")));
    for (name, change, expected) in cases {
        let after = changed(&before, change);
        let is = Before::of(&before, &after).is_only_navigation(&after);
        assert_eq!(is, expected, "{name}");
    }
}
