//! What a case needs of its meetings before a decision is registered, and of its candidates before a meeting.

use crate::ratio;
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

use super::{SELECTION, quorum};

/// A decision that was taken on a post of the case.
#[derive(Debug, Clone)]
pub struct DecisionFact {
    /// Members of the body.
    pub expected: u32,
    /// Members present and entitled when the vote was opened.
    pub present: u32,
    /// Votes for each person adopted.
    pub agree: Vec<u32>,
    /// Whether the minutes are signed.
    pub signed: bool,
}

/// A post of the case.
#[derive(Debug, Clone, Default)]
pub struct PostFact {
    /// Its name.
    pub name: String,
    /// Decisions in force on it.
    pub decided: Vec<DecisionFact>,
    /// Whether it was put off and not taken up again.
    pub deferred: bool,
}

/// The meetings of a case.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// Its posts.
    pub posts: Vec<PostFact>,
}

impl CaseFacts {
    fn decisions(&self) -> impl Iterator<Item = &DecisionFact> {
        self.posts.iter().flat_map(|p| &p.decided)
    }

    fn posts_where(&self, wrong: impl Fn(&PostFact) -> bool) -> impl Iterator<Item = &String> {
        self.posts.iter().filter(move |p| wrong(p)).map(|p| &p.name)
    }
}

/// No decision below the quorum counts.
pub const R_MTG_1: Rule<CaseFacts> = Rule {
    id: "R-MTG-1",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, params| facts.decisions().try_for_each(|d| quorum(d.present, d.expected, params)),
};

/// Adopted is who has the votes of more than half of the members expected, and somebody was adopted.
pub const R_MTG_2: Rule<CaseFacts> = Rule {
    id: "R-MTG-2",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, params| {
        require(facts.decisions().any(|d| !d.agree.is_empty()), || Shortfall::lacks("adopted_candidate"))?;
        facts.decisions().flat_map(|d| d.agree.iter().map(move |a| (*a, d.expected))).try_for_each(|(agree, of)| {
            let need = ratio::passing(of, params.meeting_pass);
            require(agree >= need, || Shortfall::figures(agree, need))
        })
    },
};

/// Every post of the case was voted on by itself.
pub const R_MTG_3: Rule<CaseFacts> = Rule {
    id: "R-MTG-3",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| none_missing("meeting_item", facts.posts_where(|p| p.decided.is_empty() && !p.deferred)),
};

/// What was put off is taken up again first.
pub const R_MTG_4: Rule<CaseFacts> = Rule {
    id: "R-MTG-4",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| none_missing("deferred_item", facts.posts_where(|p| p.deferred)),
};

/// A meeting decides, with signed minutes: no circulation of papers takes its place.
pub const R_MTG_7: Rule<CaseFacts> = Rule {
    id: "R-MTG-7",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| {
        let unsigned = |p: &PostFact| p.decided.is_empty() || p.decided.iter().any(|d| !d.signed);
        none_missing("signed_minutes", facts.posts_where(|p| !p.deferred && unsigned(p)))
    },
};

/// What is not to be put to a meeting: an opinion missing or different, a clue, a file or personal matters in doubt, any
/// other question still open. An audit that is due stops by R-AUD-4, which a recorded override can lift. (Without recommendation and inspection the case does not come this far: R-CASE-4.)
pub const R_MTG_8: Rule<crate::verification::CaseFacts> =
    Rule { id: "R-MTG-8", force: Force::Hard, basis: Basis::House, holds: |facts, _| facts.not_submittable() };

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Params;
    use crate::verification as v;

    fn post(agree: &[u32], present: u32, signed: bool) -> PostFact {
        let decided = vec![DecisionFact { expected: 11, present, agree: agree.to_vec(), signed }];
        PostFact { name: "副局长".into(), decided, deferred: false }
    }

    fn holds(rule: &Rule<CaseFacts>, posts: Vec<PostFact>) -> bool {
        (rule.holds)(&CaseFacts { posts }, &Params::default()).is_ok()
    }

    #[test]
    fn r_mtg_1_a_decision_below_the_quorum_is_void() {
        for (present, right) in [(7, false), (8, true), (9, true)] {
            assert_eq!(holds(&R_MTG_1, vec![post(&[7], present, true)]), right, "{present}");
        }
    }

    #[test]
    fn r_mtg_2_of_eleven_expected_six_must_agree_however_many_are_present() {
        for (agree, right) in [(5, false), (6, true), (7, true)] {
            assert_eq!(holds(&R_MTG_2, vec![post(&[agree], 8, true)]), right, "{agree}");
        }
        assert!(!holds(&R_MTG_2, vec![post(&[], 8, true)]));
        assert!(holds(&R_MTG_2, vec![post(&[], 8, true), post(&[6], 8, true)]));
    }

    #[test]
    fn r_mtg_3_every_post_has_its_own_vote() {
        let unvoted = PostFact { name: "局长".into(), ..PostFact::default() };
        assert!(holds(&R_MTG_3, vec![post(&[7], 8, true)]));
        assert!(!holds(&R_MTG_3, vec![post(&[7], 8, true), unvoted]));
    }

    #[test]
    fn r_mtg_4_what_was_put_off_is_taken_up_again() {
        let deferred = PostFact { name: "局长".into(), deferred: true, ..PostFact::default() };
        assert!(holds(&R_MTG_4, vec![post(&[7], 8, true)]));
        assert!(!holds(&R_MTG_4, vec![post(&[7], 8, true), deferred]));
    }

    #[test]
    fn r_mtg_7_only_signed_minutes_of_a_meeting_decide() {
        assert!(holds(&R_MTG_7, vec![post(&[7], 8, true)]));
        assert!(!holds(&R_MTG_7, vec![post(&[7], 8, false)]));
        assert!(!holds(&R_MTG_7, vec![PostFact { name: "局长".into(), ..PostFact::default() }]));
    }

    #[test]
    fn r_mtg_8_names_what_keeps_a_candidate_from_the_meeting() {
        let answer = v::Answer {
            result: v::Finding::Clear,
            text: None,
            truth: None,
            handling: None,
            clue: None,
            open: None,
            file: None,
            finished_on: None,
            signatories: vec![],
        };
        let item = |item, state| v::ItemFact { item, state, answer: Some(answer.clone()), replied_on: None };
        let ready = v::CandidateFact {
            name: "甲".into(),
            items: v::FOUR.iter().map(|i| item(*i, v::State::Clear)).collect(),
            ..v::CandidateFact::default()
        };
        let missing = |one: &v::CandidateFact| {
            let facts = v::CaseFacts { candidates: vec![one.clone()], ..v::CaseFacts::default() };
            let shortfall = (R_MTG_8.holds)(&facts, &Params::default()).err().unwrap_or_default();
            shortfall.missing.into_iter().map(|m| m.what).collect::<Vec<_>>()
        };
        assert_eq!(missing(&ready), Vec::<&str>::new());
        for (i, what) in ["file_review", "personal_matters", "discipline_opinion", "petition_check"].iter().enumerate()
        {
            let mut one = ready.clone();
            one.items[i].state = v::State::IssueFound;
            assert_eq!(missing(&one), [*what]);
        }
        let mut toured = ready.clone();
        toured.items.push(item(v::Item::InspectionTour, v::State::Requested));
        assert_eq!(missing(&toured), ["inspection_tour"]);
        let mut concealed = ready.clone();
        concealed.items[1].answer = Some(v::Answer { truth: Some(v::Truth::Concealed), ..answer.clone() });
        assert_eq!(missing(&concealed), ["concealed"]);
        let mut audited = ready.clone();
        audited.items.push(item(v::Item::Audit, v::State::Requested));
        assert_eq!(missing(&audited), Vec::<&str>::new(), "an audit has its own gate");
        let mut unbegun = ready.clone();
        unbegun.items.remove(2);
        assert_eq!(missing(&unbegun), ["discipline_opinion"], "not asked at all");
        let mut clue = ready;
        clue.items[3].answer = Some(v::Answer { clue: Some(v::Clue::Checkable), open: Some(true), ..answer.clone() });
        assert_eq!(missing(&clue), ["open_clue"]);
    }
}
