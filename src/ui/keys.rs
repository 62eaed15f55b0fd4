//! The keys that press something from anywhere on a page. Help lists all of them; screen readers hear
//! those that have a button with it.

use egui::{Event, Key, KeyboardShortcut, Modifiers, Ui};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// The primary button of the page.
    GoOn,
    /// The way back.
    Back,
    /// The last change is taken back.
    Undo,
    /// The help.
    Help,
}

impl Shortcut {
    /// All, in the order of the help.
    pub const ALL: [Self; 4] = [Self::GoOn, Self::Back, Self::Undo, Self::Help];

    /// What is pressed.
    pub fn keys(self) -> KeyboardShortcut {
        let (modifiers, key) = match self {
            Self::GoOn => (Modifiers::COMMAND, Key::Enter),
            Self::Back => (Modifiers::ALT, Key::ArrowLeft),
            Self::Undo => (Modifiers::COMMAND, Key::Z),
            Self::Help => (Modifiers::NONE, Key::F1),
        };
        KeyboardShortcut::new(modifiers, key)
    }

    /// The sentence about it.
    pub fn help_key(self) -> &'static str {
        match self {
            Self::GoOn => "help-keys-go-on",
            Self::Back => "help-keys-back",
            Self::Undo => "help-keys-undo",
            Self::Help => "help-keys-help",
        }
    }

    /// As screen readers say it.
    pub fn spoken(self, ui: &Ui) -> String {
        ui.ctx().format_shortcut(&self.keys())
    }
}

/// What was pressed, taken away before anything is drawn: egui presses whatever has the focus when it
/// meets Enter, whichever keys are held with it. A key that is held presses once.
pub fn take_pressed(ui: &Ui) -> Option<Shortcut> {
    let typing = ui.ctx().text_edit_focused();
    let mut found = None;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key {
                key,
                pressed: true,
                repeat,
                modifiers,
                ..
            } = event
            else {
                return true;
            };
            let pressed = Shortcut::ALL.into_iter().find(|it| {
                let KeyboardShortcut {
                    modifiers: wanted,
                    logical_key,
                } = it.keys();
                // In a text field, these take back letters and move by words.
                let is_for_text = matches!(it, Shortcut::Back | Shortcut::Undo);
                logical_key == *key && modifiers.matches_exact(wanted) && !(typing && is_for_text)
            });
            if !repeat {
                found = pressed.or(found);
            }
            pressed.is_none()
        });
    });
    found
}
