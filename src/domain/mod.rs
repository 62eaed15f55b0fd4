//! What is true: plain values and the rules about them. Nothing here reads a file, a clock or a
//! dice, and nothing here knows a sentence; time and names come in as arguments.

pub mod deadline;
pub mod document;
pub mod email;
pub mod figures;
pub mod group;
pub mod ids;
pub mod kept;
pub mod kinds;
pub mod many;
pub mod merge;
pub mod names;
pub mod objection;
pub mod order;
pub mod persons;
pub mod status;
pub mod table;
pub mod wizard;
