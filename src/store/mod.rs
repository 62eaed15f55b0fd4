//! Where the document rests: one readable text file, with its backups beside it.
//!
//! | module | what it is for |
//! |---|---|
//! | [`format`](mod@format) | the document as text, and back |
//! | `past` | the shapes that earlier versions wrote |
//! | [`disk`] | every call to the system's disk, behind one trait |
//! | [`file`](mod@file) | the one file: read with suspicion, written so that it is always whole |
//! | [`backups`] | what the file held before, thinned out |
//! | [`copies`] | the conflict copies that synchronisers leave |
//! | [`evidence`] | files kept as evidence, and papers that the app makes |
//! | [`vault`] | the file while a window is open on it: saved, watched, merged |

pub mod backups;
pub mod copies;
pub mod disk;
pub mod evidence;
pub mod file;
pub mod format;
mod past;
pub mod vault;
