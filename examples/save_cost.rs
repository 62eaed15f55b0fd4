//! Measures what a save, a load and a typed letter cost, and what of that is our own: the same
//! document is also written and read by plain RON.
//!
//! `cargo run --release --example save_cost -- [FOLDER ON THE DISK TO MEASURE]`
#![expect(clippy::print_stdout, reason = "the figures are for people")]

use std::error::Error;
use std::fs::File;
use std::io::Write as _;
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::date;
use jiff::{Timestamp, Zoned, tz::TimeZone};
use ron::ser::PrettyConfig;
use uuid::Uuid;
use veto_desk::app::command::{Command, Edit, Opened};
use veto_desk::app::state::{FileInfo, Ids, Now, State};
use veto_desk::catalog::Catalog;
use veto_desk::domain::document::{Account, Document, Person, Residence};
use veto_desk::domain::ids::{AccountId, EventId, ObjectionId, PersonId};
use veto_desk::domain::kept::{Mark, Unknown};
use veto_desk::domain::kinds::{Subject, Zone};
use veto_desk::domain::merge;
use veto_desk::domain::objection::{Event, Filing, Frozen, Objection, Page, What};
use veto_desk::store::disk::System;
use veto_desk::store::vault::{Save, Vault};

const SIZES: [u128; 3] = [10, 1_000, 10_000];
const RUNS: usize = 11;

fn main() -> Result<(), Box<dyn Error>> {
    let on = std::env::args()
        .nth(1)
        .map_or_else(std::env::temp_dir, PathBuf::from);
    let now = date(2026, 11, 22)
        .at(10, 30, 0, 0)
        .to_zoned(TimeZone::UTC)?;
    println!("median of {RUNS} runs, in milliseconds\n");
    println!("accounts  file, KB      save     plain  ratio      load     plain  ratio");
    for size in SIZES {
        let folder = tempfile::tempdir_in(&on)?;
        let (document, at) = (document(size), &folder.path().join("veto-desk.ron"));
        let save = save(document.clone(), at, &now)?;
        let plain_save = plain_save(document, at)?;
        let bytes = std::fs::metadata(at)?.len();
        let load = median(|| loaded(at))?;
        let plain_load = median(|| {
            let text = std::fs::read_to_string(at)?;
            Ok(ron::from_str::<Document>(&text)?)
        })?;
        println!(
            "{size:8}  {:8}  {}  {}",
            bytes / 1024,
            pair(save, plain_save),
            pair(load, plain_load)
        );
    }
    println!("\naccounts  one letter    import  its undo");
    for size in SIZES {
        let document = document(size);
        println!(
            "{size:8}  {}  {}",
            milliseconds(letter(&document, &now)?),
            import(&document, &now)?
        );
    }
    Ok(())
}

// ----- measuring

/// What is made is thrown away outside the measured time.
fn median<T>(
    mut run: impl FnMut() -> Result<T, Box<dyn Error>>,
) -> Result<Duration, Box<dyn Error>> {
    median_of(|| (), |()| run())
}

fn median_of<S, T>(
    mut prepare: impl FnMut() -> S,
    mut run: impl FnMut(S) -> Result<T, Box<dyn Error>>,
) -> Result<Duration, Box<dyn Error>> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let prepared = prepare();
        let began = Instant::now();
        let made = run(prepared)?;
        times.push(began.elapsed());
        drop(made);
    }
    times.sort();
    times.get(RUNS / 2).copied().ok_or_else(|| "no runs".into())
}

fn milliseconds(time: Duration) -> String {
    format!("{:8.2}", time.as_secs_f64() * 1000.0)
}

fn pair(ours: Duration, plain: Duration) -> String {
    let ratio = ours.as_secs_f64() / plain.as_secs_f64();
    let [ours, plain] = [ours, plain].map(milliseconds);
    format!("{ours}  {plain}  {ratio:5.2}")
}

/// Something to save: the same text twice is not written twice.
fn touch(document: &mut Document, run: usize) {
    if let Some(account) = document.accounts.last_mut() {
        account.note = format!("Note {run}");
    }
}

fn save(mut document: Document, path: &Path, now: &Zoned) -> Result<Duration, Box<dyn Error>> {
    let (mut vault, _) = Vault::open(Arc::new(System), path.to_owned(), "here".to_owned());
    let mut run = 0;
    let mut next = || {
        run += 1;
        touch(&mut document, run);
        Save {
            document: Arc::new(document.clone()),
            seen: 0,
            backup: false,
        }
    };
    // The second save of a day makes a backup of the first.
    for _ in 0..2 {
        vault.save(&next(), now)?;
    }
    median_of(next, |save| Ok((vault.save(&save, now)?, save)))
}

fn plain_save(mut document: Document, beside: &Path) -> Result<Duration, Box<dyn Error>> {
    let path = beside.with_file_name("plain.ron");
    let mut run = 0;
    median(|| {
        run += 1;
        touch(&mut document, run);
        let config = PrettyConfig::new().indentor("  ").new_line("\n");
        let text = ron::ser::to_string_pretty(&document, config)?;
        let mut file = File::create(&path)?;
        file.write_all(text.as_bytes())?;
        Ok(file.sync_all()?)
    })
}

fn loaded(path: &Path) -> Result<Vault, Box<dyn Error>> {
    let (vault, content) = Vault::open(Arc::new(System), path.to_owned(), "here".to_owned());
    content?.ok_or("there is no file")?;
    Ok(vault)
}

fn state(document: Option<Document>, now: &Now) -> State {
    let opened = Opened {
        file: FileInfo::default(),
        content: Ok(document),
        previous: None,
        read_only: None,
        note: None,
    };
    State::new(opened, now)
}

/// The time that the thread that draws is held up by one letter in a note.
fn letter(document: &Document, now: &Zoned) -> Result<Duration, Box<dyn Error>> {
    let mut now = Now {
        at: now.clone(),
        ids: Ids::Counted(0),
    };
    let account = document.accounts.get(document.accounts.len() / 2);
    let account = account.ok_or("there is no account")?.id;
    let mut state = state(Some(document.clone()), &now);
    let catalog = Catalog::embedded();
    state.apply(Command::EditAccount(account), catalog, &mut now);
    let mut note = String::new();
    let time = median(|| {
        note.push('a');
        let edit = Command::Edit(Edit::Note(note.clone()));
        Ok(state.apply(edit, catalog, &mut now))
    })?;
    let kept = state.document.account(account).map(|it| it.note.len());
    (kept == Some(RUNS))
        .then_some(time)
        .ok_or("nothing was typed".into())
}

/// The same for another file that is taken in, and for taking that back.
fn import(document: &Document, now: &Zoned) -> Result<String, Box<dyn Error>> {
    let now = Now {
        at: now.clone(),
        ids: Ids::Counted(0),
    };
    let catalog = Catalog::embedded();
    let time = |also_undone: bool| {
        let begin = || {
            let mut state = state(None, &now);
            let import = Command::Imported(Ok(Box::new(document.clone())));
            if also_undone {
                state.apply(import, catalog, &mut now.clone());
                (state, Command::Undo)
            } else {
                (state, import)
            }
        };
        median_of(begin, |(mut state, command)| {
            let effects = state.apply(command, catalog, &mut now.clone());
            Ok((state, effects))
        })
    };
    let [import, undo] = [time(false)?, time(true)?].map(milliseconds);
    Ok(format!("{import}  {undo}"))
}

// ----- the document

/// One person with so many accounts; each with an objection of six events and a reason of 400
/// letters.
fn document(accounts: u128) -> Document {
    let person = PersonId(name(1, 0));
    let ana = Person {
        name: "Ana Ionescu".to_owned(),
        residence: Some(residence()),
        email: "ana@example.com".to_owned(),
        ..Person::new(person)
    };
    let mut document = Document {
        persons: iter::once(ana).collect(),
        accounts: (0..accounts).map(|at| account(at, person)).collect(),
        objections: (0..accounts).map(objection).collect(),
        ..Document::default()
    };
    merge::count(&Document::default(), &mut document);
    document
}

/// As long as real ones, and different from each other.
fn name(kind: u128, at: u128) -> Uuid {
    Uuid::from_u128(0x0193_5000_0000_7000_8000_0000_0000_0000 + (kind << 48) + at)
}

fn residence() -> Residence {
    Residence {
        zone: Zone::Eu,
        country: Some("RO".into()),
        part: None,
        unknown: Unknown::default(),
    }
}

fn account(at: u128, person: PersonId) -> Account {
    Account {
        id: AccountId(name(2, at)),
        person,
        platform: "facebook".into(),
        handle: format!("ana.ionescu.{at}"),
        email: format!("ana.{at}@example.com"),
        phone: String::new(),
        note: String::new(),
        deleted: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

fn objection(at: u128) -> Objection {
    let reason = "Nu vreau ca pozele copiilor mei să fie folosite. ".repeat(9);
    let reason: String = reason.chars().take(400).collect();
    let email = format!("ana.{at}@example.com");
    let address = "https://www.facebook.com/help/contact/6359191084165019";
    let happened = [
        What::Prepared,
        What::FormOpened(Page {
            route: "facebook-form-2025".into(),
            address: address.to_owned(),
            unknown: Unknown::default(),
        }),
        What::Sent(Frozen {
            route: "facebook-form-2025".into(),
            address: address.to_owned(),
            name: "Ana Ionescu".to_owned(),
            email: email.clone(),
            phone: String::new(),
            text: reason.clone(),
            unknown: Unknown::default(),
        }),
        What::Receipt,
        What::Note("They asked for a picture of my card.".to_owned()),
        What::Accepted,
    ];
    let event = |(number, what)| Event {
        id: EventId(name(4, at * 8 + number)),
        on: date(2026, 11, 22),
        at: Timestamp::UNIX_EPOCH,
        what,
        mark: Mark::default(),
        unknown: Unknown::default(),
    };
    Objection {
        id: ObjectionId(name(3, at)),
        account: AccountId(name(2, at)),
        subject: Subject::OwnContent,
        residence: residence(),
        filing: Filing {
            route: "facebook-form-2025".into(),
            name: "Ana Ionescu".to_owned(),
            email,
            phone: String::new(),
            text: reason,
            unknown: Unknown::default(),
        },
        events: (0..).zip(happened).map(event).collect(),
        reference: String::new(),
        evidence: Vec::new(),
        letters: Vec::new(),
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}
