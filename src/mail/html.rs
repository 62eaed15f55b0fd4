//! HTML as text. The parser's own converter does it; before, what would mislead it is taken out, and
//! what only the eye sees (blocks, quotes) is made visible to it.

use mail_parser::decoders::html::html_to_text;

/// Stand for the begin and the end of a quote. They belong to no language.
const QUOTE: char = '\u{e000}';
const END_OF_QUOTE: char = '\u{e001}';

/// Elements that begin on a new line.
const BLOCKS: [&str; 26] = [
    "address",
    "article",
    "blockquote",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "ol",
    "p",
    "section",
    "table",
    "td",
    "tr",
    "ul",
];
/// Elements whose content nobody sees.
const UNSEEN: [&str; 4] = ["script", "style", "template", "title"];

/// The words of an HTML part; quotes are marked by `>` as in mails without HTML.
pub fn text(html: &str) -> String {
    let text = html_to_text(&prepared(html));
    let mut depth = 0_usize;
    let mut lines = String::with_capacity(text.len());
    for line in text.lines() {
        let opened = line.matches(QUOTE).count();
        let closed = line.matches(END_OF_QUOTE).count();
        depth = depth.saturating_add(opened);
        let line: String = line
            .chars()
            .filter(|it| ![QUOTE, END_OF_QUOTE].contains(it))
            .collect();
        if depth > 0 && !line.trim().is_empty() {
            lines.push_str("> ");
        }
        lines.push_str(line.trim());
        lines.push('\n');
        depth = depth.saturating_sub(closed);
    }
    lines
}

/// One pass over the tags: comments and unseen content go, blocks get a line of their own.
fn prepared(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 4);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        push_seen(&mut out, before);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment
                .find("-->")
                .map_or("", |end| comment.get(end + 3..).unwrap_or_default());
            continue;
        }
        let end = tag.find('>').map_or(tag.len(), |it| it + 1);
        let (this, after) = tag.split_at(end);
        rest = after;
        let inside = this.trim_start_matches('<').trim_end_matches('>');
        let is_close = inside.starts_with('/');
        let name: String = inside
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .take(12)
            .map(|it| it.to_ascii_lowercase())
            .collect();
        let name = name.as_str();
        if !is_close && UNSEEN.contains(&name) {
            rest = after_close(after, name);
        } else if BLOCKS.contains(&name) {
            match (name, is_close) {
                ("blockquote", false) => out.extend(["<br>", "<br>", &QUOTE.to_string(), " "]),
                ("blockquote", true) => {
                    out.extend([" ", &END_OF_QUOTE.to_string(), "<br>", "<br>"])
                }
                // As in a plain mail, a blank line parts paragraphs.
                ("br", _) => out.push_str("<br>"),
                _ => out.push_str("<br><br>"),
            }
        }
        // All others (emphasis, links) are inside of words and sentences and leave nothing.
    }
    push_seen(&mut out, rest);
    out
}

fn push_seen(out: &mut String, text: &str) {
    out.extend(
        text.chars()
            .filter(|it| ![QUOTE, END_OF_QUOTE].contains(it)),
    );
}

/// What follows the closing tag; nothing, if it is never closed.
fn after_close<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        let tail = rest.get(at + 2..).unwrap_or_default();
        let is_it = tail.get(..name.len());
        if is_it.is_some_and(|it| it.eq_ignore_ascii_case(name)) {
            return tail
                .find('>')
                .and_then(|end| tail.get(end + 1..))
                .unwrap_or_default();
        }
        rest = tail;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(html: &str) -> String {
        let text = text(html);
        let lines = text.lines().filter(|it| !it.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn blocks_part_words_and_emphasis_does_not() {
        let html = "<td>objection</td><td class=x>If</td><div>you <b>ob</b>ject&nbsp;&amp; go<br clear=all>on</div>";
        assert_eq!(words(html), "objection\nIf\nyou object\u{a0}& go\non");
    }

    #[test]
    fn what_nobody_sees_is_not_text() {
        let html = "<head><title>no</title><style type='a'>no{}</style></head>a<!-- no ---> b\
                    <SCRIPT src=x>no</script >c<!--[if mso]>no<![endif]-->d";
        assert_eq!(words(html), "a bcd");
        assert_eq!(words("a<style>no"), "a");
        assert_eq!(words("a<!-- no"), "a");
    }

    #[test]
    fn quotes_are_marked() {
        let html = "<p>mine</p><blockquote type=cite>old<blockquote>older</blockquote>old</blockquote>mine";
        assert_eq!(words(html), "mine\n> old\n> older\n> old\nmine");
        assert_eq!(words("<blockquote>old"), "> old");
        assert_eq!(words("x\u{e000}y"), "xy");
    }
}
