//! DOCX: every word can be read back, each part is XML, and any text is taken.

use std::io::{Cursor, Read as _};

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use veto_desk::papers::docx;
use zip::ZipArchive;

use super::{READ, full, hostile_paper, in_order};

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// What a person reads, a line for each paragraph and each line of one.
fn words(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut words = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Text(text) => words.push_str(&text.decode().unwrap()),
            Event::GeneralRef(name) => words.push_str(match name.decode().unwrap().as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                other => panic!("{other}"),
            }),
            Event::Empty(tag) if tag.name().as_ref() == b"w:br" => words.push('\n'),
            Event::End(tag) if tag.name().as_ref() == b"w:p" => words.push('\n'),
            Event::Eof => return words,
            _ => {}
        }
    }
}

#[test]
fn every_kind_of_block_can_be_read_in_the_docx() {
    let bytes = docx(&full()).unwrap();
    let document = part(&bytes, "word/document.xml");
    in_order(&words(&document), &READ);
    for style in [
        "Heading1",
        "Heading2",
        "Quote",
        "ListParagraph",
        "Signature",
    ] {
        assert!(document.contains(&format!("w:val=\"{style}\"")), "{style}");
    }
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"en\"/>"));
    assert!(
        part(&bytes, "docProps/core.xml").contains("<dc:title>Objection of Ștefania</dc:title>")
    );
    let footer = part(&bytes, "word/footer1.xml");
    assert_eq!(words(&footer).trim(), "Page 1 of 1");
    assert!(footer.contains("w:instr=\"PAGE\"") && footer.contains("w:instr=\"NUMPAGES\""));
}

#[test]
fn the_same_paper_gives_the_same_docx() {
    assert_eq!(docx(&full()).unwrap(), docx(&full()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_paper_becomes_a_docx_whose_parts_are_xml(paper in hostile_paper()) {
        let bytes = docx(&paper).unwrap();
        let zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let names: Vec<String> = zip.file_names().map(|it| it.unwrap().into_owned()).collect();
        prop_assert_eq!(names.len(), 8);
        for name in names {
            words(&part(&bytes, &name));
        }
    }
}
