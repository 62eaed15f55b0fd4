//! The wizard: its answers, its pages, and the objection it ends in.

use crate::app::command::Answer;
use crate::app::flow::{self, Flow};
use crate::app::state::{Done, Filing, Now, Saving, Screen, State};
use crate::catalog::Catalog;
use crate::domain::document::{Open, Person};
use crate::domain::email;
use crate::domain::ids::{AccountId, DraftId, PersonId};
use crate::domain::kept::{Mark, Unknown};
use crate::domain::kinds::PlatformId;
use crate::domain::wizard::{Answers, Draft, Step, Whose};

impl State {
    pub(super) fn start_wizard(&mut self, account: Option<AccountId>, now: &mut Now) {
        let drafts = self.document.drafts.iter();
        let mut begun = drafts.filter(|it| it.account.is_some() && it.objection.is_none());
        if let Some(begun) = begun.find(|it| it.account == account) {
            return self.resume(begun.id);
        }
        let answers =
            account.and_then(|id| flow::proposals_for_account(&self.document, id, self.language()));
        let account = account.filter(|_| answers.is_some());
        let answers = answers
            .unwrap_or_else(|| flow::proposals(&self.document, self.alone(), self.language()));
        let id = DraftId(now.ids.fresh());
        let draft = Draft {
            account,
            ..fresh(id, answers)
        };
        self.begin(draft);
    }

    /// The only person who is kept: theirs is what is proposed.
    fn alone(&self) -> Option<&Person> {
        let persons = &self.document.persons;
        persons.first().filter(|_| persons.len() == 1)
    }

    /// Another account of a person who is kept already.
    pub(super) fn start_for_person(&mut self, person: PersonId, now: &mut Now) {
        let Some(answers) = flow::proposals_for(&self.document, person, self.language()) else {
            return;
        };
        let id = DraftId(now.ids.fresh());
        self.begin(fresh(id, answers));
    }

    fn begin(&mut self, draft: Draft) {
        let id = draft.id;
        let document = self.document_mut();
        document.drafts.push(draft);
        document.open = Some(Open::Wizard(id));
        self.go_to(Screen::Wizard(id));
    }

    pub(super) fn resume(&mut self, id: DraftId) {
        let Some(draft) = self.document.draft(id) else {
            return;
        };
        let screen = match draft.objection {
            Some(objection) if draft.step == Step::File => {
                Screen::File(Filing::new(objection, self.today))
            }
            _ => Screen::Wizard(id),
        };
        self.document_mut().open = Some(Open::Wizard(id));
        self.go_to(screen);
    }

    /// The wizard whose page is shown.
    pub fn open_draft(&self) -> Option<&Draft> {
        match &self.screen {
            Screen::Wizard(id) => self.document.draft(*id),
            Screen::File(filing) => self
                .document
                .drafts
                .iter()
                .find(|draft| draft.objection == Some(filing.objection)),
            _ => None,
        }
    }

    pub(super) fn change_draft(&mut self, change: impl FnOnce(&mut Draft)) {
        let Some(id) = self.open_draft().map(|draft| draft.id) else {
            return;
        };
        if let Some(draft) = self.document_mut().draft_mut(id) {
            change(draft);
        }
    }

    pub(super) fn answer(&mut self, answer: Answer, catalog: &Catalog) {
        // What was wrong may be right now; it is judged again at "Continue".
        self.problem = None;
        let Some(draft) = self.open_draft() else {
            return;
        };
        // Another person brings other proposals, for what was not typed yet.
        let someone_new = matches!(answer, Answer::Whose(Whose::New))
            && draft.answers.whose != Some(Whose::New)
            && draft.objection.is_none();
        let mine = someone_new.then(|| {
            flow::proposals(
                &self.document,
                self.document.persons.first(),
                self.language(),
            )
        });
        let proposals = match answer {
            Answer::Whose(Whose::Known(id)) if draft.answers.whose != Some(Whose::Known(id)) => {
                Some(flow::proposals(
                    &self.document,
                    self.document.person(id),
                    self.language(),
                ))
            }
            _ => None,
        };
        self.change_draft(|draft| {
            give(&mut draft.answers, answer);
            if let Some(mine) = mine {
                take_back(&mut draft.answers, &mine);
            }
            if let Some(proposals) = proposals {
                propose(&mut draft.answers, proposals);
            }
        });
        if let Some(draft) = self.open_draft() {
            let flow = Flow {
                draft,
                document: &self.document,
                catalog,
            };
            // A country that is no longer offered is taken back.
            if draft.answers.country.is_some()
                && !flow
                    .countries()
                    .iter()
                    .any(|it| Some(&it.id) == draft.answers.country.as_ref())
            {
                self.change_draft(|draft| {
                    draft.answers.country = None;
                    draft.answers.part = None;
                });
            }
        }
    }

    pub(super) fn go_on(&mut self, catalog: &Catalog, now: &mut Now) {
        // The filing page goes on by "What happened?" only.
        if !matches!(self.screen, Screen::Wizard(_)) {
            return;
        }
        let Some(draft) = self.open_draft() else {
            return;
        };
        let flow = Flow {
            draft,
            document: &self.document,
            catalog,
        };
        if let Some(problem) = flow.problem() {
            let said_already = problem.is_warning() && self.problem.as_ref() == Some(&problem);
            if !said_already {
                return self.complain(problem);
            }
        }
        if draft.step == Step::Check {
            // "Back" from a change can lead here before everything is answered again.
            let Some(step) = flow.unanswered() else {
                self.finish_wizard(catalog, now);
                return;
            };
            let id = draft.id;
            self.change_draft(|draft| {
                draft.step = step;
                draft.changing = true;
            });
            return self.go_to(Screen::Wizard(id));
        }
        let Some(next) = flow.next() else {
            // The page that says what still helps is the last of its branch.
            return self.leave_to(Screen::Desk);
        };
        let id = draft.id;
        self.change_draft(|draft| {
            draft.answers.email = email::tidy(&draft.answers.email);
            draft.changing &= next != Step::Check;
            draft.step = next;
        });
        self.go_to(Screen::Wizard(id));
    }

    pub(super) fn finish_wizard(&mut self, catalog: &Catalog, now: &mut Now) {
        let Some(draft) = self.open_draft().cloned() else {
            return;
        };
        let document = self.document_mut();
        let Some((account, objection)) = flow::finish(document, &draft, catalog, now) else {
            return;
        };
        if let Some(objection) = objection {
            let person = document.account(account).map(|it| it.person);
            if let Some(draft) = document.draft_mut(draft.id) {
                draft.step = Step::File;
                draft.objection = Some(objection);
                // Someone new is someone known from now on: "Back" and on again makes no second one.
                if draft.answers.whose == Some(Whose::New) {
                    draft.answers.whose = person.map(Whose::Known);
                }
            }
            self.go_to(Screen::File(Filing::new(objection, now.today())));
        } else {
            document.drafts.retain(|it| it.id != draft.id);
            document.open = None;
            self.go_to(Screen::Account(account));
            self.say(Done::AccountCovered);
        }
    }

    pub(super) fn go_back(&mut self, catalog: &Catalog) {
        let Some(draft) = self.open_draft() else {
            return self.leave_to(Screen::Desk);
        };
        let flow = Flow {
            draft,
            document: &self.document,
            catalog,
        };
        let id = draft.id;
        let back = if draft.changing {
            Some(Step::Check)
        } else {
            flow.back()
        };
        match back {
            Some(step) => {
                self.change_draft(|draft| {
                    draft.step = step;
                    draft.changing = false;
                });
                self.go_to(Screen::Wizard(id));
            }
            None => self.leave_to(Screen::Desk),
        }
    }

    pub(super) fn change(&mut self, step: Step) {
        let Some(id) = self.open_draft().map(|draft| draft.id) else {
            return;
        };
        self.change_draft(|draft| {
            draft.step = step;
            draft.changing = true;
        });
        self.go_to(Screen::Wizard(id));
    }

    pub(super) fn object_for_others(&mut self, now: &mut Now) {
        let Some(draft) = self.open_draft() else {
            return;
        };
        let mut answers = draft.answers.clone();
        answers.platform = Some(PlatformId::from("no-account"));
        answers.done.clear();
        let id = DraftId(now.ids.fresh());
        self.begin(fresh(id, answers));
    }

    /// A wizard in which nothing was answered leaves nothing behind.
    pub(super) fn drop_blank_drafts(&mut self) {
        // Where nothing may be written, it is another window that has it open.
        if matches!(self.saving, Saving::ReadOnly(_)) {
            return;
        }
        let document = &self.document;
        let blank = flow::proposals(document, self.alone(), self.language());
        let is_blank = |draft: &Draft| {
            let of_whom = match (draft.account, draft.answers.whose) {
                (Some(account), _) => {
                    flow::proposals_for_account(document, account, self.language())
                }
                (None, Some(Whose::Known(id))) if draft.answers.platform.is_none() => {
                    flow::proposals_for(document, id, self.language())
                }
                _ => None,
            };
            let blank = of_whom.as_ref().unwrap_or(&blank);
            draft.objection.is_none() && draft.answers == *blank
        };
        let blank: Vec<DraftId> = (document.drafts.iter().filter(|it| is_blank(it)))
            .map(|it| it.id)
            .collect();
        if !blank.is_empty() {
            self.document_mut()
                .drafts
                .retain(|draft| !blank.contains(&draft.id));
        }
    }

    pub(super) fn discard(&mut self, id: DraftId) {
        self.document_mut().drafts.retain(|draft| draft.id != id);
        self.leave_to(Screen::Desk);
        self.say_undoable(Done::DraftDiscarded);
    }
}

/// A wizard at its first page, with these proposals.
fn fresh(id: DraftId, answers: Answers) -> Draft {
    Draft {
        id,
        step: Step::Platform,
        changing: false,
        answers,
        objection: None,
        account: None,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

fn give(answers: &mut Answers, answer: Answer) {
    match answer {
        Answer::Platform(platform) => answers.platform = Some(platform),
        Answer::SomeoneElse(is) => {
            answers.someone_else = is;
            // Whose it was said to be no longer fits; the name that was typed stays.
            answers.whose = None;
        }
        Answer::Whose(whose) => answers.whose = Some(whose),
        Answer::PersonName(name) => answers.person_name = name,
        Answer::Lives(lives) => answers.lives = Some(lives),
        Answer::Country(country) => {
            if answers.country != country {
                answers.part = None;
            }
            answers.country = country;
        }
        Answer::Part(part) => answers.part = part,
        Answer::Handle(handle) => answers.handle = handle,
        Answer::Email(email) => answers.email = email,
        Answer::Phone(phone) => answers.phone = phone,
        Answer::Linked(linked) => answers.linked = Some(linked),
        Answer::LinkedWith(account, linked) => {
            answers.linked_with.retain(|it| *it != account);
            if linked {
                answers.linked_with.push(account);
            }
        }
        Answer::Done(help, done) => {
            answers.done.retain(|it| *it != help);
            if done {
                answers.done.push(help);
            }
        }
        Answer::Reason(kind) => answers.reason = Some(kind),
        Answer::Ticked(reason, ticked, text) => {
            answers.ticked.retain(|it| *it != reason);
            if ticked {
                answers.ticked.push(reason);
            }
            answers.text = text;
        }
        Answer::Language(language, text) => {
            answers.language = language;
            answers.text = text;
        }
        Answer::Text(text) => answers.text = text,
        Answer::OwnText(text) => answers.own_text = text,
    }
}

/// Takes back what was proposed for the first person and not changed: it is not someone else's.
fn take_back(answers: &mut Answers, mine: &Answers) {
    if answers.email == mine.email {
        answers.email.clear();
    }
    if (answers.reason, &answers.own_text) == (mine.reason, &mine.own_text) {
        answers.reason = None;
        answers.own_text.clear();
    }
}

/// Fills what was not answered yet from the proposals.
fn propose(answers: &mut Answers, proposals: Answers) {
    if answers.lives.is_none() || proposals.lives.is_some() {
        answers.lives = proposals.lives;
        answers.country = proposals.country;
        answers.part = proposals.part;
    }
    if answers.email.trim().is_empty() {
        answers.email = proposals.email;
    }
    // A text that was made already is in its language.
    if answers.text.is_empty() {
        answers.language = proposals.language;
    }
    if answers.reason.is_none() {
        answers.reason = proposals.reason;
        answers.own_text = proposals.own_text;
    }
}
