//! A fault at every single call to the disk, then a power cut.
