//! A body for an operation, made from its schema: what is required and nothing more, with ids of the world.

use serde_json::{Map, Value, json};

use super::super::world::World;

/// Bodies that a schema alone does not say: rules of form that the server holds besides.
fn special(name: &str, world: &World) -> Option<Value> {
    let id = |noun: &str| world.id(noun);
    Some(match name {
        "CadreForm" => crate::support::builders::cadre("测试乙", &id("units")),
        "CitizenId" => json!("11010519491231002X"),
        "MotionForm" => json!({
            "case_id": id("selection-cases"), "reason": "缺额", "unit_analysis": "", "vacancy": "空缺", "source": "org_analysis",
            "way": "work_group", "meeting_record": "", "attachments": [],
            "plan": {"method": "differential", "scope": "全县", "schedule": "三月", "team_note": "两人"},
        }),
        "ActOnAppointment" => json!({"talk": {
            "mode": "individual", "held_on": "2026-03-02", "talkers": ["部长"], "achievements": "实", "shortcomings": "急",
            "demands": "廉",
        }}),
        "ActOnDeliberation" => json!({"opinion": "agree", "text": "同意"}),
        "ActOnProbation" => json!({"inspection": {
            "inspected_on": "2026-03-02", "inspectors": ["甲", "乙"], "finding": "qualified", "summary": "履职良好",
        }}),
        "ActOnTeam" => json!({"answers": [{"candidate_id": id("candidates"), "related": false}]}),
        "TeamChangeForm" => {
            json!({"out_member_id": id("members"), "in_account_id": id("accounts"), "in_lead": false, "reason": "生病"})
        }
        "GateOverrideForm" => json!({
            "object": "selection_case", "object_id": id("selection-cases"), "rule": "R-POST-1", "reason": "上级已批复同意",
            "attachment_id": id("attachments"),
        }),
        "LinkForm" => json!({"object": "motion", "object_id": id("motions"), "case_id": id("selection-cases")}),
        "MeetingForm" => json!({
            "body": "standing", "title": "县委常委会会议", "unit_id": id("units"), "place": "会议室", "scheduled_on": "2027-06-01",
            "starts": "09:00", "members": [
                {"name": "甲", "chair": true}, {"name": "乙", "chair": false}, {"name": "丙", "chair": false},
            ],
        }),
        "NoticeForm" => json!({
            "case_id": id("selection-cases"), "title": "示例文字", "start_date": "2026-03-02",
            "content": {"type": "vacancy", "posts": [{"name": "示例文字", "headcount": 1}], "qualifications": "示例文字",
                        "method": "示例文字", "time_place": "示例文字"},
            "channels": [{"kind": "web"}], "reception": {"unit": "示例文字", "phone": "12380", "address": "示例文字"},
        }),
        "ActOnAudit" => {
            json!({"text": "请审计", "period_from": "2024-01-01", "period_to": "2025-12-31"})
        }
        "ActOnJointConference" => json!({"reason": "改期"}),
        "ActOnSocialSupervisor" => json!({
            "reason": "群众关注度高", "case_id": id("selection-cases"), "until_on": "2027-12-31", "admission_id": id("admission_id"),
        }),
        "SupervisorSessionForm" => {
            crate::social_supervisor::session(&json!(id("units")), &id("social-supervisors"), &id("session_day"))
        }
        "ReturnVisitForm" => json!({
            "visited_on": id("session_day"), "way": "letter", "respondent": "青川镇党委",
            "points": crate::social_supervisor::points(4),
        }),
        "ActOnLiaisonVisit" => json!({"reason": "登记有误", "fact_id": id("fact_id"), "outcome": "已核实"}),
        "SocialSupervisorForm" => json!({
            "account_id": id("accounts"), "unit_id": id("units"), "workplace": "某中学教师", "starts_on": "2027-12-01", "grounds": "公道",
        }),
        "LiaisonVisitForm" => crate::liaison_visit::form(&json!(id("units")), "2026-03-02", "statistics"),
        "ActOnVisitTask" => json!({
            "reason": "外出培训", "assignee_id": id("assignee_id"), "visit_id": id("visit_id"),
            "place": {"regime": "general", "category": "conduct"},
        }),
        "VisitTaskForm" => {
            let mut form = crate::visit_task::form(&json!(id("units")), &[&id("accounts")]);
            form["to"] = json!("2028-12-31");
            form
        }
        "VisitForm" => crate::visit_task::visit(2),
        "ActOnTip" => json!({"text": "不属实", "place": {"regime": "general", "category": "conduct"}}),
        "TipForm" => crate::tip::form(&json!(id("units")), "info_officer"),
        "AuditPlanForm" => json!({"year": 2031, "unit_id": id("units")}),
        "PetitionForm" => json!({
            "channel": "letter", "received_on": "2026-03-02", "unit_id": id("units"), "content": "反映食堂采购不公开",
            "place": {"regime": "general", "category": "conduct"},
        }),
        "PublicPetitionForm" => json!({"content": "反映食堂采购不公开，已有多年。"}),
        "PetitionKeyForm" => crate::petition_key::example(),
        "ReceiptForm" => json!({"receipt": id("receipt")}),
        "ResealForm" => {
            let share = json!({"second": id("petition-keys"), "asker": id("petition-keys"), "sealed": "AAAA"});
            json!({"shares": [share, share]})
        }
        "ReviewForm" => json!({"receipt": id("receipt"), "text": "对答复不服"}),
        "RatingForm" => json!({"receipt": id("receipt"), "satisfaction": "satisfied"}),
        "MessageForm" => json!({"receipt": id("receipt"), "text": "补充情况"}),
        "ReadingForm" => json!({"purpose": "联系反映人核实"}),
        "ParameterProposal" => json!({
            "effective_from": "2028-03-10", "reason": "研究", "values": {"notice.pre_appointment.min_wd": "6"},
        }),
        _ => return None,
    })
}

/// An example of this schema.
pub fn of(schemas: &Value, schema: &Value, world: &World) -> Value {
    build(schemas, schema, "", world)
}

fn build(schemas: &Value, schema: &Value, field: &str, world: &World) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        if name == "Id" {
            return world.field(field).into();
        }
        return special(name, world).unwrap_or_else(|| build(schemas, &schemas[name], field, world));
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let mut whole = Map::new();
        for part in parts {
            if let Value::Object(map) = build(schemas, part, field, world) {
                whole.extend(map);
            }
        }
        return whole.into();
    }
    if let Some(first) = schema["oneOf"].as_array().and_then(|choices| choices.first()) {
        return build(schemas, first, field, world);
    }
    if let Some(first) = schema["enum"].as_array().and_then(|choices| choices.first()) {
        return first.clone();
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds[0].as_str().unwrap_or_default(),
        kind => kind.as_str().unwrap_or_default(),
    };
    match kind {
        "object" => {
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            let fields = required.iter().filter_map(Value::as_str);
            fields
                .map(|f| (f.to_owned(), build(schemas, &schema["properties"][f], f, world)))
                .collect::<Map<_, _>>()
                .into()
        }
        "array" => json!([build(schemas, &schema["items"], field, world)]),
        "integer" | "number" => json!(1),
        "boolean" => json!(false),
        _ => text(schema, field, world),
    }
}

fn text(schema: &Value, field: &str, world: &World) -> Value {
    match (schema["format"].as_str(), field) {
        (Some("uuid"), _) => world.field(field).into(),
        (Some("date"), _) => "2026-03-02".into(),
        (_, "rank") => "142".into(),
        (_, "starts" | "time") => "09:00".into(),
        (_, "code") => "XZ09".into(),
        (_, "login") => "somebody".into(),
        (_, "scope") => "/".into(),
        (_, "birth" | "rank_since" | "post_since" | "work_start") => "1980-06".into(),
        _ => "示例文字".into(),
    }
}
