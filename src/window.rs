//! A window that is drawn on the processor alone: for computers without OpenGL 2, for those whose
//! driver is broken, and for whoever wants it. It does what eframe's window does for this app, with
//! egui's own bridge to winit; only the pixels come from [`crate::raster`].

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::epaint::ClippedShape;
use egui::{
    Color32, ColorImage, Context, RawInput, Ui, ViewportBuilder, ViewportCommand, ViewportEvent,
    ViewportId, ViewportInfo,
};
use egui_winit::accesskit_winit;
use egui_winit::winit;
use softbuffer::{SoftBufferError, Surface};
use winit::application::ApplicationHandler;
use winit::error::{EventLoopError, OsError};
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{
    ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy, OwnedDisplayHandle,
};
use winit::window::{Window, WindowId};

use crate::raster::Raster;

/// How often a window that nobody sees looks for news: some systems would keep it busy otherwise.
const HIDDEN: Duration = Duration::from_millis(100);

/// A frame that was asked for may not come for so long, because nothing of the window is seen. What
/// was reported is then heard without one.
const OVERDUE: Duration = Duration::from_millis(250);

/// What is shown in the window.
pub trait Show {
    /// Looks at what the window heard, before egui does.
    fn hear(&self, input: &mut RawInput);
    /// Does what was said since the last frame.
    fn logic(&mut self, ctx: &Context);
    /// Draws.
    fn draw(&mut self, ui: &mut Ui);
    /// The window closes.
    fn finish(&mut self);
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no screen, or the system lets nobody use it.
    #[error("no screen: {0}")]
    Screen(#[from] EventLoopError),
    /// The system made no window.
    #[error("no window: {0}")]
    Window(#[from] OsError),
    /// The window takes no picture.
    #[error("no picture: {0}")]
    Picture(#[from] SoftBufferError),
}

/// Shows a window until it is closed. `make` is called once it is there, before it is seen.
///
/// # Errors
///
/// Why it could not be shown. What was shown until then had its `finish`.
pub fn run<S: Show>(
    viewport: ViewportBuilder,
    make: impl FnOnce(&Context, &Window) -> S,
) -> Result<(), NoWindow> {
    let event_loop = EventLoop::<Told>::with_user_event().build()?;
    let mut app = App {
        proxy: event_loop.create_proxy(),
        made: Some((viewport, make)),
        open: None,
        failed: None,
    };
    event_loop.run_app(&mut app)?;
    app.failed.map_or(Ok(()), Err)
}

/// What reaches the window from elsewhere than the system.
#[derive(Debug)]
enum Told {
    /// A frame is wanted at this moment; asked for after so many.
    Repaint(Instant, u64),
    /// A screen reader asks for something.
    Access(accesskit_winit::Event),
}

impl From<accesskit_winit::Event> for Told {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::Access(event)
    }
}

struct App<S, F> {
    proxy: EventLoopProxy<Told>,
    /// How the window is made, until it is.
    made: Option<(ViewportBuilder, F)>,
    open: Option<Open<S>>,
    failed: Option<NoWindow>,
}

/// A window that is there.
struct Open<S> {
    ctx: Context,
    window: Arc<Window>,
    surface: Surface<OwnedDisplayHandle, Arc<Window>>,
    bridge: egui_winit::State,
    raster: Raster,
    picture: ColorImage,
    /// What the picture shows.
    drawn: Option<Drawn>,
    info: ViewportInfo,
    /// What was heard while nothing was drawn.
    heard: RawInput,
    began: Instant,
    /// When the next frame is wanted.
    next: Option<Instant>,
    /// A frame was asked for, and should come before this.
    overdue: Option<Instant>,
    seen: bool,
    show: S,
}

/// What a picture shows: the same needs no other picture.
#[derive(PartialEq)]
struct Drawn {
    shapes: Vec<ClippedShape>,
    size: [usize; 2],
    pixels: f32,
    ground: Color32,
}

/// A window not larger than the largest screen: on Windows, a larger one does not appear at all.
fn within(event_loop: &ActiveEventLoop, viewport: ViewportBuilder) -> ViewportBuilder {
    let screens = event_loop.available_monitors().map(|it| {
        let size = it.size().to_logical::<f32>(it.scale_factor());
        egui::vec2(size.width, size.height)
    });
    match (screens.reduce(egui::Vec2::max), viewport.inner_size) {
        (Some(largest), Some(size)) => viewport.with_inner_size(size.min(largest)),
        _ => viewport,
    }
}

impl<S: Show> Open<S> {
    fn new(
        event_loop: &ActiveEventLoop,
        proxy: &EventLoopProxy<Told>,
        viewport: ViewportBuilder,
        make: impl FnOnce(&Context, &Window) -> S,
    ) -> Result<Self, NoWindow> {
        let ctx = Context::default();
        // As eframe has it: a layout that asks for a second try gets it.
        ctx.options_mut(|it| it.max_passes = NonZeroUsize::MIN.saturating_add(1));
        // Not seen before it is drawn; and screen readers must know of it before it is seen.
        let viewport = within(event_loop, viewport).with_visible(false);
        let window = Arc::new(egui_winit::create_window(&ctx, event_loop, &viewport)?);
        let scale = window.scale_factor() as f32;
        let theme = window.theme();
        let root = ViewportId::ROOT;
        let mut bridge =
            egui_winit::State::new(ctx.clone(), root, &window, Some(scale), theme, None);
        bridge.init_accesskit(event_loop, &window, proxy.clone());
        let display = softbuffer::Context::new(event_loop.owned_display_handle())?;
        let surface = Surface::new(&display, Arc::clone(&window))?;
        let wakes = proxy.clone();
        ctx.set_request_repaint_callback(move |info| {
            let at = Instant::now().checked_add(info.delay);
            // A moment that no clock reaches never comes. And a window that is gone draws no more.
            if let Some(at) = at {
                let _ = wakes.send_event(Told::Repaint(at, info.current_cumulative_pass_nr));
            }
        });
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, &ctx, &window, true);
        let show = make(&ctx, &window);
        Ok(Self {
            ctx,
            window,
            surface,
            bridge,
            raster: Raster::default(),
            picture: ColorImage::default(),
            drawn: None,
            info,
            heard: RawInput::default(),
            began: Instant::now(),
            next: None,
            overdue: None,
            seen: false,
            show,
        })
    }

    /// One frame; of a window that nobody sees, only what happens behind it. Whether it goes on.
    fn frame(&mut self, is_drawn: bool) -> Result<bool, NoWindow> {
        (self.next, self.overdue) = (None, None);
        egui_winit::update_viewport_info(&mut self.info, &self.ctx, &self.window, false);
        let mut input = std::mem::take(&mut self.heard);
        input.append(self.bridge.take_egui_input(&self.window));
        let root = (ViewportId::ROOT, self.info.clone());
        input.viewports = std::iter::once(root).collect();
        input.time = Some(self.began.elapsed().as_secs_f64());
        self.show.hear(&mut input);
        let closes = input.viewport().close_requested();
        self.info.events.clear();
        let commands = if is_drawn && self.info.visible().unwrap_or(true) {
            self.draw(input)?
        } else {
            self.listen(input)
        };
        let stays = commands.contains(&ViewportCommand::CancelClose);
        // The other actions are eframe's: this app asks for none of them.
        let mut others = Vec::new();
        let (ctx, window) = (&self.ctx, &self.window);
        egui_winit::process_viewport_commands(ctx, &mut self.info, commands, window, &mut others);
        if !self.info.events.is_empty() {
            self.next = Some(Instant::now());
        }
        Ok(stays || !closes)
    }

    /// Draws a frame, and says what it asks of the window.
    fn draw(&mut self, input: RawInput) -> Result<Vec<ViewportCommand>, NoWindow> {
        let show = &mut self.show;
        let mut output = self.ctx.run_ui(input, |ui| {
            show.logic(ui.ctx());
            show.draw(ui);
        });
        self.bridge
            .handle_platform_output(&self.window, output.platform_output);
        if !output.textures_delta.is_empty() {
            self.raster.apply(&mut output.textures_delta);
            self.drawn = None;
        }
        let size = self.window.inner_size();
        // A window that is minimized may have no size.
        let sides = (NonZeroU32::new(size.width), NonZeroU32::new(size.height));
        if let (Some(width), Some(height)) = sides {
            let drawn = Drawn {
                shapes: output.shapes,
                size: [size.width, size.height].map(|it| it as usize),
                pixels: output.pixels_per_point,
                ground: self.ctx.global_style().visuals.panel_fill,
            };
            let is_new = self.drawn.as_ref() != Some(&drawn);
            if is_new {
                self.paint(&drawn);
                self.drawn = Some(drawn);
            }
            self.surface.resize(width, height)?;
            let mut buffer = self.surface.buffer_mut()?;
            // A buffer as old as one frame still holds that frame.
            if is_new || buffer.age() != 1 {
                for (to, from) in buffer.iter_mut().zip(&self.picture.pixels) {
                    // Red, green and blue, from the first byte to the last but the highest.
                    *to = u32::from_be_bytes(from.to_array()) >> 8;
                }
            }
            self.window.pre_present_notify();
            buffer.present()?;
        }
        if !std::mem::replace(&mut self.seen, true) {
            self.window.set_visible(true);
            // What was drawn before it was seen may be lost.
            self.next = Some(Instant::now());
        }
        let root = output.viewport_output.remove(&ViewportId::ROOT);
        Ok(root.map(|it| it.commands).unwrap_or_default())
    }

    fn paint(&mut self, drawn: &Drawn) {
        let Drawn {
            shapes,
            size,
            pixels,
            ground,
        } = drawn;
        let primitives = self.ctx.tessellate(shapes.clone(), *pixels);
        self.raster
            .paint_over(&mut self.picture, *size, *pixels, *ground, &primitives);
    }

    /// Does what was said, and keeps what was heard for the next frame that is drawn.
    fn listen(&mut self, input: RawInput) -> Vec<ViewportCommand> {
        let show = &mut self.show;
        let mut output = self.ctx.run_logic(&input, |ctx| show.logic(ctx));
        self.heard = input;
        self.bridge
            .handle_platform_output(&self.window, output.platform_output);
        let root = output.viewport_commands.remove(&ViewportId::ROOT);
        root.unwrap_or_default()
    }

    fn is_hidden(&self) -> bool {
        let window = &self.window;
        window.is_visible() == Some(false) || window.is_minimized() == Some(true)
    }

    fn want(&mut self, at: Instant) {
        let at = if self.is_hidden() {
            at.max(Instant::now() + HIDDEN)
        } else {
            at
        };
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }

    fn access(&mut self, event: accesskit_winit::WindowEvent) {
        use accesskit_winit::WindowEvent::{
            AccessibilityDeactivated, ActionRequested, InitialTreeRequested,
        };
        match event {
            InitialTreeRequested => self.ctx.enable_accesskit(),
            ActionRequested(request) => self.bridge.on_accesskit_action_request(request),
            AccessibilityDeactivated => return self.ctx.disable_accesskit(),
        }
        self.want(Instant::now());
    }
}

impl<S: Show, F> App<S, F> {
    fn frame(&mut self, event_loop: &ActiveEventLoop, is_drawn: bool) {
        let Some(open) = &mut self.open else { return };
        match open.frame(is_drawn) {
            Ok(true) => {}
            Ok(false) => self.close(event_loop),
            Err(why) => {
                self.failed = Some(why);
                self.close(event_loop);
            }
        }
    }

    fn close(&mut self, event_loop: &ActiveEventLoop) {
        if let Some(mut open) = self.open.take() {
            open.show.finish();
        }
        event_loop.exit();
    }

    /// Asks for the frames whose time has come, and sleeps until the next one.
    fn attend(&mut self, event_loop: &ActiveEventLoop) {
        let Some(open) = &mut self.open else { return };
        let now = Instant::now();
        let is_due = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        if is_due(open.overdue) {
            self.frame(event_loop, false);
        } else if is_due(open.next) {
            open.next = None;
            if open.is_hidden() {
                // Nobody asks a hidden window to draw itself.
                self.frame(event_loop, true);
            } else {
                open.window.request_redraw();
                open.overdue.get_or_insert(now + OVERDUE);
            }
        }
        let Some(open) = &self.open else { return };
        let next = open.next.into_iter().chain(open.overdue).min();
        event_loop.set_control_flow(next.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }
}

impl<S: Show, F: FnOnce(&Context, &Window) -> S> ApplicationHandler<Told> for App<S, F> {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        let Some((viewport, make)) = self.made.take() else {
            return;
        };
        match Open::new(event_loop, &self.proxy, viewport, make) {
            Ok(open) => {
                self.open = Some(open);
                self.frame(event_loop, true);
            }
            Err(why) => {
                self.failed = Some(why);
                event_loop.exit();
            }
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _: WindowId, event: WindowEvent) {
        if event == WindowEvent::RedrawRequested {
            return self.frame(event_loop, true);
        }
        let Some(open) = &mut self.open else { return };
        match &event {
            WindowEvent::CloseRequested => open.info.events.push(ViewportEvent::Close),
            WindowEvent::Occluded(is_occluded) => open.info.occluded = Some(*is_occluded),
            _ => {}
        }
        let closes = event == WindowEvent::CloseRequested;
        let response = open.bridge.on_window_event(&open.window, &event);
        if response.repaint || closes {
            open.want(Instant::now());
        }
    }

    fn user_event(&mut self, _: &ActiveEventLoop, told: Told) {
        let Some(open) = &mut self.open else { return };
        match told {
            Told::Repaint(at, after) => {
                // What was asked for before the last frame has been drawn by it.
                let now = open.ctx.cumulative_pass_nr();
                if now == after || now == after.saturating_add(1) {
                    open.want(at);
                }
            }
            Told::Access(event) => open.access(event.window_event),
        }
    }

    fn new_events(&mut self, event_loop: &ActiveEventLoop, _: StartCause) {
        self.attend(event_loop);
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        self.attend(event_loop);
    }

    /// On macOS, the program may be told to end without its window being closed.
    fn exiting(&mut self, event_loop: &ActiveEventLoop) {
        if self.open.is_some() {
            self.close(event_loop);
        }
    }
}
