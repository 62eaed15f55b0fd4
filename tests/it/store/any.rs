//! Any document at all, and that it comes back from its text and from the disk as it was.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;
use uuid::Uuid;
use veto_desk::domain::document::{
    Account, Contrast, Document, Group, Open, Person, Residence, Settings, TextSize, Theme, VERSION,
};
use veto_desk::domain::group::{Member, Since};
use veto_desk::domain::ids::{
    AccountId, DraftId, EventId, EvidenceId, GroupId, LetterId, MemberId, ObjectionId, PersonId,
};
use veto_desk::domain::kept::{Mark, Unknown};
use veto_desk::domain::kinds::{Company, PlaceId, PlatformId, ReasonId, RouteId, Subject, Zone};
use veto_desk::domain::merge::mend;
use veto_desk::domain::objection::{
    Event, Evidence, Filing, Frozen, Letter, LetterDraft, LetterKind, Missing, Objection, Page,
    Seen, What,
};
use veto_desk::domain::wizard::{Answers, Draft, Linked, Lives, ReasonKind, Step, Whose};
use veto_desk::store::format::{from_text, to_text};

use super::{loaded, now, place};

fn mark() -> impl Strategy<Value = Mark> {
    let edits = prop::collection::btree_map(text(), any::<u64>(), 0..2);
    (any::<u64>(), any::<u64>(), edits).prop_map(|(born, life, edits)| Mark {
        born,
        life,
        edits,
        unknown: Unknown::default(),
    })
}

fn gone() -> impl Strategy<Value = BTreeMap<Uuid, u64>> {
    let id = any::<u128>().prop_map(Uuid::from_u128);
    prop::collection::btree_map(id, any::<u64>(), 0..3)
}

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
        What::Delivered,
        What::ReasonsAsked,
        What::OtherForm,
        What::AuthorityNews,
        What::AuthorityAgreed,
        What::AuthorityDisagreed,
        What::Rechecked,
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
        1 => (letter_kind(), text(), text(), text()).prop_map(|(kind, to, language, text)| {
            What::LetterSent(Letter { kind, to, language, text, unknown: Unknown::default() })
        }),
        1 => text().prop_map(What::Note),
    ]
}

fn letter_kind() -> impl Strategy<Value = LetterKind> {
    prop::sample::select(LetterKind::ALL.to_vec())
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let said = (text(), text(), text(), any::<u64>());
    let when = (moment(), prop::option::of(moment()));
    (ids(EvidenceId), said, when, mark()).prop_map(
        |(id, (name, file, sha256, size), (added, removed), mark)| Evidence {
            id,
            name,
            file,
            sha256,
            size,
            added,
            removed,
            mark,
            unknown: Unknown::default(),
        },
    )
}

fn letter() -> impl Strategy<Value = LetterDraft> {
    let words = || prop::option::of(text());
    let company = prop::option::of(prop::sample::select(vec![Company::Meta, Company::WhatsApp]));
    let said = (any::<Option<bool>>(), any::<Option<bool>>());
    (
        (ids(LetterId), letter_kind(), company),
        (words(), words(), words()),
        said,
        mark(),
    )
        .prop_map(
            |((id, kind, company), (language, reason, text), (court, may_be_named), mark)| {
                LetterDraft {
                    id,
                    kind,
                    company,
                    language,
                    reason,
                    court,
                    may_be_named,
                    text,
                    mark,
                    unknown: Unknown::default(),
                }
            },
        )
}

fn member() -> impl Strategy<Value = Member> {
    let since = prop_oneof![
        Just(Since::Before),
        day().prop_map(Since::Day),
        day().prop_map(Since::Unknown),
    ];
    let days = (prop::option::of(day()), prop::option::of(day()));
    (ids(MemberId), ids(AccountId), since, days, mark()).prop_map(
        |(id, account, since, (left, decided), mark)| Member {
            left,
            decided,
            mark,
            ..Member::new(id, account, since)
        },
    )
}

fn objection() -> impl Strategy<Value = Objection> {
    let event =
        (ids(EventId), day(), moment(), what(), mark()).prop_map(|(id, on, at, what, mark)| {
            Event {
                id,
                on,
                at,
                what,
                mark,
                unknown: Unknown::default(),
            }
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
        (
            text(),
            prop::collection::vec(evidence(), 0..3),
            prop::collection::vec(letter(), 0..3),
        ),
    )
        .prop_map(
            |(id, account, subject, residence, filing, events, (reference, evidence, letters))| {
                Objection {
                    id,
                    account,
                    subject,
                    residence,
                    filing,
                    events,
                    reference,
                    evidence,
                    letters,
                    mark: Mark::default(),
                    unknown: Unknown::default(),
                }
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
            Linked::Rely,
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
                    done: vec![c.clone()],
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
    let person = (
        ids(PersonId),
        text(),
        prop::option::of(residence()),
        text(),
        (text(), text(), text(), text(), text()),
        mark(),
    )
        .prop_map(|(id, name, residence, email, more, mark)| Person {
            id,
            language: name.clone(),
            name,
            residence,
            email,
            full_name: more.0,
            address: more.1,
            town: more.2,
            by_hand: more.3.len() % 2 == 1,
            phone: more.3,
            note: more.4,
            mark,
            unknown: Unknown::default(),
        });
    let account = (
        (ids(AccountId), ids(PersonId), name(PlatformId)),
        (text(), text(), text(), text()),
        prop::option::of(moment()),
        mark(),
    )
        .prop_map(
            |((id, person, platform), (handle, email, phone, note), deleted, mark)| Account {
                id,
                person,
                platform,
                handle,
                email,
                phone,
                note,
                deleted,
                mark,
                unknown: Unknown::default(),
            },
        );
    let group = (
        ids(GroupId),
        prop::collection::vec(ids(AccountId), 0..4),
        prop::collection::vec(member(), 0..3),
    )
        .prop_map(|(id, accounts, members)| Group {
            id,
            accounts,
            members,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    let step = prop::sample::select(vec![
        Step::Platform,
        Step::Person,
        Step::Residence,
        Step::Country,
        Step::Part,
        Step::NoRoute,
        Step::Limits,
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
    let contrast = prop::sample::select(vec![Contrast::System, Contrast::Normal, Contrast::High]);
    let text_size = prop::sample::select(TextSize::ALL.to_vec());
    (
        prop::collection::vec(person, 0..3),
        prop::collection::vec(account, 0..3),
        prop::collection::vec(group, 0..2),
        prop::collection::vec(objection(), 0..3),
        prop::collection::vec(draft, 0..2),
        prop::option::of(open),
        ((theme, contrast, text_size), any::<u64>(), gone(), mark()),
    )
        .prop_map(
            |(
                persons,
                accounts,
                groups,
                objections,
                drafts,
                open,
                ((theme, contrast, text_size), changes, gone, mark),
            )| Document {
                version: VERSION,
                persons: persons.into(),
                accounts: accounts.into(),
                groups: groups.into(),
                objections: objections.into(),
                drafts: drafts.into(),
                open,
                settings: Settings {
                    theme,
                    contrast,
                    text_size,
                    companion_off: changes % 2 == 1,
                    hide_settled: changes % 3 == 1,
                    language: ["", "de", "xx"][changes as usize % 3].to_owned(),
                    unknown: Unknown::default(),
                },
                changes,
                gone,
                mark,
                unknown: Unknown::default(),
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_comes_back_from_its_text_as_it_was(document in any_document()) {
        let text = to_text(&document).unwrap();
        let content = from_text(&text).unwrap();
        prop_assert_eq!(&content.document, &document);
        prop_assert_eq!(&content.edited, &None);
        prop_assert_eq!(to_text(&content.document).unwrap(), text.clone());
        // As an editor on Windows would leave it. No line end is ever inside a value.
        let edited = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let content = from_text(&edited).unwrap();
        // Its counting is no longer believed, what it says is.
        let mut mended = document;
        mend(&mut mended);
        prop_assert_eq!(content.document, mended);
        prop_assert!(content.edited.is_some());
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in text()) {
        let _ = from_text(&text);
        let _ = from_text(&format!("(version: 1, {text})"));
        let _ = from_text(&format!("(version: 2, {text})"));
        let _ = from_text(&format!("(version: 3, {text})"));
        let _ = from_text(&format!("(version: 4, {text})"));
        let _ = from_text(&format!("// Veto Desk file, version {text}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_comes_back_from_the_disk_as_it_was(document in any_document()) {
        let place = place();
        place.save(&document, &now()).unwrap();
        prop_assert_eq!(loaded(&place.file), document);
    }
}
