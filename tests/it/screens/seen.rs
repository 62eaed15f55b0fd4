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
                // Its words, without its edge and the circle before them.
                let mut words = it.rect;
                if matches!(it.role, Role::Button | Role::RadioButton) {
                    words = words.shrink(6.0);
                }
                if it.role == Role::RadioButton {
                    words.min.x += 40.0;
                }
                let Some((ground, ratio)) = ground_and_contrast(&picture, words) else {
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

/// Around whatever has the focus there is a line of two points or more, which stands out from what was
/// there before: WCAG 2.2, 2.4.13.
#[test]
fn the_focus_can_be_seen() {
    let names = [
        "desk-many",
        "wizard-residence-chosen",
        "wizard-email",
        "wizard-reason-composed",
        "account-waiting",
        "help",
        "desk-close-asked",
    ];
    for look in THEMES {
        let mut kinds = BTreeSet::new();
        for name in names {
            let mut harness = show(
                &case(name).state,
                Look {
                    size: [1180.0, 1400.0],
                    ..look
                },
                Text::english(),
            );
            let controls = in_reach(&harness)
                .into_iter()
                .filter(Met::is_control)
                .count();
            for _ in 0..controls {
                press(&mut harness, Key::Tab);
                let here = now(&harness);
                if !kinds.insert((name, format!("{:?}", here.role))) {
                    continue;
                }
                let with = harness.render().expect("a picture");
                harness.ctx.memory_mut(|it| it.stop_text_input());
                harness.run();
                let without = harness.render().expect("a picture");
                let around = here.rect.expand(6.0);
                let (mut strong, mut weak) = (0, 0);
                for y in around.top().max(0.0) as u32..(around.bottom() as u32).min(with.height()) {
                    for x in
                        around.left().max(0.0) as u32..(around.right() as u32).min(with.width())
                    {
                        let rgb = |it: &RgbaImage| {
                            let [red, green, blue, _] = it.get_pixel(x, y).0;
                            [red, green, blue]
                        };
                        let ratio = contrast(rgb(&with), rgb(&without));
                        if ratio >= 3.0 {
                            strong += 1;
                        } else if ratio > 1.0 {
                            weak += 1;
                        }
                    }
                }
                let line = 2.0 * 2.0 * (here.rect.width() + here.rect.height());
                assert!(
                    strong as f32 >= 0.9 * line,
                    "{name} {}: {here:?}: {strong} pixels stand out, {weak} do not; {line} expected",
                    look.name
                );
                // The focus is where it was.
                let id = harness.ctx.memory(|it| it.focused());
                assert_eq!(id, None);
                tab_to(&mut harness, &here.name);
            }
        }
        let roles: BTreeSet<_> = kinds.into_iter().map(|(_, role)| role).collect();
        assert_eq!(roles.len(), 6, "{roles:?}");
    }
}

/// Every character of every text is in the fonts that come with the app.
#[test]
fn no_character_of_a_text_is_missing_in_the_fonts() {
    let mut characters = BTreeSet::new();
    for folder in ["assets/text", "assets/catalog", "guides"] {
        let texts = ["ftl", "ron", "md"].map(|ending| crate::source::files(folder, ending));
        for file in texts.iter().flatten() {
            let text = &file.text;
            characters.extend(text.chars().filter(|it| !it.is_control()));
        }
    }
    assert!(characters.len() > 100, "{characters:?}");
    let ctx = egui::Context::default();
    veto_desk::ui::theme::install(&ctx);
    ctx.run_ui(egui::RawInput::default(), |_| {})
        .textures_delta
        .clear();
    let has = |character| {
        [
            egui::FontFamily::Proportional,
            veto_desk::ui::theme::semibold(),
            veto_desk::ui::theme::bold(),
        ]
        .into_iter()
        .all(|family| ctx.fonts_mut(|it| it.has_glyph(&egui::FontId::new(16.0, family), character)))
    };
    assert!(!has('\u{4e2d}'), "what no font of ours has is noticed");
    let missing: Vec<char> = characters.into_iter().filter(|it| !has(*it)).collect();
    assert_eq!(missing, Vec::<char>::new());
}

/// Each status differs from each other in its shape, not only in its color: seen without color, too.
#[test]
fn statuses_differ_without_color() {
    use veto_desk::domain::status::Status;
    use veto_desk::ui::widgets::{paint_icon, status_icon};
    differ_without_color(&Status::ALL, 20, |ui, status| {
        let ink = veto_desk::ui::theme::Hex(egui::Color32::BLACK);
        let center = ui.max_rect().center();
        paint_icon(ui, status_icon(status), center, 24.0, ink);
    });
}

/// Each of these, painted in one ink, differs from each other in so many pixels at least.
pub(super) fn differ_without_color<T: Copy + std::fmt::Debug + 'static>(
    all: &[T],
    least: usize,
    paint: impl Fn(&mut egui::Ui, T) + Copy + 'static,
) {
    let shapes = all.iter().map(|one| {
        let one = *one;
        let mut harness = Harness::builder()
            .with_size([40.0, 40.0])
            .with_theme(egui::Theme::Light)
            .with_context_setup(veto_desk::ui::theme::install)
            .renderer(crate::raster::CpuRenderer::default())
            .build_ui(move |ui| paint(ui, one));
        harness.run();
        let picture = harness.render().expect("a picture");
        let gray = picture.pixels().map(|it| luminance([it[0], it[1], it[2]]));
        (one, gray.collect::<Vec<f32>>())
    });
    let shapes: Vec<(T, Vec<f32>)> = shapes.collect();
    for (at, (a, first)) in shapes.iter().enumerate() {
        for (b, second) in &shapes[at + 1..] {
            let pairs = first.iter().zip(second);
            let different = pairs.filter(|(a, b)| (**a - **b).abs() > 0.3).count();
            assert!(
                different >= least,
                "{a:?} and {b:?} differ in {different} pixels"
            );
        }
    }
}
