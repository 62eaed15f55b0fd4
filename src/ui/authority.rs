//! The authority that takes a complaint: where it is, what it takes, and what a person must know first.
//! Drawn on: an account, a letter, the filing page.

use egui::{Align, Layout, Response, Ui};

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, body_ui, caption_ui, card_ui, column_ui, marked_by_hand_ui, small_ui,
    strong_ui,
};
use super::{Cx, wording};
use crate::app::command::Command;
use crate::catalog::schema::{Authority, Dated};
use crate::domain::kinds::{PlaceId, Zone};
use crate::domain::objection::Objection;

/// The button that copies stands beside the words where this much is left for them.
const ROOM_BESIDE: f32 = 180.0;

/// The authority for an objection, and the question that leads to it. False where none is known.
pub fn authority_of_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection) -> bool {
    let residence = &objection.residence;
    let country = residence
        .country
        .as_ref()
        .and_then(|it| cx.catalog.place(it));
    match country {
        None => {
            let places = cx.catalog.places().iter();
            let here = places.filter(|it| it.zone == residence.zone);
            let ids: Vec<PlaceId> = here.map(|it| it.id.clone()).collect();
            places_ui(ui, cx, objection, "authority-country", &ids);
        }
        Some(place) if !place.parts.is_empty() && residence.part.is_none() => {
            places_ui(ui, cx, objection, "authority-part", &place.parts);
        }
        Some(_) => {}
    }
    let Some(authority) = cx.catalog.authority(residence) else {
        return false;
    };
    authority_ui(ui, cx, authority);
    if matches!(residence.zone, Zone::Eu | Zone::Eea) {
        small_ui(ui, cx, &cx.t("authority-dublin"));
        small_ui(ui, cx, &cx.t("authority-official-list"));
    }
    true
}

fn places_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, question: &str, places: &[PlaceId]) {
    let words = cx.t(question);
    strong_ui(ui, cx, &words);
    let places = wording::places(cx, places.iter()).into_iter();
    let places = places.map(|(place, name)| Choice::new(place, name, false));
    let place = Choices::columns(question, &words, 220.0).ui(ui, cx, places.collect());
    if let Some(place) = place {
        cx.send(Command::TellPlace(objection.id, place.clone()));
    }
}

/// An authority: its name, where it is found, and what it takes.
fn authority_ui(ui: &mut Ui, cx: &Cx<'_>, authority: &Authority) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        strong_ui(ui, cx, &authority.name_local);
        small_ui(ui, cx, &authority.name_en);
        let post = authority.address.join(", ");
        // As it stands on an envelope.
        let lines = format!("{}\n{}", authority.name_local, authority.address.join("\n"));
        contact_ui(ui, cx, body_ui, &post, &lines);
        if let Some(address) = &authority.email {
            let words = cx.tv("authority-email", &[("address", address.as_str().into())]);
            contact_ui(ui, cx, body_ui, &words, address);
        }
        if let Some(number) = &authority.phone {
            let words = cx.tv("authority-phone", &[("number", number.as_str().into())]);
            contact_ui(ui, cx, body_ui, &words, number);
        }
        let page = authority.complaint_url.as_ref();
        let address = page.unwrap_or(&authority.website);
        contact_ui(ui, cx, caption_ui, address, address);
        if !authority.languages.is_empty() {
            let languages: Vec<String> = authority
                .languages
                .iter()
                .map(|it| cx.t(&format!("in-language-{it}")))
                .collect();
            let languages = cx.text.list(&languages);
            let takes = cx.tv("authority-languages", &[("languages", languages.into())]);
            body_ui(ui, cx, &takes);
        }
        for caveat in cx.catalog.caveats(authority) {
            body_ui(ui, cx, &cx.t(&format!("caveat-{}", caveat.id)));
        }
        if let Some(dated) = authority.dated() {
            let date = match dated {
                Dated::Day(day) => cx.text.plain_date(day),
                Dated::Month(month) => cx.text.month_and_year(month),
            };
            small_ui(ui, cx, &cx.tv("authority-as-of", &[("date", date.into())]));
        }
        let (key, address) = match page {
            Some(page) => ("authority-open", page),
            None => ("authority-open-website", &authority.website),
        };
        if cx.catalog.allows(address)
            && Button::secondary(&cx.t(key))
                .icon(Icon::External)
                .ui(ui, cx)
        {
            cx.send(Command::OpenPage(address.clone()));
        }
    });
}

/// A way to reach an authority, with its copy button; where no clipboard works, in a field in which it
/// can be marked by keys.
fn contact_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draw_ui: fn(&mut Ui, &Cx<'_>, &str) -> Response,
    words: &str,
    value: &str,
) {
    if cx.state.no_clipboard {
        draw_ui(ui, cx, words);
        marked_by_hand_ui(ui, cx, words, words, value);
        return;
    }
    let copy = cx.t("copy");
    let spoken = cx.tv(
        "copy-spoken",
        &[("copy", copy.as_str().into()), ("what", words.into())],
    );
    let button = Button::small(&copy).spoken(&spoken).icon(Icon::Copy);
    // Each button stands clear of the one above.
    ui.add_space(space::XS);
    let room = ui.available_width() - button.wide(ui) - space::M;
    let pressed = if room < ROOM_BESIDE {
        ui.vertical(|ui| {
            draw_ui(ui, cx, words);
            button.ui(ui, cx)
        })
    } else {
        ui.horizontal(|ui| {
            ui.set_min_height(size::SMALL_TARGET);
            column_ui(ui, room, |ui| {
                // In the middle of the row, beside the button.
                ui.add_space(space::XS);
                draw_ui(ui, cx, words);
            });
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, |ui| button.ui(ui, cx)).inner
        })
    };
    if pressed.inner {
        cx.send(Command::CopyContact(value.to_owned()));
    }
}
