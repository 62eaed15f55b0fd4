//! By when an answer is due, and why.
//!
//! Months are counted as Regulation (EEC, Euratom) 1182/71, Article 3, counts them: the day of
//! receipt is not counted, the period ends on the same day of the month or, where that does not
//! exist, on its last day; an end on a Saturday, Sunday or public holiday moves to the next working
//! day. Two further months (Article 12(3) GDPR) count from receipt, not from the moved end, and only
//! when they were announced within the first month.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::kinds::{Force, HolidayCalendar, HolidayRule, OnQuestion, Term, Wait};

/// How long something may take, where a person lives.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// Its name; words explain it.
    pub id: &'a str,
    /// What is waited for.
    pub wait: Wait,
    /// How long it may take.
    pub term: &'a Term,
    /// What a question of the company does to its time.
    pub on_question: OnQuestion,
    /// Whether the law sets it.
    pub force: Force,
    /// The public holidays over which the end moves; `None` when it does not move.
    pub calendar: Option<&'a HolidayCalendar>,
}

/// Every rule where a person lives. Without one, nothing is due.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rules<'a> {
    /// For the answer to an objection.
    pub answer: Option<Rule<'a>>,
    /// For the answer to a reminder.
    pub reminder: Option<Rule<'a>>,
    /// For the company's word that it has a complaint.
    pub acknowledgement: Option<Rule<'a>>,
    /// For news from the authority.
    pub authority: Option<Rule<'a>>,
    /// For the person's own look whether all is still as it was.
    pub recheck: Option<Rule<'a>>,
}

/// How the day is known from which a date is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Began {
    /// It was sent and received on that day, as forms and e-mails are.
    #[default]
    Sent,
    /// A letter is given some days to arrive.
    Posted,
    /// The person says that the letter arrived on that day.
    Delivered,
}

/// What the dates are counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The day of receipt, itself not counted.
    pub start: Date,
    /// How that day is known.
    pub began: Began,
    /// The day on which more time was announced, the first time.
    pub more_time: Option<Date>,
    /// The questions of the company, oldest first.
    pub questions: Vec<Question>,
}

/// A question of the company: who the person is, or what is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// When it was asked.
    pub asked: Date,
    /// When the person answered.
    pub answered: Option<Date>,
}

impl Course {
    /// Counted from a day, and nothing happened since.
    pub fn from(start: Date) -> Self {
        Self {
            start,
            began: Began::Sent,
            more_time: None,
            questions: Vec::new(),
        }
    }

    /// The question that waits for an answer, by the day on which it was asked.
    pub fn open_question(&self) -> Option<Date> {
        let last = self.questions.last()?;
        last.answered.is_none().then_some(last.asked)
    }
}

/// The dates of one thing that is waited for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// By when it is due; `None` where the law names no date, or while the clock stands still.
    pub due: Option<Deadline>,
    /// A second, later date: if the company may count from the person's answer.
    pub later: Option<Deadline>,
    /// The clock stands still since this day.
    pub stopped: Option<Date>,
}

impl Dates {
    /// The date after which the wait is over, whichever way is right.
    pub fn last(&self) -> Option<&Deadline> {
        self.later.as_ref().or(self.due.as_ref())
    }
}

/// A date by which something is due, with what is needed to explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The name of the rule.
    pub rule: String,
    /// What is waited for.
    pub wait: Wait,
    /// The day from which it counts, itself not counted.
    pub start: Date,
    /// How that day is known.
    pub began: Began,
    /// The last day.
    pub due: Date,
    /// Whether the law sets it.
    pub force: Force,
    /// The day on which more time was announced.
    pub more_time: Option<Date>,
    /// That was in time.
    pub extended: bool,
    /// The days for which the clock stood still, each from the question to the answer.
    pub pauses: Vec<(Date, Date)>,
    /// The days over which the end moved, in order.
    pub moved_over: Vec<(Date, DayOff)>,
}

/// Why a day is no working day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// A Saturday or Sunday.
    Weekend,
    /// A public holiday, by its name in the catalogue.
    Holiday(String),
}

impl Rule<'_> {
    /// The dates by what happened.
    pub fn dates(&self, course: &Course) -> Dates {
        match self.on_question {
            OnQuestion::Stops => {
                // What is asked when the time is over stops nothing any more.
                let mut pauses: Vec<(Date, Date)> = Vec::new();
                for question in &course.questions {
                    let due = self.deadline(course, pauses.clone());
                    if due.is_some_and(|it| it.due < question.asked) {
                        continue;
                    }
                    let Some(answered) = question.answered else {
                        return Dates {
                            stopped: Some(question.asked),
                            ..Dates::default()
                        };
                    };
                    let asked = question.asked.max(course.start);
                    if asked < answered {
                        pauses.push((asked, answered));
                    }
                }
                Dates {
                    due: self.deadline(course, pauses),
                    ..Dates::default()
                }
            }
            OnQuestion::RunsOn | OnQuestion::SecondDate => {
                let due = self.deadline(course, Vec::new());
                // A question that comes when the time is over starts nothing anew.
                let in_time = |it: &&Question| due.as_ref().is_none_or(|due| it.asked <= due.due);
                let asked = course.questions.iter().rev().filter(in_time);
                let answered = asked.filter_map(|it| it.answered).next();
                let later = answered
                    .filter(|_| self.on_question == OnQuestion::SecondDate)
                    .and_then(|start| {
                        let anew = Course {
                            start,
                            began: Began::Sent,
                            // Announced within the first month of either count, it holds for both.
                            more_time: course.more_time.map(|on| on.max(start)),
                            questions: Vec::new(),
                        };
                        self.deadline(&anew, Vec::new())
                    })
                    .filter(|later| due.as_ref().is_some_and(|due| due.due < later.due));
                Dates {
                    due,
                    later,
                    stopped: None,
                }
            }
        }
    }

    /// By when it is due. More time counts only when it was announced before the first date was over.
    /// `None` where the law names no term.
    fn deadline(&self, course: &Course, pauses: Vec<(Date, Date)>) -> Option<Deadline> {
        let first = self.end(course, &pauses, false)?;
        let extends = matches!(self.term, Term::Months { first, extended, .. } if first < extended);
        let extended = extends && course.more_time.is_some_and(|on| on <= first.0);
        let (due, moved_over) = if extended {
            self.end(course, &pauses, true)?
        } else {
            first
        };
        Some(Deadline {
            rule: self.id.to_owned(),
            wait: self.wait,
            start: course.start,
            began: course.began,
            due,
            force: self.force,
            more_time: course.more_time.filter(|_| extends),
            extended,
            pauses,
            moved_over,
        })
    }

    fn end(
        &self,
        course: &Course,
        pauses: &[(Date, Date)],
        extended: bool,
    ) -> Option<(Date, Vec<(Date, DayOff)>)> {
        let span: Span = match self.term {
            Term::Months { first, .. } if !extended => i64::from(*first).months(),
            Term::Months { extended, .. } => i64::from(*extended).months(),
            Term::Days { count, .. } => i64::from(*count).days(),
            Term::None => return None,
        };
        let mut stood_still = 0;
        for (asked, answered) in pauses {
            stood_still += asked.until(*answered).ok()?.get_days();
        }
        // jiff clamps to the end of the month, as Article 3(2)(c) does.
        let mut due = course.start.checked_add(span).ok()?;
        due = due.checked_add(i64::from(stood_still).days()).ok()?;
        let mut moved_over = Vec::new();
        while let Some(off) = self.day_off(due) {
            moved_over.push((due, off));
            due = due.tomorrow().ok()?;
        }
        Some((due, moved_over))
    }

    fn day_off(&self, day: Date) -> Option<DayOff> {
        let calendar = self.calendar?;
        // A holiday on a weekend is told as the weekend it is: that is why people expect no post.
        if is_weekend(day) {
            return Some(DayOff::Weekend);
        }
        holidays(calendar, day.year())
            .into_iter()
            .find(|(on, _)| *on == day)
            .map(|(_, id)| DayOff::Holiday(id.to_owned()))
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The public holidays of one year, with substitute days where the country has them.
pub fn holidays(calendar: &HolidayCalendar, year: i16) -> Vec<(Date, &str)> {
    let mut days: Vec<(Date, &str)> = calendar
        .days
        .iter()
        .filter_map(|holiday| Some((day_of(holiday.rule, year)?, holiday.id.as_str())))
        .collect();
    days.sort();
    if calendar.substitute {
        for at in 0..days.len() {
            let taken: Vec<Date> = days.iter().map(|(day, _)| *day).collect();
            let Some((day, _)) = days.get_mut(at) else {
                continue;
            };
            if !is_weekend(*day) {
                continue;
            }
            // The next weekday that is not a holiday itself.
            while is_weekend(*day) || taken.contains(day) {
                let Ok(next) = day.tomorrow() else { break };
                *day = next;
            }
        }
    }
    days
}

fn day_of(rule: HolidayRule, year: i16) -> Option<Date> {
    match rule {
        HolidayRule::Fixed(month, day) => Date::new(year, month, day).ok(),
        HolidayRule::FirstMonday(month) => first_of(year, month)?
            .nth_weekday_of_month(1, Weekday::Monday)
            .ok(),
        HolidayRule::LastMonday(month) => first_of(year, month)?
            .nth_weekday_of_month(-1, Weekday::Monday)
            .ok(),
        HolidayRule::FirstMondayOrFridayFirst(month) => {
            let first = first_of(year, month)?;
            if first.weekday() == Weekday::Friday {
                Some(first)
            } else {
                first.nth_weekday_of_month(1, Weekday::Monday).ok()
            }
        }
        HolidayRule::Easter(offset) => easter_sunday(year)
            .checked_add(i64::from(offset).days())
            .ok(),
    }
}

fn first_of(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok()
}

/// Easter Sunday in the Gregorian calendar, by the anonymous algorithm printed in *Nature*, 1876.
fn easter_sunday(year: i16) -> Date {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, of_century) = (year_number / 100, year_number % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    let (month, day) = (sum / 31, sum % 31 + 1);
    date(
        year,
        i8::try_from(month).unwrap_or(4),
        i8::try_from(day).unwrap_or(1),
    )
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test may fail loudly")]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::domain::kinds::Zone;
    use proptest::prelude::*;

    fn rule(zone: Zone) -> Rule<'static> {
        Catalog::embedded()
            .rule(zone, Wait::Answer)
            .expect("every zone has a rule")
    }

    fn due(rule: &Rule<'_>, start: Date, more_time: Option<Date>) -> Option<Deadline> {
        let course = Course {
            more_time,
            ..Course::from(start)
        };
        rule.dates(&course).due
    }

    fn asked(asked: Date, answered: Option<Date>) -> Question {
        Question { asked, answered }
    }

    /// The nine vectors of the law note, section 2.2.
    #[test]
    fn the_nine_vectors_of_the_law_note() {
        let vectors = [
            ("2026-03-05", "2026-04-07", "2026-06-05"),
            ("2026-08-31", "2026-09-30", "2026-11-30"),
            ("2026-11-22", "2026-12-22", "2027-02-22"),
            ("2026-11-25", "2026-12-28", "2027-02-25"),
            ("2026-11-30", "2026-12-30", "2027-03-01"),
            ("2026-12-31", "2027-02-02", "2027-03-31"),
            ("2027-01-31", "2027-03-01", "2027-04-30"),
            ("2027-04-01", "2027-05-04", "2027-07-01"),
            ("2028-01-31", "2028-02-29", "2028-05-02"),
        ];
        for (received, first, extended) in vectors {
            let received: Date = received.parse().expect("a date");
            let plain = due(&rule(Zone::Eu), received, None).expect("a term");
            assert_eq!(plain.due.to_string(), first, "{received}");
            let longer = due(&rule(Zone::Eu), received, Some(received)).expect("a term");
            assert_eq!(longer.due.to_string(), extended, "{received}, extended");
            assert!(longer.extended);
        }
    }

    #[test]
    fn an_extension_announced_too_late_does_not_count() {
        let start = date(2026, 11, 25);
        let rule = rule(Zone::Eu);
        let in_time = due(&rule, start, Some(date(2026, 12, 28))).expect("a term");
        assert_eq!(in_time.due, date(2027, 2, 25));
        let late = due(&rule, start, Some(date(2026, 12, 29))).expect("a term");
        assert_eq!(
            late.more_time,
            Some(date(2026, 12, 29)),
            "it is told why it does not count"
        );
        assert_eq!((late.due, late.extended), (date(2026, 12, 28), false));
    }

    #[test]
    fn the_date_can_say_which_days_it_moved_over() {
        let deadline = due(&rule(Zone::Eu), date(2026, 11, 25), None).expect("a term");
        let holiday = |id: &str| DayOff::Holiday(id.to_owned());
        assert_eq!(
            deadline.moved_over,
            [
                (date(2026, 12, 25), holiday("ie-christmas")),
                (date(2026, 12, 26), DayOff::Weekend),
                (date(2026, 12, 27), DayOff::Weekend),
            ]
        );
    }

    #[test]
    fn each_law_counts_in_its_own_way() {
        let start = date(2026, 11, 26);
        let due = |zone| due(&rule(zone), start, None).map(|it| (it.due, it.force));
        assert_eq!(due(Zone::Eu), Some((date(2026, 12, 28), Force::Law)));
        assert_eq!(due(Zone::Eea), due(Zone::Eu));
        // 26 December 2026 is a Saturday: in the UK its holiday moves to Monday 28.
        assert_eq!(due(Zone::Uk), Some((date(2026, 12, 29), Force::Law)));
        assert_eq!(
            due(Zone::Switzerland),
            Some((date(2026, 12, 26), Force::Courtesy))
        );
        assert_eq!(due(Zone::Brazil), None);
        assert_eq!(due(Zone::Elsewhere), None);
    }

    #[test]
    fn in_the_union_a_question_leaves_the_date_and_adds_a_later_one() {
        let rule = rule(Zone::Eu);
        let mut course = Course::from(date(2026, 10, 20));
        course.questions = vec![asked(date(2026, 10, 22), None)];
        let open = rule.dates(&course);
        assert_eq!(open.due.as_ref().map(|it| it.due), Some(date(2026, 11, 20)));
        assert_eq!((open.later, open.stopped), (None, None));
        course.questions = vec![asked(date(2026, 10, 22), Some(date(2026, 11, 2)))];
        let answered = rule.dates(&course);
        assert_eq!(answered.due, open.due);
        assert_eq!(
            answered.later.as_ref().map(|it| it.due),
            Some(date(2026, 12, 2))
        );
        assert_eq!(answered.last(), answered.later.as_ref());
    }

    #[test]
    fn in_the_united_kingdom_a_question_stops_the_clock() {
        let rule = rule(Zone::Uk);
        let mut course = Course::from(date(2026, 10, 20));
        // 20 November 2026 is a Friday.
        assert_eq!(
            rule.dates(&course).due.map(|it| it.due),
            Some(date(2026, 11, 20))
        );
        course.questions = vec![asked(date(2026, 10, 22), None)];
        let open = rule.dates(&course);
        assert_eq!((open.due, open.stopped), (None, Some(date(2026, 10, 22))));
        // Ten days later, on a Monday; and again for three days: Thursday.
        course.questions = vec![asked(date(2026, 10, 22), Some(date(2026, 11, 1)))];
        let once = rule.dates(&course).due.expect("it runs again");
        assert_eq!(once.due, date(2026, 11, 30));
        assert_eq!(once.pauses, [(date(2026, 10, 22), date(2026, 11, 1))]);
        course
            .questions
            .push(asked(date(2026, 11, 5), Some(date(2026, 11, 8))));
        assert_eq!(
            rule.dates(&course).due.map(|it| it.due),
            Some(date(2026, 12, 3))
        );
        // What was announced after the first date would have been too late without the pauses.
        course.more_time = Some(date(2026, 12, 1));
        let longer = rule.dates(&course).due.expect("a term");
        assert!(longer.extended);
        assert_eq!(longer.due, date(2027, 2, 2), "20 January and 13 days");
    }

    #[test]
    fn a_complaint_to_a_british_company_is_acknowledged_within_thirty_days() {
        let rule = Catalog::embedded()
            .rule(Zone::Uk, Wait::Acknowledgement)
            .expect("a rule");
        for (received, due) in [
            (date(2026, 6, 19), date(2026, 7, 20)), // 19 July is a Sunday.
            (date(2026, 11, 24), date(2026, 12, 24)),
            (date(2026, 11, 25), date(2026, 12, 29)), // Christmas, Saturday, Sunday, its substitute.
            (date(2027, 3, 1), date(2027, 3, 31)),
        ] {
            let deadline = rule.dates(&Course::from(received)).due.expect("a term");
            assert_eq!(
                (deadline.due, deadline.force),
                (due, Force::Law),
                "{received}"
            );
        }
    }

    #[test]
    fn authorities_reminders_and_yearly_looks_have_dates_of_their_own() {
        let start = date(2026, 11, 30);
        let due = |wait| {
            let rule = Catalog::embedded().rule(Zone::Eu, wait).expect("a rule");
            let deadline = rule.dates(&Course::from(start)).due.expect("a term");
            (deadline.due, deadline.force)
        };
        // They do not move: 28 February 2027 is a Sunday.
        assert_eq!(due(Wait::Authority), (date(2027, 2, 28), Force::Law));
        assert_eq!(due(Wait::Reminder), (date(2026, 12, 14), Force::Courtesy));
        assert_eq!(due(Wait::Recheck), (date(2027, 11, 30), Force::Courtesy));
    }

    /// Every month end of eight years, by a plain count of days that knows nothing of the code above.
    #[test]
    fn every_month_end_is_clamped_and_moved_to_the_next_working_day() {
        let days_in = |year: i16, month: i8| match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let rule = rule(Zone::Eu);
        let calendar = rule.calendar.expect("a calendar");
        let mut seen = 0;
        for year in 2025..=2032 {
            for month in 1..=12 {
                for day in [28, 29, 30, 31] {
                    if day > days_in(year, month) {
                        continue;
                    }
                    for (months, more_time) in [(1, false), (3, true)] {
                        let (mut to_year, mut to_month) = (year, month + months);
                        if to_month > 12 {
                            (to_year, to_month) = (year + 1, to_month - 12);
                        }
                        let mut expected =
                            date(to_year, to_month, day.min(days_in(to_year, to_month)));
                        let is_free = |day: Date| {
                            matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
                                || holidays(calendar, day.year()).iter().any(|it| it.0 == day)
                        };
                        while is_free(expected) {
                            expected = expected.tomorrow().expect("in range");
                        }
                        let start = date(year, month, day);
                        let got = due(&rule, start, more_time.then_some(start)).expect("a term");
                        assert_eq!(got.due, expected, "{start} + {months}");
                        seen += 1;
                    }
                }
            }
        }
        assert_eq!(seen, 2 * 330, "all of them");
    }

    #[test]
    fn british_holidays_on_a_weekend_have_substitutes() {
        let rule = rule(Zone::Uk);
        let calendar = rule.calendar.expect("a calendar");
        let days: Vec<Date> = holidays(calendar, 2027)
            .iter()
            .map(|(day, _)| *day)
            .collect();
        // 25 and 26 December 2027 are a Saturday and a Sunday.
        assert!(days.contains(&date(2027, 12, 27)) && days.contains(&date(2027, 12, 28)));
        assert!(!days.contains(&date(2027, 12, 25)));
    }

    #[test]
    fn easter_is_where_the_church_tables_put_it() {
        for (year, month, day) in [
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2031, 4, 13),
            (2032, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
        ] {
            assert_eq!(easter_sunday(year), date(year, month, day));
        }
    }

    proptest! {
        #[test]
        fn a_deadline_is_a_working_day_about_a_month_away(
            year in 2024i16..2060, month in 1i8..=12, day in 1i8..=31
        ) {
            let Ok(start) = Date::new(year, month, day) else { return Ok(()) };
            let rule = rule(Zone::Eu);
            let deadline = due(&rule, start, None).expect("a term");
            let days = start.until(deadline.due).expect("in range").get_days();
            prop_assert!((28..=36).contains(&days), "{start} → {}", deadline.due);
            prop_assert_eq!(rule.day_off(deadline.due), None);
            for (skipped, _) in &deadline.moved_over {
                prop_assert!(*skipped < deadline.due);
            }
            // A day later never gives an earlier date.
            let next = due(&rule, start.tomorrow().expect("in range"), None).expect("a term");
            prop_assert!(next.due >= deadline.due);
        }
    }
}
