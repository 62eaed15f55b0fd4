//! Dates for a calendar program: iCalendar (RFC 5545), all-day events with a reminder each.
//!
//! Written by hand: it is forty lines, and the usual crate takes the time of its own reminders from
//! the clock and their names from dice, so that no two files would be the same.

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::clean;

/// The longest line in bytes, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A day to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The name of the event for machines: a calendar that knows it changes the event instead of
    /// adding another one.
    pub uid: String,
    /// The day.
    pub on: Date,
    /// When this was written.
    pub stamp: Timestamp,
    /// What it is.
    pub summary: String,
    /// More about it. May be empty.
    pub description: String,
    /// A page about it.
    pub url: Option<String>,
    /// How many days before it the reminder comes, at the beginning of that day.
    pub alarm_days_before: u16,
}

/// The days as an iCalendar file, written by `product` (a name for machines, such as
/// `-//Veto Desk//EN`). A day does not make the person busy.
pub fn calendar(product: &str, days: &[Day]) -> String {
    let mut out = String::new();
    push(&mut out, "BEGIN:VCALENDAR");
    push(&mut out, "VERSION:2.0");
    push(&mut out, &format!("PRODID:{}", text(product)));
    push(&mut out, "CALSCALE:GREGORIAN");
    push(&mut out, "METHOD:PUBLISH");
    for day in days {
        event(&mut out, day);
    }
    push(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, day: &Day) {
    let stamp = day.stamp.to_zoned(TimeZone::UTC);
    // The end is the first day that is no longer part of it; on the last day there is, none follows.
    let end = day.on.tomorrow().unwrap_or(day.on);
    push(out, "BEGIN:VEVENT");
    push(out, &format!("UID:{}", text(&day.uid)));
    push(
        out,
        &format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ")),
    );
    push(
        out,
        &format!("DTSTART;VALUE=DATE:{}", day.on.strftime("%Y%m%d")),
    );
    push(out, &format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
    push(out, &format!("SUMMARY:{}", text(&day.summary)));
    if !day.description.is_empty() {
        push(out, &format!("DESCRIPTION:{}", text(&day.description)));
    }
    if let Some(url) = &day.url {
        // An address is no text: nothing in it is escaped, and it has one line.
        let url: String = url
            .chars()
            .filter(|it| !it.is_control() && !it.is_whitespace())
            .collect();
        push(out, &format!("URL:{url}"));
    }
    push(out, "TRANSP:TRANSPARENT");
    push(out, "BEGIN:VALARM");
    push(out, "ACTION:DISPLAY");
    push(out, &format!("TRIGGER:-P{}D", day.alarm_days_before));
    push(out, &format!("DESCRIPTION:{}", text(&day.summary)));
    push(out, "END:VALARM");
    push(out, "END:VEVENT");
}

/// A text as a value: escaped (RFC 5545, 3.3.11).
fn text(words: &str) -> String {
    let mut value = String::new();
    for char in clean(words).chars() {
        match char {
            '\\' | ';' | ',' => value.extend(['\\', char]),
            '\n' => value.push_str("\\n"),
            _ => value.push(char),
        }
    }
    value
}

/// Adds a line, folded: a longer one goes on after a line end and a space, never inside a character.
fn push(out: &mut String, line: &str) {
    let mut length = 0;
    for char in line.chars() {
        if length + char.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(char);
        length += char.len_utf8();
    }
    out.push_str("\r\n");
}
