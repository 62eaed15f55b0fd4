//! A window with one line of words and nothing behind it, on either renderer: what any app of this kind
//! costs at least. `start.py` compares the app with it.

use eframe::App;
use egui::{Context, RawInput, Ui, ViewportBuilder};
use veto_desk::window::{self, Show};

struct Bare;

impl Show for Bare {
    fn hear(&self, _: &mut RawInput) {}

    fn logic(&mut self, _: &Context) {}

    fn draw(&mut self, ui: &mut Ui) {
        egui::CentralPanel::default().show(ui, |ui| ui.label("Bare"));
    }

    fn finish(&mut self) {}
}

impl App for Bare {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        self.draw(ui);
    }
}

fn main() {
    let viewport = ViewportBuilder::default()
        .with_title("Bare")
        .with_inner_size([1180.0, 780.0]);
    let shown = if std::env::args().any(|it| it == "--software") {
        window::run(viewport, |_, _| Bare).map_err(|it| it.to_string())
    } else {
        let options = eframe::NativeOptions {
            viewport,
            ..eframe::NativeOptions::default()
        };
        eframe::run_native("bare", options, Box::new(|_| Ok(Box::new(Bare))))
            .map_err(|it| it.to_string())
    };
    if shown.is_err() {
        std::process::exit(1);
    }
}
