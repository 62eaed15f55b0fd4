//! What platforms and countries are called, and when two names, numbers or words are the same.

use std::collections::HashMap;

use crate::catalog::Catalog;
use crate::domain::document::Residence;
use crate::domain::kept::Unknown;
use crate::domain::kinds::{PlaceId, PlatformId};
use crate::domain::table::fold;

/// The fewest digits of a phone number.
pub(super) const DIGITS: usize = 5;

/// What a platform can be called, folded, besides its name.
const PLATFORMS: [(&str, &str); 16] = [
    ("facebook", "facebook"),
    ("fb", "facebook"),
    ("facebookcom", "facebook"),
    ("wwwfacebookcom", "facebook"),
    ("face", "facebook"),
    ("instagram", "instagram"),
    ("insta", "instagram"),
    ("ig", "instagram"),
    ("instagramcom", "instagram"),
    ("wwwinstagramcom", "instagram"),
    ("whatsapp", "whatsapp"),
    ("wa", "whatsapp"),
    ("whatsup", "whatsapp"),
    ("noaccount", "no-account"),
    ("withoutaccount", "no-account"),
    ("none", "no-account"),
];

/// What a country can be called, folded, besides its English name and its code.
const COUNTRIES: [(&str, &str); 48] = [
    ("uk", "GB"),
    ("greatbritain", "GB"),
    ("britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("northernireland", "GB"),
    ("el", "GR"),
    ("ellada", "GR"),
    ("hellas", "GR"),
    ("thenetherlands", "NL"),
    ("holland", "NL"),
    ("nederland", "NL"),
    ("czechrepublic", "CZ"),
    ("cesko", "CZ"),
    ("ceskarepublika", "CZ"),
    ("slovakrepublic", "SK"),
    ("slovensko", "SK"),
    ("slovenija", "SI"),
    ("republicofireland", "IE"),
    ("eire", "IE"),
    ("deutschland", "DE"),
    ("osterreich", "AT"),
    ("oesterreich", "AT"),
    ("belgie", "BE"),
    ("belgique", "BE"),
    ("belgien", "BE"),
    ("balgariia", "BG"),
    ("hrvatska", "HR"),
    ("kypros", "CY"),
    ("danmark", "DK"),
    ("eesti", "EE"),
    ("suomi", "FI"),
    ("magyarorszag", "HU"),
    ("italia", "IT"),
    ("latvija", "LV"),
    ("lietuva", "LT"),
    ("polska", "PL"),
    ("espana", "ES"),
    ("sverige", "SE"),
    ("norge", "NO"),
    ("island", "IS"),
    ("schweiz", "CH"),
    ("suisse", "CH"),
    ("svizzera", "CH"),
    ("brasil", "BR"),
    ("usa", "US"),
    ("unitedstatesofamerica", "US"),
];

/// The words by which a table is read, in the language of the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What countries, and their parts, are called.
    pub places: Vec<(PlaceId, String)>,
    /// What platforms are called.
    pub platforms: Vec<(PlatformId, String)>,
    /// The note in the example row of the empty table: such a row is never added.
    pub example: String,
}

/// Where people can live, by all that it is called.
pub(super) fn places(catalog: &Catalog, words: &Words) -> HashMap<String, Residence> {
    let mut places = HashMap::new();
    for place in catalog.places() {
        let parts = place.parts.iter().map(Some);
        for part in [None].into_iter().chain(parts) {
            let id = part.unwrap_or(&place.id);
            let residence = Residence {
                zone: place.zone,
                country: Some(place.id.clone()),
                part: part.cloned(),
                unknown: Unknown::default(),
            };
            let called = words.places.iter().filter(|(of, _)| of == id);
            let mut names: Vec<String> = called.map(|(_, name)| fold(name)).collect();
            names.push(fold(id.as_str()));
            let others = COUNTRIES.iter().filter(|(_, of)| *of == id.as_str());
            names.extend(others.map(|(name, _)| (*name).to_owned()));
            for name in names {
                places.entry(name).or_insert_with(|| residence.clone());
            }
        }
    }
    places
}

/// The platforms, by all that they are called.
pub(super) fn platforms(words: &Words) -> HashMap<String, PlatformId> {
    let others = PLATFORMS.iter();
    let others = others.map(|(name, id)| ((*name).to_owned(), PlatformId::from(*id)));
    let called = words.platforms.iter();
    let called = called.map(|(id, name)| (fold(name), id.clone()));
    others.chain(called).collect()
}

/// A name as it is compared; names of other scripts count, too.
pub(super) fn same_name(name: &str) -> String {
    let folded = fold(name);
    if folded.is_empty() {
        name.trim().to_lowercase()
    } else {
        folded
    }
}

/// A user name as it is compared: dots and accents tell accounts apart.
pub(super) fn same_handle(handle: &str) -> String {
    handle.trim().trim_start_matches('@').to_lowercase()
}

pub(super) fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    // `00` and `+` before the number of the country are the same.
    match digits.strip_prefix("00") {
        Some(rest) => rest.to_owned(),
        None => digits,
    }
}

/// Something that is a number, such as one in the column of names.
pub(super) fn is_number(text: &str) -> bool {
    let in_numbers = |it: char| it.is_ascii_digit() || " +-/().".contains(it);
    digits(text).len() >= DIGITS && text.chars().all(in_numbers)
}

/// `4.0722E+10`: a spreadsheet has shortened the number, and the rest of it is lost.
pub(super) fn is_spoiled(phone: &str) -> bool {
    let Some((before, after)) = phone.to_ascii_uppercase().split_once('E').map(|(a, b)| {
        let after = b.trim_start_matches(['+', '-']);
        (a.to_owned(), after.to_owned())
    }) else {
        return false;
    };
    let is_decimal = before
        .chars()
        .all(|it| it.is_ascii_digit() || it == '.' || it == ',');
    let is_power = !after.is_empty() && after.chars().all(|it| it.is_ascii_digit());
    is_decimal && is_power && before.contains(['.', ','])
}

/// One of the names holds all words of the other. No name holds none, but fits everyone.
pub(super) fn is_part(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = name.split(|it: char| !it.is_alphanumeric());
        words.map(same_name).filter(|it| !it.is_empty()).collect()
    };
    let (one, other) = (words(one), words(other));
    let (few, many) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    few.iter().all(|word| many.contains(word))
}
