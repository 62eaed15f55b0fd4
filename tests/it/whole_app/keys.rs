//! The way through the app by keys alone, and how many it takes.

use egui::{Event, Modifiers};

use super::*;

/// Counts what is pressed; letters of an answer that is typed are not counted.
struct Keys<'a> {
    app: &'a mut App,
    pressed: usize,
}

impl Keys<'_> {
    fn press(&mut self, key: Key) -> &mut Self {
        self.app.key(key);
        self.pressed += 1;
        self
    }

    /// The main button of the page.
    fn go_on(&mut self) -> &mut Self {
        self.app
            .harness
            .key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        self.app.settle();
        self.pressed += 1;
        self
    }

    /// A first letter, among the answers to a question.
    fn letter(&mut self, letter: &str) -> &mut Self {
        let typed = Event::Text(letter.to_owned());
        self.app.harness.input_mut().events.push(typed);
        self.app.settle();
        self.pressed += 1;
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        let typed = Event::Text(text.to_owned());
        self.app.harness.input_mut().events.push(typed);
        self.app.settle();
        self
    }

    fn tab_to(&mut self, role: Role, label: &str) -> &mut Self {
        self.pressed += self.app.tab_to(role, label);
        self
    }
}

#[test]
fn a_first_objection_takes_few_keys_and_the_next_fewer() {
    let mut app = App::on(None);
    let sent = app.t("happened-sent");
    let instagram = app.option_name("platform-instagram");
    let together = app.option_name("linked-together");
    let mut keys = Keys {
        app: &mut app,
        pressed: 0,
    };
    // The desk, the platform, the European Union, Romania.
    keys.go_on();
    keys.press(Key::Tab).press(Key::Space).go_on();
    keys.press(Key::Tab).press(Key::Space).go_on();
    // Réunion comes before it.
    keys.press(Key::Tab).letter("r").letter("r");
    keys.press(Key::Space).go_on();
    // The e-mail, no reason, the check page.
    keys.press(Key::Tab)
        .text("ana@example.eu")
        .press(Key::Enter);
    keys.press(Key::Tab).press(Key::Space).go_on();
    keys.go_on();
    assert_eq!(keys.app.step(), Some(Step::File));
    let country = keys.app.saved().drafts[0].answers.country.clone();
    assert_eq!(
        country,
        Some("RO".into()),
        "Ctrl+Enter takes no answer back"
    );
    keys.go_on();
    assert_eq!(keys.app.opened_addresses(), [ADDRESS]);
    keys.tab_to(Role::Button, &sent).press(Key::Enter);
    assert!(matches!(keys.app.screen(), Screen::Next(_)));
    let first = keys.pressed;
    assert!(first <= 60, "{first} keys for the first objection");

    // The next one goes by proposals.
    keys.pressed = 0;
    keys.go_on();
    keys.tab_to(Role::RadioButton, &instagram)
        .press(Key::Space)
        .go_on();
    while keys.app.step() != Some(Step::File) {
        if keys.app.step() == Some(Step::Linked) {
            keys.tab_to(Role::RadioButton, &together).press(Key::Space);
        }
        let before = keys.app.step();
        keys.go_on();
        assert_ne!(keys.app.step(), before, "{:?}", keys.app.heading());
    }
    // Twelve were wished for; the question about linked accounts takes three of these.
    let next = keys.pressed;
    assert!(next <= 13, "{next} keys for the next objection");
}

#[test]
fn ctrl_z_brings_back_no_text_of_another_account() {
    let mut person = crate::fixtures::family(&Person::new);
    person.say(Command::ShowDesk);
    let accounts = |app: &App| {
        let document = app.saved();
        let notes = document.accounts.iter().map(|it| it.note.clone());
        notes.collect::<Vec<_>>()
    };
    let mut app = App::on(Some((*person.state.document).clone()));
    for name in ["Ana Popescu", "ana.popescu"] {
        let card = format!("Show account: {name},");
        let is_it = |it: &egui_kittest::kittest::AccessKitNode<'_>| {
            let label = it.label().unwrap_or_default();
            it.role() == Role::Link && label.starts_with(&card)
        };
        app.harness.query_all_by(is_it).next().unwrap().click();
        app.settle();
        app.button("account-edit");
        app.type_into(Role::MultilineTextInput, "edit-note", name);
        if name == "Ana Popescu" {
            app.button("edit-done");
            app.button("rail-desk");
        }
    }
    let before = accounts(&app);
    assert_eq!(before[..2], ["Ana Popescu", "ana.popescu"]);
    for _ in 0..3 {
        app.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        app.settle();
    }
    let after = accounts(&app);
    assert_eq!(after[0], "Ana Popescu");
    assert_eq!(after[1], "", "only what was typed here is taken back");
}
