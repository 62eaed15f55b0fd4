//! The conflict copies of synchronisers: which names are believed, and what becomes of each copy.

use std::fs;
use std::path::Path;

use veto_desk::domain::document::Document;
use veto_desk::domain::merge::merge;
use veto_desk::store::copies::{Sure, is_copy, related};
use veto_desk::store::format::to_text;
use veto_desk::store::vault::{Finding, Source, Vault};

use super::sim::{Call, Sim};
use super::{
    Place, after, changed, golden_bytes, loaded, names_of, now, place, save_of, small, with,
};

#[test]
fn the_names_that_synchronisers_give_are_known_and_no_others() {
    let certain = [
        // Syncthing
        "veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron",
        "veto-desk.sync-conflict-20261122-081500.ron",
        // Dropbox
        "veto-desk (Ana's conflicted copy 2026-11-22).ron",
        "veto-desk (ANA-PC's conflicted copy 2026-11-22 (1)).ron",
        "veto-desk (conflicted copy 2026-11-22).ron",
        "veto-desk (In Konflikt stehende Kopie von Ana 2026-11-22).ron",
        "veto-desk (Anas in Konflikt stehende Kopie 2026-11-22).ron",
        "veto-desk (Copie en conflit de Ana 2026-11-22).ron",
        "veto-desk (Copia en conflicto de Ana 2026-11-22).ron",
        "veto-desk (copia in conflitto di Ana 2026-11-22).ron",
        "veto-desk (Cópia em conflito de Ana 2026-11-22).ron",
        "veto-desk (Conflicterende kopie van Ana 2026-11-22).ron",
        "veto-desk (konflikt - kopia Ana 2026-11-22).ron",
        "veto-desk (Case Conflict).ron",
        // Nextcloud
        "veto-desk (conflicted copy 2026-11-22 081500).ron",
        "veto-desk (Konfliktkopie 2026-11-22 081500).ron",
        // ownCloud
        "veto-desk_conflict-20261122-081500.ron",
    ];
    for name in certain {
        assert_eq!(is_copy(name, "veto-desk"), Some(Sure::Certain), "{name}");
    }
    // OneDrive, with the name of the computer.
    for name in [
        "veto-desk-DESKTOP-1A2B3C4.ron",
        "veto-desk-ANA.ron",
        "veto-desk-PC2.ron",
        "veto-desk-LAPTOP-2.ron",
    ] {
        assert_eq!(is_copy(name, "veto-desk"), Some(Sure::Likely), "{name}");
    }
    for name in [
        "veto-desk.ron",
        "veto-desk-copy.ron",
        "veto-desk-Copy.ron",
        "veto-desk - Copy.ron",
        "veto-desk (1).ron",
        "veto-desk (copy).ron",
        "veto-desk (2026).ron",
        "veto-desk-2.ron",
        "veto-desk-2026.ron",
        "veto-desk-A.ron",
        "veto-desk-WAYTOOLONGFORACOMPUTER.ron",
        "veto-desk-DESKTOP 1.ron",
        "veto-desk.set-aside-2026-11-22-081500.ron",
        "veto-desk.set-aside-2026-11-22-081500-2.ron",
        "veto-desk-backups",
        "veto-desk-backups.ron",
        "2026-11-22-081500.ron",
        ".veto-desk-0193500000007000.tmp",
        ".veto-desk.ron.lock",
        ".veto-desk.ron.knock",
        "other.sync-conflict-20261122-081500-ABCDEFG.ron",
        "my-veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron",
        "veto-desk2.sync-conflict-20261122-081500-ABCDEFG.ron",
        "veto-desk2 (conflicted copy 2026-11-22).ron",
        "veto-desk.sync-conflict-20261122-081500-ABCDEFG.txt",
        "veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron.tmp",
        "veto-desk.sync-conflict-.ron",
        "veto-desk.sync-conflict-tomorrow.ron",
        "veto-desk_conflict-.ron",
        "veto-desk_conflict-2026112-081500.ron",
        "veto-desk (conflict.ron",
        "veto-desk ().ron",
        "veto-desk-.ron",
        "veto-desk--.ron",
        "",
        ".ron",
    ] {
        assert_eq!(is_copy(name, "veto-desk"), None, "{name}");
    }
    // A file with another name has copies of its own.
    assert_eq!(
        is_copy("Ăna (conflicted copy 2026).ron", "Ăna"),
        Some(Sure::Certain)
    );
    assert_eq!(is_copy("veto-desk (conflicted copy 2026).ron", "Ăna"), None);
}

const COPY: &str = "veto-desk.sync-conflict-20261122-081500-ABCDEFG.ron";

fn write(place: &Place, name: &str, document: &Document) {
    fs::write(place.at(name), to_text(document).unwrap()).unwrap();
}

#[test]
fn a_certain_copy_is_merged_moved_to_the_backups_and_told_of() {
    let place = place();
    let mut vault = place.vault();
    let base = small("Ana");
    vault.save(&save_of(&base), &now()).unwrap();
    let (ours, theirs) = (with(&base, 2, "ours"), with(&base, 3, "theirs"));
    vault.save(&save_of(&ours), &now()).unwrap();
    write(&place, COPY, &theirs);
    let copied = fs::read(place.at(COPY)).unwrap();

    let found = vault.look(&after(1));
    assert_eq!(
        found,
        [Finding::Incoming(Box::new(theirs.clone()), Source::Copy)]
    );
    assert_eq!(loaded(&place.file), merge(&ours, &theirs));
    assert_eq!(place.names(), ["veto-desk-backups", "veto-desk.ron"]);
    let kept: Vec<Document> = vault.backups().map(|it| it.document).collect();
    assert!(kept.contains(&ours) && kept.contains(&theirs), "{kept:?}");
    let folder = vault.backup_folder();
    let has_its_bytes = |name: &String| fs::read(folder.join(name)).unwrap() == copied;
    assert!(super::names_in(&folder).iter().any(has_its_bytes));
    assert_eq!(vault.look(&after(2)), [], "it is told of once");

    // Saved on its way meanwhile, without what was found: nothing is taken back.
    let meanwhile = with(&ours, 4, "meanwhile");
    vault.save(&save_of(&meanwhile), &after(3)).unwrap();
    assert_eq!(
        names_of(&loaded(&place.file)),
        ["Ana", "meanwhile", "ours", "theirs"]
    );
}

#[test]
fn a_copy_that_cannot_be_read_is_left_alone_and_read_once() {
    let disk = Sim::new();
    let path = Path::new("/home/veto-desk.ron");
    disk.put(path, to_text(&small("Ana")).unwrap());
    let (mut vault, _) = Vault::open(disk.clone(), path.to_owned(), "desk".to_owned());
    let copies: Vec<_> = [
        "truncated.ron",
        "newer.ron",
        "zeros.ron",
        "not-utf8.ron",
        "empty.ron",
    ]
    .into_iter()
    .zip(1..)
    .map(|(name, n)| {
        let copy = path.with_file_name(format!(
            "veto-desk.sync-conflict-2026112{n}-081500-ABCDEFG.ron"
        ));
        disk.put(&copy, golden_bytes(name));
        (copy, name)
    })
    .collect();
    let reads = |disk: &Sim| {
        let calls = disk.take_calls();
        calls
            .iter()
            .filter(
                |it| matches!(it, Call::Read(path) if copies.iter().any(|(copy, _)| copy == path)),
            )
            .count()
    };
    disk.take_calls();
    assert_eq!(vault.look(&now()), []);
    assert_eq!(reads(&disk), copies.len());
    for _ in 0..3 {
        // Something else changes in the folder, so that it is looked at again.
        disk.put(&path.with_file_name("other.txt"), "x");
        assert_eq!(vault.look(&now()), []);
        assert_eq!(reads(&disk), 0);
    }
    for (copy, name) in &copies {
        assert_eq!(disk.bytes(copy), Some(golden_bytes(name)));
    }
    // It became whole: the synchroniser was still writing.
    disk.put(
        &copies[0].0,
        to_text(&with(&small("Ana"), 2, "Ben")).unwrap(),
    );
    assert!(matches!(
        vault.look(&now())[..],
        [Finding::Incoming(_, Source::Copy)]
    ));
    assert_eq!(disk.bytes(&copies[0].0), None);
}

#[test]
fn a_likely_name_is_believed_only_when_it_speaks_of_the_same() {
    let place = place();
    let mut vault = place.vault();
    let base = super::full_document();
    vault.save(&save_of(&base), &now()).unwrap();
    write(&place, "veto-desk-LAPTOP.ron", &small("someone else"));
    assert_eq!(vault.look(&after(1)), []);
    assert_eq!(loaded(&place.file), base);
    assert!(place.at("veto-desk-LAPTOP.ron").exists());

    let theirs = changed(&base, |it| it.accounts[0].note = "from the laptop".into());
    assert!(related(&base, &theirs));
    write(&place, "veto-desk-OFFICE.ron", &theirs);
    assert!(matches!(
        vault.look(&after(2))[..],
        [Finding::Incoming(_, Source::Copy)]
    ));
    assert_eq!(loaded(&place.file).accounts[0].note, "from the laptop");
    assert!(!place.at("veto-desk-OFFICE.ron").exists());
    assert!(place.at("veto-desk-LAPTOP.ron").exists());
}

#[test]
fn several_copies_are_all_taken_in_at_once() {
    let place = place();
    let mut vault = place.vault();
    let base = small("Ana");
    vault.save(&save_of(&base), &now()).unwrap();
    for n in 2..8 {
        let name = format!("veto-desk (conflicted copy 2026-11-22 08150{n}).ron");
        write(&place, &name, &with(&base, n, &format!("from {n}")));
    }
    assert_eq!(vault.look(&after(1)).len(), 6);
    assert_eq!(loaded(&place.file).persons.len(), 7);
    assert_eq!(place.names(), ["veto-desk-backups", "veto-desk.ron"]);
}

#[test]
fn a_window_that_is_locked_out_leaves_copies_to_the_other() {
    let place = place();
    let mut first = place.vault();
    let base = small("Ana");
    first.save(&save_of(&base), &now()).unwrap();
    let mut second = place.vault();
    assert!(second.is_locked_out());
    write(&place, COPY, &with(&base, 2, "Ben"));
    assert_eq!(second.look(&after(1)), []);
    assert!(place.at(COPY).exists());
    assert_eq!(first.look(&after(1)).len(), 1);
    assert!(!place.at(COPY).exists());
    // And sees what came of it.
    assert!(matches!(
        second.look(&after(1))[..],
        [Finding::Incoming(_, Source::Other)]
    ));
}

/// The disk of the data file is full: the copy stays where it is until it is safe in the file.
#[test]
fn a_copy_that_cannot_be_saved_stays_and_is_tried_again() {
    let disk = Sim::new();
    let path = Path::new("/home/veto-desk.ron");
    let copy = path.with_file_name(COPY);
    let base = small("Ana");
    disk.put(path, to_text(&base).unwrap());
    let (mut vault, _) = Vault::open(disk.clone(), path.to_owned(), "desk".to_owned());
    disk.put(&copy, to_text(&with(&base, 2, "Ben")).unwrap());
    disk.refuse_renames_to(Some(path.to_owned()));
    let mut told = 0;
    for round in 0..3 {
        let found = vault.look(&after(round));
        let is_it = |it: &Finding| matches!(it, Finding::Incoming(_, Source::Copy));
        assert!(found.iter().all(is_it));
        told += found.len();
        assert!(disk.bytes(&copy).is_some());
    }
    assert_eq!(told, 0, "what is shown is what is in the file");
    assert_eq!(disk.bytes(path), Some(to_text(&base).unwrap().into_bytes()));
    disk.refuse_renames_to(None);
    let found = vault.look(&after(6));
    assert!(matches!(found[..], [Finding::Incoming(_, Source::Copy)]));
    let read = super::sim::load(&disk, path).unwrap();
    assert_eq!(names_of(&read), ["Ana", "Ben"]);
    assert_eq!(disk.bytes(&copy), None, "it is in the file now");
    assert_eq!(vault.look(&after(7)), []);
}

/// Two copies that cannot be saved must not fill the folder of the backups, look after look.
#[test]
fn copies_that_cannot_be_saved_do_not_pile_up_among_the_backups() {
    let disk = Sim::new();
    let path = Path::new("/home/veto-desk.ron");
    let base = small("Ana");
    disk.put(path, to_text(&base).unwrap());
    let (mut vault, _) = Vault::open(disk.clone(), path.to_owned(), "desk".to_owned());
    for n in 2..4 {
        let name = format!("veto-desk (conflicted copy 2026-11-22 08150{n}).ron");
        disk.put(
            &path.with_file_name(name),
            to_text(&with(&base, n, "Ben")).unwrap(),
        );
    }
    disk.refuse_renames_to(Some(path.to_owned()));
    for round in 0..20 {
        disk.put(&path.with_file_name("other.txt"), "x");
        vault.look(&after(round));
    }
    let backups = disk.names_below(&vault.backup_folder());
    assert!(backups.len() <= 3, "{backups:?}");
}
