//! Veto Desk helps people object to the use of their data for AI training, and follows every
//! objection until it is settled. This page is the map.
//!
//! # The rooms
//!
//! | module | what it is for | imports from this crate |
//! |---|---|---|
//! | [`domain`] | what is true: plain values and rules | – |
//! | [`catalog`] | what is known: routes, authorities, holidays, each dated and sourced | `domain` |
//! | [`app`] | what happens: a command in, effects out | `domain`, `catalog`, `guides`, `mail`, `packed`, `papers` |
//! | [`guides`] | what people can read and look up: plain files, part of the program | `domain`, `packed` |
//! | [`store`] | where it rests: one file, never lost | `domain` |
//! | [`packed`] | texts that the build made small | – |
//! | [`text`] | every word, in the chosen language | `domain`, `packed` |
//! | [`letters`] | texts made from answers: reasons, letters | `domain`, `text` (its tests ask `catalog`) |
//! | [`mail`] | a mail from Meta in, a cautious guess and its reasons out; no network | `domain`, `catalog` |
//! | [`papers`] | what leaves the app as a file: PDF, documents, calendars, tables, archives | `domain` |
//! | [`ui`] | how it looks: reads, draws, sends | `domain`, `catalog`, `app`, `guides`, `letters`, `mail`, `packed`, `papers`, `text` |
//! | [`desktop`] | the street: threads, file dialogs, writer, browser, clipboard | `app`, `store`, `domain`, `catalog`, `graphics`, `mail`, `papers`, `text` |
//! | [`raster`] | egui's triangles as pixels, without a graphics card | – |
//! | [`graphics`] | which way the window is drawn on this computer | – |
//! | [`window`] | a window that is drawn on the processor alone | `raster` |
//! | [`shell`] | the hinge between a window and all of these | all |
//! | [`start`] | from a double click to a window, and past a fault | all |
//!
//! # From click to disk and back
//!
//! A view sends a [`app::command::Command`]. Before the next frame, [`app::state::State::apply`] does
//! it and gives [`app::effect::Effect`]s; [`app::effect::Outside`] performs them on its threads, and
//! what they report comes back as commands.
//!
//! # What always holds
//!
//! `tests/it/tidy.rs` and its neighbors hold these; breaking one fails a test.
//!
//! 1. Only `State::apply` changes the document, and whatever changed it is saved.
//! 2. `domain` and `app` read no file, clock or dice; time and new names are given in.
//! 3. A view never waits: no dialog, file, thread or lock in a frame.
//! 4. Every word on screen comes from `assets/text`.
//! 5. Every color comes from `assets/theme`, every size from `ui::theme`.
//! 6. A file that could not be read is never written over.
//! 7. Only the catalogue's https addresses are opened, from one call site.
//! 8. Stage, outcome, urgency, counts and next step are computed, never stored.
//!
//! The pages of the wizard are ordered in `app::flow`, not beside the answers in `domain::wizard`,
//! because their order depends on the catalogue.

pub mod domain;

pub mod catalog;

pub mod app;

pub mod guides;

pub mod store;

pub mod text;

pub mod letters;

pub mod packed;

pub mod papers;

pub mod mail;

pub mod ui;

pub mod desktop;

pub mod raster;

pub mod graphics;

pub mod window;

pub mod shell;

pub mod start;
