//! Pasting by button: the clipboard is read, and its text goes into the field, once.

use super::*;
use veto_desk::app::command::{Clip, IntoField};
use veto_desk::app::state::ReadOnly;

const LINE: IntoField = IntoField {
    id: 7,
    lines: false,
};
const LINES: IntoField = IntoField { id: 8, lines: true };

fn clip(text: &str) -> Command {
    Command::ClipboardRead(Some(Clip(text.to_owned())))
}

/// Presses "Paste", and tells what was on the clipboard. Gives what a field is to take.
fn pasted(person: &mut Person, into: IntoField, text: &str) -> Vec<(IntoField, String)> {
    person.effects.clear();
    person.say(Command::Paste(into));
    assert_eq!(person.effects, [Effect::ReadClipboard]);
    person.effects.clear();
    person.say(clip(text));
    let inserts = person.effects.drain(..).map(|it| match it {
        Effect::Insert(into, Clip(text)) => (into, text),
        other => panic!("{other:?}"),
    });
    inserts.collect()
}

fn notice(person: &Person) -> Option<Done> {
    person.state.notice.as_ref().map(|it| it.what.clone())
}

#[test]
fn a_text_that_was_copied_goes_into_the_field_that_asked() {
    let mut ana = Person::new();
    let text = "ana@example.eu";
    assert_eq!(pasted(&mut ana, LINE, text), [(LINE, text.to_owned())]);
    assert_eq!(notice(&ana), None, "it has not happened yet");
    ana.say(Command::Pasted);
    assert_eq!(notice(&ana), Some(Done::Pasted));
}

#[test]
fn what_surrounds_a_word_is_left_out_and_lines_become_spaces() {
    let mut ana = Person::new();
    for (into, text, taken) in [
        (LINE, " ana@example.eu\r\n", "ana@example.eu"),
        (LINE, "Ana\nPopescu\r\n\r\n", "Ana Popescu"),
        (LINE, "\tAna\u{0}Maria", "AnaMaria"),
        (LINES, "Dear Ana,\r\n\r\nyes.\r\n", "Dear Ana,\n\nyes.\n"),
        (LINES, "a\u{1b}b\tc", "ab c"),
        (LINES, "Ștefan ß Ω 😀", "Ștefan ß Ω 😀"),
    ] {
        assert_eq!(pasted(&mut ana, into, text), [(into, taken.to_owned())]);
    }
}

#[test]
fn where_there_is_no_text_it_is_said_and_nothing_is_changed() {
    let mut ana = Person::new();
    let nothing = Some(Done::Failed(Problem::NothingToPaste));
    for text in ["", " \r\n", "\u{0}"] {
        for into in [LINE, LINES] {
            assert_eq!(pasted(&mut ana, into, text), []);
            assert_eq!(notice(&ana), nothing);
        }
    }
    ana.say(Command::DismissNotice);
    ana.say(Command::Paste(LINE));
    ana.say(Command::ClipboardRead(None));
    assert_eq!(notice(&ana), nothing);
    assert_eq!(*ana.state.document, Document::default());
}

#[test]
fn a_text_that_is_far_too_long_is_refused_whole() {
    let mut ana = Person::new();
    let too_long = Some(Done::Failed(Problem::PasteTooLong));
    for (into, longest) in [(LINE, 1_000), (LINES, 100_000)] {
        let text = "ß".repeat(longest);
        assert_eq!(pasted(&mut ana, into, &text), [(into, text.clone())]);
        for more in [1, 1_000_000] {
            assert_eq!(
                pasted(&mut ana, into, &(text.clone() + &"a".repeat(more))),
                []
            );
            assert_eq!(notice(&ana), too_long);
        }
    }
}

#[test]
fn a_press_is_answered_once() {
    let mut ana = Person::new();
    ana.say(Command::Paste(LINE)).say(Command::Paste(LINE));
    ana.effects.clear();
    ana.say(clip("a")).say(clip("a"));
    let insert = Effect::Insert(LINE, Clip("a".to_owned()));
    assert_eq!(ana.effects, [insert]);
    ana.say(Command::PasteMissed);
    assert_eq!(notice(&ana), Some(Done::Failed(Problem::PasteMissed)));
}

#[test]
fn where_nothing_may_be_changed_that_is_said_instead() {
    let mut ana = sent_on(TODAY);
    let account = ana.account("Ana Popescu");
    ana.state.saving = Saving::ReadOnly(ReadOnly::OtherWindow);
    ana.say(Command::EditAccount(account));
    let before = Arc::clone(&ana.state.document);
    assert_eq!(pasted(&mut ana, LINES, "a note").len(), 1);
    // As the shell says both, once the field took the text.
    ana.say(Command::Edit(Edit::Note("a note".to_owned())));
    ana.say(Command::Pasted);
    let refused = Problem::ReadOnly(ReadOnly::OtherWindow);
    assert_eq!(notice(&ana), Some(Done::Failed(refused)));
    assert_eq!(ana.state.document, before);
    // A path is no change.
    ana.say(Command::ShowSettings);
    pasted(&mut ana, LINE, "/home/ana/veto-desk.ron");
    ana.say(Command::TypePath("/home/ana/veto-desk.ron".to_owned()));
    ana.say(Command::Pasted);
    assert_eq!(notice(&ana), Some(Done::Pasted));
}

/// The field for a path stands in the message itself, where there is no dialog.
#[test]
fn the_message_that_holds_a_field_stays_while_it_is_pasted_into() {
    let mut ana = Person::new();
    ana.say(Command::PickCopy);
    ana.say(Command::CopyPicked(None));
    let asked = notice(&ana);
    assert_eq!(asked, Some(Done::Failed(Problem::NoDialog)));
    pasted(&mut ana, LINE, "/home/ana/veto-desk.ron");
    ana.say(Command::TypePath("/home/ana/veto-desk.ron".to_owned()));
    ana.say(Command::Pasted);
    assert_eq!(notice(&ana), asked);
}

#[test]
fn a_path_can_be_pasted_where_the_file_cannot_be_read() {
    let mut broken = opened(None);
    broken.content = Err(FileTrouble::Denied);
    let mut ana = Person::new();
    ana.state = State::new(broken, &ana.now);
    assert_eq!(pasted(&mut ana, LINE, "/a.ron").len(), 1);
    ana.say(Command::Pasted);
    assert_eq!(notice(&ana), Some(Done::Pasted));
}

/// What is on a clipboard may be a password.
#[test]
fn what_is_on_the_clipboard_is_in_no_log() {
    let said = [clip("secret"), Command::Paste(LINE)];
    let effect = Effect::Insert(LINE, Clip("secret".to_owned()));
    let log = format!("{said:?} {effect:?}");
    assert!(!log.contains("secret"), "{log}");
}
