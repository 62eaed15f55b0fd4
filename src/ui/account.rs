//! One account: where it stands, what to do, what happened so far, what was sent; and its edit page.
//! Reached from: the desk. Leads to: recording an answer, filing, editing.

use egui::{Color32, Sense, Stroke, Ui, pos2, vec2};
use jiff::civil::Date;

use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Field, banner_ui, body_ui, caption_ui, card_ui, chip_ui, column_ui, heading_ui,
    mark_ui, panel_ui, small_ui, status_icon, status_tone, strong_ui, tick_ui, title_ui,
};
use super::{Cx, desk, filing, page_head_ui, wording};
use crate::app::command::{Command, Copied, Edit};
use crate::catalog::schema::KnownBy;
use crate::domain::document::Account;
use crate::domain::ids::AccountId;
use crate::domain::objection::{Event, Frozen, Objection, What};
use crate::domain::status::{NextStep, Outcome, Reason, Stage, Standing};

/// Draws one account.
pub fn account_ui(ui: &mut Ui, cx: &Cx<'_>, id: AccountId) {
    let Some(account) = cx.state.document.account(id) else {
        return;
    };
    let standing = cx.standing(id);
    let objection = cx.state.document.objection_of(id);
    if Button::quiet(&cx.t("account-all"))
        .icon(Icon::Back)
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
            column_ui(ui, side, |ui| kept_ui(ui, cx, account, objection));
        });
    } else {
        main_ui(ui, cx, account, objection, &standing);
        ui.add_space(space::L);
        kept_ui(ui, cx, account, objection);
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
        title_ui(ui, cx, &wording::account_name(cx, account));
        chip_ui(ui, cx, standing.status);
    });
    small_ui(ui, cx, &wording::account_place(cx, account));
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
    if let Some(deadline) = &standing.deadline {
        filing::why_ui(ui, cx, deadline);
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
    banner_ui(ui, tone, status_icon(standing.status), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        strong_ui(ui, cx, &cx.t(wording::status_key(standing.status)));
        body_ui(ui, cx, &wording::reason(cx, standing));
        for key in options(standing) {
            body_ui(ui, cx, &cx.t(key));
        }
        ui.add_space(space::XS);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            buttons_ui(ui, cx, account, objection, standing);
        });
    });
    if let Some(objection) = objection
        && standing.next == NextStep::SeeOptions
        && let Some(authority) = cx.catalog.authority(&objection.residence)
    {
        heading_ui(ui, cx, &cx.t("options-authority"));
        filing::authority_ui(ui, cx, authority);
    }
}

/// What can be done now, in sentences.
fn options(standing: &Standing) -> &'static [&'static str] {
    match &standing.reason {
        Reason::Overdue(_) => &["options-overdue-remind", "options-overdue-complain"],
        Reason::Refused(_) => &["options-refused-read", "options-refused-complain"],
        Reason::MoreAsked(_) => &["options-more-asked"],
        Reason::OtherCompany(_) => &["options-other-company"],
        Reason::Waiting(_) | Reason::ReceiptOnly(_) => &["options-waiting"],
        _ => &[],
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
        NextStep::Reply | NextStep::SeeOptions | NextStep::ShowRecord => None,
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
    let Some(objection) = objection else { return };
    if standing.outcome == Outcome::MoreAsked
        && Button::primary(&cx.t("account-replied")).ui(ui, cx)
    {
        cx.send(Command::ReportReplied(objection.id));
    }
    if matches!(standing.reason, Reason::Overdue(_) | Reason::Refused(_))
        && Button::secondary(&cx.t("account-reminded")).ui(ui, cx)
    {
        cx.send(Command::ReportReminded(objection.id));
    }
    let sent = matches!(standing.stage, Stage::Sent | Stage::Answered);
    if sent
        && standing.next != NextStep::ReportAnswer
        && Button::secondary(&cx.t("next-report-answer")).ui(ui, cx)
    {
        cx.send(Command::AskAnswer(objection.id));
    }
}

// ----- the timeline

fn timeline_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, standing: &Standing) {
    heading_ui(ui, cx, &cx.t("timeline-title"));
    ui.spacing_mut().item_spacing.y = 0.0;
    if let Some(deadline) = standing
        .deadline
        .as_ref()
        .filter(|_| standing.outcome == Outcome::Open)
    {
        let key = if deadline.due < cx.today() {
            "timeline-was-due"
        } else {
            "timeline-due"
        };
        moment_ui(ui, cx, false, &cx.t(key), &cx.text.date(deadline.due));
    }
    // Newest first, as parcels are followed.
    for event in objection.events.iter().rev() {
        moment_ui(ui, cx, true, &wording::event(cx, event), &when(cx, event));
    }
}

/// The day, the time where it was written down on that day, and the route of a sending.
fn when(cx: &Cx<'_>, event: &Event) -> String {
    let date = cx.text.date(event.on);
    let at = event.at.to_zoned(cx.state.now.time_zone().clone());
    let day = if at.date() == event.on {
        let time = cx.tv(
            "time",
            &[
                ("hour", format!("{:02}", at.hour()).into()),
                ("minute", format!("{:02}", at.minute()).into()),
            ],
        );
        cx.tv(
            "date-and-time",
            &[("date", date.into()), ("time", time.into())],
        )
    } else {
        date
    };
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

// ----- what is kept

fn kept_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account, objection: Option<&Objection>) {
    panel_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        heading_ui(ui, cx, &cx.t("kept-title"));
        match objection.and_then(Objection::sent) {
            Some((event, frozen)) => sent_ui(ui, cx, event.on, frozen),
            None => {
                body_ui(ui, cx, &cx.t("kept-nothing-sent"));
            }
        }
        let linked: Vec<String> = cx
            .state
            .document
            .linked_with(account.id)
            .map(|other| wording::account_and_platform(cx, other))
            .collect();
        if !linked.is_empty() {
            card_ui(ui, cx, |ui| {
                strong_ui(ui, cx, &cx.t("kept-linked"));
                small_ui(ui, cx, &linked.join(", "));
            });
        }
        if !account.note.trim().is_empty() {
            card_ui(ui, cx, |ui| {
                strong_ui(ui, cx, &cx.t("kept-note"));
                body_ui(ui, cx, &account.note);
            });
        }
        let width = ui.available_width();
        if Button::secondary(&cx.t("account-edit"))
            .width(width)
            .ui(ui, cx)
        {
            cx.send(Command::EditAccount(account.id));
        }
        let delete = cx.t("account-delete");
        if Button::secondary(&delete)
            .icon(Icon::Delete)
            .width(width)
            .ui(ui, cx)
        {
            cx.send(Command::DeleteAccount(account.id));
        }
        small_ui(ui, cx, &cx.t("account-delete-hint"));
    });
}

/// What was sent, exactly as it was.
fn sent_ui(ui: &mut Ui, cx: &Cx<'_>, on: Date, frozen: &Frozen) {
    card_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        strong_ui(ui, cx, &cx.t("kept-sent"));
        small_ui(
            ui,
            cx,
            &cx.tv("kept-sent-on", &[("date", cx.text.date(on).into())]),
        );
        for (key, value) in [
            ("field-name", &frozen.name),
            ("field-email", &frozen.email),
            ("field-phone", &frozen.phone),
            ("field-reason", &frozen.text),
        ] {
            if !value.trim().is_empty() {
                caption_ui(ui, cx, &cx.t(key));
                body_ui(ui, cx, value);
            }
        }
        if frozen.text.trim().is_empty() {
            small_ui(ui, cx, &cx.t("check-no-reason"));
        } else {
            let copy = cx.t("copy");
            let what = cx.t("kept-sent");
            let spoken = cx.tv(
                "copy-spoken",
                &[("copy", copy.as_str().into()), ("what", what.into())],
            );
            if Button::small(&copy)
                .spoken(&spoken)
                .icon(Icon::Copy)
                .ui(ui, cx)
            {
                cx.send(Command::Copy(Copied::SentText));
            }
        }
        caption_ui(ui, cx, &cx.t("filing-address"));
        small_ui(ui, cx, &frozen.address);
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
        edit_links_ui(ui, cx, account);
    });
    ui.add_space(space::L);
    if Button::primary(&cx.t("edit-done")).ui(ui, cx) {
        cx.send(Command::ShowAccount(id));
    }
}

fn edit_links_ui(ui: &mut Ui, cx: &Cx<'_>, account: &Account) {
    let linkable = |it: &Account| {
        cx.catalog
            .platform(&it.platform)
            .is_some_and(|it| it.linkable)
    };
    if !linkable(account) {
        return;
    }
    let others: Vec<&Account> = cx
        .state
        .document
        .kept_accounts()
        .filter(|it| it.person == account.person && it.id != account.id && linkable(it))
        .collect();
    if others.is_empty() {
        return;
    }
    strong_ui(ui, cx, &cx.t("edit-linked"));
    for other in others {
        let is = cx
            .state
            .document
            .linked_with(account.id)
            .any(|it| it.id == other.id);
        let words = wording::account_and_platform(cx, other);
        if tick_ui(ui, cx, is, &words) {
            cx.send(Command::Edit(Edit::LinkedWith(other.id, !is)));
        }
    }
}
