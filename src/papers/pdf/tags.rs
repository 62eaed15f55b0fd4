//! The structure of a document for those who do not see it: what is a heading, a list, a table, and
//! which words belong to which.

use krilla::tagging::{Identifier, Node, Tag, TagGroup, TagKind, TagTree};

/// A part of the structure. Parts are ordered as they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tagged(usize);

struct Part {
    kind: TagKind,
    parts: Vec<usize>,
    words: Vec<Identifier>,
}

/// All parts, in the order in which they are read.
#[derive(Default)]
pub struct Tags {
    parts: Vec<Part>,
    roots: Vec<usize>,
}

impl Tags {
    /// Adds a part inside another one, or at the top.
    pub fn add(&mut self, inside: Option<Tagged>, kind: impl Into<TagKind>) -> Tagged {
        let place = self.parts.len();
        self.parts.push(Part {
            kind: kind.into(),
            parts: Vec::new(),
            words: Vec::new(),
        });
        let list = inside
            .and_then(|it| self.parts.get_mut(it.0))
            .map(|it| &mut it.parts);
        list.unwrap_or(&mut self.roots).push(place);
        Tagged(place)
    }

    /// Says that these words on a page belong to this part.
    pub fn give(&mut self, part: Tagged, words: Identifier) {
        if let Some(part) = self.parts.get_mut(part.0) {
            part.words.push(words);
        }
    }

    /// The structure as the document holds it.
    pub fn tree(mut self, language: &str) -> TagTree {
        let roots = std::mem::take(&mut self.roots);
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in roots {
            if let Some(group) = self.group(root) {
                tree.push(group);
            }
        }
        tree
    }

    fn group(&mut self, place: usize) -> Option<TagGroup> {
        let part = self.parts.get_mut(place)?;
        let (parts, words) = (
            std::mem::take(&mut part.parts),
            std::mem::take(&mut part.words),
        );
        let kind = std::mem::replace(&mut part.kind, Tag::P.into());
        let mut children: Vec<Node> = words.into_iter().map(Node::from).collect();
        children.extend(
            parts
                .into_iter()
                .filter_map(|it| self.group(it))
                .map(Node::from),
        );
        Some(TagGroup::with_children(kind, children))
    }
}
