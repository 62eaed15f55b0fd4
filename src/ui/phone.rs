//! Filing an objection on a phone: a square code of the page and one of the text, the steps there,
//! and "What happened?".
//! Reached from: filing. Leads to: back there, or where the answer leads.

use egui::Ui;

use super::filing::{back_ui, happened_ui, steps_ui, value_head_ui, way_ui};
use super::qr::qr_ui;
use super::theme::{size, space};
use super::widgets::{
    address_ui, body_ui, card_ui, column_ui, heading_ui, marked_by_hand_ui, nothing_here, panel_ui,
    small_ui, strong_ui,
};
use super::{Cx, page_head_ui};
use crate::app::command::{Command, Copied};
use crate::app::state::Filing;
use crate::catalog::schema::{Login, Need, Route};
use crate::domain::kinds::Field;
use crate::domain::objection::Objection;

/// Draws the page.
pub fn phone_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection, route: &Route) {
    page_head_ui(ui, cx, &cx.t("phone-lead"));
    let gap = 34.0;
    let room = ui.available_width();
    if !cx.narrow && room >= 760.0 {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let side = (room - gap) / 2.0;
            column_ui(ui, side, |ui| codes_ui(ui, cx, filing, objection, route));
            column_ui(ui, side, |ui| beside_ui(ui, cx, filing, objection, route));
        });
    } else {
        codes_ui(ui, cx, filing, objection, route);
        ui.add_space(space::M);
        beside_ui(ui, cx, filing, objection, route);
    }
    ui.add_space(space::M);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        happened_ui(ui, cx, objection);
    });
    ui.add_space(space::L);
    back_ui(ui, cx, Command::CloseQuestion);
}

/// Both codes, one below the other: a camera must not see two at once side by side.
fn codes_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection, route: &Route) {
    ui.spacing_mut().item_spacing.y = space::M;
    if let Some(address) = route.channel.address() {
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("phone-page"));
            if !qr_ui(ui, cx, address, address) {
                body_ui(ui, cx, &cx.t("phone-page-no-room"));
            }
            value_head_ui(ui, cx, filing, Copied::Address, "", &cx.t("filing-address"));
            address_ui(ui, cx, address);
            if route.login == Login::Needed {
                small_ui(ui, cx, &cx.t("filing-log-in-first"));
            }
        });
    }
    card_ui(ui, cx, |ui| {
        heading_ui(ui, cx, &cx.t("phone-text"));
        text_ui(ui, cx, objection.filing.text.trim(), route);
    });
}

fn text_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, route: &Route) {
    if text.is_empty() {
        let needed = route
            .fields
            .iter()
            .any(|it| it.field == Field::Reason && it.need == Need::Required);
        let key = if needed {
            "value-reason-needed"
        } else {
            "value-leave-empty"
        };
        body_ui(ui, cx, &cx.t(key));
        return;
    }
    // Drawn first, so that it is known whether it fits.
    if qr_ui(ui, cx, text, &cx.t("phone-text-code")) {
        body_ui(ui, cx, &cx.t("phone-text-lead"));
    } else {
        body_ui(ui, cx, &cx.t("phone-text-long"));
    }
    small_ui(ui, cx, text);
}

/// How to get there without a camera, the steps, and what can go wrong.
fn beside_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection, route: &Route) {
    ui.spacing_mut().item_spacing.y = space::M;
    panel_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        heading_ui(ui, cx, &cx.t("phone-steps"));
        body_ui(ui, cx, &cx.t("phone-steps-lead"));
        steps_ui(ui, cx, &route.phone);
        way_ui(ui, cx, &route.phone);
        small_ui(ui, cx, &cx.t("see-no-password"));
    });
    card_ui(ui, cx, |ui| {
        strong_ui(ui, cx, &cx.t("phone-app-title"));
        body_ui(ui, cx, &cx.t("phone-app"));
    });
    card_ui(ui, cx, |ui| {
        heading_ui(ui, cx, &cx.t("phone-send-title"));
        let label = cx.t(if objection.filing.text.trim().is_empty() {
            "phone-send-address"
        } else {
            "phone-send-both"
        });
        value_head_ui(ui, cx, filing, Copied::ForPhone, "", &label);
        body_ui(ui, cx, &cx.t("phone-send-lead"));
        let words = cx.state.form_value(objection, Copied::ForPhone, cx.catalog);
        match words {
            Some(words) if cx.state.no_clipboard => {
                small_ui(ui, cx, &cx.t("copy-by-hand"));
                marked_by_hand_ui(ui, cx, "for_phone", &label, &words);
            }
            _ => nothing_here(ui),
        }
    });
}
