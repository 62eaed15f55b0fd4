//! Any bytes as a mail, and as pasted text: they are read or refused, what is shown of them is short,
//! and what is read as a yes has no decisive doubt and no condition anywhere.
#![no_main]

use std::sync::LazyLock;

use jiff::civil::date;
use jiff::{Zoned, tz::TimeZone};
use libfuzzer_sys::fuzz_target;
use uuid::Uuid;
use veto_desk::catalog::Catalog;
use veto_desk::domain::ids::AccountId;
use veto_desk::mail::{Doubt, Filed, Guess, Kind, Reading, Reason, read, read_text};

/// The person and the day of the seeds.
static ASKED: LazyLock<(Vec<Filed>, Zoned)> = LazyLock::new(|| {
    let filed = [
        ("facebook", "ionescu"),
        ("instagram", "foto"),
        ("whatsapp", "telefon"),
    ];
    let filed = filed.map(|(platform, name)| Filed {
        account: AccountId(Uuid::from_u128(1)),
        platform: platform.into(),
        emails: vec![format!("ana.{name}@mail.example")],
        on: Some(date(2026, 5, 4)),
    });
    let now = date(2026, 6, 1).at(9, 0, 0, 0).to_zoned(TimeZone::UTC);
    (filed.into(), now.expect("the day exists"))
});

/// Whether it is taken for an acceptance.
fn is_yes(reading: &Reading) -> bool {
    assert!(reading.addressee.as_ref().is_none_or(|it| it.len() <= 1000));
    assert!(reading.reasons.len() + reading.doubts.len() < 500);
    for reason in &reading.reasons {
        if let Reason::Phrase { found, .. } | Reason::Code(found) = reason {
            assert!(!found.is_empty() && found.len() < 20_000);
        }
    }
    for doubt in &reading.doubts {
        if let Doubt::Conditional { found, .. } | Doubt::Announces { found, .. } = doubt {
            assert!(!found.is_empty() && found.len() < 20_000);
        }
    }
    let is_yes = reading.guess == Guess::Likely(Kind::Accepted);
    if is_yes {
        let mut reasons = reading.reasons.iter();
        assert!(!reading.doubts.iter().any(Doubt::is_decisive));
        assert!(
            reasons
                .clone()
                .any(|it| matches!(it, Reason::SenderListed(_)))
        );
        assert!(reasons.any(|it| matches!(it, Reason::DateAfter { .. })));
    }
    is_yes
}

/// The parser's own panics are caught and are no findings; ours are.
fn leave_out_the_parser() {
    let stop = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !panic
            .location()
            .is_some_and(|it| it.file().contains("mail-parser"))
        {
            stop(panic);
        }
    }));
}

fuzz_target!(
    init: leave_out_the_parser(),
    |bytes: &[u8]| {
        let known = Catalog::embedded().mails();
        let (filed, now) = &*ASKED;
        if let Ok(reading) = read(bytes, known, filed, now) {
            is_yes(&reading);
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        let Ok(reading) = read_text(text, known, filed, now) else {
            return;
        };
        // As the source of a mail it may have parts and encodings, which a plain search knows nothing of.
        if is_yes(&reading) && !text.to_lowercase().contains("content-") {
            // The announcement's own words, looked for in the simplest way.
            let small = text.to_lowercase();
            assert!(!small.contains(" if you submit an objection "));
            assert!(!small.contains(" if your objection is honoured "));
            // Put behind it, a condition takes the yes away.
            let more = format!("{text}\n\nIf you submit an objection, all is well.");
            let more = read_text(&more, known, filed, now);
            assert!(!more.is_ok_and(|it| is_yes(&it)));
        }
    }
);
