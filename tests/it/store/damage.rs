//! Ten thousand damaged files: each is judged without a panic, and none is written over.
