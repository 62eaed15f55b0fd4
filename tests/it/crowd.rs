//! Makes a desk as a volunteer has it, of any size: people with one to five accounts, in every status,
//! some linked, some deleted. The same size and day always give the same desk.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;
use veto_desk::domain::document::{Account, Document, Group, Person, Residence};
use veto_desk::domain::ids::{AccountId, EventId, GroupId, ObjectionId, PersonId};
use veto_desk::domain::kept::{Mark, Unknown};
use veto_desk::domain::kinds::{PlatformId, RouteId, Subject, Zone};
use veto_desk::domain::merge;
use veto_desk::domain::objection::{Event, Filing, Frozen, Objection, What};

const FIRST: [&str; 16] = [
    "Ana",
    "Mihai",
    "Zoë",
    "Ștefan",
    "Łukasz",
    "Émile",
    "Jürgen",
    "Åsa",
    "Nuria",
    "Søren",
    "Ivana",
    "Chloé",
    "Gergő",
    "Māra",
    "Βασιλική",
    "Иван",
];
const LAST: [&str; 12] = [
    "Popescu",
    "Müller",
    "García",
    "Novák",
    "O’Brien",
    "Dupont",
    "Jönsson",
    "Kovács",
    "Țăranu",
    "Papadopoulos",
    "de Vries",
    "Ionescu",
];
const PLATFORMS: [&str; 3] = ["facebook", "instagram", "whatsapp"];
const TEXT: &str = "I object to the use of my information, including my posts, photos and comments, to \
    develop and improve AI. My photos and posts show my children. Please confirm in writing that \
    you will respect my objection.";

/// A desk with so many accounts that are kept, and some that were deleted.
pub fn crowd(accounts: usize, today: Date) -> Document {
    let mut document = Document::default();
    let mut next = 0;
    let mut owner = 0;
    while next < accounts {
        let person = person(owner);
        let several = 1 + owner % 5;
        let mut theirs = Vec::new();
        for at in 0..several {
            let number = next + at;
            let account = account(number, at, &person, today);
            theirs.push(account.id);
            if account.deleted.is_none()
                && let Some(objection) = objection(number, &account, &person, today)
            {
                document.objections.push(objection);
            }
            document.accounts.push(account);
        }
        // Every fourth has linked the first two.
        if owner % 4 == 1 {
            document.groups.push(Group {
                id: GroupId(id(3, owner)),
                accounts: theirs.into_iter().take(2).collect(),
                members: Vec::new(),
                mark: Mark::default(),
                unknown: Unknown::default(),
            });
        }
        document.persons.push(person);
        next += several;
        owner += 1;
    }
    merge::count(&Document::default(), &mut document);
    document
}

/// As long as real ones, and different from each other.
fn id(kind: u128, at: usize) -> Uuid {
    Uuid::from_u128(0x0193_5000_0000_7000_8000_0000_0000_0000 + (kind << 56) + at as u128)
}

fn pick<T: Copy>(list: &[T], at: usize) -> Option<T> {
    list.get(at % list.len().max(1)).copied()
}

fn person(at: usize) -> Person {
    let first = pick(&FIRST, at).unwrap_or_default();
    let last = pick(&LAST, at / 3).unwrap_or_default();
    Person {
        name: format!("{first} {last} {at}"),
        residence: Some(Residence {
            zone: Zone::Eu,
            country: pick(&["RO", "DE", "FR", "NL", "SE"], at).map(Into::into),
            part: None,
            unknown: Unknown::default(),
        }),
        email: format!("person.{at}@example.eu"),
        ..Person::new(PersonId(id(1, at)))
    }
}

fn account(number: usize, at: usize, person: &Person, today: Date) -> Account {
    let platform = pick(&PLATFORMS, at).unwrap_or_default();
    let deleted = number % 50 == 49;
    Account {
        id: AccountId(id(2, number)),
        person: person.id,
        platform: PlatformId::from(platform),
        handle: if platform == "whatsapp" {
            String::new()
        } else {
            format!("handle.{number}")
        },
        email: format!("account.{number}@example.eu"),
        phone: if platform == "whatsapp" {
            format!("+40 721 {number:06}")
        } else {
            String::new()
        },
        note: if number % 10 == 3 {
            format!("Met at the library, table {}", number % 7)
        } else {
            String::new()
        },
        deleted: deleted.then(|| stamp(today, 3)),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

fn day(today: Date, days_ago: usize) -> Date {
    let days = i64::try_from(days_ago).unwrap_or_default();
    today.saturating_sub(days.days())
}

fn stamp(today: Date, days_ago: usize) -> Timestamp {
    let day = day(today, days_ago).to_zoned(TimeZone::UTC);
    day.map(|it| it.timestamp()).unwrap_or_default()
}

/// What happened with an account, by its number: nothing, or as far as it came.
fn objection(number: usize, account: &Account, person: &Person, today: Date) -> Option<Objection> {
    let route = RouteId::from("facebook-form-2025");
    let ago = 1 + number % 90;
    let sent = || {
        What::Sent(Frozen {
            route: route.clone(),
            address: "https://www.facebook.com/help/contact/712876720715583".to_owned(),
            name: person.name.clone(),
            email: account.email.clone(),
            phone: account.phone.clone(),
            text: TEXT.to_owned(),
            unknown: Unknown::default(),
        })
    };
    let answered = ago.saturating_sub(5 + number % 20);
    let happened: Vec<(usize, What)> = match number % 12 {
        0 => return None,
        1 => vec![(ago, What::Prepared)],
        2..=5 => vec![(ago, What::Prepared), (ago, sent())],
        6 => vec![(ago, sent()), (answered, What::Receipt)],
        7 => vec![(ago, sent()), (answered, What::Refused)],
        8 => vec![(ago, sent()), (answered, What::MoreAsked)],
        _ => vec![
            (ago, What::Prepared),
            (ago, sent()),
            (answered, What::Accepted),
        ],
    };
    let events = happened
        .into_iter()
        .enumerate()
        .map(|(at, (ago, what))| Event {
            id: EventId(id(5, number * 8 + at)),
            on: day(today, ago),
            at: stamp(today, ago),
            what,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    let residence = person.residence.clone()?;
    Some(Objection {
        id: ObjectionId(id(4, number)),
        account: account.id,
        subject: if account.phone.is_empty() {
            Subject::OwnContent
        } else {
            Subject::WhatsAppAiChats
        },
        residence,
        filing: Filing {
            route: route.clone(),
            name: person.name.clone(),
            email: account.email.clone(),
            phone: account.phone.clone(),
            text: TEXT.to_owned(),
            unknown: Unknown::default(),
        },
        reference: String::new(),
        events: events.collect(),
        evidence: Vec::new(),
        letters: Vec::new(),
        mark: Mark::default(),
        unknown: Unknown::default(),
    })
}
