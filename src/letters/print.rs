//! A letter as plain text: what a person reads and edits, what is frozen once it was sent, and what every
//! other form of it is made from.

use super::{BLANK, Letter, Paragraph};

impl Letter {
    /// The letter as plain text. An empty line stands between its parts and never two; a paragraph is one
    /// line, whatever its length.
    pub fn text(&self) -> String {
        let mut blocks = vec![
            self.sender.join("\n"),
            self.recipient.join("\n"),
            self.place_and_date.clone(),
            self.subject.clone(),
        ];
        blocks.extend(self.paragraphs.iter().map(block));
        if !self.annexes.is_empty() {
            blocks.push(format!(
                "{}\n{}",
                self.annexes_title,
                self.annexes.join("\n")
            ));
        }
        blocks.join("\n\n")
    }
}

fn block(paragraph: &Paragraph) -> String {
    match paragraph {
        Paragraph::Heading(text) | Paragraph::Text(text) | Paragraph::Own(text) => text.clone(),
        Paragraph::Bullets(points) => {
            let points: Vec<String> = points.iter().map(|it| format!("– {it}")).collect();
            points.join("\n")
        }
        Paragraph::Numbered(points) => {
            let point = |(number, it): (usize, &String)| format!("{number}. {it}");
            let points: Vec<String> = (1..).zip(points).map(point).collect();
            points.join("\n")
        }
        Paragraph::Signature(name) => format!("{BLANK}\n{name}"),
    }
}
