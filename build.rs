//! Reads the catalogue, the texts and the guides before anything is compiled, and fails the build on a
//! fact without date, source or words, and on a guide that the app could not show. The reader and the rules are the app's own modules.
#![expect(
    clippy::print_stderr,
    reason = "cargo shows people what a build script writes there"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern,
    PatternElement, Variant, VariantKey,
};
use serde::Deserialize;

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
    println!("cargo:rerun-if-changed=assets/packaging/third-party.txt");
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
    let mut languages = BTreeMap::new();
    let folders = entries("assets/text".as_ref())?;
    for folder in folders.into_iter().filter(|it| it.is_dir()) {
        languages.insert(name(&folder), texts(&folder, &mut found)?);
    }
    let english = languages.get("en").cloned().unwrap_or_default();
    for (language, texts) in &languages {
        found.extend(missing(language, texts, &english));
    }
    found.extend(embed_texts(&languages)?);
    pack(
        "third-party",
        &fs::read_to_string("assets/packaging/third-party.txt")?,
    )?;
    let words: BTreeSet<String> = english.values().flatten().cloned().collect();
    match Facts::parse(|file| fs::read_to_string(format!("assets/catalog/{file}"))) {
        Ok(facts) => {
            found.extend(check::problems(&facts, &words));
            let reasons = english.get("reasons.ftl").cloned().unwrap_or_default();
            found.extend(check::reason_problems(&facts, &reasons));
            found.extend(embed_guides(&facts)?);
            found.extend(embed_names(languages.keys(), &facts)?);
        }
        Err(unread) => found.extend(unread),
    }
    Ok(found)
}

/// The keys of each text file of a language.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// What a language lacks that English has, and what it has alone.
fn missing(language: &str, texts: &Texts, english: &Texts) -> Vec<String> {
    let none = BTreeSet::new();
    let mut found = Vec::new();
    for (file, keys) in english {
        let path = format!("assets/text/{language}/{file}");
        let ours = texts.get(file).unwrap_or(&none);
        let lacking = keys.difference(ours);
        found.extend(lacking.map(|it| format!("{path}: {it}: has no words; add it")));
        let alone = ours.difference(keys);
        found.extend(alone.map(|it| format!("{path}: {it}: is in no English file; take it out")));
    }
    found
}

/// One line of `languages.ron`.
#[derive(Deserialize)]
struct Language {
    code: String,
    name: String,
    reviewed: Option<jiff::civil::Date>,
}

/// One line of `dates.ron`.
#[derive(Deserialize)]
struct Dates {
    long: String,
    plain: String,
    day: String,
    month: String,
    time: String,
    both: String,
}

/// Lists the languages for the app, with their words, and names what is wrong with the list.
fn embed_texts(folders: &BTreeMap<String, Texts>) -> io::Result<Vec<String>> {
    let read = |file: &str| fs::read_to_string(format!("assets/text/{file}"));
    let languages = ron::from_str::<Vec<Language>>(&read("languages.ron")?);
    let dates = ron::from_str::<BTreeMap<String, Dates>>(&read("dates.ron")?);
    let (languages, dates) = match (languages, dates) {
        (Ok(languages), Ok(dates)) => (languages, dates),
        (Err(why), _) => return Ok(vec![format!("assets/text/languages.ron: {why}")]),
        (_, Err(why)) => return Ok(vec![format!("assets/text/dates.ron: {why}")]),
    };
    let mut found = Vec::new();
    let mut list = String::from("[\n");
    for Language {
        code,
        name,
        reviewed,
    } in &languages
    {
        let Some(dates) = dates.get(code) else {
            found.push(format!(
                "assets/text/dates.ron: {code} is missing; run cldr.py"
            ));
            continue;
        };
        if !folders.contains_key(code) {
            found.push(format!("assets/text/{code}: has no words; add the folder"));
            continue;
        }
        let reviewed = reviewed.is_some();
        list.push_str(&format!(
            "Entry {{ code: {code:?}, name: {name:?}, reviewed: {reviewed}, "
        ));
        for file in ["app", "catalog", "letters", "reasons"] {
            let text = read(&format!("{code}/{file}.ftl"))?;
            let path = pack(&format!("{code}-{file}"), &counted_by_cldr(&text))?;
            list.push_str(&format!("{file}: include_bytes!({path:?}), "));
        }
        let Dates {
            long,
            plain,
            day,
            month,
            time,
            both,
        } = dates;
        list.push_str(&format!(
            "dates: Dates {{ long: {long:?}, plain: {plain:?}, day: {day:?}, month: {month:?}, time: {time:?}, both: {both:?} }} }},\n"
        ));
    }
    list.push(']');
    let listed = |code: &str| languages.iter().any(|it| it.code == code);
    let unlisted = folders.keys().filter(|it| !listed(it));
    found.extend(unlisted.map(|it| format!("assets/text/languages.ron: {it} is missing; add it")));
    fs::write(out("languages.rs"), list)?;
    Ok(found)
}

/// A text file in which numbers are counted by `PLURAL`, a function of `src/text/mod.rs`: Fluent's own rules
/// are older than those of CLDR, and wrong for 101 in Romanian. Numbers that have words of their own are
/// handed to it, and become names.
fn counted_by_cldr(text: &str) -> String {
    let mut resource =
        fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(read, _)| read);
    for entry in &mut resource.body {
        if let Entry::Message(Message {
            value: Some(pattern),
            ..
        }) = entry
        {
            count_by_cldr(pattern);
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn count_by_cldr(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        let is_other = |it: &Variant<String>| matches!(&it.key, VariantKey::Identifier { name } if name == "other");
        let counts = variants.iter().any(is_other);
        let mut positional = vec![selector.clone()];
        for variant in variants {
            count_by_cldr(&mut variant.value);
            if let VariantKey::NumberLiteral { value } = &variant.key
                && counts
            {
                let value = value.clone();
                variant.key = VariantKey::Identifier {
                    name: format!("exactly-{value}"),
                };
                positional.push(InlineExpression::NumberLiteral { value });
            }
        }
        if counts {
            *selector = InlineExpression::FunctionReference {
                id: Identifier {
                    name: "PLURAL".to_owned(),
                },
                arguments: CallArguments {
                    positional,
                    named: Vec::new(),
                },
            };
        }
    }
}

/// Lists what each language calls the columns of a table and what can stand in them, and names what is no
/// plain name: such tables are read in every language, whatever the screen speaks.
fn embed_names<'a>(
    languages: impl Iterator<Item = &'a String>,
    facts: &Facts,
) -> io::Result<Vec<String>> {
    let platforms = facts.platforms.iter();
    let mut keys: BTreeSet<_> = platforms
        .map(|it| format!("platform-{}", it.id.as_str()))
        .collect();
    let places = facts.places.iter();
    let places = places.flat_map(|it| [&it.id].into_iter().chain(&it.parts));
    keys.extend(places.map(|it| format!("place-{}", it.as_str())));
    let is_wanted = |key: &str| {
        key.starts_with("adding-column-") || key == "adding-example-note" || keys.contains(key)
    };
    let mut found = Vec::new();
    let mut list = String::new();
    for language in languages {
        for file in ["app", "catalog"] {
            let file = format!("assets/text/{language}/{file}.ftl");
            let text = fs::read_to_string(&file)?;
            let resource =
                fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(read, _)| read);
            for entry in resource.body {
                let Entry::Message(Message {
                    id: Identifier { name: key },
                    value: Some(Pattern { elements }),
                    ..
                }) = entry
                else {
                    continue;
                };
                match elements.as_slice() {
                    _ if !is_wanted(key) => {}
                    [PatternElement::TextElement { value }] => {
                        list.push_str(&format!("{key} {value}\n"));
                    }
                    _ => found.push(format!("{file}: {key}: is no plain name; take out values")),
                }
            }
        }
    }
    pack("names", &list)?;
    Ok(found)
}

/// A file that the build makes.
fn out(name: &str) -> PathBuf {
    Path::new(&std::env::var_os("OUT_DIR").unwrap_or_default()).join(name)
}

/// Packs a text, for `src/packed.rs`.
fn pack(name: &str, text: &str) -> io::Result<PathBuf> {
    let path = out(&format!("{name}.packed"));
    let mut packer = DeflateEncoder::new(fs::File::create(&path)?, Compression::best());
    packer.write_all(text.as_bytes())?;
    packer.finish()?;
    Ok(path)
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
        let language = name(&folder);
        let mut texts = Vec::new();
        for (id, file) in &files {
            found.extend(guide_problems(id, file, &known)?);
            texts.push(format!("{id}\n{}", fs::read_to_string(file)?));
        }
        let path = pack(&format!("{language}-guides"), &texts.join("\0"))?;
        list.push_str(&format!("({language:?}, include_bytes!({path:?})),\n"));
    }
    list.push(']');
    fs::write(out("guides.rs"), list)?;
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
fn texts(folder: &Path, found: &mut Vec<String>) -> io::Result<Texts> {
    let mut seen = BTreeSet::new();
    let mut texts = Texts::new();
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
