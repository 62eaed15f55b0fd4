//! Many accounts at once, by keys alone: from the empty desk to the saved file, and back by undo.

use egui::Event;

use super::*;
use crate::fixtures::adding::{TABLE, long};

impl App {
    fn paste_by_keys(&mut self, text: &str) {
        let pasted = Event::Paste(text.to_owned());
        self.harness.input_mut().events.push(pasted);
        self.settle();
    }

    fn main_button(&mut self) {
        self.harness
            .key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
        self.settle();
    }
}

#[test]
fn a_table_is_pasted_looked_at_and_added_by_keys() {
    let mut app = App::on(None);
    let many = app.t("desk-add-many");
    app.tab_to(Role::Button, &many);
    app.key(Key::Space);
    let field = app.t("adding-field");
    app.tab_to(Role::MultilineTextInput, &field);
    app.paste_by_keys(TABLE);
    let found = "5 will be added · 7 cannot be used";
    assert!(app.is_there(Role::Heading, found), "it is told");
    let why = "A WhatsApp account needs its phone number.";
    assert!(app.is_there(Role::Label, why));
    // The words of the screen are those by which the table is read.
    assert!(!app.is_there(Role::Label, "We do not know the country “Romanía”."));
    let saves = |it: &Effect| matches!(it, Effect::Save(_));
    assert!(!app.performed().iter().any(saves), "not before it is said");
    app.main_button();
    assert_eq!(app.saved().accounts.len(), 5);
    assert_eq!(app.saved().persons.len(), 4);
    let title = app.t("desk-title");
    assert!(app.is_there(Role::Heading, &title));
    let undo = app.t("undo");
    app.tab_to(Role::Button, &undo);
    app.key(Key::Space);
    assert!(app.saved().accounts.is_empty());
    assert!(
        app.is_there(Role::Heading, found),
        "the table is still here"
    );
}

#[test]
fn a_long_table_goes_past_the_field_and_the_focus_to_what_was_found() {
    let mut app = App::on(None);
    app.button("desk-add-many");
    app.paste_by_keys(&long(3_000));
    let found = "3,000 will be added";
    let heading = Some((Role::Heading, found.to_owned()));
    assert_eq!(app.focused(), heading);
    let field = app.t("adding-field");
    assert!(!app.is_there(Role::MultilineTextInput, &field));
    assert!(app.is_there(Role::Label, "3,000 rows pasted"));
    let next = app.t("find-next");
    app.press(Role::Button, &next);
    assert_eq!(app.focused(), heading);
    assert!(app.is_there(Role::Label, "Rows 13 to 24 of 3,000"));
    app.main_button();
    assert_eq!(app.saved().accounts.len(), 3_000);
}
