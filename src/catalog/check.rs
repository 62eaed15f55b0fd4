//! What must hold for the facts before they are built in. The build script asks, and so do the
//! tests; every answer is one line that names the file, the id and what to do.

use std::collections::BTreeSet;
use std::fmt::Display;

use jiff::civil::Date;
use url::Url;

use super::facts::Facts;
use super::schema::{
    Authority, Before, Coverage, Dated, Form, Hosts, Job, PathDrawn, Place, Route, Shown, Way,
    Weight,
};
use crate::domain::kinds::{Company, HolidayRule, PlaceId, PlatformId, RouteId, Wait, Zone};

/// The sentences of `reasons.ftl` that belong to no single reason.
const FRAME: [&str; 4] = [
    "reason-opening",
    "reason-opening-whatsapp",
    "reason-opening-others",
    "reason-closing",
];

/// Everything that is wrong with the facts; `words` are the keys of the English texts.
pub fn problems(facts: &Facts, words: &BTreeSet<String>) -> Vec<String> {
    let mut found = Found(Vec::new());
    repeated_ids(facts, &mut found);
    repeated_names(facts, &mut found);
    addresses(facts, &mut found);
    dates(facts, &mut found);
    sources(facts, &mut found);
    routes(facts, &mut found);
    fallbacks(facts, &mut found);
    coverage(facts, &mut found);
    deadlines(facts, &mut found);
    companies(facts, &mut found);
    places(facts, &mut found);
    authorities(facts, &mut found);
    mails(facts, &mut found);
    pictures(facts, &mut found);
    missing_words(facts, words, &mut found);
    found.0
}

/// Everything that is wrong with the sentences of reasons: `keys` are those of the English `reasons.ftl`.
pub fn reason_problems(facts: &Facts, keys: &BTreeSet<String>) -> Vec<String> {
    let mut wanted = BTreeSet::from(FRAME.map(String::from));
    wanted.extend(ids(&facts.reasons, |it| it.id.as_str()).map(|id| format!("reason-{id}")));
    let mut found = Found(Vec::new());
    let file = "assets/text/en/reasons.ftl";
    for key in wanted.difference(keys) {
        found.say(file, key, "is missing; add the sentence");
    }
    for key in keys.difference(&wanted) {
        found.say(file, key, "belongs to no reason of reasons.ron; remove it");
    }
    found.0
}

/// The lines found so far.
struct Found(Vec<String>);

impl Found {
    fn say(&mut self, file: &str, id: impl Display, what: impl Display) {
        self.0.push(format!("{file}: {id}: {what}"));
    }
}

/// Why an address may not stand in a route, nor be opened for one.
/// Sub-domains of a listed host count.
pub fn route_address_problem(address: &str, hosts: &Hosts) -> Option<&'static str> {
    address_problem(address, |host| {
        hosts.routes.iter().any(|listed| {
            host.strip_suffix(listed.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    })
}

/// Why an address may not stand in an authority's record, nor be opened for one.
pub fn authority_address_problem(address: &str, hosts: &Hosts) -> Option<&'static str> {
    address_problem(address, |host| {
        hosts.authorities.iter().any(|it| it == host)
    })
}

/// Looks at the text itself before it is parsed: browsers silently drop tabs, ports and user info,
/// turn backslashes, and map look-alikes, so what was written has to be what is opened.
fn address_problem(address: &str, is_listed: impl Fn(&str) -> bool) -> Option<&'static str> {
    let Some(rest) = address.strip_prefix("https://") else {
        return Some("is not https; begin it with https://");
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let in_look_alike_form = |label: &str| {
        let start = label.get(..4);
        start.is_some_and(|it| it.eq_ignore_ascii_case("xn--"))
    };
    if address.contains('\\') {
        return Some("has a backslash; write /");
    }
    if !address.chars().all(|it| it.is_ascii_graphic()) {
        return Some("has a blank, a control character or a letter beyond ASCII; write it as %XX");
    }
    if host.contains('@') {
        return Some("has user info before the host; copy it anew from the browser");
    }
    if host.contains(':') {
        return Some("names a port; remove it");
    }
    if host.split('.').any(in_look_alike_form) {
        return Some("has an xn-- host, which can look like another; use a plain one");
    }
    match Url::parse(address) {
        Err(_) => Some("cannot be parsed; copy it anew from the browser"),
        Ok(url) if url.as_str() != address => {
            Some("is not as browsers write it (case, dots, final /); copy it anew from one")
        }
        Ok(_) if !is_listed(host) => Some("is on a host that hosts.ron does not list; correct it"),
        Ok(_) => None,
    }
}

fn ids<'a, T>(list: &'a [T], id: impl Fn(&'a T) -> &'a str) -> impl Iterator<Item = &'a str> {
    list.iter().map(id)
}

/// Ids by which one thing is found: a second one could never be reached.
fn repeated_ids(facts: &Facts, found: &mut Found) {
    let mut say = |file: &str, ids: Vec<&str>| {
        for id in repeated(ids) {
            found.say(file, id, "stands there twice; rename or remove one");
        }
    };
    let places = facts.places.iter().flat_map(own_and_parts);
    say(
        "platforms.ron",
        ids(&facts.platforms, |it| it.id.as_str()).collect(),
    );
    say(
        "routes.ron",
        ids(&facts.routes, |it| it.id.as_str()).collect(),
    );
    say("places.ron", places.map(PlaceId::as_str).collect());
    say(
        "authorities.ron",
        ids(&facts.authorities, |it| &it.id).collect(),
    );
    say("caveats.ron", ids(&facts.caveats, |it| &it.id).collect());
    say(
        "reasons.ron",
        ids(&facts.reasons, |it| it.id.as_str()).collect(),
    );
    say(
        "deadlines.ron",
        ids(&facts.deadlines, |it| &it.id).collect(),
    );
    say("holidays.ron", ids(&facts.holidays, |it| &it.id).collect());
    let days = facts
        .holidays
        .iter()
        .flat_map(|it| ids(&it.days, |day| &day.id));
    say("holidays.ron", days.collect());
    say("sources.ron", ids(&facts.sources, |it| &it.key).collect());
    say("hosts.ron", ids(&facts.hosts.routes, |it| it).collect());
    say(
        "hosts.ron",
        ids(&facts.hosts.authorities, |it| it).collect(),
    );
    say("mail.ron", ids(&facts.mail.domains, |it| it).collect());
    let mails = &facts.mails;
    let of_senders = ids(&mails.senders, |it| &it.domain);
    let of_phrases = ids(&mails.phrases, |it| &it.id);
    say("mails.ron", of_senders.chain(of_phrases).collect());
    say("mails.ron", ids(&mails.brands, |it| &it.name).collect());
    let drawn = &facts.pictures;
    let of_forms = ids(&drawn.forms, |it| it.route.as_str());
    let of_paths = ids(&drawn.paths, |it| &it.id);
    say("pictures.ron", of_forms.chain(of_paths).collect());
}

/// The ids under which a place can be meant: its own and those of its parts.
fn own_and_parts(place: &Place) -> impl Iterator<Item = &PlaceId> {
    std::iter::once(&place.id).chain(&place.parts)
}

/// Names that a route lists more than once.
fn repeated_names(facts: &Facts, found: &mut Found) {
    for route in &facts.routes {
        let mut say = |list: &str, names: Vec<&str>| {
            for name in repeated(names) {
                let what = format!("{list} has {name} twice; remove one");
                found.say("routes.ron", route.id.as_str(), what);
            }
        };
        say(
            "platforms",
            ids(&route.platforms, PlatformId::as_str).collect(),
        );
        say("zones", ids(&route.zones, |it| it.key()).collect());
        say("web", ids(&route.web, |it| it).collect());
        say("phone", ids(&route.phone, |it| it).collect());
        say("after", ids(&route.after, |it| it).collect());
        say("notes", ids(&route.notes, |it| it).collect());
        say("limits", ids(&route.limits, |it| it).collect());
        say(
            "fallbacks",
            ids(&route.fallbacks, RouteId::as_str).collect(),
        );
    }
}

fn repeated(names: Vec<&str>) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    names.into_iter().filter(|it| !seen.insert(*it)).collect()
}

fn addresses(facts: &Facts, found: &mut Found) {
    for (id, address) in facts.route_addresses() {
        if let Some(why) = route_address_problem(address, &facts.hosts) {
            found.say("routes.ron", id, format!("address {address:?} {why}"));
        }
    }
    for (id, address) in facts.authority_addresses() {
        if let Some(why) = authority_address_problem(address, &facts.hosts) {
            found.say("authorities.ron", id, format!("address {address:?} {why}"));
        }
    }
}

/// A fact without a dated sighting, or with one from after it was checked, is not known.
fn dates(facts: &Facts, found: &mut Found) {
    for (file, id, fact) in facts.dated() {
        if fact.evidence.is_empty() {
            found.say(
                file,
                id,
                "has no evidence; say what was seen, when and where",
            );
        }
        for seen in &fact.evidence {
            let (date, checked) = (seen.date, fact.checked);
            if date > checked {
                let what = format!("evidence of {date} is from after its check on {checked}");
                found.say(file, id, what + "; correct one of the dates");
            }
            if seen.seen.trim().is_empty() {
                let what = format!("evidence of {date} does not say what was seen; add it");
                found.say(file, id, what);
            }
        }
    }
    // Authorities carry no day of checking, so the newest one of the catalogue has to do.
    let newest = facts.dated().map(|(_, _, fact)| fact.checked).max();
    for authority in &facts.authorities {
        date_of_authority(authority, newest, found);
    }
}

fn date_of_authority(authority: &Authority, newest: Option<Date>, found: &mut Found) {
    let Authority { id, as_of, .. } = authority;
    let day = authority.dated().map(|it| match it {
        Dated::Day(day) | Dated::Month(day) => day,
    });
    if day.is_none() {
        let what = format!("as_of {as_of:?} is no date; write YYYY-MM-DD or YYYY-MM");
        found.say("authorities.ron", id, what);
    }
    if day > newest {
        let what = format!("as_of {as_of} is from after every check; correct the date");
        found.say("authorities.ron", id, what);
    }
    if authority.source.trim().is_empty() {
        found.say(
            "authorities.ron",
            id,
            "has no source; say where it is known from",
        );
    }
}

/// Every source that is named exists, and every one that exists is named.
fn sources(facts: &Facts, found: &mut Found) {
    let mut named = BTreeSet::new();
    for (file, id, fact) in facts.dated() {
        named.extend(
            fact.evidence
                .iter()
                .map(|it| (file, id, it.source.as_str())),
        );
    }
    for route in &facts.routes {
        let (id, look_for) = (route.id.as_str(), route.look_for.iter());
        named.extend(look_for.map(|it| ("routes.ron", id, it.source.as_str())));
    }
    for calendar in &facts.holidays {
        named.insert(("holidays.ron", &calendar.id, &calendar.source));
    }
    let known: BTreeSet<&str> = ids(&facts.sources, |it| &it.key).collect();
    for (file, id, key) in &named {
        if !known.contains(key) {
            let what = format!("source {key} does not exist; correct it or add it to sources.ron");
            found.say(file, id, what);
        }
    }
    let used: BTreeSet<&str> = named.iter().map(|(_, _, key)| *key).collect();
    for key in known.difference(&used) {
        found.say("sources.ron", key, "no fact names it; remove it");
    }
}

fn routes(facts: &Facts, found: &mut Found) {
    for route in &facts.routes {
        let id = route.id.as_str();
        if route.platforms.is_empty() || route.zones.is_empty() {
            found.say("routes.ron", id, "serves no platform or no zone; name one");
        }
        for name in &route.platforms {
            let what = match facts.platforms.iter().find(|it| it.id == *name) {
                None => "does not exist; correct it or add it to platforms.ron".to_owned(),
                Some(it) if it.subject != route.subject => {
                    let (ours, theirs) = (route.subject, it.subject);
                    format!("is about {theirs:?}, the route about {ours:?}; correct one of them")
                }
                Some(_) => continue,
            };
            let name = name.as_str();
            found.say("routes.ron", id, format!("platform {name} {what}"));
        }
    }
}

fn fallbacks(facts: &Facts, found: &mut Found) {
    for route in &facts.routes {
        for name in &route.fallbacks {
            let why = match route_named(facts, name) {
                _ if *name == route.id => "is the route itself; remove it",
                None => "does not exist; correct or remove it",
                Some(other)
                    if !route
                        .platforms
                        .iter()
                        .any(|it| other.platforms.contains(it)) =>
                {
                    "serves none of its platforms; name another route"
                }
                Some(_) => continue,
            };
            let (id, name) = (route.id.as_str(), name.as_str());
            found.say("routes.ron", id, format!("fallback {name} {why}"));
        }
    }
}

fn route_named<'a>(facts: &'a Facts, id: &RouteId) -> Option<&'a Route> {
    facts.routes.iter().find(|route| route.id == *id)
}

/// For every zone and every platform there is exactly one answer.
fn coverage(facts: &Facts, found: &mut Found) {
    for zone in Zone::ALL {
        for platform in &facts.platforms {
            let same = |it: &&Coverage| it.zone == zone && it.platform == platform.id;
            let what = match facts.coverage.iter().filter(same).count() {
                0 => "is missing; add Start or NoRoute",
                1 => continue,
                _ => "is listed twice; remove one",
            };
            found.say("coverage.ron", pair(zone, &platform.id), what);
        }
    }
    for entry in &facts.coverage {
        way(facts, entry, found);
    }
}

fn way(facts: &Facts, entry: &Coverage, found: &mut Found) {
    let pair = pair(entry.zone, &entry.platform);
    let mut say = |what: &str| found.say("coverage.ron", &pair, what);
    if !facts.platforms.iter().any(|it| it.id == entry.platform) {
        say("the platform does not exist; correct or remove it");
    }
    match &entry.way {
        Way::Start(name) => {
            let why = match route_named(facts, name) {
                None => "does not exist; correct it",
                Some(it) if !it.zones.contains(&entry.zone) => {
                    "does not serve that zone; start with another"
                }
                Some(it) if !it.platforms.contains(&entry.platform) => {
                    "does not serve that platform; start with another"
                }
                Some(_) => return,
            };
            say(&format!("route {} {why}", name.as_str()));
        }
        Way::NoRoute { why, helps } => {
            if why.is_empty() {
                say("does not say why there is no route; name a key why-…");
            }
            if helps.is_empty() {
                say("says nothing that still helps; name a key help-…");
            }
        }
    }
}

fn pair(zone: Zone, platform: &PlatformId) -> String {
    format!("{zone:?} × {}", platform.as_str())
}

fn deadlines(facts: &Facts, found: &mut Found) {
    for zone in Zone::ALL {
        let waited_for = |wait: Wait| {
            facts
                .deadlines
                .iter()
                .filter(move |it| it.wait == wait && it.zones.contains(&zone))
        };
        if waited_for(Wait::Answer).count() == 0 {
            let what = "has no rule; add the zone to one";
            found.say("deadlines.ron", format!("{zone:?}"), what);
        }
        for rule in &facts.deadlines {
            let mut same = waited_for(rule.wait);
            if same.next().is_some_and(|first| first.id == rule.id) && same.next().is_some() {
                let what = "has two rules; leave it in one";
                found.say("deadlines.ron", format!("{zone:?}"), what);
            }
        }
    }
    for caveat in &facts.caveats {
        if !facts.authorities.iter().any(|it| it.id == caveat.authority) {
            let what = format!("authority {} does not exist; correct it", caveat.authority);
            found.say("caveats.ron", &caveat.id, what);
        }
    }
    for rule in &facts.deadlines {
        if let Some(calendar) = rule.term.calendar()
            && !facts.holidays.iter().any(|it| it.id == *calendar)
        {
            let what = format!("calendar {calendar} does not exist; add it to holidays.ron");
            found.say("deadlines.ron", &rule.id, what);
        }
    }
    for day in facts.holidays.iter().flat_map(|it| &it.days) {
        if !falls_every_year(day.rule) {
            let what = "does not fall in every year; correct month or day";
            found.say("holidays.ron", &day.id, what);
        }
    }
}

/// Where there is a letter, there is one answer to whom it goes; and nobody is named by guessing.
fn companies(facts: &Facts, found: &mut Found) {
    for company in Company::ALL {
        for zone in Zone::ALL {
            let same = facts.companies.iter().filter(|it| it.company == company);
            let count = same.filter(|it| it.zones.contains(&zone)).count();
            let has_letters = !matches!(zone, Zone::Unclear | Zone::Elsewhere);
            let what = match (has_letters, count) {
                (true, 0) => "is missing; add an entry, with name: None if nobody is known",
                (true, 1) | (false, 0) => continue,
                (true, _) => "is listed twice; remove one",
                (false, _) => "has no letters; take the zone out",
            };
            found.say("companies.ron", format!("{company:?} × {zone:?}"), what);
        }
    }
    for office in &facts.companies {
        let id = format!("{:?} × {:?}", office.company, office.zones);
        let name = office.name.as_deref();
        if name.is_some_and(|it| it.trim().is_empty()) {
            found.say("companies.ron", &id, "has an empty name; write None");
        }
        if name.is_none() && !office.address.is_empty() {
            let what = "has an address and no name; name the company, or remove the address";
            found.say("companies.ron", &id, what);
        }
        if office.address.iter().any(|it| it.trim().is_empty()) {
            found.say("companies.ron", &id, "has an empty line; remove it");
        }
        // The Irish companies answer for the Union and the EEA; elsewhere no text was found that says so.
        let irish = name.is_some_and(|it| it.contains("Ireland"));
        let elsewhere = |it: &Zone| !matches!(it, Zone::Eu | Zone::Eea);
        if irish && office.zones.iter().any(elsewhere) {
            let what = "names an Irish company outside the EEA; check the policy there first";
            found.say("companies.ron", &id, what);
        }
    }
}

fn falls_every_year(rule: HolidayRule) -> bool {
    match rule {
        // A year that is no leap year tells.
        HolidayRule::Fixed(month, day) => Date::new(2023, month, day).is_ok(),
        HolidayRule::FirstMonday(month)
        | HolidayRule::LastMonday(month)
        | HolidayRule::FirstMondayOrFridayFirst(month) => (1..=12).contains(&month),
        // Easter falls between 22 March and 25 April: this far, it stays within the year.
        HolidayRule::Easter(days) => (-80..=250).contains(&days),
    }
}

fn places(facts: &Facts, found: &mut Found) {
    for zone in Zone::ALL {
        if !facts.places.iter().any(|it| it.zone == zone) {
            let what = "no place belongs to it; add one";
            found.say("places.ron", format!("{zone:?}"), what);
        }
    }
    for place in &facts.places {
        // Where the law is known, there is someone to complain to.
        let has_law = !matches!(place.zone, Zone::Unclear | Zone::Elsewhere);
        let country = responsible(place).as_str();
        if (has_law || place.authority_of.is_some()) && !has_authority(facts, country, None) {
            let what = format!("{country} has no authority; add it to authorities.ron");
            found.say("places.ron", place.id.as_str(), what);
        }
        for part in place.parts.iter().map(PlaceId::as_str) {
            if !has_authority(facts, country, Some(part)) {
                let what = format!("{part} has no authority; add it to authorities.ron");
                found.say("places.ron", place.id.as_str(), what);
            }
        }
    }
}

/// The country whose authority takes complaints from a place.
pub fn responsible(place: &Place) -> &PlaceId {
    place.authority_of.as_ref().unwrap_or(&place.id)
}

fn has_authority(facts: &Facts, country: &str, region: Option<&str>) -> bool {
    let mut authorities = facts.authorities.iter();
    authorities.any(|it| it.country == country && it.region.as_deref() == region)
}

/// Every authority is found by exactly one country or part of a country.
fn authorities(facts: &Facts, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for authority in &facts.authorities {
        let (country, region) = (authority.country.as_str(), authority.region.as_deref());
        let what = match facts.places.iter().find(|it| it.id.as_str() == country) {
            None => format!("country {country} is not in places.ron; correct or add it"),
            Some(place) if region.is_some_and(|it| !place.parts.contains(&it.into())) => {
                let region = region.unwrap_or_default();
                format!("region {region} is no part of {country} in places.ron; correct or add it")
            }
            Some(_) if !seen.insert((country, region)) => {
                let whose = region.unwrap_or(country);
                format!("{whose} has another authority already; keep one")
            }
            Some(_) => continue,
        };
        found.say("authorities.ron", &authority.id, what);
    }
}

/// What reads mails relies on this: nothing decides whose words are not known, nothing is empty (it
/// would be found in every mail), and no job is without words.
fn mails(facts: &Facts, found: &mut Found) {
    let mails = &facts.mails;
    for phrase in &mails.phrases {
        let mut say = |what: &str| found.say("mails.ron", &phrase.id, what);
        if phrase.weight == Weight::Decides && phrase.form != Form::Verbatim {
            say("decides without being known word for word; let it support");
        }
        if phrase
            .fragment
            .chars()
            .filter(|it| it.is_alphabetic())
            .count()
            < 8
        {
            say("has too few letters to mean anything; give more of the sentence");
        }
    }
    for group in &mails.words {
        let mut words = group.words.values();
        if words.any(|it| it.is_empty() || it.iter().any(|word| word.trim().is_empty())) {
            let what = "has a language without words or an empty word; add or remove it";
            found.say("mails.ron", format!("{:?}", group.job), what);
        }
    }
    for sender in &mails.senders {
        let mut say = |what: &str| found.say("mails.ron", &sender.domain, what);
        let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "-.".contains(it);
        if !sender.domain.contains('.') || !sender.domain.chars().all(plain) {
            say("is no plain domain in small letters; correct it");
        }
        if let Some(platform) = &sender.platform
            && !facts.platforms.iter().any(|it| it.id == *platform)
        {
            say("names a platform that does not exist; correct it or add it to platforms.ron");
        }
    }
    for job in [
        Job::Condition,
        Job::Negation,
        Job::Report,
        Job::QuoteStart,
        Job::Forward,
    ] {
        if !mails.words.iter().any(|it| it.job == job) {
            let what = "has no words; without them, mails are read wrongly; add some";
            found.say("mails.ron", format!("{job:?}"), what);
        }
    }
}

/// Every text key that the facts name has words, and says by its beginning what it is.
/// A drawing belongs to a form that exists, and to steps in their order.
fn pictures(facts: &Facts, found: &mut Found) {
    for form in &facts.pictures.forms {
        let route = facts.routes.iter().find(|it| it.id == form.route);
        if route.is_none_or(|it| it.channel.address().is_none()) {
            let what = "is no route with an address; correct it";
            found.say("pictures.ron", form.route.as_str(), what);
        }
        if form.before.is_empty() && !form.code {
            let what = "adds nothing to the fields; remove it";
            found.say("pictures.ron", form.route.as_str(), what);
        }
    }
    for path in &facts.pictures.paths {
        let id = &path.id;
        if !id.starts_with("path-") {
            found.say("pictures.ron", id, "does not begin with path-; rename it");
        }
        if !(2..=5).contains(&path.screens.len()) {
            found.say("pictures.ron", id, "needs two to five screens");
        }
        for screen in &path.screens {
            let pressed = screen.shows.iter().filter_map(Shown::pressed).count();
            if pressed != usize::from(screen.step.is_some()) {
                let what = format!("{} needs one step and one thing to press", screen.title);
                found.say("pictures.ron", id, what);
            }
        }
        for route in &facts.routes {
            for steps in [&route.web, &route.phone] {
                let places: Vec<_> = path.places_in(steps).collect();
                let all = places.iter().all(Option::is_some);
                if all && !places.is_sorted() {
                    let of = route.id.as_str();
                    let what = format!("goes against the order of the steps of {of}");
                    found.say("pictures.ron", id, what);
                }
            }
        }
    }
}

fn keys_of_path(path: &PathDrawn) -> impl Iterator<Item = (&'static str, String)> {
    path.screens.iter().flat_map(|screen| {
        let words = screen.shows.iter().filter_map(|it| match it {
            Shown::Words(key) => Some(key.as_str()),
            it => it.pressed(),
        });
        let drawn = std::iter::once(screen.title.as_str()).chain(words);
        let steps = screen.step.iter().map(|it| ("step-", it.clone()));
        drawn.map(|it| ("drawn-", it.to_owned())).chain(steps)
    })
}

fn missing_words(facts: &Facts, words: &BTreeSet<String>, found: &mut Found) {
    let mut said = BTreeSet::new();
    for Named {
        file,
        id,
        start,
        key,
    } in named_keys(facts)
    {
        if !key.starts_with(start) {
            let what = format!("text key {key:?} does not begin with {start}; correct it");
            found.say(file, id, what);
        } else if !words.contains(&key) && said.insert(key.clone()) {
            // One line for each key, however many facts name it.
            let what = format!("text key {key} has no words; add it to text/en/catalog.ftl");
            found.say(file, id, what);
        }
    }
}

/// A text key, and which fact names it.
struct Named {
    file: &'static str,
    id: String,
    /// How the key has to begin.
    start: &'static str,
    key: String,
}

fn named(file: &'static str, id: impl Display, start: &'static str, key: String) -> Named {
    let id = id.to_string();
    Named {
        file,
        id,
        start,
        key,
    }
}

/// Every text key that the facts name.
fn named_keys(facts: &Facts) -> Vec<Named> {
    let mut keys = Vec::new();
    for id in ids(&facts.platforms, |it| it.id.as_str()) {
        for key in [format!("platform-{id}"), format!("platform-{id}-hint")] {
            keys.push(named("platforms.ron", id, "platform-", key));
        }
    }
    facts
        .routes
        .iter()
        .for_each(|route| keys.extend(keys_of_route(route)));
    facts
        .coverage
        .iter()
        .for_each(|entry| keys.extend(keys_of_way(entry)));
    for place in facts.places.iter().flat_map(own_and_parts) {
        let id = place.as_str();
        keys.push(named("places.ron", id, "place-", format!("place-{id}")));
    }
    for id in Zone::ALL.map(Zone::key) {
        keys.push(named("places.ron", id, "zone-", format!("zone-{id}")));
        keys.push(named("places.ron", id, "law-", format!("law-{id}")));
    }
    for id in ids(&facts.reasons, |it| it.id.as_str()) {
        keys.push(named(
            "reasons.ron",
            id,
            "reason-",
            format!("reason-{id}-tick"),
        ));
    }
    for id in ids(&facts.deadlines, |it| &it.id) {
        keys.push(named("deadlines.ron", id, "rule-", format!("rule-{id}")));
    }
    for authority in &facts.authorities {
        keys.extend(authority.languages.iter().map(|language| {
            let key = format!("in-language-{language}");
            named("authorities.ron", &authority.id, "in-language-", key)
        }));
    }
    for id in ids(&facts.caveats, |it| &it.id) {
        keys.push(named("caveats.ron", id, "caveat-", format!("caveat-{id}")));
    }
    for form in &facts.pictures.forms {
        for before in &form.before {
            if let Before::Choose(question, answer) = before {
                keys.extend([question, answer].map(|key| {
                    let id = form.route.as_str();
                    named("pictures.ron", id, "drawn-", key.clone())
                }));
            }
        }
    }
    for path in &facts.pictures.paths {
        let of_path = keys_of_path(path);
        keys.extend(of_path.map(|(start, key)| named("pictures.ron", &path.id, start, key)));
    }
    for day in facts.holidays.iter().flat_map(|it| &it.days) {
        let key = format!("holiday-{}", day.id);
        keys.push(named("holidays.ron", &day.id, "holiday-", key));
    }
    keys
}

fn keys_of_route(route: &Route) -> Vec<Named> {
    let id = route.id.as_str();
    let own = [format!("route-{id}"), format!("route-{id}-audience")].map(|key| ("route-", key));
    let steps = route
        .web
        .iter()
        .chain(&route.phone)
        .map(|it| ("step-", it.clone()));
    let after = route.after.iter().map(|it| ("after-", it.clone()));
    let notes = route.notes.iter().map(|it| ("note-", it.clone()));
    let limits = route.limits.iter().map(|it| ("note-", it.clone()));
    own.into_iter()
        .chain(steps)
        .chain(after)
        .chain(notes)
        .chain(limits)
        .map(|(start, key)| named("routes.ron", id, start, key))
        .collect()
}

fn keys_of_way(entry: &Coverage) -> Vec<Named> {
    let Way::NoRoute { why, helps } = &entry.way else {
        return Vec::new();
    };
    // An empty `why` has a line of its own already.
    let why = Some(why).filter(|it| !it.is_empty()).map(|it| ("why-", it));
    why.into_iter()
        .chain(helps.iter().map(|it| ("help-", it)))
        .map(|(start, key)| {
            let id = pair(entry.zone, &entry.platform);
            named("coverage.ron", id, start, key.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may fail loudly"
    )]

    use fluent_syntax::ast::Entry;

    use super::*;
    use crate::catalog::schema::Channel;
    use crate::domain::kinds::{Subject, Term};

    /// Breaks one thing, and the only line that must come of it.
    type Planted = (fn(&mut Facts), &'static str);

    fn facts() -> Facts {
        Facts::parse(crate::catalog::embedded).unwrap()
    }

    fn keys(text: &str) -> BTreeSet<String> {
        let resource = fluent_syntax::parser::parse(text).unwrap();
        let keys = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        keys.collect()
    }

    fn words() -> BTreeSet<String> {
        let mut words = keys(include_str!("../../assets/text/en/catalog.ftl"));
        words.extend(keys(include_str!("../../assets/text/en/reasons.ftl")));
        words
    }

    fn each_is_the_only_line(planted: &[Planted]) {
        for (plant, line) in planted {
            let mut facts = facts();
            plant(&mut facts);
            assert_eq!(problems(&facts, &words()), [*line]);
        }
    }

    fn set_address(facts: &mut Facts, address: &str) {
        facts.routes[0].channel = Channel::Page(address.to_owned());
    }

    fn set_website(facts: &mut Facts, address: &str) {
        facts.authorities[0].website = address.to_owned();
    }

    fn entry(facts: &mut Facts, zone: Zone, platform: &str) -> usize {
        let mut entries = facts.coverage.iter();
        let same = |it: &Coverage| it.zone == zone && it.platform.as_str() == platform;
        entries.position(same).unwrap()
    }

    #[test]
    fn the_real_facts_have_no_problem() {
        assert_eq!(problems(&facts(), &words()), [""; 0]);
    }

    #[test]
    fn drawings_belong_to_forms_and_go_the_way_of_their_steps() {
        each_is_the_only_line(&[
            (
                |it| it.pictures.forms[0].route = "letter-meta-ireland".into(),
                "pictures.ron: letter-meta-ireland: is no route with an address; correct it",
            ),
            (
                |it| it.pictures.forms[0].before.clear(),
                "pictures.ron: facebook-form-2025: adds nothing to the fields; remove it",
            ),
            (
                |it| it.pictures.forms[1].route = it.pictures.forms[0].route.clone(),
                "pictures.ron: facebook-form-2025: stands there twice; rename or remove one",
            ),
            (
                |it| it.pictures.paths[0].id = "way".into(),
                "pictures.ron: way: does not begin with path-; rename it",
            ),
            (
                |it| it.pictures.paths[0].screens.truncate(1),
                "pictures.ron: path-facebook-ai-page: needs two to five screens",
            ),
            (
                |it| it.pictures.paths[0].screens[1].step = Some("step-send".into()),
                "pictures.ron: path-facebook-ai-page: drawn-form needs one step and one thing to press",
            ),
            (
                |it| it.pictures.paths[0].screens[1].title = "drawn-nothing".into(),
                "pictures.ron: path-facebook-ai-page: text key drawn-nothing has no words; \
                 add it to text/en/catalog.ftl",
            ),
            (
                |it| {
                    let mut routes = it.routes.iter_mut();
                    let route = routes.find(|it| it.id.as_str() == "instagram-ai-page");
                    route.unwrap().phone.swap(0, 1);
                },
                "pictures.ron: path-instagram-phone: goes against the order of the steps of instagram-ai-page",
            ),
        ]);
    }

    #[test]
    fn letters_go_to_one_known_company_or_to_a_blank() {
        each_is_the_only_line(&[
            (
                |it| {
                    it.companies
                        .retain(|it| !it.zones.contains(&Zone::Uk) || it.name.is_some());
                    let mut rest = it.companies[0].clone();
                    rest.name = None;
                    rest.address.clear();
                    rest.zones = vec![Zone::Switzerland, Zone::Brazil];
                    it.companies.push(rest);
                },
                "companies.ron: Meta × Uk: is missing; add an entry, with name: None if nobody is known",
            ),
            (
                |it| it.companies[4].zones.push(Zone::Uk),
                "companies.ron: WhatsApp × Uk: is listed twice; remove one",
            ),
            (
                |it| it.companies[3].zones.push(Zone::Elsewhere),
                "companies.ron: Meta × Elsewhere: has no letters; take the zone out",
            ),
            (
                |it| it.companies[2].name = Some(" ".to_owned()),
                "companies.ron: WhatsApp × [Uk]: has an empty name; write None",
            ),
            (
                |it| it.companies[4].address = vec!["Merrion Road".to_owned()],
                "companies.ron: WhatsApp × [Switzerland, Brazil]: has an address and no name; name the company, or remove the address",
            ),
            (
                |it| it.companies[0].address.push(String::new()),
                "companies.ron: Meta × [Eu, Eea]: has an empty line; remove it",
            ),
            (
                |it| it.companies[2].name = Some("WhatsApp Ireland Limited".to_owned()),
                "companies.ron: WhatsApp × [Uk]: names an Irish company outside the EEA; check the policy there first",
            ),
        ]);
    }

    #[test]
    fn an_id_stands_only_once_in_each_list() {
        each_is_the_only_line(&[
            (
                |it| it.platforms.push(it.platforms[0].clone()),
                "platforms.ron: facebook: stands there twice; rename or remove one",
            ),
            (
                |it| it.routes.push(it.routes[0].clone()),
                "routes.ron: facebook-ai-page: stands there twice; rename or remove one",
            ),
            (
                |it| it.places.push(it.places[0].clone()),
                "places.ron: AT: stands there twice; rename or remove one",
            ),
            (
                |it| {
                    let germany = it.places.iter_mut().find(|it| it.id.as_str() == "DE");
                    germany.unwrap().parts.push("DE-BE".into());
                },
                "places.ron: DE-BE: stands there twice; rename or remove one",
            ),
            (
                |it| {
                    let mut second = it.authorities[0].clone();
                    second.country = "US".to_owned();
                    it.authorities.push(second);
                },
                "authorities.ron: at-dsb: stands there twice; rename or remove one",
            ),
            (
                |it| it.caveats.push(it.caveats[0].clone()),
                "caveats.ron: at-content: stands there twice; rename or remove one",
            ),
            (
                |it| it.reasons.push(it.reasons[0].clone()),
                "reasons.ron: no-expectation: stands there twice; rename or remove one",
            ),
            (
                |it| {
                    let mut second = it.deadlines[0].clone();
                    second.zones.clear();
                    it.deadlines.push(second);
                },
                "deadlines.ron: gdpr: stands there twice; rename or remove one",
            ),
            (
                |it| {
                    let mut second = it.holidays[0].clone();
                    second.days.clear();
                    it.holidays.push(second);
                },
                "holidays.ron: IE: stands there twice; rename or remove one",
            ),
            (
                |it| {
                    let first = it.holidays[0].days[0].clone();
                    it.holidays[1].days.push(first);
                },
                "holidays.ron: ie-new-year: stands there twice; rename or remove one",
            ),
            (
                |it| it.sources.push(it.sources[0].clone()),
                "sources.ron: M1: stands there twice; rename or remove one",
            ),
            (
                |it| it.hosts.routes.push("meta.com".to_owned()),
                "hosts.ron: meta.com: stands there twice; rename or remove one",
            ),
            (
                |it| it.hosts.authorities.push("azop.hr".to_owned()),
                "hosts.ron: azop.hr: stands there twice; rename or remove one",
            ),
            (
                |it| it.mail.domains.push("gmail.com".to_owned()),
                "mail.ron: gmail.com: stands there twice; rename or remove one",
            ),
            (
                |it| it.routes[0].fallbacks.push("facebook-router".into()),
                "routes.ron: facebook-ai-page: fallbacks has facebook-router twice; remove one",
            ),
            (
                |it| it.routes[0].zones.push(Zone::Eu),
                "routes.ron: facebook-ai-page: zones has eu twice; remove one",
            ),
        ]);
    }

    #[test]
    fn an_address_of_a_route_is_https_on_a_listed_host_and_plainly_written() {
        for (address, why) in [
            ("http://www.facebook.com/x", "is not https"),
            ("javascript:alert(1)", "is not https"),
            ("HTTPS://www.facebook.com/x", "is not https"),
            ("", "is not https"),
            ("https://www.facebook.com\\x", "has a backslash"),
            ("https://www.facebook.com/a b", "has a blank"),
            ("https://www.faceb\u{f6}\u{f6}k.com/", "has a blank"),
            ("https://www.facebook.com@evil.example/", "has user info"),
            ("https://me:pass@www.facebook.com/", "has user info"),
            ("https://www.facebook.com:443/", "names a port"),
            ("https://xn--fcebook-hwa.com/", "has an xn-- host"),
            (
                "https://www.XN--fcebook-hwa.facebook.com/",
                "has an xn-- host",
            ),
            ("https://", "cannot be parsed"),
            ("https://www.Facebook.com/x", "is not as browsers write it"),
            ("https://www.facebook.com", "is not as browsers write it"),
            (
                "https://www.facebook.com/a/../b",
                "is not as browsers write it",
            ),
            (
                "https://evil.example/",
                "is on a host that hosts.ron does not list",
            ),
            (
                "https://notfacebook.com/",
                "is on a host that hosts.ron does not list",
            ),
            (
                "https://facebook.com.evil.example/",
                "is on a host that hosts.ron",
            ),
            ("https://www.facebook.com./", "is on a host that hosts.ron"),
        ] {
            let mut facts = facts();
            set_address(&mut facts, address);
            let found = problems(&facts, &words());
            let start = format!("routes.ron: facebook-ai-page: address {address:?} {why}");
            assert!(
                found.len() == 1 && found[0].starts_with(&start),
                "{found:?}"
            );
        }
    }

    #[test]
    fn a_host_of_routes_covers_its_sub_domains_and_a_host_of_authorities_only_itself() {
        let mut facts = facts();
        set_address(&mut facts, "https://a.b.facebook.com/");
        set_website(&mut facts, "https://azop.hr/");
        assert_eq!(problems(&facts, &words()), [""; 0]);
        set_website(&mut facts, "https://www.azop.hr/");
        let line = "authorities.ron: at-dsb: address \"https://www.azop.hr/\" is on a host \
                    that hosts.ron does not list; correct it";
        assert_eq!(problems(&facts, &words()), [line]);
        facts.authorities[0].website = "https://azop.hr/".to_owned();
        facts.authorities[0].complaint_url = Some("http://azop.hr/".to_owned());
        let line = "authorities.ron: at-dsb: address \"http://azop.hr/\" is not https; \
                    begin it with https://";
        assert_eq!(problems(&facts, &words()), [line]);
    }

    #[test]
    fn every_fact_has_evidence_from_before_it_was_checked() {
        each_is_the_only_line(&[
            (
                |it| it.reasons[6].fact.evidence.clear(),
                "reasons.ron: posts-from-youth: has no evidence; say what was seen, when and where",
            ),
            (
                |it| it.platforms[0].fact.evidence[0].date = "2026-11-23".parse().unwrap(),
                "platforms.ron: facebook: evidence of 2026-11-23 is from after its check on \
                 2026-11-22; correct one of the dates",
            ),
            (
                |it| it.deadlines[0].fact.evidence[0].seen = " ".to_owned(),
                "deadlines.ron: gdpr: evidence of 2016-01-01 does not say what was seen; add it",
            ),
            (
                |it| it.authorities[0].as_of = "July 2025".to_owned(),
                "authorities.ron: at-dsb: as_of \"July 2025\" is no date; \
                 write YYYY-MM-DD or YYYY-MM",
            ),
            (
                |it| it.authorities[0].as_of = "2026-12".to_owned(),
                "authorities.ron: at-dsb: as_of 2026-12 is from after every check; \
                 correct the date",
            ),
            (
                |it| it.authorities[0].source.clear(),
                "authorities.ron: at-dsb: has no source; say where it is known from",
            ),
        ]);
    }

    #[test]
    fn every_source_exists_and_is_used() {
        each_is_the_only_line(&[
            (
                |it| it.platforms[0].fact.evidence[0].source = "M99".to_owned(),
                "platforms.ron: facebook: source M99 does not exist; \
                 correct it or add it to sources.ron",
            ),
            (
                |it| it.routes[0].look_for[0].source = "M99".to_owned(),
                "routes.ron: facebook-ai-page: source M99 does not exist; \
                 correct it or add it to sources.ron",
            ),
            (
                |it| {
                    let mut more = it.sources[0].clone();
                    more.key = "M99".to_owned();
                    it.sources.push(more);
                },
                "sources.ron: M99: no fact names it; remove it",
            ),
        ]);
        let mut facts = facts();
        facts.holidays[0].source = "M99".to_owned();
        let found = problems(&facts, &words());
        assert!(found[0].starts_with("holidays.ron: IE: source M99 does not exist"));
    }

    #[test]
    fn a_phrase_of_a_mail_has_a_source_and_decides_only_word_for_word() {
        each_is_the_only_line(&[
            (
                |it| it.mails.phrases[0].fact.evidence.clear(),
                "mails.ron: accepted-en-honour: has no evidence; say what was seen, when and where",
            ),
            (
                |it| it.mails.phrases[0].fact.evidence[0].source = "M99".to_owned(),
                "mails.ron: accepted-en-honour: source M99 does not exist; \
                 correct it or add it to sources.ron",
            ),
            (
                |it| it.mails.phrases[0].form = Form::Sense,
                "mails.ron: accepted-en-honour: decides without being known word for word; \
                 let it support",
            ),
            (
                |it| it.mails.phrases[0].fragment = "we will".to_owned(),
                "mails.ron: accepted-en-honour: has too few letters to mean anything; \
                 give more of the sentence",
            ),
            (
                |it| it.mails.phrases[1].id = "accepted-en-honour".to_owned(),
                "mails.ron: accepted-en-honour: stands there twice; rename or remove one",
            ),
            (
                |it| {
                    let words = &mut it.mails.words[0].words;
                    words.insert("de".to_owned(), vec![" ".to_owned()]);
                },
                "mails.ron: Condition: has a language without words or an empty word; \
                 add or remove it",
            ),
            (
                |it| it.mails.senders[0].domain = "*.facebook.com".to_owned(),
                "mails.ron: *.facebook.com: is no plain domain in small letters; correct it",
            ),
            (
                |it| it.mails.senders[0].platform = Some("threads".into()),
                "mails.ron: support.facebook.com: names a platform that does not exist; \
                 correct it or add it to platforms.ron",
            ),
            (
                |it| it.mails.words.retain(|it| it.job != Job::Report),
                "mails.ron: Report: has no words; without them, mails are read wrongly; add some",
            ),
        ]);
    }

    #[test]
    fn a_route_is_about_what_its_platforms_are_about() {
        each_is_the_only_line(&[
            (
                |it| it.routes[0].subject = Subject::OthersPosts,
                "routes.ron: facebook-ai-page: platform facebook is about OwnContent, \
                 the route about OthersPosts; correct one of them",
            ),
            (
                |it| it.routes[0].platforms.push("threads".into()),
                "routes.ron: facebook-ai-page: platform threads does not exist; \
                 correct it or add it to platforms.ron",
            ),
        ]);
        let mut facts = facts();
        facts.routes[1].zones.clear();
        let line = "routes.ron: facebook-form-2025: serves no platform or no zone; name one";
        assert!(problems(&facts, &words()).contains(&line.to_owned()));
    }

    #[test]
    fn a_fallback_is_another_route_for_one_of_its_platforms() {
        each_is_the_only_line(&[
            (
                |it| it.routes[0].fallbacks[0] = "facebook-form-2035".into(),
                "routes.ron: facebook-ai-page: fallback facebook-form-2035 does not exist; \
                 correct or remove it",
            ),
            (
                |it| it.routes[0].fallbacks[0] = "facebook-ai-page".into(),
                "routes.ron: facebook-ai-page: fallback facebook-ai-page is the route itself; \
                 remove it",
            ),
            (
                |it| it.routes[0].fallbacks[0] = "whatsapp-general".into(),
                "routes.ron: facebook-ai-page: fallback whatsapp-general serves none of its \
                 platforms; name another route",
            ),
        ]);
    }

    #[test]
    fn every_zone_and_platform_has_one_way() {
        each_is_the_only_line(&[
            (
                |it| {
                    let at = entry(it, Zone::Uk, "whatsapp");
                    it.coverage.remove(at);
                },
                "coverage.ron: Uk × whatsapp: is missing; add Start or NoRoute",
            ),
            (
                |it| it.coverage.push(it.coverage[0].clone()),
                "coverage.ron: Eu × facebook: is listed twice; remove one",
            ),
            (
                |it| {
                    let mut more = it.coverage[0].clone();
                    more.platform = "threads".into();
                    more.way = Way::NoRoute {
                        why: "why-elsewhere-whatsapp".to_owned(),
                        helps: vec!["help-delete-posts".to_owned()],
                    };
                    it.coverage.push(more);
                },
                "coverage.ron: Eu × threads: the platform does not exist; correct or remove it",
            ),
            (
                |it| it.coverage[0].way = Way::Start("facebook-form-2035".into()),
                "coverage.ron: Eu × facebook: route facebook-form-2035 does not exist; correct it",
            ),
            (
                |it| it.coverage[0].way = Way::Start("uk-privacy-centre".into()),
                "coverage.ron: Eu × facebook: route uk-privacy-centre does not serve that zone; \
                 start with another",
            ),
            (
                |it| it.coverage[0].way = Way::Start("instagram-ai-page".into()),
                "coverage.ron: Eu × facebook: route instagram-ai-page does not serve that \
                 platform; start with another",
            ),
            (
                |it| {
                    let helps = vec!["help-delete-posts".to_owned()];
                    let why = String::new();
                    it.coverage[0].way = Way::NoRoute { why, helps };
                },
                "coverage.ron: Eu × facebook: does not say why there is no route; \
                 name a key why-…",
            ),
            (
                |it| {
                    let why = "why-elsewhere-own-posts".to_owned();
                    let helps = Vec::new();
                    it.coverage[0].way = Way::NoRoute { why, helps };
                },
                "coverage.ron: Eu × facebook: says nothing that still helps; name a key help-…",
            ),
        ]);
    }

    #[test]
    fn every_zone_has_one_deadline_rule_with_a_known_calendar() {
        each_is_the_only_line(&[
            (
                |it| it.deadlines[1].zones.clear(),
                "deadlines.ron: Uk: has no rule; add the zone to one",
            ),
            (
                |it| it.deadlines[0].zones.push(Zone::Uk),
                "deadlines.ron: Uk: has two rules; leave it in one",
            ),
            (
                |it| it.caveats[0].authority = "at-dsbb".to_owned(),
                "caveats.ron: at-content: authority at-dsbb does not exist; correct it",
            ),
            (
                |it| {
                    let calendar = Some("FR".to_owned());
                    it.deadlines[0].term = Term::Months {
                        first: 1,
                        extended: 3,
                        calendar,
                    };
                },
                "deadlines.ron: gdpr: calendar FR does not exist; add it to holidays.ron",
            ),
            (
                |it| it.holidays[0].days[0].rule = HolidayRule::Fixed(2, 29),
                "holidays.ron: ie-new-year: does not fall in every year; correct month or day",
            ),
            (
                |it| it.holidays[0].days[0].rule = HolidayRule::LastMonday(13),
                "holidays.ron: ie-new-year: does not fall in every year; correct month or day",
            ),
        ]);
    }

    #[test]
    fn every_zone_has_a_place_and_every_place_with_a_law_an_authority() {
        each_is_the_only_line(&[
            (
                |it| it.places.retain(|it| it.zone != Zone::Elsewhere),
                "places.ron: Elsewhere: no place belongs to it; add one",
            ),
            (
                |it| {
                    it.authorities.retain(|it| it.country != "BR");
                    it.caveats.retain(|it| it.id != "br-petition");
                    it.sources.retain(|it| it.key != "A-BR");
                },
                "places.ron: BR: BR has no authority; add it to authorities.ron",
            ),
            (
                |it| {
                    let azores = it.places.iter_mut().find(|it| it.id.as_str() == "PT-20");
                    azores.unwrap().authority_of = Some("US".into());
                },
                "places.ron: PT-20: US has no authority; add it to authorities.ron",
            ),
            (
                |it| {
                    it.authorities
                        .retain(|it| it.region.as_deref() != Some("DE-BE"));
                },
                "places.ron: DE: DE-BE has no authority; add it to authorities.ron",
            ),
            (
                |it| {
                    it.authorities
                        .retain(|it| it.country != "DE" || it.region.is_some());
                    it.caveats.retain(|it| it.id != "de-land");
                    it.sources.retain(|it| it.key != "A-DE");
                },
                "places.ron: DE: DE has no authority; add it to authorities.ron",
            ),
            (
                |it| {
                    let mut more = it.authorities[0].clone();
                    (more.id, more.country) = ("xx".to_owned(), "XX".to_owned());
                    it.authorities.push(more);
                },
                "authorities.ron: xx: country XX is not in places.ron; correct or add it",
            ),
            (
                |it| {
                    let mut more = it.authorities[0].clone();
                    (more.id, more.region) = ("xx".to_owned(), Some("AT-1".to_owned()));
                    it.authorities.push(more);
                },
                "authorities.ron: xx: region AT-1 is no part of AT in places.ron; \
                 correct or add it",
            ),
            (
                |it| {
                    let mut more = it.authorities[0].clone();
                    more.id = "xx".to_owned();
                    it.authorities.push(more);
                },
                "authorities.ron: xx: AT has another authority already; keep one",
            ),
        ]);
    }

    #[test]
    fn every_kind_of_text_key_is_looked_up() {
        for (key, from) in [
            ("platform-facebook", "platforms.ron: facebook"),
            ("platform-facebook-hint", "platforms.ron: facebook"),
            ("route-whatsapp-general", "routes.ron: whatsapp-general"),
            (
                "route-whatsapp-general-audience",
                "routes.ron: whatsapp-general",
            ),
            ("step-find-link-facebook", "routes.ron: facebook-ai-page"),
            ("step-facebook-app-menu", "routes.ron: facebook-ai-page"),
            ("after-keep", "routes.ron: facebook-ai-page"),
            ("note-region", "routes.ron: facebook-ai-page"),
            (
                "why-elsewhere-own-posts",
                "coverage.ron: Elsewhere × facebook",
            ),
            ("help-delete-posts", "coverage.ron: Elsewhere × facebook"),
            ("place-RO", "places.ron: RO"),
            ("place-DE-BE", "places.ron: DE-BE"),
            ("zone-eea", "places.ron: eea"),
            ("law-eea", "places.ron: eea"),
            ("reason-children-tick", "reasons.ron: children"),
            ("rule-gdpr", "deadlines.ron: gdpr"),
            ("holiday-ie-may", "holidays.ron: ie-may"),
        ] {
            let mut words = words();
            assert!(words.remove(key));
            let line =
                format!("{from}: text key {key} has no words; add it to text/en/catalog.ftl");
            assert_eq!(problems(&facts(), &words), [line]);
        }
    }

    #[test]
    fn a_text_key_begins_with_what_it_is() {
        each_is_the_only_line(&[(
            |it| it.routes[0].notes[0] = "step-send".to_owned(),
            "routes.ron: facebook-ai-page: text key \"step-send\" does not begin with note-; \
             correct it",
        )]);
    }

    #[test]
    fn a_zone_is_named_in_texts_as_in_code_but_in_kebab_case() {
        for zone in Zone::ALL {
            let mut kebab = String::new();
            for letter in format!("{zone:?}").chars() {
                if letter.is_uppercase() && !kebab.is_empty() {
                    kebab.push('-');
                }
                kebab.extend(letter.to_lowercase());
            }
            assert_eq!(zone.key(), kebab);
        }
    }

    #[test]
    fn every_reason_has_its_sentence() {
        let file = "assets/text/en/reasons.ftl";
        let keys = || keys(include_str!("../../assets/text/en/reasons.ftl"));
        assert_eq!(reason_problems(&facts(), &keys()), [""; 0]);
        for key in ["reason-children", "reason-closing"] {
            let mut keys = keys();
            assert!(keys.remove(key));
            let line = format!("{file}: {key}: is missing; add the sentence");
            assert_eq!(reason_problems(&facts(), &keys), [line]);
        }
        let mut keys = keys();
        assert!(keys.insert("reason-boredom".to_owned()));
        let line =
            format!("{file}: reason-boredom: belongs to no reason of reasons.ron; remove it");
        assert_eq!(reason_problems(&facts(), &keys), [line]);
    }
}
