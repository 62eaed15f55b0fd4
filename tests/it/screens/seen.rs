//! What is painted: letters stand out from their ground in every theme, and statuses without color.

use image::RgbaImage;

use super::*;
use crate::stage::THEMES;

/// WCAG 2.2, "relative luminance".
fn luminance([red, green, blue]: [u8; 3]) -> f32 {
    let linear = |channel: u8| {
        let value = f32::from(channel) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The color that most of this part of the picture has, and the strongest contrast to it.
fn ground_and_contrast(picture: &RgbaImage, rect: Rect) -> Option<([u8; 3], f32)> {
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    for y in rect.top() as u32..(rect.bottom() as u32).min(picture.height()) {
        for x in rect.left() as u32..(rect.right() as u32).min(picture.width()) {
            let [red, green, blue, _] = picture.get_pixel(x, y).0;
            *counts.entry([red, green, blue]).or_default() += 1;
        }
    }
    let (ground, _) = counts.iter().max_by_key(|it| it.1)?;
    let strongest = counts
        .keys()
        .map(|it| contrast(*it, *ground))
        .max_by(f32::total_cmp)?;
    Some((*ground, strongest))
}

#[test]
fn every_word_that_is_painted_stands_out_from_its_ground() {
    let mut looked_at = 0;
    for case in plain() {
        for look in THEMES {
            let look = Look {
                size: [700.0, 1000.0],
                ..look
            };
            let mut harness = show(&case.state, look, Text::english());
            let picture = harness.render().expect("a picture");
            let window = Rect::from_min_size(egui::Pos2::ZERO, look.size.into());
            for it in in_reach(&harness) {
                let is_text = matches!(
                    it.role,
                    Role::Label | Role::Heading | Role::Button | Role::Link | Role::RadioButton
                );
                if !is_text || it.name.trim().is_empty() || !window.contains_rect(it.rect) {
                    continue;
                }
                // Under a message that stays in view, and at the fading edge of the page.
                if it.rect.bottom() > look.size[1] - 340.0 || it.rect.top() < 80.0 {
                    continue;
                }
                let Some((ground, ratio)) = ground_and_contrast(&picture, it.rect) else {
                    continue;
                };
                looked_at += 1;
                assert!(
                    ratio >= 4.5,
                    "{} {}: {it:?} on {ground:?} is {ratio:.2}",
                    case.name,
                    look.name
                );
            }
        }
    }
    assert!(looked_at > 3000, "only {looked_at} texts");
}

/// Each status differs from each other in its shape, not only in its color: seen without color, too.
#[test]
fn statuses_differ_without_color() {
    use veto_desk::domain::status::Status;
    use veto_desk::ui::widgets::{paint_icon, status_icon};
    let shapes = Status::ALL.map(|status| {
        let mut harness = Harness::builder()
            .with_size([40.0, 40.0])
            .with_theme(egui::Theme::Light)
            .with_context_setup(veto_desk::ui::theme::install)
            .renderer(crate::raster::CpuRenderer::default())
            .build_ui(move |ui| {
                let ink = veto_desk::ui::theme::Hex(egui::Color32::BLACK);
                let center = ui.max_rect().center();
                paint_icon(ui, status_icon(status), center, 24.0, ink);
            });
        harness.run();
        let picture = harness.render().expect("a picture");
        let gray = picture.pixels().map(|it| luminance([it[0], it[1], it[2]]));
        (status, gray.collect::<Vec<f32>>())
    });
    for (at, (a, first)) in shapes.iter().enumerate() {
        for (b, second) in &shapes[at + 1..] {
            let pairs = first.iter().zip(second);
            let different = pairs.filter(|(a, b)| (**a - **b).abs() > 0.3).count();
            assert!(
                different >= 20,
                "{a:?} and {b:?} differ in {different} pixels"
            );
        }
    }
}
