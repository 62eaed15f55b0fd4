//! Answers to choose from: cards, rows and ticks.

use deunicode::deunicode;
use egui::accesskit::Action;
use egui::{
    Color32, CornerRadius, CursorIcon, Event, EventFilter, FontFamily, FontId, Id, Key, Modifiers,
    Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::buttons::{focus_frame, paint_icon};
use super::fields::problem_line_ui;
use super::grounds::nothing_here;
use super::structure::{answer_id, one_after_another, role_ui};
use crate::ui::Cx;
use crate::ui::theme::{Hex, Icon, radius, semibold, size, space, text};

/// One of the answers to a question.
pub struct Choice<T> {
    value: T,
    words: String,
    hint: String,
    chosen: bool,
}

impl<T> Choice<T> {
    /// An answer: what it stands for, its words, and whether it is the one that was given.
    pub fn new(value: T, words: impl Into<String>, chosen: bool) -> Self {
        Self {
            value,
            words: words.into(),
            hint: String::new(),
            chosen,
        }
    }

    /// A sentence under the words; may be empty.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// How the answers to a question are laid out.
#[derive(Clone, Copy)]
enum Layout {
    Cards,
    Rows,
    /// In as many columns as fit, each at least this wide.
    Columns(f32),
}

/// A question with its answers. For the keyboard it is one stop: arrows, Home, End and first letters
/// move between its answers, Space or Enter gives one. Screen readers hear the question first, then
/// which answer of how many it is.
#[must_use]
pub struct Choices<'a> {
    place: &'a str,
    question: &'a str,
    problem: &'a str,
    layout: Layout,
}

impl<'a> Choices<'a> {
    /// Large cards. `place` tells questions of one page apart, and is where a summary of errors leads.
    pub fn cards(place: &'a str, question: &'a str) -> Self {
        Self {
            place,
            question,
            problem: "",
            layout: Layout::Cards,
        }
    }

    /// Rows without a card.
    pub fn rows(place: &'a str, question: &'a str) -> Self {
        Self {
            layout: Layout::Rows,
            ..Self::cards(place, question)
        }
    }

    /// Rows in as many columns as fit, each at least this wide.
    pub fn columns(place: &'a str, question: &'a str, least: f32) -> Self {
        Self {
            layout: Layout::Columns(least),
            ..Self::cards(place, question)
        }
    }

    /// What is wrong; may be empty. It stands above the answers, and is part of the question.
    pub fn problem(mut self, problem: &'a str) -> Self {
        self.problem = problem;
        self
    }

    /// Draws it. Gives the answer that was pressed.
    pub fn ui<T>(self, ui: &mut Ui, cx: &Cx<'_>, answers: Vec<Choice<T>>) -> Option<T> {
        let name = one_after_another(self.question, self.problem);
        let pressed = role_ui(ui, Role::RadioGroup, &name, None, |ui| {
            if self.problem.is_empty() {
                nothing_here(ui);
            } else {
                problem_line_ui(ui, cx, self.problem);
            }
            let ids: Vec<Id> = (0..answers.len())
                .map(|at| answer_id(self.place, at))
                .collect();
            let focused = ids.iter().position(|id| ui.memory(|it| it.has_focus(*id)));
            let chosen = answers.iter().position(|it| it.chosen);
            let stop = focused.or(chosen).unwrap_or_default();
            let numbered: Vec<(usize, &Choice<T>)> = answers.iter().enumerate().collect();
            let card = matches!(self.layout, Layout::Cards);
            let mut pressed = None;
            let mut rects = vec![Rect::NOTHING; answers.len()];
            let mut answer_ui = |ui: &mut Ui, at: usize, answer: &Choice<T>| {
                let member = Member {
                    id: answer_id(self.place, at),
                    at,
                    of: answers.len(),
                    stop: at == stop,
                };
                let spoken = one_after_another(&answer.words, &answer.hint);
                let looks = Looks {
                    role: Role::RadioButton,
                    card,
                    spoken: &spoken,
                };
                let (words, hint) = (answer.words.as_str(), answer.hint.as_str());
                let (clicked, rect) =
                    choice_ui(ui, cx, answer.chosen, words, hint, looks, Some(&member));
                if clicked {
                    pressed = Some(at);
                }
                if let Some(place) = rects.get_mut(at) {
                    *place = rect;
                }
            };
            let mut rows = 1;
            match self.layout {
                Layout::Cards | Layout::Rows => {
                    for (at, answer) in numbered {
                        answer_ui(ui, at, answer);
                    }
                }
                Layout::Columns(least) => {
                    rows = columns_ui(ui, &numbered, least, |ui, (at, answer)| {
                        answer_ui(ui, *at, answer);
                    });
                }
            }
            if let Some(at) = focused
                && let Some(id) = ids.get(at)
            {
                // The arrows move here, not to what lies beside the question.
                let arrows = EventFilter {
                    horizontal_arrows: true,
                    vertical_arrows: true,
                    ..EventFilter::default()
                };
                ui.memory_mut(|it| it.set_focus_lock_filter(*id, arrows));
                let words = |at: usize| answers.get(at).map_or("", |it| it.words.as_str());
                let to = wanted(ui, at, answers.len(), rows, words);
                if let Some((to, id)) = to.and_then(|to| ids.get(to).map(|id| (to, id))) {
                    ui.memory_mut(|it| it.request_focus(*id));
                    // It is drawn already, and cannot come into view by itself.
                    rects.get(to).inspect(|it| ui.scroll_to_rect(**it, None));
                }
            }
            pressed
        });
        answers
            .into_iter()
            .enumerate()
            .find_map(|(at, it)| (Some(at) == pressed).then_some(it.value))
    }
}

/// Where the focus goes by the keys that were pressed: from `at`, of so many, in columns of `rows`.
fn wanted<'a>(
    ui: &Ui,
    at: usize,
    of: usize,
    rows: usize,
    words: impl Fn(usize) -> &'a str,
) -> Option<usize> {
    let last = of.checked_sub(1)?;
    let typed = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowDown) {
            return Err(if at == last { 0 } else { at + 1 });
        }
        if pressed(Key::ArrowUp) {
            return Err(at.checked_sub(1).unwrap_or(last));
        }
        if pressed(Key::ArrowRight) {
            return Err((at + rows).min(last));
        }
        if pressed(Key::ArrowLeft) {
            return Err(at.saturating_sub(rows));
        }
        if pressed(Key::Home) {
            return Err(0);
        }
        if pressed(Key::End) {
            return Err(last);
        }
        Ok(input.events.iter().find_map(|event| match event {
            Event::Text(text) => Some(deunicode(text).to_lowercase()),
            _ => None,
        }))
    });
    match typed {
        Err(to) => Some(to),
        Ok(typed) => {
            let typed = typed.filter(|it| !it.trim().is_empty())?;
            (1..=of)
                .map(|step| (at + step) % of)
                .find(|to| deunicode(words(*to)).to_lowercase().starts_with(&typed))
        }
    }
}

/// Something that can be ticked.
pub fn tick_ui(ui: &mut Ui, cx: &Cx<'_>, ticked: bool, words: &str) -> bool {
    spoken_tick_ui(ui, cx, ticked, words, words)
}

/// The same, where its words alone are not distinct on the page: what screen readers say.
pub fn spoken_tick_ui(ui: &mut Ui, cx: &Cx<'_>, ticked: bool, words: &str, spoken: &str) -> bool {
    let looks = Looks {
        role: Role::CheckBox,
        card: false,
        spoken,
    };
    choice_ui(ui, cx, ticked, words, "", looks, None).0
}

/// One answer of a question, for the keyboard and for screen readers.
struct Member {
    id: Id,
    at: usize,
    of: usize,
    /// Tab stops here.
    stop: bool,
}

#[derive(Clone, Copy)]
struct Looks<'a> {
    role: Role,
    card: bool,
    /// What screen readers say.
    spoken: &'a str,
}

fn choice_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    chosen: bool,
    words: &str,
    hint: &str,
    Looks { role, card, spoken }: Looks<'_>,
    member: Option<&Member>,
) -> (bool, Rect) {
    let tight = ui.ctx().viewport_rect().height() < size::TIGHT;
    let padding = if card {
        vec2(20.0, if tight { space::S } else { 14.0 })
    } else {
        vec2(space::S, 6.0)
    };
    let mark = 24.0;
    let left = padding.x + mark + space::M + space::XS;
    let width = ui.available_width();
    let room = (width - left - padding.x).max(60.0);
    let layout = |words: &str, points: f32, family: FontFamily, color: Hex| {
        ui.painter().layout(
            words.to_owned(),
            FontId::new(points, family),
            color.into(),
            room,
        )
    };
    let weight = if card {
        semibold()
    } else {
        FontFamily::Proportional
    };
    let name = layout(words, text::BODY, weight, cx.tokens.text);
    let hint_galley = (!hint.is_empty())
        .then(|| layout(hint, text::SMALL, FontFamily::Proportional, cx.tokens.quiet));
    let gap = space::XS;
    let high = name.size().y + hint_galley.as_ref().map_or(0.0, |it| it.size().y + gap);
    let least = if card {
        size::TARGET + 6.0
    } else {
        size::SMALL_TARGET + 2.0
    };
    let wanted = vec2(width, (high + 2.0 * padding.y).max(least));
    let (rect, response) = match member {
        None => ui.allocate_exact_size(wanted, Sense::click()),
        Some(member) => {
            let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
            let sense = if member.stop {
                Sense::click()
            } else {
                Sense::CLICK
            };
            (rect, ui.interact(rect, member.id, sense))
        }
    };
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), chosen, spoken));
    if let Some(member) = member {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_position_in_set(member.at + 1);
            node.set_size_of_set(member.of);
            node.add_action(Action::Focus);
        });
        // The toolkit gives the focus by such a request only to what Tab reaches.
        if ui.input(|it| it.has_accesskit_action_request(response.id, Action::Focus)) {
            response.request_focus();
        }
    }
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let edge = if chosen || response.hovered() {
            cx.tokens.accent
        } else {
            cx.tokens.edge
        };
        if card {
            painter.rect(
                rect,
                CornerRadius::same(radius::CARD),
                if chosen {
                    cx.tokens.accent_soft
                } else {
                    cx.tokens.surface
                },
                Stroke::new(if chosen { 3.0 } else { size::EDGE }, Color32::from(edge)),
                StrokeKind::Inside,
            );
        }
        let center = pos2(rect.left() + padding.x + mark / 2.0, rect.center().y);
        match role {
            Role::CheckBox => paint_tick(ui, cx, center, chosen, edge),
            _ => {
                painter.circle(
                    center,
                    11.0,
                    cx.tokens.surface,
                    Stroke::new(2.0, Color32::from(edge)),
                );
                if chosen {
                    painter.circle_filled(center, 11.0, cx.tokens.accent);
                    painter.circle_filled(center, 4.5, cx.tokens.on_accent);
                }
            }
        }
        let mut at = pos2(rect.left() + left, rect.center().y - high / 2.0);
        let line = name.size().y;
        painter.galley(at, name, cx.tokens.text.into());
        if let Some(galley) = hint_galley {
            at.y += line + gap;
            painter.galley(at, galley, cx.tokens.quiet.into());
        }
    }
    focus_frame(
        ui,
        cx,
        &response,
        if card { radius::CARD } else { radius::CHIP },
    );
    let clicked = response.on_hover_cursor(CursorIcon::PointingHand).clicked();
    (clicked, rect)
}

fn paint_tick(ui: &Ui, cx: &Cx<'_>, center: egui::Pos2, ticked: bool, edge: Hex) {
    let rect = Rect::from_center_size(center, Vec2::splat(22.0));
    ui.painter().rect(
        rect,
        CornerRadius::same(6),
        if ticked {
            cx.tokens.accent
        } else {
            cx.tokens.surface
        },
        Stroke::new(2.0, Color32::from(edge)),
        StrokeKind::Inside,
    );
    if ticked {
        paint_icon(ui, Icon::Check, center, 17.0, cx.tokens.on_accent);
    }
}

/// Rows in as many columns as fit, each at least `least` wide. Gives how many rows a column has.
fn columns_ui<T>(
    ui: &mut Ui,
    items: &[T],
    least: f32,
    mut row_ui: impl FnMut(&mut Ui, &T),
) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small positive number of columns"
    )]
    let columns = ((ui.available_width() / least).floor() as usize).clamp(1, 4);
    let rows = items.len().div_ceil(columns).max(1);
    ui.columns(columns, |columns| {
        // Down the first column, then the next: the order in which lists of names are read.
        for (column, items) in columns.iter_mut().zip(items.chunks(rows)) {
            column.spacing_mut().item_spacing.y = space::S;
            for item in items {
                row_ui(column, item);
            }
        }
    });
    rows
}
