//! Accounts: editing and deleting.

use crate::app::command::Edit;
use crate::app::state::{Done, Now, Screen, State};
use crate::catalog::Catalog;
use crate::catalog::schema::KnownBy;
use crate::domain::email;
use crate::domain::ids::AccountId;

impl State {
    pub(super) fn edit(&mut self, edit: Edit, catalog: &Catalog) {
        let Screen::Edit(id) = self.screen else {
            return;
        };
        let person = self.document.account(id).map(|account| account.person);
        let document = self.document_mut();
        match edit {
            Edit::PersonName(name) => {
                if let Some(person) = person {
                    self.name_person(person, name);
                }
            }
            Edit::Handle(_) | Edit::Email(_) | Edit::Phone(_) | Edit::Note(_) => {
                if let Some(account) = document.account_mut(id) {
                    match edit {
                        Edit::Handle(handle) => account.handle = handle,
                        Edit::Email(email) => account.email = email,
                        Edit::Phone(phone) => account.phone = phone,
                        Edit::Note(note) => account.note = note,
                        Edit::PersonName(_) => {}
                    }
                }
            }
        }
        self.update_unsent(id, catalog);
    }

    /// What will be filed follows the account, a second sending too; what was sent is frozen.
    fn update_unsent(&mut self, id: AccountId, catalog: &Catalog) {
        let document = self.document_mut();
        let Some(account) = document.account(id).cloned() else {
            return;
        };
        let name = document
            .person(account.person)
            .map(|person| person.name.clone())
            .unwrap_or_default();
        let platform = catalog.platform(&account.platform);
        let by_phone = platform.is_some_and(|it| it.known_by == KnownBy::Phone);
        let objections: Vec<_> = document.objections.of(id.0).map(|it| it.id).collect();
        for objection in objections {
            if let Some(objection) = document.objection_mut(objection) {
                objection.filing.email = email::tidy(&account.email);
                if by_phone {
                    objection.filing.phone.clone_from(&account.phone);
                }
                objection.filing.name.clone_from(&name);
            }
            let drafts: Vec<_> = document.drafts.of(objection.0).map(|it| it.id).collect();
            for draft in drafts {
                if let Some(draft) = document.draft_mut(draft) {
                    draft.answers.handle.clone_from(&account.handle);
                    draft.answers.email.clone_from(&account.email);
                    draft.answers.phone.clone_from(&account.phone);
                }
            }
        }
    }

    pub(super) fn delete(&mut self, id: AccountId, now: &mut Now) {
        let at = now.timestamp();
        if let Some(account) = self.document_mut().account_mut(id) {
            account.deleted = Some(at);
        }
        self.leave_to(Screen::Desk);
        self.say_undoable(Done::AccountDeleted);
    }

    /// Removes an account that was deleted, before its time.
    pub(super) fn remove(&mut self, id: AccountId) {
        let account = self.document.account(id);
        if account.is_some_and(|it| it.deleted.is_some()) {
            self.document_mut().remove_accounts(&[id]);
            self.say_undoable(Done::AccountRemoved);
        }
    }
}
