//! The companion: while the official form is open in the browser, the window is small and stands
//! beside it. One step of the form at a time, the copy buttons, and "What happened?".
//! Reached from: filing. Leads to: filing in the large window, and wherever its answers lead.

use egui::{Frame, Ui, vec2};

use super::filing::{self, with_need};
use super::picture::MARKS;
use super::theme::{margin, size, space};
use super::widgets::{
    Button, Look, body_ui, caption_ui, card_ui, fixed_ui, nothing_here, small_ui,
};
use super::{Cx, guide, titled_ui, wording};
use crate::app::command::Command;
use crate::app::state::{Filing, Screen};
use crate::catalog::schema::Route;
use crate::domain::kinds::Field;
use crate::domain::objection::Objection;

/// The title of the page, where it is a step of the form.
pub fn title(cx: &Cx<'_>, filing: &Filing) -> Option<String> {
    if !cx.state.companion || filing.asking.is_some() {
        return None;
    }
    let route = filing::route(cx, filing)?;
    let steps = route.web.len();
    (steps > 0).then(|| {
        let values = [
            ("step", (at(filing, route) + 1).into()),
            ("steps", steps.into()),
        ];
        cx.tv("companion-title", &values)
    })
}

/// Draws the small window: the way back to the large one, then the step, or what is asked.
pub fn companion_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing) {
    let (Some(objection), Some(route)) = (
        cx.state.document.objection(filing.objection),
        filing::route(cx, filing),
    ) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        if Button::small(&cx.t("companion-leave")).ui(ui, cx) {
            cx.send(Command::LeaveCompanion);
        }
        guide::help_ui(ui, cx);
    });
    ui.add_space(space::S);
    filing::asking_ui(ui, cx, filing, objection, route);
}

/// One step, and what is copied on the way.
pub(super) fn step_page_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    filing: &Filing,
    objection: &Objection,
    route: &Route,
) {
    let step = route.web.get(at(filing, route));
    titled_ui(ui, cx, "", &step.map_or_else(String::new, |it| cx.t(it)));
    let opened = filing::was_opened(objection);
    ui.spacing_mut().item_spacing.y = space::M;
    if !opened {
        card_ui(ui, cx, |ui| {
            filing::channel_ui(ui, cx, filing, objection, route)
        });
    }
    card_ui(ui, cx, |ui| step_ui(ui, cx, filing, route, opened));
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        for (asked, mark) in route.fields.iter().zip(MARKS) {
            // The text is long, and known: the person wrote it, or read it when it was made.
            let is_text = asked.field == Field::Reason;
            let field = cx.t(wording::field_key(asked.field));
            let label = if is_text {
                with_need(cx, &field, *asked)
            } else {
                field
            };
            let value = filing::field_head_ui(ui, cx, filing, objection, *asked, mark, &label);
            match value {
                Some(value) if cx.state.no_clipboard => {
                    filing::value_ui(ui, cx, asked.field, &label, &value);
                }
                Some(value) if !is_text => {
                    small_ui(ui, cx, &with_need(cx, &value, *asked));
                }
                _ => nothing_here(ui),
            }
        }
    });
    if opened {
        card_ui(ui, cx, |ui| {
            filing::channel_ui(ui, cx, filing, objection, route)
        });
    }
    small_ui(ui, cx, &cx.t("see-no-password"));
    if !has_room(ui.ctx().viewport_rect().height()) {
        happened_ui(ui, cx, filing, objection, route);
    }
}

/// The step, and the way to its neighbors.
fn step_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, route: &Route, opened: bool) {
    ui.spacing_mut().item_spacing.y = space::M;
    let at = at(filing, route);
    if let Some(step) = route.web.get(at) {
        body_ui(ui, cx, &cx.t(step));
    }
    let last = is_last(filing, route);
    if last {
        small_ui(ui, cx, &cx.t("companion-last"));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        if last {
            nothing_here(ui);
        } else {
            let look = if opened {
                Look::Primary
            } else {
                Look::Secondary
            };
            if Button::new(look, &cx.t("companion-next")).ui(ui, cx) {
                cx.send(Command::ShowStep(at + 1));
            }
        }
        if let Some(before) = at.checked_sub(1)
            && Button::secondary(&cx.t("companion-previous")).ui(ui, cx)
        {
            cx.send(Command::ShowStep(before));
        }
    });
}

/// The step that is shown. Another copy of the file may bring a way of fewer steps.
fn at(filing: &Filing, route: &Route) -> usize {
    filing.step.min(route.web.len().saturating_sub(1))
}

fn is_last(filing: &Filing, route: &Route) -> bool {
    at(filing, route) + 1 >= route.web.len()
}

// ----- "What happened?"

/// The window is high enough for the answers to stand still below the page.
fn has_room(height: f32) -> bool {
    height >= size::SHORT
}

/// Draws the answers below the page of a step, where they stay while the page is scrolled.
pub fn answers_below_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let Screen::File(filing) = &cx.state.screen else {
        return;
    };
    if !cx.state.companion || filing.asking.is_some() {
        return;
    }
    let (Some(objection), Some(route)) = (
        cx.state.document.objection(filing.objection),
        filing::route(cx, filing),
    ) else {
        return;
    };
    if !has_room(ui.ctx().viewport_rect().height()) {
        return;
    }
    let frame = Frame::new()
        .fill(cx.tokens.sunken.into())
        .inner_margin(margin(space::M));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        fixed_ui(ui, "answers", |ui| {
            happened_ui(ui, cx, filing, objection, route);
        });
    });
}

fn happened_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection, route: &Route) {
    ui.spacing_mut().item_spacing.y = space::S;
    caption_ui(ui, cx, &cx.t("happened-title"));
    // The one step this page is for, once all the others are done.
    let sent = if filing::was_opened(objection) && is_last(filing, route) {
        Look::Primary
    } else {
        Look::Secondary
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        filing::answers_ui(ui, cx, sent, Look::Small, false);
    });
}
