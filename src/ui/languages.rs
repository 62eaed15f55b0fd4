//! Languages to choose from: a few at hand, all on demand.

use egui::{Id, Ui};

use super::Cx;
use super::widgets::{Button, Choice, Choices};
use crate::domain::document::Residence;
use crate::letters::words;
use crate::text::Language;

/// The languages that this person most likely wants: the one that was chosen, that of the screen, that of
/// the country, and English.
pub fn at_hand(cx: &Cx<'_>, chosen: &str, residence: Option<&Residence>) -> Vec<Language> {
    let country = residence.and_then(|it| it.country.as_ref());
    let of_country = words::of_country(country);
    let chosen = Language::of_code(chosen);
    let rest = [cx.text.language(), of_country, Language::english()];
    chosen.into_iter().chain(rest).collect()
}

/// Draws a choice of language: those at hand, and a button for the others.
pub fn choose_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    place: &str,
    question: &str,
    at_hand: Vec<Language>,
    chosen: Option<Language>,
) -> Option<Language> {
    let shown = shown(ui, place, at_hand).into_iter();
    let answers = shown.map(|it| Choice::new(it, it.name(), chosen == Some(it)));
    let language = Choices::columns(place, question, 175.0).ui(ui, cx, answers.collect());
    more_ui(ui, cx, place);
    language
}

/// Those at hand, each once and in the usual order; all after "Other languages" was pressed.
pub fn shown(ui: &Ui, place: &str, at_hand: Vec<Language>) -> Vec<Language> {
    let all = ui
        .data(|it| it.get_temp(of_place(place)))
        .unwrap_or_default();
    Language::all()
        .filter(|it| all || at_hand.contains(it))
        .collect()
}

/// The button that shows all languages here.
pub fn more_ui(ui: &mut Ui, cx: &Cx<'_>, place: &str) {
    let id = of_place(place);
    let all: bool = ui.data(|it| it.get_temp(id)).unwrap_or_default();
    if !all && Button::small(&cx.t("languages-more")).ui(ui, cx) {
        ui.data_mut(|it| it.insert_temp(id, true));
    }
}

fn of_place(place: &str) -> Id {
    Id::unique(("languages", place))
}
