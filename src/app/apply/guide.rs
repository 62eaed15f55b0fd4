//! Help and guides: opened over any page, and closed so that nothing of that page is lost.

use crate::app::state::{Returned, Screen, State, Under};
use crate::guides;

impl State {
    /// Which page is scrolled how far: the same before a guide was opened and after it was closed.
    pub fn place(&self) -> u64 {
        match &self.returned {
            Some(returned) if returned.page == self.page => returned.place,
            _ => self.page,
        }
    }

    /// The help, or a guide, was just closed.
    pub fn just_returned(&self) -> Option<&Returned> {
        let returned = self.returned.as_ref();
        returned.filter(|it| it.page == self.page)
    }

    pub(super) fn show_help(&mut self) {
        let help = |it: &Screen| matches!(it, Screen::Help(..));
        self.cover(help, |under| Screen::Help(String::new(), under));
    }

    pub(super) fn show_guide(&mut self, guide: String) {
        if guides::is_there(&guide) {
            let same = |it: &Screen| matches!(it, Screen::Guide(open, _) if *open == guide);
            self.cover(same, |under| Screen::Guide(guide.clone(), under));
        }
    }

    /// Shows a page over the one that is shown. If it is open already, on this page or under it, that
    /// is shown again: the way back does not become longer.
    fn cover(&mut self, is_it: impl Fn(&Screen) -> bool, make: impl Fn(Box<Under>) -> Screen) {
        let mut at = Some(&self.screen);
        while let Some(Screen::Help(_, under) | Screen::Guide(_, under)) = at {
            if at.is_some_and(&is_it) {
                self.screen = make(under.clone());
                self.page += 1;
                return;
            }
            at = Some(&under.screen);
        }
        // Whoever goes elsewhere from here finds it again, too.
        if let Screen::Answer(answering) = &self.screen {
            self.left_answer = Some(answering.clone());
        }
        let place = self.place();
        let screen = std::mem::replace(&mut self.screen, Screen::Desk);
        self.screen = make(Box::new(Under {
            screen,
            problem: self.problem.take(),
            place,
            companion: self.companion,
        }));
        self.page += 1;
    }

    pub(super) fn leave_help(&mut self) {
        let (guide, under) = match &self.screen {
            Screen::Help(_, under) => (None, under),
            Screen::Guide(guide, under) => (Some(guide.clone()), under),
            _ => return,
        };
        let Under {
            screen,
            problem,
            place,
            companion,
        } = (**under).clone();
        if matches!(screen, Screen::Answer(_)) {
            self.left_answer = None;
        }
        self.screen = screen;
        self.companion = companion;
        self.problem = problem;
        self.page += 1;
        self.returned = Some(Returned {
            page: self.page,
            place,
            guide,
        });
        // It can be gone, or finished, by what another copy of the file said.
        self.after_merge();
    }
}
