//! A guide as it is written: front matter, then Markdown, read into plain values. What the app could
//! not show is refused with its line. The build script reads this file too.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::domain::kinds::{PlatformId, Zone};

/// A guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Its name in links, and that of its file.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The day on which it was last compared with its sources.
    pub checked: Date,
    /// Keys of `sources.ron`, or `app` for what the app itself does.
    pub sources: Vec<String>,
    /// For which platforms it is; `None` means for all.
    pub platforms: Option<Vec<PlatformId>>,
    /// For people who live there; `None` means for all.
    pub residences: Option<Vec<Zone>>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One part of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// Text.
    Paragraph(Vec<Inline>),
    /// Short points, or steps in their order.
    List {
        /// Steps, counted from one.
        ordered: bool,
        /// The points.
        items: Vec<Vec<Inline>>,
    },
    /// What a person must not miss.
    Warning(Vec<Vec<Inline>>),
    /// A picture.
    Picture {
        /// Its name.
        id: String,
        /// The same in words.
        alternative: String,
    },
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text.
    Text(String),
    /// Text that is set off.
    Bold(String),
    /// Text that leads somewhere.
    Link(String, Target),
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// To another guide.
    Guide(String),
    /// To a page in the browser.
    Address(String),
}

impl Inline {
    /// Its words.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Bold(words) | Self::Link(words, _) => words,
        }
    }
}

impl Block {
    /// Its lines of text: one for each paragraph or point.
    pub fn lines(&self) -> Vec<&[Inline]> {
        match self {
            Self::Paragraph(line) => vec![line.as_slice()],
            Self::List { items: lines, .. } | Self::Warning(lines) => {
                lines.iter().map(Vec::as_slice).collect()
            }
            Self::Heading(_) | Self::Picture { .. } => Vec::new(),
        }
    }
}

impl Guide {
    /// Where its links lead, in order.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        let lines = self.blocks.iter().flat_map(Block::lines);
        lines.flatten().filter_map(|it| match it {
            Inline::Link(_, target) => Some(target),
            _ => None,
        })
    }
}

/// The words of a line, without what sets them off.
pub fn plain(line: &[Inline]) -> String {
    line.iter().map(Inline::words).collect()
}

/// What guides may name.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    /// The platforms of the catalogue.
    pub platforms: BTreeSet<&'a str>,
    /// The keys of its sources.
    pub sources: BTreeSet<&'a str>,
    /// Its addresses.
    pub addresses: BTreeSet<&'a str>,
    /// The guides that there are.
    pub guides: BTreeSet<&'a str>,
}

/// What a guide names and nobody knows.
pub fn unknown(guide: &Guide, known: &Known<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for source in &guide.sources {
        if source != "app" && !known.sources.contains(source.as_str()) {
            found.push(format!("sources: {source} is not in sources.ron"));
        }
    }
    for platform in guide.platforms.iter().flatten() {
        let platform = platform.as_str();
        if !known.platforms.contains(platform) {
            found.push(format!("platforms: {platform} is not in platforms.ron"));
        }
    }
    for target in guide.targets() {
        match target {
            Target::Guide(id) if !known.guides.contains(id.as_str()) => {
                found.push(format!("{id}.md: there is no such guide to link to"));
            }
            Target::Address(address) if !known.addresses.contains(address.as_str()) => {
                found.push(format!("{address}: is not an address of the catalogue"));
            }
            _ => {}
        }
    }
    found
}

/// Reads a guide.
///
/// # Errors
///
/// One line for each thing that is missing, unknown, or in a form that the app cannot show.
pub fn guide(text: &str) -> Result<Guide, Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let rest = text.strip_prefix("---\n");
    let Some((head, body)) = rest.and_then(|it| it.split_once("\n---\n")) else {
        return Err(vec![
            "line 1: begin with front matter between two lines of ---".to_owned(),
        ]);
    };
    let mut problems = Vec::new();
    let head = Head::read(head, &mut problems);
    let before = text.len() - body.len();
    let line = |at: usize| {
        let before = text.get(..before + at).unwrap_or_default();
        before.matches('\n').count() + 1
    };
    let blocks = Reader::read(body, &line, &mut problems);
    if blocks.is_empty() {
        problems.push("there is no text".to_owned());
    }
    match head {
        Some(head) if problems.is_empty() => Ok(Guide {
            id: head.id,
            title: head.title,
            checked: head.checked,
            sources: head.sources,
            platforms: head.platforms,
            residences: head.residences,
            blocks,
        }),
        _ => Err(problems),
    }
}

// ----- front matter

struct Head {
    id: String,
    title: String,
    checked: Date,
    sources: Vec<String>,
    platforms: Option<Vec<PlatformId>>,
    residences: Option<Vec<Zone>>,
}

/// The names of the front matter, in their order.
const NAMES: [&str; 6] = [
    "id",
    "title",
    "checked",
    "sources",
    "platforms",
    "residences",
];

impl Head {
    fn read(text: &str, problems: &mut Vec<String>) -> Option<Self> {
        let mut values: [Option<&str>; 6] = [None; 6];
        for (line, number) in text.lines().zip(2..) {
            let pair = line.split_once(": ").map(|(name, it)| (name, it.trim()));
            let place = pair.and_then(|(name, _)| NAMES.iter().position(|it| *it == name));
            match (pair, place.and_then(|it| values.get_mut(it))) {
                (Some((name, _)), Some(Some(_))) => {
                    problems.push(format!("line {number}: {name} stands there twice"));
                }
                (Some((_, value)), Some(slot)) if !value.is_empty() => *slot = Some(value),
                _ => problems.push(format!(
                    "line {number}: “{line}” is none of {}",
                    NAMES.join(", ")
                )),
            }
        }
        for (name, value) in NAMES.iter().zip(values) {
            if value.is_none() {
                problems.push(format!("{name}: is missing"));
            }
        }
        let [id, title, checked, sources, platforms, residences] = values;
        let checked = checked?.parse::<Date>();
        if checked.is_err() {
            problems.push("checked: write a day as 2026-11-22".to_owned());
        }
        let residences = several(residences?)
            .map(|all| Some(all.iter().flat_map(|it| zones(it, problems)).collect()))
            .unwrap_or_default();
        Some(Self {
            id: id?.to_owned(),
            title: title?.to_owned(),
            checked: checked.ok()?,
            sources: sources?.split(',').map(|it| it.trim().to_owned()).collect(),
            platforms: several(platforms?)
                .map(|all| all.iter().map(|it| PlatformId::from(*it)).collect()),
            residences,
        })
    }
}

/// The parts of a list; `None` for `all`.
fn several(value: &str) -> Option<Vec<&str>> {
    (value != "all").then(|| value.split(',').map(str::trim).collect())
}

/// The zones of a word. Where the law is not known, the guide for everywhere else helps, too.
fn zones(word: &str, problems: &mut Vec<String>) -> Vec<Zone> {
    let zone = Zone::ALL
        .into_iter()
        .find(|it| it.key() == word && *it != Zone::Unclear);
    match zone {
        Some(Zone::Elsewhere) => vec![Zone::Unclear, Zone::Elsewhere],
        Some(zone) => vec![zone],
        None => {
            problems.push(format!("residences: {word} is none of ours"));
            Vec::new()
        }
    }
}

// ----- text

/// Reads Markdown event by event. What is open is remembered, so that nothing may stand inside what
/// cannot hold it.
struct Reader<'a> {
    problems: &'a mut Vec<String>,
    blocks: Vec<Block>,
    line: Vec<Inline>,
    lines: Vec<Vec<Inline>>,
    /// The list that is open: whether it is ordered.
    list: Option<bool>,
    item: bool,
    warning: bool,
    bold: bool,
    link: Option<Target>,
    picture: Option<(String, String)>,
}

impl<'a> Reader<'a> {
    fn read(
        body: &str,
        number: &dyn Fn(usize) -> usize,
        problems: &'a mut Vec<String>,
    ) -> Vec<Block> {
        let mut reader = Self {
            problems,
            blocks: Vec::new(),
            line: Vec::new(),
            lines: Vec::new(),
            list: None,
            item: false,
            warning: false,
            bold: false,
            link: None,
            picture: None,
        };
        for (event, range) in Parser::new_ext(body, Options::empty()).into_offset_iter() {
            if let Err(why) = reader.event(event) {
                let number = number(range.start);
                reader.problems.push(format!("line {number}: {why}"));
                if reader.problems.len() > 9 {
                    break;
                }
            }
        }
        reader.blocks
    }

    fn event(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(tag) => return self.start(tag),
            Event::End(tag) => return self.end(tag),
            Event::Text(text) => self.say(&text),
            Event::SoftBreak => self.say(" "),
            Event::Code(_) => return refuse("words as code"),
            Event::Html(_) | Event::InlineHtml(_) => return refuse("HTML"),
            Event::HardBreak => return refuse("a break inside a line"),
            Event::Rule => return refuse("a rule"),
            _ => return refuse("this"),
        }
        Ok(())
    }

    fn say(&mut self, words: &str) {
        if let Some((_, alternative)) = &mut self.picture {
            alternative.push_str(words);
            return;
        }
        // Pieces of one stretch come one by one.
        match (&self.link, self.line.last_mut()) {
            (Some(to), Some(Inline::Link(said, old))) if to == old => said.push_str(words),
            (None, Some(Inline::Bold(said))) if self.bold => said.push_str(words),
            (None, Some(Inline::Text(said))) if !self.bold => said.push_str(words),
            (Some(to), _) => self.line.push(Inline::Link(words.to_owned(), to.clone())),
            (None, _) if self.bold => self.line.push(Inline::Bold(words.to_owned())),
            (None, _) => self.line.push(Inline::Text(words.to_owned())),
        }
    }

    fn start(&mut self, tag: Tag<'_>) -> Result<(), String> {
        let inside = self.list.is_some() || self.warning;
        match tag {
            Tag::Paragraph => {}
            Tag::Heading { level, .. } if level == HeadingLevel::H2 && !inside => {}
            Tag::Heading { .. } => return refuse("a heading other than ##, or inside something"),
            Tag::List(_) if inside => return refuse("a list inside a list or a warning"),
            Tag::List(first) => {
                self.list = Some(first.is_some());
                if first.is_some_and(|it| it != 1) {
                    return refuse("steps that do not begin with 1.");
                }
            }
            Tag::Item => self.item = true,
            Tag::BlockQuote(_) if inside => return refuse("a warning inside something"),
            Tag::BlockQuote(_) => self.warning = true,
            Tag::Strong => self.bold = true,
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.link = Some(target(link_type, &dest_url)?);
            }
            Tag::Image { dest_url, .. } => {
                let id = dest_url
                    .strip_prefix("../pictures/")
                    .and_then(|it| it.strip_suffix(".png"));
                let Some(id) = id.filter(|it| !it.contains(['/', '.'])) else {
                    return Err(format!("{dest_url}: pictures are ../pictures/ID.png"));
                };
                if inside || !self.line.is_empty() {
                    return refuse("a picture beside text");
                }
                self.picture = Some((id.to_owned(), String::new()));
            }
            Tag::Emphasis => return refuse("slanted words"),
            Tag::CodeBlock(_) => return refuse("a block of code"),
            Tag::HtmlBlock => {}
            _ => return refuse("this"),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), String> {
        match tag {
            TagEnd::Strong => self.bold = false,
            TagEnd::Link => self.link = None,
            TagEnd::Image => {
                let picture = self.picture.take();
                if let Some((id, alternative)) = picture {
                    if alternative.trim().is_empty() {
                        return Err(format!("{id}: say in words what the picture shows"));
                    }
                    self.blocks.push(Block::Picture { id, alternative });
                }
            }
            TagEnd::Heading(_) => {
                let words = plain(&std::mem::take(&mut self.line));
                self.blocks.push(Block::Heading(words));
            }
            // A list with gaps between its points has a paragraph in each.
            TagEnd::Paragraph if self.item => {}
            TagEnd::Paragraph if self.warning => self.end_line(),
            TagEnd::Paragraph => {
                let line = std::mem::take(&mut self.line);
                let after_picture = matches!(self.blocks.last(), Some(Block::Picture { .. }));
                if !line.is_empty() {
                    self.blocks.push(Block::Paragraph(line));
                } else if !after_picture {
                    return refuse("an empty paragraph");
                }
            }
            TagEnd::Item => {
                self.item = false;
                self.end_line();
            }
            TagEnd::List(_) => {
                let items = std::mem::take(&mut self.lines);
                let ordered = self.list.take().unwrap_or_default();
                self.blocks.push(Block::List { ordered, items });
            }
            TagEnd::BlockQuote(_) => {
                self.warning = false;
                let lines = std::mem::take(&mut self.lines);
                self.blocks.push(Block::Warning(lines));
            }
            _ => {}
        }
        Ok(())
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.lines.push(line);
    }
}

fn refuse(what: &str) -> Result<(), String> {
    Err(format!("{what} cannot be shown"))
}

fn target(kind: LinkType, to: &str) -> Result<Target, String> {
    if kind == LinkType::Autolink && to.starts_with("https://") {
        return Ok(Target::Address(to.to_owned()));
    }
    let guide = to.strip_suffix(".md").filter(|it| !it.contains(['/', '.']));
    match guide {
        Some(id) if kind == LinkType::Inline => Ok(Target::Guide(id.to_owned())),
        _ => Err(format!(
            "{to}: links lead to guides, as [words](no-form.md), or are addresses, as <https://…>"
        )),
    }
}
