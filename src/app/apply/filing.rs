//! Filing an objection: the page, the form's address, what was sent; and notes.

use jiff::civil::Date;

use crate::app::command::Copied;
use crate::app::effect::Effect;
use crate::app::flow;
use crate::app::problem::Problem;
use crate::app::state::{Asking, Done, Filing, Now, Opening, Saving, Screen, State};
use crate::catalog::Catalog;
use crate::catalog::schema::{Channel, Route};
use crate::domain::document::Open;
use crate::domain::ids::ObjectionId;
use crate::domain::kept::Unknown;
use crate::domain::kinds::Field;
use crate::domain::objection::{Frozen, Missing, Objection, Page, Seen, What};

impl State {
    pub(super) fn show_filing(&mut self, id: ObjectionId, catalog: &Catalog) {
        let today = self.today;
        self.leave_refused_route(id, catalog);
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

    /// Where another company was named, the next way is shown, not the one that failed.
    fn leave_refused_route(&mut self, id: ObjectionId, catalog: &Catalog) {
        if matches!(self.saving, Saving::ReadOnly(_)) {
            return;
        }
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let failed: Vec<_> = objection.failed_routes().cloned().collect();
        let Some(account) = self.document.account(objection.account) else {
            return;
        };
        if objection.sent().is_none() || !failed.contains(&objection.filing.route) {
            return;
        }
        let next = catalog
            .routes_for(objection.residence.zone, &account.platform)
            .into_iter()
            .find(|route| !failed.contains(&route.id))
            .map(|route| route.id.clone());
        if let Some(next) = next
            && let Some(objection) = self.document_mut().objection_mut(id)
        {
            objection.filing.route = next;
        }
    }

    /// The objection that is being filed.
    pub fn filed(&self) -> Option<&Objection> {
        match &self.screen {
            Screen::File(filing) => self.document.objection(filing.objection),
            _ => None,
        }
    }

    pub(super) fn ask(&mut self, asking: Option<Asking>) {
        if let Screen::File(filing) = &mut self.screen {
            filing.asking = asking;
            self.page += 1;
            self.problem = None;
        }
    }

    /// A letter is not sent by phone.
    pub(super) fn do_on_phone(&mut self, catalog: &Catalog) {
        let route = self.filed().and_then(|it| catalog.route(&it.filing.route));
        if route.is_some_and(|it| it.channel.address().is_some()) {
            self.ask(Some(Asking::OnPhone));
        }
    }

    pub(super) fn record(&mut self, id: ObjectionId, what: What, on: Date, now: &mut Now) {
        let event = flow::event(what, on, now);
        if let Some(objection) = self.document_mut().objection_mut(id) {
            objection.events.push(event);
        }
    }

    pub(super) fn open_form(&mut self, catalog: &Catalog) -> Vec<Effect> {
        let Some(objection) = self.filed() else {
            return Vec::new();
        };
        let route = objection.filing.route.clone();
        let address = catalog
            .route(&route)
            .and_then(|it| it.channel.address())
            .filter(|address| catalog.allows(address));
        let Some(address) = address.map(str::to_owned) else {
            return Vec::new();
        };
        self.opening = Some(Opening {
            objection: objection.id,
            route,
            address: address.clone(),
        });
        vec![Effect::OpenAddress(address)]
    }

    /// Only what a browser took is written down as opened.
    pub(super) fn address_opened(
        &mut self,
        result: Result<(), Problem>,
        catalog: &Catalog,
        now: &mut Now,
    ) {
        let opening = self.opening.take();
        match result {
            Ok(()) => {
                if let Some(Opening {
                    objection,
                    route,
                    address,
                }) = opening
                {
                    let what = What::FormOpened(Page {
                        route,
                        address,
                        unknown: Unknown::default(),
                    });
                    self.record(objection, what, now.today(), now);
                    let by_itself = !self.document.settings.companion_off
                        && !self.companion
                        && !self.large.contains(&objection)
                        && matches!(&self.screen, Screen::File(it)
                            if it.objection == objection && it.asking.is_none());
                    if by_itself {
                        self.show_companion(catalog);
                    }
                }
                self.say(Done::AddressOpened);
            }
            Err(why) => self.say(Done::Failed(why)),
        }
    }

    // ----- the small window beside the browser

    /// A form is being filled in in the browser, and what happens there may be written down.
    pub fn can_have_companion(&self, catalog: &Catalog) -> bool {
        let written = !matches!(self.saving, Saving::ReadOnly(_) | Saving::Forbidden);
        let route = self
            .filed()
            .and_then(|objection| catalog.route(&objection.filing.route));
        written && route.is_some_and(|route| route.channel.address().is_some())
    }

    pub(super) fn show_companion(&mut self, catalog: &Catalog) {
        if let Some(id) = self.filed().map(|objection| objection.id)
            && self.can_have_companion(catalog)
        {
            self.large.remove(&id);
            self.companion = true;
            self.page += 1;
        }
    }

    pub(super) fn leave_companion(&mut self) {
        if let Some(id) = self.filed().map(|objection| objection.id)
            && self.companion
        {
            self.large.insert(id);
            self.companion = false;
            self.page += 1;
        }
    }

    /// Each step is a page of its own: its title takes the focus.
    pub(super) fn show_step(&mut self, step: usize, catalog: &Catalog) {
        let steps = self
            .filed()
            .and_then(|objection| catalog.route(&objection.filing.route))
            .map_or(0, |route| route.web.len());
        if let Screen::File(filing) = &mut self.screen {
            filing.step = step.min(steps.saturating_sub(1));
            self.page += 1;
        }
    }

    pub(super) fn copy(&self, what: Copied, catalog: &Catalog) -> Vec<Effect> {
        let text = match what {
            Copied::FilePath => Some(self.file.path.display().to_string()),
            Copied::SentText => self.sent_text(),
            // The view gives their words: see `Command::CopyLetter`.
            Copied::Letter | Copied::Contact => None,
            Copied::Address | Copied::PostalAddress | Copied::ForPhone | Copied::Field(_) => self
                .filed()
                .and_then(|objection| self.form_value(objection, what, catalog)),
        };
        text.map(|text| Effect::Copy(what, text))
            .into_iter()
            .collect()
    }

    pub(super) fn sent_text(&self) -> Option<String> {
        let Screen::Account(id) = self.screen else {
            return None;
        };
        let (_, frozen) = self.document.objection_of(id)?.sent()?;
        Some(frozen.text.clone())
    }

    /// What is put on the clipboard for a form.
    pub fn form_value(
        &self,
        objection: &Objection,
        what: Copied,
        catalog: &Catalog,
    ) -> Option<String> {
        let route = catalog.route(&objection.filing.route)?;
        let filing = &objection.filing;
        Some(match what {
            Copied::Field(Field::Name) => filing.name.clone(),
            Copied::Field(Field::Email) => filing.email.clone(),
            Copied::Field(Field::Phone) => filing.phone.clone(),
            Copied::Field(Field::Reason) => filing.text.clone(),
            Copied::ForPhone if !filing.text.trim().is_empty() => {
                format!("{}\n\n{}", address_of(route), filing.text)
            }
            _ => address_of(route),
        })
    }

    pub(super) fn record_missing(&mut self, id: ObjectionId, seen: Seen, now: &mut Now) {
        let Some(objection) = self.document.objection(id) else {
            return;
        };
        let route = objection.filing.route.clone();
        self.record(
            id,
            What::FormMissing(Missing {
                route,
                seen,
                unknown: Unknown::default(),
            }),
            now.today(),
            now,
        );
    }

    pub(super) fn report_sent(&mut self, on: Date, catalog: &Catalog, now: &mut Now) {
        let Some(id) = self.filed().map(|it| it.id) else {
            return;
        };
        let Some(frozen) = self.frozen(id, catalog) else {
            return;
        };
        self.record(id, What::Sent(frozen), on.min(now.today()), now);
        let document = self.document_mut();
        document.drafts.retain(|draft| draft.objection != Some(id));
        document.open = Some(Open::Next(id));
        self.go_to(Screen::Next(id));
    }

    /// What is sent by filling in the form as it was prepared.
    pub(super) fn frozen(&self, id: ObjectionId, catalog: &Catalog) -> Option<Frozen> {
        let filing = &self.document.objection(id)?.filing;
        let route = catalog.route(&filing.route)?;
        Some(Frozen {
            route: filing.route.clone(),
            address: address_of(route),
            name: filing.name.clone(),
            email: filing.email.clone(),
            phone: filing.phone.clone(),
            text: filing.text.clone(),
            unknown: Unknown::default(),
        })
    }

    /// What is being written down is of today until the person names another day.
    pub(super) fn move_today(&mut self, before: Date) {
        let today = self.today;
        self.screen.move_today(before, today);
        if let Some(left) = &mut self.left_answer
            && left.on == before
        {
            left.on = today;
        }
    }

    pub(super) fn choose_date(&mut self, on: Date) {
        match &mut self.screen {
            Screen::Answer(answering) => answering.on = on,
            Screen::When(telling) => telling.on = on,
            Screen::Letter(writing) => writing.sent_on = on,
            Screen::File(filing) => filing.sent_on = on,
            Screen::Several(several) => several.on = on,
            _ => {}
        }
    }

    pub(super) fn add_note(&mut self, id: ObjectionId, note: &str, now: &mut Now) {
        if note.trim().is_empty() {
            return;
        }
        self.record(id, What::Note(note.trim().to_owned()), now.today(), now);
        if let Screen::File(filing) = &mut self.screen {
            filing.note = String::new();
        }
        self.ask(None);
        self.say_undoable(Done::NoteAdded);
    }
}

/// The address of a route, on one line.
fn address_of(route: &Route) -> String {
    match &route.channel {
        Channel::Form(address) | Channel::Page(address) => address.clone(),
        Channel::Post(lines) => lines.join(", "),
    }
}
