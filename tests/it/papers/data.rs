//! CSV, iCalendar, ZIP and names, read back by other programs.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarTransparency,
};
use calcard::{Entry as Parsed, Parser};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use veto_desk::domain::names::file_name;
use veto_desk::papers::{self, Day, Entry, SUMS, bundle, calendar};
use zip::ZipArchive;

use super::{hostile, hostiles, texts, tool};

// ----- tables

fn table(head: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    papers::table(head, rows, b',')
}

/// The rows as a program for tables reads them.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    rows_by(bytes, b',')
}

fn rows_by(bytes: &[u8], separator: u8) -> Vec<Vec<String>> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text);
    let row = |it: Result<csv::StringRecord, _>| it.unwrap().iter().map(str::to_owned).collect();
    reader.records().map(row).collect()
}

#[test]
fn a_table_is_read_back_as_it_was() {
    let head = texts(["Day", "Words"]);
    let body = vec![
        texts(["2026-06-01", "a \"quoted\", word;\nin two lines"]),
        texts(["–", "ștț Ωω Ж 🎉"]),
    ];
    for separator in [b',', b';'] {
        let bytes = papers::table(&head, &body, separator);
        let all = [vec![head.clone()], body.clone()].concat();
        assert_eq!(rows_by(&bytes, separator), all);
        assert!(bytes.ends_with(b"\r\n"));
    }
    assert_eq!(table(&[], &[]), "\u{feff}".as_bytes());
}

#[test]
fn no_cell_can_be_a_formula() {
    let attacks = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        " =1",
        "\u{a0}=1",
        "\0=1",
        "\u{200b}=1",
        "=HYPERLINK(\"http://a\",\"b\")",
        "\"=1",
        "'=1",
    ];
    for attack in attacks {
        let read = rows(&table(&texts([attack]), &[texts(["safe", attack])]));
        for cell in [&read[0][0], &read[1][1]] {
            assert!(harmless(cell), "{attack:?} became {cell:?}");
            assert!(
                cell.contains(attack.trim_matches('\0')),
                "{attack:?} became {cell:?}"
            );
        }
    }
    assert_eq!(
        rows(&table(&[], &[texts(["a=b", "1-2", "a@b.c"])]))[0],
        texts(["a=b", "1-2", "a@b.c"])
    );
}

/// Whether a spreadsheet takes a cell for words, however it trims it.
fn harmless(cell: &str) -> bool {
    let unseen = |it: char| it.is_whitespace() || it.is_control();
    !cell.starts_with(['\t', '\r', '\n'])
        && !cell
            .trim_start_matches(unseen)
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

// ----- calendars

fn day(on: Date, summary: &str, description: &str) -> Day {
    Day {
        uid: "objection-7@veto-desk".into(),
        on,
        stamp: "2026-06-01T08:15:30Z".parse().unwrap(),
        summary: summary.into(),
        description: description.into(),
        url: Some("https://example.org/a?b=1,2;c".into()),
        alarm_days_before: 3,
    }
}

/// The calendar as another program reads it; fails on a line that it does not understand.
fn parsed(text: &str) -> ICalendar {
    let mut parser = Parser::new(text);
    let Parsed::ICalendar(calendar) = parser.entry() else {
        panic!("this is no calendar: {text}");
    };
    assert!(
        matches!(parser.entry(), Parsed::Eof),
        "something follows: {text}"
    );
    calendar
}

fn of(calendar: &ICalendar, kind: ICalendarComponentType) -> Vec<&ICalendarComponent> {
    calendar
        .components
        .iter()
        .filter(|it| it.component_type == kind)
        .collect()
}

fn value(component: &ICalendarComponent, name: ICalendarProperty) -> String {
    let entry = component
        .property(&name)
        .unwrap_or_else(|| panic!("there is no {name:?}"));
    let parts: Vec<&str> = entry.values.iter().filter_map(|it| it.as_text()).collect();
    parts.join(",")
}

/// Lines are short, end in CRLF, and hold no half characters.
fn well_folded(text: &str) {
    assert!(text.ends_with("\r\n"));
    for line in text.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line:?}");
    }
}

#[test]
fn a_calendar_is_read_back_as_it_was() {
    let summary = "Meta’s answer is due; write, if not \\ at all";
    let description = "Întrebări, răspunsuri; și așa mai departe – 日本語 🎉\n".repeat(40);
    let text = calendar(
        "-//Veto Desk//EN",
        &[day(date(2026, 12, 31), summary, &description)],
    );
    well_folded(&text);
    // A reader may forgive what is not escaped; this one does.
    let unfolded = text.replace("\r\n ", "");
    let escaped = "SUMMARY:Meta’s answer is due\\; write\\, if not \\\\ at all\r\n";
    assert!(unfolded.contains(escaped), "{unfolded}");
    let calendar = parsed(&text);
    let event = of(&calendar, ICalendarComponentType::VEvent)[0];
    assert_eq!(
        value(event, ICalendarProperty::Uid),
        "objection-7@veto-desk"
    );
    assert_eq!(value(event, ICalendarProperty::Summary), summary);
    assert_eq!(value(event, ICalendarProperty::Description), description);
    assert_eq!(
        value(event, ICalendarProperty::Url),
        "https://example.org/a?b=1,2;c"
    );
    assert_eq!(
        event.transparency(),
        Some(&ICalendarTransparency::Transparent)
    );
    for line in [
        "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
        "DTSTAMP:20260601T081530Z\r\n",
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P3D\r\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let alarm = of(&calendar, ICalendarComponentType::VAlarm)[0];
    assert_eq!(value(alarm, ICalendarProperty::Description), summary);
}

#[test]
fn nothing_in_a_text_can_add_a_line_to_the_calendar() {
    let attack = "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\u{2028}UID:other\u{85}";
    let mut bad = day(date(2026, 6, 1), attack, attack);
    bad.uid = attack.into();
    bad.url = Some(attack.into());
    let text = calendar(attack, &[bad]);
    well_folded(&text);
    assert_eq!(text.matches("\r\nBEGIN:VEVENT").count(), 1);
    assert_eq!(text.matches("\r\nEND:VEVENT").count(), 1);
    assert_eq!(of(&parsed(&text), ICalendarComponentType::VEvent).len(), 1);
}

#[test]
fn the_last_day_there_is_can_be_in_a_calendar() {
    for on in [Date::MIN, Date::MAX, date(0, 1, 1)] {
        well_folded(&calendar("p", &[day(on, "a", "")]));
    }
}

// ----- archives and names

fn entry(name: &str, bytes: &[u8]) -> Entry {
    Entry {
        name: name.into(),
        bytes: bytes.to_vec(),
    }
}

fn at() -> Timestamp {
    "2026-06-01T08:15:30Z".parse().unwrap()
}

/// The names and bytes, as another program unpacks them.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names = 0..zip.len();
    let file = |it: usize| {
        let mut file = zip.by_index(it).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(file.enclosed_name().is_some(), "{name} leads out");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (name, bytes)
    };
    names.map(file).collect()
}

/// What is wrong with a name on some system.
fn bad(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap().trim_end().to_lowercase();
    let devices = ["con", "prn", "aux", "nul"].map(str::to_owned).into_iter();
    let devices = devices.chain((0..10).flat_map(|it| [format!("com{it}"), format!("lpt{it}")]));
    match name {
        "" => Some("empty"),
        _ if name.len() > 100 => Some("long"),
        _ if name.starts_with('.') => Some("hidden"),
        _ if name.ends_with(['.', ' ']) => Some("cut off by Windows"),
        _ if name.contains(|it: char| "/\\:*?\"<>|".contains(it) || it.is_control()) => {
            Some("characters")
        }
        _ if name.contains(['\u{202e}', '\u{200f}', '\u{2066}']) => Some("turned"),
        _ if devices.into_iter().any(|it| it == stem) => Some("a device"),
        _ => None,
    }
}

/// Everything is there, under safe and unique names, and the sums are right.
fn sound(entries: &[Entry], bytes: &[u8]) {
    let mut files = unpacked(bytes);
    let (last, sums) = files.pop().unwrap();
    assert_eq!(last, SUMS);
    assert_eq!(files.len(), entries.len());
    let sums = String::from_utf8(sums).unwrap();
    assert_eq!(sums.lines().count(), files.len());
    let mut seen = BTreeSet::from([SUMS.to_lowercase()]);
    for (((name, bytes), entry), line) in files.iter().zip(entries).zip(sums.lines()) {
        assert_eq!(*bytes, entry.bytes);
        assert_eq!(bad(name), None, "{name:?} from {:?}", entry.name);
        assert!(seen.insert(name.to_lowercase()), "{name:?} is there twice");
        let sum: String = Sha256::digest(bytes)
            .iter()
            .map(|it| format!("{it:02x}"))
            .collect();
        assert_eq!(line, format!("{sum}  {name}"));
    }
}

const HOSTILE: [&str; 28] = [
    "../../x",
    "..",
    ".",
    "",
    "/etc/passwd",
    "C:\\x",
    "a:b",
    "CON",
    "con.txt",
    "Com1",
    "COM¹.pdf",
    "nul.tar.gz",
    "a",
    "A",
    "a",
    "Straße.txt",
    "STRASSE.txt",
    "SHA256SUMS",
    "sha256sums",
    "x\0y\nz",
    "end. ",
    ".hidden",
    "🎉.png",
    "日本語.pdf",
    "re\u{202e}fdp.exe",
    "-rf",
    "a/b/c.png",
    "letter.pdf",
];

#[test]
fn an_archive_has_everything_with_right_sums_under_safe_names() {
    let mut entries: Vec<Entry> = HOSTILE
        .iter()
        .enumerate()
        .map(|(at, it)| entry(it, format!("file {at}").as_bytes()))
        .collect();
    entries.push(entry(&"long ".repeat(60), b""));
    entries.push(entry(&format!("{}.png", "é".repeat(300)), &[7; 100_000]));
    let bytes = bundle(entries.clone(), at()).unwrap();
    sound(&entries, &bytes);
    assert!(unpacked(&bytes).iter().any(|it| it.0 == "letter.pdf"));
    assert_eq!(bytes, bundle(entries, at()).unwrap());

    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("in");
    std::fs::create_dir(&inside).unwrap();
    std::fs::write(folder.path().join("a.zip"), &bytes).unwrap();
    let [folder, inside] = [folder.path(), &inside].map(|it| it.to_str().unwrap().to_owned());
    let archive = format!("{folder}/a.zip");
    if tool("unzip", &["-q", &archive, "-d", &inside], b"").is_some() {
        let script = format!("cd '{inside}' && sha256sum --strict -c {SUMS}");
        if tool("sha256sum", &["--version"], b"").is_some() {
            let said = tool("sh", &["-c", &script], b"").unwrap();
            assert_eq!(said.matches(": OK").count(), 30, "{said}");
        }
        assert_eq!(
            std::fs::read_dir(&folder).unwrap().count(),
            2,
            "something got out"
        );
    }
}

#[test]
fn an_archive_of_any_time_can_be_made() {
    for at in [Timestamp::MIN, Timestamp::MAX, Timestamp::UNIX_EPOCH, at()] {
        sound(&[], &bundle(Vec::new(), at).unwrap());
    }
    let bytes = bundle(Vec::new(), at()).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let time = zip.by_index(0).unwrap().last_modified().unwrap();
    assert_eq!(
        (time.year(), time.month(), time.hour(), time.minute()),
        (2026, 6, 8, 15)
    );
}

#[test]
fn file_names_say_what_they_are_of() {
    for (text, extension, name) in [
        ("Objection – Ștefania", "pdf", "Objection – Ștefania.pdf"),
        ("a/b\\c:d", "ics", "a-b-c-d.ics"),
        ("", "csv", "_.csv"),
        ("NUL", "zip", "_NUL.zip"),
        ("  . ", "../x", "_.x"),
        ("v1.2", "", "v1.2"),
    ] {
        assert_eq!(file_name(text, extension), name);
    }
}

proptest! {
    #[test]
    fn any_name_is_made_safe(text in hostile(), extension in hostile()) {
        let name = file_name(&text, &extension);
        prop_assert_eq!(bad(&name), None, "{:?}", name);
    }

    #[test]
    fn any_archive_is_sound(names in prop::collection::vec(hostile(), 0..8), bytes in any::<Vec<u8>>()) {
        let entries: Vec<Entry> = names.iter().map(|it| entry(it, &bytes)).collect();
        sound(&entries, &bundle(entries.clone(), at()).unwrap());
    }

    #[test]
    fn any_table_is_read_back(head in hostiles(), body in prop::collection::vec(hostiles(), 0..4)) {
        let read = rows(&table(&head, &body));
        prop_assert!(read.iter().flatten().all(|it| harmless(it)), "{:?}", read);
        let expected = [vec![head], body].concat();
        let expected: Vec<&Vec<String>> = expected.iter().filter(|it| !it.is_empty()).collect();
        prop_assert_eq!(read.len(), expected.len());
        for (read, was) in read.iter().zip(expected) {
            for (read, was) in read.iter().zip(was) {
                let was = was.replace('\0', "");
                prop_assert!(*read == was || *read == format!("'{was}"), "{was:?} became {read:?}");
            }
        }
    }

    #[test]
    fn any_calendar_is_read_back(summary in hostile(), description in hostile(), uid in hostile()) {
        let mut it = day(date(2026, 6, 1), &summary, &description);
        it.uid = uid;
        let text = calendar(&description, &[it.clone(), it]);
        well_folded(&text);
        prop_assert_eq!(of(&parsed(&text), ICalendarComponentType::VEvent).len(), 2);
    }
}
