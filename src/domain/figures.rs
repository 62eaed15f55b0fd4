//! How it went so far: how many objections were sent and answered, week by week or month by month,
//! how many were overdue, and how long answers took. Computed from the events, never stored.
//!
//! # What is counted
//!
//! * **Sent**: an objection that was sent, once, on the day of its first sending.
//! * **Answered**: an objection whose company decided, once, on the day of its first decision: it
//!   accepted, refused, or named another company or form. A receipt, a question and more time are no
//!   answer; what an authority decides is none of the company's.
//! * **Overdue** at the end of a day: the answer to what was sent last by then was due before that
//!   day, and neither the company nor an authority had decided, nor was it sent anew. When an answer
//!   was due is told by [`status::answer_dates_of`], the rule of the desk. It is what is known today:
//!   more time that was announced before the date was over counts from the beginning. While a
//!   question stops the clock, and where the law names no time, nothing is overdue. A reminder or a
//!   complaint ends nothing: the answer is still missing.
//! * **Days**: from the first sending to the first decision.
//!
//! What is dated after today is not counted yet, and deleted accounts are left out.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::deadline::Rules;
use super::document::Document;
use super::objection::{Event, Objection, What};
use super::status;

/// Up to this many weeks are told week by week, more of them month by month.
const WEEKS: i32 = 26;

/// At most this many periods are told, the newest.
const MOST: usize = 24;

/// How it went so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How long a period is.
    pub by: By,
    /// The newest periods, oldest first; the last ends today. Empty while nothing was sent.
    pub periods: Vec<Period>,
    /// How many were sent before those periods.
    pub sent_before: usize,
    /// How many were answered before those periods.
    pub answered_before: usize,
    /// How many were sent in all.
    pub sent: usize,
    /// How many were answered in all.
    pub answered: usize,
    /// How long answers took, once there is one.
    pub days: Option<Days>,
}

/// How long a period is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// From Monday to Sunday.
    #[default]
    Week,
    /// A month of the calendar.
    Month,
}

/// A week or a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub first: Date,
    /// Its last day; today, where it is not over.
    pub last: Date,
    /// How many were sent in it.
    pub sent: usize,
    /// How many were answered in it.
    pub answered: usize,
    /// How many were overdue at the end of its last day.
    pub overdue: usize,
}

/// How many days answers took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// How many answers there are.
    pub answers: usize,
    /// Half of them took no longer. Between two days, the longer one.
    pub median: u32,
    /// The fewest days.
    pub fewest: u32,
    /// The most days.
    pub most: u32,
}

/// What the figures need of one objection that was sent. It does not depend on today, so that it is
/// made again only when the objection changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    sent: Date,
    answered: Option<Date>,
    /// From this day on, and until that one, it was overdue.
    late: Vec<(Date, Option<Date>)>,
}

/// What the figures need of an objection; `None` where it was not sent.
pub fn track(objection: &Objection, rules: &Rules<'_>) -> Option<Track> {
    let mut first = None;
    let mut answered: Option<Date> = None;
    let mut late = Vec::new();
    // Each part but the first begins with a sending.
    let parts = objection.events.chunk_by(|_, next| !is_sending(next));
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let Some((sent, after)) = part.split_first() else {
            continue;
        };
        let What::Sent(frozen) = &sent.what else {
            continue;
        };
        first = first.or(Some(sent.on));
        let earliest = |is_it: fn(&What) -> bool| {
            let those = after.iter().filter(|it| is_it(&it.what));
            those.map(|it| it.on).min()
        };
        let decided = earliest(is_answer);
        answered = [answered, decided].into_iter().flatten().min();
        let anew = parts.peek().and_then(|next| next.first()).map(|it| it.on);
        let ends = [decided, earliest(is_of_authority), anew];
        let until = ends.into_iter().flatten().min();
        let after: Vec<&Event> = after.iter().collect();
        let dates = status::answer_dates_of(sent, frozen, &after, rules);
        // Days may have been told wrongly: nothing is overdue twice at a time, or before it was sent.
        let free = late.last().and_then(|(_, until)| *until).max(first);
        let from = dates.last().and_then(|it| it.due.tomorrow().ok());
        let from = from.map(|from| free.map_or(from, |free| from.max(free)));
        if let Some(from) = from.filter(|from| until.is_none_or(|until| *from < until)) {
            late.push((from, until));
        }
    }
    let sent = first?;
    Some(Track {
        sent,
        // Nobody answers what was not sent: such a day was told wrongly.
        answered: answered.map(|on| on.max(sent)),
        late,
    })
}

fn is_sending(event: &Event) -> bool {
    matches!(event.what, What::Sent(_))
}

fn is_answer(what: &What) -> bool {
    matches!(
        what,
        What::Accepted | What::Refused | What::OtherCompany | What::OtherForm
    )
}

fn is_of_authority(what: &What) -> bool {
    matches!(what, What::AuthorityAgreed | What::AuthorityDisagreed)
}

/// What happened on each day with all objections together: it is kept up to date by what changes, and
/// the figures made of it cost as much as there are days, however many objections there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    days: BTreeMap<Date, Day>,
    /// How many were answered on a day after so many days.
    took: BTreeMap<(Date, u32), usize>,
}

/// What happened on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Day {
    sent: usize,
    answered: usize,
    /// So many began to be overdue.
    late: usize,
    /// So many ceased to be overdue.
    settled: usize,
}

impl Tally {
    /// The tally of these objections.
    pub fn of<'a>(tracks: impl IntoIterator<Item = &'a Track>) -> Self {
        let mut tally = Self::default();
        for track in tracks {
            tally.add(track);
        }
        tally
    }

    /// Counts an objection.
    pub fn add(&mut self, track: &Track) {
        self.each(track, |count| *count += 1);
    }

    /// Counts an objection no more.
    pub fn take(&mut self, track: &Track) {
        self.each(track, |count| *count = count.saturating_sub(1));
    }

    fn each(&mut self, track: &Track, change: impl Fn(&mut usize)) {
        change(&mut self.days.entry(track.sent).or_default().sent);
        if let Some(on) = track.answered {
            change(&mut self.days.entry(on).or_default().answered);
            let took = track.sent.until(on).map_or(0, |it| it.get_days());
            let took = u32::try_from(took).unwrap_or(0);
            change(self.took.entry((on, took)).or_default());
        }
        for (from, until) in &track.late {
            change(&mut self.days.entry(*from).or_default().late);
            if let Some(until) = until {
                change(&mut self.days.entry(*until).or_default().settled);
            }
        }
    }

    /// The figures on that day.
    pub fn figures(&self, today: Date) -> Figures {
        let days = || self.days.range(..=today);
        let Some(first) = days().find(|(_, it)| it.sent > 0).map(|it| *it.0) else {
            return Figures::default();
        };
        let (by, periods) = periods(first, today);
        let mut figures = Figures {
            by,
            periods,
            ..Figures::default()
        };
        let mut overdue = 0_usize;
        let mut turns = days().peekable();
        for period in &mut figures.periods {
            while let Some((on, day)) = turns.next_if(|(on, _)| **on <= period.last) {
                figures.sent += day.sent;
                figures.answered += day.answered;
                overdue = (overdue + day.late).saturating_sub(day.settled);
                if *on < period.first {
                    figures.sent_before += day.sent;
                    figures.answered_before += day.answered;
                } else {
                    period.sent += day.sent;
                    period.answered += day.answered;
                }
            }
            period.overdue = overdue;
        }
        let took = self.took.iter().filter(|((on, _), _)| *on <= today);
        figures.days = Days::of(took.map(|((_, took), count)| (*took, *count)));
        figures
    }
}

/// The figures of a whole document. Costs as much as there are events.
pub fn of_document<'a>(
    document: &Document,
    rules: impl Fn(&Objection) -> Rules<'a>,
    today: Date,
) -> Figures {
    let mut tally = Tally::default();
    for account in document.kept_accounts() {
        for objection in document.objections.of(account.id.0) {
            if let Some(track) = track(objection, &rules(objection)) {
                tally.add(&track);
            }
        }
    }
    tally.figures(today)
}

/// The newest periods from that day to today, oldest first.
fn periods(from: Date, today: Date) -> (By, Vec<Period>) {
    let days = from.until(today).map_or(i32::MAX, |it| it.get_days());
    let by = if days <= 7 * WEEKS {
        By::Week
    } else {
        By::Month
    };
    let mut periods = Vec::new();
    let mut last = today;
    while periods.len() < MOST && from <= last {
        let since_monday = i32::from(last.weekday().to_monday_zero_offset());
        let first = match by {
            By::Week => last.saturating_sub(since_monday.days()),
            By::Month => last.first_of_month(),
        };
        periods.push(Period {
            first,
            last,
            sent: 0,
            answered: 0,
            overdue: 0,
        });
        let Ok(before) = first.yesterday() else {
            break;
        };
        last = before;
    }
    periods.reverse();
    (by, periods)
}

impl Days {
    /// Of so many answers that took so many days.
    fn of(took: impl Iterator<Item = (u32, usize)>) -> Option<Self> {
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for (days, count) in took.filter(|(_, count)| *count > 0) {
            *counts.entry(days).or_default() += count;
        }
        let answers: usize = counts.values().sum();
        let at = |place: usize| {
            let mut passed = 0;
            let mut counts = counts.iter();
            counts.find_map(|(days, count)| {
                passed += count;
                (place < passed).then_some(*days)
            })
        };
        let (lower, upper) = (at(answers.checked_sub(1)? / 2)?, at(answers / 2)?);
        Some(Self {
            answers,
            median: lower.saturating_add(upper).div_ceil(2),
            fewest: *counts.first_key_value()?.0,
            most: *counts.last_key_value()?.0,
        })
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::domain::document::{Account, Residence};
    use crate::domain::ids::{AccountId, EventId, ObjectionId, PersonId};
    use crate::domain::kept::{Mark, Unknown};
    use crate::domain::kinds::{Subject, Zone};
    use crate::domain::objection::{Filing, Frozen};
    use jiff::Timestamp;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
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

    fn objection(zone: Zone, id: u128, events: &[(Date, What)]) -> Objection {
        Objection {
            id: ObjectionId(Uuid::from_u128(id)),
            account: AccountId(Uuid::from_u128(id)),
            subject: Subject::OwnContent,
            residence: Residence {
                zone,
                country: None,
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
            events: (events.iter().zip(1..))
                .map(|((on, what), at)| Event {
                    id: EventId(Uuid::from_u128(id * 100 + at)),
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

    fn account(id: u128, deleted: bool) -> Account {
        Account {
            id: AccountId(Uuid::from_u128(id)),
            person: PersonId(Uuid::from_u128(90)),
            platform: "instagram".into(),
            handle: String::new(),
            email: String::new(),
            phone: String::new(),
            note: String::new(),
            deleted: deleted.then_some(Timestamp::UNIX_EPOCH),
            mark: Mark::default(),
            unknown: Unknown::default(),
        }
    }

    fn told(zone: Zone, all: &[Vec<(Date, What)>], today: &str) -> Figures {
        let rules = Catalog::embedded().rules(zone);
        let tracks: Vec<Track> = (all.iter().zip(1..))
            .filter_map(|(events, id)| track(&objection(zone, id, events), &rules))
            .collect();
        Tally::of(&tracks).figures(day(today))
    }

    /// First day, sent, answered, overdue.
    fn rows(figures: &Figures) -> Vec<(String, usize, usize, usize)> {
        let periods = figures.periods.iter();
        periods
            .map(|it| (it.first.to_string(), it.sent, it.answered, it.overdue))
            .collect()
    }

    fn row(
        first: &str,
        sent: usize,
        answered: usize,
        overdue: usize,
    ) -> (String, usize, usize, usize) {
        (first.to_owned(), sent, answered, overdue)
    }

    fn overdue(figures: &Figures) -> Vec<usize> {
        figures.periods.iter().map(|it| it.overdue).collect()
    }

    fn overdue_on(events: &[(Date, What)], today: &str) -> Option<usize> {
        let figures = told(Zone::Eu, &[events.to_vec()], today);
        figures.periods.last().map(|it| it.overdue)
    }

    #[test]
    fn nothing_sent_is_nothing_told() {
        assert_eq!(told(Zone::Eu, &[], "2026-11-22"), Figures::default());
        let prepared = vec![(day("2026-11-20"), What::Prepared)];
        assert_eq!(
            told(Zone::Eu, &[prepared], "2026-11-22"),
            Figures::default()
        );
        // Told for a day that is not there yet.
        let later = vec![(day("2026-11-23"), sent())];
        assert_eq!(told(Zone::Eu, &[later], "2026-11-22"), Figures::default());
    }

    #[test]
    fn one_objection_is_counted_in_its_week() {
        // 20 October 2026 is a Tuesday; the answer was due on Friday 20 November.
        let one = [vec![(day("2026-10-20"), sent())]];
        let figures = told(Zone::Eu, &one, "2026-11-22");
        assert_eq!(figures.by, By::Week);
        assert_eq!(
            rows(&figures),
            [
                row("2026-10-19", 1, 0, 0),
                row("2026-10-26", 0, 0, 0),
                row("2026-11-02", 0, 0, 0),
                row("2026-11-09", 0, 0, 0),
                row("2026-11-16", 0, 0, 1),
            ]
        );
        assert_eq!((figures.sent, figures.answered, figures.days), (1, 0, None));
        let lasts: Vec<Date> = figures.periods.iter().map(|it| it.last).collect();
        assert_eq!(lasts.first(), Some(&day("2026-10-25")));
        assert_eq!(lasts.last(), Some(&day("2026-11-22")));
    }

    /// On each day, one objection that was sent once is overdue here when the desk says so.
    #[test]
    fn overdue_is_what_the_desk_says() {
        let rules = Catalog::embedded().rules(Zone::Eu);
        let histories = [
            vec![],
            vec![(day("2026-10-22"), What::Receipt)],
            vec![(day("2026-11-02"), What::MoreTime)],
            vec![(day("2026-11-25"), What::MoreTime)],
            vec![
                (day("2026-10-22"), What::MoreAsked),
                (day("2026-11-02"), What::Replied),
            ],
            vec![(day("2026-10-30"), What::Accepted)],
            vec![(day("2026-11-26"), What::Refused)],
        ];
        let (mut late, mut in_time) = (0, 0);
        for history in histories {
            let mut events = vec![(day("2026-10-20"), sent())];
            events.extend(history);
            let mut today = day("2026-11-26");
            while today < day("2027-02-10") {
                let standing = status::standing(&objection(Zone::Eu, 1, &events), &rules, today);
                let expected = usize::from(standing.urgency == status::Urgency::Overdue);
                let got = overdue_on(&events, &today.to_string());
                assert_eq!(got, Some(expected), "{events:?} on {today}");
                late += expected;
                in_time += 1 - expected;
                today = today.tomorrow().expect("in range");
            }
        }
        assert!(late > 100 && in_time > 100, "{late}, {in_time}");
    }

    #[test]
    fn half_a_year_is_told_by_week_and_more_by_month() {
        let events = [vec![(day("2026-05-24"), sent())]];
        let weeks = told(Zone::Eu, &events, "2026-11-22");
        // 182 days, which touch 27 weeks: the newest are told, the rest in one sum.
        assert_eq!((weeks.by, weeks.periods.len()), (By::Week, MOST));
        assert_eq!((weeks.sent_before, weeks.sent), (1, 1));
        assert_eq!(weeks.periods.first().map(|it| it.overdue), Some(0));
        assert_eq!(overdue(&weeks).last(), Some(&1));
        let months = told(Zone::Eu, &events, "2026-11-23");
        assert_eq!(months.by, By::Month);
        assert_eq!(
            rows(&months),
            [
                row("2026-05-01", 1, 0, 0),
                row("2026-06-01", 0, 0, 1),
                row("2026-07-01", 0, 0, 1),
                row("2026-08-01", 0, 0, 1),
                row("2026-09-01", 0, 0, 1),
                row("2026-10-01", 0, 0, 1),
                row("2026-11-01", 0, 0, 1),
            ]
        );
    }

    #[test]
    fn what_is_older_than_the_periods_is_summed_and_still_overdue() {
        let all = [
            vec![
                (day("2020-01-10"), sent()),
                (day("2020-01-20"), What::Accepted),
            ],
            vec![(day("2020-01-10"), sent())],
            vec![
                (day("2020-01-10"), sent()),
                (day("2026-03-05"), What::Refused),
            ],
        ];
        let figures = told(Zone::Eu, &all, "2026-11-22");
        assert_eq!(figures.periods.len(), MOST);
        assert_eq!(
            figures.periods.first().map(|it| it.first),
            Some(day("2024-12-01"))
        );
        assert_eq!((figures.sent_before, figures.answered_before), (3, 1));
        assert_eq!((figures.sent, figures.answered), (3, 2));
        let before_march = [2; 15];
        let from_march = [1; 9];
        assert_eq!(
            overdue(&figures),
            [&before_march[..], &from_march[..]].concat()
        );
    }

    #[test]
    fn a_leap_day_is_a_day_of_its_month() {
        let all = [
            vec![
                (day("2028-02-29"), sent()),
                (day("2028-03-01"), What::Accepted),
            ],
            // Due on 29 February, since there is no 31: overdue from 1 March.
            vec![(day("2028-01-31"), sent())],
        ];
        let months = told(Zone::Eu, &all, "2028-09-01");
        assert_eq!(
            rows(&months).into_iter().take(3).collect::<Vec<_>>(),
            [
                row("2028-01-01", 1, 0, 0),
                row("2028-02-01", 1, 0, 0),
                row("2028-03-01", 0, 1, 1),
            ]
        );
        assert_eq!(
            months.periods.get(1).map(|it| it.last),
            Some(day("2028-02-29"))
        );
        assert_eq!(months.days.map(|it| it.median), Some(1));
    }

    #[test]
    fn more_time_moves_the_date_and_with_it_what_is_overdue() {
        let at = |today| {
            let events = [
                (day("2026-10-20"), sent()),
                (day("2026-11-02"), What::MoreTime),
            ];
            overdue_on(&events, today)
        };
        assert_eq!(at("2026-11-22"), Some(0));
        assert_eq!(at("2027-01-20"), Some(0), "the last day");
        assert_eq!(at("2027-01-21"), Some(1));
    }

    #[test]
    fn a_decision_in_time_is_never_overdue_and_a_late_one_is_until_it_comes() {
        let in_time = [vec![
            (day("2026-09-01"), sent()),
            (day("2026-09-20"), What::Refused),
        ]];
        let figures = told(Zone::Eu, &in_time, "2026-11-22");
        assert_eq!(overdue(&figures), [0; 12]);
        // Due on 1 October, a Thursday; decided on 15 October.
        let late = [vec![
            (day("2026-09-01"), sent()),
            (day("2026-09-02"), What::Receipt),
            (day("2026-10-15"), What::Accepted),
        ]];
        let figures = told(Zone::Eu, &late, "2026-11-22");
        assert_eq!(overdue(&figures), [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
        assert_eq!(figures.days.map(|it| it.median), Some(44));
    }

    #[test]
    fn a_refusal_and_then_a_yes_are_one_answer_on_the_day_of_the_first() {
        let all = [vec![
            (day("2026-10-20"), sent()),
            (day("2026-10-30"), What::Refused),
            (day("2026-11-10"), What::Accepted),
        ]];
        let figures = told(Zone::Eu, &all, "2026-11-22");
        let answered: Vec<usize> = figures.periods.iter().map(|it| it.answered).collect();
        assert_eq!((figures.answered, answered), (1, vec![0, 1, 0, 0, 0]));
        let expected = Days {
            answers: 1,
            median: 10,
            fewest: 10,
            most: 10,
        };
        assert_eq!(figures.days, Some(expected));
    }

    #[test]
    fn what_was_sent_again_is_sent_once_and_awaited_anew() {
        let mut events = vec![
            (day("2026-09-01"), sent()),
            (day("2026-09-10"), What::OtherForm),
            (day("2026-10-20"), sent()),
        ];
        let all = told(Zone::Eu, &[events.clone()], "2026-11-22");
        assert_eq!((all.sent, all.answered), (1, 1));
        assert_eq!(overdue(&all).into_iter().sum::<usize>(), 1, "the last week");
        // Sent again after silence: the first wait is over, and was overdue.
        events.remove(1);
        let all = told(Zone::Eu, &[events], "2026-11-22");
        assert_eq!((all.sent, all.answered), (1, 0));
        assert_eq!(overdue(&all), [0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn an_authority_ends_the_wait_but_does_not_answer_for_the_company() {
        let all = [vec![
            (day("2026-09-01"), sent()),
            (day("2026-11-10"), What::AuthorityAgreed),
        ]];
        let figures = told(Zone::Eu, &all, "2026-11-22");
        assert_eq!((figures.answered, figures.days), (0, None));
        assert_eq!(overdue(&figures).last(), Some(&0));
        assert_eq!(overdue(&figures).get(8), Some(&1));
    }

    #[test]
    fn where_no_time_is_named_or_the_clock_stands_still_nothing_is_overdue() {
        let asked = [vec![
            (day("2026-09-01"), sent()),
            (day("2026-09-10"), What::MoreAsked),
        ]];
        for (zone, expected) in [(Zone::Brazil, 0), (Zone::Uk, 0), (Zone::Eu, 1)] {
            let figures = told(zone, &asked, "2026-11-22");
            assert_eq!(overdue(&figures).last(), Some(&expected), "{zone:?}");
        }
    }

    #[test]
    fn deleted_accounts_are_left_out() {
        let events = [(day("2026-10-20"), sent())];
        let document = Document {
            accounts: vec![account(1, false), account(2, true)].into(),
            objections: vec![
                objection(Zone::Eu, 1, &events),
                objection(Zone::Eu, 2, &events),
            ]
            .into(),
            ..Document::default()
        };
        let rules = |it: &Objection| Catalog::embedded().rules(it.residence.zone);
        let figures = of_document(&document, rules, day("2026-11-22"));
        assert_eq!(figures.sent, 1);
    }

    #[test]
    fn the_median_of_an_even_number_is_the_longer_half_way() {
        for (days, median) in [
            (vec![5], 5),
            (vec![3, 1, 2], 2),
            (vec![4, 1], 3),
            (vec![10, 1, 2, 3], 3),
            (vec![0, 0], 0),
        ] {
            let told = Days::of(days.iter().map(|it| (*it, 1))).expect("some");
            assert_eq!(told.median, median, "{days:?}");
            let within = days.iter().filter(|it| **it <= median).count();
            assert!(within * 2 >= days.len());
        }
        assert_eq!(Days::of([(5, 0)].into_iter()), None);
    }

    fn any_history() -> impl Strategy<Value = Vec<(Date, What)>> {
        let what = proptest::sample::select(vec![
            What::Prepared,
            sent(),
            What::Receipt,
            What::Accepted,
            What::Refused,
            What::OtherForm,
            What::OtherCompany,
            What::MoreAsked,
            What::Replied,
            What::MoreTime,
            What::AuthorityAgreed,
        ]);
        // Not in order: people tell what happened when they think of it, and mistype days.
        let on = (0_i32..1500).prop_map(|days| day("2024-01-10").saturating_add(days.days()));
        prop::collection::vec((on, what), 0..7)
    }

    proptest! {
        #[test]
        fn the_sums_agree_whatever_happened(
            all in prop::collection::vec(any_history(), 0..12), ahead in 0_i32..1600
        ) {
            let today = day("2024-01-05").saturating_add(ahead.days());
            let zone = Zone::Eu;
            let figures = told(zone, &all, &today.to_string());
            let sent_of = |events: &Vec<(Date, What)>| {
                let first = events.iter().find(|(_, what)| matches!(what, What::Sent(_)));
                first.is_some_and(|(on, _)| *on <= today)
            };
            prop_assert_eq!(figures.sent, all.iter().filter(|it| sent_of(it)).count());
            let sum = |of: fn(&Period) -> usize| figures.periods.iter().map(of).sum::<usize>();
            prop_assert_eq!(sum(|it| it.sent) + figures.sent_before, figures.sent);
            prop_assert_eq!(sum(|it| it.answered) + figures.answered_before, figures.answered);
            prop_assert!(figures.answered <= figures.sent);
            prop_assert!(figures.periods.len() <= MOST);
            prop_assert_eq!(figures.periods.is_empty(), figures.sent == 0);
            for (one, next) in figures.periods.iter().zip(figures.periods.iter().skip(1)) {
                prop_assert_eq!(one.last.tomorrow().ok(), Some(next.first));
            }
            for period in &figures.periods {
                prop_assert!(period.first <= period.last && period.last <= today);
                // One objection is overdue once at a time.
                prop_assert!(period.overdue <= figures.sent);
            }
            match figures.days {
                None => prop_assert_eq!(figures.answered, 0),
                Some(days) => {
                    prop_assert_eq!(days.answers, figures.answered);
                    prop_assert!(days.fewest <= days.median && days.median <= days.most);
                }
            }
        }

        /// What was taken out again leaves nothing behind.
        #[test]
        fn a_tally_without_one_is_as_if_that_had_never_been(
            all in prop::collection::vec(any_history(), 1..8), ahead in 0_i32..1600
        ) {
            let today = day("2024-01-05").saturating_add(ahead.days());
            let rules = Catalog::embedded().rules(Zone::Eu);
            let tracks: Vec<Track> = (all.iter().zip(1..))
                .filter_map(|(events, id)| track(&objection(Zone::Eu, id, events), &rules))
                .collect();
            let mut tally = Tally::of(&tracks);
            for (at, gone) in tracks.iter().enumerate() {
                tally.take(gone);
                let left = Tally::of(tracks.iter().skip(at + 1));
                prop_assert_eq!(tally.figures(today), left.figures(today));
            }
        }

        /// Counting what changes from period to period gives what a look at each day gives.
        #[test]
        fn overdue_at_the_end_of_a_period_is_what_it_was_on_that_day(
            all in prop::collection::vec(any_history(), 1..8), ahead in 0_i32..1600
        ) {
            let today = day("2024-01-05").saturating_add(ahead.days());
            let rules = Catalog::embedded().rules(Zone::Eu);
            let tracks: Vec<Track> = (all.iter().zip(1..))
                .filter_map(|(events, id)| track(&objection(Zone::Eu, id, events), &rules))
                .collect();
            let told = Tally::of(&tracks).figures(today);
            for period in &told.periods {
                let on = period.last;
                let those = tracks.iter().filter(|it| it.sent <= today);
                let late = those.flat_map(|it| &it.late).filter(|(from, until)| {
                    *from <= on && until.is_none_or(|it| on < it)
                });
                prop_assert_eq!(late.count(), period.overdue);
            }
        }
    }
}
