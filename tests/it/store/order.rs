//! The order of the calls of a save, and other programs that hold a file for a while.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use veto_desk::store::backups;
use veto_desk::store::file::{SaveErrorKind, set_aside};
use veto_desk::store::format::to_text;
use veto_desk::store::vault::{Save, Vault};

use super::sim::{Call, Sim, load};
use super::{after, kind_of, now, save_of, small, with};

fn data() -> PathBuf {
    PathBuf::from("/home/veto-desk.ron")
}

/// A file, and an app that has it open.
fn opened() -> (Arc<Sim>, Vault) {
    let disk = Sim::new();
    disk.put(&data(), to_text(&small("Ana")).unwrap());
    let (vault, _) = Vault::open(disk.clone(), data(), "desk".to_owned());
    (disk, vault)
}

/// Only what changes the disk, each with the place it is about, and the temporary file as `temp`.
fn changes(calls: &[Call]) -> Vec<String> {
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".tmp") {
            "temp".to_owned()
        } else {
            name.into_owned()
        }
    };
    let said = |call: &Call| match call {
        Call::Create(path) => Some(format!("create {}", name(path))),
        Call::Write(path) => Some(format!("write {}", name(path))),
        Call::Sync(path) => Some(format!("sync {}", name(path))),
        Call::Rename(from, to) => Some(format!("rename {} to {}", name(from), name(to))),
        Call::Remove(path) => Some(format!("remove {}", name(path))),
        Call::MakeFolder(path) => Some(format!("make folder {}", name(path))),
        Call::SyncFolder(path) => Some(format!("sync folder {}", name(path))),
        Call::NarrowRights(path) => Some(format!("narrow {}", name(path))),
        _ => None,
    };
    calls.iter().filter_map(said).collect()
}

const SAVE: [&str; 5] = [
    "create temp",
    "write temp",
    "sync temp",
    "rename temp to veto-desk.ron",
    "sync folder home",
];

#[test]
fn a_save_writes_syncs_renames_and_syncs_the_folder_in_this_order() {
    let (disk, mut vault) = opened();
    vault.save(&save_of(&small("1")), &now()).unwrap();
    disk.take_calls();
    vault.save(&save_of(&small("2")), &after(1)).unwrap();
    assert_eq!(changes(&disk.take_calls()), SAVE);
}

#[test]
fn a_backup_is_whole_before_the_file_is_touched() {
    let (disk, mut vault) = opened();
    disk.take_calls();
    vault.save(&save_of(&small("1")), &now()).unwrap();
    let expected: Vec<&str> = [
        "make folder veto-desk-backups",
        "sync folder home",
        "create temp",
        "write temp",
        "sync temp",
        "rename temp to 2026-11-22-081500.ron",
        "sync folder veto-desk-backups",
    ]
    .into_iter()
    .chain(SAVE)
    .collect();
    assert_eq!(changes(&disk.take_calls()), expected);
}

#[test]
fn a_file_is_set_aside_by_its_name_alone() {
    let (disk, _vault) = opened();
    disk.take_calls();
    set_aside(&*disk, &data(), now().timestamp()).unwrap();
    let aside = "veto-desk.set-aside-2026-11-22-081500.ron";
    assert_eq!(
        changes(&disk.take_calls()),
        [
            format!("create {aside}"),
            format!("rename veto-desk.ron to {aside}"),
            format!("narrow {aside}"),
            "sync folder home".to_owned(),
        ]
    );
}

#[test]
fn nothing_ever_opens_the_live_file_for_writing_or_removes_it() {
    let (disk, mut vault) = opened();
    let base = small("Ana");
    for n in 0..20 {
        match n % 4 {
            0 => disk.put(&data(), to_text(&with(&base, 10 + n, "others")).unwrap()),
            1 => disk.put(
                &data().with_file_name(format!("veto-desk_conflict-20261122-0815{n:02}.ron")),
                to_text(&with(&base, 40 + n, "copy")).unwrap(),
            ),
            2 => disk.put(&data(), "damaged"),
            _ => {}
        }
        vault.look(&after(n as i64 * 61));
        let save = Save {
            backup: n % 3 == 0,
            ..save_of(&with(&base, 70 + n, "ours"))
        };
        vault.save(&save, &after(n as i64 * 61)).unwrap();
    }
    let mut temporary = BTreeSet::new();
    for call in disk.take_calls() {
        match call {
            Call::Create(path) => {
                assert_ne!(path, data());
                assert!(temporary.insert(path.clone()), "{} again", path.display());
            }
            Call::Write(path) | Call::Sync(path) => {
                assert!(
                    path.to_string_lossy().ends_with(".tmp"),
                    "{}",
                    path.display()
                );
            }
            Call::Remove(path) => {
                assert_ne!(path, data());
                let backup = path.starts_with(backups::folder(&data()));
                assert!(backup || path.to_string_lossy().contains("_conflict-"));
            }
            Call::Rename(from, to) => {
                let set_aside = to.to_string_lossy().contains(".set-aside-");
                assert!(from != data() || set_aside, "{}", to.display());
            }
            _ => {}
        }
    }
    assert!(temporary.len() > 30);
}

#[test]
fn looking_at_what_did_not_change_costs_two_questions() {
    let (disk, mut vault) = opened();
    vault.save(&save_of(&small("1")), &now()).unwrap();
    vault.look(&now());
    disk.take_calls();
    for _ in 0..3 {
        vault.look(&now());
        let calls = disk.take_calls();
        let asked = |it: &&Call| !matches!(it, Call::ReadLink(_));
        assert_eq!(calls.iter().filter(asked).count(), 2, "{calls:?}");
    }
}

// ----- other programs hold the file

fn pauses(calls: &[Call]) -> Vec<Duration> {
    let pause = |call: &Call| match call {
        Call::Pause(time) => Some(*time),
        _ => None,
    };
    calls.iter().filter_map(pause).collect()
}

#[test]
fn a_file_that_is_held_for_a_while_is_saved_in_the_end() {
    for millis in [1, 5, 40, 900, 3_000, 9_500] {
        let (disk, mut vault) = opened();
        vault.save(&save_of(&small("1")), &now()).unwrap();
        disk.take_calls();
        disk.hold(Duration::from_millis(millis));
        vault.save(&save_of(&small("2")), &after(1)).unwrap();
        assert_eq!(load(&disk, &data()), Some(small("2")));
        let calls = disk.take_calls();
        let pauses = pauses(&calls);
        assert!(pauses.is_sorted(), "{pauses:?}");
        assert!(pauses.iter().all(|it| *it <= Duration::from_secs(1)));
        // A fresh name at each try, and nothing is moved away meanwhile.
        let tried = |call: &Call| match call {
            Call::Rename(from, to) => Some((from.clone(), to.clone())),
            _ => None,
        };
        let tried: Vec<_> = calls.iter().filter_map(tried).collect();
        assert_eq!(tried.len(), pauses.len() + 1);
        assert!(tried.iter().all(|it| it.1 == data()));
        let names: BTreeSet<&PathBuf> = tried.iter().map(|it| &it.0).collect();
        assert_eq!(names.len(), tried.len());
        assert_eq!(disk.names_below(Path::new("/home")).len(), 2);
    }
}

#[test]
fn a_file_that_is_held_for_good_stays_as_it_is_and_is_saved_later() {
    let (disk, mut vault) = opened();
    vault.save(&save_of(&small("1")), &now()).unwrap();
    disk.take_calls();
    disk.hold(Duration::from_secs(3_600));
    let kind = kind_of(vault.save(&save_of(&small("2")), &after(1)));
    assert_eq!(kind, SaveErrorKind::Other);
    let waited: Duration = pauses(&disk.take_calls()).iter().sum();
    assert!((10..13).contains(&waited.as_secs()), "{waited:?}");
    assert_eq!(load(&disk, &data()), Some(small("1")));
    let names = disk.names_below(Path::new("/home"));
    assert_eq!(names.len(), 2, "no temporary file is left: {names:?}");
    // The same for a file that is to be set aside.
    assert!(set_aside(&*disk, &data(), now().timestamp()).is_err());
    assert_eq!(disk.names_below(Path::new("/home")), names);
    disk.hold(Duration::ZERO);
    vault.save(&save_of(&small("2")), &after(2)).unwrap();
    assert_eq!(load(&disk, &data()), Some(small("2")));
}
