//! Text as it is compared: small letters without accents, single spaces, one kind of quotation mark,
//! one spelling; each byte knows where it came from. Then its sentences, and what is quoted.

use std::ops::Range;

/// A text, made comparable.
#[derive(Clone, Debug, Default)]
pub struct Plain {
    /// What is searched.
    pub text: String,
    /// For each byte of `text`, the byte of the source.
    from: Vec<usize>,
    /// For each byte of `text`, whether it belongs to a quoted line.
    quoted: Vec<bool>,
    /// Bytes of `text` at which a paragraph begins.
    paragraphs: Vec<usize>,
    /// Everything from here on is an older mail.
    quoted_from: usize,
    /// The ends of the sentences.
    ends: Vec<usize>,
    /// Quotation marks.
    marks: Vec<usize>,
}

/// Words or a fragment, made comparable, where no place is asked for.
pub fn simple(text: &str, spellings: &[(String, String)]) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut space = false;
    for char in text.chars().filter(|it| !is_dropped(*it)) {
        if is_blank(char) {
            space = !plain.is_empty();
            continue;
        }
        if space {
            plain.push(' ');
            space = false;
        }
        fold(char, |it| plain.push(it));
    }
    if spellings.iter().any(|it| plain.contains(&it.0)) {
        plain = Plain::new(text, spellings, &[]).text;
    }
    plain
}

impl Plain {
    /// Makes a text comparable; a full stop after one of `abbreviations` ends no sentence.
    pub fn new(source: &str, spellings: &[(String, String)], abbreviations: &[String]) -> Self {
        let mut plain = Self {
            quoted_from: usize::MAX,
            ..Self::default()
        };
        let mut after_quote = false;
        let mut blank = true;
        let mut start = 0;
        for line in source.split_inclusive(['\n', '\r']) {
            let trimmed = line.trim();
            if trimmed.is_empty() {
                // The two ends of a line that Windows writes are one.
                let is_half =
                    line == "\n" && source.get(..start).is_some_and(|it| it.ends_with('\r'));
                after_quote &= is_half;
                blank |= !is_half;
            } else {
                // Programs wrap quoted lines without repeating the sign.
                let is_quoted = trimmed.starts_with('>') || after_quote;
                plain.line(line, start, is_quoted, blank);
                after_quote = is_quoted;
                blank = false;
            }
            start += line.len();
        }
        for (old, new) in spellings {
            plain.respell(old, new);
        }
        plain.find_ends(abbreviations);
        plain.marks = plain.text.match_indices('"').map(|it| it.0).collect();
        plain
    }

    fn line(&mut self, line: &str, start: usize, is_quoted: bool, is_first: bool) {
        let mut is_first = is_first;
        let mut is_lead = true;
        let mut space = !self.text.is_empty() && !self.text.ends_with(' ');
        for (at, char) in line.char_indices() {
            if is_lead && (char == '>' || char.is_whitespace()) {
                continue;
            }
            is_lead = false;
            if is_dropped(char) {
                continue;
            }
            if is_blank(char) {
                space |= !self.text.is_empty() && !self.text.ends_with(' ');
                continue;
            }
            if space {
                self.push(' ', start + at, is_quoted);
                space = false;
            }
            if is_first {
                self.paragraphs.push(self.text.len());
                is_first = false;
            }
            fold(char, |it| self.push(it, start + at, is_quoted));
        }
    }

    fn push(&mut self, char: char, from: usize, is_quoted: bool) {
        self.text.push(char);
        self.from.resize(self.text.len(), from);
        self.quoted.resize(self.text.len(), is_quoted);
    }

    /// Puts one spelling in place of another, where a word begins with it.
    fn respell(&mut self, old: &str, new: &str) {
        let places: Vec<usize> = self
            .text
            .match_indices(old)
            .map(|it| it.0)
            .filter(|at| !ends_in_word(self.text.get(..*at)))
            .collect();
        if places.is_empty() {
            return;
        }
        let mut next = Self {
            quoted_from: self.quoted_from,
            ..Self::default()
        };
        let mut paragraphs = self.paragraphs.iter().copied().peekable();
        let mut done = 0;
        for at in places.iter().copied().chain([self.text.len()]) {
            let shift = next.text.len();
            while let Some(paragraph) = paragraphs.next_if(|it| *it <= at) {
                next.paragraphs.push(shift + paragraph.saturating_sub(done));
            }
            next.text
                .push_str(self.text.get(done..at).unwrap_or_default());
            next.from
                .extend_from_slice(self.from.get(done..at).unwrap_or_default());
            next.quoted
                .extend_from_slice(self.quoted.get(done..at).unwrap_or_default());
            if let (Some(from), Some(quoted)) = (self.from.get(at), self.quoted.get(at)) {
                next.text.push_str(new);
                next.from.resize(next.text.len(), *from);
                next.quoted.resize(next.text.len(), *quoted);
            }
            done = at + old.len();
        }
        *self = next;
    }

    /// A sentence ends at a mark that a space or nothing follows. What is in doubt is no end: then
    /// more words govern the sentence.
    fn find_ends(&mut self, abbreviations: &[String]) {
        let bytes = self.text.as_bytes();
        let mut word = 0;
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                b'.' | b'!' | b'?' if matches!(bytes.get(at + 1), None | Some(b' ')) => {
                    let last = self.text.get(word..at).unwrap_or_default();
                    if *byte != b'.' || ends_sentence(last, abbreviations) {
                        self.ends.push(at + 1);
                    }
                }
                b' ' => word = at + 1,
                _ => {}
            }
        }
    }

    /// From the first of these words on, an older mail is quoted.
    pub fn quote_from(&mut self, words: &[String]) {
        let first = words.iter().filter_map(|it| find(&self.text, it).next());
        self.quoted_from = first.min().unwrap_or(usize::MAX);
    }

    /// Whether any of these bytes belong to an older mail.
    pub fn is_quoted(&self, at: &Range<usize>) -> bool {
        let lines = self.quoted.get(at.clone()).unwrap_or_default();
        at.end > self.quoted_from || lines.contains(&true)
    }

    /// The sentence around a byte: its number, and its bytes.
    pub fn sentence(&self, at: usize) -> (usize, Range<usize>) {
        let number = self.ends.partition_point(|it| *it <= at);
        let start = number.checked_sub(1).and_then(|it| self.ends.get(it));
        let end = self.ends.get(number).copied().unwrap_or(self.text.len());
        (number, start.copied().unwrap_or(0)..end)
    }

    /// Where the paragraph begins that holds what stands before this byte; and whether it ends there.
    pub fn paragraph_before(&self, at: usize) -> (usize, bool) {
        let number = self.paragraphs.partition_point(|it| *it < at);
        let start = number.checked_sub(1).and_then(|it| self.paragraphs.get(it));
        let ends = self.paragraphs.get(number) == Some(&at);
        (start.copied().unwrap_or(0), ends)
    }

    /// Whether quotation marks are open at this byte, here or since an earlier sentence.
    pub fn is_in_marks(&self, sentence: &Range<usize>, at: usize) -> bool {
        let before = self.marks.partition_point(|it| *it < at);
        let earlier = self.marks.partition_point(|it| *it < sentence.start);
        before > earlier || before % 2 == 1
    }

    /// The bytes of the source.
    pub fn source(&self, at: &Range<usize>) -> Range<usize> {
        let start = self.from.get(at.start).copied().unwrap_or_default();
        let last = at.end.checked_sub(1).and_then(|it| self.from.get(it));
        start..last.map_or(start, |it| it + 1)
    }
}

fn ends_sentence(last: &str, abbreviations: &[String]) -> bool {
    let word = last
        .rsplit(['.', '(', '"', '-', '/'])
        .next()
        .unwrap_or_default();
    let is_number = word.chars().all(|it| it.is_ascii_digit());
    word.chars().count() > 1 && !is_number && !abbreviations.iter().any(|it| it == word)
}

fn ends_in_word(text: Option<&str>) -> bool {
    text.and_then(|it| it.chars().next_back())
        .is_some_and(char::is_alphanumeric)
}

/// Where whole words begin in a comparable text.
pub fn find<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    let opens = is_word(words.chars().next());
    let closes = is_word(words.chars().next_back());
    let found = text.match_indices(words).map(|it| it.0);
    found.filter(move |at| {
        let after = text.get(at + words.len()..).unwrap_or_default();
        !(words.is_empty()
            || opens && ends_in_word(text.get(..*at))
            || closes && is_word(after.chars().next()))
    })
}

/// Characters that nobody sees, and accents that stand behind their letter.
fn is_dropped(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{300}'..='\u{36f}')
}

/// Spaces, and signs of emphasis and lists.
fn is_blank(char: char) -> bool {
    char.is_whitespace()
        || char.is_control()
        || matches!(
            char,
            '*' | '_' | '#' | '|' | '~' | '`' | '[' | ']' | '{' | '}' | '\\' | '•' | '·'
        )
}

/// Small letters without accents; quotation marks and dashes of one kind.
fn fold(char: char, mut push: impl FnMut(char)) {
    for char in char.to_lowercase() {
        let same = match char {
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'ď' | 'đ' => 'd',
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
            'ģ' | 'ğ' => 'g',
            'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
            'ł' | 'ļ' | 'ľ' => 'l',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
            'ř' => 'r',
            'ś' | 'š' | 'ş' | 'ș' => 's',
            'ţ' | 'ț' | 'ť' => 't',
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | '´' | '＇' => '\'',
            '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '‹' | '›' | '＂' => '"',
            '‐'..='―' | '−' => '-',
            'ß' => {
                push('s');
                's'
            }
            'æ' => {
                push('a');
                'e'
            }
            'œ' => {
                push('o');
                'e'
            }
            '…' => {
                push('.');
                push('.');
                '.'
            }
            other if is_dropped(other) => continue,
            other => other,
        };
        push(same);
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    fn spellings() -> Vec<(String, String)> {
        let pairs = [("honour", "honor"), ("we'll", "we will")];
        pairs.map(|(a, b)| (a.to_owned(), b.to_owned())).into()
    }

    #[test]
    fn case_accents_spaces_and_marks_make_no_difference() {
        let wanted = "we will honor your \"jesli\" objection-s, l'ia strasse";
        for text in [
            "We’ll HONOUR your “Jeśli”\r\n objection—s, l’IA Straße",
            "we will hon\u{ad}our\u{a0}your «JESLI»\n\n\tobjection-s,\u{200b} L'IA STRASSE",
            "We'll *honour* your \"Jes\u{301}li\" _objection_–s, l'ia straße",
        ] {
            assert_eq!(simple(text, &spellings()).replace(" -s", "-s"), wanted);
        }
    }

    #[test]
    fn both_ways_to_make_a_text_comparable_agree() {
        let known = crate::catalog::Catalog::embedded().mails();
        let phrases = known.phrases.iter().map(|it| &it.fragment);
        let words = known
            .words
            .iter()
            .flat_map(|it| it.words.values().flatten());
        let odd = [
            " …Ünd\u{a0} \r\n\t*so*\u{ad}\u{301} ",
            "\u{feff}",
            "a\u{200b} b",
            "İŉǅ",
        ];
        for text in phrases.chain(words).map(String::as_str).chain(odd) {
            let plain = Plain::new(text, &known.spellings, &[]);
            assert_eq!(simple(text, &known.spellings), plain.text, "{text:?}");
        }
    }

    #[test]
    fn a_place_leads_back_to_the_source() {
        let source = "> Ünd:\n\nWe’ll  honour you.";
        let plain = Plain::new(source, &spellings(), &[]);
        assert_eq!(plain.text, "und: we will honor you.");
        let at = find(&plain.text, "we will honor you").next().unwrap_or(99);
        let place = plain.source(&(at..at + 17));
        assert_eq!(&source[place], "We’ll  honour you");
        assert_eq!(plain.paragraph_before(at), (0, true));
        assert_eq!(plain.paragraph_before(at + 3), (at, false));
        assert!(!plain.is_quoted(&(at..at + 17)));
        assert!(plain.is_quoted(&(0..3)));
    }

    #[test]
    fn a_sentence_ends_where_it_surely_does() {
        let text = "Hi, e.g. this, etc. and on 5. may (yes!) or so... it went. No? Yes! End";
        let plain = Plain::new(text, &[], &["etc".to_owned()]);
        let mut sentences = Vec::new();
        let mut at = 0;
        while at < plain.text.len() {
            let (_, range) = plain.sentence(at);
            at = range.end.max(at + 1);
            sentences.push(plain.text[range].trim().to_owned());
        }
        let first = "hi, e.g. this, etc. and on 5. may (yes!) or so... it went.";
        assert_eq!(sentences, [first, "no?", "yes!", "end"]);
    }

    #[test]
    fn a_quoted_line_that_was_wrapped_stays_quoted() {
        let plain = Plain::new(
            "> one\ntwo\n\nthree\r\n\r\n> four\r\nfive\r\n\r\nsix",
            &[],
            &[],
        );
        for (word, is_quoted) in [
            ("one", true),
            ("two", true),
            ("three", false),
            ("four", true),
            ("five", true),
            ("six", false),
        ] {
            let at = find(&plain.text, word).next().unwrap_or(99);
            assert_eq!(plain.is_quoted(&(at..at + word.len())), is_quoted, "{word}");
        }
    }
}
