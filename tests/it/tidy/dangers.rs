//! No network, and nothing that falls over without a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::{all_rust, file, fires, hold, names, paths, place};
use crate::source;

// ----- no network

/// Crates that open network connections or carry what goes over them. `deny.toml` has the list, so
/// that `cargo deny` and this test hold to the same one.
static NETWORK: LazyLock<Vec<String>> = LazyLock::new(|| denied(&source::read("deny.toml")));

/// The crates that a `deny.toml` forbids.
fn denied(rules: &str) -> Vec<String> {
    let lines = rules.lines().skip_while(|it| *it != "deny = [").skip(1);
    lines
        .take_while(|it| *it != "]")
        .map(|it| it.split("crate = \"").nth(1).unwrap())
        .map(|it| it.split('"').next().unwrap().to_owned())
        .collect()
}

/// Crates that exist only inside a browser; what they bring is never in this program.
const IN_BROWSERS: [&str; 1] = ["wasm-bindgen-futures"];

/// Network crates that Cargo.lock leads to.
fn network_crates(_: &str, lock: &str) -> Vec<String> {
    let mut needs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let mut lines = package.lines();
        let name = lines
            .find(|it| it.starts_with("name = "))
            .and_then(|it| it.split('"').nth(1))
            .unwrap();
        let list = package.split("dependencies = [").nth(1).unwrap_or_default();
        let list = list.split(']').next().unwrap_or_default();
        needs.entry(name).or_default().extend(
            list.split('"')
                .skip(1)
                .step_by(2)
                .filter_map(|it| it.split(' ').next()),
        );
    }
    let mut reached = BTreeSet::new();
    let mut next = vec!["veto-desk"];
    while let Some(name) = next.pop() {
        if !IN_BROWSERS.contains(&name) && reached.insert(name) {
            next.extend(needs.get(name).into_iter().flatten());
        }
    }
    let found = NETWORK.iter().filter(|it| reached.contains(it.as_str()));
    found
        .map(|it| format!("Cargo.lock: {it} belongs to a network"))
        .collect()
}

/// Sockets in our own code.
fn sockets(path: &str, text: &str) -> Vec<String> {
    let code = source::bare(text);
    let bad = [
        "std::net",
        "std::os::unix::net",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "UnixStream",
    ];
    let is_bad = |named: &str| {
        let krate = named.split("::").next().unwrap().replace('_', "-");
        bad.iter().any(|it| names(named, it)) || NETWORK.contains(&krate) && named.contains("::")
    };
    let found = paths(&code).into_iter().filter(|it| is_bad(&it.1));
    found
        .map(|(at, named)| format!("{}: {named} is a network", place(path, text, at)))
        .collect()
}

#[test]
fn the_list_of_network_crates_is_read_whole() {
    let rules = "[bans]\nwildcards = \"deny\"\ndeny = [\n    { crate = \"a\" },\n    { crate = \"b-c\" },\n]\n[sources]\n";
    assert_eq!(denied(rules), ["a", "b-c"]);
    assert!(NETWORK.len() >= 60 && NETWORK.is_sorted());
    for one in ["hyper", "reqwest", "rustls", "tokio"] {
        assert!(NETWORK.iter().any(|it| it == one), "{one}");
    }
}

#[test]
fn there_is_no_network_in_the_source_or_among_the_crates() {
    hold(&all_rust(), sockets);
    let lock = file("Cargo.lock", &source::read("Cargo.lock"));
    assert!(lock.text.contains("name = \"veto-desk\"") && lock.text.contains("name = \"egui\""));
    hold(&[lock], network_crates);
}

#[test]
fn a_network_is_noticed() {
    fires(
        sockets,
        &[
            ("src/a.rs", "use std::net::TcpStream;"),
            ("src/a.rs", "let a = TcpStream::connect(b);"),
            ("src/a.rs", "reqwest::get(a);"),
        ],
        &[(
            "src/a.rs",
            "//! No std::net.\nlet http = 1; let url = Url::parse(a);",
        )],
    );
    let of = |more: &str| {
        format!(
            "[[package]]\nname = \"veto-desk\"\ndependencies = [\n \"a\",\n \"wasm-bindgen-futures\",\n]\n\
             [[package]]\nname = \"wasm-bindgen-futures\"\ndependencies = [\n \"tokio\",\n]\n\
             [[package]]\nname = \"tokio\"\n[[package]]\nname = \"ureq\"\n[[package]]\nname = \"a\"\n{more}"
        )
    };
    fires(
        network_crates,
        &[("Cargo.lock", &of("dependencies = [\n \"ureq 2.0.0\",\n]\n"))],
        &[("Cargo.lock", &of(""))],
    );
}

// ----- code that cannot fall over

/// Where code may panic without a word about why it does not.
fn falls(path: &str, text: &str) -> Vec<String> {
    let code = source::bare(&source::untested(text));
    let excused = excused(&code);
    let mut problems = Vec::new();
    for fall in [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "todo!(",
        "unimplemented!(",
        "unreachable!(",
    ] {
        for (at, _) in code.match_indices(fall) {
            let own = fall.starts_with('.')
                || !code[..at].ends_with(|it: char| it == '_' || it.is_alphanumeric());
            if own && !excused.iter().any(|it| it.contains(&at)) {
                problems.push(format!(
                    "{}: {fall} without a reason",
                    place(path, text, at)
                ));
            }
        }
    }
    problems
}

/// The stretches under an `#[expect(clippy::…_used, reason = …)]`.
fn excused(code: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    for opening in ["#[expect(", "#![expect("] {
        for (at, _) in code.match_indices(opening) {
            let open = at + opening.find('[').unwrap();
            let end = source::closing(code, open);
            let attribute = &code[open..end];
            let lints = [
                "clippy::unwrap_used",
                "clippy::expect_used",
                "clippy::panic",
                "clippy::unreachable",
            ];
            if attribute.contains("reason =") && lints.iter().any(|it| attribute.contains(it)) {
                let whole = opening.starts_with("#!");
                found.push(
                    at..if whole {
                        code.len()
                    } else {
                        source::item_end(code, end)
                    },
                );
            }
        }
    }
    found
}

#[test]
fn nothing_panics_without_a_reason() {
    let mut files = source::rust("src");
    files.push(file("build.rs", &source::read("build.rs")));
    hold(&files, falls);
}

#[test]
fn a_panic_without_a_reason_is_noticed() {
    fires(
        falls,
        &[
            ("src/a.rs", "let a = b.unwrap();"),
            ("src/a.rs", "let a = b.expect(\"it\");"),
            ("src/a.rs", "fn a() { todo!() }"),
            (
                "src/a.rs",
                "#[expect(clippy::unwrap_used)]\nfn a() { b.unwrap(); }",
            ),
            (
                "src/a.rs",
                "#[expect(clippy::unwrap_used, reason = \"r\")]\nfn a() { b.unwrap(); }\nfn c() { d.unwrap(); }",
            ),
        ],
        &[
            ("src/a.rs", "// b.unwrap()\nlet a = b.unwrap_or_default();"),
            (
                "src/a.rs",
                "#[expect(clippy::unwrap_used, reason = \"r\")]\nfn a(x: [u8; 2]) { b.unwrap(); }",
            ),
            (
                "src/a.rs",
                "#[cfg(test)]\nmod tests { fn a() { b.unwrap(); } }",
            ),
        ],
    );
}
