//! Which accounts are linked: what the person says about it, and what they leave as it is.

use crate::app::command::LinkEdit;
use crate::app::flow;
use crate::app::state::{Done, Linking, Now, Screen, State};
use crate::catalog::Catalog;
use crate::domain::group::Since;
use crate::domain::ids::{AccountId, GroupId, MemberId};

impl State {
    /// Shows which accounts are linked with this one.
    pub(super) fn show_linked(&mut self, account: AccountId) {
        self.leave_to(Screen::Linked(Linking::new(account)));
    }

    pub(super) fn link(&mut self, edit: LinkEdit, catalog: &Catalog, now: &mut Now) {
        match edit {
            // These two stand on the account's own page, too.
            LinkEdit::LeaveAsItIs(account) => {
                let (today, fresh) = (now.today(), MemberId(now.ids.fresh()));
                self.document_mut().decide(account, today, fresh);
                self.say_undoable(Done::CoverLeft);
            }
            LinkEdit::AskAgain(account) => self.document_mut().ask_again(account),
            edit => self.link_here(edit, catalog, now),
        }
    }

    fn link_here(&mut self, edit: LinkEdit, catalog: &Catalog, now: &mut Now) {
        let Screen::Linked(linking) = &mut self.screen else {
            return;
        };
        let account = linking.account;
        let today = now.today();
        let mut fresh = || MemberId(now.ids.fresh());
        match edit {
            LinkEdit::Seek(query) => linking.query = query,
            LinkEdit::Ask(other) => linking.asked = other,
            LinkEdit::With(other) => {
                let mut both = [account, other].into_iter();
                if account == other || !both.all(|it| self.is_linkable(it, catalog)) {
                    return;
                }
                let member = fresh();
                let group = GroupId(now.ids.fresh());
                // Since when is asked now, and until that is answered, nothing is known.
                let since = Since::Unknown(today);
                self.document_mut()
                    .link_since([account, other], since, group, member);
                if let Screen::Linked(linking) = &mut self.screen {
                    linking.asked = Some(other);
                    linking.query.clear();
                }
            }
            LinkEdit::Since(other, since) => {
                let since = match since {
                    Since::Day(day) => Since::Day(day.min(today)),
                    Since::Unknown(day) => Since::Unknown(day.min(today)),
                    Since::Before => Since::Before,
                };
                self.document_mut()
                    .say_since([account, other], since, &mut fresh);
            }
            LinkEdit::TakeOut(other) => {
                // Taking out the account of the page itself leaves nothing to ask about one other.
                linking.asked = (other != account).then_some(other);
                self.document_mut().take_out(other, today, &mut fresh);
            }
            LinkEdit::Left(other, day) => {
                self.document_mut().say_left(account, other, day.min(today));
            }
            LinkEdit::Never(other) => {
                linking.asked = None;
                self.document_mut().never_linked(account, other);
            }
            LinkEdit::LeaveAsItIs(_) | LinkEdit::AskAgain(_) => {}
        }
    }

    /// The account is kept, and the platform can link it with others.
    fn is_linkable(&self, account: AccountId, catalog: &Catalog) -> bool {
        let account = self.document.account(account);
        let kept = account.filter(|it| it.deleted.is_none());
        kept.is_some_and(|it| flow::can_be_linked(it, catalog))
    }
}
