//! Deliberation: the leader in charge and the united-front department were consulted and agree.

use serde_json::{Value, json};

use super::{App, Chain};

/// The form of one consultation.
pub fn form(chain: &Chain, capacity: &str, opinion: Value) -> Value {
    json!({
        "case_id": chain.case_id(), "who": "某同志", "position": "县委常委", "capacity": capacity, "mode": "face",
        "opinion": opinion, "text": "同意",
    })
}

pub async fn held(chain: &Chain, app: &App) {
    for capacity in ["leader_in_charge", "united_front"] {
        chain.staff.post(app, "/deliberations", form(chain, capacity, json!("agree"))).await.created();
    }
}
