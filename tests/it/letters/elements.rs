//! The elements of sections 4.3 to 4.5 of the law note, each with the sentences that carry it.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, PatternElement};

use super::*;
use crate::source;

/// The fixed words of each sentence of a language, without its values. Read once.
static PIECES: LazyLock<BTreeMap<Language, BTreeMap<String, Vec<String>>>> = LazyLock::new(|| {
    let of = |language: Language| {
        let text = source::read(&format!("assets/text/{}/letters.ftl", language.code()));
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        let messages = resource.body.iter().filter_map(|it| match it {
            Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
            _ => None,
        });
        let pieces = messages.map(|(key, pattern)| {
            let texts = pattern.elements.iter().filter_map(|it| match it {
                PatternElement::TextElement { value } => Some(value.trim().to_owned()),
                PatternElement::Placeable { .. } => None,
            });
            (key.to_owned(), texts.filter(|it| !it.is_empty()).collect())
        });
        (language, pieces.collect())
    };
    Language::all().map(of).collect()
});

fn pieces(language: Language, key: &str) -> &'static [String] {
    let found = PIECES.get(&language).and_then(|it| it.get(key));
    found.unwrap_or_else(|| panic!("{key} is in no file"))
}

fn says(letter: &Letter, text: &str, key: &str) -> bool {
    let pieces = pieces(letter.language, key);
    pieces.iter().all(|it| text.contains(it.as_str()))
}

/// The elements that a letter must have, and the sentences for each.
fn elements(tale: Tale, case: &Case, kind: Kind) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut all = vec![("date and place", vec!["letter-place-date"])];
    match (kind, case.zone) {
        (Kind::Objection, Zone::Switzerland) => all.extend(swiss()),
        (Kind::Objection, Zone::Brazil) => all.extend(brazilian()),
        (Kind::Objection, _) => all.extend(objection(case)),
        (Kind::Reminder, zone) => all.extend(reminder(tale, zone)),
        (Kind::Reply, zone) => all.extend(reply(zone)),
        (Kind::CompanyComplaint, _) => all.extend(company_complaint()),
        (Kind::AuthorityComplaint, _) => all.extend(authority_complaint(tale, case)),
    }
    if case.zone == Zone::Eea && matches!(kind, Kind::Objection | Kind::AuthorityComplaint) {
        all.push(("2.9 the EEA", vec!["letter-eea"]));
    }
    if tale == Tale::ByPost {
        // What such a case does not have.
        for (_, keys) in &mut all {
            keys.retain(|it| !["letter-label-phone", "letter-special"].contains(it));
            // Only an objection asks what else is needed.
            keys.retain(|it| kind == Kind::Objection || *it != "letter-ground-intro");
            for key in keys {
                *key = match *key {
                    "letter-ground-intro" => "letter-ground-none",
                    "letter-ref-form" => "letter-ref-post",
                    "letter-fact-form" => "letter-fact-post",
                    "letter-complaint-court-no" => "letter-complaint-court-yes",
                    "letter-complaint-name-yes" => "letter-complaint-name-no",
                    other => other,
                };
            }
        }
    }
    if tale == Tale::ByEmail {
        for key in all.iter_mut().flat_map(|it| &mut it.1) {
            *key = match *key {
                "letter-ref-form" => "letter-ref-email",
                "letter-fact-form" => "letter-fact-email",
                other => other,
            };
        }
        if kind == Kind::AuthorityComplaint && case.zone == Zone::Eu {
            all.push(("2.3 the new regulation", vec!["letter-complaint-procedure"]));
        }
    }
    let own = kind != Kind::AuthorityComplaint;
    if case.subject == Subject::WhatsAppAiChats && own {
        let key = match case.company.company {
            Company::Meta => "letter-split-meta",
            Company::WhatsApp => "letter-split-whatsapp",
        };
        all.push(("4.2 two companies", vec![key]));
    }
    all
}

const REQUESTS: [&str; 6] = [
    "letter-request-stop",
    "letter-request-restrict",
    "letter-request-erase",
    "letter-request-recipients",
    "letter-request-confirm",
    "letter-request-refusal",
];

fn data(case: &Case) -> Vec<&'static str> {
    match case.subject {
        Subject::OwnContent => vec![
            "letter-data-own",
            "letter-data-chats",
            "letter-data-others",
            "letter-account-linked",
        ],
        Subject::OthersPosts => vec![
            "letter-data-shared",
            "letter-data-others-chats",
            "letter-data-third-parties",
        ],
        Subject::WhatsAppAiChats => vec!["letter-data-whatsapp"],
    }
}

fn objection(case: &Case) -> Vec<(&'static str, Vec<&'static str>)> {
    let account = match case.subject {
        Subject::OthersPosts => vec!["letter-no-account", "letter-label-name"],
        _ => vec![
            "letter-account-intro",
            "letter-label-service",
            "letter-label-account",
            "letter-no-deletion",
        ],
    };
    vec![
        ("4.3/1 identifiers", account),
        (
            "4.3/1 reach",
            vec!["letter-label-email", "letter-label-phone"],
        ),
        ("4.3/3 subject", vec!["letter-objection-subject"]),
        (
            "4.3/4 purpose",
            vec!["letter-objection-opening", "letter-objection-basis"],
        ),
        ("4.3/5 data", data(case)),
        ("4.3/5 past and future", vec!["letter-data-intro"]),
        ("4.3/5 special categories", vec!["letter-special"]),
        ("4.3/6 ground", vec!["letter-ground-intro"]),
        ("4.3/7 requests", REQUESTS.to_vec()),
        ("4.3/8 deadline", vec!["letter-answer-due"]),
        (
            "4.3/10 answer",
            vec!["letter-how-to-answer", "letter-identity"],
        ),
    ]
}

fn swiss() -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        ("subject", vec!["letter-ch-subject"]),
        (
            "2.7 express prohibition",
            vec!["letter-ch-opening", "letter-ch-law", "letter-ch-public"],
        ),
        (
            "2.7 requests",
            vec![
                "letter-ch-request-stop",
                "letter-ch-request-erase",
                "letter-ch-request-disclose",
                "letter-ch-request-confirm",
            ],
        ),
        ("3 courtesy date", vec!["letter-ch-due"]),
        ("answer", vec!["letter-how-to-answer", "letter-closing-ch"]),
    ]
}

fn brazilian() -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        ("subject", vec!["letter-br-subject"]),
        (
            "2.8 opposition",
            vec!["letter-br-opening", "letter-br-basis", "letter-br-due"],
        ),
        (
            "2.8 requests",
            vec![
                "letter-br-request-stop",
                "letter-br-request-exclude",
                "letter-br-request-confirm",
                "letter-br-request-reasons",
            ],
        ),
        ("answer", vec!["letter-how-to-answer"]),
    ]
}

fn reminder(tale: Tale, zone: Zone) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut all = vec![
        (
            "4.4 reference",
            vec!["letter-ref-form", "letter-label-reference"],
        ),
        (
            "4.4 what happened",
            vec![match tale {
                Tale::Receipt => "letter-happened-receipt",
                Tale::Replied => "letter-happened-replied",
                Tale::Late | Tale::Extended => "letter-happened-more-time",
                Tale::Refused => "letter-happened-refused",
                _ => "letter-happened-silence",
            }],
        ),
        ("4.4 requests again", vec!["letter-repeat-intro"]),
        ("4.4 no new request", vec!["letter-not-new"]),
        ("4.4 short period", vec!["letter-new-period"]),
        (
            "4.4 copy and proof",
            vec!["letter-annexes", "letter-annex", "letter-annex-objection"],
        ),
    ];
    match zone {
        Zone::Switzerland => all.push((
            "2.7",
            vec![
                "letter-ch-reminder-subject",
                "letter-ch-opening",
                "letter-ch-law",
                "letter-ch-next",
                "letter-closing-ch",
            ],
        )),
        Zone::Brazil => all.push((
            "2.8",
            vec![
                "letter-br-reminder-subject",
                "letter-br-opening",
                "letter-br-next",
            ],
        )),
        _ => {
            all.push(("4.4 subject", vec!["letter-reminder-subject"]));
            all.push(("4.4 requests", REQUESTS.to_vec()));
            all.push((
                "4.4 what follows",
                vec![if zone == Zone::Uk {
                    "letter-next-uk"
                } else {
                    "letter-next"
                }],
            ));
            all.push((
                "4.4 the date, or the burden of proof",
                match tale {
                    Tale::Refused => vec![
                        "letter-burden",
                        "letter-burden-answer",
                        "letter-ground-intro",
                    ],
                    Tale::Late => vec!["letter-period-over", "letter-late-law"],
                    Tale::Extended => vec!["letter-period-over", "letter-extended-over"],
                    _ => vec!["letter-period-over", "letter-no-notice"],
                },
            ));
        }
    }
    all
}

fn reply(zone: Zone) -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        (
            "which processing",
            vec![
                "letter-reply-subject",
                "letter-reply-opening",
                "letter-reply-which",
                "letter-data-intro",
            ],
        ),
        ("why", vec!["letter-ground-intro", "letter-burden"]),
        ("another company", vec!["letter-reply-responsible"]),
        (
            "the date stays",
            vec![if zone == Zone::Uk {
                "letter-reply-uk"
            } else {
                "letter-reply-period"
            }],
        ),
        ("requests", REQUESTS.to_vec()),
        (
            "a decision",
            vec!["letter-reply-decide", "letter-how-to-answer"],
        ),
    ]
}

fn company_complaint() -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        (
            "2.6 what it is",
            vec!["letter-uk-subject", "letter-uk-opening"],
        ),
        (
            "facts",
            vec![
                "letter-fact-what",
                "letter-ground-intro",
                "letter-facts-intro",
                "letter-fact-form",
            ],
        ),
        ("law", vec!["letter-claims-intro", "letter-claim-erase"]),
        ("requests", REQUESTS.to_vec()),
        (
            "2.6 30 days, outcome",
            vec!["letter-uk-acknowledge", "letter-uk-outcome"],
        ),
        ("2.6 then the ICO", vec!["letter-uk-next"]),
    ]
}

fn authority_complaint(tale: Tale, case: &Case) -> Vec<(&'static str, Vec<&'static str>)> {
    let irish = case.authority.as_ref().is_some_and(|it| it.country == "IE");
    let mut all = vec![
        (
            "4.5/1 complaint",
            vec!["letter-complaint-subject", "letter-complaint-opening"],
        ),
        (
            "4.5/2 complainant",
            vec![
                "letter-complaint-me",
                "letter-label-name",
                "letter-label-address",
                "letter-label-email",
                "letter-label-phone",
            ],
        ),
        (
            "4.5/3 opponent",
            vec![
                "letter-complaint-controller",
                "letter-label-company",
                "letter-label-service",
                "letter-label-reference",
            ],
        ),
        (
            "4.5/3 Dublin leads",
            if irish {
                vec!["letter-complaint-lead-you"]
            } else {
                vec!["letter-complaint-lead", "letter-complaint-contact"]
            },
        ),
        (
            "4.5/4 rights",
            vec![
                "letter-complaint-law",
                "letter-claims-intro",
                "letter-claim-erase",
            ],
        ),
        (
            "4.5/5 facts",
            vec![
                "letter-complaint-facts",
                "letter-fact-what",
                "letter-ground-intro",
                "letter-facts-intro",
                "letter-fact-form",
            ],
        ),
        (
            "4.5/5 the account",
            if case.subject == Subject::OthersPosts {
                vec!["letter-fact-no-account"]
            } else {
                vec!["letter-fact-account"]
            },
        ),
        ("2.5 second", vec!["letter-complaint-second"]),
        ("4.5/7 in time", vec!["letter-complaint-known"]),
        (
            "4.5/8 what is wanted",
            vec![
                "letter-complaint-wishes",
                "letter-wish-order",
                "letter-wish-limit",
                "letter-wish-erase",
                "letter-wish-inform",
            ],
        ),
        (
            "4.5/9 company and court",
            vec!["letter-complaint-earlier", "letter-complaint-court-no"],
        ),
        ("4.5/10 name", vec!["letter-complaint-name-yes"]),
        (
            "4.5/11 annexes",
            vec!["letter-annexes", "letter-annex", "letter-annex-objection"],
        ),
        ("4.5/12 translation", vec!["letter-complaint-annexes"]),
    ];
    all.push((
        "4.5/6 why unlawful",
        match tale {
            Tale::Refused => vec!["letter-claim-refused", "letter-fact-refused"],
            Tale::OtherCompany => vec!["letter-claim-stop", "letter-fact-other-company"],
            Tale::Late => vec![
                "letter-claim-late",
                "letter-claim-silence",
                "letter-fact-more-time",
                "letter-fact-over",
            ],
            Tale::Extended => vec!["letter-claim-extended", "letter-fact-over"],
            Tale::NoForm => vec![
                "letter-claim-obstructed",
                "letter-fact-form-missing",
                "letter-fact-other-form",
            ],
            Tale::Receipt => vec!["letter-claim-silence", "letter-fact-receipt"],
            Tale::Replied => vec!["letter-fact-more-asked", "letter-fact-replied"],
            Tale::Silence | Tale::Asked | Tale::ByPost | Tale::ByEmail => vec![
                "letter-claim-silence",
                "letter-claim-restrict",
                "letter-fact-over",
                "letter-fact-open",
            ],
        },
    ));
    all
}

#[test]
fn every_letter_has_every_element() {
    for (tale, case, letter) in all() {
        let text = letter.text();
        for (element, keys) in elements(*tale, case, letter.kind) {
            for key in keys {
                assert!(
                    says(letter, &text, key),
                    "{:?} {:?} {tale:?} {:?}: {element}: {key} is missing\n{text}",
                    letter.kind,
                    case.zone,
                    letter.language
                );
            }
        }
    }
}

#[test]
fn a_missing_element_is_noticed() {
    let case = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    let letter = Letter::write(Kind::Reminder, &case).unwrap();
    let text = letter.text();
    for (_, keys) in elements(Tale::Silence, &case, Kind::Reminder) {
        for key in keys {
            assert!(says(&letter, &text, key));
            let piece = pieces(letter.language, key);
            let Some(piece) = piece.iter().max_by_key(|it| it.len()) else {
                continue;
            };
            // Whatever is taken out of the letter is missed.
            assert!(
                !says(&letter, &text.replace(piece.as_str(), ""), key),
                "{key}"
            );
        }
    }
}

#[test]
fn a_law_is_named_only_where_it_applies() {
    for (_, case, letter) in all() {
        let text = letter.text();
        let words = Words::new(letter.language);
        let (eu, uk) = (words.get("letter-law-gdpr"), words.get("letter-law-uk"));
        match case.zone {
            Zone::Switzerland | Zone::Brazil => {
                assert!(!text.contains(&uk) && !text.contains(&eu), "{text}");
                for article in [
                    "21(1)",
                    "12(3)",
                    "18(1)(d)",
                    "1182/71",
                    "alineatul\u{a0}(1) din",
                ] {
                    assert!(!text.contains(article), "{article}\n{text}");
                }
            }
            Zone::Uk => {
                assert!(!text.replace(&uk, "").contains(&eu), "{text}");
                assert!(!text.contains("1182/71") && !text.contains("Article\u{a0}77"));
            }
            _ => assert!(!text.contains(&uk) && !text.contains("164A")),
        }
    }
}

/// No sentence is there that no letter of these tests says: each is looked at.
#[test]
fn every_sentence_is_said_by_some_letter() {
    for language in THOROUGH.map(of_code) {
        let letters = all().iter().filter(|it| it.2.language == language);
        let said: BTreeSet<String> = letters
            .flat_map(|it| it.2.text().lines().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let silent = |key: &&String| {
            let pieces = pieces(language, key);
            // English stands in for what we do not have, Dublin takes English only, Vienna German. Dates
            // that moved have a test of their own.
            let own = [
                "letter-complaint-language",
                "letter-complaint-lead-you",
                "letter-wish-find",
            ];
            let own = own.contains(&key.as_str());
            let dated = ["letter-due-moved", "letter-fact-accepted"];
            let elsewhere = own || dated.iter().any(|it| key.starts_with(it));
            let says = |line: &String| pieces.iter().all(|it| line.contains(it.as_str()));
            !elsewhere && !pieces.is_empty() && !said.iter().any(says)
        };
        let silent: Vec<&String> = PIECES[&language].keys().filter(silent).collect();
        assert!(silent.is_empty(), "{language:?}: {silent:?}");
    }
}

/// A letter speaks its own language alone: neither that of the screen nor that of another letter.
#[test]
fn no_letter_says_a_sentence_of_another_language() {
    let mut seen = 0;
    let thorough = ["en", "ro"].map(of_code);
    for (ours, theirs) in (thorough.iter()).flat_map(|it| Language::all().map(|other| (*it, other)))
    {
        if ours == theirs {
            continue;
        }
        let letters = all().iter().filter(|it| it.2.language == ours);
        let said: BTreeSet<String> = letters
            .flat_map(|it| it.2.text().lines().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        for (key, pieces) in &PIECES[&theirs] {
            // Short words may be the same in two languages.
            let long: Vec<&String> = pieces.iter().filter(|it| it.chars().count() > 20).collect();
            let foreign = |line: &&String| long.iter().any(|it| line.contains(it.as_str()));
            let found = said.iter().find(foreign);
            assert_eq!(found, None, "{ours:?} says {key} of {theirs:?}");
            seen += long.len();
        }
    }
    assert!(seen > 1000, "{seen}");
}
