//! Any bytes as a file: it is read or refused, and what is read is written so that it is read again
//! as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use veto_desk::domain::document::VERSION;
use veto_desk::store::format::{ReadError, from_text, named_sum, to_text};

/// Stands in the seeds for what a person typed. No error may repeat it.
const PRIVATE: &str = "Ionescu";

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let _ = named_sum(text);
    match from_text(text) {
        Ok(content) => {
            assert!((1..=VERSION).contains(&content.version));
            let written = to_text(&content.document).expect("what was read can be written");
            let again = from_text(&written).expect("what was written can be read");
            assert_eq!(again.document, content.document, "the document changed");
            assert_eq!(again.version, VERSION);
            assert_eq!(again.edited, None, "nobody edited it");
            let second = to_text(&again.document).expect("it was written before");
            assert_eq!(second, written, "the text changed");
        }
        Err(ReadError::Newer { version, .. }) => assert!(version > VERSION),
        Err(error @ ReadError::Damaged { line, column, .. }) => {
            assert!(line > 0 && column > 0);
            assert!(line <= text.matches('\n').count() + 1);
            assert!(!error.to_string().contains(PRIVATE), "{error}");
        }
    }
});
