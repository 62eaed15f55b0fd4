//! Many accounts at once: what each row of a table becomes, and that nothing is added before it is said.

use std::collections::{BTreeMap, BTreeSet};

use super::undo::same;
use super::*;
use veto_desk::app::adding::{
    Adding, CHANGEABLE, PAGE, Preview, Remark, Verdict, Wrong, column_named,
};
use veto_desk::app::command::{Clip, IntoField};
use veto_desk::app::problem::TableProblem;
use veto_desk::domain::document::{Account, Person as Kept};
use veto_desk::domain::merge::same_content;
use veto_desk::domain::table::{Column, LARGEST, MOST, decode, fold, read};
use veto_desk::text::{Language, Text};

use crate::fixtures::adding::{TABLE, long};

const HEAD: &str = "Person,Platform,Account,E-mail,Phone,Country,Note\n";

fn at_the_table(mut person: Person) -> Person {
    person.say(Command::AddMany);
    person.effects.clear();
    person
}

fn with_table(person: Person, text: &str) -> Person {
    let mut person = at_the_table(person);
    person.say(Command::TypeTable(text.to_owned()));
    person
}

fn adding(person: &Person) -> &Adding {
    match &person.state.screen {
        Screen::AddMany(adding) => adding,
        other => panic!("{other:?}"),
    }
}

fn preview(person: &Person) -> &Preview {
    adding(person).preview().expect("judged")
}

/// How many will be added, are here, and cannot be used.
fn counts(person: &Person) -> (usize, usize, usize) {
    let preview = preview(person);
    let lines = preview.lines.iter();
    let of = |is: fn(&Verdict) -> bool| lines.clone().filter(|it| is(&it.verdict)).count();
    let counted = (
        of(|it| matches!(it, Verdict::Add(_))),
        of(|it| matches!(it, Verdict::Here(_))),
        of(|it| matches!(it, Verdict::Wrong(_))),
    );
    assert_eq!(counted, (preview.added, preview.here, preview.wrong));
    counted
}

/// Why these rows cannot be used, by their lines.
fn wrongs(person: &Person) -> Vec<(usize, Wrong)> {
    let lines = preview(person).lines.iter();
    lines
        .filter_map(|line| match &line.verdict {
            Verdict::Wrong(why) => Some((line.number, why.clone())),
            _ => None,
        })
        .collect()
}

/// Why the only row of this table cannot be used.
fn wrong(person: &Person, row: &str) -> Option<Wrong> {
    let person = with_table(person.clone(), &format!("{HEAD}{row}\n"));
    assert_eq!(preview(&person).lines.len(), 1, "{row}");
    wrongs(&person).pop().map(|(_, why)| why)
}

/// The only account that this table would add.
fn only(person: &Person, row: &str) -> Verdict {
    let person = with_table(person.clone(), &format!("{HEAD}{row}\n"));
    let lines = &preview(&person).lines;
    assert_eq!(lines.len(), 1, "{row}");
    lines[0].verdict.clone()
}

fn remarks(person: &Person, row: &str) -> Vec<Remark> {
    match only(person, row) {
        Verdict::Add(new) => new.remarks,
        other => panic!("{row}: {other:?}"),
    }
}

fn account<'a>(person: &'a Person, handle: &str) -> &'a Account {
    let mut all = person.state.document.accounts.iter();
    all.find(|it| it.handle == handle).expect("an account")
}

fn owner<'a>(person: &'a Person, account: &Account) -> &'a Kept {
    person.state.document.person(account.person).expect("known")
}

fn family_of_two() -> Person {
    let mut person = Person::new();
    let table = format!("{HEAD}Ana,facebook,Ana P,ana@example.eu,,RO\nIon,fb,Ion P,ion@example.eu");
    person = with_table(person, &table);
    person.say(Command::AddTable);
    assert_eq!(person.state.document.persons.len(), 2);
    person
}

#[test]
fn nothing_is_added_before_it_is_said_and_one_undo_takes_all_back() {
    let mut ana = Person::new();
    ana.ana_at_the_form().open_and_send();
    let mut ana = at_the_table(ana);
    let before = Arc::clone(&ana.state.document);
    ana.say(Command::TypeTable(TABLE.into()));
    assert!(same_content(&before, &ana.state.document));
    assert!(!ana.effects.iter().any(|it| matches!(it, Effect::Save(_))));
    assert_eq!(counts(&ana), (4, 1, 7));
    let table = ana.state.screen.clone();
    ana.say(Command::AddTable);
    assert_eq!(ana.state.screen, Screen::Desk);
    let notice = ana.state.notice.clone().unwrap();
    assert_eq!(notice.what, Done::AccountsAdded(4));
    assert!(notice.undoable);
    assert_eq!(ana.state.document.accounts.len(), 5);
    let persons = ana.state.document.persons.iter();
    let names: Vec<&str> = persons.map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["", "Mihai Popescu", "Ioana Popescu", "Bunica"]);
    let mihai = account(&ana, "@mihai.p");
    assert_eq!(mihai.platform.as_str(), "instagram");
    assert_eq!(mihai.note, "Asked on Sunday");
    let owner = owner(&ana, mihai);
    assert_eq!(owner.email, "mihai@example.eu");
    let residence = owner.residence.clone().expect("known");
    assert_eq!(
        (residence.zone, residence.country),
        (Zone::Eu, Some("RO".into()))
    );
    let step = ana.state.steps.last().expect("a step");
    assert_eq!(step.change, Change::Adding);

    ana.say(Command::Undo);
    assert!(same_content(&before, &ana.state.document));
    assert_eq!(ana.state.screen, table, "the table is still there");
    assert_eq!(counts(&ana), (4, 1, 7));
    ana.say(Command::AddTable);
    assert_eq!(ana.state.document.accounts.len(), 5);
}

#[test]
fn every_row_that_cannot_be_used_says_why() {
    let two = family_of_two();
    let what = |it: &str| it.to_owned();
    for (row, why) in [
        ("Ana,,x", Wrong::NoPlatform),
        ("Ana,Snapchat,x", Wrong::UnknownPlatform(what("Snapchat"))),
        ("Ana,threads,x", Wrong::Threads),
        ("Ana,Messenger,x", Wrong::Messenger),
        ("Ana,facebook", Wrong::NoContact),
        ("Ana,facebook,,,12", Wrong::NoContact),
        (",no account,,x@example.eu", Wrong::NoName),
        (
            "Ana,facebook,x,ana@example",
            Wrong::Email(what("ana@example")),
        ),
        ("Ana,WhatsApp,x,x@example.eu", Wrong::NoNumber),
        ("Ana,WhatsApp,,,1234", Wrong::BadNumber(what("1234"))),
        (
            "Ana,WhatsApp,,,4.0722E+10",
            Wrong::SpoiledNumber(what("4.0722E+10")),
        ),
        (
            "Ana,facebook,x,,,Atlantis",
            Wrong::UnknownCountry(what("Atlantis")),
        ),
        (",facebook,x", Wrong::WhoseIsIt),
        (
            "Ana,facebook,x,,,,An example. Write over this row.",
            Wrong::Example,
        ),
        ("\"Ana,facebook,x\nIon,facebook,y", Wrong::Quote),
    ] {
        assert_eq!(wrong(&two, row), Some(why), "{row}");
    }
    // The same row again, by any spelling.
    let twice = format!(
        "{HEAD}Ana,IG,@ana.p\nIon,instagram,ANA.P\nAna,fb,x,a@example.eu\nana,fb,,A@example.eu\nAna,wa,,,+40 722 555\nAna,WhatsApp,0040-722-555\n"
    );
    let person = with_table(two.clone(), &twice);
    let lines = [
        (3, Wrong::Twice(2)),
        (5, Wrong::Twice(4)),
        (7, Wrong::Twice(6)),
    ];
    assert_eq!(wrongs(&person), lines);
    // What stood in a row that cannot be used is free.
    let table = format!("{HEAD}Ana,facebook,x,,,Atlantis\nAna,facebook,x\n");
    assert_eq!(counts(&with_table(two, &table)), (1, 0, 1));
}

#[test]
fn platforms_and_countries_are_known_by_many_words() {
    let nobody = Person::new();
    for (word, id) in [
        ("Facebook", "facebook"),
        ("FB", "facebook"),
        ("facebook.com", "facebook"),
        ("Insta", "instagram"),
        ("IG", "instagram"),
        ("Instagram", "instagram"),
        ("without an account", "no-account"),
        ("No account", "no-account"),
    ] {
        let Verdict::Add(new) = only(&nobody, &format!("Ana,{word},x")) else {
            panic!("{word}");
        };
        assert_eq!(new.platform.as_str(), id, "{word}");
    }
    for (word, zone, country, part) in [
        ("RO", Zone::Eu, "RO", None),
        ("romania", Zone::Eu, "RO", None),
        ("România", Zone::Eu, "RO", None),
        ("Deutschland", Zone::Eu, "DE", None),
        ("DE-BE", Zone::Eu, "DE", Some("DE-BE")),
        ("Berlin", Zone::Eu, "DE", Some("DE-BE")),
        ("UK", Zone::Uk, "GB", None),
        ("england", Zone::Uk, "GB", None),
        ("Norway", Zone::Eea, "NO", None),
        ("usa", Zone::Elsewhere, "US", None),
    ] {
        let Verdict::Add(new) = only(&nobody, &format!("Ana,facebook,x,,,{word}")) else {
            panic!("{word}");
        };
        let residence = new.residence.expect("a country");
        assert_eq!(residence.zone, zone, "{word}");
        assert_eq!(residence.country, Some(country.into()), "{word}");
        assert_eq!(residence.part, part.map(Into::into), "{word}");
    }
}

#[test]
fn rows_of_one_name_are_one_person_and_known_people_are_found() {
    let two = family_of_two();
    let table = format!(
        "{HEAD}ANA,instagram,a1\nána ,instagram,a2\nZoë,instagram,z1,zoe@example.eu,,NO\nzoe,facebook,z2\nAna Popescu,instagram,a3,ana@example.eu\nMaria,instagram,m1,ana@example.eu\n,instagram,i1,ion@example.eu\n,instagram,z3,zoe@example.eu\n"
    );
    let mut person = with_table(two, &table);
    assert_eq!(counts(&person), (8, 0, 0));
    person.say(Command::AddTable);
    let of = |handle: &str| owner(&person, account(&person, handle)).name.clone();
    for (handle, name) in [
        ("a1", "Ana"),
        ("a2", "Ana"),
        ("z1", "Zoë"),
        ("z2", "Zoë"),
        ("a3", "Ana"),
        ("m1", "Maria"),
        ("i1", "Ion"),
        ("z3", "Zoë"),
    ] {
        assert_eq!(of(handle), name, "{handle}");
    }
    assert_eq!(person.state.document.persons.len(), 4);

    // Two people of one name: the e-mail tells who is meant.
    let document = Arc::make_mut(&mut person.state.document);
    let ion = document
        .persons
        .iter()
        .find(|it| it.name == "Ion")
        .unwrap()
        .id;
    document.person_mut(ion).unwrap().name = "Ana".into();
    let same = Some(Wrong::TwoOfThisName("Ana".into()));
    assert_eq!(wrong(&person, "Ana,facebook,new"), same);
    assert_eq!(wrong(&person, "Ana,facebook,new,ion@example.eu"), None);
    // And that of each row, whoever the row before it meant.
    let table = format!(
        "{HEAD}Ana,instagram,n1,ana@example.eu\nAna,instagram,n2,ion@example.eu\nAna,instagram,n3,ana@example.eu\n"
    );
    let mut both = with_table(person, &table);
    both.say(Command::AddTable);
    let of = |handle: &str| owner(&both, account(&both, handle)).id;
    assert_ne!(of("n1"), ion);
    assert_eq!([of("n2"), of("n3")], [ion, of("n1")]);
}

#[test]
fn whoever_is_alone_needs_no_name() {
    let mut person = with_table(
        Person::new(),
        "Platform;E-mail\nFacebook;me@example.eu\nInstagram;me@example.eu\n",
    );
    person.say(Command::AddTable);
    assert_eq!(person.state.document.persons.len(), 1);
    assert_eq!(person.state.document.persons[0].name, "");
    assert_eq!(person.state.document.accounts.len(), 2);
    let mut person = with_table(person, "Platform;E-mail\nfb;other@example.eu\n");
    person.say(Command::AddTable);
    assert_eq!(person.state.document.persons.len(), 1);
}

#[test]
fn what_is_to_be_looked_at_is_added_all_the_same() {
    let two = family_of_two();
    assert_eq!(
        remarks(&two, "Ana,facebook,x,ana@gmial.com"),
        [Remark::DidYouMean("ana@gmail.com".into())]
    );
    let long = "x".repeat(500);
    assert_eq!(
        remarks(&two, &format!("Ana,facebook,{long}")),
        [Remark::Cut(Column::Account)]
    );
    assert_eq!(remarks(&two, "Ana,facebook,x,,,DE"), [Remark::CountryStays]);
    assert_eq!(remarks(&two, "Ana,facebook,x,,,RO"), []);
    assert_eq!(remarks(&two, "Ion,facebook,x,,,DE"), []);
    let table = format!("{HEAD}Ion,facebook,x,,,DE\nIon,facebook,y,,,NO\n");
    let mut person = with_table(two, &table);
    assert_eq!(preview(&person).remarked, 1);
    person.say(Command::AddTable);
    let ion = owner(&person, account(&person, "x"));
    assert_eq!(
        ion.residence.as_ref().unwrap().country,
        Some("DE".into()),
        "the first that is said counts"
    );
}

#[test]
fn what_was_added_is_not_started_and_the_wizard_proposes_it() {
    let table = format!(
        "{HEAD}Ana,facebook,Ana P,ana@example.eu,,RO\nZoë,WhatsApp,,zoe@example.eu,+49 30 555 010,Berlin\nZoë,instagram,@zoe,,,\n"
    );
    let mut person = with_table(Person::new(), &table);
    person.say(Command::AddTable);
    for account in &person.state.document.accounts {
        let standing = account_standing(
            &person.state.document,
            account.id,
            |it| Catalog::embedded().rules(it.residence.zone),
            TODAY,
        );
        assert_eq!(standing.status, Status::NotStarted);
        assert_eq!(standing.next, NextStep::Start);
    }
    assert!(person.state.document.objections.is_empty());
    let phone = person.account("+49 30 555 010");
    let zoe = person.state.document.account(phone).unwrap().person;
    person.say(Command::StartFor(phone));
    let answers = answers(&person).clone();
    assert_eq!(answers.platform, Some("whatsapp".into()));
    assert_eq!(answers.whose, Some(Whose::Known(zoe)));
    assert_eq!(answers.lives, Some(Lives::Eu));
    assert_eq!(answers.country, Some("DE".into()));
    assert_eq!(answers.part, Some("DE-BE".into()));
    assert_eq!(answers.email, "zoe@example.eu");
    assert_eq!(answers.phone, "+49 30 555 010");
    // All of it stands; the pages have only to be looked at, up to the reason.
    for _ in 0..8 {
        if person.step() == Some(Step::Reason) {
            break;
        }
        person.next_anyway();
    }
    person
        .answer(Answer::Reason(ReasonKind::None))
        .next()
        .next();
    assert_eq!(person.state.document.accounts.len(), 3, "none came twice");
    assert_eq!(person.state.document.persons.len(), 2);
    assert_eq!(objection(&person).account, phone);
    // One without an e-mail gets the usual one of its person proposed.
    let instagram = person.account("@zoe");
    person.say(Command::StartFor(instagram));
    assert_eq!(draft(&person).answers.email, "zoe@example.eu");
    assert_eq!(draft(&person).answers.handle, "@zoe");
}

fn objection(person: &Person) -> &veto_desk::domain::objection::Objection {
    person.state.document.objections.last().unwrap()
}

#[test]
fn a_table_stays_while_its_page_is_open_and_comes_back() {
    let mut person = with_table(Person::new(), TABLE);
    let text = adding(&person).text.clone();
    for command in [
        Command::ShowHelp,
        Command::LeaveHelp,
        Command::ChooseTheme(Theme::Dark),
        Command::TurnTo(1),
    ] {
        person.say(command);
    }
    assert_eq!(adding(&person).text, text);
    assert_eq!(adding(&person).pages(), (0, 1));
    person.say(Command::ShowDesk);
    person.say(Command::AddMany);
    assert_eq!(adding(&person).text, text);
    person.say(Command::AddTable);
    person.say(Command::AddMany);
    assert!(adding(&person).is_blank());
    // What was added elsewhere meanwhile is not added again.
    let mut here = with_table(Person::new(), TABLE);
    let mut there = here.clone();
    there.now.ids = veto_desk::app::state::Ids::Counted(9_000);
    there.say(Command::AddTable);
    let theirs = Box::new(reread(&there.state.document));
    here.say(Command::Incoming(
        theirs,
        veto_desk::app::command::Source::Other,
    ));
    assert_eq!(counts(&here), (0, 6, 6), "one stands there twice");
    here.say(Command::AddTable);
    assert_eq!(here.state.document.accounts.len(), 5);
}

#[test]
fn files_are_picked_dropped_and_refused_in_plain_words() {
    let mut person = at_the_table(Person::new());
    person.say(Command::PickTable).say(Command::PickTable);
    assert_eq!(person.effects, [Effect::PickTable]);
    person.say(Command::TablePicked(None));
    assert_eq!(person.state.notice, None);
    person.effects.clear();
    let path = PathBuf::from("/home/ana/accounts.csv");
    person.say(Command::TablePicked(Some(path.clone())));
    person.say(Command::FilesGiven(vec![path.clone()]));
    let reads = |language: &str| Effect::ReadTable(path.clone(), language.to_owned());
    assert_eq!(person.effects, [reads("en"), reads("en")]);
    person.effects.clear();
    person.say(Command::ChooseLanguage("pl".to_owned()));
    person.say(Command::FilesGiven(vec![path.clone()]));
    assert!(person.effects.contains(&reads("pl")));
    let why = Problem::Table("accounts.xlsx".into(), TableProblem::Workbook);
    person.say(Command::TableRead(
        "accounts.xlsx".into(),
        Err(TableProblem::Workbook),
    ));
    assert_eq!(person.state.notice.clone().unwrap().what, Done::Failed(why));
    let text = b"Person,Platform,Account\nZo\xeb,Instagram,@zoe\n";
    let decoded = decode(text, "en").expect("text");
    let read = Command::TableRead("accounts.csv".into(), Ok(decoded));
    person.say(read.clone());
    assert_eq!(person.state.notice, None);
    assert!(adding(&person).guessed && adding(&person).folded);
    assert_eq!(adding(&person).file.as_deref(), Some("accounts.csv"));
    assert_eq!(preview(&person).people, ["Zoë"]);
    person.say(Command::ClearTable);
    assert!(adding(&person).is_blank() && !adding(&person).folded);
    // On another page a file is evidence, and a table that comes late is not shown.
    person.say(Command::ShowDesk);
    person.effects.clear();
    person.say(Command::FilesGiven(vec![path]));
    assert_eq!(person.effects, []);
    person.say(read);
    assert_eq!(person.state.screen, Screen::Desk);
}

#[test]
fn a_long_table_is_told_in_a_sentence_and_a_pasted_one_keeps_its_tabs() {
    let into = IntoField { id: 7, lines: true };
    let mut person = at_the_table(Person::new());
    let tabs = "Ana\tFacebook\tAna P\r\nIon\tFacebook\tIon P\r\n";
    person.say(Command::Paste(into));
    person.say(Command::ClipboardRead(Some(Clip(tabs.into()))));
    assert_eq!(counts(&person), (2, 0, 0));
    assert!(!adding(&person).folded);
    assert_eq!(person.state.notice.clone().unwrap().what, Done::Pasted);
    person.effects.clear();
    person.say(Command::Paste(into));
    person.say(Command::ClipboardRead(Some(Clip(tabs.into()))));
    let inserts = Effect::Insert(into, Clip(tabs.replace("\r\n", "\n")));
    assert_eq!(person.effects.last(), Some(&inserts), "where the cursor is");

    let turned = person.state.turned;
    let text = long(2_000);
    assert!(text.len() > CHANGEABLE);
    person.say(Command::ClearTable).say(Command::Paste(into));
    person.say(Command::ClipboardRead(Some(Clip(text.clone()))));
    assert!(adding(&person).folded);
    assert_eq!(person.state.turned, turned + 1, "the heading takes focus");
    assert_eq!(counts(&person), (2_000, 0, 0));
    assert_eq!(preview(&person).people.len(), 1_000);
    assert_eq!(adding(&person).shown().len(), PAGE);
    person.say(Command::TurnTo(166));
    assert_eq!(adding(&person).shown().len(), 2_000 - 166 * PAGE);
    person.say(Command::ChangeTable);
    assert!(adding(&person).folded, "too long for the field");
    // The same table is not judged again for what does not change it.
    let before = Arc::clone(adding(&person).preview().unwrap());
    person.say(Command::TurnTo(2)).say(Command::DismissNotice);
    assert!(Arc::ptr_eq(&before, adding(&person).preview().unwrap()));
    person.say(Command::AddTable);
    assert_eq!(person.state.document.accounts.len(), 2_000);
    person.say(Command::Undo);
    assert!(person.state.document.accounts.is_empty());

    let middling = long(100);
    let mut person = with_table(Person::new(), &middling);
    assert!(adding(&person).folded);
    person.say(Command::ChangeTable);
    assert!(!adding(&person).folded);
    person.say(Command::TypeTable(format!("{middling}A")));
    assert!(!adding(&person).folded, "who types keeps the field");
    let huge = "x".repeat(LARGEST + 1);
    person.say(Command::TypeTable(huge));
    assert_eq!(
        person.state.notice.clone().unwrap().what,
        Done::Failed(Problem::PasteTooLong)
    );
    let person = with_table(Person::new(), &"Ana,\n".repeat(MOST + 3));
    let rows = (preview(&person).wrong, preview(&person).left_out);
    assert_eq!(rows, (MOST, 3));
}

#[test]
fn where_nothing_may_be_changed_nothing_is_added() {
    use veto_desk::app::state::ReadOnly;
    let mut person = with_table(Person::new(), TABLE);
    person.state.saving = Saving::ReadOnly(ReadOnly::OtherWindow);
    let before = Arc::clone(&person.state.document);
    person.say(Command::AddTable);
    assert!(same_content(&before, &person.state.document));
    assert_eq!(
        person.state.notice.clone().unwrap().what,
        Done::Failed(Problem::ReadOnly(ReadOnly::OtherWindow))
    );
    assert_eq!(counts(&person).0, 5, "the table is still there");
}

/// What the saved empty table holds is read back in every language, and its example is never added; the
/// screen may speak another.
#[test]
fn a_table_is_read_in_the_language_in_which_it_was_saved() {
    for language in Language::all() {
        let text = Text::new(language);
        let head = Column::ALL.map(|it| text.get(&format!("adding-column-{}", it.id())));
        let whose = ["Ana", "Facebook", "ana.p", "ana@example.eu", "+40 722 555"];
        let [country, note] = ["place-DE", "adding-example-note"].map(|it| text.get(it));
        let filled: Vec<_> = whose.map(str::to_owned).into_iter().collect();
        let rows = [
            [&filled[..], &[country.clone(), note]].concat(),
            [&filled[..], &[country, "Mine".to_owned()]].concat(),
        ];
        let bytes = veto_desk::papers::table(&head, &rows, text.separator());
        let person = with_table(Person::new(), &decode(&bytes, "en").expect("text").text);
        assert_eq!(wrongs(&person), [(2, Wrong::Example)], "{language:?}");
        let preview = preview(&person);
        assert_eq!(preview.unused, Vec::<String>::new(), "{language:?}");
        let added = preview.lines.iter().find_map(|line| match &line.verdict {
            Verdict::Add(new) => Some(new),
            _ => None,
        });
        let added = added.expect("the second row");
        assert_eq!(added.email.as_str(), "ana@example.eu", "{language:?}");
        let residence = added.residence.as_ref().expect("a country");
        assert_eq!(residence.country, Some("DE".into()), "{language:?}");
    }
}

/// No language calls a column, a country or a platform as another one calls a different one.
#[test]
fn a_name_means_the_same_in_every_language() {
    let mut meant: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for language in Language::all() {
        let text = Text::new(language);
        let columns = Column::ALL.map(|it| ("column", format!("adding-column-{}", it.id())));
        let catalog = Catalog::embedded();
        let platforms = catalog.platforms().iter();
        let platforms = platforms.map(|it| ("cell", format!("platform-{}", it.id.as_str())));
        let places = catalog.places().iter();
        let ids = places.flat_map(|it| [&it.id].into_iter().chain(&it.parts));
        let places = ids.map(|it| ("place", format!("place-{}", it.as_str())));
        for (kind, key) in columns.into_iter().chain(platforms).chain(places) {
            let name = format!("{kind} {}", fold(&text.get(&key)));
            meant.entry(name).or_default().insert(key);
        }
    }
    meant.retain(|_, keys| keys.len() > 1);
    assert_eq!(meant, BTreeMap::new());
}

/// A cell that fits its column, or does not.
fn cell() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        "Ana",
        "ana",
        "Ana Popescu",
        "Ion",
        "Zoë",
        "Facebook",
        "fb",
        "insta",
        "WhatsApp",
        "Threads",
        "no account",
        "x",
        "@x",
        "y",
        "ana@example.eu",
        "ion@example.eu",
        "ana@gmial.com",
        "no mail",
        "+40 722 555",
        "0040722555",
        "RO",
        "Germany",
        "Atlantis",
        "\"",
        "a\"b",
    ])
}

fn rows() -> impl Strategy<Value = String> {
    let platform = prop::sample::select(vec!["Facebook", "fb", "insta", "WhatsApp", "no account"]);
    let name = prop::sample::select(vec!["", "Ana", "ana", "Ana Popescu", "Ion", "Zoë"]);
    let handle = prop::sample::select(vec!["", "x", "@x", "X", "y", "z", "+40 722 555"]);
    let mail = prop::sample::select(vec!["", "ana@example.eu", "ION@example.eu", "z@example.eu"]);
    let phone = prop::sample::select(vec!["", "+40 722 555", "0040 722 555", "0722 555", "12"]);
    let country = prop::sample::select(vec!["", "RO", "Germany", "NO", "Atlantis"]);
    let sound = (name, platform, handle, mail, phone, country)
        .prop_map(|(a, b, c, d, e, f)| [a, b, c, d, e, f].join("\t"));
    let any = prop::collection::vec(cell(), 0..9).prop_map(|cells| cells.join("\t"));
    let row = prop_oneof![9 => sound, 1 => any];
    prop::collection::vec(row, 0..14).prop_map(|rows| rows.join("\n"))
}

fn starts() -> impl Strategy<Value = u8> {
    0u8..4
}

fn start(kind: u8) -> Person {
    match kind {
        0 => Person::new(),
        1 => family_of_two(),
        2 => family(&Person::new),
        _ => {
            let mut ana = Person::new();
            ana.ana_at_the_form();
            ana
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_harm(text in "(?s).{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let table = read(&text, column_named);
        prop_assert!(table.rows.iter().all(|row| row.line <= text.lines().count() + text.matches('\r').count() + 1));
        if let Ok(decoded) = decode(&bytes, "en") {
            read(&decoded.text, column_named);
        }
        let person = with_table(Person::new(), &text);
        counts(&person);
    }

    #[test]
    fn exactly_what_is_counted_is_added_once_and_taken_back(kind in starts(), text in rows()) {
        let before = at_the_table(start(kind));
        let mut person = before.clone();
        person.say(Command::TypeTable(text.clone()));
        prop_assert!(same_content(&before.state.document, &person.state.document));
        let (added, _, _) = counts(&person);
        let people = preview(&person).people.len();
        prop_assert_eq!(preview(&person).accounts().len(), added);
        person.say(Command::AddTable);
        let (old, new) = (&before.state.document, Arc::clone(&person.state.document));
        prop_assert_eq!(new.accounts.len(), old.accounts.len() + added);
        prop_assert_eq!(new.persons.len(), old.persons.len() + people);
        prop_assert_eq!(person.state.screen == Screen::Desk, added > 0);
        for account in &new.accounts {
            prop_assert!(new.person(account.person).is_some());
        }
        for account in &old.accounts {
            prop_assert_eq!(new.account(account.id), Some(account));
        }
        // The same table again brings nothing.
        let again = with_table(person.clone(), &text);
        prop_assert_eq!(counts(&again).0, 0, "{:?}", preview(&again));
        if added > 0 {
            person.say(Command::Undo);
            prop_assert!(same(&person.state.document, old));
        }
    }
}

#[test]
fn who_was_found_by_an_email_is_not_the_one_of_rows_that_name_nobody() {
    let text = "\tFacebook\ty\tana@example.eu\nAna\tFacebook\tx\tana@example.eu\n\tFacebook\tx";
    let mut person = at_the_table(start(2));
    person.say(Command::TypeTable(text.to_owned()));
    assert_eq!(counts(&person), (3, 0, 0));
    person.say(Command::AddTable);
    assert_eq!(counts(&with_table(person, text)), (0, 3, 0));
}

#[test]
fn whom_a_name_means_is_remembered_from_a_row_that_brings_nothing() {
    let text =
        "Ana\tFacebook\tx\nAna Popescu\tFacebook\tx\tana@example.eu\nAna Popescu\tFacebook\ty";
    let mut person = at_the_table(start(1));
    person.say(Command::TypeTable(text.to_owned()));
    person.say(Command::AddTable);
    assert_eq!(counts(&with_table(person, text)).0, 0);
}
