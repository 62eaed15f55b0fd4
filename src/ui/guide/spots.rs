//! Which guides help where: one table, and what of it holds for the page that is shown.

use crate::app::flow::Flow;
use crate::app::state::{Asking, Screen, State};
use crate::catalog::Catalog;
use crate::domain::ids::{AccountId, ObjectionId};
use crate::domain::kinds::{PlatformId, Zone};
use crate::domain::objection::LetterKind;
use crate::domain::status::{Reason, account_standing};
use crate::domain::wizard::{Lives, Step};

/// Something about a page for which there are guides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The desk without accounts.
    EmptyDesk,
    /// A page of the wizard.
    Asked(Step),
    /// The answer to where a person lives, before a country is named.
    Lives(Lives),
    /// An objection to what others posted.
    ForOthers,
    /// Filing on this platform.
    On(&'static str),
    /// The person lives there.
    In(Zone),
    /// The form is not there, or something else happened.
    Missing,
    /// What happens next.
    Next,
    /// An account at this point of its way.
    Account(Point),
    /// Writing down an answer.
    Answer,
    /// Writing down what the person did.
    When,
    /// A letter.
    Letter(LetterKind),
    /// Editing an account.
    Edit,
    /// Something is said of several accounts, or many are added.
    Several,
    /// The people whose accounts are kept.
    Persons,
    /// Settings.
    Settings,
    /// Older states of the file.
    Backups,
    /// The file could not be read.
    Trouble,
}

/// A point on the way of an objection, as far as guides differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Not sent yet.
    NotSent,
    /// It will be answered.
    Waiting,
    /// The answer is late.
    Late,
    /// They ask for more.
    Asked,
    /// They name another way.
    OtherWay,
    /// They say no.
    Refused,
    /// Someone was complained to.
    Complaint,
    /// They say yes.
    Confirmed,
    /// Another objection covers it, or may cover it.
    Covered,
}

/// The guides of each spot, in the order in which they are shown.
pub const BY_SPOT: &[(Spot, &[&str])] = &[
    (Spot::EmptyDesk, &["what-it-does", "under-18"]),
    (Spot::ForOthers, &["others-posts"]),
    (Spot::Asked(Step::Platform), &["what-it-does"]),
    (Spot::Asked(Step::Limits), &["others-posts"]),
    (Spot::Asked(Step::Person), &["several-accounts", "under-18"]),
    (Spot::Lives(Lives::Eu), &["what-it-does"]),
    (Spot::Lives(Lives::Eea), &["what-it-does"]),
    (
        Spot::Lives(Lives::WithRight),
        &["united-kingdom", "switzerland", "brazil"],
    ),
    (Spot::Lives(Lives::Elsewhere), &["elsewhere"]),
    (
        Spot::Lives(Lives::NotSure),
        &["united-kingdom", "switzerland", "brazil", "elsewhere"],
    ),
    (Spot::Asked(Step::Residence), &["what-it-does"]),
    (Spot::Asked(Step::NoRoute), &["what-else", "others-posts"]),
    (Spot::Asked(Step::Email), &["several-accounts"]),
    (Spot::Asked(Step::Linked), &["accounts-centre"]),
    (Spot::Asked(Step::Reason), &["what-it-does"]),
    (Spot::On("facebook"), &["facebook-web", "facebook-phone"]),
    (Spot::On("instagram"), &["instagram-web", "instagram-phone"]),
    (
        Spot::On("whatsapp"),
        &["whatsapp-web", "whatsapp-phone", "whatsapp-two-ways"],
    ),
    (Spot::On("no-account"), &["others-posts"]),
    (Spot::Missing, &["no-form"]),
    (Spot::Next, &["real-mail", "no-answer"]),
    (Spot::Account(Point::Waiting), &["real-mail", "no-answer"]),
    (Spot::Account(Point::Late), &["no-answer"]),
    (Spot::Account(Point::Asked), &["real-mail", "refused"]),
    (Spot::Account(Point::OtherWay), &["no-form"]),
    (Spot::Account(Point::Refused), &["refused", "complaint"]),
    (Spot::Account(Point::Complaint), &["complaint"]),
    (
        Spot::Account(Point::Confirmed),
        &["what-it-does", "what-else"],
    ),
    (Spot::Account(Point::Covered), &["accounts-centre"]),
    (Spot::Answer, &["real-mail", "refused"]),
    (Spot::When, &["no-answer"]),
    (Spot::Letter(LetterKind::Objection), &["real-mail"]),
    (Spot::Letter(LetterKind::Reply), &["refused"]),
    (Spot::Letter(LetterKind::Reminder), &["no-answer"]),
    (Spot::Letter(LetterKind::CompanyComplaint), &["complaint"]),
    (Spot::Letter(LetterKind::AuthorityComplaint), &["complaint"]),
    (Spot::Edit, &["several-accounts"]),
    (Spot::Several, &["helping-others", "several-accounts"]),
    (Spot::Persons, &["helping-others"]),
    (Spot::In(Zone::Eu), &["what-it-does"]),
    (Spot::In(Zone::Eea), &["what-it-does"]),
    (Spot::In(Zone::Uk), &["united-kingdom"]),
    (Spot::In(Zone::Switzerland), &["switzerland"]),
    (Spot::In(Zone::Brazil), &["brazil"]),
    (Spot::In(Zone::Unclear), &["elsewhere"]),
    (Spot::In(Zone::Elsewhere), &["elsewhere"]),
    (Spot::Settings, &["your-file", "your-data"]),
    (Spot::Backups, &["your-file"]),
    (Spot::Trouble, &["your-file"]),
];

/// The spots of the page that is shown. A guide and the list of guides have none.
pub fn spots(state: &State, catalog: &Catalog) -> Vec<Spot> {
    match &state.screen {
        Screen::Desk if state.document.kept_accounts().next().is_none() => vec![Spot::EmptyDesk],
        Screen::Desk | Screen::Help(..) | Screen::Guide(..) => Vec::new(),
        Screen::Wizard(_) => wizard(state, catalog),
        Screen::File(filing) if filing.asking == Some(Asking::SomethingElse) => {
            let mut all = filed(state, filing.objection);
            all.push(Spot::Missing);
            all
        }
        Screen::File(filing) if filing.asking.is_some() => vec![Spot::Missing],
        Screen::File(filing) => filed(state, filing.objection),
        Screen::Next(_) => vec![Spot::Next],
        Screen::Account(id) => account(state, catalog, *id),
        Screen::Answer(_) => vec![Spot::Answer],
        Screen::Several(_) => vec![Spot::Several],
        Screen::When(_) => vec![Spot::When],
        Screen::Letter(writing) => {
            let objection = state.document.objection(writing.objection);
            let letter = objection.and_then(|it| it.letter(writing.letter));
            letter.map(|it| Spot::Letter(it.kind)).into_iter().collect()
        }
        Screen::Edit(_) => vec![Spot::Edit],
        Screen::Persons | Screen::Person(_) | Screen::SamePerson(..) => vec![Spot::Persons],
        Screen::Linked(_) => vec![Spot::Account(Point::Covered)],
        Screen::Settings | Screen::Licences(_) => vec![Spot::Settings],
        Screen::AddMany(_) => vec![Spot::Several],
        Screen::Backups(_) => vec![Spot::Backups],
        Screen::Trouble(_) => vec![Spot::Trouble],
    }
}

fn wizard(state: &State, catalog: &Catalog) -> Vec<Spot> {
    let Some(draft) = state.open_draft() else {
        return Vec::new();
    };
    let flow = Flow {
        draft,
        document: &state.document,
        catalog,
    };
    let answers = &draft.answers;
    let mut all = Vec::new();
    match (draft.step, answers.lives) {
        (Step::Residence, Some(lives)) => all.push(Spot::Lives(lives)),
        (Step::Country | Step::Part | Step::NoRoute | Step::Check, lives) => {
            // Before a country is chosen, the answer before it is all that is known.
            let place = flow.residence().map(|it| Spot::In(it.zone));
            all.extend(place.or(lives.map(Spot::Lives)));
            all.push(Spot::Asked(draft.step));
        }
        (step, _) => all.push(Spot::Asked(step)),
    }
    if let Some(platform) = &answers.platform {
        let others = platform.as_str() == "no-account";
        if others && matches!(draft.step, Step::Platform | Step::Email | Step::Reason) {
            all.push(Spot::ForOthers);
        }
        if draft.step == Step::Check {
            all.extend(on(platform));
        }
    }
    all
}

fn filed(state: &State, id: ObjectionId) -> Vec<Spot> {
    let Some(objection) = state.document.objection(id) else {
        return Vec::new();
    };
    let account = state.document.account(objection.account);
    let platform = account.and_then(|it| on(&it.platform));
    let place = Spot::In(objection.residence.zone);
    platform.into_iter().chain([place]).collect()
}

/// The spot of a platform, if it has guides.
fn on(platform: &PlatformId) -> Option<Spot> {
    let spots = BY_SPOT.iter().map(|(spot, _)| *spot);
    spots
        .into_iter()
        .find(|it| matches!(it, Spot::On(name) if *name == platform.as_str()))
}

fn account(state: &State, catalog: &Catalog, id: AccountId) -> Vec<Spot> {
    let document = &state.document;
    let rules =
        |objection: &crate::domain::objection::Objection| catalog.rules(objection.residence.zone);
    let standing = account_standing(document, id, rules, state.today);
    let point = point(&standing.reason);
    let platform = document.account(id).and_then(|it| on(&it.platform));
    let files = matches!(point, Point::NotSent | Point::OtherWay);
    let platform = platform.filter(|_| files);
    std::iter::once(Spot::Account(point))
        .chain(platform)
        .collect()
}

fn point(reason: &Reason) -> Point {
    match reason {
        Reason::NotBegun | Reason::Prepared(_) | Reason::FormOpened(_) => Point::NotSent,
        Reason::FormMissing(_) | Reason::OtherForm(_) | Reason::OtherCompany(_) => Point::OtherWay,
        Reason::Waiting(_)
        | Reason::ReceiptOnly(_)
        | Reason::MoreTime(_)
        | Reason::Replied(_)
        | Reason::Reminded(_) => Point::Waiting,
        Reason::Overdue(_) => Point::Late,
        Reason::MoreAsked(_) | Reason::ReasonsAsked(_) => Point::Asked,
        Reason::Refused(_) => Point::Refused,
        Reason::ReminderOver(_)
        | Reason::Complained(_)
        | Reason::ComplaintReceived(_)
        | Reason::ComplaintSilent(_)
        | Reason::WithAuthority(_)
        | Reason::AuthorityNews(_)
        | Reason::AuthoritySilent(_)
        | Reason::AuthorityAgreed(_)
        | Reason::AuthorityDisagreed(_) => Point::Complaint,
        Reason::Accepted(_) | Reason::RecheckDue(_) => Point::Confirmed,
        Reason::Covered(..) | Reason::CoverOpen(..) | Reason::CoverLeft(..) => Point::Covered,
    }
}
