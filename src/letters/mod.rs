//! Texts made from answers: today the reason that goes into the form. Answers in, text out.

pub mod reason;
