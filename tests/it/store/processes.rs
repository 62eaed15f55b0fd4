//! Two real processes on one real file.
