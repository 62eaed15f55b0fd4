//! Wrong merges, planted to see that the laws find them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use veto_desk::domain::document::Document;
use veto_desk::domain::kept::{Entity, Mark, Unknown};
use veto_desk::domain::merge::merge;
use veto_desk::domain::objection::Objection;

use super::{Merge, broken, every_entity};
use crate::documents::{hostile, worlds};

fn tampered(a: &Document, b: &Document, mut tamper: impl FnMut(&mut Document)) -> Document {
    let [mut a, mut b] = [a.clone(), b.clone()];
    tamper(&mut a);
    tamper(&mut b);
    merge(&a, &b)
}

/// Takes a field of accounts from one side wherever both have it.
fn prefer(both: &mut Document, side: &Document, when: impl Fn(&Mark) -> bool) {
    for account in &mut both.accounts {
        if let Some(ours) = side.account(account.id)
            && ours.mark.life() == account.mark.life()
            && when(&ours.mark)
        {
            account.handle.clone_from(&ours.handle);
        }
    }
}

/// Puts into a list what only one of the copies has, gone or not.
fn join_all<T: Entity>(
    objection: &mut Objection,
    copies: [&Document; 2],
    list: fn(&mut Objection) -> &mut Vec<T>,
) {
    for copy in copies {
        let mut copy = copy.objection(objection.id).cloned();
        for value in copy.iter_mut().flat_map(list) {
            let there = list(objection);
            if !there.iter().any(|it| it.id() == value.id()) {
                there.push(value.clone());
                there.sort_by_key(|it| (it.mark().born, it.id()));
            }
        }
    }
}

const WRONG: [(&str, &str, Merge); 22] = [
    ("ours always wins a tie", "in either order", |a, b| {
        let mut both = merge(a, b);
        for account in &mut both.accounts {
            if let (Some(ours), Some(theirs)) = (a.account(account.id), b.account(account.id))
                && ours.mark.life() == theirs.mark.life()
                && ours.mark.edited("handle") == theirs.mark.edited("handle")
            {
                account.handle.clone_from(&ours.handle);
            }
        }
        both
    }),
    ("ours always wins", "the later change", |a, b| {
        let mut both = merge(a, b);
        prefer(&mut both, a, |_| true);
        both
    }),
    ("theirs always wins", "in either order", |a, b| {
        let mut both = merge(a, b);
        prefer(&mut both, b, |_| true);
        both
    }),
    ("what was never changed wins", "the later change", |a, b| {
        let mut both = merge(a, b);
        prefer(&mut both, a, |mark| mark.edits.is_empty());
        prefer(&mut both, b, |mark| mark.edits.is_empty());
        both
    }),
    ("gone is ignored", "what is taken away", |a, b| {
        tampered(a, b, |it| it.gone.clear())
    }),
    (
        "what is gone never comes back",
        "what is taken away",
        |a, b| {
            let mut both = merge(a, b);
            both.accounts
                .retain(|it| !a.gone.contains_key(&it.id.0) && !b.gone.contains_key(&it.id.0));
            both
        },
    ),
    ("lives are forgotten", "what is taken away", |a, b| {
        tampered(a, b, |it| every_entity(it, |mark, _| mark.life = 0))
    }),
    (
        "the clock decides the order of events",
        "in order",
        |a, b| {
            let mut both = merge(a, b);
            for objection in &mut both.objections {
                objection.events.sort_by_key(|it| (it.at, it.id));
            }
            both
        },
    ),
    (
        "the dates decide the order of events",
        "in order",
        |a, b| {
            let mut both = merge(a, b);
            for objection in &mut both.objections {
                objection.events.sort_by_key(|it| (it.on, it.id));
            }
            both
        },
    ),
    ("events concatenated", "every event", |a, b| {
        let mut both = merge(a, b);
        for objection in &mut both.objections {
            let other = b.objection(objection.id);
            objection
                .events
                .extend(other.into_iter().flat_map(|it| it.events.clone()));
        }
        both
    }),
    ("only our events", "every event", |a, b| {
        let mut both = merge(a, b);
        for objection in &mut both.objections {
            if let Some(ours) = a.objection(objection.id) {
                objection.events.clone_from(&ours.events);
            }
        }
        both
    }),
    ("only our evidence", "all evidence", |a, b| {
        let mut both = merge(a, b);
        for objection in &mut both.objections {
            if let Some(ours) = a.objection(objection.id) {
                objection.evidence.clone_from(&ours.evidence);
            }
        }
        both
    }),
    (
        "evidence comes back by an old copy",
        "all evidence",
        |a, b| {
            let mut both = merge(a, b);
            for objection in &mut both.objections {
                join_all(objection, [a, b], |it| &mut it.evidence);
            }
            both
        },
    ),
    (
        "letters come back by an old copy",
        "every letter",
        |a, b| {
            let mut both = merge(a, b);
            for objection in &mut both.objections {
                join_all(objection, [a, b], |it| &mut it.letters);
            }
            both
        },
    ),
    (
        "letters are merged as a whole",
        "the later change",
        |a, b| {
            let mut both = merge(a, b);
            for objection in &mut both.objections {
                let ours = a.objection(objection.id);
                for letter in &mut objection.letters {
                    if let Some(ours) = ours.and_then(|it| it.letter(letter.id)) {
                        letter.clone_from(ours);
                    }
                }
            }
            both
        },
    ),
    (
        "evidence that was removed is shown again",
        "the later change",
        |a, b| {
            let mut both = merge(a, b);
            let evidence = both.objections.iter_mut().flat_map(|it| &mut it.evidence);
            evidence.for_each(|it| it.removed = None);
            both
        },
    ),
    ("only our stays in groups", "every stay", |a, b| {
        let mut both = merge(a, b);
        for group in &mut both.groups {
            if let Some(ours) = a.groups.iter().find(|it| it.id == group.id) {
                group.members.clone_from(&ours.members);
            }
        }
        both
    }),
    (
        "an account that left is in its group again",
        "the later change",
        |a, b| {
            let mut both = merge(a, b);
            let stays = both.groups.iter_mut().flat_map(|it| &mut it.members);
            stays.for_each(|it| it.left = None);
            both
        },
    ),
    ("the file with more changes wins", "in order", |a, b| {
        let (mut more, mut less) = (a.clone(), b.clone());
        if less.changes > more.changes {
            std::mem::swap(&mut more, &mut less);
        }
        for account in less.accounts.iter().cloned() {
            if more.account(account.id).is_none() {
                more.accounts.push(account);
            }
        }
        more
    }),
    ("changes are added up", "once is enough", |a, b| Document {
        changes: a.changes + b.changes,
        ..merge(a, b)
    }),
    ("ours first, then theirs", "in order", |a, b| {
        let mut both = merge(a, b);
        both.accounts
            .sort_by_key(|it| (a.account(it.id).is_none(), it.mark.born));
        both
    }),
    ("unknown fields are dropped", "unknown fields", |a, b| {
        tampered(a, b, |it| {
            every_entity(it, |_, unknown| *unknown = Unknown::default());
        })
    }),
];

#[test]
fn every_wrong_merge_is_found() {
    let mut runner = TestRunner::deterministic();
    let mut all: Vec<Vec<Document>> = Vec::new();
    for _ in 0..80 {
        all.push(worlds().new_tree(&mut runner).unwrap().current().replicas);
        let by_hand = [hostile(), hostile(), hostile()];
        all.push(by_hand.new_tree(&mut runner).unwrap().current().to_vec());
    }
    for (name, law, wrong) in WRONG {
        let found = all.iter().any(|it| broken(wrong, it).contains(law));
        assert!(found, "{name}: nobody noticed");
    }
    let right = all.iter().flat_map(|it| broken(merge, it));
    assert_eq!(right.collect::<BTreeSet<_>>(), BTreeSet::new());
}
