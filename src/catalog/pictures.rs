//! Drawings, found by their names: a form for every route with an address, and ways through menus.

use super::Catalog;
use super::schema::{Before, PathDrawn, Route};
use crate::domain::kinds::RouteId;

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture<'a> {
    /// The form of a route.
    Form {
        /// The route, with the fields.
        route: &'a Route,
        /// What comes before the fields.
        before: &'a [Before],
        /// A code from an e-mail is asked for after sending.
        code: bool,
    },
    /// A way through menus.
    Path {
        /// Its screens.
        path: &'a PathDrawn,
        /// The number of each screen's step; none where nothing is to be done.
        numbers: Vec<Option<usize>>,
    },
}

impl Picture<'_> {
    /// Its name: `form-<route>` or `path-…`.
    pub fn id(&self) -> String {
        match self {
            Self::Form { route, .. } => format!("form-{}", route.id.as_str()),
            Self::Path { path, .. } => path.id.clone(),
        }
    }
}

impl Catalog {
    /// Every drawing: the forms in the order of their routes, then the ways.
    pub fn pictures(&self) -> Vec<Picture<'_>> {
        let forms = self.facts.routes.iter().filter_map(|it| self.form(it));
        let paths = self
            .facts
            .pictures
            .paths
            .iter()
            .map(|it| self.way_drawn(it));
        forms.chain(paths).collect()
    }

    /// A drawing by its name.
    pub fn picture(&self, id: &str) -> Option<Picture<'_>> {
        if let Some(route) = id.strip_prefix("form-") {
            return self.form(self.route(&RouteId::from(route))?);
        }
        let paths = &self.facts.pictures.paths;
        paths
            .iter()
            .find(|it| it.id == id)
            .map(|it| self.way_drawn(it))
    }

    /// The drawing of the way that some steps describe, numbered as they are.
    pub fn way_of(&self, steps: &[String]) -> Option<Picture<'_>> {
        let mut paths = self.facts.pictures.paths.iter();
        paths.find_map(|path| numbered(path, steps))
    }

    /// The form of a route, where it has an address.
    pub fn form<'a>(&'a self, route: &'a Route) -> Option<Picture<'a>> {
        route.channel.address()?;
        let more = self.facts.pictures.forms.iter();
        let more = more.clone().find(|it| it.route == route.id);
        Some(Picture::Form {
            route,
            before: more.map_or(&[], |it| &it.before),
            code: more.is_some_and(|it| it.code),
        })
    }

    /// Numbered as in the first route that goes this way; else 1, 2, 3.
    fn way_drawn<'a>(&'a self, path: &'a PathDrawn) -> Picture<'a> {
        let routes = self.facts.routes.iter();
        let mut lists = routes.flat_map(|it| [&it.web, &it.phone]);
        lists
            .find_map(|steps| numbered(path, steps))
            .unwrap_or_else(|| {
                let mut last = 0;
                let numbers = path.screens.iter().map(|screen| {
                    screen.step.as_ref().map(|_| {
                        last += 1;
                        last
                    })
                });
                Picture::Path {
                    numbers: numbers.collect(),
                    path,
                }
            })
    }
}

/// The drawing with the numbers that its steps have in a list; none if the list lacks one.
fn numbered<'a>(path: &'a PathDrawn, steps: &[String]) -> Option<Picture<'a>> {
    let mut places = path.places_in(steps);
    let mut numbers = Vec::new();
    for screen in &path.screens {
        numbers.push(match screen.step {
            Some(_) => Some(places.next()?? + 1),
            None => None,
        });
    }
    Some(Picture::Path { path, numbers })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use std::collections::BTreeSet;

    use super::*;

    fn numbers(picture: &Picture<'_>) -> Vec<Option<usize>> {
        match picture {
            Picture::Path { numbers, .. } => numbers.clone(),
            Picture::Form { .. } => Vec::new(),
        }
    }

    #[test]
    fn every_route_with_an_address_has_its_form_and_every_drawing_is_found_by_its_name() {
        let catalog = Catalog::embedded();
        let pictures = catalog.pictures();
        let ids: BTreeSet<String> = pictures.iter().map(Picture::id).collect();
        assert_eq!(ids.len(), pictures.len());
        for picture in &pictures {
            assert_eq!(catalog.picture(&picture.id()).as_ref(), Some(picture));
        }
        for route in &catalog.facts.routes {
            let id = format!("form-{}", route.id.as_str());
            assert_eq!(ids.contains(&id), route.channel.address().is_some(), "{id}");
        }
        assert_eq!(catalog.picture("form-letter-meta-ireland"), None);
        assert_eq!(catalog.picture("path-nowhere"), None);
    }

    #[test]
    fn a_way_has_the_numbers_of_the_steps_beside_it() {
        let catalog = Catalog::embedded();
        let route = |id: &str| catalog.route(&RouteId::from(id)).unwrap();
        let of = |steps: &[String]| {
            let way = catalog.way_of(steps).unwrap();
            (way.id(), numbers(&way))
        };
        let facebook = route("facebook-ai-page");
        assert_eq!(
            of(&facebook.web),
            ("path-facebook-ai-page".to_owned(), vec![Some(3), None])
        );
        assert_eq!(
            of(&facebook.phone),
            (
                "path-facebook-phone".to_owned(),
                vec![Some(1), Some(2), Some(3), Some(4)]
            )
        );
        let whatsapp = route("whatsapp-ai-messages");
        assert_eq!(
            of(&whatsapp.web),
            ("path-whatsapp-ai-page".to_owned(), vec![Some(2), None])
        );
        assert_eq!(catalog.way_of(&route("facebook-form-2025").web), None);
        let own = catalog.picture("path-instagram-web").unwrap();
        assert_eq!(numbers(&own), [Some(1), Some(2), Some(3), Some(4)]);
    }

    #[test]
    fn ai_pages_have_a_way_for_the_computer_and_for_the_phone() {
        let catalog = Catalog::embedded();
        for name in ["", "brazil-", "unclear-"] {
            for platform in ["facebook", "instagram"] {
                let id = RouteId::from(format!("{name}{platform}-ai-page").as_str());
                let route = catalog.route(&id).unwrap();
                for (steps, end) in [(&route.web, "ai-page"), (&route.phone, "phone")] {
                    let way = catalog.way_of(steps).unwrap();
                    assert_eq!(way.id(), format!("path-{platform}-{end}"));
                }
            }
        }
    }
}
