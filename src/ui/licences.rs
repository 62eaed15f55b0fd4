//! Whose work is in the program, and under which licence: the list that every package carries, too.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use egui::Ui;

use super::theme::{size, space};
use super::widgets::{
    Button, body_ui, card_ui, column_ui, heading_ui, items_ui, small_ui, strong_ui,
};
use super::{Cx, page_head_ui};
use crate::app::command::Command;
use crate::packed::unpack;

/// Written by `assets/packaging/third_party.py`, which also tells when it is old.
static LIST: LazyLock<String> = LazyLock::new(|| {
    unpack(include_bytes!(concat!(
        env!("OUT_DIR"),
        "/third-party.packed"
    )))
});

/// A line above and below the number of each text.
const RULE: &str =
    "\n==============================================================================\n";

/// One work of others.
struct Work {
    name: &'static str,
    /// Which licences hold, as lawyers abbreviate them, those that one may choose from in order.
    licence: String,
    /// Its address, and whose it is, a line each.
    rest: String,
    /// The numbers of the texts of its licences.
    texts: Vec<&'static str>,
}

fn work(block: &'static str) -> Option<Work> {
    let mut lines = block.trim_start().lines().map(str::trim);
    let (name, licence) = (lines.next()?, lines.next()?);
    let (licence, texts) = licence.strip_suffix(')')?.rsplit_once(" (text ")?;
    let mut offers: Vec<&str> = licence.split(" OR ").collect();
    if !licence.contains('(') {
        offers.sort_unstable();
    }
    Some(Work {
        name,
        licence: offers.join(" OR "),
        rest: lines.collect::<Vec<_>>().join("\n"),
        texts: texts.split(", ").collect(),
    })
}

/// All works, by licence.
static WORKS: LazyLock<BTreeMap<String, Vec<Work>>> = LazyLock::new(works);

fn works() -> BTreeMap<String, Vec<Work>> {
    let before_the_texts = LIST.split(RULE).next().unwrap_or_default();
    let mut works: BTreeMap<String, Vec<Work>> = BTreeMap::new();
    for work in before_the_texts.split("\n\n").filter_map(work) {
        works.entry(work.licence.clone()).or_default().push(work);
    }
    works
}

/// The text with this number, a paragraph at a time. Its lines end where the window ends, but for those
/// that were set apart.
fn text(number: &str) -> Vec<String> {
    let number_of = |it: &'static str| it.split_once(' ').filter(|it| it.1.parse::<u8>().is_ok());
    let parts = LIST.split(RULE);
    // A text may have such lines of its own.
    let text = parts
        .skip_while(|it| number_of(it).is_none_or(|it| it.1 != number))
        .skip(1)
        .take_while(|it| number_of(it).is_none());
    let paragraphs = text.flat_map(|it| it.trim_matches('\n').split("\n\n"));
    let joined = |it: &str| {
        it.lines().fold(String::new(), |mut all, line| {
            let apart = line.starts_with(|it: char| !it.is_alphabetic());
            if !all.is_empty() {
                all.push(if apart { '\n' } else { ' ' });
            }
            all + line.trim()
        })
    };
    paragraphs.map(joined).collect()
}

/// Draws which licences there are, or the works and the texts of one.
pub fn licences_ui(ui: &mut Ui, cx: &Cx<'_>, licence: Option<&str>) {
    let of_one = licence.and_then(|it| WORKS.get(it));
    let lead = if of_one.is_none() {
        cx.t("licences-lead")
    } else {
        String::new()
    };
    page_head_ui(ui, cx, &lead);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        match of_one {
            None => all_ui(ui, cx),
            Some(works) => licence_ui(ui, cx, works),
        }
    });
}

fn all_ui(ui: &mut Ui, cx: &Cx<'_>) {
    small_ui(ui, cx, &cx.t("licences-hint"));
    if Button::secondary(&cx.t("backups-back")).back().ui(ui, cx) {
        cx.send(Command::ShowSettings);
    }
    let mut by_size: Vec<_> = WORKS.iter().collect();
    by_size.sort_by_key(|(_, works)| std::cmp::Reverse(works.len()));
    for (licence, works) in by_size {
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, licence);
            let names: Vec<&str> = works.iter().map(|it| it.name).collect();
            body_ui(ui, cx, &names.join(" · "));
            let show = cx.t("licences-show");
            let spoken = cx.tv("licences-show-spoken", &[("licence", licence.into())]);
            if Button::small(&show).spoken(&spoken).ui(ui, cx) {
                cx.send(Command::ShowLicences(Some(licence.clone())));
            }
        });
    }
}

fn licence_ui(ui: &mut Ui, cx: &Cx<'_>, works: &[Work]) {
    if Button::secondary(&cx.t("licences-back")).back().ui(ui, cx) {
        cx.send(Command::ShowLicences(None));
    }
    let title = cx.t("licences-works");
    heading_ui(ui, cx, &title);
    items_ui(ui, &title, works, |ui, work| {
        strong_ui(ui, cx, work.name);
        small_ui(ui, cx, &work.rest);
        let numbers = work.texts.join(", ");
        let texts = cx.tv("licences-text", &[("number", numbers.into())]);
        small_ui(ui, cx, &texts);
    });
    let mut numbers: Vec<&str> = Vec::new();
    for number in works.iter().flat_map(|it| &it.texts) {
        if !numbers.contains(number) {
            numbers.push(number);
        }
    }
    for number in numbers {
        heading_ui(
            ui,
            cx,
            &cx.tv("licences-text", &[("number", number.into())]),
        );
        for paragraph in text(number) {
            body_ui(ui, cx, &paragraph);
        }
    }
}
