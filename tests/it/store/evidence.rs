//! A fault at every single call while evidence or a paper is written, then a power cut: what was there is
//! unhurt, and the new file is there whole or not at all.
//!
//! As in `faults`, what is wrong is collected, so that a disk that lies can show that it is found.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use veto_desk::domain::objection::KeptFile;
use veto_desk::store::evidence::{self, folder, keep, keep_paper, papers_folder, write_paper};
use veto_desk::store::format::sum_of;
use veto_desk::store::vault::Vault;

use super::sim::{Fault, Lie, Sim};
use super::{now, save_of, small};

const NEW: &[u8] = b"From: privacy@example.com\r\n\r\nWe will honour your objection.\r\n";

fn data() -> PathBuf {
    PathBuf::from("/home/veto-desk.ron")
}

/// Where evidence comes to rest when nothing is in its way; else with a number.
fn place_of(bytes: &[u8], number: &str) -> PathBuf {
    let sum = sum_of(bytes);
    folder(&data()).join(format!("mail {}{number}.eml", &sum[..8]))
}

fn paper() -> PathBuf {
    papers_folder(&data()).join("Record.pdf")
}

/// Other bytes, as many as [`NEW`] has.
fn as_long() -> Vec<u8> {
    let mut bytes = NEW.to_vec();
    bytes[0] ^= 1;
    bytes
}

type Files = Vec<(PathBuf, Vec<u8>)>;

/// What is on the disk, and what is done. Acting says where the file is, once it was done.
struct Play {
    name: &'static str,
    there: fn() -> Files,
    /// The file that may be replaced; no other may be.
    replaces: Option<fn() -> PathBuf>,
    act: fn(&Sim) -> Option<PathBuf>,
}

fn keep_new(disk: &Sim) -> Option<PathBuf> {
    let kept = keep(disk, &data(), "mail.eml", NEW).ok()?;
    assert_eq!((kept.sha256, kept.size), (sum_of(NEW), NEW.len() as u64));
    Some(folder(&data()).join(kept.file))
}

fn plays() -> Vec<Play> {
    vec![
        Play {
            name: "the first evidence",
            there: || vec![(data(), b"()".to_vec())],
            replaces: None,
            act: keep_new,
        },
        Play {
            name: "evidence beside other evidence of this name",
            there: || vec![(place_of(b"other", ""), b"other".to_vec())],
            replaces: None,
            act: keep_new,
        },
        Play {
            name: "evidence whose place is taken, twice",
            there: || {
                vec![
                    (place_of(NEW, ""), as_long()),
                    (place_of(NEW, " 2"), b"short".to_vec()),
                ]
            },
            replaces: None,
            act: keep_new,
        },
        Play {
            name: "evidence that is there already",
            there: || vec![(place_of(NEW, ""), NEW.to_vec())],
            replaces: None,
            act: keep_new,
        },
        Play {
            name: "a paper whose name is taken",
            there: || vec![(paper(), as_long())],
            replaces: None,
            act: |disk| keep_paper(disk, &data(), "Record.pdf", NEW).ok(),
        },
        Play {
            name: "a paper over one that is there",
            there: || vec![(paper(), as_long())],
            replaces: Some(paper),
            act: |disk| {
                let written = write_paper(disk, &paper(), NEW);
                written.is_ok().then(paper)
            },
        },
    ]
}

fn set_up(play: &Play, lie: Lie) -> Arc<Sim> {
    let disk = Sim::new();
    for (path, bytes) in (play.there)() {
        disk.put(&path, bytes);
    }
    disk.lie(lie);
    disk
}

fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    name.starts_with(".veto-desk-") && name.ends_with(".tmp")
}

/// What is wrong with a disk. `done` is where the file was said to be.
fn wrong(play: &Play, disk: &Sim, done: Option<&Path>) -> Vec<String> {
    let mut wrong = Vec::new();
    let there = (play.there)();
    let replaced = play.replaces.map(|it| it());
    for (path, bytes) in &there {
        let now = disk.bytes(path);
        let may_be_new = replaced.as_ref() == Some(path) && now.as_deref() == Some(NEW);
        if now.as_ref() != Some(bytes) && !may_be_new {
            wrong.push(format!("{} is hurt: {now:?}", path.display()));
        }
    }
    let mut found = 0;
    for folder in [folder(&data()), papers_folder(&data())] {
        for path in disk.names_below(&folder) {
            let bytes = disk.bytes(&path);
            let is_old = there.iter().any(|it| it.0 == path);
            if bytes.as_deref() == Some(NEW) && !is_temporary(&path) {
                found += 1;
            } else if !is_old && !is_temporary(&path) {
                wrong.push(format!("{} is not whole: {bytes:?}", path.display()));
            }
        }
    }
    if found > 1 {
        wrong.push(format!("it is there {found} times"));
    }
    if let Some(path) = done
        && disk.bytes(path).as_deref() != Some(NEW)
    {
        wrong.push(format!("it is not there: {}", path.display()));
    }
    wrong
}

/// A fault at one call. Gives what went wrong, and whether the fault came at all.
fn stumble(play: &Play, lie: Lie, at: u64, fault: Fault, stays: bool) -> (Vec<String>, bool) {
    let disk = set_up(play, lie);
    disk.fail(at, fault, stays);
    let done = (play.act)(&disk);
    let came = disk.injected() > 0;
    let mut all = Vec::new();
    let mut note = |when: &str, found: Vec<String>| {
        let told = |it| format!("{}, {fault:?} at call {at}, {when}: {it}", play.name);
        all.extend(found.into_iter().map(told));
    };
    note("at once", wrong(play, &disk, done.as_deref()));
    for seed in 0..8 {
        let cut = disk.power_cut(if seed < 2 { seed } else { seed + 8 * at });
        note("after a power cut", wrong(play, &cut, done.as_deref()));
        let again = (play.act)(&cut);
        if again.is_none() {
            note("in the next run", vec!["it failed".to_owned()]);
        }
        note("in the next run", wrong(play, &cut, again.as_deref()));
    }
    disk.mend();
    let again = (play.act)(&disk);
    if again.is_none() {
        note("tried again", vec!["it failed".to_owned()]);
    }
    note("tried again", wrong(play, &disk, again.as_deref()));
    let cut = disk.power_cut(0);
    note(
        "tried again, then a power cut",
        wrong(play, &cut, again.as_deref()),
    );
    (all, came)
}

/// Every fault at every call. Gives of each play what went wrong, and how many faults there were.
pub fn all_faults(lie: Lie, faults: &[(Fault, bool)]) -> Vec<(&'static str, Vec<String>, usize)> {
    let run = |play: &Play| {
        let disk = set_up(play, lie);
        disk.mend();
        let done = (play.act)(&disk);
        let calls = disk.count();
        let mut all = wrong(play, &disk, done.as_deref());
        if done.is_none() {
            all.push("it fails without a fault".to_owned());
        }
        let mut count = 0;
        for (fault, stays) in faults {
            for at in 0..calls {
                let (found, came) = stumble(play, lie, at, *fault, *stays);
                all.extend(found);
                count += usize::from(came);
            }
        }
        (play.name, all, count)
    };
    plays().iter().map(run).collect()
}

#[test]
fn a_disk_that_lies_about_evidence_is_found_out() {
    let few = [
        (Fault::Stop, false),
        (Fault::Error(ErrorKind::Other), false),
    ];
    let wrong = |lie| -> Vec<String> {
        let all = all_faults(lie, &few).into_iter();
        all.flat_map(|it| it.1).collect()
    };
    for lie in [
        Lie::Sync,
        Lie::SyncFolder,
        Lie::CopyInPlace,
        Lie::RemoveFirst,
    ] {
        assert!(!wrong(lie).is_empty(), "{lie:?} was not noticed");
    }
    assert_eq!(wrong(Lie::None), Vec::<String>::new());
}

#[test]
fn evidence_gets_the_place_that_is_free_and_the_same_file_is_kept_once() {
    let places = [
        ("the first evidence", place_of(NEW, "")),
        (
            "evidence beside other evidence of this name",
            place_of(NEW, ""),
        ),
        ("evidence whose place is taken, twice", place_of(NEW, " 3")),
        ("evidence that is there already", place_of(NEW, "")),
        (
            "a paper whose name is taken",
            papers_folder(&data()).join("Record 2.pdf"),
        ),
        ("a paper over one that is there", paper()),
    ];
    for (play, (name, place)) in plays().iter().zip(places) {
        let disk = set_up(play, Lie::None);
        assert_eq!(play.name, name);
        assert_eq!((play.act)(&disk), Some(place), "{name}");
    }
}

/// What a killed program leaves can be as large as a video.
#[test]
fn what_a_killed_program_left_beside_evidence_goes_at_the_next_start_and_nothing_else() {
    let disk = Sim::new();
    let left = [place_of(NEW, ""), paper()].map(|it| it.with_file_name(".veto-desk-0193.tmp"));
    let stays = [place_of(NEW, ""), paper()];
    for path in left.iter().chain(&stays) {
        disk.put(path, NEW);
    }
    let mut vault = Vault::open(disk.clone(), data(), "desk".to_owned()).0;
    vault.save(&save_of(&small("Ana")), &now()).unwrap();
    for (left, stays) in left.iter().zip(&stays) {
        assert_eq!(disk.bytes(left), None, "{}", left.display());
        assert_eq!(disk.bytes(stays).as_deref(), Some(NEW));
    }
}

#[test]
fn evidence_that_cannot_be_read_is_missing_whatever_the_disk_says() {
    let disk = Sim::new();
    let KeptFile { file, sha256, .. } = keep(&*disk, &data(), "mail.eml", NEW).unwrap();
    let read = || evidence::read(&*disk, &data(), &file, &sha256);
    assert_eq!(read().as_deref(), Ok(NEW));
    for kind in [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::TimedOut,
        ErrorKind::Interrupted,
        ErrorKind::Other,
    ] {
        disk.fail(0, Fault::Error(kind), true);
        assert_eq!(
            read(),
            Err(veto_desk::domain::objection::Fault::Missing),
            "{kind:?}"
        );
        disk.mend();
        assert_eq!(read().as_deref(), Ok(NEW), "{kind:?}");
    }
    disk.put(&folder(&data()).join(&file), as_long());
    assert_eq!(read(), Err(veto_desk::domain::objection::Fault::Changed));
}
