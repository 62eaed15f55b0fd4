//! How it went so far: a chart over time on the desk, the same as a table, and how long answers took.
//! Drawn on: the desk. Its words stand in the record of all, too.

use egui::Ui;

use super::theme::space;
use super::widgets::{
    Button, Chart, Period, body_ui, card_ui, chart_room, fixed_ui, heading_ui, items_ui,
    nothing_here, small_ui,
};
use super::{Cx, wording};
use crate::app::command::Command;
use crate::domain::figures::{By, Figures, Period as Told};
use crate::papers;

/// From so many objections on, there is a chart.
const ENOUGH: usize = 8;

/// From so many answers on, it is said how long they took.
const ANSWERS: usize = 3;

/// Enough was sent for a chart.
fn has_chart(cx: &Cx<'_>) -> bool {
    let figures = cx.overview.figures();
    figures.is_some_and(|it| it.sent >= ENOUGH)
}

/// Where there is no chart: how long answers took, in a sentence.
pub fn sentence_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let figures = cx.overview.figures().filter(|_| !has_chart(cx));
    match figures.and_then(|it| days(cx, it)) {
        Some(words) => {
            small_ui(ui, cx, &words);
        }
        None => nothing_here(ui),
    }
}

/// The chart, what it means, and the same as a table.
pub fn so_far_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(figures) = cx.overview.figures().filter(|_| has_chart(cx)) else {
        return;
    };
    fixed_ui(ui, "so_far", |ui| {
        heading_ui(ui, cx, &cx.t("figures-title"));
        ui.add_space(space::S);
        card_ui(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            body_ui(ui, cx, &totals(cx, figures));
            if let Some(words) = days(cx, figures) {
                body_ui(ui, cx, &words);
            }
            ui.add_space(space::S);
            chart_ui(ui, cx, figures);
            ui.add_space(space::S);
            let words = if cx.state.figures {
                cx.t("figures-table-hide")
            } else {
                cx.t("figures-table-show")
            };
            if Button::small(&words).ui(ui, cx) {
                cx.send(Command::ShowFigures(!cx.state.figures));
            }
            if cx.state.figures {
                let rows = rows(cx, figures);
                items_ui(ui, &cx.t(name_key(figures)), &rows, |ui, words| {
                    small_ui(ui, cx, words);
                });
            }
        });
    });
    ui.add_space(space::L);
}

fn chart_ui(ui: &mut Ui, cx: &Cx<'_>, figures: &Figures) {
    let skipped = figures.periods.len();
    let skipped = skipped.saturating_sub(chart_room(ui.available_width()));
    let shown = || figures.periods.iter().skip(skipped);
    let periods: Vec<Period> = shown()
        .map(|it| Period {
            label: match figures.by {
                By::Week => cx.text.day(it.first),
                By::Month => cx.text.month(it.first),
            },
            below: it.first.year().to_string(),
            values: [it.sent, it.answered, it.overdue],
        })
        .collect();
    let words = || {
        let words: Vec<String> = shown().map(|it| row(cx, figures, it)).collect();
        words.join(" ")
    };
    let chart = Chart {
        name: &cx.t(name_key(figures)),
        description: &words,
        legend: [
            &cx.t("figures-sent"),
            &cx.t("figures-answered"),
            &cx.t(overdue_key(figures)),
        ],
        periods: &periods,
    };
    chart.ui(ui, cx);
}

/// What the chart and the table are called.
fn name_key(figures: &Figures) -> &'static str {
    match figures.by {
        By::Week => "figures-name-weeks",
        By::Month => "figures-name-months",
    }
}

fn overdue_key(figures: &Figures) -> &'static str {
    match figures.by {
        By::Week => "figures-overdue-week",
        By::Month => "figures-overdue-month",
    }
}

/// How many there are in all.
pub fn totals(cx: &Cx<'_>, figures: &Figures) -> String {
    let overdue = figures.periods.last().map_or(0, |it| it.overdue);
    let values = [
        ("sent", figures.sent.into()),
        ("answered", figures.answered.into()),
        ("overdue", overdue.into()),
    ];
    cx.tv("figures-totals", &values)
}

/// How long answers took, once there are some.
pub fn days(cx: &Cx<'_>, figures: &Figures) -> Option<String> {
    let days = figures.days.filter(|it| it.answers >= ANSWERS)?;
    let values = [
        ("answers", days.answers.into()),
        ("median", days.median.into()),
        ("fewest", days.fewest.into()),
        ("most", days.most.into()),
    ];
    Some(cx.tv("figures-days", &values))
}

/// What a period is called.
fn period(cx: &Cx<'_>, figures: &Figures, told: &Told) -> String {
    let name = match figures.by {
        By::Week => {
            let date = cx.text.plain_date(told.first);
            cx.tv("figures-week", &[("date", date.into())])
        }
        By::Month => cx.text.month_and_year(told.first),
    };
    if figures.periods.last() == Some(told) {
        cx.tv("figures-until-today", &[("period", name.into())])
    } else {
        name
    }
}

fn row(cx: &Cx<'_>, figures: &Figures, told: &Told) -> String {
    let values = [
        ("period", period(cx, figures, told).into()),
        ("sent", told.sent.into()),
        ("answered", told.answered.into()),
        ("overdue", told.overdue.into()),
    ];
    wording::begun(&cx.tv("figures-row", &values))
}

/// The time before the periods, where something was sent in it.
fn before(cx: &Cx<'_>, figures: &Figures) -> Option<String> {
    let first = figures.periods.first()?;
    let date = cx.text.plain_date(first.first);
    let words = cx.tv("figures-before", &[("date", date.into())]);
    (figures.sent_before > 0).then_some(words)
}

fn rows(cx: &Cx<'_>, figures: &Figures) -> Vec<String> {
    let before = before(cx, figures).map(|before| {
        let values = [
            ("before", before.into()),
            ("sent", figures.sent_before.into()),
            ("answered", figures.answered_before.into()),
        ];
        cx.tv("figures-before-row", &values)
    });
    let periods = figures.periods.iter();
    let periods = periods.map(|it| row(cx, figures, it));
    before.into_iter().chain(periods).collect()
}

/// The chart for paper: all periods have room.
pub fn paper(cx: &Cx<'_>, figures: &Figures) -> papers::Chart {
    let words: Vec<String> = figures
        .periods
        .iter()
        .map(|it| row(cx, figures, it))
        .collect();
    papers::Chart {
        description: words.join(" "),
        legend: [
            cx.t("figures-sent"),
            cx.t("figures-answered"),
            cx.t(overdue_key(figures)),
        ],
        periods: (figures.periods.iter())
            .map(|it| {
                let label = match figures.by {
                    By::Week => cx.text.plain_date(it.first),
                    By::Month => cx.text.month_and_year(it.first),
                };
                (label, [it.sent, it.answered, it.overdue])
            })
            .collect(),
    }
}

/// The same for paper: what the columns hold, and the rows.
pub fn table(cx: &Cx<'_>, figures: &Figures) -> (Vec<String>, Vec<Vec<String>>) {
    let head = [
        "figures-time",
        "figures-sent",
        "figures-answered",
        overdue_key(figures),
    ];
    let before = before(cx, figures).map(|before| {
        let [sent, answered] = [figures.sent_before, figures.answered_before];
        vec![before, sent.to_string(), answered.to_string()]
    });
    let periods = figures.periods.iter().map(|it| {
        vec![
            period(cx, figures, it),
            it.sent.to_string(),
            it.answered.to_string(),
            it.overdue.to_string(),
        ]
    });
    let head = head.into_iter().map(|key| cx.t(key)).collect();
    (head, before.into_iter().chain(periods).collect())
}
