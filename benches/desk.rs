//! What a desk costs at every size. `cargo bench`, in this folder; `ratios.py` then says what of it is
//! ours, beside stated floors.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use desk_stage::{SIZES, Stage, document};
use ron::ser::PrettyConfig;
use veto_desk::app::command::{Command, Edit};
use veto_desk::app::overview::Finding;
use veto_desk::domain::document::Document;
use veto_desk::domain::merge::merge;
use veto_desk::domain::status::Status;
use veto_desk::store::format;

fn find(change: impl FnOnce(&mut Finding)) -> Command {
    let mut finding = Finding::default();
    change(&mut finding);
    Command::Find(finding)
}

/// The desk, drawn again as it is; and with the frame that follows a key of the search, or a filter.
fn seeing(to: &mut Criterion) {
    let mut to = to.benchmark_group("desk");
    for size in SIZES {
        let mut stage = Stage::new(size);
        to.bench_function(BenchmarkId::new("frame", size), |b| {
            b.iter(|| black_box(stage.frame()));
        });
        // What the eye needs to look once at every word that is sought in.
        let names: Vec<String> = stage.state.document.accounts.iter().map(|it| {
            format!("{}\n{}\n{}\n{}", it.handle, it.email, it.phone, it.note)
        }).collect();
        to.bench_function(BenchmarkId::new("search floor", size), |b| {
            b.iter(|| black_box(names.iter().filter(|it| it.contains("person.7")).count()));
        });
        let queries = ["p", "pe", "per", "pers", "popescu 7"];
        let mut at = 0;
        to.bench_function(BenchmarkId::new("search", size), |b| {
            b.iter(|| {
                at += 1;
                let query = queries[at % queries.len()].to_owned();
                stage.say(find(|it| it.query = query));
                black_box(stage.frame())
            });
        });
        let mut on = false;
        to.bench_function(BenchmarkId::new("filter", size), |b| {
            b.iter(|| {
                on = !on;
                stage.say(find(|it| it.status = on.then_some(Status::Sent)));
                black_box(stage.frame())
            });
        });
    }
}

/// A letter is typed into a note; and the desk is shown after one was.
fn changing(to: &mut Criterion) {
    let mut to = to.benchmark_group("desk");
    for size in SIZES {
        let mut stage = Stage::new(size);
        let account = stage.state.document.accounts[size / 2].id;
        let mut count = 0;
        let mut letter = move |stage: &mut Stage| {
            count += 1;
            stage.say(Command::Edit(Edit::Note(count.to_string())));
            stage.state.steps.clear();
        };
        stage.say(Command::EditAccount(account));
        to.bench_function(BenchmarkId::new("type", size), |b| {
            b.iter(|| {
                letter(&mut stage);
                black_box(stage.frame())
            });
        });
        to.bench_function(BenchmarkId::new("return", size), |b| {
            b.iter(|| {
                stage.say(Command::EditAccount(account));
                letter(&mut stage);
                stage.say(Command::ShowDesk);
                black_box(stage.frame())
            });
        });
        let document = stage.share();
        to.bench_function(BenchmarkId::new("change floor", size), |b| {
            b.iter(|| black_box(Document::clone(&document)));
        });
    }
}

fn plain(document: &Document) -> String {
    let config = PrettyConfig::new().indentor("  ").new_line("\n");
    ron::ser::to_string_pretty(document, config).unwrap_or_default()
}

fn keeping(to: &mut Criterion) {
    let mut to = to.benchmark_group("desk");
    to.sample_size(10);
    for size in SIZES {
        let document = document(size);
        let text = format::to_text(&document).unwrap_or_default();
        assert!(ron::from_str::<Document>(&text).is_ok(), "there is a floor");
        to.bench_function(BenchmarkId::new("save", size), |b| {
            b.iter(|| black_box(format::to_text(&document)));
        });
        to.bench_function(BenchmarkId::new("save floor", size), |b| {
            b.iter(|| black_box(plain(&document)));
        });
        to.bench_function(BenchmarkId::new("load", size), |b| {
            b.iter(|| black_box(format::from_text(&text).is_ok()));
        });
        to.bench_function(BenchmarkId::new("load floor", size), |b| {
            b.iter(|| black_box(ron::from_str::<Document>(&text).is_ok()));
        });
        let stage = Stage::new(size);
        let (ours, mut theirs) = (stage.share(), stage.apart());
        if let Some(account) = theirs.accounts.first_mut() {
            account.note = "changed elsewhere".to_owned();
        }
        to.bench_function(BenchmarkId::new("merge", size), |b| {
            b.iter_batched(|| Arc::clone(&ours), |it| black_box(merge(&it, &theirs)), BatchSize::PerIteration);
        });
        to.bench_function(BenchmarkId::new("merge floor", size), |b| {
            b.iter(|| black_box(*ours == theirs));
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(std::time::Duration::from_millis(500))
        .measurement_time(std::time::Duration::from_secs(2))
        .without_plots();
    targets = seeing, changing, keeping
}
criterion_main!(benches);
