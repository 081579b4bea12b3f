/// Classifiers of counts. To add one, add a word; the unit of the claim is the word itself.
///
/// A `common` classifier makes a count after any number. A `numeric` one only after Arabic digits or powers of ten
/// (17省, but 三省 is a name more often than a count), since after a Chinese digit it is mostly part of a word.
enum Classifiers {
  static let common = """
    家 项 件 个 人 名 位 户 台 套 辆 艘 架 列 条 座 所 间 栋 幢 宗 起 例 次 场 张 份 篇 部 本 册 幅 枚 颗 只 头 匹 株 棵 粒 瓶 箱 包
    双 支 款 种 处 笔 趟 盏 门 副 羽 尾 峰 桩 封 具 顶 把 根 块 片 卷 首 盘 桶 袋 盒 罐 吨次 节 眼 口 孔 摊 席 床 道 盆 杯 碗 筐 捆 叶 窝 届 届次 场次
    人次 车次 架次 船次 班次 件次 台次 户次 批次 频次 艘次 辆次 航次 列次 单 票 股 手 期次 台套 套件 张次 份次 宗次
    车皮 床位 个床位 张床位 个座位 座位 学时 课时 人天 对 队 组 班 轮 任 户家 亩次 遍 发 尊 盅 剂 剂次 针 针次 锅 间房 间客房 万步 步
    光伏电站 公里段 例次 人份 拍 帧 亿吨级 处理量 网点 像素 行 字 词 余家 集 出 幕 声 例新 员 代表 学者
    """

  static let numeric = """
    省 国 市 县 镇 乡 村 校 站 店 馆 队 厂 类 批 级 层 楼 系 岛 山 村庄 国家 地区 省份 城市 县区 页 院 团 军 师 港
    企业 项目 企 邻 里 代 版 阶 步骤 格 里程
    """

  /// Nouns that stand right after 万 or 亿 with no classifier and are counted in people: 14亿国人.
  static let people = """
    国人 人民 群众 农民 居民 市民 学生 师生 职工 员工 党员 干部 游客 观众 儿童 老人 老年人 志愿者 中国人 贫困人口 人口 用户 网民 农民工
    青年 妇女 工人 毕业生 大学生 科技工作者 医务人员 百姓 军民 同胞 移民 困难群众 粉丝 会员 读者 信众 旅客 考生 球迷 村民 民众 将士
    """
}
