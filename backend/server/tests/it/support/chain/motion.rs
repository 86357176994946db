//! What `approve_motion` needs: a motion whose plan names method and team.

use serde_json::{Value, json};

use super::Chain;
use crate::support::App;

/// Writes the motion, unless it is there.
pub async fn written(chain: &Chain, app: &App) {
    let path = format!("/motions?case_id={}", chain.case_id());
    if chain.staff.get(app, &path).await.ok()["items"] == json!([]) {
        chain.staff.post(app, "/motions", form(chain.case_id())).await.created();
    }
}

/// A whole motion.
pub fn form(case_id: &str) -> Value {
    json!({
        "case_id": case_id, "reason": "原任同志调离，职位空缺", "unit_analysis": "班子平均年龄偏大，缺少熟悉农业农村工作的干部",
        "vacancy": "2026年2月起空缺", "source": "org_analysis", "way": "work_group", "meeting_record": "工作小组会议研究同意",
        "plan": {"method": "differential", "scope": "全县乡科级干部", "schedule": "三月推荐，四月考察", "team_note": "考察组三人"},
        "attachments": [],
    })
}
