//! The people we test with, made by saying commands as they would; and the one list of all screens,
//! each in its cases, that every screen test and the gallery walk.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

#[path = "fixtures/adding.rs"]
pub mod adding;
#[path = "fixtures/after.rs"]
pub mod after;
#[path = "fixtures/figures.rs"]
mod figures;
#[path = "fixtures/linked.rs"]
mod linked;
#[path = "fixtures/persons.rs"]
pub mod persons;
#[path = "fixtures/volunteer.rs"]
mod volunteer;

use std::path::PathBuf;

use jiff::civil::{Date, date};
use jiff::{Timestamp, Zoned, tz};
use veto_desk::app::command::{Answer, AnswerKind, Command, Edit, Opened, Source};
use veto_desk::app::effect::Effect;
use veto_desk::app::problem::{FileTrouble, Problem, SaveProblem};
use veto_desk::app::state::{
    Asking, Backup, Done, FileInfo, Ids, Notice, Now, PreviousCopy, ReadOnly, Saving, Screen, State,
};
use veto_desk::catalog::Catalog;
use veto_desk::domain::document::{Contrast, Document, TextSize};
use veto_desk::domain::ids::{AccountId, ObjectionId};
use veto_desk::domain::kinds::{Field, RouteId};
use veto_desk::domain::objection::{LetterKind, Seen};
use veto_desk::domain::wizard::{Linked, Lives, ReasonKind, Step, Whose};

/// The day of the fixtures: a Sunday.
pub const TODAY: Date = date(2026, 11, 22);

/// Someone at the keyboard: what they say is done at once, and the effects are kept.
#[derive(Clone)]
pub struct Person {
    pub state: State,
    pub now: Now,
    pub effects: Vec<Effect>,
    /// Put around everything that is typed: the pseudo-language test looks for brackets.
    pub quote: fn(&str) -> String,
}

pub fn at(day: Date) -> Zoned {
    day.at(10, 30, 0, 0)
        .to_zoned(tz::offset(2).to_time_zone())
        .expect("a time of day that exists")
}

pub fn file() -> FileInfo {
    FileInfo {
        path: PathBuf::from("/home/ana/.local/share/veto-desk/veto-desk.ron"),
        evidence: PathBuf::from("/home/ana/.local/share/veto-desk/veto-desk-evidence"),
    }
}

pub fn opened(document: Option<Document>) -> Opened {
    Opened {
        file: file(),
        content: Ok(document),
        previous: None,
        read_only: None,
        note: None,
    }
}

impl Person {
    pub fn new() -> Self {
        Self::on(TODAY)
    }

    pub fn on(day: Date) -> Self {
        let now = Now {
            at: at(day),
            ids: Ids::Counted(0),
        };
        Self {
            state: State::new(opened(None), &now),
            now,
            effects: Vec::new(),
            quote: str::to_owned,
        }
    }

    /// Says something; the file is written at once, as a quick disk would.
    pub fn say(&mut self, command: Command) -> &mut Self {
        let effects = self
            .state
            .apply(command, Catalog::embedded(), &mut self.now);
        let opens = effects
            .iter()
            .any(|it| matches!(it, Effect::OpenAddress(_)));
        let saves = effects.iter().any(|it| matches!(it, Effect::Save(_)));
        self.effects.extend(effects);
        if saves {
            self.say(Command::Saved(Ok(())));
        }
        // And the browser opens at once.
        if opens {
            self.say(Command::AddressOpened(Ok(())));
        }
        self
    }

    pub fn answer(&mut self, answer: Answer) -> &mut Self {
        self.say(Command::Answer(answer))
    }

    pub fn next(&mut self) -> &mut Self {
        self.say(Command::Continue)
    }

    pub fn travel_to(&mut self, day: Date) -> &mut Self {
        self.now.at = at(day);
        self.state.today = day;
        self.state.now = at(day);
        self
    }

    pub fn begin(&mut self, platform: &str) -> &mut Self {
        self.say(Command::StartWizard)
            .answer(Answer::Platform(platform.into()))
    }

    /// From the platform to the e-mail page, for someone in Romania.
    pub fn live_in_romania(&mut self) -> &mut Self {
        self.next().answer(Answer::Lives(Lives::Eu)).next();
        self.answer(Answer::Country(Some("RO".into()))).next()
    }

    pub fn type_email(&mut self, email: &str) -> &mut Self {
        let email = if email.is_empty() {
            String::new()
        } else {
            (self.quote)(email)
        };
        self.answer(Answer::Email(email))
    }

    pub fn type_handle(&mut self, handle: &str) -> &mut Self {
        let handle = (self.quote)(handle);
        self.answer(Answer::Handle(handle))
    }

    /// Leaves the e-mail page although it warns.
    pub fn next_anyway(&mut self) -> &mut Self {
        self.next();
        if self.state.problem.as_ref().is_some_and(Problem::is_warning) {
            self.next();
        }
        self
    }

    pub fn step(&self) -> Option<Step> {
        self.state.open_draft().map(|draft| draft.step)
    }

    pub fn objection(&self) -> ObjectionId {
        self.state
            .document
            .objections
            .last()
            .expect("an objection")
            .id
    }

    pub fn account(&self, handle: &str) -> AccountId {
        self.state
            .document
            .accounts
            .iter()
            .find(|account| account.label().contains(handle))
            .expect("an account of this name")
            .id
    }

    /// Ana's Facebook account, ready to be filed.
    pub fn ana_at_the_form(&mut self) -> &mut Self {
        self.begin("facebook").live_in_romania();
        self.type_email("ana.popescu@example.eu")
            .type_handle("Ana Popescu");
        self.next_anyway();
        let text = "I object to the use of my posts, photos and chats with AI to develop AI. My photos show my children, who cannot agree to this.";
        let text = (self.quote)(text);
        self.answer(Answer::Reason(ReasonKind::Own))
            .answer(Answer::OwnText(text))
            .next()
            .next()
    }

    pub fn open_and_send(&mut self) -> &mut Self {
        let today = self.now.today();
        self.say(Command::OpenForm).say(Command::ReportSent(today))
    }

    pub fn record(&mut self, kind: AnswerKind) -> &mut Self {
        let id = self.objection();
        self.say(Command::AskAnswer(id))
            .say(Command::ChooseAnswer(kind))
            .say(Command::RecordAnswer)
    }

    /// The next account of the same person, filed and sent.
    pub fn add(&mut self, platform: &str, handle: &str, linked: Option<Linked>) -> &mut Self {
        self.begin(platform).next();
        if self.step() == Some(Step::Person) {
            self.answer(Answer::Whose(Whose::Known(
                self.state.document.persons[0].id,
            )))
            .next();
        }
        while self.step() != Some(Step::Email) {
            self.next();
        }
        if platform == "whatsapp" {
            let phone = (self.quote)("+40 721 555 010");
            self.answer(Answer::Phone(phone));
        } else {
            self.type_handle(handle);
        }
        self.next_anyway();
        if self.step() == Some(Step::Linked) {
            self.answer(Answer::Linked(linked.unwrap_or(Linked::NotSure)))
                .next();
        }
        while self.state.filed().is_none() && self.step().is_some() {
            self.next();
        }
        self
    }
}

/// One screen in one case.
pub struct Case {
    /// Screen and case: `desk-many`.
    pub name: &'static str,
    pub state: State,
}

/// Every screen in its cases. A screen that is missing fails `every_screen_is_in_the_list`.
pub fn cases(quote: fn(&str) -> String) -> Vec<Case> {
    let new = || {
        let mut person = Person::new();
        person.quote = quote;
        person
    };
    let mut cases = Vec::new();
    let mut case = |name, state: &State| {
        let mut state = state.clone();
        // As it is shown for the first time.
        state.page += 1;
        state.notice = state.notice.filter(|_| {
            [
                "desk-undo",
                "filing-copied",
                "companion-last-step",
                "settings-text-size",
                "filing-no-browser",
                "desk-merged",
                "desk-restarted",
            ]
            .contains(&name)
        });
        cases.push(Case { name, state });
    };

    case("desk-empty", &new().state);
    desk_cases(&mut case, &new);
    linked::cases(&mut case, &new);
    persons::cases(&mut case, &new);
    volunteer::cases(&mut case, &new);
    figures::cases(&mut case, &new);
    adding::cases(&mut case, &new);
    wizard_cases(&mut case, &new);
    filing_cases(&mut case, &new);
    account_cases(&mut case, &new);
    after::cases(&mut case, &new);

    case("settings", &new().say(Command::ShowSettings).state);
    case(
        "settings-simple-graphics",
        &new()
            .say(Command::ShowSettings)
            .say(Command::GraphicsAre { simple: true })
            .state,
    );
    for (name, command) in [
        (
            "settings-contrast-chosen",
            Command::ChooseContrast(Contrast::High),
        ),
        (
            "settings-text-size",
            Command::ChooseTextSize(TextSize::ALL[2]),
        ),
    ] {
        case(name, &new().say(Command::ShowSettings).say(command).state);
    }
    case("help", &new().say(Command::ShowHelp).state);
    guide_cases(&mut case, &new);
    keeping_cases(&mut case, &new);
    for (name, why, previous) in [
        (
            "trouble-damaged",
            FileTrouble::Damaged {
                line: 14,
                column: 3,
            },
            true,
        ),
        ("trouble-newer", FileTrouble::Newer { version: 7 }, false),
    ] {
        let now = new().now;
        let opened = Opened {
            content: Err(why),
            previous: previous.then_some(PreviousCopy {
                saved: "2026-11-20T16:00:00Z".parse::<Timestamp>().expect("a time"),
                accounts: 3,
            }),
            ..opened(None)
        };
        let mut state = State::new(opened, &now);
        state.file.path = quote("/home/ana/.local/share/veto-desk/veto-desk.ron").into();
        case(name, &state);
    }
    for case in &mut cases {
        let path = quote("/home/ana/.local/share/veto-desk/veto-desk.ron");
        case.state.file.path = path.into();
    }
    cases
}

/// Guides: sought and found, sought in vain, and read.
fn guide_cases(case: &mut Say<'_>, new: &New<'_>) {
    let mut person = new();
    person.say(Command::ShowHelp);
    let mut seek = |name, words: &str| {
        let query = (new().quote)(words);
        case(
            name,
            &person.clone().say(Command::SearchGuides(query)).state,
        );
    };
    seek("help-found", "form phone");
    seek("help-none", "submarine");
    for (name, guide) in [
        ("guide-facebook-web", "facebook-web"),
        ("guide-no-form", "no-form"),
    ] {
        let guide = Command::ShowGuide(guide.to_owned());
        case(name, &person.clone().say(guide).state);
    }
}

/// Backups, and files that others changed or have open.
fn keeping_cases(case: &mut Say<'_>, new: &New<'_>) {
    let mut person = family(new);
    person.say(Command::ShowLicences(None));
    case("licences", &person.state);
    person.say(Command::ShowLicences(Some("ISC".to_owned())));
    case("licence", &person.state);
    person.say(Command::ShowBackups);
    case("backups-reading", &person.state);
    let mut empty = person.clone();
    empty.say(Command::BackupsListed(Vec::new()));
    case("backups-none", &empty.state);
    let backups: Vec<Backup> = [
        ("2026-11-22T07:40:00Z", 4, 3),
        ("2026-11-21T18:05:00Z", 4, 3),
        ("2026-11-14T09:12:00Z", 2, 1),
        ("2026-10-20T10:30:00Z", 1, 1),
    ]
    .into_iter()
    .map(|(made, accounts, objections)| Backup {
        path: PathBuf::from(format!("/home/ana/{made}.ron")),
        made: made.parse().expect("a time"),
        accounts,
        objections,
    })
    .collect();
    let chosen = backups[1].path.clone();
    person
        .say(Command::BackupsListed(backups))
        .say(Command::ChooseBackup(chosen));
    case("backups-chosen", &person.state);

    let mut merged = family(new);
    let mut other = merged.clone();
    other.now.ids = Ids::Counted(9000);
    other.add("facebook", &(other.quote)("Club page"), None);
    merged.say(Command::ShowDesk).say(Command::Incoming(
        Box::new((*other.state.document).clone()),
        Source::Other,
    ));
    case("desk-merged", &merged.state);
    let mut restarted = family(new);
    restarted.state.notice = Some(Notice::of(Done::Restarted));
    case("desk-restarted", &restarted.state);
    let mut elsewhere = family(new);
    elsewhere.state.steps.clear();
    elsewhere.state.saving = Saving::ReadOnly(ReadOnly::OtherWindow);
    case("desk-read-only", &elsewhere.state);
    elsewhere.state.saving = Saving::ReadOnly(ReadOnly::Newer { version: 7 });
    case("desk-newer", &elsewhere.state);
}

type Say<'a> = dyn FnMut(&'static str, &State) + 'a;
type New<'a> = dyn Fn() -> Person + 'a;

/// Ana, her three accounts, and Mihai's club page, at different points of their way.
pub fn family(new: &New<'_>) -> Person {
    let mut person = new();
    person.travel_to(date(2026, 10, 20));
    person.ana_at_the_form().open_and_send();
    person.record(AnswerKind::Accepted);
    person
        .add("instagram", "ana.popescu", Some(Linked::NotSure))
        .open_and_send();
    person.travel_to(date(2026, 11, 21));
    person.add("whatsapp", "", None).say(Command::OpenForm);
    person.travel_to(TODAY);
    // Someone else: Mihai, with a club page and a linked account.
    person
        .say(Command::StartWizard)
        .answer(Answer::Platform("facebook".into()))
        .answer(Answer::SomeoneElse(true))
        .next()
        .answer(Answer::Whose(Whose::New));
    let name = (person.quote)("Mihai");
    person.answer(Answer::PersonName(name)).next();
    person.answer(Answer::Lives(Lives::Eu)).next().next();
    person
        .type_email("mihai@example.eu")
        .type_handle("Chess Club Cluj");
    person
        .next_anyway()
        .answer(Answer::Reason(ReasonKind::None))
        .next()
        .next();
    person.open_and_send();
    // And one that was begun only.
    person.begin("instagram").next().say(Command::ShowDesk);
    person
}

fn desk_cases(case: &mut Say<'_>, new: &New<'_>) {
    case(
        "desk-one",
        &new()
            .ana_at_the_form()
            .open_and_send()
            .say(Command::ShowDesk)
            .state,
    );
    let mut family = family(new);
    case("desk-many", &family.state);
    let mut failed = family.clone();
    failed.say(Command::Saved(Err(SaveProblem::Full)));
    case("desk-not-saved", &failed.state);
    failed.say(Command::AskClose);
    case("desk-close-asked", &failed.state);
    let account = family.account("ana.popescu");
    family.say(Command::DeleteAccount(account));
    case("desk-undo", &family.state);
}

fn wizard_cases(case: &mut Say<'_>, new: &New<'_>) {
    let mut person = new();
    case("wizard-platform", &person.say(Command::StartWizard).state);
    case("wizard-platform-problem", &person.next().state);
    person.answer(Answer::Platform("facebook".into()));
    let mut other = person.clone();
    other.answer(Answer::SomeoneElse(true)).next();
    case(
        "wizard-person",
        &other.answer(Answer::Whose(Whose::New)).state,
    );
    case("wizard-person-problem", &other.next().state);
    case("wizard-residence", &person.next().state);
    case("wizard-residence-problem", &person.clone().next().state);
    case(
        "wizard-residence-chosen",
        &person.answer(Answer::Lives(Lives::Eu)).state,
    );
    let mut not_sure = person.clone();
    not_sure.answer(Answer::Lives(Lives::NotSure)).next();
    case(
        "wizard-country-all",
        &not_sure.answer(Answer::Country(Some("CH".into()))).state,
    );
    let mut elsewhere = person.clone();
    elsewhere.answer(Answer::Lives(Lives::Elsewhere)).next();
    case("wizard-country-elsewhere", &elsewhere.state);
    case("wizard-country-problem", &elsewhere.next().state);
    elsewhere.answer(Answer::Country(Some("US".into()))).next();
    case("wizard-no-route", &elsewhere.state);
    elsewhere
        .answer(Answer::Done("help-limit-old-posts".into(), true))
        .answer(Answer::Done("help-avoid-meta-ai".into(), true));
    case("wizard-no-route-ticked", &elsewhere.state);
    case("desk-list", &elsewhere.say(Command::ShowDesk).state);
    let mut others = new();
    others.begin("no-account").next();
    let name = (others.quote)("Ana Popescu");
    others
        .answer(Answer::Whose(Whose::New))
        .answer(Answer::PersonName(name));
    others.live_in_romania();
    case("wizard-limits", &others.state);
    case("wizard-country", &person.next().state);
    let mut germany = person.clone();
    germany.answer(Answer::Country(Some("DE".into()))).next();
    case("wizard-part", &germany.state);
    person.answer(Answer::Country(Some("RO".into()))).next();
    case("wizard-email", &person.state);
    case("wizard-email-empty", &person.clone().next().state);
    // A slip that can be named only where it is not put in brackets.
    person.answer(Answer::Email("ana@gmial.com".into()));
    case("wizard-email-slip", &person.next().state);
    person
        .type_email("ana.popescu@example.eu")
        .type_handle("Ana Popescu")
        .next_anyway();
    case("wizard-reason", &person.state);
    case("wizard-reason-problem", &person.clone().next().state);
    let text = (person.quote)(
        "I object to the use of my information. My photos show my children. Please confirm in writing.",
    );
    person
        .answer(Answer::Reason(ReasonKind::Composed))
        .answer(Answer::Ticked("children".into(), true, text));
    case("wizard-reason-composed", &person.state);
    let mut own = person.clone();
    case(
        "wizard-reason-own",
        &own.answer(Answer::Reason(ReasonKind::Own)).next().state,
    );
    case("wizard-check", &person.next().state);

    let mut second = new();
    second.ana_at_the_form().open_and_send();
    second
        .begin("instagram")
        .next()
        .next()
        .next()
        .type_handle("ana.popescu")
        .next_anyway();
    case("wizard-linked", &second.state);
    case("wizard-linked-problem", &second.next().state);
    second
        .begin("facebook")
        .answer(Answer::SomeoneElse(true))
        .next();
    case("wizard-whose-problem", &second.next().state);
    let mut whatsapp = new();
    whatsapp.begin("whatsapp").live_in_romania();
    case("wizard-email-phone", &whatsapp.state);
    whatsapp.type_email("ana@example.eu");
    case("wizard-phone-problem", &whatsapp.next().state);
}

fn filing_cases(case: &mut Say<'_>, new: &New<'_>) {
    let mut person = new();
    person.ana_at_the_form();
    case("filing-page", &person.state);
    let mut form = person.clone();
    form.say(Command::UseRoute(RouteId::from("facebook-form-2025")));
    case("filing-form", &form.state);
    let copied = veto_desk::app::command::Copied::Address;
    case(
        "filing-copied",
        &form.say(Command::TextCopied(copied, true)).state,
    );
    let mut by_hand = form.clone();
    by_hand.say(Command::TextCopied(copied, false));
    case("filing-by-hand", &by_hand.state);
    form.say(Command::AddressOpened(Err(Problem::NoBrowser)));
    case("filing-no-browser", &form.state);
    let mut next = person.clone();
    next.say(Command::UseRoute(RouteId::from("facebook-form-2025")))
        .open_and_send()
        .add("instagram", "ana.popescu", None);
    case("filing-worked", &next.state);
    let mut letter = person.clone();
    letter.say(Command::UseRoute(RouteId::from("letter-meta-ireland")));
    case("filing-letter", &letter.state);
    let mut whatsapp = new();
    whatsapp.begin("whatsapp").live_in_romania();
    let phone = (whatsapp.quote)("+40 721 555 010");
    whatsapp
        .answer(Answer::Phone(phone))
        .type_email("ana@example.eu")
        .next_anyway();
    whatsapp
        .answer(Answer::Reason(ReasonKind::None))
        .next()
        .next();
    case("filing-whatsapp", &whatsapp.state);
    case(
        "on-phone-no-text",
        &whatsapp.clone().say(Command::DoOnPhone).state,
    );
    case("on-phone", &person.clone().say(Command::DoOnPhone).state);
    let mut long = form.clone();
    let many = Answer::OwnText((long.quote)(&"This is mine. ".repeat(60)));
    long.say(Command::Back).answer(many).next();
    case("on-phone-long", &long.say(Command::DoOnPhone).state);
    case(
        "companion-asked",
        &person.clone().say(Command::ShowCompanion).state,
    );
    let mut small = person.clone();
    case("companion", &small.say(Command::OpenForm).state);
    let copied = veto_desk::app::command::Copied::Field(Field::Reason);
    small
        .say(Command::ShowStep(usize::MAX))
        .say(Command::TextCopied(copied, true));
    case("companion-last-step", &small.state);
    small.say(Command::ReportMissing);
    case("companion-missing", &small.state);
    small.say(Command::TellSeen(Seen::NotAvailable));
    case("companion-advice", &small.state);
    small.say(Command::ReportSomethingElse);
    case("companion-something-else", &small.state);
    whatsapp.say(Command::OpenForm).say(Command::ShowStep(1));
    case("companion-whatsapp", &whatsapp.state);
    // The rest is shown in the large window.
    person
        .say(Command::OpenForm)
        .say(Command::LeaveCompanion)
        .say(Command::ReportMissing);
    case("missing", &person.state);
    case(
        "missing-advice",
        &person.say(Command::TellSeen(Seen::AboutAi)).state,
    );
    let mut used_up = person.clone();
    while let Some(route) = left(&used_up).first().cloned() {
        used_up
            .say(Command::UseRoute(route))
            .say(Command::TellSeen(Seen::NotAvailable));
    }
    case("missing-used-up", &used_up.state);
    let mut letter_left = person.clone();
    while let [route, _, ..] = left(&letter_left).as_slice() {
        let route = route.clone();
        letter_left
            .say(Command::UseRoute(route))
            .say(Command::TellSeen(Seen::NotAvailable));
    }
    case("missing-letter-left", &letter_left.state);
    case(
        "something-else",
        &person.say(Command::ReportSomethingElse).state,
    );
    let mut sent = new();
    case("next", &sent.ana_at_the_form().open_and_send().state);
}

/// The routes that were not tried yet.
pub fn left(person: &Person) -> Vec<RouteId> {
    let objection = person
        .state
        .document
        .objection(person.objection())
        .expect("kept");
    let account = person
        .state
        .document
        .account(objection.account)
        .expect("kept");
    Catalog::embedded()
        .routes_for(objection.residence.zone, &account.platform)
        .into_iter()
        .map(|route| route.id.clone())
        .filter(|id| !objection.failed_routes().any(|failed| failed == id))
        .collect()
}

fn account_cases(case: &mut Say<'_>, new: &New<'_>) {
    let mut person = new();
    person.travel_to(date(2026, 10, 20));
    person.ana_at_the_form().open_and_send();
    let id = person.account("Ana Popescu");
    case(
        "account-waiting",
        &person.say(Command::ShowAccount(id)).state,
    );
    let objection = person.objection();
    case(
        "answer",
        &person.clone().say(Command::AskAnswer(objection)).state,
    );
    let mut asked = person.clone();
    asked
        .say(Command::AskAnswer(objection))
        .say(Command::RecordAnswer);
    case("answer-problem", &asked.state);
    asked.say(Command::ReadMail);
    case("answer-mail-problem", &asked.state);
    for (name, kind) in [
        ("account-confirmed", AnswerKind::Accepted),
        ("account-refused", AnswerKind::Refused),
        ("account-more-asked", AnswerKind::MoreAsked),
        ("account-other-company", AnswerKind::OtherCompany),
    ] {
        case(name, &person.clone().record(kind).state);
    }
    person.travel_to(TODAY);
    case("account-overdue", &person.state);
    person.say(Command::EditAccount(id));
    let note = (person.quote)("Ask Ana before replying.");
    case("edit", &person.say(Command::Edit(Edit::Note(note))).state);
    let mut covered = new();
    covered
        .ana_at_the_form()
        .open_and_send()
        .record(AnswerKind::Accepted);
    covered
        .begin("instagram")
        .next()
        .next()
        .next()
        .type_handle("ana.popescu")
        .next_anyway();
    covered.answer(Answer::Linked(Linked::Rely)).next().next();
    case("account-covered", &covered.state);
}

/// The kind of a screen, so that a new one cannot be forgotten: this match has no `_`.
pub fn kind(state: &State) -> String {
    match &state.screen {
        Screen::Desk => "desk".to_owned(),
        Screen::Wizard(_) => {
            let step = state.open_draft().expect("an open wizard").step;
            format!("wizard {step:?}")
        }
        Screen::File(filing) => match filing.asking {
            None if state.companion => "companion".to_owned(),
            None => "filing".to_owned(),
            Some(Asking::Seen(None)) => "missing".to_owned(),
            Some(Asking::Seen(Some(_))) => "advice".to_owned(),
            Some(Asking::SomethingElse) => "something else".to_owned(),
            Some(Asking::OnPhone) => "on phone".to_owned(),
        },
        Screen::Next(_) => "next".to_owned(),
        Screen::Account(_) => "account".to_owned(),
        Screen::Answer(_) => "answer".to_owned(),
        Screen::When(_) => "when".to_owned(),
        Screen::Letter(writing) => {
            let objection = state.document.objection(writing.objection);
            let letter = objection.and_then(|it| it.letter(writing.letter));
            format!("letter {:?}", letter.expect("begun").kind)
        }
        Screen::Edit(_) => "edit".to_owned(),
        Screen::Linked(_) => "linked".to_owned(),
        Screen::AddMany(_) => "adding".to_owned(),
        Screen::Trouble(_) => "trouble".to_owned(),
        Screen::Settings => "settings".to_owned(),
        Screen::Several(several) => format!("several {:?}", several.doing),
        Screen::Help(..) => "help".to_owned(),
        Screen::Guide(..) => "guide".to_owned(),
        Screen::Backups(_) => "backups".to_owned(),
        Screen::Licences(None) => "licences".to_owned(),
        Screen::Licences(Some(_)) => "licence".to_owned(),
        Screen::Persons => "persons".to_owned(),
        Screen::Person(_) => "person".to_owned(),
        Screen::SamePerson(_, None) => "same person".to_owned(),
        Screen::SamePerson(_, Some(_)) => "two are one".to_owned(),
    }
}

/// Every kind there is.
pub fn kinds() -> Vec<String> {
    // `File` and `Next` are steps for the count only; their pages are screens of their own.
    let steps = [
        Step::Platform,
        Step::Person,
        Step::Residence,
        Step::Country,
        Step::Part,
        Step::NoRoute,
        Step::Limits,
        Step::Email,
        Step::Linked,
        Step::Reason,
        Step::Check,
    ];
    let mut kinds: Vec<String> = steps
        .iter()
        .map(|step| format!("wizard {step:?}"))
        .collect();
    kinds.extend(
        LetterKind::ALL
            .iter()
            .map(|kind| format!("letter {kind:?}")),
    );
    for kind in [
        "desk",
        "filing",
        "companion",
        "missing",
        "advice",
        "several Sent",
        "several Answered",
        "something else",
        "on phone",
        "next",
        "account",
        "answer",
        "when",
        "edit",
        "linked",
        "adding",
        "trouble",
        "settings",
        "help",
        "guide",
        "backups",
        "licences",
        "licence",
        "persons",
        "person",
        "same person",
        "two are one",
    ] {
        kinds.push(kind.to_owned());
    }
    kinds
}
