//! The reform year: 24 township principals by plenary vote, 221 officials by the standing committee, 431 persons
//! inspected under two notices; and smaller cases that stand in every stage today.

use chrono::{Days, NaiveDate};
use hezhen_domain::calendar::Calendar;

use super::client::{County, Done};
use super::land::{Land, Person, Post};
use super::stages::{self, Case};
use super::{Size, audit, decide, desk, inspect, petition, supervise};

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

/// First and last day of the reform: its figures are those of this period.
pub fn reform(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today - Days::new(470), today - Days::new(320))
}

/// The first working day from so many days before today on.
fn workday(today: NaiveDate, ago: u64) -> NaiveDate {
    Calendar::shipped().roll_forward(today - Days::new(ago))
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
pub async fn tell(county: &County, land: &Land, today: NaiveDate, size: Size) -> Done<()> {
    let mut pool = Pool { people: land.people.iter() };
    let principals: Vec<_> = land.township_posts.iter().filter(|p| p.principal).collect();
    let posts = principals.iter().map(|post| ((*post).clone(), pool.take(2))).collect();
    let first = whole(county, land, "十二个乡镇党政正职", "batch_term_change", posts, PLENARY).await?;
    county.told("24 township principals, decided by plenary vote");
    audit::reform(county, land, size.audits).await?;
    county.told("audits before an appointment and on departure");

    county.step_to(workday(today, 382));
    let others = land.township_posts.iter().filter(|p| !p.principal).chain(&land.department_posts);
    let mut others: Vec<Post> = others.cloned().collect();
    // The posts that the small cases are about are the last ones, whatever the size; those before them are partly
    // principals', so that somebody is promoted and goes on probation in every size.
    let rest = others.split_off(Size::WHOLE.officials);
    others.drain(..Size::WHOLE.officials - size.officials);
    let contested = size.persons - size.officials;
    let persons = |n| if n < contested { 2 } else { 1 };
    let posts = others.into_iter().enumerate().map(|(n, post)| (post, pool.take(persons(n)))).collect();
    let second = whole(county, land, "乡镇和县直部门领导班子调整", "batch_term_change", posts, STANDING).await?;
    county.told(&format!("{} officials, adjusted by the standing committee", size.officials));

    let mut rest = rest.into_iter();
    let mut next = || rest.next().map(|post| (post, pool.take(3)));
    county.step_to(workday(today, 200));
    supervise::past(county, land).await?;
    spring(county, land, &mut next).await?;
    county.told("a transfer in the spring, closed");
    county.step_to(workday(today, 75));
    decide::finish(county, &first).await?;
    desk::archive(county, &first).await?;
    county.told("the principals' probation at its end, their case archived");
    autumn(county, land, &mut next).await?;
    county.told("two cases of the autumn: on probation, before the talk");
    county.step_to(workday(today, 27));
    present(county, land, &mut next, today, &second).await
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
    let mut cases = [case];
    decided(county, land, &mut cases).await?;
    let [case] = cases;
    let notice = decide::publicise(county, &case).await?;
    stages::working_days(county, 5);
    decide::confirm(county, &case, &notice).await?;
    decide::appoint(county, &case, "issue_document").await?;
    Ok(case)
}

/// Drafts, taken side by side to the decision of one meeting each.
async fn decided(county: &County, land: &Land, cases: &mut [Case]) -> Done<()> {
    inspecting(county, cases).await?;
    inspected(county, land, cases).await?;
    for case in cases.iter() {
        decide::deliberate(county, case).await?;
    }
    settled(county, land, cases).await
}

/// Cases in deliberation, decided on one day by a meeting each.
async fn settled(county: &County, land: &Land, cases: &[Case]) -> Done<()> {
    let mut meetings = Vec::new();
    for case in cases {
        let meeting = decide::call(county, case, &land.county.id).await?;
        decide::send(county, &meeting).await?;
        meetings.push(meeting);
    }
    for (case, meeting) in cases.iter().zip(&meetings) {
        decide::decide(county, case, meeting).await?;
    }
    Ok(())
}

/// Drafts, taken side by side until the shortlist stands.
async fn shortlisted(county: &County, cases: &[Case]) -> Done<()> {
    recommending(county, cases).await?;
    for case in cases {
        stages::shortlist(county, case).await?;
    }
    Ok(())
}

async fn recommending(county: &County, cases: &[Case]) -> Done<()> {
    for case in cases {
        stages::motion(county, case).await?;
        stages::notice(county, case, "vacancy").await?;
    }
    stages::working_days(county, 1);
    for case in cases {
        stages::open(county, case).await?;
    }
    Ok(())
}

/// Drafts, taken side by side until their inspection is under way.
async fn inspecting(county: &County, cases: &mut [Case]) -> Done<()> {
    shortlisted(county, cases).await?;
    for case in cases.iter() {
        inspect::prepare(county, case).await?;
    }
    stages::working_days(county, 3);
    for case in cases.iter_mut() {
        case.inspection = inspect::start(county, case).await?;
    }
    Ok(())
}

async fn inspected(county: &County, land: &Land, cases: &[Case]) -> Done<()> {
    for case in cases {
        inspect::talks(county, case, &case.inspection, 10).await?;
    }
    stages::working_days(county, 2);
    for case in cases {
        inspect::evidence(county, case, &case.inspection).await?;
        inspect::musts(county, case, land.auditors()).await?;
        inspect::report(county, case, &case.inspection).await?;
        inspect::accept(county, case, &case.inspection).await?;
    }
    Ok(())
}

type Next<'a> = dyn FnMut() -> Option<(Post, Vec<Person>)> + 'a;

/// A draft about the next post.
async fn draft(county: &County, next: &mut Next<'_>, kind: &str) -> Done<Case> {
    let (post, people) = next().ok_or("no post is left")?;
    let title = format!("{}{}", post.unit.name, post.name);
    let unit = post.unit.id.clone();
    stages::draft(county, &title, kind, &unit, vec![(post, people)], STANDING).await
}

async fn drafts(county: &County, next: &mut Next<'_>, n: usize) -> Done<Vec<Case>> {
    let mut cases = Vec::new();
    for _ in 0..n {
        cases.push(draft(county, next, "individual_promotion").await?);
    }
    Ok(cases)
}

/// A transfer of the spring, over without a probation.
async fn spring(county: &County, land: &Land, next: &mut Next<'_>) -> Done<()> {
    let mut cases = [draft(county, next, "transfer").await?];
    decided(county, land, &mut cases).await?;
    let [case] = &cases;
    let notice = decide::publicise(county, case).await?;
    stages::working_days(county, 5);
    decide::confirm(county, case, &notice).await?;
    decide::appoint(county, case, "conclude").await
}

/// Two of the five that are publicised in the present half-year: one serves on probation, one waits for the talk.
async fn autumn(county: &County, land: &Land, next: &mut Next<'_>) -> Done<()> {
    let mut cases = drafts(county, next, 2).await?;
    decided(county, land, &mut cases).await?;
    let mut notices = Vec::new();
    for case in &cases {
        notices.push(decide::publicise(county, case).await?);
    }
    stages::working_days(county, 5);
    for (case, notice) in cases.iter().zip(&notices) {
        decide::confirm(county, case, notice).await?;
    }
    decide::appoint(county, &cases[0], "issue_document").await
}

/// What stands in each stage today; three persons' notices make five in the half-year. The probations of `second` are
/// near their end.
async fn present(county: &County, land: &Land, next: &mut Next<'_>, today: NaiveDate, second: &Case) -> Done<()> {
    let mut far = drafts(county, next, 10).await?;
    inspecting(county, &mut far).await?;
    let open = far.split_off(6);
    for (case, talks) in open.iter().zip([7, 4, 10, 10]) {
        inspect::talks(county, case, &case.inspection, talks).await?;
    }
    inspect::clue(county, &open[0]).await?;
    inspect::problem(county, &open[0].inspection).await?;
    inspect::ask(county, &open[1], "discipline_opinion", "discipline_liaison").await?;
    inspected(county, land, &far).await?;
    for case in &open[2..] {
        inspect::evidence(county, case, &case.inspection).await?;
    }
    inspect::write(county, &open[2], &open[2].inspection, &["lead"]).await?;
    audit::blocking(county, land, &open[2]).await?;
    inspect::musts(county, &open[3], land.auditors()).await?;
    inspect::report(county, &open[3], &open[3].inspection).await?;
    // The last of them stays where its inspection ended; the one before waits for its meeting.
    for case in &far[..5] {
        decide::deliberate(county, case).await?;
    }
    settled(county, land, &far[..4]).await?;
    decide::publicise(county, &far[0]).await?;
    county.told("cases taken to their inspection, their meeting and their notice");

    county.step_to(workday(today, 8));
    let mut near = drafts(county, next, 4).await?;
    recommending(county, &near).await?;
    let recommended = near.split_off(2);
    for case in &near {
        stages::shortlist(county, case).await?;
    }
    inspect::forming(county, &near[0], &["lead2", "inspector1", "inspector2"], &["inspector1"]).await?;
    stages::with_reason(county, &near[1], "suspend", "收到具体可查的信访反映，暂停待查").await?;
    rounds(county, &recommended).await?;
    let early = drafts(county, next, 4).await?;
    for case in &early[..2] {
        stages::motion(county, case).await?;
    }
    stages::with_reason(county, &early[0], "terminate", "机构职能调整，职位不再设置").await?;
    county.told("cases at their beginning");

    county.step_to(Calendar::shipped().sub_workdays(today, 1));
    let notice = decide::publicise(county, &far[1]).await?;
    desk::told_of(county, &notice).await?;
    petition::fill(county, land, &notice).await?;
    county.told("petitions in every state");
    super::notice::fill(county, land).await?;
    county.told("notices of the county, and the opinion box");
    audit::heads(county, land).await?;
    audit::fill(county, land).await?;
    audit::marked(county).await?;
    county.told("the plan of audits, and one in every state");
    supervise::next(county, land, today + Days::new(6)).await?;
    supervise::guests(county, land, &far[2]).await?;
    county.told("a joint conference due, tips and letters to the mailbox, visits, supervisors");
    decide::publicise(county, &far[2]).await?;
    stages::submitted(county, &far[3], "pre_appointment").await?;
    let meeting = decide::call(county, &far[4], &land.county.id).await?;
    decide::send(county, &meeting).await?;
    desk::asked(county, &far[5]).await?;
    decide::ending(county, second).await?;
    inspect::newcomers(county, &land.departments[2].id).await?;
    desk::fill(county, land, &recommended[1], &early).await?;
    county.told("the desks: nominations, requests, letters, figures");
    Ok(())
}

/// Of two cases in recommendation, one has held its talks and one of two has counted its meeting; the other's talks are open.
async fn rounds(county: &County, cases: &[Case]) -> Done<()> {
    let [first, second] = cases else { return Ok(()) };
    stages::round(county, first, "talk").await?;
    let meeting = stages::called(county, first, &first.posts, "meeting", None).await?;
    stages::counted(county, &first.posts, &meeting, &["teller"]).await?;
    stages::called(county, second, &second.posts, "talk", None).await.map(drop)
}
