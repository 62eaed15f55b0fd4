//! Which way the window is drawn on this computer: with OpenGL, or on the processor alone ("simple
//! graphics"). What was chosen and what went wrong is remembered here, and not in the data file, which
//! may be shared with a computer that has another screen.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// How the window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// By OpenGL.
    OpenGl,
    /// On the processor alone.
    Simple,
}

/// What is known of this computer. What a newer app adds is not kept: it is made anew from a start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Graphics {
    /// What the person chose.
    pub chosen: Option<Way>,
    /// OpenGL was begun, and nothing was seen yet. If it stands there at a start, the last one ended so.
    pub begun: bool,
    /// OpenGL did not start.
    pub failed: bool,
}

impl Graphics {
    /// Which way comes first. Without a graphics card, OpenGL is drawn on the processor, too: it takes
    /// longer and more memory than our own picture.
    pub fn way(self, has_card: bool) -> Way {
        let usual = if has_card { Way::OpenGl } else { Way::Simple };
        if self.begun || self.failed {
            Way::Simple
        } else {
            self.chosen.unwrap_or(usual)
        }
    }

    /// The person wants it so. OpenGL is then tried again, whatever went wrong with it before.
    pub fn choose(&mut self, way: Way) {
        *self = Self {
            chosen: Some(way),
            ..Self::default()
        };
    }
}

/// What is remembered of this computer, and where.
#[derive(Clone, Debug)]
pub struct Memory {
    /// In the system's folder for settings of this computer alone; `None` where there is none.
    file: Option<PathBuf>,
}

impl Memory {
    /// Finds it.
    pub fn find() -> Self {
        let folders = directories::ProjectDirs::from("", "", "veto-desk");
        let file = folders.map(|it| it.config_local_dir().join("graphics.ron"));
        Self { file }
    }

    /// Which way the next window is drawn.
    pub fn way(&self) -> Way {
        self.read().way(has_card(Path::new("/dev/dri")))
    }

    /// What is remembered; nothing, if it cannot be read.
    fn read(&self) -> Graphics {
        let file = self.file.as_deref();
        let text = file.and_then(|it| std::fs::read_to_string(it).ok());
        ron::from_str(&text.unwrap_or_default()).unwrap_or_default()
    }

    /// Remembers something. Where that is not possible, the next start tries again what this one tried.
    pub fn keep(&self, change: impl FnOnce(&mut Graphics)) {
        let Some((file, folder)) = self.file.as_deref().and_then(|it| Some((it, it.parent()?)))
        else {
            return;
        };
        let before = self.read();
        let mut graphics = before;
        change(&mut graphics);
        if graphics != before {
            // Nothing that was typed depends on it.
            let _ = std::fs::create_dir_all(folder);
            let _ = std::fs::write(file, ron::to_string(&graphics).unwrap_or_default());
        }
    }
}

/// Whether there is a graphics card that draws. Only Linux tells it without a window.
fn has_card(folder: &Path) -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let Ok(devices) = std::fs::read_dir(folder) else {
        return false;
    };
    // Those that only show pictures, as many virtual ones do, have no such name.
    let names = devices.filter_map(|it| it.ok().map(|it| it.file_name()));
    let mut names = names.map(|it| it.to_string_lossy().into_owned());
    names.any(|it| it.starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opengl_comes_first_only_where_nothing_speaks_against_it() {
        let none = Graphics::default();
        let chosen = |way| Graphics {
            chosen: Some(way),
            ..none
        };
        let begun = |it| Graphics { begun: true, ..it };
        let failed = |it| Graphics { failed: true, ..it };
        let cases = [
            (none, true, Way::OpenGl),
            (none, false, Way::Simple),
            (chosen(Way::Simple), true, Way::Simple),
            (chosen(Way::OpenGl), false, Way::OpenGl),
            (begun(none), true, Way::Simple),
            (failed(chosen(Way::OpenGl)), true, Way::Simple),
        ];
        for (graphics, has_card, way) in cases {
            assert_eq!(graphics.way(has_card), way, "{graphics:?} {has_card}");
        }
    }

    #[test]
    fn what_is_remembered_is_read_again_and_what_cannot_be_read_is_nothing() -> std::io::Result<()>
    {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("veto-desk/graphics.ron");
        let memory = Memory {
            file: Some(file.clone()),
        };
        assert_eq!(memory.read(), Graphics::default());
        memory.keep(|it| it.begun = true);
        memory.keep(|it| it.failed = true);
        let both = Graphics {
            begun: true,
            failed: true,
            chosen: None,
        };
        assert_eq!(memory.read(), both);
        for unread in ["", "(begun", "(chosen: Some(Vulkan))"] {
            assert!(std::fs::write(&file, unread).is_ok());
            assert_eq!(memory.read(), Graphics::default(), "{unread}");
        }
        Memory { file: None }.keep(|it| it.failed = true);
        Ok(())
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_device_that_draws_is_a_card_and_one_that_only_shows_is_none() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert!(!has_card(&folder.path().join("missing")));
        for (device, is_card) in [("card0", false), ("renderD128", true)] {
            assert!(std::fs::write(folder.path().join(device), "").is_ok());
            assert_eq!(has_card(folder.path()), is_card, "{device}");
        }
        Ok(())
    }

    #[test]
    fn who_wants_opengl_gets_it_after_a_failure_too() {
        let mut graphics = Graphics {
            failed: true,
            begun: true,
            chosen: None,
        };
        graphics.choose(Way::OpenGl);
        assert_eq!(graphics.way(false), Way::OpenGl);
    }
}
