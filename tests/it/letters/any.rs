//! Whatever a person types appears as they typed it, and nothing breaks.

use std::time::Instant;

use proptest::prelude::*;

use super::*;

/// The case with one text in every place where something is typed.
fn with(typed: &str, mut case: Case) -> Case {
    case.name = typed.to_owned();
    case.address = vec![typed.to_owned()];
    case.place = typed.to_owned();
    case.email = typed.to_owned();
    case.phone = typed.to_owned();
    case.account = typed.to_owned();
    case.service = typed.to_owned();
    case.reason = typed.to_owned();
    case.evidence = vec![typed.to_owned()];
    case.company.name = Some(typed.to_owned());
    case.company.address = vec![typed.to_owned()];
    if let Some(authority) = &mut case.authority {
        authority.name = typed.to_owned();
        authority.address = vec![typed.to_owned()];
    }
    for step in &mut case.history {
        if let Happened::Sent(sending) = &mut step.what {
            sending.address = typed.to_owned();
            sending.reference = typed.to_owned();
        }
    }
    case
}

fn holds(typed: &str, kind: Kind, tale: Tale, zone: Zone, language: Language) {
    let case = case(zone, Subject::OwnContent, Company::Meta, tale);
    let mut case = fitting(kind, &case);
    for_language(&mut case, language);
    // One paragraph of reasons, as every text below has one.
    case.reason = "My photos show my children.".to_owned();
    let plain = Letter::write(kind, &case);
    let case = with(typed, case);
    let shown = line(typed);
    let Ok(letter) = Letter::write(kind, &case) else {
        assert!(shown.is_empty() || plain.is_err(), "{typed:?}");
        return;
    };
    assert!(!shown.is_empty());
    assert_eq!(letter.sender.first().unwrap(), &shown);
    assert!(letter.place_and_date.contains(&shown));
    assert_eq!(
        letter.paragraphs.last().unwrap(),
        &Paragraph::Signature(shown.clone())
    );
    let own: Vec<&String> = letter
        .paragraphs
        .iter()
        .filter_map(|it| match it {
            Paragraph::Own(text) => Some(text),
            _ => None,
        })
        .collect();
    if !own.is_empty() {
        assert!(lines(typed).iter().eq(own));
    }
    // As many parts as in a letter with ordinary values: nothing typed can make or remove one.
    let parts = |it: &Letter| {
        it.paragraphs
            .iter()
            .filter(|it| !matches!(it, Paragraph::Own(_)))
            .count()
    };
    assert_eq!(parts(&letter), parts(&plain.unwrap()));
    let text = letter.text();
    assert!(!text.contains("\n\n\n") && text.trim() == text, "{text:?}");
    assert!(spaced(&text).contains(&spaced(&shown)));
    let broken =
        |it: char| it.is_control() && it != '\n' || ('\u{202a}'..='\u{202e}').contains(&it);
    assert!(!text.chars().any(broken), "{text:?}");
}

#[test]
fn names_with_everything_in_them_stand_as_they_are() {
    let long = "ă".repeat(10_000);
    let words = "two words ".repeat(1_000);
    for typed in [
        "{ $date }",
        "{name}",
        "}{",
        "a = b\n.c = d",
        "O’Brien \"Bob\" 'X' `y`",
        "line one\nline two\r\nline three",
        "tab\there",
        "שָׁלוֹם כהן",
        "محمد (ابو علي)",
        "\u{202e}gnirts",
        "\u{2066}x\u{2069}y",
        "👩\u{200d}👩\u{200d}👧 Z͑͗̇a̴lgo",
        "\0nul\u{7}",
        "%s %n ${x} \\n <b>&amp;",
        "# ## ### -term",
        "a\u{a0}b   c",
        &long,
        &words,
    ] {
        let began = Instant::now();
        for (kind, tale, zone) in [
            (Kind::Objection, Tale::Silence, Zone::Eu),
            (Kind::Objection, Tale::Silence, Zone::Switzerland),
            (Kind::Reply, Tale::Asked, Zone::Eea),
            (Kind::Reminder, Tale::Refused, Zone::Brazil),
            (Kind::CompanyComplaint, Tale::Late, Zone::Uk),
            (Kind::AuthorityComplaint, Tale::Refused, Zone::Eu),
        ] {
            for language in THOROUGH.map(of_code) {
                holds(typed, kind, tale, zone, language);
            }
        }
        assert!(began.elapsed().as_secs() < 30, "{:.20} is slow", typed);
    }
}

#[test]
fn a_value_from_right_to_left_takes_nothing_along() {
    let mut case = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    case.account = "חשבון".into();
    let text = Letter::write(Kind::AuthorityComplaint, &case)
        .unwrap()
        .text();
    assert!(text.contains("\u{2068}חשבון\u{2069}."), "{text}");
    assert!(
        !Letter::write(
            Kind::Reminder,
            &super::case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence)
        )
        .unwrap()
        .text()
        .contains('\u{2068}')
    );
}

#[test]
fn a_paragraph_is_one_line() {
    let mut case = case(Zone::Eu, Subject::OwnContent, Company::Meta, Tale::Silence);
    case = fitting(Kind::Objection, &case);
    case.reason = format!("start {} end\n\n\nand more", "word ".repeat(200));
    let text = Letter::write(Kind::Objection, &case).unwrap().text();
    let own = format!("\n\nstart {} end\n\nand more\n\n", "word ".repeat(200));
    assert!(text.contains(&own), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn nothing_typed_breaks_a_letter(
        typed in "(?s).{0,60}",
        kind in prop::sample::select(Kind::ALL.to_vec()),
        tale in prop::sample::select(TALES.to_vec()),
        zone in prop::sample::select(Zone::ALL.to_vec()),
        language in prop::sample::select(Language::all().collect::<Vec<_>>()),
    ) {
        holds(&typed, kind, tale, zone, language);
    }
}
