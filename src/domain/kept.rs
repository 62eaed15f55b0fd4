//! What every saved value has besides what it says: the fields that this version of the app does not
//! know, and a mark that lets two files be merged.
//!
//! `kept!` writes a struct with both. In place of serde's derive it keeps each field that it does
//! not know, word for word, and writes it back: a file that passed through an older app is whole.
//! A field that has its default value is not written.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use ron::value::RawValue;
use serde::Serialize;
use serde::de::MapAccess;
use serde::ser::SerializeStruct;
use uuid::Uuid;

/// Fields that this version of the app does not know, by name, as they stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unknown(BTreeMap<String, String>);

impl Unknown {
    /// Nothing unknown.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each with its value.
    pub fn fields(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// The names of the fields that differ.
    #[doc(hidden)]
    pub fn differing(&self, other: &Self) -> BTreeSet<&'static str> {
        let (ours, theirs) = (&self.0, &other.0);
        let differs = |name: &&String| ours.get(*name) != theirs.get(*name);
        let names = ours.keys().chain(theirs.keys()).filter(differs);
        names.map(|name| lasting(name)).collect()
    }

    /// Takes a field over, or its absence.
    #[doc(hidden)]
    pub fn take(&mut self, name: &str, from: &Self) {
        match from.0.get(name) {
            Some(value) => self.0.insert(name.to_owned(), value.clone()),
            None => self.0.remove(name),
        };
    }

    /// A field as it stands in the file; nothing where it is missing, so that any value is greater.
    #[doc(hidden)]
    pub fn text(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// Keeps the value that comes next in a map.
    #[doc(hidden)]
    pub fn keep<'de, M: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        let value = map.next_value::<Box<RawValue>>()?;
        self.0.insert(name, value.trim().get_ron().to_owned());
        Ok(())
    }

    /// Writes the fields back.
    #[doc(hidden)]
    pub fn write<S: SerializeStruct>(&self, to: &mut S) -> Result<(), S::Error> {
        use serde::ser::Error as _;
        for (name, value) in &self.0 {
            let value = RawValue::from_ron(value).map_err(S::Error::custom)?;
            to.serialize_field(lasting(name), value)?;
        }
        Ok(())
    }
}

thread_local! {
    static NAMES: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
}

/// The name of an unknown field, as long-lived as serde wants it. Each is kept once a thread, for
/// ever: there are as many as newer versions of the app have new fields.
fn lasting(name: &str) -> &'static str {
    NAMES.with_borrow_mut(|names| {
        if let Some(known) = names.get(name) {
            return *known;
        }
        let lasting: &'static str = Box::leak(name.to_owned().into_boxed_str());
        names.insert(lasting);
        lasting
    })
}

/// The fields of a saved value that are changed, and merged, one by one.
pub trait Fields {
    /// The names of those that differ.
    fn differing(&self, other: &Self) -> Vec<&'static str>;
    /// Takes a field over.
    fn take(&mut self, name: &str, from: &Self);
    /// A field as it stands in the file, to choose between two that nothing else tells apart.
    fn as_text(&self, name: &str) -> String;
}

/// A saved value with a name of its own, that is merged with other copies of it.
pub trait Entity: Fields + Clone {
    /// Its name.
    fn id(&self) -> Uuid;
    /// Another name, where one stands twice in a file that was edited by hand.
    fn set_id(&mut self, id: Uuid);
    /// Its mark.
    fn mark(&self) -> &Mark;
    /// Its mark, to be changed.
    fn mark_mut(&mut self) -> &mut Mark;
    /// Calls this with the name of everything that it belongs to.
    fn owners(&self, _each: &mut dyn FnMut(Uuid)) {}
    /// Merges what it keeps besides fields.
    fn join_inner(&mut self, _other: &Self) {}
}

/// A value on one line, as it stands in the file.
#[doc(hidden)]
pub fn text_of<T: Serialize>(value: &T) -> String {
    ron::to_string(value).unwrap_or_default()
}

/// It is as if it had never been set.
#[doc(hidden)]
pub fn says_nothing<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Writes a saved struct. Each field says how it is kept:
///
/// | word | in the file | when two files are merged |
/// |---|---|---|
/// | `key` | must be there | never changes |
/// | `needed` | must be there | the last change wins |
/// | `or_default` | left out when it says nothing | the last change wins |
/// | `apart` | left out when it says nothing | has its own rule |
macro_rules! kept {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            $( $(#[$doc:meta])* pub $field:ident : $type:ty = $kind:ident, )*
        }
    ) => {
        $(#[$about])*
        pub struct $name {
            $( $(#[$doc])* pub $field: $type, )*
            /// Fields of newer versions of the app.
            pub unknown: $crate::domain::kept::Unknown,
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;
                let mut length = self.unknown.len();
                $( length += usize::from(!$crate::domain::kept::kept!(@silent $kind self.$field)); )*
                let mut to = to.serialize_struct(stringify!($name), length)?;
                $(
                    if !$crate::domain::kept::kept!(@silent $kind self.$field) {
                        to.serialize_field(stringify!($field), &self.$field)?;
                    }
                )*
                self.unknown.write(&mut to)?;
                to.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Reader;
                impl<'de> serde::de::Visitor<'de> for Reader {
                    type Value = $name;
                    fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        to.write_str(concat!("struct ", stringify!($name)))
                    }
                    fn visit_map<M: serde::de::MapAccess<'de>>(
                        self,
                        mut map: M,
                    ) -> Result<$name, M::Error> {
                        use serde::de::Error as _;
                        $( let mut $field: Option<$type> = None; )*
                        let mut unknown = $crate::domain::kept::Unknown::default();
                        while let Some(name) = map.next_key::<String>()? {
                            match name.as_str() {
                                $( stringify!($field) => {
                                    if $field.replace(map.next_value()?).is_some() {
                                        return Err(M::Error::duplicate_field(stringify!($field)));
                                    }
                                } )*
                                _ => unknown.keep(name, &mut map)?,
                            }
                        }
                        $( let $field = $crate::domain::kept::kept!(@found $kind M $field); )*
                        Ok($name { $( $field, )* unknown })
                    }
                }
                from.deserialize_struct(stringify!($name), &[$( stringify!($field) ),*], Reader)
            }
        }

        impl $crate::domain::kept::Fields for $name {
            fn differing(&self, other: &Self) -> Vec<&'static str> {
                let mut names = Vec::new();
                $(
                    if $crate::domain::kept::kept!(@merged $kind) && self.$field != other.$field {
                        names.push(stringify!($field));
                    }
                )*
                if self.unknown != other.unknown {
                    names.extend(self.unknown.differing(&other.unknown));
                }
                names
            }

            fn take(&mut self, name: &str, from: &Self) {
                match name {
                    $( stringify!($field) => self.$field.clone_from(&from.$field), )*
                    _ => self.unknown.take(name, &from.unknown),
                }
            }

            fn as_text(&self, name: &str) -> String {
                match name {
                    $( stringify!($field) => $crate::domain::kept::text_of(&self.$field), )*
                    _ => self.unknown.text(name),
                }
            }
        }
    };

    (@silent key $value:expr) => { false };
    (@silent needed $value:expr) => { false };
    (@silent $kind:ident $value:expr) => { $crate::domain::kept::says_nothing(&$value) };

    (@merged key) => { false };
    (@merged apart) => { false };
    (@merged $kind:ident) => { true };

    (@found key $map:ident $field:ident) => {
        $field.ok_or_else(|| $map::Error::missing_field(stringify!($field)))?
    };
    (@found needed $map:ident $field:ident) => {
        $field.ok_or_else(|| $map::Error::missing_field(stringify!($field)))?
    };
    (@found $kind:ident $map:ident $field:ident) => { $field.unwrap_or_default() };
}
pub(crate) use kept;

/// Gives a struct with an `id` and a `mark` its place among those that are merged.
macro_rules! entity {
    ($name:ident $(of $owners:expr)? $(, $inner:expr)?) => {
        impl $crate::domain::kept::Entity for $name {
            fn id(&self) -> uuid::Uuid {
                self.id.0
            }
            fn set_id(&mut self, id: uuid::Uuid) {
                self.id.0 = id;
            }
            fn mark(&self) -> &$crate::domain::kept::Mark {
                &self.mark
            }
            fn mark_mut(&mut self) -> &mut $crate::domain::kept::Mark {
                &mut self.mark
            }
            $(
                fn owners(&self, each: &mut dyn FnMut(uuid::Uuid)) {
                    let owners: fn(&Self, &mut dyn FnMut(uuid::Uuid)) = $owners;
                    owners(self, each);
                }
            )?
            $(
                fn join_inner(&mut self, other: &Self) {
                    let join: fn(&mut Self, &Self) = $inner;
                    join(self, other);
                }
            )?
        }
    };
}
pub(crate) use entity;

kept! {
    /// When a value was made and changed, counted in changes of the document and not in time: clocks
    /// differ, and jump.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Mark {
        /// The change that made it; 0 when no change was counted yet.
        pub born: u64 = or_default,
        /// Odd: it is there. Even: it was taken away. Grows when it goes or comes back; 0 counts as 1.
        pub life: u64 = or_default,
        /// The change that last set each field. Fields that are as they were made are not listed.
        pub edits: BTreeMap<String, u64> = or_default,
    }
}

impl Mark {
    /// Its life, counted from 1.
    pub fn life(&self) -> u64 {
        self.life.max(1)
    }

    /// The change that last set a field; 0 when none did.
    pub fn edited(&self, field: &str) -> u64 {
        self.edits.get(field).copied().unwrap_or_default()
    }
}
