//! What the file held before: when a copy of it is kept, and which copies stay.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use veto_desk::domain::document::Document;
use veto_desk::store::backups::{Backup, divide, folder, list, make, readable, thin};
use veto_desk::store::format::to_text;
use veto_desk::store::vault::{Save, Vault};

use super::sim::Sim;
use super::{
    Dice, Place, Quick, after, golden_bytes, loaded, name_in, named, names_in, now, place, save_of,
    small,
};

/// The names in the documents among the backups, newest first.
fn kept(place: &Place) -> Vec<String> {
    readable(&Quick, &place.file)
        .map(|it| name_in(&it.document).to_owned())
        .collect()
}

fn hours(hours: i64) -> Zoned {
    &now() + SignedDuration::from_hours(hours)
}

// ----- when one is made

#[test]
fn a_backup_is_made_before_the_first_save_of_a_run_of_a_day_and_of_an_hour() {
    let place = place();
    place.save(&named("last run"), &now()).unwrap();
    assert!(kept(&place).is_empty(), "there was nothing before");

    let mut vault = place.vault();
    let mut save = |name: &str, minute: i64| {
        vault.save(&save_of(&named(name)), &after(minute)).unwrap();
    };
    save("1", 60);
    assert_eq!(kept(&place), ["last run"]);
    for (minute, name) in [(61, "2"), (90, "3"), (119, "4")] {
        save(name, minute);
        assert_eq!(kept(&place), ["last run"], "minute {minute}");
    }
    save("5", 120);
    assert_eq!(kept(&place), ["4", "last run"], "an hour later");
    save("6", 15 * 60 + 40);
    save("7", 15 * 60 + 44);
    assert_eq!(kept(&place).len(), 3);
    save("8", 16 * 60);
    assert_eq!(
        kept(&place)[0],
        "7",
        "a new day, a quarter of an hour later"
    );
    save("9", 16 * 60 + 1);
    assert_eq!(kept(&place).len(), 4);
    assert_eq!(name_in(&loaded(&place.file)), "9");
}

/// The day is that of the person, not of UTC: whoever works past midnight there begins a new day.
#[test]
fn a_day_begins_where_the_person_is() {
    let place = place();
    place.save(&named("0"), &now()).unwrap();
    let mut vault = place.vault();
    let tokyo = TimeZone::fixed(jiff::tz::offset(9));
    let mut save = |name: &str, minute: i64| {
        let at = after(minute).timestamp().to_zoned(tokyo.clone());
        vault.save(&save_of(&named(name)), &at).unwrap();
    };
    save("1", 6 * 60 + 20);
    save("2", 6 * 60 + 40);
    assert_eq!(kept(&place), ["0"]);
    save("3", 6 * 60 + 50);
    assert_eq!(kept(&place), ["2", "0"]);
}

#[test]
fn a_backup_is_made_when_it_is_asked_for() {
    let place = place();
    let mut vault = place.vault();
    vault.save(&save_of(&named("1")), &now()).unwrap();
    let save = |name: &str, backup: bool| Save {
        backup,
        ..save_of(&named(name))
    };
    vault.save(&save("2", false), &after(1)).unwrap();
    assert!(kept(&place).is_empty());
    vault.save(&save("3", true), &after(2)).unwrap();
    assert_eq!(kept(&place), ["2"]);
    vault.save(&save("4", false), &after(3)).unwrap();
    assert_eq!(kept(&place), ["2"]);
}

#[test]
fn a_backup_is_made_before_a_migration_word_for_word() {
    for name in ["v1.ron", "v1-hand-edited.ron", "v2.ron"] {
        let place = Place::holding(golden_bytes(name));
        let mut vault = place.vault();
        vault.save(&save_of(&named("2")), &now()).unwrap();
        let backup = &list(&Quick, &place.file)[0];
        assert_eq!(fs::read(&backup.path).unwrap(), golden_bytes(name));
    }
}

/// Even when a backup was made on the same day, in the same run.
#[test]
fn a_backup_is_made_before_what_others_wrote_is_replaced() {
    let place = place();
    let mut vault = place.vault();
    vault.save(&save_of(&named("1")), &now()).unwrap();
    vault.save(&save_of(&named("2")), &now()).unwrap();
    for (minute, name) in [(1, "by hand"), (2, "by hand again")] {
        fs::write(&place.file, to_text(&named(name)).unwrap()).unwrap();
        let document = named(&format!("then {name}"));
        vault.save(&save_of(&document), &after(minute)).unwrap();
        assert_eq!(kept(&place)[0], name);
    }
}

#[test]
fn the_same_content_is_not_kept_twice() {
    let place = place();
    place.save(&named("1"), &now()).unwrap();
    place.save(&named("2"), &now()).unwrap();
    assert_eq!(kept(&place), ["1"]);
    for day in 1..4 {
        place.save(&named("2"), &hours(24 * day)).unwrap();
    }
    assert_eq!(kept(&place), ["1"], "nothing was replaced");
    let bytes = place.bytes();
    let at = |minutes| after(minutes).timestamp();
    assert!(make(&Quick, &place.file, &bytes, at(1)).unwrap().is_some());
    assert!(make(&Quick, &place.file, &bytes, at(2)).unwrap().is_none());
    assert_eq!(kept(&place), ["2", "1"]);
}

#[test]
fn two_backups_in_one_second_have_two_names() {
    let place = place();
    let mut made = Vec::new();
    for name in ["1", "2", "3"] {
        let text = to_text(&named(name)).unwrap();
        let path = make(&Quick, &place.file, text.as_bytes(), now().timestamp());
        made.push(path.unwrap().unwrap());
    }
    let folder = folder(&place.file);
    assert_eq!(
        names_in(&folder),
        [
            "2026-11-22-081500-2.ron",
            "2026-11-22-081500-3.ron",
            "2026-11-22-081500.ron",
        ]
    );
    assert_eq!(kept(&place), ["3", "2", "1"], "newest first");
    for (path, name) in made.iter().zip(["1", "2", "3"]) {
        assert_eq!(name_in(&loaded(path)), name);
    }
}

#[test]
fn names_that_are_no_backups_are_not_listed_or_removed() {
    let place = place();
    place.save(&named("0"), &now()).unwrap();
    fs::create_dir(folder(&place.file)).unwrap();
    let others = [
        "2026-11-22-081500.ron.bak",
        "2026-11-22-081500-x.ron",
        "2026-11-22-0815000.ron",
        "2026-13-22-081500.ron",
        "2026-11-22.ron",
        "mine.ron",
        "2026-11-22-08150é.ron",
        "notes.txt",
    ];
    for name in others {
        fs::write(folder(&place.file).join(name), "mine").unwrap();
    }
    assert!(list(&Quick, &place.file).is_empty());
    for day in 1..60 {
        place
            .save(&named(&day.to_string()), &hours(24 * day))
            .unwrap();
    }
    let names = names_in(&folder(&place.file));
    for name in others {
        assert!(names.iter().any(|it| it == name), "{name}");
    }
}

#[test]
fn without_a_backup_when_one_is_due_nothing_is_saved() {
    let place = Place::holding(golden_bytes("v1.ron"));
    fs::write(folder(&place.file), "in the way").unwrap();
    let mut vault = place.vault();
    for _ in 0..2 {
        assert!(vault.save(&save_of(&named("2")), &now()).is_err());
        assert_eq!(place.bytes(), golden_bytes("v1.ron"));
    }
    fs::remove_file(folder(&place.file)).unwrap();
    vault.save(&save_of(&named("2")), &now()).unwrap();
    assert_eq!(name_in(&loaded(&place.file)), "2");
    assert_eq!(list(&Quick, &place.file).len(), 1);
}

#[test]
fn a_damaged_file_is_never_kept_as_a_backup() {
    let place = place();
    place.save(&named("1"), &now()).unwrap();
    place.save(&named("2"), &now()).unwrap();
    assert_eq!(kept(&place), ["1"]);
    fs::write(&place.file, golden_bytes("zeros.ron")).unwrap();
    assert!(place.save(&named("3"), &hours(24)).is_err());
    assert_eq!(list(&Quick, &place.file).len(), 1);
    // The way back: the damaged file is set aside, the backup becomes the document.
    let mut vault = place.vault();
    let back = vault.backups().next().unwrap();
    let aside = vault.set_aside(now().timestamp()).unwrap();
    vault.save(&save_of(&back.document), &now()).unwrap();
    assert_eq!(name_in(&loaded(&place.file)), "1");
    assert_eq!(kept(&place), ["1"]);
    assert_eq!(fs::read(aside).unwrap(), golden_bytes("zeros.ron"));
}

#[test]
fn a_backup_that_cannot_be_read_is_not_offered() {
    let place = place();
    place.save(&named("1"), &now()).unwrap();
    place.save(&named("2"), &now()).unwrap();
    for (n, name) in ["truncated.ron", "newer.ron", "empty.ron"]
        .iter()
        .enumerate()
    {
        let path = folder(&place.file).join(format!("2026-11-22-09000{n}.ron"));
        fs::write(path, golden_bytes(name)).unwrap();
    }
    assert_eq!(list(&Quick, &place.file).len(), 4);
    assert_eq!(kept(&place), ["1"]);
    let backup = place.vault().backups().next().unwrap();
    assert_eq!(backup.made, now().timestamp());
    assert_eq!(
        backup.path,
        folder(&place.file).join("2026-11-22-081500.ron")
    );
}

/// The clock jumps back a year: what is made then sorts as the oldest, and is there all the same.
#[test]
fn a_clock_that_is_set_back_costs_no_backup_that_was_just_made() {
    let place = place();
    let mut vault = place.vault();
    for day in 0..30 {
        let name = format!("day {day}");
        vault
            .save(&save_of(&named(&name)), &hours(24 * day))
            .unwrap();
    }
    let before = kept(&place);
    let back = hours(-24 * 365);
    vault.save(&save_of(&named("back")), &back).unwrap();
    assert!(kept(&place).contains(&"day 29".to_owned()));
    let later = &back + SignedDuration::from_hours(24);
    vault.save(&save_of(&named("back too")), &later).unwrap();
    let kept = kept(&place);
    assert!(kept.contains(&"back".to_owned()), "{kept:?}");
    for name in before.iter().take(10) {
        assert!(kept.contains(name), "{name}: {kept:?}");
    }
}

// ----- which ones stay

fn path() -> PathBuf {
    PathBuf::from("/home/veto-desk.ron")
}

/// Said in another way than the code does it: for each backup, count the newer ones it has to stand
/// back behind.
fn has_to_stay(all: &[Timestamp], at: usize) -> bool {
    let day = |it: &Timestamp| it.to_zoned(TimeZone::UTC).date();
    let week = |it: &Timestamp| {
        let monday = day(it).weekday().to_monday_zero_offset();
        day(it)
            .checked_sub(jiff::Span::new().days(monday))
            .unwrap()
            .to_string()
    };
    let month = |it: &Timestamp| day(it).strftime("%Y-%m").to_string();
    let newer = &all[..at];
    let stays = |name: &dyn Fn(&Timestamp) -> String, most: usize| {
        let names: BTreeSet<String> = newer.iter().map(name).collect();
        names.len() < most && !names.contains(&name(&all[at]))
    };
    at < 10 || stays(&|it| day(it).to_string(), 7) || stays(&week, 4) || stays(&month, 12)
}

#[test]
fn the_last_ten_and_the_newest_of_days_weeks_and_months_stay() {
    let mut dice = Dice(7);
    for _ in 0..300 {
        let mut at = now().timestamp().as_second();
        let mut all = Vec::new();
        for _ in 0..dice.below(120) {
            all.push(Timestamp::from_second(at).unwrap());
            at -= [1, 40, 3_000, 20_000, 90_000, 700_000, 3_000_000][dice.below(7)]
                * (1 + dice.below(3) as i64);
        }
        let backups: Vec<Backup> = all
            .iter()
            .map(|made| Backup {
                path: path(),
                made: *made,
            })
            .collect();
        let (stay, go) = divide(backups);
        let expected: Vec<Timestamp> = (0..all.len())
            .filter(|it| has_to_stay(&all, *it))
            .map(|it| all[it])
            .collect();
        let stay: Vec<Timestamp> = stay.iter().map(|it| it.made).collect();
        assert_eq!(stay, expected);
        assert_eq!(stay.len() + go.len(), all.len());
        assert!(stay.len() <= 10 + 7 + 4 + 12);
    }
}

/// Three years of use, at an irregular rhythm, thinned at each step: at every moment there is what the
/// rule promises of all that was ever made.
#[test]
fn over_three_years_there_is_always_a_way_back() {
    let mut dice = Dice(0x3_1415);
    let disk = Sim::new();
    let mut at = now();
    let end = &at + SignedDuration::from_hours(24 * 365 * 3);
    let mut all: Vec<(Timestamp, usize)> = Vec::new();
    let mut number = 0;
    while at < end {
        number += 1;
        // What a backup holds is not looked into, but that it can be read.
        let text = to_text(&small(&number.to_string())).unwrap();
        let made = make(&*disk, &path(), text.as_bytes(), at.timestamp());
        let made = made.unwrap().unwrap();
        thin(&*disk, &path(), &made);
        assert!(disk.bytes(&made).is_some(), "the one just made stays");
        all.insert(0, (at.timestamp(), number));

        let there: Vec<Timestamp> = list(&*disk, &path()).iter().map(|it| it.made).collect();
        assert!(there.len() <= 10 + 7 + 4 + 12, "{}", there.len());
        let last: Vec<Timestamp> = all.iter().take(10).map(|it| it.0).collect();
        assert!(there.starts_with(&last));
        for (name, most) in [("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12)] {
            let of = |it: &Timestamp| it.to_zoned(TimeZone::UTC).strftime(name).to_string();
            let mut seen = Vec::new();
            for (made, _) in &all {
                if !seen.contains(&of(made)) {
                    seen.push(of(made));
                    if seen.len() > most {
                        break;
                    }
                    assert!(
                        there.iter().any(|it| of(it) == of(made)),
                        "{name}: nothing is left of {}",
                        of(made)
                    );
                }
            }
        }
        let pause = match dice.below(20) {
            0..6 => 90,
            6..14 => 20_000,
            14..18 => 100_000,
            18 => 500_000,
            _ => 4_000_000,
        };
        at = &at + SignedDuration::from_secs(pause + dice.below(3_600) as i64);
    }
    assert!(number > 400, "{number}");
}

#[test]
fn the_only_backup_that_can_be_read_stays_however_old_it_is() {
    let disk = Sim::new();
    let good = folder(&path()).join("2020-01-01-000000.ron");
    let older = folder(&path()).join("2019-01-01-000000.ron");
    let text = to_text(&small("good")).unwrap();
    disk.put(&good, text.clone());
    disk.put(&older, text);
    for n in 0..60 {
        // Several a month, for two years.
        let at = hours(-24 * 12 * n).timestamp();
        let name = at.strftime("%Y-%m-%d-%H%M%S.ron").to_string();
        disk.put(&folder(&path()).join(name), golden_bytes("truncated.ron"));
    }
    thin(&*disk, &path(), Path::new("/home/none"));
    assert!(disk.bytes(&good).is_some());
    assert!(disk.bytes(&older).is_none(), "one is enough");
    assert_eq!(readable(&*disk, &path()).count(), 1);
    assert!(list(&*disk, &path()).len() < 40);
}

/// A folder that cannot be read for a moment must not cost the backup that could be.
#[test]
fn what_could_not_be_read_for_a_moment_is_not_taken_for_damaged() {
    use super::sim::Fault;
    use std::io::ErrorKind;
    let fill = || {
        let disk = Sim::new();
        disk.put(
            &folder(&path()).join("2020-01-01-000000.ron"),
            to_text(&small("good")).unwrap(),
        );
        for n in 0..40 {
            let at = hours(-24 * 12 * n).timestamp();
            let name = at.strftime("%Y-%m-%d-%H%M%S.ron").to_string();
            disk.put(&folder(&path()).join(name), golden_bytes("truncated.ron"));
        }
        disk
    };
    let disk = fill();
    disk.mend();
    thin(&*disk, &path(), Path::new("/home/none"));
    let calls = disk.count();
    for sticky in [false, true] {
        for at in 0..calls {
            let disk = fill();
            disk.fail(at, Fault::Error(ErrorKind::PermissionDenied), sticky);
            thin(&*disk, &path(), Path::new("/home/none"));
            disk.mend();
            assert_eq!(
                readable(&*disk, &path()).count(),
                1,
                "call {at}, for good: {sticky}"
            );
        }
    }
}

/// A whole life of saves: the vault thins as it goes, and always has a way back to last month.
#[test]
fn a_vault_thins_as_it_goes() {
    let disk = Sim::new();
    let (mut vault, _) = Vault::open(disk.clone(), path(), "desk".to_owned());
    for day in 0..400 {
        let document: Document = small(&day.to_string());
        vault.save(&save_of(&document), &hours(24 * day)).unwrap();
    }
    let there = list(&*disk, &path());
    assert!((20..=33).contains(&there.len()), "{}", there.len());
    let oldest = there.last().unwrap().made;
    assert!(oldest < hours(24 * 80).timestamp(), "{oldest}");
    assert!(vault.backups().count() == there.len());
}
