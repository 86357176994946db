//! The rotation (三年审计一遍): who is audited in which year of a cycle, so that each year has its share and nobody waits
//! longer than admitted.

use chrono::{Datelike, NaiveDate};

/// Somebody who is to be audited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject<K> {
    /// Who.
    pub key: K,
    /// The last day for the next audit.
    pub due: NaiveDate,
    /// Whether there was an audit before, from whose day that one counts.
    pub audited: bool,
    /// The year in whose share an audit of the person stands already.
    pub placed: Option<i32>,
    /// Whether the person may soon leave the post.
    pub leaving: bool,
    /// Petitions on the person that nobody has concluded on.
    pub petitions: usize,
}

impl<K> Subject<K> {
    /// The year that is fixed: that of the audit that stands, or in which the next falls due.
    fn fixed(&self, first: i32) -> Option<i32> {
        self.placed.or_else(|| self.audited.then(|| self.due.year().max(first)))
    }
}

/// Who is audited in each of `years` years from `first` on. Whose audit stands already stays in its year. Who was audited is named again in the year in which the next
/// audit falls due, and not before; who never was fills the years up so that their shares are equal, the earlier ones the
/// larger: by due day, then who may leave, then by open petitions. So plans that are drawn up year after year go on with one
/// rotation. Whoever falls due within a year is never put off to a later one, even where that makes the year's share larger;
/// who falls due after the last of them is not named yet.
pub fn rotate<K: Ord + Clone>(mut subjects: Vec<Subject<K>>, first: i32, years: u32) -> Vec<(i32, Vec<K>)> {
    let years: Vec<i32> = (first..).take(years.max(1) as usize).collect();
    let last = first + i32::try_from(years.len()).unwrap_or(1) - 1;
    subjects.retain(|s| s.fixed(first).unwrap_or(s.due.year()) <= last);
    subjects.sort_by(|a, b| {
        let order = |s: &Subject<K>| (s.due, !s.leaving, std::cmp::Reverse(s.petitions));
        order(a).cmp(&order(b)).then_with(|| a.key.cmp(&b.key))
    });
    let (again, fresh): (Vec<_>, Vec<_>) = subjects.into_iter().partition(|s| s.fixed(first).is_some());
    let mut rest = fresh.as_slice();
    let mut plan = Vec::new();
    for (n, year) in years.iter().copied().enumerate() {
        let named = |year: i32| again.iter().filter(move |s| s.fixed(first) == Some(year));
        let fixed: Vec<usize> = years[n..].iter().map(|year| named(*year).count()).collect();
        let forced = rest.iter().take_while(|s| s.due.year() <= year).count();
        let (now, later) = rest.split_at(share(&fixed, rest.len()).max(forced).min(rest.len()));
        let mut all: Vec<&Subject<K>> = named(year).chain(now).collect();
        all.sort_by_key(|s| s.due);
        plan.push((year, all.into_iter().map(|s| s.key.clone()).collect()));
        rest = later;
    }
    plan
}

/// How many of `free` come into the first of these years, where so many stand already, so that the years are as equal as can
/// be, the earlier ones the larger.
fn share(fixed: &[usize], free: usize) -> usize {
    let mut filled = fixed.to_vec();
    for _ in 0..free {
        let least = filled.iter().copied().min().unwrap_or_default();
        if let Some(year) = filled.iter_mut().find(|year| **year == least) {
            *year += 1;
        }
    }
    filled.first().zip(fixed.first()).map_or(free, |(now, before)| now - before)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn subject(key: u32, due: &str) -> Subject<u32> {
        Subject { key, due: day(due), audited: false, placed: None, leaving: false, petitions: 0 }
    }

    #[test]
    fn seven_are_audited_three_two_and_two_none_twice_all_within_the_cycle() {
        let dues = ["2028-06-01", "2026-05-01", "2027-03-01", "2026-09-01", "2028-02-01", "2028-01-01", "2027-08-01"];
        let subjects: Vec<_> = (0..).zip(dues).map(|(key, due)| subject(key, due)).collect();
        let plan = rotate(subjects.clone(), 2026, 3);
        assert_eq!(plan, [(2026, vec![1, 3, 2]), (2027, vec![6, 5]), (2028, vec![4, 0])]);
        for (year, keys) in &plan {
            for key in keys {
                let due = subjects[*key as usize].due;
                assert!(day(&format!("{year}-01-01")) <= due, "{key} is put off to {year}, and was due on {due}");
            }
        }
    }

    #[test]
    fn of_those_due_on_one_day_who_may_leave_comes_first_and_then_who_is_complained_of() {
        let mut subjects: Vec<_> = (0..3).map(|key| subject(key, "2028-12-31")).collect();
        subjects[1].petitions = 2;
        subjects[2].leaving = true;
        assert_eq!(rotate(subjects, 2026, 3), [(2026, vec![2]), (2027, vec![1]), (2028, vec![0])]);
    }

    #[test]
    fn who_falls_due_within_a_year_is_not_put_off_for_the_sake_of_equal_shares() {
        let dues = ["2025-12-31", "2026-03-01", "2026-12-31", "2027-01-01"];
        let subjects: Vec<_> = (0..).zip(dues).map(|(key, due)| subject(key, due)).collect();
        assert_eq!(rotate(subjects, 2026, 3), [(2026, vec![0, 1, 2]), (2027, vec![3]), (2028, vec![])]);
        assert_eq!(rotate(Vec::<Subject<u32>>::new(), 2026, 3).iter().map(|y| y.1.len()).sum::<usize>(), 0);
    }

    /// Plans as they are drawn up: each year the first year of the rotation, and whoever it names is audited in it.
    fn drawn_up(n: u32, years: i32) -> Vec<Vec<u32>> {
        let mut subjects: Vec<_> = (0..n).map(|key| subject(key, "2028-06-30")).collect();
        let mut plans = Vec::new();
        for year in 2026..2026 + years {
            let (_, named) = rotate(subjects.clone(), year, 3).remove(0);
            for key in &named {
                let one = &mut subjects[*key as usize];
                (one.audited, one.due) = (true, day(&format!("{}-03-05", year + 3)));
            }
            plans.push(named);
        }
        plans
    }

    #[test]
    fn plans_that_are_drawn_up_year_after_year_go_on_with_one_rotation() {
        for (n, shares) in [(1, [1, 0, 0]), (2, [1, 1, 0]), (7, [3, 2, 2]), (9, [3, 3, 3])] {
            let plans = drawn_up(n, 9);
            let sizes: Vec<usize> = plans.iter().map(Vec::len).collect();
            assert_eq!(sizes, [shares, shares, shares].concat(), "{n} officials");
            for cycle in plans.windows(3) {
                let mut all = cycle.concat();
                all.sort_unstable();
                assert_eq!(all, (0..n).collect::<Vec<_>>(), "{n} officials: each once in any three years");
            }
        }
    }

    #[test]
    fn who_was_audited_is_named_again_in_the_year_of_the_limit_and_who_comes_in_fills_the_others() {
        let again = |key, due| Subject { audited: true, ..subject(key, due) };
        let subjects =
            vec![again(0, "2028-05-01"), again(1, "2028-06-01"), again(2, "2029-01-01"), again(3, "2025-06-01")];
        let new = vec![subject(4, "2028-12-31"), subject(5, "2028-12-31"), subject(6, "2029-01-01")];
        let plan = rotate([subjects, new].concat(), 2026, 3);
        assert_eq!(plan, [(2026, vec![3, 4]), (2027, vec![5]), (2028, vec![0, 1])]);
    }

    #[test]
    fn an_audit_that_stands_counts_in_the_share_of_its_year_and_the_others_stay_where_they_were() {
        let mut subjects: Vec<_> = (0..7).map(|key| subject(key, "2028-06-30")).collect();
        let before = rotate(subjects.clone(), 2026, 3);
        assert_eq!(before, [(2026, vec![0, 1, 2]), (2027, vec![3, 4]), (2028, vec![5, 6])]);
        for one in &mut subjects[..3] {
            one.placed = Some(2026);
        }
        assert_eq!(rotate(subjects.clone(), 2026, 3), before, "with its audits under way");
        for one in &mut subjects[..3] {
            (one.audited, one.due) = (true, day("2029-03-05"));
        }
        assert_eq!(rotate(subjects.clone(), 2026, 3), before, "with its audits done");
        subjects[0].placed = Some(2029);
        assert_eq!(rotate(subjects, 2026, 3)[0], (2026, vec![1, 2]), "an audit of a year after is not of these");
    }

    proptest! {
        #[test]
        fn nobody_is_left_out_or_taken_twice_and_equal_dues_give_equal_shares(n in 0_u32..60, years in 1_u32..6) {
            let subjects: Vec<_> = (0..n).map(|key| subject(key, "2026-12-31")).map(|s| Subject { due: day("2025-12-31") + chrono::Months::new(12 * years), ..s }).collect();
            let plan = rotate(subjects, 2026, years);
            let mut all: Vec<u32> = plan.iter().flat_map(|y| y.1.clone()).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..n).collect::<Vec<_>>());
            let (least, most) = ((n / years) as usize, n.div_ceil(years) as usize);
            prop_assert!(plan.iter().all(|y| y.1.len() == least || y.1.len() == most));
        }
    }
}
