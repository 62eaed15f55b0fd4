//! Where an objection stands, computed from its events, the rule of its law and today's date.
//! Nothing of this is ever stored.

use jiff::ToSpan;
use jiff::civil::Date;

use super::deadline::{Began, Course, Dates, Deadline, Question, Rule, Rules};
use super::document::Document;
use super::ids::AccountId;
use super::objection::{Event, Frozen, LetterKind, Objection, What};

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

/// What the platform, or the authority, said; never merged with the stage.
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
    /// It named another company, or another form.
    Elsewhere,
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
    /// The authority's.
    Authority,
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
    /// Look whether all is still as it was.
    Recheck,
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
    /// The person answered a question on this day.
    Replied(Date),
    /// The answer was due on this day.
    Overdue(Date),
    /// Reminded on this day.
    Reminded(Date),
    /// The time given in the reminder was over on this day.
    ReminderOver(Date),
    /// Complained to the company on this day.
    Complained(Date),
    /// The company has the complaint since this day.
    ComplaintReceived(Date),
    /// The company should have acknowledged the complaint by this day.
    ComplaintSilent(Date),
    /// Complained to the authority on this day.
    WithAuthority(Date),
    /// The authority wrote on this day.
    AuthorityNews(Date),
    /// The authority should have written by this day.
    AuthoritySilent(Date),
    /// The authority found for the person on this day.
    AuthorityAgreed(Date),
    /// The authority found against the person on this day.
    AuthorityDisagreed(Date),
    /// Accepted on this day.
    Accepted(Date),
    /// Accepted more than a year ago: a new look was due on this day.
    RecheckDue(Date),
    /// Covered since this day by the accepted objection of another account.
    Covered(AccountId, Date),
    /// The accepted objection of another account may count for this one, or not: why that is open.
    CoverOpen(AccountId, Doubt),
    /// The same, and the person left it as it is on this day.
    CoverLeft(AccountId, Date),
    /// Refused on this day.
    Refused(Date),
    /// Asked for more on this day.
    MoreAsked(Date),
    /// Asked on this day which processing is meant, and why.
    ReasonsAsked(Date),
    /// Named another company on this day.
    OtherCompany(Date),
    /// Named another form on this day.
    OtherForm(Date),
}

/// Why it is open whether an accepted objection counts for a linked account. No source says what becomes
/// of an objection when accounts are linked, or taken apart, after it was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// They were linked on this day, not before it was accepted.
    Joined(Date),
    /// It is not known whether they were linked before it was accepted.
    Unknown,
    /// They were taken apart on this day, after it was accepted.
    Left(Date),
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
    /// By when something is due, while it is awaited.
    pub dates: Dates,
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
            dates: Dates::default(),
        }
    }

    /// A date is over: only the person can go on.
    fn needs_you(reason: Reason) -> Self {
        Self::new(
            Status::NeedsYou,
            reason,
            Stage::Sent,
            Outcome::Open,
            NextStep::SeeOptions,
        )
    }

    fn waiting(reason: Reason, dates: Dates) -> Self {
        Self {
            dates,
            ..Self::new(
                Status::Sent,
                reason,
                Stage::Sent,
                Outcome::Open,
                NextStep::ReportAnswer,
            )
        }
    }

    /// The same, once its date is near or over.
    fn timed(self, today: Date, over: impl Fn(Date) -> Self) -> Self {
        let Some(due) = self.dates.last().map(|it| it.due) else {
            return self;
        };
        let days_left = today.until(due).map_or(i32::MAX, |span| span.get_days());
        match days_left {
            ..0 => Self {
                urgency: Urgency::Overdue,
                dates: self.dates,
                stage: self.stage,
                outcome: self.outcome,
                ..over(due)
            },
            0..=SOON_DAYS => Self {
                urgency: Urgency::DueSoon,
                ..self
            },
            _ => self,
        }
    }

    /// The date that matters now.
    pub fn deadline(&self) -> Option<&Deadline> {
        self.dates.last()
    }

    /// Needs-you first, then what is unfinished, then what waits by date, then what is settled.
    pub fn order(&self) -> (u8, Option<Date>) {
        let rank = match self.status {
            // Nothing is lost while that question waits: what is late or refused comes first.
            Status::NeedsYou if matches!(self.reason, Reason::CoverOpen(..)) => 2,
            Status::NeedsYou => 0,
            Status::Refused => 1,
            Status::NotSentYet => 3,
            Status::NotStarted => 4,
            Status::Sent => 5,
            Status::Confirmed => 6,
        };
        (rank, self.deadline().map(|it| it.due))
    }
}

/// Where an account stands: by its own newest objection, else by one that covers it.
pub fn account_standing<'a>(
    document: &Document,
    account: AccountId,
    rules: impl Fn(&Objection) -> Rules<'a>,
    today: Date,
) -> Standing {
    let own = document
        .objection_of(account)
        .map(|objection| standing(objection, &rules(objection), today));
    let settled = own
        .as_ref()
        .is_some_and(|it| it.stage == Stage::Sent || it.stage == Stage::Answered);
    if !settled {
        match cover(document, account) {
            Cover::Yes(by, since) => return covered(by, since),
            // Who has begun to object for this account has answered the question.
            Cover::Open(by, why) if own.is_none() => {
                return cover_open(Reason::CoverOpen(by, why));
            }
            Cover::Left(by, on) if own.is_none() => {
                return cover_open(Reason::CoverLeft(by, on));
            }
            Cover::Open(..) | Cover::Left(..) | Cover::No => {}
        }
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

/// Whether the objection of another account covers one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cover {
    /// That of this account, since this day.
    Yes(AccountId, Date),
    /// That of this account, perhaps.
    Open(AccountId, Doubt),
    /// The same, and the person left it as it is on this day.
    Left(AccountId, Date),
    /// None does.
    No,
}

/// An accepted objection covers the accounts that were linked when it was accepted, from that day.
fn cover(document: &Document, account: AccountId) -> Cover {
    let mut covered: Option<(Date, AccountId)> = None;
    let mut open: Option<(bool, Date, AccountId, Doubt)> = None;
    let decided = document.decided(account);
    for tie in document.ties(account).into_values() {
        let Some(accepted) = accepted_on(document, tie.other) else {
            continue;
        };
        // On the same day: what came first is not known.
        let later = tie.since.filter(|(day, _)| *day >= accepted);
        let (why, day) = match (later, tie.left) {
            (None, None) => {
                let first = covered.is_none_or(|it| (accepted, tie.other) < it);
                if first {
                    covered = Some((accepted, tie.other));
                }
                continue;
            }
            (Some((day, false)), None) => (Doubt::Joined(day), day),
            (Some((day, true)), None) => (Doubt::Unknown, day),
            // It was linked when it was accepted, or may have been.
            (None | Some((_, true)), Some(left)) if left >= accepted => (Doubt::Left(left), left),
            (_, Some(_)) => continue,
        };
        // What was decided before that is no answer to it. The newest objection is named, and one that
        // is still to be decided on before others.
        let to_decide = decided.is_none_or(|it| it < day);
        if open.is_none_or(|it| (to_decide, accepted) > (it.0, it.1)) {
            open = Some((to_decide, accepted, tie.other, why));
        }
    }
    match (covered, open) {
        (Some((since, by)), _) => Cover::Yes(by, since),
        (None, Some((false, _, by, _))) if let Some(on) = decided => Cover::Left(by, on),
        (None, Some((.., by, why))) => Cover::Open(by, why),
        (None, None) => Cover::No,
    }
}

/// The day on which the objection of a kept account was accepted, if that is the last word.
pub(super) fn accepted_on(document: &Document, account: AccountId) -> Option<Date> {
    let kept = document.account(account)?.deleted.is_none();
    let objection = document.objection_of(account).filter(|_| kept)?;
    let mut events = objection.events.iter().rev();
    let decision = events.find(|event| is_decision(&event.what))?;
    matches!(decision.what, What::Accepted | What::AuthorityAgreed).then_some(decision.on)
}

fn covered(by: AccountId, since: Date) -> Standing {
    Standing::new(
        Status::Confirmed,
        Reason::Covered(by, since),
        Stage::NotBegun,
        Outcome::Open,
        NextStep::ShowCovering(by),
    )
}

/// It needs the person, because only they can choose between objecting and leaving it; nobody else will
/// ever answer. Left as it is, nothing is asked any more, but nothing is confirmed either: neither the
/// platform nor a source says that this account is covered. So its status is that of an account for
/// which nothing was sent.
fn cover_open(reason: Reason) -> Standing {
    let (status, next) = match reason {
        Reason::CoverLeft(..) => (Status::NotStarted, NextStep::Start),
        _ => (Status::NeedsYou, NextStep::SeeOptions),
    };
    Standing::new(status, reason, Stage::NotBegun, Outcome::Open, next)
}

fn is_decision(what: &What) -> bool {
    matches!(
        what,
        What::Accepted
            | What::Refused
            | What::OtherCompany
            | What::OtherForm
            | What::AuthorityAgreed
            | What::AuthorityDisagreed
            | What::Sent(_)
    )
}

/// Where one objection stands.
pub fn standing(objection: &Objection, rules: &Rules<'_>, today: Date) -> Standing {
    let Some((sent, frozen)) = objection.sent() else {
        return unsent(objection);
    };
    let after = after_sending(objection, sent);
    let dates = |rule: Option<Rule<'_>>, start: Date| {
        let rule = rule.map(|rule| rule.dates(&Course::from(start)));
        rule.unwrap_or_default()
    };
    let make = |status, reason, outcome, next| {
        Standing::new(status, reason, Stage::Answered, outcome, next)
    };
    let answer = answer_dates_of(sent, frozen, &after, rules);
    // The newest word that decides something. A complaint to the authority is open until it, or the
    // company, gives in: a second refusal changes nothing about it.
    let with_authority = after.iter().rposition(|it| is_to_authority(&it.what));
    let settles = |it: &&Event| matches!(it.what, What::Accepted | What::AuthorityAgreed);
    let settled = after.iter().rposition(settles);
    let with_authority = with_authority.filter(|from| settled.is_none_or(|at| at < *from));
    let decides = |at: usize, what: &What| match what {
        What::Accepted | What::AuthorityAgreed | What::AuthorityDisagreed => true,
        _ => with_authority.is_none_or(|from| at >= from && is_from_authority(what)) && moves(what),
    };
    let newest = after
        .iter()
        .enumerate()
        .rev()
        .find(|(at, event)| decides(*at, &event.what));
    let Some((at, newest)) = newest else {
        return waiting(sent.on, &after, answer, today);
    };
    let on = newest.on;
    match &newest.what {
        What::Accepted => {
            let mut looked = after.iter().skip(at + 1).rev();
            let looked = looked.find(|it| it.what == What::Rechecked);
            let since = looked.map_or(on, |it| it.on);
            accepted(on, dates(rules.recheck, since), today)
        }
        What::Refused => make(
            Status::Refused,
            Reason::Refused(on),
            Outcome::Refused,
            NextStep::SeeOptions,
        ),
        What::OtherCompany => make(
            Status::NeedsYou,
            Reason::OtherCompany(on),
            Outcome::Elsewhere,
            NextStep::TryNextRoute,
        ),
        What::OtherForm => make(
            Status::NeedsYou,
            Reason::OtherForm(on),
            Outcome::Elsewhere,
            NextStep::TryNextRoute,
        ),
        What::MoreAsked | What::ReasonsAsked => Standing {
            dates: answer,
            ..make(
                Status::NeedsYou,
                if newest.what == What::MoreAsked {
                    Reason::MoreAsked(on)
                } else {
                    Reason::ReasonsAsked(on)
                },
                Outcome::MoreAsked,
                NextStep::Reply,
            )
        },
        What::Reminded => reminded(on, answer, dates(rules.reminder, on), today),
        What::LetterSent(letter) => match letter.kind {
            LetterKind::AuthorityComplaint => {
                with_the_authority(Reason::WithAuthority(on), dates(rules.authority, on), today)
            }
            LetterKind::CompanyComplaint => {
                let mut since = after.iter().skip(at + 1);
                match since.find(|it| it.what == What::Receipt) {
                    Some(receipt) => {
                        Standing::waiting(Reason::ComplaintReceived(receipt.on), Dates::default())
                    }
                    None => {
                        Standing::waiting(Reason::Complained(on), dates(rules.acknowledgement, on))
                            .timed(today, |due| {
                                Standing::needs_you(Reason::ComplaintSilent(due))
                            })
                    }
                }
            }
            LetterKind::Reminder => reminded(on, answer, dates(rules.reminder, on), today),
            LetterKind::Objection | LetterKind::Reply => waiting(sent.on, &after, answer, today),
        },
        What::AuthorityNews => {
            with_the_authority(Reason::AuthorityNews(on), dates(rules.authority, on), today)
        }
        What::AuthorityAgreed => make(
            Status::Confirmed,
            Reason::AuthorityAgreed(on),
            Outcome::Accepted,
            NextStep::ShowRecord,
        ),
        What::AuthorityDisagreed => make(
            Status::Refused,
            Reason::AuthorityDisagreed(on),
            Outcome::Refused,
            NextStep::SeeOptions,
        ),
        _ => waiting(sent.on, &after, answer, today),
    }
}

/// By when the answer to what was sent is due, whatever happened since.
pub fn answer_dates(objection: &Objection, rules: &Rules<'_>) -> Dates {
    objection
        .sent()
        .map_or_else(Dates::default, |(sent, frozen)| {
            let after = after_sending(objection, sent);
            answer_dates_of(sent, frozen, &after, rules)
        })
}

/// By when the answer to one sending is due, by what happened after it.
pub fn answer_dates_of(
    sent: &Event,
    frozen: &Frozen,
    after: &[&Event],
    rules: &Rules<'_>,
) -> Dates {
    let course = course(sent.on, frozen.by_post(), after);
    rules.answer.map(|it| it.dates(&course)).unwrap_or_default()
}

fn after_sending<'a>(objection: &'a Objection, sent: &Event) -> Vec<&'a Event> {
    let events = objection.events.iter();
    events
        .skip_while(|event| event.id != sent.id)
        .skip(1)
        .collect()
}

/// What moves an objection on, from one word to the next.
fn moves(what: &What) -> bool {
    match what {
        What::Accepted
        | What::Refused
        | What::MoreAsked
        | What::ReasonsAsked
        | What::Replied
        | What::OtherCompany
        | What::OtherForm
        | What::Reminded
        | What::LetterSent(_)
        | What::AuthorityNews
        | What::AuthorityAgreed
        | What::AuthorityDisagreed => true,
        What::Prepared
        | What::FormOpened(_)
        | What::FormMissing(_)
        | What::Sent(_)
        | What::Delivered
        | What::Receipt
        | What::MoreTime
        | What::Rechecked
        | What::Note(_) => false,
    }
}

fn is_to_authority(what: &What) -> bool {
    matches!(what, What::LetterSent(letter) if letter.kind == LetterKind::AuthorityComplaint)
}

fn is_from_authority(what: &What) -> bool {
    is_to_authority(what) || *what == What::AuthorityNews
}

/// How long a letter is given to arrive: nobody tells, and a company counts from then.
pub const POST_DAYS: i64 = 3;

/// What the date of the answer is counted from.
fn course(sent_on: Date, by_post: bool, after: &[&Event]) -> Course {
    let delivered = after.iter().find(|it| it.what == What::Delivered);
    let (start, began) = match delivered {
        Some(event) if by_post => (event.on, Began::Delivered),
        _ if by_post => {
            let start = sent_on.checked_add(POST_DAYS.days()).unwrap_or(sent_on);
            (start, Began::Posted)
        }
        _ => (sent_on, Began::Sent),
    };
    let mut questions: Vec<Question> = Vec::new();
    for event in after {
        let open = questions.last_mut().filter(|it| it.answered.is_none());
        match (&event.what, open) {
            (What::MoreAsked | What::ReasonsAsked, None) => questions.push(Question {
                asked: event.on,
                answered: None,
            }),
            (what, Some(question)) if is_reply(what) => question.answered = Some(event.on),
            _ => {}
        }
    }
    Course {
        start,
        began,
        // Of several announcements the first counts: only that one can be in time.
        more_time: after
            .iter()
            .find(|it| it.what == What::MoreTime)
            .map(|it| it.on),
        questions,
    }
}

fn is_reply(what: &What) -> bool {
    match what {
        What::Replied => true,
        What::LetterSent(letter) => letter.kind == LetterKind::Reply,
        _ => false,
    }
}

/// Accepted; after a year a new look is due, which is never urgent before.
fn accepted(on: Date, recheck: Dates, today: Date) -> Standing {
    let accepted = Standing {
        dates: recheck,
        ..Standing::new(
            Status::Confirmed,
            Reason::Accepted(on),
            Stage::Answered,
            Outcome::Accepted,
            NextStep::ShowRecord,
        )
    };
    let looked = accepted.timed(today, |due| Standing {
        next: NextStep::Recheck,
        ..Standing::needs_you(Reason::RecheckDue(due))
    });
    match looked.reason {
        Reason::Accepted(_) => Standing {
            urgency: Urgency::OnTime,
            ..looked
        },
        _ => looked,
    }
}

fn with_the_authority(reason: Reason, dates: Dates, today: Date) -> Standing {
    let waiting = Standing {
        turn: Turn::Authority,
        ..Standing::waiting(reason, dates)
    };
    waiting.timed(today, |due| {
        Standing::needs_you(Reason::AuthoritySilent(due))
    })
}

/// A reminder gives two weeks; one that was sent too early does not shorten the law's time.
fn reminded(on: Date, answer: Dates, reminder: Dates, today: Date) -> Standing {
    let due = |dates: &Dates| dates.last().map(|it| it.due);
    let dates = if due(&answer) > due(&reminder) {
        answer
    } else {
        reminder
    };
    Standing::waiting(Reason::Reminded(on), dates)
        .timed(today, |due| Standing::needs_you(Reason::ReminderOver(due)))
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

fn waiting(sent_on: Date, after: &[&Event], dates: Dates, today: Date) -> Standing {
    let newest = |wanted: fn(&What) -> bool| {
        let mut events = after.iter().rev();
        events.find(|it| wanted(&it.what)).map(|it| it.on)
    };
    let replied = newest(is_reply);
    let receipt = newest(|what| *what == What::Receipt);
    let extended = dates.due.as_ref().filter(|it| it.extended);
    let reason = match (extended.and_then(|it| it.more_time), replied, receipt) {
        (Some(on), ..) => Reason::MoreTime(on),
        (None, Some(on), _) => Reason::Replied(on),
        (None, None, Some(on)) => Reason::ReceiptOnly(on),
        (None, None, None) => Reason::Waiting(sent_on),
    };
    Standing::waiting(reason, dates).timed(today, |due| Standing::needs_you(Reason::Overdue(due)))
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::domain::document::{Account, Residence};
    use crate::domain::group::Since;
    use crate::domain::ids::{EventId, GroupId, MemberId, ObjectionId, PersonId};
    use crate::domain::kept::{Mark, Unknown};
    use crate::domain::kinds::{Subject, Zone};
    use crate::domain::objection::{Filing, Missing, Page, Seen};
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
            reference: String::new(),
            evidence: Vec::new(),
            letters: Vec::new(),
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
        standing(
            &objection(events),
            &Catalog::embedded().rules(Zone::Eu),
            today,
        )
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
            assert_eq!(
                standing.deadline().map(|it| it.due),
                Some(date(2026, 11, 20))
            );
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
        assert_eq!(in_time.deadline().map(|it| it.due), Some(date(2027, 1, 20)));
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
            accounts: vec![account(2, None), account(3, None)].into(),
            objections: vec![objection(&[(day, sent()), (day, What::Accepted)])].into(),
            ..Document::default()
        };
        let (first, second) = (AccountId(Uuid::from_u128(2)), AccountId(Uuid::from_u128(3)));
        let at = |document: &Document| {
            account_standing(
                document,
                second,
                |_| Catalog::embedded().rules(Zone::Eu),
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
        document.unlink(&[first].into());
        assert_eq!(document.groups, []);
    }

    #[test]
    fn it_is_open_whether_an_objection_counts_that_was_not_accepted_between_joining_and_leaving() {
        let account = |id| Account {
            id: AccountId(Uuid::from_u128(id)),
            person: PersonId(Uuid::from_u128(90)),
            platform: "instagram".into(),
            handle: String::new(),
            email: String::new(),
            phone: String::new(),
            note: String::new(),
            deleted: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        };
        let day = |day| date(2026, 11, day);
        let (first, second) = (AccountId(Uuid::from_u128(2)), AccountId(Uuid::from_u128(3)));
        let accepted = Document {
            accounts: vec![account(2), account(3)].into(),
            objections: vec![objection(&[(day(1), sent()), (day(5), What::Accepted)])].into(),
            ..Document::default()
        };
        let covered = Reason::Covered(first, day(5));
        let open = |why| Reason::CoverOpen(first, why);
        let left = |on| Reason::CoverLeft(first, on);
        let none = || Reason::NotBegun;
        use Doubt as D;
        use Since as S;
        let (no, unknown) = (None, |on| S::Unknown(day(on)));
        let (on, some) = (|on| S::Day(day(on)), |on| Some(day(on)));
        // Joined, left, left as it is.
        let cases = [
            (S::Before, no, no, covered.clone()),
            (on(4), no, no, covered.clone()),
            (on(5), no, no, open(D::Joined(day(5)))),
            (on(6), no, no, open(D::Joined(day(6)))),
            (unknown(4), no, no, covered.clone()),
            (unknown(5), no, no, open(D::Unknown)),
            (unknown(9), no, no, open(D::Unknown)),
            (S::Before, some(4), no, none()),
            (S::Before, some(5), no, open(D::Left(day(5)))),
            (S::Before, some(9), no, open(D::Left(day(9)))),
            (on(4), some(9), no, open(D::Left(day(9)))),
            (on(6), some(9), no, none()),
            (unknown(7), some(9), no, open(D::Left(day(9)))),
            (unknown(7), some(4), no, none()),
            (S::Before, no, some(9), covered.clone()),
            (on(6), no, some(9), left(day(9))),
            (on(6), no, some(6), left(day(6))),
            // What happened after the decision is another question.
            (on(6), no, some(5), open(D::Joined(day(6)))),
            (unknown(7), no, some(8), left(day(8))),
            (S::Before, some(9), some(8), open(D::Left(day(9)))),
            (S::Before, some(9), some(9), left(day(9))),
        ];
        let standing = |document: &Document, account| {
            let rules = |_: &Objection| Catalog::embedded().rules(Zone::Eu);
            account_standing(document, account, rules, day(20))
        };
        for (since, left, decided, reason) in cases {
            let mut document = accepted.clone();
            let id = |id| Uuid::from_u128(id);
            document.link_since([first, second], since, GroupId(id(50)), MemberId(id(51)));
            let group = document.groups.first_mut().expect("linked");
            let member = group.members.first_mut().expect("linked");
            assert_eq!(member.account, second);
            (member.left, member.decided) = (left, decided);
            let name = format!("{since:?} {left:?} {decided:?}");
            let it = standing(&document, second);
            let status = match reason {
                Reason::Covered(..) => Status::Confirmed,
                Reason::CoverOpen(..) => Status::NeedsYou,
                _ => Status::NotStarted,
            };
            assert_eq!((it.reason, it.status), (reason.clone(), status), "{name}");
            assert_eq!(
                standing(&document, first).status,
                Status::Confirmed,
                "{name}"
            );
            // It is the same whichever of the two joined and left. A decision is that of one account.
            let group = document.groups.first_mut().expect("linked");
            let member = group.members.first_mut().expect("linked");
            member.account = first;
            if decided.is_none() {
                assert_eq!(standing(&document, second).reason, reason, "{name}");
            }
        }
    }

    #[test]
    fn what_is_late_comes_before_the_question_whether_an_objection_counts() {
        let day = date(2026, 11, 5);
        let by = AccountId(Uuid::from_u128(2));
        let order = |reason| cover_open(reason).order();
        let open = order(Reason::CoverOpen(by, Doubt::Unknown));
        let late = at(&[(date(2026, 9, 1), sent())], day);
        assert_eq!(late.status, Status::NeedsYou);
        assert!(late.order() < open);
        assert!(open < at(&[(day, What::Prepared)], day).order());
        assert!(open < order(Reason::CoverLeft(by, day)));
    }

    #[test]
    fn a_refusal_after_acceptance_ends_the_cover() {
        let day = date(2026, 11, 5);
        let mut document = Document {
            objections: vec![objection(&[
                (day, sent()),
                (day, What::Accepted),
                (day, What::Refused),
            ])]
            .into(),
            ..Document::default()
        };
        let (first, second) = (AccountId(Uuid::from_u128(2)), AccountId(Uuid::from_u128(3)));
        document.link(&[first, second], GroupId(Uuid::from_u128(50)));
        assert_eq!(cover(&document, second), Cover::No);
    }
}
