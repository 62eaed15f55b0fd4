//! Up to three files, then what is done to them: merging has its laws, and what was counted is
//! later than what it was made from.
//!
//! The parts are divided by the byte 30, which stands in no RON. The first three are read as files;
//! where one cannot be read, a small document stands in. The bytes after them are changes.
#![no_main]

mod changes;

use std::collections::BTreeSet;

use changes::Copies;
use libfuzzer_sys::fuzz_target;
use uuid::Uuid;
use veto_desk::domain::document::Document;
use veto_desk::domain::kept::Mark;
use veto_desk::domain::merge::{Before, count, counts, merge, revive, same_content};
use veto_desk::store::format::{from_text, to_text};

const DIVIDER: u8 = 30;

/// More is not slower by nature, only by size.
const MOST_CHANGES: usize = 40;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(4, |byte| *byte == DIVIDER);
    let mut files: Vec<Option<Document>> = Vec::new();
    for part in parts.by_ref().take(3) {
        let text = std::str::from_utf8(part).unwrap_or_default();
        files.push(from_text(text).ok().map(|it| it.document));
    }
    let changes = parts.next().unwrap_or_default();
    let read: Vec<&Document> = files.iter().flatten().collect();
    for pair in read.windows(2) {
        if let [a, b] = pair {
            never_fails(a, b);
            never_fails(b, a);
        }
    }
    let whole: Vec<&Document> = read.into_iter().filter(|it| is_whole(it)).collect();
    match whole[..] {
        [a, b, c] => laws(a, b, c),
        [a, b] => laws(a, b, &Document::default()),
        _ => {}
    }
    if changes.is_empty() {
        return;
    }
    let mut copies = Copies::of(whole.first().map(|it| (*it).clone()));
    for change in changes.chunks_exact(4).take(MOST_CHANGES) {
        let [which, what, at, value] = *change else {
            return;
        };
        let place = usize::from(which % 3);
        let before = copies.documents[place].clone();
        let wanted = copies.change(place, what, usize::from(at), value);
        let Some(after) = wanted else { continue };
        if !same_content(&before, &after.document) {
            let undo = Before::of(&before, &after.document);
            let mut counted = after.document.clone();
            if after.is_counted {
                count(&before, &mut counted);
                same(&merge(&before, &counted), &counted, "a change is later");
            }
            same(&merge(&counted, &counted), &counted, "counted is whole");
            let mut undone = counted.clone();
            undo.clone().restore(&mut undone);
            says_the_same(&undone, &before, "undoing it was not enough");
            count(&counted, &mut undone);
            says_the_same(&undone, &before, "counting changed it");
            same(&merge(&counted, &undone), &undone, "undoing is later");
            copies.steps[place].push(undo);
            copies.documents[place] = counted;
        } else if !after.is_counted {
            copies.documents[place] = after.document;
        }
    }
    let [a, b, c] = &copies.documents;
    laws(a, b, c);
});

/// Whatever the files say.
fn never_fails(a: &Document, b: &Document) {
    let _ = counts(a, b);
    let mut counted = b.clone();
    count(a, &mut counted);
    let mut revived = b.clone();
    revive(a, &mut revived);
    let merged = merge(a, &revived);
    assert!(to_text(&merged).is_ok());
    Before::of(a, &counted).restore(&mut counted);
}

fn laws(a: &Document, b: &Document, c: &Document) {
    let ab = merge(a, b);
    same(&ab, &merge(b, a), "commutative");
    same(&merge(&ab, c), &merge(a, &merge(b, c)), "associative");
    for one in [a, b, &ab] {
        same(&merge(&ab, one), &ab, "idempotent");
    }
    let mut wanted = b.clone();
    revive(a, &mut wanted);
    let imported = merge(a, &wanted);
    assert!(
        names(b).is_subset(&names(&imported)),
        "not all was taken in"
    );
}

/// The same file. What is equal has the same text; that takes longer to find out.
fn same(one: &Document, other: &Document, what: &str) {
    if one != other {
        let [one, other] = [one, other].map(|it| to_text(it).expect("it can be written"));
        assert_eq!(one, other, "{what}");
    }
}

fn says_the_same(one: &Document, other: &Document, what: &str) {
    if !same_content(one, other) {
        let [one, other] = [one, other].map(|it| to_text(it).expect("it can be written"));
        panic!("{what}\n{one}\n{other}");
    }
}

/// The names of all that an import brings.
fn names(document: &Document) -> BTreeSet<Uuid> {
    let persons = document.persons.iter().map(|it| it.id.0);
    let accounts = document.accounts.iter().map(|it| it.id.0);
    let groups = document.groups.iter().map(|it| it.id.0);
    let objections = document.objections.iter().map(|it| it.id.0);
    persons
        .chain(accounts)
        .chain(groups)
        .chain(objections)
        .collect()
}

/// As the app writes it: each name once, in order, counted, and nothing later than the last change.
fn is_whole(document: &Document) -> bool {
    let mut seen = BTreeSet::new();
    let mut latest = 0;
    let mut look = |id: Uuid, mark: &Mark| {
        let edits = mark.edits.values().copied();
        latest = edits.chain([latest, mark.born]).fold(0, u64::max);
        seen.insert(id) && mark.born > 0 && mark.life < u64::MAX / 2
    };
    let mut whole = true;
    for it in &document.persons {
        whole &= look(it.id.0, &it.mark);
    }
    for it in &document.accounts {
        whole &= look(it.id.0, &it.mark);
    }
    for it in &document.groups {
        whole &= look(it.id.0, &it.mark);
    }
    for it in &document.drafts {
        whole &= look(it.id.0, &it.mark);
    }
    for it in &document.objections {
        whole &= look(it.id.0, &it.mark);
        for event in &it.events {
            whole &= look(event.id.0, &event.mark);
        }
        for evidence in &it.evidence {
            whole &= look(evidence.id.0, &evidence.mark);
        }
        for letter in &it.letters {
            whole &= look(letter.id.0, &letter.mark);
        }
    }
    let edits = document.mark.edits.values().copied();
    latest = edits.fold(latest, u64::max);
    let gone = document.gone.values().all(|it| *it < u64::MAX / 2);
    whole && gone && latest <= document.changes && document.changes < u64::MAX / 2 && {
        merge(document, document) == *document
    }
}
