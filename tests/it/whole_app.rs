//! The real app with a recorder for its outside, driven by role and label only.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod adding;
mod companion;
mod keys;
mod many;
mod pasting;
mod seeing;

use std::cell::RefCell;
use std::rc::Rc;

use egui::accesskit::Role;
use egui::{Key, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::Zoned;
use veto_desk::app::command::{Clip, Command, Opened};
use veto_desk::app::effect::{Effect, Outside};
use veto_desk::app::problem::{Problem, SaveProblem};
use veto_desk::app::state::{Ids, Saving, Screen};
use veto_desk::domain::document::{Document, Theme};
use veto_desk::domain::objection::What;
use veto_desk::domain::wizard::Step;
use veto_desk::shell::{Shell, set_up};
use veto_desk::store::format;
use veto_desk::text::{Language, Text};

use crate::fixtures::{Person, TODAY, at, opened};
use crate::raster::CpuRenderer;

const ADDRESS: &str = "https://www.facebook.com/privacy/genai";

// ----- the outside, written down

/// What was asked of the outside, and how it answers.
#[derive(Default)]
struct Notes {
    performed: Vec<Effect>,
    reports: Vec<Command>,
    saved: Option<Document>,
    /// Why saving fails, if it does.
    disk: Option<SaveProblem>,
    /// Why the browser does not open, if it does not.
    browser: Option<Problem>,
    finished: bool,
    /// What is on the clipboard.
    clipboard: Option<String>,
    /// What owns the clipboard takes its time.
    slow: bool,
}

#[derive(Clone, Default)]
struct Recorder(Rc<RefCell<Notes>>);

impl Outside for Recorder {
    fn perform(&mut self, effect: Effect) {
        let mut notes = self.0.borrow_mut();
        let report = match &effect {
            Effect::Save(save) => Some(Command::Saved(match notes.disk {
                None => {
                    // As the file holds it: written down and read again.
                    let text = format::to_text(&save.document).unwrap();
                    notes.saved = Some(format::from_text(&text).unwrap().document);
                    Ok(())
                }
                Some(why) => Err(why),
            })),
            Effect::OpenAddress(_) => Some(Command::AddressOpened(match &notes.browser {
                None => Ok(()),
                Some(why) => Err(why.clone()),
            })),
            Effect::Copy(what, _) => Some(Command::TextCopied(*what, true)),
            Effect::ReadClipboard => {
                Some(Command::ClipboardRead(notes.clipboard.clone().map(Clip)))
            }
            _ => None,
        };
        notes.reports.extend(report);
        notes.performed.push(effect);
    }

    fn reports(&mut self) -> Vec<Command> {
        let mut notes = self.0.borrow_mut();
        let slow = notes.slow;
        let late = |it: &mut Command| !(slow && matches!(it, Command::ClipboardRead(_)));
        notes.reports.extract_if(.., late).collect()
    }

    fn finish(&mut self) {
        self.0.borrow_mut().finished = true;
    }
}

// ----- the app in a window that is not there

fn clock() -> Zoned {
    at(TODAY)
}

struct App {
    harness: Harness<'static, Shell<Recorder>>,
    outside: Recorder,
    said: Vec<ViewportCommand>,
    text: Text,
}

impl App {
    fn on(document: Option<Document>) -> Self {
        Self::with(opened(document))
    }

    fn with(opened: Opened) -> Self {
        let outside = Recorder::default();
        outside.0.borrow_mut().saved = opened.content.clone().unwrap_or_default();
        let shell = Shell::new(
            opened,
            outside.clone(),
            clock,
            Ids::Counted(1000),
            Language::english(),
        );
        let harness = Harness::builder()
            .with_size([1180.0, 2600.0])
            .with_theme(egui::Theme::Light)
            .with_context_setup(set_up)
            .renderer(CpuRenderer::default())
            .build_ui_state(
                |ui, shell: &mut Shell<Recorder>| {
                    shell.logic(ui.ctx());
                    shell.draw(ui);
                },
                shell,
            );
        let mut app = Self {
            harness,
            outside,
            said: Vec::new(),
            text: Text::english(),
        };
        app.settle();
        app
    }

    /// A few frames; what was said to the window is kept.
    fn settle(&mut self) {
        for _ in 0..5 {
            self.harness.step();
            let output = &self.harness.output().viewport_output[&ViewportId::ROOT];
            self.said.extend(output.commands.iter().cloned());
        }
    }

    fn t(&self, key: &str) -> String {
        self.text.get(key)
    }

    fn is_there(&self, role: Role, label: &str) -> bool {
        self.harness
            .query_all_by_role_and_label(role, label)
            .next()
            .is_some()
    }

    /// Presses what has this role and exactly this name.
    fn press(&mut self, role: Role, label: &str) {
        self.harness.get_by_role_and_label(role, label).click();
        self.settle();
    }

    fn button(&mut self, key: &str) {
        let label = self.t(key);
        self.press(Role::Button, &label);
    }

    fn option_name(&self, key: &str) -> String {
        format!("{}. {}", self.t(key), self.t(&format!("{key}-hint")))
    }

    /// Chooses the answer with this key.
    fn option(&mut self, key: &str) {
        let label = self.option_name(key);
        self.press(Role::RadioButton, &label);
    }

    fn type_into(&mut self, role: Role, key: &str, typed: &str) {
        let label = self.t(key);
        self.harness.get_by_role_and_label(role, &label).focus();
        self.settle();
        self.harness
            .get_by_role_and_label(role, &label)
            .type_text(typed);
        self.settle();
    }

    fn performed(&self) -> Vec<Effect> {
        self.outside.0.borrow().performed.clone()
    }

    fn opened_addresses(&self) -> Vec<String> {
        let addresses = self.performed().into_iter().filter_map(|it| match it {
            Effect::OpenAddress(address) => Some(address),
            _ => None,
        });
        addresses.collect()
    }

    fn saved(&self) -> Document {
        self.outside
            .0
            .borrow()
            .saved
            .clone()
            .expect("a saved document")
    }

    fn step(&self) -> Option<Step> {
        self.harness.state().state().open_draft().map(|it| it.step)
    }

    fn screen(&self) -> &Screen {
        &self.harness.state().state().screen
    }

    fn titles(&self) -> Vec<String> {
        let titles = self.said.iter().filter_map(|it| match it {
            ViewportCommand::Title(title) => Some(title.clone()),
            _ => None,
        });
        titles.collect()
    }

    /// The one title of the page.
    fn heading(&self) -> String {
        let headings: Vec<String> = self
            .harness
            .query_all_by(|node| node.role() == Role::Heading && node.level() == Some(1))
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        assert_eq!(headings.len(), 1, "{headings:?}");
        headings[0].clone()
    }

    /// The window is asked to close; true when it may.
    fn close(&mut self) -> bool {
        let viewport = self
            .harness
            .input_mut()
            .viewports
            .get_mut(&ViewportId::ROOT)
            .unwrap();
        viewport.events.push(ViewportEvent::Close);
        let before = self.said.len();
        self.settle();
        !self.said[before..].contains(&ViewportCommand::CancelClose)
    }

    /// From the empty desk to the page of the form, for someone in Romania.
    fn walk_to_the_form(&mut self) {
        self.button("desk-begin");
        self.option("platform-facebook");
        self.button("wizard-continue");
        self.option("lives-eu");
        self.button("wizard-continue");
        self.press(Role::RadioButton, "Romania");
        self.button("wizard-continue");
        self.type_into(Role::TextInput, "wizard-email", "ana@example.eu");
        self.type_into(Role::TextInput, "wizard-handle-profile-name", "Ana Popescu");
        self.button("wizard-continue");
        self.option("reason-kind-own");
        self.type_into(
            Role::MultilineTextInput,
            "reason-your-text",
            "My photos show my children.",
        );
        self.button("wizard-continue");
        assert_eq!(self.step(), Some(Step::Check));
        self.button("wizard-to-the-form");
        assert_eq!(self.step(), Some(Step::File));
    }

    // ----- keyboard

    fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    fn focused(&self) -> Option<(Role, String)> {
        let node = self.harness.query_all_by(|node| node.is_focused()).next()?;
        let node = node.accesskit_node();
        Some((node.role(), node.label().unwrap_or_default()))
    }

    /// Tab until this has the focus; among the answers to a question, by arrows. Gives how often a
    /// key was pressed.
    fn tab_to(&mut self, role: Role, label: &str) -> usize {
        let wanted = Some((role, label.to_owned()));
        let mut passed = vec![self.focused()];
        // Of the question whose answers are gone through.
        let mut first_answer: Option<(Role, String)> = None;
        while passed.len() < 200 {
            let now = self.focused();
            if now == wanted {
                return passed.len() - 1;
            }
            let is_answer = now.as_ref().is_some_and(|it| it.0 == Role::RadioButton);
            if is_answer && role == Role::RadioButton && first_answer != now {
                first_answer.get_or_insert_with(|| now.clone().unwrap());
                self.key(Key::ArrowDown);
            } else {
                first_answer = None;
                self.key(Key::Tab);
            }
            passed.push(self.focused());
        }
        panic!("Tab does not come to {label:?}; it came to {passed:?}");
    }

    fn tab_and(&mut self, key: Key, role: Role, label: &str) {
        self.tab_to(role, label);
        self.key(key);
    }
}

fn ana_at_the_form() -> Document {
    let mut ana = Person::new();
    ana.ana_at_the_form();
    (*ana.state.document).clone()
}

fn ana_sent() -> Document {
    let mut ana = Person::new();
    ana.ana_at_the_form().open_and_send().say(Command::ShowDesk);
    (*ana.state.document).clone()
}

// ----- the journeys

#[test]
fn a_new_user_sends_a_first_objection_and_writes_the_answer_down() {
    let mut app = App::on(None);
    assert_eq!(app.heading(), app.t("desk-title"));
    app.walk_to_the_form();
    app.button("filing-open-page");
    assert_eq!(app.opened_addresses(), [ADDRESS]);
    app.button("happened-sent");
    assert!(matches!(app.screen(), Screen::Next(_)));
    assert_eq!(app.heading(), app.t("sent-title"));
    app.button("sent-to-desk");
    let shown = app
        .harness
        .query_all_by_label_contains("Ana Popescu")
        .count();
    assert!(shown > 0, "the card is there");
    assert!(app.is_there(Role::Label, &app.t("status-sent")));
    let next = format!("{}: Ana Popescu, Facebook", app.t("next-report-answer"));
    app.press(Role::Button, &next);
    app.option("answer-accepted");
    app.button("answer-record");
    assert_eq!(app.heading(), "Ana Popescu");
    assert!(app.is_there(Role::Label, &app.t("status-confirmed")));
    assert!(app.is_there(Role::Label, &app.t("done-answer-recorded")));
    let saved = app.saved();
    let events = &saved.objections[0].events;
    assert_eq!(events.last().unwrap().what, What::Accepted);
    let (_, frozen) = saved.objections[0].sent().unwrap();
    assert_eq!(frozen.text, "My photos show my children.");
    assert_eq!(
        (frozen.email.as_str(), frozen.address.as_str()),
        ("ana@example.eu", ADDRESS)
    );
    app.harness.state_mut().finish();
    assert!(app.outside.0.borrow().finished);
}

#[test]
fn the_keyboard_alone_is_enough() {
    let mut app = App::on(None);
    let button = |app: &mut App, key: &str| {
        let label = app.t(key);
        app.tab_and(Key::Enter, Role::Button, &label);
    };
    let option = |app: &mut App, key: &str| {
        let label = app.option_name(key);
        app.tab_and(Key::Space, Role::RadioButton, &label);
    };
    let write = |app: &mut App, role: Role, key: &str, typed: &str| {
        let label = app.t(key);
        app.tab_to(role, &label);
        app.harness.event(egui::Event::Text(typed.to_owned()));
        app.settle();
    };
    button(&mut app, "desk-begin");
    option(&mut app, "platform-facebook");
    button(&mut app, "wizard-continue");
    assert_eq!(app.step(), Some(Step::Residence));
    assert_eq!(
        app.focused(),
        Some((Role::Heading, app.heading())),
        "a new page has the focus"
    );
    option(&mut app, "lives-eu");
    button(&mut app, "wizard-continue");
    app.tab_and(Key::Space, Role::RadioButton, "Romania");
    button(&mut app, "wizard-continue");
    write(&mut app, Role::TextInput, "wizard-email", "ana@example.eu");
    write(
        &mut app,
        Role::TextInput,
        "wizard-handle-profile-name",
        "Ana",
    );
    button(&mut app, "wizard-continue");
    option(&mut app, "reason-kind-own");
    write(
        &mut app,
        Role::MultilineTextInput,
        "reason-your-text",
        "Because.",
    );
    button(&mut app, "wizard-continue");
    button(&mut app, "wizard-to-the-form");
    assert_eq!(app.opened_addresses(), [""; 0]);
    button(&mut app, "filing-open-page");
    assert_eq!(app.opened_addresses(), [ADDRESS]);
    button(&mut app, "happened-sent");
    button(&mut app, "sent-to-desk");
    let next = format!("{}: Ana, Facebook", app.t("next-report-answer"));
    app.tab_and(Key::Enter, Role::Button, &next);
    option(&mut app, "answer-refused");
    button(&mut app, "answer-record");
    assert_eq!(
        app.saved().objections[0].events.last().unwrap().what,
        What::Refused
    );
}

#[test]
fn nothing_is_opened_unless_open_is_pressed() {
    let mut app = App::on(Some(ana_at_the_form()));
    assert_eq!(app.step(), Some(Step::File));
    let labels: Vec<String> = app
        .harness
        .query_all_by(|node| node.role() == Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert!(labels.len() > 5, "{labels:?}");
    for label in labels {
        if label == app.t("filing-open-page") {
            continue;
        }
        let mut app = App::on(Some(ana_at_the_form()));
        app.press(Role::Button, &label);
        assert_eq!(app.opened_addresses(), [""; 0], "{label}");
    }
    app.button("filing-open-page");
    assert_eq!(app.opened_addresses(), [ADDRESS]);
}

#[test]
fn without_a_browser_the_address_can_be_copied() {
    for (why, key) in [
        (Problem::NoBrowser, "problem-no-browser"),
        (Problem::BrowserSlow, "problem-browser-slow"),
    ] {
        let mut app = App::on(Some(ana_at_the_form()));
        app.outside.0.borrow_mut().browser = Some(why);
        app.button("filing-open-page");
        assert!(app.is_there(Role::Label, &app.t(key)), "{key}");
        assert!(
            app.is_there(Role::Label, ADDRESS),
            "the address stands there to be read"
        );
        let copy = format!("{}: {}", app.t("copy"), app.t("filing-address"));
        app.press(Role::Button, &copy);
        let last = app
            .performed()
            .into_iter()
            .rfind(|it| matches!(it, Effect::Copy(..)));
        let Some(Effect::Copy(_, text)) = last else {
            panic!("nothing was copied")
        };
        assert_eq!(text, ADDRESS);
        assert!(app.is_there(Role::Label, &app.t("copied-address")));
        let copied = format!("{}: {}", app.t("copied"), app.t("filing-address"));
        assert!(app.is_there(Role::Button, &copied));
    }
}

#[test]
fn a_save_that_fails_is_told_and_can_be_tried_again() {
    let mut app = App::on(None);
    app.outside.0.borrow_mut().disk = Some(SaveProblem::Full);
    app.button("desk-begin");
    app.option("platform-facebook");
    assert!(app.is_there(Role::Label, &app.t("save-failed-title")));
    assert!(app.is_there(Role::Label, &app.t("save-full")));
    app.button("wizard-continue");
    assert_eq!(
        app.step(),
        Some(Step::Residence),
        "one can go on all the same"
    );
    app.button("save-retry");
    assert!(
        app.is_there(Role::Label, &app.t("save-failed-title")),
        "it failed again"
    );
    app.outside.0.borrow_mut().disk = None;
    app.button("save-retry");
    assert!(!app.is_there(Role::Label, &app.t("save-failed-title")));
    let state = app.harness.state().state();
    assert_eq!(state.saving, Saving::Saved);
    assert_eq!(app.saved(), *state.document, "the newest document");
}

#[test]
fn closing_with_unsaved_changes_asks_first() {
    let mut app = App::on(Some(ana_sent()));
    assert!(app.close(), "all is saved: it closes");
    app.outside.0.borrow_mut().disk = Some(SaveProblem::ReadOnly);
    app.button("desk-add");
    assert!(!app.close(), "it stays open");
    assert!(app.is_there(Role::Label, &app.t("close-asked")));
    assert!(!app.close(), "and stays open when asked again");
    assert!(!app.said.contains(&ViewportCommand::Close));
    app.button("close-anyway");
    assert!(app.said.contains(&ViewportCommand::Close));
    assert!(app.close(), "now it closes");
}

#[test]
fn a_kill_in_the_middle_resumes_on_the_same_page() {
    let mut app = App::on(None);
    app.button("desk-begin");
    app.option("platform-facebook");
    app.button("wizard-continue");
    app.option("lives-eu");
    app.button("wizard-continue");
    app.button("wizard-continue");
    app.type_into(Role::TextInput, "wizard-email", "half an addr");
    let heading = app.heading();
    let mut again = App::on(Some(app.saved()));
    drop(app);
    assert_eq!(
        (again.step(), again.heading()),
        (Some(Step::Email), heading)
    );
    let label = again.t("wizard-email");
    let field = again.harness.get_by_role_and_label(Role::TextInput, &label);
    assert_eq!(field.value().as_deref(), Some("half an addr"));
    again.type_into(Role::TextInput, "wizard-email", "ess");
    let document = again.saved();
    assert_eq!(document.drafts[0].answers.email, "half an address");

    let filing = App::on(Some(ana_at_the_form()));
    assert_eq!(filing.heading(), filing.t("filing-title"));
}

#[test]
fn the_window_is_named_after_the_page_and_its_problem() {
    let mut app = App::on(None);
    let mut pages = vec![app.heading()];
    app.button("desk-begin");
    pages.push(app.heading());
    app.button("wizard-continue");
    assert_eq!(
        app.titles().last().unwrap(),
        &app.text
            .with("window-title-error", &[("page", app.heading().into())])
    );
    assert!(app.titles().last().unwrap().starts_with("Error: "));
    assert!(app.is_there(Role::Label, &app.t("problem-choose-platform")));
    app.option("platform-facebook");
    assert!(
        !app.titles().last().unwrap().starts_with("Error: "),
        "an answer puts it away"
    );
    app.button("wizard-continue");
    pages.push(app.heading());
    app.button("rail-settings");
    pages.push(app.heading());
    app.button("rail-help");
    pages.push(app.heading());
    let mut titles = app.titles();
    titles.retain(|it| !it.starts_with("Error: "));
    titles.dedup();
    let wanted: Vec<String> = pages
        .iter()
        .map(|page| {
            app.text
                .with("window-title", &[("page", page.as_str().into())])
        })
        .collect();
    // The first title was said before we listened.
    assert!(titles.ends_with(&wanted[1..]), "{titles:?} {wanted:?}");
}

#[test]
fn light_and_dark_follow_the_settings() {
    let mut app = App::on(None);
    app.button("rail-settings");
    for (key, theme, preference) in [
        ("theme-dark", Theme::Dark, egui::ThemePreference::Dark),
        ("theme-light", Theme::Light, egui::ThemePreference::Light),
        ("theme-system", Theme::System, egui::ThemePreference::System),
    ] {
        let label = app.t(key);
        app.press(Role::RadioButton, &label);
        assert_eq!(app.saved().settings.theme, theme);
        let shown = app.harness.ctx.options(|it| it.theme_preference);
        assert_eq!(shown, preference);
        match theme {
            Theme::Dark => assert_eq!(app.harness.ctx.theme(), egui::Theme::Dark),
            Theme::Light => assert_eq!(app.harness.ctx.theme(), egui::Theme::Light),
            Theme::System => {}
        }
    }
    let mut document = Document::default();
    document.settings.theme = Theme::Dark;
    let app = App::on(Some(document));
    assert_eq!(
        app.harness.ctx.theme(),
        egui::Theme::Dark,
        "from the first frames on"
    );
}

#[test]
fn an_unfinished_objection_is_thrown_away_and_taken_back() {
    let mut app = App::on(None);
    app.button("desk-begin");
    app.option("platform-instagram");
    app.button("wizard-close");
    let throw = format!("{}: Instagram, not finished", app.t("draft-discard"));
    app.press(Role::Button, &throw);
    assert_eq!(app.saved().drafts.len(), 0);
    app.button("undo");
    assert_eq!(app.saved().drafts.len(), 1);
    let go_on = format!("{}: Instagram, not finished", app.t("next-continue"));
    app.press(Role::Button, &go_on);
    assert_eq!(app.step(), Some(Step::Platform));
}

#[test]
fn a_form_that_is_not_there_leads_to_the_next_way() {
    let mut app = App::on(Some(ana_at_the_form()));
    app.button("happened-missing");
    assert_eq!(app.heading(), app.t("missing-title"));
    let seen = app.t("seen-not-available");
    app.press(Role::RadioButton, &seen);
    assert_eq!(app.heading(), app.t("advice-title"));
    app.button("advice-use-next");
    assert_eq!(app.heading(), app.t("filing-title"));
    app.button("filing-open-form");
    let first = "https://www.facebook.com/help/contact/712876720715583";
    assert_eq!(app.opened_addresses(), [first]);
}

#[test]
fn the_desk_of_a_family_shows_where_each_account_stands() {
    let mut person = crate::fixtures::family(&Person::new);
    person.say(Command::ShowDesk);
    let app = App::on(Some((*person.state.document).clone()));
    for key in [
        "status-not-started",
        "status-not-sent-yet",
        "status-needs-you",
    ] {
        assert!(app.is_there(Role::Label, &app.t(key)), "{key}");
    }
    for status in ["status-sent", "status-confirmed"] {
        assert!(app.is_there(Role::Label, &app.t(status)), "{status}");
    }
}
