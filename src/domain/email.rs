//! What can be an e-mail address, and which likely slips to ask about. Nothing here blocks: only
//! the person knows their address.

use email_address::{EmailAddress, Options};

/// The most characters an e-mail address can have (RFC 3696, erratum 1690).
pub const LONGEST: usize = 254;

/// What to say about an address, if anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Nothing was typed.
    Empty,
    /// It cannot be an e-mail address.
    NotAnAddress,
    /// It may be a slip for this address.
    DidYouMean(String),
}

/// Takes off what copying often adds: spaces, `mailto:`, and angle brackets with a name before.
pub fn tidy(typed: &str) -> String {
    let mut text = typed.trim();
    if let (Some(start), Some(end)) = (text.rfind('<'), text.rfind('>'))
        && let Some(inside) = text.get(start + 1..end)
    {
        text = inside.trim();
    }
    let without = text
        .get(..7)
        .filter(|head| head.eq_ignore_ascii_case("mailto:"))
        .and_then(|_| text.get(7..))
        .unwrap_or(text);
    without.trim().to_owned()
}

/// What to ask the person about a tidied address; `domains` are those often misspelt, most used first.
pub fn doubt(address: &str, domains: &[String]) -> Option<Doubt> {
    if address.is_empty() {
        return Some(Doubt::Empty);
    }
    let options = Options::default()
        .with_required_tld()
        .without_domain_literal()
        .without_display_text();
    if address.len() > LONGEST || EmailAddress::parse_with_options(address, options).is_err() {
        return Some(Doubt::NotAnAddress);
    }
    let (local, domain) = address.rsplit_once('@')?;
    let domain = domain.to_lowercase();
    if domains.contains(&domain) {
        return None;
    }
    domains
        .iter()
        .filter(|known| {
            let close = strsim::damerau_levenshtein(known, &domain);
            // Short domains differ by one letter from many real ones (gmx.de, gmx.at).
            close == 1 && known.len() > 6
                || close == 2 && known.len() > 9 && same_end(known, &domain)
        })
        .min_by_key(|known| strsim::damerau_levenshtein(known, &domain))
        .map(|known| Doubt::DidYouMean(format!("{local}@{known}")))
}

/// Both end in the same country or kind (`.de`, `.com`).
fn same_end(a: &str, b: &str) -> bool {
    a.rsplit('.').next() == b.rsplit('.').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domains() -> Vec<String> {
        [
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "yahoo.com",
            "yahoo.fr",
            "mail.com",
            "gmx.de",
            "web.de",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    #[test]
    fn what_copying_adds_is_taken_off() {
        for (typed, tidied) in [
            (" ana@example.eu \n", "ana@example.eu"),
            ("mailto:ana@example.eu", "ana@example.eu"),
            ("MAILTO:ana@example.eu", "ana@example.eu"),
            ("Ana Popescu <ana@example.eu>", "ana@example.eu"),
            ("<ana@example.eu>", "ana@example.eu"),
            ("<mailto:ana@example.eu>", "ana@example.eu"),
            ("ÄÖÜäöü", "ÄÖÜäöü"),
            ("", ""),
        ] {
            assert_eq!(tidy(typed), tidied, "{typed:?}");
        }
    }

    #[test]
    fn addresses_that_exist_raise_no_doubt() {
        let long = format!("{}@{}.eu", "a".repeat(64), "b".repeat(60));
        for address in [
            "ana@example.eu",
            "ana+meta@gmail.com",
            "ana.maria@mail.example.co.uk",
            "o'brien@example.ie",
            "zoë@example.eu",
            "ana@bücher.example",
            "αννα@παράδειγμα.ελ",
            "a@gmx.at",
            "a@gmx.net",
            "a@yahoo.fr",
            "a@mail.com",
            "1@example.museum",
            long.as_str(),
        ] {
            assert_eq!(doubt(address, &domains()), None, "{address}");
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_named() {
        for address in [
            "ana",
            "ana@",
            "@example.eu",
            "ana example.eu",
            "ana@example",
            "ana@@example.eu",
            "ana@exa mple.eu",
            "a@[127.0.0.1]",
            "https://facebook.com",
            "ana@example..eu",
        ] {
            assert_eq!(
                doubt(address, &domains()),
                Some(Doubt::NotAnAddress),
                "{address}"
            );
        }
        assert_eq!(doubt("", &domains()), Some(Doubt::Empty));
        let too_long = format!("a@{}.eu", "b".repeat(260));
        assert_eq!(doubt(&too_long, &domains()), Some(Doubt::NotAnAddress));
    }

    #[test]
    fn likely_slips_are_asked_about() {
        for (typed, meant) in [
            ("ana@gmial.com", "ana@gmail.com"),
            ("ana@gmail.con", "ana@gmail.com"),
            ("ana@gmai.com", "ana@gmail.com"),
            ("ana@hotmial.com", "ana@hotmail.com"),
            ("ana@outlok.com", "ana@outlook.com"),
            ("ana@yaho.com", "ana@yahoo.com"),
            ("Ana@GMIAL.com", "Ana@gmail.com"),
        ] {
            assert_eq!(
                doubt(typed, &domains()),
                Some(Doubt::DidYouMean(meant.to_owned())),
                "{typed}"
            );
        }
    }
}
