//! The county: twenty townships before the reform and twelve after it, the departments, their posts and their people.

use serde_json::{Value, json};

use super::client::{County, Done, text, version};
use super::people::People;

/// A unit or a post that was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A post with its unit.
#[derive(Debug, Clone)]
pub struct Post {
    /// Post id.
    pub id: String,
    /// Name of the post.
    pub name: String,
    /// Unit.
    pub unit: Made,
    /// A principal's post.
    pub principal: bool,
}

/// A cadre that was made.
#[derive(Debug, Clone)]
pub struct Person {
    /// Cadre id.
    pub id: String,
}

/// The county after its reform.
pub struct Land {
    /// The county itself.
    pub county: Made,
    /// Twelve townships.
    pub townships: Vec<Made>,
    /// Departments.
    pub departments: Vec<Made>,
    /// 86 leading posts of the townships.
    pub township_posts: Vec<Post>,
    /// Leading posts of the departments.
    pub department_posts: Vec<Post>,
    /// Everybody.
    pub people: Vec<Person>,
}

impl Land {
    /// The unit of the audit office.
    pub fn auditors(&self) -> &str {
        self.departments.iter().find(|d| d.name == "县审计局").map_or("", |d| &d.id)
    }
}

const OLD: &[&str] = &[
    "东河镇",
    "西岭镇",
    "南坪镇",
    "北塘镇",
    "青川镇",
    "临江镇",
    "石桥镇",
    "白沙镇",
    "柳林乡",
    "松岗乡",
    "桃源乡",
    "云台乡",
    "双溪乡",
    "龙泉乡",
    "新安镇",
    "长丰镇",
    "太平乡",
    "红旗乡",
    "和平乡",
    "金山镇",
];
const NEW: &[&str] = &[
    "东河镇",
    "西岭镇",
    "南坪镇",
    "北塘镇",
    "青川镇",
    "临江镇",
    "石桥镇",
    "白沙镇",
    "新安镇",
    "长丰镇",
    "金山镇",
    "云溪镇",
];
const DEPARTMENTS: &[(&str, &str)] = &[
    ("县委办公室", "party_gov_general"),
    ("县政府办公室", "party_gov_general"),
    ("县委组织部", "party_gov_general"),
    ("县委宣传部", "party_gov_general"),
    ("县发展和改革局", "economic"),
    ("县财政局", "economic"),
    ("县农业农村局", "economic"),
    ("县水利局", "economic"),
    ("县自然资源局", "economic"),
    ("县住房和城乡建设局", "economic"),
    ("县交通运输局", "economic"),
    ("县商务局", "economic"),
    ("县教育局", "social"),
    ("县卫生健康局", "social"),
    ("县民政局", "social"),
    ("县人力资源和社会保障局", "social"),
    ("县文化和旅游局", "social"),
    ("县退役军人事务局", "social"),
    ("县司法局", "law_supervision"),
    ("县市场监督管理局", "law_supervision"),
    ("县应急管理局", "law_supervision"),
    ("县审计局", "law_supervision"),
    ("县生态环境分局", "law_supervision"),
    ("县总工会", "mass_institution"),
    ("团县委", "mass_institution"),
    ("县妇联", "mass_institution"),
    ("县科协", "mass_institution"),
    ("县档案馆", "mass_institution"),
    ("县税务局", "vertical"),
    ("县气象局", "vertical"),
];
const TOWN_POSTS: &[&str] =
    &["党委书记", "镇长", "人大主席", "党委副书记", "纪委书记", "副镇长", "组织委员", "武装部长"];
/// The posts of a department, by what its head is called.
fn office_posts(office: &str) -> [String; 6] {
    let heads = [
        ("办公室", "主任"),
        ("部", "部长"),
        ("馆", "馆长"),
        ("团县委", "书记"),
        ("总工会", "主席"),
        ("妇联", "主席"),
        ("科协", "主席"),
    ];
    let head = heads.iter().find(|(ending, _)| office.ends_with(ending)).map_or("局长", |h| h.1);
    let engineer = if head == "局长" { "总工程师" } else { "业务科科长" };
    [
        head.to_owned(),
        format!("副{head}（分管业务）"),
        format!("副{head}（分管综合）"),
        "纪检组长".to_owned(),
        engineer.to_owned(),
        "综合科科长".to_owned(),
    ]
}

/// Builds the land: old townships with 165 leading posts are closed, new ones have 86.
pub async fn build(county: &County, people: &mut People) -> Done<Land> {
    let root = unit(county, "3401", "示范县", "县", "party_gov_general", None).await?;
    for (i, name) in OLD.iter().enumerate() {
        let old =
            unit(county, &format!("JZ{:02}", i + 1), &format!("原{name}"), "乡镇", "township", Some(&root.id)).await?;
        let posts = if i < 5 { 9 } else { 8 };
        for n in 0..posts {
            let name = TOWN_POSTS.get(n).copied().unwrap_or("副镇长（二）");
            let made = post(county, &old, name, n < 2, "township").await?;
            let reason = json!({"reason": "乡镇机构改革撤并"});
            county.act_at("staff", &format!("/posts/{}", made.id), "abolish", 1, reason).await?;
        }
        county.act("staff", &format!("/units/{}", old.id), "close", json!({"reason": "乡镇机构改革撤并"})).await?;
    }
    let mut land = Land {
        county: root.clone(),
        townships: Vec::new(),
        departments: Vec::new(),
        township_posts: Vec::new(),
        department_posts: Vec::new(),
        people: Vec::new(),
    };
    for (i, name) in NEW.iter().enumerate() {
        let town = unit(county, &format!("XZ{:02}", i + 1), name, "乡镇", "township", Some(&root.id)).await?;
        let posts = if i < 2 { 8 } else { 7 };
        for (n, name) in TOWN_POSTS.iter().take(posts).enumerate() {
            land.township_posts.push(post(county, &town, name, n < 2, "township").await?);
        }
        staff(county, people, &town, 12, &mut land.people).await?;
        land.townships.push(town);
    }
    for (i, (name, class)) in DEPARTMENTS.iter().enumerate() {
        let office = unit(county, &format!("BM{:02}", i + 1), name, "县直部门", class, Some(&root.id)).await?;
        for (n, name) in office_posts(name).iter().enumerate() {
            land.department_posts.push(post(county, &office, name, n == 0, class).await?);
        }
        staff(county, people, &office, 14, &mut land.people).await?;
        land.departments.push(office);
    }
    Ok(land)
}

async fn unit(county: &County, code: &str, name: &str, kind: &str, class: &str, parent: Option<&str>) -> Done<Made> {
    let platform =
        (class == "township").then_some(if code.ends_with(['1', '3', '5', '7', '9']) { "一类" } else { "二类" });
    let form = json!({
        "code": code, "name": name, "kind": kind, "class": class, "platform": platform, "region_code": "340199",
        "parent_id": parent, "small_unit": false, "quota_leaders": 9, "quota_deputy": 6,
    });
    let made = county.post("staff", "/units", form).await?;
    Ok(Made { id: text(&made, "/id"), name: name.to_owned() })
}

async fn post(county: &County, unit: &Made, name: &str, principal: bool, class: &str) -> Done<Post> {
    let form = json!({
        "unit_id": unit.id, "name": name, "rank": if principal { "141" } else { "142" }, "headcount": 1,
        "is_principal": principal, "is_elected": class == "township" && name == "镇长", "is_economic": principal,
        "duties": format!("{}{}岗位职责", unit.name, name),
    });
    let made = county.post("staff", "/posts", form).await?;
    Ok(Post { id: text(&made, "/id"), name: name.to_owned(), unit: unit.clone(), principal })
}

/// People of a unit: most of them in deputy rank, so that each post finds qualified candidates. Everybody's record is
/// verified but the newest.
async fn staff(county: &County, people: &mut People, unit: &Made, n: u32, all: &mut Vec<Person>) -> Done<()> {
    for i in 0..n {
        let (title, rank) = match i {
            0 | 1 => (format!("{}正科级干部", unit.name), "141"),
            _ => (format!("{}副科级干部", unit.name), "142"),
        };
        let age = 33 + i32::try_from(people.below(19)).unwrap_or(0);
        let form: Value = people.cadre(&unit.id, &title, rank, age);
        let made = county.post("staff", "/cadres", form).await?;
        let id = text(&made, "/id");
        if i + 1 < n {
            county.act_at("staff", &format!("/cadres/{id}"), "verify", version(&made), json!({})).await?;
        }
        all.push(Person { id });
    }
    Ok(())
}
