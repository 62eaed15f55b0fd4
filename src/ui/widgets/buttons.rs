//! What is pressed: buttons, links, the places of the rail; and the frame around what has the focus.

use egui::{
    Color32, CornerRadius, CursorIcon, FontFamily, FontId, Response, Role, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::Cx;
use crate::ui::keys::Shortcut;
use crate::ui::theme::{Hex, Icon, radius, semibold, size, space, text};

/// The frame around what has the focus: visible on every ground.
pub fn focus_frame(ui: &Ui, cx: &Cx<'_>, response: &Response, corner: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() || cx.resized {
        response.scroll_to_me(None);
    }
    let frame = |grow: f32, color: Hex| {
        ui.painter().rect_stroke(
            response.rect.expand(grow),
            CornerRadius::same(corner + 2),
            Stroke::new(size::FOCUS, Color32::from(color)),
            StrokeKind::Outside,
        );
    };
    frame(size::FOCUS, cx.tokens.focus_halo);
    frame(0.0, cx.tokens.focus);
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one step a page is for.
    Primary,
    /// Any other step.
    Secondary,
    /// Small, beside a value.
    Small,
    /// Words only.
    Quiet,
}

/// A button.
#[must_use]
pub struct Button<'a> {
    look: Look,
    label: &'a str,
    spoken: Option<&'a str>,
    icon: Option<Icon>,
    width: Option<f32>,
    shortcut: Option<Shortcut>,
    described: &'a str,
    takes_focus: bool,
    by_enter: bool,
}

impl<'a> Button<'a> {
    /// The primary button of a page.
    pub fn primary(label: &'a str) -> Self {
        Self::new(Look::Primary, label)
    }

    /// Any other button.
    pub fn secondary(label: &'a str) -> Self {
        Self::new(Look::Secondary, label)
    }

    /// A small button beside a value.
    pub fn small(label: &'a str) -> Self {
        Self::new(Look::Small, label)
    }

    /// A button of words only.
    pub fn quiet(label: &'a str) -> Self {
        Self::new(Look::Quiet, label)
    }

    /// A button of this look.
    pub fn new(look: Look, label: &'a str) -> Self {
        Self {
            look,
            label,
            spoken: None,
            icon: None,
            width: None,
            described: "",
            takes_focus: false,
            by_enter: false,
            shortcut: (look == Look::Primary).then_some(Shortcut::GoOn),
        }
    }

    /// What screen readers say, where the label alone is not distinct on the page.
    pub fn spoken(mut self, spoken: &'a str) -> Self {
        self.spoken = Some(spoken);
        self
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Another button of this page is the main one: the key for that does not press this one.
    pub fn beside_main(mut self, another: bool) -> Self {
        if another {
            self.shortcut = None;
        }
        self
    }

    /// What is heard after the name: the value that it changes.
    pub fn described(mut self, described: &'a str) -> Self {
        self.described = described;
        self
    }

    /// Enter in a field of one line before it presses it, too.
    pub fn by_enter(mut self) -> Self {
        self.by_enter = true;
        self
    }

    /// The focus comes back to it now.
    pub fn takes_focus(mut self, take: bool) -> Self {
        self.takes_focus = take;
        self
    }

    /// The way back from this page.
    pub fn back(mut self) -> Self {
        self.shortcut = Some(Shortcut::Back);
        self
    }

    /// It takes the last change back.
    pub fn undo(mut self) -> Self {
        self.shortcut = Some(Shortcut::Undo);
        self
    }

    /// At least this wide.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// How wide it is where its words stand on one line.
    pub fn wide(&self, ui: &Ui) -> f32 {
        let (font, _, padding) = self.measures();
        let icon_width = self.icon.map_or(0.0, |_| font + space::S);
        let galley = ui.painter().layout_no_wrap(
            self.label.to_owned(),
            FontId::new(font, semibold()),
            Color32::PLACEHOLDER,
        );
        galley.size().x + 2.0 * padding + icon_width
    }

    /// The size of its words, its height, and the room on each side of them.
    fn measures(&self) -> (f32, f32, f32) {
        match self.look {
            Look::Small => (text::SMALL, size::SMALL_TARGET, space::M),
            Look::Quiet => (text::BODY, size::SMALL_TARGET, space::S),
            _ => (text::BODY, size::TARGET, 20.0),
        }
    }

    /// Draws it; true when it was pressed.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let (shortcut, by_enter) = (self.shortcut, self.by_enter);
        let clicked = self.response_ui(ui, cx).clicked();
        let entered = by_enter && cx.entered.take();
        clicked || entered || shortcut.is_some_and(|it| cx.is_pressed(ui, it))
    }

    pub(super) fn response_ui(self, ui: &mut Ui, cx: &Cx<'_>) -> Response {
        let (fill, ink, edge) = match self.look {
            Look::Primary => (cx.tokens.accent, cx.tokens.on_accent, cx.tokens.accent),
            Look::Secondary | Look::Small => (cx.tokens.surface, cx.tokens.text, cx.tokens.edge),
            Look::Quiet => (cx.tokens.window, cx.tokens.accent, cx.tokens.window),
        };
        let (font, height, padding) = self.measures();
        let icon_width = self.icon.map_or(0.0, |_| font + space::S);
        let room = (ui.available_width() - 2.0 * padding - icon_width).max(40.0);
        let galley = ui.painter().layout(
            self.label.to_owned(),
            FontId::new(font, semibold()),
            ink.into(),
            room,
        );
        let wide = galley.size().x + 2.0 * padding + icon_width;
        let wanted = vec2(
            wide.max(self.width.unwrap_or_default().min(ui.available_width())),
            height.max(galley.size().y + space::M),
        );
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(
                Role::Button,
                ui.is_enabled(),
                self.spoken.unwrap_or(self.label),
            )
        });
        if self.takes_focus {
            response.request_focus();
        }
        if !self.described.is_empty() {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_description(self.described);
            });
        }
        if let Some(shortcut) = self.shortcut {
            let keys = shortcut.spoken(ui);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                // Said after the name; the second is for systems that know such keys.
                node.set_description(keys.clone());
                node.set_keyboard_shortcut(keys);
            });
        }
        if ui.is_rect_visible(rect) {
            let corner = CornerRadius::same(radius::BUTTON);
            let painter = ui.painter();
            if self.look != Look::Quiet {
                painter.rect(
                    rect,
                    corner,
                    fill,
                    Stroke::new(size::EDGE, Color32::from(edge)),
                    StrokeKind::Inside,
                );
            }
            if response.hovered() {
                // Not by color alone: the edge grows, too.
                painter.rect_stroke(
                    rect,
                    corner,
                    Stroke::new(
                        2.0,
                        Color32::from(if self.look == Look::Primary {
                            cx.tokens.text
                        } else {
                            cx.tokens.accent
                        }),
                    ),
                    StrokeKind::Inside,
                );
            }
            let content = galley.size().x + icon_width;
            let left = rect.center().x - content / 2.0;
            if let Some(icon) = self.icon {
                paint_icon(
                    ui,
                    icon,
                    pos2(left + font / 2.0, rect.center().y),
                    font + 2.0,
                    ink,
                );
            }
            let at = pos2(left + icon_width, rect.center().y - galley.size().y / 2.0);
            painter.galley(at, galley, ink.into());
        }
        focus_frame(ui, cx, &response, radius::BUTTON);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// An icon, centered. It has no name of its own: words always stand beside it.
pub fn paint_icon(ui: &Ui, icon: Icon, center: egui::Pos2, points: f32, color: Hex) {
    ui.painter().text(
        center,
        egui::Align2::CENTER_CENTER,
        icon.letter(),
        FontId::proportional(points),
        color.into(),
    );
}

/// A name that can be pressed: underlined, as links are.
pub fn link_ui(ui: &mut Ui, cx: &Cx<'_>, words: &str, spoken: &str) -> bool {
    let galley = ui.painter().layout(
        words.to_owned(),
        FontId::new(text::BODY, semibold()),
        cx.tokens.text.into(),
        ui.available_width(),
    );
    // A name of two letters, too, can be met: "Ön" is Hungarian for "you".
    let least = size::SMALL_TARGET - space::S;
    let wanted = galley.size().max(vec2(least, least));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, spoken));
    let color: Color32 = if response.hovered() {
        cx.tokens.accent
    } else {
        cx.tokens.edge
    }
    .into();
    let top = rect.center().y - galley.size().y / 2.0;
    for row in &galley.rows {
        let line = row.rect().translate(vec2(rect.left(), top));
        let stroke = Stroke::new(if response.hovered() { 2.0 } else { 1.0 }, color);
        ui.painter()
            .hline(line.x_range(), line.bottom() - 1.0, stroke);
    }
    ui.painter()
        .galley(pos2(rect.left(), top), galley, cx.tokens.text.into());
    focus_frame(ui, cx, &response, radius::FOCUS);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// A place of the rail; the one that is shown stands on a card.
pub fn place_ui(ui: &mut Ui, cx: &Cx<'_>, icon: Icon, words: &str, here: bool, take: bool) -> bool {
    let wanted = vec2(ui.available_width(), size::TARGET);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words));
    if here {
        let here = cx.t("rail-here");
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_aria_current(egui::accesskit::AriaCurrent::Page);
            node.set_description(here.as_str());
        });
    }
    if take {
        response.request_focus();
    }
    let edge = if response.hovered() {
        cx.tokens.accent
    } else {
        cx.tokens.line
    };
    if here || response.hovered() {
        ui.painter().rect(
            rect,
            CornerRadius::same(radius::BUTTON),
            if here {
                cx.tokens.surface
            } else {
                cx.tokens.sunken
            },
            Stroke::new(size::EDGE, Color32::from(edge)),
            StrokeKind::Inside,
        );
    }
    let ink = if here {
        cx.tokens.text
    } else {
        cx.tokens.quiet
    };
    paint_icon(
        ui,
        icon,
        pos2(rect.left() + 25.0, rect.center().y),
        20.0,
        ink,
    );
    ui.painter().text(
        pos2(rect.left() + 47.0, rect.center().y),
        egui::Align2::LEFT_CENTER,
        words,
        FontId::new(
            text::BODY,
            if here {
                semibold()
            } else {
                FontFamily::Proportional
            },
        ),
        ink.into(),
    );
    focus_frame(ui, cx, &response, radius::BUTTON);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// How wide a place is where places stand side by side.
pub fn place_width(ui: &Ui, words: &str) -> f32 {
    let font = FontId::new(text::BODY, semibold());
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x + 47.0 + space::L
}
