use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::machine::{Refused, ask, flaws};
use crate::params::Params;
use crate::role::{Grant, Holder, UnitPath};
use crate::rule::{Force, Rule};
use crate::text::TextEnum;

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

fn member(name: &str) -> Named {
    Named { name: name.into(), ..Named::default() }
}

fn at(state: State) -> Relation<'static> {
    Relation {
        path: "/3401/XZ01/",
        state: Some(state),
        subject: Some(Uuid::from_u128(90)),
        team: vec![Uuid::from_u128(1), Uuid::from_u128(2)],
        lead: Some(Uuid::from_u128(1)),
        ..Relation::default()
    }
}

fn refusal(relation: &Relation<'_>, action: Action, holder: &Holder) -> Option<Option<&'static str>> {
    match ask(STEPS, action, &relation.standing(holder)).err() {
        Some(Refused::NotPermitted { code, .. }) => Some(code),
        Some(_) => Some(None),
        None => None,
    }
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Planned), Vec::<String>::new());
}

#[test]
fn r_aud_1_two_audit_and_none_of_them_is_near_the_audited() {
    let of = |team: Vec<Named>| Facts { team, ..Facts::default() };
    assert!(!holds(&R_AUD_1, &of(vec![member("甲")])));
    assert!(holds(&R_AUD_1, &of(vec![member("甲"), member("乙")])));
    for (near, what) in [
        (Named { subject: true, ..member("丙") }, "audit_subject"),
        (Named { relative: true, ..member("丙") }, "audit_relative"),
        (Named { same_unit: true, ..member("丙") }, "audited_unit"),
        (Named { approver: true, ..member("丙") }, "audit_approver"),
    ] {
        let refused = (R_AUD_1.holds)(&of(vec![member("甲"), near]), &Params::default()).unwrap_err();
        assert_eq!((refused.missing[0].what, refused.missing[0].of.as_deref()), (what, Some("丙")));
    }
}

#[test]
fn r_aud_1_who_approves_is_not_near_the_audited_either() {
    let by = |approver| Facts { approver, ..Facts::default() };
    assert!(holds(&R_AUD_1_APPROVER, &by(None)));
    assert!(holds(&R_AUD_1_APPROVER, &by(Some(member("丙")))));
    assert!(!holds(&R_AUD_1_APPROVER, &by(Some(Named { relative: true, ..member("丙") }))));
    assert!(!holds(&R_AUD_1_APPROVER, &by(Some(Named { same_unit: true, ..member("丙") }))));
}

#[test]
fn r_aud_2_the_notice_is_there_three_days_before_the_work_or_the_head_approved() {
    let on = |today, head_approved| Facts {
        today: day(today),
        notice_on: Some(day("2026-03-02")),
        head_approved,
        ..Facts::default()
    };
    assert!(!holds(&R_AUD_2_NOTICE, &on("2026-03-04", false)));
    assert!(holds(&R_AUD_2_NOTICE, &on("2026-03-05", false)));
    assert!(holds(&R_AUD_2_NOTICE, &on("2026-03-02", true)));
    assert!(!holds(&R_AUD_2_NOTICE, &Facts::default()));
}

#[test]
fn r_aud_2_the_draft_waits_for_both_or_for_the_end_of_the_days() {
    let on = |today, subject_answered, unit_answered| Facts {
        today: day(today),
        comments_until: Some(day("2026-03-12")),
        subject_answered,
        unit_answered,
        ..Facts::default()
    };
    assert!(!holds(&R_AUD_2, &on("2026-03-12", false, false)));
    assert!(!holds(&R_AUD_2, &on("2026-03-12", true, false)));
    assert!(holds(&R_AUD_2, &on("2026-03-03", true, true)));
    assert!(holds(&R_AUD_2, &on("2026-03-13", false, false)));
    assert!(!holds(&R_AUD_2, &Facts { subject_answered: true, unit_answered: true, ..Facts::default() }));
}

#[test]
fn r_aud_3_result_report_and_opinion_go_together() {
    for (result, opinion, right) in [(false, true, false), (true, false, false), (true, true, true)] {
        assert_eq!(holds(&R_AUD_3, &Facts { result, opinion, ..Facts::default() }), right);
    }
}

#[test]
fn r_aud_5_an_appeal_is_made_in_its_days_and_once() {
    let on = |asked, decided| Facts { appeal: Some((day(asked), day("2026-04-01"))), decided, ..Facts::default() };
    assert!(holds(&R_AUD_5_APPEAL, &on("2026-04-01", false)));
    assert!(!holds(&R_AUD_5_APPEAL, &on("2026-04-02", false)));
    assert!(!holds(&R_AUD_5_APPEAL, &on("2026-04-01", true)));
}

#[test]
fn r_aud_5_others_re_examine_and_a_late_decision_is_said() {
    let panel = vec![member("丁"), member("戊")];
    assert!(holds(&R_AUD_5_PANEL, &Facts { panel: panel.clone(), ..Facts::default() }));
    assert!(!holds(&R_AUD_5_PANEL, &Facts { panel: vec![member("丁")], ..Facts::default() }));
    assert!(!holds(&R_AUD_5_PANEL, &Facts { panel, original: vec!["丁".into()], ..Facts::default() }));
    let on = |today| Facts { today: day(today), decide_until: Some(day("2026-06-01")), ..Facts::default() };
    assert!(holds(&R_AUD_5_LATE, &on("2026-06-01")) && !holds(&R_AUD_5_LATE, &on("2026-06-02")));
    assert_eq!(R_AUD_5_LATE.force, Force::Warn);
    let appealed =
        Relation { approvers: vec![Uuid::from_u128(3)], panel: vec![Uuid::from_u128(4)], ..at(State::Appealed) };
    let lead = |account| holder(Role::AuditLead, "/", account);
    for original in [1, 2, 3] {
        assert_eq!(refusal(&appealed, Action::DecideAppeal, &lead(original)), Some(Some("R-AUD-5")));
        assert_eq!(refusal(&appealed, Action::SetPanel, &lead(original)), Some(Some("R-AUD-5")));
    }
    assert_eq!(refusal(&appealed, Action::DecideAppeal, &lead(4)), None);
    assert_eq!(refusal(&appealed, Action::DecideAppeal, &lead(5)), Some(None));
    assert_eq!(refusal(&appealed, Action::SetPanel, &lead(5)), None);
}

#[test]
fn r_aud_4_who_left_owes_an_audit_unless_one_counted_on_that_day() {
    let on = |audited: Option<&str>, today| owed(day("2026-06-01"), audited.map(day), day(today), &Params::default());
    assert!(on(None, "2026-06-01") && on(None, "2029-06-01") && !on(None, "2029-06-02"));
    assert!(on(Some("2023-05-31"), "2026-06-02"), "it counted no longer");
    assert!(!on(Some("2023-06-01"), "2026-06-02") && !on(Some("2026-07-01"), "2026-07-02"));
}

#[test]
fn r_aud_6_the_limit_is_said_half_a_year_before_and_again() {
    let due = day("2026-12-31");
    for (today, reached) in [
        ("2026-07-03", None),
        ("2026-07-04", Some(180)),
        ("2026-10-01", Some(180)),
        ("2026-10-02", Some(90)),
        ("2026-12-23", Some(90)),
        ("2026-12-24", Some(7)),
        ("2027-03-01", Some(7)),
    ] {
        assert_eq!(reminded(due, day(today), &Params::default()), reached, "{today}");
        let facts = Facts { today: day(today), due: Some(due), ..Facts::default() };
        assert_eq!(holds(&R_AUD_6, &facts), reached.is_none());
    }
    assert!(holds(&R_AUD_6, &Facts::default()));
}

#[test]
fn r_aud_7_a_serious_clue_is_transferred_before_the_report() {
    assert!(holds(&R_AUD_7, &Facts::default()));
    assert!(!holds(&R_AUD_7, &Facts { untransferred: vec!["虚列支出".into()], ..Facts::default() }));
}

#[test]
fn r_aud_7_a_clue_is_not_buried_with_an_audit_that_is_broken_off() {
    let facts =
        |clues: &[&str]| Facts { untransferred: clues.iter().map(ToString::to_string).collect(), ..Facts::default() };
    assert!(holds(&R_AUD_7_STOP, &facts(&[])));
    let refused = (R_AUD_7_STOP.holds)(&facts(&["虚列支出"]), &Params::default()).unwrap_err();
    assert_eq!((refused.have.as_deref(), refused.missing.len()), (Some("1"), 0), "how many, and not what");
}

#[test]
fn r_aud_8_what_was_found_is_put_right_before_the_end() {
    assert!(holds(&R_AUD_8, &Facts::default()));
    assert!(!holds(&R_AUD_8, &Facts { unrectified: vec!["收回垫付款".into()], ..Facts::default() }));
}

#[test]
fn sod_1_who_audits_does_not_review_and_who_asked_does_not_entrust() {
    let comments = at(State::Comments);
    for (account, code) in [(1, Some(Some("SOD-1"))), (2, Some(Some("SOD-1"))), (3, None)] {
        assert_eq!(refusal(&comments, Action::Review, &holder(Role::AuditLead, "/", account)), code);
    }
    assert_eq!(refusal(&comments, Action::Review, &holder(Role::Auditor, "/", 3)), Some(None));
    let asked = Relation { proposer: Some(Uuid::from_u128(7)), ..at(State::Entrusting) };
    let reviewer = |account| holder(Role::Reviewer, "/", account);
    assert_eq!(refusal(&asked, Action::Entrust, &reviewer(7)), Some(Some("SOD-1")));
    assert_eq!(refusal(&asked, Action::Entrust, &reviewer(8)), None);
}

#[test]
fn sod_1_who_was_in_the_team_neither_reviews_nor_re_examines_and_another_can_be_named() {
    let former = vec![Uuid::from_u128(5)];
    let lead = |account| holder(Role::AuditLead, "/", account);
    let comments = Relation { former: former.clone(), ..at(State::Comments) };
    assert_eq!(refusal(&comments, Action::Review, &lead(5)), Some(Some("SOD-1")));
    assert_eq!(refusal(&comments, Action::StrikeClue, &lead(1)), Some(Some("SOD-1")));
    assert_eq!(refusal(&comments, Action::StrikeClue, &lead(3)), None);
    assert_eq!(refusal(&comments, Action::StrikeFinding, &lead(3)), Some(None));
    assert_eq!(refusal(&Relation { former, ..at(State::Appealed) }, Action::SetPanel, &lead(5)), Some(Some("R-AUD-5")));
    use State as S;
    let from = |action| STEPS.iter().filter(|s| s.action == action).map(|s| s.from).collect::<Vec<_>>();
    let working = [S::Fieldwork, S::DraftReport, S::Comments, S::Reviewed, S::Issued];
    assert_eq!(from(Action::SetTeam), [&[S::Entrusted, S::Notified], working.as_slice(), &[S::Rectifying]].concat());
    let stops = [S::Planned, S::Entrusted, S::Notified, S::Fieldwork, S::DraftReport, S::Comments];
    assert_eq!(from(Action::Cancel), stops);
}

#[test]
fn what_is_broken_off_shows_the_audited_that_it_is_and_no_draft() {
    let subject = Holder { cadre: Some(Uuid::from_u128(90)), ..holder(Role::Auditor, "/", 3) };
    assert_eq!(at(State::Terminated).reader(&subject), Some(Reader::Audited));
    assert!(!at(State::Terminated).reads(Reader::Audited, Paper::Report));
    assert!(!at(State::Terminated).reads(Reader::Department, Paper::Result));
}

#[test]
fn sod_3_the_official_answers_and_is_nothing_else_to_the_audit() {
    let subject = Holder { cadre: Some(Uuid::from_u128(90)), ..holder(Role::AuditLead, "/", 3) };
    let comments = at(State::Comments);
    assert_eq!(refusal(&comments, Action::Review, &subject), Some(Some("SOD-3")));
    assert_eq!(refusal(&comments, Action::Comment, &subject), None);
    assert_eq!(comments.reader(&subject), Some(Reader::Audited));
    assert_eq!(at(State::Entrusted).reader(&subject), None, "nobody is warned before the notice");
}

#[test]
fn the_bureau_reads_the_file_and_the_department_the_result_once_it_is_delivered() {
    let staff = holder(Role::OrgStaff, "/", 9);
    let reader = |state, role| at(state).reader(&holder(role, "/", 9));
    assert_eq!(reader(State::Fieldwork, Role::Auditor), Some(Reader::Bureau));
    assert_eq!(reader(State::Delivered, Role::Inspector), None);
    assert_eq!(reader(State::Comments, Role::DisciplineLiaison), None);
    assert_eq!(reader(State::Delivered, Role::DisciplineLiaison), Some(Reader::Discipline));
    assert_eq!(reader(State::Entrusted, Role::UnitLeader), None);
    assert_eq!(reader(State::Notified, Role::UnitLeader), Some(Reader::Audited));
    assert_eq!(at(State::Issued).reader(&staff), Some(Reader::Department));
    let inspecting = |state| Relation { inspecting: true, ..at(state) }.reader(&holder(Role::Inspector, "/", 9));
    assert_eq!((inspecting(State::Issued), inspecting(State::Delivered)), (None, Some(Reader::Inspection)));
    let reads = |state: State, reader, paper| at(state).reads(reader, paper);
    assert!(!reads(State::Issued, Reader::Department, Paper::Result));
    assert!(reads(State::Delivered, Reader::Department, Paper::Result));
    assert!(!reads(State::Delivered, Reader::Department, Paper::Report));
    assert!(!reads(State::DraftReport, Reader::Audited, Paper::Report));
    assert!(reads(State::Comments, Reader::Audited, Paper::Report));
    assert!(!reads(State::Closed, Reader::Audited, Paper::Result));
    assert!(reads(State::Delivered, Reader::Inspection, Paper::Result));
    assert!(!reads(State::Delivered, Reader::Inspection, Paper::Report));
    assert!(reads(State::Fieldwork, Reader::Bureau, Paper::Transfer));
}

#[test]
fn the_audited_read_report_and_opinion_once_they_are_delivered_and_before_that_the_draft_that_was_sent() {
    use Paper::{Issue, Opinion, Report};
    let papers = [Report, Report, Opinion, Report, Opinion, Issue, Opinion];
    let read = |state, reader| -> Vec<usize> {
        let audit = Relation { drafts: vec![2], ..at(state) };
        (0..papers.len()).filter(|n| audit.reads_at(reader, &papers, *n)).collect()
    };
    assert_eq!(read(State::DraftReport, Reader::Audited), [] as [usize; 0]);
    assert_eq!(read(State::Issued, Reader::Audited), [1]);
    assert_eq!(
        read(State::Delivered, Reader::Audited),
        [1, 3, 4, 6],
        "what was sent, what was issued, what was changed"
    );
    assert_eq!(read(State::Delivered, Reader::Department), [4, 6]);
    assert_eq!(read(State::Issued, Reader::Department), [] as [usize; 0]);
    assert_eq!(read(State::Fieldwork, Reader::Bureau).len(), papers.len());
    let stands = |state, reader| at(state).stands(reader, &papers, 3);
    assert!(stands(State::Issued, Reader::Bureau) && !stands(State::Issued, Reader::Audited));
    assert!(!at(State::Closed).stands(Reader::Bureau, &papers, 1), "a draft stays a draft");
    assert_eq!((nth(&papers, 0), nth(&papers, 3), nth(&papers, 6)), (1, 3, 3));
}

#[test]
fn r_aud_7_the_discipline_organ_receives_the_clue_and_reads_its_paper_alone() {
    let sent = Relation { transferred: true, to_receive: true, ..at(State::Reviewed) };
    let liaison = holder(Role::DisciplineLiaison, "/", 9);
    let receives = |audit: &Relation<'_>, holder: &Holder| refusal(audit, Action::ReceiveTransfer, holder);
    assert_eq!(receives(&sent, &liaison), None);
    assert_eq!(receives(&Relation { to_receive: false, ..sent.clone() }, &liaison), Some(None));
    assert_eq!(receives(&sent, &holder(Role::AuditLead, "/", 1)), Some(None));
    let own = Holder { cadre: Some(Uuid::from_u128(90)), ..liaison.clone() };
    assert_eq!(receives(&sent, &own), Some(Some("SOD-3")));
    assert_eq!(sent.reader(&own), Some(Reader::Audited), "of a clue about oneself nobody reads");
    assert!(!sent.reads(Reader::Audited, Paper::Transfer) && !sent.reads(Reader::Audited, Paper::TransferReceipt));
    let both = holder(Role::DisciplineLiaison, "/", 2);
    assert_eq!(receives(&sent, &both), Some(Some("SOD-1")), "who audits receives nothing of it");
    let read = |paper| sent.reads(Reader::Discipline, paper);
    assert!(read(Paper::Transfer) && read(Paper::TransferReceipt));
    assert!(!Paper::ALL.iter().any(|p| !matches!(p, Paper::Transfer | Paper::TransferReceipt) && read(*p)));
}

#[test]
fn an_audit_is_called_after_the_person_and_one_of_performance_after_what_it_looks_at() {
    for kind in Kind::ALL.iter().filter(|kind| kind.of_person()) {
        assert_eq!(kind.title("某甲", None), "某甲经济责任审计");
    }
    assert_eq!(Kind::Performance.title("某甲", Some("污水管网工程")), "污水管网工程绩效审计");
    assert_eq!(Kind::Performance.title("某甲", None), "某甲绩效审计");
}
