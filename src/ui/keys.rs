//! The keys that press something from anywhere on a page. Help lists all of them; screen readers hear
//! those that have a button with it.

use egui::{Key, KeyboardShortcut, Modifiers, Ui};

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

    /// As if it were pressed now.
    pub fn press(self, ui: &Ui) {
        let KeyboardShortcut {
            modifiers,
            logical_key: key,
        } = self.keys();
        ui.input_mut(|input| {
            input.events.push(egui::Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers,
            });
        });
    }

    /// It was pressed, and nothing lies over this part of the window.
    pub fn is_pressed(self, ui: &Ui) -> bool {
        // In a text field, these take back letters and move by words.
        let is_for_text = matches!(self, Self::Back | Self::Undo);
        let typing = is_for_text && ui.ctx().text_edit_focused();
        let reached = ui.memory(|it| it.allows_interaction(ui.layer_id()));
        reached && !typing && ui.input_mut(|it| it.consume_shortcut(&self.keys()))
    }
}
