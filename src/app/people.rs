//! Everybody at a glance: who has how many accounts, how many of them need something, and who is
//! found by name. Computed from [`Overview`], and again only where something changed.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::overview::{Overview, PAGE, fold};
use crate::domain::document::Document;
use crate::domain::ids::PersonId;
use crate::domain::order::Order;
use crate::domain::status::Status;

/// What the list of people says of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Someone {
    /// Who.
    pub person: PersonId,
    /// How many accounts are kept.
    pub accounts: usize,
    /// On how many of them only a person can go on.
    pub needs: usize,
    /// How many are confirmed.
    pub confirmed: usize,
    /// What is sought in, as it is compared: the name first.
    words: String,
}

impl Someone {
    /// All their accounts are confirmed.
    pub fn is_settled(&self) -> bool {
        self.accounts > 0 && self.confirmed == self.accounts
    }

    /// The same is said of both.
    pub fn looks_like(&self, other: &Self) -> bool {
        self.words == other.words && self.accounts == other.accounts
    }
}

/// Who is sought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words of a name, which must all be found.
    pub query: String,
    /// Nobody whose accounts are all confirmed.
    pub hide_settled: bool,
    /// Not this one.
    pub without: Option<PersonId>,
}

/// Everybody at a glance.
#[derive(Debug, Default)]
pub struct People {
    made: Option<(Arc<Document>, Date, String)>,
    all: Vec<Someone>,
    sought: Option<Sought>,
    /// Places in `all`.
    found: Vec<usize>,
    hidden: usize,
}

impl People {
    /// Brings it up to date with an overview of the same document and day.
    pub fn update(
        &mut self,
        document: &Arc<Document>,
        today: Date,
        overview: &Overview,
        order: &Order,
        sought: Sought,
    ) {
        let is_made = self.made.as_ref().is_some_and(|(it, day, language)| {
            Arc::ptr_eq(it, document) && *day == today && language == order.language()
        });
        if !is_made {
            self.count(document, overview, order);
            self.made = Some((Arc::clone(document), today, order.language().to_owned()));
            self.sought = None;
        }
        if self.sought.as_ref() != Some(&sought) {
            self.find(sought);
        }
    }

    fn count(&mut self, document: &Document, overview: &Overview, order: &Order) {
        let mut places = HashMap::new();
        self.all = document
            .persons
            .iter()
            .zip(0..)
            .map(|(person, at)| {
                places.insert(person.id, at);
                let words = [&person.name, &person.full_name, &person.email];
                Someone {
                    person: person.id,
                    accounts: 0,
                    needs: 0,
                    confirmed: 0,
                    words: words.map(|it| fold(it)).join("\n"),
                }
            })
            .collect();
        for row in overview.rows() {
            let at: Option<&usize> = places.get(&row.person);
            if let Some(someone) = at.and_then(|at| self.all.get_mut(*at)) {
                someone.accounts += 1;
                someone.needs += usize::from(row.needs_you());
                someone.confirmed += usize::from(row.status == Status::Confirmed);
            }
        }
        let name = |it: &Someone| document.person(it.person).map_or("", |it| it.name.as_str());
        self.all
            .sort_by_cached_key(|it| (order.key(name(it)), it.words.clone(), it.person));
    }

    fn find(&mut self, sought: Sought) {
        let folded = fold(&sought.query);
        let words: Vec<&str> = folded.split_whitespace().collect();
        self.found.clear();
        self.hidden = 0;
        for (someone, at) in self.all.iter().zip(0..) {
            let is_found = sought.without != Some(someone.person)
                && words.iter().all(|it| someone.words.contains(it));
            if is_found && sought.hide_settled && someone.is_settled() {
                self.hidden += 1;
            } else if is_found {
                self.found.push(at);
            }
        }
        self.sought = Some(sought);
    }

    /// How many there are, found or not.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Nobody is there.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// How many are found.
    pub fn found_count(&self) -> usize {
        self.found.len()
    }

    /// How many would be found if the settled ones were not hidden.
    pub fn hidden(&self) -> usize {
        self.hidden
    }

    /// Those on this page of the found ones, counted from 0, by name.
    pub fn page(&self, page: usize) -> impl Iterator<Item = &Someone> {
        let found = self.found.iter().skip(page.saturating_mul(PAGE)).take(PAGE);
        found.filter_map(|at| self.all.get(*at))
    }
}
