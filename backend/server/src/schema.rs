//! Tables, the same on both engines; `sweep/migrations.rs` holds that they match the migrations.

use crate::db::types::{DbTs, DbUuid};

diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    journal_entry (seq) {
        seq -> BigInt, at -> DbTs, actor_id -> DbUuid, actor_name -> Text, roles -> Text,
        session_id -> Nullable<DbUuid>, request_id -> Nullable<Text>, action -> Text, object -> Text,
        object_id -> DbUuid, case_id -> Nullable<DbUuid>, stage -> Nullable<Text>, summary -> Text,
        before -> Nullable<Text>, after -> Nullable<Text>, reason -> Nullable<Text>, prev_hash -> Binary,
        hash -> Binary,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    journal_head (id) { id -> Integer, seq -> BigInt, hash -> Binary, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    idempotency (account_id, key) {
        account_id -> DbUuid, key -> Text, route -> Text, digest -> Binary, status -> Integer,
        version -> Nullable<Integer>, body -> Text, at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    numbering (prefix, year) { prefix -> Text, year -> Integer, last -> Integer, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    account (id) {
        id -> DbUuid, version -> Integer, login -> Text, name -> Text, cadre_id -> Nullable<DbUuid>, state -> Text,
        password -> Nullable<Text>, password_at -> Nullable<DbTs>, invite_hash -> Nullable<Binary>,
        invite_until -> Nullable<DbTs>, totp_secret -> Nullable<Binary>, totp_confirmed -> Bool,
        totp_last_step -> BigInt, created_at -> DbTs, last_sign_in -> Nullable<DbTs>,
        reset_asked_by -> Nullable<DbUuid>, reset_asked_at -> Nullable<DbTs>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    journal_later (id) {
        id -> DbUuid, on_day -> Date, object -> Text, object_id -> DbUuid, action -> Text, summary -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbTs;
    journal_checkpoint (seq) { seq -> BigInt, at -> DbTs, hash -> Binary, key_id -> Text, signature -> Binary, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    recovery_code (account_id, tag) {
        account_id -> DbUuid, tag -> Text, hash -> Text, used_at -> Nullable<DbTs>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    account_role (account_id, role, scope) { account_id -> DbUuid, role -> Text, scope -> Text, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    session (id) {
        id -> DbUuid, account_id -> DbUuid, device -> Text, created_at -> DbTs, last_used -> DbTs, expires_at -> DbTs,
        revoked_at -> Nullable<DbTs>, revoked_why -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    refresh_token (hash) { hash -> Binary, session_id -> DbUuid, issued_at -> DbTs, used_at -> Nullable<DbTs>, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbTs;
    login_throttle (key) { key -> Binary, fails -> Integer, until -> DbTs, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    unit (id) {
        id -> DbUuid, version -> Integer, code -> Text, name -> Text, kind -> Text, class -> Text,
        platform -> Nullable<Text>, region_code -> Nullable<Text>, parent_id -> Nullable<DbUuid>, path -> Text,
        small_unit -> Bool, quota_leaders -> Integer, quota_deputy -> Integer, state -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    post (id) {
        id -> DbUuid, version -> Integer, unit_id -> DbUuid, name -> Text, rank -> Text, duties -> Text,
        headcount -> Integer, is_principal -> Bool, is_elected -> Bool, is_sensitive -> Bool, is_economic -> Bool,
        special_expertise -> Bool, qualification -> Text, vacant_since -> Nullable<Date>, state -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    cadre (id) {
        id -> DbUuid, version -> Integer, state -> Text, personnel_no -> Nullable<Text>, name -> Text,
        pinyin -> Text, initials -> Text, sex -> Nullable<Text>, birth -> Nullable<Text>, ethnicity -> Text,
        native_place -> Text, birthplace -> Text, party_join -> Text, work_start -> Nullable<Text>, health -> Text,
        pro_title -> Text, specialty -> Text, id_card -> Nullable<Binary>, id_card_index -> Nullable<Binary>,
        id_card_mask -> Nullable<Text>, rank -> Text, rank_since -> Nullable<Text>, post_since -> Nullable<Text>,
        title -> Text, unit_id -> DbUuid, manage_level -> Text, status -> Text, tags -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    cadre_record (cadre_id) {
        cadre_id -> DbUuid, education -> Text, resume -> Text, family -> Text, rewards -> Text,
        rewards_text -> Text, sanctions -> Text, annual_results -> Text, annual_text -> Text,
        lrmx_rest -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    cadre_photo (cadre_id) { cadre_id -> DbUuid, mime -> Text, bytes -> Binary, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    cadre_change (id) {
        id -> DbUuid, version -> Integer, cadre_id -> DbUuid, state -> Text, fields -> Text, before -> Text,
        reason -> Text, attachment_id -> Nullable<DbUuid>, proposer_id -> DbUuid, proposer_name -> Text,
        proposed_at -> DbTs, decided_by -> Nullable<DbUuid>, decided_name -> Nullable<Text>,
        decided_at -> Nullable<DbTs>, decision_reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    cadre_import (id) {
        id -> DbUuid, version -> Integer, kind -> Text, state -> Text, creator_id -> DbUuid, created_at -> DbTs,
        content -> Binary,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    selection_case (id) {
        id -> DbUuid, version -> Integer, number -> Text, title -> Text, kind -> Text, unit_id -> DbUuid,
        state -> Text, suspended -> Nullable<Text>, creator_id -> DbUuid, created_at -> DbTs, stage_since -> DbTs,
        params_version -> Nullable<Integer>, params -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    case_post (case_id, post_id) { case_id -> DbUuid, post_id -> DbUuid, headcount -> Integer, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    calendar_year (id) {
        id -> DbUuid, year -> Integer, version -> Integer, source_doc -> Text, imported_by -> DbUuid,
        imported_name -> Text, imported_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    calendar_day (date) { date -> Date, year -> Integer, kind -> Text, name -> Text, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    candidate (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, post_id -> DbUuid, cadre_id -> DbUuid,
        source_nomination_id -> Nullable<DbUuid>, state -> Text, answers -> Text, signer_id -> Nullable<DbUuid>,
        signer_name -> Nullable<Text>, signed_at -> Nullable<DbTs>, scores -> Text,
        reason -> Nullable<Text>, creator_id -> DbUuid, created_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    shortlist_post (case_id, post_id) {
        case_id -> DbUuid, post_id -> DbUuid, version -> Integer, single -> Bool, reason -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    parameter_version (id) {
        id -> DbUuid, version -> Integer, number -> Nullable<Integer>, base -> Integer, state -> Text,
        effective_from -> Date, params -> Text, reason -> Text, proposer_id -> DbUuid, proposer_name -> Text,
        proposed_at -> DbTs, decider_name -> Nullable<Text>, decided_at -> Nullable<DbTs>,
        decision_reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    deadline (id) {
        id -> DbUuid, version -> Integer, object -> Text, object_id -> DbUuid, case_id -> Nullable<DbUuid>,
        kind -> Text, title -> Text, basis -> Text, start_date -> Date, unit -> Text, length -> Integer,
        extended_by -> Integer, count_start -> Bool, roll_forward -> Bool, due_date -> Date, provisional -> Bool,
        state -> Text, role -> Text, unit_path -> Text, closed_on -> Nullable<Date>, reason -> Nullable<Text>,
        alert -> Text, next_alert_on -> Nullable<Date>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    joint_conference (id) {
        id -> DbUuid, version -> Integer, unit_id -> DbUuid, title -> Text, planned_on -> Date, place -> Text,
        chair -> Text, members -> Text, agenda -> Text, state -> Text, state_since -> DbTs,
        held_on -> Nullable<Date>, minutes -> Nullable<Text>, recorder_id -> Nullable<DbUuid>,
        recorder_name -> Nullable<Text>, signer_name -> Nullable<Text>, signed_on -> Nullable<Date>,
        creator_name -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    joint_item (id) {
        id -> DbUuid, conference_id -> DbUuid, position -> Integer, topic -> Text, from_organ -> Text,
        unit_id -> DbUuid, due_on -> Date, state -> Text, follow_up -> Nullable<Text>, settled_on -> Nullable<Date>,
        report -> Nullable<Text>, reported_on -> Nullable<Date>, reporter_name -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    tip (id) {
        id -> DbUuid, version -> Integer, number -> Text, source -> Text, received_on -> Date, unit_id -> DbUuid,
        subject_cadre_id -> Nullable<DbUuid>, reporter_id -> DbUuid, reporter_name -> Text, sealed -> Binary,
        state -> Text, state_since -> DbTs, petition_id -> Nullable<DbUuid>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    visit_task (id) {
        id -> DbUuid, version -> Integer, unit_id -> DbUuid, title -> Text, kind -> Text, leader -> Text, person -> Text,
        notice_id -> Nullable<DbUuid>, from_date -> Date, to_date -> Date, state -> Text, state_since -> DbTs,
        reason -> Nullable<Text>, creator_name -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    visit_assignee (id) {
        id -> DbUuid, task_id -> DbUuid, account_id -> DbUuid, class -> Text, quota -> Integer, reason -> Nullable<Text>,
        explanation -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    visit (id) {
        id -> DbUuid, version -> Integer, task_id -> DbUuid, assignee_id -> DbUuid, on_day -> Date, way -> Text,
        place -> Text, households -> Integer, counted -> Integer, suggestions -> Integer, consultations -> Integer,
        solved -> Integer, sealed -> Binary, complains -> Bool, petition_id -> Nullable<DbUuid>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    tenure (id) {
        id -> DbUuid, version -> Integer, cadre_id -> DbUuid, post_id -> DbUuid, from_date -> Date,
        to_date -> Nullable<Date>, doc_no -> Text, kind -> Text, probation_until -> Nullable<Date>,
        term_start -> Nullable<Date>, term_end -> Nullable<Date>, end_reason -> Nullable<Text>, state -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    attachment (id) {
        id -> DbUuid, version -> Integer, name -> Text, kind -> Text, size -> Integer, sha256 -> Binary,
        secrecy -> Text, uploaded_by -> DbUuid, uploader_name -> Text, uploaded_at -> DbTs,
        object -> Nullable<Text>, object_id -> Nullable<DbUuid>, case_id -> Nullable<DbUuid>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    attachment_content (attachment_id) { attachment_id -> DbUuid, bytes -> Binary, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    motion (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, reason -> Text, unit_analysis -> Text, vacancy -> Text,
        source -> Text, way -> Text, meeting_record -> Text, plan -> Text, attachments -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    gate_override (id) {
        id -> DbUuid, version -> Integer, object -> Text, object_id -> DbUuid, case_id -> DbUuid, rule -> Text,
        reason -> Text, attachment_id -> DbUuid, state -> Text, asker_id -> DbUuid, asker_cadre -> Nullable<DbUuid>,
        asker_name -> Text, asked_at -> DbTs, decider_name -> Nullable<Text>, decided_at -> Nullable<DbTs>,
        decision_reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    nomination (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, post_id -> DbUuid, cadre_id -> DbUuid, source -> Text,
        method -> Text, nominators -> Text, reason -> Text, attachments -> Text, state -> Text,
        state_reason -> Nullable<Text>, stated -> Text, qualifier_id -> Nullable<DbUuid>,
        qualifier_name -> Nullable<Text>, qualified_at -> Nullable<DbTs>, candidate_id -> Nullable<DbUuid>,
        creator_id -> DbUuid, creator_name -> Text, created_at -> DbTs, submitted_at -> Nullable<DbTs>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    recommendation_round (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, number -> Integer, form -> Text, state -> Text,
        posts -> Text, closed_list -> Bool, nominees -> Text, tiers -> Text, place -> Text, supervisor -> Text,
        reason -> Nullable<Text>, ballot_sample -> Nullable<DbUuid>, opened_on -> Nullable<Date>,
        held_on -> Nullable<Date>, attempt -> Integer, digest -> Nullable<Text>, confirmed_name -> Nullable<Text>,
        void_reason -> Nullable<Text>, creator_id -> DbUuid, created_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    recommendation_count (round_id, attempt, side) {
        round_id -> DbUuid, attempt -> Integer, side -> Text, account_id -> DbUuid, account_name -> Text,
        sheet -> Text, at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    appointment (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, candidate_id -> DbUuid, cadre_id -> DbUuid,
        post_id -> DbUuid, state -> Text, tenure_basis -> Text, tenure_from -> Nullable<Date>, on_probation -> Bool,
        probation_reason -> Nullable<Text>, relieve -> Bool, talk -> Nullable<Text>, doc_no -> Nullable<Text>,
        issued_on -> Nullable<Date>, issued_by -> Nullable<Text>, tenure_id -> Nullable<DbUuid>,
        reason -> Nullable<Text>, created_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    probation (id) {
        id -> DbUuid, version -> Integer, appointment_id -> DbUuid, case_id -> DbUuid, cadre_id -> DbUuid,
        post_id -> DbUuid, state -> Text, start_date -> Date, months -> Integer, until_date -> Date,
        inspection -> Nullable<Text>, inspected_by -> Nullable<DbUuid>, window_from -> Nullable<Date>,
        window_to -> Nullable<Date>, window_doc -> Nullable<Text>, reason -> Nullable<Text>,
        arrangement -> Nullable<Text>, decided_on -> Nullable<Date>, decided_by -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    archive_item (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, item -> Text, status -> Text, reason -> Text,
        attachments -> Text, by_name -> Text, at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    statistic_entry (key) {
        key -> Text, id -> DbUuid, version -> Integer, value -> Integer, source -> Text, signer_id -> DbUuid,
        signer_name -> Text, signed_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    certificate (id) {
        id -> DbUuid, version -> Integer, account_id -> DbUuid, unit_id -> DbUuid, level -> Text,
        number -> Nullable<Text>, state -> Text, trainings -> Text, score -> Nullable<Integer>,
        exam_on -> Nullable<Date>, valid_from -> Nullable<Date>, valid_to -> Nullable<Date>, creator_id -> DbUuid,
        created_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    team (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, kind -> Text, state -> Text, creator_id -> DbUuid,
        created_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    team_member (id) {
        id -> DbUuid, team_id -> DbUuid, account_id -> DbUuid, is_lead -> Bool, joined_at -> DbTs,
        left_at -> Nullable<DbTs>, pledged_at -> Nullable<DbTs>, pledge_version -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    recusal_declaration (member_id, candidate_id) {
        member_id -> DbUuid, candidate_id -> DbUuid, cadre_id -> DbUuid, related -> Bool, relation -> Nullable<Text>,
        note -> Nullable<Text>, declared_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    team_change (id) {
        id -> DbUuid, version -> Integer, team_id -> DbUuid, out_member_id -> Nullable<DbUuid>,
        in_account_id -> Nullable<DbUuid>, in_lead -> Bool, reason -> Text, state -> Text, proposer_id -> DbUuid,
        proposed_at -> DbTs, decider_id -> Nullable<DbUuid>, decided_at -> Nullable<DbTs>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    inspection (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, kind -> Text, team_id -> Nullable<DbUuid>, state -> Text,
        plan -> Text, population -> Nullable<Integer>, agreed_with -> Nullable<Text>, agreed_on -> Nullable<Date>,
        starts_on -> Date, ends_on -> Date, notice_on -> Nullable<Date>, started_on -> Nullable<Date>,
        closed_on -> Nullable<Date>, feedback -> Nullable<Text>, creator_id -> DbUuid, created_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    talk (id) {
        id -> DbUuid, version -> Integer, inspection_id -> DbUuid, candidate_ids -> Text, held -> Bool, day -> Date,
        time -> Nullable<Text>, place -> Text, talker_ids -> Text, interviewee -> Text, relation -> Text, tier -> Text,
        minutes -> Nullable<Integer>, topic_points -> Text, positives -> Text, shortcomings -> Text,
        none_stated -> Bool, evidence -> Text, credibility -> Nullable<Integer>, confidential -> Bool,
        author_id -> DbUuid, saved_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    inspection_evidence (id) {
        id -> DbUuid, version -> Integer, inspection_id -> DbUuid, candidate_id -> DbUuid, circle -> Text,
        method -> Text, title -> Text, content -> Text, source -> Nullable<Text>, day -> Date, attachment_ids -> Text,
        author_id -> DbUuid, saved_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    inspection_report (id) {
        id -> DbUuid, inspection_id -> DbUuid, candidate_id -> DbUuid, revision -> Integer, sections -> Text,
        author_id -> DbUuid, saved_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    report_signature (report_id, account_id) { report_id -> DbUuid, account_id -> DbUuid, signed_at -> DbTs, }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    inspection_problem (id) {
        id -> DbUuid, version -> Integer, inspection_id -> DbUuid, candidate_id -> Nullable<DbUuid>, content -> Text,
        found_on -> Date, due_on -> Date, reported_on -> Nullable<Date>, reported_to -> Nullable<Text>,
        recorder_id -> DbUuid, recorded_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    notice (id) {
        id -> DbUuid, version -> Integer, number -> Nullable<Text>, unit_id -> DbUuid, case_id -> Nullable<DbUuid>,
        kind -> Text, title -> Text, content -> Text, channels -> Text, reception -> Text, exemption -> Nullable<Text>, start_date -> Date,
        end_date -> Date, state -> Text, author_id -> DbUuid, author_name -> Text, approver_name -> Nullable<Text>,
        posted_start -> Nullable<Date>, posted_end -> Nullable<Date>, posted_key -> Nullable<Text>,
        result -> Nullable<Text>, result_note -> Nullable<Text>, affected -> Text, reason -> Nullable<Text>,
        state_since -> DbTs, correcting -> Nullable<Text>, amendments -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    opinion (id) {
        id -> DbUuid, version -> Integer, unit_id -> DbUuid, received_on -> Date, sealed -> Binary, state -> Text,
        note -> Nullable<Text>, handler_name -> Nullable<Text>, handled_on -> Nullable<Date>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    notice_feedback (id) {
        id -> DbUuid, version -> Integer, notice_id -> DbUuid, received_on -> Date, channel -> Text, summary -> Text,
        effect -> Text, recorder_name -> Text, recorded_at -> DbTs, conclusion -> Nullable<Text>,
        affects -> Nullable<Bool>, concluder_name -> Nullable<Text>, concluded_at -> Nullable<DbTs>,
        sealed -> Binary,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    public_notice (id) {
        id -> DbUuid, kind -> Text, document -> Text, start_date -> Date, end_date -> Date, visible_until -> Date,
        pushed_at -> DbTs,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    consultation (id) {
        id -> DbUuid, version -> Integer, number -> Text, case_id -> DbUuid, kind -> Text, to_role -> Text,
        to_unit_id -> DbUuid, subjects -> Text, question -> Text, state -> Text, sent_at -> DbTs, due -> Date,
        sender_name -> Text, reminded -> Integer, reminded_on -> Nullable<Date>, replied_on -> Nullable<Date>,
        replied_by -> Nullable<Text>, answers -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    verification (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, candidate_id -> DbUuid, item -> Text, state -> Text,
        letter_id -> Nullable<DbUuid>, due -> Nullable<Date>, answer -> Nullable<Text>, replied_on -> Nullable<Date>,
        recorder_id -> Nullable<DbUuid>, conclusion -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    deliberation (id) {
        id -> DbUuid, version -> Integer, case_id -> DbUuid, who -> Text, position -> Text, capacity -> Text,
        mode -> Text, asked_on -> Date, state -> Text, answered_on -> Nullable<Date>, opinion -> Nullable<Text>,
        text -> Text, observers -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    meeting (id) {
        id -> DbUuid, version -> Integer, number -> Text, body -> Text, title -> Text, unit_id -> DbUuid,
        place -> Text, scheduled_on -> Date, starts -> Text, members -> Text, state -> Text,
        materials_on -> Nullable<Date>, opened_at -> Nullable<DbTs>, minutes -> Text, minutes_by -> Nullable<DbUuid>,
        minutes_name -> Nullable<Text>, signed_name -> Nullable<Text>, signed_at -> Nullable<DbTs>,
        creator_id -> DbUuid,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    meeting_item (id) {
        id -> DbUuid, version -> Integer, meeting_id -> DbUuid, seq -> Integer, case_id -> DbUuid, post_id -> DbUuid,
        seats -> Integer, candidates -> Text, introduction -> Text, mode -> Text, recused -> Text, opinions -> Text,
        members_asked -> Text, consent -> Integer, state -> Text, round -> Text, round_no -> Integer, ballot -> Text,
        elected -> Text, present -> Integer, results -> Text, reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    meeting_count (item_id, round_no, office) {
        item_id -> DbUuid, round_no -> Integer, office -> Text, account_id -> DbUuid, account_name -> Text,
        tally -> Text, at -> DbTs,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    petition (id) {
        id -> DbUuid, version -> Integer, number -> Nullable<Text>, channel -> Text, received_on -> Date, regime -> Text,
        category -> Text, urgency -> Text, real_name -> Bool, unit_id -> DbUuid, subject_cadre_id -> Nullable<DbUuid>,
        subject_unit_id -> Nullable<DbUuid>, case_id -> Nullable<DbUuid>, notice_id -> Nullable<DbUuid>,
        clue -> Nullable<Text>, state -> Text, state_since -> DbTs, handler_id -> Nullable<DbUuid>,
        handler_name -> Nullable<Text>, proposer_id -> Nullable<DbUuid>, verdict -> Nullable<Text>,
        concluded_on -> Nullable<Date>, effect -> Nullable<Text>, extended_by -> Integer, destination -> Nullable<Text>,
        merged_into -> Nullable<DbUuid>, satisfaction -> Nullable<Text>, unanswered -> Bool,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    petition_file (id) {
        id -> DbUuid, petition_id -> DbUuid, place -> Integer, kind -> Text, size -> Integer, sealed -> Binary,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    petition_suspect (id) {
        id -> DbUuid, petition_id -> DbUuid, cadre_id -> Nullable<DbUuid>, unit_id -> Nullable<DbUuid>,
        account_id -> Nullable<DbUuid>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    petition_paper (id) {
        id -> DbUuid, petition_id -> DbUuid, kind -> Text, place -> Integer, on_day -> Date, by_name -> Text,
        sealed -> Binary,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    petition_reading (id) {
        id -> DbUuid, version -> Integer, petition_id -> DbUuid, asker_id -> DbUuid, asker_name -> Text,
        asker_cadre_id -> Nullable<DbUuid>, purpose -> Text, state -> Text, asked_at -> DbTs,
        second_name -> Nullable<Text>, second_at -> Nullable<DbTs>, opened_at -> Nullable<DbTs>,
        asker_key_id -> Nullable<DbUuid>, share -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    petition_key (id) {
        id -> DbUuid, version -> Integer, account_id -> DbUuid, holder_name -> Text,
        holder_cadre_id -> Nullable<DbUuid>, public_key -> Binary, wrapped -> Text, state -> Text, made_at -> DbTs,
        second_name -> Nullable<Text>, second_at -> Nullable<DbTs>, retired_at -> Nullable<DbTs>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    petition_receipt (petition_id) {
        petition_id -> DbUuid, code_index -> Binary, code_hash -> Text, until -> Nullable<Date>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    audit_mark (id) {
        id -> DbUuid, version -> Integer, tenure_id -> DbUuid, ground -> Text, since -> Date, reason -> Text,
        author_id -> DbUuid, author_name -> Text, state -> Text, state_since -> DbTs,
        withdrawn_by -> Nullable<Text>, withdrawn_reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    audit_plan (id) {
        id -> DbUuid, version -> Integer, year -> Integer, unit_id -> DbUuid, state -> Text, state_since -> DbTs,
        items -> Text, author_id -> DbUuid, author_name -> Text, approver_name -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    audit (id) {
        id -> DbUuid, version -> Integer, number -> Nullable<Text>, plan_id -> Nullable<DbUuid>, kind -> Text,
        year -> Integer, subject_cadre_id -> DbUuid, subject_name -> Text, post_title -> Text, unit_id -> DbUuid,
        state -> Text, state_since -> DbTs, due_on -> Date, issued_on -> Nullable<Date>, transferred -> Bool,
        course -> Text, project -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    audit_paper (id) {
        id -> DbUuid, audit_id -> DbUuid, kind -> Text, place -> Integer, on_day -> Date, by_name -> Text, said -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    audit_finding (id) {
        id -> DbUuid, audit_id -> DbUuid, place -> Integer, matter -> Text, amount_fen -> BigInt,
        responsibility -> Text, serious -> Bool, text -> Text, by_name -> Text, struck -> Nullable<Text>,
        transferred_on -> Nullable<Date>, transferred_to -> Nullable<Text>, attachments -> Text,
        noted_on -> Nullable<Date>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    audit_rectification (id) {
        id -> DbUuid, audit_id -> DbUuid, place -> Integer, finding_id -> Nullable<DbUuid>, task -> Text,
        due_on -> Date, state -> Text, report -> Nullable<Text>, attachments -> Text,
        reporter_id -> Nullable<DbUuid>, reported_on -> Nullable<Date>, accepted_by -> Nullable<Text>,
        accepted_on -> Nullable<Date>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    social_supervisor (id) {
        id -> DbUuid, version -> Integer, account_id -> DbUuid, unit_id -> DbUuid, workplace -> Text,
        home_unit_id -> Nullable<DbUuid>, grounds -> Text, starts_on -> Date, ends_on -> Date, number -> Nullable<Text>,
        state -> Text, state_since -> DbTs, proposer_id -> DbUuid, proposer_name -> Text,
        approver_name -> Nullable<Text>, engaged_on -> Nullable<Date>, ended_on -> Nullable<Date>,
        reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    case_admission (id) {
        id -> DbUuid, supervisor_id -> DbUuid, case_id -> DbUuid, reason -> Text, until_on -> Date,
        inviter_name -> Text, invited_at -> DbTs, ended_on -> Nullable<Date>, ended_why -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    inspection_evaluation (id) {
        id -> DbUuid, case_id -> DbUuid, account_id -> DbUuid, fairness -> Integer, thoroughness -> Integer,
        discipline -> Integer, secrecy -> Integer, attitude -> Integer, result -> Integer, remarks -> Text,
        made_on -> Date,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::{DbTs, DbUuid};
    liaison_visit (id) {
        id -> DbUuid, version -> Integer, unit_id -> DbUuid, organ -> Text, organ_name -> Text, visited_on -> Date,
        visitors -> Text, met -> Text, state -> Text, state_since -> DbTs, recorder_name -> Text,
        reason -> Nullable<Text>,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    liaison_fact (id) {
        id -> DbUuid, visit_id -> DbUuid, position -> Integer, text -> Text, unit_id -> Nullable<DbUuid>,
        cadre_id -> Nullable<DbUuid>, follow_up_by -> Nullable<Text>, due_on -> Nullable<Date>, state -> Text,
        outcome -> Nullable<Text>, settled_on -> Nullable<Date>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    supervisor_session (id) {
        id -> DbUuid, version -> Integer, unit_id -> DbUuid, held_on -> Date, place -> Text, attendees -> Text,
        said -> Text, follow_up -> Text, recorder_name -> Text,
    }
}
diesel::table! {
    use diesel::sql_types::*;
    use super::DbUuid;
    inspection_return_visit (id) {
        id -> DbUuid, inspection_id -> DbUuid, visited_on -> Date, way -> Text, respondent -> Text,
        fairness -> Integer, thoroughness -> Integer, discipline -> Integer, secrecy -> Integer, attitude -> Integer,
        result -> Integer, remarks -> Text, recorder_name -> Text, tip_id -> Nullable<DbUuid>,
    }
}
diesel::joinable!(supervisor_session -> unit (unit_id));
diesel::joinable!(inspection_return_visit -> inspection (inspection_id));
diesel::joinable!(account_role -> account (account_id));
diesel::joinable!(session -> account (account_id));
diesel::joinable!(refresh_token -> session (session_id));
diesel::joinable!(post -> unit (unit_id));
diesel::joinable!(cadre -> unit (unit_id));
diesel::joinable!(cadre_record -> cadre (cadre_id));
diesel::joinable!(cadre_photo -> cadre (cadre_id));
diesel::joinable!(cadre_change -> cadre (cadre_id));
diesel::joinable!(selection_case -> unit (unit_id));
diesel::joinable!(case_post -> selection_case (case_id));
diesel::joinable!(case_post -> post (post_id));
diesel::joinable!(candidate -> selection_case (case_id));
diesel::joinable!(candidate -> post (post_id));
diesel::joinable!(candidate -> cadre (cadre_id));
diesel::joinable!(tenure -> post (post_id));
diesel::joinable!(tenure -> cadre (cadre_id));
diesel::joinable!(attachment_content -> attachment (attachment_id));
diesel::joinable!(motion -> selection_case (case_id));
diesel::joinable!(gate_override -> selection_case (case_id));
diesel::joinable!(gate_override -> attachment (attachment_id));
diesel::joinable!(nomination -> selection_case (case_id));
diesel::joinable!(recommendation_round -> selection_case (case_id));
diesel::joinable!(recommendation_count -> recommendation_round (round_id));
diesel::joinable!(appointment -> selection_case (case_id));
diesel::joinable!(appointment -> cadre (cadre_id));
diesel::joinable!(appointment -> post (post_id));
diesel::joinable!(probation -> appointment (appointment_id));
diesel::joinable!(probation -> selection_case (case_id));
diesel::joinable!(probation -> cadre (cadre_id));
diesel::joinable!(probation -> post (post_id));
diesel::joinable!(archive_item -> selection_case (case_id));
diesel::joinable!(certificate -> account (account_id));
diesel::joinable!(certificate -> unit (unit_id));
diesel::joinable!(team -> selection_case (case_id));
diesel::joinable!(team_member -> team (team_id));
diesel::joinable!(team_member -> account (account_id));
diesel::joinable!(recusal_declaration -> team_member (member_id));
diesel::joinable!(inspection -> selection_case (case_id));
diesel::joinable!(talk -> inspection (inspection_id));
diesel::joinable!(report_signature -> inspection_report (report_id));
diesel::joinable!(report_signature -> account (account_id));
diesel::joinable!(notice -> selection_case (case_id));
diesel::joinable!(notice -> unit (unit_id));
diesel::joinable!(notice_feedback -> notice (notice_id));
diesel::joinable!(opinion -> unit (unit_id));
diesel::joinable!(public_notice -> notice (id));
diesel::joinable!(consultation -> selection_case (case_id));
diesel::joinable!(verification -> selection_case (case_id));
diesel::joinable!(verification -> candidate (candidate_id));
diesel::joinable!(deliberation -> selection_case (case_id));
diesel::joinable!(meeting -> unit (unit_id));
diesel::joinable!(meeting_item -> meeting (meeting_id));
diesel::joinable!(meeting_item -> selection_case (case_id));
diesel::joinable!(meeting_item -> post (post_id));
diesel::joinable!(petition -> unit (unit_id));
diesel::joinable!(petition_key -> account (account_id));
diesel::joinable!(petition_file -> petition (petition_id));
diesel::joinable!(petition_paper -> petition (petition_id));
diesel::joinable!(petition_receipt -> petition (petition_id));
diesel::joinable!(petition_reading -> petition (petition_id));
diesel::joinable!(audit_mark -> tenure (tenure_id));
diesel::joinable!(audit_plan -> unit (unit_id));
diesel::joinable!(audit -> unit (unit_id));
diesel::joinable!(joint_conference -> unit (unit_id));
diesel::joinable!(joint_item -> joint_conference (conference_id));
diesel::joinable!(joint_item -> unit (unit_id));
diesel::joinable!(tip -> unit (unit_id));
diesel::joinable!(social_supervisor -> account (account_id));
diesel::joinable!(social_supervisor -> unit (unit_id));
diesel::joinable!(case_admission -> social_supervisor (supervisor_id));
diesel::joinable!(case_admission -> selection_case (case_id));
diesel::joinable!(inspection_evaluation -> selection_case (case_id));
diesel::joinable!(inspection_evaluation -> account (account_id));
diesel::joinable!(liaison_visit -> unit (unit_id));
diesel::joinable!(liaison_fact -> liaison_visit (visit_id));
diesel::joinable!(visit_task -> unit (unit_id));
diesel::joinable!(visit_assignee -> visit_task (task_id));
diesel::joinable!(visit_assignee -> account (account_id));
diesel::joinable!(visit -> visit_task (task_id));
diesel::joinable!(visit -> visit_assignee (assignee_id));
diesel::allow_columns_to_appear_in_same_group_by_clause!(unit::id, unit::name, unit::path, visit::way,);

diesel::allow_tables_to_appear_in_same_query!(
    account,
    account_role,
    appointment,
    archive_item,
    attachment,
    attachment_content,
    audit,
    audit_finding,
    audit_paper,
    audit_mark,
    audit_plan,
    audit_rectification,
    cadre,
    cadre_change,
    cadre_import,
    cadre_photo,
    cadre_record,
    calendar_day,
    calendar_year,
    candidate,
    case_admission,
    case_post,
    certificate,
    consultation,
    deadline,
    deliberation,
    gate_override,
    idempotency,
    inspection,
    inspection_evaluation,
    inspection_evidence,
    inspection_problem,
    inspection_report,
    joint_conference,
    joint_item,
    journal_checkpoint,
    journal_entry,
    journal_head,
    journal_later,
    liaison_fact,
    liaison_visit,
    login_throttle,
    meeting,
    meeting_count,
    meeting_item,
    motion,
    nomination,
    notice,
    opinion,
    notice_feedback,
    numbering,
    parameter_version,
    petition,
    petition_file,
    petition_key,
    petition_paper,
    petition_reading,
    petition_receipt,
    petition_suspect,
    post,
    probation,
    public_notice,
    recommendation_count,
    recommendation_round,
    recovery_code,
    recusal_declaration,
    refresh_token,
    report_signature,
    selection_case,
    session,
    shortlist_post,
    social_supervisor,
    supervisor_session,
    inspection_return_visit,
    statistic_entry,
    talk,
    team,
    team_change,
    team_member,
    tenure,
    tip,
    unit,
    verification,
    visit,
    visit_assignee,
    visit_task,
);
