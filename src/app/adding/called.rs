//! What columns, platforms and countries are called, and when two names, numbers or words are the same.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::catalog::Catalog;
use crate::domain::document::Residence;
use crate::domain::kept::Unknown;
use crate::domain::kinds::{PlaceId, PlatformId};
use crate::domain::table::{Column, fold};
use crate::packed::unpack;

/// The fewest digits of a phone number.
pub(super) const DIGITS: usize = 5;

/// What a column can be called, folded, besides its name in our languages.
const COLUMNS: &[(&str, Column)] = &[
    ("name", Column::Person),
    ("fullname", Column::Person),
    ("personname", Column::Person),
    ("nameofperson", Column::Person),
    ("realname", Column::Person),
    ("who", Column::Person),
    ("whose", Column::Person),
    ("owner", Column::Person),
    ("member", Column::Person),
    ("familymember", Column::Person),
    ("network", Column::Platform),
    ("socialnetwork", Column::Platform),
    ("socialmedia", Column::Platform),
    ("service", Column::Platform),
    ("site", Column::Platform),
    ("website", Column::Platform),
    ("app", Column::Platform),
    ("accountname", Column::Account),
    ("handle", Column::Account),
    ("username", Column::Account),
    ("user", Column::Account),
    ("profile", Column::Account),
    ("profilename", Column::Account),
    ("nickname", Column::Account),
    ("screenname", Column::Account),
    ("mail", Column::Email),
    ("emailaddress", Column::Email),
    ("mailaddress", Column::Email),
    ("emails", Column::Email),
    ("phonenumber", Column::Phone),
    ("phoneno", Column::Phone),
    ("number", Column::Phone),
    ("mobile", Column::Phone),
    ("mobilenumber", Column::Phone),
    ("mobilephone", Column::Phone),
    ("tel", Column::Phone),
    ("telephone", Column::Phone),
    ("telephonenumber", Column::Phone),
    ("cell", Column::Phone),
    ("cellphone", Column::Phone),
    ("whatsappnumber", Column::Phone),
    ("residence", Column::Country),
    ("countryofresidence", Column::Country),
    ("livesin", Column::Country),
    ("place", Column::Country),
    ("notes", Column::Note),
    ("comment", Column::Note),
    ("comments", Column::Note),
    ("remark", Column::Note),
    ("remarks", Column::Note),
];

/// What a platform can be called, folded, besides its name in our languages.
const PLATFORMS: &[(&str, &str)] = &[
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

/// What a country can be called, folded, besides its name in our languages and its code.
const COUNTRIES: &[(&str, &str)] = &[
    ("uk", "GB"),
    ("greatbritain", "GB"),
    ("britain", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("wales", "GB"),
    ("northernireland", "GB"),
    ("el", "GR"),
    ("thenetherlands", "NL"),
    ("czechrepublic", "CZ"),
    ("ceskarepublika", "CZ"),
    ("slovakrepublic", "SK"),
    ("republicofireland", "IE"),
    ("oesterreich", "AT"),
    ("balgariia", "BG"),
    ("unitedstatesofamerica", "US"),
];

/// What is called so in all our languages, by the build from their texts: a key and a name in each line.
const CALLED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.packed"));

/// What names mean, folded. Whoever made a table need not read the language of the screen.
struct Called {
    columns: HashMap<String, Column>,
    platforms: HashMap<String, PlatformId>,
    /// Countries and their parts.
    places: HashMap<String, PlaceId>,
    /// The note in the example row of an empty table: such a row is never added.
    examples: HashSet<String>,
}

impl Called {
    fn all() -> &'static Self {
        static ALL: LazyLock<Called> = LazyLock::new(|| Called::read(&unpack(CALLED)));
        &ALL
    }

    fn read(lines: &str) -> Self {
        let mut called = Self {
            columns: known(COLUMNS, |it| *it),
            platforms: known(PLATFORMS, |it| PlatformId::from(*it)),
            places: known(COUNTRIES, |it| PlaceId::from(*it)),
            examples: HashSet::new(),
        };
        for (key, name) in lines.lines().filter_map(|line| line.split_once(' ')) {
            let folded = fold(name);
            let of_column = key.strip_prefix("adding-column-");
            if let Some(column) = Column::ALL
                .into_iter()
                .find(|it| of_column == Some(it.id()))
            {
                called.columns.entry(folded).or_insert(column);
            } else if let Some(id) = key.strip_prefix("platform-") {
                called.platforms.entry(folded).or_insert_with(|| id.into());
            } else if let Some(id) = key.strip_prefix("place-") {
                called.places.entry(folded).or_insert_with(|| id.into());
                called.places.insert(fold(id), id.into());
            } else {
                called.examples.insert(folded);
            }
        }
        called
    }
}

fn known<A, B>(names: &[(&str, A)], means: fn(&A) -> B) -> HashMap<String, B> {
    let names = names.iter();
    names
        .map(|(name, it)| ((*name).to_owned(), means(it)))
        .collect()
}

/// The column of this name, whatever its accents, capitals and signs.
pub fn column_named(name: &str) -> Option<Column> {
    Called::all().columns.get(&fold(name)).copied()
}

/// The platform of this name.
pub(super) fn platform(name: &str) -> Option<PlatformId> {
    Called::all().platforms.get(&fold(name)).cloned()
}

/// Where somebody lives, by the name of the country or of a part of it.
pub(super) fn residence(catalog: &Catalog, name: &str) -> Option<Residence> {
    let id = Called::all().places.get(&fold(name))?;
    let mut places = catalog.places().iter();
    let place = places.find(|it| it.id == *id || it.parts.contains(id))?;
    Some(Residence {
        zone: place.zone,
        country: Some(place.id.clone()),
        part: (place.id != *id).then(|| id.clone()),
        unknown: Unknown::default(),
    })
}

/// Whether a note is that of the example row.
pub(super) fn is_example(note: &str) -> bool {
    !note.is_empty() && Called::all().examples.contains(&fold(note))
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

#[cfg(test)]
mod tests {
    use super::*;
    use Column::*;

    #[test]
    fn columns_are_known_by_many_names() {
        for (name, meant) in [
            ("Person", Person),
            ("NAME", Person),
            ("Full name", Person),
            ("platform", Platform),
            ("Social network", Platform),
            ("Account", Account),
            ("User name", Account),
            ("username", Account),
            ("Handle", Account),
            ("E-mail", Email),
            ("email", Email),
            ("Mail", Email),
            ("E-Mail address:", Email),
            ("Phone", Phone),
            ("Number", Phone),
            ("Télephone", Phone),
            ("Country", Country),
            ("Note", Note),
            ("“Notes”", Note),
        ] {
            assert_eq!(column_named(name), Some(meant), "{name}");
        }
    }
}
