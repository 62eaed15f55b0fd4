//! The short text for the form's reason field: an opening, the ticked reasons, a closing.
//!
//! The text stays the person's own. A tick adds its sentence and an untick takes just that sentence
//! out again; whatever else was typed is left as it is.

use crate::domain::kinds::{ReasonId, Subject};
use crate::text::Sentences;

/// Characters that the form of 2024 asked for at least (one report of June 2024).
pub const OLD_FORMS_ASKED_FOR: usize = 100;

/// A text with these reasons and nothing else.
pub fn compose(sentences: &Sentences, subject: Subject, reasons: &[ReasonId]) -> String {
    let mut text = format!("{} {}", opening(sentences, subject), sentences.closing());
    for reason in reasons {
        text = with_reason(sentences, &text, reason, true);
    }
    text
}

/// The text with one reason added before the closing, or taken out.
pub fn with_reason(sentences: &Sentences, text: &str, reason: &ReasonId, ticked: bool) -> String {
    let Some(sentence) = sentences.reason(reason) else {
        return text.to_owned();
    };
    if ticked {
        if text.contains(sentence) {
            return text.to_owned();
        }
        match text.rsplit_once(sentences.closing()) {
            Some((before, after)) => {
                let before = before.trim_end();
                format!("{before} {sentence} {}{after}", sentences.closing())
            }
            None if text.trim().is_empty() => sentence.to_owned(),
            None => format!("{} {sentence}", text.trim_end()),
        }
    } else {
        let [spaced, bare] = [format!(" {sentence}"), sentence.to_owned()];
        text.replacen(&spaced, "", 1).replacen(&bare, "", 1)
    }
}

/// The same text in another language: every sentence of ours is exchanged, the person's own stay.
pub fn translated(from: &Sentences, to: &Sentences, text: &str) -> String {
    from.pairs(to)
        .fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
}

/// The text with the opening that fits the subject, when it has one for another.
pub fn fitting(sentences: &Sentences, subject: Subject, text: &str) -> String {
    let right = opening(sentences, subject);
    [
        Subject::OwnContent,
        Subject::WhatsAppAiChats,
        Subject::OthersPosts,
    ]
    .into_iter()
    .filter(|other| *other != subject)
    .fold(text.to_owned(), |text, other| {
        text.replace(opening(sentences, other), right)
    })
}

fn opening(sentences: &Sentences, subject: Subject) -> &str {
    sentences.opening(match subject {
        Subject::OwnContent => "reason-opening",
        Subject::WhatsAppAiChats => "reason-opening-whatsapp",
        Subject::OthersPosts => "reason-opening-others",
    })
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::text::Language;

    fn all(language: &str) -> &'static Sentences {
        Sentences::of(Language::of_code(language).expect("a shipped language"))
    }

    #[test]
    fn ticking_adds_a_sentence_and_unticking_takes_just_that_out() {
        let en = all("en");
        let plain = compose(en, Subject::OwnContent, &[]);
        for reason in Catalog::embedded().reasons() {
            let with = with_reason(en, &plain, &reason.id, true);
            assert!(
                with.len() > plain.len() && with.ends_with(en.closing()),
                "{with}"
            );
            assert_eq!(
                with_reason(en, &with, &reason.id, true),
                with,
                "twice is once"
            );
            assert_eq!(with_reason(en, &with, &reason.id, false), plain);
        }
    }

    #[test]
    fn what_the_person_wrote_stays() {
        let en = all("en");
        let children = ReasonId::from("children");
        let own =
            "My own words. ".to_owned() + &compose(en, Subject::OwnContent, &[]) + " Regards, Ana";
        let with = with_reason(en, &own, &children, true);
        assert!(with.starts_with("My own words. ") && with.ends_with(" Regards, Ana"));
        assert_eq!(with_reason(en, &with, &children, false), own);
        let de = translated(en, all("de"), &with);
        assert!(de.starts_with("My own words. ") && de.ends_with(" Regards, Ana"));
        assert!(de.contains(all("de").closing()) && !de.contains(en.closing()));
        assert_eq!(translated(all("de"), en, &de), with);
    }

    #[test]
    fn the_opening_follows_the_subject_in_every_language() {
        for language in Language::all() {
            let sentences = Sentences::of(language);
            let own = compose(sentences, Subject::OwnContent, &["children".into()]);
            let whatsapp = fitting(sentences, Subject::WhatsAppAiChats, &own);
            assert_eq!(
                whatsapp,
                compose(sentences, Subject::WhatsAppAiChats, &["children".into()])
            );
            assert_eq!(fitting(sentences, Subject::OwnContent, &whatsapp), own);
        }
    }

    #[test]
    fn two_reasons_are_long_enough_for_the_old_forms() {
        for language in Language::all() {
            let text = compose(
                Sentences::of(language),
                Subject::OwnContent,
                &["children".into()],
            );
            assert!(
                text.chars().count() >= OLD_FORMS_ASKED_FOR,
                "{language:?}: {text}"
            );
        }
    }
}
