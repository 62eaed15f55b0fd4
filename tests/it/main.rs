//! Everything that is tested from outside, in one binary, so that it is linked once.
//!
//! | module | what it holds |
//! |---|---|
//! | `crowd` | a desk as a volunteer has it, of any size |
//! | `documents` | documents with a history, made at random |
//! | `fixtures` | the people we test with, and the one list of all screens |
//! | `guides` | the guides: what they say holds, they are found, and nothing is lost by reading them |
//! | `journeys` | what happens: commands said, state and effects looked at; no window |
//! | `leaving` | what leaves the screen as a file: pressed, made, read back |
//! | `letters` | the letters: every element is there, in the right terms, and nothing breaks them |
//! | `mails` | mails read as the table says, and never more than they say |
//! | `merge` | that copies of a file become one, the same everywhere, and nothing is lost |
//! | `papers` | what leaves as a file, read back by other programs |
//! | `pictures` | drawings as files, and square codes read back by another program |
//! | `raster` | that our pictures are right, pixel by pixel |
//! | `screens` | each screen in each of its cases: names, roles, keys, sizes, pictures |
//! | `source` | reads Rust files for `tidy` and `words`: comments, literals, test modules |
//! | `stage` | shows one screen: its tree, its pictures, what it says |
//! | `store` | the data file: real folders, damaged files, faults |
//! | `tidy` | the architecture of `src/lib.rs`, held by reading the source |
//! | `whole_app` | the real app with a recorder for the world outside |
//! | `words` | every word: it exists, it is used, it gets its values, it is easy to read |

mod crowd;
mod documents;
mod fixtures;
mod guides;
mod journeys;
mod leaving;
mod letters;
mod mails;
mod merge;
mod papers;
mod pictures;
mod raster;
mod screens;
mod source;
mod stage;
mod store;
mod tidy;
mod whole_app;
mod words;
