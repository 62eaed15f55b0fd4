//! What an e-mail seems to be, with what speaks for it and against it. Drawn on: recording an answer.

use std::collections::BTreeSet;

use egui::Ui;

use super::theme::{Icon, space};
use super::widgets::{banner_ui, body_ui, caption_ui, small_ui, strong_ui};
use super::{Cx, wording};
use crate::mail::{Doubt, Guess, Kind, Reading, Reason};

/// Draws it.
pub fn reading_ui(ui: &mut Ui, cx: &Cx<'_>, reading: &Reading) {
    banner_ui(ui, cx, cx.tokens.waiting, Icon::Info, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        strong_ui(ui, cx, &cx.t("reading-title"));
        let guess = match reading.guess {
            Guess::Likely(kind) => {
                cx.tv("reading-likely", &[("kind", cx.t(kind_key(kind)).into())])
            }
            Guess::Perhaps(kind) => {
                cx.tv("reading-perhaps", &[("kind", cx.t(kind_key(kind)).into())])
            }
            Guess::Unknown => cx.t("reading-unknown"),
        };
        body_ui(ui, cx, &guess);
        if !reading.reasons.is_empty() {
            let known = reading.guess == Guess::Unknown;
            let title = if known {
                "reading-known"
            } else {
                "reading-for"
            };
            caption_ui(ui, cx, &cx.t(title));
            lines_ui(ui, cx, reading.reasons.iter().map(|it| reason(cx, it)));
        }
        if !reading.doubts.is_empty() {
            caption_ui(ui, cx, &cx.t("reading-against"));
            // What decides comes first.
            let mut doubts: Vec<&Doubt> = reading.doubts.iter().collect();
            doubts.sort_by_key(|it| !it.is_decisive());
            lines_ui(ui, cx, doubts.into_iter().map(|it| doubt(cx, it)));
        }
        ui.add_space(space::S);
        small_ui(ui, cx, &cx.t("reading-proof"));
    });
}

/// Each line once: one sentence can hold several phrases that are known.
fn lines_ui(ui: &mut Ui, cx: &Cx<'_>, lines: impl Iterator<Item = String>) {
    let mut said = BTreeSet::new();
    for line in lines {
        if !said.contains(&line) {
            small_ui(ui, cx, &line);
            said.insert(line);
        }
    }
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Accepted => "mail-accepted",
        Kind::Refused => "mail-refused",
        Kind::MoreAsked => "mail-more-asked",
        Kind::OtherCompany => "mail-other-company",
        Kind::OtherForm => "mail-other-form",
        Kind::MoreTime => "mail-more-time",
        Kind::Receipt => "mail-receipt",
        Kind::Announcement => "mail-announcement",
        Kind::CodeMail => "mail-code",
        Kind::NotFromMeta => "mail-not-from-meta",
    }
}

fn reason(cx: &Cx<'_>, reason: &Reason) -> String {
    let words = |key: &str, found: &str| cx.tv(key, &[("words", found.to_owned().into())]);
    let domain = |key: &str, domain: &str| cx.tv(key, &[("domain", domain.to_owned().into())]);
    let address = |key: &str, address: &str| cx.tv(key, &[("address", address.to_owned().into())]);
    match reason {
        Reason::Phrase { found, .. } => words("for-phrase", found),
        Reason::Code(found) => words("for-code", found),
        Reason::SenderListed(from) => domain("for-sender", from),
        Reason::LooksLike { domain, brand } => cx.tv(
            "for-looks-like",
            &[
                ("domain", domain.as_str().into()),
                ("brand", brand.as_str().into()),
            ],
        ),
        Reason::NameLooksLike { name, domain } => cx.tv(
            "for-name-looks-like",
            &[
                ("name", name.as_str().into()),
                ("domain", domain.as_str().into()),
            ],
        ),
        Reason::DateAfter { mail, filed } => cx.tv(
            "for-date",
            &[
                ("mail", cx.text.plain_date(*mail).into()),
                ("filed", cx.text.plain_date(*filed).into()),
            ],
        ),
        Reason::AddressOf(to) => address("for-address", to),
        Reason::AuthenticationPassed(from) => domain("for-authentication", from),
    }
}

fn doubt(cx: &Cx<'_>, doubt: &Doubt) -> String {
    let words = |key: &str, found: &str| cx.tv(key, &[("words", found.to_owned().into())]);
    let domain = |key: &str, domain: &str| cx.tv(key, &[("domain", domain.to_owned().into())]);
    let address = |key: &str, address: &str| cx.tv(key, &[("address", address.to_owned().into())]);
    let governed = |key: &str, word: &str, found: &str| {
        cx.tv(
            key,
            &[
                ("word", word.to_owned().into()),
                ("words", found.to_owned().into()),
            ],
        )
    };
    match doubt {
        Doubt::NothingKnown => cx.t("doubt-nothing-known"),
        Doubt::NotVerbatim => cx.t("doubt-not-verbatim"),
        Doubt::Conditional { word: it, found } => governed("doubt-conditional", it, found),
        Doubt::Denied { word: it, found } => governed("doubt-denied", it, found),
        Doubt::Told { word: it, found } => governed("doubt-told", it, found),
        Doubt::Question(found) => words("doubt-question", found),
        Doubt::Quoted(found) => words("doubt-quoted", found),
        Doubt::InPassing(found) => words("doubt-in-passing", found),
        Doubt::Announces { found, .. } => words("doubt-announces", found),
        Doubt::Invites(found) => words("doubt-invites", found),
        Doubt::Reverses(found) => words("doubt-reverses", found),
        Doubt::Contradiction(kinds) => {
            let kinds: Vec<String> = kinds.iter().map(|it| cx.t(kind_key(*it))).collect();
            cx.tv(
                "doubt-contradiction",
                &[("kinds", kinds.join(" · ").into())],
            )
        }
        Doubt::PartsDiffer => cx.t("doubt-parts-differ"),
        Doubt::Cut => cx.t("doubt-cut"),
        Doubt::Broken => cx.t("doubt-broken"),
        Doubt::NoSender => cx.t("doubt-no-sender"),
        Doubt::SeveralSenders => cx.t("doubt-several-senders"),
        Doubt::SenderUnlisted(from) => domain("doubt-sender-unlisted", from),
        Doubt::Forwarded(_) => cx.t("doubt-forwarded"),
        Doubt::AuthenticationFailed => cx.t("doubt-authentication-failed"),
        Doubt::AuthenticationOther(from) => domain("doubt-authentication-other", from),
        Doubt::AuthenticationMissing => cx.t("doubt-authentication-missing"),
        Doubt::NoDate => cx.t("doubt-no-date"),
        Doubt::DateBefore { mail, filed } => cx.tv(
            "doubt-date-before",
            &[
                ("mail", cx.text.plain_date(*mail).into()),
                ("filed", cx.text.plain_date(*filed).into()),
            ],
        ),
        Doubt::DateAhead(date) => cx.tv(
            "doubt-date-ahead",
            &[("date", cx.text.plain_date(*date).into())],
        ),
        Doubt::NotFiled => cx.t("doubt-not-filed"),
        Doubt::NoAddress => cx.t("doubt-no-address"),
        Doubt::OtherAddress(to) => address("doubt-other-address", to),
        Doubt::SeveralAccounts => cx.t("doubt-several-accounts"),
        Doubt::NoSuchAccount(platform) => cx.tv(
            "doubt-no-such-account",
            &[("platform", wording::platform(cx, platform).into())],
        ),
        Doubt::PlatformUnclear => cx.t("doubt-platform-unclear"),
    }
}
