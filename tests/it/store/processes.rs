//! Two real processes on one real file: who holds it, and that a killed one lets go.
#![cfg(target_os = "linux")]

use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};

use veto_desk::store::vault::Finding;

use super::{Place, in_another_process, loaded, now, place, save_of, small, vault_of, with};

/// A process that has the file open, has saved once, and waits.
fn holder(place: &Place) -> Child {
    let child = in_another_process(module_path!(), "a_run_that_holds_the_file", "")
        .env("VETO_DESK_TEST_FILE", &place.file)
        .spawn()
        .unwrap();
    wait_until(|| place.at("ready").exists());
    child
}

fn wait_until(mut it_is: impl FnMut() -> bool) {
    let started = Instant::now();
    while !it_is() {
        assert!(
            started.elapsed() < Duration::from_secs(60),
            "waited in vain"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_file_that_another_process_has_is_locked_until_that_is_killed() {
    let place = place();
    let mut child = holder(&place);
    let mut vault = place.vault();
    assert!(vault.is_locked_out());
    assert_eq!(loaded(&place.file), small("holder"), "it can be looked at");
    assert_eq!(vault.look(&now()), []);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(vault.look(&now()), [Finding::Unlocked]);
    assert!(!vault.is_locked_out());
    assert!(place.vault().is_locked_out(), "now it is this one's");
    let document = with(&small("holder"), 2, "Ben");
    vault.save(&save_of(&document), &now()).unwrap();
    assert_eq!(loaded(&place.file), document);
}

#[test]
fn a_lock_file_that_a_killed_run_left_does_not_block_the_next() {
    let place = place();
    for _ in 0..3 {
        let mut child = holder(&place);
        assert!(place.vault().is_locked_out());
        child.kill().unwrap();
        child.wait().unwrap();
        std::fs::remove_file(place.at("ready")).unwrap();
        assert!(place.at(".veto-desk.ron.lock").exists());
        assert!(!place.vault().is_locked_out());
    }
}

/// Another start calls the window that is there, over the real disk.
#[test]
fn a_knock_reaches_the_process_that_has_the_file() {
    let place = place();
    let mut child = holder(&place);
    let knocker = veto_desk::store::vault::Vault::open(
        std::sync::Arc::new(veto_desk::store::disk::System),
        place.file.clone(),
        "desk".to_owned(),
    )
    .0;
    assert!(knocker.is_locked_out());
    assert!(knocker.knock());
    assert!(!place.at(".veto-desk.ron.knock").exists());
    child.kill().unwrap();
    child.wait().unwrap();
}

#[ignore = "a child of another test"]
#[test]
fn a_run_that_holds_the_file() {
    let path = PathBuf::from(std::env::var_os("VETO_DESK_TEST_FILE").unwrap());
    let mut vault = vault_of(&path);
    vault.raises = true;
    assert!(!vault.is_locked_out());
    vault.save(&save_of(&small("holder")), &now()).unwrap();
    std::fs::write(path.with_file_name("ready"), "").unwrap();
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(60) {
        vault.look(&now());
        std::thread::sleep(Duration::from_millis(20));
    }
}
