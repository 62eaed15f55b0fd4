//! What is said about accounts of one group on several computers.

use jiff::civil::Date;
use veto_desk::domain::group::Since;
use veto_desk::domain::ids::{AccountId, GroupId, MemberId};
use veto_desk::domain::merge::merge;

use super::ana_writes;
use crate::documents::{changed, id};

/// One computer notes a day for one account while another one takes the second out, and a third one links
/// another account: all of it stays.
#[test]
fn what_is_said_about_each_account_of_a_group_is_merged_on_its_own() {
    let start = ana_writes();
    let [facebook, instagram, threads] = [2, 11, 20].map(|it| AccountId(id(it)));
    let day = Date::constant(2026, 11, 21);
    let mut fresh = || MemberId(id(30));
    let dated = changed(&start, |it| {
        let pair = [facebook, instagram];
        it.say_since(pair, Since::Day(day), &mut fresh);
    });
    let apart = changed(&start, |it| it.take_out(instagram, day, &mut fresh));
    let more = changed(&start, |it| {
        let [group, member] = [21, 22].map(id);
        let pair = [facebook, threads];
        it.link_since(pair, Since::Unknown(day), GroupId(group), MemberId(member));
    });
    let all = merge(&merge(&dated, &apart), &more);
    assert_eq!(all, merge(&more, &merge(&apart, &dated)));
    let group = &all.groups[0];
    assert_eq!(group.member(facebook).unwrap().since, Since::Day(day));
    assert_eq!(group.member(instagram).unwrap().left, Some(day));
    assert!(group.has(facebook) && !group.has(instagram) && group.has(threads));
    let ties = all.ties(facebook);
    assert_eq!(ties[&instagram].left, Some(day));
    assert_eq!(ties[&threads].since, Some((day, true)));
    // What was never linked stays away, whatever an old copy says.
    let never = changed(&all, |it| it.never_linked(facebook, instagram));
    for merged in [merge(&never, &apart), merge(&apart, &never)] {
        assert_eq!(merged, merge(&never, &apart));
        assert!(merged.groups[0].member(instagram).is_none());
    }
}
