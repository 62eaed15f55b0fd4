//! Draws what egui asks for into a plain picture, on the processor alone.
//!
//! Pictures in tests and in the gallery then need no graphics driver and no display. It is our own
//! code because the published crates for this, such as `egui_software_backend`, still stand at egui
//! 0.34.
//!
//! Colors are mixed as egui's OpenGL painter mixes them: 8-bit sRGB with premultiplied alpha, in
//! gamma space; only its dithering is left out. Positions are rounded to 1/256 of a pixel, as
//! graphics cards do, and compared as whole numbers: of two triangles that share an edge, exactly
//! one draws each pixel along it. Textures end at their edges; repeated ones and mipmaps are not
//! drawn as such, since nothing here uses them.

use std::collections::HashMap;
use std::sync::Arc;

use egui::epaint::{ImageData, Primitive, Vertex};
use egui::{ClippedPrimitive, Color32, ColorImage, Rect, TextureFilter, TextureId, TexturesDelta};

/// The textures that egui has handed over, and the means to draw with them.
#[derive(Default)]
pub struct Raster {
    textures: HashMap<TextureId, Texture>,
    freed: Vec<TextureId>,
}

impl Raster {
    /// Takes over new, changed and freed textures. The delta is empty afterwards, as egui demands
    /// before it is dropped.
    pub fn apply(&mut self, delta: &mut TexturesDelta) {
        // What the last delta freed may still be on the picture that came with it: it goes now.
        for id in self.freed.drain(..) {
            self.textures.remove(&id);
        }
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(image) = change.image;
                if let Some(pos) = change.pos {
                    if let Some(texture) = self.textures.get_mut(&id) {
                        texture.replace(pos, &image);
                    }
                } else {
                    let smooth = change.options.magnification == TextureFilter::Linear;
                    self.textures.insert(id, Texture { image, smooth });
                }
            }
        }
        self.freed.extend(delta.free.drain());
    }

    /// Draws one frame of `size` pixels over `clear`. Like every color in egui, the pixels of the
    /// result are premultiplied.
    ///
    /// Left out are meshes whose texture is unknown, and callbacks, which need a graphics card.
    #[must_use]
    pub fn paint(
        &self,
        size: [usize; 2],
        pixels_per_point: f32,
        clear: Color32,
        primitives: &[ClippedPrimitive],
    ) -> ColorImage {
        let mut picture = ColorImage::filled([0, 0], clear);
        self.paint_over(&mut picture, size, pixels_per_point, clear, primitives);
        picture
    }

    /// As [`Self::paint`], over an older picture, whose memory is used again: asking the system for new
    /// memory takes longer than drawing most frames.
    pub fn paint_over(
        &self,
        picture: &mut ColorImage,
        size: [usize; 2],
        pixels_per_point: f32,
        clear: Color32,
        primitives: &[ClippedPrimitive],
    ) {
        picture.size = size;
        let [width, height] = size;
        picture.pixels.resize(width * height, clear);
        picture.pixels.fill(clear);
        for ClippedPrimitive {
            clip_rect,
            primitive,
        } in primitives
        {
            let Primitive::Mesh(mesh) = primitive else {
                continue;
            };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            let corners: Vec<_> = mesh
                .vertices
                .iter()
                .map(|vertex| Corner::new(vertex, pixels_per_point, texture))
                .collect();
            let mut canvas = Canvas {
                clip: Clip::new(*clip_rect, pixels_per_point, size),
                picture,
                texture,
            };
            for indices in mesh.indices.as_chunks::<3>().0 {
                if let [Some(a), Some(b), Some(c)] =
                    indices.map(|index| corners.get(index as usize))
                {
                    canvas.triangle([a, b, c]);
                }
            }
        }
    }
}

/// Whole steps to a pixel. Positions are counted in these.
const STEPS: i64 = 256;

struct Texture {
    image: Arc<ColorImage>,
    smooth: bool,
}

impl Texture {
    fn replace(&mut self, [left, top]: [usize; 2], part: &ColorImage) {
        let image = Arc::make_mut(&mut self.image);
        let width = image.width().max(1);
        let rows = image.pixels.chunks_exact_mut(width).skip(top);
        for (row, new) in rows.zip(part.pixels.chunks_exact(part.width().max(1))) {
            for (pixel, new) in row.iter_mut().skip(left).zip(new) {
                *pixel = *new;
            }
        }
    }

    fn texel(&self, x: i64, y: i64) -> Color32 {
        let [width, height] = self.image.size;
        let x = (x.max(0) as usize).min(width.saturating_sub(1));
        let y = (y.max(0) as usize).min(height.saturating_sub(1));
        self.image
            .pixels
            .get(y * width + x)
            .copied()
            .unwrap_or_default()
    }

    /// The color at a place given in texels, each part from 0 to 255.
    fn color(&self, u: f32, v: f32) -> [f32; 4] {
        if !self.smooth {
            return parts(self.texel(u as i64, v as i64));
        }
        // Texels are colored in their middle, hence the half; the other half rounds. Casts round
        // toward zero, but what is below zero takes the color of the edge either way.
        let u = ((u - 0.5) * STEPS as f32 + 0.5) as i64;
        let v = ((v - 0.5) * STEPS as f32 + 0.5) as i64;
        let (x, y) = (u.div_euclid(STEPS), v.div_euclid(STEPS));
        let right = u.rem_euclid(STEPS) as f32 / STEPS as f32;
        let down = v.rem_euclid(STEPS) as f32 / STEPS as f32;
        if right == 0.0 && down == 0.0 {
            return parts(self.texel(x, y)); // Nearly always: letters lie on whole pixels.
        }
        let mut sum = [0.0; 4];
        for (x, y, weight) in [
            (x, y, (1.0 - right) * (1.0 - down)),
            (x + 1, y, right * (1.0 - down)),
            (x, y + 1, (1.0 - right) * down),
            (x + 1, y + 1, right * down),
        ] {
            for (sum, part) in sum.iter_mut().zip(parts(self.texel(x, y))) {
                *sum += part * weight;
            }
        }
        sum
    }
}

/// What changes from pixel to pixel: the color, from 0 to 1, and the place in the texture, in
/// texels.
#[derive(Clone, Copy, Default)]
struct Values {
    r: f32,
    g: f32,
    b: f32,
    a: f32,
    u: f32,
    v: f32,
}

impl Values {
    /// Written out: as a loop, it took half of all the time in a debug build.
    fn plus(self, other: Self, weight: f32) -> Self {
        Self {
            r: self.r + other.r * weight,
            g: self.g + other.g * weight,
            b: self.b + other.b * weight,
            a: self.a + other.a * weight,
            u: self.u + other.u * weight,
            v: self.v + other.v * weight,
        }
    }

    fn color(self, [r, g, b, a]: [f32; 4]) -> [f32; 4] {
        [self.r * r, self.g * g, self.b * b, self.a * a]
    }
}

/// A vertex, placed in the picture in steps.
struct Corner {
    x: i64,
    y: i64,
    color: Color32,
    values: Values,
}

impl Corner {
    fn new(vertex: &Vertex, pixels_per_point: f32, texture: &Texture) -> Self {
        // Far outside every picture, and near enough that products of two positions still fit.
        let place = |points: f32| {
            (points * pixels_per_point * STEPS as f32)
                .round()
                .clamp(-5e8, 5e8) as i64
        };
        let [r, g, b, a] = parts(vertex.color).map(|part| part / 255.0);
        let [width, height] = texture.image.size;
        let values = Values {
            r,
            g,
            b,
            a,
            u: vertex.uv.x * width as f32,
            v: vertex.uv.y * height as f32,
        };
        Self {
            x: place(vertex.pos.x),
            y: place(vertex.pos.y),
            color: vertex.color,
            values,
        }
    }

    fn same_texel(&self, other: &Self) -> bool {
        self.values.u == other.values.u && self.values.v == other.values.v
    }
}

/// The part of the picture that may be drawn on, in pixels.
struct Clip {
    left: i64,
    right: i64,
    top: i64,
    bottom: i64,
}

impl Clip {
    fn new(rect: Rect, pixels_per_point: f32, [width, height]: [usize; 2]) -> Self {
        let within = |points: f32, end: usize| {
            ((points * pixels_per_point).round() as i64).clamp(0, end as i64)
        };
        Self {
            left: within(rect.left(), width),
            right: within(rect.right(), width),
            top: within(rect.top(), height),
            bottom: within(rect.bottom(), height),
        }
    }
}

struct Canvas<'a> {
    picture: &'a mut ColorImage,
    texture: &'a Texture,
    clip: Clip,
}

impl Canvas<'_> {
    fn triangle(&mut self, [a, b, c]: [&Corner; 3]) {
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area == 0 {
            return;
        }
        let (b, c) = if area < 0 { (c, b) } else { (b, c) };
        let left = a.x.min(b.x).min(c.x) / STEPS - 1;
        let right = a.x.max(b.x).max(c.x) / STEPS + 1;
        let top = (a.y.min(b.y).min(c.y) / STEPS - 1).max(self.clip.top);
        let bottom = (a.y.max(b.y).max(c.y) / STEPS + 1).min(self.clip.bottom);
        if left > self.clip.right || right < self.clip.left || top > bottom {
            return;
        }
        let ink = Ink::new(self.texture, [a, b, c]);
        let (to_a, to_b, to_c) = (Edge::new(b, c), Edge::new(c, a), Edge::new(a, b));
        // A corner counts for as much of a pixel as the area between that pixel and the opposite
        // edge is of the whole.
        let weigh = |of_a: i64, of_b: i64, of_c: i64| {
            let share = |weight: i64| weight as f32 / area.abs() as f32;
            let sum = Values::default().plus(a.values, share(of_a));
            sum.plus(b.values, share(of_b)).plus(c.values, share(of_c))
        };
        let step = weigh(-to_a.dy * STEPS, -to_b.dy * STEPS, -to_c.dy * STEPS);
        for y in top..bottom {
            let (mut from, mut to) = (self.clip.left, self.clip.right);
            to_a.cut(y, &mut from, &mut to);
            to_b.cut(y, &mut from, &mut to);
            to_c.cut(y, &mut from, &mut to);
            self.span(y, from, to, &ink, || {
                (
                    weigh(to_a.at(from, y), to_b.at(from, y), to_c.at(from, y)),
                    step,
                )
            });
        }
    }

    /// Draws the pixels of a row from one up to another. `values` tells those of the first, and
    /// what each next one adds.
    fn span(
        &mut self,
        y: i64,
        from: i64,
        to: i64,
        ink: &Ink,
        values: impl FnOnce() -> (Values, Values),
    ) {
        if from >= to {
            return;
        }
        // The clip, which is within the picture, has cut all three numbers.
        let start = y as usize * self.picture.width();
        let Some(pixels) = self
            .picture
            .pixels
            .get_mut(start + from as usize..start + to as usize)
        else {
            return;
        };
        match *ink {
            Ink::Solid(color) => pixels.fill(color),
            Ink::Even(color) => {
                for pixel in pixels {
                    blend(pixel, color);
                }
            }
            Ink::Shaded(texel) => {
                let (mut now, step) = values();
                for pixel in pixels {
                    blend(pixel, now.color(texel));
                    now = now.plus(step, 1.0);
                }
            }
            Ink::Textured => {
                let (mut now, step) = values();
                for pixel in pixels {
                    blend(pixel, now.color(self.texture.color(now.u, now.v)));
                    now = now.plus(step, 1.0);
                }
            }
        }
    }
}

/// What changes over a shape. The fewer things do, the faster it is drawn.
enum Ink {
    /// One opaque color.
    Solid(Color32),
    /// One color, given in parts from 0 to 255.
    Even([f32; 4]),
    /// A color that changes, over one texel: the soft edges and shadows.
    Shaded([f32; 4]),
    /// A texture: mostly letters.
    Textured,
}

impl Ink {
    fn new(texture: &Texture, [a, b, c]: [&Corner; 3]) -> Self {
        if !a.same_texel(b) || !a.same_texel(c) {
            return Self::Textured;
        }
        let texel = texture.color(a.values.u, a.values.v);
        if a.color != b.color || a.color != c.color {
            return Self::Shaded(texel);
        }
        match a.values.color(texel) {
            [r, g, b, 255.0] => Self::Solid(Color32::from_rgb(rounded(r), rounded(g), rounded(b))),
            color => Self::Even(color),
        }
    }
}

/// One side of a triangle whose inside is where [`Edge::at`] is positive.
struct Edge {
    x: i64,
    y: i64,
    dx: i64,
    dy: i64,
    /// What a pixel must reach to be inside: right on the edge, only top and left edges have it.
    least: i64,
}

impl Edge {
    fn new(from: &Corner, to: &Corner) -> Self {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        Self {
            x: from.x,
            y: from.y,
            dx,
            dy,
            least: i64::from(!(dy < 0 || (dy == 0 && dx > 0))),
        }
    }

    /// Twice the area between the edge and the middle of a pixel.
    fn at(&self, x: i64, y: i64) -> i64 {
        self.dx * (middle(y) - self.y) - self.dy * (middle(x) - self.x)
    }

    /// Narrows a row of pixels to those inside.
    fn cut(&self, y: i64, from: &mut i64, to: &mut i64) {
        // The pixel at `x` has this much to spare, less `x * dy * STEPS`.
        let spare = self.at(0, y) - self.least;
        match self.dy {
            0 if spare < 0 => *to = *from,
            0 => {}
            dy if dy < 0 => *from = (*from).max(ceil_div(-spare, -dy * STEPS)),
            dy => *to = (*to).min(spare.div_euclid(dy * STEPS) + 1),
        }
    }
}

fn ceil_div(number: i64, by: i64) -> i64 {
    -(-number).div_euclid(by)
}

/// Where the middle of a pixel is, in steps.
fn middle(pixel: i64) -> i64 {
    pixel * STEPS + STEPS / 2
}

fn parts(color: Color32) -> [f32; 4] {
    let [r, g, b, a] = color.to_array();
    [f32::from(r), f32::from(g), f32::from(b), f32::from(a)]
}

/// A cast to `u8` cuts off: at 0 and 255, and what is behind the point.
fn rounded(part: f32) -> u8 {
    (part + 0.5) as u8
}

fn blend(pixel: &mut Color32, [r, g, b, a]: [f32; 4]) {
    if r + g + b + a == 0.0 {
        return; // Most of a letter's box is empty.
    }
    let keep = 1.0 - a / 255.0;
    let [r0, g0, b0, a0] = parts(*pixel);
    *pixel = Color32::from_rgba_premultiplied(
        rounded(r + keep * r0),
        rounded(g + keep * g0),
        rounded(b + keep * b0),
        rounded(a + keep * a0),
    );
}
