//! The table of parameters (specification 4, and the defaults that C01 to C20 name). A pure data table.
//!
//! `House` is our own default or a figure that no confirmed text gives; it is never shown as law.

use serde::{Deserialize, Serialize};

use super::{ParameterKind, ParameterSpec, SetError, Value};
use crate::ratio::Ratio;
use crate::rule::Basis::{self, House, Law, Practice, Regulation};

const PETITIONS_22_23: Basis = Law("《信访工作条例》第二十二条、第二十三条");
const PETITIONS_34: Basis = Law("《信访工作条例》第三十四条");
const PETITIONS_35_36: Basis = Law("《信访工作条例》第三十五条、第三十六条");
const REPORTS: Basis = Regulation("《纪检监察机关处理检举控告工作规则》");
const SELECTION: Basis = Regulation("《党政领导干部选拔任用工作条例》");
const SELECTION_2014_41: Basis = Regulation("《党政领导干部选拔任用工作条例》(2014年)第四十一条");
const SELECTION_2014_42: Basis = Regulation("《党政领导干部选拔任用工作条例》(2014年)第四十二条");
const NOTICE_ZHEJIANG: Basis = Regulation("浙江省干部考察预告规定");
const TERMS: Basis = Regulation("《党政领导干部职务任期暂行规定》");
const ADMONITION: Basis = Regulation("诫勉影响期为六个月(地方实施办法转引)");
const S000: Basis = Practice("某市干部考察考核工作制度汇报");
const S001: Basis = Practice("某县干部考察工作程序和纪律");
const S003: Basis = Practice("某市重点工作督查制度");
const LOCAL: Basis = Practice("地方诫勉实施办法");

macro_rules! of {
    (type int) => { u32 };
    (type ratio) => { Ratio };
    (type bool) => { bool };
    (type weights) => { Vec<u32> };
    (type int_list) => { Vec<u32> };
    (type text_list) => { Vec<String> };
    (kind int) => { ParameterKind::Int };
    (kind ratio) => { ParameterKind::Ratio };
    (kind bool) => { ParameterKind::Bool };
    (kind weights) => { ParameterKind::Weights };
    (kind int_list) => { ParameterKind::IntList };
    (kind text_list) => { ParameterKind::TextList };
    (value int $v:literal in $min:literal to $max:literal) => { $v };
    (value ratio $n:literal / $d:literal in $($bounds:tt)*) => { Ratio::new($n, $d) };
    (value bool $v:literal) => { $v };
    (value weights $($v:literal),+) => { vec![$($v),+] };
    (value int_list $($v:literal),+ in $min:literal to $max:literal) => { vec![$($v),+] };
    (value text_list $($v:literal),+) => { vec![$($v.to_owned()),+] };
    (text int $v:literal in $min:literal to $max:literal) => { stringify!($v) };
    (text ratio $n:literal / $d:literal in $($bounds:tt)*) => { concat!($n, "/", $d) };
    (text bool $v:literal) => { stringify!($v) };
    (text weights $first:literal $(, $v:literal)*) => { concat!($first $(, ",", $v)*) };
    (text int_list $first:literal $(, $v:literal)* in $min:literal to $max:literal) => { concat!($first $(, ",", $v)*) };
    (text text_list $first:literal $(, $v:literal)*) => { concat!($first $(, ",", $v)*) };
    (min int $v:literal in $min:literal to $max:literal) => { Some(stringify!($min)) };
    (min int_list $($v:literal),+ in $min:literal to $max:literal) => { Some(stringify!($min)) };
    (min ratio $n:literal / $d:literal in $mn:literal / $md:literal to $xn:literal / $xd:literal) => { Some(concat!($mn, "/", $md)) };
    (min $kind:ident $($rest:tt)*) => { None };
    (max int $v:literal in $min:literal to $max:literal) => { Some(stringify!($max)) };
    (max int_list $($v:literal),+ in $min:literal to $max:literal) => { Some(stringify!($max)) };
    (max ratio $n:literal / $d:literal in $mn:literal / $md:literal to $xn:literal / $xd:literal) => { Some(concat!($xn, "/", $xd)) };
    (max $kind:ident $($rest:tt)*) => { None };
}

macro_rules! parameters {
    ($($group:literal { $($field:ident $key:literal $kind:ident($($value:tt)+) $unit:literal $basis:expr;)+ })+) => {
        /// Every threshold, by name. `Default` is the table.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        #[allow(missing_docs)]
        pub struct Params { $($(#[serde(rename = $key)] pub $field: of!(type $kind),)+)+ }

        impl Default for Params {
            fn default() -> Self { Self { $($($field: of!(value $kind $($value)+),)+)+ } }
        }

        /// What each parameter is.
        pub const PARAMETERS: &[ParameterSpec] = &[$($(ParameterSpec {
            key: $key,
            group: $group,
            kind: of!(kind $kind),
            default: of!(text $kind $($value)+),
            min: of!(min $kind $($value)+),
            max: of!(max $kind $($value)+),
            unit: $unit,
            basis: $basis,
        },)+)+];

        impl Params {
            /// The text of the value of `key`.
            pub fn text(&self, key: &str) -> Option<String> {
                match key { $($($key => Some(self.$field.text()),)+)+ _ => None }
            }

            /// Changes one value, if it is in order.
            ///
            /// # Errors
            /// [`SetError`]; nothing is changed then.
            pub fn set(&mut self, key: &str, text: &str) -> Result<(), SetError> {
                let spec = ParameterSpec::of(key).ok_or(SetError::UnknownKey)?;
                match key {
                    $($($key => {
                        let value = <of!(type $kind) as Value>::read(text).ok_or(SetError::Unreadable)?;
                        if let Some(code) = value.fault(spec) { return Err(SetError::Refused(code)); }
                        self.$field = value;
                        Ok(())
                    })+)+
                    _ => Err(SetError::UnknownKey),
                }
            }

            /// Values outside their bounds and weights that do not total 100: key and code.
            pub fn check(&self) -> Vec<(&'static str, &'static str)> {
                let faults = [$($(self.$field.fault(&PARAMETERS[Key::$field as usize]),)+)+];
                PARAMETERS.iter().zip(faults).filter_map(|(spec, fault)| Some((spec.key, fault?))).collect()
            }

            /// What differs in `other`: key, text here, text there.
            pub fn diff(&self, other: &Self) -> Vec<(&'static str, String, String)> {
                let mut found = Vec::new();
                $($(if self.$field != other.$field {
                    found.push(($key, self.$field.text(), other.$field.text()));
                })+)+
                found
            }
        }

        #[allow(non_camel_case_types)]
        enum Key { $($($field,)+)+ }
    };
}

parameters! {
    "vacancy" {
        vacancy_lead_wd "vacancy.lead_wd" int(1 in 1 to 30) "working_day" House;
        vacancy_alert_days "vacancy.alert_days" int(180 in 30 to 730) "day" House;
    }
    "nomination" {
        nomination_min_per_post "nomination.min_per_post" int(2 in 1 to 20) "person" House;
        qualification_service_years "qualification.service_years" int(5 in 0 to 20) "year" House;
        qualification_grassroots_years "qualification.grassroots_years" int(2 in 0 to 20) "year" House;
        qualification_deputy_years "qualification.deputy_years" int(2 in 0 to 20) "year" House;
        qualification_principal_years "qualification.principal_years" int(3 in 0 to 20) "year" House;
    }
    "recommendation" {
        recommendation_validity_months "recommendation.validity_months" int(12 in 1 to 24) "month" House;
        recommendation_turnout_min "recommendation.turnout_min" ratio(2/3 in 1/2 to 1/1) "ratio" House;
        recommendation_identical_warn "recommendation.identical_warn" ratio(3/10 in 1/100 to 1/1) "ratio" House;
        weights_five_comprehensive "weights.five_comprehensive" weights(20, 20, 20, 20, 20) "percent" House;
    }
    "shortlist" {
        diff_ratio_min "diff.ratio_min" int(2 in 1 to 10) "person" House;
        diff_open_selection "diff.open_selection" int(3 in 1 to 10) "person" House;
        diff_stage2 "diff.stage2" int(2 in 1 to 10) "person" House;
        open_selection_min_qualified "open_selection.min_qualified" int(10 in 1 to 100) "person" House;
        open_selection_interview "open_selection.interview" int(5 in 1 to 50) "person" House;
        shortlist_require_excellent "shortlist.require_excellent" bool(false) "flag" House;
        shortlist_rate_warn "shortlist.rate_warn" ratio(1/2 in 0/1 to 1/1) "ratio" House;
    }
    "team" {
        team_min_members "team.min_members" int(2 in 2 to 20) "person" SELECTION;
        cert_validity_years "cert.validity_years" int(3 in 1 to 10) "year" House;
        cert_pass "cert.pass" int(80 in 0 to 100) "point" House;
    }
    "inspection" {
        inspection_min_talks "inspection.min_talks" int(10 in 1 to 500) "talk" House;
        inspection_no_shortcoming_warn "inspection.no_shortcoming_warn" ratio(7/10 in 1/100 to 1/1) "ratio" House;
        inspection_similarity_warn "inspection.similarity_warn" ratio(17/20 in 1/2 to 1/1) "ratio" House;
        inspection_major_problem_wd "inspection.major_problem_wd" int(1 in 1 to 5) "working_day" House;
        inspection_min_days "inspection.min_days" int(2 in 1 to 60) "day" S001;
        inspection_circle_min_items "inspection.circle_min_items" int(1 in 0 to 20) "item" House;
        inspection_former_unit_years "inspection.former_unit_years" int(2 in 0 to 10) "year" NOTICE_ZHEJIANG;
        extended_unit_if_post_years_lt "extended_unit.if_post_years_lt" int(3 in 0 to 10) "year" S001;
        material_similarity_warn "material.similarity_warn" ratio(3/5 in 1/4 to 1/1) "ratio" House;
        weights_pyramid "weights.pyramid" weights(30, 30, 20, 20) "percent" House;
    }
    "poll" {
        poll_turnout_min "poll.turnout_min" ratio(2/3 in 1/2 to 1/1) "ratio" House;
        poll_min_cell "poll.min_cell" int(5 in 3 to 50) "ballot" House;
        poll_window_min_days "poll.window_min_days" int(1 in 1 to 30) "day" House;
        poll_window_max_days "poll.window_max_days" int(3 in 1 to 30) "day" House;
        poll_points "poll.points" int_list(95, 85, 70, 50 in 0 to 100) "point" House;
    }
    "four_musts" {
        four_musts_due_wd "four_musts.due_wd" int(10 in 1 to 60) "working_day" House;
        four_musts_max_age_days "four_musts.max_age_days" int(90 in 1 to 365) "day" House;
        letter_due_wd "letter.due_wd" int(10 in 1 to 60) "working_day" House;
        letter_dual_management_months "letter.dual_management_months" int(1 in 1 to 3) "month" SELECTION;
    }
    "petition" {
        petition_register_wd "petition.register_wd" int(1 in 1 to 5) "working_day" House;
        petition_judge_wd "petition.judge_wd" int(3 in 1 to 15) "working_day" House;
        petition_accept_days "petition.accept_days" int(15 in 1 to 15) "day" PETITIONS_22_23;
        petition_forward_objection_wd "petition.forward_objection_wd" int(5 in 1 to 5) "working_day" PETITIONS_22_23;
        petition_handle_days "petition.handle_days" int(60 in 1 to 60) "day" PETITIONS_34;
        petition_extend_days "petition.extend_days" int(30 in 1 to 30) "day" PETITIONS_34;
        petition_review_request_days "petition.review_request_days" int(30 in 30 to 365) "day" PETITIONS_35_36;
        petition_review_answer_days "petition.review_answer_days" int(30 in 1 to 30) "day" PETITIONS_35_36;
        petition_receipt_days "petition.receipt_days" int(365 in 30 to 3650) "day" House;
        petition_alert_percent "petition.alert_percent" int_list(50, 80, 100 in 1 to 100) "percent" House;
        report_transfer_wd "report.transfer_wd" int(5 in 1 to 5) "working_day" REPORTS;
        report_realname_ack_wd "report.realname_ack_wd" int(15 in 1 to 15) "working_day" REPORTS;
        report_realname_result_wd "report.realname_result_wd" int(15 in 1 to 15) "working_day" REPORTS;
        report_feedback_months "report.feedback_months" int(3 in 1 to 3) "month" REPORTS;
    }
    "audit" {
        audit_cycle_years "audit.cycle_years" int(3 in 1 to 10) "year" S000;
        audit_yearly_share "audit.yearly_share" ratio(1/3 in 1/10 to 1/1) "ratio" S000;
        audit_max_age_years "audit.max_age_years" int(3 in 1 to 10) "year" House;
        audit_notice_days "audit.notice_days" int(3 in 3 to 60) "day" Law("《审计法》第四十二条");
        audit_comment_days "audit.comment_days" int(10 in 10 to 60) "day" Law("《审计法》第四十四条");
        audit_appeal_days "audit.appeal_days" int(30 in 30 to 180) "day" Regulation("经济责任审计规定(2010年)第三十二条");
        audit_decision_days "audit.decision_days" int(90 in 1 to 90) "day" House;
        audit_alert_days "audit.alert_days" int_list(180, 90, 7 in 1 to 730) "day" House;
        joint_meeting_days "joint.meeting_days" int(7 in 1 to 60) "day" House;
    }
    "meeting" {
        meeting_quorum "meeting.quorum" ratio(2/3 in 2/3 to 1/1) "ratio" SELECTION;
        meeting_pass "meeting.pass" ratio(1/2 in 1/2 to 9/10) "ratio" SELECTION;
        meeting_materials_lead_wd "meeting.materials_lead_wd" int(1 in 1 to 30) "working_day" House;
    }
    "notice" {
        notice_count_start_day "notice.count_start_day" bool(true) "flag" House;
        notice_restart_on_change "notice.restart_on_change" bool(true) "flag" House;
        notice_unpublish_days "notice.unpublish_days" int(30 in 1 to 365) "day" House;
        notice_inspection_lead_wd "notice.inspection.lead_wd" int(3 in 1 to 30) "working_day" NOTICE_ZHEJIANG;
        notice_pre_appointment_min_wd "notice.pre_appointment.min_wd" int(5 in 5 to 30) "working_day" SELECTION_2014_41;
        notice_assessment_min_wd "notice.assessment.min_wd" int(3 in 1 to 30) "working_day" House;
        notice_tv_speech_min_wd "notice.tv_speech.min_wd" int(0 in 0 to 30) "working_day" House;
        notice_probation_end_min_wd "notice.probation_end.min_wd" int(5 in 1 to 30) "working_day" House;
        notice_commitment_min_wd "notice.commitment.min_wd" int(20 in 1 to 250) "working_day" House;
        notice_result_min_wd "notice.result.min_wd" int(5 in 1 to 30) "working_day" House;
        notice_reception_min_wd "notice.reception.min_wd" int(3 in 1 to 30) "working_day" House;
        deadline_roll_forward "deadline.roll_forward" bool(true) "flag" House;
        deadline_alert_days "deadline.alert_days" int_list(180, 90, 7 in 1 to 730) "day" House;
    }
    "appointment" {
        probation_months "probation_months" int(12 in 12 to 24) "month" SELECTION_2014_42;
        probation_alert_days "probation.alert_days" int_list(60, 30 in 1 to 365) "day" House;
        term_years "term.years" int(5 in 1 to 10) "year" TERMS;
        term_max_terms "term.max_terms" int(2 in 1 to 5) "term" TERMS;
        term_same_level_years "term.same_level_years" int(15 in 1 to 30) "year" TERMS;
    }
    "admonition" {
        admonition_months "admonition_months" int(6 in 6 to 24) "month" ADMONITION;
        admonition_talk_interval_months "admonition.talk_interval_months" int(2 in 1 to 6) "month" S000;
        admonition_report_interval_months "admonition.report_interval_months" int(3 in 1 to 6) "month" S000;
        admonition_post_release_report_months "admonition.post_release_report_months" int(6 in 1 to 12) "month" S000;
        admonition_suggest_rate "admonition.suggest_rate" ratio(7/10 in 0/1 to 1/1) "ratio" LOCAL;
        inquiry_reply_wd "inquiry.reply_wd" int(15 in 1 to 60) "working_day" House;
    }
    "assessment" {
        weights_annual "weights.annual" weights(20, 20, 10, 20, 10, 20) "percent" House;
        adjust_cap "adjust.cap" int(5 in 0 to 20) "point" House;
        satisfaction_veto "satisfaction.veto" ratio(3/5 in 0/1 to 1/1) "ratio" House;
        grade_excellent_rate "grade.excellent_rate" ratio(9/10 in 1/2 to 1/1) "ratio" House;
        grade_competent_rate "grade.competent_rate" ratio(2/3 in 1/2 to 1/1) "ratio" House;
        grade_incompetent_votes "grade.incompetent_votes" ratio(1/3 in 1/10 to 1/2) "ratio" S000;
        quota_excellent_civil "quota.excellent_civil" ratio(1/5 in 0/1 to 1/1) "ratio" House;
        quota_excellent_civil_consent "quota.excellent_civil_consent" ratio(1/4 in 0/1 to 1/1) "ratio" House;
        quota_excellent_teams "quota.excellent_teams" ratio(3/10 in 0/1 to 1/1) "ratio" House;
    }
    "supervision" {
        joint_conference_months "joint_conference.months" int(6 in 1 to 12) "month" S000;
        social_supervisor_term_years "social_supervisor.term_years" int(2 in 1 to 5) "year" House;
        liaison_months "liaison.months" int(6 in 1 to 24) "month" House;
        visit_quota_organ "visit.quota_organ" int(15 in 1 to 500) "household" House;
        visit_quota_station "visit.quota_station" int(30 in 1 to 500) "household" House;
        supervision_check_months "supervision.check_months" int(1 in 1 to 12) "month" S003;
        supervision_table_months "supervision.table_months" int(2 in 1 to 12) "month" S003;
    }
    "system" {
        photo_max_bytes "photo.max_bytes" int(5242880 in 65536 to 8388608) "byte" House;
        auth_second_factor_roles "auth.second_factor_roles" text_list("sys_admin", "sec_admin", "audit_admin") "role" House;
        auth_idle_minutes "auth.idle_minutes" int(15 in 5 to 120) "minute" House;
    }
}
