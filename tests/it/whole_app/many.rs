//! A desk of many: what is sought stays in sight, and the focus has a place when its button goes.

use veto_desk::app::overview::{Finding, PAGE, Sort};
use veto_desk::domain::status::Status;

use super::*;
use crate::crowd::crowd;

fn finding(app: &App) -> &Finding {
    &app.harness.state().state().finding
}

fn names(app: &App, role: Role) -> Vec<String> {
    let all = app.harness.query_all_by_role(role);
    let nodes = all.filter_map(|it| it.accesskit_node().label());
    nodes.collect()
}

fn focused(app: &App) -> Option<String> {
    let root = app.harness.root();
    let mut all: Vec<_> = root.children_recursive().collect();
    all.retain(|it| it.accesskit_node().is_focused());
    all.first().and_then(|it| it.accesskit_node().label())
}

#[test]
fn a_filter_by_person_is_seen_and_taken_away_however_many_there_are() {
    let mut app = App::on(Some(crowd(80, TODAY)));
    let state = app.harness.state().state();
    let name = |it: &veto_desk::domain::document::Person| it.name.clone();
    let person = state.document.persons.iter().nth(20).map(name).unwrap();
    app.button("persons-show");
    app.harness
        .get_by_role_and_label(Role::TextInput, "Find a person")
        .focus();
    app.settle();
    app.harness
        .get_by_role_and_label(Role::TextInput, "Find a person")
        .type_text(&person);
    app.settle();
    let show = names(&app, Role::Link)
        .into_iter()
        .chain(names(&app, Role::Button));
    let show = show
        .into_iter()
        .find(|it| it.starts_with(&format!("Show {person}:")));
    let show = show.unwrap_or_else(|| panic!("no way to {person}"));
    let found = app.harness.query_all_by_label(&show).next().unwrap();
    found.click();
    app.settle();
    app.button("person-on-desk");
    assert!(finding(&app).person.is_some());
    app.press(Role::Button, "Filter and sort (1 set)");
    let chosen = names(&app, Role::RadioButton);
    assert!(
        chosen.iter().any(|it| it.starts_with(&person)),
        "{chosen:?}"
    );
    app.press(Role::RadioButton, "Anyone");
    assert_eq!(finding(&app).person, None);
    assert!(app.is_there(
        Role::Label,
        "There are many. Type a name into the field above."
    ));
}

#[test]
fn those_that_need_someone_come_first_when_they_are_asked_for() {
    let mut app = App::on(Some(crowd(80, TODAY)));
    app.button("find-filters");
    app.press(Role::RadioButton, "Newest first");
    let confirmed = names(&app, Role::RadioButton);
    let confirmed = confirmed
        .into_iter()
        .find(|it| it.starts_with("Confirmed ("))
        .unwrap();
    app.press(Role::RadioButton, &confirmed);
    assert_eq!(finding(&app).status, Some(Status::Confirmed));
    app.button("find-show-hidden");
    assert_eq!(finding(&app), &Finding::default());
}

#[test]
fn an_order_can_be_taken_back_where_few_are_left() {
    let mut app = App::on(Some(crowd(9, TODAY)));
    app.button("find-filters");
    app.press(Role::RadioButton, "Newest first");
    assert_eq!(finding(&app).sort, Sort::Newest);
    app.button("select-begin");
    let each = names(&app, Role::CheckBox)
        .into_iter()
        .filter(|it| it.starts_with("Select: "));
    for one in each.take(4).collect::<Vec<_>>() {
        app.press(Role::CheckBox, &one);
    }
    app.press(Role::Button, "Delete 4 here");
    let left = app.harness.state().state().document.kept_accounts().count();
    assert!(left < 7, "{left}");
    assert!(app.is_there(Role::RadioButton, "What needs you first"));
}

/// The button that was pressed is gone: the heading of the list takes the focus, and tells what is left.
#[test]
fn after_deleting_several_the_focus_is_at_the_list() {
    let mut app = App::on(Some(crowd(80, TODAY)));
    app.button("select-begin");
    app.press(Role::Button, &format!("Select the {PAGE} on this page"));
    let delete = format!("Delete {PAGE} here");
    app.harness
        .get_by_role_and_label(Role::Button, &delete)
        .focus();
    app.settle();
    app.press(Role::Button, &delete);
    let focused = focused(&app).unwrap_or_default();
    assert!(focused.starts_with("Accounts 1 to 12 of "), "{focused}");
}
