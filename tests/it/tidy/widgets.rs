//! Screens use our own widgets: those have a name, a role, a size and a frame around the focus.

use super::*;

/// What the toolkit draws by itself, and ways to be pressed that have none of all that.
const RAW: [&str; 25] = [
    "Label::new",
    "RichText::new",
    "TextEdit::singleline",
    "TextEdit::multiline",
    "egui::Button",
    "Checkbox::",
    "RadioButton::",
    "ComboBox::",
    "Hyperlink::",
    "Sense::click",
    "Sense::CLICK",
    "Modal::new",
    "Window::new",
    ".on_hover_text",
    "ui.label(",
    "ui.heading(",
    "ui.button(",
    "ui.small_button(",
    "ui.checkbox(",
    "ui.radio",
    "ui.link(",
    "ui.hyperlink",
    "ui.text_edit_",
    "ui.selectable_",
    "ui.toggle_value(",
];

/// Raw widgets in a screen.
fn raw(path: &str, text: &str) -> Vec<String> {
    if !path.starts_with("src/ui/") || path.starts_with("src/ui/widgets/") {
        return Vec::new();
    }
    let code = source::bare(&source::untested(text));
    let found = RAW.iter().flat_map(|name| code.match_indices(name));
    found
        .map(|(at, name)| {
            format!(
                "{}: {name}: take one of src/ui/widgets",
                place(path, text, at)
            )
        })
        .collect()
}

#[test]
fn screens_use_our_widgets_only() {
    hold(&source::rust("src"), raw);
}

#[test]
fn a_raw_widget_is_noticed() {
    fires(
        raw,
        &[
            ("src/ui/desk.rs", "fn a(ui: &mut Ui) { ui.label(words); }"),
            ("src/ui/desk.rs", "ui.add(egui::Label::new(words));"),
            ("src/ui/desk.rs", "ui.interact(rect, id, Sense::click());"),
            ("src/ui/mod.rs", "egui::Modal::new(id).show(ctx, add);"),
            ("src/ui/guide.rs", "if ui.button(words).clicked() {}"),
            ("src/ui/guide.rs", "ui.text_edit_singleline(&mut typed);"),
        ],
        &[
            ("src/ui/widgets/words.rs", "ui.add(Label::new(words));"),
            (
                "src/ui/desk.rs",
                "// Not a Label::new.\nlabel_ui(ui, words);",
            ),
            ("src/app/state.rs", "let a = Label::new();"),
        ],
    );
}
