//! Everybody with accounts, one person, and two persons that are one.
//! Reached from: the desk, an account. Leads to: an account, the wizard, the desk, a sheet.

use egui::{Ui, vec2};

use super::languages;
use super::theme::{Icon, size, space};
use super::widgets::{
    Button, Choice, Choices, Field, banner_ui, body_ui, card_ui, chip_ui, column_ui, heading_ui,
    items_ui, link_ui, list_heading_ui, list_ui, nothing_here, small_ui, strong_ui, tick_ui,
};
use super::{Cx, finding, page_head_ui, papers, wording};
use crate::app::command::{Command, PersonEdit};
use crate::app::overview::{FEW, Finding, PAGE};
use crate::app::people::Someone;
use crate::app::state::Screen;
use crate::domain::document::{Account, Person, Residence};
use crate::domain::ids::PersonId;
use crate::domain::kept::Unknown;
use crate::domain::kinds::Zone;
use crate::domain::persons::Detail;
use crate::domain::status::Status;

/// As wide as an answer has to be, at least.
const ANSWER: f32 = 190.0;

// ----- everybody

/// The way to all people, where there is more than one, or more accounts than fit on a page.
pub fn way_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let many = cx.state.document.persons.len() > 1 || cx.overview.len() > FEW;
    if !many {
        return nothing_here(ui);
    }
    if Button::small(&cx.t("persons-show")).ui(ui, cx) {
        cx.send(Command::ShowPersons);
    }
    ui.add_space(space::M);
}

/// Draws everybody.
pub fn persons_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if Button::quiet(&cx.t("account-all"))
        .icon(Icon::Back)
        .back()
        .ui(ui, cx)
    {
        cx.send(Command::ShowDesk);
    }
    ui.add_space(space::S);
    page_head_ui(ui, cx, &cx.t("persons-lead"));
    let query = &cx.state.people.query;
    if cx.people.len() > FEW || !query.is_empty() {
        search_ui(ui, cx, query);
        ui.add_space(space::S);
    } else {
        nothing_here(ui);
    }
    let hide = cx.state.document.settings.hide_settled;
    if hide || cx.overview.count(Status::Confirmed) > 0 {
        if tick_ui(ui, cx, hide, &cx.t("persons-hide")) {
            cx.send(Command::HideSettled(!hide));
        }
        if cx.people.hidden() > 0 {
            let count = [("count", cx.people.hidden().into())];
            small_ui(ui, cx, &cx.tv("persons-hidden", &count));
        } else {
            nothing_here(ui);
        }
        ui.add_space(space::S);
    } else {
        nothing_here(ui);
    }
    let page = page(cx.state.people.page, cx.people.found_count());
    list_heading_ui(ui, cx, &found(cx, page), cx.turned);
    ui.spacing_mut().item_spacing.y = space::M;
    list_people_ui(ui, cx, page);
    ui.add_space(space::S);
    if Button::secondary(&cx.t("persons-add"))
        .icon(Icon::Plus)
        .ui(ui, cx)
    {
        cx.send(Command::AddPerson);
    }
}

fn search_ui(ui: &mut Ui, cx: &Cx<'_>, query: &str) {
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        let field = Field {
            id: "find_person",
            label: &cx.t("persons-find"),
            hint: &cx.t("persons-find-hint"),
            problem: "",
            rows: 1,
        };
        if let Some(query) = field.plain_ui(ui, cx, query) {
            cx.send(Command::SeekPersons(query));
        }
    });
}

/// How many pages so many fill; at least one.
fn pages(count: usize) -> usize {
    count.div_ceil(PAGE).max(1)
}

/// The page that is shown. There may be fewer than before.
fn page(wanted: usize, count: usize) -> usize {
    wanted.min(pages(count) - 1)
}

/// "People 1 to 12 of 40".
fn found(cx: &Cx<'_>, page: usize) -> String {
    let count = cx.people.found_count();
    if count <= PAGE {
        return cx.tv("persons-found", &[("count", count.into())]);
    }
    let first = page * PAGE + 1;
    let values = [
        ("count", count.into()),
        ("first", first.into()),
        ("last", (first + PAGE - 1).min(count).into()),
    ];
    cx.tv("persons-page", &values)
}

/// Who was found, where somebody is sought: announced as it changes.
pub fn announced(cx: &Cx<'_>) -> Option<String> {
    let (query, wanted) = match cx.state.screen {
        Screen::Persons => (&cx.state.people.query, cx.state.people.page),
        Screen::SamePerson(_, None) => (&cx.state.people.other, cx.state.people.inner_page),
        _ => return None,
    };
    let sought = !query.trim().is_empty() || cx.state.turned > 0;
    sought.then(|| found(cx, page(wanted, cx.people.found_count())))
}

/// How many accounts someone has, and how many of them need something.
fn counted(cx: &Cx<'_>, someone: &Someone) -> String {
    let mut parts = vec![cx.tv("persons-accounts", &[("count", someone.accounts.into())])];
    if someone.needs > 0 {
        parts.push(cx.tv("persons-needs", &[("count", someone.needs.into())]));
    } else if someone.is_settled() {
        parts.push(cx.t("persons-settled"));
    }
    parts.join(" · ")
}

/// A page of the people who are found, and the way to the others.
fn list_people_ui(ui: &mut Ui, cx: &Cx<'_>, page: usize) {
    let shown: Vec<(usize, &Someone)> = cx.people.page(page).enumerate().collect();
    items_ui(ui, &cx.t("persons-title"), &shown, |ui, (at, someone)| {
        // Two of whom the same is known are told apart by their place.
        let before = shown.iter().take(*at);
        let twins = before.filter(|(_, it)| it.looks_like(someone)).count();
        card_ui(ui, cx, |ui| someone_ui(ui, cx, someone, twins));
    });
    finding::turn_ui(ui, cx, page, pages(cx.people.found_count()));
}

fn someone_ui(ui: &mut Ui, cx: &Cx<'_>, someone: &Someone, twins: usize) {
    let Some(person) = cx.state.document.person(someone.person) else {
        return;
    };
    ui.spacing_mut().item_spacing.y = space::XS;
    let (name, counted) = (wording::person(cx, person), counted(cx, someone));
    // Two may have one name: what else is known tells them apart.
    let mut more = format!("{} {counted}", person.email).trim().to_owned();
    if twins > 0 {
        more = format!("{more} ({})", twins + 1);
    }
    let spoken = cx.tv(
        "persons-spoken",
        &[("name", name.as_str().into()), ("more", more.into())],
    );
    if link_ui(ui, cx, &name, &spoken) {
        cx.send(match cx.state.screen {
            Screen::SamePerson(id, _) => Command::ShowSamePerson(id, Some(person.id)),
            _ => Command::ShowPerson(person.id),
        });
    }
    small_ui(ui, cx, &counted);
    if !person.email.trim().is_empty() && !name.contains(person.email.trim()) {
        small_ui(ui, cx, person.email.trim());
    }
}

// ----- one person

/// Draws one person: what is written down about them, their accounts, and what can be done with both.
pub fn person_ui(ui: &mut Ui, cx: &Cx<'_>, id: PersonId) {
    let Some(person) = cx.state.document.person(id) else {
        return;
    };
    if Button::quiet(&cx.t("persons-all"))
        .icon(Icon::Back)
        .back()
        .ui(ui, cx)
    {
        cx.send(Command::ShowPersons);
    }
    ui.add_space(space::S);
    page_head_ui(ui, cx, &cx.t("person-lead"));
    let theirs = cx.state.document.accounts.of(id.0);
    let accounts: Vec<&Account> = theirs.filter(|it| it.deleted.is_none()).collect();
    let gap = 34.0;
    let room = ui.available_width();
    if !cx.narrow && room >= 760.0 {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let half = (room - gap) / 2.0;
            column_ui(ui, half, |ui| details_ui(ui, cx, person));
            column_ui(ui, half, |ui| theirs_ui(ui, cx, person, &accounts));
        });
    } else {
        details_ui(ui, cx, person);
        ui.add_space(space::L);
        theirs_ui(ui, cx, person, &accounts);
    }
}

fn edit(cx: &Cx<'_>, edit: PersonEdit) {
    cx.send(Command::EditPerson(edit));
}

/// What something that is written down about a person is called.
fn detail_key(detail: Detail) -> &'static str {
    match detail {
        Detail::Name => "person-name",
        Detail::FullName => "person-full-name",
        Detail::Email => "person-email",
        Detail::Phone => "person-phone",
        Detail::Town => "person-town",
        Detail::Address => "person-address",
    }
}

fn details_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    ui.spacing_mut().item_spacing.y = space::M;
    for (detail, hint) in [
        (Detail::Name, "person-name-hint"),
        (Detail::FullName, "person-full-name-hint"),
        (Detail::Email, "person-email-hint"),
        (Detail::Phone, ""),
        (Detail::Address, "person-address-hint"),
        (Detail::Town, "person-town-hint"),
    ] {
        let key = detail_key(detail);
        let hint = if hint.is_empty() {
            String::new()
        } else {
            cx.t(hint)
        };
        let value = match detail {
            Detail::Name => &person.name,
            Detail::FullName => &person.full_name,
            Detail::Email => &person.email,
            Detail::Phone => &person.phone,
            Detail::Town => &person.town,
            Detail::Address => &person.address,
        };
        let field = Field {
            id: key,
            label: &cx.t(key),
            hint: &hint,
            problem: "",
            rows: if detail == Detail::Address { 3 } else { 1 },
        };
        if let Some(typed) = field.ui(ui, cx, value) {
            edit(cx, PersonEdit::Detail(detail, typed));
        }
    }
    residence_ui(ui, cx, person);
    language_ui(ui, cx, person);
    let field = Field {
        id: "person_note",
        label: &cx.t("edit-note"),
        hint: &cx.t("edit-note-hint"),
        problem: "",
        rows: 3,
    };
    if let Some(note) = field.ui(ui, cx, &person.note) {
        edit(cx, PersonEdit::Note(note));
    }
}

fn residence_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let question = cx.t("person-residence");
    strong_ui(ui, cx, &question);
    let residence = person.residence.as_ref();
    let words = residence.map_or_else(
        || cx.t("person-residence-unknown"),
        |it| wording::residence(cx, it),
    );
    body_ui(ui, cx, &words);
    small_ui(ui, cx, &cx.t("person-residence-hint"));
    let open = cx.state.people.residence;
    let words = if open {
        cx.t("person-residence-close")
    } else {
        cx.t("person-residence-change")
    };
    if Button::small(&words).ui(ui, cx) {
        cx.send(Command::ChooseResidence(!open));
    }
    if !open {
        return nothing_here(ui);
    }
    let lives = |zone: Zone, country, part| Residence {
        zone,
        country,
        part,
        unknown: Unknown::default(),
    };
    let chosen =
        |it: &Residence| residence.is_some_and(|r| (r.zone, &r.country) == (it.zone, &it.country));
    let places = wording::places(cx, cx.catalog.places().iter().map(|it| &it.id));
    let places = places.into_iter().filter_map(|(id, name)| {
        let zone = cx.catalog.place(id)?.zone;
        Some((name, lives(zone, Some(id.clone()), None)))
    });
    // Where it does not matter which country, it need not be said.
    let unsaid = [
        (cx.t("person-residence-eu"), lives(Zone::Eu, None, None)),
        (cx.t("person-residence-eea"), lives(Zone::Eea, None, None)),
    ];
    let answers = unsaid.into_iter().chain(places).map(|(name, it)| {
        let is = chosen(&it);
        Choice::new(it, name, is)
    });
    let place =
        Choices::columns("person_residence", &question, ANSWER).ui(ui, cx, answers.collect());
    if let Some(place) = place {
        edit(cx, PersonEdit::Residence(Some(place)));
    }
    let Some(residence) = residence else { return };
    let country = residence.country.as_ref();
    let parts = country
        .and_then(|it| cx.catalog.place(it))
        .map(|it| &it.parts);
    let Some(parts) = parts.filter(|it| !it.is_empty()) else {
        return;
    };
    let question = cx.t("wizard-part-title");
    strong_ui(ui, cx, &question);
    let parts = wording::places(cx, parts.iter()).into_iter();
    let answers = parts.map(|(part, name)| {
        let is = residence.part.as_ref() == Some(part);
        Choice::new((!is).then(|| part.clone()), name, is)
    });
    let part = Choices::columns("person_part", &question, ANSWER).ui(ui, cx, answers.collect());
    if let Some(part) = part {
        let moved = Residence {
            part,
            ..residence.clone()
        };
        edit(cx, PersonEdit::Residence(Some(moved)));
    }
}

fn language_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let question = cx.t("person-language");
    strong_ui(ui, cx, &question);
    small_ui(ui, cx, &cx.t("person-language-hint"));
    let usual = Choice::new(
        "",
        cx.t("person-language-usual"),
        person.language.is_empty(),
    );
    let at_hand = languages::at_hand(cx, &person.language, person.residence.as_ref());
    let shown = languages::shown(ui, "person_language", at_hand);
    let languages = shown.iter().map(|language| {
        let code = language.code();
        Choice::new(code, language.name(), person.language == code)
    });
    let answers = std::iter::once(usual).chain(languages).collect();
    let language = Choices::columns("person_language", &question, 190.0).ui(ui, cx, answers);
    languages::more_ui(ui, cx, "person_language");
    if let Some(language) = language {
        edit(cx, PersonEdit::Language(language.to_owned()));
    }
}

// ----- their accounts, and what can be done with the person

fn theirs_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person, accounts: &[&Account]) {
    ui.spacing_mut().item_spacing.y = space::M;
    accounts_ui(ui, cx, accounts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        let (words, spoken) = if accounts.is_empty() {
            (cx.t("desk-add"), cx.t("person-object-first"))
        } else {
            (cx.t("person-object"), cx.t("person-object-spoken"))
        };
        if Button::primary(&words)
            .spoken(&spoken)
            .icon(Icon::Plus)
            .ui(ui, cx)
        {
            cx.send(Command::StartForPerson(person.id));
        }
        if !accounts.is_empty() && Button::secondary(&cx.t("person-on-desk")).ui(ui, cx) {
            cx.send(Command::Find(Finding {
                person: Some(person.id),
                sort: cx.state.finding.sort,
                ..Finding::default()
            }));
            cx.send(Command::ShowDesk);
        }
    });
    if !accounts.is_empty() {
        card_ui(ui, cx, |ui| papers::of_person_ui(ui, cx, person, accounts));
        card_ui(ui, cx, |ui| hand_over_ui(ui, cx, person));
    }
    let others = cx.state.document.persons.len() > 1;
    if !others && !accounts.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::M);
        if others && Button::small(&cx.t("person-same")).ui(ui, cx) {
            cx.send(Command::ShowSamePerson(person.id, None));
        }
        if accounts.is_empty()
            && Button::small(&cx.t("person-remove"))
                .icon(Icon::Delete)
                .ui(ui, cx)
        {
            cx.send(Command::RemovePerson(person.id));
        }
    });
    if accounts.is_empty() && cx.state.document.accounts.of(person.id.0).next().is_some() {
        small_ui(ui, cx, &cx.t("person-remove-deleted"));
    }
}

fn accounts_ui(ui: &mut Ui, cx: &Cx<'_>, accounts: &[&Account]) {
    let name = cx.t("person-accounts");
    let page = page(cx.state.people.inner_page, accounts.len());
    list_heading_ui(ui, cx, &name, cx.turned);
    if accounts.is_empty() {
        body_ui(ui, cx, &cx.t("person-no-accounts"));
        return;
    }
    let shown = accounts.iter().skip(page * PAGE).take(PAGE);
    let shown: Vec<&Account> = shown.copied().collect();
    items_ui(ui, &name, &shown, |ui, account| {
        card_ui(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            let standing = cx.standing(account.id);
            let words = wording::account_and_platform(cx, account);
            let step = cx.t("desk-show-account");
            let spoken = cx.tv(
                "next-for-account",
                &[
                    ("step", step.into()),
                    ("account", wording::account_name(cx, account).into()),
                    ("platform", wording::platform(cx, &account.platform).into()),
                ],
            );
            if link_ui(ui, cx, &words, &spoken) {
                cx.send(Command::ShowAccount(account.id));
            }
            chip_ui(ui, cx, standing.status);
            small_ui(ui, cx, &wording::reason(cx, &standing));
        });
    });
    finding::turn_ui(ui, cx, page, pages(accounts.len()));
}

fn hand_over_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    ui.spacing_mut().item_spacing.y = space::S;
    strong_ui(ui, cx, &cx.t("person-hand-over-title"));
    body_ui(ui, cx, &cx.t("person-hand-over-lead"));
    small_ui(ui, cx, &cx.t("person-hand-over-evidence"));
    if Button::small(&cx.t("person-hand-over"))
        .icon(Icon::Save)
        .ui(ui, cx)
    {
        cx.send(Command::HandOver(person.id));
    }
    if cx.state.picking {
        small_ui(ui, cx, &cx.t("settings-picking"));
    }
}

// ----- two that are one

/// Draws the choice who else a person is; then what happens if it is that one.
pub fn same_person_ui(ui: &mut Ui, cx: &Cx<'_>, id: PersonId, other: Option<PersonId>) {
    let document = &cx.state.document;
    let Some(person) = document.person(id) else {
        return;
    };
    match other.and_then(|it| document.person(it)) {
        None => choose_ui(ui, cx, person),
        Some(other) => join_ui(ui, cx, person, other),
    }
}

fn choose_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let back = cx.tv(
        "person-back",
        &[("name", wording::person(cx, person).into())],
    );
    if Button::quiet(&back).icon(Icon::Back).back().ui(ui, cx) {
        cx.send(Command::ShowPerson(person.id));
    }
    ui.add_space(space::S);
    page_head_ui(ui, cx, &cx.t("same-lead"));
    let query = &cx.state.people.other;
    if cx.people.len() > PAGE || !query.is_empty() {
        search_ui(ui, cx, query);
        ui.add_space(space::S);
    } else {
        nothing_here(ui);
    }
    let page = page(cx.state.people.inner_page, cx.people.found_count());
    list_heading_ui(ui, cx, &found(cx, page), cx.turned);
    ui.spacing_mut().item_spacing.y = space::M;
    list_people_ui(ui, cx, page);
}

fn join_ui(ui: &mut Ui, cx: &Cx<'_>, person: &Person, other: &Person) {
    let (kept, goes) = (wording::person(cx, person), wording::person(cx, other));
    let names = [
        ("kept", kept.as_str().into()),
        ("other", goes.as_str().into()),
    ];
    page_head_ui(ui, cx, &cx.t("same-confirm-lead"));
    column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        let count = cx.state.document.accounts.of(other.id.0).count();
        let mut happens = vec![cx.tv(
            "same-accounts",
            &[
                ("count", count.into()),
                ("kept", kept.as_str().into()),
                ("other", goes.as_str().into()),
            ],
        )];
        happens.push(cx.tv("same-goes", &names));
        let differing: Vec<Detail> = Detail::differing(person, other).collect();
        let filled = Detail::ALL
            .into_iter()
            .filter(|it| it.of(person).is_empty() && !it.of(other).is_empty());
        for detail in filled {
            happens.push(cx.tv(
                "same-filled",
                &[
                    ("what", cx.t(detail_key(detail)).into()),
                    ("value", one_line(detail.of(other)).into()),
                ],
            ));
        }
        let name = cx.t("same-happens");
        heading_ui(ui, cx, &name);
        list_ui(ui, cx, false, &happens, |ui, words| {
            body_ui(ui, cx, words);
        });
        let place = |it: &Person| it.residence.as_ref().map(|it| wording::residence(cx, it));
        let places = (place(person), place(other));
        let moved = matches!(&places, (Some(one), Some(other)) if one != other);
        if !differing.is_empty() || moved {
            heading_ui(ui, cx, &cx.t("same-differs"));
            let mut lines: Vec<String> = Vec::new();
            for detail in differing {
                let values = [
                    ("what", cx.t(detail_key(detail)).into()),
                    ("kept", one_line(detail.of(person)).into()),
                    ("other", one_line(detail.of(other)).into()),
                ];
                lines.push(cx.tv("same-differing", &values));
            }
            if let (Some(one), Some(other)) = places
                && moved
            {
                let values = [("kept", one.into()), ("other", other.into())];
                lines.push(cx.tv("same-residence", &values));
            }
            list_ui(ui, cx, false, &lines, |ui, words| {
                body_ui(ui, cx, words);
            });
        }
        banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
            body_ui(ui, cx, &cx.t("same-stays"));
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            let back = cx.t("same-another");
            if Button::secondary(&back).back().ui(ui, cx) {
                cx.send(Command::ShowSamePerson(person.id, None));
            }
            if Button::primary(&cx.t("same-join")).ui(ui, cx) {
                cx.send(Command::JoinPersons(person.id, other.id));
            }
        });
    });
}

/// What was typed on several lines, on one.
fn one_line(words: &str) -> String {
    words
        .split('\n')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(", ")
}
