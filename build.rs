//! Reads the catalogue, the texts and the guides before anything is compiled, and fails the build on a
//! fact without date, source or words, and on a guide that the app could not show. The reader and the rules are the app's own modules.
#![expect(
    clippy::print_stderr,
    reason = "cargo shows people what a build script writes there"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_syntax::ast::Entry;

#[path = "src/domain"]
mod domain {
    pub mod kinds;
}

#[path = "src/catalog"]
mod catalog {
    pub mod check;
    pub mod facts;
    pub mod schema;
}

#[path = "src/guides"]
mod guides {
    pub mod parse;
}

use catalog::check;
use catalog::facts::Facts;
use guides::parse;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=assets/catalog");
    println!("cargo:rerun-if-changed=assets/text");
    println!("cargo:rerun-if-changed=guides");
    println!("cargo:rerun-if-changed=src/catalog");
    println!("cargo:rerun-if-changed=src/guides/parse.rs");
    println!("cargo:rerun-if-changed=src/domain/kinds.rs");
    println!("cargo:rerun-if-changed=assets/icons/app.ico");
    println!("cargo:rerun-if-changed=assets/packaging/windows");
    dress_for_windows();
    let problems = problems().unwrap_or_else(|why| vec![format!("assets/text: {why}")]);
    if problems.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("Problems in assets: {}", problems.len());
    for problem in problems {
        eprintln!("  {problem}");
    }
    ExitCode::FAILURE
}

/// Gives the program its icon, its version and what Windows must know of it, where it is built for that.
fn dress_for_windows() {
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    let mut resource = winresource::WindowsResource::new();
    resource
        .set("ProductName", "Veto Desk")
        .set("FileDescription", "Veto Desk")
        .set("LegalCopyright", "MIT OR Apache-2.0")
        .set_icon("assets/icons/app.ico")
        .set_manifest_file("assets/packaging/windows/veto-desk.manifest");
    // Without a resource compiler the program can still be checked and built, and looks plain.
    if let Err(why) = resource.compile() {
        println!("cargo:warning=no icon and no manifest: {why}");
    }
}

/// Everything that is wrong with the texts and the facts.
fn problems() -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut words = BTreeSet::new();
    let mut reasons = BTreeMap::new();
    let folders = entries("assets/text".as_ref())?;
    for folder in folders.into_iter().filter(|it| it.is_dir()) {
        let texts = texts(&folder, &mut found)?;
        let language = name(&folder);
        if language == "en" {
            words.extend(texts.values().flatten().cloned());
        }
        reasons.insert(language, texts.get("reasons.ftl").cloned());
    }
    match Facts::parse(|file| fs::read_to_string(format!("assets/catalog/{file}"))) {
        Ok(facts) => {
            found.extend(check::problems(&facts, &words));
            found.extend(check::reason_problems(&facts, &words, &reasons));
            found.extend(embed_guides(&facts)?);
        }
        Err(unread) => found.extend(unread),
    }
    Ok(found)
}

/// Lists the guides for the app, and names what is wrong with them.
fn embed_guides(facts: &Facts) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut list = String::from("&[\n");
    // Where a language lacks a guide, the English one is shown.
    let english = guide_files("guides/en".as_ref())?;
    let folders = entries("guides".as_ref())?;
    for folder in folders.into_iter().filter(|it| it.is_dir()) {
        let files = guide_files(&folder)?;
        let known = known(facts, &english);
        list.push_str(&format!("({:?}, &[\n", name(&folder)));
        for (id, file) in &files {
            found.extend(guide_problems(id, file, &known)?);
            let path = fs::canonicalize(file)?;
            list.push_str(&format!("({id:?}, include_str!({path:?})),\n"));
        }
        list.push_str("]),\n");
    }
    list.push(']');
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("guides.rs"), list)?;
    Ok(found)
}

/// The guides of a folder, each with its name.
fn guide_files(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let files = entries(folder)?.into_iter();
    let files = files.filter(|it| it.extension().is_some_and(|it| it == "md"));
    Ok(files.map(|it| (name(&it).replace(".md", ""), it)).collect())
}

fn guide_problems(id: &str, file: &Path, known: &parse::Known<'_>) -> io::Result<Vec<String>> {
    let found = match parse::guide(&fs::read_to_string(file)?) {
        Ok(guide) => {
            let mut found = parse::unknown(&guide, known);
            if guide.id != id {
                found.push(format!("id: {} is not the name of the file", guide.id));
            }
            found
        }
        Err(found) => found,
    };
    let file = file.display();
    Ok(found.iter().map(|it| format!("{file}: {it}")).collect())
}

/// What a guide may name.
fn known<'a>(facts: &'a Facts, files: &'a [(String, PathBuf)]) -> parse::Known<'a> {
    let addresses = facts.route_addresses().chain(facts.authority_addresses());
    parse::Known {
        platforms: facts.platforms.iter().map(|it| it.id.as_str()).collect(),
        sources: facts.sources.iter().map(|it| it.key.as_str()).collect(),
        addresses: addresses.map(|(_, address)| address).collect(),
        guides: files.iter().map(|(id, _)| id.as_str()).collect(),
    }
}

/// The keys of each text file of a language. A key in two files would hide one of the texts.
fn texts(folder: &Path, found: &mut Vec<String>) -> io::Result<BTreeMap<String, BTreeSet<String>>> {
    let mut seen = BTreeSet::new();
    let mut texts: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for file in entries(folder)? {
        if file.extension().is_none_or(|it| it != "ftl") {
            continue;
        }
        let keys = texts.entry(name(&file)).or_default();
        for key in keys_of(&file, found)? {
            if !seen.insert(key.clone()) {
                let file = file.display();
                found.push(format!("{file}: {key}: stands there twice; keep one"));
            }
            keys.insert(key);
        }
    }
    Ok(texts)
}

/// The keys of one text file that have words.
fn keys_of(file: &Path, found: &mut Vec<String>) -> io::Result<Vec<String>> {
    let text = fs::read_to_string(file)?;
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(rest, errors)| {
        for error in errors {
            let before = text.get(..error.pos.start).unwrap_or_default();
            let (file, line) = (file.display(), before.matches('\n').count() + 1);
            found.push(format!("{file}: line {line}: {error}; correct the text"));
        }
        rest
    });
    let keys = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.map(|_| message.id.name.to_owned()),
        _ => None,
    });
    Ok(keys.collect())
}

/// What is in a folder, in the same order on every machine.
fn entries(folder: &Path) -> io::Result<BTreeSet<PathBuf>> {
    fs::read_dir(folder)?.map(|it| Ok(it?.path())).collect()
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
