//! Texts that are part of the program, made small by the build: there are many, and most are never read.

use std::io::Read;

use flate2::read::DeflateDecoder;

/// A text that the build packed; empty if it did not.
pub fn unpack(packed: &[u8]) -> String {
    let mut text = String::new();
    match DeflateDecoder::new(packed).read_to_string(&mut text) {
        Ok(_) => text,
        Err(_) => String::new(),
    }
}
