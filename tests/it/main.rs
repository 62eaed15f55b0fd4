//! One test binary.
mod fixtures;
mod raster;
mod screens;
mod stage;
mod store;
