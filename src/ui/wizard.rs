//! The wizard: one question a page. The frame (progress, title, Back, Continue) is drawn once; each
//! page draws its question and sends its answer, which is saved at once.
//! Reached from: the desk. Leads to: the filing page, or to what still helps where there is no route.

use egui::{Role, Ui, vec2};

use super::languages;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field, banner_ui, body_ui, caption_ui, card_ui, column_ui, focus_end,
    heading_ui, lead_ui, role_ui, rule_ui, small_ui, strong_ui, tick_ui,
};
use super::{Cx, page_head_ui, problem_at, wording};
use crate::app::command::{Answer, Command};
use crate::app::problem::Problem;
use crate::catalog::schema::KnownBy;
use crate::domain::ids::DraftId;
use crate::domain::wizard::{Draft, Linked, Lives, ReasonKind, Step, Whose};
use crate::letters::reason;
use crate::text::{Language, Sentences};

/// Draws the page at which the wizard stands.
pub fn wizard_ui(ui: &mut Ui, cx: &Cx<'_>, id: DraftId) {
    let Some(draft) = cx.state.document.draft(id) else {
        return;
    };
    let (at, of) = cx.flow(draft).progress();
    progress_ui(ui, cx, at, of);
    page_head_ui(ui, cx, &lead(cx, draft));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        page_ui(ui, cx, draft);
    });
    ui.add_space(space::L);
    buttons_ui(ui, cx, draft);
}

/// "Step 3 of 7", and the same as a row of bars.
pub fn progress_ui(ui: &mut Ui, cx: &Cx<'_>, at: usize, of: usize) {
    ui.horizontal_wrapped(|ui| {
        caption_ui(
            ui,
            cx,
            &cx.tv("wizard-progress", &[("at", at.into()), ("of", of.into())]),
        );
        ui.add_space(space::XS);
        ui.spacing_mut().item_spacing.x = 6.0;
        for bar in 0..of {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 5.0), egui::Sense::hover());
            let color = if bar < at {
                cx.tokens.accent
            } else {
                cx.tokens.line
            };
            // Where lines are as strong as the accent, what lies ahead is an empty bar.
            if bar >= at && cx.tokens.outlined {
                let edge = egui::Stroke::new(size::EDGE, egui::Color32::from(color));
                ui.painter()
                    .rect_stroke(rect, 2.5, edge, egui::StrokeKind::Inside);
            } else {
                ui.painter().rect_filled(rect, 2.5, color);
            }
        }
    });
    ui.add_space(space::XS);
}

fn lead(cx: &Cx<'_>, draft: &Draft) -> String {
    let known_by = cx.flow(draft).platform().map(|it| it.known_by);
    match draft.step {
        Step::Platform => cx.t("wizard-platform-lead"),
        Step::Person => cx.t("wizard-person-lead"),
        Step::Residence => cx.t("wizard-residence-lead"),
        Step::Country if cx.flow(draft).country_is_optional() => cx.t("wizard-country-lead"),
        Step::Country => cx.t("wizard-country-lead-needed"),
        Step::Part => cx.t("wizard-part-lead"),
        Step::Email if known_by == Some(KnownBy::Phone) => cx.t("wizard-email-lead-phone"),
        Step::Email if known_by == Some(KnownBy::Person) => cx.t("wizard-email-lead-no-account"),
        Step::Email => cx.t("wizard-email-lead"),
        Step::Linked => cx.t("wizard-linked-lead"),
        Step::Reason => cx.t("wizard-reason-lead"),
        Step::Check => cx.t("wizard-check-lead"),
        Step::Limits => cx.t("wizard-limits-lead"),
        Step::NoRoute | Step::File | Step::Next => String::new(),
    }
}

fn page_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    match draft.step {
        Step::Platform => platform_ui(ui, cx, draft),
        Step::Person => person_ui(ui, cx, draft),
        Step::Residence => residence_ui(ui, cx, draft),
        Step::Country => country_ui(ui, cx, draft),
        Step::Part => part_ui(ui, cx, draft),
        Step::NoRoute => no_route_ui(ui, cx, draft),
        Step::Limits => limits_ui(ui, cx, draft),
        Step::Email => email_ui(ui, cx, draft),
        Step::Linked => linked_ui(ui, cx, draft),
        Step::Reason => reason_ui(ui, cx, draft),
        Step::Check | Step::File | Step::Next => check_ui(ui, cx, draft),
    }
}

fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let go_on = cx.t(match draft.step {
        Step::Check if draft.answers.linked == Some(Linked::Rely) => "wizard-keep-account",
        Step::Check => "wizard-to-the-form",
        Step::NoRoute => "wizard-finish",
        _ => "wizard-continue",
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        if Button::secondary(&cx.t("wizard-back")).back().ui(ui, cx) {
            cx.send(Command::Back);
        }
        if Button::primary(&go_on).by_enter().ui(ui, cx) {
            cx.send(Command::Continue);
        }
        if Button::quiet(&cx.t("wizard-close")).ui(ui, cx) {
            cx.send(Command::ShowDesk);
        }
    });
}

fn send(cx: &Cx<'_>, answer: Answer) {
    cx.send(Command::Answer(answer));
}

// ----- the pages

fn platform_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let platforms = cx.catalog.platforms().iter().map(|platform| {
        let id = &platform.id;
        let chosen = draft.answers.platform.as_ref() == Some(id);
        Choice::new(id, wording::platform(cx, id), chosen)
            .hint(cx.t(&format!("platform-{}-hint", id.as_str())))
    });
    let question = wording::title(cx);
    let chosen = Choices::cards("platform", &question)
        .problem(&problem_at(cx, "platform"))
        .ui(ui, cx, platforms.collect());
    if let Some(id) = chosen {
        send(cx, Answer::Platform(id.clone()));
    }
    let someone_else = draft.answers.someone_else;
    if tick_ui(ui, cx, someone_else, &cx.t("wizard-someone-else")) {
        send(cx, Answer::SomeoneElse(!someone_else));
    }
}

fn person_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = &draft.answers;
    let known = cx.state.document.persons.iter().map(|person| {
        let whose = Whose::Known(person.id);
        let chosen = answers.whose == Some(whose);
        Choice::new(whose, wording::person(cx, person), chosen).hint(&person.email)
    });
    let mut people: Vec<_> = known.collect();
    // With nobody to choose from, there is only the name to ask for.
    let first = cx.state.document.persons.is_empty();
    let new = answers.whose == Some(Whose::New) || first;
    if first && answers.whose != Some(Whose::New) {
        send(cx, Answer::Whose(Whose::New));
    }
    if !first {
        let words = cx.t("wizard-person-new");
        people.push(Choice::new(Whose::New, words, new).hint(cx.t("wizard-person-new-hint")));
        let question = wording::title(cx);
        let chosen = Choices::cards("person", &question)
            .problem(&problem_at(cx, "person"))
            .ui(ui, cx, people);
        if let Some(whose) = chosen {
            send(cx, Answer::Whose(whose));
        }
    }
    if new {
        let field = Field {
            id: "person_name",
            label: &cx.t("wizard-person-name"),
            hint: &cx.t("wizard-person-name-hint"),
            problem: &problem_at(cx, "person_name"),
            rows: 1,
        };
        if let Some(name) = field.ui(ui, cx, &answers.person_name) {
            send(cx, Answer::PersonName(name));
        }
    }
}

fn residence_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = [
        (Lives::Eu, "lives-eu", "lives-eu-hint"),
        (Lives::Eea, "lives-eea", "lives-eea-hint"),
        (
            Lives::WithRight,
            "lives-with-right",
            "lives-with-right-hint",
        ),
        (Lives::Elsewhere, "lives-elsewhere", "lives-elsewhere-hint"),
        (Lives::NotSure, "lives-not-sure", "lives-not-sure-hint"),
    ];
    let answers = answers.map(|(lives, words, hint)| {
        let chosen = draft.answers.lives == Some(lives);
        Choice::new(lives, cx.t(words), chosen).hint(cx.t(hint))
    });
    let question = wording::title(cx);
    let chosen = Choices::cards("lives", &question)
        .problem(&problem_at(cx, "lives"))
        .ui(ui, cx, answers.into());
    if let Some(lives) = chosen {
        send(cx, Answer::Lives(lives));
    }
}

fn country_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let flow = cx.flow(draft);
    let countries = flow.countries();
    let places = wording::places(cx, countries.iter().map(|it| &it.id));
    let chosen = draft.answers.country.as_ref();
    let places = places.into_iter().map(|(id, name)| {
        let is = chosen == Some(id);
        Choice::new((!is).then(|| id.clone()), name, is)
    });
    let question = wording::title(cx);
    let country = Choices::columns("country", &question, 190.0)
        .problem(&problem_at(cx, "country"))
        .ui(ui, cx, places.collect());
    if let Some(country) = country {
        send(cx, Answer::Country(country));
    }
    if let Some(residence) = flow.residence()
        && draft.answers.lives == Some(Lives::NotSure)
    {
        let zone = residence.zone;
        banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
            strong_ui(ui, cx, &wording::zone(cx, zone));
            body_ui(ui, cx, &wording::law(cx, zone));
        });
    }
}

fn part_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let flow = cx.flow(draft);
    let parts = wording::places(cx, flow.parts().into_iter().flatten());
    let parts = parts.into_iter().map(|(id, name)| {
        let is = draft.answers.part.as_ref() == Some(id);
        Choice::new((!is).then(|| id.clone()), name, is)
    });
    let question = wording::title(cx);
    let part = Choices::columns("part", &question, 250.0).ui(ui, cx, parts.collect());
    if let Some(part) = part {
        send(cx, Answer::Part(part));
    }
}

fn no_route_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let flow = cx.flow(draft);
    let Some((why, helps)) = flow.no_route() else {
        return;
    };
    banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
        body_ui(ui, cx, &cx.t(why));
        if let Some(residence) = flow.residence() {
            body_ui(ui, cx, &wording::law(cx, residence.zone));
        }
    });
    let name = cx.t("no-route-helps");
    heading_ui(ui, cx, &name);
    small_ui(ui, cx, &cx.t("no-route-tick"));
    role_ui(ui, Role::Group, &name, None, |ui| {
        for help in helps {
            let done = draft.answers.done.contains(help);
            if tick_ui(ui, cx, done, &cx.t(help)) {
                send(cx, Answer::Done(help.clone(), !done));
            }
        }
    });
    body_ui(ui, cx, &helps_done(cx, draft, helps));
    // The one form that is open to everybody.
    let others = "no-account".into();
    let open_to_all = flow
        .residence()
        .is_some_and(|it| !cx.catalog.routes_for(it.zone, &others).is_empty());
    if open_to_all {
        body_ui(ui, cx, &cx.t("no-route-others"));
        if Button::secondary(&cx.t("no-route-others-button")).ui(ui, cx) {
            cx.send(Command::ObjectForOthers);
        }
    }
}

/// "2 of 5 done".
pub fn helps_done(cx: &Cx<'_>, draft: &Draft, helps: &[String]) -> String {
    let done = helps.iter().filter(|it| draft.answers.done.contains(it));
    let values = [("done", done.count().into()), ("of", helps.len().into())];
    cx.tv("no-route-done", &values)
}

fn limits_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        for key in cx.flow(draft).limits() {
            body_ui(ui, cx, &cx.t(key));
        }
    });
}

fn email_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = &draft.answers;
    let known_by = cx.flow(draft).platform().map(|it| it.known_by);
    if known_by == Some(KnownBy::Phone) {
        let field = Field {
            id: "phone",
            label: &cx.t("wizard-phone"),
            hint: &cx.t("wizard-phone-hint"),
            problem: &problem_at(cx, "phone"),
            rows: 1,
        };
        if let Some(phone) = field.ui(ui, cx, &answers.phone) {
            send(cx, Answer::Phone(phone));
        }
    }
    let field = Field {
        id: "email",
        label: &cx.t("wizard-email"),
        hint: &cx.t(if known_by == Some(KnownBy::Phone) {
            "wizard-email-hint-phone"
        } else {
            "wizard-email-hint"
        }),
        problem: &problem_at(cx, "email"),
        rows: 1,
    };
    if let Some(email) = field.ui(ui, cx, &answers.email) {
        send(cx, Answer::Email(email));
    }
    if !answers.email.contains('@') && Button::small(&cx.t("wizard-add-at")).ui(ui, cx) {
        let email = format!("{}@", answers.email.trim_end());
        focus_end(ui, "email", &email);
        send(cx, Answer::Email(email));
    }
    if let Some(Problem::Email(crate::domain::email::Doubt::DidYouMean(meant))) = &cx.state.problem
    {
        let words = cx.tv("wizard-use-meant", &[("meant", meant.as_str().into())]);
        if Button::secondary(&words).ui(ui, cx) {
            send(cx, Answer::Email(meant.clone()));
            // The button goes: the keyboard goes on in the field.
            focus_end(ui, "email", meant);
        }
    }
    if matches!(known_by, Some(KnownBy::ProfileName | KnownBy::Handle)) {
        let label = cx.t(if known_by == Some(KnownBy::Handle) {
            "wizard-handle-user-name"
        } else {
            "wizard-handle-profile-name"
        });
        let field = Field {
            id: "handle",
            label: &label,
            hint: &cx.t("wizard-handle-hint"),
            problem: "",
            rows: 1,
        };
        if let Some(handle) = field.ui(ui, cx, &answers.handle) {
            send(cx, Answer::Handle(handle));
        }
    }
}

fn linked_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = &draft.answers;
    let flow = cx.flow(draft);
    let others: Vec<_> = flow.linkable().collect();
    for account in &others {
        let words = wording::account_and_platform(cx, account);
        if others.len() == 1 {
            strong_ui(ui, cx, &words);
        } else {
            let is = answers.linked_with.contains(&account.id);
            if tick_ui(ui, cx, is, &words) {
                send(cx, Answer::LinkedWith(account.id, !is));
            }
        }
    }
    let choices = [
        (Linked::Together, "linked-together", "linked-together-hint"),
        (Linked::Rely, "linked-rely", "linked-rely-hint"),
        (Linked::Apart, "linked-apart", "linked-apart-hint"),
        (Linked::NotSure, "linked-not-sure", "linked-not-sure-hint"),
    ];
    let choices = choices.map(|(linked, words, hint)| {
        let chosen = answers.linked == Some(linked);
        Choice::new(linked, cx.t(words), chosen).hint(cx.t(hint))
    });
    let question = wording::title(cx);
    let linked = Choices::cards("linked", &question)
        .problem(&problem_at(cx, "linked"))
        .ui(ui, cx, choices.into());
    if let Some(linked) = linked {
        send(cx, Answer::Linked(linked));
    }
}

fn reason_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = &draft.answers;
    let kinds = [
        (
            ReasonKind::None,
            "reason-kind-none",
            "reason-kind-none-hint",
        ),
        (
            ReasonKind::Composed,
            "reason-kind-composed",
            "reason-kind-composed-hint",
        ),
        (ReasonKind::Own, "reason-kind-own", "reason-kind-own-hint"),
    ];
    let kinds = kinds.map(|(kind, words, hint)| {
        let chosen = answers.reason == Some(kind);
        Choice::new(kind, cx.t(words), chosen).hint(cx.t(hint))
    });
    let question = wording::title(cx);
    let kind = Choices::cards("reason", &question)
        .problem(&problem_at(cx, "reason"))
        .ui(ui, cx, kinds.into());
    if let Some(kind) = kind {
        send(cx, Answer::Reason(kind));
    }
    match answers.reason {
        Some(ReasonKind::Composed) => composer_ui(ui, cx, draft),
        Some(ReasonKind::Own) => own_text_ui(ui, cx, draft),
        Some(ReasonKind::None) | None => {}
    }
}

fn composer_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = &draft.answers;
    let Some(platform) = cx.flow(draft).platform() else {
        return;
    };
    let sentences = Sentences::of_code(&answers.language);
    let fitting = keep_fitting(cx, draft, sentences);
    let text = fitting.as_deref().unwrap_or(&answers.text);
    rule_ui(ui, cx);
    let name = cx.t("reason-tick-what-fits");
    heading_ui(ui, cx, &name);
    role_ui(ui, Role::Group, &name, None, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        for reason in cx.catalog.reasons() {
            let is = answers.ticked.contains(&reason.id);
            let words = cx.t(&format!("reason-{}-tick", reason.id.as_str()));
            if tick_ui(ui, cx, is, &words) {
                let text = if text.trim().is_empty() {
                    reason::compose(sentences, platform.subject, &[])
                } else {
                    text.to_owned()
                };
                let text = reason::with_reason(sentences, &text, &reason.id, !is);
                send(cx, Answer::Ticked(reason.id.clone(), !is, text));
            }
        }
    });
    let question = cx.t("reason-language");
    strong_ui(ui, cx, &question);
    let at_hand = languages::at_hand(cx, &answers.language, cx.flow(draft).residence().as_ref());
    let chosen = Language::of_code(&answers.language);
    if let Some(language) =
        languages::choose_ui(ui, cx, "reason_language", &question, at_hand, chosen)
    {
        let text = reason::translated(sentences, Sentences::of(language), text);
        send(cx, Answer::Language(language.code().to_owned(), text));
    }
    text_ui(ui, cx, text, Answer::Text);
}

/// The composed text with its opening for this platform; sends it when it had to be changed.
fn keep_fitting(cx: &Cx<'_>, draft: &Draft, sentences: &Sentences) -> Option<String> {
    let answers = &draft.answers;
    if answers.reason != Some(ReasonKind::Composed) {
        return None;
    }
    let subject = cx.flow(draft).platform()?.subject;
    let text = if answers.text.is_empty() && answers.ticked.is_empty() {
        reason::compose(sentences, subject, &[])
    } else {
        reason::fitting(sentences, subject, &answers.text)
    };
    if text == answers.text {
        return None;
    }
    send(cx, Answer::Text(text.clone()));
    Some(text)
}

fn own_text_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    let answers = &draft.answers;
    // What was proposed from an earlier account may name another subject.
    let mut text = answers.own_text.clone();
    if let Some(platform) = cx.flow(draft).platform() {
        for sentences in Language::all().map(Sentences::of) {
            text = reason::fitting(sentences, platform.subject, &text);
        }
    }
    if text != answers.own_text {
        send(cx, Answer::OwnText(text.clone()));
    }
    text_ui(ui, cx, &text, Answer::OwnText);
}

fn text_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, answer: fn(String) -> Answer) {
    let field = Field {
        id: "reason_text",
        label: &cx.t("reason-your-text"),
        hint: &cx.t("reason-your-text-hint"),
        problem: &problem_at(cx, "reason_text"),
        rows: 5,
    };
    if let Some(text) = field.ui(ui, cx, text) {
        send(cx, answer(text));
    }
    let length = text.trim().chars().count();
    let key = if (1..reason::OLD_FORMS_ASKED_FOR).contains(&length) {
        "reason-length-short"
    } else {
        "reason-length"
    };
    small_ui(ui, cx, &cx.tv(key, &[("count", length.into())]));
}

// ----- the check page

fn check_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    keep_fitting(cx, draft, Sentences::of_code(&draft.answers.language));
    let flow = cx.flow(draft);
    let answers = &draft.answers;
    let steps = flow.steps();
    card_ui(ui, cx, |ui| {
        let mut first = true;
        let mut row = |ui: &mut Ui, step: Step, key: &str, value: String| {
            if !steps.contains(&step) {
                return;
            }
            if !first {
                rule_ui(ui, cx);
            }
            first = false;
            check_row_ui(ui, cx, step, &cx.t(key), &value);
        };
        let platform = flow.platform().map(|it| wording::platform(cx, &it.id));
        row(
            ui,
            Step::Platform,
            "check-platform",
            platform.unwrap_or_default(),
        );
        let person = match flow.person() {
            Some(person) => wording::person(cx, person),
            None => answers.person_name.trim().to_owned(),
        };
        row(ui, Step::Person, "check-person", person);
        row(ui, Step::Residence, "check-residence", residence(cx, draft));
        row(ui, Step::Email, "check-email", contact(cx, draft));
        let linked = match answers.linked {
            Some(Linked::Together) => "linked-together",
            Some(Linked::Rely) => "linked-rely",
            Some(Linked::Apart) => "linked-apart",
            Some(Linked::NotSure) | None => "linked-not-sure",
        };
        row(ui, Step::Linked, "check-linked", cx.t(linked));
        let text = flow.text();
        let text = if text.is_empty() {
            cx.t("check-no-reason")
        } else {
            text.to_owned()
        };
        row(ui, Step::Reason, "check-reason", text);
    });
    if let Some(residence) = flow.residence() {
        lead_ui(ui, cx, &wording::law(cx, residence.zone));
    }
    banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
        strong_ui(ui, cx, &cx.t("check-nothing-sent"));
    });
}

fn check_row_ui(ui: &mut Ui, cx: &Cx<'_>, step: Step, label: &str, value: &str) {
    ui.horizontal_top(|ui| {
        let change = cx.t("check-change");
        let button = Button::small(&change).wide(ui).max(84.0);
        let width = (ui.available_width() - button - space::S).max(120.0);
        column_ui(ui, width, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            caption_ui(ui, cx, label);
            body_ui(ui, cx, value);
        });
        let spoken = cx.tv("check-change-spoken", &[("what", label.into())]);
        if Button::small(&change)
            .spoken(&spoken)
            .described(value)
            .width(button)
            .ui(ui, cx)
        {
            cx.send(Command::Change(step));
        }
    });
}

/// Where the person lives, in words.
fn residence(cx: &Cx<'_>, draft: &Draft) -> String {
    let residence = cx.flow(draft).residence();
    residence.map_or_else(String::new, |it| wording::residence(cx, &it))
}

fn contact(cx: &Cx<'_>, draft: &Draft) -> String {
    let answers = &draft.answers;
    let known_by = cx.flow(draft).platform().map(|it| it.known_by);
    let phone = if known_by == Some(KnownBy::Phone) {
        answers.phone.trim()
    } else {
        ""
    };
    let handle = match known_by {
        Some(KnownBy::ProfileName | KnownBy::Handle) => answers.handle.trim(),
        _ => "",
    };
    let said: Vec<&str> = [phone, answers.email.trim(), handle]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    if said.is_empty() {
        cx.t("check-not-provided")
    } else {
        said.join("\n")
    }
}
