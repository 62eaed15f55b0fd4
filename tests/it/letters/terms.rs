//! The text files of the letters: the same keys and values in each language, the terms of each language's
//! GDPR, the same articles, sentences that can be read, and no claim beyond what is known.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;
use crate::source;

/// One sentence of a text file: its words in each choice, and the values it names.
struct Sentence {
    words: String,
    values: BTreeSet<String>,
}

fn read(pattern: &Pattern<&str>, into: &mut Sentence) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id })
                | Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    ..
                } => {
                    into.values.insert(id.name.to_owned());
                    // A value stands for a word.
                    into.words.push('X');
                }
                other => panic!("a letter uses {other:?}"),
            },
        }
    }
}

fn sentences(text: &str) -> BTreeMap<String, Sentence> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let messages = resource.body.iter().filter_map(|it| match it {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut sentence = Sentence {
                words: String::new(),
                values: BTreeSet::new(),
            };
            read(message.value.as_ref().unwrap(), &mut sentence);
            (message.id.name.to_owned(), sentence)
        })
        .collect()
}

fn of(language: Language) -> BTreeMap<String, Sentence> {
    sentences(&source::read(&format!(
        "assets/text/{}/letters.ftl",
        language.code()
    )))
}

/// Where two languages differ in keys or values.
fn differences(
    one: &BTreeMap<String, Sentence>,
    other: &BTreeMap<String, Sentence>,
) -> Vec<String> {
    let mut found = Vec::new();
    for (key, sentence) in one {
        match other.get(key) {
            None => found.push(format!("{key} is missing")),
            Some(it) if it.values != sentence.values => found.push(format!("{key}: other values")),
            Some(_) => {}
        }
    }
    let more = other.keys().filter(|it| !one.contains_key(*it));
    found.extend(more.map(|it| format!("{it} is in one language only")));
    found
}

#[test]
fn all_languages_have_the_same_keys_and_values() {
    let english = of(of_code("en"));
    assert!(english.len() > 150);
    for language in Language::all() {
        assert_eq!(
            differences(&english, &of(language)),
            [""; 0],
            "{language:?}"
        );
    }
}

#[test]
fn a_difference_between_languages_is_noticed() {
    let one = sentences("a = On { $date }\nb = B\n");
    assert!(differences(&one, &sentences("a = Am { $date }\nb = C\n")).is_empty());
    for other in [
        "a = Am { $day }\nb = C\n",
        "a = Am { $date }\n",
        "a = { $date }\nb = B\nc = C\n",
    ] {
        assert_eq!(differences(&one, &sentences(other)).len(), 1, "{other}");
    }
}

/// Every key in the code has words, and every word is asked for.
#[test]
fn keys_and_code_agree() {
    let keys: BTreeSet<String> = of(of_code("en")).into_keys().collect();
    let mut asked = BTreeSet::new();
    for file in source::rust("src/letters") {
        for literal in source::literals(&source::untested(&file.text)) {
            if literal.words.starts_with("letter-") {
                asked.insert(literal.words);
            }
        }
    }
    assert_eq!(asked, keys);
}

/// A term of a language: what must be said somewhere in the file, and what never.
type Terms = (&'static [&'static str], &'static [&'static str]);

/// The terms of the official texts of the GDPR, and what people say instead of them.
fn terms(language: Language) -> Terms {
    match language.code() {
        "en" => (
            &[
                "controller",
                "supervisory authority",
                "restriction of processing",
                "I object",
                "personal data",
                "compelling legitimate grounds",
                "legitimate interests",
                "without undue delay",
                "special categories of personal data",
                "habitual residence",
                "lodge a complaint",
            ],
            &[
                "opt out",
                "opt-out",
                "watchdog",
                "regulator",
                "personal information",
                "data controller",
                "legitimate interest ",
                "illegal",
                "block",
            ],
        ),
        "fr" => (
            &[
                "responsable du traitement",
                "autorité de contrôle",
                "limitation du traitement",
                "opposition",
                "données à caractère personnel",
                "motifs légitimes et impérieux",
                "intérêts légitimes",
                "dans les meilleurs délais",
                "catégories particulières de données à caractère personnel",
                "résidence habituelle",
                "réclamation",
                "chef de file",
                "transfrontalier",
            ],
            &[
                "responsable de traitement",
                "contrôleur",
                "autorité de supervision",
                "objection",
                "restriction du traitement",
                "plainte",
                "blocage",
                "régulateur",
                "illégal",
            ],
        ),
        "de" => (
            &[
                "Verantwortliche",
                "Aufsichtsbehörde",
                "Einschränkung der Verarbeitung",
                "Widerspruch",
                "personenbezogene",
                "zwingende schutzwürdige Gründe",
                "berechtigte Interessen",
                "unverzüglich",
                "besondere Kategorien personenbezogener Daten",
                "gewöhnlicher Aufenthaltsort",
                "Beschwerde",
                "Federführende Aufsichtsbehörde",
                "grenzüberschreitend",
            ],
            &[
                "verantwortliche Stelle",
                "Einspruch",
                "Sperrung",
                "persönliche Daten",
                "persönlichen Daten",
                "Datenschutzaufsicht",
                "Beschränkung der Bearbeitung",
                "illegal",
                "rechtswidrig",
                "Auftraggeber",
            ],
        ),
        "nl" => (
            &[
                "verwerkingsverantwoordelijke",
                "toezichthoudende autoriteit",
                "beperking van de verwerking",
                "bezwaar",
                "persoonsgegevens",
                "dwingende gerechtvaardigde gronden",
                "gerechtvaardigde belangen",
                "onverwijld",
                "bijzondere categorieën van persoonsgegevens",
                "verblijf gewoonlijk",
                "klacht",
                "leidende toezichthoudende autoriteit",
                "grensoverschrijdend",
            ],
            &[
                "toezichthouder ",
                "persoonlijke gegevens",
                "persoonlijke data",
                "verzet",
                "blokkering",
                "gegevensbeheerder",
                "legitieme",
                "illegaal",
            ],
        ),
        "ro" => (
            &[
                "operator",
                "autoritate de supraveghere",
                "estricționarea prelucrării",
                "poziți",
                "cu caracter personal",
                "motive legitime și imperioase",
                "interese legitime",
                "fără întârzieri nejustificate",
                "categorii speciale de date cu caracter personal",
                "Reședința mea obișnuită",
                "plângere",
                "autoritatea de supraveghere principală",
                "transfrontalieră",
            ],
            &[
                "controlor",
                "autoritate de control",
                "obiecți",
                "limitarea prelucrării",
                "date personale",
                "datele personale",
                "blocarea",
                "reclamați",
                "ilegal",
                // Letters with a cedilla: the right ones have a comma below.
                "ş",
                "ţ",
            ],
        ),
        // Those of the other languages stand in the glossary.
        _ => (&[], &[]),
    }
}

/// What is said against the terms of a language. Swiss law has terms of its own.
fn off_terms(language: Language, key: &str, words: &str) -> Vec<String> {
    let swiss = key.starts_with("letter-ch-");
    let mut found = Vec::new();
    for term in terms(language).1 {
        let small = words.to_lowercase();
        if small.contains(&term.to_lowercase()) {
            found.push(format!("{key}: says {term:?}"));
        }
    }
    let foreign: &[&str] = match language.code() {
        "de" => &["Personendaten", "bearbeite", "Bearbeitung"],
        "fr" => &["données personnelles"],
        _ => &[],
    };
    for term in foreign.iter().filter(|it| !swiss && words.contains(**it)) {
        found.push(format!("{key}: {term:?} is Swiss"));
    }
    let sharp = language == of_code("de") && words.contains('ß') && key != "letter-closing";
    if sharp {
        found.push(format!("{key}: a sharp s is wrong in Switzerland"));
    }
    // Letters address their reader so in Hungarian and Latvian.
    let called = ["hu", "lv"].contains(&language.code()) && key == "letter-salutation";
    let mark = words.contains('!') && !called;
    if mark || words.contains(['\'', '"', '`']) || words.contains("...") || words.contains("  ") {
        found.push(format!(
            "{key}: straight quotes, exclamation marks, dots or spaces"
        ));
    }
    found
}

#[test]
fn official_terms_are_used_and_no_others() {
    for language in Language::all() {
        let sentences = of(language);
        let all: Vec<&str> = sentences.values().map(|it| it.words.as_str()).collect();
        let all = all.join("\n");
        for term in terms(language).0 {
            assert!(all.contains(term), "{language:?}: {term:?} is never said");
        }
        let found: Vec<String> = sentences
            .iter()
            .flat_map(|(key, it)| off_terms(language, key, &it.words))
            .collect();
        assert_eq!(found, [""; 0], "{language:?}");
    }
}

#[test]
fn a_wrong_term_is_noticed() {
    for (language, bad) in [
        (of_code("en"), "I opt out of this."),
        (of_code("fr"), "Le responsable de traitement répond."),
        (of_code("fr"), "Mes données personnelles."),
        (of_code("de"), "Die verantwortliche Stelle antwortet."),
        (of_code("de"), "Gemäß Artikel 21."),
        (of_code("de"), "Ich erhebe Einspruch."),
        (of_code("nl"), "De toezichthouder antwoordt."),
        (of_code("ro"), "Datele personale."),
        (of_code("ro"), "În aceeaşi zi."),
        (of_code("en"), "Don't."),
    ] {
        assert_eq!(off_terms(language, "letter-x", bad).len(), 1, "{bad}");
    }
    assert!(off_terms(of_code("de"), "letter-ch-x", "Meine Personendaten.").is_empty());
}

/// The numbers of a sentence: articles, laws, days. The same in every language.
fn numbers(words: &str) -> BTreeSet<String> {
    let is = |it: char| it.is_ascii_digit();
    words
        .split(|it: char| !is(it))
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Every number that a letter may name by itself: the articles of the fact base and the numbers of laws.
const KNOWN: [&str; 35] = [
    "1", "2", "3", "4", "5", "6", "8", "9", "12", "17", "18", "19", "21", "25", "30", "31", "32",
    "49", "56", "58", "60", "77", "79", "103", "164", "13", "709", "71", "1182", "679", "2016",
    "2018", "2025", "2027", "2518",
];

#[test]
fn all_languages_name_the_same_articles_and_only_known_ones() {
    let english = of(of_code("en"));
    for language in Language::all() {
        for (key, sentence) in of(language) {
            let ours = numbers(&sentence.words);
            let theirs = numbers(&english[&key].words);
            assert_eq!(ours, theirs, "{language:?} {key}");
            for number in ours {
                assert!(
                    KNOWN.contains(&number.as_str()),
                    "{language:?} {key}: {number}"
                );
            }
        }
    }
}

/// Names of courts, cases, people and verdicts: no letter speaks of a ruling, and none is known to be final.
const BEYOND: [&str; 23] = [
    "OLG",
    "Köln",
    "Schleswig",
    "Amsterdam",
    "CJEU",
    "EuGH",
    "CJUE",
    "HvJ",
    "noyb",
    "SOMI",
    "C-132",
    "ruling",
    "ruled",
    "judgment",
    "Urteil",
    "jugement",
    "vonnis",
    "arrest ",
    "hotărâre",
    "unlawful",
    "nezakon",
    "Zuckerberg",
    "Llama",
];

#[test]
fn nothing_is_claimed_beyond_what_is_known() {
    for language in Language::all() {
        for (key, sentence) in of(language) {
            for word in BEYOND {
                assert!(
                    !sentence.words.contains(word)
                        || key == "letter-claim-stop" && word == "{language:?} {key}: {word}"
                );
            }
        }
    }
    // What was infringed is the person's view, and what Dublin does is to their knowledge.
    for (language, view, knowledge) in [
        (of_code("en"), "In my view", "To my knowledge"),
        (of_code("fr"), "À mon avis", "À ma connaissance"),
        (of_code("de"), "Nach meiner Ansicht", "nach meiner Kenntnis"),
        (of_code("nl"), "Naar mijn mening", "Voor zover mij bekend"),
        (of_code("ro"), "În opinia mea", "Din câte știu"),
    ] {
        let sentences = of(language);
        for key in [
            "letter-claims-intro",
            "letter-claim-refused",
            "letter-br-basis",
        ] {
            assert!(sentences[key].words.contains(view), "{language:?} {key}");
        }
        let lead = &sentences["letter-complaint-lead"].words.to_lowercase();
        assert!(lead.contains(&knowledge.to_lowercase()), "{language:?}");
    }
    // The complaint puts what was ignored or refused first, and the legal basis after it.
    for (_, _, letter) in all() {
        if letter.kind == Kind::AuthorityComplaint {
            let text = letter.text();
            let words = Words::new(letter.language);
            let at = |key: &str| text.find(&words.get(key));
            assert!(at("letter-claim-erase") < at("letter-complaint-second"));
        }
    }
}

/// At most so many words stand in a sentence; a value counts as one.
fn longest(language: Language) -> usize {
    match language.code() {
        "de" | "en" => 30,
        "nl" => 33,
        _ => 37,
    }
}

/// The sentences that are too long.
fn too_long(language: Language, words: &str) -> Vec<usize> {
    let bare = words
        .replace("nr.", "nr")
        .replace("Nr.", "Nr")
        .replace("13.709", "13709");
    bare.split(['.', ':', ';'])
        .map(|it| {
            it.split_whitespace()
                .filter(|it| it.chars().any(char::is_alphanumeric))
        })
        .map(Iterator::count)
        .filter(|it| *it > longest(language))
        .collect()
}

#[test]
fn sentences_can_be_read() {
    for language in Language::all() {
        for (key, sentence) in of(language) {
            let found = too_long(language, &sentence.words);
            assert!(found.is_empty(), "{language:?} {key}: {found:?} words");
        }
    }
}

#[test]
fn a_sentence_without_end_is_noticed() {
    assert!(too_long(of_code("en"), &"word ".repeat(30)).is_empty());
    assert_eq!(too_long(of_code("en"), &"word ".repeat(31)), [31]);
}
