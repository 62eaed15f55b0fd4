//! Two windows on one file, and what others do to it while it is open: nothing of anyone is lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use veto_desk::domain::document::Document;
use veto_desk::domain::merge::merge;
use veto_desk::store::file::SaveErrorKind;
use veto_desk::store::format::to_text;
use veto_desk::store::vault::{Finding, Save, Source, Vault};

use super::sim::{Call, Sim, load};
use super::{
    Dice, Place, after, changed, full_document, golden_bytes, kind_of, loaded, names_of, now,
    place, save_of, small, with,
};

fn data() -> PathBuf {
    PathBuf::from("/home/veto-desk.ron")
}

fn open(disk: &Arc<Sim>, computer: &str) -> Vault {
    Vault::open(disk.clone(), data(), computer.to_owned()).0
}

fn text(document: &Document) -> String {
    to_text(document).unwrap()
}

/// As the app does it: what comes in is merged into what is shown.
struct App {
    vault: Vault,
    shown: Document,
    seen: u64,
}

impl App {
    fn new(disk: &Arc<Sim>) -> Self {
        let (vault, content) = Vault::open(disk.clone(), data(), "desk".to_owned());
        let shown = content.unwrap().map(|it| it.document).unwrap_or_default();
        Self {
            vault,
            shown,
            seen: 0,
        }
    }

    fn take(&mut self, found: Vec<Finding>) {
        for finding in found {
            if let Finding::Incoming(theirs, _) = finding {
                self.shown = merge(&self.shown, &theirs);
                self.seen += 1;
            }
        }
    }

    fn save(&mut self) {
        let save = Save {
            document: Arc::new(self.shown.clone()),
            seen: self.seen,
            backup: false,
        };
        if let Ok(found) = self.vault.save(&save, &now()) {
            self.take(found);
        }
    }

    fn look(&mut self) {
        let found = self.vault.look(&now());
        self.take(found);
    }

    fn add(&mut self, n: u128) {
        self.shown = with(&self.shown, n, &format!("person {n}"));
    }
}

// ----- the lock

#[test]
fn a_second_window_is_locked_out_until_the_first_is_gone() {
    let place = place();
    let mut first = place.vault();
    first.save(&save_of(&small("Ana")), &now()).unwrap();
    let mut second = place.vault();
    assert!(!first.is_locked_out());
    assert!(second.is_locked_out());
    assert_eq!(second.look(&now()), []);
    // What the first one saves is seen by the second one.
    first
        .save(&save_of(&with(&small("Ana"), 2, "Ben")), &now())
        .unwrap();
    let seen = with(&small("Ana"), 2, "Ben");
    assert_eq!(
        second.look(&now()),
        [Finding::Incoming(Box::new(seen), Source::Other)]
    );
    drop(first);
    assert!(second.is_locked_out(), "until it looks");
    assert_eq!(second.look(&now()), [Finding::Unlocked]);
    assert!(!second.is_locked_out());
    assert_eq!(second.look(&now()), []);
    assert!(place.vault().is_locked_out());
}

/// Where a drive knows no locks, or they lie, both windows write. Each has everything in the end.
#[test]
fn two_windows_that_both_write_lose_nothing_of_each_other() {
    for seed in 1..=120 {
        let mut dice = Dice(seed);
        let disk = Sim::new();
        disk.without_locks();
        disk.put(&data(), text(&small("Ana")));
        let mut apps = [App::new(&disk), App::new(&disk)];
        assert!(apps.iter().all(|it| !it.vault.is_locked_out()));
        let mut all: BTreeSet<String> = BTreeSet::from(["Ana".to_owned()]);
        for n in 0..12 {
            let app = &mut apps[dice.below(2)];
            match dice.below(4) {
                0 => app.look(),
                1 => app.save(),
                _ => {
                    app.add(10 + n);
                    all.insert(format!("person {}", 10 + n));
                    if dice.chance() {
                        app.save();
                    }
                }
            }
        }
        for _ in 0..2 {
            for app in &mut apps {
                app.look();
                app.save();
            }
        }
        let [one, other] = &apps;
        assert_eq!(one.shown, other.shown, "round {seed}");
        assert_eq!(
            load(&disk, &data()).as_ref(),
            Some(&one.shown),
            "round {seed}"
        );
        let names: BTreeSet<String> = one.shown.persons.iter().map(|it| it.name.clone()).collect();
        assert_eq!(names, all, "round {seed}");
    }
}

// ----- others write

/// At every call of opening and saving, a synchroniser may bring another file.
#[test]
fn a_file_that_comes_at_any_moment_of_opening_is_merged() {
    let old = small("Ana");
    let theirs = with(&old, 3, "Cleo");
    let set_up = || {
        let disk = Sim::new();
        disk.put(&data(), text(&old));
        disk.mend();
        disk
    };
    let disk = set_up();
    drop(open(&disk, "desk"));
    let calls = disk.count();
    assert!(calls > 3);
    for at in 0..calls {
        let disk = set_up();
        disk.visit(at, &data(), text(&theirs).into_bytes());
        let mut app = App::new(&disk);
        app.add(4);
        app.save();
        let there = load(&disk, &data()).unwrap();
        let expected = ["Ana", "Cleo", "person 4"];
        assert_eq!(names_of(&there), expected, "before call {at}");
        assert_eq!(there, app.shown);
    }
}

/// What comes in the blink between reading and renaming is replaced; but it must have been seen until
/// the file was read, and whatever stands there is whole.
#[test]
fn a_file_that_comes_at_any_moment_of_a_save_leaves_a_whole_document() {
    let (old, ours) = (small("Ana"), with(&small("Ana"), 2, "Ben"));
    let theirs = with(&small("Ana"), 3, "Cleo");
    let set_up = || {
        let disk = Sim::new();
        disk.put(&data(), text(&old));
        let vault = open(&disk, "desk");
        disk.take_calls();
        disk.mend();
        (disk, vault)
    };
    let (disk, mut vault) = set_up();
    vault.save(&save_of(&ours), &now()).unwrap();
    let calls = disk.take_calls();
    let calls: Vec<&Call> = calls
        .iter()
        .filter(|it| !matches!(it, Call::Pause(_)))
        .collect();
    let read = calls
        .iter()
        .position(|it| matches!(it, Call::Read(path) if *path == data()));
    let renamed = calls
        .iter()
        .position(|it| matches!(it, Call::Rename(_, path) if *path == data()));
    let (read, renamed) = (read.unwrap() as u64, renamed.unwrap() as u64);
    for at in 0..calls.len() as u64 {
        let (disk, mut vault) = set_up();
        disk.visit(at, &data(), text(&theirs).into_bytes());
        vault.save(&save_of(&ours), &now()).unwrap();
        vault.look(&now());
        vault.save(&save_of(&ours), &after(1)).unwrap();
        let there = load(&disk, &data()).unwrap();
        if at <= read || at > renamed {
            assert_eq!(names_of(&there), ["Ana", "Ben", "Cleo"], "before call {at}");
        } else {
            assert!(names_of(&there).contains(&"Ben"));
        }
    }
}

#[test]
fn what_others_saved_between_loading_and_saving_is_merged_and_told_of() {
    let place = place();
    let base = full_document();
    place.save(&base, &now()).unwrap();
    let mut vault = place.vault();
    let theirs = changed(&base, |it| it.accounts[0].note = "theirs".into());
    fs::write(&place.file, text(&theirs)).unwrap();
    let ours = changed(&base, |it| it.accounts[1].note = "ours".into());
    let found = vault.save(&save_of(&ours), &now()).unwrap();
    assert_eq!(
        found,
        [Finding::Incoming(Box::new(theirs.clone()), Source::Other)]
    );
    assert_eq!(loaded(&place.file), merge(&ours, &theirs));
    assert_eq!(loaded(&place.file).accounts[0].note, "theirs");
    assert_eq!(loaded(&place.file).accounts[1].note, "ours");

    // On its way before it was told of: it takes nothing back.
    vault.save(&save_of(&ours), &after(1)).unwrap();
    assert_eq!(loaded(&place.file).accounts[0].note, "theirs");
    // Once it was seen, what is shown counts alone.
    let shown = merge(&ours, &theirs);
    let last = changed(&shown, |it| it.accounts[0].note = "mine again".into());
    let save = Save {
        seen: 1,
        ..save_of(&last)
    };
    vault.save(&save, &after(2)).unwrap();
    assert_eq!(loaded(&place.file), last);
}

/// A save that fails after it met the change must not swallow the news.
#[test]
fn what_was_found_by_a_save_that_failed_is_told_by_the_next() {
    for look in [false, true] {
        let disk = Sim::new();
        disk.put(&data(), text(&small("Ana")));
        let mut vault = open(&disk, "desk");
        let theirs = with(&small("Ana"), 3, "Cleo");
        disk.put(&data(), text(&theirs));
        disk.refuse_renames_to(Some(data()));
        let ours = with(&small("Ana"), 2, "Ben");
        assert!(vault.save(&save_of(&ours), &now()).is_err());
        disk.refuse_renames_to(None);
        let found = if look {
            vault.look(&now())
        } else {
            vault.save(&save_of(&ours), &now()).unwrap()
        };
        assert_eq!(found, [Finding::Incoming(Box::new(theirs), Source::Other)]);
    }
}

// ----- changed by hand

/// A person's changes to the last saved text, with its first line kept.
#[test]
fn a_change_by_hand_counts_as_made_now() {
    for mark in ["", "\u{feff}"] {
        let place = place();
        let base = full_document();
        let mut vault = place.vault();
        vault.save(&save_of(&base), &now()).unwrap();
        let mut edited = base.clone();
        edited.accounts[2].note = "by hand".into();
        let first = edited.drafts[0].id;
        edited.drafts.retain(|it| it.id != first);
        edited.objections[1].events.clear();
        let body = text(&edited).split_once('\n').unwrap().1.to_owned();
        let first = text(&base).split_once('\n').unwrap().0.to_owned();
        fs::write(&place.file, format!("{mark}{first}\n{body}")).unwrap();

        // The window still has what was removed, and has never changed that note.
        let found = vault.save(&save_of(&base), &after(1)).unwrap();
        assert!(matches!(found[..], [Finding::Incoming(_, Source::Hand)]));
        let there = loaded(&place.file);
        assert_eq!(there.accounts[2].note, "by hand");
        assert_eq!(there.drafts.len(), 1);
        assert!(there.objections[1].events.is_empty());
        // And once more, from the text with the editor's own marks.
        let before = String::from_utf8(place.bytes()).unwrap();
        let again = before.replacen("by hand", "by hand again", 1);
        fs::write(&place.file, format!("{mark}{again}")).unwrap();
        let last = again.replacen("by hand again", "a third time", 1);
        assert_eq!(vault.look(&after(2)).len(), 1);
        fs::write(&place.file, format!("{mark}{last}")).unwrap();
        assert_eq!(vault.look(&after(3)).len(), 1);
        vault.save(&save_of(&base), &after(4)).unwrap();
        assert_eq!(loaded(&place.file).accounts[2].note, "a third time");
    }
}

/// An old text that is mended by hand is no change of today's: nothing that came since is removed.
#[test]
fn a_change_by_hand_of_an_older_text_removes_nothing() {
    let place = place();
    let base = small("Ana");
    let mut vault = place.vault();
    vault.save(&save_of(&base), &now()).unwrap();
    let older = String::from_utf8(place.bytes()).unwrap();
    let newer = with(&base, 2, "Ben");
    vault.save(&save_of(&newer), &after(1)).unwrap();
    fs::write(&place.file, older.replacen("(\n", "( // mine\n", 1)).unwrap();
    let found = vault.save(&save_of(&newer), &after(2)).unwrap();
    assert!(matches!(found[..], [Finding::Incoming(_, Source::Hand)]));
    assert_eq!(names_of(&loaded(&place.file)), ["Ana", "Ben"]);
}

// ----- damaged, newer, gone

#[test]
fn a_file_that_was_damaged_meanwhile_is_set_aside_and_the_document_saved() {
    for bytes in [
        golden_bytes("zeros.ron"),
        golden_bytes("truncated.ron"),
        b"".to_vec(),
    ] {
        let place = place();
        let mut vault = place.vault();
        vault.save(&save_of(&small("Ana")), &now()).unwrap();
        fs::write(&place.file, &bytes).unwrap();
        assert_eq!(vault.look(&now()), [], "the next save says it");
        let found = vault.save(&save_of(&with(&small("Ana"), 2, "Ben")), &after(1));
        let [Finding::SetAside(aside)] = &found.unwrap()[..] else {
            unreachable!("it is told of");
        };
        assert_eq!(fs::read(aside).unwrap(), bytes);
        assert_eq!(names_of(&loaded(&place.file)), ["Ana", "Ben"]);
        assert_eq!(vault.look(&after(2)), []);
    }
}

/// Some synchronisers write a file piece by piece: it is given two seconds to become whole.
#[test]
fn a_file_that_is_still_being_written_is_waited_for() {
    let disk = Sim::new();
    disk.put(&data(), text(&small("Ana")));
    let mut vault = open(&disk, "desk");
    let theirs = text(&with(&small("Ana"), 3, "Cleo"));
    disk.put(&data(), &theirs.as_bytes()[..theirs.len() / 2]);
    // The first look at it is one call, and so is each that follows.
    disk.take_calls();
    disk.mend();
    disk.visit(9, &data(), theirs.clone().into_bytes());
    let found = vault.save(&save_of(&with(&small("Ana"), 2, "Ben")), &now());
    assert!(matches!(
        found.unwrap()[..],
        [Finding::Incoming(_, Source::Other)]
    ));
    assert_eq!(
        names_of(&load(&disk, &data()).unwrap()),
        ["Ana", "Ben", "Cleo"]
    );
    let waited = |call: &Call| match call {
        Call::Pause(time) => *time,
        _ => Duration::ZERO,
    };
    let waited: Duration = disk.take_calls().iter().map(waited).sum();
    assert!((500..=2_000).contains(&waited.as_millis()), "{waited:?}");
}

#[test]
fn a_newer_file_that_comes_meanwhile_is_not_written_over() {
    for bytes in [
        golden_bytes("newer.ron"),
        text(&full_document())
            .replacen("version: 3,", "version: 4,", 1)
            .into_bytes(),
        b"// Veto Desk file, version 4, length 1, SHA-256 ab\n\x01".to_vec(),
    ] {
        let place = place();
        let mut vault = place.vault();
        vault.save(&save_of(&small("Ana")), &now()).unwrap();
        fs::write(&place.file, &bytes).unwrap();
        for minute in 1..4 {
            assert_eq!(vault.look(&after(minute)), []);
            let kind = kind_of(vault.save(&save_of(&small("Ben")), &after(minute)));
            assert_eq!(kind, SaveErrorKind::Newer);
            assert_eq!(place.bytes(), bytes);
        }
        assert_eq!(place.names(), ["veto-desk.ron"]);
    }
}

#[test]
fn a_file_that_was_taken_away_is_saved_anew() {
    let disk = Sim::new();
    let mut vault = open(&disk, "desk");
    vault.save(&save_of(&small("Ana")), &now()).unwrap();
    disk.take_away(&data());
    assert_eq!(vault.look(&now()), []);
    vault.save(&save_of(&small("Ana")), &after(1)).unwrap();
    assert_eq!(load(&disk, &data()), Some(small("Ana")));
}

/// What this app itself wrote is never taken for someone else's, whatever failed on the way.
#[test]
fn an_own_save_that_was_reported_as_failed_is_not_news() {
    use super::sim::Fault;
    use std::io::ErrorKind;
    let base = small("Ana");
    let names: Vec<Document> = (2..5).map(|n| with(&base, n, "x")).collect();
    let set_up = || {
        let disk = Sim::new();
        disk.put(&data(), text(&base));
        let mut vault = open(&disk, "desk");
        vault.save(&save_of(&names[0]), &now()).unwrap();
        disk.mend();
        (disk, vault)
    };
    let (disk, mut vault) = set_up();
    vault.save(&save_of(&names[1]), &now()).unwrap();
    let calls = disk.count();
    for first in 0..calls {
        for second in 0..calls {
            let (disk, mut vault) = set_up();
            for (at, document) in [(first, &names[1]), (second, &names[2])] {
                disk.fail(at, Fault::Late(ErrorKind::Other), false);
                if let Ok(found) = vault.save(&save_of(document), &now()) {
                    assert_eq!(found, []);
                }
            }
            disk.mend();
            assert_eq!(
                vault.save(&save_of(&base), &now()).unwrap(),
                [],
                "{first}, {second}"
            );
            assert_eq!(load(&disk, &data()).as_ref(), Some(&base));
        }
    }
}

// ----- the knock

fn knocked(place: &Place) -> PathBuf {
    place.at(".veto-desk.ron.knock")
}

/// One that has the file, and one that was started later, on a disk whose pauses end at once.
fn two(raises: bool, other: &str) -> (Place, Vault, Vault) {
    let place = place();
    let mut first = place.vault();
    first.save(&save_of(&small("Ana")), &now()).unwrap();
    first.raises = raises;
    first.look(&now());
    let later = Vault::open(Arc::new(super::Quick), place.file.clone(), other.to_owned()).0;
    (place, first, later)
}

#[test]
fn a_knock_is_answered_by_the_window_that_has_the_file() {
    let (place, mut first, _later) = two(true, "desk");
    fs::write(knocked(&place), "desk").unwrap();
    assert_eq!(first.look(&now()), [Finding::Knocked]);
    assert!(!knocked(&place).exists());
    assert_eq!(first.look(&now()), []);
}

#[test]
fn a_knock_is_not_answered_by_whom_it_is_not_for() {
    // Of another computer, brought by a synchroniser; half written; long.
    for name in ["laptop", "", "des", "desk ", &"desk".repeat(1_000)] {
        let (place, mut first, _later) = two(true, "desk");
        fs::write(knocked(&place), name).unwrap();
        assert_eq!(first.look(&now()), [], "{name}");
        assert!(knocked(&place).exists());
    }
    // A window that cannot come to the front.
    let (place, mut first, _later) = two(false, "desk");
    fs::write(knocked(&place), "desk").unwrap();
    assert_eq!(first.look(&now()), []);
    // A window that does not have the file.
    let (place, _first, mut later) = two(true, "desk");
    later.raises = true;
    fs::write(knocked(&place), "desk").unwrap();
    assert_eq!(later.look(&now()), []);
    assert!(knocked(&place).exists());
}

#[test]
fn a_knock_that_nobody_answers_ends_and_leaves_nothing() {
    let (place, _first, later) = two(true, "desk");
    assert!(later.is_locked_out());
    assert!(!later.knock());
    assert!(!knocked(&place).exists());
    // One that was left by an earlier start is not in the way.
    fs::write(knocked(&place), "desk").unwrap();
    assert!(!later.knock());
    assert!(!knocked(&place).exists());
}

#[test]
fn a_knock_waits_four_seconds_and_no_longer() {
    let disk = Sim::new();
    disk.put(&data(), text(&small("Ana")));
    let _first = open(&disk, "desk");
    let later = open(&disk, "desk");
    disk.take_calls();
    assert!(!later.knock());
    let calls = disk.take_calls();
    let pauses = calls
        .iter()
        .filter(|it| matches!(it, Call::Pause(_)))
        .count();
    assert_eq!(pauses, 40);
    assert_eq!(disk.names_below(Path::new("/home")), [data()]);
    // On a drive that takes no files, it ends at once.
    disk.fail(
        0,
        super::sim::Fault::Error(std::io::ErrorKind::ReadOnlyFilesystem),
        true,
    );
    assert!(!later.knock());
    let calls = disk.take_calls();
    assert!(!calls.iter().any(|it| matches!(it, Call::Pause(_))));
}
