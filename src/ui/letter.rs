//! Writing a letter: what it still needs, the letter itself, and the ways it leaves. The words of the
//! letter are made from the answers until the person changes them.
//! Reached from: an account, the filing page. Leads to: the account.

use egui::Ui;
use jiff::civil::Date;

use super::authority::authority_of_ui;
use super::languages;
use super::theme::{Icon, space};
use super::widgets::{
    Button, Choice, Choices, Field, body_ui, card_ui, column_ui, heading_ui, panel_ui, small_ui,
    strong_ui,
};
use super::{Cx, answer, page_head_ui, papers, wording};
use crate::app::command::{Command, LetterEdit, LetterSent};
use crate::app::effect::{Paperwork, Sheet};
use crate::app::state::Writing;
use crate::domain::deadline::{Began, Course};
use crate::domain::document::{Account, Person};
use crate::domain::kinds::{Company, Subject};
use crate::domain::names::file_name;
use crate::domain::objection::{LetterDraft, LetterKind, Objection};
use crate::domain::status::{POST_DAYS, answer_dates};
use crate::letters::case::{self, Authority, Case, Happened, Missing, Occasion, Recipient, Step};
use crate::letters::words;
use crate::letters::{Letter, Note, Paragraph};
use crate::papers::{Block, Paper};
use crate::text::Language;

/// What a page about one letter is drawn from.
struct Desk<'a> {
    account: &'a Account,
    person: &'a Person,
    objection: &'a Objection,
    draft: &'a LetterDraft,
    sent_on: Date,
}

fn desk<'a>(cx: &Cx<'a>, writing: Writing) -> Option<Desk<'a>> {
    let document = &cx.state.document;
    let objection = document.objection(writing.objection)?;
    let account = document.account(objection.account)?;
    Some(Desk {
        account,
        person: document.person(account.person)?,
        objection,
        draft: objection.letter(writing.letter)?,
        sent_on: writing.sent_on,
    })
}

/// The title of the page.
pub fn title(cx: &Cx<'_>, writing: Writing) -> String {
    let kind = desk(cx, writing).map_or(LetterKind::Objection, |it| it.draft.kind);
    cx.t(wording::letter_title_key(kind))
}

/// Draws the page.
pub fn letter_ui(ui: &mut Ui, cx: &Cx<'_>, writing: Writing) {
    let Some(desk) = desk(cx, writing) else {
        return;
    };
    if Button::quiet(&wording::account_and_platform(cx, desk.account))
        .icon(Icon::Back)
        .back()
        .ui(ui, cx)
    {
        cx.send(Command::ShowAccount(desk.account.id));
    }
    page_head_ui(ui, cx, &cx.t("letter-lead"));
    let case = case_of(cx, &desk);
    let missing = case::missing(desk.draft.kind, &case);
    let written = Letter::write(desk.draft.kind, &case).ok();
    let gap = 34.0;
    let room = ui.available_width();
    if !cx.narrow && room >= 760.0 {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let side = (room - gap) * 0.4;
            column_ui(ui, side, |ui| questions_ui(ui, cx, &desk, &case));
            column_ui(ui, room - gap - side, |ui| {
                sheet_ui(ui, cx, &desk, written.as_ref(), &missing)
            });
        });
    } else {
        questions_ui(ui, cx, &desk, &case);
        ui.add_space(space::L);
        sheet_ui(ui, cx, &desk, written.as_ref(), &missing);
    }
}

// ----- the questions

fn questions_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &Desk<'_>, case: &Case) {
    ui.spacing_mut().item_spacing.y = space::M;
    let kind = desk.draft.kind;
    let field = |ui: &mut Ui,
                 (key, hint): (&str, &str),
                 rows: usize,
                 value: &str,
                 edit: fn(String) -> LetterEdit| {
        let field = Field {
            id: key,
            label: &cx.t(key),
            hint: &cx.t(hint),
            problem: "",
            rows,
        };
        if let Some(typed) = field.ui(ui, cx, value) {
            cx.send(Command::EditLetter(edit(typed)));
        }
    };
    languages_ui(ui, cx, desk, case);
    let person = desk.person;
    let name = ("letter-name", "letter-name-hint");
    field(ui, name, 1, &person.full_name, LetterEdit::FullName);
    let address = ("letter-address", "letter-address-hint");
    field(ui, address, 3, &person.address, LetterEdit::Address);
    let town = ("letter-town", "letter-town-hint");
    field(ui, town, 1, &person.town, LetterEdit::Town);
    if kind == LetterKind::AuthorityComplaint {
        let court = ["letter-court", "letter-court-yes", "letter-court-no"];
        yes_no_ui(ui, cx, court, case.court, LetterEdit::Court);
        let named = [
            "letter-may-be-named",
            "letter-may-be-named-yes",
            "letter-may-be-named-no",
        ];
        yes_no_ui(ui, cx, named, case.may_be_named, LetterEdit::MayBeNamed);
    }
    // A reminder gives the reason only against a refusal.
    let refused = matches!(case.occasion(), Some(Occasion::Refused(_)));
    if kind != LetterKind::Reminder || refused {
        let reason = ("letter-reason", "letter-reason-hint");
        field(ui, reason, 4, &case.reason, LetterEdit::Reason);
    }
    if kind != LetterKind::Objection {
        let reference = ("letter-reference", "letter-reference-hint");
        let value = &desk.objection.reference;
        field(ui, reference, 1, value, LetterEdit::Reference);
    }
    let phone = ("letter-phone", "letter-phone-hint");
    field(ui, phone, 1, &person.phone, LetterEdit::Phone);
    companies_ui(ui, cx, desk, case);
    if kind == LetterKind::AuthorityComplaint {
        heading_ui(ui, cx, &cx.t("options-authority"));
        if !authority_of_ui(ui, cx, desk.objection) {
            small_ui(ui, cx, &cx.t("used-up-no-authority"));
        }
    }
}

/// To whom an objection goes is decided by the way that was chosen.
fn companies_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &Desk<'_>, case: &Case) {
    let companies = case::companies(desk.objection.subject);
    if desk.draft.kind == LetterKind::Objection || companies.len() < 2 {
        return;
    }
    let question = cx.t("letter-company");
    strong_ui(ui, cx, &question);
    let companies = companies.iter().map(|company| {
        let office = cx.catalog.company(*company, desk.objection.residence.zone);
        let name = office.and_then(|it| it.name.clone());
        let name = name.unwrap_or_else(|| match company {
            Company::Meta => cx.t("letter-company-meta"),
            Company::WhatsApp => cx.t("letter-company-whatsapp"),
        });
        Choice::new(*company, name, case.company.company == *company)
    });
    let company = Choices::rows("company", &question).ui(ui, cx, companies.collect());
    if let Some(company) = company {
        cx.send(Command::EditLetter(LetterEdit::Company(company)));
    }
}

fn yes_no_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    [question, yes, no]: [&str; 3],
    value: Option<bool>,
    edit: fn(bool) -> LetterEdit,
) {
    let words = cx.t(question);
    strong_ui(ui, cx, &words);
    let answers =
        [(yes, true), (no, false)].map(|(key, is)| Choice::new(is, cx.t(key), value == Some(is)));
    if let Some(is) = Choices::rows(question, &words).ui(ui, cx, answers.into()) {
        cx.send(Command::EditLetter(edit(is)));
    }
}

/// The languages in which the reader takes it.
fn languages_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &Desk<'_>, case: &Case) {
    let (chosen, _) = case::language(desk.draft.kind, case);
    let question = cx.t("letter-language");
    let to_authority = desk.draft.kind == LetterKind::AuthorityComplaint;
    let language = match case.authority.as_ref().filter(|_| to_authority) {
        Some(authority) => {
            let takes = |it: &Language| authority.languages.iter().any(|code| code == it.code());
            let languages: Vec<Language> = Language::all().filter(takes).collect();
            if languages.len() < 2 {
                return;
            }
            strong_ui(ui, cx, &question);
            let languages = languages.into_iter();
            let languages = languages.map(|it| Choice::new(it, it.name(), chosen == it));
            Choices::rows("letter_language", &question).ui(ui, cx, languages.collect())
        }
        None => {
            strong_ui(ui, cx, &question);
            let usual = words::of_country(case.country.as_ref());
            let at_hand = vec![chosen, usual, cx.text.language(), Language::english()];
            languages::choose_ui(ui, cx, "letter_language", &question, at_hand, Some(chosen))
        }
    };
    if let Some(language) = language {
        let code = language.code().to_owned();
        cx.send(Command::EditLetter(LetterEdit::Language(code)));
    }
}

// ----- the letter

fn sheet_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    desk: &Desk<'_>,
    written: Option<&Letter>,
    missing: &[Missing],
) {
    panel_ui(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = space::M;
        heading_ui(ui, cx, &cx.t("letter-sheet"));
        let Some(letter) = written else {
            body_ui(ui, cx, &cx.t("letter-missing"));
            for what in missing {
                small_ui(ui, cx, &cx.t(missing_key(*what)));
            }
            if let Some(text) = &desk.draft.text {
                own_text_ui(ui, cx, text);
            }
            discard_ui(ui, cx);
            return;
        };
        for note in &letter.notes {
            body_ui(ui, cx, &cx.t(note_key(*note)));
        }
        let own = desk.draft.text.as_ref();
        let text = own.cloned().unwrap_or_else(|| letter.text());
        let is_empty = text.trim().is_empty();
        if is_empty {
            small_ui(ui, cx, &cx.t("letter-empty"));
        } else {
            ways_ui(ui, cx, desk, letter, &text);
        }
        if own.is_some() {
            own_text_ui(ui, cx, &text);
            if Button::secondary(&cx.t("letter-compose"))
                .icon(Icon::Undo)
                .ui(ui, cx)
            {
                cx.send(Command::EditLetter(LetterEdit::Text(None)));
            }
        } else {
            card_ui(ui, cx, |ui| body_ui(ui, cx, &text));
            if Button::secondary(&cx.t("letter-change")).ui(ui, cx) {
                cx.send(Command::EditLetter(LetterEdit::Text(Some(text.clone()))));
            }
        }
        if !is_empty {
            sent_ui(ui, cx, letter, &text, desk.sent_on);
        }
        discard_ui(ui, cx);
    });
}

/// The letter in the words of the person.
fn own_text_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    let field = Field {
        id: "letter-text",
        label: &cx.t("letter-text"),
        hint: &cx.t("letter-text-hint"),
        problem: "",
        rows: 20,
    };
    if let Some(typed) = field.ui(ui, cx, text) {
        cx.send(Command::EditLetter(LetterEdit::Text(Some(typed))));
    }
}

fn discard_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if Button::quiet(&cx.t("letter-discard"))
        .icon(Icon::Delete)
        .ui(ui, cx)
    {
        cx.send(Command::DiscardLetter);
    }
}

/// The ways the letter leaves.
fn ways_ui(ui: &mut Ui, cx: &Cx<'_>, desk: &Desk<'_>, letter: &Letter, text: &str) {
    let kind = desk.draft.kind;
    let paper = || match &desk.draft.text {
        Some(text) => typed_paper(letter, text),
        None => paper_of(letter),
    };
    let words = cx.t(wording::letter_title_key(kind));
    let file = |ending: &str| file_name(&format!("{words} {}", cx.today()), ending);
    let pdf = || Paperwork {
        name: file("pdf"),
        sheet: Sheet::Pdf(paper()),
    };
    ui.horizontal_wrapped(|ui| {
        let small =
            |ui: &mut Ui, key: &str, icon: Icon| Button::small(&cx.t(key)).icon(icon).ui(ui, cx);
        if small(ui, "letter-copy", Icon::Copy) {
            cx.send(Command::CopyLetter(text.to_owned()));
        }
        if small(ui, "letter-pdf", Icon::Save) {
            cx.send(Command::SavePaper(pdf()));
        }
        if small(ui, "letter-docx", Icon::Save) {
            let sheet = Sheet::Docx(paper());
            let name = file("docx");
            cx.send(Command::SavePaper(Paperwork { name, sheet }));
        }
        if small(ui, "papers-print", Icon::External) {
            cx.send(Command::PrintPaper(pdf()));
        }
        if small(ui, "papers-bundle", Icon::Folder) {
            let standing = cx.standing(desk.account.id);
            let open = Some((kind, paper()));
            let bundle = papers::bundle(cx, desk.account, desk.objection, &standing, open);
            cx.send(Command::SavePaper(bundle));
        }
    });
    small_ui(ui, cx, &cx.t(how_key(kind)));
}

fn sent_ui(ui: &mut Ui, cx: &Cx<'_>, letter: &Letter, text: &str, on: Date) {
    heading_ui(ui, cx, &cx.t("letter-sent-title"));
    small_ui(ui, cx, &cx.t("letter-sent-hint"));
    answer::date_ui(ui, cx, on);
    if Button::primary(&cx.t("letter-sent"))
        .icon(Icon::Check)
        .ui(ui, cx)
    {
        let recipient = &letter.recipient;
        cx.send(Command::ReportLetterSent(LetterSent {
            to: recipient.first().cloned().unwrap_or_default(),
            address: recipient.join(", "),
            language: letter.language.code().to_owned(),
            text: text.to_owned(),
            on,
        }));
    }
}

fn how_key(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Reply => "letter-how-reply",
        LetterKind::AuthorityComplaint => "letter-how-authority",
        LetterKind::Objection | LetterKind::Reminder | LetterKind::CompanyComplaint => {
            "letter-how-company"
        }
    }
}

fn missing_key(missing: Missing) -> &'static str {
    match missing {
        Missing::Right => "letter-missing-right",
        Missing::Name => "letter-missing-name",
        Missing::Address => "letter-missing-address",
        Missing::Place => "letter-missing-town",
        Missing::Email => "letter-missing-email",
        Missing::Service | Missing::Account => "letter-missing-account",
        Missing::Company => "letter-missing-company",
        Missing::Sent | Missing::SentTo => "letter-missing-sent",
        Missing::Deadline => "letter-missing-deadline",
        Missing::Occasion => "letter-missing-occasion",
        Missing::Question => "letter-missing-question",
        Missing::Reason => "letter-missing-reason",
        Missing::AcknowledgeBy => "letter-missing-right",
        Missing::Authority | Missing::AuthorityAddress => "letter-missing-authority",
        Missing::Court => "letter-missing-court",
        Missing::MayBeNamed => "letter-missing-may-be-named",
    }
}

fn note_key(note: Note) -> &'static str {
    match note {
        Note::CompanyBlank => "letter-note-company-blank",
        Note::CompanyAddressBlank => "letter-note-address-blank",
        Note::OtherLanguage => "letter-note-other-language",
    }
}

// ----- from what is kept to the letter

/// The company that got what was sent, where two have a part: by the form, or by the postal address.
fn company_of(cx: &Cx<'_>, address: &str, objection: &Objection) -> Option<Company> {
    let companies = case::companies(objection.subject);
    let by_post = |company: &Company| {
        let office = cx.catalog.company(*company, objection.residence.zone);
        let name = office.and_then(|it| it.name.as_ref());
        name.is_some_and(|name| address.starts_with(name.as_str()))
    };
    let by_form = |company: &Company| {
        *company == Company::WhatsApp && address.starts_with("https://www.whatsapp.com/")
    };
    companies
        .iter()
        .copied()
        .filter(|_| companies.len() > 1)
        .find(|it| by_form(it) || by_post(it))
}

fn case_of(cx: &Cx<'_>, desk: &Desk<'_>) -> Case {
    let Desk {
        account,
        person,
        objection,
        draft,
        ..
    } = desk;
    let residence = &objection.residence;
    let zone = residence.zone;
    let rules = cx.catalog.rules(zone);
    let today = cx.today();
    let filled = |first: &str, second: &str| {
        let first = if first.trim().is_empty() {
            second
        } else {
            first
        };
        first.to_owned()
    };
    let sent = objection.sent().map(|(_, frozen)| frozen);
    let reason = match (&draft.reason, sent) {
        (Some(reason), _) => reason.clone(),
        (None, Some(frozen)) if !frozen.text.trim().is_empty() && !frozen.by_post() => {
            frozen.text.clone()
        }
        (None, _) => objection.filing.text.clone(),
    };
    let company = draft
        .company
        .or_else(|| sent.and_then(|it| company_of(cx, &it.address, objection)))
        .or_else(|| case::companies(objection.subject).first().copied())
        .unwrap_or(Company::Meta);
    let office = cx.catalog.company(company, zone);
    // While the part of the country is not known, nor is the authority.
    let country = residence
        .country
        .as_ref()
        .and_then(|it| cx.catalog.place(it));
    let in_parts = country.is_some_and(|it| !it.parts.is_empty());
    let authority = cx
        .catalog
        .authority(residence)
        .filter(|_| !in_parts || residence.part.is_some());
    // Counted from the day on which this letter arrives, or from what was sent.
    let deadline = if draft.kind == LetterKind::Objection {
        let start = today
            .checked_add(jiff::ToSpan::days(POST_DAYS))
            .unwrap_or(today);
        let course = Course {
            began: Began::Posted,
            ..Course::from(start)
        };
        rules.answer.and_then(|it| it.dates(&course).due)
    } else {
        // Counted from receipt. The later date is what the company may say: no letter of the person does.
        answer_dates(objection, &rules).due
    };
    let steps = objection.events.iter();
    let mut history: Vec<Step> = steps
        .filter_map(|event| Step::of(event.on, &event.what))
        .collect();
    let newest = history.iter_mut().rev().find_map(|it| match &mut it.what {
        Happened::Sent(sending) => Some(sending),
        _ => None,
    });
    if let Some(sending) = newest {
        sending.reference.clone_from(&objection.reference);
    }
    Case {
        today,
        place: person.town.clone(),
        name: person.full_name.clone(),
        address: person.address.lines().map(str::to_owned).collect(),
        email: filled(&account.email, &objection.filing.email),
        phone: filled(&person.phone, &account.phone),
        zone,
        country: residence.country.clone(),
        subject: objection.subject,
        service: if objection.subject == Subject::OthersPosts {
            String::new()
        } else {
            wording::platform(cx, &account.platform)
        },
        account: account.label().to_owned(),
        reason,
        special_categories: false,
        company: Recipient {
            company,
            name: office.and_then(|it| it.name.clone()),
            address: office.map(|it| it.address.clone()).unwrap_or_default(),
        },
        authority: authority.map(|it| Authority {
            country: it.country.clone(),
            name: it.name_local.clone(),
            address: it.address.clone(),
            languages: it.languages.clone(),
        }),
        history,
        deadline,
        acknowledge_by: rules
            .acknowledgement
            .and_then(|it| it.dates(&Course::from(today)).due)
            .map(|it| it.due),
        evidence: objection
            .kept_evidence()
            .map(|it| it.name.clone())
            .collect(),
        court: draft.court,
        may_be_named: draft.may_be_named,
        // What was chosen for this letter, else what is usual for this person.
        language: Language::of_code(draft.language.as_deref().unwrap_or(&person.language)),
    }
}

/// The letter, laid out.
fn paper_of(letter: &Letter) -> Paper {
    let mut blocks = vec![
        Block::Lines(letter.sender.clone()),
        Block::Window(letter.recipient.clone()),
        Block::Text(letter.place_and_date.clone()),
        Block::Subheading(letter.subject.clone()),
    ];
    blocks.extend(letter.paragraphs.iter().map(|it| match it {
        Paragraph::Heading(text) => Block::Subheading(text.clone()),
        Paragraph::Text(text) => Block::Text(text.clone()),
        Paragraph::Bullets(points) => Block::Bullets(points.clone()),
        Paragraph::Numbered(points) => Block::Numbered(points.clone()),
        Paragraph::Own(text) => Block::Own(text.clone()),
        Paragraph::Signature(name) => Block::Signature(name.clone()),
    }));
    if !letter.annexes.is_empty() {
        blocks.push(Block::Subheading(letter.annexes_title.clone()));
        blocks.push(Block::Lines(letter.annexes.clone()));
    }
    Paper {
        title: letter.subject.clone(),
        language: letter.language.code().to_owned(),
        author: letter.sender.first().cloned().unwrap_or_default(),
        blocks,
        footer: "{page} / {pages}".to_owned(),
    }
}

/// A letter that the person changed: its lines as they stand.
fn typed_paper(letter: &Letter, text: &str) -> Paper {
    let blocks = text
        .split("\n\n")
        .filter(|block| !block.trim().is_empty())
        .map(|block| Block::Text(block.to_owned()))
        .collect();
    Paper {
        blocks,
        ..paper_of(letter)
    }
}
