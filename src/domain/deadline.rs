//! By when an answer is due, and why.
//!
//! Months are counted as Regulation (EEC, Euratom) 1182/71, Article 3, counts them: the day of
//! receipt is not counted, the period ends on the same day of the month or, where that does not
//! exist, on its last day; an end on a Saturday, Sunday or public holiday moves to the next working
//! day. Two further months (Article 12(3) GDPR) count from receipt, not from the moved end, and only
//! when they were announced within the first month.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::kinds::{Force, HolidayCalendar, HolidayRule, Term};

/// The rule of one zone.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// Its name; words explain it.
    pub id: &'a str,
    /// How long the company has.
    pub term: &'a Term,
    /// Whether the law sets it.
    pub force: Force,
    /// The public holidays over which the end moves.
    pub calendar: Option<&'a HolidayCalendar>,
}

/// A date by which an answer is due, with what is needed to explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The name of the rule.
    pub rule: String,
    /// The day from which it counts, itself not counted.
    pub start: Date,
    /// The last day for an answer.
    pub due: Date,
    /// Whether the law sets it.
    pub force: Force,
    /// An extension was announced in time.
    pub extended: bool,
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
    /// The deadline for something received on `start`. `extension` is the day on which more time was
    /// announced. `None` where the law names no term.
    pub fn deadline(&self, start: Date, extension: Option<Date>) -> Option<Deadline> {
        let first = self.end(start, self.term, false)?;
        let extended =
            matches!(self.term, Term::Months { .. }) && extension.is_some_and(|on| on <= first.due);
        if extended {
            self.end(start, self.term, true)
        } else {
            Some(first)
        }
    }

    fn end(&self, start: Date, term: &Term, extended: bool) -> Option<Deadline> {
        let span: Span = match term {
            Term::Months { first, .. } if !extended => i64::from(*first).months(),
            Term::Months { extended, .. } => i64::from(*extended).months(),
            Term::Days(days) => i64::from(*days).days(),
            Term::None => return None,
        };
        // jiff clamps to the end of the month, as Article 3(2)(c) does.
        let mut due = start.checked_add(span).ok()?;
        let mut moved_over = Vec::new();
        if matches!(term, Term::Months { .. }) {
            while let Some(off) = self.day_off(due) {
                moved_over.push((due, off));
                due = due.tomorrow().ok()?;
            }
        }
        Some(Deadline {
            rule: self.id.to_owned(),
            start,
            due,
            force: self.force,
            extended,
            moved_over,
        })
    }

    fn day_off(&self, day: Date) -> Option<DayOff> {
        // A holiday on a weekend is told as the weekend it is: that is why people expect no post.
        if is_weekend(day) {
            return Some(DayOff::Weekend);
        }
        let calendar = self.calendar?;
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
            .rule(zone)
            .expect("every zone has a rule")
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
        for (received, due, extended) in vectors {
            let received: Date = received.parse().expect("a date");
            let plain = rule(Zone::Eu).deadline(received, None).expect("a term");
            assert_eq!(plain.due.to_string(), due, "{received}");
            let longer = rule(Zone::Eu)
                .deadline(received, Some(received))
                .expect("a term");
            assert_eq!(longer.due.to_string(), extended, "{received}, extended");
            assert!(longer.extended);
        }
    }

    #[test]
    fn an_extension_announced_too_late_does_not_count() {
        let start = date(2026, 11, 25);
        let rule = rule(Zone::Eu);
        let in_time = rule
            .deadline(start, Some(date(2026, 12, 28)))
            .expect("a term");
        assert_eq!(in_time.due, date(2027, 2, 25));
        let late = rule
            .deadline(start, Some(date(2026, 12, 29)))
            .expect("a term");
        assert_eq!((late.due, late.extended), (date(2026, 12, 28), false));
    }

    #[test]
    fn the_date_can_say_which_days_it_moved_over() {
        let deadline = rule(Zone::Eu)
            .deadline(date(2026, 11, 25), None)
            .expect("a term");
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
        let due = |zone| {
            rule(zone)
                .deadline(start, None)
                .map(|it| (it.due, it.force))
        };
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
            let deadline = rule.deadline(start, None).expect("a term");
            let days = start.until(deadline.due).expect("in range").get_days();
            prop_assert!((28..=36).contains(&days), "{start} → {}", deadline.due);
            prop_assert_eq!(rule.day_off(deadline.due), None);
            for (skipped, _) in &deadline.moved_over {
                prop_assert!(*skipped < deadline.due);
            }
            // A day later never gives an earlier date.
            let next = rule.deadline(start.tomorrow().expect("in range"), None).expect("a term");
            prop_assert!(next.due >= deadline.due);
        }
    }
}
