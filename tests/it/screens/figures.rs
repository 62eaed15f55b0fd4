//! The chart on the desk: heard as well as seen, told apart without color, and never older than the
//! document.

use std::sync::Arc;

use veto_desk::app::command::AnswerKind;
use veto_desk::app::overview::{Finding, Overview};
use veto_desk::catalog::Catalog;
use veto_desk::domain::document::Document;
use veto_desk::domain::figures::{Figures, Tally, of_document, track};
use veto_desk::domain::objection::What;
use veto_desk::domain::order::Order;
use veto_desk::ui::theme::{Hex, Tokens};
use veto_desk::ui::widgets::{Series, sample_of};

use super::*;
use crate::crowd::crowd;
use crate::fixtures::TODAY;

/// At 320 points, where fewer periods have room.
const SMALLEST: Look = Look {
    name: "320 wide",
    size: [320.0, 4000.0],
    ..LIGHT
};

fn of(document: &Document) -> Figures {
    let rules =
        |it: &veto_desk::domain::objection::Objection| Catalog::embedded().rules(it.residence.zone);
    of_document(document, rules, TODAY)
}

fn description(harness: &Harness<'_, Stage>) -> String {
    let mut charts = harness.query_all_by(|it| it.role() == Role::Image);
    let chart = charts.next().expect("a chart");
    assert!(charts.next().is_none());
    let node = chart.accesskit_node();
    assert!(
        node.label()
            .is_some_and(|it| it.starts_with("Sent, answered and overdue"))
    );
    let focus = egui::accesskit::Action::Focus;
    assert!(
        !node.data().supports_action(focus),
        "it is read, not pressed"
    );
    node.data().description().unwrap_or_default().to_owned()
}

/// The figures of the newest periods, in words.
fn in_words(figures: &Figures, skipped: usize) -> Vec<String> {
    let periods = figures.periods.iter().skip(skipped);
    let words = periods.map(|it| {
        format!(
            ": {} sent, {} answered, {} overdue at its end.",
            it.sent, it.answered, it.overdue
        )
    });
    words.collect()
}

#[test]
fn the_chart_says_every_figure_that_it_shows_and_its_patterns_have_words() {
    let cases = [
        (
            "desk-figures",
            "week",
            ["12 October 2026", "16 November 2026, until today"],
        ),
        (
            "desk-figures-months",
            "month",
            ["December 2024", "November 2026, until today"],
        ),
    ];
    for (name, by, [first, last]) in cases {
        let case = case(name);
        let figures = of(&case.state.document);
        let harness = show(&case.state, TALL, Text::english());
        let said = description(&harness);
        let rows: Vec<&str> = said.split_inclusive("end.").collect();
        let expected = in_words(&figures, 0);
        assert_eq!(rows.len(), expected.len(), "{name}: {said}");
        for (row, expected) in rows.iter().zip(&expected) {
            assert!(row.ends_with(expected), "{name}: {row} / {expected}");
        }
        assert!(rows[0].contains(first), "{name}: {}", rows[0]);
        assert!(rows[rows.len() - 1].contains(last), "{name}: {said}");
        let names: Vec<String> = met(&harness).into_iter().map(|it| it.name).collect();
        let overdue = format!("Overdue at the end of the {by}");
        for words in ["Sent", "Answered", &overdue] {
            assert!(names.iter().any(|it| it == words), "{name}: {words}");
        }
    }
}

#[test]
fn a_narrow_chart_shows_the_newest_periods_and_says_just_those() {
    let case = case("desk-figures-months");
    let figures = of(&case.state.document);
    let harness = show(&case.state, SMALLEST, Text::english());
    let said = description(&harness);
    let shown = said.matches("end.").count();
    assert!((4..figures.periods.len()).contains(&shown), "{shown}");
    let skipped = figures.periods.len() - shown;
    for expected in in_words(&figures, skipped) {
        assert!(said.contains(&expected), "{said}");
    }
    assert!(said.contains("November 2026, until today"), "{said}");
}

#[test]
fn the_table_has_the_same_figures_and_what_was_before_them() {
    let case = case("desk-figures-months-table");
    let figures = of(&case.state.document);
    assert!(figures.sent_before > 0);
    for look in [TALL, SMALLEST] {
        let harness = show(&case.state, look, Text::english());
        let names: Vec<String> = met(&harness).into_iter().map(|it| it.name).collect();
        // However narrow: the table holds all periods.
        for expected in in_words(&figures, 0) {
            assert!(names.iter().any(|it| it.ends_with(&expected)), "{expected}");
        }
        let before = format!(
            "Before 1 December 2024: {} sent, {} answered.",
            figures.sent_before, figures.answered_before
        );
        assert!(names.contains(&before), "{before}: {names:?}");
    }
}

#[test]
fn the_table_is_shown_and_put_away_by_its_button() {
    let mut person = Person::new();
    person.state = case("desk-figures").state;
    for (button, shown) in [("Show as a table", true), ("Put the table away", false)] {
        let mut harness = show(&person.state, TALL, Text::english());
        harness.get_by_role_and_label(Role::Button, button).click();
        harness.run();
        let said = harness.state_mut().said();
        assert_eq!(said, [Command::ShowFigures(shown)]);
        for command in said {
            person.say(command);
        }
        assert_eq!(person.state.figures, shown);
        let harness = show(&person.state, TALL, Text::english());
        let row = harness.query_by(|it| {
            let name = it.value().unwrap_or_default();
            it.role() == Role::Label && name.starts_with("Week from 12 October 2026:")
        });
        assert_eq!(row.is_some(), shown);
    }
}

#[test]
fn with_few_objections_there_is_a_sentence_and_with_fewer_answers_nothing() {
    let sentence = |state: &veto_desk::app::state::State| {
        let harness = show(state, TALL, Text::english());
        assert!(
            harness
                .query_all_by(|it| it.role() == Role::Image)
                .next()
                .is_none()
        );
        let all = met(&harness);
        assert!(all.iter().all(|it| it.name != "So far"));
        let found = all.into_iter().find(|it| it.name.contains("answers came"));
        found.map(|it| it.name)
    };
    assert_eq!(
        sentence(&case("desk-figures-few").state).as_deref(),
        Some(
            "Half of 5 answers came within 10 days. The quickest took 6 days, the slowest 12 days."
        )
    );
    assert_eq!(sentence(&case("desk-many").state), None);
}

/// Bars and marks differ in their pattern: all painted with one ink, too.
#[test]
fn the_patterns_differ_without_color() {
    super::seen::differ_without_color(&Series::ALL, 100, |ui, series| {
        let ink = Hex(egui::Color32::BLACK);
        let mut tokens = Tokens::of(egui::Theme::Light, false).clone();
        (tokens.accent, tokens.good.ink, tokens.bad.ink) = (ink, ink, ink);
        let rect = Rect::from_center_size(ui.max_rect().center(), egui::vec2(30.0, 16.0));
        sample_of(ui.painter(), &tokens, series, rect);
    });
}

fn up_to_date(overview: &mut Overview, person: &Person) -> Figures {
    let state = &person.state;
    overview.update(
        &state.document,
        Catalog::embedded(),
        state.today,
        &Order::of("en"),
        &state.finding,
        None,
    );
    overview.figures().expect("computed").clone()
}

/// After each change, the figures that are kept are those that are computed from nothing.
#[test]
fn the_figures_are_those_of_the_document_after_every_change() {
    let mut person = Person::new();
    let document = crowd(60, TODAY);
    person.state = veto_desk::app::state::State::new(fixtures::opened(Some(document)), &person.now);
    let mut overview = Overview::default();
    let mut before = up_to_date(&mut overview, &person);
    assert_eq!(before, of(&person.state.document));
    let waiting = person.state.document.objections.iter().rev();
    let waiting: Vec<_> = waiting
        .filter(|it| matches!(it.events.last().map(|it| &it.what), Some(What::Sent(_))))
        .map(|it| (it.id, it.account))
        .collect();
    let (answered, deleted) = (waiting[0].0, waiting[1].1);
    for commands in [
        vec![
            Command::AskAnswer(answered),
            Command::ChooseAnswer(AnswerKind::Refused),
            Command::RecordAnswer,
        ],
        vec![Command::DeleteAccount(deleted)],
        vec![Command::RestoreAccount(deleted)],
        vec![Command::Undo],
    ] {
        let name = format!("{commands:?}");
        for command in commands {
            person.say(command);
        }
        let now = up_to_date(&mut overview, &person);
        assert_eq!(now, of(&person.state.document), "{name}");
        assert_ne!(now, before, "{name}");
        before = now;
    }
}

/// What a desk of a hundred thousand accounts costs:
/// `cargo test --test it what_the_figures_cost -- --ignored --nocapture`.
#[test]
#[ignore = "it measures, and says nothing of right and wrong"]
#[expect(clippy::print_stdout, reason = "the figures are for people")]
fn what_the_figures_cost() {
    let mut document = Arc::new(crowd(100_000, TODAY));
    let mut overview = Overview::default();
    let finding = Finding::default();
    let mut update = |document: &Arc<Document>, what: &str| {
        let began = std::time::Instant::now();
        overview.update(
            document,
            Catalog::embedded(),
            TODAY,
            &Order::of("en"),
            &finding,
            None,
        );
        println!("the overview, {what}: {:?}", began.elapsed());
    };
    update(&document, "all anew");
    update(&document, "nothing changed");
    Arc::make_mut(&mut document).objections.pop();
    update(&document, "one objection less");
    let began = std::time::Instant::now();
    let of_found = overview.figures_of(&overview.found().map(|it| it.account).collect());
    println!("figures of those that are found: {:?}", began.elapsed());
    let began = std::time::Instant::now();
    let from_nothing = of(&document);
    println!("figures from the document: {:?}", began.elapsed());
    assert_eq!(from_nothing, of_found);
    let rules = Catalog::embedded().rules(veto_desk::domain::kinds::Zone::Eu);
    let tracks: Vec<_> = (document.objections.iter())
        .filter_map(|it| track(it, &rules))
        .collect();
    let mut tally = Tally::of(&tracks);
    let began = std::time::Instant::now();
    for of in [Tally::take, Tally::add] {
        of(&mut tally, &tracks[0]);
    }
    let figures = tally.figures(TODAY);
    println!("figures after one change: {:?}", began.elapsed());
    println!("{} sent, {} answered", figures.sent, figures.answered);
}
