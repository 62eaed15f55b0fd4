//! Loading and saving on the real disk: rights, whole files at every moment, full disks, killed runs.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::{Timestamp, Zoned};
use veto_desk::store::file::{LARGEST, LoadError, SaveErrorKind, copy_to, load, set_aside};
use veto_desk::store::vault::{Save, Vault};

#[cfg(target_os = "linux")]
use super::in_another_process;
use super::{
    Place, Quick, after, full_document, golden_bytes, kind_of, loaded, name_in, named, names_in,
    now, place, save_of, vault_of,
};
#[cfg(unix)]
use super::{rights, set_rights};

/// The moment, as this computer has it: files on the real disk are as old as it says.
fn really(minutes: i64) -> Zoned {
    let now = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    &now + jiff::SignedDuration::from_mins(minutes)
}

// ----- loading

#[test]
fn where_no_file_is_there_is_no_document() {
    let place = place();
    assert!(load(&Quick, &place.file).unwrap().is_none());
    let path = place.at("no/such/folder/veto-desk.ron");
    assert!(load(&Quick, &path).unwrap().is_none());
    let (_vault, content) = Vault::open(
        std::sync::Arc::new(Quick),
        place.file.clone(),
        String::new(),
    );
    assert_eq!(content.unwrap(), None);
    assert!(place.names().is_empty(), "opening makes no data file");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let place = place();
    fs::File::create(&place.file)
        .unwrap()
        .set_len(LARGEST + 1)
        .unwrap();
    let verdict = load(&Quick, &place.file);
    assert!(matches!(verdict, Err(LoadError::TooLarge { bytes }) if bytes == LARGEST + 1));
    let kind = kind_of(place.save(&full_document(), &now()));
    assert_eq!(kind, SaveErrorKind::Unreadable);
    assert_eq!(fs::metadata(&place.file).unwrap().len(), LARGEST + 1);
}

#[test]
fn a_folder_in_place_of_the_file_is_an_error_and_not_an_empty_start() {
    let place = place();
    fs::create_dir(&place.file).unwrap();
    assert!(matches!(load(&Quick, &place.file), Err(LoadError::Io(_))));
    let kind = kind_of(place.save(&full_document(), &now()));
    assert_eq!(kind, SaveErrorKind::Other);
    assert_eq!(place.names(), ["veto-desk.ron"]);
    assert!(place.file.is_dir());
}

/// Opening a pipe would wait for ever.
#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_refused_at_once() {
    let place = place();
    let made = std::process::Command::new("mkfifo")
        .arg(&place.file)
        .status();
    assert!(made.unwrap().success());
    for path in [&place.file, Path::new("/dev/zero")] {
        assert!(matches!(load(&Quick, path), Err(LoadError::Io(_))));
    }
    assert!(copy_to(&Quick, &place.file, &full_document()).is_err());
    let mut vault = place.vault();
    let kind = kind_of(vault.save(&save_of(&full_document()), &now()));
    assert_eq!(kind, SaveErrorKind::Other);
    assert_eq!(vault.look(&now()), []);
}

#[test]
fn a_file_that_cannot_be_read_is_never_written_over() {
    for name in [
        "newer.ron",
        "truncated.ron",
        "zeros.ron",
        "empty.ron",
        "not-ron.ron",
        "nested-bomb.ron",
        "wrong-type.ron",
        "not-utf8.ron",
    ] {
        let place = Place::holding(golden_bytes(name));
        let mut vault = place.vault();
        let expected = if name == "newer.ron" {
            SaveErrorKind::Newer
        } else {
            SaveErrorKind::Unreadable
        };
        for _ in 0..2 {
            assert_eq!(vault.look(&now()), []);
            let error = vault.save(&save_of(&full_document()), &now()).unwrap_err();
            assert_eq!(error.kind(), expected, "{name}");
        }
        assert_eq!(place.bytes(), golden_bytes(name), "{name}");
        assert_eq!(place.names(), ["veto-desk.ron"], "{name}");
        // The way on: it is set aside, as it is.
        let aside = vault.set_aside(now().timestamp()).unwrap();
        vault.save(&save_of(&full_document()), &now()).unwrap();
        assert_eq!(fs::read(aside).unwrap(), golden_bytes(name));
        assert_eq!(loaded(&place.file), full_document());
    }
}

// ----- saving

#[test]
fn a_first_save_makes_the_folders_that_are_missing() {
    let place = place();
    let path = place.at("Zoë's place/it's here/veto-desk.ron");
    let mut vault = vault_of(&path);
    vault.save(&save_of(&full_document()), &now()).unwrap();
    assert_eq!(loaded(&path), full_document());
    assert_eq!(names_in(path.parent().unwrap()), ["veto-desk.ron"]);
    assert!(!vault.is_locked_out());
    assert!(
        vault_of(&path).is_locked_out(),
        "locked once there was a folder"
    );
}

#[cfg(unix)]
#[test]
fn everything_that_is_made_is_for_its_owner_only() {
    let place = place();
    let folder = place.at("outer/inner");
    let path = folder.join("veto-desk.ron");
    let mut vault = vault_of(&path);
    vault.save(&save_of(&named("one")), &now()).unwrap();
    let later = &now() + jiff::SignedDuration::from_hours(24);
    vault.save(&save_of(&named("two")), &later).unwrap();
    assert_eq!(rights(&folder), 0o700);
    assert_eq!(rights(folder.parent().unwrap()), 0o700);
    assert_eq!(rights(&path), 0o600);
    assert_eq!(rights(&folder.join(".veto-desk.ron.lock")), 0o600);
    assert_eq!(rights(&vault.backup_folder()), 0o700);
    let backup = vault.backups().next().unwrap();
    assert_eq!(rights(&backup.path), 0o600);
    let copy = copy_to(&Quick, &folder.join("copy"), &full_document()).unwrap();
    assert_eq!(rights(&copy), 0o600);
    set_rights(&path, 0o644);
    let aside = set_aside(&Quick, &path, now().timestamp()).unwrap();
    assert_eq!(rights(&aside), 0o600);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_read_is_closed_to_them_at_the_next_save() {
    let place = Place::holding(golden_bytes("v1.ron"));
    set_rights(&place.file, 0o666);
    let mut vault = place.vault();
    vault.save(&save_of(&named("two")), &now()).unwrap();
    assert_eq!(rights(&place.file), 0o600);
    assert_eq!(rights(&vault.backups().next().unwrap().path), 0o600);
}

/// The rights of an existing folder are the person's own business.
#[cfg(unix)]
#[test]
fn an_existing_folder_keeps_its_rights() {
    let place = place();
    set_rights(place.folder.path(), 0o755);
    place.save(&full_document(), &now()).unwrap();
    assert_eq!(rights(place.folder.path()), 0o755);
}

#[cfg(unix)]
#[test]
fn a_temporary_file_is_for_its_owner_only_and_never_has_the_same_name_twice() {
    let place = place();
    let (one, other) = (named(&"x".repeat(300_000)), named(&"y".repeat(300_000)));
    let seen = std::sync::Mutex::new(std::collections::BTreeMap::new());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                for entry in fs::read_dir(place.folder.path()).unwrap().flatten() {
                    let name = entry.file_name().into_string().unwrap();
                    if let (true, Ok(about)) = (name.ends_with(".tmp"), entry.metadata()) {
                        use std::os::unix::fs::PermissionsExt as _;
                        let rights = about.permissions().mode() & 0o777;
                        seen.lock().unwrap().insert(name, rights);
                    }
                }
            }
        });
        let mut vault = place.vault();
        // Until three were caught in the act.
        for round in 0..2_000 {
            let document = if round % 2 == 0 { &one } else { &other };
            vault.save(&save_of(document), &now()).unwrap();
            if seen.lock().unwrap().len() >= 3 {
                break;
            }
        }
        done.store(true, Ordering::Relaxed);
    });
    let seen = seen.into_inner().unwrap();
    assert!(seen.len() >= 3, "{seen:?}");
    assert!(seen.values().all(|rights| *rights == 0o600), "{seen:?}");
}

#[test]
fn a_document_that_cannot_be_written_as_text_touches_nothing() {
    let place = Place::holding(golden_bytes("v1.ron"));
    let mut document = named("two");
    document.version = 99;
    assert_eq!(kind_of(place.save(&document, &now())), SaveErrorKind::Other);
    assert!(copy_to(&Quick, &place.at("copy"), &document).is_err());
    assert_eq!(place.bytes(), golden_bytes("v1.ron"));
    assert_eq!(place.names(), ["veto-desk.ron"]);
}

#[test]
fn whoever_reads_while_it_is_saved_finds_a_whole_document() {
    let place = place();
    let mut vault = place.vault();
    let (short, long) = (named("short"), named(&"long".repeat(100_000)));
    vault.save(&save_of(&short), &now()).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0;
            while !done.load(Ordering::Relaxed) {
                let content = load(&Quick, &place.file).unwrap().unwrap();
                assert_eq!(content.edited, None);
                let name = name_in(&content.document).len();
                assert!(name == 5 || name == 400_000, "{name}");
                reads += 1;
            }
            reads
        });
        for round in 0..60 {
            let document = if round % 2 == 0 { &long } else { &short };
            vault.save(&save_of(document), &now()).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 5);
    });
}

#[cfg(target_os = "linux")]
fn has_temporary_file(place: &Place) -> bool {
    place.names().iter().any(|it| it.ends_with(".tmp"))
}

/// The whole run is killed, at forty different moments, as the system or a person would.
#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_killed_leaves_the_old_or_the_new_document() {
    let place = place();
    let mut left_over = 0;
    for round in 0..40_u64 {
        let mut child =
            in_another_process(module_path!(), "a_run_that_saves_until_it_is_killed", "")
                .env("VETO_DESK_TEST_FILE", &place.file)
                .spawn()
                .unwrap();
        let started = fs::metadata(&place.file).and_then(|it| it.modified()).ok();
        while fs::metadata(&place.file).and_then(|it| it.modified()).ok() == started {
            assert!(child.try_wait().unwrap().is_none(), "the child ended");
            std::thread::yield_now();
        }
        // Half of the kills come while a temporary file is there, the others at any moment.
        while round % 2 == 0 && !has_temporary_file(&place) {
            std::thread::yield_now();
        }
        let pause = if round % 2 == 0 { 20 } else { 700 };
        std::thread::sleep(std::time::Duration::from_micros(pause * round));
        child.kill().unwrap();
        child.wait().unwrap();
        let document = loaded(&place.file);
        let whole = name_in(&document).len();
        assert!(whole == 10 || whole == 200_000, "round {round}: {whole}");
        let mut vault = place.vault();
        assert!(!vault.is_locked_out(), "the lock ended with the run");
        for backup in vault.backups() {
            assert!(matches!(name_in(&backup.document).len(), 10 | 200_000));
        }
        if has_temporary_file(&place) {
            left_over += 1;
            // As the next run does, a minute later.
            vault.save(&save_of(&document), &really(5)).unwrap();
            assert!(!has_temporary_file(&place));
        }
    }
    assert!(left_over > 0, "no kill hit a save: the test shows nothing");
}

#[cfg(target_os = "linux")]
#[ignore = "a child of another test"]
#[test]
fn a_run_that_saves_until_it_is_killed() {
    let path = PathBuf::from(std::env::var_os("VETO_DESK_TEST_FILE").unwrap());
    let (short, long) = (named(&"x".repeat(10)), named(&"x".repeat(200_000)));
    let mut vault = vault_of(&path);
    loop {
        vault.save(&save_of(&short), &really(0)).unwrap();
        vault.save(&save_of(&long), &really(0)).unwrap();
    }
}

#[test]
fn temporary_files_of_a_killed_run_are_removed_at_the_first_save_and_nothing_else_is() {
    let place = place();
    for name in [
        ".veto-desk-AbC123.tmp",
        ".veto-desk-AbC123.txt",
        ".veto-desk.tmp",
        "veto-desk-AbC123.tmp",
        "someone-else.tmp",
    ] {
        fs::write(place.at(name), "(version: 1, per").unwrap();
    }
    fs::create_dir(place.at(".veto-desk-folder.tmp")).unwrap();
    let mut vault = place.vault();
    let all = place.names().len();

    vault.save(&save_of(&named("one")), &really(0)).unwrap();
    assert_eq!(
        place.names().len(),
        all + 1,
        "younger than a minute: another run may be at it"
    );

    vault.save(&save_of(&named("one")), &really(2)).unwrap();
    assert_eq!(place.names().len(), all + 1, "only at the first save");

    drop(vault);
    place.save(&named("one"), &really(2)).unwrap();
    assert_eq!(
        place.names(),
        [
            ".veto-desk-AbC123.txt",
            ".veto-desk-folder.tmp",
            ".veto-desk.tmp",
            "someone-else.tmp",
            "veto-desk-AbC123.tmp",
            "veto-desk.ron",
        ]
    );
}

// ----- saving fails

#[test]
fn a_parent_that_is_a_file_is_an_error_and_stays() {
    let place = Place::holding("a shopping list");
    let path = place.file.join("veto-desk.ron");
    assert!(load(&Quick, &path).is_err() || cfg!(windows));
    let mut vault = vault_of(&path);
    assert_eq!(
        kind_of(vault.save(&save_of(&full_document()), &now())),
        SaveErrorKind::Other
    );
    assert!(copy_to(&Quick, &path, &full_document()).is_err());
    assert_eq!(place.bytes(), b"a shopping list");
}

/// `/sys` takes no new files, not even from the administrator.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_denied_or_read_only() {
    let mut vault = vault_of(Path::new("/sys/veto-desk.ron"));
    let kind = kind_of(vault.save(&save_of(&full_document()), &now()));
    assert!(
        matches!(kind, SaveErrorKind::Denied | SaveErrorKind::ReadOnly),
        "{kind:?}"
    );
    let error = copy_to(&Quick, Path::new("/sys/copy"), &full_document()).unwrap_err();
    assert!(matches!(
        error.kind(),
        SaveErrorKind::Denied | SaveErrorKind::ReadOnly
    ));
}

/// A file system without room is imitated by the largest file size that a process may write.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_file_and_no_remains() {
    let place = Place::holding(golden_bytes("v1.ron"));
    let ended = in_another_process(
        module_path!(),
        "a_run_on_a_full_disk",
        "trap '' XFSZ; ulimit -f 1;",
    )
    .env("VETO_DESK_TEST_FILE", &place.file)
    .status()
    .unwrap();
    assert!(ended.success());
    assert_eq!(place.bytes(), golden_bytes("v1.ron"));
    // The empty folder of the backups does no harm.
    assert_eq!(place.names(), ["veto-desk-backups", "veto-desk.ron"]);
    assert!(names_in(&place.at("veto-desk-backups")).is_empty());
}

#[cfg(target_os = "linux")]
#[ignore = "a child of another test"]
#[test]
fn a_run_on_a_full_disk() {
    let path = PathBuf::from(std::env::var_os("VETO_DESK_TEST_FILE").unwrap());
    let mut vault = vault_of(&path);
    for _ in 0..2 {
        assert_eq!(
            kind_of(vault.save(&save_of(&named("two")), &now())),
            SaveErrorKind::Full
        );
    }
    let error = copy_to(&Quick, &path.with_file_name("copy"), &named("two")).unwrap_err();
    assert_eq!(error.kind(), SaveErrorKind::Full);
}

#[test]
fn a_failed_save_can_be_tried_again() {
    let place = place();
    let path = place.at("data/veto-desk.ron");
    fs::write(path.parent().unwrap(), "in the way").unwrap();
    let mut vault = vault_of(&path);
    assert!(vault.save(&save_of(&named("one")), &now()).is_err());
    fs::remove_file(path.parent().unwrap()).unwrap();
    vault.save(&save_of(&named("two")), &now()).unwrap();
    assert_eq!(name_in(&loaded(&path)), "two");
    // The folder vanishes while the app runs.
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    assert_eq!(vault.look(&now()), []);
    vault.save(&save_of(&named("three")), &now()).unwrap();
    assert_eq!(name_in(&loaded(&path)), "three");
    // And so that what is in it is as it was: nothing is said to be there already.
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    vault.save(&save_of(&named("three")), &now()).unwrap();
    assert_eq!(name_in(&loaded(&path)), "three");
}

#[test]
fn what_is_said_about_a_failed_save_puts_the_path_last_and_quotes_no_document() {
    let place = place();
    fs::create_dir(&place.file).unwrap();
    let error = place.save(&named("MariaPopescu"), &now()).unwrap_err();
    let said = error.to_string();
    assert!(said.ends_with(&place.file.display().to_string()), "{said}");
    assert!(!format!("{error:?} {said}").contains("Maria"));
}

// ----- setting aside, and copies

#[test]
fn setting_aside_keeps_the_bytes_and_never_writes_over_another_file() {
    let place = place();
    let mut asides = Vec::new();
    for content in ["one", "two", "three"] {
        fs::write(&place.file, content).unwrap();
        asides.push(set_aside(&Quick, &place.file, now().timestamp()).unwrap());
        assert!(!place.file.exists());
    }
    assert_eq!(
        place.names(),
        [
            "veto-desk.set-aside-2026-11-22-081500-2.ron",
            "veto-desk.set-aside-2026-11-22-081500-3.ron",
            "veto-desk.set-aside-2026-11-22-081500.ron",
        ]
    );
    for (path, content) in asides.iter().zip(["one", "two", "three"]) {
        assert_eq!(fs::read_to_string(path).unwrap(), content);
    }
}

#[test]
fn only_a_file_can_be_set_aside() {
    let place = place();
    assert!(set_aside(&Quick, &place.file, now().timestamp()).is_err());
    assert!(place.names().is_empty());
    fs::create_dir(&place.file).unwrap();
    assert!(set_aside(&Quick, &place.file, now().timestamp()).is_err());
    assert_eq!(place.names(), ["veto-desk.ron"]);
}

#[test]
fn a_copy_goes_where_the_person_said_and_gets_an_ending() {
    let place = place();
    let at = |name: &str| place.at(name);
    let copy = |name: &str| copy_to(&Quick, &at(name), &full_document()).unwrap();
    assert_eq!(copy("My copy"), at("My copy.ron"));
    assert_eq!(
        copy("My copy"),
        at("My copy-2.ron"),
        "no one was asked about My copy.ron"
    );
    assert_eq!(copy("chosen.ron"), at("chosen.ron"));
    assert_eq!(
        copy("chosen.ron"),
        at("chosen.ron"),
        "the file dialog has asked"
    );
    assert_eq!(copy("other.txt"), at("other.txt"));
    assert_eq!(place.names().len(), 4);
    for name in place.names() {
        assert_eq!(loaded(&at(&name)), full_document());
    }
    let nowhere = copy_to(&Quick, &at("no folder/copy.ron"), &full_document()).unwrap_err();
    assert_eq!(nowhere.kind(), SaveErrorKind::Vanished);
    assert!(copy_to(&Quick, Path::new("/"), &full_document()).is_err());
    assert!(copy_to(&Quick, Path::new(".."), &full_document()).is_err());
}

/// A copy that a person exports over the open file is seen like what any other program writes.
#[test]
fn an_export_over_the_open_file_takes_nothing_back() {
    let place = place();
    let mut vault = place.vault();
    vault.save(&save_of(&named("one")), &now()).unwrap();
    copy_to(&Quick, &place.file, &named("exported")).unwrap();
    let found = vault.save(&save_of(&named("two")), &after(1)).unwrap();
    assert_eq!(found.len(), 1);
    assert!(
        vault
            .backups()
            .any(|it| name_in(&it.document) == "exported")
    );
}

/// The path may be given on the command line, as people type it.
#[cfg(target_os = "linux")]
#[test]
fn a_path_from_where_the_person_is_works_in_a_folder_that_is_missing() {
    let place = place();
    let ended = in_another_process(
        module_path!(),
        "a_run_with_a_path_from_where_it_is",
        "cd \"$VETO_DESK_TEST_FOLDER\";",
    )
    .env("VETO_DESK_TEST_FOLDER", place.folder.path())
    .status()
    .unwrap();
    assert!(ended.success());
    assert_eq!(
        name_in(&loaded(&place.at("outer/inner/veto-desk.ron"))),
        "2"
    );
    assert_eq!(name_in(&loaded(&place.at("veto-desk.ron"))), "2");
}

#[cfg(target_os = "linux")]
#[ignore = "a child of another test"]
#[test]
fn a_run_with_a_path_from_where_it_is() {
    for path in ["outer/inner/veto-desk.ron", "veto-desk.ron"] {
        let mut vault = vault_of(Path::new(path));
        vault.save(&save_of(&named("1")), &now()).unwrap();
        let save = Save {
            backup: true,
            ..save_of(&named("2"))
        };
        vault.save(&save, &after(1)).unwrap();
        assert_eq!(vault.backups().count(), 1);
    }
}
