//! The authority that takes a complaint: where it is, what it takes, and what a person must know first.
//! Drawn on: an account, a letter, the filing page.

use egui::Ui;

use super::Cx;
use super::theme::{Icon, space};
use super::widgets::{Button, Choice, Choices, body_ui, caption_ui, card_ui, small_ui, strong_ui};
use crate::app::command::Command;
use crate::catalog::schema::Authority;
use crate::domain::kinds::{PlaceId, Zone};
use crate::domain::objection::Objection;

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
    let places = places.iter().map(|place| {
        let name = cx.t(&format!("place-{}", place.as_str()));
        Choice::new(place, name, false)
    });
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
        body_ui(ui, cx, &authority.address.join(", "));
        if let Some(address) = &authority.email {
            let address = [("address", address.as_str().into())];
            body_ui(ui, cx, &cx.tv("authority-email", &address));
        }
        if let Some(number) = &authority.phone {
            let number = [("number", number.as_str().into())];
            body_ui(ui, cx, &cx.tv("authority-phone", &number));
        }
        let page = authority.complaint_url.as_ref();
        caption_ui(ui, cx, page.unwrap_or(&authority.website));
        if !authority.languages.is_empty() {
            let languages: Vec<String> = authority
                .languages
                .iter()
                .map(|it| cx.t(&format!("in-language-{it}")))
                .collect();
            let languages = languages.join(", ");
            let takes = cx.tv("authority-languages", &[("languages", languages.into())]);
            body_ui(ui, cx, &takes);
        }
        for caveat in cx.catalog.caveats(authority) {
            body_ui(ui, cx, &cx.t(&format!("caveat-{}", caveat.id)));
        }
        small_ui(
            ui,
            cx,
            &cx.tv(
                "authority-as-of",
                &[("date", authority.as_of.as_str().into())],
            ),
        );
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
