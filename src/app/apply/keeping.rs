//! What is kept, and how: saving, taking back, other copies of the file, backups, other files.

use std::mem::discriminant;
use std::path::PathBuf;
use std::sync::Arc;

use super::super::command::{Answer, Command, LetterEdit, LinkEdit, PersonEdit, Source};
use super::super::effect::{Effect, Save};
use super::super::problem::{FileTrouble, Problem, SaveProblem};
use super::super::state::{
    Change, Done, Filing, ReadOnly, Saving, Screen, State, Trouble, UndoStep,
};
use crate::domain::document::Document;
use crate::domain::group::Since;
use crate::domain::merge::{self, Before};
use crate::domain::wizard::Step;

/// How a command changes the document.
pub(super) enum Kind {
    /// As the person said: it can be taken back. With the key of changes that are taken back together.
    Step(Change, Option<String>),
    /// By merging: what came in counts its own changes. It can be taken back.
    Merge(Change),
    /// Which page is open, and what is tidied by itself.
    Quiet,
    /// Another document took the place of this one, as its file holds it.
    Other,
}

impl Kind {
    pub(super) fn of(command: &Command) -> Self {
        let change = match command {
            Command::Answer(answer) => {
                let typed = matches!(
                    answer,
                    Answer::PersonName(_)
                        | Answer::Handle(_)
                        | Answer::Email(_)
                        | Answer::Phone(_)
                        | Answer::Text(_)
                        | Answer::OwnText(_)
                );
                let key = typed.then(|| format!("{:?}", discriminant(answer)));
                return Self::Step(Change::Wizard, key);
            }
            Command::Edit(edit) => {
                let key = format!("{:?}", discriminant(edit));
                return Self::Step(Change::Account, Some(key));
            }
            Command::Link(edit) => {
                // A day is looked for step by step.
                let key = match edit {
                    LinkEdit::Since(other, Since::Day(_)) => Some(format!("since {other:?}")),
                    LinkEdit::Left(other, _) => Some(format!("left {other:?}")),
                    _ => None,
                };
                return Self::Step(Change::Linked, key);
            }
            Command::EditLetter(edit) => {
                let typed = matches!(
                    edit,
                    LetterEdit::FullName(_)
                        | LetterEdit::Address(_)
                        | LetterEdit::Town(_)
                        | LetterEdit::Phone(_)
                        | LetterEdit::Reference(_)
                        | LetterEdit::Reason(_)
                        | LetterEdit::Text(Some(_))
                );
                let key = typed.then(|| format!("{:?}", discriminant(edit)));
                return Self::Step(Change::Letter, key);
            }
            Command::EditPerson(edit) => {
                let key = match edit {
                    PersonEdit::Detail(detail, _) => Some(format!("{detail:?}")),
                    PersonEdit::Note(_) => Some("Note".to_owned()),
                    PersonEdit::Language(_) | PersonEdit::Residence(_) => None,
                };
                return Self::Step(Change::Person, key);
            }
            Command::AddPerson | Command::RemovePerson(_) | Command::JoinPersons(..) => {
                Change::Person
            }
            Command::StartLetter(..) | Command::DiscardLetter | Command::ReportLetterSent(_) => {
                Change::Letter
            }
            Command::TellPlace(..) => Change::Account,
            Command::EvidenceKept(..) | Command::RemoveEvidence(..) => Change::Evidence,
            Command::Continue => Change::Wizard,
            Command::DiscardDraft(_) => Change::Draft,
            Command::ReportSent(_)
            | Command::TellSeen(_)
            | Command::UseRoute(_)
            | Command::AddressOpened(_) => Change::Filing,
            Command::RecordAnswer | Command::Report(..) => Change::Answer,
            Command::AddNote(..) => Change::Note,
            Command::RecordSeveral => Change::Several,
            Command::DeleteSelected
            | Command::DeleteAccount(_)
            | Command::RestoreAccount(_)
            | Command::RemoveAccount(_) => Change::Deleting,
            Command::AddTable => Change::Adding,
            Command::ChooseTheme(_)
            | Command::ChooseLanguage(_)
            | Command::ChooseContrast(_)
            | Command::ChooseTextSize(_)
            | Command::HideSettled(_)
            | Command::ChooseCompanion(_) => Change::Settings,
            Command::BackupRead(_) => Change::Backup,
            Command::FileOpened(_) => return Self::Other,
            Command::Incoming(..) => return Self::Merge(Change::Incoming),
            Command::Imported(_) => return Self::Merge(Change::Import),
            _ => return Self::Quiet,
        };
        Self::Step(change, None)
    }
}

impl State {
    /// The document as it is now, to be saved.
    pub(super) fn save(&self, backup: bool) -> Effect {
        Effect::Save(Save {
            document: Arc::clone(&self.document),
            seen: self.seen,
            backup,
        })
    }

    /// After a command: counts what changed, remembers how to take it back, and has it saved.
    pub(super) fn keep(
        &mut self,
        before: &Arc<Document>,
        screen: Screen,
        kind: Kind,
        effects: &mut Vec<Effect>,
    ) {
        let other = matches!(kind, Kind::Other);
        if other || Arc::ptr_eq(before, &self.document) || self.saving == Saving::Forbidden {
            return;
        }
        let merged = matches!(kind, Kind::Merge(_));
        if merge::same_content(before, &self.document) {
            if !merged {
                self.document = Arc::clone(before);
                return;
            }
        } else if !merged && self.is_kept_as_it_is(before, &screen) {
            return;
        }
        let old = Before::of(before, &self.document);
        if !merged {
            merge::count(before, Arc::make_mut(&mut self.document));
        }
        if matches!(self.saving, Saving::ReadOnly(_)) {
            return;
        }
        let mut backup = false;
        let step = match kind {
            Kind::Step(change, key) => Some((change, key)),
            Kind::Merge(change) => Some((change, None)),
            Kind::Quiet | Kind::Other => None,
        };
        if let Some((change, key)) = step
            && !old.is_only_navigation(&self.document)
        {
            backup = matches!(change, Change::Backup | Change::Import);
            self.remember(UndoStep {
                change,
                key,
                before: old,
                screen,
            });
        }
        self.saving = Saving::UnderWay;
        effects.push(self.save(backup));
    }

    /// Where nothing may be written, nothing may seem to be: only pages change.
    fn is_kept_as_it_is(&mut self, before: &Arc<Document>, screen: &Screen) -> bool {
        let Saving::ReadOnly(why) = self.saving else {
            return false;
        };
        let navigation = before.drafts.len() == self.document.drafts.len()
            && Before::of(before, &self.document).is_only_navigation(&self.document);
        if !navigation {
            self.document = Arc::clone(before);
            self.screen = screen.clone();
            self.say(Done::Failed(Problem::ReadOnly(why)));
        }
        true
    }

    fn remember(&mut self, step: UndoStep) {
        match self.steps.pop() {
            Some(last)
                if step.key.is_some() && last.key == step.key && last.screen == step.screen =>
            {
                self.steps.push(UndoStep {
                    before: last.before.and_then(step.before),
                    ..last
                });
            }
            last => {
                self.steps.extend(last);
                self.steps.push(step);
            }
        }
    }

    /// Takes the last change back, and shows the page on which it was made.
    pub(super) fn undo(&mut self) {
        let Some(step) = self.steps.pop() else {
            return;
        };
        // What is typed from now on is a step of its own.
        if let Some(last) = self.steps.last_mut() {
            last.key = None;
        }
        step.before.restore(self.document_mut());
        let screen = if self.is_gone(&step.screen) {
            Screen::Desk
        } else {
            step.screen
        };
        self.go_to(screen);
        if self.open_draft().is_none() {
            self.document_mut().open = None;
        }
        self.say(Done::Undone(step.change));
    }

    // ----- other copies

    /// Merges another copy of the document. What is on the page stays on it, if it is still there.
    pub(super) fn merge(&mut self, theirs: &Document, source: Source) {
        self.seen += 1;
        let before = Arc::clone(&self.document);
        self.document = Arc::new(merge::merge(&before, theirs));
        self.after_merge();
        let counts = merge::counts(&before, &self.document);
        if counts.is_zero() {
            // "Undo" beside an older message would take this back.
            if !merge::same_content(&before, &self.document) {
                self.notice = None;
            }
            return;
        }
        if matches!(self.saving, Saving::ReadOnly(_)) {
            self.say(Done::Merged(source, counts));
        } else {
            self.say_undoable(Done::Merged(source, counts));
        }
    }

    /// Takes in what another file has, what was removed here too.
    pub(super) fn import(&mut self, mut theirs: Document) {
        let before = Arc::clone(&self.document);
        merge::revive(&before, &mut theirs);
        self.document = Arc::new(merge::merge(&before, &theirs));
        self.after_merge();
        let counts = merge::counts(&before, &self.document);
        if merge::same_content(&before, &self.document) {
            self.say(Done::Imported(counts));
        } else {
            self.say_undoable(Done::Imported(counts));
        }
    }

    pub(super) fn after_merge(&mut self) {
        if self.is_gone(&self.screen) {
            self.go_to(Screen::Desk);
        } else if let Screen::Wizard(id) = self.screen
            && let Some(draft) = self.document.draft(id)
            && draft.step == Step::File
            && let Some(objection) = draft.objection
        {
            // It was finished on another computer.
            self.go_to(Screen::File(Filing::new(objection, self.today)));
        }
    }

    /// Brings back what a backup holds, as a change that is made now.
    pub(super) fn use_backup(&mut self, backup: Document) {
        self.document = Arc::new(Document {
            open: None,
            settings: self.document.settings.clone(),
            changes: self.document.changes,
            gone: self.document.gone.clone(),
            mark: self.document.mark.clone(),
            ..backup
        });
        self.go_to(Screen::Desk);
        self.say_undoable(Done::BackupUsed);
    }

    // ----- the file

    /// One file dialog at a time.
    pub(super) fn pick(&mut self, effect: Effect) -> Vec<Effect> {
        if std::mem::replace(&mut self.picking, true) {
            return Vec::new();
        }
        vec![effect]
    }

    /// Goes on with another file, unless this one still has to be saved: nothing typed may be lost.
    pub(super) fn open_file(&mut self, path: PathBuf) -> Vec<Effect> {
        if let Saving::Failed(why) = self.saving {
            self.say(Done::Failed(Problem::Save(why)));
            return Vec::new();
        }
        vec![Effect::OpenFile(path)]
    }

    /// A dialog that was cancelled and one that never opened look the same: a path can be typed.
    pub(super) fn nothing_picked(&mut self) {
        let part = self.handing.map(|id| self.name_of_part(id));
        if self.typed_path.trim().is_empty() || part.is_some() {
            let name = part.as_deref().unwrap_or("veto-desk-copy.ron");
            let place = self.file.path.with_file_name(name);
            self.typed_path = place.display().to_string();
        }
        self.say(Done::Failed(Problem::NoDialog));
    }

    pub(super) fn saved(&mut self, result: Result<(), SaveProblem>) {
        if matches!(self.saving, Saving::Forbidden | Saving::ReadOnly(_)) {
            return;
        }
        self.saving = match result {
            Ok(()) => Saving::Saved,
            Err(why) => Saving::Failed(why),
        };
        self.close_asked &= self.saving != Saving::Saved;
    }

    pub(super) fn typed(&self) -> Option<PathBuf> {
        let typed = self.typed_path.trim();
        (!typed.is_empty()).then(|| typed.into())
    }

    /// What can be done with a file of a newer version, besides looking at it.
    pub(super) fn show_trouble(&mut self) {
        if let Saving::ReadOnly(ReadOnly::Newer { version }) = self.saving {
            let previous = self.previous.clone();
            self.go_to(Screen::Trouble(Trouble {
                why: FileTrouble::Newer { version },
                previous,
            }));
        }
    }
}
