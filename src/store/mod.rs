//! Where the document rests: one readable text file.
//!
//! [`format`](mod@format) turns the document into text and back; [`file`](mod@file) is the only place that
//! touches a disk.

pub mod file;
pub mod format;
