//! The data file: what is read, what is refused, and that nothing is ever lost on the way.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};

use jiff::{SignedDuration, Timestamp, civil::Date};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;
use veto_desk::{
    domain::{
        document::{Account, Document, Group, Open, Person, Residence, Settings, Theme, VERSION},
        ids::{AccountId, DraftId, EventId, GroupId, ObjectionId, PersonId},
        kinds::{PlaceId, PlatformId, ReasonId, RouteId, Subject, Zone},
        objection::{Event, Filing, Frozen, Objection, Seen, What},
        wizard::{Answers, Draft, Linked, Lives, ReasonKind, Step, Whose},
    },
    store::{
        file::{
            LARGEST, LoadError, SaveError, SaveErrorKind, Saver, copy_to, load, previous,
            previous_path, set_aside,
        },
        format::{ReadError, WriteError, from_text, to_text},
    },
};

// ---------------------------------------------------------------------------------------------
// What is saved

const NOW: &str = "2026-11-22T08:15:00Z";

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn minutes(n: i64) -> SignedDuration {
    SignedDuration::from_mins(n)
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x0193_5000_0000_7000_8000_0000_0000_0000 | n)
}

/// One of everything: every kind of event, every optional field both there and missing.
fn full_document() -> Document {
    let romania = Residence {
        zone: Zone::Eu,
        country: Some("RO".into()),
        part: None,
        unknown: Unknown::default(),
    };
    let berlin = Residence {
        zone: Zone::Eu,
        country: Some("DE".into()),
        part: Some("DE-BE".into()),
        unknown: Unknown::default(),
    };
    let route = RouteId::from("facebook-form-2025");
    let frozen = |text: &str, phone: &str| Frozen {
        route: route.clone(),
        address: "https://www.facebook.com/help/contact/1".into(),
        name: "Ana Ionescu".into(),
        email: "ana@example.com".into(),
        phone: phone.into(),
        text: text.into(),
        unknown: Unknown::default(),
    };
    let whats = vec![
        What::Prepared,
        What::FormOpened(Page {
            route: route.clone(),
            address: "https://www.facebook.com/help/contact/1".into(),
            unknown: Unknown::default(),
        }),
        What::FormMissing(Missing {
            route: route.clone(),
            seen: Seen::Login,
            unknown: Unknown::default(),
        }),
        What::Sent(frozen("Îmi folosiți pozele.\nNu vreau: \"niciodată\".", "")),
        What::Receipt,
        What::MoreAsked,
        What::Replied,
        What::MoreTime,
        What::Reminded,
        What::OtherCompany,
        What::Note("Called them — no answer 🙁".into()),
        What::Refused,
        What::Accepted,
    ];
    let events = whats
        .into_iter()
        .zip(0_i8..)
        .map(|(what, n)| Event {
            id: EventId(id(0x500 + n as u128)),
            on: Date::constant(2026, 11, 1 + n),
            at: now() + SignedDuration::from_hours(24 * i64::from(n) - 21 * 24),
            what,
            mark: Mark::default(),
            unknown: Unknown::default(),
        })
        .collect();
    let account = |n: u128, person: u128, platform: &str| Account {
        id: AccountId(id(0x200 + n)),
        person: PersonId(id(0x100 + person)),
        platform: PlatformId::from(platform),
        handle: format!("account.{n}"),
        email: "ana@example.com".into(),
        phone: String::new(),
        note: String::new(),
        deleted: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    };
    let filing = |route: &str, phone: &str| Filing {
        route: route.into(),
        name: "Ana Ionescu".into(),
        email: "ana@example.com".into(),
        phone: phone.into(),
        text: String::new(),
        unknown: Unknown::default(),
    };
    Document {
        version: VERSION,
        persons: vec![
            Person {
                id: PersonId(id(0x101)),
                name: String::new(),
                residence: Some(romania.clone()),
                email: "ana@example.com".into(),
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
            Person {
                id: PersonId(id(0x102)),
                name: "Bunica".into(),
                residence: None,
                email: String::new(),
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
        ],
        accounts: vec![
            account(1, 1, "facebook"),
            account(2, 1, "instagram"),
            Account {
                phone: "+40 700 000 000".into(),
                note: "Her old number".into(),
                ..account(3, 2, "whatsapp")
            },
            Account {
                deleted: Some(now()),
                ..account(4, 1, "threads")
            },
        ],
        groups: vec![Group {
            id: GroupId(id(0x301)),
            accounts: vec![AccountId(id(0x201)), AccountId(id(0x202))],
            mark: Mark::default(),
            unknown: Unknown::default(),
        }],
        objections: vec![
            Objection {
                id: ObjectionId(id(0x401)),
                account: AccountId(id(0x201)),
                subject: Subject::OwnContent,
                residence: romania,
                filing: filing("facebook-form-2025", ""),
                events,
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
            Objection {
                id: ObjectionId(id(0x402)),
                account: AccountId(id(0x203)),
                subject: Subject::WhatsAppAiChats,
                residence: berlin,
                filing: filing("whatsapp-form-2025", "+40 700 000 000"),
                events: vec![Event {
                    id: EventId(id(0x5ff)),
                    on: Date::constant(2024, 2, 29),
                    at: now(),
                    what: What::Sent(frozen("", "+40 700 000 000")),
                    mark: Mark::default(),
                    unknown: Unknown::default(),
                }],
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
        ],
        drafts: vec![
            Draft {
                id: DraftId(id(0x601)),
                step: Step::Platform,
                changing: false,
                answers: Answers::default(),
                objection: None,
                account: None,
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
            Draft {
                id: DraftId(id(0x602)),
                step: Step::Check,
                changing: true,
                answers: Answers {
                    platform: Some("instagram".into()),
                    someone_else: true,
                    whose: Some(Whose::Known(PersonId(id(0x102)))),
                    person_name: "Bunica".into(),
                    lives: Some(Lives::Eu),
                    country: Some("RO".into()),
                    part: None,
                    handle: "bunica".into(),
                    email: "bunica@example.com".into(),
                    phone: String::new(),
                    linked: Some(Linked::Together),
                    linked_with: vec![AccountId(id(0x203))],
                    reason: Some(ReasonKind::Composed),
                    ticked: vec!["children".into(), "photos".into()],
                    language: "ro".into(),
                    text: "Nu vreau.".into(),
                    own_text: String::new(),
                    unknown: Unknown::default(),
                },
                objection: Some(ObjectionId(id(0x402))),
                account: None,
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
        ],
        open: Some(Open::Wizard(DraftId(id(0x602)))),
        settings: Settings {
            theme: Theme::Dark,
            unknown: Unknown::default(),
        },
    }
}

/// A document that differs from the others by this name.
fn named(name: &str) -> Document {
    let mut document = full_document();
    document.persons[1].name = name.into();
    document
}

fn name_in(document: &Document) -> &str {
    &document.persons[1].name
}

// ---------------------------------------------------------------------------------------------
// Folders and files

/// A folder of its own, and the data file in it.
struct Place {
    folder: TempDir,
    file: PathBuf,
}

fn place() -> Place {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("veto-desk.ron");
    Place { folder, file }
}

impl Place {
    fn holding(bytes: impl AsRef<[u8]>) -> Self {
        let place = place();
        fs::write(&place.file, bytes).unwrap();
        place
    }

    fn saver(&self) -> Saver {
        Saver::new(self.file.clone())
    }

    fn names(&self) -> Vec<String> {
        names_in(self.folder.path())
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.file).unwrap()
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn loaded(path: &Path) -> Document {
    load(path).unwrap().unwrap()
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/files")
        .join(name)
}

fn golden_bytes(name: &str) -> Vec<u8> {
    fs::read(golden(name)).unwrap()
}

fn kind_of(result: Result<(), SaveError>) -> SaveErrorKind {
    result.unwrap_err().kind()
}

#[cfg(unix)]
fn rights(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
fn set_rights(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Runs one ignored test of this module in a process of its own.
#[cfg(target_os = "linux")]
fn in_another_process(test: &str, shell_first: &str) -> std::process::Command {
    let (_, module) = module_path!().split_once("::").unwrap();
    let mut command = std::process::Command::new("sh");
    command
        .arg("-c")
        .arg(format!("{shell_first} exec \"$0\" \"$@\""))
        .arg(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", &format!("{module}::{test}")])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null());
    command
}

// ---------------------------------------------------------------------------------------------
// The text

#[test]
fn the_golden_file_of_version_1_is_what_is_written_today() {
    let text = to_text(&full_document()).unwrap();
    assert_eq!(text.as_bytes(), golden_bytes("v1.ron"));
}

/// Only until the first release: from then on `v1.ron` is what people have on their disks.
#[ignore = "writes v1.ron and truncated.ron anew after the saved types changed"]
#[test]
fn the_golden_file_of_version_1_is_written_anew() {
    let text = to_text(&full_document()).unwrap();
    let cut = text.find("@example.com").unwrap();
    fs::write(golden("v1.ron"), &text).unwrap();
    fs::write(golden("truncated.ron"), text.get(..cut).unwrap()).unwrap();
}

#[test]
fn the_version_is_the_first_thing_in_the_file() {
    assert!(
        to_text(&full_document())
            .unwrap()
            .starts_with("(\n  version: 1,")
    );
}

#[test]
fn only_the_version_of_this_app_is_written() {
    let mut document = full_document();
    document.version = 2;
    assert_eq!(to_text(&document), Err(WriteError::Version { version: 2 }));
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
    let verdict = |name: &str| match load(&golden(name)) {
        Ok(Some(document)) => {
            if document == full_document() {
                "the full document".to_owned()
            } else {
                format!("{:?}", summary(&document))
            }
        }
        Ok(None) => "no file".to_owned(),
        Err(LoadError::Newer { version }) => format!("newer {version}"),
        Err(LoadError::Damaged { line, column }) => format!("damaged {line}:{column}"),
        Err(other) => format!("{other:?}"),
    };
    let expected = [
        ("v1.ron", "the full document"),
        (
            "v1-hand-edited.ron",
            r#"["Ana", "ana.ionescu", "Sent", "Note(\"First line\\r\\nsecond line\")", "Dark"]"#,
        ),
        ("newer.ron", "newer 99"),
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
        let mut saver = place.saver();
        for _ in 0..2 {
            let error = saver.save(&full_document(), now()).unwrap_err();
            assert_eq!(error.kind(), SaveErrorKind::Unreadable, "{name}");
        }
        assert_eq!(place.bytes(), golden_bytes(name), "{name}");
        assert_eq!(place.names(), ["veto-desk.ron"], "{name}");
    }
}

#[test]
fn a_file_that_another_program_damaged_while_the_app_ran_is_not_written_over() {
    let place = place();
    let mut saver = place.saver();
    saver.save(&named("one"), now()).unwrap();
    fs::write(&place.file, "(version: 1, persons: [").unwrap();
    let kind = kind_of(saver.save(&named("two"), now()));
    assert_eq!(kind, SaveErrorKind::Unreadable);
    assert_eq!(place.bytes(), b"(version: 1, persons: [");
    set_aside(&place.file, now()).unwrap();
    saver.save(&named("two"), now()).unwrap();
    assert_eq!(name_in(&loaded(&place.file)), "two");
}

#[test]
fn a_file_without_a_version_or_with_version_0_is_damaged() {
    for text in [
        "()",
        "(persons: [])",
        "(version: 0)",
        "(version: -1)",
        "(version: 1, version: 1)",
    ] {
        assert!(
            matches!(from_text(text), Err(ReadError::Damaged { .. })),
            "{text}"
        );
    }
}

#[test]
fn a_newer_file_is_told_apart_whatever_else_is_in_it() {
    for text in [
        "(version: 2)",
        "(persons: 7, version: 2, accounts: Later({1: 2}, [Some('x')]))",
        "\u{feff}// hello\r\n(\r\n  version: 2,\r\n)\r\n",
        "Document(version: 2)",
    ] {
        assert_eq!(
            from_text(text),
            Err(ReadError::Newer { version: 2 }),
            "{text}"
        );
    }
}

#[test]
fn a_field_that_is_not_known_does_no_harm() {
    let text = to_text(&full_document()).unwrap().replacen(
        "version: 1,",
        "version: 1, mood: Some(\"good\"),",
        1,
    );
    assert_eq!(from_text(&text), Ok(full_document()));
}

#[test]
fn what_is_said_about_a_damaged_file_quotes_nothing_from_it() {
    let good = to_text(&full_document()).unwrap();
    let secret = "MariaPopescu";
    let broken = [
        good.replacen("(version: 1", "MariaPopescu(version: 1", 1),
        good.replacen("(\n", "MariaPopescu(\n", 1),
        good.replace("version: 1", "version: MariaPopescu"),
        good.replace("version: 1", "version: \"MariaPopescu\""),
        good.replace("zone: Eu", "zone: MariaPopescu"),
        good.replace("zone: Eu", "zone: \"MariaPopescu\""),
        good.replace("what: Receipt", "what: MariaPopescu(1)"),
        good.replace("\"2026-11-22T08:15:00Z\"", "\"MariaPopescu\""),
        good.replace("on: \"2026-11-01\"", "on: \"MariaPopescu\""),
        good.replacen(&id(0x101).to_string(), secret, 1),
        good.replace("changing: true", "changing: \"MariaPopescu\""),
        good.replace("groups: [", "groups: \"MariaPopescu\", x: ["),
        format!("{good}MariaPopescu"),
        format!("#![enable(MariaPopescu)]\n{good}"),
    ];
    for text in broken {
        if text == good {
            continue;
        }
        let error = from_text(&text).unwrap_err();
        let place = Place::holding(&text);
        let file_error = load(&place.file).unwrap_err();
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

// ---------------------------------------------------------------------------------------------
// Any document comes back as it was

fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\0",
        "\"",
        "\\",
        "\r\n",
        "\u{feff}",
        "\u{202e}",
        "\u{301}",
        "\u{10ffff}",
        "\u{7f}\u{85}\u{2028}",
        "r#\"raw\"#",
        "\\u{41}",
        "// no comment /* none */",
        "👩‍👩‍👧‍👦",
        "ăîșțâ ß İ ﷽ ह़ि 한국",
        ")],}",
    ]);
    prop_oneof![
        4 => prop::collection::vec(any::<char>(), 0..20).prop_map(String::from_iter),
        4 => prop::collection::vec(odd, 0..6).prop_map(|it| it.concat()),
        1 => Just(String::new()),
        1 => (any::<char>(), Just(10_000)).prop_map(|(it, n)| it.to_string().repeat(n)),
        1 => Just(format!("{}@{}.example", "a".repeat(64), "b".repeat(181))),
    ]
}

fn name<T: std::fmt::Debug>(make: fn(String) -> T) -> impl Strategy<Value = T> {
    text().prop_map(make)
}

fn ids<T: std::fmt::Debug>(make: fn(Uuid) -> T) -> impl Strategy<Value = T> {
    any::<u128>().prop_map(move |it| make(Uuid::from_u128(it)))
}

fn moment() -> impl Strategy<Value = Timestamp> {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    (first..=last, 0..1_000_000_000_i32)
        .prop_map(|(second, nano)| Timestamp::new(second, nano).unwrap_or(Timestamp::MAX))
}

fn day() -> impl Strategy<Value = Date> {
    (-9999_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::constant(y, m, d))
}

fn residence() -> impl Strategy<Value = Residence> {
    (
        prop::sample::select(Zone::ALL.to_vec()),
        prop::option::of(name(PlaceId)),
        prop::option::of(name(PlaceId)),
    )
        .prop_map(|(zone, country, part)| Residence {
            zone,
            country,
            part,
            unknown: Unknown::default(),
        })
}

fn what() -> impl Strategy<Value = What> {
    let plain = prop::sample::select(vec![
        What::Prepared,
        What::Receipt,
        What::Accepted,
        What::Refused,
        What::MoreAsked,
        What::Replied,
        What::OtherCompany,
        What::MoreTime,
        What::Reminded,
    ]);
    let seen = prop::sample::select(Seen::ALL.to_vec());
    prop_oneof![
        3 => plain,
        1 => (name(RouteId), text())
            .prop_map(|(route, address)| What::FormOpened(Page { route, address, unknown: Unknown::default() })),
        1 => (name(RouteId), seen).prop_map(|(route, seen)| What::FormMissing(Missing { route, seen, unknown: Unknown::default() })),
        1 => (name(RouteId), text(), text(), text(), text(), text()).prop_map(
            |(route, address, name, email, phone, text)| What::Sent(Frozen {
                route, address, name, email, phone, text, unknown: Unknown::default(), })
        ),
        1 => text().prop_map(What::Note),
    ]
}

fn objection() -> impl Strategy<Value = Objection> {
    let event = (ids(EventId), day(), moment(), what()).prop_map(|(id, on, at, what)| Event {
        id,
        on,
        at,
        what,
        mark: Mark::default(),
        unknown: Unknown::default(),
    });
    let filing = (name(RouteId), text(), text(), text(), text()).prop_map(
        |(route, name, email, phone, text)| Filing {
            route,
            name,
            email,
            phone,
            text,
            unknown: Unknown::default(),
        },
    );
    let subject = prop::sample::select(vec![
        Subject::OwnContent,
        Subject::WhatsAppAiChats,
        Subject::OthersPosts,
    ]);
    (
        ids(ObjectionId),
        ids(AccountId),
        subject,
        residence(),
        filing,
        prop::collection::vec(event, 0..4),
    )
        .prop_map(
            |(id, account, subject, residence, filing, events)| Objection {
                id,
                account,
                subject,
                residence,
                filing,
                events,
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
        )
}

fn answers() -> impl Strategy<Value = Answers> {
    (
        (
            prop::option::of(name(PlatformId)),
            any::<bool>(),
            text(),
            text(),
            text(),
        ),
        prop::option::of(prop_oneof![
            Just(Whose::New),
            ids(PersonId).prop_map(Whose::Known)
        ]),
        prop::option::of(prop::sample::select(vec![
            Lives::Eu,
            Lives::Eea,
            Lives::WithRight,
            Lives::Elsewhere,
            Lives::NotSure,
        ])),
        prop::option::of(prop::sample::select(vec![
            Linked::Together,
            Linked::Apart,
            Linked::NotSure,
        ])),
        prop::option::of(prop::sample::select(vec![
            ReasonKind::Composed,
            ReasonKind::Own,
            ReasonKind::None,
        ])),
        prop::collection::vec(ids(AccountId), 0..3),
        prop::collection::vec(name(ReasonId), 0..3),
    )
        .prop_map(
            |((platform, someone_else, a, b, c), whose, lives, linked, reason, with, ticked)| {
                Answers {
                    platform,
                    someone_else,
                    whose,
                    person_name: a.clone(),
                    lives,
                    country: Some(PlaceId(b.clone())),
                    part: None,
                    handle: b.clone(),
                    email: c.clone(),
                    phone: a.clone(),
                    linked,
                    linked_with: with,
                    reason,
                    ticked,
                    language: c,
                    text: b,
                    own_text: a,
                    unknown: Unknown::default(),
                }
            },
        )
}

fn any_document() -> impl Strategy<Value = Document> {
    let person = (ids(PersonId), text(), prop::option::of(residence()), text()).prop_map(
        |(id, name, residence, email)| Person {
            id,
            name,
            residence,
            email,
            mark: Mark::default(),
            unknown: Unknown::default(),
        },
    );
    let account = (
        (ids(AccountId), ids(PersonId), name(PlatformId)),
        (text(), text(), text(), text()),
        prop::option::of(moment()),
    )
        .prop_map(
            |((id, person, platform), (handle, email, phone, note), deleted)| Account {
                id,
                person,
                platform,
                handle,
                email,
                phone,
                note,
                deleted,
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
        );
    let group =
        (ids(GroupId), prop::collection::vec(ids(AccountId), 0..4)).prop_map(|(id, accounts)| {
            Group {
                id,
                accounts,
                mark: Mark::default(),
                unknown: Unknown::default(),
            }
        });
    let step = prop::sample::select(vec![
        Step::Platform,
        Step::Person,
        Step::Residence,
        Step::Country,
        Step::Part,
        Step::NoRoute,
        Step::Email,
        Step::Linked,
        Step::Reason,
        Step::Check,
        Step::File,
        Step::Next,
    ]);
    let draft = (
        ids(DraftId),
        step,
        any::<bool>(),
        answers(),
        prop::option::of(ids(ObjectionId)),
    )
        .prop_map(|(id, step, changing, answers, objection)| Draft {
            id,
            step,
            changing,
            answers,
            objection,
            account: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    let open = prop_oneof![
        ids(DraftId).prop_map(Open::Wizard),
        ids(ObjectionId).prop_map(Open::Next)
    ];
    let theme = prop::sample::select(vec![Theme::System, Theme::Light, Theme::Dark]);
    (
        prop::collection::vec(person, 0..3),
        prop::collection::vec(account, 0..3),
        prop::collection::vec(group, 0..2),
        prop::collection::vec(objection(), 0..3),
        prop::collection::vec(draft, 0..2),
        prop::option::of(open),
        theme,
    )
        .prop_map(
            |(persons, accounts, groups, objections, drafts, open, theme)| Document {
                version: VERSION,
                persons,
                accounts,
                groups,
                objections,
                drafts,
                open,
                settings: Settings {
                    theme,
                    unknown: Unknown::default(),
                },
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_comes_back_from_its_text_as_it_was(document in any_document()) {
        let text = to_text(&document).unwrap();
        prop_assert_eq!(&from_text(&text), &Ok(document.clone()));
        prop_assert_eq!(to_text(&from_text(&text).unwrap()).unwrap(), text.clone());
        // As an editor on Windows would leave it. No line end is ever inside a value.
        let edited = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        prop_assert_eq!(from_text(&edited), Ok(document));
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in text()) {
        let _ = from_text(&text);
        let _ = from_text(&format!("(version: 1, {text})"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_comes_back_from_the_disk_as_it_was(document in any_document()) {
        let place = place();
        place.saver().save(&document, now()).unwrap();
        prop_assert_eq!(loaded(&place.file), document);
    }
}

/// Small, fast and the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

#[test]
fn two_thousand_damaged_files_are_judged_without_a_panic_and_stay_as_they_are() {
    let good = golden_bytes("v1.ron");
    let mut dice = Dice(0x5eed_2026_1122);
    let mut refused = 0;
    let place = place();
    for round in 0..2_000 {
        let mut bytes = good.clone();
        let (a, b) = (dice.below(bytes.len()), dice.below(bytes.len()));
        match round % 4 {
            0 => bytes[a] ^= 1 << dice.below(8),
            1 => bytes.truncate(a),
            2 => bytes[a.min(b)..a.max(b)].fill(0),
            _ => {
                let piece = bytes[a.min(b)..a.max(b)].to_vec();
                let at = dice.below(bytes.len());
                bytes.splice(at..at, piece);
            }
        }
        fs::write(&place.file, &bytes).unwrap();
        let verdict = load(&place.file);
        assert_eq!(place.bytes(), bytes, "round {round}");
        match verdict {
            Ok(document) => assert_eq!(document.map(|it| it.version), Some(VERSION)),
            Err(_) => {
                refused += 1;
                let kind = kind_of(place.saver().save(&full_document(), now()));
                assert_eq!(kind, SaveErrorKind::Unreadable, "round {round}");
                assert_eq!(place.bytes(), bytes, "round {round}");
            }
        }
    }
    assert!(refused > 1_000, "only {refused} were refused");
    assert_eq!(place.names(), ["veto-desk.ron"]);
}

// ---------------------------------------------------------------------------------------------
// Loading

#[test]
fn where_no_file_is_there_is_no_document() {
    let place = place();
    assert!(load(&place.file).unwrap().is_none());
    assert!(
        load(&place.folder.path().join("no/such/folder/veto-desk.ron"))
            .unwrap()
            .is_none()
    );
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let place = place();
    fs::File::create(&place.file)
        .unwrap()
        .set_len(LARGEST + 1)
        .unwrap();
    let verdict = load(&place.file);
    assert!(matches!(verdict, Err(LoadError::TooLarge { bytes }) if bytes == LARGEST + 1));
    let kind = kind_of(place.saver().save(&full_document(), now()));
    assert_eq!(kind, SaveErrorKind::Unreadable);
    assert_eq!(fs::metadata(&place.file).unwrap().len(), LARGEST + 1);
}

#[test]
fn a_folder_in_place_of_the_file_is_an_error_and_not_an_empty_start() {
    let place = place();
    fs::create_dir(&place.file).unwrap();
    assert!(matches!(load(&place.file), Err(LoadError::Io(_))));
    let kind = kind_of(place.saver().save(&full_document(), now()));
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
        assert!(matches!(load(path), Err(LoadError::Io(_))));
        assert!(
            copy_to(&path.with_extension("x"), &full_document()).is_ok()
                || path.starts_with("/dev")
        );
    }
    assert_eq!(
        kind_of(place.saver().save(&full_document(), now())),
        SaveErrorKind::Other
    );
}

// ---------------------------------------------------------------------------------------------
// Saving

#[test]
fn a_first_save_makes_the_folders_that_are_missing() {
    let place = place();
    let path = place
        .folder
        .path()
        .join("Zoë's place/it's here/veto-desk.ron");
    Saver::new(path.clone())
        .save(&full_document(), now())
        .unwrap();
    assert_eq!(loaded(&path), full_document());
    assert_eq!(names_in(path.parent().unwrap()), ["veto-desk.ron"]);
}

#[cfg(unix)]
#[test]
fn everything_that_is_made_is_for_its_owner_only() {
    let place = place();
    let folder = place.folder.path().join("outer/inner");
    let path = folder.join("veto-desk.ron");
    let mut saver = Saver::new(path.clone());
    saver.save(&named("one"), now()).unwrap();
    saver.save(&named("two"), now() + minutes(60)).unwrap();
    assert_eq!(rights(&folder), 0o700);
    assert_eq!(rights(folder.parent().unwrap()), 0o700);
    assert_eq!(rights(&path), 0o600);
    assert_eq!(rights(&previous_path(&path)), 0o600);
    let copy = copy_to(&folder.join("copy"), &full_document()).unwrap();
    assert_eq!(rights(&copy), 0o600);
    set_rights(&path, 0o644);
    let aside = set_aside(&path, now()).unwrap();
    assert_eq!(rights(&aside), 0o600);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_read_is_closed_to_them_at_the_next_save() {
    let place = Place::holding(golden_bytes("v1.ron"));
    set_rights(&place.file, 0o666);
    place.saver().save(&named("two"), now()).unwrap();
    assert_eq!(rights(&place.file), 0o600);
    assert_eq!(rights(&previous_path(&place.file)), 0o600);
}

/// The rights of an existing folder are the person's own business.
#[cfg(unix)]
#[test]
fn an_existing_folder_keeps_its_rights() {
    let place = place();
    set_rights(place.folder.path(), 0o755);
    place.saver().save(&full_document(), now()).unwrap();
    assert_eq!(rights(place.folder.path()), 0o755);
}

#[cfg(unix)]
#[test]
fn a_temporary_file_is_for_its_owner_only_and_never_has_the_same_name_twice() {
    let place = place();
    let document = named(&"x".repeat(300_000));
    let seen = std::sync::Mutex::new(std::collections::BTreeMap::new());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                for entry in fs::read_dir(place.folder.path()).unwrap().flatten() {
                    let name = entry.file_name().into_string().unwrap();
                    if let (true, Ok(about)) = (name.starts_with(".veto-desk-"), entry.metadata()) {
                        use std::os::unix::fs::PermissionsExt as _;
                        let rights = about.permissions().mode() & 0o777;
                        seen.lock().unwrap().insert(name, rights);
                    }
                }
            }
        });
        let mut saver = place.saver();
        // Until three were caught in the act.
        for _ in 0..2_000 {
            saver.save(&document, now()).unwrap();
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
    assert_eq!(
        kind_of(place.saver().save(&document, now())),
        SaveErrorKind::Other
    );
    assert!(copy_to(&place.folder.path().join("copy"), &document).is_err());
    assert_eq!(place.bytes(), golden_bytes("v1.ron"));
    assert_eq!(place.names(), ["veto-desk.ron"]);
}

#[test]
fn a_document_larger_than_can_be_read_back_is_not_written() {
    let place = Place::holding(golden_bytes("v1.ron"));
    // Each of these becomes ten characters in the file.
    let document = named(&"\u{10ffff}".repeat(LARGEST as usize / 10));
    let error = place.saver().save(&document, now()).unwrap_err();
    assert!(matches!(error, SaveError::TooLarge { bytes } if bytes > LARGEST));
    assert_eq!(place.bytes(), golden_bytes("v1.ron"));
}

#[test]
fn whoever_reads_while_it_is_saved_finds_a_whole_document() {
    let place = place();
    let mut saver = place.saver();
    let (short, long) = (named("short"), named(&"long".repeat(100_000)));
    saver.save(&short, now()).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0;
            while !done.load(Ordering::Relaxed) {
                let name = name_in(&loaded(&place.file)).len();
                assert!(name == 5 || name == 400_000, "{name}");
                reads += 1;
            }
            reads
        });
        for round in 0..100 {
            let document = if round % 2 == 0 { &long } else { &short };
            saver.save(document, now()).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 10);
    });
}

#[cfg(target_os = "linux")]
fn has_temporary_file(place: &Place) -> bool {
    place.names().iter().any(|it| it.starts_with(".veto-desk-"))
}

/// The whole run is killed, at forty different moments, as the system or a person would.
#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_killed_leaves_the_old_or_the_new_document() {
    let place = place();
    let mut left_over = 0;
    for round in 0..40_u64 {
        let mut child = in_another_process("a_run_that_saves_until_it_is_killed", "")
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
        assert!(whole == 10 || whole == 1_000_000, "round {round}: {whole}");
        let copied = previous_path(&place.file).exists();
        assert_eq!(previous(&place.file).is_some(), copied, "round {round}");
        if has_temporary_file(&place) {
            left_over += 1;
            // As the next run does, a minute later.
            let later = Timestamp::now() + minutes(5);
            place.saver().save(&document, later).unwrap();
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
    let (short, long) = (named(&"x".repeat(10)), named(&"x".repeat(1_000_000)));
    let mut saver = Saver::new(path);
    loop {
        saver.save(&short, Timestamp::now()).unwrap();
        saver.save(&long, Timestamp::now()).unwrap();
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
        fs::write(place.folder.path().join(name), "(version: 1, per").unwrap();
    }
    fs::create_dir(place.folder.path().join(".veto-desk-folder.tmp")).unwrap();
    let mut saver = place.saver();
    let all = place.names().len();

    saver.save(&named("one"), Timestamp::now()).unwrap();
    assert_eq!(
        place.names().len(),
        all + 1,
        "younger than a minute: another run may be at it"
    );

    let later = Timestamp::now() + minutes(2);
    saver.save(&named("one"), later).unwrap();
    assert_eq!(place.names().len(), all + 1, "only at the first save");

    place.saver().save(&named("one"), later).unwrap();
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

// ---------------------------------------------------------------------------------------------
// Saving fails

#[test]
fn a_parent_that_is_a_file_is_an_error_and_stays() {
    let place = Place::holding("a shopping list");
    let path = place.file.join("veto-desk.ron");
    assert!(load(&path).is_err() || cfg!(windows));
    let mut saver = Saver::new(path.clone());
    assert_eq!(
        kind_of(saver.save(&full_document(), now())),
        SaveErrorKind::Other
    );
    assert!(copy_to(&path, &full_document()).is_err());
    assert_eq!(place.bytes(), b"a shopping list");
}

/// `/sys` takes no new files, not even from root.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_denied_or_read_only() {
    let kind = kind_of(Saver::new("/sys/veto-desk.ron".into()).save(&full_document(), now()));
    assert!(
        matches!(kind, SaveErrorKind::Denied | SaveErrorKind::ReadOnly),
        "{kind:?}"
    );
    let error = copy_to(Path::new("/sys/copy"), &full_document()).unwrap_err();
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
    let ended = in_another_process("a_run_on_a_full_disk", "trap '' XFSZ; ulimit -f 1;")
        .env("VETO_DESK_TEST_FILE", &place.file)
        .status()
        .unwrap();
    assert!(ended.success());
    assert_eq!(place.bytes(), golden_bytes("v1.ron"));
    assert_eq!(place.names(), ["veto-desk.ron"]);
}

#[cfg(target_os = "linux")]
#[ignore = "a child of another test"]
#[test]
fn a_run_on_a_full_disk() {
    let path = PathBuf::from(std::env::var_os("VETO_DESK_TEST_FILE").unwrap());
    let mut saver = Saver::new(path.clone());
    assert_eq!(
        kind_of(saver.save(&named("two"), now())),
        SaveErrorKind::Full
    );
    // Without a previous copy to make, the save itself fails the same way.
    assert_eq!(
        kind_of(saver.save(&full_document(), now())),
        SaveErrorKind::Full
    );
    let error = copy_to(&path.with_file_name("copy"), &named("two")).unwrap_err();
    assert_eq!(error.kind(), SaveErrorKind::Full);
}

#[test]
fn a_failed_save_can_be_tried_again() {
    let place = place();
    let path = place.folder.path().join("data/veto-desk.ron");
    fs::write(path.parent().unwrap(), "in the way").unwrap();
    let mut saver = Saver::new(path.clone());
    assert!(saver.save(&named("one"), now()).is_err());
    fs::remove_file(path.parent().unwrap()).unwrap();
    saver.save(&named("two"), now()).unwrap();
    assert_eq!(name_in(&loaded(&path)), "two");
    // The folder vanishes while the app runs.
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    saver.save(&named("three"), now()).unwrap();
    assert_eq!(name_in(&loaded(&path)), "three");
}

#[test]
fn what_is_said_about_a_failed_save_puts_the_path_last_and_quotes_no_document() {
    let place = place();
    fs::create_dir(&place.file).unwrap();
    let error = place
        .saver()
        .save(&named("MariaPopescu"), now())
        .unwrap_err();
    let said = error.to_string();
    assert!(said.ends_with(&place.file.display().to_string()), "{said}");
    assert!(!format!("{error:?} {said}").contains("Maria"));
}

// ---------------------------------------------------------------------------------------------
// The previous copy

fn previous_name(place: &Place) -> Option<String> {
    previous(&place.file).map(|it| name_in(&it.document).to_owned())
}

#[test]
fn the_previous_copy_is_made_at_the_first_save_and_then_every_ten_minutes() {
    let place = place();
    place.saver().save(&named("last run"), now()).unwrap();
    assert_eq!(previous_name(&place), None, "there was nothing before");

    let mut saver = place.saver();
    saver.save(&named("1"), now()).unwrap();
    assert_eq!(previous_name(&place).as_deref(), Some("last run"));
    for (minute, name) in [(1, "2"), (5, "3"), (9, "4")] {
        saver.save(&named(name), now() + minutes(minute)).unwrap();
        assert_eq!(
            previous_name(&place).as_deref(),
            Some("last run"),
            "minute {minute}"
        );
    }
    saver.save(&named("5"), now() + minutes(10)).unwrap();
    assert_eq!(previous_name(&place).as_deref(), Some("4"));
    saver.save(&named("6"), now() + minutes(19)).unwrap();
    assert_eq!(previous_name(&place).as_deref(), Some("4"));
    saver.save(&named("7"), now() - minutes(60)).unwrap();
    assert_eq!(
        previous_name(&place).as_deref(),
        Some("6"),
        "the clock was set back"
    );
    assert_eq!(name_in(&loaded(&place.file)), "7");
}

#[test]
fn what_another_program_wrote_meanwhile_is_kept_as_the_previous_copy() {
    let place = place();
    let mut saver = place.saver();
    saver.save(&named("1"), now()).unwrap();
    saver.save(&named("2"), now()).unwrap();
    fs::write(&place.file, to_text(&named("by hand")).unwrap()).unwrap();
    saver.save(&named("3"), now() + minutes(1)).unwrap();
    assert_eq!(previous_name(&place).as_deref(), Some("by hand"));
}

#[test]
fn saving_what_is_there_already_keeps_the_previous_copy_as_it_is() {
    let place = place();
    place.saver().save(&named("1"), now()).unwrap();
    place.saver().save(&named("2"), now()).unwrap();
    for _ in 0..3 {
        place
            .saver()
            .save(&named("2"), now() + minutes(60))
            .unwrap();
    }
    assert_eq!(previous_name(&place).as_deref(), Some("1"));
}

#[test]
fn a_damaged_file_never_replaces_a_good_previous_copy() {
    let place = place();
    place.saver().save(&named("1"), now()).unwrap();
    place.saver().save(&named("2"), now()).unwrap();
    let copy = fs::read(previous_path(&place.file)).unwrap();
    fs::write(&place.file, golden_bytes("zeros.ron")).unwrap();
    assert!(
        place
            .saver()
            .save(&named("3"), now() + minutes(60))
            .is_err()
    );
    assert_eq!(fs::read(previous_path(&place.file)).unwrap(), copy);
    // The way back: the damaged file is set aside, the copy becomes the document.
    let back = previous(&place.file).unwrap();
    let aside = set_aside(&place.file, now()).unwrap();
    place.saver().save(&back.document, now()).unwrap();
    assert_eq!(name_in(&loaded(&place.file)), "1");
    assert_eq!(fs::read(previous_path(&place.file)).unwrap(), copy);
    assert_eq!(fs::read(aside).unwrap(), golden_bytes("zeros.ron"));
}

#[test]
fn a_previous_copy_says_when_it_was_saved_and_how_much_it_keeps() {
    let place = Place::holding(golden_bytes("v1.ron"));
    let saved = Timestamp::from_second(1_790_000_000).unwrap();
    fs::File::options()
        .write(true)
        .open(&place.file)
        .unwrap()
        .set_modified(saved.into())
        .unwrap();
    place.saver().save(&named("2"), now()).unwrap();
    let previous = previous(&place.file).unwrap();
    assert_eq!(
        previous.path,
        place.folder.path().join("veto-desk.previous.ron")
    );
    assert_eq!(
        previous.saved, saved,
        "when it was saved, not when it was copied"
    );
    assert_eq!((previous.accounts, previous.objections), (3, 2));
    assert_eq!(previous.document, full_document());
}

#[test]
fn a_previous_copy_that_cannot_be_read_is_not_offered() {
    let place = place();
    assert!(previous(&place.file).is_none());
    for name in ["truncated.ron", "newer.ron", "empty.ron"] {
        fs::write(previous_path(&place.file), golden_bytes(name)).unwrap();
        assert!(previous(&place.file).is_none(), "{name}");
    }
}

#[test]
fn without_a_previous_copy_when_one_is_due_nothing_is_saved() {
    let place = Place::holding(golden_bytes("v1.ron"));
    fs::create_dir(previous_path(&place.file)).unwrap();
    assert!(place.saver().save(&named("2"), now()).is_err());
    assert_eq!(place.bytes(), golden_bytes("v1.ron"));
}

// ---------------------------------------------------------------------------------------------
// Setting aside, and copies

#[test]
fn setting_aside_keeps_the_bytes_and_never_writes_over_another_file() {
    let place = place();
    let mut asides = Vec::new();
    for content in ["one", "two", "three"] {
        fs::write(&place.file, content).unwrap();
        asides.push(set_aside(&place.file, now()).unwrap());
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
    assert!(set_aside(&place.file, now()).is_err());
    assert!(place.names().is_empty());
    fs::create_dir(&place.file).unwrap();
    assert!(set_aside(&place.file, now()).is_err());
    assert_eq!(place.names(), ["veto-desk.ron"]);
}

#[test]
fn a_copy_goes_where_the_person_said_and_gets_an_ending() {
    let place = place();
    let at = |name: &str| place.folder.path().join(name);
    let copy = |name: &str| copy_to(&at(name), &full_document()).unwrap();
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
    let nowhere = copy_to(&at("no folder/copy.ron"), &full_document()).unwrap_err();
    assert_eq!(nowhere.kind(), SaveErrorKind::Vanished);
    assert!(copy_to(Path::new("/"), &full_document()).is_err());
    assert!(copy_to(Path::new(".."), &full_document()).is_err());
}

// ---------------------------------------------------------------------------------------------
// Links

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    /// The data file is a link into a synced folder; relative, and through a second link.
    fn linked() -> (Place, PathBuf) {
        let place = place();
        let synced = place.folder.path().join("synced");
        fs::create_dir(&synced).unwrap();
        let target = synced.join("mine.ron");
        symlink("synced/mine.ron", place.folder.path().join("second")).unwrap();
        symlink("second", &place.file).unwrap();
        (place, target)
    }

    fn is_link(path: &Path) -> bool {
        fs::symlink_metadata(path).unwrap().is_symlink()
    }

    #[test]
    fn a_data_file_that_is_a_link_stays_one_and_its_target_is_saved() {
        let (place, target) = linked();
        assert!(load(&place.file).unwrap().is_none());
        let mut saver = place.saver();
        saver.save(&named("1"), now()).unwrap();
        saver.save(&named("2"), now()).unwrap();
        assert!(is_link(&place.file));
        assert!(!is_link(&target));
        assert_eq!(rights(&target), 0o600);
        assert_eq!(name_in(&loaded(&target)), "2");
        assert_eq!(name_in(&loaded(&place.file)), "2");
        assert_eq!(names_in(target.parent().unwrap()), ["mine.ron"]);
        assert_eq!(previous_name(&place).as_deref(), Some("1"));
        assert!(place.names().contains(&"veto-desk.previous.ron".to_owned()));
    }

    #[test]
    fn a_link_to_a_drive_that_is_gone_is_no_empty_start() {
        let (place, target) = linked();
        fs::remove_dir(target.parent().unwrap()).unwrap();
        assert!(matches!(load(&place.file), Err(LoadError::Io(_))));
        assert_eq!(
            kind_of(place.saver().save(&named("1"), now())),
            SaveErrorKind::Vanished
        );
        assert!(!target.parent().unwrap().exists());
        assert!(is_link(&place.file));
    }

    #[test]
    fn the_target_of_a_link_is_set_aside_and_the_link_stays() {
        let (place, target) = linked();
        fs::write(&target, "damaged").unwrap();
        let aside = set_aside(&place.file, now()).unwrap();
        assert_eq!(aside.parent(), target.parent());
        assert_eq!(fs::read_to_string(&aside).unwrap(), "damaged");
        place.saver().save(&named("1"), now()).unwrap();
        assert!(is_link(&place.file));
        assert_eq!(name_in(&loaded(&target)), "1");
    }

    #[test]
    fn links_that_go_in_a_circle_are_an_error() {
        let place = place();
        symlink("veto-desk.ron", &place.file).unwrap();
        assert!(matches!(load(&place.file), Err(LoadError::Io(_))));
        assert_eq!(
            kind_of(place.saver().save(&named("1"), now())),
            SaveErrorKind::Other
        );
        assert!(is_link(&place.file));
    }

    #[test]
    fn a_left_over_name_that_is_a_link_is_not_followed_or_removed() {
        let place = place();
        fs::write(place.folder.path().join("precious"), "x").unwrap();
        symlink("precious", place.folder.path().join(".veto-desk-a.tmp")).unwrap();
        place
            .saver()
            .save(&named("1"), Timestamp::now() + minutes(60))
            .unwrap();
        assert_eq!(
            place.names(),
            [".veto-desk-a.tmp", "precious", "veto-desk.ron"]
        );
    }

    #[test]
    fn a_set_aside_name_that_is_a_link_is_not_written_through() {
        let place = Place::holding("damaged");
        let name = "veto-desk.set-aside-2026-11-22-081500.ron";
        symlink("elsewhere", place.folder.path().join(name)).unwrap();
        let aside = set_aside(&place.file, now()).unwrap();
        assert!(aside.to_string_lossy().ends_with("081500-2.ron"));
        assert!(!place.folder.path().join("elsewhere").exists());
    }
}
