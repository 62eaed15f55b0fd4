//! The guides: each is whole and easy to read, words find them, every page leads to one, and whoever
//! closes one is where they were.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail loudly, and figures are for people"
)]

use std::collections::BTreeSet;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use proptest::prelude::*;
use veto_desk::app::command::{Command, Opened};
use veto_desk::app::problem::FileTrouble;
use veto_desk::app::state::{Asking, Screen, State};
use veto_desk::catalog::Catalog;
use veto_desk::domain::kinds::Zone;
use veto_desk::domain::objection::Seen;
use veto_desk::guides::parse::{self, Block, Guide, Inline, Known, Target, plain as said};
use veto_desk::guides::{GROUPS, Guides};
use veto_desk::text::{Language, Text};
use veto_desk::ui::guide::{BY_SPOT, Spot, here};
use veto_desk::ui::picture::picture_words;
use veto_desk::ui::wording::seen_key;

use crate::fixtures::{self, Person, opened};
use crate::source;
use crate::stage::{LOOKS, Look, Stage, show};
use crate::words::plain::{LIX, LONGEST, is_prose, lix, names, unlike_us};
use crate::words::{english, none};

mod back;

fn guides() -> &'static Guides {
    Guides::of("en")
}

fn guide(id: &str) -> &'static Guide {
    guides().get(id).expect("a guide")
}

/// Everything that a guide says, line by line.
fn lines(guide: &Guide) -> Vec<String> {
    let mut all = vec![guide.title.clone()];
    for block in &guide.blocks {
        match block {
            Block::Heading(words) => all.push(words.clone()),
            Block::Picture { alternative, .. } => all.push(alternative.clone()),
            _ => all.extend(block.lines().into_iter().map(said)),
        }
    }
    all
}

// ----- the files

fn known<'a>(catalog: &'a Catalog, addresses: &'a [String]) -> Known<'a> {
    Known {
        platforms: catalog
            .platforms()
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
        sources: catalog.sources().iter().map(|it| it.key.as_str()).collect(),
        addresses: addresses.iter().map(String::as_str).collect(),
        guides: guides().all().iter().map(|it| it.id.as_str()).collect(),
    }
}

#[test]
fn every_file_is_a_guide_in_the_list_and_names_only_what_there_is() {
    let problems: Vec<String> = Language::all().flat_map(of_a_language).collect();
    none(&problems);
}

/// What is wrong with the guides of a language. Writes what pictures show into them, when it is asked to.
fn of_a_language(language: Language) -> Vec<String> {
    let folder = format!("guides/{}", language.code());
    let files = source::files(&folder, ".md");
    let listed: BTreeSet<&str> = GROUPS.concat().into_iter().collect();
    assert_eq!(files.len(), listed.len(), "{language:?}");
    let guides = Guides::of(language.code());
    let text = Text::new(language);
    let catalog = Catalog::embedded();
    let mut problems = Vec::new();
    for file in &files {
        let read = parse::guide(&file.text).unwrap_or_else(|it| panic!("{}: {it:?}", file.path));
        assert_eq!(file.path, format!("{folder}/{}.md", read.id));
        assert!(
            listed.contains(read.id.as_str()),
            "{} is in no group",
            read.id
        );
        assert_eq!(Some(&read), guides.get(&read.id), "the app has the same");
        assert!(
            read.checked <= fixtures::TODAY,
            "{}: {}",
            read.id,
            read.checked
        );
        let addresses: Vec<String> = read
            .targets()
            .filter_map(|it| match it {
                Target::Address(address) if catalog.allows(address) => Some(address.clone()),
                _ => None,
            })
            .collect();
        let found = parse::unknown(&read, &known(catalog, &addresses));
        problems.extend(found.into_iter().map(|it| format!("{}: {it}", file.path)));
        for target in read.targets() {
            if *target == Target::Guide(read.id.clone()) {
                problems.push(format!("{}: it links to itself", file.path));
            }
        }
        // A reader of the plain file hears of a picture what the app's own reader hears.
        let mut told = file.text.clone();
        for block in &read.blocks {
            if let Block::Picture { id, alternative } = block {
                let words = catalog.picture(id).map(|it| picture_words(&text, &it));
                let words = words.unwrap_or_else(|| panic!("{}: no picture {id}", file.path));
                if words != *alternative {
                    problems.push(format!("{}: {id} shows: {words:?}", file.path));
                    let end = format!("](../pictures/{id}.png)");
                    let at = told.find(&end).unwrap();
                    let from = told[..at].rfind("![").unwrap() + 2;
                    told.replace_range(from..at, &words);
                }
            }
        }
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(source::root().join(&file.path), told).unwrap();
        }
    }
    problems
}

/// Under a page stand links to guides: none may sound like a button of that page.
#[test]
fn no_guide_is_called_like_something_else_on_the_screen() {
    let said: BTreeSet<String> = english().into_iter().flat_map(|it| it.variants).collect();
    for guide in guides().all() {
        assert!(!said.contains(&guide.title), "{}", guide.title);
    }
}

/// The words of a link say where it leads, also to people who hear nothing but the links.
#[test]
fn no_two_links_of_a_guide_have_the_same_words_and_lead_elsewhere() {
    for guide in guides().all() {
        let mut seen = std::collections::BTreeMap::new();
        for line in guide.blocks.iter().flat_map(Block::lines) {
            for inline in line {
                let Inline::Link(words, target) = inline else {
                    continue;
                };
                let other = seen.insert(words.clone(), target.clone());
                assert!(
                    other.is_none_or(|it| it == *target),
                    "{}: “{words}” leads to two places",
                    guide.id
                );
                assert!(
                    words.chars().count() > 2,
                    "{}: “{words}” is too short to be pressed",
                    guide.id
                );
            }
        }
    }
}

#[test]
fn every_guide_is_written_as_we_write_and_easy_to_read() {
    let english = english();
    let names = names(&english);
    let mut problems = Vec::new();
    for guide in guides().all() {
        let lines = lines(guide);
        for line in &lines {
            // Addresses are no words.
            let line = line
                .split(' ')
                .filter(|it| !it.starts_with("https://"))
                .collect::<Vec<_>>()
                .join(" ");
            // The countries’ guides name the law of the country.
            let found = unlike_us("law-guide", line.trim(), LONGEST);
            problems.extend(found.into_iter().map(|it| format!("{}: {it}", guide.id)));
        }
        let prose = || lines.iter().map(String::as_str).filter(|it| is_prose(it));
        let (value, words) = lix(prose(), &names);
        println!("LIX {value:5.1}  {words:4} words  {}", guide.id);
        if value > LIX {
            problems.push(format!("{}: LIX {value:.1}, at most {LIX}", guide.id));
        }
    }
    none(&problems);
}

const WHOLE: &str = "---\nid: a-b\ntitle: A title\nchecked: 2026-11-22\nsources: M1, app\n\
                     platforms: facebook\nresidences: eu, elsewhere\n---\n\nText with **bold** \
                     and [a link](no-form.md).\n\n## Two\n\n1. One\n2. Two\n   more\n\n- A\n\n- B\n\n\
                     > Stop.\n\n![A form](../pictures/form.png)\n\n<https://www.facebook.com/privacy/genai>\n";

#[test]
fn a_guide_is_read_as_it_is_written() {
    let text = |words: &str| Inline::Text(words.to_owned());
    let read = parse::guide(WHOLE).unwrap();
    assert_eq!(read.title, "A title");
    assert_eq!(read.checked, date(2026, 11, 22));
    assert_eq!(read.sources, ["M1", "app"]);
    assert_eq!(read.platforms, Some(vec!["facebook".into()]));
    assert_eq!(
        read.residences,
        Some(vec![Zone::Eu, Zone::Unclear, Zone::Elsewhere])
    );
    let address = "https://www.facebook.com/privacy/genai".to_owned();
    assert_eq!(
        read.blocks,
        [
            Block::Paragraph(vec![
                text("Text with "),
                Inline::Bold("bold".into()),
                text(" and "),
                Inline::Link("a link".into(), Target::Guide("no-form".into())),
                text("."),
            ]),
            Block::Heading("Two".into()),
            Block::List {
                ordered: true,
                items: vec![vec![text("One")], vec![text("Two more")]],
            },
            Block::List {
                ordered: false,
                items: vec![vec![text("A")], vec![text("B")]],
            },
            Block::Warning(vec![vec![text("Stop.")]]),
            Block::Picture {
                id: "form".into(),
                alternative: "A form".into(),
            },
            Block::Paragraph(vec![Inline::Link(
                address.clone(),
                Target::Address(address)
            )]),
        ]
    );
}

#[test]
fn a_guide_that_the_app_could_not_show_is_refused_with_its_line() {
    for (from, to, why) in [
        ("---\nid", "id", "line 1: begin with front matter"),
        ("id: a-b\n", "", "id: is missing"),
        ("title: A title\n", "title:\n", "title: is missing"),
        ("id: a-b", "id: a-b\nid: c", "line 3: id stands there twice"),
        (
            "id: a-b",
            "id: a-b\nauthor: x",
            "line 3: “author: x” is none of",
        ),
        ("2026-11-22", "22 November", "checked: write a day"),
        (
            "eu, elsewhere",
            "eu, mars",
            "residences: mars is none of ours",
        ),
        (
            "eu, elsewhere",
            "unclear",
            "residences: unclear is none of ours",
        ),
        (
            "- A\n",
            "- A\n  - nested\n",
            "line 19: a list inside a list",
        ),
        ("> Stop.", "> - Stop.", "line 22: a list inside"),
        ("## Two", "# Two", "line 12: a heading other than ##"),
        ("## Two", "### Two", "line 12: a heading other than ##"),
        (
            "1. One",
            "3. One",
            "line 14: steps that do not begin with 1.",
        ),
        (
            "**bold**",
            "*slanted*",
            "line 10: slanted words cannot be shown",
        ),
        (
            "**bold**",
            "`code`",
            "line 10: words as code cannot be shown",
        ),
        ("**bold**", "<b>bold</b>", "line 10: HTML cannot be shown"),
        ("> Stop.", "***", "line 22: a rule cannot be shown"),
        ("no-form.md", "no-form", "no-form: links lead to guides"),
        ("no-form.md", "../x/no-form.md", "links lead to guides"),
        ("no-form.md", "https://example.org", "links lead to guides"),
        ("<https://www", "<http://www", "links lead to guides"),
        ("../pictures/form.png", "form.png", "form.png: pictures are"),
        ("![A form]", "![]", "form: say in words"),
        ("![A form]", "See ![A form]", "a picture beside text"),
    ] {
        assert!(WHOLE.contains(from), "{from}");
        let broken = WHOLE.replacen(from, to, 1);
        let found = parse::guide(&broken).expect_err(&broken);
        assert!(
            found.iter().any(|it| it.contains(why)),
            "{to}: {found:?}, not {why}"
        );
    }
}

#[test]
fn what_a_guide_names_and_nobody_knows_is_refused() {
    let mut known = Known {
        platforms: BTreeSet::from(["facebook"]),
        sources: BTreeSet::from(["M1"]),
        addresses: BTreeSet::from(["https://www.facebook.com/privacy/genai"]),
        guides: BTreeSet::from(["no-form"]),
    };
    let read = parse::guide(WHOLE).unwrap();
    assert_eq!(parse::unknown(&read, &known), Vec::<String>::new());
    known.sources.clear();
    assert!(parse::unknown(&read, &known)[0].starts_with("sources: M1"));
    assert_eq!(parse::unknown(&read, &Known::default()).len(), 4);
}

proptest! {
    /// Whatever stands in a file, the reader gives a guide or says what is wrong.
    #[test]
    fn no_text_stops_the_reader(text in "(---\n)?([a-z: ,]{0,20}\n){0,3}---\n([-#>*!\\[\\]()<1. a\n]{0,60})") {
        if let Err(found) = parse::guide(&text) {
            prop_assert!(!found.is_empty());
        }
    }

    #[test]
    fn no_body_stops_the_reader(body in "[-#>*!\\[\\]()<1.`_ a\n]{0,80}") {
        let head = WHOLE.split("\n\n").next().unwrap();
        if let Err(found) = parse::guide(&format!("{head}\n\n{body}")) {
            prop_assert!(!found.is_empty());
        }
    }
}

// ----- the search

fn written(id: &str, title: &str, body: &str) -> Guide {
    let text = format!(
        "---\nid: {id}\ntitle: {title}\nchecked: 2026-11-22\nsources: app\nplatforms: all\n\
         residences: all\n---\n\n{body}\n"
    );
    parse::guide(&text).unwrap()
}

fn found(guides: &Guides, query: &str) -> Vec<String> {
    let hits = guides.find(query);
    hits.iter().map(|it| it.guide.id.clone()).collect()
}

#[test]
fn words_find_guides_by_their_beginning_whatever_accents_and_capitals() {
    let guides = Guides::new(vec![
        written("fr", "Privacité", "Un e-mail de Genève."),
        written("de", "Größe", "Straße und Ärger."),
        written("ro", "Ștergere", "Meta’s answer, naïve œuvre."),
    ]);
    for (query, id) in [
        ("privacite", "fr"),
        ("PRIVACITÉ", "fr"),
        ("priv", "fr"),
        ("geneve", "fr"),
        ("email", "fr"),
        ("e-mail", "fr"),
        ("e mail", "fr"),
        ("mail", "fr"),
        ("groesse", "ro"),
        ("grosse", "de"),
        ("strasse", "de"),
        ("arger", "de"),
        ("stergere", "ro"),
        ("ștergere", "ro"),
        ("meta's", "ro"),
        ("naive oeuvre", "ro"),
    ] {
        let expected: Vec<String> = if query == "groesse" {
            Vec::new()
        } else {
            vec![id.to_owned()]
        };
        assert_eq!(found(&guides, query), expected, "{query}");
    }
    assert_eq!(found(&guides, "rivacite"), Vec::<String>::new());
    assert_eq!(found(&guides, "priv grosse"), Vec::<String>::new());
}

#[test]
fn titles_come_before_headings_and_headings_before_text() {
    let guides = Guides::new(vec![
        written("body", "One", "The form is here, on a phone."),
        written("heading", "Two", "## The form\n\nOn a phone."),
        written("title", "The form", "On a phone."),
        written("body-too", "Three", "A form. A phone."),
        written("both", "The form on a phone", "Text."),
    ]);
    for (query, order) in [
        ("form", vec!["title", "both", "heading", "body", "body-too"]),
        (
            "form phone",
            vec!["both", "title", "heading", "body", "body-too"],
        ),
        (
            "phone",
            vec!["both", "body", "heading", "title", "body-too"],
        ),
        ("", vec!["body", "heading", "title", "body-too", "both"]),
        (" ’ ", vec!["body", "heading", "title", "body-too", "both"]),
        ("nothing", vec![]),
    ] {
        assert_eq!(found(&guides, query), order, "{query}");
    }
}

#[test]
fn each_hit_shows_the_text_around_it() {
    let long = "Many words stand here before the one that is sought. Then comes the submarine, and \
                after it there are as many words again, so that the line has to be cut at both ends.";
    let guides = Guides::new(vec![
        written("long", "Boats", long),
        written("short", "Ships", "A submarine."),
    ]);
    let hits = guides.find("SUBMAR");
    assert_eq!(
        hits[0].line,
        "…the one that is sought. Then comes the submarine, and after it there are as many words \
         again, so that the line has to…"
    );
    assert_eq!(hits[1].line, "A submarine.");
    // A title is read already: the text says more.
    assert_eq!(guides.find("ships")[0].line, "A submarine.");
    assert!(guides.find("").iter().all(|it| it.line.is_empty()));
}

proptest! {
    /// What is found holds every word; more words find no more; and no query finds what another
    /// spelling of it does not.
    #[test]
    fn more_words_never_find_more(query in "[a-zé’ -]{0,12}", more in "[a-z]{1,5}") {
        let few: BTreeSet<String> = found(guides(), &format!("{query} {more}")).into_iter().collect();
        let many: BTreeSet<String> = found(guides(), &query).into_iter().collect();
        prop_assert!(few.is_subset(&many), "{few:?} {many:?}");
        prop_assert_eq!(found(guides(), &query), found(guides(), &query.to_uppercase()));
    }

    #[test]
    fn no_query_stops_the_search(query in "\\PC{0,20}") {
        for hit in guides().find(&query) {
            prop_assert!(hit.line.chars().count() < 140, "{}", hit.line);
        }
    }
}

#[test]
fn people_find_what_they_look_for() {
    for (query, id) in [
        ("form not there", "no-form"),
        ("whatsapp phone", "whatsapp-phone"),
        ("switzerland", "switzerland"),
        ("brazil", "brazil"),
        ("london", ""),
        ("child", "under-18"),
        ("complain", "complaint"),
        ("spam", ""),
        ("linked", "accounts-centre"),
    ] {
        let hits = found(guides(), query);
        println!("{query}: {hits:?}");
        assert!(
            id.is_empty() || hits.iter().take(3).any(|it| it == id),
            "{query}: {hits:?}"
        );
    }
}

// ----- where guides help

#[test]
fn every_route_has_guides_for_its_platform_and_its_places() {
    let of = |spot: Spot| {
        let row = BY_SPOT.iter().find(|it| it.0 == spot);
        row.map_or(&[][..], |it| it.1)
    };
    let catalog = Catalog::embedded();
    for zone in Zone::ALL {
        assert!(!of(Spot::In(zone)).is_empty(), "{zone:?} has no guide");
        for platform in catalog.platforms() {
            for route in catalog.routes_for(zone, &platform.id) {
                let on = BY_SPOT
                    .iter()
                    .find(|it| matches!(it.0, Spot::On(name) if name == platform.id.as_str()));
                let on = on.unwrap_or_else(|| panic!("{}: {:?}", route.id.as_str(), platform.id));
                let helps = |id: &&str| {
                    let guide = guide(id);
                    let here = guide
                        .residences
                        .as_ref()
                        .is_none_or(|it| it.contains(&zone));
                    let this = guide.platforms.as_ref();
                    here && this.is_none_or(|it| it.contains(&platform.id))
                };
                let all = on.1.iter().chain(of(Spot::In(zone)));
                assert!(
                    all.into_iter().any(helps),
                    "{}: no guide is for {zone:?} and {:?}",
                    route.id.as_str(),
                    platform.id
                );
            }
        }
    }
}

#[test]
fn whatever_is_seen_instead_of_the_form_has_its_heading() {
    let text = Text::english();
    let headings: Vec<&str> = guide("no-form")
        .blocks
        .iter()
        .filter_map(|it| match it {
            Block::Heading(words) => Some(words.as_str()),
            _ => None,
        })
        .collect();
    for seen in Seen::ALL {
        let words = text.get(seen_key(seen));
        assert!(headings.contains(&words.as_str()), "{words}: {headings:?}");
    }
}

#[test]
fn every_guide_of_the_table_is_there_and_every_guide_can_be_reached() {
    for (spot, ids) in BY_SPOT {
        assert!(!ids.is_empty(), "{spot:?}");
        for id in *ids {
            assert!(guides().get(id).is_some(), "{spot:?}: {id}");
        }
        let rows = BY_SPOT.iter().filter(|it| it.0 == *spot);
        assert_eq!(rows.count(), 1, "{spot:?} stands there twice");
    }
    let harness = stage(Person::new().say(Command::ShowHelp));
    let links = links(&harness);
    for guide in guides().all() {
        assert!(links.contains(&guide.title), "{}", guide.id);
    }
}

fn stage(person: &Person) -> Harness<'static, Stage> {
    show(&person.state, LOOKS[0], Text::english())
}

/// The names of all links on the screen, each in its place.
fn links(harness: &Harness<'_, Stage>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    nodes
        .map(|it| (it.accesskit_node().role(), it.accesskit_node().label()))
        .filter(|(role, _)| *role == Role::Link)
        .filter_map(|(_, name)| name)
        .collect()
}

#[test]
fn every_page_leads_to_a_guide() {
    let mut drawn = BTreeSet::new();
    for case in fixtures::cases(str::to_owned) {
        let state = &case.state;
        let ids = here(state, Catalog::embedded());
        let has_accounts = state.document.kept_accounts().next().is_some();
        let own = match &state.screen {
            Screen::Help(..) | Screen::Guide(..) => true,
            Screen::Desk => has_accounts,
            _ => false,
        };
        assert_eq!(ids.is_empty(), own, "{}: {ids:?}", case.name);
        assert!(ids.len() <= 5, "{}: {ids:?} is more than helps", case.name);
        // One picture of each kind shows them, too.
        if !own && drawn.insert(fixtures::kind(state)) {
            let links = links(&show(state, LOOKS[0], Text::english()));
            for id in ids {
                assert!(links.contains(&guide(id).title), "{}: {links:?}", case.name);
            }
        }
    }
    assert!(drawn.len() > 20, "{drawn:?}");
}

// ----- on the screen

fn focused(harness: &Harness<'_, Stage>) -> Option<String> {
    let mut nodes = harness.root().children_recursive();
    nodes
        .find(|it| it.accesskit_node().is_focused())
        .and_then(|it| it.accesskit_node().label())
}

/// Does what was said on the stage, as the app would.
fn act(harness: &mut Harness<'static, Stage>, person: &mut Person) {
    for command in harness.state_mut().said() {
        person.say(command);
    }
    harness.state_mut().state = person.state.clone();
    harness.run();
}

#[test]
fn a_guide_is_opened_and_closed_by_keys_and_the_focus_comes_back_to_its_link() {
    let look = Look {
        size: [760.0, 420.0],
        ..LOOKS[0]
    };
    let mut ana = Person::new();
    ana.ana_at_the_form();
    let mut harness = show(&ana.state, look, Text::english());
    let link = guide("facebook-phone").title.as_str();
    for _ in 0..40 {
        if focused(&harness).as_deref() == Some(link) {
            break;
        }
        harness.key_press(Key::Tab);
        harness.run();
    }
    let at = |harness: &Harness<'_, Stage>| harness.get_by_role_and_label(Role::Link, link).rect();
    let before = at(&harness);
    harness.key_press(Key::Enter);
    harness.run();
    act(&mut harness, &mut ana);
    assert_eq!(
        focused(&harness).as_deref(),
        Some(link),
        "now it is the title"
    );
    assert!(harness.state().title.starts_with(link));
    harness.key_press(Key::Escape);
    harness.run();
    act(&mut harness, &mut ana);
    harness.run();
    assert!(ana.state.filed().is_some());
    assert_eq!(focused(&harness).as_deref(), Some(link));
    assert_eq!(
        at(&harness),
        before,
        "the page is scrolled as far as it was"
    );
    // The next page begins at its top, with its title.
    ana.say(Command::ReportMissing);
    harness.state_mut().state = ana.state.clone();
    harness.run();
    assert_eq!(
        focused(&harness).as_deref(),
        Some("What do you see instead?")
    );
}

#[test]
fn screen_readers_meet_headings_links_and_lists() {
    for guide in guides().all() {
        let mut ana = Person::new();
        ana.say(Command::ShowGuide(guide.id.clone()));
        let mut harness = show(&ana.state, LOOKS[0], Text::english());
        let nodes: Vec<(Role, Option<String>)> = harness
            .root()
            .children_recursive()
            .map(|it| (it.accesskit_node().role(), it.accesskit_node().label()))
            .collect();
        let count = |role: Role| nodes.iter().filter(|it| it.0 == role).count();
        let headings = guide
            .blocks
            .iter()
            .filter(|it| matches!(it, Block::Heading(_)));
        // The title and the sources have one, too.
        assert_eq!(count(Role::Heading), headings.count() + 2, "{}", guide.id);
        let lists = guide.blocks.iter().filter_map(|it| match it {
            Block::List { items, .. } => Some(items.len()),
            _ => None,
        });
        let items: Vec<usize> = lists.collect();
        assert_eq!(count(Role::List), items.len(), "{}", guide.id);
        assert_eq!(
            count(Role::ListItem),
            items.iter().sum::<usize>(),
            "{}",
            guide.id
        );
        let targets: BTreeSet<&Target> = guide.targets().collect();
        assert!(count(Role::Link) >= targets.len(), "{}", guide.id);
        for link in links(&harness) {
            harness
                .get_by_role_and_label(Role::Link, &link)
                .click_accesskit();
            harness.run();
            let sent = harness.state_mut().said();
            let right = match sent.as_slice() {
                [Command::ShowGuide(id)] => guides().get(id).is_some(),
                [Command::OpenPage(address)] => *address == link,
                _ => false,
            };
            assert!(right, "{}: {link}: {sent:?}", guide.id);
        }
    }
}

#[test]
fn what_is_typed_is_sought_and_the_number_of_guides_is_announced() {
    let mut ana = Person::new();
    ana.say(Command::ShowHelp);
    let mut harness = stage(&ana);
    let field = harness.get_by_role_and_label(Role::TextInput, "Search the guides");
    field.focus();
    harness.run();
    let field = harness.get_by_role_and_label(Role::TextInput, "Search the guides");
    field.type_text("switz");
    harness.run();
    act(&mut harness, &mut ana);
    assert_eq!(back::sought(&ana), Some("switz"));
    let hits = guides().find("switz").len();
    assert!(hits > 1);
    let words = format!("{hits} guides found.");
    assert!(
        harness
            .query_by_role_and_label(Role::Status, &words)
            .is_some()
    );
    assert_eq!(focused(&harness).as_deref(), Some("Search the guides"));
    assert_eq!(links(&harness)[0], guide("switzerland").title);
}
