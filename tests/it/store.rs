//! The data file: what is read, what is refused, and that nothing is ever lost on the way.
//!
//! | module | what it holds |
//! |---|---|
//! | `any` | any document at all, and that it comes back from its text as it was |
//! | `backups` | what the file held before, thinned out |
//! | `copies` | the conflict copies of synchronisers |
//! | `damage` | ten thousand damaged files |
//! | `evidence` | a fault at every call while a file is kept as evidence |
//! | `faults` | a fault at every single call to the disk, then a power cut |
//! | `format` | the text: golden files, its first line, what is refused |
//! | `links` | a data file that is a link |
//! | `order` | the order of the calls of a save, and other programs that hold a file |
//! | `processes` | two real processes on one real file |
//! | `saving` | loading and saving on the real disk |
//! | `sim` | a disk in memory that can fail and lose power |
//! | `unknown` | fields of newer versions of the app stay |
//! | `vault` | two windows on one file, and what others do to it meanwhile |
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod any;
mod backups;
mod copies;
mod damage;
mod evidence;
mod faults;
mod format;
#[cfg(unix)]
mod links;
mod order;
mod processes;
mod saving;
mod sim;
mod unknown;
mod vault;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Zoned};
use tempfile::TempDir;
use uuid::Uuid;
use veto_desk::domain::document::{
    Account, Contrast, Document, Group, Open, Person, Residence, Settings, TextSize, Theme, VERSION,
};
use veto_desk::domain::group::{Member, Since};
use veto_desk::domain::ids::{
    AccountId, DraftId, EventId, EvidenceId, GroupId, LetterId, MemberId, ObjectionId, PersonId,
};
use veto_desk::domain::kept::{Mark, Unknown};
use veto_desk::domain::kinds::{Company, PlatformId, RouteId, Subject, Zone};
use veto_desk::domain::merge::count;
use veto_desk::domain::objection::{
    Event, Evidence, Filing, Frozen, Letter, LetterDraft, LetterKind, Missing, Objection, Page,
    Seen, What,
};
use veto_desk::domain::wizard::{Answers, Draft, Linked, Lives, ReasonKind, Step, Whose};
use veto_desk::store::disk::{About, Disk, Lock, NewFile, System};
use veto_desk::store::file::{SaveError, SaveErrorKind, load};
use veto_desk::store::vault::{Finding, Save, Vault};

// ----- what is saved

static NOW: LazyLock<Zoned> = LazyLock::new(|| "2026-11-22T08:15:00+00:00[UTC]".parse().unwrap());

fn now() -> Zoned {
    NOW.clone()
}

/// Some minutes later.
fn after(minutes: i64) -> Zoned {
    &now() + SignedDuration::from_mins(minutes)
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x0193_5000_0000_7000_8000_0000_0000_0000 | n)
}

/// One of everything that versions 1 and 2 had: every kind of event, every optional field both there and
/// missing.
fn uncounted() -> Document {
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
            at: now().timestamp() + SignedDuration::from_hours(24 * i64::from(n) - 21 * 24),
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
                residence: Some(romania.clone()),
                email: "ana@example.com".into(),
                ..Person::new(PersonId(id(0x101)))
            },
            Person {
                name: "Bunica".into(),
                ..Person::new(PersonId(id(0x102)))
            },
        ]
        .into(),
        accounts: vec![
            account(1, 1, "facebook"),
            account(2, 1, "instagram"),
            Account {
                phone: "+40 700 000 000".into(),
                note: "Her old number".into(),
                ..account(3, 2, "whatsapp")
            },
            Account {
                deleted: Some(now().timestamp()),
                ..account(4, 1, "threads")
            },
        ]
        .into(),
        groups: vec![Group {
            id: GroupId(id(0x301)),
            accounts: vec![AccountId(id(0x201)), AccountId(id(0x202))],
            members: Vec::new(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        }]
        .into(),
        objections: vec![
            Objection {
                id: ObjectionId(id(0x401)),
                account: AccountId(id(0x201)),
                subject: Subject::OwnContent,
                residence: romania,
                filing: filing("facebook-form-2025", ""),
                events,
                reference: String::new(),
                evidence: Vec::new(),
                letters: Vec::new(),
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
                    at: now().timestamp(),
                    what: What::Sent(frozen("", "+40 700 000 000")),
                    mark: Mark::default(),
                    unknown: Unknown::default(),
                }],
                reference: String::new(),
                evidence: Vec::new(),
                letters: Vec::new(),
                mark: Mark::default(),
                unknown: Unknown::default(),
            },
        ]
        .into(),
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
                    done: Vec::new(),
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
        ]
        .into(),
        open: Some(Open::Wizard(DraftId(id(0x602)))),
        settings: Settings {
            theme: Theme::Dark,
            contrast: Contrast::System,
            text_size: TextSize::default(),
            ..Settings::default()
        },
        ..Document::default()
    }
}

/// The same, as the app has it: every change is counted.
fn full_document() -> Document {
    let mut document = uncounted();
    count(&Document::default(), &mut document);
    document
}

/// What version 3 added: each new field, both there and missing, and each new kind of event.
fn add_version_3(document: &mut Document) {
    document.settings.companion_off = true;
    document.settings.hide_settled = true;
    document.settings.language = "ro".into();
    document.settings.contrast = Contrast::High;
    document.settings.text_size = TextSize::default().larger();
    document.drafts[0].answers.done = vec!["help-limit-old-posts".into()];
    let stay = |n: u128, account: u128, since: Since| {
        Member::new(MemberId(id(0x900 + n)), AccountId(id(account)), since)
    };
    document.groups[0].members = vec![
        stay(1, 0x201, Since::Before),
        stay(2, 0x202, Since::Unknown(Date::constant(2026, 11, 5))),
        Member {
            left: Some(Date::constant(2026, 11, 21)),
            decided: Some(Date::constant(2026, 11, 22)),
            ..stay(3, 0x203, Since::Day(Date::constant(2026, 11, 9)))
        },
    ];
    let person = &mut document.persons[0];
    person.full_name = "Ana Maria Ionescu".into();
    person.address = "Str. Lungă 7\n500035 Brașov".into();
    person.town = "Brașov".into();
    person.phone = "+40 700 000 001".into();
    person.language = "ro".into();
    person.note = "Ask her brother first.".into();
    person.by_hand = true;
    let objection = &mut document.objections[0];
    objection.reference = "Case #123-456".into();
    let letter = |kind: LetterKind, to: &str| {
        What::LetterSent(Letter {
            kind,
            to: to.into(),
            language: if to.is_empty() { "" } else { "de" }.into(),
            text: "Sehr geehrte Damen und Herren,\n\n\"nein\".".into(),
            unknown: Unknown::default(),
        })
    };
    let mut whats = vec![
        What::Delivered,
        What::ReasonsAsked,
        What::OtherForm,
        What::AuthorityNews,
        What::AuthorityAgreed,
        What::AuthorityDisagreed,
        What::Rechecked,
        letter(LetterKind::Objection, ""),
    ];
    whats.extend(
        LetterKind::ALL
            .into_iter()
            .skip(1)
            .map(|kind| letter(kind, "BfDI")),
    );
    let events = whats.into_iter().zip(0_i8..).map(|(what, n)| Event {
        id: EventId(id(0x580 + n as u128)),
        on: Date::constant(2026, 12, 1 + n),
        at: now().timestamp(),
        what,
        mark: Mark::default(),
        unknown: Unknown::default(),
    });
    objection.events.extend(events);
    objection.evidence = vec![kept_file(1, "Answer.eml"), kept_file(2, "Screen.png")];
    objection.letters = vec![
        letter_draft(1, LetterKind::Reminder),
        LetterDraft {
            company: Some(Company::WhatsApp),
            language: Some("de".into()),
            reason: Some("Kinder".into()),
            court: Some(false),
            may_be_named: Some(true),
            text: Some("Betreff: \"nein\"\n".into()),
            ..letter_draft(2, LetterKind::AuthorityComplaint)
        },
    ];
}

fn kept_file(n: u128, name: &str) -> Evidence {
    Evidence {
        id: EvidenceId(id(0x700 + n)),
        name: name.into(),
        file: format!("{n} {name}"),
        sha256: "0123456789abcdef".repeat(4),
        size: 4096,
        added: now().timestamp(),
        removed: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

fn letter_draft(n: u128, kind: LetterKind) -> LetterDraft {
    LetterDraft {
        id: LetterId(id(0x800 + n)),
        kind,
        company: None,
        language: None,
        reason: None,
        court: None,
        may_be_named: None,
        text: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

/// One of everything that there is today.
fn rich_document() -> Document {
    changed(&full_document(), add_version_3)
}

/// A document that differs from the others by this name, and knows of nothing later.
fn named(name: &str) -> Document {
    let mut document = full_document();
    document.persons[1].name = name.into();
    document
}

fn name_in(document: &Document) -> &str {
    &document.persons[1].name
}

/// Small, for tests that save thousands of times.
fn small(name: &str) -> Document {
    let mut document = Document {
        persons: vec![person(1, name)].into(),
        ..Document::default()
    };
    count(&Document::default(), &mut document);
    document
}

fn person(n: u128, name: &str) -> Person {
    Person {
        name: name.into(),
        ..Person::new(PersonId(id(0x100 + n)))
    }
}

/// What a change makes of a document, counted as the app counts it.
fn changed(before: &Document, change: impl FnOnce(&mut Document)) -> Document {
    let mut after = before.clone();
    change(&mut after);
    count(before, &mut after);
    after
}

/// With one more person.
fn with(before: &Document, n: u128, name: &str) -> Document {
    changed(before, |it| it.persons.push(person(n, name)))
}

/// The names of all persons, in order.
fn names_of(document: &Document) -> Vec<&str> {
    let mut names: Vec<&str> = document.persons.iter().map(|it| it.name.as_str()).collect();
    names.sort_unstable();
    names
}

fn save_of(document: &Document) -> Save {
    Save {
        document: Arc::new(document.clone()),
        seen: 0,
        backup: false,
    }
}

// ----- folders and files

/// The disk of this computer, without the pauses.
#[derive(Clone, Copy)]
struct Quick;

impl Disk for Quick {
    fn about(&self, path: &Path) -> io::Result<About> {
        System.about(path)
    }
    fn about_itself(&self, path: &Path) -> io::Result<About> {
        System.about_itself(path)
    }
    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        System.read_link(path)
    }
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        System.names(folder)
    }
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        System.read(path, most)
    }
    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        System.create(path)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        System.rename(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        System.remove(path)
    }
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        System.make_folder(path)
    }
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        System.sync_folder(path)
    }
    fn narrow_rights(&self, path: &Path) -> io::Result<()> {
        System.narrow_rights(path)
    }
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        System.lock(path)
    }
    fn is_busy(&self, error: &io::Error) -> bool {
        System.is_busy(error)
    }
    fn pause(&self, _: Duration) {
        std::thread::yield_now();
    }
}

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

    /// A new run of the app, whatever it finds.
    fn vault(&self) -> Vault {
        vault_of(&self.file)
    }

    /// Saves in a run of its own.
    fn save(&self, document: &Document, now: &Zoned) -> Result<Vec<Finding>, SaveError> {
        self.vault().save(&save_of(document), now)
    }

    /// Every name but that of the lock.
    fn names(&self) -> Vec<String> {
        names_in(self.folder.path())
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.file).unwrap()
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn vault_of(path: &Path) -> Vault {
    Vault::open(Arc::new(Quick), path.to_owned(), "desk".to_owned()).0
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| !it.ends_with(".lock"))
        .collect();
    names.sort();
    names
}

fn loaded(path: &Path) -> Document {
    load(&Quick, path).unwrap().unwrap().document
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/files")
        .join(name)
}

fn golden_bytes(name: &str) -> Vec<u8> {
    fs::read(golden(name)).unwrap()
}

fn kind_of<T>(result: Result<T, SaveError>) -> SaveErrorKind {
    result.err().unwrap().kind()
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

/// Runs one ignored test of a module in a process of its own.
#[cfg(target_os = "linux")]
fn in_another_process(module: &str, test: &str, shell_first: &str) -> std::process::Command {
    let (_, module) = module.split_once("::").unwrap();
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

/// Small, fast and the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn chance(&mut self) -> bool {
        self.below(2) == 1
    }
}
