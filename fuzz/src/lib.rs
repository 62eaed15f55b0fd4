//! The rooms that read and write the file or read mails, under the name of the whole: without the window, they
//! are built in a minute.

#[path = "../../src/catalog/mod.rs"]
pub mod catalog;
#[path = "../../src/domain/mod.rs"]
pub mod domain;
#[path = "../../src/mail/mod.rs"]
pub mod mail;
#[path = "../../src/store/mod.rs"]
pub mod store;
