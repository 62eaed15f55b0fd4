//! The one place where anything changes. Whatever changed the document is saved: `apply` compares
//! before and after, so that no command can forget to.

use std::sync::Arc;

use jiff::civil::Date;

use super::command::{Answer, AnswerKind, Command, Copied, Edit};
use super::effect::Effect;
use super::flow::{self, Flow};
use super::problem::Problem;
use super::state::{Answering, Asking, Done, Filing, Notice, Now, Saving, Screen, State};
use crate::catalog::Catalog;
use crate::catalog::schema::{Channel, Route};
use crate::domain::document::{Document, Open};
use crate::domain::email;
use crate::domain::ids::{AccountId, DraftId, ObjectionId};
use crate::domain::kinds::Field;
use crate::domain::objection::{Frozen, Objection, What};
use crate::domain::wizard::{Answers, Draft, Step, Whose};

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

            Command::ShowFiling(id) => self.show_filing(id),
            Command::OpenForm => return self.open_form(catalog, now),
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
            Command::OpenTypedPath => return self.typed(Effect::OpenFile),
            Command::CopyToTypedPath => {
                let document = Arc::clone(&self.document);
                return self.typed(|path| Effect::SaveCopy(path, document));
            }
            Command::UsePrevious => return vec![Effect::UsePrevious],
            Command::StartNew => return vec![Effect::StartNew],
            Command::AskClose => self.say(Done::CloseAsked),
            Command::CloseAnyway => return vec![Effect::Close],

            Command::Saved(result) => self.saved(result),
            Command::FilePicked(path) => {
                self.picking = false;
                return path.map(Effect::OpenFile).into_iter().collect();
            }
            Command::CopyPicked(path) => {
                self.picking = false;
                let document = Arc::clone(&self.document);
                return path
                    .map(|path| Effect::SaveCopy(path, document))
                    .into_iter()
                    .collect();
            }
            Command::CopySaved(Ok(path)) => self.say(Done::CopySaved(path)),
            Command::CopySaved(Err(why)) => self.say(Done::Failed(Problem::Copy(why))),
            Command::FileOpened(opened) => self.take_over(*opened),
            Command::OpenFailed(why) => self.say(Done::Failed(Problem::Open(why))),
            Command::AddressOpened(Ok(())) => self.say(Done::AddressOpened),
            Command::AddressOpened(Err(why)) => self.say(Done::Failed(why)),
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
        self.go_to(screen);
    }

    // ----- the wizard

    fn start_wizard(&mut self, account: Option<AccountId>, now: &mut Now) {
        let document = &self.document;
        let account = account.and_then(|id| document.account(id));
        let person = match account {
            Some(account) => document.person(account.person),
            None if document.persons.len() > 1 => None,
            None => document.persons.first(),
        };
        let mut answers = flow::proposals(document, person);
        if let (Some(account), Some(person)) = (account, person) {
            answers.platform = Some(account.platform.clone());
            answers.whose = Some(Whose::Known(person.id));
            answers.handle.clone_from(&account.handle);
            answers.email.clone_from(&account.email);
            answers.phone.clone_from(&account.phone);
        }
        let id = DraftId(now.ids.fresh());
        let draft = Draft {
            id,
            step: Step::Platform,
            changing: false,
            answers,
            objection: None,
        };
        let document = self.document_mut();
        document.drafts.push(draft);
        document.open = Some(Open::Wizard(id));
        self.go_to(Screen::Wizard(id));
    }

    fn resume(&mut self, id: DraftId) {
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

    fn change_draft(&mut self, change: impl FnOnce(&mut Draft)) {
        let Some(id) = self.open_draft().map(|draft| draft.id) else {
            return;
        };
        if let Some(draft) = self.document_mut().draft_mut(id) {
            change(draft);
        }
    }

    fn answer(&mut self, answer: Answer, catalog: &Catalog) {
        // What was wrong may be right now; it is judged again at "Continue".
        self.problem = None;
        let Some(draft) = self.open_draft() else {
            return;
        };
        // Another person brings other proposals, for what was not typed yet.
        let proposals = match answer {
            Answer::Whose(Whose::Known(id)) if draft.answers.whose != Some(Whose::Known(id)) => {
                Some(flow::proposals(&self.document, self.document.person(id)))
            }
            _ => None,
        };
        self.change_draft(|draft| {
            give(&mut draft.answers, answer);
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

    fn go_on(&mut self, catalog: &Catalog, now: &mut Now) {
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
                self.problem = Some(problem);
                return;
            }
        }
        if draft.step == Step::Check {
            self.finish_wizard(catalog, now);
            return;
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

    fn finish_wizard(&mut self, catalog: &Catalog, now: &mut Now) {
        let Some(draft) = self.open_draft().cloned() else {
            return;
        };
        let document = self.document_mut();
        let Some((account, objection)) = flow::finish(document, &draft, catalog, now) else {
            return;
        };
        if let Some(objection) = objection {
            if let Some(draft) = document.draft_mut(draft.id) {
                draft.step = Step::File;
                draft.objection = Some(objection);
            }
            self.go_to(Screen::File(Filing::new(objection, now.today())));
        } else {
            document.drafts.retain(|it| it.id != draft.id);
            document.open = None;
            self.go_to(Screen::Account(account));
            self.say(Done::AccountCovered);
        }
    }

    fn go_back(&mut self, catalog: &Catalog) {
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

    fn change(&mut self, step: Step) {
        let Some(id) = self.open_draft().map(|draft| draft.id) else {
            return;
        };
        self.change_draft(|draft| {
            draft.step = step;
            draft.changing = true;
        });
        self.go_to(Screen::Wizard(id));
    }

    fn discard(&mut self, id: DraftId) {
        let before = Arc::clone(&self.document);
        self.document_mut().drafts.retain(|draft| draft.id != id);
        self.leave_to(Screen::Desk);
        self.say_undoable(Done::DraftDiscarded, before);
    }

    // ----- filing

    fn show_filing(&mut self, id: ObjectionId) {
        let today = self.today;
        let draft = self
            .document
            .drafts
            .iter()
            .find(|draft| draft.objection == Some(id))
            .map(|draft| draft.id);
        if let Some(draft) = draft {
            return self.resume(draft);
        }
        if self.document.objection(id).is_some() {
            self.leave_to(Screen::File(Filing::new(id, today)));
        }
    }

    /// The objection that is being filed.
    pub fn filed(&self) -> Option<&Objection> {
        match &self.screen {
            Screen::File(filing) => self.document.objection(filing.objection),
            _ => None,
        }
    }

    fn ask(&mut self, asking: Option<Asking>) {
        if let Screen::File(filing) = &mut self.screen {
            filing.asking = asking;
            filing.copied = None;
            self.page += 1;
            self.problem = None;
        }
    }

    fn record(&mut self, id: ObjectionId, what: What, on: Date, now: &mut Now) {
        let event = flow::event(what, on, now);
        if let Some(objection) = self.document_mut().objection_mut(id) {
            objection.events.push(event);
        }
    }

    fn open_form(&mut self, catalog: &Catalog, now: &mut Now) -> Vec<Effect> {
        let Some(objection) = self.filed() else {
            return Vec::new();
        };
        let route = objection.filing.route.clone();
        let address = catalog
            .route(&route)
            .and_then(|it| it.channel.address())
            .filter(|address| catalog.allows(address));
        let Some(address) = address else {
            return Vec::new();
        };
        let (id, address) = (objection.id, address.to_owned());
        let what = What::FormOpened {
            route,
            address: address.clone(),
        };
        self.record(id, what, now.today(), now);
        vec![Effect::OpenAddress(address)]
    }

    fn copy(&self, what: Copied, catalog: &Catalog) -> Vec<Effect> {
        let text = match what {
            Copied::FilePath => Some(self.file.path.display().to_string()),
            Copied::SentText => self.sent_text(),
            Copied::Address | Copied::PostalAddress | Copied::Field(_) => self
                .filed()
                .and_then(|objection| self.form_value(objection, what, catalog)),
        };
        text.map(|text| Effect::Copy(what, text))
            .into_iter()
            .collect()
    }

    fn sent_text(&self) -> Option<String> {
        let Screen::Account(id) = self.screen else {
            return None;
        };
        let (_, frozen) = self.document.objection_of(id)?.sent()?;
        Some(frozen.text.clone())
    }

    fn form_value(&self, objection: &Objection, what: Copied, catalog: &Catalog) -> Option<String> {
        let route = catalog.route(&objection.filing.route)?;
        let filing = &objection.filing;
        Some(match what {
            Copied::Field(Field::Name) => filing.name.clone(),
            Copied::Field(Field::Email) => filing.email.clone(),
            Copied::Field(Field::Phone) => filing.phone.clone(),
            Copied::Field(Field::Reason) => filing.text.clone(),
            _ => address_of(route),
        })
    }

    fn record_missing(
        &mut self,
        id: ObjectionId,
        seen: crate::domain::objection::Seen,
        now: &mut Now,
    ) {
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let route = objection.filing.route.clone();
        self.record(id, What::FormMissing { route, seen }, now.today(), now);
    }

    fn report_sent(&mut self, on: Date, catalog: &Catalog, now: &mut Now) {
        let Some(objection) = self.filed() else {
            return;
        };
        let Some(route) = catalog.route(&objection.filing.route) else {
            return;
        };
        let id = objection.id;
        let filing = &objection.filing;
        let frozen = Frozen {
            route: filing.route.clone(),
            address: address_of(route),
            name: filing.name.clone(),
            email: filing.email.clone(),
            phone: filing.phone.clone(),
            text: filing.text.clone(),
        };
        self.record(id, What::Sent(frozen), on.min(now.today()), now);
        let document = self.document_mut();
        document.drafts.retain(|draft| draft.objection != Some(id));
        document.open = Some(Open::Next(id));
        self.go_to(Screen::Next(id));
    }

    // ----- after sending

    fn choose_date(&mut self, on: Date) {
        match &mut self.screen {
            Screen::Answer(answering) => answering.on = on,
            Screen::File(filing) => filing.sent_on = on,
            _ => {}
        }
    }

    fn record_answer(&mut self, now: &mut Now) {
        let Screen::Answer(answering) = &self.screen else {
            return;
        };
        let Some(kind) = answering.kind else {
            self.problem = Some(Problem::ChooseAnswer);
            return;
        };
        let (id, on) = (answering.objection, answering.on);
        let Some(account) = self.document.objection(id).map(|it| it.account) else {
            return;
        };
        let before = Arc::clone(&self.document);
        let what = match kind {
            AnswerKind::Accepted => What::Accepted,
            AnswerKind::Refused => What::Refused,
            AnswerKind::MoreAsked => What::MoreAsked,
            AnswerKind::OtherCompany => What::OtherCompany,
            AnswerKind::MoreTime => What::MoreTime,
            AnswerKind::Receipt => What::Receipt,
        };
        self.record(id, what, on, now);
        self.go_to(Screen::Account(account));
        self.say_undoable(Done::AnswerRecorded, before);
    }

    fn record_step(&mut self, id: ObjectionId, what: What, now: &mut Now) {
        let before = Arc::clone(&self.document);
        self.record(id, what, now.today(), now);
        self.say_undoable(Done::StepRecorded, before);
    }

    fn add_note(&mut self, id: ObjectionId, note: &str, now: &mut Now) {
        if note.trim().is_empty() {
            return;
        }
        let before = Arc::clone(&self.document);
        self.record(id, What::Note(note.trim().to_owned()), now.today(), now);
        if let Screen::File(filing) = &mut self.screen {
            filing.note = String::new();
        }
        self.ask(None);
        self.say_undoable(Done::NoteAdded, before);
    }

    // ----- accounts

    fn edit(&mut self, edit: Edit, now: &mut Now) {
        let Screen::Edit(id) = self.screen else {
            return;
        };
        let fresh = crate::domain::ids::GroupId(now.ids.fresh());
        let document = self.document_mut();
        let person = document.account(id).map(|account| account.person);
        match edit {
            Edit::PersonName(name) => {
                if let Some(person) = person.and_then(|id| document.person_mut(id)) {
                    person.name = name;
                }
            }
            Edit::LinkedWith(other, true) => document.link(&[id, other], fresh),
            Edit::LinkedWith(_, false) => document.unlink(id),
            Edit::Handle(_) | Edit::Email(_) | Edit::Phone(_) | Edit::Note(_) => {
                if let Some(account) = document.account_mut(id) {
                    match edit {
                        Edit::Handle(handle) => account.handle = handle,
                        Edit::Email(email) => account.email = email,
                        Edit::Phone(phone) => account.phone = phone,
                        Edit::Note(note) => account.note = note,
                        Edit::PersonName(_) | Edit::LinkedWith(..) => {}
                    }
                }
            }
        }
        self.update_unsent(id);
    }

    /// What is not sent yet follows the account; what was sent stays as it was.
    fn update_unsent(&mut self, id: AccountId) {
        let document = self.document_mut();
        let Some(account) = document.account(id).cloned() else {
            return;
        };
        let name = document
            .person(account.person)
            .map(|person| person.name.clone())
            .unwrap_or_default();
        for objection in &mut document.objections {
            if objection.account == id && objection.sent().is_none() {
                objection.filing.email = email::tidy(&account.email);
                objection.filing.phone.clone_from(&account.phone);
                objection.filing.name.clone_from(&name);
            }
        }
        for draft in &mut document.drafts {
            let of_account = draft.objection.is_some_and(|objection| {
                document
                    .objections
                    .iter()
                    .any(|it| it.id == objection && it.account == id)
            });
            if of_account {
                draft.answers.handle.clone_from(&account.handle);
                draft.answers.email.clone_from(&account.email);
                draft.answers.phone.clone_from(&account.phone);
            }
        }
    }

    fn delete(&mut self, id: AccountId, now: &mut Now) {
        let before = Arc::clone(&self.document);
        let at = now.timestamp();
        if let Some(account) = self.document_mut().account_mut(id) {
            account.deleted = Some(at);
        }
        self.leave_to(Screen::Desk);
        self.say_undoable(Done::AccountDeleted, before);
    }

    fn undo(&mut self) {
        // The notice is put away by the command itself; what it kept is taken here.
        let Some(before) = self.notice.take().and_then(|notice| notice.before) else {
            return;
        };
        self.document = before;
        let gone = match &self.screen {
            Screen::Account(id) | Screen::Edit(id) => self.document.account(*id).is_none(),
            Screen::Wizard(id) => self.document.draft(*id).is_none(),
            _ => false,
        };
        if gone {
            self.go_to(Screen::Desk);
        }
        if self.open_draft().is_none() {
            self.document_mut().open = None;
        }
        self.say(Done::Undone);
    }

    // ----- the file

    fn saved(&mut self, result: Result<(), super::problem::SaveProblem>) {
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

    fn typed(&mut self, effect: impl FnOnce(std::path::PathBuf) -> Effect) -> Vec<Effect> {
        let typed = self.typed_path.trim();
        if typed.is_empty() {
            return Vec::new();
        }
        vec![effect(typed.into())]
    }
}

/// The address of a route, on one line.
fn address_of(route: &Route) -> String {
    match &route.channel {
        Channel::Form(address) | Channel::Page(address) => address.clone(),
        Channel::Post(lines) => lines.join(", "),
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
    if answers.reason.is_none() {
        answers.reason = proposals.reason;
        answers.own_text = proposals.own_text;
    }
}
