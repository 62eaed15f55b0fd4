//! Adding many accounts: the table that is read, and what becomes of its rows once that is confirmed.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::adding::{CHANGEABLE, New, Who};
use crate::app::effect::Effect;
use crate::app::problem::{Problem, TableProblem};
use crate::app::state::{Done, Now, Screen, State};
use crate::catalog::Catalog;
use crate::domain::document::{Account, Document, Person};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::kept::{Mark, Unknown};
use crate::domain::table::{Decoded, LARGEST};

impl State {
    /// Shows the page as it was left, if a table is on it.
    pub(super) fn show_adding(&mut self) {
        let left = self.left_table.take();
        let adding = left.unwrap_or_default();
        self.leave_to(Screen::AddMany(adding));
    }

    /// What is dropped on this page is a table, unless other files are being picked.
    pub(super) fn takes_table(&self) -> bool {
        matches!(self.screen, Screen::AddMany(_)) && !self.picking
    }

    pub(super) fn read_table(&mut self, paths: Vec<PathBuf>) -> Vec<Effect> {
        let first = paths.into_iter().next();
        let reads = first.map(|path| Effect::ReadTable(path, self.language().to_owned()));
        reads.into_iter().collect()
    }

    /// Takes the text of a file, if its page is still shown.
    pub(super) fn table_read(&mut self, name: String, result: Result<Decoded, TableProblem>) {
        let Screen::AddMany(adding) = &mut self.screen else {
            return;
        };
        match result {
            Ok(decoded) => {
                adding.take(&decoded.text, Some(name), decoded.guessed);
                // What is found stands in the list: its heading takes the focus.
                self.turned += 1;
            }
            Err(why) => self.say(Done::Failed(Problem::Table(name, why))),
        }
    }

    /// Takes the text of the field.
    pub(super) fn take_table(&mut self, text: &str) {
        let Screen::AddMany(adding) = &mut self.screen else {
            return;
        };
        if text.len() > LARGEST {
            return self.say(Done::Failed(Problem::PasteTooLong));
        }
        let was_shown = !adding.folded;
        let guessed = adding.guessed && !text.trim().is_empty();
        adding.take(text, None, guessed);
        // The field is gone that had the focus.
        if was_shown && adding.folded {
            self.turned += 1;
        }
    }

    /// Takes what is pasted into an empty field by its button at once: the field need not show it all.
    pub(super) fn paste_table(&mut self, clip: &str) -> bool {
        let Screen::AddMany(adding) = &self.screen else {
            return false;
        };
        if !adding.is_blank() || clip.trim().is_empty() {
            return false;
        }
        self.take_table(clip);
        self.pasted();
        true
    }

    pub(super) fn change_table(&mut self) {
        if let Screen::AddMany(adding) = &mut self.screen
            && adding.text.len() <= CHANGEABLE
        {
            adding.folded = false;
            self.page += 1;
        }
    }

    pub(super) fn clear_table(&mut self) {
        if let Screen::AddMany(adding) = &mut self.screen {
            adding.take("", None, false);
            self.page += 1;
        }
    }

    /// Judges the rows where they changed, and where what is kept did.
    pub(super) fn judge_table(
        &mut self,
        before: &Arc<Document>,
        was_there: bool,
        catalog: &Catalog,
    ) {
        let is_other = !was_there || !Arc::ptr_eq(before, &self.document);
        if let Screen::AddMany(adding) = &mut self.screen {
            adding.judge(&self.document, catalog, is_other);
        }
    }

    /// Adds what the preview counts: it was judged against what is kept now.
    pub(super) fn add_table(&mut self, now: &mut Now) {
        let Screen::AddMany(adding) = &self.screen else {
            return;
        };
        let Some(preview) = adding.preview().cloned().filter(|it| it.added > 0) else {
            return;
        };
        let mut people: Vec<Option<Person>> = vec![None; preview.people.len()];
        let document = self.document_mut();
        let mut accounts = Vec::with_capacity(preview.added);
        for new in preview.accounts() {
            let person = match new.who {
                Who::Known(id) => id,
                Who::New(at) => {
                    let (Some(place), Some(name)) = (people.get_mut(at), preview.people.get(at))
                    else {
                        continue;
                    };
                    let person = place.get_or_insert_with(|| Person {
                        name: name.clone(),
                        email: new.email.clone(),
                        ..Person::new(PersonId(now.ids.fresh()))
                    });
                    if person.residence.is_none() {
                        person.residence.clone_from(&new.residence);
                    }
                    person.id
                }
            };
            if let (Who::Known(id), Some(residence)) = (new.who, &new.residence)
                && document.person(id).is_some_and(|it| it.residence.is_none())
                && let Some(person) = document.person_mut(id)
            {
                person.residence = Some(residence.clone());
            }
            accounts.push(account(AccountId(now.ids.fresh()), person, new));
        }
        document.accounts.extend(accounts);
        document.persons.extend(people.into_iter().flatten());
        self.leave_to(Screen::Desk);
        self.left_table = None;
        self.list_page = 0;
        self.say_undoable(Done::AccountsAdded(preview.added));
    }
}

fn account(id: AccountId, person: PersonId, new: &New) -> Account {
    Account {
        id,
        person,
        platform: new.platform.clone(),
        handle: new.handle.clone(),
        email: new.email.clone(),
        phone: new.phone.clone(),
        note: new.note.clone(),
        deleted: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}
