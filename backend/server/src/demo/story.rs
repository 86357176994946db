//! The reform year: 24 township principals by plenary vote, 221 officials by the standing committee, 431 persons
//! inspected under two notices; and smaller cases that stand in every stage today.

use chrono::{Days, NaiveDate};

use super::client::{County, Done};
use super::land::{Land, Person, Post};
use super::stages::{self, Case};
use super::{decide, inspect};

/// Members of the standing committee and of the plenary session.
const STANDING: (&str, usize) = ("standing", 11);
const PLENARY: (&str, usize) = ("plenary", 35);

/// Inspectors whom the teams are made of, certified at the beginning.
pub async fn inspectors(county: &County, land: &Land) -> Done<()> {
    for login in ["lead", "lead2", "inspector1", "inspector2"] {
        inspect::certify(county, login, &land.departments[2].id).await?;
    }
    Ok(())
}

/// Hands out people, nobody twice.
struct Pool<'a> {
    people: std::slice::Iter<'a, Person>,
}

impl Pool<'_> {
    fn take(&mut self, n: usize) -> Vec<Person> {
        self.people.by_ref().take(n).cloned().collect()
    }
}

/// Tells the story from the first day to `today`.
pub async fn tell(county: &County, land: &Land, today: NaiveDate) -> Done<()> {
    let mut pool = Pool { people: land.people.iter() };
    let principals: Vec<_> = land.township_posts.iter().filter(|p| p.principal).collect();
    let posts = principals.iter().map(|post| ((*post).clone(), pool.take(2))).collect();
    let first = whole(county, land, "十二个乡镇党政正职", "batch_term_change", posts, PLENARY).await?;

    let others = land.township_posts.iter().filter(|p| !p.principal).chain(&land.department_posts);
    let mut others: Vec<Post> = others.cloned().collect();
    let rest = others.split_off(221);
    // 221 posts and 383 persons: 48 + 383 = 431 inspected under two notices.
    let posts =
        others.into_iter().enumerate().map(|(n, post)| (post, pool.take(if n < 162 { 2 } else { 1 }))).collect();
    whole(county, land, "乡镇和县直部门领导班子调整", "batch_term_change", posts, STANDING).await?;

    let mut rest = rest.into_iter();
    let mut next = |pool: &mut Pool<'_>| rest.next().map(|post| (post, pool.take(3)));
    let small = small_cases(county, land, &mut pool, &mut next).await?;
    stages::until(county, today - Days::new(5));
    decide::finish(county, &first).await?;
    if let Some(case) = small {
        decide::publicise(county, &case).await?;
    }
    stages::until(county, today);
    Ok(())
}

/// A case from motion to the document.
async fn whole(
    county: &County,
    land: &Land,
    title: &str,
    kind: &str,
    posts: Vec<(Post, Vec<Person>)>,
    body: (&'static str, usize),
) -> Done<Case> {
    let case = stages::draft(county, title, kind, &land.county.id, posts, body).await?;
    to_decided(county, land, &case).await?;
    let notice = decide::publicise(county, &case).await?;
    decide::confirm(county, &case, &notice).await?;
    decide::appoint(county, &case).await?;
    Ok(case)
}

async fn to_inspecting(county: &County, case: &Case) -> Done<String> {
    stages::motion(county, case).await?;
    stages::vacancy(county, case).await?;
    stages::shortlist(county, case).await?;
    inspect::begin_inspection(county, case).await?;
    inspect::plan(county, case, "pre_appointment").await
}

async fn to_inspected(county: &County, land: &Land, case: &Case) -> Done<()> {
    let inspection = to_inspecting(county, case).await?;
    inspect::inspect(county, case, &inspection, 10).await?;
    inspect::musts(county, case, land.auditors()).await?;
    inspect::report(county, case, &inspection).await?;
    inspect::accept(county, case, &inspection).await
}

async fn to_decided(county: &County, land: &Land, case: &Case) -> Done<()> {
    to_inspected(county, land, case).await?;
    decide::deliberate(county, case).await?;
    decide::decide(county, case, &land.county.id).await
}

type Next<'a> = dyn FnMut(&mut Pool<'_>) -> Option<(Post, Vec<Person>)> + 'a;

/// Cases in every stage; gives the one that is to be publicised last.
async fn small_cases(county: &County, land: &Land, pool: &mut Pool<'_>, next: &mut Next<'_>) -> Done<Option<Case>> {
    let mut last = None;
    for stage in [
        "appointing",
        "decided",
        "publicising",
        "deliberating",
        "inspected",
        "blocked",
        "inspecting",
        "shortlisted",
        "suspended",
        "recommending",
        "terminated",
        "motion_approved",
        "draft",
    ] {
        let Some((post, people)) = next(pool) else { break };
        let title = format!("{}{}", post.unit.name, post.name);
        let unit = post.unit.id.clone();
        let case = stages::draft(county, &title, "individual_promotion", &unit, vec![(post, people)], STANDING).await?;
        match stage {
            "appointing" => {
                to_decided(county, land, &case).await?;
                let notice = decide::publicise(county, &case).await?;
                decide::confirm(county, &case, &notice).await?;
            }
            "decided" => to_decided(county, land, &case).await?,
            "publicising" => {
                to_decided(county, land, &case).await?;
                last = Some(case);
            }
            "deliberating" => {
                to_inspected(county, land, &case).await?;
                decide::deliberate(county, &case).await?;
            }
            "inspected" => to_inspected(county, land, &case).await?,
            "blocked" => {
                let inspection = to_inspecting(county, &case).await?;
                inspect::inspect(county, &case, &inspection, 7).await?;
                inspect::clue(county, &case).await?;
            }
            "inspecting" => drop(to_inspecting(county, &case).await?),
            "shortlisted" | "suspended" | "recommending" => {
                stages::motion(county, &case).await?;
                stages::vacancy(county, &case).await?;
                match stage {
                    "recommending" => stages::round(county, &case, "talk").await?,
                    _ => stages::shortlist(county, &case).await?,
                }
                if stage == "suspended" {
                    stages::with_reason(county, &case, "suspend", "收到具体可查的信访反映，暂停待查").await?;
                }
            }
            "terminated" => {
                stages::motion(county, &case).await?;
                stages::with_reason(county, &case, "terminate", "机构职能调整，职位不再设置").await?;
            }
            "motion_approved" => stages::motion(county, &case).await?,
            _ => {}
        }
    }
    Ok(last)
}
