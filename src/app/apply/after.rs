//! What comes after sending: answers and the mails that bring them, evidence, letters, papers.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::app::command::{AnswerKind, Content, Given, LetterEdit, LetterSent, Told};
use crate::app::effect::{Effect, KeptAs, Paperwork};
use crate::app::flow;
use crate::app::problem::{PaperProblem, Problem, SaveProblem};
use crate::app::state::{Answering, Done, Now, Saving, Screen, State, Writing};
use crate::catalog::Catalog;
use crate::domain::ids::{AccountId, EvidenceId, LetterId, ObjectionId};
use crate::domain::kept::{Mark, Unknown};
use crate::domain::kinds::{Company, PlaceId};
use crate::domain::objection::{
    Evidence, Frozen, KeptFile, Letter, LetterDraft, LetterKind, Objection, What,
};
use crate::mail::{self, Filed, Guess, Reading};

impl State {
    /// The sent objection of each kept account: what a mail can answer, and files can belong to.
    pub fn answerable(&self) -> impl Iterator<Item = &Objection> + Clone {
        let newest = |account| self.document.objection_of(account);
        self.document
            .kept_accounts()
            .filter_map(move |account| newest(account.id))
            .filter(|objection| objection.sent().is_some())
    }

    fn filed_accounts(&self) -> Vec<Filed> {
        let filed = |objection: &Objection| {
            let account = self.document.account(objection.account)?;
            let (sent, frozen) = objection.sent()?;
            Some(Filed {
                account: account.id,
                platform: account.platform.clone(),
                emails: vec![account.email.clone(), frozen.email.clone()],
                on: Some(sent.on),
            })
        };
        self.answerable().filter_map(filed).collect()
    }

    /// The objection that the page is about.
    fn objection_here(&self) -> Option<ObjectionId> {
        match self.screen.under_guides() {
            Screen::Account(account) | Screen::Edit(account) => {
                self.document.objection_of(*account).map(|it| it.id)
            }
            Screen::File(filing) => Some(filing.objection),
            Screen::Next(id) => Some(*id),
            Screen::Letter(writing) => Some(writing.objection),
            Screen::When(telling) => Some(telling.objection),
            Screen::Answer(answering) => answering.objection,
            _ => None,
        }
    }

    // ----- answers

    pub(super) fn ask_answer(&mut self, objection: Option<ObjectionId>, now: &Now) {
        // What was given and not written down is still there.
        let left = self.left_answer.take();
        let left = left.filter(|it| it.objection == objection);
        let page = left.unwrap_or_else(|| Answering::new(objection, now.today()));
        self.go_to(Screen::Answer(page));
    }

    pub(super) fn choose_objection(&mut self, id: ObjectionId) {
        self.problem = None;
        if let Screen::Answer(answering) = &mut self.screen {
            answering.objection = Some(id);
        }
    }

    pub(super) fn choose_answer(&mut self, kind: AnswerKind) {
        self.problem = None;
        match &mut self.screen {
            Screen::Answer(answering) => answering.kind = Some(kind),
            Screen::Several(several) => several.kind = Some(kind),
            _ => {}
        }
    }

    pub(super) fn record_answer(&mut self, now: &mut Now) -> Vec<Effect> {
        let Screen::Answer(answering) = &self.screen else {
            return Vec::new();
        };
        let Some(id) = answering.objection else {
            self.complain(Problem::ChooseObjection);
            return Vec::new();
        };
        let Some(kind) = answering.kind else {
            self.complain(Problem::ChooseAnswer);
            return Vec::new();
        };
        let Some(account) = self.document.objection(id).map(|it| it.account) else {
            return Vec::new();
        };
        let on = answering.on;
        let mut files: Vec<_> = answering
            .given
            .iter()
            .filter_map(|given| {
                let content = given.content.as_ref().ok()?;
                Some((given.name.clone(), content.bytes.clone()))
            })
            .collect();
        // What was pasted is kept, too, when nobody had it read.
        let pasted: Arc<[u8]> = answering.pasted.as_bytes().into();
        let known = files.iter().any(|(_, bytes)| *bytes == pasted);
        if !known && !answering.pasted.trim().is_empty() {
            files.push((PASTED.to_owned(), pasted));
        }
        if let Some(what) = kind.what() {
            self.record(id, what, on, now);
            self.go_to(Screen::Account(account));
            self.say_undoable(Done::AnswerRecorded);
        } else {
            self.go_to(Screen::Account(account));
        }
        self.left_answer = None;
        if files.is_empty() || matches!(self.saving, Saving::ReadOnly(_)) {
            return Vec::new();
        }
        vec![Effect::KeepEvidence(id, files)]
    }

    // ----- files

    pub(super) fn read_files(&mut self, paths: Vec<PathBuf>) -> Vec<Effect> {
        self.picking = false;
        if paths.is_empty() {
            return Vec::new();
        }
        if let Saving::ReadOnly(why) = self.saving {
            self.say(Done::Failed(Problem::ReadOnly(why)));
            return Vec::new();
        }
        if self.objection_here().is_none() && self.answerable().next().is_none() {
            self.say(Done::Failed(Problem::NothingSent));
            return Vec::new();
        }
        vec![Effect::ReadFiles(paths, self.filed_accounts())]
    }

    /// What was given waits on the page where an answer is written down: nothing changes until the
    /// person says what it is.
    pub(super) fn take_files(&mut self, files: Vec<Given>, now: &Now) -> Vec<Effect> {
        let (files, failed): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|it| it.content.is_ok());
        let problem = failed.into_iter().find_map(|given| {
            let why = given.content.err()?;
            Some(Problem::Given(given.name, why))
        });
        let effects = if files.is_empty() {
            Vec::new()
        } else {
            self.take_readable(files, now)
        };
        if let Some(problem) = problem {
            self.say(Done::Failed(problem));
        }
        effects
    }

    fn take_readable(&mut self, files: Vec<Given>, now: &Now) -> Vec<Effect> {
        // A picture of the form, before there can be an answer, is simply kept. A mail may be the answer.
        if let Some(id) = self.objection_here()
            && let Some(objection) = self.document.objection(id)
            && (objection.sent().is_none()
                || matches!(
                    self.screen.under_guides(),
                    Screen::File(_) | Screen::Next(_)
                ) && !files.iter().any(is_read))
        {
            let bytes = |given: Given| {
                let content = given.content.ok()?;
                Some((given.name, content.bytes))
            };
            return vec![Effect::KeepEvidence(
                id,
                files.into_iter().filter_map(bytes).collect(),
            )];
        }
        if !matches!(self.screen, Screen::Answer(_)) {
            let here = self.objection_here();
            self.ask_answer(here, now);
        }
        let reading = files.iter().rev().find_map(|given| {
            let content: &Content = given.content.as_ref().ok()?;
            content.reading.clone()
        });
        if let Screen::Answer(answering) = &mut self.screen {
            answering.given.extend(files);
        }
        match reading {
            Some(reading) => self.propose(reading),
            None => self.page += 1,
        }
        Vec::new()
    }

    pub(super) fn read_pasted(&mut self, catalog: &Catalog, now: &Now) {
        let Screen::Answer(answering) = &self.screen else {
            return;
        };
        let text = answering.pasted.clone();
        let filed = self.filed_accounts();
        let Ok(reading) = mail::read_text(&text, catalog.mails(), &filed, &now.at) else {
            self.complain(Problem::PasteMail);
            return;
        };
        if let Screen::Answer(answering) = &mut self.screen {
            let bytes = text.into_bytes().into();
            // Pasted again, it takes the place of what was pasted before.
            answering
                .given
                .retain(|it| it.name != PASTED || !is_read(it));
            answering.given.push(Given {
                name: PASTED.to_owned(),
                content: Ok(Content {
                    bytes,
                    reading: Some(reading.clone()),
                }),
            });
        }
        self.propose(reading);
    }

    /// Fills in what a mail seems to say. The person can change all of it, and has to confirm it.
    fn propose(&mut self, reading: Reading) {
        self.problem = None;
        self.page += 1;
        let today = self.today;
        let objection = reading
            .account
            .and_then(|account| self.document.objection_of(account))
            .map(|it| it.id);
        let Screen::Answer(answering) = &mut self.screen else {
            return;
        };
        answering.objection = answering.objection.or(objection);
        // What the person chose stays; what another mail proposed does not.
        let before = answering.reading.as_ref().and_then(proposed);
        if answering.kind.is_none() || answering.kind == before {
            answering.kind = proposed(&reading);
        }
        answering.on = reading.date.unwrap_or(answering.on).min(today);
        answering.reading = Some(reading);
    }

    pub(super) fn leave_out(&mut self, at: usize) {
        if let Screen::Answer(answering) = &mut self.screen
            && at < answering.given.len()
        {
            let left = answering.given.remove(at);
            if left.name == PASTED && is_read(&left) {
                answering.pasted.clear();
            }
            // What only this mail said goes with it; another one that was given speaks again.
            let shown = left.content.ok().and_then(|it| it.reading);
            if shown.is_some() && shown == answering.reading {
                let before = answering.reading.take().as_ref().and_then(proposed);
                let others = answering.given.iter().rev();
                answering.reading = others
                    .filter_map(|it| it.content.as_ref().ok())
                    .find_map(|it| it.reading.clone());
                if answering.kind == before {
                    answering.kind = answering.reading.as_ref().and_then(proposed);
                }
            }
            if answering.given.is_empty() && answering.kind == Some(AnswerKind::NoAnswer) {
                answering.kind = None;
            }
        }
    }

    pub(super) fn evidence_kept(
        &mut self,
        id: ObjectionId,
        files: Vec<(String, Result<KeptFile, SaveProblem>)>,
        now: &mut Now,
    ) {
        let (mut count, mut mended, mut problem) = (0, Vec::new(), None);
        for (name, result) in files {
            match result {
                Ok(kept) => {
                    let evidence = Evidence {
                        id: EvidenceId(now.ids.fresh()),
                        name,
                        file: kept.file,
                        sha256: kept.sha256,
                        size: kept.size,
                        added: now.timestamp(),
                        removed: None,
                        mark: Mark::default(),
                        unknown: Unknown::default(),
                    };
                    let Some(objection) = self.document_mut().objection_mut(id) else {
                        return;
                    };
                    // The same file once more is no second piece of evidence.
                    let known = objection
                        .evidence
                        .iter_mut()
                        .find(|it| it.sha256 == evidence.sha256);
                    match known {
                        // One that was changed or lost in the folder was written anew under another name.
                        Some(known) => {
                            known.removed = None;
                            known.file = evidence.file;
                            mended.push(known.id);
                        }
                        None => objection.evidence.push(evidence),
                    }
                    count += 1;
                }
                Err(why) => problem = Some(Problem::Keep(name, why)),
            }
        }
        for id in mended {
            self.faults.remove(&id);
        }
        match problem {
            Some(problem) => self.say(Done::Failed(problem)),
            // "Undo" beside it would take back the files and not the answer.
            None if count > 0 && self.is_said(&Done::AnswerRecorded) => {
                self.say(Done::AnswerRecordedWithFiles);
            }
            None if count > 0 => self.say_undoable(Done::EvidenceKept(count)),
            None => {}
        }
    }

    fn is_said(&self, done: &Done) -> bool {
        self.notice.as_ref().is_some_and(|it| it.what == *done)
    }

    pub(super) fn remove_evidence(&mut self, id: ObjectionId, evidence: EvidenceId, now: &Now) {
        let at = now.timestamp();
        let Some(objection) = self.document_mut().objection_mut(id) else {
            return;
        };
        let kept = objection.evidence.iter_mut();
        if let Some(evidence) = kept.into_iter().find(|it| it.id == evidence) {
            evidence.removed = Some(at);
            self.say_undoable(Done::EvidenceRemoved);
        }
    }

    /// Has the files of an account, or of all, looked at.
    pub(super) fn check_evidence(&self, account: Option<AccountId>) -> Vec<Effect> {
        let of_account = |it: &&Objection| account.is_none_or(|id| it.account == id);
        let objections = self.document.objections.iter().filter(of_account);
        let files: Vec<KeptAs> = objections
            .flat_map(Objection::kept_evidence)
            .map(|it| KeptAs {
                id: it.id,
                file: it.file.clone(),
                sha256: it.sha256.clone(),
            })
            .collect();
        if files.is_empty() {
            return Vec::new();
        }
        vec![Effect::CheckEvidence(files)]
    }

    // ----- letters

    pub(super) fn start_letter(
        &mut self,
        id: ObjectionId,
        kind: LetterKind,
        company: Option<Company>,
        now: &mut Now,
    ) {
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let begun = objection
            .letters
            .iter()
            .find(|it| it.kind == kind && (company.is_none() || it.company == company))
            .map(|it| it.id);
        let letter = begun.unwrap_or_else(|| LetterId(now.ids.fresh()));
        if begun.is_none()
            && let Some(objection) = self.document_mut().objection_mut(id)
        {
            objection.letters.push(LetterDraft {
                id: letter,
                kind,
                company,
                language: None,
                reason: None,
                court: None,
                may_be_named: None,
                text: None,
                mark: Mark::default(),
                unknown: Unknown::default(),
            });
        }
        self.propose_name(id);
        self.leave_to(Screen::Letter(Writing {
            objection: id,
            letter,
            sent_on: now.today(),
        }));
    }

    /// A name that was given before stands in the letter until the person types another.
    fn propose_name(&mut self, id: ObjectionId) {
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let account = self.document.account(objection.account);
        let Some(person) = account.and_then(|it| self.document.person(it.person)) else {
            return;
        };
        let sent = objection.sent().map_or("", |(_, frozen)| &frozen.name);
        let known = [
            &person.full_name,
            sent,
            &objection.filing.name,
            &person.name,
        ];
        let named = known.into_iter().find(|it| !it.trim().is_empty());
        let (id, name) = (person.id, named.unwrap_or_default().to_owned());
        if person.full_name != name
            && let Some(person) = self.document_mut().person_mut(id)
        {
            person.full_name = name;
        }
    }

    /// The letter that is being written, and its objection.
    fn written(&self) -> Option<(ObjectionId, LetterId)> {
        match self.screen {
            Screen::Letter(writing) => Some((writing.objection, writing.letter)),
            _ => None,
        }
    }

    pub(super) fn edit_letter(&mut self, edit: LetterEdit) {
        let Some((id, letter)) = self.written() else {
            return;
        };
        let document = self.document_mut();
        let Some(objection) = document.objection(id) else {
            return;
        };
        let person = document.account(objection.account).map(|it| it.person);
        if let Some(person) = person.and_then(|id| document.person_mut(id)) {
            match &edit {
                LetterEdit::FullName(name) => person.full_name.clone_from(name),
                LetterEdit::Address(address) => person.address.clone_from(address),
                LetterEdit::Town(town) => person.town.clone_from(town),
                LetterEdit::Phone(phone) => person.phone.clone_from(phone),
                _ => {}
            }
        }
        let Some(objection) = document.objection_mut(id) else {
            return;
        };
        if let LetterEdit::Reference(reference) = &edit {
            objection.reference.clone_from(reference);
        }
        let Some(letter) = objection.letters.iter_mut().find(|it| it.id == letter) else {
            return;
        };
        match edit {
            LetterEdit::FullName(_)
            | LetterEdit::Address(_)
            | LetterEdit::Town(_)
            | LetterEdit::Phone(_)
            | LetterEdit::Reference(_) => {}
            LetterEdit::Reason(reason) => letter.reason = Some(reason),
            LetterEdit::Court(court) => letter.court = Some(court),
            LetterEdit::MayBeNamed(may) => letter.may_be_named = Some(may),
            LetterEdit::Language(language) => letter.language = Some(language),
            LetterEdit::Company(company) => letter.company = Some(company),
            LetterEdit::Text(text) => letter.text = text,
        }
    }

    pub(super) fn discard_letter(&mut self) {
        let Some((id, letter)) = self.written() else {
            return;
        };
        let account = self.document.objection(id).map(|it| it.account);
        if let Some(objection) = self.document_mut().objection_mut(id) {
            objection.letters.retain(|it| it.id != letter);
        }
        self.go_to(account.map_or(Screen::Desk, Screen::Account));
        self.say_undoable(Done::LetterDiscarded);
    }

    pub(super) fn letter_sent(&mut self, sent: LetterSent, now: &mut Now) {
        let Some((id, letter)) = self.written() else {
            return;
        };
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let Some(draft) = objection.letter(letter).cloned() else {
            return;
        };
        let on = sent.on.min(now.today());
        let account = objection.account;
        let what = if draft.kind == LetterKind::Objection {
            What::Sent(Frozen {
                route: objection.filing.route.clone(),
                address: sent.address,
                name: objection.filing.name.clone(),
                email: objection.filing.email.clone(),
                phone: objection.filing.phone.clone(),
                text: sent.text,
                unknown: Unknown::default(),
            })
        } else {
            What::LetterSent(Letter {
                kind: draft.kind,
                to: sent.to,
                language: sent.language,
                text: sent.text,
                unknown: Unknown::default(),
            })
        };
        let event = flow::event(what, on, now);
        let document = self.document_mut();
        if let Some(objection) = document.objection_mut(id) {
            objection.letters.retain(|it| it.id != letter);
            objection.events.push(event);
        }
        document.drafts.retain(|it| it.objection != Some(id));
        self.go_to(Screen::Account(account));
        self.say_undoable(Done::StepRecorded);
    }

    /// What the person did, on a day that has come.
    pub(super) fn report(
        &mut self,
        id: ObjectionId,
        told: Told,
        on: Date,
        catalog: &Catalog,
        now: &mut Now,
    ) {
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let account = objection.account;
        let what = match told {
            Told::Replied => What::Replied,
            Told::Reminded => What::Reminded,
            Told::Delivered => What::Delivered,
            Told::Rechecked => What::Rechecked,
            Told::Complained => {
                let authority = catalog.authority(&objection.residence);
                What::LetterSent(Letter {
                    kind: LetterKind::AuthorityComplaint,
                    to: authority
                        .map(|it| it.name_local.clone())
                        .unwrap_or_default(),
                    language: String::new(),
                    text: String::new(),
                    unknown: Unknown::default(),
                })
            }
        };
        self.record(id, what, on.min(now.today()), now);
        self.go_to(Screen::Account(account));
        self.say_undoable(Done::StepRecorded);
    }

    /// A country where none was said, or a part of the country that was.
    pub(super) fn tell_place(&mut self, id: ObjectionId, place: PlaceId, catalog: &Catalog) {
        let Some(objection) = self.document_mut().objection_mut(id) else {
            return;
        };
        let residence = &mut objection.residence;
        let country = residence.country.as_ref().and_then(|it| catalog.place(it));
        if country.is_some_and(|it| it.parts.contains(&place)) {
            residence.part = Some(place);
        } else if catalog
            .place(&place)
            .is_some_and(|it| it.zone == residence.zone)
        {
            residence.country = Some(place);
            residence.part = None;
        }
    }

    // ----- papers

    pub(super) fn paper_saved(&mut self, result: Result<PathBuf, PaperProblem>) {
        match result {
            Ok(path) => {
                self.unsaved_paper = None;
                self.say(Done::PaperSaved(path));
            }
            Err(why) => self.say(Done::Failed(Problem::Paper(why))),
        }
    }

    /// A dialog that was cancelled and one that never opened look the same: it can be saved beside
    /// the data file.
    pub(super) fn paper_unsaved(&mut self, paper: Paperwork) {
        self.picking = false;
        self.unsaved_paper = Some(paper);
        self.say(Done::Failed(Problem::PaperUnsaved));
    }
}

/// The name of a mail that was pasted as text.
const PASTED: &str = "mail.txt";

fn is_read(given: &Given) -> bool {
    given.content.as_ref().is_ok_and(|it| it.reading.is_some())
}

/// The answer that a mail seems to be, where that is likely enough to be proposed.
fn proposed(reading: &Reading) -> Option<AnswerKind> {
    match reading.guess {
        Guess::Likely(kind) => Some(answer_of(kind, reading)),
        Guess::Perhaps(_) | Guess::Unknown => None,
    }
}

/// The answer that a mail of this kind is.
fn answer_of(kind: mail::Kind, reading: &Reading) -> AnswerKind {
    let by_whatsapp = reading
        .platform
        .as_ref()
        .is_some_and(|it| it.as_str() == "whatsapp");
    match kind {
        mail::Kind::Accepted => AnswerKind::Accepted,
        mail::Kind::Refused => AnswerKind::Refused,
        // WhatsApp's one known question.
        mail::Kind::MoreAsked if by_whatsapp => AnswerKind::ReasonsAsked,
        mail::Kind::MoreAsked => AnswerKind::MoreAsked,
        mail::Kind::OtherCompany => AnswerKind::OtherCompany,
        mail::Kind::OtherForm => AnswerKind::OtherForm,
        mail::Kind::MoreTime => AnswerKind::MoreTime,
        mail::Kind::Receipt => AnswerKind::Receipt,
        mail::Kind::Announcement | mail::Kind::CodeMail | mail::Kind::NotFromMeta => {
            AnswerKind::NoAnswer
        }
    }
}
