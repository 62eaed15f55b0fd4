//! PDF: every word can be read back, pages break where they should, and any text is taken.

use std::time::Instant;

use lopdf::{Document, Object};
use proptest::prelude::*;
use veto_desk::papers::{Block, Chart, pdf};

use super::{READ, flat, full, hostile_paper, in_order, paper, texts, tool};

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// The words of each page.
fn pages(bytes: &[u8]) -> Vec<String> {
    let document = read(bytes);
    let numbers = document.get_pages().into_keys();
    numbers
        .map(|it| document.extract_text(&[it]).unwrap())
        .collect()
}

/// What stands above the footer of a page.
fn above_foot(page: &str) -> String {
    let page = flat(page);
    page.rsplit_once("Page ").unwrap().0.trim_end().to_owned()
}

#[test]
fn every_kind_of_block_can_be_read_in_the_pdf() {
    let bytes = pdf(&full()).unwrap();
    let pages = pages(&bytes);
    assert_eq!(pages.len(), 2);
    let text = flat(&pages.concat());
    in_order(&text, &READ);
    in_order(
        &text,
        &["• the photos", "1. first of all", "2. second to none"],
    );
    assert!(flat(&pages[0]).contains("Page 1 of 2") && flat(&pages[1]).contains("Page 2 of 2"));
    if let Some(text) = tool("pdftotext", &["-", "-"], &bytes) {
        for word in READ {
            assert!(flat(&text).contains(word), "pdftotext: {word}: {text}");
        }
    }
}

#[test]
fn a_screen_reader_is_told_language_title_and_structure() {
    let document = read(&pdf(&full()).unwrap());
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en");
    let marked = catalog
        .get(b"MarkInfo")
        .unwrap()
        .as_dict()
        .unwrap()
        .get(b"Marked")
        .unwrap();
    assert_eq!(*marked, Object::Boolean(true));
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines"));
    let kinds: Vec<String> = document
        .objects
        .values()
        .filter_map(|it| it.as_dict().ok())
        .filter(|it| it.has(b"P") && it.has(b"K"))
        .filter_map(|it| {
            Some(String::from_utf8_lossy(it.get(b"S").ok()?.as_name().ok()?).into_owned())
        })
        .collect();
    for kind in [
        "H1",
        "H2",
        "P",
        "BlockQuote",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
    ] {
        assert!(
            kinds.iter().any(|it| it == kind),
            "{kind} is not in {kinds:?}"
        );
    }
    let metadata = catalog.get(b"Metadata").unwrap();
    let xmp = document
        .get_object(metadata.as_reference().unwrap())
        .unwrap()
        .as_stream()
        .unwrap();
    let xmp = String::from_utf8(xmp.get_plain_content().unwrap()).unwrap();
    assert!(
        xmp.contains("Objection of Ștefania") && xmp.contains("Ștefania Țăran"),
        "{xmp}"
    );
    assert!(xmp.contains("pdfuaid"), "{xmp}");
}

/// What a chart shows is said, too; its numbers, its ends and its legend can be read.
#[test]
fn a_chart_is_a_picture_with_words() {
    let chart = |values: [[usize; 3]; 3]| {
        let labels = ["May 2026", "June 2026", "July 2026"].into_iter();
        let periods = labels.map(str::to_owned).zip(values);
        Block::Chart(Chart {
            description: "May: 7 sent.".into(),
            legend: ["Sent", "Answered", "Overdue"].map(str::to_owned),
            periods: periods.collect(),
        })
    };
    let bytes = pdf(&paper(vec![chart([[7, 2, 0], [1, 0, 3], [0, 0, 0]])])).unwrap();
    let text = flat(&pages(&bytes).concat());
    for words in ["7", "0", "May 2026", "Sent", "Answered", "Overdue"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let document = read(&bytes);
    let figures: Vec<Vec<u8>> = document
        .objects
        .values()
        .filter_map(|it| it.as_dict().ok())
        .filter(|it| {
            it.get(b"S")
                .is_ok_and(|it| it.as_name().ok() == Some(b"Figure"))
        })
        .map(|it| it.get(b"Alt").unwrap().as_str().unwrap().to_vec())
        .collect();
    assert_eq!(figures, [b"May: 7 sent.".to_vec()]);
    // With nothing to draw, there is no picture.
    let nothing = pdf(&paper(vec![chart([[0; 3]; 3])])).unwrap();
    assert!(!flat(&pages(&nothing).concat()).contains("Sent"));
}

#[test]
fn the_same_paper_gives_the_same_pdf() {
    assert_eq!(pdf(&full()).unwrap(), pdf(&full()).unwrap());
}

#[test]
fn a_heading_never_ends_a_page_and_a_signature_never_begins_one() {
    for count in 24..34 {
        let row = |at| Block::Text(format!("row {at}"));
        let mut blocks: Vec<Block> = (0..count).map(row).collect();
        blocks.extend([
            Block::Heading("A heading".into()),
            Block::Subheading("A second one".into()),
            Block::Facts(vec![("label".into(), "value".into())]),
        ]);
        blocks.extend((0..count).map(row));
        blocks.extend([
            Block::Text("Yours".into()),
            Block::Signature("A name".into()),
        ]);
        let pages = pages(&pdf(&paper(blocks)).unwrap());
        for page in pages.iter().map(|it| above_foot(it)) {
            assert!(
                !page.ends_with("A heading") && !page.ends_with("A second one"),
                "{count}: {page}"
            );
            assert!(!page.starts_with("A name"), "{count}: {page}");
            assert_eq!(page.contains("Yours"), page.contains("A name"), "{count}");
        }
    }
}

#[test]
fn an_address_stays_on_one_page_and_breaks_turn_pages() {
    for count in 24..34 {
        let mut blocks: Vec<Block> = (0..count)
            .map(|it| Block::Text(format!("row {it}")))
            .collect();
        blocks.push(Block::Lines(texts(["first line", "middle", "last line"])));
        let pages = pages(&pdf(&paper(blocks)).unwrap());
        for page in pages {
            assert_eq!(
                page.contains("first line"),
                page.contains("last line"),
                "{page}"
            );
        }
    }
    let text = || Block::Text("words".into());
    let blocks = vec![
        Block::PageBreak,
        text(),
        Block::PageBreak,
        Block::PageBreak,
        text(),
        Block::PageBreak,
    ];
    assert_eq!(pages(&pdf(&paper(blocks)).unwrap()).len(), 2);
    assert_eq!(pages(&pdf(&paper(Vec::new())).unwrap()).len(), 1);
}

#[test]
fn a_table_of_2000_rows_repeats_its_head_and_loses_no_row() {
    let began = Instant::now();
    let row = |at: usize| {
        let long = "It was answered, and the answer was read. ".repeat(at % 4);
        vec![format!("2026-01-{at:04}"), format!("event{at}."), long]
    };
    let rows: Vec<Vec<String>> = (0..2000).map(row).collect();
    let bytes = pdf(&paper(vec![Block::Table {
        head: texts(["Day", "Event", "More"]),
        rows,
    }]))
    .unwrap();
    let took = began.elapsed();
    assert!(took.as_secs() < 60, "{took:?}");
    let pages = pages(&bytes);
    let text = flat(&pages.join(" "));
    for at in 0..2000 {
        assert!(text.contains(&format!("event{at}.")), "event{at}");
    }
    assert!(pages.len() > 40);
    assert!(pages.iter().all(|it| flat(it).contains("Day Event More")));
    assert!(flat(&pages[9]).contains(&format!("Page 10 of {}", pages.len())));
}

#[test]
fn a_text_of_50000_characters_is_whole() {
    let began = Instant::now();
    let text: String = (0..).map(|it| format!("word{it} ")).take(6000).collect();
    assert!(text.len() > 50_000);
    let blocks = vec![
        Block::Own(text.clone()),
        Block::Facts(vec![("All".into(), text.clone())]),
        Block::Text("x".repeat(50_000)),
    ];
    let pages = pages(&pdf(&paper(blocks)).unwrap());
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
    let read: String = pages
        .iter()
        .map(|page| page.rsplit_once("Page").unwrap().0)
        .collect();
    assert_eq!(flat(&read).matches(text.trim()).count(), 2);
    assert_eq!(read.matches('x').count(), 50_000);
}

#[test]
fn a_long_word_is_broken_and_stays_inside_the_margins() {
    let address = format!(
        "https://example.org/{}?{}",
        "path/".repeat(60),
        "a1b2c3".repeat(50)
    );
    let hash = "0123456789abcdef".repeat(30);
    let blocks = vec![
        Block::Text(address.clone()),
        Block::Own(hash.clone()),
        Block::Table {
            head: texts(["A", "B"]),
            rows: vec![vec![hash.clone(), "short".into()]],
        },
        Block::Facts(vec![(hash.clone(), address.clone())]),
        Block::Heading(hash.clone()),
        Block::Table {
            head: vec!["many columns".into(); 30],
            rows: vec![],
        },
    ];
    let bytes = pdf(&paper(blocks)).unwrap();
    let text: String = pages(&bytes).concat().split_whitespace().collect();
    assert_eq!(text.matches("a1b2c3").count(), 100);
    assert!(text.contains(&address) && text.contains(&hash));
    if let Some(boxes) = tool("pdftotext", &["-bbox", "-", "-"], &bytes) {
        let right = (210.0 - 20.0) * 72.0 / 25.4 + 0.5;
        let places = boxes.lines().filter(|it| it.contains("<word"));
        // Thirty columns are more than a page has room for; their letters may touch.
        for place in places.filter(|it| it.len() > 110) {
            let edge = place
                .split("xMax=\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap();
            assert!(edge.parse::<f32>().unwrap() <= right, "{place}");
        }
    }
}

#[test]
fn a_letter_that_the_font_lacks_is_a_box_and_the_rest_stays() {
    let words = "before 日本語 between 🎉👩‍👩‍👧 and שלום then العربية after";
    let bytes = pdf(&paper(vec![Block::Text(format!(
        "{words}\0\u{7}\u{feff} the end"
    ))]))
    .unwrap();
    let text = flat(&pages(&bytes).concat());
    in_order(
        &text,
        &["before", "between", "and", "then", "after the end"],
    );
    if let Some(text) = tool("pdftotext", &["-", "-"], &bytes) {
        // What is copied is what was written, though it is shown as boxes.
        in_order(
            &flat(&text),
            &[
                "before",
                "日本語",
                "between",
                "and",
                "then",
                "after the end",
            ],
        );
    }
}

#[test]
fn the_fonts_are_in_the_file_and_only_what_is_used_of_them() {
    let bytes = pdf(&paper(vec![Block::Text("Only these few words.".into())])).unwrap();
    assert!(bytes.len() < 40_000, "{} bytes", bytes.len());
    let document = read(&bytes);
    let dicts = || document.objects.values().filter_map(|it| it.as_dict().ok());
    assert!(dicts().any(|it| it.has(b"FontFile3")));
    let names = dicts().filter_map(|it| it.get(b"BaseFont").ok()?.as_name().ok());
    for name in names {
        assert!(
            String::from_utf8_lossy(name).contains("+Inter"),
            "{name:?} is not a subset"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_paper_becomes_a_pdf_that_can_be_read(paper in hostile_paper()) {
        let bytes = pdf(&paper).unwrap();
        prop_assert!(!read(&bytes).get_pages().is_empty());
    }
}
