//! Our few widgets: each has its size, its name for screen readers, its focus frame and its colors
//! from the tokens. Screens use these and no others.

mod buttons;
mod choices;
mod dialog;
mod fields;
mod grounds;
mod prose;
mod status;
mod structure;
mod words;

pub use buttons::{Button, Look, focus_frame, link_ui, paint_icon, place_ui, place_width};
pub use choices::{Choice, Choices, spoken_tick_ui, tick_ui};
pub use dialog::dialog_ui;
pub use fields::{Field, focus_end, marked_by_hand_ui, problem_line_ui};
pub use grounds::{banner_ui, card_ui, column_ui, fixed_ui, nothing_here, panel_ui, rule_ui};
pub use prose::{Piece, icon_link_ui, list_ui, prose_ui};
pub use status::{chip_ui, mark_ui, status_icon, status_tone, step_ui};
pub use structure::{go_to, items_ui, name_role, role_ui};
pub use words::{
    address_ui, body_ui, brand_name_ui, caption_ui, heading_ui, lead_ui, list_heading_ui, small_ui,
    strong_ui, summary_ui, title_ui,
};
