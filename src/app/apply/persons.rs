//! Persons: found, edited, made one, handed over, removed.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::command::PersonEdit;
use crate::app::effect::Effect;
use crate::app::state::{Done, Now, Screen, Seeking, State};
use crate::domain::document::Person;
use crate::domain::ids::{ObjectionId, PersonId};
use crate::domain::names::file_name;
use crate::domain::persons::Detail;

impl State {
    pub(super) fn show_persons(&mut self) {
        self.leave_to(Screen::Persons);
    }

    /// The page of all people stays where it was left, for the way back.
    pub(super) fn show_person(&mut self, id: PersonId) {
        if self.document.person(id).is_some() {
            self.people = Seeking {
                query: std::mem::take(&mut self.people.query),
                page: self.people.page,
                ..Seeking::default()
            };
            self.leave_to(Screen::Person(id));
        }
    }

    /// Another page of the list on the page that is shown.
    pub(super) fn turn_to(&mut self, page: usize) {
        match &mut self.screen {
            Screen::AddMany(adding) => adding.turn_to(page),
            Screen::Persons => self.people.page = page,
            Screen::Person(_) | Screen::SamePerson(..) => self.people.inner_page = page,
            _ => self.list_page = page,
        }
        self.turned += 1;
    }

    pub(super) fn seek_persons(&mut self, query: String) {
        if matches!(self.screen, Screen::SamePerson(..)) {
            self.people.other = query;
            self.people.inner_page = 0;
        } else {
            self.people.query = query;
            self.people.page = 0;
        }
    }

    /// One who was added and of whom nothing was said yet is shown instead of another.
    pub(super) fn add_person(&mut self, now: &mut Now) {
        let document = &self.document;
        let is_blank = |it: &&Person| {
            let blank = Person {
                by_hand: true,
                mark: it.mark.clone(),
                ..Person::new(it.id)
            };
            **it == blank && document.accounts.of(it.id.0).next().is_none()
        };
        let blank = document.persons.iter().find(is_blank).map(|it| it.id);
        let id = blank.unwrap_or_else(|| {
            let id = PersonId(now.ids.fresh());
            self.document_mut().persons.push(Person {
                by_hand: true,
                ..Person::new(id)
            });
            id
        });
        self.show_person(id);
    }

    pub(super) fn edit_person(&mut self, edit: PersonEdit) {
        let Screen::Person(id) = self.screen else {
            return;
        };
        if let PersonEdit::Detail(Detail::Name, name) = edit {
            return self.name_person(id, name);
        }
        let Some(person) = self.document_mut().person_mut(id) else {
            return;
        };
        match edit {
            PersonEdit::Detail(detail, words) => *detail.of_mut(person) = words,
            PersonEdit::Note(note) => person.note = note,
            PersonEdit::Language(language) => person.language = language,
            PersonEdit::Residence(residence) => person.residence = residence,
        }
    }

    /// Another name. What will be filed for any of their accounts bears it; what was sent is frozen.
    pub(super) fn name_person(&mut self, id: PersonId, name: String) {
        if let Some(person) = self.document_mut().person_mut(id) {
            person.name = name;
        }
        self.update_names(id);
    }

    /// What will be filed for the accounts of this person bears their name.
    fn update_names(&mut self, id: PersonId) {
        let Some(name) = self.document.person(id).map(|it| it.name.clone()) else {
            return;
        };
        // All are found before one is changed: a change makes the next search a long one.
        let accounts = self.document.accounts.of(id.0);
        let objections: Vec<ObjectionId> = accounts
            .flat_map(|account| self.document.objections.of(account.id.0))
            .filter(|objection| objection.filing.name != name)
            .map(|objection| objection.id)
            .collect();
        for objection in objections {
            if let Some(objection) = self.document_mut().objection_mut(objection) {
                objection.filing.name.clone_from(&name);
            }
        }
    }

    pub(super) fn remove_person(&mut self, id: PersonId) {
        self.document_mut().remove_person(id);
        if self.document.person(id).is_none() {
            self.leave_to(Screen::Persons);
            self.say_undoable(Done::PersonRemoved);
        }
    }

    pub(super) fn show_same_person(&mut self, id: PersonId, other: Option<PersonId>) {
        let known = |it: PersonId| self.document.person(it).is_some();
        if known(id) && other.is_none_or(|other| other != id && known(other)) {
            // The page before this has a list of its own.
            if matches!(self.screen, Screen::Person(_)) {
                self.people.inner_page = 0;
            }
            self.leave_to(Screen::SamePerson(id, other));
        }
    }

    pub(super) fn join_persons(&mut self, kept: PersonId, other: PersonId) {
        if self.document.person(kept).is_none() || self.document.person(other).is_none() {
            return;
        }
        self.document_mut().join_persons(kept, other);
        self.update_names(kept);
        if self.finding.person == Some(other) {
            self.finding.person = Some(kept);
        }
        self.show_person(kept);
        self.say_undoable(Done::PersonsJoined);
    }

    // ----- handing over

    pub(super) fn hand_over(&mut self, id: PersonId) -> Vec<Effect> {
        if self.document.person(id).is_none() {
            return Vec::new();
        }
        self.pick_copy(Some(id))
    }

    /// Asks where a copy of everything, or of one person's part, is to be saved.
    pub(super) fn pick_copy(&mut self, part: Option<PersonId>) -> Vec<Effect> {
        // The dialog that is open already is for what it was opened for.
        if !self.picking {
            self.handing = part;
        }
        let name = part.map_or_else(|| "veto-desk.ron".to_owned(), |id| self.name_of_part(id));
        self.pick(Effect::PickCopy(name))
    }

    /// Saves what the place was chosen for.
    pub(super) fn save_copy(&mut self, path: PathBuf) -> Vec<Effect> {
        let document = match self.handing.take() {
            // Never all instead of a part: the file may be meant for somebody else.
            Some(id) if self.document.person(id).is_none() => return Vec::new(),
            Some(id) => Arc::new(self.document.part_of(id)),
            None => Arc::clone(&self.document),
        };
        vec![Effect::SaveCopy(path, document)]
    }

    /// The name of the file with one person's part: theirs, then the day, which sorts.
    pub(super) fn name_of_part(&self, id: PersonId) -> String {
        let person = self.document.person(id);
        let names = person.map(|it| [it.name.trim(), it.full_name.trim()]);
        let named = names.into_iter().flatten().find(|it| !it.is_empty());
        let name = named.unwrap_or("veto-desk-part");
        file_name(&format!("{name} {}", self.today), "ron")
    }
}
