//! Whose work is inside: everything in the list that the packages carry is on screen, too.

use std::collections::BTreeSet;

use super::*;

/// The words of a text, however its lines end.
fn words(text: &str) -> Vec<&str> {
    let word = |it: &&str| it.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(word).collect()
}

#[test]
fn every_work_and_every_text_is_on_screen() {
    let state = case("licences").state;
    let harness = show(&state, TALL, Text::english());
    let cards = met(&harness);
    let licences: Vec<&str> = cards
        .iter()
        .filter(|it| it.role == Role::Heading && it.level == Some(2))
        .map(|it| it.name.as_str())
        .collect();
    assert!(licences.contains(&"OFL-1.1"), "{licences:?}");

    let mut shown = BTreeSet::new();
    for licence in licences {
        let mut state = state.clone();
        state.screen = Screen::Licences(Some(licence.to_owned()));
        let harness = show(&state, TALL, Text::english());
        let all: Vec<String> = met(&harness).into_iter().map(|it| it.name).collect();
        shown.extend(words(&all.join("\n")).into_iter().map(str::to_owned));
        if licence == "ISC AND MIT" {
            let is_there = |begin: &str| all.iter().any(|it| it.starts_with(begin));
            assert!(is_there("Lucide") && is_there("Text "), "{all:?}");
        }
    }
    // The licence of each work stands in the title, sorted; the opening is told in other words.
    let list = include_str!("../../../assets/packaging/third-party.txt");
    let (_, works) = list.split_once("\n\n\n").expect("the works");
    // The one heading within counts what comes below it.
    let lines = works.lines().filter(|it| !it.contains(" crates, which "));
    let works = lines.collect::<Vec<_>>().join("\n");
    let missing: Vec<&str> = words(&works)
        .into_iter()
        .filter(|it| !shown.contains(*it) && !it.chars().all(|it| "(text0123456789,)".contains(it)))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}
