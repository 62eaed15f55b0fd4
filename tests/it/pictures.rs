//! The drawings of forms and ways, as files for people who read the guides as plain files, and the
//! square codes, read back by another program.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;

use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use image::RgbaImage;
use rqrr::PreparedImage;
use veto_desk::catalog::Catalog;
use veto_desk::catalog::facts::Facts;
use veto_desk::catalog::pictures::Picture;
use veto_desk::text::Text;
use veto_desk::ui::picture::picture_words;
use veto_desk::ui::qr::{Code, LONGEST};

use crate::fixtures;
use crate::source;
use crate::stage::{LOOKS, Look, picture_alone, show};

/// The folder of the files.
const FOLDER: &str = "guides/pictures";

// ----- drawings

#[test]
fn every_drawing_lies_as_a_file_beside_the_guides() {
    let mut results = SnapshotResults::new();
    let options = SnapshotOptions::new().output_path(source::root().join(FOLDER));
    let mut names = BTreeSet::new();
    for picture in Catalog::embedded().pictures() {
        let mut harness = picture_alone(&picture, 640.0, egui::Theme::Light);
        results.add(harness.try_snapshot_options(picture.id(), &options));
        names.insert(format!("{}.png", picture.id()));
    }
    for file in fs::read_dir(source::root().join(FOLDER)).unwrap() {
        let file = file.unwrap().file_name().into_string().unwrap();
        let old = !names.contains(&file) && file.matches('.').count() == 1;
        assert!(!old, "{FOLDER}/{file} belongs to no drawing: remove it");
    }
}

/// The names of all pictures for screen readers.
fn images<T>(harness: &Harness<'_, T>) -> Vec<String> {
    let all = harness.root().children_recursive();
    let images = all.filter(|it| it.accesskit_node().role() == Role::Image);
    let names = images.map(|it| it.accesskit_node().label().unwrap_or_default());
    names.collect()
}

#[test]
fn a_drawing_is_one_picture_with_words_for_screen_readers() {
    for picture in Catalog::embedded().pictures() {
        let words = picture_words(&Text::english(), &picture);
        for width in [640.0, 200.0] {
            let harness = picture_alone(&picture, width, egui::Theme::Dark);
            assert_eq!(images(&harness), [words.as_str()]);
            let nodes = harness.root().children_recursive();
            let spoken = nodes.filter(|it| it.accesskit_node().role() == Role::Label);
            assert_eq!(spoken.count(), 0, "{words}");
        }
    }
}

#[test]
fn the_words_of_a_drawing_say_what_it_shows() {
    let words = |id: &str| {
        let picture = Catalog::embedded().picture(id).unwrap();
        picture_words(&Text::english(), &picture)
    };
    assert_eq!(
        words("form-facebook-router"),
        "A drawing of the form. “Is your request about AI at Meta?”: choose “Yes”. \
         A: Your e-mail, may be filled in already. B: Your text, optional. Then the button “Submit”."
    );
    assert_eq!(
        words("form-whatsapp-ai-messages"),
        "A drawing of the form. It is at the end of the page. A: Your phone number, needed. \
         B: Your e-mail, needed. C: Your text, optional. Then the button “Submit”. \
         Then a field for the code from the e-mail."
    );
    assert_eq!(
        words("path-facebook-phone"),
        "A drawing of the way. 1, Facebook app: press “The three lines”. \
         2, Menu: press “Settings & privacy”. 3, Settings & privacy: press “Privacy Centre”. \
         4, Privacy Centre: press “object”."
    );
    assert_eq!(
        words("path-facebook-ai-page"),
        "A drawing of the way. 3, Meta’s AI page: press “object”. Then the form opens."
    );
    let unlike: BTreeSet<String> = Catalog::embedded()
        .pictures()
        .iter()
        .filter(|it| matches!(it, Picture::Path { .. }))
        .map(|it| words(&it.id()))
        .collect();
    assert!(unlike.len() >= 7, "two ways sound the same: {unlike:?}");
}

// ----- square codes

/// What another program reads in a picture.
fn read(picture: &RgbaImage) -> BTreeSet<String> {
    let gray = image::imageops::grayscale(picture);
    let (width, height) = (gray.width() as usize, gray.height() as usize);
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        gray.get_pixel(x as u32, y as u32)
            .0
            .first()
            .copied()
            .unwrap()
    });
    let grids = prepared.detect_grids();
    let decoded = grids.iter().map(|grid| {
        let (about, content) = grid.decode().unwrap();
        // 0 is the standard's number for "M".
        assert_eq!(about.ecc_level, 0);
        content
    });
    decoded.collect()
}

/// A code as a camera would have it at best.
fn photo(code: &Code) -> RgbaImage {
    let side = u32::from(code.side);
    RgbaImage::from_fn((side + 8) * 4, (side + 8) * 4, |x, y| {
        let (x, y) = ((x / 4).wrapping_sub(4), (y / 4).wrapping_sub(4));
        let inside = x < side && y < side;
        let dark = inside && code.dark.get((y * side + x) as usize) == Some(&true);
        let shade = if dark { 0 } else { 255 };
        image::Rgba([shade, shade, shade, 255])
    })
}

#[test]
fn every_address_of_the_catalogue_is_read_back_from_its_code() {
    let path = |file: &str| source::root().join("assets/catalog").join(file);
    let facts = Facts::parse(|file| fs::read_to_string(path(file))).unwrap();
    let routes = facts.route_addresses();
    let addresses: BTreeSet<&str> = routes
        .chain(facts.authority_addresses())
        .map(|(_, address)| address)
        .collect();
    assert!(addresses.len() > 60);
    for address in addresses {
        let code = Code::of(address).unwrap();
        assert_eq!(read(&photo(&code)), BTreeSet::from([address.to_owned()]));
    }
}

#[test]
fn texts_are_read_back_to_the_last_letter_until_they_are_too_long() {
    for content in [
        "a",
        "Ich widerspreche – für immer.",
        "Nu vreau! 🙂\nMulțumesc.",
    ] {
        let code = Code::of(content).unwrap();
        assert_eq!(read(&photo(&code)), BTreeSet::from([content.to_owned()]));
    }
    let longest = "ă".repeat(LONGEST / 2);
    let code = Code::of(&longest).unwrap();
    assert_eq!(read(&photo(&code)), BTreeSet::from([longest.clone()]));
    assert_eq!(Code::of(&format!("{longest}a")), None);
    assert_eq!(Code::of(""), None);
}

#[test]
fn the_screen_shows_codes_that_can_be_read_in_every_look() {
    for (name, codes) in [
        ("on-phone", 2),
        ("on-phone-no-text", 1),
        ("on-phone-long", 1),
    ] {
        let cases = fixtures::cases(str::to_owned);
        let case = cases.iter().find(|it| it.name == name).unwrap();
        let objection = case.state.filed().unwrap();
        let route = Catalog::embedded().route(&objection.filing.route).unwrap();
        let address = route.channel.address().unwrap();
        let mut wanted = BTreeSet::from([address.to_owned()]);
        if codes == 2 {
            wanted.insert(objection.filing.text.clone());
        }
        for look in LOOKS {
            for zoom in [1.0, 2.0] {
                let look = Look {
                    size: [look.size[0], 3200.0],
                    zoom,
                    ..look
                };
                let mut harness = show(&case.state, look, Text::english());
                let picture = harness.render().unwrap_or_else(|why| panic!("{why}"));
                assert_eq!(read(&picture), wanted, "{name} {} × {zoom}", look.name);
                assert!(images(&harness).contains(&address.to_owned()));
            }
        }
    }
}
