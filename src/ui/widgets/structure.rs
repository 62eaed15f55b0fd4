//! What screen readers hear of the order of a page: its regions, groups and lists; and the places to
//! which links inside a page lead.

use egui::{Id, Key, Modifiers, Role, Ui, UiBuilder};

/// Something that screen readers call by its role and name, with its place among its like.
pub fn role_ui<R>(
    ui: &mut Ui,
    role: Role,
    name: &str,
    place: Option<(usize, usize)>,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let shown = ui.scope_builder(UiBuilder::new(), |ui| {
        name_role(ui, role, name);
        if let Some((at, of)) = place {
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_position_in_set(at);
                node.set_size_of_set(of);
            });
        }
        add(ui)
    });
    shown.inner
}

/// What everything in this region, and nothing else, is.
pub fn name_role(ui: &Ui, role: Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        if !name.is_empty() {
            node.set_label(name);
        }
    });
}

/// Two texts as one name: a question, and what is wrong with its answer. Some texts have a sign at their end.
pub(super) fn one_after_another(one: &str, other: &str) -> String {
    // The Greek question mark is a semicolon.
    let is_ended = one.ends_with(['.', '?', '!', '…', ';']);
    match (other.is_empty(), is_ended) {
        (true, _) => one.to_owned(),
        (false, true) => format!("{one} {other}"),
        (false, false) => format!("{one}. {other}"),
    }
}

/// Things of one kind, spoken as a list of so many.
pub fn items_ui<T>(ui: &mut Ui, name: &str, items: &[T], mut item_ui: impl FnMut(&mut Ui, &T)) {
    role_ui(ui, Role::List, name, None, |ui| {
        for (item, at) in items.iter().zip(1..) {
            let place = Some((at, items.len()));
            role_ui(ui, Role::ListItem, "", place, |ui| {
                item_ui(ui, item);
            });
        }
    });
}

/// Gives the focus to the field, or to the first answer of the question, at this place of the page.
pub fn go_to(ui: &Ui, place: &str) {
    // The key that pressed the link must not press what gets the focus in the same frame, too.
    ui.input_mut(|input| {
        input.consume_key(Modifiers::NONE, Key::Enter);
        input.consume_key(Modifiers::NONE, Key::Space);
    });
    ui.memory_mut(|it| it.request_focus(place_id(place)));
}

/// What is at a place has an id that does not depend on what surrounds it.
pub(super) fn place_id(place: &str) -> Id {
    answer_id(place, 0)
}

pub(super) fn answer_id(place: &str, at: usize) -> Id {
    Id::unique(("place", place, at))
}
