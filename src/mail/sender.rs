//! Who a mail says it is from: a listed domain, one that imitates a name of Meta, or anybody.

use super::parse::{Address, Method, Outcome, Proof};
use super::{Doubt, Reason};
use crate::catalog::schema::{Brand, Mails, Sender};

/// Names shorter than this are imitated by one letter, longer ones by two.
const LONG: usize = 9;

/// What speaks for or against the senders.
pub fn sender(from: &[Address], known: &Mails) -> Result<Reason, Doubt> {
    let mut domains = from.iter().map(|it| domain(&it.address));
    let Some(domain) = domains.next().filter(|it| !it.is_empty()) else {
        return Err(Doubt::NoSender);
    };
    // One imitation among several is enough.
    if let Some(reason) = from.iter().find_map(|it| imitation(it, known)) {
        return Ok(reason);
    }
    if domains.any(|it| it != domain) || from.len() > 1 {
        return Err(Doubt::SeveralSenders);
    }
    match listed(&domain, known) {
        Some(_) => Ok(Reason::SenderListed(domain)),
        None => Err(Doubt::SenderUnlisted(domain)),
    }
}

/// The entry of a domain in the list.
pub fn listed<'a>(domain: &str, known: &'a Mails) -> Option<&'a Sender> {
    known.senders.iter().find(|it| it.domain == domain)
}

/// The domain of an address, in small letters.
pub fn domain(address: &str) -> String {
    let domain = address.rsplit_once('@').map_or("", |it| it.1);
    domain.trim().trim_end_matches('.').to_lowercase()
}

/// A name under a domain that Meta surely owns, because it sends from there.
fn is_own(domain: &str, known: &Mails) -> bool {
    known
        .senders
        .iter()
        .any(|it| is_under(domain, owner(&it.domain)))
}

/// The registered domain: all listed ones end in one label.
fn owner(domain: &str) -> &str {
    let mut dots = domain.rmatch_indices('.').map(|it| it.0);
    let second = dots.nth(1);
    second.and_then(|at| domain.get(at + 1..)).unwrap_or(domain)
}

fn is_under(domain: &str, owner: &str) -> bool {
    domain
        .strip_suffix(owner)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Why an address imitates Meta, if it does.
fn imitation(from: &Address, known: &Mails) -> Option<Reason> {
    let domain = domain(&from.address);
    if is_own(&domain, known) {
        return None;
    }
    // As mail programs show an xn-- domain.
    let shown = Some(url::quirks::domain_to_unicode(&domain)).filter(|it| !it.is_empty());
    let shown = shown.unwrap_or_else(|| domain.clone());
    let local = from.address.rsplit_once('@').map_or("", |it| it.0);
    let in_local = known.senders.iter().find(|it| {
        let owner = owner(&it.domain);
        owner.len() > 6 && skeleton(local).contains(&skeleton(owner))
    });
    let brand = known
        .brands
        .iter()
        .find(|it| labels(&shown).any(|label| is_like(label, it)))
        .map(|it| it.name.clone())
        .or_else(|| in_local.map(|it| it.domain.clone()));
    if let Some(brand) = brand {
        return Some(Reason::LooksLike { domain, brand });
    }
    let is_named = known.brands.iter().any(|it| is_like_name(&from.name, it))
        || known
            .senders
            .iter()
            .any(|it| from.name.to_lowercase().contains(&it.domain));
    is_named.then(|| Reason::NameLooksLike {
        name: from.name.clone(),
        domain,
    })
}

/// The words of a domain, without its last label: everybody may use that.
fn labels(domain: &str) -> impl Iterator<Item = &str> {
    let names = domain.rsplit_once('.').map_or(domain, |it| it.0);
    names.split('.')
}

/// Whether a label imitates a brand: has its name inside, or is one or two letters off.
fn is_like(label: &str, brand: &Brand) -> bool {
    let name = skeleton(&brand.name);
    let mut words = label.split('-').map(skeleton);
    if brand.whole {
        return words.any(|it| it == name);
    }
    let whole = skeleton(&label.replace('-', ""));
    let slips = if brand.name.len() < LONG { 1 } else { 2 };
    whole.contains(&name)
        || words
            .chain([whole.clone()])
            .any(|it| it.len() < 64 && strsim::damerau_levenshtein(&it, &name) <= slips)
}

/// Whether a name shown imitates a brand.
fn is_like_name(name: &str, brand: &Brand) -> bool {
    let brand_name = skeleton(&brand.name);
    let mut words = name
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(skeleton);
    if brand.whole {
        words.next().is_some_and(|it| it == brand_name)
    } else {
        words.any(|it| it == brand_name) || skeleton(name).contains(&brand_name)
    }
}

/// What a hasty eye sees: letters and digits that look the same become the same.
fn skeleton(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for char in super::plain::simple(text, &[]).chars() {
        seen.push(match char {
            '0' | 'о' | 'ο' | 'σ' | 'օ' => 'o',
            '1' | 'i' | '!' | 'і' | 'ι' | 'ӏ' | 'ɩ' => 'l',
            '3' | 'е' | 'ε' | 'ҽ' => 'e',
            '4' | '@' | 'а' | 'α' | 'ɑ' => 'a',
            '5' | '$' | 'ѕ' => 's',
            '7' | 'т' | 'τ' => 't',
            '8' | 'в' | 'β' => 'b',
            'с' | 'ϲ' => 'c',
            'к' | 'κ' => 'k',
            'м' => 'm',
            'р' | 'ρ' => 'p',
            'ɡ' | 'ց' => 'g',
            'н' => 'h',
            'ԝ' | 'ω' => 'w',
            'ո' => 'n',
            other => other,
        });
    }
    seen.replace("rn", "m").replace("vv", "w")
}

/// What the receiving server wrote about the sender.
pub fn authentication(proofs: &[Proof], from: &str) -> Result<Reason, Doubt> {
    let of = |method: Method, outcome: Outcome| {
        let mut found = proofs.iter();
        found.find(|it| it.method == method && it.outcome == outcome)
    };
    // A signature of the same registered domain speaks for the address that is shown.
    let is_aligned = |it: &&Proof| is_under(&it.domain, owner(from));
    if of(Method::Dmarc, Outcome::Fail).is_some() {
        return Err(Doubt::AuthenticationFailed);
    }
    let mut passed = proofs.iter().filter(|it| it.outcome == Outcome::Pass);
    let aligned = passed.find(|it| it.method != Method::Spf && is_aligned(it));
    if let Some(proof) = aligned {
        return Ok(Reason::AuthenticationPassed(proof.domain.clone()));
    }
    for method in [Method::Dkim, Method::Spf] {
        if of(method, Outcome::Fail).is_some() {
            return Err(Doubt::AuthenticationFailed);
        }
    }
    for method in [Method::Dkim, Method::Dmarc, Method::Spf] {
        let other = of(method, Outcome::Pass).filter(|it| !it.domain.is_empty() && !is_aligned(it));
        if let Some(proof) = other {
            return Err(Doubt::AuthenticationOther(proof.domain.clone()));
        }
    }
    Err(Doubt::AuthenticationMissing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn judged(name: &str, address: &str) -> Result<Reason, Doubt> {
        let from = [Address {
            name: name.to_owned(),
            address: address.to_owned(),
        }];
        sender(&from, Catalog::embedded().mails())
    }

    #[test]
    fn a_listed_domain_is_listed_and_its_neighbors_are_not() {
        let listed = |it: &str| Ok(Reason::SenderListed(it.to_owned()));
        assert_eq!(
            judged("Facebook", "case++ab12@support.facebook.com"),
            listed("support.facebook.com")
        );
        assert_eq!(
            judged("", "NOTIFICATION@FacebookMail.com."),
            listed("facebookmail.com")
        );
        for domain in ["facebook.com", "x.support.facebook.com", "news.fb.com"] {
            let why = judged("Facebook", &format!("a@{domain}"));
            assert_eq!(why, Err(Doubt::SenderUnlisted(domain.to_owned())));
        }
        assert_eq!(judged("Facebook", ""), Err(Doubt::NoSender));
        assert_eq!(judged("Facebook", "facebook"), Err(Doubt::NoSender));
    }

    #[test]
    fn imitations_are_noticed() {
        for domain in [
            "facebookmail.com.evil.example",
            "support.facebook.com.evil.example",
            "faceb00kmail.com",
            "facebook-support.example",
            "face-book.example",
            "support-facebook.com",
            "notfacebook.com",
            "facebok.com",
            "faecbook.com",
            "lnstagram.com",
            "instagrarn.com",
            "whatsaap.com",
            "vvhatsapp.com",
            "meta.com.evil.example",
            "meta-privacy.example",
            "m3ta.example",
            "metarnail.com",
            "f\u{430}cebook.com",
            "xn--fcebook-2fg.com",
            "ｆacebook.com",
        ] {
            let why = judged("", &format!("case@{domain}"));
            assert!(
                matches!(why, Ok(Reason::LooksLike { .. })),
                "{domain}: {why:?}"
            );
        }
        let why = judged("", "\"case@support.facebook.com\"@evil.example");
        assert!(matches!(why, Ok(Reason::LooksLike { .. })), "{why:?}");
        for name in [
            "Facebook",
            "Meta",
            "META Platforms",
            "WhatsApp Support",
            "Faceb00k Team",
            "case@fb.com",
        ] {
            let why = judged(name, "x@evil.example");
            assert!(
                matches!(why, Ok(Reason::NameLooksLike { .. })),
                "{name}: {why:?}"
            );
        }
    }

    #[test]
    fn ordinary_people_imitate_nobody() {
        for (name, domain) in [
            ("Ana Ionescu", "gmail.com"),
            ("Notebook Club", "notebook.example"),
            ("Anna Metaxas", "metadata.example"),
            ("", "telegram.org"),
            ("", "metallbau.example"),
        ] {
            let why = judged(name, &format!("x@{domain}"));
            assert_eq!(why, Err(Doubt::SenderUnlisted(domain.to_owned())));
        }
    }

    #[test]
    fn a_signature_counts_for_its_own_domain_only() {
        let proof = |method, outcome, domain: &str| Proof {
            method,
            outcome,
            domain: domain.to_owned(),
        };
        let pass = |domain| proof(Method::Dkim, Outcome::Pass, domain);
        let from = "support.facebook.com";
        let judge = |proofs: &[Proof]| authentication(proofs, from);
        assert_eq!(judge(&[]), Err(Doubt::AuthenticationMissing));
        let passed = Ok(Reason::AuthenticationPassed("facebook.com".to_owned()));
        assert_eq!(judge(&[pass("facebook.com")]), passed);
        // Passing on breaks the network address, not the signature.
        let spf = proof(Method::Spf, Outcome::Fail, "list.example");
        assert_eq!(judge(&[spf.clone(), pass("facebook.com")]), passed);
        assert_eq!(judge(&[spf]), Err(Doubt::AuthenticationFailed));
        let other = Err(Doubt::AuthenticationOther("evil.example".to_owned()));
        assert_eq!(judge(&[pass("evil.example")]), other);
        let dmarc = proof(Method::Dmarc, Outcome::Fail, from);
        assert_eq!(
            judge(&[pass("facebook.com"), dmarc]),
            Err(Doubt::AuthenticationFailed)
        );
    }
}
