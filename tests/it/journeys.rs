//! What happens: commands in, effects out, no window. Every name is a sentence that must hold.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod adding;
mod after;
mod companion;
mod filing;
mod first;
mod keeping;
mod linked;
mod missing;
mod pages;
mod pasting;
mod persons;
mod several;
mod sharing;
mod undo;
mod walks;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use veto_desk::app::command::{Answer, AnswerKind, Command, Copied, Edit, LinkEdit, Opened, Told};
use veto_desk::app::effect::{Effect, Save};
use veto_desk::app::flow::Flow;
use veto_desk::app::problem::{FileTrouble, Problem, SaveProblem};
use veto_desk::app::state::{Asking, Change, Done, PreviousCopy, Saving, Screen, State};
use veto_desk::catalog::Catalog;
use veto_desk::domain::document::{Document, Open, Theme};
use veto_desk::domain::email::{self, Doubt};
use veto_desk::domain::group::Since;
use veto_desk::domain::ids::{AccountId, DraftId, ObjectionId};
use veto_desk::domain::kinds::{Field, Force, RouteId, Subject, Wait, Zone};
use veto_desk::domain::objection::{Event, Frozen, Seen, What};
use veto_desk::domain::status::{NextStep, Reason, Standing, Status, Urgency, account_standing};
use veto_desk::domain::wizard::{Answers, Draft, Linked, Lives, ReasonKind, Step, Whose};
use veto_desk::store::format;

use crate::fixtures::{Person, TODAY, family, left, opened};

const ANA_ADDRESS: &str = "https://www.facebook.com/privacy/genai";

// ----- what is asked again and again

fn draft(person: &Person) -> &Draft {
    person.state.open_draft().expect("an open wizard")
}

fn answers(person: &Person) -> &Answers {
    &draft(person).answers
}

fn progress(person: &Person) -> (usize, usize) {
    Flow {
        draft: draft(person),
        document: &person.state.document,
        catalog: Catalog::embedded(),
    }
    .progress()
}

fn standing(person: &Person, account: AccountId) -> Standing {
    account_standing(
        &person.state.document,
        account,
        |objection| Catalog::embedded().rules(objection.residence.zone),
        person.state.today,
    )
}

fn events(person: &Person) -> Vec<Event> {
    let document = &person.state.document;
    document
        .objection(person.objection())
        .unwrap()
        .events
        .clone()
}

fn frozen(person: &Person) -> Frozen {
    let document = &person.state.document;
    document
        .objection(person.objection())
        .unwrap()
        .sent()
        .unwrap()
        .1
        .clone()
}

fn route(person: &Person) -> RouteId {
    let document = &person.state.document;
    document
        .objection(person.objection())
        .unwrap()
        .filing
        .route
        .clone()
}

/// The document written down and read again, as at the next start.
fn reread(document: &Document) -> Document {
    format::from_text(&format::to_text(document).unwrap())
        .unwrap()
        .document
}

/// The app is killed, and started again.
fn killed(person: &Person) -> Person {
    let mut again = person.clone();
    again.state = State::new(opened(Some(reread(&person.state.document))), &person.now);
    again
}

/// Says something and holds that a change of the document is saved, and nothing else is.
fn saved(person: &mut Person, command: Command) {
    let before = Arc::clone(&person.state.document);
    person.effects.clear();
    person.say(command.clone());
    let changed = before != person.state.document;
    let saves: Vec<&Save> = person
        .effects
        .iter()
        .filter_map(|it| match it {
            Effect::Save(save) => Some(save),
            _ => None,
        })
        .collect();
    assert_eq!(saves.len(), usize::from(changed), "{command:?}");
    assert!(
        saves.iter().all(|it| it.document == person.state.document),
        "{command:?}"
    );
}

/// Answers what a page asks, as simply as possible.
fn answer_page(person: &mut Person, step: Step) {
    match step {
        // Whom a wizard was begun for is chosen already.
        Step::Person if matches!(answers(person).whose, Some(Whose::Known(_))) => {}
        Step::Person => {
            person
                .answer(Answer::Whose(Whose::New))
                .answer(Answer::PersonName("Ana".into()));
        }
        Step::Email => {
            person.answer(Answer::Email("ana@example.eu".into()));
            person.answer(Answer::Phone("+40 721 555 010".into()));
        }
        Step::Linked => {
            person.answer(Answer::Linked(Linked::NotSure));
        }
        Step::Reason if answers(person).reason.is_none() => {
            person.answer(Answer::Reason(ReasonKind::None));
        }
        _ => {}
    }
}

/// Goes on from page to page until the branch ends. Gives the pages.
fn walk_on(person: &mut Person) -> Vec<Step> {
    let mut pages = Vec::new();
    for _ in 0..20 {
        let Some(step) = person.step() else {
            return pages;
        };
        if pages.last() != Some(&step) {
            pages.push(step);
        }
        if step == Step::NoRoute || person.state.filed().is_some() {
            return pages;
        }
        answer_page(person, step);
        let page = person.state.page;
        person.next_anyway();
        assert_ne!(
            person.state.page, page,
            "{step:?} leads nowhere: {:?}",
            person.state.problem
        );
    }
    panic!("a wizard without an end: {pages:?}");
}

fn from_country(platform: &str, country: &str) -> Person {
    let mut person = Person::new();
    person.begin(platform).next();
    if person.step() == Some(Step::Person) {
        answer_page(&mut person, Step::Person);
        person.next();
    }
    person.answer(Answer::Lives(Lives::NotSure)).next();
    person.answer(Answer::Country(Some(country.into()))).next();
    person
}

fn sent_on(day: jiff::civil::Date) -> Person {
    let mut person = Person::on(day);
    person.ana_at_the_form().open_and_send();
    person
}
