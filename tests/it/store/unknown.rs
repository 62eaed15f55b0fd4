//! Fields that only a newer version of the app knows stay in the file, word for word, at every level.

use std::sync::Arc;

use veto_desk::domain::document::Document;
use veto_desk::domain::merge::merge;
use veto_desk::store::format::{from_text, to_text};

use super::{Place, loaded, now, rich_document, save_of};

/// Values of every kind that RON has.
const VALUES: [&str; 14] = [
    "1",
    "-7.25",
    "true",
    "'x'",
    "()",
    "None",
    "Some(Some(3))",
    r#""quotes \" and \\ and \n and \u{1F641}""#,
    r###"r##"raw "# text"##"###,
    "[1, [2, []], (3, 4)]",
    r#"{"a": {1: [()]}, "b": {}}"#,
    "(deep: (deeper: (deepest: [(a: 1), (a: 2)])))",
    "Kind(inner: Other((x: 1), [\"y\"]), z: Unit)",
    "Newtype(\"), ] } // no end\")",
];

/// Where each kind of struct opens in the text: a line that stands in it, and its name.
const PLACES: [(&str, &str); 19] = [
    ("version: 3,", "document"),
    ("theme: Dark,", "settings"),
    ("name: \"Bunica\",", "person"),
    ("zone: Eu,", "residence"),
    ("platform: \"facebook\",", "account"),
    ("id: \"01935000-0000-7000-8000-000000000301\",", "group"),
    ("left: Some(\"2026-11-21\"),", "stay"),
    ("subject: OwnContent,", "objection"),
    ("route: \"whatsapp-form-2025\",", "filing"),
    ("on: \"2026-11-05\",", "event"),
    ("what: FormOpened((", "page"),
    ("what: FormMissing((", "missing"),
    ("what: Sent((", "sent"),
    ("what: LetterSent((", "letter"),
    ("size: 4096,", "evidence"),
    (
        "kind: AuthorityComplaint,\n          company: Some(WhatsApp),",
        "being_written",
    ),
    ("step: Check,", "draft"),
    ("person_name: \"Bunica\",", "answers"),
    ("mark: (", "mark"),
];

/// The text with one more field beside this line.
fn planted(text: &str, beside: &str, field: &str) -> String {
    assert!(text.contains(beside), "{beside}");
    text.replacen(beside, &format!("{beside}\n{field},"), 1)
}

/// What saving and loading makes of a text.
fn through(text: &str) -> (Document, String) {
    let document = from_text(text).unwrap().document;
    let saved = to_text(&document).unwrap();
    (document, saved)
}

#[test]
fn a_field_that_is_not_known_stays_at_every_level_whatever_its_value() {
    let text = to_text(&rich_document()).unwrap();
    for (beside, place) in PLACES {
        for value in VALUES {
            let field = format!("later_{place}: {value}");
            let (document, saved) = through(&planted(&text, beside, &field));
            assert!(
                saved.contains(&field),
                "{place}: {field} is not in\n{saved}"
            );
            assert_eq!(saved.matches("later_").count(), 1);
            let content = from_text(&saved).unwrap();
            assert_eq!(content.edited, None);
            assert_eq!(content.document, document, "{place}: {value}");
            assert_eq!(
                to_text(&content.document).unwrap(),
                saved,
                "{place}: {value}"
            );
            assert_ne!(document, rich_document(), "{place}: {value}");
        }
    }
}

#[test]
fn unknown_fields_at_every_level_at_once_survive_the_disk() {
    let mut text = to_text(&rich_document()).unwrap();
    for (beside, place) in PLACES {
        text = planted(&text, beside, &format!("later_{place}: {}", VALUES[12]));
        text = planted(&text, beside, &format!("b_{place}: {}", VALUES[7]));
        text = planted(&text, beside, &format!("later_{place}_too: {}", VALUES[10]));
    }
    let place = Place::holding(&text);
    let first = loaded(&place.file);
    place.save(&first, &now()).unwrap();
    let bytes = place.bytes();
    let saved = String::from_utf8(bytes.clone()).unwrap();
    for (_, level) in PLACES {
        for field in [
            format!("later_{level}: {}", VALUES[12]),
            format!("b_{level}: {}", VALUES[7]),
            format!("later_{level}_too: {}", VALUES[10]),
        ] {
            assert_eq!(saved.matches(&field).count(), 1, "{field}");
        }
    }
    let second = loaded(&place.file);
    assert_eq!(second, first);
    // A change of this version beside them.
    let mut third = second.clone();
    third.persons[1].email = "x@example.com".into();
    place.vault().save(&save_of(&third), &now()).unwrap();
    let fourth = loaded(&place.file);
    assert_eq!(fourth, third);
    place.save(&second, &now()).unwrap();
    assert_eq!(place.bytes(), bytes);
}

#[test]
fn unknown_fields_go_through_a_merge() {
    let text = to_text(&rich_document()).unwrap();
    let mut full = text.clone();
    for (beside, place) in PLACES {
        full = planted(&full, beside, &format!("later_{place}: {}", VALUES[11]));
    }
    let newer = from_text(&full).unwrap().document;
    assert_eq!(merge(&newer, &newer), newer);
    let place = Place::holding(&full);
    let mut vault = place.vault();
    // What is shown has no such fields, as if it were saved by an app that lost them.
    let save = super::Save {
        document: Arc::new(newer.clone()),
        seen: 0,
        backup: false,
    };
    vault.save(&save, &now()).unwrap();
    assert_eq!(loaded(&place.file), newer);
}

#[test]
fn an_odd_name_or_shape_of_an_unknown_field_stays_too() {
    let text = to_text(&rich_document()).unwrap();
    for field in [
        "r#type: 5",
        "r#a-b: 5",
        "größe: 5",
        "_x9: 5",
        "x: [ 1, // one\n 2 /* two */ ]",
        "x: (\n    a: 1,\n\n    b: 2,\n  )",
        "x: \"two\nlines\"",
    ] {
        for (beside, place) in PLACES {
            let (document, saved) = through(&planted(&text, beside, field));
            let again = from_text(&saved).unwrap();
            assert_eq!(again.document, document, "{place}: {field}");
            assert_eq!(again.edited, None);
            assert_eq!(to_text(&again.document).unwrap(), saved, "{place}: {field}");
        }
    }
}

#[test]
fn a_default_value_is_not_written_and_an_unknown_field_in_it_keeps_it() {
    let empty = to_text(&Document::default()).unwrap();
    assert!(!empty.contains("settings"), "{empty}");
    let (_, saved) = through("(version: 3, settings: (font: \"large\"))");
    assert!(saved.contains("font: \"large\""), "{saved}");
    let (_, saved) = through("(version: 3, mark: (why: 1))");
    assert!(saved.contains("why: 1"), "{saved}");
}
