//! The rotation (三年审计一遍): who is audited in which year of a cycle, so that each year has its share and nobody waits
//! longer than admitted.

use chrono::NaiveDate;

/// Somebody who is to be audited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject<K> {
    /// Who.
    pub key: K,
    /// The last day for the next audit.
    pub due: NaiveDate,
    /// Whether the person may soon leave the post.
    pub leaving: bool,
    /// Petitions on the person that nobody has concluded on.
    pub petitions: usize,
}

/// Who is audited in each of `years` years from `first` on: by due day, then who may leave, then by open petitions. Each
/// year has an equal share of those who are left, the earlier ones the larger; whoever falls due within a year is never
/// put off to a later one, even where that makes the year's share larger.
pub fn rotate<K: Ord + Clone>(mut subjects: Vec<Subject<K>>, first: i32, years: u32) -> Vec<(i32, Vec<K>)> {
    subjects.sort_by(|a, b| {
        let order = |s: &Subject<K>| (s.due, !s.leaving, std::cmp::Reverse(s.petitions));
        order(a).cmp(&order(b)).then_with(|| a.key.cmp(&b.key))
    });
    let mut rest = subjects.as_slice();
    let mut plan = Vec::new();
    for (year, left) in (first..).zip((1..=years.max(1)).rev()) {
        let share = rest.len().div_ceil(left as usize);
        let forced = match NaiveDate::from_ymd_opt(year + 1, 1, 1) {
            Some(next) => rest.iter().take_while(|s| s.due < next).count(),
            None => rest.len(),
        };
        let (now, later) = rest.split_at(share.max(forced).min(rest.len()));
        plan.push((year, now.iter().map(|s| s.key.clone()).collect()));
        rest = later;
    }
    plan
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn subject(key: u32, due: &str) -> Subject<u32> {
        Subject { key, due: day(due), leaving: false, petitions: 0 }
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

    proptest! {
        #[test]
        fn nobody_is_left_out_or_taken_twice_and_equal_dues_give_equal_shares(n in 0_u32..60, years in 1_u32..6) {
            let subjects: Vec<_> = (0..n).map(|key| subject(key, "2040-01-01")).collect();
            let plan = rotate(subjects, 2026, years);
            let mut all: Vec<u32> = plan.iter().flat_map(|y| y.1.clone()).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..n).collect::<Vec<_>>());
            let (least, most) = ((n / years) as usize, n.div_ceil(years) as usize);
            prop_assert!(plan.iter().all(|y| y.1.len() == least || y.1.len() == most));
        }
    }
}
