//! The one place where anything changes. Whatever changed the document is saved: `apply` compares
//! before and after, so that no command can forget to.
//!
//! Here every command has its arm; what takes more than a few lines stands beside: `wizard`,
//! `filing` (the form and what comes after sending), `accounts`.

mod accounts;
mod filing;
mod wizard;

use std::path::PathBuf;
use std::sync::Arc;

use super::command::{Command, Copied};
use super::effect::Effect;
use super::problem::{Problem, SaveProblem};
use super::state::{Answering, Asking, Done, Notice, Now, Saving, Screen, State};
use crate::catalog::Catalog;
use crate::domain::document::Document;
use crate::domain::objection::What;

impl State {
    /// Does what a person or finished work says, and names what the outside has to do for it.
    pub fn apply(&mut self, command: Command, catalog: &Catalog, now: &mut Now) -> Vec<Effect> {
        self.today = now.today();
        self.now = now.at.clone();
        let before = Arc::clone(&self.document);
        if clears_notice(&command) {
            self.notice = None;
        }
        let mut effects = self.handle(command, catalog, now);
        let changed = !Arc::ptr_eq(&before, &self.document) && before != self.document;
        if changed && self.saving != Saving::Forbidden {
            self.saving = Saving::UnderWay;
            effects.push(Effect::Save(Arc::clone(&self.document)));
        }
        effects
    }

    fn handle(&mut self, command: Command, catalog: &Catalog, now: &mut Now) -> Vec<Effect> {
        // While the file cannot be read, nothing may be begun that could not be kept.
        if self.saving == Saving::Forbidden && !allowed_in_trouble(&command) {
            return Vec::new();
        }
        match command {
            Command::ShowDesk => self.leave_to(Screen::Desk),
            Command::ShowAccount(id) => self.leave_to(Screen::Account(id)),
            Command::ShowSettings => self.leave_to(Screen::Settings),
            Command::ShowHelp => self.leave_to(Screen::Help),

            Command::StartWizard => self.start_wizard(None, now),
            Command::StartFor(account) => self.start_wizard(Some(account), now),
            Command::ResumeWizard(id) => self.resume(id),
            Command::Answer(answer) => self.answer(answer, catalog),
            Command::Continue => self.go_on(catalog, now),
            Command::Back => self.go_back(catalog),
            Command::Change(step) => self.change(step),
            Command::DiscardDraft(id) => self.discard(id),

            Command::ShowFiling(id) => self.show_filing(id, catalog),
            Command::OpenForm => return self.open_form(catalog),
            Command::Copy(what) => return self.copy(what, catalog),
            Command::ReportSent(on) => self.report_sent(on, catalog, now),
            Command::ReportNotYet => self.leave_to(Screen::Desk),
            Command::ReportMissing => self.ask(Some(Asking::Seen(None))),
            Command::ReportSomethingElse => self.ask(Some(Asking::SomethingElse)),
            Command::TellSeen(seen) => {
                if let Screen::File(filing) = &self.screen {
                    let id = filing.objection;
                    self.record_missing(id, seen, now);
                    self.ask(Some(Asking::Seen(Some(seen))));
                }
            }
            Command::CloseQuestion => self.ask(None),
            Command::UseRoute(route) => {
                if let Screen::File(filing) = &self.screen {
                    let id = filing.objection;
                    if let Some(objection) = self.document_mut().objection_mut(id) {
                        objection.filing.route = route;
                    }
                    self.ask(None);
                }
            }

            Command::AskAnswer(objection) => self.go_to(Screen::Answer(Answering {
                objection,
                kind: None,
                on: now.today(),
            })),
            Command::ChooseAnswer(kind) => {
                self.problem = None;
                if let Screen::Answer(answering) = &mut self.screen {
                    answering.kind = Some(kind);
                }
            }
            Command::ChooseDate(on) => self.choose_date(on.min(now.today())),
            Command::RecordAnswer => self.record_answer(now),
            Command::ReportReplied(id) => self.record_step(id, What::Replied, now),
            Command::ReportReminded(id) => self.record_step(id, What::Reminded, now),
            Command::AddNote(id, note) => self.add_note(id, &note, now),
            Command::TypeNote(note) => {
                if let Screen::File(filing) = &mut self.screen {
                    filing.note = note;
                }
            }

            Command::EditAccount(id) => self.go_to(Screen::Edit(id)),
            Command::Edit(edit) => self.edit(edit, now),
            Command::DeleteAccount(id) => self.delete(id, now),
            Command::RestoreAccount(id) => {
                if let Some(account) = self.document_mut().account_mut(id) {
                    account.deleted = None;
                    self.say(Done::AccountRestored);
                }
            }
            Command::Undo => self.undo(),
            Command::DismissNotice => {}

            Command::ChooseTheme(theme) => self.document_mut().settings.theme = theme,
            Command::RetrySave => {
                self.saving = Saving::UnderWay;
                return vec![Effect::Save(Arc::clone(&self.document))];
            }
            Command::PickFile if !self.picking => {
                self.picking = true;
                return vec![Effect::PickFile];
            }
            Command::PickCopy if !self.picking => {
                self.picking = true;
                return vec![Effect::PickCopy];
            }
            Command::PickFile | Command::PickCopy => {}
            Command::TypePath(path) => self.typed_path = path,
            Command::OpenTypedPath => {
                if let Some(path) = self.typed() {
                    return self.open_file(path);
                }
            }
            Command::CopyToTypedPath => {
                if let Some(path) = self.typed() {
                    return vec![Effect::SaveCopy(path, Arc::clone(&self.document))];
                }
            }
            Command::UsePrevious => return vec![Effect::UsePrevious],
            Command::StartNew => return vec![Effect::StartNew],
            Command::AskClose => self.say(Done::CloseAsked),
            Command::CloseAnyway => return vec![Effect::Close],

            Command::Saved(result) => self.saved(result),
            Command::FilePicked(path) => {
                self.picking = false;
                let Some(path) = path else {
                    self.nothing_picked();
                    return Vec::new();
                };
                return self.open_file(path);
            }
            Command::CopyPicked(path) => {
                self.picking = false;
                let Some(path) = path else {
                    self.nothing_picked();
                    return Vec::new();
                };
                return vec![Effect::SaveCopy(path, Arc::clone(&self.document))];
            }
            Command::CopySaved(Ok(path)) => self.say(Done::CopySaved(path)),
            Command::CopySaved(Err(why)) => self.say(Done::Failed(Problem::Copy(why))),
            Command::FileOpened(opened) => self.take_over(*opened),
            Command::OpenFailed(why) => self.say(Done::Failed(Problem::Open(why))),
            Command::AddressOpened(result) => self.address_opened(result, now),
            Command::TextCopied(what, true) => {
                if let Screen::File(filing) = &mut self.screen {
                    filing.copied = Some(what);
                }
                self.say(Done::Copied(what));
            }
            Command::TextCopied(_, false) => self.say(Done::Failed(Problem::Clipboard)),
        }
        Vec::new()
    }

    fn document_mut(&mut self) -> &mut Document {
        Arc::make_mut(&mut self.document)
    }

    fn say(&mut self, what: Done) {
        self.notice = Some(Notice { what, before: None });
    }

    fn say_undoable(&mut self, what: Done, before: Arc<Document>) {
        self.notice = Some(Notice {
            what,
            before: Some(before),
        });
    }

    /// Says what keeps the page from going on; the focus goes there.
    fn complain(&mut self, problem: Problem) {
        self.problem = Some(problem);
        self.page += 1;
    }

    fn go_to(&mut self, screen: Screen) {
        self.screen = screen;
        self.page += 1;
        self.problem = None;
    }

    /// Leaves whatever was open; nothing has to be asked, because everything typed is kept.
    fn leave_to(&mut self, screen: Screen) {
        if self.document.open.is_some() {
            self.document_mut().open = None;
        }
        self.drop_blank_drafts();
        self.go_to(screen);
    }

    // ----- the file

    /// Goes on with another file, unless this one still has to be saved: nothing typed may be lost.
    fn open_file(&mut self, path: PathBuf) -> Vec<Effect> {
        if let Saving::Failed(why) = self.saving {
            self.say(Done::Failed(Problem::Save(why)));
            return Vec::new();
        }
        vec![Effect::OpenFile(path)]
    }

    /// A dialog that was cancelled and one that never opened look the same: a path can be typed.
    fn nothing_picked(&mut self) {
        if self.typed_path.trim().is_empty() {
            let place = self.file.path.with_file_name("veto-desk-copy.ron");
            self.typed_path = place.display().to_string();
        }
        self.say(Done::Failed(Problem::NoDialog));
    }

    fn saved(&mut self, result: Result<(), SaveProblem>) {
        if self.saving == Saving::Forbidden {
            return;
        }
        self.saving = match result {
            Ok(()) => Saving::Saved,
            Err(why) => Saving::Failed(why),
        };
        if self.saving == Saving::Saved
            && self
                .notice
                .as_ref()
                .is_some_and(|it| it.what == Done::CloseAsked)
        {
            self.notice = None;
        }
    }

    fn typed(&self) -> Option<PathBuf> {
        let typed = self.typed_path.trim();
        (!typed.is_empty()).then(|| typed.into())
    }
}

/// A message stays until the next thing that a person does; typing and reports leave it, and so
/// does what answers it.
fn clears_notice(command: &Command) -> bool {
    !matches!(
        command,
        Command::Undo
            | Command::Saved(_)
            | Command::FilePicked(_)
            | Command::CopyPicked(_)
            | Command::TypePath(_)
            | Command::RetrySave
    )
}

fn allowed_in_trouble(command: &Command) -> bool {
    matches!(
        command,
        Command::UsePrevious
            | Command::StartNew
            | Command::PickFile
            | Command::FilePicked(_)
            | Command::FileOpened(_)
            | Command::TypePath(_)
            | Command::OpenTypedPath
            | Command::OpenFailed(_)
            | Command::Copy(Copied::FilePath)
            | Command::TextCopied(..)
            | Command::DismissNotice
            | Command::CloseAnyway
    )
}
