//! The count of a round: a sheet of figures, what is wrong with one, and where two differ.
//!
//! Figures are kept by kind of voter (the four tiers of the pyramid) and by person. What is shown later leaves out cells
//! of fewer ballots than the parameter says (R-VOTE-2), and then a second cell, so that no sum gives the first away.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Limit;

crate::text_enum! {
    /// A kind of voter, a tier of the pyramid.
    pub enum Tier {
        /// Leadership team.
        Tier1 = "tier1",
        /// Staff of the agency.
        Tier2 = "tier2",
        /// Cadres below, and deputies.
        Tier3 = "tier3",
        /// Ordinary people in direct contact.
        Tier4 = "tier4",
    }
}

/// Ballots of one kind of voter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TierCount {
    /// Kind of voter.
    pub tier: Tier,
    /// 发出
    pub issued: u32,
    /// 收回
    pub returned: u32,
    /// 有效
    pub valid: u32,
    /// 无效
    pub invalid: u32,
    /// 弃权: valid, and ticks nobody.
    pub abstain: u32,
}

/// Votes for one person from one kind of voter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Votes {
    /// The person.
    pub cadre: Uuid,
    /// The post.
    pub post: Uuid,
    /// Kind of voter.
    pub tier: Tier,
    /// How many.
    pub votes: u32,
}

/// A count as one person entered it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Ballots by kind of voter.
    pub tiers: Vec<TierCount>,
    /// Votes by person.
    pub votes: Vec<Votes>,
    /// The largest number of ballots that are alike.
    pub identical: u32,
}

impl Sheet {
    /// Valid ballots of all kinds of voter.
    pub fn valid(&self) -> u32 {
        self.tiers.iter().map(|t| t.valid).sum()
    }

    /// Valid ballots of one kind of voter.
    pub fn valid_of(&self, tier: Tier) -> u32 {
        self.tiers.iter().filter(|t| t.tier == tier).map(|t| t.valid).sum()
    }

    /// All ticks for a post.
    pub fn ticks(&self, post: Uuid) -> u64 {
        self.votes.iter().filter(|v| v.post == post).map(|v| u64::from(v.votes)).sum()
    }

    /// All votes for a person.
    pub fn votes_of(&self, cadre: Uuid, post: Uuid) -> u32 {
        self.votes.iter().filter(|v| v.cadre == cadre && v.post == post).map(|v| v.votes).sum()
    }

    /// Votes for a person from one kind of voter.
    pub fn votes_in(&self, cadre: Uuid, post: Uuid, tier: Tier) -> u32 {
        self.votes.iter().filter(|v| v.cadre == cadre && v.post == post && v.tier == tier).map(|v| v.votes).sum()
    }
}

/// A figure that cannot be: where, and a stable code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer into the sheet.
    pub pointer: String,
    /// Code.
    pub code: &'static str,
}

/// What is wrong with a sheet by itself: more ballots than people, more votes than ballots, a person nobody listed.
/// `present` are the people who came, by kind; `listed` the persons of the round with their posts.
pub fn faults(sheet: &Sheet, present: &[(Tier, u32)], listed: &[(Uuid, Uuid)], posts: &[Limit]) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut fault = |pointer: String, code| found.push(Fault { pointer, code });
    for (i, row) in sheet.tiers.iter().enumerate() {
        let at = |field: &str| format!("/tiers/{i}/{field}");
        match present.iter().find(|(tier, _)| *tier == row.tier) {
            None => fault(at("tier"), "not_of_round"),
            Some((_, came)) if row.issued > *came => fault(at("issued"), "above_present"),
            Some(_) => {}
        }
        if sheet.tiers[..i].iter().any(|t| t.tier == row.tier) {
            fault(at("tier"), "twice");
        }
        if row.returned > row.issued {
            fault(at("returned"), "above_issued");
        }
        if u64::from(row.valid) + u64::from(row.invalid) != u64::from(row.returned) {
            fault(at("valid"), "not_the_returned");
        }
        if row.abstain > row.valid {
            fault(at("abstain"), "above_valid");
        }
    }
    if present.iter().any(|(tier, _)| sheet.tiers.iter().all(|t| t.tier != *tier)) {
        fault("/tiers".into(), "tier_missing");
    }
    for (i, row) in sheet.votes.iter().enumerate() {
        if !listed.contains(&(row.cadre, row.post)) || posts.iter().all(|p| p.post != row.post) {
            fault(format!("/votes/{i}/cadre_id"), "not_listed");
        }
        if row.votes > sheet.valid_of(row.tier) {
            fault(format!("/votes/{i}/votes"), "above_valid");
        }
    }
    if sheet.identical > sheet.valid() {
        fault("/identical".into(), "above_valid");
    }
    found
}

/// Persons with more than one count from a kind of voter (R-REC-5).
pub fn counted_twice(sheet: &Sheet) -> Vec<Uuid> {
    let mut twice = Vec::new();
    for (i, row) in sheet.votes.iter().enumerate() {
        let before = sheet.votes[..i].iter().any(|v| v.cadre == row.cadre && v.tier == row.tier);
        if before && !twice.contains(&row.cadre) {
            twice.push(row.cadre);
        }
    }
    twice
}

/// A figure on which two sheets differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which figure: `issued`, `returned`, `valid`, `invalid`, `abstain`, `votes` or `identical`.
    pub figure: &'static str,
    /// Kind of voter, unless it is a figure of the whole.
    pub tier: Option<Tier>,
    /// The person, for votes.
    pub cadre: Option<Uuid>,
    /// What the teller has.
    pub teller: u32,
    /// What the scrutineer has.
    pub scrutineer: u32,
}

type Figures = BTreeMap<(Option<Tier>, Option<Uuid>, &'static str), u32>;

fn figures(sheet: &Sheet) -> Figures {
    let mut all = Figures::new();
    for t in &sheet.tiers {
        let row = [
            ("issued", t.issued),
            ("returned", t.returned),
            ("valid", t.valid),
            ("invalid", t.invalid),
            ("abstain", t.abstain),
        ];
        all.extend(row.into_iter().map(|(figure, value)| ((Some(t.tier), None, figure), value)));
    }
    for v in &sheet.votes {
        *all.entry((Some(v.tier), Some(v.cadre), "votes")).or_default() += v.votes;
    }
    all.insert((None, None, "identical"), sheet.identical);
    all
}

/// Where two sheets differ; a person with no line has no votes.
pub fn differences(teller: &Sheet, scrutineer: &Sheet) -> Vec<Difference> {
    let (a, b) = (figures(teller), figures(scrutineer));
    let keys: std::collections::BTreeSet<_> = a.keys().chain(b.keys()).collect();
    keys.into_iter()
        .filter_map(|key| {
            let (ours, theirs) = (a.get(key).copied().unwrap_or(0), b.get(key).copied().unwrap_or(0));
            let (tier, cadre, figure) = *key;
            (ours != theirs).then_some(Difference { figure, tier, cadre, teller: ours, scrutineer: theirs })
        })
        .collect()
}

/// Kinds of voter whose own figures are not shown (R-VOTE-2): those with fewer valid ballots than `least`, and, when
/// that is one alone, the smallest of the others too. An empty kind hides nothing and tells nothing.
pub fn hidden(sheet: &Sheet, least: u32) -> Vec<Tier> {
    let mut cells: Vec<_> = sheet.tiers.iter().filter(|t| t.valid > 0).map(|t| (t.valid, t.tier)).collect();
    cells.sort_unstable();
    let small = cells.iter().filter(|(valid, _)| *valid < least).count();
    let hide = if small == 1 { 2 } else { small };
    cells.into_iter().take(hide).map(|(_, tier)| tier).collect()
}
