//! Fields to type in.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Color32, CornerRadius, FontId, Frame, Id, Key, Label, Response, Stroke, TextEdit, Ui, vec2,
};

use super::buttons::{Button, focus_frame};
use super::grounds::nothing_here;
use super::structure::{one_after_another, place_id};
use super::words::{rich, small_ui, strong_ui};
use crate::app::command::{Command, IntoField};
use crate::ui::Cx;
use crate::ui::theme::{margin, radius, semibold, size, space, text};

/// A field of one line has the button beside it where this much is left for it: most e-mails fit.
const ROOM_BESIDE: f32 = 240.0;

/// A field to type in. Gives the new text when it was changed.
pub struct Field<'a> {
    /// Tells fields of one page apart; it is where a summary of errors leads.
    pub id: &'a str,
    /// What it is for; stands above it.
    pub label: &'a str,
    /// One short sentence under the label; may be empty.
    pub hint: &'a str,
    /// What is wrong; may be empty. The field's name says it, too.
    pub problem: &'a str,
    /// Lines to show; one means no line breaks.
    pub rows: usize,
}

impl Field<'_> {
    /// Draws it, with a button that pastes: the visible twin of Ctrl+V, for keyboards that cannot type
    /// everything and people who know no keys for it.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>, value: &str) -> Option<String> {
        self.head_ui(ui, cx);
        let id = place_id(self.id);
        let words = cx.t("paste");
        let spoken = cx.tv(
            "paste-spoken",
            &[
                ("paste", words.as_str().into()),
                ("what", self.label.into()),
            ],
        );
        let button = || Button::small(&words).spoken(&spoken);
        let room = ui.available_width() - button().wide(ui) - space::S;
        let beside = self.rows == 1 && room >= ROOM_BESIDE;
        // The button comes after the field, for the eye as for the keyboard: the field has by then
        // done with the key that pressed it.
        let (typed, button) = if beside {
            let line = ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::S;
                let typed = self.edit_ui(ui, cx, value, id, room);
                (typed, button().response_ui(ui, cx))
            });
            line.inner
        } else {
            let column = ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                let typed = self.edit_ui(ui, cx, value, id, ui.available_width());
                (typed, button().response_ui(ui, cx))
            });
            column.inner
        };
        let marked = keep_marked(ui, id, &button);
        if button.clicked() {
            if let Some(mut state) = TextEditState::load(ui.ctx(), id)
                && marked.is_some()
            {
                state.cursor.set_char_range(marked);
                state.store(ui.ctx(), id);
            }
            ui.memory_mut(|memory| memory.request_focus(id));
            cx.send(Command::Paste(IntoField {
                id: id.value(),
                lines: self.rows > 1,
            }));
        }
        typed
    }

    /// Draws it alone: for a word to look for.
    pub fn plain_ui(self, ui: &mut Ui, cx: &Cx<'_>, value: &str) -> Option<String> {
        self.head_ui(ui, cx);
        let id = place_id(self.id);
        self.edit_ui(ui, cx, value, id, ui.available_width())
    }

    fn head_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if !self.label.is_empty() {
            strong_ui(ui, cx, self.label);
        }
        if !self.hint.is_empty() {
            small_ui(ui, cx, self.hint);
        }
        if self.problem.is_empty() {
            nothing_here(ui);
        } else {
            problem_line_ui(ui, cx, self.problem);
        }
    }

    fn edit_ui(&self, ui: &mut Ui, cx: &Cx<'_>, value: &str, id: Id, width: f32) -> Option<String> {
        let name = one_after_another(self.label, self.problem);
        forget_others(ui, cx, value, id);
        let mut typed = value.to_owned();
        let edit = if self.rows > 1 {
            TextEdit::multiline(&mut typed).desired_rows(self.rows)
        } else {
            TextEdit::singleline(&mut typed)
        };
        let color = if self.problem.is_empty() {
            cx.tokens.edge
        } else {
            cx.tokens.bad.ink
        };
        let frame = Frame::new()
            .fill(cx.tokens.surface.into())
            .stroke(Stroke::new(size::EDGE, Color32::from(color)))
            .corner_radius(CornerRadius::same(radius::BUTTON))
            .inner_margin(margin(space::M));
        let response = ui.add(
            edit.id(id)
                .font(FontId::proportional(text::BODY))
                .frame(frame)
                .align(if self.rows > 1 {
                    egui::Align2::LEFT_TOP
                } else {
                    egui::Align2::LEFT_CENTER
                })
                .min_size(vec2(0.0, size::TARGET))
                .desired_width(width),
        );
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        focus_frame(ui, cx, &response, radius::BUTTON);
        // Enter presses the button that is made for it: see `Button::by_enter`. The focus stays.
        if self.rows == 1 && response.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
            response.request_focus();
            cx.entered.set(true);
        }
        ui.data_mut(|data| {
            data.insert_temp(left_id(id), (cx.state.page, egui::util::hash(&typed)))
        });
        response.changed().then_some(typed)
    }
}

/// Where it is kept what a field held, and on which page, after the last frame.
fn left_id(id: Id) -> Id {
    Id::unique((id, "left"))
}

/// Ctrl+Z takes back what was typed here. The field of another page, and what was not typed, never
/// comes back in this one, although egui keeps one history for all of the same id.
fn forget_others(ui: &Ui, cx: &Cx<'_>, value: &str, id: Id) {
    let left = ui.data(|data| data.get_temp(left_id(id)));
    if left != Some((cx.state.page, egui::util::hash(value)))
        && let Some(mut state) = TextEditState::load(ui.ctx(), id)
    {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
}

/// What is marked in a field, also while its button is being pressed: what is pasted takes its place,
/// as it does by keys, although egui takes the marks away with the focus. Once the focus is anywhere
/// else, nothing is marked.
fn keep_marked(ui: &Ui, id: Id, button: &Response) -> Option<CCursorRange> {
    let key = Id::unique((id, "marked"));
    if ui.memory(|memory| memory.has_focus(id)) {
        let state = TextEditState::load(ui.ctx(), id);
        let marked = state.and_then(|it| it.cursor.char_range());
        ui.data_mut(|data| match marked {
            Some(marked) => drop(data.insert_temp(key, marked)),
            None => data.remove::<CCursorRange>(key),
        });
    } else if !(button.has_focus() || button.is_pointer_button_down_on() || button.clicked()) {
        ui.data_mut(|data| data.remove::<CCursorRange>(key));
    }
    ui.data(|data| data.get_temp(key))
}

/// Gives the focus to a field of the same page, with the cursor behind this text, which it is to hold.
pub fn focus_end(ui: &Ui, id: &str, text: &str) {
    let id = place_id(id);
    let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    state.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// A text that cannot be changed, to be marked and copied by hand: by mouse, or by Ctrl+A and Ctrl+C.
pub fn marked_by_hand_ui(ui: &mut Ui, cx: &Cx<'_>, id: &str, name: &str, words: &str) {
    let id = ui.make_persistent_id(("marked", id));
    let mut unchanged = words;
    let frame = Frame::new()
        .fill(cx.tokens.sunken.into())
        .stroke(Stroke::new(size::EDGE, Color32::from(cx.tokens.edge)))
        .corner_radius(CornerRadius::same(radius::BUTTON))
        .inner_margin(margin(space::M));
    let response = ui.add(
        TextEdit::multiline(&mut unchanged)
            .id(id)
            .font(FontId::proportional(text::BODY))
            .frame(frame)
            .desired_rows(1)
            .min_size(vec2(0.0, size::TARGET))
            .desired_width(ui.available_width()),
    );
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    focus_frame(ui, cx, &response, radius::BUTTON);
}

/// What is wrong, at the place where it is.
pub fn problem_line_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str) {
    let rich = rich(words, text::BODY, semibold(), cx.tokens.bad.ink, 1.4);
    ui.add(Label::new(rich).wrap());
}
