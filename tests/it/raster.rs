//! Draws a test's screen on the processor, and shows that what it draws is right.

use egui_kittest::TestRenderer;
use image::RgbaImage;
use veto_desk::raster::Raster;

/// Gives egui's test harness its pictures:
/// `Harness::builder().renderer(CpuRenderer::default())`, a new one for each harness.
#[derive(Default)]
pub struct CpuRenderer(Raster);

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut egui::TexturesDelta) {
        self.0.apply(delta);
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = (ctx.content_rect().size() * scale).round();
        let primitives = ctx.tessellate(output.shapes.clone(), scale);
        // A picture of a screen that leaves a part open is still opaque, in the color of a panel.
        let ground = ctx.global_style().visuals.panel_fill;
        let picture = self.0.paint(
            [size.x as usize, size.y as usize],
            scale,
            ground,
            &primitives,
        );
        RgbaImage::from_raw(size.x as u32, size.y as u32, picture.as_raw().to_vec())
            .ok_or_else(|| format!("no picture of {size:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::epaint::{ImageDelta, Mesh, Primitive, Vertex};
    use egui::{ClippedPrimitive, Color32, ColorImage, FontData, FontDefinitions, FontFamily};
    use egui::{Rect, TextureId, TextureOptions, TexturesDelta, pos2, vec2};
    use egui_kittest::Harness;
    use std::sync::Arc;

    const WHITE: Color32 = Color32::WHITE;
    const INK: Color32 = Color32::from_rgb(0x55, 0x28, 0x7D);

    fn with_texture(image: ColorImage, options: TextureOptions) -> Raster {
        let mut raster = Raster::default();
        let mut delta = TexturesDelta::default();
        delta.push(TextureId::default(), ImageDelta::full(image, options));
        raster.apply(&mut delta);
        raster
    }

    fn white() -> Raster {
        with_texture(ColorImage::filled([1, 1], WHITE), TextureOptions::LINEAR)
    }

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    fn clipped(clip_rect: Rect, mesh: Mesh) -> [ClippedPrimitive; 1] {
        [ClippedPrimitive {
            clip_rect,
            primitive: Primitive::Mesh(mesh),
        }]
    }

    fn box_of(at: Rect, color: Color32) -> Mesh {
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(at, color);
        mesh
    }

    /// A star of triangles around the middle of a square: many shared edges, none of them upright.
    fn fan(side: f32, spokes: u32, color: Color32) -> Mesh {
        let mut mesh = Mesh::default();
        mesh.vertices
            .push(Vertex::untextured(pos2(side * 0.47, side * 0.53), color));
        for spoke in 0..spokes {
            let turn = std::f32::consts::TAU * spoke as f32 / spokes as f32;
            let far = vec2(turn.cos(), turn.sin()) * side * 2.0;
            mesh.vertices.push(Vertex::untextured(
                pos2(side / 2.0, side / 2.0) + far,
                color,
            ));
            mesh.add_triangle(0, 1 + spoke, 1 + (spoke + 1) % spokes);
        }
        mesh
    }

    /// The picture as one sign a pixel and a space between rows: `#` for the color sought, `.` for
    /// white, `?` for any other.
    fn drawn(picture: &ColorImage, sought: Color32) -> String {
        let letter = |pixel: &Color32| match *pixel {
            pixel if pixel == sought => '#',
            WHITE => '.',
            _ => '?',
        };
        let rows = picture.pixels.chunks(picture.width());
        rows.map(|row| row.iter().map(letter).collect::<String>())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_box_covers_exactly_its_pixels_and_no_others() {
        let primitives = clipped(Rect::EVERYTHING, box_of(rect(1.0, 0.5, 2.0, 1.5), INK));
        let picture = white().paint([6, 4], 2.0, WHITE, &primitives);
        assert_eq!(drawn(&picture, INK), "...... ..##.. ..##.. ......");
    }

    #[test]
    fn nothing_is_drawn_outside_the_clip() {
        let primitives = clipped(
            rect(1.0, 1.0, 3.0, 2.0),
            box_of(rect(-9.0, -9.0, 9.0, 9.0), INK),
        );
        let boxed = white().paint([4, 3], 1.0, WHITE, &primitives);
        assert_eq!(drawn(&boxed, INK), ".... .##. ....");
        let primitives = clipped(rect(1.0, 1.0, 3.0, 2.0), fan(4.0, 7, INK));
        let slanted = white().paint([4, 3], 1.0, WHITE, &primitives);
        assert_eq!(drawn(&slanted, INK), ".... .##. ....");
    }

    #[test]
    fn a_half_transparent_color_mixes_with_what_is_below() {
        let glass = Color32::from_rgba_premultiplied(128, 0, 0, 128);
        let primitives = clipped(Rect::EVERYTHING, box_of(rect(0.0, 0.0, 1.0, 1.0), glass));
        let picture = white().paint([1, 1], 1.0, Color32::from_rgb(255, 100, 0), &primitives);
        // 128 + 255 × 127/255 = 255; 100 × 127/255 = 49.8.
        assert_eq!(picture.pixels, [Color32::from_rgb(255, 50, 0)]);
    }

    #[test]
    fn triangles_that_share_an_edge_draw_each_pixel_once() {
        let glass = Color32::from_rgba_premultiplied(0, 0, 0, 100);
        for spokes in 3..40 {
            for side in [16.0, 17.5, 33.3] {
                let pixels = side as usize;
                let primitives = clipped(Rect::EVERYTHING, fan(side, spokes, glass));
                let picture = white().paint([pixels, pixels], 1.0, WHITE, &primitives);
                assert!(
                    picture
                        .pixels
                        .iter()
                        .all(|pixel| *pixel == Color32::from_gray(155)),
                    "{spokes} spokes, {side} wide"
                );
            }
        }
    }

    #[test]
    fn a_texture_is_mixed_between_its_texels_or_not_as_it_asks() {
        let image = ColorImage::new([2, 1], vec![Color32::BLACK, WHITE]);
        let mut mesh = Mesh::default();
        mesh.add_rect_with_uv(rect(0.0, 0.0, 4.0, 1.0), rect(0.0, 0.0, 1.0, 1.0), WHITE);
        let grays = |options| {
            let primitives = clipped(Rect::EVERYTHING, mesh.clone());
            with_texture(image.clone(), options)
                .paint([4, 1], 1.0, INK, &primitives)
                .pixels
        };
        assert_eq!(
            grays(TextureOptions::NEAREST),
            [0, 0, 255, 255].map(Color32::from_gray)
        );
        assert_eq!(
            grays(TextureOptions::LINEAR),
            [0, 64, 191, 255].map(Color32::from_gray)
        );
    }

    #[test]
    fn a_part_of_a_texture_can_change() {
        let mut raster = with_texture(ColorImage::filled([3, 2], WHITE), TextureOptions::NEAREST);
        let mut delta = TexturesDelta::default();
        let part = ImageDelta::partial(
            [1, 1],
            ColorImage::filled([2, 1], INK),
            TextureOptions::NEAREST,
        );
        delta.push(TextureId::default(), part);
        raster.apply(&mut delta);
        let mut mesh = Mesh::default();
        mesh.add_rect_with_uv(rect(0.0, 0.0, 3.0, 2.0), rect(0.0, 0.0, 1.0, 1.0), WHITE);
        let picture = raster.paint([3, 2], 1.0, WHITE, &clipped(Rect::EVERYTHING, mesh));
        assert_eq!(drawn(&picture, INK), "... .##");
    }

    #[test]
    fn a_freed_texture_serves_its_last_frame_and_is_then_gone() {
        let mut raster = white();
        let primitives = clipped(Rect::EVERYTHING, box_of(rect(0.0, 0.0, 1.0, 1.0), INK));
        let mut delta = TexturesDelta::default();
        delta.free(TextureId::default());
        raster.apply(&mut delta);
        assert_eq!(raster.paint([1, 1], 1.0, WHITE, &primitives).pixels, [INK]);
        raster.apply(&mut TexturesDelta::default());
        assert_eq!(
            raster.paint([1, 1], 1.0, WHITE, &primitives).pixels,
            [WHITE]
        );
    }

    #[test]
    fn odd_meshes_and_sizes_do_no_harm() {
        let mut mesh = box_of(rect(f32::NAN, -f32::INFINITY, f32::MAX, 1.0), INK);
        mesh.add_triangle(0, 1, 99);
        mesh.append(fan(1e9, 5, INK));
        let primitives = clipped(Rect::NOTHING, mesh.clone());
        assert_eq!(
            white().paint([2, 2], 1.0, WHITE, &primitives).pixels,
            [WHITE; 4]
        );
        let primitives = clipped(Rect::EVERYTHING, mesh);
        for size in [[0, 0], [0, 3], [3, 0], [3, 3]] {
            assert_eq!(white().paint(size, 1.0, WHITE, &primitives).size, size);
        }
    }

    fn picture_of_words() -> Result<RgbaImage, String> {
        Harness::builder()
            .with_size(vec2(120.0, 60.0))
            .with_theme(egui::Theme::Light)
            .with_context_setup(|ctx| {
                let letters = include_bytes!("../../assets/fonts/Inter-Regular.otf");
                let mut fonts = FontDefinitions::empty();
                fonts
                    .font_data
                    .insert("Inter".to_owned(), Arc::new(FontData::from_static(letters)));
                fonts
                    .families
                    .insert(FontFamily::Proportional, vec!["Inter".to_owned()]);
                ctx.set_fonts(fonts);
            })
            .renderer(CpuRenderer::default())
            .build_ui(|ui| {
                ui.heading("WWWW");
            })
            .render()
    }

    #[test]
    fn words_are_dark_on_light_where_they_stand_and_nowhere_else() -> Result<(), String> {
        let picture = picture_of_words()?;
        assert_eq!(picture.dimensions(), (120, 60));
        let dark: Vec<_> = picture
            .enumerate_pixels()
            .filter(|(.., pixel)| pixel.0.iter().min() < Some(&120))
            .collect();
        assert!(dark.len() > 80, "{} dark pixels", dark.len());
        assert!(
            dark.iter()
                .all(|(x, y, _)| (4..90).contains(x) && (4..34).contains(y))
        );
        assert!(picture.pixels().all(|pixel| pixel.0.last() == Some(&255)));
        Ok(())
    }

    #[test]
    fn the_same_screen_gives_the_same_bytes() -> Result<(), String> {
        assert!(picture_of_words()? == picture_of_words()?);
        Ok(())
    }
}
