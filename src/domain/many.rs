//! Lists of what is kept, that may be long: a copy shares what did not change, and what has a name, or
//! belongs to something, is found without a search.

use std::ops::{Index, IndexMut, Range};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::kept::Entity;

/// A list of which copies are cheap, however long it is: each value is copied only when it changes.
pub struct Many<T> {
    list: Vec<Arc<T>>,
    /// Where each value stands, by its name; made when it is first asked for.
    by_id: OnceLock<Arc<Places>>,
    /// The same, by what it belongs to.
    by_owner: OnceLock<Arc<Places>>,
}

/// Names with the places they stand for, sorted.
#[derive(Default)]
struct Places(Vec<(Uuid, u32)>);

impl Places {
    fn new(mut all: Vec<(Uuid, u32)>) -> Arc<Self> {
        all.sort_unstable();
        all.shrink_to_fit();
        Arc::new(Self(all))
    }

    /// Those of one name, in the order of the list.
    fn of(&self, id: Uuid) -> &[(Uuid, u32)] {
        let from = self.0.partition_point(|it| it.0 < id);
        let rest = self.0.get(from..).unwrap_or_default();
        let length = rest.iter().take_while(|it| it.0 == id).count();
        rest.get(..length).unwrap_or_default()
    }
}

/// A place as it is kept. A file of this many values could not be read anyway.
fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl<T> Many<T> {
    /// An empty list.
    pub const fn new() -> Self {
        Self {
            list: Vec::new(),
            by_id: OnceLock::new(),
            by_owner: OnceLock::new(),
        }
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// None.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Each, in its order.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter(self.list.iter())
    }

    /// The one at this place.
    pub fn get(&self, at: usize) -> Option<&T> {
        self.list.get(at).map(Arc::as_ref)
    }

    /// The first.
    pub fn first(&self) -> Option<&T> {
        self.get(0)
    }

    /// The last.
    pub fn last(&self) -> Option<&T> {
        self.list.last().map(Arc::as_ref)
    }

    /// Adds one at the end.
    pub fn push(&mut self, value: T) {
        self.forget();
        self.list.push(Arc::new(value));
    }

    /// Takes the last one away.
    pub fn pop(&mut self) -> Option<T>
    where
        T: Clone,
    {
        self.forget();
        self.list.pop().map(Arc::unwrap_or_clone)
    }

    /// Takes all away.
    pub fn clear(&mut self) {
        self.forget();
        self.list.clear();
    }

    /// Keeps those of which this is true.
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        let before = self.list.len();
        self.list.retain(|value| keep(value));
        if self.list.len() != before {
            self.forget();
        }
    }

    /// Sorts, where it is not sorted yet. Equal ones stay in their order.
    pub fn sort_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        if !self.list.is_sorted_by_key(|value| key(value)) {
            self.list.sort_by_key(|value| key(value));
            self.forget();
        }
    }

    fn forget(&mut self) {
        self.by_id.take();
        self.by_owner.take();
    }
}

impl<T: Clone> Many<T> {
    /// The one at this place, to be changed.
    pub fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        self.forget();
        self.list.get_mut(at).map(Arc::make_mut)
    }

    /// The first, to be changed.
    pub fn first_mut(&mut self) -> Option<&mut T> {
        self.get_mut(0)
    }

    /// The last, to be changed.
    pub fn last_mut(&mut self) -> Option<&mut T> {
        self.get_mut(self.len().checked_sub(1)?)
    }

    /// Each, to be changed: what is shared with a copy is copied now.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.into_iter()
    }
}

impl<T: Entity> Many<T> {
    /// The one of this name.
    pub fn find(&self, id: Uuid) -> Option<&T> {
        self.get(self.place(id)?)
    }

    /// The one of this name, to be changed.
    pub fn find_mut(&mut self, id: Uuid) -> Option<&mut T> {
        let at = self.place(id)?;
        // Its name stays; to whom it belongs may change.
        self.by_owner.take();
        self.list.get_mut(at).map(Arc::make_mut)
    }

    /// Where the one of this name stands.
    pub fn place(&self, id: Uuid) -> Option<usize> {
        let places = self.by_id.get_or_init(|| {
            let all = self.iter().enumerate();
            Places::new(all.map(|(at, it)| (it.id(), short(at))).collect())
        });
        places.of(id).first().map(|(_, at)| *at as usize)
    }

    /// Those that belong to what has this name, in their order.
    pub fn of(&self, owner: Uuid) -> impl DoubleEndedIterator<Item = &T> + Clone {
        let places = self.by_owner.get_or_init(|| {
            let mut all = Vec::with_capacity(self.len());
            for (at, value) in self.iter().enumerate() {
                value.owners(&mut |owner| all.push((owner, short(at))));
            }
            Places::new(all)
        });
        let found = places.of(owner).iter();
        found.filter_map(|(_, at)| self.get(*at as usize))
    }
}

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Many<T> {
    fn clone(&self) -> Self {
        Self {
            list: self.list.clone(),
            by_id: self.by_id.clone(),
            by_owner: self.by_owner.clone(),
        }
    }
}

impl<T: PartialEq> PartialEq for Many<T> {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&Arc<T>, &Arc<T>)| Arc::ptr_eq(one, other) || one == other;
        self.len() == other.len() && self.list.iter().zip(&other.list).all(same)
    }
}

impl<T: Eq> Eq for Many<T> {}

impl<T: std::fmt::Debug> std::fmt::Debug for Many<T> {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_list().entries(self).finish()
    }
}

impl<T> From<Vec<T>> for Many<T> {
    fn from(list: Vec<T>) -> Self {
        list.into_iter().collect()
    }
}

impl<T> FromIterator<T> for Many<T> {
    fn from_iter<I: IntoIterator<Item = T>>(list: I) -> Self {
        Self {
            list: list.into_iter().map(Arc::new).collect(),
            ..Self::new()
        }
    }
}

impl<T> Extend<T> for Many<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        self.forget();
        self.list.extend(more.into_iter().map(Arc::new));
    }
}

impl<'a, T> IntoIterator for &'a Many<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T: Clone> IntoIterator for &'a mut Many<T> {
    type Item = &'a mut T;
    type IntoIter = std::iter::Map<std::slice::IterMut<'a, Arc<T>>, fn(&mut Arc<T>) -> &mut T>;

    fn into_iter(self) -> Self::IntoIter {
        self.forget();
        self.list.iter_mut().map(Arc::make_mut)
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for Many<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        self.iter().eq(other)
    }
}

impl<T: Serialize> Serialize for Many<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(Self::from)
    }
}

/// For tests and tools: the one at this place.
impl<T> Index<usize> for Many<T> {
    type Output = T;

    #[expect(
        clippy::indexing_slicing,
        reason = "who indexes wants a fault where nothing is"
    )]
    fn index(&self, at: usize) -> &T {
        &self.list[at]
    }
}

impl<T: Clone> IndexMut<usize> for Many<T> {
    #[expect(
        clippy::indexing_slicing,
        reason = "who indexes wants a fault where nothing is"
    )]
    fn index_mut(&mut self, at: usize) -> &mut T {
        self.forget();
        Arc::make_mut(&mut self.list[at])
    }
}

/// Each of a list, in its order.
pub struct Iter<'a, T>(std::slice::Iter<'a, Arc<T>>);

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.0.next().map(Arc::as_ref)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for Iter<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(Arc::as_ref)
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

/// What a merge does to a list, long or short.
pub trait List<T>: Extend<T> {
    /// How many.
    fn places(&self) -> Range<usize>;
    /// The one at this place.
    fn at(&self, at: usize) -> Option<&T>;
    /// The one at this place, to be changed.
    fn at_mut(&mut self, at: usize) -> Option<&mut T>;
    /// Keeps those of which this is true.
    fn keep(&mut self, keep: impl FnMut(&T) -> bool);
    /// Sorts. Equal ones stay in their order.
    fn order<K: Ord>(&mut self, key: impl Fn(&T) -> K);

    /// Each, in its order.
    fn all<'a>(&'a self) -> impl ExactSizeIterator<Item = &'a T>
    where
        T: 'a;
}

macro_rules! list {
    ($name:ident) => {
        impl<T: Clone> List<T> for $name<T> {
            fn places(&self) -> Range<usize> {
                0..self.len()
            }

            fn at(&self, at: usize) -> Option<&T> {
                self.get(at)
            }

            fn at_mut(&mut self, at: usize) -> Option<&mut T> {
                self.get_mut(at)
            }

            fn keep(&mut self, keep: impl FnMut(&T) -> bool) {
                self.retain(keep);
            }

            fn order<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
                self.sort_by_key(key);
            }

            fn all<'a>(&'a self) -> impl ExactSizeIterator<Item = &'a T>
            where
                T: 'a,
            {
                self.iter()
            }
        }
    };
}
list!(Vec);
list!(Many);
