#!/usr/bin/env python3
"""Writes PlaceNameTable.swift: the English names of countries and of the administrative divisions of China.

    python3 -m pip install pypinyin==0.55.0 Babel==2.19.0
    python3 make-place-names.py > PlaceNameTable.swift

Countries have the names of CLDR (through Babel), divisions the pinyin of their names (pypinyin) without tones, with the
word for what they are; what is not called by its pinyin stands below.
"""
import pathlib
import re

from babel import Locale
from pypinyin import Style, lazy_pinyin

LEXICON = pathlib.Path(__file__).resolve().parents[2] / "ClaimExtraction/Lexicon"

OTHERWISE = {
    "内蒙古自治区": "Inner Mongolia", "西藏自治区": "Tibet", "新疆维吾尔自治区": "Xinjiang", "香港特别行政区": "Hong Kong",
    "澳门特别行政区": "Macao", "台湾省": "Taiwan", "陕西省": "Shaanxi", "哈尔滨市": "Harbin", "呼和浩特市": "Hohhot",
    "乌鲁木齐市": "Ürümqi", "拉萨市": "Lhasa", "齐齐哈尔市": "Qiqihar", "鄂尔多斯市": "Ordos", "包头市": "Baotou",
    "呼伦贝尔市": "Hulunbuir", "乌兰察布市": "Ulanqab", "巴彦淖尔市": "Bayannur", "锡林郭勒盟": "Xilingol League",
    "阿拉善盟": "Alxa League", "兴安盟": "Hinggan League", "日喀则市": "Xigazê", "林芝市": "Nyingchi", "昌都市": "Qamdo",
    "山南市": "Shannan", "那曲市": "Nagqu", "喀什地区": "Kashgar", "吐鲁番市": "Turpan", "哈密市": "Hami",
    "台州市": "Taizhou (Zhejiang)", "泰州市": "Taizhou (Jiangsu)", "神农架林区": "Shennongjia Forestry District",
    "伊犁哈萨克自治州": "Ili Prefecture", "巴音郭楞蒙古自治州": "Bayingolin Prefecture", "博尔塔拉蒙古自治州": "Bortala Prefecture",
    "克孜勒苏柯尔克孜自治州": "Kizilsu Prefecture", "和田地区": "Hotan Prefecture", "阿克苏地区": "Aksu Prefecture",
    "阿勒泰地区": "Altay Prefecture", "阿里地区": "Ngari Prefecture", "那曲地区": "Nagqu Prefecture", "喀什市": "Kashgar",
    "甘孜藏族自治州": "Garzê Prefecture", "阿坝藏族羌族自治州": "Ngawa Prefecture", "果洛藏族自治州": "Golog Prefecture",
    "迪庆藏族自治州": "Dêqên Prefecture", "香格里拉市": "Shangri-La", "锡林浩特市": "Xilinhot", "乌兰浩特市": "Ulanhot",
    "二连浩特市": "Erenhot", "库尔勒市": "Korla", "格尔木市": "Golmud", "克拉玛依市": "Karamay", "霍尔果斯市": "Khorgos",
    "阿图什市": "Artux", "阿克苏市": "Aksu", "阿勒泰市": "Altay", "和田市": "Hotan", "莎车县": "Yarkant County",
    "鄂温克族自治旗": "Ewenki Banner", "鄂伦春自治旗": "Oroqen Banner", "莫力达瓦达斡尔族自治旗": "Morin Dawa Banner",
    "东乡族自治县": "Dongxiang County", "中沙群岛的岛礁及其海域": "Zhongsha Islands",
}
# Readings that characters have in names of places, where a dictionary gives the commoner one first.
READINGS = {
    "长": "chang", "都": "du", "柏": "bai", "勒": "le", "什": "shi", "朝": "chao", "佛": "fo", "卡": "ka", "尾": "wei",
    "堡": "bu", "厦": "xia", "蚌": "beng", "曾": "zeng", "单": "shan", "伽": "jia", "泊": "bo", "浚": "xun", "涡": "guo",
    "漯": "luo", "珲": "hun", "筠": "jun", "称": "chen", "涌": "chong", "覃": "qin", "圩": "xu",
}
# Names in which a character is read otherwise than it is elsewhere.
READ_ALONE = {
    "长子县": "zhang zi", "南乐县": "nan le", "民乐县": "min le", "乐陵市": "lao ling", "六合区": "lu he",
    "六安市": "lu an", "洪洞县": "hong tong", "荥经县": "ying jing", "大城县": "dai cheng",
}
# Words behind the name, the longest first, and what English says for them.
KINDS = [
    ("特别行政区", ""), ("自治区", ""), ("自治州", " Prefecture"), ("自治县", " County"), ("自治旗", " Banner"),
    ("地区", " Prefecture"), ("新区", " New Area"), ("矿区", " Mining District"), ("特区", " Special District"),
    ("街道", " Subdistrict"), ("群岛", " Islands"), ("镇", " Town"), ("盟", " League"), ("旗", " Banner"), ("县", " County"), ("区", " District"), ("省", ""), ("市", ""),
]
PEOPLES = (
    "维吾尔族 哈萨克族 柯尔克孜族 土家族 布依族 达斡尔族 鄂温克族 鄂伦春族 蒙古族 朝鲜族 仫佬族 毛南族 纳西族 仡佬族 拉祜族 布朗族 撒拉族 锡伯族 "
    "塔吉克族 独龙族 哈尼族 景颇族 傈僳族 普米族 保安族 东乡族 裕固族 阿昌族 德昂族 壮族 回族 苗族 彝族 藏族 羌族 侗族 瑶族 白族 傣族 满族 "
    "水族 佤族 怒族 黎族 畲族 土族 各族 维吾尔 哈萨克 柯尔克孜 塔吉克 锡伯 蒙古"
).split()


def english(name):
    if name in OTHERWISE:
        return OTHERWISE[name]
    stem, kind = name, ""
    for word, meaning in KINDS:
        # One character before 区 is a name with it: 清新区 is the district 清新, no new area.
        if name.endswith(word) and len(name) > len(word) + (len(word) == 2 and word.endswith("区")):
            stem, kind = name[: -len(word)], meaning
            break
    if "自治" in name or name.endswith("族区"):
        while any(stem.endswith(people) and len(stem) > len(people) for people in PEOPLES):
            stem = next(stem[: -len(p)] for p in PEOPLES if stem.endswith(p) and len(stem) > len(p))

    # The reading of the whole name tells 重庆 from 重要.
    syllables = [READINGS.get(c, s) for c, s in zip(stem, lazy_pinyin(name, style=Style.NORMAL, v_to_u=True))]
    syllables = READ_ALONE.get(name, " ".join(syllables)).split()
    text = ""
    for syllable in syllables:
        text += ("'" if text and syllable[0] in "aoe" else "") + syllable
    return text[:1].upper() + text[1:] + kind


def main():
    table = {}
    for file in ("DivisionTable.swift", "CountyTable.swift"):
        for line in (LEXICON / file).read_text().splitlines():
            found = re.match(r"    (p|c|x)f? \S+ (.+)$", line)
            for division in found.group(2).split() if found else []:
                name = re.sub(r"^\d+", "", division)
                table.setdefault(name, english(name))
    names = Locale("en").territories
    for code, chinese in re.findall(r"\b([A-Z]{2}) ([^;\s|]+)", (LEXICON / "Countries.swift").read_text()):
        if code in names and re.search("[\u4e00-\u9fff]", chinese):
            table[chinese] = names[code]
    print("/// The English names of countries (CLDR; Unicode License v3, copyright Unicode, Inc.) and of the administrative")
    print("/// divisions of China (pinyin, by pypinyin, MIT). `make-place-names.py` writes it.")
    print("enum PlaceNameTable {\n  static let text = #\"\"\"")
    line = "   "
    for chinese, name in sorted(table.items()):
        entry = f" {chinese}:{name};"
        if len(line) + len(entry) > 220:
            print(line)
            line = "   "
        line += entry
    print(line + "\n    \"\"\"#\n}")


main()
