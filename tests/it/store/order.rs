//! The order of the calls of a save, and other programs that hold a file.
