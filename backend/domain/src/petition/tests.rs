use chrono::NaiveDate;
use uuid::Uuid;

use super::identity::R_PET_4;
use super::*;
use crate::calendar::{Calendar, DeadlineUnit};
use crate::deadline::{Count, elapsed, share_reached};
use crate::machine::{Refused, ask, flaws};
use crate::params::Params;
use crate::role::{Grant, Holder, UnitPath};
use crate::rule::{Force, Rule};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn holds(rule: &Rule<Facts>, facts: &Facts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

fn holder(role: Role, scope: &str, account: u128) -> Holder {
    let grants = vec![Grant { role, scope: UnitPath(scope.into()) }];
    Holder { account: Uuid::from_u128(account), cadre: None, grants }
}

fn at(state: State) -> Relation<'static> {
    Relation { path: "/3401/", state: Some(state), ..Relation::default() }
}

#[test]
fn r_pet_14_what_the_petitioner_said_no_officer_says_otherwise() {
    for own_word in [false, true] {
        assert_eq!(holds(&R_PET_14, &Facts { own_word, ..Facts::default() }), !own_word);
    }
}

#[test]
fn an_answer_is_rated_from_its_day_to_the_last_for_a_review() {
    let until = Some(day("2026-05-01"));
    for state in [State::Replied, State::ReviewRequested, State::Reviewed, State::RecheckRequested] {
        assert!(state.ratable(day("2026-05-02"), until), "{state}: nobody has closed it");
    }
    for (today, right) in [("2026-04-30", true), ("2026-05-01", true), ("2026-05-02", false)] {
        assert_eq!(State::Closed.ratable(day(today), until), right, "{today}");
    }
    for state in [State::Received, State::Investigating, State::Concluded, State::Final, State::Withdrawn] {
        assert!(!state.ratable(day("2026-04-30"), until), "{state}");
    }
}

#[test]
fn the_tables_are_whole() {
    assert_eq!(flaws(STEPS, State::Received), Vec::<String>::new());
    assert_eq!(flaws(identity::STEPS, identity::State::Asked), Vec::<String>::new());
}

#[test]
fn r_pet_1_nobody_handles_what_is_about_oneself_a_relative_or_the_own_unit() {
    let of = |subject, relative, same_unit| Facts {
        assignee: Some(Assignee { subject, relative, same_unit }),
        ..Facts::default()
    };
    assert!(holds(&R_PET_1, &Facts::default()));
    assert!(holds(&R_PET_1, &of(false, false, false)));
    for (subject, relative, unit) in [(true, false, false), (false, true, false), (false, false, true)] {
        assert!(!holds(&R_PET_1, &of(subject, relative, unit)));
    }
}

#[test]
fn r_pet_2_who_gave_a_name_is_told_of_acceptance_and_result() {
    for (real_name, acceptance_told, result_told, proposes, closes) in [
        (false, false, false, true, true),
        (true, false, false, false, false),
        (true, true, false, true, false),
        (true, false, true, false, false),
        (true, true, true, true, true),
    ] {
        let facts = Facts { real_name, acceptance_told, result_told, ..Facts::default() };
        assert_eq!(holds(&R_PET_2_ACCEPTED, &facts), proposes);
        assert_eq!(holds(&R_PET_2, &facts), closes);
    }
}

#[test]
fn r_pet_4_an_identity_is_read_for_a_purpose_and_within_a_day() {
    let judge = |purpose: &str, age_hours| {
        let facts = identity::Facts { purpose: purpose.into(), age_hours };
        (R_PET_4.holds)(&facts, &Params::default()).is_ok()
    };
    for (purpose, right) in [("", false), ("     \n ", false), ("五个字目的", false), ("六个字的目的", true)]
    {
        assert_eq!(judge(purpose, 0), right, "{purpose}");
    }
    for (hours, right) in [(23, true), (24, false), (25, false)] {
        assert_eq!(judge("联系反映人核实", hours), right, "{hours}");
    }
}

#[test]
fn r_pet_4_two_read_an_identity_together() {
    let asker = holder(Role::PetitionOfficer, "/", 1);
    let second = holder(Role::OrgSupervisor, "/", 2);
    let relation = at(State::Registered);
    let may = |who: &Holder, action, asker_cadre| {
        ask(identity::STEPS, action, &identity::standing(who, &relation, Uuid::from_u128(1), asker_cadre)).map(drop)
    };
    assert!(may(&second, identity::Action::Agree, None).is_ok());
    assert!(matches!(
        may(&asker, identity::Action::Agree, None),
        Err(Refused::NotPermitted { code: Some("SOD-1"), .. })
    ));
    assert!(may(&asker, identity::Action::Open, None).is_ok());
    assert!(may(&second, identity::Action::Open, None).is_err());
    let twin = Holder { cadre: Some(Uuid::from_u128(9)), ..second };
    assert!(may(&twin, identity::Action::Agree, Some(Uuid::from_u128(9))).is_err(), "the same person twice");
    assert!(!identity::may_ask(&holder(Role::Reviewer, "/", 3), &at(State::ReviewRequested)));
}

#[test]
fn r_pet_5_a_possible_duplicate_is_warned_of() {
    assert!(holds(&R_PET_5, &Facts::default()));
    assert!(!holds(&R_PET_5, &Facts { duplicates: vec!["信访〔2026〕1号".into()], ..Facts::default() }));
    assert_eq!(R_PET_5.force, Force::Warn);
}

#[test]
fn r_pet_6_a_term_is_reminded_of_at_half_four_fifths_and_its_end() {
    for (percent, right) in [(49, true), (50, false), (80, false), (100, false), (130, false)] {
        assert_eq!(holds(&R_PET_6, &Facts { elapsed: Some(percent), ..Facts::default() }), right, "{percent}");
    }
    let points = [50, 80, 100];
    for (percent, point) in
        [(49, None), (50, Some(50)), (79, Some(50)), (80, Some(80)), (99, Some(80)), (100, Some(100))]
    {
        assert_eq!(share_reached(percent, &points), point);
    }
    assert_eq!(elapsed(day("2026-03-01"), day("2026-04-30"), day("2026-03-31")), 50);
    assert_eq!(elapsed(day("2026-03-01"), day("2026-03-01"), day("2026-03-02")), 100);
}

#[test]
fn r_pet_7_what_was_found_is_not_left_out_later() {
    assert!(holds(&R_PET_7, &Facts::default()));
    assert!(!holds(&R_PET_7, &Facts { dropped: vec!["虚报冒领".into()], ..Facts::default() }));
}

#[test]
fn r_pet_8_what_cannot_be_cleared_up_is_explained_in_writing() {
    for verdict in [Verdict::Substantiated, Verdict::Partly, Verdict::Unsubstantiated, Verdict::Unverifiable] {
        for dissatisfied in [false, true] {
            let facts = Facts { verdict: Some(verdict), dissatisfied, ..Facts::default() };
            assert_eq!(holds(&R_PET_8, &facts), verdict != Verdict::Unverifiable && !dissatisfied);
            assert!(holds(&R_PET_8, &Facts { explained: true, ..facts }));
        }
    }
}

#[test]
fn r_pet_9_who_was_accused_falsely_is_cleared() {
    let facts = Facts { verdict: Some(Verdict::FalseAccusation), ..Facts::default() };
    assert!(!holds(&R_PET_9, &facts));
    assert!(holds(&R_PET_9, &Facts { clarified: true, ..facts }));
    assert!(holds(&R_PET_9, &Facts { verdict: Some(Verdict::Unsubstantiated), ..Facts::default() }));
}

#[test]
fn r_pet_10_a_review_is_asked_for_on_the_thirtieth_day_and_not_on_the_thirty_first() {
    let review_until = Some(day("2026-05-03"));
    for (asked, right) in [("2026-05-02", true), ("2026-05-03", true), ("2026-05-04", false)] {
        let facts = Facts { asked_on: Some(day(asked)), review_until, ..Facts::default() };
        assert_eq!(holds(&R_PET_10, &facts), right, "{asked}");
        let reviewed = Facts { asked_on: facts.asked_on, recheck_until: review_until, ..Facts::default() };
        assert_eq!(holds(&R_PET_10_RECHECK, &reviewed), right, "{asked}");
    }
}

#[test]
fn r_pet_10_after_a_review_a_recheck_is_asked_for_and_not_before() {
    let asked_on = Some(day("2026-05-01"));
    let until = Some(day("2026-05-03"));
    let answered = Facts { asked_on, review_until: until, ..Facts::default() };
    assert!(holds(&R_PET_10, &answered) && !holds(&R_PET_10_RECHECK, &answered));
    let reviewed = Facts { recheck_until: until, ..answered };
    assert!(!holds(&R_PET_10, &reviewed) && holds(&R_PET_10_RECHECK, &reviewed));
}

#[test]
fn r_pet_11_a_report_on_somebody_managed_above_is_not_registered_here() {
    for (level, above) in [("县管", false), ("", false), ("市管", true), ("省委管理", true), (" 中管", true)]
    {
        assert_eq!(managed_above(level), above, "{level}");
    }
    for regime in [Regime::General, Regime::Report, Regime::NoticeWindow] {
        for managed_above in [false, true] {
            let facts = Facts { managed_above, ..Facts::of(regime, false) };
            assert_eq!(holds(&R_PET_11, &facts), regime == Regime::General || !managed_above);
        }
    }
}

#[test]
fn r_pet_12_handling_is_lengthened_by_thirty_days_at_most() {
    for (extension, right) in [(1, true), (30, true), (31, false)] {
        assert_eq!(holds(&R_PET_12, &Facts { extension, extendable: true, ..Facts::default() }), right, "{extension}");
    }
    assert!(!holds(&R_PET_12, &Facts { extension: 1, ..Facts::default() }), "nothing runs");
}

#[test]
fn r_pet_13_the_organ_objects_within_five_working_days() {
    let until = day("2026-10-13");
    for (today, right) in [("2026-10-12", true), ("2026-10-13", true), ("2026-10-14", false)] {
        assert_eq!(holds(&R_PET_13, &Facts { objection: Some((day(today), until)), ..Facts::default() }), right);
    }
}

/// The last day of a term from `start`.
fn due(term: clock::Term, start: &str) -> String {
    let count =
        Count { start: day(start), unit: term.unit, length: term.length, count_start: false, roll_forward: true };
    count.due(&Calendar::shipped()).date.to_string()
}

#[test]
fn each_regime_has_its_own_clocks() {
    let p = Params::default();
    let of = |regime, real_name, kind| clock::on_receipt(regime, real_name, &p).into_iter().find(|t| t.kind == kind);
    for (regime, start, last) in [
        (Regime::General, "2026-04-20", "2026-05-06"),
        (Regime::Report, "2026-09-30", "2026-10-13"),
        (Regime::NoticeWindow, "2026-09-30", "2026-10-10"),
    ] {
        assert_eq!(due(of(regime, false, clock::DECIDE).unwrap(), start), last, "{regime}");
        assert!(of(regime, false, clock::ACKNOWLEDGE).is_none(), "nobody is told who gave no name");
    }
    assert_eq!(due(of(Regime::Report, true, clock::ACKNOWLEDGE).unwrap(), "2026-04-20"), "2026-05-13");
    assert_eq!(due(of(Regime::Report, true, clock::ACKNOWLEDGE).unwrap(), "2026-02-06"), "2026-03-05");
    assert_eq!(of(Regime::General, true, clock::ACKNOWLEDGE).map(|t| t.unit), Some(DeadlineUnit::NaturalDay));
    assert_eq!(due(clock::on_acceptance(Regime::General, &p).unwrap(), "2026-03-01"), "2026-04-30");
    assert!(clock::on_acceptance(Regime::Report, &p).is_none());
    assert_eq!(
        due(clock::on_transfer(Regime::Report, Some(Destination::Discipline), &p)[0], "2026-09-30"),
        "2026-10-13"
    );
    assert_eq!(clock::on_transfer(Regime::General, Some(Destination::Department), &p).len(), 1);
    for (to, by) in [
        (Destination::Discipline, Role::DisciplineLiaison),
        (Destination::Department, Role::PetitionOfficer),
        (Destination::Subordinate, Role::PetitionOfficer),
    ] {
        let terms = clock::on_transfer(Regime::Report, Some(to), &p);
        assert!(terms.len() == 2 && terms.iter().all(|term| term.role == by), "{to}");
    }
    assert!(clock::on_conclusion(Regime::Report, true, &p).is_some());
    assert!(clock::on_conclusion(Regime::Report, false, &p).is_none());
}

#[test]
fn sod_1_who_proposed_a_conclusion_does_not_approve_it() {
    let supervisor = holder(Role::OrgSupervisor, "/", 7);
    let may = |relation: &Relation<'_>, action| ask(STEPS, action, &relation.standing(&supervisor)).map(drop);
    assert!(may(&at(State::Concluding), Action::Conclude).is_ok());
    for (handler, proposer) in [(Some(7), None), (None, Some(7))] {
        let relation = Relation {
            handler: handler.map(Uuid::from_u128),
            proposer: proposer.map(Uuid::from_u128),
            ..at(State::Concluding)
        };
        let refused = may(&relation, Action::Conclude);
        assert!(matches!(refused, Err(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }
}

#[test]
fn sod_4_once_it_is_assigned_no_other_officer_reads_it_or_works_on_it() {
    let (me, other) = (holder(Role::PetitionOfficer, "/", 1), holder(Role::PetitionOfficer, "/", 2));
    let open = at(State::Registered);
    assert!(open.reads(&me) && open.reads(&other));
    let assigned = Relation { handler: Some(me.account), ..at(State::Investigating) };
    assert!(assigned.reads(&me) && assigned.seen(&other) && !assigned.reads(&other));
    assert!(ask(STEPS, Action::Reply, &assigned.standing(&me)).is_ok());
    let refused = ask(STEPS, Action::Reply, &assigned.standing(&other)).err();
    assert!(matches!(refused, Some(Refused::NotPermitted { code: Some("SOD-4"), .. })));
    assert!(assigned.reads(&holder(Role::OrgSupervisor, "/", 3)));
    let reviewer = holder(Role::Reviewer, "/", 4);
    assert!(!assigned.reads(&reviewer) && assigned.reads_finding(&reviewer));
    assert!(Relation { state: Some(State::ReviewRequested), ..assigned }.reads(&reviewer));
}

#[test]
fn sod_3_who_is_concerned_sees_nothing_of_it() {
    let supervisor = holder(Role::OrgSupervisor, "/", 1);
    let relation = Relation { concerned: true, ..at(State::Registered) };
    assert!(!relation.seen(&supervisor) && !relation.reads(&supervisor) && !relation.reads_finding(&supervisor));
    assert!(ask(STEPS, Action::Accept, &relation.standing(&supervisor)).is_err());
    assert_eq!(enclosing("/"), Vec::<String>::new());
    assert_eq!(enclosing("/3401/XZ01/"), ["/3401/XZ01/"]);
    assert_eq!(enclosing("/3401/"), Vec::<String>::new(), "the top encloses everybody");
}

#[test]
fn the_discipline_organ_sees_what_was_transferred_to_it() {
    let liaison = holder(Role::DisciplineLiaison, "/3401/", 1);
    assert!(!at(State::Registered).seen(&liaison));
    let transferred = Relation { discipline: true, ..at(State::Transferred) };
    assert!(transferred.seen(&liaison) && transferred.reads(&liaison));
    assert!(ask(STEPS, Action::Object, &transferred.standing(&liaison)).is_ok());
    assert!(ask(STEPS, Action::Conclude, &transferred.standing(&liaison)).is_err());
}

#[test]
fn r_pet_15_nothing_leaves_the_files_that_another_person_did_not_propose() {
    let plain = Facts::of(Regime::Report, false);
    assert!(!holds(&R_PET_15, &plain) && !holds(&R_PET_15_WITHDRAW, &plain));
    let forward = Facts { forward_proposed: true, ..plain.clone() };
    assert!(holds(&R_PET_15, &forward) && !holds(&R_PET_15_WITHDRAW, &forward));
    let withdraw = Facts { withdraw_proposed: true, ..plain };
    assert!(!holds(&R_PET_15, &withdraw) && holds(&R_PET_15_WITHDRAW, &withdraw));
    let joined = Facts { joined: vec!["信访〔2026〕2号".into()], ..withdraw };
    assert!(!holds(&R_PET_15_WITHDRAW, &joined), "what others reported does not go with it");
}
