//! Filing an objection on the official page, the riskiest step: the address in large type, a copy
//! button for each field, what will be seen, and "What happened?". Then what happens next.
//! Reached from: the wizard, the desk. Leads to: the same with another route, "what happens next".

use egui::{Ui, vec2};

use super::authority::authority_of_ui;
use super::phone::phone_ui;
use super::picture::{MARKS, mark_ui, picture_ui};
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field as TextField, Look, address_ui, banner_ui, body_ui, caption_ui,
    card_ui, column_ui, heading_ui, marked_by_hand_ui, panel_ui, small_ui, step_ui, strong_ui,
};
use super::{Cx, answer, companion, page_head_ui, wizard, wording};
use crate::app::command::{Command, Copied};
use crate::app::flow;
use crate::app::state::{Asking, Filing};
use crate::catalog::schema::{Channel, FieldAsked, Login, Need, Route};
use crate::domain::deadline::Dates;
use crate::domain::ids::ObjectionId;
use crate::domain::kinds::{Company, Field, Wait};
use crate::domain::objection::{LetterKind, Objection, Seen, What};
use crate::domain::status::standing;
use crate::letters::case;
use crate::text::Language;

/// The title of the page.
pub fn title(cx: &Cx<'_>, filing: &Filing) -> String {
    if let Some(title) = companion::title(cx, filing) {
        return title;
    }
    cx.t(match filing.asking {
        Some(Asking::Seen(None)) => "missing-title",
        Some(Asking::Seen(Some(_))) => "advice-title",
        Some(Asking::SomethingElse) => "else-title",
        Some(Asking::OnPhone) => "phone-title",
        None if route(cx, filing).is_some_and(|it| it.channel.address().is_none()) => {
            "filing-title-letter"
        }
        None => "filing-title",
    })
}

pub(super) fn route(cx: &Cx<'_>, filing: &Filing) -> Option<&'static Route> {
    let objection = cx.state.document.objection(filing.objection)?;
    cx.catalog.route(&objection.filing.route)
}

/// The routes that were not tried in vain, the one in use excepted, best first.
fn routes_left(cx: &Cx<'_>, objection: &Objection) -> Vec<&'static Route> {
    let Some(account) = cx.state.document.account(objection.account) else {
        return Vec::new();
    };
    let mut routes = cx
        .catalog
        .routes_for(objection.residence.zone, &account.platform);
    routes.retain(|route| {
        route.id != objection.filing.route
            && !objection.failed_routes().any(|failed| *failed == route.id)
    });
    routes
}

/// Draws the filing page, or the question that takes its place.
pub fn filing_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing) {
    let (Some(objection), Some(route)) = (
        cx.state.document.objection(filing.objection),
        route(cx, filing),
    ) else {
        return;
    };
    if let Some(draft) = cx.state.open_draft() {
        let (at, of) = cx.flow(draft).progress();
        wizard::progress_ui(ui, cx, at, of);
    }
    asking_ui(ui, cx, filing, objection, route);
}

/// The form, or the question that takes its place.
pub(super) fn asking_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    filing: &Filing,
    objection: &Objection,
    route: &Route,
) {
    match filing.asking {
        None if cx.state.companion => companion::step_page_ui(ui, cx, filing, objection, route),
        None => form_ui(ui, cx, filing, objection, route),
        Some(Asking::Seen(None)) => seen_ui(ui, cx),
        Some(Asking::Seen(Some(seen))) => advice_ui(ui, cx, objection, seen),
        Some(Asking::SomethingElse) => something_else_ui(ui, cx, filing, objection),
        Some(Asking::OnPhone) => phone_ui(ui, cx, filing, objection, route),
    }
}

// ----- the form's address, its fields, its steps

fn form_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection, route: &Route) {
    let by_post = route.channel.address().is_none();
    page_head_ui(
        ui,
        cx,
        &cx.t(if by_post {
            "filing-lead-letter"
        } else {
            "filing-lead"
        }),
    );
    let gap = 34.0;
    let room = ui.available_width();
    let two_columns = !cx.narrow && room >= 760.0;
    if two_columns {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let side = (room - gap) * 0.44;
            column_ui(ui, room - gap - side, |ui| {
                form_column_ui(ui, cx, filing, objection, route)
            });
            column_ui(ui, side, |ui| what_you_see_ui(ui, cx, route));
        });
    } else {
        form_column_ui(ui, cx, filing, objection, route);
        ui.add_space(space::L);
        what_you_see_ui(ui, cx, route);
    }
    ui.add_space(space::L);
    good_to_know_ui(ui, cx, route);
    ui.add_space(space::L);
    back_ui(ui, cx, Command::Back);
}

pub(super) fn back_ui(ui: &mut Ui, cx: &Cx<'_>, command: Command) {
    if Button::secondary(&cx.t("wizard-back")).back().ui(ui, cx) {
        cx.send(command);
    }
}

fn form_column_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection, route: &Route) {
    ui.spacing_mut().item_spacing.y = space::M;
    card_ui(ui, cx, |ui| channel_ui(ui, cx, filing, objection, route));
    for (asked, mark) in route.fields.iter().zip(MARKS) {
        field_card_ui(ui, cx, filing, objection, *asked, mark);
    }
    happened_ui(ui, cx, objection);
}

/// The address, its copy button, and the button that opens it.
pub(super) fn channel_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    filing: &Filing,
    objection: &Objection,
    route: &Route,
) {
    match &route.channel {
        Channel::Form(address) | Channel::Page(address) => {
            let label = cx.t("filing-address");
            value_head_ui(ui, cx, filing, Copied::Address, "", &label);
            address_ui(ui, cx, address);
            if cx.state.no_clipboard {
                small_ui(ui, cx, &cx.t("copy-by-hand"));
                marked_by_hand_ui(ui, cx, "filing-address", &label, address);
            }
            let open = cx.t(if matches!(route.channel, Channel::Form(_)) {
                "filing-open-form"
            } else {
                "filing-open-page"
            });
            // Once it was opened, what comes next is to say what happened.
            let look = if was_opened(objection) {
                Look::Secondary
            } else {
                Look::Primary
            };
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(space::M, space::M);
                if Button::new(look, &open).icon(Icon::External).ui(ui, cx) {
                    cx.send(Command::OpenForm);
                }
                if !cx.state.companion
                    && cx.state.can_have_companion(cx.catalog)
                    && Button::secondary(&cx.t("companion-show")).ui(ui, cx)
                {
                    cx.send(Command::ShowCompanion);
                }
                if !cx.state.companion && Button::secondary(&cx.t("filing-on-phone")).ui(ui, cx) {
                    cx.send(Command::DoOnPhone);
                }
            });
            if route.login == Login::Needed {
                small_ui(ui, cx, &cx.t("filing-log-in-first"));
            }
            small_ui(ui, cx, &known(cx, route));
            worked_ui(ui, cx, objection, route);
        }
        Channel::Post(lines) => {
            let label = cx.t("filing-postal-address");
            value_head_ui(ui, cx, filing, Copied::PostalAddress, "", &label);
            if cx.state.no_clipboard {
                small_ui(ui, cx, &cx.t("copy-by-hand"));
                marked_by_hand_ui(ui, cx, "postal_address", &label, &lines.join("\n"));
            } else {
                strong_ui(ui, cx, &lines.join("\n"));
            }
            small_ui(ui, cx, &known(cx, route));
        }
    }
}

/// The page of the chosen route was opened since it was last missing.
pub(super) fn was_opened(objection: &Objection) -> bool {
    objection.events.iter().rev().any(|event| {
        matches!(&event.what, What::FormOpened(page) if page.route == objection.filing.route)
    })
}

/// The same way worked for another account here.
fn worked_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, route: &Route) {
    let document = &cx.state.document;
    let Some((way, other)) = flow::worked_before(document, cx.catalog, &[route]) else {
        return;
    };
    let (Some(account), Some((event, _))) = (document.account(other.account), other.sent()) else {
        return;
    };
    if way.id == route.id && other.id != objection.id {
        let values = [
            ("account", wording::account_and_platform(cx, account).into()),
            ("date", cx.text.date(event.on).into()),
        ];
        strong_ui(ui, cx, &cx.tv("filing-worked", &values));
    }
}

/// How surely and since when the address is known.
fn known(cx: &Cx<'_>, route: &Route) -> String {
    let main = route.fact.evidence.first().map(|it| it.date);
    let confidence = wording::confidence(cx, route.fact.confidence);
    match main {
        Some(date) => cx.tv(
            "filing-known",
            &[
                ("date", cx.text.plain_date(date).into()),
                ("confidence", confidence.into()),
            ],
        ),
        None => confidence,
    }
}

/// The caption of a value, and its copy button on the right.
pub(super) fn value_head_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    filing: &Filing,
    what: Copied,
    mark: &str,
    label: &str,
) {
    ui.horizontal(|ui| {
        ui.set_min_height(size::SMALL_TARGET);
        if !mark.is_empty() {
            mark_ui(ui, cx, mark);
        }
        // Each value that was copied stays marked; the clipboard holds the last of them.
        let copied = filing.copied.contains(&what);
        let words = cx.t(if filing.copied.last() == Some(&what) {
            "copied"
        } else if copied {
            "copy-again"
        } else {
            "copy"
        });
        // The button has room for whatever it will say, and stays where it is.
        let wide = |key| Button::small(&cx.t(key)).icon(Icon::Copy).wide(ui);
        let wide = ["copy", "copy-again", "copied"].map(wide);
        let wide = wide.into_iter().fold(0.0, f32::max);
        let room = (ui.available_width() - wide - space::L).max(60.0);
        column_ui(ui, room, |ui| {
            // In the middle of the row, beside the letter and the button.
            ui.add_space(space::XS);
            caption_ui(ui, cx, label);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let spoken = cx.tv(
                "copy-spoken",
                &[("copy", words.as_str().into()), ("what", label.into())],
            );
            let icon = if copied { Icon::Check } else { Icon::Copy };
            if Button::small(&words).spoken(&spoken).icon(icon).ui(ui, cx) {
                cx.send(Command::Copy(what));
            }
        });
    });
}

fn value(cx: &Cx<'_>, objection: &Objection, field: Field) -> String {
    let filing = &objection.filing;
    match field {
        Field::Name => filing.name.clone(),
        Field::Email => filing.email.clone(),
        Field::Phone => filing.phone.clone(),
        Field::Reason => filing.text.clone(),
        Field::Country => objection
            .residence
            .country
            .as_ref()
            .map(|id| wording::place(cx, id))
            .unwrap_or_default(),
    }
}

fn field_card_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    filing: &Filing,
    objection: &Objection,
    asked: FieldAsked,
    mark: &str,
) {
    card_ui(ui, cx, |ui| {
        let field = cx.t(wording::field_key(asked.field));
        let label = with_need(cx, &field, asked);
        if let Some(value) = field_head_ui(ui, cx, filing, objection, asked, mark, &label) {
            value_ui(ui, cx, asked.field, &label, &value);
        }
    });
}

/// A value to be copied; where no clipboard works, in a field in which it can be marked by keys.
pub(super) fn value_ui(ui: &mut Ui, cx: &Cx<'_>, field: Field, label: &str, value: &str) {
    // A country is chosen from a list there.
    if cx.state.no_clipboard && field != Field::Country {
        marked_by_hand_ui(ui, cx, wording::field_key(field), label, value);
    } else {
        body_ui(ui, cx, value);
    }
}

/// The name of a field, or its value, and whether the form needs it.
pub(super) fn with_need(cx: &Cx<'_>, field: &str, asked: FieldAsked) -> String {
    cx.tv(
        "field-with-need",
        &[
            ("field", field.into()),
            ("need", cx.t(wording::need_key(asked.need)).into()),
        ],
    )
}

/// The name of a field with its copy button; its value, if there is one, is left to be shown.
pub(super) fn field_head_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    filing: &Filing,
    objection: &Objection,
    asked: FieldAsked,
    mark: &str,
    label: &str,
) -> Option<String> {
    let value = value(cx, objection, asked.field);
    let empty = value.trim().is_empty();
    // A country is chosen from a list there, not pasted.
    if empty || asked.field == Field::Country {
        ui.horizontal(|ui| {
            mark_ui(ui, cx, mark);
            caption_ui(ui, cx, label);
        });
    } else {
        value_head_ui(ui, cx, filing, Copied::Field(asked.field), mark, label);
    }
    if empty {
        let key = match (asked.field, asked.need) {
            (Field::Reason, Need::Required) => "value-reason-needed",
            (Field::Reason, _) => "value-leave-empty",
            _ => "value-fill-in-yourself",
        };
        small_ui(ui, cx, &cx.t(key));
        return None;
    }
    Some(value)
}

pub(super) fn happened_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection) {
    ui.add_space(space::S);
    heading_ui(ui, cx, &cx.t("happened-title"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        let by_post = cx
            .catalog
            .route(&objection.filing.route)
            .is_some_and(|route| route.channel.address().is_none());
        if by_post
            && Button::primary(&cx.t("account-write-objection"))
                .icon(Icon::Copy)
                .ui(ui, cx)
        {
            let company = addressee(cx, objection);
            let kind = LetterKind::Objection;
            cx.send(Command::StartLetter(objection.id, kind, company));
        }
        let look = if was_opened(objection) {
            Look::Primary
        } else {
            Look::Secondary
        };
        answers_ui(ui, cx, look, Look::Secondary, by_post);
    });
    small_ui(ui, cx, &cx.t("happened-hint"));
}

/// What may have happened: sent, and three answers that are asked on.
pub(super) fn answers_ui(ui: &mut Ui, cx: &Cx<'_>, sent: Look, other: Look, by_post: bool) {
    if Button::new(sent, &cx.t("happened-sent"))
        .icon(Icon::Check)
        .ui(ui, cx)
    {
        cx.send(Command::ReportSent(cx.today()));
    }
    if Button::secondary(&cx.t("happened-not-yet")).ui(ui, cx) {
        cx.send(Command::ReportNotYet);
    }
    if other == Look::Small {
        ui.end_row();
    }
    if !by_post && Button::new(other, &cx.t("happened-missing")).ui(ui, cx) {
        cx.send(Command::ReportMissing);
    }
    if Button::new(other, &cx.t("happened-else")).ui(ui, cx) {
        cx.send(Command::ReportSomethingElse);
    }
}

/// The company to which the chosen route leads by post.
fn addressee(cx: &Cx<'_>, objection: &Objection) -> Option<Company> {
    let route = cx.catalog.route(&objection.filing.route)?;
    let Channel::Post(lines) = &route.channel else {
        return None;
    };
    Company::ALL.into_iter().find(|company| {
        let office = cx.catalog.company(*company, objection.residence.zone);
        office.is_some_and(|it| it.name.as_ref() == lines.first())
    })
}

fn what_you_see_ui(ui: &mut Ui, cx: &Cx<'_>, route: &Route) {
    panel_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let by_post = route.channel.address().is_none();
        heading_ui(
            ui,
            cx,
            &cx.t(if by_post {
                "see-title-letter"
            } else {
                "see-title"
            }),
        );
        steps_ui(ui, cx, &route.web);
        way_ui(ui, cx, &route.web);
        if let Some(form) = cx.catalog.form(route) {
            ui.add_space(space::S);
            picture_ui(ui, cx, &form);
            small_ui(ui, cx, &cx.t("schematic-hint"));
        }
        if !route.phone.is_empty() && route.phone != route.web {
            ui.add_space(space::M);
            heading_ui(ui, cx, &cx.t("see-phone-title"));
            steps_ui(ui, cx, &route.phone);
            if cx.catalog.way_of(&route.phone) != cx.catalog.way_of(&route.web) {
                way_ui(ui, cx, &route.phone);
            }
        }
        if !by_post {
            small_ui(ui, cx, &cx.t("see-no-password"));
        }
    });
}

/// The drawing of the way that some steps describe, where there is one.
pub(super) fn way_ui(ui: &mut Ui, cx: &Cx<'_>, steps: &[String]) {
    if let Some(way) = cx.catalog.way_of(steps) {
        ui.add_space(space::S);
        picture_ui(ui, cx, &way);
    }
}

pub(super) fn steps_ui(ui: &mut Ui, cx: &Cx<'_>, steps: &[String]) {
    for (step, number) in steps.iter().zip(1..) {
        step_ui(ui, cx, &number.to_string(), &cx.t(step));
    }
}

/// What comes after sending, what sources disagree about, and the words on the page.
fn good_to_know_ui(ui: &mut Ui, cx: &Cx<'_>, route: &Route) {
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        if !route.look_for.is_empty() {
            heading_ui(ui, cx, &cx.t("look-for-title"));
            for look_for in &route.look_for {
                let code = look_for.language.as_str();
                let language = Language::of_system(code).map_or(code, |it| it.name());
                let words = look_for.words.iter();
                let quoted =
                    words.map(|it| cx.tv("look-for-word", &[("word", it.as_str().into())]));
                let words = cx.text.list(&quoted.collect::<Vec<_>>());
                let line = cx.tv(
                    "look-for-line",
                    &[("language", language.into()), ("words", words.into())],
                );
                small_ui(ui, cx, &line);
            }
            ui.add_space(space::S);
        }
        heading_ui(ui, cx, &cx.t("good-to-know-title"));
        for key in route.after.iter().chain(&route.notes) {
            small_ui(ui, cx, &cx.t(key));
        }
    });
}

// ----- "I don't see the form"

fn seen_ui(ui: &mut Ui, cx: &Cx<'_>) {
    page_head_ui(ui, cx, &cx.t("missing-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let all = Seen::ALL.map(|it| Choice::new(it, cx.t(wording::seen_key(it)), false));
        let seen = Choices::cards("seen", &wording::title(cx)).ui(ui, cx, all.into());
        if let Some(seen) = seen {
            cx.send(Command::TellSeen(seen));
        }
    });
    ui.add_space(space::L);
    back_ui(ui, cx, Command::CloseQuestion);
}

fn advice_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, seen: Seen) {
    page_head_ui(ui, cx, "");
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        card_ui(ui, cx, |ui| {
            caption_ui(ui, cx, &cx.t(wording::seen_key(seen)));
            body_ui(ui, cx, &cx.t(wording::seen_advice_key(seen)));
        });
        let again = cx.t("advice-try-again");
        let left = routes_left(cx, objection);
        let next = left.first();
        if seen.worth_another_try() {
            if Button::primary(&again).ui(ui, cx) {
                cx.send(Command::CloseQuestion);
            }
            ui.add_space(space::S);
        }
        match next {
            Some(route) if route.channel.address().is_some() => {
                heading_ui(ui, cx, &cx.t("advice-next-route"));
                card_ui(ui, cx, |ui| {
                    strong_ui(ui, cx, &cx.t(&format!("route-{}", route.id.as_str())));
                    small_ui(
                        ui,
                        cx,
                        &cx.t(&format!("route-{}-audience", route.id.as_str())),
                    );
                    if let Some(address) = route.channel.address() {
                        address_ui(ui, cx, address);
                    }
                    let use_it = cx.t("advice-use-next");
                    let button = if seen.worth_another_try() {
                        Button::secondary(&use_it)
                    } else {
                        Button::primary(&use_it)
                    };
                    if button.ui(ui, cx) {
                        cx.send(Command::UseRoute(route.id.clone()));
                    }
                });
            }
            letter => used_up_ui(ui, cx, objection, letter.copied()),
        }
    });
    ui.add_space(space::L);
    back_ui(ui, cx, Command::ReportMissing);
}

/// Every form was tried: a letter is left, and the authority can advise.
fn used_up_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, letter: Option<&Route>) {
    heading_ui(ui, cx, &cx.t("used-up-title"));
    body_ui(ui, cx, &cx.t("used-up-lead"));
    let can_write = case::exists(LetterKind::Objection, objection.residence.zone);
    if letter.is_some() || can_write {
        letter_left_ui(ui, cx, objection, letter);
    }
    heading_ui(ui, cx, &cx.t("used-up-advice"));
    if !authority_of_ui(ui, cx, objection) {
        body_ui(ui, cx, &cx.t("used-up-no-authority"));
    }
}

fn letter_left_ui(ui: &mut Ui, cx: &Cx<'_>, objection: &Objection, letter: Option<&Route>) {
    card_ui(ui, cx, |ui| {
        strong_ui(ui, cx, &cx.t("used-up-letter"));
        small_ui(ui, cx, &cx.t("used-up-letter-why"));
        if Button::primary(&cx.t("used-up-letter-button")).ui(ui, cx) {
            // Where an address for letters is known, that is a way of its own.
            cx.send(match letter {
                Some(route) => Command::UseRoute(route.id.clone()),
                None => Command::StartLetter(objection.id, LetterKind::Objection, None),
            });
        }
    });
}

// ----- "Something else"

fn something_else_ui(ui: &mut Ui, cx: &Cx<'_>, filing: &Filing, objection: &Objection) {
    page_head_ui(ui, cx, &cx.t("else-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        card_ui(ui, cx, |ui| {
            heading_ui(ui, cx, &cx.t("else-earlier-title"));
            answer::date_ui(ui, cx, filing.sent_on);
            if Button::secondary(&cx.t("else-earlier-button")).ui(ui, cx) {
                cx.send(Command::ReportSent(filing.sent_on));
            }
        });
        let left = routes_left(cx, objection);
        if !left.is_empty() {
            card_ui(ui, cx, |ui| {
                heading_ui(ui, cx, &cx.t("else-route-title"));
                for route in left {
                    if Button::secondary(&cx.t(&format!("route-{}", route.id.as_str()))).ui(ui, cx)
                    {
                        cx.send(Command::UseRoute(route.id.clone()));
                    }
                }
            });
        }
        card_ui(ui, cx, |ui| {
            let field = TextField {
                id: "note",
                label: &cx.t("else-note-label"),
                hint: &cx.t("else-note-hint"),
                problem: "",
                rows: 3,
            };
            if let Some(note) = field.ui(ui, cx, &filing.note) {
                cx.send(Command::TypeNote(note));
            }
            if Button::secondary(&cx.t("else-note-button")).ui(ui, cx) {
                cx.send(Command::AddNote(objection.id, filing.note.clone()));
            }
        });
    });
    ui.add_space(space::L);
    back_ui(ui, cx, Command::CloseQuestion);
}

// ----- what happens next

/// Draws "what happens next" after an objection was sent.
pub fn next_ui(ui: &mut Ui, cx: &Cx<'_>, id: ObjectionId) {
    let Some(objection) = cx.state.document.objection(id) else {
        return;
    };
    let Some(account) = cx.state.document.account(objection.account) else {
        return;
    };
    page_head_ui(ui, cx, &cx.t("sent-lead"));
    let standing = standing(
        objection,
        &cx.catalog.rules(objection.residence.zone),
        cx.today(),
    );
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        banner_ui(ui, cx, cx.tokens.good, Icon::Done, |ui| {
            let what = wording::account_and_platform(cx, account);
            strong_ui(ui, cx, &what);
            if let Some((event, _)) = objection.sent() {
                let on = [("date", cx.text.date(event.on).into())];
                body_ui(ui, cx, &cx.tv("sent-on", &on));
            }
        });
        heading_ui(ui, cx, &cx.t("sent-look-for"));
        if let Some((_, frozen)) = objection.sent()
            && let Some(route) = cx.catalog.route(&frozen.route)
        {
            steps_ui(ui, cx, &route.after);
        }
        heading_ui(ui, cx, &cx.t("sent-by-when"));
        body_ui(ui, cx, &wording::reason(cx, &standing));
        if standing.dates.due.is_some() {
            why_ui(ui, cx, &standing.dates);
        } else {
            let rule = cx.catalog.rule(objection.residence.zone, Wait::Answer);
            if let Some(rule) = rule {
                small_ui(ui, cx, &cx.t(&format!("rule-{}", rule.id)));
            }
        }
        body_ui(ui, cx, &cx.t("sent-we-remember"));
    });
    ui.add_space(space::L);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let in_turn = cx.state.in_turn.is_some();
        let look = if in_turn {
            Look::Secondary
        } else {
            Look::Primary
        };
        if Button::new(look, &cx.t("sent-next-account"))
            .icon(Icon::Plus)
            .ui(ui, cx)
        {
            cx.send(Command::StartWizard);
        }
        if Button::secondary(&cx.t("sent-show-record")).ui(ui, cx) {
            cx.send(Command::ShowAccount(account.id));
        }
        if Button::secondary(&cx.t("sent-to-desk")).ui(ui, cx) {
            cx.send(Command::ShowDesk);
        }
    });
}

/// "Why this date?", answered; for the second, later date, too.
pub fn why_ui(ui: &mut Ui, cx: &Cx<'_>, dates: &Dates) {
    if let Some(deadline) = &dates.due {
        let due = cx.text.date(deadline.due);
        caption_ui(ui, cx, &cx.tv("why-title", &[("date", due.into())]));
        for line in wording::why_this_date(cx, deadline) {
            small_ui(ui, cx, &line);
        }
    }
    if let Some(later) = &dates.later {
        caption_ui(ui, cx, &cx.t("why-later-title"));
        let values = [
            ("date", cx.text.date(later.start).into()),
            ("due", cx.text.date(later.due).into()),
        ];
        small_ui(ui, cx, &cx.tv("why-later", &values));
    }
    if let Some(since) = dates.stopped {
        caption_ui(ui, cx, &cx.t("why-stopped-title"));
        let since = cx.text.date(since);
        small_ui(ui, cx, &cx.tv("why-stopped", &[("date", since.into())]));
    }
}
