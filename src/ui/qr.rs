//! Square codes that the camera of a phone reads: dark on white in both themes, with the white
//! margin that cameras need.

use std::sync::Arc;

use egui::cache::{ComputerMut, FrameCache};
use egui::emath::GuiRounding as _;
use egui::{Color32, Mesh, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};
use fast_qr::{ECL, QRBuilder};

use super::Cx;
use super::theme::{Tokens, size};

/// The longest content, in bytes: more would need a finer code than cameras read with ease.
pub const LONGEST: usize = 600;
/// The white margin, in modules, as the standard asks.
const MARGIN: u16 = 4;
/// The smallest and largest module, in points.
const MODULE: [f32; 2] = [4.0, 6.0];

/// The modules of a square code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules a side has, without the margin.
    pub side: u16,
    /// Row by row, whether each is dark.
    pub dark: Vec<bool>,
}

impl Code {
    /// The code of some text; `None` where it is empty or too long.
    pub fn of(content: &str) -> Option<Self> {
        if content.is_empty() || content.len() > LONGEST {
            return None;
        }
        let made = QRBuilder::new(content).ecl(ECL::M).build().ok()?;
        let count = made.size * made.size;
        let dark = made.data.iter().take(count).map(|it| it.value());
        Some(Self {
            side: u16::try_from(made.size).ok()?,
            dark: dark.collect(),
        })
    }
}

/// Makes a code once, as long as it is shown.
#[derive(Default)]
struct Maker;

impl ComputerMut<&str, Option<Arc<Code>>> for Maker {
    fn compute(&mut self, content: &str) -> Option<Arc<Code>> {
        Code::of(content).map(Arc::new)
    }
}

/// Draws the code of some text under a name for screen readers; false where there is no code, or no
/// room for one that a camera can read.
pub fn qr_ui(ui: &mut Ui, cx: &Cx<'_>, content: &str, name: &str) -> bool {
    let made = ui.memory_mut(|memory| {
        let codes = memory
            .caches
            .cache::<FrameCache<Option<Arc<Code>>, Maker>>();
        codes.get(content).clone()
    });
    let Some(code) = made else {
        return false;
    };
    let side = f32::from(code.side + 2 * MARGIN);
    let [least, most] = MODULE;
    let room = ui.available_width() / side;
    if room < least {
        return false;
    }
    // Whole pixels: all modules are then equal.
    let pixels = ui.ctx().pixels_per_point();
    let module = (room.clamp(least, most) * pixels).floor() / pixels;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(module * side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Image);
        node.set_label(name);
    });
    // Cameras want dark on light, so a dark theme takes paper and ink of the light one.
    let paper = Tokens::of(egui::Theme::Light, cx.state.high_contrast());
    let corner = rect.min.round_to_pixels(pixels);
    let rect = Rect::from_min_size(corner, rect.size());
    ui.painter().rect_filled(rect, 0.0, paper.surface);
    let edge = Stroke::new(size::EDGE, Color32::from(cx.tokens.line));
    ui.painter()
        .rect_stroke(rect, 0.0, edge, StrokeKind::Outside);
    ui.painter().add(Shape::mesh(mesh(
        &code,
        corner + Vec2::splat(module * f32::from(MARGIN)),
        module,
        paper.text.into(),
    )));
    true
}

/// The dark modules, without the soft edges of shapes: neighbors leave no seam.
fn mesh(code: &Code, corner: egui::Pos2, module: f32, ink: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    let rows = code.dark.chunks(code.side.into());
    for (y, row) in (0_u16..).zip(rows) {
        for (x, _) in (0_u16..).zip(row).filter(|(_, dark)| **dark) {
            let at = corner + Vec2::new(f32::from(x), f32::from(y)) * module;
            mesh.add_colored_rect(Rect::from_min_size(at, Vec2::splat(module)), ink);
        }
    }
    mesh
}
