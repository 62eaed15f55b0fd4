//! Which page of the wizard follows which, why it cannot go on yet, and the objection it ends in.
//! It stands in `app`, not beside the answers in `domain`, because it asks the catalogue.

use jiff::civil::Date;

use super::problem::Problem;
use super::state::Now;
use crate::catalog::Catalog;
use crate::catalog::schema::{KnownBy, Place, Platform, Route, Way};
use crate::domain::document::{Account, Document, Person, Residence};
use crate::domain::email;
use crate::domain::ids::{AccountId, EventId, GroupId, ObjectionId, PersonId};
use crate::domain::kept::{Mark, Unknown};
use crate::domain::kinds::{PlaceId, RouteId, Zone};
use crate::domain::objection::{Event, Filing, Objection, What};
use crate::domain::wizard::{Answers, Draft, Linked, Lives, ReasonKind, Step, Whose};

/// A wizard as it stands: its answers, and what they are judged by.
#[derive(Clone, Copy)]
pub struct Flow<'a> {
    /// What was answered.
    pub draft: &'a Draft,
    /// What is kept already.
    pub document: &'a Document,
    /// What is known.
    pub catalog: &'a Catalog,
}

impl<'a> Flow<'a> {
    fn answers(&self) -> &'a Answers {
        &self.draft.answers
    }

    /// The platform that was chosen.
    pub fn platform(&self) -> Option<&'a Platform> {
        self.catalog.platform(self.answers().platform.as_ref()?)
    }

    /// The pages that apply to the answers so far, in order.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = vec![Step::Platform];
        if self.asks_whose() {
            steps.push(Step::Person);
        }
        steps.push(Step::Residence);
        if self.answers().lives.is_some() {
            steps.push(Step::Country);
        }
        if self.parts().is_some() {
            steps.push(Step::Part);
        }
        if self.no_route().is_some() {
            steps.push(Step::NoRoute);
            return steps;
        }
        if !self.limits().is_empty() {
            steps.push(Step::Limits);
        }
        steps.push(Step::Email);
        if self.linkable().next().is_some() {
            steps.push(Step::Linked);
        }
        if self.answers().linked == Some(Linked::Rely) {
            steps.push(Step::Check);
        } else {
            steps.extend([Step::Reason, Step::Check, Step::File, Step::Next]);
        }
        steps
    }

    /// "Step 3 of 7": the country and its part belong to the question where the person lives.
    pub fn progress(&self) -> (usize, usize) {
        let counts = |step: &Step| !matches!(step, Step::Country | Step::Part);
        let steps = self.steps();
        let at = steps
            .iter()
            .take_while(|step| **step <= self.draft.step)
            .filter(|step| counts(step))
            .count();
        (at.max(1), steps.iter().filter(|step| counts(step)).count())
    }

    /// The page after this one.
    pub fn next(&self) -> Option<Step> {
        if self.draft.changing && self.complete() {
            // What the form cannot do is told before anybody goes on with it.
            let tell = self.draft.step < Step::Limits && !self.limits().is_empty();
            return Some(if tell { Step::Limits } else { Step::Check });
        }
        self.steps()
            .into_iter()
            .find(|step| *step > self.draft.step)
    }

    /// The page before this one.
    pub fn back(&self) -> Option<Step> {
        self.steps()
            .into_iter()
            .rev()
            .find(|step| *step < self.draft.step)
    }

    /// No page before the check page is missing an answer.
    fn complete(&self) -> bool {
        self.unanswered().is_none()
    }

    /// The first page before the check page that still needs an answer; the one that says what
    /// still helps where there is no route.
    pub fn unanswered(&self) -> Option<Step> {
        let steps = self.steps();
        if !steps.contains(&Step::Check) {
            return steps.last().copied();
        }
        steps
            .into_iter()
            .filter(|step| *step < Step::Check)
            .find(|step| self.problem_at(*step).is_some_and(|it| !it.is_warning()))
    }

    /// Why the page cannot be left yet.
    pub fn problem(&self) -> Option<Problem> {
        self.problem_at(self.draft.step)
    }

    fn problem_at(&self, step: Step) -> Option<Problem> {
        let answers = self.answers();
        match step {
            Step::Platform => answers
                .platform
                .is_none()
                .then_some(Problem::ChoosePlatform),
            Step::Person => match answers.whose {
                None => Some(Problem::ChoosePerson),
                Some(Whose::New) if answers.person_name.trim().is_empty() => {
                    Some(Problem::EnterName)
                }
                Some(_) => None,
            },
            Step::Residence => answers.lives.is_none().then_some(Problem::ChooseLives),
            Step::Country => self.residence().is_none().then_some(Problem::ChooseCountry),
            Step::Email => self.contact_problem(),
            Step::Linked => answers.linked.is_none().then_some(Problem::ChooseLinked),
            Step::Reason => match answers.reason {
                None => Some(Problem::ChooseReason),
                Some(ReasonKind::Own) if answers.own_text.trim().is_empty() => {
                    Some(Problem::WriteReason)
                }
                Some(_) => None,
            },
            Step::Part | Step::NoRoute | Step::Limits | Step::Check | Step::File | Step::Next => {
                None
            }
        }
    }

    fn contact_problem(&self) -> Option<Problem> {
        let by_phone = self
            .platform()
            .is_some_and(|it| it.known_by == KnownBy::Phone);
        if by_phone && !self.answers().phone.chars().any(|it| it.is_ascii_digit()) {
            return Some(Problem::Phone);
        }
        let address = email::tidy(&self.answers().email);
        email::doubt(&address, self.catalog.mail_domains()).map(Problem::Email)
    }

    /// It has to be asked whose account it is.
    fn asks_whose(&self) -> bool {
        self.answers().someone_else
            || self.document.persons.len() > 1
            || self
                .platform()
                .is_some_and(|it| it.known_by == KnownBy::Person)
    }

    /// The person, if they are kept already.
    pub fn person(&self) -> Option<&'a Person> {
        if self.asks_whose() {
            match self.answers().whose? {
                Whose::Known(id) => self.document.person(id),
                Whose::New => None,
            }
        } else {
            self.document.persons.first()
        }
    }

    /// The account, if it is kept already.
    fn account(&self) -> Option<&'a Account> {
        let filed = self
            .draft
            .objection
            .and_then(|id| self.document.objection(id))
            .and_then(|it| self.document.account(it.account));
        // Another platform is another account.
        let begun_for = self
            .draft
            .account
            .and_then(|id| self.document.account(id))
            .filter(|it| Some(&it.platform) == self.answers().platform.as_ref());
        filed.or(begun_for)
    }

    /// The other accounts of the person that the platform could have linked with this one.
    pub fn linkable(&self) -> impl Iterator<Item = &'a Account> {
        let person = self.person().map(|it| it.id);
        let own = self.account().map(|it| it.id);
        let can_be = self.platform().is_some_and(|it| it.linkable);
        self.document.kept_accounts().filter(move |account| {
            can_be
                && Some(account.person) == person
                && Some(account.id) != own
                && can_be_linked(account, self.catalog)
        })
    }

    /// The countries one can choose from after the question where the person lives.
    pub fn countries(&self) -> Vec<&'a Place> {
        let lives = self.answers().lives;
        let offered = |zone| match lives {
            Some(Lives::Eu) => zone == Zone::Eu,
            Some(Lives::Eea) => zone == Zone::Eea,
            Some(Lives::WithRight) => matches!(zone, Zone::Uk | Zone::Switzerland | Zone::Brazil),
            Some(Lives::Elsewhere) => matches!(zone, Zone::Unclear | Zone::Elsewhere),
            Some(Lives::NotSure) => true,
            None => false,
        };
        self.catalog
            .places()
            .iter()
            .filter(|place| offered(place.zone))
            .collect()
    }

    /// The country may stay open.
    pub fn country_is_optional(&self) -> bool {
        matches!(self.answers().lives, Some(Lives::Eu | Lives::Eea))
    }

    /// The country, if it is one of those offered.
    fn country(&self) -> Option<&'a Place> {
        let chosen = self.answers().country.as_ref()?;
        self.countries().into_iter().find(|it| it.id == *chosen)
    }

    /// The parts of the country that have authorities of their own.
    pub fn parts(&self) -> Option<&'a [PlaceId]> {
        let place = self.country()?;
        (!place.parts.is_empty()).then_some(place.parts.as_slice())
    }

    /// Where the person lives, as far as it is settled.
    pub fn residence(&self) -> Option<Residence> {
        let country = self.country();
        let zone = match (self.answers().lives?, country) {
            (_, Some(place)) => place.zone,
            (Lives::Eu, None) => Zone::Eu,
            (Lives::Eea, None) => Zone::Eea,
            (Lives::WithRight | Lives::Elsewhere | Lives::NotSure, None) => return None,
        };
        let part = self
            .answers()
            .part
            .clone()
            .filter(|part| self.parts().is_some_and(|parts| parts.contains(part)));
        Some(Residence {
            zone,
            country: country.map(|it| it.id.clone()),
            part,
            unknown: Unknown::default(),
        })
    }

    /// Why there is no route, and what still helps, where that is so.
    pub fn no_route(&self) -> Option<(&'a str, &'a [String])> {
        let zone = self.residence()?.zone;
        match self.catalog.way(zone, &self.platform()?.id)? {
            Way::NoRoute { why, helps } => Some((why, helps)),
            Way::Start(_) => None,
        }
    }

    /// What the form can do, and what it cannot, where that is to be known before the work.
    pub fn limits(&self) -> &'a [String] {
        self.first_route()
            .and_then(|id| self.catalog.route(&id))
            .map_or(&[], |route| &route.limits)
    }

    /// The text that goes into the form's reason field.
    pub fn text(&self) -> &'a str {
        match self.answers().reason {
            Some(ReasonKind::Composed) => self.answers().text.trim(),
            Some(ReasonKind::Own) => self.answers().own_text.trim(),
            Some(ReasonKind::None) | None => "",
        }
    }

    /// The name for a form that asks for one.
    fn name(&self) -> String {
        self.person()
            .map(|it| it.name.clone())
            .unwrap_or_else(|| self.answers().person_name.trim().to_owned())
    }

    /// The first route to try: one that worked for an account here, else the best one known.
    pub fn first_route(&self) -> Option<RouteId> {
        let zone = self.residence()?.zone;
        let routes = self.catalog.routes_for(zone, &self.platform()?.id);
        let worked = worked_before(self.document, self.catalog, &routes).map(|(route, _)| route);
        let first = worked.or_else(|| routes.first().copied());
        first.map(|route| route.id.clone())
    }
}

/// Writes the answers of a checked wizard into the document: person, account, links and objection.
/// Names the account, and the objection unless another one covers the account.
pub fn finish(
    document: &mut Document,
    draft: &Draft,
    catalog: &Catalog,
    now: &mut Now,
) -> Option<(AccountId, Option<ObjectionId>)> {
    let before = document.clone();
    let flow = Flow {
        draft,
        document: &before,
        catalog,
    };
    let answers = &draft.answers;
    let platform = flow.platform()?;
    let residence = flow.residence()?;
    let route = flow.first_route()?;
    let email = email::tidy(&answers.email);
    let person = keep_person(document, &flow, &residence, &email, now);

    let earlier = draft.objection.and_then(|id| before.objection(id));
    let account = flow
        .account()
        .map_or_else(|| AccountId(now.ids.fresh()), |account| account.id);
    if document.account(account).is_none() {
        document.accounts.push(Account {
            id: account,
            person,
            platform: platform.id.clone(),
            handle: String::new(),
            email: String::new(),
            phone: String::new(),
            note: String::new(),
            deleted: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }
    let by_phone = platform.known_by == KnownBy::Phone;
    let was = before.account(account);
    let stays = was.is_some_and(|it| it.platform == platform.id);
    if let Some(kept) = document.account_mut(account) {
        kept.person = person;
        kept.platform = platform.id.clone();
        kept.handle = answers.handle.trim().to_owned();
        kept.email = email.clone();
        // Where it is not asked for, it stays as it came, with a table for one.
        if by_phone {
            kept.phone = answers.phone.trim().to_owned();
        } else if !stays {
            kept.phone = String::new();
        }
    }
    link(document, &flow, account, now);
    if answers.linked == Some(Linked::Rely) && flow.linkable().next().is_some() {
        return Some((account, None));
    }

    let filing = Filing {
        route: earlier
            .map(|it| &it.filing.route)
            .filter(|route| serves(catalog, route, &residence, platform))
            .cloned()
            .unwrap_or(route),
        name: flow.name(),
        email,
        phone: if by_phone {
            answers.phone.trim().to_owned()
        } else {
            String::new()
        },
        text: flow.text().to_owned(),
        unknown: Unknown::default(),
    };
    let id = earlier.map_or_else(|| ObjectionId(now.ids.fresh()), |it| it.id);
    if let Some(objection) = document.objection_mut(id) {
        objection.subject = platform.subject;
        objection.residence = residence;
        objection.filing = filing;
    } else {
        let prepared = event(What::Prepared, now.today(), now);
        document.objections.push(Objection {
            id,
            account,
            subject: platform.subject,
            residence,
            filing,
            events: vec![prepared],
            reference: String::new(),
            evidence: Vec::new(),
            letters: Vec::new(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }
    Some((account, Some(id)))
}

/// Which of these routes worked last, and for which objection. One of the same kind on another
/// platform speaks for a route, too.
pub fn worked_before<'a>(
    document: &'a Document,
    catalog: &Catalog,
    routes: &[&'a Route],
) -> Option<(&'a Route, &'a Objection)> {
    let mut sent: Vec<_> = document
        .objections
        .iter()
        .filter_map(|objection| Some((objection.worked()?, objection)))
        .collect();
    sent.sort_by_key(|((event, _), _)| std::cmp::Reverse((event.on, event.at)));
    sent.into_iter().find_map(|((_, frozen), objection)| {
        let account = document.account(objection.account)?;
        let kind = catalog.route(&frozen.route).and_then(|it| it.kind);
        let same = |route: &&&Route| {
            route.id == frozen.route || (route.kind.is_some() && route.kind == kind)
        };
        // A letter is the last way, however well it went.
        let route = routes
            .iter()
            .filter(|it| it.channel.address().is_some())
            .find(same)
            .filter(|_| account.deleted.is_none())?;
        Some((*route, objection))
    })
}

fn serves(catalog: &Catalog, route: &RouteId, residence: &Residence, platform: &Platform) -> bool {
    catalog
        .routes_for(residence.zone, &platform.id)
        .iter()
        .any(|it| it.id == *route)
}

fn keep_person(
    document: &mut Document,
    flow: &Flow<'_>,
    residence: &Residence,
    email: &str,
    now: &mut Now,
) -> PersonId {
    let id = flow
        .person()
        .map_or_else(|| PersonId(now.ids.fresh()), |person| person.id);
    if document.person(id).is_none() {
        document.persons.push(Person {
            name: flow.draft.answers.person_name.trim().to_owned(),
            ..Person::new(id)
        });
    }
    if let Some(person) = document.person_mut(id) {
        person.residence = Some(residence.clone());
        if person.email.is_empty() {
            email.clone_into(&mut person.email);
        }
    }
    id
}

fn link(document: &mut Document, flow: &Flow<'_>, account: AccountId, now: &mut Now) {
    let others: Vec<AccountId> = flow.linkable().map(|it| it.id).collect();
    match flow.draft.answers.linked {
        Some(Linked::Together | Linked::Rely) if !others.is_empty() => {
            let mut chosen: Vec<AccountId> = flow
                .draft
                .answers
                .linked_with
                .iter()
                .copied()
                .filter(|it| others.contains(it))
                .collect();
            // With one other account there is nothing to choose.
            if chosen.is_empty() {
                chosen = others.into_iter().take(1).collect();
            }
            chosen.push(account);
            document.link(&chosen, GroupId(now.ids.fresh()));
        }
        Some(Linked::Apart) => document.unlink(&[account].into()),
        _ => {}
    }
}

/// The platform can link this account with others.
pub fn can_be_linked(account: &Account, catalog: &Catalog) -> bool {
    let platform = catalog.platform(&account.platform);
    platform.is_some_and(|it| it.linkable)
}

/// A new event.
pub fn event(what: What, on: Date, now: &mut Now) -> Event {
    Event {
        id: EventId(now.ids.fresh()),
        on,
        at: now.timestamp(),
        what,
        mark: Mark::default(),
        unknown: Unknown::default(),
    }
}

/// The answers that a new wizard for this person begins with.
pub fn proposals_for(document: &Document, person: PersonId, screen: &str) -> Option<Answers> {
    let person = document.person(person)?;
    let mut answers = proposals(document, Some(person), screen);
    answers.whose = Some(Whose::Known(person.id));
    // Who has no name here is the one at the keyboard.
    answers.someone_else = document.persons.len() > 1 && !person.name.trim().is_empty();
    Some(answers)
}

/// The answers that a wizard for an account that is kept begins with.
pub fn proposals_for_account(
    document: &Document,
    account: AccountId,
    screen: &str,
) -> Option<Answers> {
    let account = document.account(account)?;
    let person = document.person(account.person);
    let mut answers = proposals(document, person, screen);
    if let Some(person) = person {
        answers.platform = Some(account.platform.clone());
        answers.whose = Some(Whose::Known(person.id));
        answers.handle.clone_from(&account.handle);
        // One that came with a table may have none: the person's usual one is proposed.
        if !account.email.is_empty() {
            answers.email.clone_from(&account.email);
        }
        answers.phone.clone_from(&account.phone);
    }
    Some(answers)
}

/// The answers that a new wizard begins with: what the person said for their last account. `screen` is
/// the code of the language they read: Meta's companies take objections in each of ours.
pub fn proposals(document: &Document, person: Option<&Person>, screen: &str) -> Answers {
    let mut answers = Answers {
        language: screen.to_owned(),
        ..Answers::default()
    };
    let Some(person) = person else {
        return answers;
    };
    if !person.language.is_empty() {
        answers.language = person.language.clone();
    }
    answers.email = person.email.clone();
    if let Some(residence) = &person.residence {
        answers.lives = Some(match residence.zone {
            Zone::Eu => Lives::Eu,
            Zone::Eea => Lives::Eea,
            Zone::Uk | Zone::Switzerland | Zone::Brazil => Lives::WithRight,
            Zone::Unclear | Zone::Elsewhere => Lives::Elsewhere,
        });
        answers.country = residence.country.clone();
        answers.part = residence.part.clone();
    }
    let last = document.objections.iter().rev().find(|objection| {
        document
            .account(objection.account)
            .is_some_and(|account| account.person == person.id)
    });
    if let Some(objection) = last {
        answers.email = objection.filing.email.clone();
        if objection.filing.text.is_empty() {
            answers.reason = Some(ReasonKind::None);
        } else {
            answers.reason = Some(ReasonKind::Own);
            answers.own_text = objection.filing.text.clone();
        }
    }
    answers
}
