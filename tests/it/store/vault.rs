//! Two windows on one file, and what others do to it meanwhile.
