//! A data file that is a link: it stays one, and what it leads to is read and replaced.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use veto_desk::store::file::{LoadError, SaveErrorKind, load, set_aside};

use super::{Place, Quick, kind_of, loaded, name_in, named, names_in, now, place, rights, save_of};

/// The data file is a link into a synced folder; relative, and through a second link.
fn linked() -> (Place, PathBuf) {
    let place = place();
    let synced = place.at("synced");
    fs::create_dir(&synced).unwrap();
    let target = synced.join("mine.ron");
    symlink("synced/mine.ron", place.at("second")).unwrap();
    symlink("second", &place.file).unwrap();
    (place, target)
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).unwrap().is_symlink()
}

#[test]
fn a_data_file_that_is_a_link_stays_one_and_its_target_is_saved() {
    let (place, target) = linked();
    assert!(load(&Quick, &place.file).unwrap().is_none());
    place.save(&named("1"), &now()).unwrap();
    let mut vault = place.vault();
    vault.save(&save_of(&named("2")), &now()).unwrap();
    assert!(is_link(&place.file));
    assert!(!is_link(&target));
    assert_eq!(rights(&target), 0o600);
    assert_eq!(name_in(&loaded(&target)), "2");
    assert_eq!(name_in(&loaded(&place.file)), "2");
    assert_eq!(names_in(target.parent().unwrap()), ["mine.ron"]);
    // The backups are beside the link: the synced folder holds one file.
    let backup = vault.backups().next().unwrap();
    assert_eq!(name_in(&backup.document), "1");
    assert!(backup.path.starts_with(place.at("veto-desk-backups")));
    // What a synchroniser brings is seen through the link.
    fs::remove_file(&target).unwrap();
    veto_desk::store::file::copy_to(&Quick, &target, &named("3")).unwrap();
    assert_eq!(vault.look(&now()).len(), 1);
}

#[test]
fn a_link_to_a_drive_that_is_gone_is_no_empty_start() {
    let (place, target) = linked();
    fs::remove_dir(target.parent().unwrap()).unwrap();
    assert!(matches!(load(&Quick, &place.file), Err(LoadError::Io(_))));
    assert_eq!(
        kind_of(place.save(&named("1"), &now())),
        SaveErrorKind::Vanished
    );
    assert!(!target.parent().unwrap().exists());
    assert!(is_link(&place.file));
}

#[test]
fn a_drive_that_goes_while_the_window_is_open_gets_no_folder_in_its_place() {
    let (place, target) = linked();
    let mut vault = place.vault();
    vault.save(&save_of(&named("1")), &now()).unwrap();
    let folder = target.parent().unwrap();
    let away = place.at("away");
    fs::rename(folder, &away).unwrap();
    assert_eq!(
        kind_of(vault.save(&save_of(&named("2")), &now())),
        SaveErrorKind::Vanished
    );
    assert_eq!(vault.look(&now()), []);
    assert!(!folder.exists());
    fs::rename(&away, folder).unwrap();
    vault.save(&save_of(&named("2")), &now()).unwrap();
    assert_eq!(name_in(&loaded(&place.file)), "2");
}

#[test]
fn the_target_of_a_link_is_set_aside_and_the_link_stays() {
    let (place, target) = linked();
    fs::write(&target, "damaged").unwrap();
    let aside = set_aside(&Quick, &place.file, now().timestamp()).unwrap();
    assert_eq!(aside.parent(), target.parent());
    assert_eq!(fs::read_to_string(&aside).unwrap(), "damaged");
    place.save(&named("1"), &now()).unwrap();
    assert!(is_link(&place.file));
    assert_eq!(name_in(&loaded(&target)), "1");
}

#[test]
fn links_that_go_in_a_circle_are_an_error() {
    let place = place();
    symlink("veto-desk.ron", &place.file).unwrap();
    assert!(matches!(load(&Quick, &place.file), Err(LoadError::Io(_))));
    assert_eq!(
        kind_of(place.save(&named("1"), &now())),
        SaveErrorKind::Other
    );
    assert!(is_link(&place.file));
}

#[test]
fn a_left_over_name_that_is_a_link_is_not_followed_or_removed() {
    let place = place();
    fs::write(place.at("precious"), "x").unwrap();
    symlink("precious", place.at(".veto-desk-a.tmp")).unwrap();
    let later = Timestamp::now().to_zoned(TimeZone::UTC);
    let later = &later + SignedDuration::from_hours(1);
    place.save(&named("1"), &later).unwrap();
    assert_eq!(
        place.names(),
        [".veto-desk-a.tmp", "precious", "veto-desk.ron"]
    );
}

#[test]
fn a_set_aside_name_that_is_a_link_is_not_written_through() {
    let place = Place::holding("damaged");
    let name = "veto-desk.set-aside-2026-11-22-081500.ron";
    symlink("elsewhere", place.at(name)).unwrap();
    let aside = set_aside(&Quick, &place.file, now().timestamp()).unwrap();
    assert!(aside.to_string_lossy().ends_with("081500-2.ron"));
    assert!(!place.at("elsewhere").exists());
}

/// A name that someone else laid out in the folder must not lead a backup elsewhere.
#[test]
fn a_backup_name_that_is_a_link_is_not_written_through() {
    let place = place();
    place.save(&named("1"), &now()).unwrap();
    fs::create_dir(place.at("veto-desk-backups")).unwrap();
    let name = place.at("veto-desk-backups/2026-11-22-081500.ron");
    symlink("elsewhere", &name).unwrap();
    place.save(&named("2"), &now()).unwrap();
    assert!(is_link(&name));
    assert_eq!(
        names_in(&place.at("veto-desk-backups")),
        ["2026-11-22-081500-2.ron", "2026-11-22-081500.ron"]
    );
}
