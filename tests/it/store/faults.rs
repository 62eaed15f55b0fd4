//! A fault at every single call to the disk, then a power cut: in every scene there is the old
//! document or the new one, never a third, and nothing that was promised is gone.
//!
//! What is wrong is collected and not asserted, so that a disk that lies can show that it is found.
#![expect(clippy::print_stdout, reason = "figures are for people")]

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use veto_desk::domain::document::Document;
use veto_desk::domain::merge::merge;
use veto_desk::store::backups;
use veto_desk::store::file::{self, copy_to};
use veto_desk::store::format::to_text;
use veto_desk::store::vault::{Finding, Vault};

use super::sim::{Fault, Lie, Sim};
use super::{after, evidence, now, save_of, small, with};

/// What stands in the place of the data file.
#[derive(Clone, Debug, PartialEq)]
enum There {
    Nothing,
    Unreadable,
    Document(Box<Document>),
}

fn document(it: &Document) -> There {
    There::Document(Box::new(it.clone()))
}

fn there(disk: &Sim, path: &Path) -> There {
    match file::load(disk, path) {
        Ok(None) => There::Nothing,
        Ok(Some(content)) => document(&content.document),
        Err(_) => There::Unreadable,
    }
}

/// One moment of the app: what is on the disk, what is about to happen, and what may come of it.
struct Scene {
    disk: Arc<Sim>,
    vault: Vault,
    /// The file that is written.
    path: PathBuf,
    /// What may stand there after a fault.
    allowed: Vec<There>,
    /// What stands there once it was done.
    wanted: Document,
    /// Bytes that are whole in some file at every moment.
    kept: Vec<Vec<u8>>,
    /// What the vault told so far, and how much it has to tell in all.
    told: Vec<Finding>,
    to_tell: usize,
}

fn data() -> PathBuf {
    PathBuf::from("/home/veto-desk.ron")
}

fn text(document: &Document) -> String {
    to_text(document).unwrap()
}

fn open(disk: &Arc<Sim>, path: &Path) -> Vault {
    Vault::open(disk.clone(), path.to_owned(), "desk".to_owned()).0
}

impl Scene {
    /// An app that has opened `old`, and shows `wanted`.
    fn new(lie: Lie, bytes: &[u8], old: &Document, wanted: &Document) -> Self {
        let disk = Sim::new();
        disk.put(&data(), bytes);
        disk.lie(lie);
        Self {
            vault: open(&disk, &data()),
            disk,
            path: data(),
            allowed: vec![document(old), document(wanted)],
            wanted: wanted.clone(),
            kept: Vec::new(),
            told: Vec::new(),
            to_tell: 0,
        }
    }

    fn save(&mut self, document: &Document, minute: i64) -> bool {
        match self.vault.save(&save_of(document), &after(minute)) {
            Ok(found) => {
                self.told.extend(found);
                true
            }
            Err(_) => false,
        }
    }

    /// What is wrong with a disk.
    fn wrong(&self, disk: &Sim, done: bool) -> Vec<String> {
        let mut wrong = Vec::new();
        let there = there(disk, &self.path);
        if !self.allowed.contains(&there) {
            wrong.push(format!("a third document: {there:?}"));
        } else if done && there != document(&self.wanted) {
            wrong.push("what was saved is not there".to_owned());
        }
        for bytes in self.kept.iter().filter(|it| !disk.has(it)) {
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(90)]).into_owned();
            wrong.push(format!("bytes are lost: {start}"));
        }
        wrong
    }

    /// The next run of the app on this disk saves, and loses nothing by it.
    fn wrong_next(&self, disk: &Arc<Sim>) -> Vec<String> {
        let mut vault = open(disk, &self.path);
        if there(disk, &self.path) == There::Unreadable
            && vault.set_aside(now().timestamp()).is_err()
        {
            return vec!["the next run cannot set aside".to_owned()];
        }
        let mut wrong = Vec::new();
        if vault.save(&save_of(&self.wanted), &after(9)).is_err() {
            wrong.push("the next run cannot save".to_owned());
        }
        wrong.extend(self.wrong(disk, true));
        wrong
    }
}

/// How a scene is set up, and what happens in it. Acting gives true when it was done, and may be
/// repeated.
struct Play {
    name: &'static str,
    set_up: fn(Lie) -> Scene,
    act: fn(&mut Scene) -> bool,
}

// Made once: they are asked for thousands of times.
static OLD: LazyLock<Document> = LazyLock::new(|| small("Ana"));
static OLDER: LazyLock<Document> = LazyLock::new(|| with(&OLD, 4, "Dan"));
static NEW: LazyLock<Document> = LazyLock::new(|| with(&OLD, 2, "Ben"));
static THEIRS: LazyLock<Document> = LazyLock::new(|| with(&OLD, 3, "Cleo"));
static BOTH: LazyLock<Document> = LazyLock::new(|| merge(&NEW, &THEIRS));
static OLD_TEXT: LazyLock<String> = LazyLock::new(|| text(&OLD));
static NEW_TEXT: LazyLock<String> = LazyLock::new(|| text(&NEW));
static THEIR_TEXT: LazyLock<String> = LazyLock::new(|| text(&THEIRS));
static BACKUPS: LazyLock<Vec<String>> =
    LazyLock::new(|| (10..30).map(|n| text(&with(&OLD, n, "before"))).collect());

fn copy() -> PathBuf {
    PathBuf::from("/home/veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron")
}

/// A file that others wrote while it was open, in this text.
fn foreign(lie: Lie, text: String) -> Scene {
    let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &OLD, &OLD);
    assert!(scene.save(&OLDER, 0));
    scene.disk.put(&data(), text.clone());
    scene.wanted = BOTH.clone();
    scene.allowed = vec![document(&THEIRS), document(&scene.wanted)];
    scene.kept = vec![text.into_bytes()];
    scene.to_tell = 1;
    scene
}

const VERSION_1: &str = "(version: 1, persons: [(id: \"01935000-0000-7000-8000-000000000101\", \
                         name: \"Ana\", email: \"\")])";

const DAMAGED: &str = "(version: 3, persons: [(id: \"0193";

fn plays() -> Vec<Play> {
    vec![
        Play {
            name: "the first save ever",
            set_up: |lie| {
                let mut scene = Scene::new(lie, b"", &OLD, &NEW);
                scene.path = "/home/new/folder/veto-desk.ron".into();
                scene.vault = open(&scene.disk, &scene.path);
                scene.allowed[0] = There::Nothing;
                scene
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "an ordinary save",
            set_up: |lie| {
                let before = &OLDER;
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), before, &NEW);
                assert!(scene.save(before, 0));
                scene
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "an ordinary save, and a look after it",
            set_up: |lie| {
                let before = &OLDER;
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), before, &NEW);
                assert!(scene.save(before, 0));
                scene
            },
            act: |scene| {
                let done = scene.save(&NEW, 1);
                scene.vault.look(&after(2));
                done
            },
        },
        Play {
            name: "a save with a backup due",
            set_up: |lie| {
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &OLD, &NEW);
                scene.kept.push(OLD_TEXT.clone().into_bytes());
                for n in 1..4 {
                    let bytes = BACKUPS[n].clone().into_bytes();
                    let name = format!("2026-11-1{n}-081500.ron");
                    scene
                        .disk
                        .put(&backups::folder(&data()).join(name), bytes.clone());
                    scene.kept.push(bytes);
                }
                scene
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "a save that thins the backups",
            set_up: |lie| {
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &OLD, &NEW);
                for (n, text) in BACKUPS.iter().enumerate() {
                    let bytes = text.clone().into_bytes();
                    let name = format!("2026-11-22-0700{n:02}.ron");
                    scene
                        .disk
                        .put(&backups::folder(&data()).join(name), bytes.clone());
                    if n >= 11 {
                        scene.kept.push(bytes);
                    }
                }
                scene
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "a save over what others wrote",
            set_up: |lie| foreign(lie, THEIR_TEXT.clone()),
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "a save over what was changed by hand",
            set_up: |lie| {
                let edited = THEIR_TEXT.replacen("(\n", "( // mine\n", 1);
                foreign(lie, edited)
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "a look that takes in a conflict copy",
            set_up: |lie| {
                let wanted = BOTH.clone();
                let mut scene = Scene::new(lie, NEW_TEXT.as_bytes(), &NEW, &wanted);
                scene.disk.put(&copy(), THEIR_TEXT.clone());
                scene.kept.push(THEIR_TEXT.clone().into_bytes());
                scene.kept.push(NEW_TEXT.clone().into_bytes());
                scene.to_tell = 1;
                scene
            },
            act: |scene| {
                let found = scene.vault.look(&after(1));
                scene.told.extend(found);
                scene.disk.bytes(&copy()).is_none()
            },
        },
        Play {
            name: "setting aside, and a new save",
            set_up: |lie| {
                let mut scene = Scene::new(lie, DAMAGED.as_bytes(), &OLD, &NEW);
                scene.allowed = vec![There::Unreadable, There::Nothing, document(&NEW)];
                scene.kept.push(DAMAGED.into());
                scene
            },
            act: |scene| {
                let at = after(1).timestamp();
                let aside = scene.disk.bytes(&data()) != Some(DAMAGED.into())
                    || scene.vault.set_aside(at).is_ok();
                aside && scene.save(&NEW, 1)
            },
        },
        Play {
            name: "a save after the file was damaged while it was open",
            set_up: |lie| {
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &OLD, &NEW);
                assert!(scene.save(&OLDER, 0));
                scene.disk.put(&data(), DAMAGED);
                scene.allowed = vec![There::Unreadable, There::Nothing, document(&NEW)];
                scene.kept.push(DAMAGED.into());
                scene.kept.push(OLD_TEXT.clone().into_bytes());
                scene
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "a file of version 1 is saved",
            set_up: |lie| {
                let mut scene = Scene::new(lie, VERSION_1.as_bytes(), &OLD, &NEW);
                scene.kept.push(VERSION_1.into());
                scene
            },
            act: |scene| scene.save(&NEW, 1),
        },
        Play {
            name: "opening, and a save",
            set_up: |lie| {
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &OLD, &NEW);
                scene.kept.push(OLD_TEXT.clone().into_bytes());
                scene.vault = open(&scene.disk, Path::new("/home/other.ron"));
                scene
            },
            act: |scene| {
                scene.vault = open(&scene.disk, &data());
                scene.told.clear();
                scene.save(&NEW, 1)
            },
        },
        Play {
            name: "an export over a file that is there",
            set_up: |lie| {
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &THEIRS, &NEW);
                scene.path = "/home/copy.ron".into();
                scene.disk.put(&scene.path, THEIR_TEXT.clone());
                scene.kept.push(OLD_TEXT.clone().into_bytes());
                scene
            },
            act: |scene| copy_to(&*scene.disk, &scene.path, &NEW).is_ok(),
        },
        Play {
            name: "an export to a new place",
            set_up: |lie| {
                let mut scene = Scene::new(lie, OLD_TEXT.as_bytes(), &THEIRS, &NEW);
                scene
                    .disk
                    .put(Path::new("/home/copy.ron"), THEIR_TEXT.clone());
                scene.path = "/home/copy-2.ron".into();
                // Only the place-holder, empty.
                scene.allowed = vec![There::Nothing, There::Unreadable, document(&NEW)];
                scene.kept.push(OLD_TEXT.clone().into_bytes());
                scene.kept.push(THEIR_TEXT.clone().into_bytes());
                scene
            },
            act: |scene| {
                // Tried again, it would get another number.
                if scene.disk.bytes(&scene.path).is_some() {
                    scene.disk.take_away(&scene.path);
                }
                copy_to(&*scene.disk, Path::new("/home/copy"), &NEW).is_ok()
            },
        },
    ]
}

/// Each fault, and whether it stays.
fn faults() -> Vec<(Fault, bool)> {
    let kinds = [
        ErrorKind::StorageFull,
        ErrorKind::PermissionDenied,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::NotFound,
        ErrorKind::QuotaExceeded,
        ErrorKind::FileTooLarge,
        ErrorKind::StaleNetworkFileHandle,
        ErrorKind::NotConnected,
        ErrorKind::TimedOut,
        ErrorKind::Other,
    ];
    let mut faults = vec![
        // For good it would be asked again for ever, as the system's own calls are.
        (Fault::Error(ErrorKind::Interrupted), false),
        (Fault::Late(ErrorKind::TimedOut), false),
        (Fault::Late(ErrorKind::Other), false),
        (Fault::Late(ErrorKind::PermissionDenied), false),
        (Fault::Late(ErrorKind::StaleNetworkFileHandle), false),
        (Fault::HalfThen(ErrorKind::StorageFull), false),
        (Fault::HalfThen(ErrorKind::StorageFull), true),
        (Fault::Few, false),
        (Fault::Few, true),
        (Fault::Stop, false),
    ];
    faults.extend(kinds.map(|it| (Fault::Error(it), false)));
    faults.extend(kinds.map(|it| (Fault::Error(it), true)));
    faults
}

/// A fault at one call. Gives what went wrong, and whether the fault came at all.
fn stumble(play: &Play, lie: Lie, at: u64, fault: Fault, sticky: bool) -> (Vec<String>, bool) {
    let mut scene = (play.set_up)(lie);
    let label = |what: &'static str| {
        move |it: String| {
            let stays = if sticky { "from there on" } else { "once" };
            format!(
                "{}, {fault:?} at call {at} {stays}, {what}: {it}",
                play.name
            )
        }
    };
    let mut wrong = Vec::new();
    scene.disk.fail(at, fault, sticky);
    let done = (play.act)(&mut scene);
    let came = scene.disk.injected() > 0;
    // Nothing that was not synced is left, or some of it; where it stops for good, all sorts of it.
    let seeds: &[u64] = match fault {
        Fault::Stop => &[0, 1, 2, 3, 4, 5, 6, 7],
        _ => &[0, 2],
    };
    for seed in seeds.iter().copied() {
        let cut = scene
            .disk
            .power_cut(if seed < 2 { seed } else { seed + 8 * at });
        let found = scene.wrong(&cut, done);
        wrong.extend(found.into_iter().map(label("after a power cut")));
        if seed == 0 || fault == Fault::Stop {
            let found = scene.wrong_next(&cut);
            wrong.extend(found.into_iter().map(label("in the next run")));
        }
    }
    if fault != Fault::Stop {
        scene.disk.mend();
        let found = scene.wrong(&scene.disk, done);
        wrong.extend(found.into_iter().map(label("at once")));
        // The app tries again; it may take more than once.
        let again = (play.act)(&mut scene) || (play.act)(&mut scene);
        if !again {
            wrong.push(label("when tried again")("it failed".to_owned()));
        }
        let found = scene.wrong(&scene.disk, again);
        wrong.extend(found.into_iter().map(label("when tried again")));
        let cut = scene.disk.power_cut(0);
        let found = scene.wrong(&cut, again);
        wrong.extend(
            found
                .into_iter()
                .map(label("tried again, then a power cut")),
        );
        if scene.told.len() < scene.to_tell {
            let told = format!("told {} of {}", scene.told.len(), scene.to_tell);
            wrong.push(label("when tried again")(told));
        }
    }
    (wrong, came)
}

/// Every fault at every call of a play. Gives what went wrong, and how many faults there were.
fn all_faults(play: &Play, lie: Lie, faults: &[(Fault, bool)]) -> (Vec<String>, usize) {
    let mut wrong = Vec::new();
    let mut count = 0;
    // Without any fault, first.
    let mut scene = (play.set_up)(lie);
    scene.disk.mend();
    if !(play.act)(&mut scene) {
        wrong.push(format!("{}: it fails without a fault", play.name));
    }
    let calls = scene.disk.count();
    if !open(&scene.disk, scene.vault.path()).is_locked_out() {
        wrong.push(format!("{}: a second window may write", play.name));
    }
    for seed in 0..4 {
        let found = scene.wrong(&scene.disk.power_cut(seed), true);
        wrong.extend(found.into_iter().map(|it| format!("{}: {it}", play.name)));
    }
    for (fault, sticky) in faults {
        for at in 0..calls {
            let (found, came) = stumble(play, lie, at, *fault, *sticky);
            wrong.extend(found);
            count += usize::from(came);
        }
    }
    (wrong, count)
}

#[test]
fn ten_thousand_faults_lose_nothing() {
    let started = Instant::now();
    let faults = faults();
    let (plays, faults) = (&plays(), &faults);
    let results: Vec<(&str, Vec<String>, usize, Duration)> = std::thread::scope(|scope| {
        let runs: Vec<_> = plays
            .iter()
            .map(|play| {
                scope.spawn(move || {
                    let started = Instant::now();
                    let (wrong, count) = all_faults(play, Lie::None, faults);
                    (play.name, wrong, count, started.elapsed())
                })
            })
            .collect();
        runs.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let mut count = 0;
    let mut wrong = Vec::new();
    for (name, found, faults, time) in results {
        println!(
            "{faults:6} faults, {:3} wrong, {time:?}: {name}",
            found.len()
        );
        count += faults;
        wrong.extend(found);
    }
    let files = evidence::all_faults(Lie::None, faults);
    for (name, found, faults) in files {
        println!("{faults:6} faults, {:3} wrong: {name}", found.len());
        assert!(faults > 100, "only {faults} faults: {name}");
        count += faults;
        wrong.extend(found);
    }
    println!("{count} faults in {:?}", started.elapsed());
    let first: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} wrong: {first:#?}", wrong.len());
    assert!(count >= 10_000, "only {count} faults");
}

/// Whoever takes away one of the safeguards is found out by the faults above.
#[test]
fn a_disk_that_lies_is_found_out() {
    let few = [
        (Fault::Stop, false),
        (Fault::Error(ErrorKind::Other), false),
    ];
    for lie in [
        Lie::Sync,
        Lie::SyncFolder,
        Lie::CopyInPlace,
        Lie::RemoveFirst,
        Lie::Lock,
    ] {
        let mut found = 0;
        for play in plays().iter().filter(|it| it.name.contains("save")).take(4) {
            found += all_faults(play, lie, &few).0.len();
        }
        assert!(found > 0, "{lie:?} was not noticed");
    }
    for play in plays().iter().take(4) {
        assert_eq!(all_faults(play, Lie::None, &few).0, Vec::<String>::new());
    }
}
