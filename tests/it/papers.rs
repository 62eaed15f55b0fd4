//! What leaves the app as a file, read back by other programs than those that wrote it, and by the
//! tools of the system where they are there: nothing is lost, nothing falls over, nothing escapes.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use veto_desk::papers::{Block, Chart, Paper};

/// CSV, iCalendar, ZIP and names.
mod data;
/// DOCX.
mod docx;
/// PDF.
mod pdf;

/// A text of any characters, the worst among them often.
fn hostile() -> impl Strategy<Value = String> {
    let worst = [
        '\0', '\n', '\r', '\t', ' ', '.', '/', '\\', ':', '"', ',', ';', '=', '\'', '<', '&', '{',
        '\u{301}', '\u{200d}', '\u{202e}', '\u{feff}', '\u{fffe}', '\u{e000}', '\u{ad}', '🎉', 'ש',
        '日',
    ];
    let char = prop_oneof![
        2 => any::<char>(),
        2 => proptest::sample::select(worst.to_vec()),
        3 => proptest::char::range('a', 'z'),
    ];
    prop::collection::vec(char, 0..60).prop_map(|it| it.into_iter().collect())
}

fn hostiles() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(hostile(), 0..4)
}

fn chart() -> impl Strategy<Value = Chart> {
    let periods = prop::collection::vec((hostile(), any::<[usize; 3]>()), 0..30);
    let legend = [hostile(), hostile(), hostile()];
    (hostile(), legend, periods).prop_map(|(description, legend, periods)| Chart {
        description,
        legend,
        periods,
    })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        hostile().prop_map(Block::Heading),
        hostile().prop_map(Block::Subheading),
        hostile().prop_map(Block::Text),
        hostiles().prop_map(Block::Lines),
        hostiles().prop_map(Block::Large),
        hostiles().prop_map(Block::Window),
        hostile().prop_map(Block::Own),
        hostiles().prop_map(Block::Bullets),
        hostiles().prop_map(Block::Numbered),
        prop::collection::vec((hostile(), hostile()), 0..4).prop_map(Block::Facts),
        (hostiles(), prop::collection::vec(hostiles(), 0..4))
            .prop_map(|(head, rows)| Block::Table { head, rows }),
        chart().prop_map(Block::Chart),
        hostile().prop_map(Block::Signature),
        Just(Block::PageBreak),
    ]
}

fn hostile_paper() -> impl Strategy<Value = Paper> {
    let words = (hostile(), hostile(), hostile(), hostile());
    (words, prop::collection::vec(block(), 0..8)).prop_map(
        |((title, language, author, footer), blocks)| Paper {
            title,
            language,
            author,
            blocks,
            footer,
        },
    )
}

fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        title: "Objection of Ștefania".into(),
        language: "en".into(),
        author: "Ștefania Țăran".into(),
        blocks,
        footer: "Page {page} of {pages}".into(),
    }
}

/// A paper with every kind of block.
fn full() -> Paper {
    paper(vec![
        Block::Lines(texts(["Ștefania Țăran", "Strada Înfrățirii 7"])),
        Block::Window(texts([
            "Meta Platforms Ireland Ltd.",
            "Merrion Road, Dublin 4",
        ])),
        Block::Heading("Objection to the use of my data".into()),
        Block::Text("An office of affluent flâneurs; AVATAR – “To Tęst”.\nA second line.".into()),
        Block::Subheading("In other letters".into()),
        Block::Own("Ένσταση στην επεξεργασία\n\nЗаперечення проти обробки ґрунт".into()),
        Block::Bullets(texts(["the photos", "the comments"])),
        Block::Numbered(texts(["first of all", "second to none"])),
        Block::Facts(vec![
            ("Account".into(), "@stefania".into()),
            ("Sent".into(), "1 June 2026".into()),
        ]),
        Block::Table {
            head: texts(["Day", "What happened"]),
            rows: vec![
                texts(["2026-06-01", "The objection was sent."]),
                texts(["2026-06-09"]),
            ],
        },
        Block::Signature("Signed: Ștefania".into()),
        Block::Large(texts(["Now: it is their turn.", "In large letters"])),
        Block::PageBreak,
        Block::Text("The last page & <its> \"end\".".into()),
    ])
}

/// What a person reads in [`full`], in its order.
const READ: [&str; 26] = [
    "Ștefania Țăran",
    "Strada Înfrățirii 7",
    "Meta Platforms Ireland Ltd.",
    "Merrion Road, Dublin 4",
    "Objection to the use of my data",
    "An office of affluent flâneurs; AVATAR – “To Tęst”.",
    "A second line.",
    "In other letters",
    "Ένσταση στην επεξεργασία",
    "Заперечення проти обробки ґрунт",
    "the photos",
    "the comments",
    "first of all",
    "second to none",
    "Account",
    "@stefania",
    "Sent",
    "1 June 2026",
    "Day",
    "What happened",
    "The objection was sent.",
    "2026-06-09",
    "Signed: Ștefania",
    "Now: it is their turn.",
    "In large letters",
    "The last page & <its> \"end\".",
];

/// Fails unless the text has all of these, each after the one before.
fn in_order(text: &str, words: &[&str]) {
    let mut rest = text;
    for word in words {
        let Some((_, after)) = rest.split_once(word) else {
            panic!("“{word}” is not there, or too early:\n{text}");
        };
        rest = after;
    }
}

/// The words with one space between them.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a tool of the system says of these bytes; nothing when it is not there.
fn tool(name: &str, arguments: &[&str], input: &[u8]) -> Option<String> {
    let child = Command::new(name)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.ok()?;
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Beside the reading, so that neither waits for the other.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let done = child.wait_with_output().unwrap();
    drop(writer.join());
    assert!(
        done.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    Some(String::from_utf8_lossy(&done.stdout).into_owned())
}
