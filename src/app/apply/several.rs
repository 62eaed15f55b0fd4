//! Several accounts at once: selected, gone through in turn, and one thing said of all of them.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::overview::open_step;
use crate::app::problem::Problem;
use crate::app::state::{Doing, Done, InTurn, Now, Screen, Several, State};
use crate::catalog::Catalog;
use crate::domain::ids::{AccountId, ObjectionId};
use crate::domain::objection::{Objection, What};

impl State {
    pub(super) fn show_selecting(&mut self, shown: bool) {
        self.selected = shown.then(Arc::default);
    }

    pub(super) fn select(&mut self, accounts: &[AccountId], on: bool) {
        let Some(selected) = &mut self.selected else {
            return;
        };
        let selected = Arc::make_mut(selected);
        for account in accounts {
            if on {
                selected.insert(*account);
            } else {
                selected.remove(account);
            }
        }
    }

    /// The selected accounts that are still there.
    pub fn selected(&self) -> impl Iterator<Item = AccountId> {
        let all = self.selected.iter().flat_map(|it| it.iter().copied());
        all.filter(|id| {
            let account = self.document.account(*id);
            account.is_some_and(|it| it.deleted.is_none())
        })
    }

    /// The objections of the selected accounts that can be said to have been sent, or answered.
    pub fn selected_for(&self, doing: Doing) -> Vec<ObjectionId> {
        let newest = self
            .selected()
            .filter_map(|id| self.document.objection_of(id));
        newest.filter(|it| doing.fits(it)).map(|it| it.id).collect()
    }

    pub(super) fn ask_several(&mut self, doing: Doing) {
        if !self.selected_for(doing).is_empty() {
            self.go_to(Screen::Several(Several {
                doing,
                kind: None,
                on: self.today,
            }));
        }
    }

    pub(super) fn record_several(&mut self, catalog: &Catalog, now: &mut Now) {
        let Screen::Several(several) = self.screen else {
            return;
        };
        let objections = self.selected_for(several.doing);
        let done = match several.doing {
            Doing::Sent => self.send_several(&objections, several.on, catalog, now),
            Doing::Answered => {
                let Some(what) = several.kind.and_then(|kind| kind.what()) else {
                    self.complain(Problem::ChooseAnswer);
                    return;
                };
                for id in &objections {
                    self.record(*id, what.clone(), several.on, now);
                }
                objections.len()
            }
        };
        self.leave_to(Screen::Desk);
        self.say_undoable(match several.doing {
            Doing::Sent => Done::SeveralSent(done),
            Doing::Answered => Done::SeveralAnswered(done),
        });
    }

    /// Gives how many there were: what no longer has a way was not sent by it.
    fn send_several(
        &mut self,
        objections: &[ObjectionId],
        on: Date,
        catalog: &Catalog,
        now: &mut Now,
    ) -> usize {
        let mut sent = HashSet::new();
        for id in objections {
            let Some(frozen) = self.frozen(*id, catalog) else {
                continue;
            };
            self.record(*id, What::Sent(frozen), on.min(now.today()), now);
            sent.insert(*id);
        }
        let document = self.document_mut();
        let open = |it: &Option<ObjectionId>| it.is_none_or(|id| !sent.contains(&id));
        document.drafts.retain(|draft| open(&draft.objection));
        sent.len()
    }

    pub(super) fn delete_selected(&mut self, now: &mut Now) {
        let at = now.timestamp();
        let selected: Vec<AccountId> = self.selected().collect();
        let document = self.document_mut();
        for id in &selected {
            if let Some(account) = document.account_mut(*id) {
                account.deleted = Some(at);
            }
        }
        self.show_selecting(true);
        // The button that was pressed is gone.
        self.turned += 1;
        self.say_undoable(Done::SeveralDeleted(selected.len()));
    }

    // ----- in turn

    pub(super) fn begin_in_turn(
        &mut self,
        accounts: Vec<AccountId>,
        catalog: &Catalog,
        now: &mut Now,
    ) {
        // There are no turns with one account.
        if let [only] = accounts.as_slice()
            && self.show_form(*only, catalog, now)
        {
            return;
        }
        self.in_turn = Some(InTurn { accounts, at: 0 });
        self.show_turn(catalog, now);
    }

    /// Goes to the next account of which the form is still to be opened.
    pub(super) fn go_on_in_turn(&mut self, catalog: &Catalog, now: &mut Now) {
        if let Some(turn) = &mut self.in_turn {
            turn.at += 1;
            self.show_turn(catalog, now);
        }
    }

    pub(super) fn show_turn(&mut self, catalog: &Catalog, now: &mut Now) {
        while let Some(turn) = &self.in_turn {
            let Some(id) = turn.accounts.get(turn.at).copied() else {
                let count = turn.accounts.len();
                self.in_turn = None;
                self.leave_to(Screen::Desk);
                self.say(Done::TurnOver(count));
                return;
            };
            if self.show_form(id, catalog, now) {
                return;
            }
            if let Some(turn) = &mut self.in_turn {
                turn.at += 1;
            }
        }
    }

    /// Goes to where the form of this account is opened, if it is still to be opened.
    fn show_form(&mut self, id: AccountId, catalog: &Catalog, now: &mut Now) -> bool {
        if !open_step(&self.document, id, catalog, self.today) {
            return false;
        }
        match self.document.objection_of(id).map(|it| it.id) {
            Some(objection) => self.show_filing(objection, catalog),
            None => self.start_wizard(Some(id), now),
        }
        true
    }
}

impl Doing {
    /// It can be said of this objection.
    pub fn fits(self, objection: &Objection) -> bool {
        match self {
            Self::Sent => objection.sent().is_none(),
            Self::Answered => objection.sent().is_some(),
        }
    }
}
