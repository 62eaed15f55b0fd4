//! What screen readers hear of the order of a page: its regions, groups and lists; and the places to
//! which links inside a page lead.

use egui::{Id, Role, Ui, UiBuilder};

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

/// The field, or the first answer of the question, at this place of the page. It does not depend on
/// what surrounds it, so that a summary of errors can lead to it.
pub fn place_id(place: &str) -> Id {
    answer_id(place, 0)
}

pub(super) fn answer_id(place: &str, at: usize) -> Id {
    Id::unique(("place", place, at))
}
