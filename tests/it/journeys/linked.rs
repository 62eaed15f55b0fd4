//! Linked accounts: linking, taking out, and the question whether an earlier objection counts.

use super::*;
use veto_desk::app::overview::{Finding, Overview, Row};
use veto_desk::domain::ids::{GroupId, MemberId};
use veto_desk::domain::merge::same_content;
use veto_desk::domain::order::Order;
use veto_desk::domain::status::Doubt;

/// Ana, whose Facebook account was accepted on the day before; her Instagram account is not linked.
fn apart() -> (Person, [AccountId; 2]) {
    let mut ana = sent_on(TODAY);
    ana.travel_to(TODAY);
    ana.record(AnswerKind::Accepted);
    ana.travel_to(TODAY.tomorrow().unwrap());
    ana.add("instagram", "ana.popescu", Some(Linked::Apart));
    let both = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    // It is kept, and nothing was filed for it.
    let document = Arc::make_mut(&mut ana.state.document);
    document.objections.retain(|it| it.account == both[0]);
    document.drafts.clear();
    ana.say(Command::ShowLinked(both[1]));
    assert_eq!(standing(&ana, both[1]).status, Status::NotStarted);
    (ana, both)
}

fn linked(ana: &Person, account: AccountId) -> Vec<AccountId> {
    let linked = ana.state.document.linked_with(account);
    linked.map(|it| it.id).collect()
}

/// Says something on the page, takes it back, and says it again.
fn there_and_back(ana: &mut Person, edit: LinkEdit) {
    let before = ana.state.clone();
    saved(ana, Command::Link(edit.clone()));
    assert!(
        !same_content(&before.document, &ana.state.document),
        "{edit:?}"
    );
    let step = ana.state.steps.last().map(|it| it.change);
    assert_eq!(step, Some(Change::Linked), "{edit:?}");
    saved(ana, Command::Undo);
    assert!(
        same_content(&before.document, &ana.state.document),
        "{edit:?}"
    );
    assert_eq!(before.screen, ana.state.screen, "{edit:?}");
    saved(ana, Command::Link(edit));
}

#[test]
fn an_account_that_is_linked_later_raises_the_question_until_it_is_answered() {
    let (mut ana, [first, second]) = apart();
    let tomorrow = ana.state.today;
    there_and_back(&mut ana, LinkEdit::With(first));
    assert_eq!(linked(&ana, second), [first]);
    assert_eq!(linked(&ana, first), [second]);
    // Nothing is known until the person says it.
    let now = standing(&ana, second);
    assert_eq!(now.status, Status::NeedsYou);
    assert_eq!(now.reason, Reason::CoverOpen(first, Doubt::Unknown));
    assert_eq!(standing(&ana, first).status, Status::Confirmed);

    there_and_back(&mut ana, LinkEdit::Since(first, Since::Before));
    assert_eq!(standing(&ana, second).reason, Reason::Covered(first, TODAY));
    let later = ana.state.today.tomorrow().unwrap();
    there_and_back(&mut ana, LinkEdit::Since(first, Since::Day(later)));
    let doubt = Doubt::Joined(tomorrow);
    assert_eq!(
        standing(&ana, second).reason,
        Reason::CoverOpen(first, doubt),
        "no day after today"
    );
    let day = TODAY.yesterday().unwrap();
    ana.say(Command::Link(LinkEdit::Since(first, Since::Day(day))));
    assert_eq!(standing(&ana, second).status, Status::Confirmed);
    there_and_back(&mut ana, LinkEdit::Since(first, Since::Unknown(later)));
    assert_eq!(standing(&ana, second).status, Status::NeedsYou);
}

#[test]
fn the_question_is_left_as_it_is_and_can_be_asked_again() {
    let (mut ana, [first, second]) = apart();
    ana.say(Command::Link(LinkEdit::With(first)));
    ana.say(Command::ShowAccount(second));
    there_and_back(&mut ana, LinkEdit::LeaveAsItIs(second));
    assert_eq!(
        ana.state.notice.as_ref().map(|it| (&it.what, it.undoable)),
        Some((&Done::CoverLeft, true))
    );
    let today = ana.state.today;
    let left = standing(&ana, second);
    assert_eq!(left.reason, Reason::CoverLeft(first, today));
    assert_eq!(
        left.status,
        Status::NotStarted,
        "nothing is confirmed by that"
    );
    let again = killed(&ana);
    assert_eq!(standing(&again, second), left, "a restart keeps it");
    there_and_back(&mut ana, LinkEdit::AskAgain(second));
    assert_eq!(standing(&ana, second).status, Status::NeedsYou);
    // What changes after that is another question.
    ana.say(Command::Link(LinkEdit::LeaveAsItIs(second)));
    ana.say(Command::ShowLinked(second));
    ana.say(Command::Link(LinkEdit::Since(first, Since::Unknown(today))));
    assert_eq!(standing(&ana, second).status, Status::NeedsYou);
}

#[test]
fn the_question_is_answered_by_objecting_for_this_account_too() {
    let (mut ana, [first, second]) = apart();
    ana.say(Command::Link(LinkEdit::With(first)));
    saved(&mut ana, Command::StartFor(second));
    walk_on(&mut ana);
    assert_eq!(ana.state.filed().map(|it| it.account), Some(second));
    assert_eq!(standing(&ana, second).status, Status::NotSentYet);
    ana.open_and_send();
    assert_eq!(standing(&ana, second).status, Status::Sent);
    assert_eq!(linked(&ana, second), [first], "the link stays");
}

#[test]
fn a_covered_account_that_is_taken_out_raises_the_question() {
    let mut ana = super::keeping::relying();
    ana.record(AnswerKind::Accepted);
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    assert_eq!(standing(&ana, second).status, Status::Confirmed);
    ana.travel_to(TODAY.tomorrow().unwrap());
    ana.say(Command::ShowLinked(first));
    there_and_back(&mut ana, LinkEdit::TakeOut(second));
    assert_eq!(linked(&ana, first), []);
    let on = ana.state.today;
    let open = Reason::CoverOpen(first, Doubt::Left(on));
    assert_eq!(standing(&ana, second).reason, open);
    assert_eq!(standing(&ana, first).status, Status::Confirmed);
    let again = killed(&ana);
    assert_eq!(standing(&again, second).reason, open, "a restart keeps it");
    // It was taken out before the objection was accepted: that never counted for it.
    let early = TODAY.yesterday().unwrap();
    there_and_back(&mut ana, LinkEdit::Left(second, early));
    assert_eq!(standing(&ana, second).reason, Reason::NotBegun);
    ana.say(Command::Link(LinkEdit::Left(second, on)));
    // And it can be linked again: since then, it is another question. The old days stay.
    there_and_back(&mut ana, LinkEdit::With(second));
    assert_eq!(
        standing(&ana, second).reason,
        Reason::CoverOpen(first, Doubt::Unknown)
    );
    let group = &ana.state.document.groups[0];
    assert_eq!(group.members.len(), 2);
    assert_eq!(group.members[0].left, Some(on));
    there_and_back(&mut ana, LinkEdit::TakeOut(first));
    there_and_back(&mut ana, LinkEdit::Never(second));
    assert_eq!(ana.state.document.groups, [], "a group of one is none");
    assert_eq!(standing(&ana, second).status, Status::NotStarted);
}

#[test]
fn who_leaves_an_account_of_three_leaves_the_others_linked() {
    let mut family = family(&Person::new);
    let [first, second, third] =
        ["Ana Popescu", "ana.popescu", "Chess Club Cluj"].map(|it| family.account(it));
    family.say(Command::ShowLinked(first));
    for other in [second, third] {
        saved(&mut family, Command::Link(LinkEdit::With(other)));
    }
    assert_eq!(family.state.document.groups.len(), 1);
    family.say(Command::ShowLinked(second));
    saved(&mut family, Command::Link(LinkEdit::TakeOut(first)));
    assert_eq!(linked(&family, second), [third]);
    assert_eq!(linked(&family, first), []);
    assert_eq!(family.state.document.ties(first).len(), 2, "both are known");
}

#[test]
fn two_groups_are_joined_and_keep_their_days() {
    let mut family = family(&Person::new);
    let [one, two, three] =
        ["Ana Popescu", "ana.popescu", "Chess Club Cluj"].map(|it| family.account(it));
    let four = AccountId(uuid::Uuid::from_u128(4));
    let document = Arc::make_mut(&mut family.state.document);
    let mut more = document.account(three).unwrap().clone();
    more.id = four;
    document.accounts.push(more);
    for (page, other) in [(one, two), (three, four)] {
        family.say(Command::ShowLinked(page));
        family.say(Command::Link(LinkEdit::With(other)));
        let since = LinkEdit::Since(other, Since::Before);
        family.say(Command::Link(since));
    }
    family.say(Command::ShowLinked(one));
    saved(&mut family, Command::Link(LinkEdit::With(three)));
    let today = Some((family.state.today, true));
    let since = |page: AccountId, other: AccountId| family.state.document.ties(page)[&other].since;
    assert_eq!([since(one, two), since(three, four)], [None, None]);
    for (page, other) in [(one, three), (one, four), (four, two), (two, three)] {
        assert_eq!(since(page, other), today);
        let direct = (page, other) == (one, three);
        assert_eq!(family.state.document.is_direct(page, other), direct);
    }
}

#[test]
fn nothing_is_linked_that_cannot_be() {
    let mut family = family(&Person::new);
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| family.account(it));
    let whatsapp = family.state.document.accounts.iter();
    let mut whatsapp = whatsapp.filter(|it| it.platform.as_str() == "whatsapp");
    let whatsapp = whatsapp.next().unwrap().id;
    family.say(Command::DeleteAccount(second));
    family.say(Command::ShowLinked(first));
    for other in [first, second, whatsapp, AccountId(uuid::Uuid::nil())] {
        saved(&mut family, Command::Link(LinkEdit::With(other)));
        assert_eq!(family.state.document.groups, []);
    }
    // From another page, nothing is said about links.
    family.say(Command::ShowDesk);
    let mihai = family.account("Chess Club Cluj");
    saved(&mut family, Command::Link(LinkEdit::With(mihai)));
    assert_eq!(family.state.document.groups, []);
    // The page of an account that was deleted is left.
    family.say(Command::ShowLinked(mihai));
    let mut theirs = (*family.state.document).clone();
    theirs.account_mut(mihai).unwrap().deleted = Some(jiff::Timestamp::UNIX_EPOCH);
    veto_desk::domain::merge::count(&family.state.document, &mut theirs);
    let source = veto_desk::app::command::Source::Other;
    family.say(Command::Incoming(Box::new(theirs), source));
    assert_eq!(family.state.screen, Screen::Desk);
}

#[test]
fn days_that_are_looked_for_step_by_step_are_taken_back_at_once() {
    let (mut ana, [first, second]) = apart();
    ana.say(Command::Link(LinkEdit::With(first)));
    let before = ana.state.clone();
    for days in 0..4 {
        let day = TODAY.checked_sub(days.days()).unwrap();
        ana.say(Command::Link(LinkEdit::Since(first, Since::Day(day))));
    }
    assert_eq!(standing(&ana, second).status, Status::Confirmed);
    saved(&mut ana, Command::Undo);
    assert!(same_content(&before.document, &ana.state.document));
}

#[test]
fn who_says_in_the_wizard_that_it_is_linked_corrects_that_it_was_taken_out() {
    let mut ana = super::keeping::relying();
    ana.record(AnswerKind::Accepted);
    let [first, second] = ["Ana Popescu", "ana.popescu"].map(|it| ana.account(it));
    ana.say(Command::ShowLinked(first));
    ana.say(Command::Link(LinkEdit::TakeOut(second)));
    assert_eq!(standing(&ana, second).status, Status::NeedsYou);
    ana.say(Command::StartFor(second));
    while ana.step() != Some(Step::Linked) {
        ana.next_anyway();
    }
    ana.answer(Answer::Linked(Linked::Rely)).next();
    saved(&mut ana, Command::Continue);
    assert_eq!(standing(&ana, second).reason, Reason::Covered(first, TODAY));
    assert_eq!(ana.state.document.groups.len(), 1);
}

/// All accounts at a glance, brought up to date from one document to the next.
fn glance(documents: &[Document]) -> Vec<Row> {
    let mut overview = Overview::default();
    for document in documents {
        let document = Arc::new(document.clone());
        let catalog = Catalog::embedded();
        overview.update(
            &document,
            catalog,
            TODAY,
            &Order::of("en"),
            &Finding::default(),
            None,
        );
    }
    overview.found().cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is said about links changes the rows of just the accounts that it touches.
    #[test]
    fn the_desk_follows_every_link(said in prop::collection::vec((0u8..7, 0usize..5, 0usize..5), 1..12)) {
        let number = |number: usize| uuid::Uuid::from_u128(number as u128);
        let mut document = crate::crowd::crowd(60, TODAY);
        let mut accounts: Vec<AccountId> = document.accounts.iter().map(|it| it.id).collect();
        accounts.retain(|it| document.account(*it).unwrap().deleted.is_none());
        // Half of them were accepted, half have no objection.
        let accepted = |it: &AccountId| {
            let objection = document.objection_of(*it)?;
            objection.events.iter().any(|it| it.what == What::Accepted).then_some(*it)
        };
        let bare = |it: &AccountId| document.objection_of(*it).is_none().then_some(*it);
        let mut few: Vec<AccountId> = accounts.iter().filter_map(accepted).take(2).collect();
        few.extend(accounts.iter().filter_map(bare).take(3));
        prop_assert_eq!(few.len(), 5);
        for (at, (what, one, other)) in said.into_iter().enumerate() {
            let before = document.clone();
            let [one, other] = [few[one], few[other]];
            let ids = [number(9_000 + at), number(8_000 + at)];
            let mut fresh = || MemberId(ids[0]);
            match what {
                0 | 1 => {
                    let (group, member) = (GroupId(ids[1]), fresh());
                    document.link_since([one, other], Since::Unknown(TODAY), group, member);
                }
                2 => document.link(&[one, other], GroupId(ids[1])),
                3 => document.say_since([one, other], Since::Before, &mut fresh),
                4 => document.take_out(one, TODAY, &mut fresh),
                5 => document.never_linked(one, other),
                _ => document.decide(one, TODAY, fresh()),
            }
            let after = [before, document.clone()];
            prop_assert_eq!(glance(&after), glance(&after[1..]));
        }
    }
}

#[test]
fn an_account_that_came_after_another_had_left_was_never_linked_with_it() {
    let mut family = family(&Person::new);
    let [first, second, third] =
        ["Ana Popescu", "ana.popescu", "Chess Club Cluj"].map(|it| family.account(it));
    family.say(Command::ShowLinked(first));
    family.say(Command::Link(LinkEdit::With(third)));
    family.say(Command::Link(LinkEdit::Since(third, Since::Before)));
    family.say(Command::Link(LinkEdit::TakeOut(first)));
    let days = |it: i64| TODAY.checked_sub(it.days()).unwrap();
    family.say(Command::Link(LinkEdit::Left(third, days(60))));
    family.say(Command::ShowLinked(third));
    family.say(Command::Link(LinkEdit::With(second)));
    family.say(Command::Link(LinkEdit::Since(second, Since::Day(days(30)))));
    let ties = family.state.document.ties(first);
    assert_eq!(ties.into_keys().collect::<Vec<_>>(), [third]);
    // With what may have begun before, it may have been.
    family.say(Command::Link(LinkEdit::Since(
        second,
        Since::Unknown(days(30)),
    )));
    assert_eq!(family.state.document.ties(first).len(), 2);
}
