//! Where an objection stands, computed from its events, the rule of its law and today's date.
//! Nothing of this is ever stored.

use jiff::civil::Date;

use super::deadline::{Deadline, Rule};
use super::document::Document;
use super::ids::AccountId;
use super::objection::{Objection, What};

/// The six words a card can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nothing was begun.
    NotStarted,
    /// Begun; the person has not said that they sent it.
    NotSentYet,
    /// Sent; the platform's turn.
    Sent,
    /// Accepted, or covered by an accepted one.
    Confirmed,
    /// Something only the person can do.
    NeedsYou,
    /// The platform said no.
    Refused,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 6] = [
        Self::NotStarted,
        Self::NotSentYet,
        Self::Sent,
        Self::Confirmed,
        Self::NeedsYou,
        Self::Refused,
    ];
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was begun.
    NotBegun,
    /// The answers are complete.
    Prepared,
    /// The form was opened.
    Opened,
    /// It was sent.
    Sent,
    /// The platform decided.
    Answered,
}

/// What the platform said; never merged with the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing yet, or only a receipt.
    Open,
    /// Yes.
    Accepted,
    /// No.
    Refused,
    /// It asked a question that is not answered yet.
    MoreAsked,
    /// It named another company.
    OtherCompany,
}

/// How pressing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Nothing presses.
    OnTime,
    /// The date is near.
    DueSoon,
    /// The date has passed without an answer.
    Overdue,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The person's.
    You,
    /// The platform's.
    Platform,
    /// Nobody's: it is settled.
    Nobody,
}

/// The one step that a card offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Begin.
    Start,
    /// Go on where the form was left.
    Continue,
    /// Tell what the platform answered.
    ReportAnswer,
    /// Answer the platform's question.
    Reply,
    /// File it by another route.
    TryNextRoute,
    /// See what can be done about silence or a refusal.
    SeeOptions,
    /// Look at what was done.
    ShowRecord,
    /// Look at the account whose objection covers this one.
    ShowCovering(AccountId),
}

/// The sentence that a card says, without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was begun.
    NotBegun,
    /// The answers are complete since this day.
    Prepared(Date),
    /// The form was opened on this day.
    FormOpened(Date),
    /// The form was not found on this day.
    FormMissing(Date),
    /// Sent on this day; the date, if there is one, is in the standing.
    Waiting(Date),
    /// Only a receipt came, on this day.
    ReceiptOnly(Date),
    /// More time was announced in time, on this day.
    MoreTime(Date),
    /// The answer was due on this day.
    Overdue(Date),
    /// Accepted on this day.
    Accepted(Date),
    /// Covered since this day by the accepted objection of another account.
    Covered(AccountId, Date),
    /// Refused on this day.
    Refused(Date),
    /// Asked for more on this day.
    MoreAsked(Date),
    /// Named another company on this day.
    OtherCompany(Date),
}

/// Days before the date from which an objection is "due soon".
pub const SOON_DAYS: i32 = 3;

/// Where one objection, or an account without one, stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The word.
    pub status: Status,
    /// The sentence.
    pub reason: Reason,
    /// How far it has come.
    pub stage: Stage,
    /// What the platform said.
    pub outcome: Outcome,
    /// How pressing it is.
    pub urgency: Urgency,
    /// Whose turn it is.
    pub turn: Turn,
    /// What to do next.
    pub next: NextStep,
    /// By when an answer is due, while one is awaited.
    pub deadline: Option<Deadline>,
}

impl Standing {
    fn new(status: Status, reason: Reason, stage: Stage, outcome: Outcome, next: NextStep) -> Self {
        let turn = match status {
            Status::NotStarted | Status::NotSentYet | Status::NeedsYou | Status::Refused => {
                Turn::You
            }
            Status::Sent => Turn::Platform,
            Status::Confirmed => Turn::Nobody,
        };
        Self {
            status,
            reason,
            stage,
            outcome,
            urgency: Urgency::OnTime,
            turn,
            next,
            deadline: None,
        }
    }

    /// Needs-you first, then what is unfinished, then what waits by date, then what is settled.
    pub fn order(&self) -> (u8, Option<Date>) {
        let rank = match self.status {
            Status::NeedsYou => 0,
            Status::Refused => 1,
            Status::NotSentYet => 2,
            Status::NotStarted => 3,
            Status::Sent => 4,
            Status::Confirmed => 5,
        };
        (rank, self.deadline.as_ref().map(|it| it.due))
    }
}

/// Where an account stands: by its own newest objection, else by one that covers it.
pub fn account_standing<'a>(
    document: &Document,
    account: AccountId,
    rule: impl Fn(&Objection) -> Option<Rule<'a>>,
    today: Date,
) -> Standing {
    let own = document
        .objection_of(account)
        .map(|objection| standing(objection, rule(objection), today));
    let settled = own
        .as_ref()
        .is_some_and(|it| it.stage == Stage::Sent || it.stage == Stage::Answered);
    if !settled && let Some(covered) = covered(document, account) {
        return covered;
    }
    own.unwrap_or_else(|| {
        Standing::new(
            Status::NotStarted,
            Reason::NotBegun,
            Stage::NotBegun,
            Outcome::Open,
            NextStep::Start,
        )
    })
}

/// An accepted objection of an account in the same Accounts Centre group covers this one.
fn covered(document: &Document, account: AccountId) -> Option<Standing> {
    let (by, since) = document.linked_with(account).find_map(|other| {
        let objection = document.objection_of(other.id)?;
        let accepted = objection
            .events
            .iter()
            .rev()
            .find(|event| is_decision(&event.what))
            .filter(|event| event.what == What::Accepted)?;
        Some((other.id, accepted.on))
    })?;
    Some(Standing::new(
        Status::Confirmed,
        Reason::Covered(by, since),
        Stage::NotBegun,
        Outcome::Open,
        NextStep::ShowCovering(by),
    ))
}

fn is_decision(what: &What) -> bool {
    matches!(
        what,
        What::Accepted | What::Refused | What::OtherCompany | What::Sent(_)
    )
}

/// Where one objection stands.
pub fn standing(objection: &Objection, rule: Option<Rule<'_>>, today: Date) -> Standing {
    let Some((sent, _)) = objection.sent() else {
        return unsent(objection);
    };
    let sent_on = sent.on;
    let after = objection
        .events
        .iter()
        .rev()
        .take_while(|event| event.id != sent.id);
    // The newest word of the platform after the newest sending decides; a receipt decides nothing.
    let mut newest = None;
    let mut receipt = None;
    let mut more_time = None;
    for event in after {
        match event.what {
            What::Accepted
            | What::Refused
            | What::MoreAsked
            | What::OtherCompany
            | What::Replied
                if newest.is_none() =>
            {
                newest = Some((&event.what, event.on));
            }
            What::Receipt => receipt = receipt.or(Some(event.on)),
            // Of several announcements the first counts: only that one can be in time.
            What::MoreTime => more_time = Some(event.on),
            _ => {}
        }
    }
    let make = |status, reason, outcome, next| {
        Standing::new(status, reason, Stage::Answered, outcome, next)
    };
    match newest {
        Some((What::Accepted, on)) => make(
            Status::Confirmed,
            Reason::Accepted(on),
            Outcome::Accepted,
            NextStep::ShowRecord,
        ),
        Some((What::Refused, on)) => make(
            Status::Refused,
            Reason::Refused(on),
            Outcome::Refused,
            NextStep::SeeOptions,
        ),
        Some((What::OtherCompany, on)) => make(
            Status::NeedsYou,
            Reason::OtherCompany(on),
            Outcome::OtherCompany,
            NextStep::TryNextRoute,
        ),
        Some((What::MoreAsked, on)) => Standing {
            deadline: rule.and_then(|rule| rule.deadline(sent_on, more_time)),
            ..make(
                Status::NeedsYou,
                Reason::MoreAsked(on),
                Outcome::MoreAsked,
                NextStep::Reply,
            )
        },
        _ => waiting(sent_on, receipt, more_time, rule, today),
    }
}

fn unsent(objection: &Objection) -> Standing {
    let newest = objection
        .events
        .iter()
        .rev()
        .find_map(|event| match event.what {
            What::FormOpened(_) => Some((Reason::FormOpened(event.on), Stage::Opened)),
            What::FormMissing(_) => Some((Reason::FormMissing(event.on), Stage::Opened)),
            What::Prepared => Some((Reason::Prepared(event.on), Stage::Prepared)),
            _ => None,
        });
    match newest {
        Some((reason, stage)) => Standing::new(
            Status::NotSentYet,
            reason,
            stage,
            Outcome::Open,
            NextStep::Continue,
        ),
        None => Standing::new(
            Status::NotStarted,
            Reason::NotBegun,
            Stage::NotBegun,
            Outcome::Open,
            NextStep::Start,
        ),
    }
}

fn waiting(
    sent_on: Date,
    receipt: Option<Date>,
    more_time: Option<Date>,
    rule: Option<Rule<'_>>,
    today: Date,
) -> Standing {
    let deadline = rule.and_then(|rule| rule.deadline(sent_on, more_time));
    let urgency = deadline.as_ref().map_or(Urgency::OnTime, |deadline| {
        let days_left = today
            .until(deadline.due)
            .map_or(i32::MAX, |span| span.get_days());
        match days_left {
            ..0 => Urgency::Overdue,
            0..=SOON_DAYS => Urgency::DueSoon,
            _ => Urgency::OnTime,
        }
    });
    let overdue = deadline
        .as_ref()
        .filter(|_| urgency == Urgency::Overdue)
        .map(|it| it.due);
    let extended = deadline.as_ref().is_some_and(|it| it.extended);
    let (status, reason, next) = match (overdue, receipt, more_time) {
        (Some(due), ..) => (Status::NeedsYou, Reason::Overdue(due), NextStep::SeeOptions),
        (None, _, Some(on)) if extended => {
            (Status::Sent, Reason::MoreTime(on), NextStep::ReportAnswer)
        }
        (None, Some(on), _) => (
            Status::Sent,
            Reason::ReceiptOnly(on),
            NextStep::ReportAnswer,
        ),
        _ => (
            Status::Sent,
            Reason::Waiting(sent_on),
            NextStep::ReportAnswer,
        ),
    };
    Standing {
        urgency,
        deadline,
        ..Standing::new(status, reason, Stage::Sent, Outcome::Open, next)
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::domain::document::{Account, Residence};
    use crate::domain::ids::{EventId, GroupId, ObjectionId, PersonId};
    use crate::domain::kept::{Mark, Unknown};
    use crate::domain::kinds::{Subject, Zone};
    use crate::domain::objection::{Event, Filing, Frozen, Missing, Page, Seen};
    use jiff::{Timestamp, civil::date};
    use uuid::Uuid;

    fn objection(events: &[(Date, What)]) -> Objection {
        Objection {
            id: ObjectionId(Uuid::from_u128(1)),
            account: AccountId(Uuid::from_u128(2)),
            subject: Subject::OwnContent,
            residence: Residence {
                zone: Zone::Eu,
                country: Some("RO".into()),
                part: None,
                unknown: Unknown::default(),
            },
            filing: Filing {
                route: "facebook-ai-page".into(),
                name: String::new(),
                email: "ana@example.eu".into(),
                phone: String::new(),
                text: String::new(),
                unknown: Unknown::default(),
            },
            events: events
                .iter()
                .zip(10..)
                .map(|((on, what), id)| Event {
                    id: EventId(Uuid::from_u128(id)),
                    on: *on,
                    at: Timestamp::UNIX_EPOCH,
                    what: what.clone(),
                    mark: Mark::default(),
                    unknown: Unknown::default(),
                })
                .collect(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }

    fn sent() -> What {
        What::Sent(Frozen {
            route: "facebook-ai-page".into(),
            address: "https://www.facebook.com/privacy/genai".into(),
            name: String::new(),
            email: "ana@example.eu".into(),
            phone: String::new(),
            text: "No.".into(),
            unknown: Unknown::default(),
        })
    }

    fn at(events: &[(Date, What)], today: Date) -> Standing {
        let rule = Catalog::embedded().rule(Zone::Eu);
        standing(&objection(events), rule, today)
    }

    #[test]
    fn events_decide_the_status_and_the_next_step() {
        use NextStep as N;
        use Status as S;
        let opened = || {
            What::FormOpened(Page {
                route: "facebook-ai-page".into(),
                address: "https://www.facebook.com/privacy/genai".into(),
                unknown: Unknown::default(),
            })
        };
        let missing = || {
            What::FormMissing(Missing {
                route: "facebook-ai-page".into(),
                seen: Seen::AboutAi,
                unknown: Unknown::default(),
            })
        };
        let cases: Vec<(Vec<What>, S, N, Turn)> = vec![
            (vec![], S::NotStarted, N::Start, Turn::You),
            (vec![What::Prepared], S::NotSentYet, N::Continue, Turn::You),
            (
                vec![What::Prepared, opened()],
                S::NotSentYet,
                N::Continue,
                Turn::You,
            ),
            (
                vec![What::Prepared, opened(), missing()],
                S::NotSentYet,
                N::Continue,
                Turn::You,
            ),
            (vec![sent()], S::Sent, N::ReportAnswer, Turn::Platform),
            (
                vec![sent(), What::Note("x".into())],
                S::Sent,
                N::ReportAnswer,
                Turn::Platform,
            ),
            (
                vec![sent(), What::Receipt],
                S::Sent,
                N::ReportAnswer,
                Turn::Platform,
            ),
            (
                vec![sent(), What::MoreTime],
                S::Sent,
                N::ReportAnswer,
                Turn::Platform,
            ),
            (
                vec![sent(), What::MoreAsked],
                S::NeedsYou,
                N::Reply,
                Turn::You,
            ),
            (
                vec![sent(), What::MoreAsked, What::Replied],
                S::Sent,
                N::ReportAnswer,
                Turn::Platform,
            ),
            (
                vec![sent(), What::MoreAsked, What::Replied, What::Accepted],
                S::Confirmed,
                N::ShowRecord,
                Turn::Nobody,
            ),
            (
                vec![sent(), What::OtherCompany],
                S::NeedsYou,
                N::TryNextRoute,
                Turn::You,
            ),
            (
                vec![sent(), What::OtherCompany, opened()],
                S::NeedsYou,
                N::TryNextRoute,
                Turn::You,
            ),
            (
                vec![sent(), What::OtherCompany, sent()],
                S::Sent,
                N::ReportAnswer,
                Turn::Platform,
            ),
            (
                vec![sent(), What::Accepted],
                S::Confirmed,
                N::ShowRecord,
                Turn::Nobody,
            ),
            (
                vec![sent(), What::Refused],
                S::Refused,
                N::SeeOptions,
                Turn::You,
            ),
            (
                vec![sent(), What::Refused, What::Accepted],
                S::Confirmed,
                N::ShowRecord,
                Turn::Nobody,
            ),
            (
                vec![sent(), What::Accepted, What::Receipt],
                S::Confirmed,
                N::ShowRecord,
                Turn::Nobody,
            ),
        ];
        let day = date(2026, 11, 22);
        for (whats, status, next, turn) in cases {
            let events: Vec<_> = whats.into_iter().map(|what| (day, what)).collect();
            let standing = at(&events, day);
            assert_eq!(
                (standing.status, standing.next, standing.turn),
                (status, next, turn),
                "{events:?}"
            );
        }
    }

    #[test]
    fn silence_is_on_time_then_due_soon_then_overdue() {
        let events = [(date(2026, 10, 20), sent())];
        // 20 November 2026 is a Friday.
        for (today, urgency, status) in [
            (date(2026, 10, 20), Urgency::OnTime, Status::Sent),
            (date(2026, 11, 16), Urgency::OnTime, Status::Sent),
            (date(2026, 11, 17), Urgency::DueSoon, Status::Sent),
            (date(2026, 11, 20), Urgency::DueSoon, Status::Sent),
            (date(2026, 11, 21), Urgency::Overdue, Status::NeedsYou),
            (date(2027, 11, 21), Urgency::Overdue, Status::NeedsYou),
        ] {
            let standing = at(&events, today);
            assert_eq!(
                (standing.urgency, standing.status),
                (urgency, status),
                "{today}"
            );
            assert_eq!(standing.deadline.map(|it| it.due), Some(date(2026, 11, 20)));
        }
    }

    #[test]
    fn more_time_moves_the_date_only_when_announced_in_time() {
        let today = date(2026, 12, 1);
        let in_time = at(
            &[
                (date(2026, 10, 20), sent()),
                (date(2026, 11, 2), What::MoreTime),
            ],
            today,
        );
        assert_eq!(in_time.reason, Reason::MoreTime(date(2026, 11, 2)));
        assert_eq!(in_time.deadline.map(|it| it.due), Some(date(2027, 1, 20)));
        let late = at(
            &[
                (date(2026, 10, 20), sent()),
                (date(2026, 11, 25), What::MoreTime),
            ],
            today,
        );
        assert_eq!(late.status, Status::NeedsYou);
        assert_eq!(late.reason, Reason::Overdue(date(2026, 11, 20)));
    }

    #[test]
    fn an_accepted_objection_covers_linked_accounts_until_they_send_their_own() {
        let account = |id, deleted| Account {
            id: AccountId(Uuid::from_u128(id)),
            person: PersonId(Uuid::from_u128(90)),
            platform: "instagram".into(),
            handle: String::new(),
            email: String::new(),
            phone: String::new(),
            note: String::new(),
            deleted,
            mark: Mark::default(),
            unknown: Unknown::default(),
        };
        let day = date(2026, 11, 5);
        let mut document = Document {
            accounts: vec![account(2, None), account(3, None)],
            objections: vec![objection(&[(day, sent()), (day, What::Accepted)])],
            ..Document::default()
        };
        let (first, second) = (AccountId(Uuid::from_u128(2)), AccountId(Uuid::from_u128(3)));
        let at = |document: &Document| {
            account_standing(
                document,
                second,
                |_| Catalog::embedded().rule(Zone::Eu),
                day,
            )
        };
        assert_eq!(at(&document).status, Status::NotStarted);
        document.link(&[first, second], GroupId(Uuid::from_u128(50)));
        assert_eq!(at(&document).reason, Reason::Covered(first, day));
        assert_eq!(at(&document).next, NextStep::ShowCovering(first));
        // A deleted account covers nothing.
        let mut deleted = document.clone();
        deleted.account_mut(first).expect("kept").deleted = Some(Timestamp::UNIX_EPOCH);
        assert_eq!(at(&deleted).status, Status::NotStarted);
        // Its own objection, once sent, speaks for itself.
        let mut own = objection(&[(day, sent())]);
        own.account = second;
        document.objections.push(own);
        assert_eq!(at(&document).status, Status::Sent);
        document.unlink(first);
        assert_eq!(document.groups, []);
    }

    #[test]
    fn a_refusal_after_acceptance_ends_the_cover() {
        let day = date(2026, 11, 5);
        let mut document = Document {
            objections: vec![objection(&[
                (day, sent()),
                (day, What::Accepted),
                (day, What::Refused),
            ])],
            ..Document::default()
        };
        let (first, second) = (AccountId(Uuid::from_u128(2)), AccountId(Uuid::from_u128(3)));
        document.link(&[first, second], GroupId(Uuid::from_u128(50)));
        assert_eq!(covered(&document, second), None);
    }
}
