//! The guides in `guides/`: plain files that people can read without the app, too. They are part of
//! the program; the build has refused what could not be read.

pub mod parse;
pub mod search;

use std::sync::OnceLock;

use crate::packed::unpack;
use parse::Guide;
use search::{Hit, Index};

/// The guides of one language, packed: see `build.rs`.
type Packed = (&'static str, &'static [u8]);

/// What the build found in `guides/`.
const PACKED: &[Packed] = include!(concat!(env!("OUT_DIR"), "/guides.rs"));

/// The language that has every guide.
const SOURCE: &str = "en";

/// The guides in their order, group by group: that of the list on the help page.
pub const GROUPS: [&[&str]; 6] = [
    &[
        "facebook-web",
        "facebook-phone",
        "instagram-web",
        "instagram-phone",
        "whatsapp-web",
        "whatsapp-phone",
        "whatsapp-two-ways",
    ],
    &[
        "no-form",
        "accounts-centre",
        "several-accounts",
        "helping-others",
        "others-posts",
        "under-18",
    ],
    &["real-mail", "no-answer", "refused", "complaint"],
    &["united-kingdom", "switzerland", "brazil", "elsewhere"],
    &["what-it-does", "what-else"],
    &["your-file", "your-data"],
];

/// All guides in one language.
#[derive(Clone, Debug)]
pub struct Guides {
    all: Vec<Guide>,
    /// Made for the first search: it takes as long as a frame, and most starts need none.
    index: OnceLock<Index>,
}

impl Guides {
    /// The guides in a language; in English where it has none.
    pub fn of(language: &str) -> &'static Self {
        static READ: OnceLock<Vec<(&str, OnceLock<Guides>)>> = OnceLock::new();
        static NONE: OnceLock<Guides> = OnceLock::new();
        let read = READ.get_or_init(|| {
            let languages = PACKED.iter().map(|(language, _)| *language);
            languages.map(|it| (it, OnceLock::new())).collect()
        });
        let of = |language: &str| {
            let (language, guides) = read.iter().find(|it| it.0 == language)?;
            Some(guides.get_or_init(|| Self::read(language)))
        };
        of(language)
            .or_else(|| of(SOURCE))
            .unwrap_or_else(|| NONE.get_or_init(|| Self::new(Vec::new())))
    }

    /// These guides, in this order.
    pub fn new(all: Vec<Guide>) -> Self {
        Self {
            all,
            index: OnceLock::new(),
        }
    }

    fn read(language: &str) -> Self {
        let texts = |language: &str| {
            let packed = PACKED.iter().find(|it| it.0 == language);
            packed.map(|it| unpack(it.1)).unwrap_or_default()
        };
        let (ours, source) = (texts(language), texts(SOURCE));
        let find = |texts: &'_ str, id: &str| {
            let mut files = texts.split('\0').filter_map(|it| it.split_once('\n'));
            files
                .find(|it| it.0 == id)
                .and_then(|it| parse::guide(it.1).ok())
        };
        let all = GROUPS.into_iter().flatten();
        let all = all.filter_map(|id| find(&ours, id).or_else(|| find(&source, id)));
        Self::new(all.collect())
    }

    /// Every guide, in order.
    pub fn all(&self) -> &[Guide] {
        &self.all
    }

    /// A guide by its name.
    pub fn get(&self, id: &str) -> Option<&Guide> {
        self.all.iter().find(|it| it.id == id)
    }

    /// The guides that hold every word, best first; all of them where nothing is sought.
    pub fn find(&self, query: &str) -> Vec<Hit<'_>> {
        let index = self.index.get_or_init(|| Index::new(&self.all));
        index.find(&self.all, query)
    }
}

/// Whether there is a guide of this name.
pub fn is_there(id: &str) -> bool {
    Guides::of(SOURCE).get(id).is_some()
}
