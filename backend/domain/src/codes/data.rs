//! The code tables: GB/T 2261.1, 2261.2, 3304, 4762 and 12407. A pure data table.

use super::{Code, CodeTable};

const fn code(code: &'static str, label: &'static str, alpha: &'static str) -> Code {
    Code { code, label, alpha, valid: true }
}

/// Sex.
#[rustfmt::skip]
pub const GENDER: CodeTable = CodeTable {
    name: "gender",
    standard: "GB/T 2261.1",
    version: "2003",
    confirmed: false,
    ending: "性",
    codes: &[
        code("0", "未知", ""),
        code("1", "男", ""),
        code("2", "女", ""),
        code("9", "未说明", ""),
    ],
};

/// Marital status.
#[rustfmt::skip]
pub const MARITAL: CodeTable = CodeTable {
    name: "marital",
    standard: "GB/T 2261.2",
    version: "2003",
    confirmed: true,
    ending: "",
    codes: &[
        code("10", "未婚", ""),
        code("20", "已婚", ""),
        code("21", "初婚", ""),
        code("22", "再婚", ""),
        code("23", "复婚", ""),
        code("30", "丧偶", ""),
        code("40", "离婚", ""),
        code("90", "未说明", ""),
    ],
};

/// Ethnic groups; 97 and 98 stand outside the standard's 56.
#[rustfmt::skip]
pub const ETHNICITY: CodeTable = CodeTable {
    name: "ethnicity",
    standard: "GB/T 3304",
    version: "1991",
    confirmed: true,
    ending: "族",
    codes: &[
        code("01", "汉族", "HA"),
        code("02", "蒙古族", "MG"),
        code("03", "回族", "HU"),
        code("04", "藏族", "ZA"),
        code("05", "维吾尔族", "UG"),
        code("06", "苗族", "MH"),
        code("07", "彝族", "YI"),
        code("08", "壮族", "ZH"),
        code("09", "布依族", "BY"),
        code("10", "朝鲜族", "CS"),
        code("11", "满族", "MA"),
        code("12", "侗族", "DO"),
        code("13", "瑶族", "YA"),
        code("14", "白族", "BA"),
        code("15", "土家族", "TJ"),
        code("16", "哈尼族", "HN"),
        code("17", "哈萨克族", "KZ"),
        code("18", "傣族", "DA"),
        code("19", "黎族", "LI"),
        code("20", "傈僳族", "LS"),
        code("21", "佤族", "VA"),
        code("22", "畲族", "SH"),
        code("23", "高山族", "GS"),
        code("24", "拉祜族", "LH"),
        code("25", "水族", "SU"),
        code("26", "东乡族", "DX"),
        code("27", "纳西族", "NX"),
        code("28", "景颇族", "JP"),
        code("29", "柯尔克孜族", "KG"),
        code("30", "土族", "TU"),
        code("31", "达斡尔族", "DU"),
        code("32", "仫佬族", "ML"),
        code("33", "羌族", "QI"),
        code("34", "布朗族", "BL"),
        code("35", "撒拉族", "SL"),
        code("36", "毛南族", "MN"),
        code("37", "仡佬族", "GL"),
        code("38", "锡伯族", "XB"),
        code("39", "阿昌族", "AC"),
        code("40", "普米族", "PM"),
        code("41", "塔吉克族", "TA"),
        code("42", "怒族", "NU"),
        code("43", "乌孜别克族", "UZ"),
        code("44", "俄罗斯族", "RS"),
        code("45", "鄂温克族", "EW"),
        code("46", "德昂族", "DE"),
        code("47", "保安族", "BN"),
        code("48", "裕固族", "YG"),
        code("49", "京族", "GI"),
        code("50", "塔塔尔族", "TT"),
        code("51", "独龙族", "DR"),
        code("52", "鄂伦春族", "OR"),
        code("53", "赫哲族", "HZ"),
        code("54", "门巴族", "MB"),
        code("55", "珞巴族", "LB"),
        code("56", "基诺族", "JN"),
        code("97", "其他", ""),
        code("98", "外国血统", ""),
    ],
};

/// Political status.
#[rustfmt::skip]
pub const POLITICS: CodeTable = CodeTable {
    name: "politics",
    standard: "GB/T 4762",
    version: "1984",
    confirmed: true,
    ending: "",
    codes: &[
        code("01", "中共党员", ""),
        code("02", "中共预备党员", ""),
        code("03", "共青团员", ""),
        code("04", "民革", ""),
        code("05", "民盟", ""),
        code("06", "民建", ""),
        code("07", "民进", ""),
        code("08", "农工党", ""),
        code("09", "致公党", ""),
        code("10", "九三学社", ""),
        code("11", "台盟", ""),
        code("12", "无党派民主人士", ""),
        code("13", "群众", ""),
    ],
};

/// Rank of a post; the values are not confirmed.
#[rustfmt::skip]
pub const RANK: CodeTable = CodeTable {
    name: "rank",
    standard: "GB/T 12407",
    version: "2008",
    confirmed: false,
    ending: "",
    codes: &[
        code("101", "国家级正职", ""),
        code("102", "国家级副职", ""),
        code("111", "省部级正职", ""),
        code("112", "省部级副职", ""),
        code("121", "厅局级正职", ""),
        code("122", "厅局级副职", ""),
        code("131", "县处级正职", ""),
        code("132", "县处级副职", ""),
        code("141", "乡科级正职", ""),
        code("142", "乡科级副职", ""),
        code("150", "科员级", ""),
        code("160", "办事员级", ""),
        code("199", "未定职", ""),
    ],
};
