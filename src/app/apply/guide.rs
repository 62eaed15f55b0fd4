//! Guides: opened over any page, and closed so that nothing of that page is lost.

use crate::app::state::{Guided, Returned, Screen, State};
use crate::guides;

impl State {
    /// Which page is scrolled how far: the same before a guide was opened and after it was closed.
    pub fn place(&self) -> u64 {
        match &self.returned {
            Some(returned) if returned.page == self.page => returned.place,
            _ => self.page,
        }
    }

    /// The guide that was just closed.
    pub fn closed_guide(&self) -> Option<&str> {
        let returned = self.returned.as_ref();
        let now = returned.filter(|it| it.page == self.page);
        now.map(|it| it.guide.as_str())
    }

    pub(super) fn show_guide(&mut self, guide: String) {
        if !guides::is_there(&guide) {
            return;
        }
        // A guide that is open already is shown again: the way back does not become longer.
        if let Some(open) = open_guide(&self.screen, &guide) {
            self.screen = Screen::Guide(Box::new(open.clone()));
            self.page += 1;
            return;
        }
        // Whoever goes elsewhere from here finds it again, too.
        if let Screen::Answer(answering) = &self.screen {
            self.left_answer = Some(answering.clone());
        }
        let place = self.place();
        let from = std::mem::replace(&mut self.screen, Screen::Desk);
        self.screen = Screen::Guide(Box::new(Guided {
            guide,
            from,
            problem: self.problem.take(),
            place,
            companion: self.companion,
        }));
        self.page += 1;
    }

    pub(super) fn leave_guide(&mut self) {
        let Screen::Guide(guided) = &self.screen else {
            return;
        };
        let Guided {
            guide,
            from,
            problem,
            place,
            companion,
        } = (**guided).clone();
        if matches!(from, Screen::Answer(_)) {
            self.left_answer = None;
        }
        self.screen = from;
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

/// The guide of this name, if it is open on this page or under it.
fn open_guide<'a>(screen: &'a Screen, guide: &str) -> Option<&'a Guided> {
    match screen {
        Screen::Guide(guided) if guided.guide == guide => Some(guided),
        Screen::Guide(guided) => open_guide(&guided.from, guide),
        _ => None,
    }
}
