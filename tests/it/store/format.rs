//! The text of the data file: golden files, its first line, what earlier versions wrote, and what is
//! refused.

use std::fs;
use std::sync::Arc;

use uuid::Uuid;
use veto_desk::domain::document::{Document, Theme, VERSION};
use veto_desk::domain::merge::{count, merge};
use veto_desk::domain::objection::What;
use veto_desk::store::backups::list;
use veto_desk::store::file::{LoadError, SaveErrorKind, load};
use veto_desk::store::format::{
    Edited, ReadError, WriteError, from_text, named_sum, sum_of, to_text,
};
use veto_desk::store::vault::Vault;

use super::{
    Place, Quick, add_version_3, changed, full_document, golden, golden_bytes, id, kind_of, loaded,
    names_in, now, save_of, uncounted,
};

/// What `v2.ron` says, as version 2 wrote it: one of everything that it had, with a past. Something was
/// changed, something was taken away and came back.
fn version_2_document() -> Document {
    let made = full_document();
    let edited = changed(&made, |it| {
        it.accounts[0].note = "Second thoughts".into();
        it.settings.theme = Theme::Light;
        let first = it.persons[0].id;
        it.persons.retain(|it| it.id != first);
        let first = it.drafts[0].id;
        it.drafts.retain(|it| it.id != first);
    });
    changed(&edited, |it| it.persons.push(made.persons[0].clone()))
}

/// One of everything, with a past: to what version 2 had comes what version 3 added; of that, too, something
/// was changed and taken away.
fn golden_document() -> Document {
    let added = changed(&version_2_document(), add_version_3);
    changed(&added, |it| {
        let objection = &mut it.objections[0];
        objection.evidence[0].removed = Some(now().timestamp());
        objection.evidence[1].name = "Screen of the answer.png".into();
        objection.letters.remove(0);
        objection.letters[0].court = Some(true);
    })
}

fn golden_text(name: &str) -> String {
    String::from_utf8(golden_bytes(name)).unwrap()
}

/// A text whose first line speaks of it, as another version of the app may write it.
fn headed(version: u32, body: &str) -> String {
    let (length, sum) = (body.len(), sum_of(body.as_bytes()));
    format!("// Veto Desk file, version {version}, length {length}, SHA-256 {sum}\n{body}")
}

// ----- golden files

#[test]
fn the_golden_file_of_version_3_is_what_is_written_today() {
    let text = to_text(&golden_document()).unwrap();
    assert_eq!(text, golden_text("v3.ron"));
    let content = from_text(&text).unwrap();
    assert_eq!(content.document, golden_document());
    assert_eq!((content.version, content.edited), (3, None));
}

/// Only until the first release with version 3: from then on `v3.ron` is what people have on their disks.
#[ignore = "writes v3.ron anew after the saved types changed"]
#[test]
fn the_golden_file_of_version_3_is_written_anew() {
    let text = to_text(&golden_document()).unwrap();
    fs::write(golden("v3.ron"), &text).unwrap();
}

#[test]
fn the_golden_files_of_versions_1_and_2_are_as_those_versions_left_them() {
    let sums = [
        (
            "v1.ron",
            "c92c6503e315c56863b5e15e357395256ac7aa78d88fda4764e7b9b719f10eef",
        ),
        (
            "v1-hand-edited.ron",
            "561d293b5ea6485edb49f53f9c177bd4861da044a9a068de77eced25d8d3c586",
        ),
        (
            "v2.ron",
            "b5f38a01478a2606bbe459094795b9713bedb47b954f78ef7c54100ce4958a67",
        ),
    ];
    for (name, sum) in sums {
        assert_eq!(sum_of(&golden_bytes(name)), sum, "{name}");
    }
}

#[test]
fn the_golden_file_has_one_of_everything() {
    let text = golden_text("v3.ron");
    for word in [
        "full_name: \"",
        "address: \"Str.",
        "town: \"",
        "phone: \"+40 700 000 001",
        "reference: \"",
        "evidence: [",
        "name: \"Answer.eml",
        "file: \"",
        "sha256: \"",
        "size: 4096",
        "added: \"",
        "removed: Some(",
        "letters: [",
        "company: Some(WhatsApp)",
        "language: Some(",
        "reason: Some(\"",
        "court: Some(true)",
        "may_be_named: Some(true)",
        "text: Some(",
        "Delivered",
        "ReasonsAsked",
        "OtherForm",
        "LetterSent((",
        "to: \"BfDI",
        "language: \"de",
        "kind: Objection",
        "kind: Reply",
        "kind: Reminder",
        "kind: CompanyComplaint",
        "kind: AuthorityComplaint",
        "AuthorityNews",
        "AuthorityAgreed",
        "AuthorityDisagreed",
        "Rechecked",
        "Prepared",
        "FormOpened((",
        "FormMissing((",
        "Sent((",
        "Receipt",
        "Accepted",
        "Refused",
        "MoreAsked",
        "Replied",
        "OtherCompany",
        "MoreTime",
        "Reminded",
        "Note(\"",
        "groups: [",
        "since: Day(\"",
        "since: Unknown(\"",
        "left: Some(\"",
        "decided: Some(\"",
        "drafts: [",
        "open: Some(Wizard(",
        "theme: Light",
        "companion_off: true",
        "contrast: High",
        "text_size: 110",
        "deleted: Some(",
        "changes: ",
        "gone: {",
        "edits: {",
        "life: ",
    ] {
        assert!(text.contains(word), "{word}");
    }
}

/// What is looked for in `v1-hand-edited.ron`.
fn summary(document: &Document) -> Vec<String> {
    let mut found: Vec<String> = document.persons.iter().map(|it| it.name.clone()).collect();
    found.extend(document.accounts.iter().map(|it| it.label().to_owned()));
    for event in document.objections.iter().flat_map(|it| &it.events) {
        found.push(match &event.what {
            What::Sent(_) => "Sent".to_owned(),
            other => format!("{other:?}"),
        });
    }
    found.push(format!("{:?}", document.settings.theme));
    found
}

#[test]
fn every_golden_file_gives_its_verdict_and_stays_as_it_is() {
    let verdict = |name: &str| match load(&Quick, &golden(name)) {
        Ok(Some(content)) => {
            let edited = if content.edited.is_some() {
                ", edited"
            } else {
                ""
            };
            let version = content.version;
            if content.document == full_document() {
                format!("version {version}, the full document{edited}")
            } else if content.document == version_2_document() {
                format!("version {version}, the document of version 2{edited}")
            } else if content.document == golden_document() {
                format!("version {version}, the golden document{edited}")
            } else {
                format!(
                    "version {version}{edited}: {:?}",
                    summary(&content.document)
                )
            }
        }
        Ok(None) => "no file".to_owned(),
        Err(LoadError::Newer { version, document }) => {
            format!("newer {version}, understood: {}", document.is_some())
        }
        Err(LoadError::Damaged { line, column }) => format!("damaged {line}:{column}"),
        Err(other) => format!("{other:?}"),
    };
    let expected = [
        ("v3.ron", "version 3, the golden document"),
        ("v2.ron", "version 2, the document of version 2"),
        ("v1.ron", "version 1, the full document"),
        (
            "v1-hand-edited.ron",
            r#"version 1: ["Ana", "ana.ionescu", "Sent", "Note(\"First line\\r\\nsecond line\")", "Dark"]"#,
        ),
        ("newer.ron", "newer 99, understood: false"),
        ("truncated.ron", "damaged 11:14"),
        ("zeros.ron", "damaged 1:1"),
        ("empty.ron", "damaged 1:1"),
        ("not-ron.ron", "damaged 1:1"),
        ("nested-bomb.ron", "damaged 3:75"),
        ("wrong-type.ron", "damaged 4:12"),
        ("not-utf8.ron", "damaged 3:19"),
        ("no-such-file.ron", "no file"),
    ];
    for (name, verdict_expected) in expected {
        let before = fs::read(golden(name)).ok();
        assert_eq!(verdict(name), verdict_expected, "{name}");
        assert_eq!(fs::read(golden(name)).ok(), before, "{name}");
    }
    let listed: Vec<String> = names_in(&golden(""))
        .into_iter()
        .filter(|it| it.ends_with(".ron"))
        .filter(|it| !expected.iter().any(|(name, _)| name == it))
        .collect();
    assert!(listed.is_empty(), "without a verdict: {listed:?}");
}

#[test]
fn the_version_follows_the_first_line() {
    let text = to_text(&full_document()).unwrap();
    let (first, body) = text.split_once('\n').unwrap();
    assert!(body.starts_with("(\n  version: 3,"), "{body:.40}");
    let sum = sum_of(body.as_bytes());
    let length = body.len();
    assert_eq!(
        first,
        format!("// Veto Desk file, version 3, length {length}, SHA-256 {sum}")
    );
    assert_eq!(named_sum(&text), Some(sum));
}

#[test]
fn only_the_version_of_this_app_is_written() {
    for version in [0, 1, 2, 4] {
        let mut document = full_document();
        document.version = version;
        assert_eq!(to_text(&document), Err(WriteError::Version { version }));
    }
}

// ----- version 1

#[test]
fn a_file_of_version_1_becomes_todays_document_with_what_it_said() {
    let content = from_text(&golden_text("v1.ron")).unwrap();
    assert_eq!((content.version, &content.edited), (1, &None));
    let mut document = content.document;
    assert_eq!(document, full_document());
    // And said apart from how it was counted, so that this does not hold by counting alone.
    assert_eq!(document.version, VERSION);
    let whats: Vec<&What> = document.objections[0]
        .events
        .iter()
        .map(|it| &it.what)
        .collect();
    let plain = uncounted();
    let expected: Vec<&What> = plain.objections[0]
        .events
        .iter()
        .map(|it| &it.what)
        .collect();
    assert_eq!(whats, expected);
    assert!(matches!(whats[1], What::FormOpened(page) if page.address.starts_with("https://")));
    assert!(
        matches!(whats[2], What::FormMissing(missing) if missing.route.as_str() == "facebook-form-2025")
    );
    count(&document.clone(), &mut document);
    assert_eq!(document, full_document(), "counting again counts nothing");
}

#[test]
fn what_version_1_had_is_counted_in_the_order_of_the_file() {
    let document = from_text(&golden_text("v1.ron")).unwrap().document;
    assert_eq!(document.mark.edited("open"), 1);
    assert_eq!(document.mark.edited("settings"), 2);
    let mut born: Vec<u64> = Vec::new();
    born.extend(document.persons.iter().map(|it| it.mark.born));
    born.extend(document.accounts.iter().map(|it| it.mark.born));
    born.extend(document.groups.iter().map(|it| it.mark.born));
    for objection in &document.objections {
        born.push(objection.mark.born);
        born.extend(objection.events.iter().map(|it| it.mark.born));
    }
    born.extend(document.drafts.iter().map(|it| it.mark.born));
    let expected: Vec<u64> = (3..3 + born.len() as u64).collect();
    assert_eq!(born, expected);
    assert_eq!(document.changes, *expected.last().unwrap());
}

#[test]
fn a_migrated_file_that_is_saved_and_loaded_is_the_same_document() {
    for name in ["v1.ron", "v1-hand-edited.ron", "v2.ron"] {
        let place = Place::holding(golden_bytes(name));
        let first = loaded(&place.file);
        place.save(&first, &now()).unwrap();
        let text = place.bytes();
        let second = loaded(&place.file);
        assert_eq!(second, first, "{name}");
        place.save(&second, &now()).unwrap();
        assert_eq!(place.bytes(), text, "{name}");
        assert_eq!(
            from_text(&String::from_utf8(text).unwrap()).unwrap().edited,
            None
        );
    }
}

#[test]
fn two_computers_that_migrate_the_same_file_end_with_the_same_file() {
    let one = from_text(&golden_text("v1.ron")).unwrap().document;
    let other = from_text(&golden_text("v1.ron")).unwrap().document;
    assert_eq!(merge(&one, &other), one);
    let one = changed(&one, |it| it.accounts[0].note = "one".into());
    let other = changed(&other, |it| it.accounts[1].note = "other".into());
    let both = merge(&one, &other);
    assert_eq!(both, merge(&other, &one));
    assert_eq!(
        (
            both.accounts[0].note.as_str(),
            both.accounts[1].note.as_str()
        ),
        ("one", "other")
    );
}

// ----- version 2

#[test]
fn a_file_of_version_2_opens_without_a_note_and_is_kept_before_the_next_save() {
    let old = golden_bytes("v2.ron");
    let place = Place::holding(&old);
    let content = load(&Quick, &place.file).unwrap().unwrap();
    assert_eq!((content.version, &content.edited), (2, &None));
    assert_eq!(content.document, version_2_document());
    assert_eq!(content.document.version, VERSION);
    let (mut vault, opened) = Vault::open(Arc::new(Quick), place.file.clone(), "desk".to_owned());
    assert_eq!(opened.unwrap(), Some(content));
    assert_eq!(vault.look(&now()), []);
    assert_eq!(place.bytes(), old, "only opened, it stays as it is");
    assert!(list(&Quick, &place.file).is_empty());
    let after = changed(&version_2_document(), add_version_3);
    assert_eq!(vault.save(&save_of(&after), &now()).unwrap(), []);
    let backups = list(&Quick, &place.file);
    let [backup] = backups.as_slice() else {
        unreachable!("one backup: {backups:?}");
    };
    assert_eq!(fs::read(&backup.path).unwrap(), old);
    let saved = from_text(&String::from_utf8(place.bytes()).unwrap()).unwrap();
    assert_eq!((saved.version, saved.edited), (VERSION, None));
    assert_eq!(saved.document, after);
}

#[test]
fn a_computer_that_migrated_version_2_and_one_that_did_not_yet_end_with_the_same_file() {
    let old = from_text(&golden_text("v2.ron")).unwrap().document;
    let new = changed(&old, add_version_3);
    assert_eq!(merge(&old, &new), new);
    assert_eq!(merge(&new, &old), new);
}

// ----- the first line

fn edited_from(text: &str) -> Option<Edited> {
    let content = from_text(text).unwrap();
    assert_eq!(content.version, VERSION);
    content.edited
}

#[test]
fn a_file_that_was_mended_by_hand_opens_and_says_so() {
    let text = golden_text("v3.ron");
    let from = named_sum(&text);
    assert!(from.is_some());
    let edited = text.replace("Second thoughts", "Third thoughts");
    assert_eq!(edited_from(&edited), Some(Edited { from: from.clone() }));
    assert_eq!(
        from_text(&edited).unwrap().document.accounts[0].note,
        "Third thoughts"
    );
    // A comment, a space, another indent: still changed outside the app.
    for edited in [
        text.replacen("(\n", "( // mine\n", 1),
        text.replacen("  version", "version", 1),
        format!("{text}\n"),
    ] {
        assert_eq!(edited_from(&edited), Some(Edited { from: from.clone() }));
    }
}

#[test]
fn a_bit_that_flips_in_silence_is_noticed() {
    let text = golden_text("v3.ron");
    let at = text.find("Her old number").unwrap();
    let mut bytes = text.clone().into_bytes();
    bytes[at] ^= 1;
    let flipped = String::from_utf8(bytes).unwrap();
    assert!(edited_from(&flipped).is_some());
    // Wherever it is, in the line that tells of it, too.
    for at in (0..text.len()).step_by(7) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        if let Ok(flipped) = String::from_utf8(bytes)
            && let Ok(content) = from_text(&flipped)
        {
            // The version in the first line is only asked when the rest is not understood.
            let in_version = text.as_bytes()[..at].ends_with(b"version ");
            assert!(content.edited.is_some() || in_version, "at {at}");
        }
    }
}

#[test]
fn line_ends_and_marks_of_windows_editors_do_no_harm() {
    let text = golden_text("v3.ron");
    let windows = text.replace('\n', "\r\n");
    let from = named_sum(&text);
    assert_eq!(edited_from(&windows), Some(Edited { from: from.clone() }));
    assert_eq!(
        edited_from(&format!("\u{feff}{windows}")),
        Some(Edited { from })
    );
    for text in [
        windows.clone(),
        format!("\u{feff}{windows}"),
        format!("\u{feff}{text}"),
    ] {
        assert_eq!(from_text(&text).unwrap().document, golden_document());
    }
    // The mark alone changes nothing of what the sum is about.
    assert_eq!(edited_from(&format!("\u{feff}{text}")), None);
}

#[test]
fn a_first_line_that_is_missing_or_wrong_is_noticed() {
    let text = golden_text("v3.ron");
    let (first, body) = text.split_once('\n').unwrap();
    let sum = named_sum(&text);
    let length = format!("length {}", body.len());
    let cases = [
        (body.to_owned(), None),
        (format!("// My file\n{body}"), None),
        (format!("\n{text}"), None),
        (
            format!("// Veto Desk file, version two{}\n{body}", &first[26..]),
            None,
        ),
        (text.replacen(&length, "length 7", 1), sum.clone()),
        (text.replacen(&length, "length x", 1), None),
        (
            text.replacen(&length, "length 99999999999999999999999", 1),
            None,
        ),
        (
            text.replacen("SHA-256 ", "SHA-256 0", 1),
            sum.map(|it| format!("0{it}")),
        ),
    ];
    for (text, from) in cases {
        assert_eq!(edited_from(&text), Some(Edited { from }), "{:.90}", text);
    }
}

#[test]
fn version_1_had_no_first_line_and_is_not_said_to_be_edited() {
    assert_eq!(from_text(&golden_text("v1.ron")).unwrap().edited, None);
    // One that has a first line all the same was not left so by version 1.
    let text = format!(
        "{}\n{}",
        "// Veto Desk file, version 1, length 7, SHA-256 ab",
        golden_text("v1.ron")
    );
    assert!(from_text(&text).unwrap().edited.is_some());
}

#[test]
fn what_was_put_behind_the_document_is_not_lost_in_silence() {
    for more in ["x", ")", "(version: 3)", "\0"] {
        let text = format!("{}{more}", golden_text("v3.ron"));
        assert!(
            matches!(from_text(&text), Err(ReadError::Damaged { .. })),
            "{more:?}"
        );
    }
    let text = format!("{}// a note", golden_text("v3.ron"));
    assert!(edited_from(&text).is_some());
}

// ----- newer files

#[test]
fn a_newer_file_is_told_apart_whatever_else_is_in_it() {
    for text in [
        "(version: 4)",
        "(persons: 7, version: 4, accounts: Later({1: 2}, [Some('x')]))",
        "\u{feff}// hello\r\n(\r\n  version: 4,\r\n)\r\n",
        "Document(version: 4)",
    ] {
        assert!(
            matches!(from_text(text), Err(ReadError::Newer { version: 4, .. })),
            "{text}"
        );
    }
}

#[test]
fn a_newer_file_that_is_still_understood_can_be_looked_at() {
    let body = "(\n  version: 4,\n  persons: [(id: \"01935000-0000-7000-8000-000000000101\", name: \"Ana\", pronoun: \"she\")],\n  moods: {\"a\": Good(1)},\n)\n";
    let Err(ReadError::Newer {
        version: 4,
        document: Some(document),
    }) = from_text(&headed(4, body))
    else {
        unreachable!("it is newer, and understood");
    };
    assert_eq!(document.persons[0].name, "Ana");
    // It may be looked at; it cannot be written.
    assert!(to_text(&document).is_err());
    let place = Place::holding(headed(4, body));
    assert_eq!(
        kind_of(place.save(&full_document(), &now())),
        SaveErrorKind::Newer
    );
    assert_eq!(place.bytes(), headed(4, body).as_bytes());
}

#[test]
fn a_newer_file_that_is_not_understood_is_still_told_apart() {
    for body in [
        "(version: 4, persons: 7)",
        "(version: 4, accounts: [(who: 1)])",
        // No longer RON at all, as this version knows it.
        "version = 4\n[persons]\n",
        "",
        "\0\0\0",
    ] {
        assert!(
            matches!(
                from_text(&headed(4, body)),
                Err(ReadError::Newer {
                    version: 4,
                    document: None
                })
            ),
            "{body}"
        );
    }
}

#[test]
fn a_newer_file_that_no_longer_has_the_version_inside_is_told_apart_by_its_first_line() {
    let read = from_text(&headed(4, "(people: [])"));
    assert!(
        matches!(read, Err(ReadError::Newer { version: 4, .. })),
        "{read:?}"
    );
}

// ----- what is refused

#[test]
fn a_file_without_a_version_or_with_version_0_is_damaged() {
    for text in [
        "()",
        "(persons: [])",
        "(version: 0)",
        "(version: -1)",
        "(version: 1, version: 1)",
        "(version: 3, version: 3)",
        "(version: 3, persons: [], persons: [])",
    ] {
        assert!(
            matches!(from_text(text), Err(ReadError::Damaged { .. })),
            "{text}"
        );
    }
}

#[test]
fn what_is_said_about_a_damaged_file_quotes_nothing_from_it() {
    let good = to_text(&full_document()).unwrap();
    let secret = "MariaPopescu";
    let broken = [
        good.replacen("(\n  version: 3", "MariaPopescu(version: 3", 1),
        good.replacen("(\n", "MariaPopescu(\n", 1),
        good.replace("version: 3,", "version: MariaPopescu,"),
        good.replace("version: 3,", "version: \"MariaPopescu\","),
        good.replace("zone: Eu", "zone: MariaPopescu"),
        good.replace("zone: Eu", "zone: \"MariaPopescu\""),
        good.replace("what: Receipt", "what: MariaPopescu(1)"),
        good.replace("\"2026-11-22T08:15:00Z\"", "\"MariaPopescu\""),
        good.replace("on: \"2026-11-01\"", "on: \"MariaPopescu\""),
        good.replacen(&id(0x101).to_string(), secret, 1),
        good.replace("changing: true", "changing: \"MariaPopescu\""),
        good.replace("groups: [", "groups: \"MariaPopescu\", x: ["),
        good.replace("born: 3", "born: MariaPopescu"),
        good.replace("groups: [", "gone: {\"MariaPopescu\": 1}, groups: ["),
        format!("{good}MariaPopescu"),
        format!("#![enable(MariaPopescu)]\n{good}"),
    ];
    for text in broken {
        assert_ne!(text, good);
        let error = from_text(&text).unwrap_err();
        let place = Place::holding(&text);
        let file_error = load(&Quick, &place.file).unwrap_err();
        for said in [
            format!("{error}"),
            format!("{error:?}"),
            format!("{file_error}"),
            format!("{file_error:?}"),
        ] {
            assert!(!said.contains("Maria"), "{said}");
        }
    }
}

#[test]
fn a_name_that_was_taken_away_is_kept_among_the_gone() {
    let document = golden_document();
    let gone: Vec<Uuid> = document.gone.keys().copied().collect();
    // That it once was gone is kept for those who know it only so.
    assert_eq!(gone, [id(0x101), id(0x601), id(0x801)]);
    // It came back to its place.
    assert_eq!(document.persons[0].mark.life, 3);
}
