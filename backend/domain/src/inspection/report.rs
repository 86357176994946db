//! The report on one candidate (考察材料): its sections, five of which are the dimensions that candidates are compared on.

crate::text_enum! {
    /// A section.
    pub enum Section {
        Basics = "basics",
        Virtue = "virtue",
        Ability = "ability",
        Diligence = "diligence",
        Achievement = "achievement",
        Integrity = "integrity",
        Shortcomings = "shortcomings",
        Recommendation = "recommendation",
        Verification = "verification",
        UnitOpinion = "unit_opinion",
        TeamOpinion = "team_opinion",
    }
}

/// 德、能、勤、绩、廉.
pub const DIMENSIONS: &[Section] =
    &[Section::Virtue, Section::Ability, Section::Diligence, Section::Achievement, Section::Integrity];

/// The dimensions that a report with these written sections leaves out.
pub fn dimensions_missing(written: &[Section]) -> Vec<Section> {
    DIMENSIONS.iter().copied().filter(|d| !written.contains(d)).collect()
}
