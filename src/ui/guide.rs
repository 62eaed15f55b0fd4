//! Guides: the list of all with its search, a guide, and the links to guides on every other page.
//! Reached from: the rail, and the end of every page. Leads back to exactly where it was opened.

use std::collections::BTreeSet;

use egui::{Key, Modifiers, Ui};

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Field, Piece, banner_ui, body_ui, column_ui, heading_ui, icon_link_ui, items_ui,
    list_ui, panel_ui, prose_ui, rule_ui, small_ui, strong_ui,
};
use super::{Cx, page_head_ui, picture, wording};
use crate::app::command::Command;
use crate::app::state::{Returned, Screen, State};
use crate::catalog::Catalog;
use crate::guides::parse::{Block, Guide, Inline, Target};
use crate::guides::search::Hit;
use crate::guides::{self, GROUPS, Guides};

mod spots;

pub use spots::{BY_SPOT, Point, Spot, spots};

fn all(cx: &Cx<'_>) -> &'static Guides {
    Guides::of(cx.text.language().code())
}

/// The title of a guide.
pub fn title(cx: &Cx<'_>, id: &str) -> String {
    let guide = all(cx).get(id);
    guide.map_or_else(String::new, |it| cx.text.passed(&it.title))
}

// ----- links to guides

/// A quiet link to a guide, with its title. Draws nothing where there is no such guide.
pub fn link_ui(ui: &mut Ui, cx: &Cx<'_>, id: &str) {
    let title = title(cx, id);
    if title.is_empty() {
        return;
    }
    if icon_link_ui(ui, cx, Icon::Help, &title, arrives(cx, id)) {
        cx.send(Command::ShowGuide(id.to_owned()));
    }
}

/// This guide was just closed: the focus comes back to its link.
fn arrives(cx: &Cx<'_>, id: &str) -> bool {
    let guide = cx.back_from.and_then(|it| it.guide.as_deref());
    guide == Some(id)
}

/// The way to the help, where its place has no room.
pub fn help_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let help = cx.t("rail-help");
    let button = Button::small(&help).icon(Icon::Help);
    if button.takes_focus(help_arrives(cx)).ui(ui, cx) {
        cx.send(Command::ShowHelp);
    }
}

/// The help was just closed.
pub fn help_arrives(cx: &Cx<'_>) -> bool {
    cx.back_from.is_some_and(|it| it.guide.is_none())
}

/// What leads there once more is on the page that is shown.
pub fn has_link(state: &State, returned: &Returned) -> bool {
    let Some(guide) = &returned.guide else {
        // Help is in view on every page.
        return true;
    };
    match &state.screen {
        // They lead to all of them, and a guide stays as it was.
        Screen::Help(..) | Screen::Guide(..) => true,
        _ => here(state, Catalog::embedded()).contains(&guide.as_str()),
    }
}

/// The way back to the page that lies under the help or a guide.
pub fn back_ui(ui: &mut Ui, cx: &Cx<'_>) {
    // In a field, it leaves the field; over the page, it answers a question.
    let by_key = !ui.ctx().text_edit_focused()
        && !cx.state.close_asked
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let back = Button::quiet(&cx.t("wizard-back"))
        .icon(Icon::Back)
        .back()
        .ui(ui, cx);
    if back || by_key {
        cx.send(Command::LeaveHelp);
    }
    ui.add_space(space::S);
}

/// The guides that help on the page that is shown.
pub fn here(state: &State, catalog: &Catalog) -> Vec<&'static str> {
    let spots = spots(state, catalog);
    let rows = BY_SPOT.iter().filter(|(spot, _)| spots.contains(spot));
    let mut seen = BTreeSet::new();
    rows.flat_map(|(_, ids)| ids.iter().copied())
        .filter(|id| seen.insert(*id) && guides::is_there(id))
        .collect()
}

/// The same as links, under the page.
pub fn links_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let ids = here(cx.state, cx.catalog);
    if ids.is_empty() {
        return;
    }
    ui.add_space(space::XL);
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        rule_ui(ui, cx);
        ui.add_space(space::S);
        let name = cx.t("guides-here");
        strong_ui(ui, cx, &name);
        items_ui(ui, &name, &ids, |ui, id| link_ui(ui, cx, id));
    });
}

// ----- the list of all

/// What is sought, and what was found: announced as it changes.
pub fn announced(cx: &Cx<'_>) -> Option<String> {
    match &cx.state.screen {
        Screen::Help(query, _) if !query.trim().is_empty() => Some(found(cx, &all(cx).find(query))),
        _ => None,
    }
}

fn found(cx: &Cx<'_>, hits: &[Hit<'_>]) -> String {
    cx.tv("guides-found", &[("count", hits.len().into())])
}

/// Draws the search, and the guides: all in their groups, or what was found.
pub fn search_ui(ui: &mut Ui, cx: &Cx<'_>, query: &str) {
    ui.spacing_mut().item_spacing.y = space::S;
    let field = Field {
        id: "guides",
        label: &cx.t("guides-search"),
        hint: &cx.t("guides-search-hint"),
        problem: "",
        rows: 1,
    };
    if let Some(typed) = field.plain_ui(ui, cx, query) {
        cx.send(Command::SearchGuides(typed));
    }
    if query.trim().is_empty() {
        let headings = [
            "guides-object",
            "guides-trouble",
            "guides-after",
            "guides-places",
            "guides-good-to-know",
            "guides-app",
        ];
        for (heading, ids) in headings.into_iter().zip(GROUPS) {
            ui.add_space(space::S);
            let name = cx.t(heading);
            heading_ui(ui, cx, &name);
            list_of_links_ui(ui, cx, &name, ids);
        }
        return;
    }
    let hits = all(cx).find(query);
    body_ui(ui, cx, &found(cx, &hits));
    if hits.is_empty() {
        small_ui(ui, cx, &cx.t("guides-none-found"));
    }
    items_ui(ui, &cx.t("guides-search"), &hits, |ui, hit| {
        ui.spacing_mut().item_spacing.y = 0.0;
        link_ui(ui, cx, &hit.guide.id);
        small_ui(ui, cx, &cx.text.passed(&hit.line));
    });
}

fn list_of_links_ui(ui: &mut Ui, cx: &Cx<'_>, name: &str, ids: &[&str]) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        items_ui(ui, name, ids, |ui, id| link_ui(ui, cx, id));
    });
}

// ----- a guide

/// Draws a guide.
pub fn guide_ui(ui: &mut Ui, cx: &Cx<'_>, id: &str) {
    let Some(guide) = all(cx).get(id) else {
        return;
    };
    back_ui(ui, cx);
    page_head_ui(ui, cx, "");
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        for_whom_ui(ui, cx, guide);
        let mut stops = BTreeSet::new();
        for block in &guide.blocks {
            block_ui(ui, cx, block, &mut stops);
        }
        sources_ui(ui, cx, guide);
        ui.add_space(space::S);
        if Button::secondary(&cx.t("guide-close")).ui(ui, cx) {
            cx.send(Command::LeaveHelp);
        }
    });
}

fn for_whom_ui(ui: &mut Ui, cx: &Cx<'_>, guide: &Guide) {
    let checked = [("date", cx.text.plain_date(guide.checked).into())];
    let mut lines = vec![cx.tv("guide-checked", &checked)];
    if let Some(platforms) = &guide.platforms {
        let names: Vec<String> = platforms
            .iter()
            .map(|it| wording::platform(cx, it))
            .collect();
        let names = [("names", names.join(", ").into())];
        lines.push(cx.tv("guide-platforms", &names));
    }
    if let Some(residences) = &guide.residences {
        let names: Vec<String> = residences.iter().map(|it| wording::zone(cx, *it)).collect();
        let names = [("names", names.join(" · ").into())];
        lines.push(cx.tv("guide-residences", &names));
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in lines {
            small_ui(ui, cx, &line);
        }
    });
    ui.add_space(space::S);
}

/// `stops` holds the links that came before: the keyboard stops once at each.
fn block_ui<'a>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    block: &'a Block,
    stops: &mut BTreeSet<(&'a str, &'a Target)>,
) {
    match block {
        Block::Heading(words) => {
            ui.add_space(space::S);
            heading_ui(ui, cx, &cx.text.passed(words));
        }
        Block::Paragraph(line) => line_ui(ui, cx, line, stops),
        Block::List { ordered, items } => list_ui(ui, cx, *ordered, items, |ui, line| {
            line_ui(ui, cx, line, stops);
        }),
        Block::Warning(lines) => banner_ui(ui, cx, cx.tokens.warn, Icon::Alert, |ui| {
            for line in lines {
                line_ui(ui, cx, line, stops);
            }
        }),
        Block::Picture { id, alternative } => picture_ui(ui, cx, id, alternative),
    }
}

fn line_ui<'a>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    line: &'a [Inline],
    stops: &mut BTreeSet<(&'a str, &'a Target)>,
) {
    let mut pieces = Vec::new();
    for inline in line {
        let words = cx.text.passed(inline.words());
        pieces.push(match inline {
            Inline::Text(_) => Piece::Plain(words),
            Inline::Bold(_) => Piece::Strong(words),
            // What may not be opened is still read.
            Inline::Link(_, Target::Address(address)) if !cx.catalog.allows(address) => {
                Piece::Strong(words)
            }
            Inline::Link(said, target) => Piece::Link {
                words,
                stop: stops.insert((said, target)),
                take: matches!(target, Target::Guide(id) if arrives(cx, id)),
            },
        });
    }
    let pressed = prose_ui(ui, cx, &pieces).and_then(|at| line.get(at));
    if let Some(Inline::Link(_, target)) = pressed {
        cx.send(match target {
            Target::Guide(id) => Command::ShowGuide(id.clone()),
            Target::Address(address) => Command::OpenPage(address.clone()),
        });
    }
}

/// A picture; one that the catalogue does not know, in its words.
fn picture_ui(ui: &mut Ui, cx: &Cx<'_>, id: &str, alternative: &str) {
    match cx.catalog.picture(id) {
        Some(picture) => picture::picture_ui(ui, cx, &picture),
        None => panel_ui(ui, cx, |ui| {
            body_ui(ui, cx, &cx.text.passed(alternative));
        }),
    }
}

fn sources_ui(ui: &mut Ui, cx: &Cx<'_>, guide: &Guide) {
    ui.add_space(space::S);
    heading_ui(ui, cx, &cx.t("guide-sources"));
    for key in &guide.sources {
        let words = match cx.catalog.source(key) {
            Some(source) => cx.tv(
                "guide-source",
                &[
                    ("title", source.title.as_str().into()),
                    ("date", source.date.as_str().into()),
                ],
            ),
            None => cx.t("guide-source-app"),
        };
        small_ui(ui, cx, &words);
    }
}
