//! What happens: state and a command in, state and effects out. Nothing here draws, waits, reads a
//! file or knows a sentence.

pub mod adding;
pub mod apply;
pub mod command;
pub mod effect;
pub mod flow;
pub mod overview;
pub mod people;
pub mod problem;
pub mod state;
