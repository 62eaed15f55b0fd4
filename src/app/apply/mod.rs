//! The one place where anything changes. Whatever changed the document is saved: `apply` compares
//! before and after, so that no command can forget to.
//!
//! Here every command has its arm; what takes more than a few lines stands beside: `wizard`,
//! `filing` (the form), `guide`, `after` (what comes after sending), `accounts`, `adding` (many of
//! them), `linked`, `several`, `keeping` (the file), `pasting`, `persons`.

mod accounts;
mod adding;
mod after;
mod filing;
mod guide;
mod keeping;
mod linked;
mod pasting;
mod persons;
mod several;
mod wizard;

use keeping::Kind;

use std::path::Path;
use std::sync::Arc;

use super::command::{Command, Copied, LinkEdit};
use super::effect::Effect;
use super::problem::Problem;
use super::state::{Asking, Done, Notice, Now, ReadOnly, Saving, Screen, State, Telling};
use crate::catalog::Catalog;
use crate::domain::document::{Document, TextSize};

impl State {
    /// Does what a person or finished work says, and names what the outside has to do for it.
    pub fn apply(&mut self, command: Command, catalog: &Catalog, now: &mut Now) -> Vec<Effect> {
        let before_today = std::mem::replace(&mut self.today, now.today());
        if before_today != self.today {
            self.move_today(before_today);
        }
        self.now = now.at.clone();
        let before = Arc::clone(&self.document);
        let screen = self.screen.clone();
        let answers = clears_notice(&command);
        if answers {
            self.notice = None;
        }
        let kind = Kind::of(&command);
        let steps = self.steps.len();
        let mut effects = self.handle(command, catalog, now);
        let was_there = matches!(screen, Screen::AddMany(_));
        self.keep(&before, screen, kind, &mut effects);
        self.judge_table(&before, was_there, catalog);
        self.companion &= self.can_have_companion(catalog);
        // "Undo" beside a message takes back what it speaks of, never something older.
        if (answers && self.steps.len() <= steps || self.steps.is_empty())
            && let Some(notice) = &mut self.notice
        {
            notice.undoable = false;
        }
        effects
    }

    fn handle(&mut self, command: Command, catalog: &Catalog, now: &mut Now) -> Vec<Effect> {
        // While the file cannot be read, nothing may be begun that could not be kept.
        if self.saving == Saving::Forbidden && !allowed_in_trouble(&command) {
            return Vec::new();
        }
        if let Saving::ReadOnly(why) = self.saving
            && writes(&command)
        {
            self.say(Done::Failed(Problem::ReadOnly(why)));
            return Vec::new();
        }
        match command {
            Command::ShowDesk => self.leave_to(Screen::Desk),
            Command::ShowAccount(id) => {
                self.leave_to(Screen::Account(id));
                return self.check_evidence(Some(id));
            }
            Command::ShowSettings => self.leave_to(Screen::Settings),
            Command::ShowHelp => self.show_help(),
            Command::ShowGuide(guide) => self.show_guide(guide),
            Command::LeaveHelp => self.leave_help(),
            Command::SearchGuides(query) => {
                if let Screen::Help(sought, _) = &mut self.screen {
                    *sought = query;
                }
            }

            Command::Find(finding) => {
                self.finding = finding;
                self.list_page = 0;
            }
            Command::ShowFilters(shown) => self.filters = shown,
            Command::ShowFigures(shown) => self.figures = shown,
            Command::ShowDeleted(count) => self.deleted = count,
            Command::TurnTo(page) => self.turn_to(page),

            Command::ShowPersons => self.show_persons(),
            Command::ShowPerson(id) => self.show_person(id),
            Command::SeekPersons(query) => self.seek_persons(query),
            Command::HideSettled(hide) => {
                self.document_mut().settings.hide_settled = hide;
                self.people.page = 0;
            }
            Command::AddPerson => self.add_person(now),
            Command::EditPerson(edit) => self.edit_person(edit),
            Command::ChooseResidence(shown) => self.people.residence = shown,
            Command::RemovePerson(id) => self.remove_person(id),
            Command::ShowSamePerson(id, other) => self.show_same_person(id, other),
            Command::JoinPersons(kept, other) => self.join_persons(kept, other),
            Command::HandOver(id) => return self.hand_over(id),
            Command::StartForPerson(id) => self.start_for_person(id, now),

            Command::ShowSelecting(shown) => self.show_selecting(shown),
            Command::Select(accounts, on) => self.select(&accounts, on),
            Command::AskSeveral(doing) => self.ask_several(doing),
            Command::RecordSeveral => self.record_several(catalog, now),
            Command::DeleteSelected => self.delete_selected(now),
            Command::GoInTurn(accounts) => self.begin_in_turn(accounts, catalog, now),
            Command::BackInTurn => self.show_turn(catalog, now),
            Command::NextInTurn => self.go_on_in_turn(catalog, now),
            Command::StopInTurn => self.in_turn = None,

            Command::StartWizard => self.start_wizard(None, now),
            Command::StartFor(account) => self.start_wizard(Some(account), now),
            Command::ResumeWizard(id) => self.resume(id),
            Command::Answer(answer) => self.answer(answer, catalog),
            Command::Continue => self.go_on(catalog, now),
            Command::Back => self.go_back(catalog),
            Command::Change(step) => self.change(step),
            Command::ObjectForOthers => self.object_for_others(now),
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
            Command::DoOnPhone => self.do_on_phone(catalog),
            Command::CloseQuestion => self.ask(None),
            Command::UseRoute(route) => {
                if let Screen::File(filing) = &mut self.screen {
                    let id = filing.objection;
                    filing.copied.clear();
                    if let Some(objection) = self.document_mut().objection_mut(id) {
                        objection.filing.route = route;
                    }
                    self.ask(None);
                    self.show_step(0, catalog);
                }
            }
            Command::ShowCompanion => self.show_companion(catalog),
            Command::LeaveCompanion => self.leave_companion(),
            Command::ShowStep(step) => self.show_step(step, catalog),

            Command::AskAnswer(objection) => self.ask_answer(Some(objection), now),
            Command::ChooseObjection(id) => self.choose_objection(id),
            Command::ChooseAnswer(kind) => self.choose_answer(kind),
            Command::ChooseDate(on) => self.choose_date(on.min(now.today())),
            Command::TypeMail(text) => {
                if let Screen::Answer(answering) = &mut self.screen {
                    answering.pasted = text;
                }
            }
            Command::ReadMail => self.read_pasted(catalog, now),
            Command::LeaveOut(at) => self.leave_out(at),
            Command::RecordAnswer => return self.record_answer(now),
            Command::AskWhen(objection, told) => self.go_to(Screen::When(Telling {
                objection,
                told,
                on: now.today(),
            })),
            Command::Report(id, told, on) => self.report(id, told, on, catalog, now),

            Command::PickEvidence => return self.pick(Effect::PickEvidence),
            Command::FilesGiven(paths) if self.takes_table() => return self.read_table(paths),
            Command::FilesGiven(paths) => return self.read_files(paths),
            Command::FilesRead(files) => return self.take_files(files, now),
            Command::EvidenceKept(id, files) => self.evidence_kept(id, files, now),
            Command::EvidenceChecked(files) => {
                for (id, fault) in files {
                    match fault {
                        Some(fault) => drop(self.faults.insert(id, fault)),
                        None => drop(self.faults.remove(&id)),
                    }
                }
            }
            Command::RemoveEvidence(id, evidence) => self.remove_evidence(id, evidence, now),
            Command::OpenEvidenceFolder => return vec![Effect::OpenEvidenceFolder],

            Command::StartLetter(id, kind, company) => self.start_letter(id, kind, company, now),
            Command::EditLetter(edit) => self.edit_letter(edit),
            Command::DiscardLetter => self.discard_letter(),
            Command::CopyLetter(text) => return vec![Effect::Copy(Copied::Letter, text)],
            Command::CopyContact(text) => return vec![Effect::Copy(Copied::Contact, text)],
            Command::ReportLetterSent(sent) => self.letter_sent(sent, now),
            Command::TellPlace(id, place) => self.tell_place(id, place, catalog),
            Command::OpenPage(address) => {
                if catalog.allows(&address) {
                    self.opening = None;
                    return vec![Effect::OpenAddress(address)];
                }
            }

            Command::SavePaper(paper) => return self.pick(Effect::SavePaper(paper)),
            Command::PrintPaper(paper) => return vec![Effect::PrintPaper(paper)],
            Command::SavePaperBeside => {
                let paper = self.unsaved_paper.take();
                return paper.into_iter().map(Effect::SavePaperBeside).collect();
            }
            Command::PaperSaved(result) => {
                self.picking = false;
                self.paper_saved(result);
            }
            Command::PaperUnsaved(paper) => self.paper_unsaved(paper),

            Command::AddNote(id, note) => self.add_note(id, &note, now),
            Command::TypeNote(note) => {
                if let Screen::File(filing) = &mut self.screen {
                    filing.note = note;
                }
            }

            Command::AddMany => self.show_adding(),
            Command::TypeTable(text) => self.take_table(&text),
            Command::ChangeTable => self.change_table(),
            Command::ClearTable => self.clear_table(),
            Command::PickTable => return self.pick(Effect::PickTable),
            Command::TablePicked(path) => {
                self.picking = false;
                return self.read_table(path.into_iter().collect());
            }
            Command::TableRead(name, result) => self.table_read(name, result),
            Command::AddTable => self.add_table(now),

            Command::EditAccount(id) => self.go_to(Screen::Edit(id)),
            Command::Edit(edit) => self.edit(edit, catalog),
            Command::ShowLinked(id) => self.show_linked(id),
            Command::Link(edit) => self.link(edit, catalog, now),
            Command::DeleteAccount(id) => self.delete(id, now),
            Command::RestoreAccount(id) => {
                if let Some(account) = self.document_mut().account_mut(id) {
                    account.deleted = None;
                    self.say(Done::AccountRestored);
                }
            }
            Command::RemoveAccount(id) => self.remove(id),
            Command::Undo => self.undo(),
            Command::DismissNotice => {}
            Command::Paste(into) => return self.paste(into),

            Command::ChooseTheme(theme) => self.document_mut().settings.theme = theme,
            Command::ChooseLanguage(code) => self.document_mut().settings.language = code,
            Command::ChooseContrast(contrast) => self.document_mut().settings.contrast = contrast,
            Command::ChooseTextSize(size) => self.choose_text_size(size),
            Command::SystemPrefers(system) => self.system = system,
            Command::GraphicsAre { simple } => self.simple_graphics = simple,
            Command::ChooseSimpleGraphics(simple) => {
                self.simple_graphics = simple;
                return vec![Effect::KeepGraphics { simple }];
            }
            Command::ChooseCompanion(on) => self.document_mut().settings.companion_off = !on,
            Command::RetrySave => {
                self.saving = Saving::UnderWay;
                return vec![self.save(false)];
            }
            Command::PickFile => return self.pick(Effect::PickFile),
            Command::PickCopy => return self.pick_copy(None),
            Command::PickImport => return self.pick(Effect::PickImport),
            Command::TypePath(path) => self.typed_path = path,
            Command::OpenTypedPath => {
                if let Some(path) = self.typed() {
                    return self.open_file(path);
                }
            }
            Command::CopyToTypedPath => {
                // What a dialog was opened for is saved where that dialog says.
                if let Some(path) = self.typed().filter(|_| !self.picking) {
                    return self.save_copy(path);
                }
            }
            Command::ImportTypedPath => {
                if let Some(path) = self.typed() {
                    return vec![Effect::ReadImport(path)];
                }
            }
            Command::OpenFolder => {
                let folder = self.file.path.parent().map(Path::to_owned);
                return folder.into_iter().map(Effect::OpenFolder).collect();
            }
            Command::ShowLicences(licence) => self.leave_to(Screen::Licences(licence)),
            Command::ShowBackups => {
                self.backups = None;
                self.leave_to(Screen::Backups(None));
                return vec![Effect::ListBackups];
            }
            Command::ChooseBackup(path) => {
                if let Screen::Backups(chosen) = &mut self.screen {
                    *chosen = Some(path);
                }
            }
            Command::UseBackup => {
                if let Screen::Backups(Some(path)) = &self.screen {
                    return vec![Effect::ReadBackup(path.clone())];
                }
            }
            Command::ShowTrouble => self.show_trouble(),
            Command::UsePrevious => return vec![Effect::UsePrevious],
            Command::StartNew => return vec![Effect::StartNew],
            Command::AskClose => self.close_asked = true,
            Command::StayOpen => self.close_asked = false,
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
                return self.save_copy(path);
            }
            Command::ImportPicked(path) => {
                self.picking = false;
                let Some(path) = path else {
                    self.nothing_picked();
                    return Vec::new();
                };
                return vec![Effect::ReadImport(path)];
            }
            Command::DayBegan => {
                let at = now.timestamp();
                if self.document.is_untidy(at) && !matches!(self.saving, Saving::ReadOnly(_)) {
                    self.document_mut().tidy(at);
                    // Taking older changes back would bring back parts of what was removed.
                    self.steps.clear();
                }
                return self.check_evidence(None);
            }
            Command::Incoming(theirs, source) => self.merge(&theirs, source),
            Command::Unlocked => {
                if self.saving == Saving::ReadOnly(ReadOnly::OtherWindow) {
                    self.saving = Saving::Saved;
                    self.say(Done::Unlocked);
                }
            }
            Command::Knocked => return vec![Effect::Raise],
            Command::FileSetAside(path) => self.say(Done::SetAside(path)),
            Command::BackupsListed(backups) => self.backups = Some(backups),
            Command::BackupRead(Ok(backup)) => self.use_backup(*backup),
            Command::Imported(Ok(theirs)) => self.import(*theirs),
            Command::BackupRead(Err(why)) => self.say(Done::Failed(Problem::Open(why))),
            Command::Imported(Err(why)) => self.say(Done::Failed(Problem::Import(why))),
            Command::FolderFailed => self.say(Done::Failed(Problem::Folder)),
            Command::CopySaved(Ok(path)) => self.say(Done::CopySaved(path)),
            Command::CopySaved(Err(why)) => self.say(Done::Failed(Problem::Copy(why))),
            Command::FileOpened(opened) => self.take_over(*opened),
            Command::OpenFailed(why) => self.say(Done::Failed(Problem::Open(why))),
            Command::AddressOpened(result) => self.address_opened(result, catalog, now),
            Command::TextCopied(what, true) => {
                if let Screen::File(filing) = &mut self.screen {
                    filing.copied.retain(|it| *it != what);
                    filing.copied.push(what);
                }
                self.no_clipboard = false;
                self.say(Done::Copied(what));
            }
            Command::TextCopied(what, false) => {
                if let Screen::File(filing) = &mut self.screen {
                    filing.copied.retain(|it| *it != what);
                }
                self.no_clipboard = true;
                self.say(Done::Failed(Problem::Clipboard));
            }
            Command::ClipboardRead(clip) => return self.insert(clip),
            Command::Pasted => self.pasted(),
            Command::PasteMissed => self.say(Done::Failed(Problem::PasteMissed)),
        }
        Vec::new()
    }

    fn document_mut(&mut self) -> &mut Document {
        Arc::make_mut(&mut self.document)
    }

    fn say(&mut self, what: Done) {
        self.notice = Some(Notice::of(what));
    }

    fn say_undoable(&mut self, what: Done) {
        self.notice = Some(Notice {
            what,
            undoable: true,
        });
    }

    /// Where nothing may be written, the size is chosen for this window alone: reading needs it there, too.
    fn choose_text_size(&mut self, size: TextSize) {
        if matches!(self.saving, Saving::Forbidden | Saving::ReadOnly(_)) {
            self.unsaved_text_size = Some(size);
        } else {
            self.unsaved_text_size = None;
            self.document_mut().settings.text_size = size;
        }
        self.say_undoable(Done::TextSize(size));
    }

    /// Says what keeps the page from going on; the focus goes there.
    fn complain(&mut self, problem: Problem) {
        self.problem = Some(problem);
        self.page += 1;
    }

    fn go_to(&mut self, screen: Screen) {
        if let Screen::Answer(answering) = &self.screen
            && !(answering.given.is_empty() && answering.pasted.trim().is_empty())
        {
            self.left_answer = Some(answering.clone());
        }
        if let Screen::AddMany(adding) = &self.screen
            && !adding.is_blank()
        {
            self.left_table = Some(adding.clone());
        }
        // A dialog that is still open saves what it was opened for.
        if !self.picking {
            self.handing = None;
        }
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
            | Command::ImportPicked(_)
            | Command::TypePath(_)
            | Command::RetrySave
            | Command::DayBegan
            | Command::Incoming(..)
            | Command::Knocked
            | Command::SystemPrefers(_)
            | Command::GraphicsAre { .. }
            | Command::BackupsListed(_)
            | Command::EvidenceChecked(_)
            | Command::EvidenceKept(..)
            | Command::Paste(_)
            | Command::ClipboardRead(_)
            | Command::Pasted
            | Command::TypeMail(_)
            | Command::TypeTable(_)
            | Command::Find(_)
            | Command::SeekPersons(_)
            | Command::Select(..)
            | Command::Link(LinkEdit::Seek(_))
            | Command::ShowHelp
            | Command::ShowGuide(_)
            | Command::LeaveHelp
            | Command::SearchGuides(_)
    )
}

/// What would write, or seem to, where nothing may be written. Other changes are taken back after.
fn writes(command: &Command) -> bool {
    matches!(
        command,
        Command::Undo | Command::RetrySave | Command::Imported(Ok(_))
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
            | Command::Paste(_)
            | Command::ClipboardRead(_)
            | Command::Pasted
            | Command::PasteMissed
            | Command::OpenFolder
            | Command::FolderFailed
            | Command::Knocked
            | Command::SystemPrefers(_)
            | Command::GraphicsAre { .. }
            | Command::ChooseTextSize(_)
            | Command::CloseAnyway
            | Command::ShowHelp
            | Command::ShowGuide(_)
            | Command::LeaveHelp
            | Command::SearchGuides(_)
            | Command::OpenPage(_)
            | Command::AddressOpened(_)
    )
}
