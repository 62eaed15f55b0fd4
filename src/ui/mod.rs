//! How it looks: reads the state, draws it, sends commands. One file a screen.

use std::cell::{Cell, RefCell};

use egui::{Align, Frame, Layout, Panel, Role, ScrollArea, Ui, accesskit};
use fluent_bundle::FluentValue;
use jiff::civil::Date;

use crate::app::command::Command;
use crate::app::flow::Flow;
use crate::app::overview::Overview;
use crate::app::people::{People, Sought};
use crate::app::problem::Problem;
use crate::app::state::{Done, Notice, ReadOnly, Returned, Saving, Screen, State};
use crate::catalog::Catalog;
use crate::domain::document::TextSize;
use crate::domain::ids::AccountId;
use crate::domain::status::{Standing, account_standing};
use crate::domain::wizard::Draft;
use crate::text::Text;
use keys::Shortcut;
use theme::{Icon, Tokens, margin, size, space};
use widgets::{Button, banner_ui, body_ui, small_ui, title_ui};

pub mod account;
pub mod adding;
pub mod answer;
pub mod authority;
pub mod backups;
pub mod companion;
pub mod desk;
pub mod figures;
pub mod filing;
pub mod finding;
pub mod guide;
pub mod kept;
pub mod keys;
mod languages;
pub mod letter;
mod licences;
pub mod linked;
pub mod papers;
pub mod persons;
pub mod phone;
pub mod picture;
pub mod qr;
pub mod reading;
pub mod settings;
pub mod several;
pub mod theme;
pub mod trouble;
pub mod widgets;
pub mod wizard;
pub mod wording;

/// What a view may see, and its one verb: `send`.
pub struct Cx<'a> {
    /// Everything, to be read.
    pub state: &'a State,
    /// What is known.
    pub catalog: &'static Catalog,
    /// The words.
    pub text: &'a Text,
    /// The colors.
    pub tokens: &'static Tokens,
    /// One column instead of two.
    pub narrow: bool,
    /// The page is shown for the first time, or what had the focus is gone: its title, or what is
    /// wrong, takes the focus.
    pub take_focus: bool,
    /// All accounts at a glance.
    pub overview: &'a Overview,
    /// Everybody at a glance.
    pub people: &'a People,
    /// A page of a list was just turned: the heading of the list takes the focus.
    pub turned: bool,
    /// Points are another size than before: what was in sight may be far away now.
    pub resized: bool,
    /// The guide that was just closed, where its link is on the page: that takes the focus.
    pub back_from: Option<&'a Returned>,
    outbox: &'a RefCell<Vec<Command>>,
    pressed: Cell<Option<Shortcut>>,
    /// Enter was pressed in a field that was drawn in this frame.
    entered: Cell<bool>,
}

impl Cx<'_> {
    /// Says something; it is done before the next frame.
    pub fn send(&self, command: Command) {
        self.outbox.borrow_mut().push(command);
    }

    /// This was pressed, nothing lies over this part of the window, and it has done nothing yet.
    pub fn is_pressed(&self, ui: &Ui, shortcut: Shortcut) -> bool {
        let is_it = self.pressed.get() == Some(shortcut)
            && ui.memory(|it| it.allows_interaction(ui.layer_id()));
        if is_it {
            self.pressed.set(None);
        }
        is_it
    }

    /// A text.
    pub fn t(&self, key: &str) -> String {
        self.text.get(key)
    }

    /// A text with values.
    pub fn tv(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.text.with(key, values)
    }

    /// Today, where the person is.
    pub fn today(&self) -> Date {
        self.state.today
    }

    /// A wizard with what it is judged by.
    pub fn flow<'b>(&'b self, draft: &'b Draft) -> Flow<'b> {
        Flow {
            draft,
            document: &self.state.document,
            catalog: self.catalog,
        }
    }

    /// Where an account stands today.
    pub fn standing(&self, account: AccountId) -> Standing {
        account_standing(
            &self.state.document,
            account,
            |objection| self.catalog.rules(objection.residence.zone),
            self.today(),
        )
    }
}

/// What the views remember from frame to frame; nothing a person typed.
#[derive(Default)]
pub struct Views {
    /// What was said and not done yet.
    pub outbox: RefCell<Vec<Command>>,
    /// All accounts at a glance, kept from frame to frame.
    pub overview: Overview,
    /// Everybody at a glance.
    pub people: People,
    page_shown: Option<u64>,
    turned: u64,
    message_focused: bool,
    below_height: f32,
    /// What had the focus when the dialog opened that is open.
    before_dialog: Option<Option<egui::Id>>,
    page_size: Option<(egui::Vec2, egui::Vec2)>,
    pixels_per_point: Option<f32>,
}

/// Draws everything. Gives the title of the window.
pub fn root_ui(ui: &mut Ui, state: &State, views: &mut Views, text: &Text) -> String {
    let pixels = ui.ctx().pixels_per_point();
    let pixels_before = views.pixels_per_point.replace(pixels);
    let without = match state.screen {
        Screen::SamePerson(id, None) => Some(id),
        _ => None,
    };
    let people = without.is_some() || matches!(state.screen, Screen::Persons);
    let sought = match &state.screen {
        Screen::Linked(linking) => Some(linked::sought(linking)),
        Screen::Desk => Some(state.finding.clone()),
        _ => people.then(|| state.finding.clone()),
    };
    if let Some(finding) = &sought {
        let (document, catalog) = (&state.document, Catalog::embedded());
        let (today, selected) = (state.today, state.selected.as_ref());
        let overview = &mut views.overview;
        overview.update(document, catalog, today, text.order(), finding, selected);
    }
    if people {
        let sought = match without {
            Some(_) => Sought {
                query: state.people.other.clone(),
                hide_settled: false,
                without,
            },
            None => Sought {
                query: state.people.query.clone(),
                hide_settled: state.document.settings.hide_settled,
                without,
            },
        };
        let (document, today) = (&state.document, state.today);
        let overview = &views.overview;
        views
            .people
            .update(document, today, overview, text.order(), sought);
    }
    let cx = Cx {
        state,
        catalog: Catalog::embedded(),
        text,
        tokens: Tokens::of(ui.ctx().theme(), state.high_contrast()),
        narrow: state.companion || ui.available_width() < size::NARROW,
        // Below a question, nothing takes the focus; it is taken once that is answered.
        take_focus: !state.close_asked
            && (views.page_shown != Some(state.page)
                || views.message_focused && !has_messages(state)),
        resized: pixels_before.is_some_and(|it| it != pixels),
        back_from: state
            .just_returned()
            .filter(|_| views.page_shown != Some(state.page))
            .filter(|it| guide::has_link(state, it)),
        overview: &views.overview,
        people: &views.people,
        turned: std::mem::replace(&mut views.turned, state.turned) != state.turned
            && views.page_shown == Some(state.page),
        outbox: &views.outbox,
        pressed: Cell::new(keys::take_pressed(ui)),
        entered: Cell::new(false),
    };
    if cx.is_pressed(ui, Shortcut::Help) && !is_help(&state.screen) {
        cx.send(Command::ShowHelp);
    }
    text_size_keys(ui, &cx);
    if state.companion {
        // Its places are the steps of the form; nothing else has room.
    } else if cx.narrow {
        bar_ui(ui, &cx);
    } else {
        rail_ui(ui, &cx);
    }
    // Messages stand below the page, so that nothing under the pointer moves when one comes; inside
    // the page where the window is too low for both.
    let low = ui.available_height() < size::LOW;
    let rest = ui.available_rect_before_wrap();
    ui.painter()
        .rect_filled(rest, 0.0, egui::Color32::from(cx.tokens.window));
    // The page comes first, because Tab and screen readers keep to the order of drawing; so what
    // stays in view below it is placed by its height of the frame before.
    let edge = rest.bottom() - views.below_height;
    let (above, below) = rest.split_top_bottom_at_y(edge.max(rest.top()));
    let shown = region_ui(ui, above, "page", |ui| page_ui(ui, &cx, low));
    views.message_focused = shown.message_focused;
    // The place on a page whose height changed is found in the frame after.
    if views.page_size.replace(shown.size) != Some(shown.size) {
        ui.ctx().request_repaint();
    }
    let height = region_ui(ui, below, "below", |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if !low && has_messages(state) {
            let frame = Frame::new().inner_margin(margin(space::M));
            frame.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                messages_ui(ui, &cx);
                views.message_focused = has_focus_in(ui);
            });
        }
        companion::answers_below_ui(ui, &cx);
        ui.min_rect().height()
    });
    if std::mem::replace(&mut views.below_height, height) != height {
        ui.ctx().request_repaint();
    }
    close_ui(ui, &cx, &mut views.before_dialog);
    let title = window_title(&cx);
    // The toolkit names the window for the system only, not for screen readers.
    ui.ctx()
        .accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(title.as_str());
        });
    if !state.close_asked {
        views.page_shown = Some(state.page);
    }
    title
}

/// Draws in this part of the window.
fn region_ui<R>(ui: &mut Ui, rect: egui::Rect, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = egui::UiBuilder::new()
        .scope_id(egui::Id::unique(("region", name)))
        .max_rect(rect)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, add).inner
}

/// How a page was drawn.
struct Shown {
    message_focused: bool,
    /// Of what is in it, and of what is in view.
    size: (egui::Vec2, egui::Vec2),
}

fn page_ui(ui: &mut Ui, cx: &Cx<'_>, low: bool) -> Shown {
    widgets::name_role(ui, Role::Main, "");
    let mut message_focused = false;
    let side = if cx.narrow { space::L } else { space::XXL };
    let shown = ScrollArea::vertical()
        .id_salt(("page", cx.state.place()))
        .auto_shrink(false)
        .show(ui, |ui| {
            let tight = ui.ctx().viewport_rect().height() < size::TIGHT;
            let mut margin = margin(side);
            if tight {
                margin.top = margin.top.min(space::L as i8);
            }
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(ui.available_width().min(size::PAGE));
                if low && has_messages(cx.state) {
                    widgets::fixed_ui(ui, "messages", |ui| {
                        messages_ui(ui, cx);
                        message_focused = has_focus_in(ui);
                    });
                    ui.add_space(space::L);
                }
                if has_turn(cx.state) {
                    widgets::fixed_ui(ui, "turn", |ui| several::turn_ui(ui, cx));
                }
                widgets::fixed_ui(ui, &wording::title(cx), |ui| {
                    screen_ui(ui, cx);
                    guide::links_ui(ui, cx);
                });
                if cx.narrow {
                    ui.add_space(space::XL);
                    undo_ui(ui, cx);
                    footer_ui(ui, cx);
                }
            });
        });
    Shown {
        message_focused,
        size: (shown.content_size, shown.inner_rect.size()),
    }
}

/// Draws one thing without a page around it: the pictures of the guides.
pub fn alone_ui(
    ui: &mut Ui,
    state: &State,
    views: &Views,
    text: &Text,
    add: impl FnOnce(&mut Ui, &Cx<'_>),
) {
    let cx = Cx {
        state,
        catalog: Catalog::embedded(),
        text,
        tokens: Tokens::of(ui.ctx().theme(), state.high_contrast()),
        narrow: ui.available_width() < size::NARROW,
        take_focus: false,
        resized: false,
        back_from: None,
        overview: &views.overview,
        people: &views.people,
        turned: false,
        outbox: &views.outbox,
        pressed: Cell::new(None),
        entered: Cell::new(false),
    };
    add(ui, &cx);
}

/// Ctrl with plus, minus or 0 chooses a text size, on every page.
fn text_size_keys(ui: &Ui, cx: &Cx<'_>) {
    let size = cx.state.text_size();
    for (key, chosen) in [
        (egui::Key::Plus, size.larger()),
        // The key of the plus sign on many keyboards, without Shift.
        (egui::Key::Equals, size.larger()),
        (egui::Key::Minus, size.smaller()),
        (egui::Key::Num0, TextSize::default()),
    ] {
        let keys = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, key);
        if ui.input_mut(|input| input.consume_shortcut(&keys)) {
            cx.send(Command::ChooseTextSize(chosen));
        }
    }
}

fn window_title(cx: &Cx<'_>) -> String {
    let key = if cx.state.problem.is_some() {
        "window-title-error"
    } else {
        "window-title"
    };
    cx.tv(key, &[("page", wording::title(cx).into())])
}

/// Pages on the way through several accounts say how far one is.
fn has_turn(state: &State) -> bool {
    let on_the_way = matches!(
        state.screen,
        Screen::Desk | Screen::Wizard(_) | Screen::File(_) | Screen::Next(_)
    );
    state.in_turn.is_some() && on_the_way && !state.companion
}

fn screen_ui(ui: &mut Ui, cx: &Cx<'_>) {
    match &cx.state.screen {
        Screen::Desk => desk::desk_ui(ui, cx),
        Screen::Wizard(id) => wizard::wizard_ui(ui, cx, *id),
        Screen::File(filing) if cx.state.companion => companion::companion_ui(ui, cx, filing),
        Screen::File(filing) => filing::filing_ui(ui, cx, filing),
        Screen::Next(id) => filing::next_ui(ui, cx, *id),
        Screen::Account(id) => account::account_ui(ui, cx, *id),
        Screen::Answer(answering) => answer::answer_ui(ui, cx, answering),
        Screen::When(telling) => answer::when_ui(ui, cx, *telling),
        Screen::Several(several) => several::several_ui(ui, cx, several),
        Screen::Letter(writing) => letter::letter_ui(ui, cx, *writing),
        Screen::Edit(id) => account::edit_ui(ui, cx, *id),
        Screen::Linked(linking) => linked::linked_ui(ui, cx, linking),
        Screen::AddMany(adding) => adding::adding_ui(ui, cx, adding),
        Screen::Trouble(trouble) => trouble::trouble_ui(ui, cx, trouble),
        Screen::Settings => settings::settings_ui(ui, cx),
        Screen::Help(query, _) => settings::help_ui(ui, cx, query),
        Screen::Guide(guide, _) => guide::guide_ui(ui, cx, guide),
        Screen::Licences(licence) => licences::licences_ui(ui, cx, licence.as_deref()),
        Screen::Backups(chosen) => backups::backups_ui(ui, cx, chosen.as_deref()),
        Screen::Persons => persons::persons_ui(ui, cx),
        Screen::Person(id) => persons::person_ui(ui, cx, *id),
        Screen::SamePerson(id, other) => persons::same_person_ui(ui, cx, *id, *other),
    }
}

// ----- the rail

fn is_help(screen: &Screen) -> bool {
    matches!(screen, Screen::Help(..) | Screen::Guide(..))
}

/// The places of the app, with what each sends. While the file cannot be read, there is only help.
fn places(cx: &Cx<'_>) -> impl Iterator<Item = (Icon, &'static str, Command)> {
    let open = cx.state.saving != Saving::Forbidden;
    [
        (Icon::Desk, "rail-desk", Command::ShowDesk),
        (Icon::Settings, "rail-settings", Command::ShowSettings),
        (Icon::Help, "rail-help", Command::ShowHelp),
    ]
    .into_iter()
    .filter(move |(.., command)| open || *command == Command::ShowHelp)
}

fn is_here(screen: &Screen, command: &Command) -> bool {
    match command {
        Command::ShowSettings => is_settings(screen),
        Command::ShowHelp => is_help(screen),
        _ => !is_help(screen) && !is_settings(screen),
    }
}

fn is_settings(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Settings | Screen::Backups(_) | Screen::Licences(_)
    )
}

fn rail_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let frame = Frame::new()
        .fill(cx.tokens.sunken.into())
        .inner_margin(egui::Margin::symmetric(15, 28));
    Panel::left("rail")
        .exact_size(size::RAIL)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            widgets::name_role(ui, Role::Navigation, &cx.t("rail-name"));
            brand_ui(ui, cx);
            ui.add_space(space::XL);
            ui.spacing_mut().item_spacing.y = space::S;
            for (icon, key, command) in places(cx) {
                let here = is_here(&cx.state.screen, &command);
                let take = command == Command::ShowHelp && guide::help_arrives(cx);
                if widgets::place_ui(ui, cx, icon, &cx.t(key), here, take) {
                    cx.send(command);
                }
            }
            ui.add_space(space::M);
            undo_ui(ui, cx);
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                // Bottom-up, so what reads first is added last; the block itself reads downward.
                ui.allocate_ui_with_layout(
                    egui::vec2(ui.available_width(), 92.0),
                    Layout::top_down(Align::Min),
                    |ui| footer_ui(ui, cx),
                );
            });
        });
}

/// Takes back the last change since the start, whichever it was. By Ctrl+Z, too, except in a text
/// field: there it takes back letters.
fn undo_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let changes = !matches!(cx.state.saving, Saving::ReadOnly(_) | Saving::Forbidden);
    let Some(step) = cx.state.steps.last().filter(|_| changes) else {
        widgets::nothing_here(ui);
        return;
    };
    let what = wording::change(cx, step.change);
    let words = cx.tv("undo-change", &[("what", what.into())]);
    let left = if cx.narrow { 0.0 } else { space::S };
    let frame = Frame::new().inner_margin(egui::Margin {
        left: left as i8,
        ..egui::Margin::ZERO
    });
    let button = Button::quiet(&words).icon(Icon::Undo).undo();
    if frame.show(ui, |ui| button.ui(ui, cx)).inner {
        cx.send(Command::Undo);
    }
}

fn brand_ui(ui: &mut Ui, cx: &Cx<'_>) {
    ui.horizontal(|ui| {
        ui.add_space(space::M);
        let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(30.0), egui::Sense::hover());
        let ui_painter = ui.painter();
        ui_painter.rect_filled(
            rect,
            egui::CornerRadius::same(theme::radius::CHIP),
            cx.tokens.accent,
        );
        ui_painter.text(
            rect.center(),
            egui::Align2::CENTER_CENTER,
            'V',
            egui::FontId::new(theme::text::BODY, theme::bold()),
            cx.tokens.on_accent.into(),
        );
        ui.add_space(space::XS);
        widgets::brand_name_ui(ui, cx, &cx.t("app-name"));
    });
}

fn bar_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let frame = Frame::new()
        .fill(cx.tokens.sunken.into())
        .inner_margin(egui::Margin::symmetric(10, 8));
    Panel::top("bar").frame(frame).show(ui, |ui| {
        widgets::name_role(ui, Role::Navigation, &cx.t("rail-name"));
        ui.horizontal_wrapped(|ui| {
            for (icon, key, command) in places(cx) {
                let here = is_here(&cx.state.screen, &command);
                let words = cx.t(key);
                ui.scope(|ui| {
                    ui.set_width(widgets::place_width(ui, &words).min(ui.available_width()));
                    let take = command == Command::ShowHelp && guide::help_arrives(cx);
                    if widgets::place_ui(ui, cx, icon, &words, here, take) {
                        cx.send(command);
                    }
                });
            }
        });
    });
}

/// Whether everything is saved, and what this app is not. The one live region.
fn footer_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let key = match cx.state.saving {
        Saving::Saved => "saving-saved",
        Saving::UnderWay => "saving-under-way",
        Saving::Failed(_) => "saving-failed",
        Saving::Forbidden => "saving-forbidden",
        Saving::ReadOnly(_) => "saving-read-only",
    };
    let saved = small_ui(ui, cx, &cx.t(key));
    // What was done, or what is wrong, is said here, too: screen readers announce it.
    let said = match (&cx.state.notice, &cx.state.problem) {
        // What keeps a page from going on takes older messages away, so a message is newer.
        (Some(notice), _) => wording::done(cx, &notice.what),
        (None, Some(problem)) => wording::problem(cx, problem),
        // That each letter is being saved is for the eye: said, it would drown everything else.
        (None, None) if cx.state.saving == Saving::UnderWay => cx.t("saving-saved"),
        (None, None) => {
            let found = guide::announced(cx).or_else(|| several::announced(cx));
            let found = found.or_else(|| finding::announced(cx));
            let found = found.or_else(|| persons::announced(cx));
            let said = found.or_else(|| adding::announced(cx));
            said.unwrap_or_else(|| cx.t(key))
        }
    };
    ui.ctx().accesskit_node_builder(saved.id, |node| {
        node.set_role(accesskit::Role::Status);
        node.set_live(accesskit::Live::Polite);
        node.set_label(said.as_str());
        node.set_value(said.as_str());
    });
    small_ui(ui, cx, &cx.t("not-meta"));
}

// ----- messages

/// What has the focus lies in here.
fn has_focus_in(ui: &Ui) -> bool {
    // In the frame of a press, reading what has the focus would take the focus from it.
    if ui.input(|input| input.pointer.any_pressed() || input.pointer.any_released()) {
        return false;
    }
    let focused = ui.memory(egui::Memory::focused);
    focused
        .and_then(|id| ui.ctx().read_response(id))
        .is_some_and(|response| ui.min_rect().contains_rect(response.rect))
}

/// What was just done. In the companion, the button itself says that it copied: room is scarce.
fn notice(state: &State) -> Option<&Notice> {
    let said_there = |it: &Notice| state.companion && matches!(it.what, Done::Copied(_));
    state.notice.as_ref().filter(|it| !said_there(it))
}

/// Asks what to do about it. What had the focus gets it back.
fn close_ui(ui: &Ui, cx: &Cx<'_>, before: &mut Option<Option<egui::Id>>) {
    if !cx.state.close_asked {
        // Where another page came meanwhile, its title has the focus.
        if let Some(Some(id)) = before.take().filter(|_| !cx.take_focus) {
            ui.memory_mut(|it| it.request_focus(id));
        }
        return;
    }
    let opened = before.is_none();
    before.get_or_insert(ui.memory(egui::Memory::focused));
    let words = cx.t("close-asked");
    let left = widgets::dialog_ui(ui, cx, &cx.t("close-title"), &words, opened, |ui| {
        body_ui(ui, cx, &words);
        if Button::primary(&cx.t("close-save-elsewhere")).ui(ui, cx) {
            cx.send(Command::PickCopy);
        }
        if Button::secondary(&cx.t("close-anyway")).ui(ui, cx) {
            cx.send(Command::CloseAnyway);
        }
        if Button::secondary(&cx.t("close-stay")).ui(ui, cx) {
            cx.send(Command::DismissNotice);
        }
    });
    if left {
        cx.send(Command::StayOpen);
    }
}

fn has_messages(state: &State) -> bool {
    notice(state).is_some() || matches!(state.saving, Saving::Failed(_) | Saving::ReadOnly(_))
}

/// What could not be saved, and what was just done.
fn messages_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let name = cx.t("messages-name");
    widgets::role_ui(ui, Role::Region, &name, None, |ui| each_message_ui(ui, cx));
}

fn each_message_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if let Saving::Failed(why) = cx.state.saving {
        banner_ui(ui, cx, cx.tokens.bad, Icon::Alert, |ui| {
            widgets::strong_ui(ui, cx, &cx.t("save-failed-title"));
            body_ui(ui, cx, &cx.t(wording::save_key(why)));
            ui.horizontal_wrapped(|ui| {
                if Button::secondary(&cx.t("save-retry")).ui(ui, cx) {
                    cx.send(Command::RetrySave);
                }
                if Button::secondary(&cx.t("save-elsewhere")).ui(ui, cx) {
                    cx.send(Command::PickCopy);
                }
            });
        });
        ui.add_space(space::S);
    }
    if let Saving::ReadOnly(why) = cx.state.saving {
        banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
            widgets::strong_ui(ui, cx, &cx.t("read-only-title"));
            body_ui(ui, cx, &cx.t(wording::read_only_key(why)));
            let stays = matches!(cx.state.screen, Screen::Trouble(_));
            if matches!(why, ReadOnly::Newer { .. })
                && !stays
                && Button::secondary(&cx.t("read-only-what")).ui(ui, cx)
            {
                cx.send(Command::ShowTrouble);
            }
        });
        ui.add_space(space::S);
    }
    let Some(notice) = notice(cx.state) else {
        return;
    };
    let failed = matches!(notice.what, Done::Failed(_));
    let (tone, icon) = if failed {
        (cx.tokens.warn, Icon::Alert)
    } else {
        (cx.tokens.good, Icon::Check)
    };
    banner_ui(ui, cx, tone, icon, |ui| {
        body_ui(ui, cx, &wording::done(cx, &notice.what));
        ui.horizontal_wrapped(|ui| {
            if notice.undoable && Button::secondary(&cx.t("undo")).icon(Icon::Undo).ui(ui, cx) {
                cx.send(Command::Undo);
            }
            if notice.what == Done::Failed(Problem::PaperUnsaved)
                && Button::secondary(&cx.t("save-paper-beside"))
                    .icon(Icon::Save)
                    .ui(ui, cx)
            {
                cx.send(Command::SavePaperBeside);
            }
            if Button::quiet(&cx.t("dismiss")).ui(ui, cx) {
                cx.send(Command::DismissNotice);
            }
        });
        // Where no dialog can be shown, the path is typed.
        let has_field = matches!(cx.state.screen, Screen::Settings | Screen::Trouble(_));
        if notice.what == Done::Failed(Problem::NoDialog) && !has_field {
            settings::typed_path_ui(ui, cx, true);
        }
    });
}

/// The field or the question that a problem is about: there the same words stand as in the summary,
/// which leads there.
fn place(problem: &Problem) -> Option<&'static str> {
    Some(match problem {
        Problem::ChoosePlatform => "platform",
        Problem::ChoosePerson => "person",
        Problem::EnterName => "person_name",
        Problem::ChooseLives => "lives",
        Problem::ChooseCountry => "country",
        Problem::Email(_) => "email",
        Problem::Phone => "phone",
        Problem::ChooseLinked => "linked",
        Problem::ChooseReason => "reason",
        Problem::WriteReason => "reason_text",
        Problem::ChooseAnswer => "answer",
        Problem::ChooseObjection => "which",
        Problem::PasteMail => "mail",
        // Of the system, not of the page.
        _ => return None,
    })
}

/// What is wrong at this place; empty where nothing is.
fn problem_at(cx: &Cx<'_>, here: &str) -> String {
    let problem = cx.state.problem.as_ref();
    problem
        .filter(|it| place(it) == Some(here))
        .map(|it| wording::problem(cx, it))
        .unwrap_or_default()
}

/// The title of the page, the sentence under it, and what is wrong.
fn page_head_ui(ui: &mut Ui, cx: &Cx<'_>, lead: &str) {
    titled_ui(ui, cx, lead, lead);
}

/// The same, where what is heard `after` the title stands further below.
fn titled_ui(ui: &mut Ui, cx: &Cx<'_>, lead: &str, after: &str) {
    if let Some(problem) = &cx.state.problem {
        widgets::fixed_ui(ui, "problem", |ui| {
            banner_ui(ui, cx, cx.tokens.bad, Icon::Alert, |ui| {
                let words = wording::problem(cx, problem);
                widgets::summary_ui(ui, cx, &cx.t("problem-title"), &words);
                match place(problem) {
                    Some(place) if widgets::link_ui(ui, cx, &words, &words) => {
                        widgets::go_to(ui, place);
                    }
                    Some(_) => {}
                    None => {
                        body_ui(ui, cx, &words);
                    }
                }
                if problem.is_warning() {
                    body_ui(ui, cx, &cx.t("problem-go-on"));
                }
            });
        });
        ui.add_space(space::M);
    } else {
        widgets::nothing_here(ui);
    }
    title_ui(ui, cx, &wording::title(cx), after);
    if !lead.is_empty() {
        widgets::column_ui(ui, ui.available_width().min(size::COLUMN), |ui| {
            widgets::lead_ui(ui, cx, lead);
        });
    }
    ui.add_space(space::M);
}
