//! All fact files, read in one way: by the build script from the disk, by the app from its own
//! bytes.

use std::fmt::Display;

use serde::de::DeserializeOwned;

use super::schema::{
    Authority, Caveat, CompanyOffice, Coverage, DeadlineRule, Fact, Hosts, Mail, Mails, Pictures,
    Place, Platform, Reason, Route, Source,
};
use crate::domain::kinds::HolidayCalendar;

/// Everything that `assets/catalog` says, list by list.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// `platforms.ron`.
    pub platforms: Vec<Platform>,
    /// `routes.ron`.
    pub routes: Vec<Route>,
    /// `coverage.ron`.
    pub coverage: Vec<Coverage>,
    /// `places.ron`.
    pub places: Vec<Place>,
    /// `authorities.ron`.
    pub authorities: Vec<Authority>,
    /// `caveats.ron`.
    pub caveats: Vec<Caveat>,
    /// `companies.ron`.
    pub companies: Vec<CompanyOffice>,
    /// `reasons.ron`.
    pub reasons: Vec<Reason>,
    /// `deadlines.ron`.
    pub deadlines: Vec<DeadlineRule>,
    /// `holidays.ron`.
    pub holidays: Vec<HolidayCalendar>,
    /// `sources.ron`.
    pub sources: Vec<Source>,
    /// `hosts.ron`.
    pub hosts: Hosts,
    /// `mail.ron`.
    pub mail: Mail,
    /// `mails.ron`.
    pub mails: Mails,
    /// `pictures.ron`.
    pub pictures: Pictures,
}

impl Facts {
    /// Reads every list; `read` gives the text of a file such as `routes.ron`.
    ///
    /// # Errors
    ///
    /// One line for each file that cannot be read, so that one build shows them all.
    pub fn parse<T, E>(read: impl Fn(&str) -> Result<T, E>) -> Result<Self, Vec<String>>
    where
        T: AsRef<str>,
        E: Display,
    {
        let mut failed = Vec::new();
        let facts = (|| {
            // Each list is read before the first `?`, or a later failure would stay unseen.
            let platforms = list(&read, "platforms.ron", &mut failed);
            let routes = list(&read, "routes.ron", &mut failed);
            let coverage = list(&read, "coverage.ron", &mut failed);
            let places = list(&read, "places.ron", &mut failed);
            let authorities = list(&read, "authorities.ron", &mut failed);
            let caveats = list(&read, "caveats.ron", &mut failed);
            let companies = list(&read, "companies.ron", &mut failed);
            let reasons = list(&read, "reasons.ron", &mut failed);
            let deadlines = list(&read, "deadlines.ron", &mut failed);
            let holidays = list(&read, "holidays.ron", &mut failed);
            let sources = list(&read, "sources.ron", &mut failed);
            let hosts = list(&read, "hosts.ron", &mut failed);
            let mail = list(&read, "mail.ron", &mut failed);
            let mails = list(&read, "mails.ron", &mut failed);
            let pictures = list(&read, "pictures.ron", &mut failed);
            Some(Self {
                platforms: platforms?,
                routes: routes?,
                coverage: coverage?,
                places: places?,
                authorities: authorities?,
                caveats: caveats?,
                companies: companies?,
                reasons: reasons?,
                deadlines: deadlines?,
                holidays: holidays?,
                sources: sources?,
                hosts: hosts?,
                mail: mail?,
                mails: mails?,
                pictures: pictures?,
            })
        })();
        facts.ok_or(failed)
    }

    /// The facts that carry a date and evidence: file, id, fact.
    pub fn dated(&self) -> impl Iterator<Item = (&'static str, &str, &Fact)> {
        let platforms = self
            .platforms
            .iter()
            .map(|it| ("platforms.ron", it.id.as_str(), &it.fact));
        let routes = self
            .routes
            .iter()
            .map(|it| ("routes.ron", it.id.as_str(), &it.fact));
        let reasons = self
            .reasons
            .iter()
            .map(|it| ("reasons.ron", it.id.as_str(), &it.fact));
        let deadlines = self
            .deadlines
            .iter()
            .map(|it| ("deadlines.ron", it.id.as_str(), &it.fact));
        let caveats = self
            .caveats
            .iter()
            .map(|it| ("caveats.ron", it.id.as_str(), &it.fact));
        // An office has no id of its own; its name, or whose it is, has to do.
        let companies = self.companies.iter().map(|it| {
            let id = it.name.as_deref().unwrap_or("no name");
            ("companies.ron", id, &it.fact)
        });
        platforms
            .chain(routes)
            .chain(reasons)
            .chain(deadlines)
            .chain(companies)
            .chain(caveats)
            .chain(self.of_mails())
            .chain(self.of_pictures())
    }

    fn of_pictures(&self) -> impl Iterator<Item = (&'static str, &str, &Fact)> {
        let forms = self.pictures.forms.iter();
        let paths = self.pictures.paths.iter();
        forms
            .map(|it| (it.route.as_str(), &it.fact))
            .chain(paths.map(|it| (it.id.as_str(), &it.fact)))
            .map(|(id, fact)| ("pictures.ron", id, fact))
    }

    fn of_mails(&self) -> impl Iterator<Item = (&'static str, &str, &Fact)> {
        let mails = &self.mails;
        let senders = mails
            .senders
            .iter()
            .map(|it| (it.domain.as_str(), &it.fact));
        let brands = mails.brands.iter().map(|it| (it.name.as_str(), &it.fact));
        let phrases = mails.phrases.iter().map(|it| (it.id.as_str(), &it.fact));
        let words = mails.words.iter().map(|it| ("words", &it.fact));
        let all = senders.chain(brands).chain(phrases).chain(words);
        all.map(|(id, fact)| ("mails.ron", id, fact))
    }

    /// Every address of a route, with the route's id.
    pub fn route_addresses(&self) -> impl Iterator<Item = (&str, &str)> {
        self.routes
            .iter()
            .filter_map(|route| Some((route.id.as_str(), route.channel.address()?)))
    }

    /// Every address of an authority, with the authority's id.
    pub fn authority_addresses(&self) -> impl Iterator<Item = (&str, &str)> {
        self.authorities.iter().flat_map(|authority| {
            std::iter::once(&authority.website)
                .chain(&authority.complaint_url)
                .map(|address| (authority.id.as_str(), address.as_str()))
        })
    }
}

/// One file, or a line in `failed` that says why not.
fn list<L, T, E>(
    read: &impl Fn(&str) -> Result<T, E>,
    file: &str,
    failed: &mut Vec<String>,
) -> Option<L>
where
    L: DeserializeOwned,
    T: AsRef<str>,
    E: Display,
{
    let parsed = read(file)
        .map_err(|why| format!("{file}: cannot be read: {why}"))
        .and_then(|text| {
            ron::from_str(text.as_ref())
                .map_err(|why| format!("{file}: line {why}; compare it with src/catalog/schema.rs"))
        });
    parsed.map_err(|line| failed.push(line)).ok()
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may fail loudly"
    )]

    use super::*;

    #[test]
    fn every_unreadable_file_is_named_at_once() {
        let failed = Facts::parse::<&str, _>(|_| Err("gone")).unwrap_err();
        assert_eq!(failed.len(), 15);
        assert_eq!(failed[1], "routes.ron: cannot be read: gone");
    }

    #[test]
    fn a_missing_date_and_an_unknown_field_are_shown_with_file_and_line() {
        for (real, planted, named) in [
            ("date: \"2026-03-23\", ", "", "`date`"),
            ("known_by", "knwon_by", "`knwon_by`"),
            ("\"2026-03-23\"", "\"2026-02-30\"", "2026-02"),
        ] {
            let failed = Facts::parse(|file| {
                let text = crate::catalog::embedded(file)?;
                Ok::<_, &str>(match file {
                    "platforms.ron" => text.replacen(real, planted, 1),
                    _ => text.to_owned(),
                })
            })
            .unwrap_err();
            assert_eq!(failed.len(), 1);
            assert!(failed[0].starts_with("platforms.ron: line "), "{failed:?}");
            assert!(failed[0].contains(named), "{failed:?}");
        }
    }
}
