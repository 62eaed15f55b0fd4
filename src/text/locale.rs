//! Dates, times, numbers and lists as a language writes them: names and rules from CLDR through ICU4X, the
//! order of a date's parts from CLDR itself.
//!
//! ICU4X's own long dates are not those of CLDR in seven of our languages: "Samhain 23, 2026" in Irish,
//! "01. november 2026" in Slovenian. So the patterns come from `assets/text/dates.ron`, and ICU4X fills them.

use std::cell::OnceCell;

use fluent_bundle::FluentValue;
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input::{Date as DateIn, DateTime as DateTimeIn, Time as TimeIn};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_locale_core::Locale as Name;
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::Memoizable;
use jiff::civil::{Date, DateTime};
use unic_langid::LanguageIdentifier;
use writeable::{TryWriteable, Writeable};

use super::languages::Language;

/// What is to be said of a moment.
#[derive(Clone, Copy)]
pub(super) enum Said {
    /// "Friday 20 November 2026".
    Long,
    /// "20 November 2026".
    Plain,
    /// "20 November".
    Day,
    /// "November 2026".
    MonthAndYear,
    /// "November".
    Month,
    /// "16:05".
    Time,
}

/// How one language writes what is no word. Each way is made when it is first needed.
pub(super) struct Locale {
    language: Language,
    name: Name,
    writers: [OnceCell<Option<Writer>>; 6],
    list: OnceCell<Option<ListFormatter>>,
}

impl Locale {
    pub(super) fn new(language: Language) -> Self {
        Self {
            language,
            name: language.tag().parse().unwrap_or(Name::UNKNOWN),
            writers: Default::default(),
            list: OnceCell::new(),
        }
    }

    /// A moment; with a date alone its time is of no matter.
    pub(super) fn moment(&self, said: Said, at: DateTime) -> String {
        let [long, plain, day, month_and_year, month, time] = &self.writers;
        let dates = self.language.dates();
        let (kept, pattern) = match said {
            Said::Long => (long, dates.long),
            Said::Plain => (plain, dates.plain),
            Said::Day => (day, dates.day),
            Said::MonthAndYear => (month_and_year, dates.month),
            // A name that stands alone, in CLDR's language of patterns.
            Said::Month => (month, "LLLL"),
            Said::Time => (time, dates.time),
        };
        let writer = kept.get_or_init(|| Writer::new(&self.name, self.language, pattern));
        let written = writer.as_ref().and_then(|it| it.write(at));
        // Rather a date as machines write it than none.
        let written = written.unwrap_or_else(|| at.to_string());
        match written.strip_prefix('I') {
            // "it-Tnejn": CLDR has the names of Maltese days as they begin a sentence.
            Some(rest) if self.language.code() == "mt" => format!("i{rest}"),
            _ => written,
        }
    }

    /// "Facebook, Instagram and WhatsApp".
    pub(super) fn list(&self, names: &[String]) -> String {
        let list = self.list.get_or_init(|| {
            ListFormatter::try_new_and(self.name.clone().into(), Default::default()).ok()
        });
        match list {
            Some(list) => list.format(names.iter()).write_to_string().into_owned(),
            None => names.join(", "),
        }
    }
}

/// Writes moments by one pattern.
struct Writer {
    names: FixedCalendarDateTimeNames<Gregorian, CompositeDateTimeFieldSet>,
    usual: DateTimePattern,
    /// For the first of a month.
    first: Option<DateTimePattern>,
}

impl Writer {
    fn new(name: &Name, language: Language, pattern: &str) -> Option<Self> {
        let usual: DateTimePattern = pattern.parse().ok()?;
        // "1er janvier" in French, "1º de janeiro" in Brazil: CLDR leaves it out.
        let first = match language.code() {
            "fr" => Some(pattern.replacen("d ", "'1er' ", 1)),
            "pt-BR" => Some(pattern.replacen("d ", "'1º' ", 1)),
            _ => None,
        };
        let mut names = FixedCalendarDateTimeNames::try_new(name.clone().into()).ok()?;
        names.include_for_pattern(&usual).ok()?;
        Some(Self {
            names,
            usual,
            first: first.and_then(|it| it.parse().ok()),
        })
    }

    fn write(&self, at: DateTime) -> Option<String> {
        let pattern = self.first.as_ref().filter(|_| at.day() == 1);
        let number = |it: i8| u8::try_from(it).ok();
        let (month, day) = (number(at.month())?, number(at.day())?);
        let (hour, minute) = (number(at.hour())?, number(at.minute())?);
        let moment = DateTimeIn {
            date: DateIn::try_new_gregorian(at.year().into(), month, day).ok()?,
            time: TimeIn::try_new(hour, minute, 0, 0).ok()?,
        };
        let writer = self
            .names
            .with_pattern_unchecked(pattern.unwrap_or(&self.usual));
        let written = writer.format(&moment);
        Some(written.try_write_to_string().ok()?.into_owned())
    }
}

/// Whole numbers in a text, grouped as the language does; other values as Fluent writes them.
pub(super) fn number(
    value: &FluentValue<'_>,
    kept: &intl_memoizer::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole = number.as_string().parse::<i64>().ok()?;
    kept.with_try_get::<Numbers, _, _>((), |it| {
        it.0.format(&Decimal::from(whole))
            .write_to_string()
            .into_owned()
    })
    .ok()
}

/// See `Text::separator`.
pub(super) fn separator(language: Language) -> u8 {
    let name: Name = language.tag().parse().unwrap_or(Name::UNKNOWN);
    let numbers = DecimalFormatter::try_new(name.into(), Default::default()).ok();
    let half = "0.5".parse::<Decimal>().unwrap_or_default();
    let has_comma = |it: DecimalFormatter| it.format(&half).write_to_string().contains(',');
    if numbers.is_some_and(has_comma) {
        b';'
    } else {
        b','
    }
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let name: Name = language.to_string().parse().map_err(drop)?;
        let numbers = DecimalFormatter::try_new(name.into(), Default::default());
        numbers.map(Self).map_err(drop)
    }
}

/// Chooses by number, as CLDR counts in a language. Texts call it where they have words for several numbers;
/// numbers with words of their own follow the one that is counted: see `counted_by_cldr` of the build.
pub(super) fn plural(
    language: Language,
) -> impl for<'a> Fn(&[FluentValue<'a>]) -> FluentValue<'a> + Send + Sync + 'static {
    let name: Name = language.tag().parse().unwrap_or(Name::UNKNOWN);
    move |values| {
        // They are part of the program: finding them costs nothing that could be kept.
        let rules = PluralRules::try_new_cardinal((&name).into()).ok();
        let Some((FluentValue::Number(counted), exact)) = values.split_first() else {
            return FluentValue::None;
        };
        let is_exact = |it: &&FluentValue<'_>| matches!(it, FluentValue::Number(it) if it.value == counted.value);
        if exact.iter().any(|it| is_exact(&it)) {
            return format!("exactly-{}", counted.value).into();
        }
        let whole = counted.as_string().parse::<u64>().ok();
        let category = whole
            .zip(rules.as_ref())
            .map(|(it, rules)| rules.category_for(it));
        let name = match category {
            Some(PluralCategory::Zero) => "zero",
            Some(PluralCategory::One) => "one",
            Some(PluralCategory::Two) => "two",
            Some(PluralCategory::Few) => "few",
            Some(PluralCategory::Many) => "many",
            Some(PluralCategory::Other) | None => "other",
        };
        name.into()
    }
}

/// Midnight of a day.
pub(super) fn of_day(date: Date) -> DateTime {
    date.to_datetime(jiff::civil::Time::midnight())
}
