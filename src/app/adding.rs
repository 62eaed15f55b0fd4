//! Adding many accounts at once: what each row of a table would become, or why it cannot be used. Judged
//! before anything is added, against what is kept already and against the rows before it.

mod called;

use std::collections::HashMap;
use std::sync::Arc;

use crate::catalog::Catalog;
use crate::catalog::schema::KnownBy;
use crate::domain::document::{Account, Document, Residence};
use crate::domain::email::{self, Doubt};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::kinds::{PlaceId, PlatformId};
use crate::domain::table::{self, Column, Row, fold};

use called::{
    DIGITS, digits, is_example, is_number, is_part, is_spoiled, platform, residence, same_handle,
    same_name,
};

pub use called::column_named;

/// How many rows are shown at a time.
pub const PAGE: usize = 12;

/// A text longer than this, or of more lines, is told in one sentence, not shown in its field:
/// what becomes of its rows is in view then.
const SHOWN: usize = 500;
const LINES_SHOWN: usize = 8;

/// A text longer than this cannot be changed here: a field with it would make the window slow.
pub const CHANGEABLE: usize = 30_000;

/// The page on which a table is read.
#[derive(Clone, Default, PartialEq)]
pub struct Adding {
    /// The table, as it was pasted, typed or read.
    pub text: Arc<str>,
    /// The file that it was read from.
    pub file: Option<String>,
    /// Its letters are a guess.
    pub guessed: bool,
    /// Its text is not shown in a field.
    pub folded: bool,
    /// Which page of the rows is shown, counted from 0.
    page: usize,
    known: Option<Arc<Known>>,
    preview: Option<Arc<Preview>>,
}

impl std::fmt::Debug for Adding {
    /// Says nothing of who is in the table: a log must not.
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Adding({} bytes)", self.text.len())
    }
}

impl Adding {
    /// Nothing was pasted yet.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What the rows would become.
    pub fn preview(&self) -> Option<&Arc<Preview>> {
        self.preview.as_ref()
    }

    /// The page of the rows that is shown, and how many there are. There may be fewer than before.
    pub fn pages(&self) -> (usize, usize) {
        let rows = self.preview.as_ref().map_or(0, |it| it.lines.len());
        let pages = rows.div_ceil(PAGE).max(1);
        (self.page.min(pages - 1), pages)
    }

    /// The rows that are shown.
    pub fn shown(&self) -> &[Line] {
        let (page, _) = self.pages();
        let lines = self.preview.as_ref().map_or(&[][..], |it| &it.lines);
        let from = page * PAGE;
        let to = (from + PAGE).min(lines.len());
        lines.get(from..to).unwrap_or_default()
    }

    pub(super) fn turn_to(&mut self, page: usize) {
        self.page = page;
    }

    /// Takes another text. A long one that came at once is put away, so that what it says is in view.
    pub(super) fn take(&mut self, text: &str, file: Option<String>, guessed: bool) {
        let is_long = text.len() > SHOWN || text.lines().nth(LINES_SHOWN).is_some();
        // Who types does not lose the field at some letter.
        let typed = !self.folded && text.len().abs_diff(self.text.len()) < 40;
        self.folded = file.is_some() || is_long && !typed;
        self.text = Arc::from(text);
        self.file = file;
        self.guessed = guessed;
        self.page = 0;
        self.preview = None;
    }

    /// Judges the rows, where they or what is kept changed.
    pub(super) fn judge(&mut self, document: &Document, catalog: &Catalog, is_other: bool) {
        if is_other {
            self.known = None;
            self.preview = None;
        }
        if self.preview.is_none() {
            let known = self
                .known
                .get_or_insert_with(|| Arc::new(Known::new(document, catalog)));
            let preview = judge(&self.text, known, document, catalog);
            self.preview = Some(Arc::new(preview));
        }
    }
}

/// What the rows of a table would become.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// The rows: those that cannot be used, those that are here already, those to be added; of these
    /// first those with a remark.
    pub lines: Vec<Line>,
    /// How many cannot be used.
    pub wrong: usize,
    /// How many are on the desk already.
    pub here: usize,
    /// How many will be added.
    pub added: usize,
    /// How many of these have a remark.
    pub remarked: usize,
    /// The names of the columns that are not used.
    pub unused: Vec<String>,
    /// How many rows were not read because there are too many.
    pub left_out: usize,
    /// The people that come with them: [`Who::New`] counts them.
    pub people: Vec<String>,
}

/// A row, and what it would become.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The line on which it begins, counted from 1.
    pub number: usize,
    /// What stands in it.
    pub cells: Vec<String>,
    /// What it would become.
    pub verdict: Verdict,
}

/// What a row would become.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Nothing: it cannot be used.
    Wrong(Wrong),
    /// Nothing: this account is it.
    Here(AccountId),
    /// An account.
    Add(Box<New>),
}

impl Verdict {
    fn order(&self) -> u8 {
        match self {
            Self::Wrong(_) => 0,
            Self::Here(_) => 1,
            Self::Add(new) if !new.remarks.is_empty() => 2,
            Self::Add(_) => 3,
        }
    }
}

/// Why a row cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A quote mark is not closed, or a cell has several lines.
    Quote,
    /// It is the example of the empty table.
    Example,
    /// It names no platform.
    NoPlatform,
    /// Nobody knows a platform of this name.
    UnknownPlatform(String),
    /// Threads has no objection of its own.
    Threads,
    /// Messenger has no objection of its own.
    Messenger,
    /// It names neither e-mail, number nor account.
    NoContact,
    /// Objecting without an account needs the person's name.
    NoName,
    /// That is no e-mail.
    Email(String),
    /// WhatsApp knows accounts by numbers.
    NoNumber,
    /// That is no phone number.
    BadNumber(String),
    /// A spreadsheet has shortened the number.
    SpoiledNumber(String),
    /// Nobody knows a country of this name.
    UnknownCountry(String),
    /// It names no person, and several are here.
    WhoseIsIt,
    /// Several people here have this name.
    TwoOfThisName(String),
    /// The same account stands on this line.
    Twice(usize),
}

/// What is to be known of a row that is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The e-mail may be a slip for this one.
    DidYouMean(String),
    /// The text of this column was too long, and is cut.
    Cut(Column),
    /// The person lives elsewhere by what is known of them already; that stays.
    CountryStays,
}

/// Whose an account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Someone who is here.
    Known(PersonId),
    /// Someone who comes with the table, counted from 0.
    New(usize),
}

/// An account to be added.
#[derive(Clone, Debug, PartialEq)]
pub struct New {
    /// Whose it is.
    pub who: Who,
    /// Where it is.
    pub platform: PlatformId,
    /// The name it is known by.
    pub handle: String,
    /// Its e-mail.
    pub email: String,
    /// Its phone number.
    pub phone: String,
    /// A note.
    pub note: String,
    /// Where the person lives, unless something else is known.
    pub residence: Option<Residence>,
    /// What is to be known of it.
    pub remarks: Vec<Remark>,
}

impl Preview {
    /// The accounts to be added, in the order of the table.
    pub fn accounts(&self) -> Vec<&New> {
        let mut all: Vec<_> = self
            .lines
            .iter()
            .filter_map(|line| match &line.verdict {
                Verdict::Add(new) => Some((line.number, &**new)),
                _ => None,
            })
            .collect();
        all.sort_by_key(|(number, _)| *number);
        all.into_iter().map(|(_, new)| new).collect()
    }
}

// ----- what is here already

/// By what an account is told from all others of its platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Mark {
    /// A number: nobody else has it.
    Phone(PlatformId, String),
    /// A user name: nobody else has it.
    Handle(PlatformId, String),
    /// A profile name, which several people can have.
    Named(PlatformId, Who, String),
    /// Objecting without an account is done once.
    Person(PlatformId, Who),
}

/// Where an account stands that a row names again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    Here(AccountId),
    Line(usize),
}

/// Accounts by what tells them apart.
#[derive(Clone, Debug, Default, PartialEq)]
struct Taken {
    marks: HashMap<Mark, Found>,
    /// By e-mail, with the name of the account: one address can have several accounts of different
    /// names, but one without a name is taken for any of them.
    mails: HashMap<(PlatformId, Who, String), Vec<(String, Found)>>,
}

/// What an account is told apart by.
struct Signs<'a> {
    platform: &'a PlatformId,
    known_by: KnownBy,
    who: Who,
    handle: String,
    digits: String,
    email: String,
}

impl<'a> Signs<'a> {
    fn new(
        platform: &'a PlatformId,
        known_by: KnownBy,
        who: Who,
        [handle, phone, email]: [&str; 3],
    ) -> Self {
        Self {
            platform,
            known_by,
            who,
            handle: same_handle(handle),
            digits: digits(phone),
            email: email::tidy(email).to_lowercase(),
        }
    }

    fn mark(&self) -> Option<Mark> {
        let platform = self.platform.clone();
        let has_number = !self.digits.is_empty();
        match self.known_by {
            KnownBy::Person => Some(Mark::Person(platform, self.who)),
            KnownBy::Phone => has_number.then(|| Mark::Phone(platform, self.digits.clone())),
            KnownBy::Handle if !self.handle.is_empty() => {
                Some(Mark::Handle(platform, self.handle.clone()))
            }
            KnownBy::ProfileName if !self.handle.is_empty() => {
                Some(Mark::Named(platform, self.who, self.handle.clone()))
            }
            _ if self.email.is_empty() && has_number => {
                Some(Mark::Phone(platform, self.digits.clone()))
            }
            _ => None,
        }
    }

    /// By e-mail, where the platform does not know accounts by something else.
    fn mail(&self) -> Option<(PlatformId, Who, String)> {
        let by_name = matches!(self.known_by, KnownBy::Handle | KnownBy::ProfileName);
        let told = by_name && !self.email.is_empty();
        told.then(|| (self.platform.clone(), self.who, self.email.clone()))
    }
}

impl Taken {
    fn find(&self, signs: &Signs<'_>) -> Option<Found> {
        let marked = signs.mark().and_then(|it| self.marks.get(&it).copied());
        marked.or_else(|| {
            let same = self.mails.get(&signs.mail()?)?;
            let is_it = |(handle, _): &&(String, Found)| {
                handle.is_empty() || signs.handle.is_empty() || *handle == signs.handle
            };
            same.iter().find(is_it).map(|(_, found)| *found)
        })
    }

    fn insert(&mut self, signs: &Signs<'_>, found: Found) {
        if let Some(mark) = signs.mark() {
            self.marks.entry(mark).or_insert(found);
        }
        if let Some(mail) = signs.mail() {
            let same = self.mails.entry(mail).or_default();
            same.push((signs.handle.clone(), found));
        }
    }
}

/// What is kept already, ready to be asked for each row.
#[derive(Clone, Debug, Default, PartialEq)]
struct Known {
    /// People by their folded names.
    names: HashMap<String, Vec<PersonId>>,
    /// People by the e-mails of theirs that are known.
    mails: HashMap<String, Vec<PersonId>>,
    taken: Taken,
    /// Those without a name: usually the one at the keyboard.
    nameless: Vec<PersonId>,
}

impl Known {
    fn new(document: &Document, catalog: &Catalog) -> Self {
        let mut known = Self::default();
        let mut mails: Vec<(PersonId, &str)> = Vec::new();
        for person in &document.persons {
            let name = same_name(&person.name);
            if name.is_empty() {
                known.nameless.push(person.id);
            } else {
                known.names.entry(name).or_default().push(person.id);
            }
            mails.push((person.id, &person.email));
        }
        for account in document.kept_accounts() {
            mails.push((account.person, &account.email));
            let Some(platform) = catalog.platform(&account.platform) else {
                continue;
            };
            let signs = signs_of(account, platform.known_by);
            known.taken.insert(&signs, Found::Here(account.id));
        }
        for (person, mail) in mails {
            let mail = email::tidy(mail).to_lowercase();
            if !mail.is_empty() {
                let all = known.mails.entry(mail).or_default();
                if !all.contains(&person) {
                    all.push(person);
                }
            }
        }
        known
    }
}

fn signs_of(account: &Account, known_by: KnownBy) -> Signs<'_> {
    let who = Who::Known(account.person);
    let texts = [&*account.handle, &account.phone, &account.email];
    Signs::new(&account.platform, known_by, who, texts)
}

// ----- judging

struct Judge<'a> {
    known: &'a Known,
    document: &'a Document,
    catalog: &'a Catalog,
    taken: Taken,
    people: Vec<String>,
    /// Whose a name of the table is.
    names: HashMap<String, Who>,
    /// Whose an e-mail of a row is that will be added.
    mails: HashMap<String, Vec<Who>>,
    /// Where those live who come with the table, or of whom it was not known.
    residences: HashMap<Who, Residence>,
}

fn judge(text: &str, known: &Known, document: &Document, catalog: &Catalog) -> Preview {
    let table = table::read(text, column_named);
    let mut judge = Judge {
        known,
        document,
        catalog,
        taken: Taken::default(),
        people: Vec::new(),
        names: HashMap::new(),
        mails: HashMap::new(),
        residences: HashMap::new(),
    };
    // Those with a name first: the others may be known by the same e-mail.
    let (named, unnamed): (Vec<_>, Vec<_>) = table
        .rows
        .iter()
        .partition(|row| !row.cell(Column::Person).is_empty());
    let mut preview = Preview::default();
    for row in named.into_iter().chain(unnamed) {
        let verdict = match judge.row(row) {
            Ok(verdict) => verdict,
            Err(wrong) => Verdict::Wrong(wrong),
        };
        match &verdict {
            Verdict::Wrong(_) => preview.wrong += 1,
            Verdict::Here(_) => preview.here += 1,
            Verdict::Add(new) => {
                preview.added += 1;
                preview.remarked += usize::from(!new.remarks.is_empty());
            }
        }
        preview.lines.push(Line {
            number: row.line,
            cells: row.filled().map(str::to_owned).collect(),
            verdict,
        });
    }
    let order = |line: &Line| (line.verdict.order(), line.number);
    preview.lines.sort_by_key(order);
    preview.people = judge.people;
    preview.unused = table.unused;
    preview.left_out = table.left_out;
    preview
}

fn platform_of(cell: &str) -> Result<PlatformId, Wrong> {
    if cell.is_empty() {
        return Err(Wrong::NoPlatform);
    }
    match fold(cell).as_str() {
        "threads" | "threadsnet" | "threadscom" => Err(Wrong::Threads),
        "messenger" | "facebookmessenger" | "fbmessenger" => Err(Wrong::Messenger),
        _ => platform(cell).ok_or_else(|| Wrong::UnknownPlatform(short(cell))),
    }
}

impl Judge<'_> {
    fn row(&mut self, row: &Row) -> Result<Verdict, Wrong> {
        if row.open_quote {
            return Err(Wrong::Quote);
        }
        if is_example(row.cell(Column::Note)) {
            return Err(Wrong::Example);
        }
        let platform = platform_of(row.cell(Column::Platform))?;
        let Some(known_by) = self.catalog.platform(&platform).map(|it| it.known_by) else {
            return Err(Wrong::UnknownPlatform(platform.0));
        };
        let mut handle = row.cell(Column::Account).to_owned();
        let mut phone = row.cell(Column::Phone).to_owned();
        let address = email::tidy(row.cell(Column::Email));
        if known_by == KnownBy::Phone && phone.is_empty() && is_number(&handle) {
            phone = std::mem::take(&mut handle);
        }
        let mut remarks = Vec::new();
        match email::doubt(&address, self.catalog.mail_domains()) {
            Some(Doubt::NotAnAddress) => {
                return Err(Wrong::Email(short(row.cell(Column::Email))));
            }
            Some(Doubt::DidYouMean(meant)) => remarks.push(Remark::DidYouMean(meant)),
            Some(Doubt::Empty) | None => {}
        }
        check_contact(known_by, row, [&handle, &phone, &address])?;
        let country = row.cell(Column::Country);
        let residence = if country.is_empty() {
            None
        } else {
            let known = residence(self.catalog, country);
            Some(known.ok_or_else(|| Wrong::UnknownCountry(short(country)))?)
        };
        let name = row.cell(Column::Person);
        let who = self.whose(name, &address)?;
        let signs = Signs::new(&platform, known_by, who, [&handle, &phone, &address]);
        let found = self.known.taken.find(&signs);
        let found = found.or_else(|| self.taken.find(&signs));
        // Whom a name means is remembered, also where the row itself brings nothing.
        let is_there = match who {
            Who::Known(_) => true,
            Who::New(at) => at < self.people.len(),
        };
        if found.is_some() && is_there && !name.is_empty() {
            self.names.entry(same_name(name)).or_insert(who);
        }
        match found {
            Some(Found::Here(account)) => return Ok(Verdict::Here(account)),
            Some(Found::Line(line)) => return Err(Wrong::Twice(line)),
            None => {}
        }
        self.taken.insert(&signs, Found::Line(row.line));
        let who = self.keep(who, name, &signs.email);
        remarks.extend(row.cut.map(Remark::Cut));
        let residence = self.residence(who, residence, &mut remarks);
        Ok(Verdict::Add(Box::new(New {
            who,
            platform,
            handle,
            email: address,
            phone,
            note: row.cell(Column::Note).to_owned(),
            residence,
            remarks,
        })))
    }

    /// Whose account a row is. A name decides; where there is none, the e-mail does.
    fn whose(&self, name: &str, address: &str) -> Result<Who, Wrong> {
        let address = address.to_lowercase();
        let by_mail = self.known.mails.get(&address);
        let by_mail = by_mail.map(Vec::as_slice).unwrap_or_default();
        if name.is_empty() {
            return self.nameless(&address, by_mail);
        }
        let folded = same_name(name);
        let called = self.known.names.get(&folded).map(Vec::as_slice);
        // “Ana” with the same e-mail is “Ana Popescu”; another of the family is not.
        let could_be = |id: &&PersonId| match called {
            Some(called) => called.contains(id),
            None => {
                let person = self.document.person(**id);
                person.is_some_and(|it| is_part(&it.name, name))
            }
        };
        let theirs: Vec<PersonId> = by_mail.iter().filter(could_be).copied().collect();
        // Whom the name meant before; but of several with one name, each row's own e-mail says who.
        match (self.names.get(&folded), theirs.as_slice()) {
            (Some(Who::Known(_)), [one]) => return Ok(Who::Known(*one)),
            (Some(who), _) => return Ok(*who),
            (None, _) => {}
        }
        let one = |all: Vec<PersonId>| match *all.as_slice() {
            [] => None,
            [one] => Some(Ok(Who::Known(one))),
            _ => Some(Err(Wrong::TwoOfThisName(short(name)))),
        };
        match called {
            Some([one]) => Ok(Who::Known(*one)),
            Some(_) => {
                let found = one(theirs);
                found.unwrap_or_else(|| Err(Wrong::TwoOfThisName(short(name))))
            }
            None => one(theirs).unwrap_or(Ok(Who::New(self.people.len()))),
        }
    }

    /// Whose an account is where the row names nobody: the one with this e-mail, else the one at the
    /// keyboard.
    fn nameless(&self, address: &str, by_mail: &[PersonId]) -> Result<Who, Wrong> {
        let mut all: Vec<Who> = by_mail.iter().copied().map(Who::Known).collect();
        for who in self.mails.get(address).into_iter().flatten() {
            if !all.contains(who) {
                all.push(*who);
            }
        }
        match all.as_slice() {
            [who] => return Ok(*who),
            [] => {}
            _ => return Err(Wrong::WhoseIsIt),
        }
        if let Some(who) = self.names.get("") {
            return Ok(*who);
        }
        let persons = &self.document.persons;
        match (self.known.nameless.as_slice(), persons.first()) {
            ([one], _) => Ok(Who::Known(*one)),
            (_, None) => Ok(Who::New(self.people.len())),
            (_, Some(one)) if persons.len() == 1 => Ok(Who::Known(one.id)),
            _ => Err(Wrong::WhoseIsIt),
        }
    }

    /// Remembers whose a row is that will be added. A new person is counted only now: a row that
    /// cannot be used brings nobody.
    fn keep(&mut self, who: Who, name: &str, address: &str) -> Who {
        if who == Who::New(self.people.len()) {
            self.people.push(name.to_owned());
        }
        let by_name = self.names.entry(same_name(name));
        // Who was found by an e-mail is not the one of rows that say neither.
        let is_nameless =
            matches!(who, Who::New(at) if self.people.get(at).is_some_and(String::is_empty));
        if !name.is_empty() || is_nameless {
            by_name.or_insert(who);
        }
        if !address.is_empty() {
            let all = self.mails.entry(address.to_owned()).or_default();
            if !all.contains(&who) {
                all.push(who);
            }
        }
        who
    }

    /// Where the person lives, unless that is known otherwise. The first that is said counts.
    fn residence(
        &mut self,
        who: Who,
        said: Option<Residence>,
        remarks: &mut Vec<Remark>,
    ) -> Option<Residence> {
        let said = said?;
        let kept = match who {
            Who::Known(id) => self
                .document
                .person(id)
                .and_then(|it| it.residence.as_ref()),
            Who::New(_) => None,
        };
        if let Some(earlier) = kept.or_else(|| self.residences.get(&who)) {
            let differs = |here: &Option<PlaceId>, there: &Option<PlaceId>| {
                here.is_some() && there.is_some() && here != there
            };
            if said.zone != earlier.zone
                || differs(&said.country, &earlier.country)
                || differs(&said.part, &earlier.part)
            {
                remarks.push(Remark::CountryStays);
                return None;
            }
            return Some(said);
        }
        self.residences.insert(who, said.clone());
        Some(said)
    }
}

/// There is something that the account is known by.
fn check_contact(
    known_by: KnownBy,
    row: &Row,
    [handle, phone, address]: [&str; 3],
) -> Result<(), Wrong> {
    if is_spoiled(phone) {
        return Err(Wrong::SpoiledNumber(short(phone)));
    }
    let has_number = digits(phone).len() >= DIGITS;
    match known_by {
        KnownBy::Person if row.cell(Column::Person).is_empty() => Err(Wrong::NoName),
        KnownBy::Phone if phone.is_empty() => Err(Wrong::NoNumber),
        KnownBy::Phone if !has_number => Err(Wrong::BadNumber(short(phone))),
        KnownBy::Handle | KnownBy::ProfileName
            if handle.is_empty() && address.is_empty() && !has_number =>
        {
            Err(Wrong::NoContact)
        }
        _ => Ok(()),
    }
}

/// A cell as it is quoted in a sentence.
fn short(cell: &str) -> String {
    match cell.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", cell.get(..end).unwrap_or_default()),
        None => cell.to_owned(),
    }
}
