//! Ten thousand damaged files: each is judged without a panic or a wait, and none is written over.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use veto_desk::domain::document::{Document, VERSION};
use veto_desk::store::file::{LoadError, SaveErrorKind};
use veto_desk::store::format::to_text;
use veto_desk::store::vault::Vault;

use super::sim::{Sim, load};
use super::{Dice, golden_bytes, now, save_of, small, with};

fn path() -> PathBuf {
    PathBuf::from("/home/veto-desk.ron")
}

/// Opens these bytes and tries to save. True when they were a document.
fn judge(bytes: &[u8], ours: &Document) -> bool {
    let disk = Sim::new();
    disk.put(&path(), bytes);
    let (mut vault, content) = Vault::open(disk.clone() as Arc<_>, path(), "desk".to_owned());
    assert_eq!(
        disk.bytes(&path()).as_deref(),
        Some(bytes),
        "opening changes nothing"
    );
    assert_eq!(vault.look(&now()), []);
    let saved = vault.save(&save_of(ours), &now());
    match content {
        Ok(content) => {
            let content = content.unwrap();
            assert_eq!(content.document.version, VERSION);
            saved.unwrap();
            // What was read is among the backups before it is replaced.
            assert!(disk.has(bytes) || disk.bytes(&path()).as_deref() == Some(bytes));
            assert!(load(&disk, &path()).is_some());
            true
        }
        Err(error) => {
            let expected = match error {
                LoadError::Newer { .. } => SaveErrorKind::Newer,
                _ => SaveErrorKind::Unreadable,
            };
            assert_eq!(saved.unwrap_err().kind(), expected);
            assert_eq!(disk.bytes(&path()).as_deref(), Some(bytes));
            assert_eq!(disk.names_below(Path::new("/home")), [path()]);
            false
        }
    }
}

/// One thing that can happen to a file.
fn damaged(good: &[u8], kind: usize, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = good.to_owned();
    let (a, b) = (dice.below(bytes.len()), dice.below(bytes.len()));
    let (first, last) = (a.min(b), a.max(b));
    let at = dice.below(bytes.len());
    match kind {
        0 => bytes[a] ^= 1 << dice.below(8),
        1 => bytes.truncate(a),
        2 => bytes[first..last].fill(0),
        3 => {
            let piece = bytes[first..last].to_vec();
            bytes.splice(at..at, piece);
        }
        4 => drop(bytes.drain(first..last)),
        5 => {
            let random = (0..1 + dice.below(9)).map(|_| dice.below(256) as u8);
            let random: Vec<u8> = random.collect();
            bytes.splice(at..at, random);
        }
        6 => {
            let bomb = [&b"["[..], b"(", b"{", b"Some(", b"/*", b"\"", b"r#\""][dice.below(7)];
            let bomb = bomb.repeat(1 + dice.below(400));
            bytes.splice(at..at, bomb);
        }
        7 => bytes[a..].fill(0),
        8 => {
            // A word for a word.
            let swap = [
                &b"None"[..],
                b"()",
                b"-1",
                b"99999999999999999999",
                b"\"\"",
                b"nan",
            ];
            let end = (a + 1 + dice.below(8)).min(bytes.len());
            bytes.splice(a..end, swap[dice.below(6)].iter().copied());
        }
        _ => bytes.rotate_left(a),
    }
    bytes
}

#[test]
fn ten_thousand_damaged_files_are_judged_without_a_panic_and_stay_as_they_are() {
    let started = Instant::now();
    let ours = small("ours");
    let small = with(&with(&ours, 2, "Zoë \\ \"\n"), 3, "");
    let small_1 = "(version: 1, persons: [(id: \"01935000-0000-7000-8000-000000000101\", name: \
                   \"Ana\", email: \"\")], objections: [], settings: (theme: Dark))";
    let (v3, v1) = (golden_bytes("v3.ron"), golden_bytes("v1.ron"));
    let (small_3, small_1) = (to_text(&small).unwrap().into_bytes(), small_1.into());
    let run = |seed: u64, rounds: usize, good: &Vec<u8>| {
        let mut dice = Dice(seed);
        let mut refused = 0;
        for round in 0..rounds {
            refused += usize::from(!judge(&damaged(good, round % 10, &mut dice), &ours));
        }
        assert!(
            refused > rounds / 3,
            "only {refused} of {rounds} were refused"
        );
    };
    // The golden files are long: most of what is tried is short.
    std::thread::scope(|scope| {
        scope.spawn(|| run(0x5eed_2026, 5_500, &small_3));
        scope.spawn(|| run(0x5eed_1122, 3_500, &small_1));
        scope.spawn(|| run(0x5eed_0001, 500, &v3));
        scope.spawn(|| run(0x5eed_0002, 500, &v1));
    });
    assert!(started.elapsed() < Duration::from_secs(600));
}

#[test]
fn ten_megabytes_of_brackets_are_refused_at_once() {
    const MANY: usize = 10 * 1024 * 1024;
    const SOME: usize = 200 * 1024;
    let started = Instant::now();
    let ours = small("ours");
    for (before, bomb, times) in [
        ("", "[", MANY),
        ("", "(", MANY),
        ("(version: 3, x: ", "[", SOME),
        ("(version: 3, x: ", "(", SOME),
        ("(version: 3, x: ", "Some(", SOME),
        ("(version: 3, persons: ", "[", SOME),
        ("(version: 3, persons: [(mark: ", "(", SOME),
        ("(version: 4, x: ", "{", SOME),
        ("(version: 1, x: ", "[", SOME),
        ("/*", "/*", SOME),
        ("", "\0", SOME),
        (
            "// Veto Desk file, version 3, length 7, SHA-256 ab\n",
            "[",
            SOME,
        ),
        (
            "// Veto Desk file, version 4, length 7, SHA-256 ab\n",
            "(",
            SOME,
        ),
    ] {
        let text = format!("{before}{}", bomb.repeat(times));
        assert!(!judge(text.as_bytes(), &ours), "{before}{bomb}");
    }
    assert!(
        started.elapsed() < Duration::from_secs(600),
        "{:?}",
        started.elapsed()
    );
}
