//! One account: where it stands, what to do, what happened so far; and its edit page. What is kept with
//! it stands beside: `kept`.
//! Reached from: the desk. Leads to: recording an answer, a letter, filing, editing.

use egui::{Color32, Sense, Stroke, Ui, pos2, vec2};
use jiff::civil::Date;

use super::authority::authority_of_ui;
use super::kept::kept_ui;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Field, Look, banner_ui, body_ui, chip_ui, column_ui, heading_ui, items_ui, link_ui,
    mark_ui, small_ui, status_icon, status_tone, strong_ui, title_ui,
};
use super::{Cx, desk, filing, linked, page_head_ui, wording};
use crate::app::command::{Command, Edit, Told};
use crate::catalog::schema::KnownBy;
use crate::domain::deadline::Began;
use crate::domain::document::Account;
use crate::domain::ids::AccountId;
use crate::domain::kinds::Zone;
use crate::domain::objection::{Event, LetterKind, Objection, What};
use crate::domain::status::{NextStep, Outcome, Reason, Stage, Standing, Status};
use crate::letters::case;

/// Draws one account.
pub fn account_ui(ui: &mut Ui, cx: &Cx<'_>, id: AccountId) {
    let Some(account) = cx.state.document.account(id) else {
        return;
    };
    let standing = cx.standing(id);
    let objection = cx.state.document.objection_of(id);
    if Button::quiet(&cx.t("account-all"))
        .icon(Icon::Back)
        .back()
        .ui(ui, cx)
    {
        cx.send(Command::ShowDesk);
    }
    ui.add_space(space::S);
    head_ui(ui, cx, account, &standing);
    ui.add_space(space::L);

    let gap = 34.0;
    let room = ui.available_width();
    if !cx.narrow && room >= 760.0 {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let side = (room - gap) * 0.43;
            column_ui(ui, room - gap - side, |ui| {
                main_ui(ui, cx, account, objection, &standing)
            });
            column_ui(ui, side, |ui| {
                kept_ui(ui, cx, account, objection, &standing)
            });
        });
    } else {
        main_ui(ui, cx, account, objection, &standing);
        ui.add_space(space::L);
        kept_ui(ui, cx, account, objection, &standing);
    }
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account, standing: &Standing) {
    let mark = cx
        .catalog
        .platform(&account.platform)
        .map_or("", |platform| platform.mark.as_str());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        mark_ui(ui, cx, mark);
        title_ui(
            ui,
            cx,
            &wording::account_name(cx, account),
            &wording::reason(cx, standing),
        );
        chip_ui(ui, cx, standing.status);
    });
    small_ui(ui, cx, &wording::account_place(cx, account));
    if let Some(person) = cx.state.document.person(account.person) {
        let words = cx.tv(
            "account-person",
            &[("name", wording::person(cx, person).into())],
        );
        if link_ui(ui, cx, &words, &words) {
            cx.send(Command::ShowPerson(person.id));
        }
    }
}

fn main_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    account: &Account,
    objection: Option<&Objection>,
    standing: &Standing,
) {
    ui.spacing_mut().item_spacing.y = space::M;
    next_ui(ui, cx, account, objection, standing);
    filing::why_ui(ui, cx, &standing.dates);
    if standing.outcome == Outcome::MoreAsked && standing.dates.due.is_some() {
        small_ui(ui, cx, &cx.t("why-question-open"));
    }
    if let Some(objection) = objection {
        ui.add_space(space::S);
        timeline_ui(ui, cx, objection, standing);
    }
}

/// What is next, and the button for it.
fn next_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    account: &Account,
    objection: Option<&Objection>,
    standing: &Standing,
) {
    let tone = status_tone(cx, standing.status);
    banner_ui(ui, cx, tone, status_icon(standing.status), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &cx.t(wording::status_key(standing.status)));
        body_ui(ui, cx, &wording::reason(cx, standing));
        for words in advice(cx, objection, standing) {
            body_ui(ui, cx, &words);
        }
        ui.add_space(space::XS);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            buttons_ui(ui, cx, account, objection, standing);
        });
    });
    if let Some(objection) = objection
        && (standing.next == NextStep::SeeOptions
            || matches!(standing.reason, Reason::ComplaintReceived(_)))
    {
        heading_ui(ui, cx, &cx.t("options-authority"));
        if !authority_of_ui(ui, cx, objection) {
            small_ui(ui, cx, &cx.t("used-up-no-authority"));
        }
    }
}

/// The company itself was complained to: what comes after is a matter for the ICO.
fn has_complained(objection: &Objection) -> bool {
    let events = objection.events.iter().rev();
    let mut since = events.take_while(|it| !matches!(it.what, What::Sent(_)));
    since.any(|event| {
        matches!(&event.what, What::LetterSent(letter) if letter.kind == LetterKind::CompanyComplaint)
    })
}

/// What can be done now, in words.
pub fn advice(cx: &Cx<'_>, objection: Option<&Objection>, standing: &Standing) -> Vec<String> {
    let zone = objection.map_or(Zone::Unclear, |it| it.residence.zone);
    let complained = objection.is_some_and(has_complained);
    let keys = options(standing, zone, complained).into_iter();
    keys.map(|key| cx.t(key)).collect()
}

/// What can be done now, in sentences.
fn options(standing: &Standing, zone: Zone, complained: bool) -> Vec<&'static str> {
    let complain = match zone {
        Zone::Eu | Zone::Eea => Some("options-complain"),
        Zone::Uk if complained => Some("options-ico"),
        Zone::Uk => Some("options-company"),
        Zone::Switzerland => Some("options-swiss"),
        Zone::Brazil => Some("options-brazil"),
        Zone::Unclear | Zone::Elsewhere => None,
    };
    match &standing.reason {
        Reason::Overdue(_) => match zone {
            Zone::Eu | Zone::Eea => vec!["options-overdue-remind", "options-overdue-complain"],
            Zone::Uk if complained => vec!["options-ico"],
            Zone::Uk => vec!["options-overdue-remind", "options-overdue-company"],
            _ => std::iter::once("options-overdue-none")
                .chain(complain)
                .collect(),
        },
        Reason::ReminderOver(_) => complain.into_iter().collect(),
        Reason::Refused(_) => {
            // Whose grounds weigh more is a question of the GDPR.
            let read = match zone {
                Zone::Eu | Zone::Eea | Zone::Uk => "options-refused-read",
                _ => "options-refused-reasons",
            };
            std::iter::once(read).chain(complain).collect()
        }
        Reason::ComplaintSilent(_) => vec!["options-ico"],
        Reason::ComplaintReceived(_) => vec!["options-complaint-received"],
        Reason::AuthoritySilent(_) => vec!["options-court"],
        Reason::AuthorityDisagreed(_) => vec!["options-court-decision"],
        Reason::MoreAsked(_) => vec!["options-more-asked"],
        Reason::ReasonsAsked(_) if case::exists(LetterKind::Reply, zone) => {
            vec!["options-reasons-asked"]
        }
        Reason::ReasonsAsked(_) => vec!["options-more-asked"],
        Reason::OtherCompany(_) => vec!["options-other-company"],
        Reason::OtherForm(_) => vec!["options-other-form"],
        Reason::RecheckDue(_) => vec!["options-recheck"],
        Reason::CoverOpen(..) => vec!["options-cover-open", "options-cover-again"],
        Reason::CoverLeft(..) => vec!["options-cover-again"],
        Reason::Waiting(_) | Reason::ReceiptOnly(_) if zone == Zone::Brazil => {
            vec!["options-waiting", "options-waiting-no-date"]
        }
        Reason::Waiting(_) | Reason::ReceiptOnly(_) => vec!["options-waiting"],
        Reason::Replied(_) if zone == Zone::Brazil => vec!["options-waiting-no-date"],
        _ => Vec::new(),
    }
}

/// The letters that can be written now, the most useful first.
fn letters(standing: &Standing, objection: &Objection, today: Date) -> Vec<LetterKind> {
    let zone = objection.residence.zone;
    let complaint = if zone == Zone::Uk {
        LetterKind::CompanyComplaint
    } else {
        LetterKind::AuthorityComplaint
    };
    let mut kinds = match &standing.reason {
        Reason::Overdue(_) => vec![LetterKind::Reminder, complaint],
        Reason::ReminderOver(_) | Reason::OtherCompany(_) => vec![complaint],
        Reason::Refused(_) => vec![complaint, LetterKind::Reminder],
        Reason::ReasonsAsked(_) => vec![LetterKind::Reply],
        // No date is ever over there: the person judges how long is too long.
        Reason::Waiting(_) | Reason::ReceiptOnly(_) | Reason::Replied(_)
            if zone == Zone::Brazil && objection.sent().is_some_and(|(it, _)| it.on < today) =>
        {
            vec![LetterKind::Reminder]
        }
        _ => Vec::new(),
    };
    // A reminder announces the complaint to the company, which is there already.
    kinds.retain(|kind| {
        let late = matches!(kind, LetterKind::Reminder | LetterKind::CompanyComplaint);
        case::exists(*kind, zone) && !(late && has_complained(objection))
    });
    kinds
}

fn write_key(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Objection => "account-write-objection",
        LetterKind::Reply => "account-write-reply",
        LetterKind::Reminder => "account-write-reminder",
        LetterKind::CompanyComplaint => "account-write-company-complaint",
        LetterKind::AuthorityComplaint => "account-write-authority-complaint",
    }
}

fn buttons_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    account: &Account,
    objection: Option<&Objection>,
    standing: &Standing,
) {
    let go = match standing.next {
        NextStep::Start
        | NextStep::Continue
        | NextStep::TryNextRoute
        | NextStep::ReportAnswer
        | NextStep::ShowCovering(_) => Some(standing.next),
        NextStep::Reply | NextStep::SeeOptions | NextStep::Recheck | NextStep::ShowRecord => None,
    };
    if let Some(next) = go
        && Button::primary(&cx.t(wording::next_step_key(next))).ui(ui, cx)
    {
        cx.send(desk::next_step(cx, account.id, next));
    }
    if matches!(standing.reason, Reason::Covered(..))
        && Button::secondary(&cx.t("account-file-anyway")).ui(ui, cx)
    {
        cx.send(match objection {
            Some(objection) => Command::ShowFiling(objection.id),
            None => Command::StartFor(account.id),
        });
    }
    linked::choices_ui(ui, cx, account, standing, Look::Primary);
    let Some(objection) = objection else { return };
    // One primary button a page: the first thing to do.
    let mut primary = go.is_none() && standing.status != Status::Confirmed;
    let mut button = |ui: &mut Ui, key: &str, command: Command| {
        let look = if std::mem::take(&mut primary) {
            Look::Primary
        } else {
            Look::Secondary
        };
        if Button::new(look, &cx.t(key)).ui(ui, cx) {
            cx.send(command);
        }
    };
    for kind in letters(standing, objection, cx.today()) {
        button(
            ui,
            write_key(kind),
            Command::StartLetter(objection.id, kind, None),
        );
    }
    if matches!(standing.reason, Reason::RecheckDue(_)) {
        button(ui, "next-recheck", Command::ShowFiling(objection.id));
        let looked = Command::AskWhen(objection.id, Told::Rechecked);
        button(ui, "account-rechecked", looked);
    }
    if standing.outcome == Outcome::MoreAsked {
        let replied = Command::AskWhen(objection.id, Told::Replied);
        button(ui, "account-replied", replied);
    }
    if matches!(standing.reason, Reason::Overdue(_) | Reason::Refused(_))
        && !has_complained(objection)
    {
        let reminded = Command::AskWhen(objection.id, Told::Reminded);
        button(ui, "account-reminded", reminded);
    }
    if matches!(
        standing.reason,
        Reason::Refused(_)
            | Reason::ReminderOver(_)
            | Reason::ComplaintSilent(_)
            | Reason::ComplaintReceived(_)
    ) && cx.catalog.authority(&objection.residence).is_some()
    {
        let complained = Command::AskWhen(objection.id, Told::Complained);
        button(ui, "account-complained", complained);
    }
    let due = standing.dates.due.as_ref();
    if due.is_some_and(|it| it.began == Began::Posted) {
        let delivered = Command::AskWhen(objection.id, Told::Delivered);
        button(ui, "account-delivered", delivered);
    }
    let sent = matches!(standing.stage, Stage::Sent | Stage::Answered);
    if sent && standing.next != NextStep::ReportAnswer {
        let ask = Command::AskAnswer(objection.id);
        button(ui, "next-report-answer", ask);
    }
}

// ----- the timeline

fn timeline_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, standing: &Standing) {
    let name = cx.t("timeline-title");
    heading_ui(ui, cx, &name);
    ui.spacing_mut().item_spacing.y = 0.0;
    let dates = &standing.dates;
    let mut moments = Vec::new();
    for (deadline, is_later) in [(&dates.later, true), (&dates.due, false)] {
        if let Some(deadline) = deadline {
            let is_over = deadline.due < cx.today();
            let key = if is_later {
                "timeline-later"
            } else {
                wording::wait_key(deadline.wait, is_over)
            };
            let day = wording::begun(&cx.text.date(deadline.due));
            moments.push((false, cx.t(key), day));
        }
    }
    // Newest first, as parcels are followed.
    for event in objection.events.iter().rev() {
        moments.push((true, wording::event(cx, event), when(cx, event)));
    }
    items_ui(ui, &name, &moments, |ui, (past, what, when)| {
        moment_ui(ui, cx, *past, what, when);
    });
}

/// The day, the time where it was written down on that day, and the route of a sending.
fn when(cx: &Cx<'_>, event: &Event) -> String {
    let at = event.at.to_zoned(cx.state.now.time_zone().clone());
    let day = if at.date() == event.on {
        cx.text.date_and_time(at.datetime())
    } else {
        cx.text.date(event.on)
    };
    let day = wording::begun(&day);
    let route = match &event.what {
        What::Sent(frozen) => Some(&frozen.route),
        What::FormOpened(page) => Some(&page.route),
        What::FormMissing(missing) => Some(&missing.route),
        _ => None,
    };
    match route.and_then(|id| cx.catalog.route(id)) {
        Some(route) => cx.tv(
            "when-and-route",
            &[
                ("when", day.into()),
                (
                    "route",
                    cx.t(&format!("route-{}", route.id.as_str())).into(),
                ),
            ],
        ),
        None => day,
    }
}

fn moment_ui(ui: &mut Ui, cx: &Cx<'_>, past: bool, what: &str, when: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(22.0, 24.0), Sense::hover());
        let words = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            strong_ui(ui, cx, what);
            small_ui(ui, cx, when);
            ui.add_space(space::M);
        });
        let center = pos2(rect.left() + 10.0, rect.top() + 13.0);
        let line = Stroke::new(2.0, Color32::from(cx.tokens.line));
        ui.painter().vline(
            center.x,
            (center.y + 10.0)..=(words.response.rect.bottom() + 2.0),
            line,
        );
        let ring = if past {
            cx.tokens.accent
        } else {
            cx.tokens.edge
        };
        ui.painter()
            .circle_stroke(center, 7.0, Stroke::new(3.0, Color32::from(ring)));
    });
}

// ----- editing

/// Draws the edit page. What is typed is saved as it is typed; what was sent stays as it was.
pub fn edit_ui(ui: &mut Ui, cx: &Cx<'_>, id: AccountId) {
    let Some(account) = cx.state.document.account(id) else {
        return;
    };
    page_head_ui(ui, cx, &cx.t("edit-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        let person = cx
            .state
            .document
            .person(account.person)
            .map(|person| person.name.as_str())
            .unwrap_or_default();
        let known_by = cx.catalog.platform(&account.platform).map(|it| it.known_by);
        let mut field =
            |key: &str, hint: &str, rows: usize, value: &str, edit: fn(String) -> Edit| {
                let hint = if hint.is_empty() {
                    String::new()
                } else {
                    cx.t(hint)
                };
                let field = Field {
                    id: key,
                    label: &cx.t(key),
                    hint: &hint,
                    problem: "",
                    rows,
                };
                if let Some(typed) = field.ui(ui, cx, value) {
                    cx.send(Command::Edit(edit(typed)));
                }
            };
        field(
            "edit-person",
            "edit-person-hint",
            1,
            person,
            Edit::PersonName,
        );
        match known_by {
            Some(KnownBy::Phone) => {
                field(
                    "wizard-phone",
                    "wizard-phone-hint",
                    1,
                    &account.phone,
                    Edit::Phone,
                );
            }
            Some(KnownBy::Person) | None => {}
            Some(KnownBy::Handle) => {
                field(
                    "wizard-handle-user-name",
                    "",
                    1,
                    &account.handle,
                    Edit::Handle,
                );
            }
            Some(KnownBy::ProfileName) => {
                field(
                    "wizard-handle-profile-name",
                    "",
                    1,
                    &account.handle,
                    Edit::Handle,
                );
            }
        }
        field("wizard-email", "", 1, &account.email, Edit::Email);
        field("edit-note", "edit-note-hint", 3, &account.note, Edit::Note);
    });
    ui.add_space(space::L);
    if Button::primary(&cx.t("edit-done")).by_enter().ui(ui, cx) {
        cx.send(Command::ShowAccount(id));
    }
}
