//! The order of names in a language: å comes last in Swedish, and with a in Dutch.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

/// How names are ordered in one language, by CLDR through ICU4X.
pub struct Order {
    language: String,
    collator: Option<CollatorBorrowed<'static>>,
    /// The keys that were made: lists are ordered after each change, and few names change.
    keys: RefCell<HashMap<String, Rc<[u8]>>>,
}

impl Order {
    /// The order of the language with this code; that of all others where it is unknown.
    pub fn of(language: &str) -> Self {
        let name: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            language: language.to_owned(),
            collator: Collator::try_new(name.into(), CollatorOptions::default()).ok(),
            keys: RefCell::default(),
        }
    }

    /// The code of its language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// What sorts as the name does.
    pub fn key(&self, name: &str) -> Rc<[u8]> {
        if let Some(key) = self.keys.borrow().get(name) {
            return Rc::clone(key);
        }
        let mut key = Vec::new();
        let written = self
            .collator
            .as_ref()
            .map(|it| it.write_sort_key_to(name, &mut key));
        if written.is_none_or(|it| it.is_err()) {
            key = name.to_lowercase().into_bytes();
        }
        let key: Rc<[u8]> = key.into();
        self.keys
            .borrow_mut()
            .insert(name.to_owned(), Rc::clone(&key));
        key
    }
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Order({})", self.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: &str, names: &[&str]) -> Vec<String> {
        let order = Order::of(language);
        let mut names: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
        names.sort_by_key(|it| order.key(it));
        names
    }

    #[test]
    fn each_language_has_its_own_order() {
        for (language, names) in [
            ("en", ["Ana", "Åse", "Zoé"]),
            ("sv", ["Ana", "Zoé", "Åse"]),
            ("nb", ["Ana", "Zoé", "Åse"]),
            ("cs", ["Cyril", "Hana", "Chrudoš"]),
            ("en", ["Chrudoš", "Cyril", "Hana"]),
            ("et", ["Saar", "Zorro", "Tamm"]),
            ("el", ["Άννα", "Βασίλης", "Ωμέγα"]),
            ("bg", ["Анна", "Борис", "Юлия"]),
            ("de", ["Äpfel", "apfelsine", "Zebra"]),
        ] {
            let mut turned = names;
            turned.reverse();
            assert_eq!(sorted(language, &turned), names, "{language}");
        }
    }
}
