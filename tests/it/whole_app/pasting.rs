//! Pasting by button, down to what the field holds and what is saved; and copying an authority's
//! addresses by button.

use super::*;
use veto_desk::app::command::{AnswerKind, Copied};
use veto_desk::catalog::Catalog;

impl App {
    /// From the empty desk to the page for the e-mail.
    fn walk_to_the_email(&mut self) {
        self.button("desk-begin");
        self.option("platform-facebook");
        self.button("wizard-continue");
        self.option("lives-eu");
        self.button("wizard-continue");
        self.press(Role::RadioButton, "Romania");
        self.button("wizard-continue");
        assert_eq!(self.step(), Some(Step::Email));
    }

    fn on_clipboard(&self, text: Option<&str>) {
        self.outside.0.borrow_mut().clipboard = text.map(str::to_owned);
    }

    /// The name of the button beside the field with this label.
    fn paste(&self, key: &str) -> String {
        format!("{}: {}", self.t("paste"), self.t(key))
    }

    fn press_paste(&mut self, key: &str) {
        let label = self.paste(key);
        self.press(Role::Button, &label);
    }

    fn held(&self, role: Role, key: &str) -> String {
        let label = self.t(key);
        let field = self.harness.get_by_role_and_label(role, &label);
        field.value().unwrap_or_default()
    }

    fn email(&self) -> String {
        let held = self.held(Role::TextInput, "wizard-email");
        assert_eq!(self.saved().drafts[0].answers.email, held);
        held
    }

    /// What is announced.
    fn announced(&self) -> String {
        let status = self.harness.get_by_role(Role::Status);
        status.accesskit_node().label().unwrap_or_default()
    }
}

#[test]
fn a_press_puts_the_copied_text_into_a_field_that_never_had_the_focus() {
    let mut app = App::on(None);
    app.walk_to_the_email();
    app.on_clipboard(Some("ana@example.eu\n"));
    app.press_paste("wizard-email");
    assert_eq!(app.email(), "ana@example.eu");
    let email = (Role::TextInput, app.t("wizard-email"));
    assert_eq!(app.focused(), Some(email), "it can be typed on at once");
    assert!(app.is_there(Role::Label, &app.t("done-pasted")));
    assert_eq!(app.announced(), app.t("done-pasted"));
    // And what is typed comes after it.
    app.harness.event(egui::Event::Text("u".to_owned()));
    app.settle();
    assert_eq!(app.email(), "ana@example.euu");
    assert!(!app.is_there(Role::Label, &app.t("done-pasted")));
}

#[test]
fn it_goes_where_the_cursor_was() {
    let mut app = App::on(None);
    app.walk_to_the_email();
    app.type_into(Role::TextInput, "wizard-email", "ana@example.eu");
    for _ in 0.."@example.eu".len() {
        app.key(Key::ArrowLeft);
    }
    app.on_clipboard(Some(".popescu"));
    app.press_paste("wizard-email");
    assert_eq!(app.email(), "ana.popescu@example.eu");
}

/// As by keys. But what was marked long ago, and looks it no longer, is not replaced unseen.
#[test]
fn it_takes_the_place_of_what_is_marked() {
    for way in ["mouse", "keys", "other field first"] {
        let mut app = App::on(None);
        app.walk_to_the_email();
        app.type_into(Role::TextInput, "wizard-email", "ana@gmial.com");
        app.harness
            .key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
        app.settle();
        app.on_clipboard(Some("ana@gmail.com"));
        let label = app.paste("wizard-email");
        match way {
            "mouse" => app.press_paste("wizard-email"),
            "keys" => app.tab_and(Key::Enter, Role::Button, &label),
            _ => {
                app.type_into(Role::TextInput, "wizard-handle-profile-name", "Ana");
                app.press_paste("wizard-email");
            }
        }
        let kept = if way == "other field first" {
            "ana@gmial.com"
        } else {
            ""
        };
        assert_eq!(app.email(), format!("{kept}ana@gmail.com"), "{way}");
    }
}

/// The key that presses the button must not do something in the field, too.
#[test]
fn by_keys_no_letter_comes_along() {
    for key in [Key::Enter, Key::Space] {
        let mut app = App::on(None);
        app.walk_to_the_email();
        app.on_clipboard(Some("ana@example.eu"));
        let label = app.paste("wizard-email");
        app.tab_and(key, Role::Button, &label);
        assert_eq!(app.email(), "ana@example.eu", "{key:?}");
        app.button("wizard-continue");
        app.option("reason-kind-own");
        app.on_clipboard(Some("They are\r\nmine."));
        let label = app.paste("reason-your-text");
        app.tab_and(key, Role::Button, &label);
        let text = app.held(Role::MultilineTextInput, "reason-your-text");
        assert_eq!(text, "They are\nmine.", "{key:?}");
        assert_eq!(app.saved().drafts[0].answers.own_text, text);
    }
}

#[test]
fn ctrl_z_takes_back_what_was_pasted() {
    let mut app = App::on(None);
    app.walk_to_the_email();
    app.type_into(Role::TextInput, "wizard-email", "ana@");
    app.on_clipboard(Some("example.eu"));
    app.press_paste("wizard-email");
    assert_eq!(app.email(), "ana@example.eu");
    app.harness
        .key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    app.settle();
    assert_eq!(app.email(), "ana@");
    assert_eq!(app.step(), Some(Step::Email));
}

#[test]
fn without_a_text_it_is_said_and_the_field_stays_as_it_was() {
    let mut app = App::on(None);
    app.walk_to_the_email();
    app.type_into(Role::TextInput, "wizard-email", "ana");
    for text in [None, Some("")] {
        app.on_clipboard(text);
        app.press_paste("wizard-email");
        assert_eq!(app.announced(), app.t("problem-nothing-to-paste"));
        assert_eq!(app.email(), "ana");
    }
    app.on_clipboard(Some(&"a".repeat(1_000_000)));
    app.press_paste("wizard-email");
    assert_eq!(app.announced(), app.t("problem-paste-too-long"));
    assert_eq!(app.email(), "ana");
}

/// The clipboard of a slow program answers late.
#[test]
fn nothing_is_put_into_another_field_that_was_chosen_meanwhile() {
    let mut app = App::on(None);
    app.walk_to_the_email();
    app.on_clipboard(Some("ana@example.eu"));
    app.outside.0.borrow_mut().slow = true;
    app.press_paste("wizard-email");
    assert_eq!(app.email(), "");
    let name = app.t("wizard-handle-profile-name");
    app.tab_to(Role::TextInput, &name);
    app.outside.0.borrow_mut().slow = false;
    app.settle();
    assert_eq!(app.email(), "");
    let name = app.held(Role::TextInput, "wizard-handle-profile-name");
    assert_eq!(name, "");
    assert_eq!(app.announced(), app.t("problem-paste-missed"));
    // And on another page, there is nothing of it.
    app.outside.0.borrow_mut().slow = true;
    app.press_paste("wizard-email");
    app.button("rail-settings");
    app.outside.0.borrow_mut().slow = false;
    app.settle();
    assert_eq!(app.announced(), app.t("problem-paste-missed"));
    assert_eq!(app.saved().drafts[0].answers.email, "");
}

#[test]
fn each_field_takes_its_own() {
    let mut ana = Person::new();
    ana.ana_at_the_form().open_and_send();
    let id = ana.account("Ana Popescu");
    ana.say(Command::ShowDesk);
    let mut app = App::on(Some((*ana.state.document).clone()));
    let show = app.t("desk-show-account");
    app.press(Role::Link, &format!("{show}: Ana Popescu, Facebook"));
    app.button("account-edit");
    assert_eq!(app.screen(), &Screen::Edit(id));
    app.on_clipboard(Some("Ask Ana.\nThen reply."));
    app.press_paste("edit-note");
    assert_eq!(app.saved().accounts[0].note, "Ask Ana.\nThen reply.");
    app.on_clipboard(Some(" Junior"));
    app.press_paste("wizard-handle-profile-name");
    assert_eq!(app.saved().accounts[0].handle, "Ana PopescuJunior");
}

#[test]
fn after_the_at_sign_one_types_on() {
    let mut app = App::on(None);
    app.walk_to_the_email();
    app.type_into(Role::TextInput, "wizard-email", "ana");
    app.key(Key::Home);
    app.button("wizard-add-at");
    let email = (Role::TextInput, app.t("wizard-email"));
    assert_eq!(app.focused(), Some(email));
    assert_eq!(app.email(), "ana@");
    app.harness
        .event(egui::Event::Text("example.eu".to_owned()));
    app.settle();
    assert_eq!(app.email(), "ana@example.eu");
    // In a field that never had the focus, and by key.
    let mut app = App::on(None);
    app.walk_to_the_email();
    let label = app.t("wizard-add-at");
    app.tab_and(Key::Space, Role::Button, &label);
    app.harness
        .event(egui::Event::Text("example.eu".to_owned()));
    app.settle();
    assert_eq!(app.email(), "@example.eu");
}

#[test]
fn a_word_to_look_for_is_typed() {
    let mut app = App::on(None);
    app.button("rail-help");
    let label = app.paste("guides-search");
    assert!(!app.is_there(Role::Button, &label));
}

#[test]
fn each_address_of_an_authority_is_copied_by_button() {
    let mut ana = Person::new();
    ana.ana_at_the_form()
        .open_and_send()
        .record(AnswerKind::Refused);
    let id = ana.account("Ana Popescu");
    ana.say(Command::ShowAccount(id));
    let residence = &ana.state.document.objections[0].residence;
    let authority = Catalog::embedded().authority(residence).unwrap().clone();
    ana.say(Command::ShowDesk);
    let mut app = App::on(Some((*ana.state.document).clone()));
    let show = app.t("desk-show-account");
    app.press(Role::Link, &format!("{show}: Ana Popescu, Facebook"));
    let page = authority.complaint_url.unwrap_or(authority.website);
    let post = format!("{}\n{}", authority.name_local, authority.address.join("\n"));
    for (said, copied) in [(page.clone(), page), (authority.address.join(", "), post)] {
        let copy = format!("{}: {said}", app.t("copy"));
        app.press(Role::Button, &copy);
        let effect = Effect::Copy(Copied::Contact, copied);
        assert_eq!(app.performed().last(), Some(&effect));
        assert_eq!(app.announced(), app.t("copied-contact"));
    }
    // Where copying fails, each is marked by hand.
    let report = Command::TextCopied(Copied::Contact, false);
    app.outside.0.borrow_mut().reports.push(report);
    app.settle();
    let post = authority.address.join(", ");
    assert!(app.is_there(Role::MultilineTextInput, &post));
}
