//! The letters: every element is there, in the official terms of each language, for the right reader; and
//! nothing that a person types breaks them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use veto_desk::catalog::Catalog;
use veto_desk::catalog::schema::{Authority as Record, Channel};
use veto_desk::domain::deadline::Course;
use veto_desk::domain::kinds::{Company, Subject, Wait, Zone};
use veto_desk::letters::case::{
    Authority, Case, Happened, Missing, Recipient, Sending, Step, Way, companies, exists, missing,
};
use veto_desk::letters::words::{Words, line, lines};
use veto_desk::letters::{BLANK, Kind, Letter, Note, Paragraph};
use veto_desk::text::Language;

/// The cases with everything that can be typed.
mod any;
/// Which sentences carry which element of a letter.
mod elements;
/// The text files: keys, values, terms, numbers, length of sentences.
mod terms;

const NAME: &str = "Ioana Ștefan-Müller";
const SENT: Date = date(2026, 10, 20);
const TODAY: Date = date(2026, 11, 24);

/// What happened after an objection was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tale {
    Silence,
    Receipt,
    Replied,
    Late,
    Extended,
    Refused,
    OtherCompany,
    Asked,
    NoForm,
    /// By post, with little said: no reason, no phone, a court at work, and not to be named.
    ByPost,
    /// By e-mail, and looked at when the new regulation applies.
    ByEmail,
}

const TALES: [Tale; 11] = [
    Tale::Silence,
    Tale::Receipt,
    Tale::Replied,
    Tale::Late,
    Tale::Extended,
    Tale::Refused,
    Tale::OtherCompany,
    Tale::Asked,
    Tale::NoForm,
    Tale::ByPost,
    Tale::ByEmail,
];

fn step(on: Date, what: Happened) -> Step {
    Step { on, what }
}

fn sending(way: Way, address: &str) -> Happened {
    Happened::Sent(Sending {
        way,
        address: address.into(),
        reference: "4711-88".into(),
    })
}

fn office(record: &Record) -> Authority {
    Authority {
        country: record.country.clone(),
        name: record.name_local.clone(),
        address: record.address.clone(),
        languages: record.languages.clone(),
    }
}

fn authority(id: &str) -> Authority {
    let facts = veto_desk::catalog::facts::Facts::parse(|file| {
        std::fs::read_to_string(format!("assets/catalog/{file}"))
    });
    office(
        facts
            .unwrap()
            .authorities
            .iter()
            .find(|it| it.id == id)
            .unwrap(),
    )
}

/// The company of a zone, as the catalogue knows it.
fn recipient(company: Company, zone: Zone) -> Recipient {
    let known = Catalog::embedded().company(company, zone);
    Recipient {
        company,
        name: known.and_then(|it| it.name.clone()),
        address: known.map(|it| it.address.clone()).unwrap_or_default(),
    }
}

/// A case that lacks nothing.
fn case(zone: Zone, subject: Subject, company: Company, tale: Tale) -> Case {
    let service = match subject {
        Subject::WhatsAppAiChats => "WhatsApp",
        _ => "Instagram",
    };
    let form = "https://www.facebook.com/help/contact/712876720715583";
    let mut history = vec![step(SENT, sending(Way::Form, form))];
    let mut today = TODAY;
    let mut more_time = None;
    match tale {
        Tale::Silence => {}
        Tale::ByPost => {
            let address = "Meta, Merrion Road, Dublin 4";
            history = vec![step(SENT, sending(Way::Post, address))];
        }
        Tale::ByEmail => {
            history = vec![step(SENT, sending(Way::Email, "privacy@example.eu"))];
            history.push(step(date(2026, 12, 1), Happened::Reminded));
            today = date(2027, 4, 5);
        }
        Tale::Receipt => history.push(step(date(2026, 10, 21), Happened::Receipt)),
        Tale::Replied => {
            history.push(step(date(2026, 10, 22), Happened::MoreAsked));
            history.push(step(date(2026, 10, 23), Happened::Replied));
        }
        Tale::Late => more_time = Some(date(2026, 11, 23)),
        Tale::Extended => {
            more_time = Some(date(2026, 10, 26));
            today = date(2027, 2, 1);
        }
        Tale::Refused => history.push(step(date(2026, 11, 2), Happened::Refused)),
        Tale::OtherCompany => history.push(step(date(2026, 11, 3), Happened::OtherCompany)),
        Tale::Asked => history.push(step(date(2026, 10, 22), Happened::MoreAsked)),
        Tale::NoForm => {
            history.insert(0, step(date(2026, 10, 18), Happened::FormMissing));
            history.push(step(date(2026, 10, 24), Happened::OtherForm));
        }
    }
    let terse = tale == Tale::ByPost;
    history.extend(more_time.map(|on| step(on, Happened::MoreTime)));
    let rule = Catalog::embedded().rule(zone, Wait::Answer).unwrap();
    let course = Course {
        more_time,
        ..Course::from(SENT)
    };
    Case {
        today,
        place: "Sibiu".into(),
        name: NAME.into(),
        address: vec!["Strada Lungă 12".into(), "550001 Sibiu".into()],
        email: "ioana@example.eu".into(),
        phone: if terse { "" } else { "+40 721 000 000" }.into(),
        zone,
        country: None,
        subject,
        service: service.into(),
        account: "ioana.s".into(),
        reason: if terse {
            ""
        } else {
            "My photos show my children."
        }
        .into(),
        special_categories: !terse,
        company: recipient(company, zone),
        authority: Some(authority("ro-anspdcp")),
        history,
        deadline: rule.dates(&course).due,
        acknowledge_by: today.checked_add(30.days()).ok(),
        evidence: vec!["screenshot.png".into(), "mail.eml".into()],
        court: Some(terse),
        may_be_named: Some(!terse),
        language: None,
    }
}

/// An authority that takes this language, for letters in each of them.
fn for_language(case: &mut Case, language: Language) {
    case.language = Some(language);
    let id = match language.code() {
        "en" => "ie-dpc",
        // It has rules of its own.
        "de" => "at-dsb",
        code => {
            let takes = |it: &&Authority| {
                !it.address.is_empty() && it.languages.iter().any(|it| it == code)
            };
            // Brazil's authority has no address that is known; a letter to another may be in its language.
            case.authority = AUTHORITIES.iter().find(takes).cloned().or_else(|| {
                assert_eq!(code, "pt-BR");
                let languages = vec![code.to_owned()];
                let authority = authority("be-apd-gba");
                Some(Authority {
                    languages,
                    ..authority
                })
            });
            return;
        }
    };
    case.authority = Some(authority(id));
}

/// All of the catalogue.
static AUTHORITIES: LazyLock<Vec<Authority>> = LazyLock::new(|| {
    let facts = veto_desk::catalog::facts::Facts::parse(|file| {
        std::fs::read_to_string(format!("assets/catalog/{file}"))
    });
    facts.unwrap().authorities.iter().map(office).collect()
});

/// One of our languages.
fn of_code(code: &str) -> Language {
    Language::of_code(code).unwrap()
}

/// The languages of whose letters each is looked at. A letter is made alike in all: of the others, a few.
const THOROUGH: [&str; 5] = ["en", "fr", "de", "nl", "ro"];

/// Whether the letters of these tests tell this of this subject in this language.
fn is_told(language: Language, subject: Subject, tale: Tale) -> bool {
    let few = [Tale::Silence, Tale::Refused, Tale::Asked, Tale::ByPost];
    THOROUGH.contains(&language.code()) || subject == Subject::OwnContent && few.contains(&tale)
}

/// The case as it is for a kind of letter: an objection by letter has its own date.
fn fitting(kind: Kind, case: &Case) -> Case {
    let mut case = case.clone();
    if kind == Kind::Objection {
        let rule = Catalog::embedded().rule(case.zone, Wait::Answer).unwrap();
        let arrives = case.today.checked_add(3.days()).unwrap();
        case.deadline = rule.dates(&Course::from(arrives)).due;
    }
    case
}

/// Every letter there is: kind, language, zone, subject and company, with what can happen.
static ALL: LazyLock<Vec<(Tale, Case, Letter)>> = LazyLock::new(|| {
    let mut found = Vec::new();
    for zone in Zone::ALL {
        for subject in [
            Subject::OwnContent,
            Subject::WhatsAppAiChats,
            Subject::OthersPosts,
        ] {
            for company in companies(subject) {
                // What happened is told in the same sentences whatever the subject.
                let some = [Tale::Silence, Tale::Refused, Tale::Asked, Tale::ByPost];
                let tales = if subject == Subject::OwnContent {
                    &TALES[..]
                } else {
                    &some[..]
                };
                for &tale in tales {
                    let mut case = case(zone, subject, *company, tale);
                    for language in Language::all().filter(|it| is_told(*it, subject, tale)) {
                        for_language(&mut case, language);
                        // Dublin and another authority that takes English: only one of them leads.
                        if (tale, language) == (Tale::ByEmail, of_code("en")) {
                            case.authority = Some(authority("dk-datatilsynet"));
                        }
                        for kind in Kind::ALL {
                            let case = fitting(kind, &case);
                            if let Ok(letter) = Letter::write(kind, &case) {
                                found.push((tale, case, letter));
                            }
                        }
                    }
                }
            }
        }
    }
    found
});

fn all() -> &'static [(Tale, Case, Letter)] {
    &ALL
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with any letter, whatever it is about.
fn wrong(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in [
        "{", "}", "letter-", "$", "None", "  ", " ,", "()", "[]", "..", ",,", "?.",
    ] {
        if text.contains(mark) {
            found.push(format!("{mark:?} is left"));
        }
    }
    // A value that is empty leaves a line that ends in its label.
    for line in text.lines().filter(|it| it.ends_with(": ")) {
        found.push(format!("{line:?} has no value"));
    }
    found
}

#[test]
fn there_is_every_letter_in_every_language_and_none_without_a_right() {
    let all = all();
    for zone in Zone::ALL {
        for kind in Kind::ALL {
            for language in Language::all() {
                let count = all
                    .iter()
                    .filter(|(_, case, letter)| {
                        (case.zone, letter.kind, letter.language) == (zone, kind, language)
                    })
                    .count();
                assert_eq!(
                    count > 0,
                    exists(kind, zone),
                    "{zone:?} {kind:?} {language:?}"
                );
            }
        }
        if matches!(zone, Zone::Unclear | Zone::Elsewhere) {
            for kind in Kind::ALL {
                let case = case(zone, Subject::OwnContent, Company::Meta, Tale::Refused);
                assert_eq!(missing(kind, &case), [Missing::Right]);
            }
        }
    }
    // What these tests look at is not a handful.
    assert!(all.len() > 1000, "{}", all.len());
}

#[test]
fn no_letter_has_a_hole_or_a_placeholder() {
    for (tale, case, letter) in all() {
        let text = letter.text();
        let found = wrong(&text);
        assert!(
            found.is_empty(),
            "{tale:?} {:?}: {found:?}\n{text}",
            letter.kind
        );
        let words = Words::new(letter.language);
        assert_eq!(letter.sender.first().unwrap(), NAME);
        assert!(letter.place_and_date.ends_with(&words.date(case.today)));
        assert_eq!(
            letter.paragraphs.last().unwrap(),
            &Paragraph::Signature(NAME.into())
        );
        if case.subject != Subject::OthersPosts {
            assert!(text.contains(&case.account), "{text}");
            assert!(text.contains(&case.service), "{text}");
        }
        assert!(text.contains(&case.email));
        let dated = match letter.kind {
            Kind::Reminder => !matches!(tale, Tale::Refused),
            Kind::CompanyComplaint | Kind::AuthorityComplaint => {
                !matches!(tale, Tale::Refused | Tale::OtherCompany)
            }
            _ => true,
        };
        if let Some(deadline) = case.deadline.as_ref().filter(|_| dated) {
            let written = [words.date(deadline.due), words.long_date(deadline.due)];
            assert!(
                written.iter().any(|it| text.contains(it)),
                "{tale:?}\n{text}"
            );
        }
        assert!(text.contains(&letter.subject) && text.contains("screenshot.png"));
    }
}

#[test]
fn a_hole_is_noticed() {
    assert!(wrong("On 3 May 2026, I sent it to you.\nName: Ana").is_empty());
    for bad in [
        "On { $date }, I sent it.",
        "letter-ref-form",
        "Phone: ",
        "On  3 May",
        "On , I sent it.",
        "I rely on it ().",
    ] {
        assert!(!wrong(bad).is_empty(), "{bad}");
    }
}

#[test]
fn the_right_company_is_written_to() {
    for (_, case, letter) in all() {
        let to_company = letter.kind != Kind::AuthorityComplaint;
        let first = letter.recipient.first().unwrap();
        let gdpr = matches!(case.zone, Zone::Eu | Zone::Eea);
        if to_company && gdpr {
            let name = match case.company.company {
                Company::Meta => "Meta Platforms Ireland Limited",
                Company::WhatsApp => "WhatsApp Ireland Limited",
            };
            assert_eq!(first, name);
            assert!(letter.recipient.contains(&"Merrion Road".to_owned()));
            assert!(letter.notes.is_empty() && !letter.recipient.iter().any(|it| it == BLANK));
        }
        if to_company && !gdpr {
            // It is not known who is responsible there: nobody may be named, least of all the Irish companies.
            assert!(
                !letter.text().contains("Ireland Limited"),
                "{:?}",
                case.zone
            );
            assert!(letter.recipient.iter().any(|it| it == BLANK));
            let known = case.company.name.as_deref() == Some("WhatsApp LLC");
            let blank = if known {
                Note::CompanyAddressBlank
            } else {
                Note::CompanyBlank
            };
            assert!(letter.notes.contains(&blank));
            assert_eq!(known, case.zone == Zone::Uk && first == "WhatsApp LLC");
        }
    }
    let uk = case(Zone::Uk, Subject::OwnContent, Company::Meta, Tale::Silence);
    let letter = Letter::write(Kind::Reminder, &uk).unwrap();
    assert_eq!(
        letter.recipient,
        ["To the company that runs Instagram", BLANK, BLANK, BLANK]
    );
    // What a person found out and filled in is written.
    let mut found = uk;
    found.company.name = Some("Example Company Ltd".into());
    found.company.address = vec!["1 High Street".into()];
    let letter = Letter::write(Kind::Reminder, &found).unwrap();
    assert_eq!(letter.recipient, ["Example Company Ltd", "1 High Street"]);
    assert!(letter.notes.is_empty());
}

#[test]
fn whatsapp_is_two_letters_that_say_so() {
    for (company, own, other) in [
        (Company::Meta, "letter-split-meta", "letter-split-whatsapp"),
        (
            Company::WhatsApp,
            "letter-split-whatsapp",
            "letter-split-meta",
        ),
    ] {
        let case = case(Zone::Eu, Subject::WhatsAppAiChats, company, Tale::Silence);
        let case = fitting(Kind::Objection, &case);
        let text = Letter::write(Kind::Objection, &case).unwrap().text();
        let words = Words::new(of_code("en"));
        assert!(text.contains(&words.get(own)) && !text.contains(&words.get(other)));
    }
    assert_eq!(companies(Subject::OwnContent), [Company::Meta]);
}

#[test]
fn letters_by_post_go_where_the_routes_say() {
    let catalog = Catalog::embedded();
    let mut seen = 0;
    for zone in Zone::ALL {
        for platform in catalog.platforms() {
            for route in catalog.routes_for(zone, &platform.id) {
                let Channel::Post(lines) = &route.channel else {
                    continue;
                };
                let offices = Company::ALL.map(|it| recipient(it, zone));
                let known = offices.iter().any(|it| {
                    let name = it.name.iter();
                    name.chain(&it.address).eq(lines)
                });
                assert!(
                    known,
                    "{}: {lines:?} is not in companies.ron",
                    route.id.as_str()
                );
                seen += 1;
            }
        }
    }
    assert!(seen >= 4, "the routes by post were not found");
}

#[test]
fn the_right_authority_is_written_to_in_its_language() {
    let facts = veto_desk::catalog::facts::Facts::parse(|file| {
        std::fs::read_to_string(format!("assets/catalog/{file}"))
    })
    .unwrap();
    for record in &facts.authorities {
        let place = facts
            .places
            .iter()
            .find(|it| it.id.as_str() == record.country);
        let zone = place.unwrap().zone;
        let mut case = case(zone, Subject::OwnContent, Company::Meta, Tale::Silence);
        case.authority = Some(office(record));
        let letter = Letter::write(Kind::AuthorityComplaint, &case);
        if !matches!(zone, Zone::Eu | Zone::Eea) {
            assert_eq!(letter, Err(vec![Missing::Right]), "{}", record.id);
            continue;
        }
        let letter = letter.unwrap();
        let (name, address) = letter.recipient.split_first().unwrap();
        assert_eq!((name, address), (&record.name_local, &record.address[..]));
        let code = letter.language.code().to_owned();
        let takes = record.languages.contains(&code);
        let excuse = Words::new(letter.language).get("letter-complaint-language");
        let text = letter.text();
        let ours = |it: &String| Language::of_code(it).is_some();
        assert_eq!(takes, record.languages.iter().any(ours), "{}", record.id);
        assert_eq!(takes, !text.contains(&excuse), "{}", record.id);
        assert_eq!(takes, !letter.notes.contains(&Note::OtherLanguage));
        assert!(takes || code == "en");
        let lead = if record.country == "IE" {
            "letter-complaint-lead-you"
        } else {
            "letter-complaint-lead"
        };
        assert!(text.contains(&Words::new(letter.language).get(lead)));
        let find = Words::new(letter.language).get("letter-wish-find");
        assert_eq!(text.contains(&find), record.country == "AT");
    }
    // An authority that takes none of them: English, and both readers hear of it.
    let mut esperanto = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    let languages = vec!["eo".to_owned()];
    esperanto.authority = Some(Authority {
        languages,
        ..authority("be-apd-gba")
    });
    let letter = Letter::write(Kind::AuthorityComplaint, &esperanto).unwrap();
    assert_eq!(letter.language, Language::english());
    assert!(letter.notes.contains(&Note::OtherLanguage));
    let excuse = Words::new(letter.language).get("letter-complaint-language");
    assert!(letter.text().contains(&excuse));
    // Where an authority takes several of our languages, the person's choice counts; one it does not take does not.
    let mut belgian = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    belgian.authority = Some(authority("be-apd-gba"));
    for (chosen, written) in [
        (None, of_code("nl")),
        (Some(of_code("de")), of_code("de")),
        (Some(of_code("fr")), of_code("fr")),
        (Some(of_code("ro")), of_code("nl")),
    ] {
        belgian.language = chosen;
        let letter = Letter::write(Kind::AuthorityComplaint, &belgian).unwrap();
        assert_eq!(letter.language, written, "{chosen:?}");
    }
}

#[test]
fn letters_to_companies_follow_the_country_and_the_choice_not_the_screen() {
    let mut case = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    for (country, language) in [
        (None, of_code("en")),
        (Some("RO"), of_code("ro")),
        (Some("DE"), of_code("de")),
        (Some("AT"), of_code("de")),
        (Some("RE"), of_code("fr")),
        (Some("NL"), of_code("nl")),
        (Some("BE"), of_code("en")),
        (Some("ES"), of_code("es")),
        (Some("CY"), of_code("el")),
    ] {
        case.country = country.map(Into::into);
        let letter = Letter::write(Kind::Reminder, &case).unwrap();
        assert_eq!(letter.language, language, "{country:?}");
    }
    case.language = Some(of_code("fr"));
    let letter = Letter::write(Kind::Reminder, &case).unwrap();
    assert_eq!(letter.language, of_code("fr"));
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    for (language, first, long) in [
        (of_code("en"), "1 August 2027", "Monday 1 February 2027"),
        (of_code("fr"), "1er août 2027", "lundi 1er février 2027"),
        (
            of_code("pt-BR"),
            "1º de agosto de 2027",
            "segunda-feira, 1º de fevereiro de 2027",
        ),
        (of_code("de"), "1. August 2027", "Montag, 1. Februar 2027"),
        (of_code("nl"), "1 augustus 2027", "maandag 1 februari 2027"),
        (of_code("ro"), "1 august 2027", "luni, 1 februarie 2027"),
    ] {
        let words = Words::new(language);
        assert_eq!(words.date(date(2027, 8, 1)), first);
        assert_eq!(words.long_date(date(2027, 2, 1)), long);
        // Every month and weekday has a name of its own.
        let days = (0..400).map(|it| date(2027, 1, 1).checked_add(it.days()).unwrap());
        let longs: BTreeSet<String> = days.map(|it| words.long_date(it)).collect();
        assert_eq!(longs.len(), 400);
    }
}

#[test]
fn a_letter_says_what_it_lacks() {
    let full = || case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    type Spoil = fn(&mut Case);
    let spoiled: &[(Kind, Spoil, &[Missing])] = &[
        (
            Kind::Objection,
            |it| it.name = " \u{202e}\n".into(),
            &[Missing::Name],
        ),
        (
            Kind::Objection,
            |it| it.address = vec![" ".into()],
            &[Missing::Address],
        ),
        (Kind::Objection, |it| it.place.clear(), &[Missing::Place]),
        (Kind::Objection, |it| it.email.clear(), &[Missing::Email]),
        (
            Kind::Objection,
            |it| it.account.clear(),
            &[Missing::Account],
        ),
        (
            Kind::Objection,
            |it| it.service.clear(),
            &[Missing::Service],
        ),
        (
            Kind::Objection,
            |it| it.deadline = None,
            &[Missing::Deadline],
        ),
        (
            Kind::Objection,
            |it| it.company.name = None,
            &[Missing::Company],
        ),
        (
            Kind::Objection,
            |it| it.company.address.clear(),
            &[Missing::Company],
        ),
        (
            Kind::Objection,
            |it| it.deadline.as_mut().unwrap().start = SENT,
            &[Missing::Deadline],
        ),
        (Kind::Objection, |it| it.history.clear(), &[]),
        (Kind::Reply, |_| {}, &[Missing::Question]),
        (
            Kind::Reminder,
            |it| it.history.clear(),
            &[Missing::Sent, Missing::Occasion],
        ),
        (Kind::Reminder, |it| it.today = SENT, &[Missing::Occasion]),
        (
            Kind::Reminder,
            |it| it.history.push(step(TODAY, Happened::Accepted)),
            &[Missing::Occasion],
        ),
        (
            Kind::Reminder,
            |it| it.history.push(step(TODAY, Happened::OtherCompany)),
            &[Missing::Occasion],
        ),
        (
            Kind::Reminder,
            |it| it.history = vec![step(SENT, sending(Way::Form, " "))],
            &[Missing::SentTo],
        ),
        (
            Kind::AuthorityComplaint,
            |it| {
                it.authority = None;
                it.court = None;
                it.may_be_named = None;
            },
            &[Missing::Authority, Missing::Court, Missing::MayBeNamed],
        ),
        (
            Kind::AuthorityComplaint,
            |it| it.authority.as_mut().unwrap().address.clear(),
            &[Missing::AuthorityAddress],
        ),
        (Kind::CompanyComplaint, |_| {}, &[Missing::Right]),
    ];
    for (kind, spoil, lacks) in spoiled {
        let mut case = fitting(*kind, &full());
        spoil(&mut case);
        assert_eq!(missing(*kind, &case), *lacks, "{kind:?}");
        assert_eq!(Letter::write(*kind, &case).is_ok(), lacks.is_empty());
    }
    let mut asked = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Asked);
    assert_eq!(missing(Kind::Reply, &asked), []);
    asked.reason = "\n".into();
    assert_eq!(missing(Kind::Reply, &asked), [Missing::Reason]);
    // On the last day itself nobody is late yet.
    let mut early = full();
    early.today = date(2026, 11, 20);
    assert_eq!(missing(Kind::Reminder, &early), [Missing::Occasion]);
    early.today = date(2026, 11, 21);
    assert_eq!(missing(Kind::Reminder, &early), []);
}

#[test]
fn complaints_to_british_companies_begin_with_the_law() {
    let mut case = case(Zone::Uk, Subject::OwnContent, Company::Meta, Tale::Refused);
    for step in &mut case.history {
        step.on = date(2026, 5, 1);
    }
    case.today = date(2026, 6, 18);
    assert_eq!(missing(Kind::CompanyComplaint, &case), [Missing::Right]);
    case.today = date(2026, 6, 19);
    assert_eq!(missing(Kind::CompanyComplaint, &case), []);
    case.acknowledge_by = None;
    assert_eq!(
        missing(Kind::CompanyComplaint, &case),
        [Missing::AcknowledgeBy]
    );
}

#[test]
fn the_new_regulation_is_named_from_its_day_and_in_the_union_only() {
    let says = |zone, today| {
        let mut case = case(zone, Subject::OwnContent, Company::Meta, Tale::Refused);
        case.today = today;
        let letter = Letter::write(Kind::AuthorityComplaint, &case).unwrap();
        letter.text().contains("2025/2518")
    };
    assert!(!says(Zone::Eu, date(2027, 4, 1)));
    assert!(says(Zone::Eu, date(2027, 4, 2)));
    assert!(!says(Zone::Eea, date(2027, 4, 2)));
}

#[test]
fn a_moved_date_is_explained() {
    let mut case = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    let rule = Catalog::embedded().rule(Zone::Eu, Wait::Answer).unwrap();
    case.deadline = rule.dates(&Course::from(date(2026, 11, 25))).due;
    let text = Letter::write(Kind::Objection, &case).unwrap().text();
    assert!(text.contains(
        "If you receive this letter on 25 November 2026, the last day is Monday 28 December 2026."
    ));
    assert!(text.contains("By the calendar, the last day is 25 December 2026."));
}

#[test]
fn facts_stand_in_their_order() {
    let mut case = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Receipt);
    case.history
        .insert(0, step(date(2026, 10, 19), Happened::FormMissing));
    case.history
        .insert(0, step(date(2026, 10, 19), Happened::FormMissing));
    case.history
        .push(step(date(2026, 11, 22), Happened::Reminded));
    let letter = Letter::write(Kind::AuthorityComplaint, &case).unwrap();
    let facts = letter.paragraphs.iter().find_map(|it| match it {
        Paragraph::Numbered(points) => Some(points.clone()),
        _ => None,
    });
    let starts: Vec<String> = facts
        .unwrap()
        .iter()
        .map(|it| it.split(':').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        starts,
        [
            "19 octombrie 2026",
            "20 octombrie 2026",
            "21 octombrie 2026",
            "20 noiembrie 2026",
            "22 noiembrie 2026",
        ]
    );
}

/// What opens one letter may stand in the midst of another: only after the salutation can it begin small.
#[test]
fn sentences_begin_with_a_capital() {
    for (tale, _, letter) in all() {
        for paragraph in letter.paragraphs.iter().skip(2) {
            let Paragraph::Text(words) = paragraph else {
                continue;
            };
            let small = words.starts_with(char::is_lowercase);
            assert!(
                !small,
                "{tale:?} {:?} {:?}: {words}",
                letter.kind, letter.language
            );
        }
    }
}

/// After a salutation with a comma, German goes on small, apart from nouns and "Sie".
#[test]
fn german_goes_on_small_after_the_salutation() {
    let mut seen = 0;
    for (_, _, letter) in all() {
        if letter.language != of_code("de") {
            continue;
        }
        let Some(Paragraph::Text(first)) = letter.paragraphs.get(1) else {
            panic!("{letter:?}");
        };
        let word = first.split_whitespace().next().unwrap();
        let small = word.starts_with(char::is_lowercase) || ["Sie", "Artikel"].contains(&word);
        assert!(small, "{first}");
        seen += 1;
    }
    assert!(seen > 100);
}
