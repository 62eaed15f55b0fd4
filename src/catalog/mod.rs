//! What is known: platforms, the official routes, places, authorities, reasons and deadlines, each
//! dated and sourced in `assets/catalog`, and how a mail from Meta is known. Parsed once; the build
//! has already checked the same bytes.
//!
//! It also guards the way out: [`Catalog::allows`] is asked before a browser is.

pub mod check;
pub mod facts;
pub mod pictures;
pub mod schema;

use std::sync::LazyLock;

use url::Url;

use crate::domain::deadline::{Rule, Rules};
use crate::domain::document::Residence;
use crate::domain::kinds::{Company, PlaceId, PlatformId, RouteId, Wait, Zone};
use facts::Facts;
use schema::{
    Authority, Caveat, CompanyOffice, Mails, Place, Platform, Reason, Route, Source, Way,
};

/// All that the app knows about platforms, places and the law.
#[derive(Clone, Debug)]
pub struct Catalog {
    facts: Facts,
}

impl Catalog {
    /// The catalogue of this version of the app.
    pub fn embedded() -> &'static Self {
        #[expect(
            clippy::expect_used,
            reason = "the build script has parsed the same bytes"
        )]
        static EMBEDDED: LazyLock<Catalog> = LazyLock::new(|| Catalog {
            facts: Facts::parse(embedded).expect("the embedded facts are readable"),
        });
        &EMBEDDED
    }

    /// The platforms, in the order in which they are offered.
    pub fn platforms(&self) -> &[Platform] {
        &self.facts.platforms
    }

    /// A platform by its name.
    pub fn platform(&self, id: &PlatformId) -> Option<&Platform> {
        self.facts.platforms.iter().find(|it| it.id == *id)
    }

    /// A route by its name.
    pub fn route(&self, id: &RouteId) -> Option<&Route> {
        self.facts.routes.iter().find(|it| it.id == *id)
    }

    /// What a resident of a zone can do on a platform.
    pub fn way(&self, zone: Zone, platform: &PlatformId) -> Option<&Way> {
        let mut entries = self.facts.coverage.iter();
        entries
            .find(|it| it.zone == zone && it.platform == *platform)
            .map(|it| &it.way)
    }

    /// The routes a resident of a zone can try on a platform, best first.
    /// Empty where there is none.
    ///
    /// Only the first route's own fallbacks count: theirs would lead in circles.
    pub fn routes_for(&self, zone: Zone, platform: &PlatformId) -> Vec<&Route> {
        let Some(Way::Start(start)) = self.way(zone, platform) else {
            return Vec::new();
        };
        let Some(first) = self.route(start) else {
            return Vec::new();
        };
        let mut routes: Vec<&Route> = Vec::new();
        for id in std::iter::once(start).chain(&first.fallbacks) {
            if let Some(route) = self.route(id)
                && route.zones.contains(&zone)
                && route.platforms.contains(platform)
                && !routes.iter().any(|it| it.id == route.id)
            {
                routes.push(route);
            }
        }
        routes
    }

    /// The places one can live in, in the order in which they are offered.
    pub fn places(&self) -> &[Place] {
        &self.facts.places
    }

    /// A place by its name; parts of a country are not places of their own.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.facts.places.iter().find(|it| it.id == *id)
    }

    /// The reasons one can tick, in the order in which they are offered.
    pub fn reasons(&self) -> &[Reason] {
        &self.facts.reasons
    }

    /// Where the facts are known from.
    pub fn sources(&self) -> &[Source] {
        &self.facts.sources
    }

    /// A source by its key, such as `M1`.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.facts.sources.iter().find(|it| it.key == key)
    }

    /// By when something is due to a resident of a zone; `None` where it is not waited for.
    pub fn rule(&self, zone: Zone, wait: Wait) -> Option<Rule<'_>> {
        let rule = self
            .facts
            .deadlines
            .iter()
            .find(|it| it.wait == wait && it.zones.contains(&zone))?;
        let calendar = rule.term.calendar();
        Some(Rule {
            id: &rule.id,
            wait,
            term: &rule.term,
            on_question: rule.on_question,
            force: rule.force,
            calendar: calendar
                .and_then(|calendar| self.facts.holidays.iter().find(|it| it.id == calendar)),
        })
    }

    /// Every rule for a resident of a zone.
    pub fn rules(&self, zone: Zone) -> Rules<'_> {
        Rules {
            answer: self.rule(zone, Wait::Answer),
            reminder: self.rule(zone, Wait::Reminder),
            acknowledgement: self.rule(zone, Wait::Acknowledgement),
            authority: self.rule(zone, Wait::Authority),
            recheck: self.rule(zone, Wait::Recheck),
        }
    }

    /// The authority that takes a complaint from someone who lives there.
    ///
    /// In Germany that of the part; of the whole country while the part is not known.
    pub fn authority(&self, residence: &Residence) -> Option<&Authority> {
        let place = self.place(residence.country.as_ref()?)?;
        let country = check::responsible(place).as_str();
        let region = residence
            .part
            .as_ref()
            .filter(|part| place.parts.contains(part))
            .map(PlaceId::as_str);
        self.facts
            .authorities
            .iter()
            .find(|it| it.country == country && it.region.as_deref() == region)
    }

    /// What a person must know before they complain to an authority.
    pub fn caveats<'a>(&'a self, authority: &'a Authority) -> impl Iterator<Item = &'a Caveat> {
        let caveats = self.facts.caveats.iter();
        caveats.filter(|it| it.authority == authority.id)
    }

    /// To whom a letter about a company's services goes, from someone who lives in that zone. Nobody may be
    /// named there: then it is not known who is responsible.
    pub fn company(&self, company: Company, zone: Zone) -> Option<&CompanyOffice> {
        let mut offices = self.facts.companies.iter();
        offices.find(|it| it.company == company && it.zones.contains(&zone))
    }

    /// The domains of e-mail providers that are often misspelt, most used first.
    pub fn mail_domains(&self) -> &[String] {
        &self.facts.mail.domains
    }

    /// How a mail from Meta is known.
    pub fn mails(&self) -> &Mails {
        &self.facts.mails
    }

    /// Whether a browser may be asked to open this address: it stands in the catalogue, and as
    /// written it cannot be read as any other.
    pub fn allows(&self, address: &str) -> bool {
        let Ok(wanted) = Url::parse(address) else {
            return false;
        };
        let is_wanted = |known: &str| Url::parse(known).is_ok_and(|known| known == wanted);
        let facts = &self.facts;
        let of_route = check::route_address_problem(address, &facts.hosts).is_none()
            && facts.route_addresses().any(|(_, known)| is_wanted(known));
        let of_authority = check::authority_address_problem(address, &facts.hosts).is_none()
            && facts
                .authority_addresses()
                .any(|(_, known)| is_wanted(known));
        of_route || of_authority
    }
}

/// The text of a fact file, as it was when the app was built.
fn embedded(file: &str) -> Result<&'static str, &'static str> {
    Ok(match file {
        "authorities.ron" => include_str!("../../assets/catalog/authorities.ron"),
        "caveats.ron" => include_str!("../../assets/catalog/caveats.ron"),
        "companies.ron" => include_str!("../../assets/catalog/companies.ron"),
        "coverage.ron" => include_str!("../../assets/catalog/coverage.ron"),
        "deadlines.ron" => include_str!("../../assets/catalog/deadlines.ron"),
        "holidays.ron" => include_str!("../../assets/catalog/holidays.ron"),
        "hosts.ron" => include_str!("../../assets/catalog/hosts.ron"),
        "mail.ron" => include_str!("../../assets/catalog/mail.ron"),
        "mails.ron" => include_str!("../../assets/catalog/mails.ron"),
        "pictures.ron" => include_str!("../../assets/catalog/pictures.ron"),
        "places.ron" => include_str!("../../assets/catalog/places.ron"),
        "platforms.ron" => include_str!("../../assets/catalog/platforms.ron"),
        "reasons.ron" => include_str!("../../assets/catalog/reasons.ron"),
        "routes.ron" => include_str!("../../assets/catalog/routes.ron"),
        "sources.ron" => include_str!("../../assets/catalog/sources.ron"),
        _ => return Err("no such file is embedded"),
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::kept::Unknown;
    use crate::domain::kinds::Term;

    /// Addresses that look like ours, or would do harm, or are ours but written in another way.
    const HOSTILE: &[&str] = &[
        // Nothing, and no address at all.
        "",
        " ",
        "\0",
        "https",
        "https:",
        "https://",
        "https:///",
        "//www.facebook.com/privacy/genai",
        "www.facebook.com/privacy/genai",
        "/privacy/genai",
        "about:blank",
        "-a Calculator",
        "--help",
        // Other schemes.
        "http://www.facebook.com/privacy/genai",
        "ftp://www.facebook.com/privacy/genai",
        "ws://www.facebook.com/privacy/genai",
        "wss://www.facebook.com/privacy/genai",
        "httpss://www.facebook.com/privacy/genai",
        "https-evil://www.facebook.com/privacy/genai",
        "view-source:https://www.facebook.com/privacy/genai",
        "blob:https://www.facebook.com/privacy/genai",
        "feed:https://www.facebook.com/privacy/genai",
        "microsoft-edge:https://www.facebook.com/privacy/genai",
        "x-safari-https://www.facebook.com/privacy/genai",
        "intent://www.facebook.com/privacy/genai#Intent;scheme=https;end",
        "fb://privacy/genai",
        "whatsapp://send?text=x",
        "mailto:dsb@dsb.gv.at",
        "tel:+431521520",
        "ms-msdt:/id PCWDiagnostic",
        "search-ms:query=x&crumb=location:\\\\evil.example\\share",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "javascript://www.facebook.com/privacy/genai%0aalert(1)",
        "java\tscript:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "file:///C:/Windows/System32/calc.exe",
        "file://www.facebook.com/privacy/genai",
        "\\\\evil.example\\share",
        "C:\\Windows\\System32\\calc.exe",
        // User info.
        "https://facebook.com@evil.example",
        "https://www.facebook.com@evil.example/privacy/genai",
        "https://www.facebook.com%40evil.example/privacy/genai",
        "https://www.facebook.com:x@evil.example/privacy/genai",
        "https://evil.example@www.facebook.com/privacy/genai",
        "https://me:secret@www.facebook.com/privacy/genai",
        "https://@www.facebook.com/privacy/genai",
        "https://:@www.facebook.com/privacy/genai",
        "https://evil.example#@www.facebook.com/privacy/genai",
        "https://evil.example?@www.facebook.com/privacy/genai",
        "https://evil.example/@www.facebook.com/privacy/genai",
        "https://evil.example;www.facebook.com/privacy/genai",
        // Hosts that begin, end or look like ours.
        "https://facebook.com.evil.example",
        "https://www.facebook.com.evil.example/privacy/genai",
        "https://www.facebook.comevil.example/privacy/genai",
        "https://evilfacebook.com/privacy/genai",
        "https://www-facebook.com/privacy/genai",
        "https://wwwfacebook.com/privacy/genai",
        "https://www.facebook.co/privacy/genai",
        "https://www.facebook.cm/privacy/genai",
        "https://www.facebook.org/privacy/genai",
        "https://www.faceb00k.com/privacy/genai",
        "https://www.facebo0k.com/privacy/genai",
        "https://www.faecbook.com/privacy/genai",
        "https://facebook.com/privacy/genai",
        "https://m.facebook.com/privacy/genai",
        "https://evil.facebook.com/privacy/genai",
        "https://www.facebook.com./privacy/genai",
        "https://www.facebook.com../privacy/genai",
        "https://www..facebook.com/privacy/genai",
        "https://.www.facebook.com/privacy/genai",
        "https://evil.example/https://www.facebook.com/privacy/genai",
        "https://evil.example/?u=https://www.facebook.com/privacy/genai",
        "https://l.facebook.com/l.php?u=https://evil.example",
        "https://157.240.1.35/privacy/genai",
        "https://2649817379/privacy/genai",
        "https://0x9df00123/privacy/genai",
        "https://[::1]/privacy/genai",
        "https://localhost/privacy/genai",
        // Look-alike letters and what becomes of them.
        "https://www.f\u{430}cebook.com/privacy/genai",
        "https://www.faceb\u{43e}ok.com/privacy/genai",
        "https://www.faceb\u{3bf}ok.com/privacy/genai",
        "https://www.f\u{e0}cebook.com/privacy/genai",
        "https://www.face\u{432}ook.com/privacy/genai",
        "https://www.\u{ff46}acebook.com/privacy/genai",
        "https://www.facebo\u{200b}ok.com/privacy/genai",
        "https://www.facebo\u{ad}ok.com/privacy/genai",
        "https://www.faceboo\u{212a}.com/privacy/genai",
        "https://www\u{3002}facebook\u{3002}com/privacy/genai",
        "https://www\u{ff0e}facebook.com/privacy/genai",
        "https://www.facebook.com\u{2044}evil.example/privacy/genai",
        "https://www.facebook.com\u{2215}evil.example/privacy/genai",
        "https://www.facebook.com\u{ff0f}privacy/genai",
        "https://\u{202e}moc.koobecaf.www/privacy/genai",
        "https://www.xn--fcebook-8fg.com/privacy/genai",
        "https://XN--fcebook-8fg.facebook.com/privacy/genai",
        "https://d\u{455}b.gv.at/",
        "https://\u{2139}co.org.uk/",
        // Ports.
        "https://www.facebook.com:443/privacy/genai",
        "https://www.facebook.com:0443/privacy/genai",
        "https://www.facebook.com:/privacy/genai",
        "https://www.facebook.com:80/privacy/genai",
        "https://www.facebook.com:8443/privacy/genai",
        "https://www.facebook.com:99999/privacy/genai",
        "https://www.facebook.com:evil/privacy/genai",
        // Backslashes and slashes that browsers mend.
        "https:\\\\www.facebook.com\\privacy\\genai",
        "https:/\\www.facebook.com/privacy/genai",
        "https://www.facebook.com\\privacy\\genai",
        "https://www.facebook.com/privacy\\genai",
        "https://evil.example\\@www.facebook.com/privacy/genai",
        "https://www.facebook.com\\@evil.example/privacy/genai",
        "https:www.facebook.com/privacy/genai",
        "https:/www.facebook.com/privacy/genai",
        "https:///www.facebook.com/privacy/genai",
        "https:////www.facebook.com/privacy/genai",
        // Blanks and control characters that browsers drop.
        " https://www.facebook.com/privacy/genai",
        "https://www.facebook.com/privacy/genai ",
        "\thttps://www.facebook.com/privacy/genai",
        "https://www.facebook.com/privacy/genai\n",
        "https://www.facebook.com/privacy/genai\0",
        "https://www.face\tbook.com/privacy/genai",
        "https://www.face\nbook.com/privacy/genai",
        "ht\ttps://www.facebook.com/privacy/genai",
        "https://www.facebook.com /privacy/genai",
        "https://www.facebook.com/privacy/gen ai",
        "https://www.facebook.com/privacy/genai\r\nHost: evil.example",
        "https://www.facebook.com/privacy/genai\u{a0}",
        "\u{feff}https://www.facebook.com/privacy/genai",
        "https://www.facebook.com/privacy/genai\" --new-window \"https://evil.example",
        "https://www.facebook.com/privacy/genai;calc",
        "https://www.facebook.com/privacy/genai|calc",
        "https://www.facebook.com/privacy/genai&calc",
        "https://www.facebook.com/privacy/genai`calc`",
        "https://www.facebook.com/privacy/genai$(calc)",
        // Other case, other spelling.
        "HTTPS://www.facebook.com/privacy/genai",
        "Https://www.facebook.com/privacy/genai",
        "https://WWW.FACEBOOK.COM/privacy/genai",
        "https://www.Facebook.com/privacy/genai",
        "https://www.facebook.com/Privacy/GenAI",
        "https://www.facebook.com/PRIVACY/GENAI",
        "https://www.%66acebook.com/privacy/genai",
        "https://www.facebook%2ecom/privacy/genai",
        "https://www.facebook.com%2f@evil.example/privacy/genai",
        "https://www.facebook.com/privacy/%67enai",
        "https://www.facebook.com/privacy/./genai",
        "https://www.facebook.com/x/../privacy/genai",
        "https://www.facebook.com/x/%2e%2e/privacy/genai",
        "https://www.facebook.com//privacy/genai",
        "https://help.meta.com/support/privacy/.",
        // Our hosts, but other pages.
        "https://www.facebook.com",
        "https://www.facebook.com/",
        "https://www.facebook.com/privacy",
        "https://www.facebook.com/privacy/genai/",
        "https://www.facebook.com/privacy/genai/x",
        "https://www.facebook.com/privacy/genai.",
        "https://www.facebook.com/privacy/genai?next=https://evil.example",
        "https://www.facebook.com/privacy/genai?",
        "https://www.facebook.com/privacy/genai#x",
        "https://www.facebook.com/privacy/genai#",
        "https://www.facebook.com/help/contact/712876720715584",
        "https://dsb.gv.at",
        "https://www.dsb.gv.at/",
        "https://dsb.gv.at/evil",
        "https://gov.br/anpd/pt-br",
        // A web address of the facts that is a source, not a way.
        "https://github.com/datenanfragen/data",
    ];

    fn catalog() -> &'static Catalog {
        Catalog::embedded()
    }

    fn names(zone: Zone, platform: &str) -> Vec<&'static str> {
        let routes = catalog().routes_for(zone, &platform.into());
        routes.into_iter().map(|it| it.id.as_str()).collect()
    }

    fn residence(zone: Zone, country: &str, part: Option<&str>) -> Residence {
        Residence {
            zone,
            country: Some(country.into()),
            part: part.map(PlaceId::from),
            unknown: Unknown::default(),
        }
    }

    fn addresses() -> impl Iterator<Item = &'static str> {
        let facts = &catalog().facts;
        let routes = facts.route_addresses();
        routes.chain(facts.authority_addresses()).map(|it| it.1)
    }

    #[test]
    fn a_browser_is_asked_for_every_address_of_the_catalogue() {
        for address in addresses() {
            assert!(catalog().allows(address), "{address}");
        }
        assert!(addresses().count() > 100);
    }

    #[test]
    fn a_browser_is_asked_for_nothing_else() {
        assert!(HOSTILE.iter().collect::<BTreeSet<_>>().len() >= 100);
        for address in HOSTILE {
            assert!(!catalog().allows(address), "{address:?}");
        }
    }

    #[test]
    fn one_character_more_is_refused_wherever_it_stands() {
        let mut real: Vec<&str> = catalog().facts.route_addresses().map(|it| it.1).collect();
        real.sort_unstable();
        real.dedup();
        for address in real {
            for at in 0..=address.len() {
                for more in [
                    '@', ':', '\\', '/', '.', '%', '#', '?', ' ', '\t', '\0', 'х',
                ] {
                    let mut changed = address.to_owned();
                    changed.insert(at, more);
                    assert!(!catalog().allows(&changed), "{changed:?}");
                }
            }
        }
    }

    #[test]
    fn an_address_off_the_list_of_hosts_is_refused_even_if_the_facts_name_it() {
        let mut catalog = catalog().clone();
        let address = "https://www.facebook.com/privacy/genai";
        assert!(catalog.allows(address));
        catalog.facts.hosts.routes.clear();
        assert!(!catalog.allows(address));
        // A host of authorities does not help a route, nor the other way round.
        catalog
            .facts
            .hosts
            .authorities
            .push("www.facebook.com".into());
        assert!(!catalog.allows(address));
    }

    #[test]
    fn every_zone_and_platform_has_routes_or_a_reason_why_not() {
        for zone in Zone::ALL {
            for platform in catalog().platforms() {
                let routes = catalog().routes_for(zone, &platform.id);
                match catalog().way(zone, &platform.id).unwrap() {
                    Way::Start(first) => assert_eq!(routes.first().unwrap().id, *first),
                    Way::NoRoute { .. } => assert!(routes.is_empty()),
                }
                for route in &routes {
                    assert!(route.zones.contains(&zone));
                    assert!(route.platforms.contains(&platform.id));
                }
                let different: BTreeSet<_> = routes.iter().map(|it| &it.id).collect();
                assert_eq!(different.len(), routes.len());
            }
        }
    }

    #[test]
    fn every_route_is_offered_wherever_it_serves() {
        for route in &catalog().facts.routes {
            for zone in &route.zones {
                for platform in &route.platforms {
                    let offered = names(*zone, platform.as_str());
                    let id = route.id.as_str();
                    assert!(offered.contains(&id), "{id} {zone:?} {}", platform.as_str());
                }
            }
        }
    }

    #[test]
    fn routes_come_in_the_order_in_which_they_are_worth_trying() {
        let eu = [
            "facebook-ai-page",
            "facebook-form-2025",
            "facebook-form-2024",
            "facebook-router",
            "meta-privacy-rights",
            "facebook-legitimate-interest",
            "letter-meta-ireland",
        ];
        assert_eq!(names(Zone::Eu, "facebook"), eu);
        assert_eq!(names(Zone::Eea, "facebook"), eu);
        assert_eq!(
            names(Zone::Uk, "facebook"),
            [
                "facebook-ai-page",
                "uk-privacy-centre",
                "facebook-form-2024",
                "facebook-router",
                "meta-privacy-rights",
            ]
        );
        assert_eq!(
            names(Zone::Switzerland, "instagram"),
            [
                "instagram-form-2025",
                "instagram-ai-page",
                "instagram-form-2024",
                "meta-privacy-rights",
            ]
        );
        assert_eq!(
            names(Zone::Eu, "whatsapp"),
            [
                "whatsapp-ai-messages",
                "whatsapp-general",
                "letter-meta-ireland-whatsapp",
                "letter-whatsapp-ireland",
            ]
        );
        let brazil = ["third-party-data-elsewhere", "brazil-others-ai-page"];
        assert_eq!(names(Zone::Brazil, "no-account"), brazil);
        let elsewhere = ["third-party-data-elsewhere"];
        assert_eq!(names(Zone::Elsewhere, "no-account"), elsewhere);
        assert_eq!(names(Zone::Elsewhere, "facebook"), [""; 0]);
    }

    #[test]
    fn what_is_not_in_the_catalogue_is_not_found() {
        let catalog = catalog();
        assert!(catalog.platform(&"threads".into()).is_none());
        assert!(catalog.route(&"facebook-form-2035".into()).is_none());
        assert!(catalog.place(&"DE-BE".into()).is_none());
        assert!(catalog.source("M99").is_none());
        assert!(catalog.way(Zone::Eu, &"threads".into()).is_none());
        assert!(catalog.routes_for(Zone::Eu, &"threads".into()).is_empty());
    }

    #[test]
    fn a_rule_comes_with_its_calendar() {
        let rule = |zone| catalog().rule(zone, Wait::Answer).unwrap();
        let calendar = |zone| rule(zone).calendar.map(|it| it.id.as_str());
        assert_eq!(rule(Zone::Eu).id, "gdpr");
        assert_eq!(calendar(Zone::Eu), Some("IE"));
        assert_eq!(calendar(Zone::Uk), Some("GB"));
        let swiss = Term::Days {
            count: 30,
            calendar: None,
        };
        assert_eq!(*rule(Zone::Switzerland).term, swiss);
        assert_eq!(calendar(Zone::Switzerland), None);
        assert_eq!(*rule(Zone::Brazil).term, Term::None);
        for zone in Zone::ALL {
            let rules = catalog().rules(zone);
            assert!(rules.answer.is_some() && rules.reminder.is_some() && rules.recheck.is_some());
            let gdpr = matches!(zone, Zone::Eu | Zone::Eea);
            assert_eq!(rules.authority.is_some(), gdpr, "{zone:?}");
            assert_eq!(
                rules.acknowledgement.is_some(),
                zone == Zone::Uk,
                "{zone:?}"
            );
        }
    }

    #[test]
    fn the_authority_is_that_of_the_country_or_of_its_part() {
        let id = |zone, country, part| {
            let residence = residence(zone, country, part);
            catalog().authority(&residence).map(|it| it.id.as_str())
        };
        assert_eq!(id(Zone::Eu, "AT", None), Some("at-dsb"));
        assert_eq!(id(Zone::Eu, "RE", None), id(Zone::Eu, "FR", None));
        assert_eq!(id(Zone::Eu, "PT-20", None), id(Zone::Eu, "PT", None));
        // A part that is not of this country, as after a change of country, does not count.
        assert_eq!(id(Zone::Eu, "AT", Some("DE-BE")), Some("at-dsb"));
        assert_eq!(id(Zone::Unclear, "JP", None), None);
        assert_eq!(id(Zone::Eu, "XX", None), None);
        let germany = residence(Zone::Eu, "DE", None);
        let authority = catalog().authority(&germany).unwrap();
        assert_eq!(
            (authority.country.as_str(), &authority.region),
            ("DE", &None)
        );
        for part in &catalog().place(&"DE".into()).unwrap().parts {
            let lives = residence(Zone::Eu, "DE", Some(part.as_str()));
            let authority = catalog().authority(&lives).unwrap();
            assert_eq!(authority.region.as_deref(), Some(part.as_str()));
        }
        let nowhere = Residence {
            zone: Zone::Eu,
            country: None,
            part: None,
            unknown: Unknown::default(),
        };
        assert!(catalog().authority(&nowhere).is_none());
    }

    #[test]
    fn lists_keep_the_order_of_their_files() {
        let platforms = catalog().platforms().iter().map(|it| it.id.as_str());
        let order = ["facebook", "instagram", "whatsapp", "no-account"];
        assert_eq!(platforms.collect::<Vec<_>>(), order);
        assert_eq!(catalog().mail_domains().first().unwrap(), "gmail.com");
        assert_eq!(catalog().places().first().unwrap().id.as_str(), "AT");
        assert_eq!(catalog().reasons().len(), 8);
        let key = &catalog().sources().first().unwrap().key;
        assert_eq!(catalog().source(key).unwrap().key, *key);
    }
}
