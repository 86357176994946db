//! Fictional people, the same for the same seed. No name, number or date is anybody's.

use chrono::{Datelike, NaiveDate};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

const SURNAMES: &str = "赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗\
                        花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤殷罗毕郝邬安常乐于傅皮卞齐康伍余卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄\
                        贝明臧计成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄危江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万";
const GIVEN_MEN: &str = "伟刚勇毅俊峰强军平东文辉明永健世广志义兴良海山波宁贵福龙元全国胜学祥才发武新清飞彬富顺信子杰涛昌成康星光\
                         天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗";
const GIVEN_WOMEN: &str = "秀娟英华慧巧美娜静淑惠珠翠雅芝玉萍红月彩春菊兰凤洁梅琳素云莲真环雪荣爱妹霞香莺媛艳瑞凡佳嘉琼勤珍贞莉\
                           桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园";
const SCHOOLS: &[&str] =
    &["省农业大学农学系", "省师范大学中文系", "省财经学院会计系", "省水利学院水工系", "市委党校经济管理"];
const SPECIALTIES: &[&str] =
    &["农业经济", "财政税务", "水利工程", "城乡规划", "公共管理", "法律", "教育管理", "畜牧兽医"];

/// A generator of people.
pub struct People {
    dice: StdRng,
    used: std::collections::HashSet<String>,
    serial: u32,
    today: NaiveDate,
}

impl People {
    /// The people of this seed, seen from `today`.
    pub fn new(seed: u64, today: NaiveDate) -> Self {
        Self { dice: StdRng::seed_from_u64(seed), used: std::collections::HashSet::new(), serial: 0, today }
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u32) -> u32 {
        self.dice.random_range(0..n.max(1))
    }

    fn letter(&mut self, of: &str) -> char {
        let count = u32::try_from(of.chars().count()).unwrap_or(1);
        let at = self.below(count) as usize;
        of.chars().nth(at).unwrap_or('安')
    }

    /// A name that nobody in the county has yet.
    pub fn name(&mut self, woman: bool) -> String {
        loop {
            let given = if woman { GIVEN_WOMEN } else { GIVEN_MEN };
            let mut name = String::from(self.letter(SURNAMES));
            name.push(self.letter(given));
            if self.below(10) < 7 {
                name.push(self.letter(given));
            }
            if self.used.insert(name.clone()) {
                return name;
            }
        }
    }

    /// The form of a cadre of this rank in this unit: `age` years old, in the county's service since 22.
    pub fn cadre(&mut self, unit: &str, title: &str, rank: &str, age: i32) -> Value {
        let woman = self.below(100) < 27;
        let name = self.name(woman);
        let year = self.today.year() - age;
        let month = 1 + self.below(6);
        let day = 1 + self.below(28);
        let birth = format!("{year}-{month:02}");
        let work = format!("{}-07", year + 22);
        let party =
            if self.below(100) < 88 { format!("{}-{:02}", year + 24, 1 + self.below(12)) } else { String::new() };
        self.serial += 1;
        let order = (self.serial % 500) * 2 + u32::from(!woman);
        let id_card = citizen_id(&format!("340199{year}{month:02}{day:02}{order:03}"));
        let in_post = self.today.year() - 5 - i32::try_from(self.below(4)).unwrap_or(0);
        let minority = self.below(100) < 6;
        let school = SCHOOLS[self.below(SCHOOLS.len() as u32) as usize];
        let specialty = SPECIALTIES[self.below(SPECIALTIES.len() as u32) as usize];
        let mut tags = Vec::new();
        if woman {
            tags.push("女")
        }
        if party.is_empty() {
            tags.push("党外")
        }
        if minority {
            tags.push("少数民族")
        }
        if age <= 35 {
            tags.push("年轻")
        }
        let results: Vec<_> = (1..=3)
            .map(|back| {
                let grade = if self.below(100) < 22 { "excellent" } else { "competent" };
                json!({"year": self.today.year() - back, "grade": grade})
            })
            .collect();
        json!({
            "name": name, "sex": if woman { "female" } else { "male" }, "birth": birth,
            "ethnicity": if minority { "回族" } else { "汉族" }, "native_place": "示范县", "birthplace": "示范县",
            "party_join": party, "work_start": work, "health": "健康", "specialty": specialty, "id_card": id_card,
            "rank": rank, "rank_since": format!("{in_post}-03"), "post_since": format!("{in_post}-03"),
            "title": title, "unit_id": unit, "manage_level": "县管", "tags": tags,
            "education": [{
                "mode": "full_time", "level": "大学", "degree": "学士", "school": school,
                "from": format!("{}-09", year + 18), "to": format!("{}-07", year + 22),
            }],
            "resume": [
                {"from": format!("{}-09", year + 18), "to": format!("{}-07", year + 22), "text": format!("{school}学生")},
                {"from": work, "to": format!("{}-03", year + 30), "text": "某镇政府科员"},
                {"from": format!("{}-03", year + 30), "to": format!("{in_post}-03"), "text": "某镇副科级干部"},
                {"from": format!("{in_post}-03"), "to": null, "text": title},
            ],
            "annual_results": results,
        })
    }
}

/// A citizen number with its check digit (GB 11643) from its first seventeen digits.
pub fn citizen_id(first: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = first.chars().zip(WEIGHTS).map(|(c, w)| c.to_digit(10).unwrap_or(0) * w).sum();
    let check = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][(sum % 11) as usize];
    format!("{first}{check}")
}
