//! The two rooms that read and write the file, under the name of the whole: without the window, they
//! are built in a minute.

#[path = "../../src/domain/mod.rs"]
pub mod domain;
#[path = "../../src/store/mod.rs"]
pub mod store;
