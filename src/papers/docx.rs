//! A paper as a DOCX, to edit in a word processor.
//!
//! Written by hand: the format is a few XML files in a ZIP, and the usual crate can tell the word
//! processor neither the language, which its spelling check needs, nor a time other than the clock's.

use zip::DateTime;

use super::{Block, Error, Paper, bundle, clean, line};

/// Twentieths of a point in a millimeter.
const MM: f32 = 1440.0 / 25.4;
/// Between the margins of 25 and 20 mm.
const WIDTH: f32 = 165.0 * MM;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORDS: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The paper as a DOCX, for A4, with the styles of the word processor: what is a heading there is one.
///
/// # Errors
///
/// When there is more than the archive takes.
pub fn docx(paper: &Paper) -> Result<Vec<u8>, Error> {
    let mut body = Body::default();
    for block in &paper.blocks {
        body.block(block);
    }
    let files = [
        ("[Content_Types].xml", content_types()),
        (
            "_rels/.rels",
            relations(&[
                (RELATION, "officeDocument", "word/document.xml"),
                (
                    "http://schemas.openxmlformats.org/package/2006/relationships",
                    "metadata/core-properties",
                    "docProps/core.xml",
                ),
            ]),
        ),
        ("docProps/core.xml", core(paper)),
        ("word/document.xml", body.document()),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                (RELATION, "styles", "styles.xml"),
                (RELATION, "numbering", "numbering.xml"),
                (RELATION, "footer", "footer1.xml"),
            ]),
        ),
        ("word/styles.xml", styles(&paper.language)),
        ("word/numbering.xml", numbering(body.lists)),
        ("word/footer1.xml", footer(&paper.footer)),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), format!("{XML}{text}").into_bytes()));
    // The first moment of the format, as word processors write it.
    bundle::zip(&files, DateTime::default())
}

/// The paragraphs so far.
#[derive(Default)]
struct Body {
    xml: String,
    /// How many lists with numbers there were: each begins at 1.
    lists: usize,
}

impl Body {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(words) => self.paragraph("Heading1", "", &line(words)),
            Block::Subheading(words) => self.paragraph("Heading2", "", &line(words)),
            Block::Text(words) => self.paragraph("", "", words),
            Block::Large(paragraphs) => {
                for words in paragraphs {
                    self.paragraph("", "", words);
                }
            }
            Block::Lines(lines) | Block::Window(lines) => {
                let lines: Vec<String> = lines.iter().map(|it| line(it)).collect();
                self.paragraph("Lines", "", &lines.join("\n"));
            }
            Block::Own(words) => self.paragraph("Quote", "", words),
            Block::Bullets(items) => self.list(items, 1),
            Block::Numbered(items) => {
                self.lists += 1;
                self.list(items, self.lists + 1);
            }
            Block::Facts(facts) => {
                let row = |(label, value): &(String, String)| vec![label.clone(), value.clone()];
                let rows: Vec<Vec<String>> = facts.iter().map(row).collect();
                self.table(&[], &rows);
            }
            Block::Table { head, rows } => self.table(head, rows),
            // A drawing here would be a file of its own; the table after it says the same.
            Block::Chart(_) => {}
            Block::Signature(name) => self.paragraph("Signature", "", &line(name)),
            Block::PageBreak => self
                .xml
                .push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
    }

    fn list(&mut self, items: &[String], number: usize) {
        let more = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        for item in items {
            self.paragraph("ListParagraph", &more, item);
        }
    }

    fn paragraph(&mut self, style: &str, more: &str, words: &str) {
        self.xml.push_str("<w:p><w:pPr>");
        if !style.is_empty() {
            self.xml.push_str(&format!("<w:pStyle w:val=\"{style}\"/>"));
        }
        self.xml
            .push_str(&format!("{more}</w:pPr>{}</w:p>", run(words)));
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let widths = widths(head, rows);
        if widths.is_empty() {
            return;
        }
        let grid: String = widths
            .iter()
            .map(|it| format!("<w:gridCol w:w=\"{it:.0}\"/>"))
            .collect();
        // Whether the first row is in bold: twice, for old and new word processors.
        let first = u8::from(!head.is_empty());
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rules\"/><w:tblW w:w=\"{WIDTH:.0}\" w:type=\"dxa\"/>\
             <w:tblLook w:val=\"00{}0\" w:firstRow=\"{first}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>",
            first * 2,
        ));
        if !head.is_empty() {
            self.row(head, &widths, "<w:tblHeader/>");
        }
        for row in rows {
            self.row(row, &widths, "");
        }
        // Two tables without a paragraph between them would become one.
        self.xml
            .push_str("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>");
    }

    fn row(&mut self, cells: &[String], widths: &[f32], more: &str) {
        self.xml
            .push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>"));
        for (at, width) in widths.iter().enumerate() {
            let words = cells.get(at).map(String::as_str).unwrap_or_default();
            self.xml.push_str(&format!(
                "<w:tc><w:tcPr><w:tcW w:w=\"{width:.0}\" w:type=\"dxa\"/></w:tcPr>"
            ));
            self.paragraph("Cell", "", words);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }

    fn document(&self) -> String {
        format!(
            "<w:document {WORDS}><w:body>{}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1417\" \
             w:left=\"1417\" w:header=\"709\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
            self.xml
        )
    }
}

/// The widths of columns, by their longest cell: a rough guess, which the word processor betters.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<f32> {
    let mut longest: Vec<f32> = Vec::new();
    for row in [head].into_iter().chain(rows.iter().map(Vec::as_slice)) {
        longest.resize(longest.len().max(row.len()), 0.0);
        for (longest, cell) in longest.iter_mut().zip(row) {
            // Short columns keep room for a date, long ones leave room for the others.
            *longest = longest.max(cell.chars().count().clamp(18, 45) as f32);
        }
    }
    let all: f32 = longest.iter().sum();
    longest.iter().map(|it| WIDTH * it / all).collect()
}

/// Words, with their line breaks.
fn run(words: &str) -> String {
    let words = clean(words);
    let lines: Vec<String> = words
        .split('\n')
        .map(|it| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(it)))
        .collect();
    format!("<w:r>{}</w:r>", lines.join("<w:br/>"))
}

fn escaped(words: &str) -> String {
    let words = words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    words.replace('"', "&quot;")
}

fn content_types() -> String {
    let parts: String = ["document.main", "styles", "numbering", "footer"]
        .map(|kind| {
            let file = kind.split('.').next().unwrap_or(kind);
            let number = if file == "footer" { "1" } else { "" };
            format!("<Override PartName=\"/word/{file}{number}.xml\" ContentType=\"{KIND}.{kind}+xml\"/>")
        })
        .concat();
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
    )
}

/// Which file is what: where the kind is defined, the kind, the file.
fn relations(list: &[(&str, &str, &str)]) -> String {
    let list: String = list
        .iter()
        .enumerate()
        .map(|(at, (space, kind, file))| {
            let number = at + 1;
            format!("<Relationship Id=\"rId{number}\" Type=\"{space}/{kind}\" Target=\"{file}\"/>")
        })
        .collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{list}</Relationships>")
}

fn core(paper: &Paper) -> String {
    let [title, author, language] =
        [&paper.title, &paper.author, &paper.language].map(|it| escaped(&line(it)));
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title>\
         <dc:creator>{author}</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>"
    )
}

/// The line at the foot; the word processor counts the pages.
fn footer(words: &str) -> String {
    let field = |name: &str| {
        format!("<w:fldSimple w:instr=\"{name}\"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    let mut xml = String::new();
    for (at, part) in line(words).split("{page}").enumerate() {
        if at > 0 {
            xml.push_str(&field("PAGE"));
        }
        for (at, part) in part.split("{pages}").enumerate() {
            if at > 0 {
                xml.push_str(&field("NUMPAGES"));
            }
            if !part.is_empty() {
                xml.push_str(&run(part));
            }
        }
    }
    format!("<w:ftr {WORDS}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{xml}</w:p></w:ftr>")
}

/// One list of bullets, and one with numbers for each that there is.
fn numbering(lists: usize) -> String {
    let kind = |id: usize, format: &str, text: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/>\
             <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>\
             <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"397\"/></w:pPr></w:lvl>\
             </w:abstractNum>"
        )
    };
    let uses: String = (2..lists + 2)
        .map(|id| {
            format!(
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
                 <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            )
        })
        .collect();
    format!(
        "<w:numbering {WORDS}>{}{}<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>{uses}</w:numbering>",
        kind(0, "bullet", "•"),
        kind(1, "decimal", "%1."),
    )
}

/// How each kind of paragraph looks: the same as on our PDF, in fonts that every computer has.
fn styles(language: &str) -> String {
    let language = escaped(&line(language));
    // Sizes are in half points, lengths in twentieths of a point.
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let rule = |side: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
    };
    let styles = [
        style(
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/><w:sz w:val=\"34\"/>",
        ),
        style(
            "Heading2",
            "heading 2",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
            "<w:b/><w:sz w:val=\"23\"/>",
        ),
        style("Lines", "Lines", "<w:keepLines/><w:spacing w:before=\"220\" w:after=\"220\"/>", ""),
        style("Quote", "Quote", "<w:spacing w:before=\"180\" w:after=\"180\"/><w:ind w:left=\"320\"/>", ""),
        style(
            "ListParagraph",
            "List Paragraph",
            "<w:spacing w:before=\"60\" w:after=\"0\"/><w:ind w:left=\"397\" w:hanging=\"397\"/>",
            "",
        ),
        style("Signature", "Signature", "<w:keepLines/><w:spacing w:before=\"900\"/>", ""),
        style(
            "Cell",
            "Cell",
            "<w:spacing w:before=\"50\" w:after=\"50\" w:line=\"250\" w:lineRule=\"auto\"/>",
            "<w:sz w:val=\"18\"/>",
        ),
        style("Footer", "footer", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"17\"/>"),
    ]
    .concat();
    format!(
        "<w:styles {WORDS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" \
         w:cs=\"Arial\" w:eastAsia=\"Arial\"/><w:sz w:val=\"21\"/><w:lang w:val=\"{language}\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"150\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
         <w:qFormat/></w:style>{styles}<w:style w:type=\"table\" w:styleId=\"Rules\"><w:name w:val=\"Rules\"/>\
         <w:tblPr><w:tblBorders>{}{}{}</w:tblBorders><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>\
         <w:right w:w=\"160\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\">\
         <w:rPr><w:b/></w:rPr></w:tblStylePr></w:style></w:styles>",
        rule("top"),
        rule("bottom"),
        rule("insideH"),
    )
}
