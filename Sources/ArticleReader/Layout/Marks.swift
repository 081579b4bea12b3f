/// The words by which scraped pages give away what is not the article. The number is the longest line, in
/// characters, that the word makes furniture; longer lines are body.
enum Marks {
  /// At the beginning of a line.
  static let opening = MarkTable(
    limits(
      """
      版权声明 400|版權聲明 400|免责声明 400|免責聲明 400|特别声明 400|郑重声明 400|本站声明 400|本站所刊登 400|本站所有 300
      本站内容 300|本站部分 300|本网站所 300|凡本网注明 400|凡注明 300|本文链接 300|本文地址 300|原文链接 300|原文地址 300
      上一篇 80|下一篇 80|上一条 80|下一条 80|分享给 20|分享到 40|分享至 40|分享到: 40|标签: 60|標籤: 60
      关键词: 100|关键字: 100|Tags: 100|tags: 100|扫一扫 20|掃一掃 20|扫描二维码 30|扫码关注 20|扫码下载 20|长按 20
      評論列表 20|评论列表 20|评论区 10|全部评论 20|最新评论 20|网友评论 20|我要评论 20|暂时没有评论 30|暂无评论 30
      责任编辑 40|責任編輯 40|编辑: 40|編輯: 40|责编: 40|責編: 40|校对: 40|审核: 40
      审核: 40|监制: 40|点击数 30|点击量 30|点击次数 30|阅读量 30|阅读数 30|阅读次数 30|阅读: 30|浏览: 30
      浏览量 30|浏览次数 30|访问量 30|字号: 40|字体: 40|打印本页 30|关闭窗口 30|返回顶部 20|返回首页 20|返回列表 20
      友情链接 100|Copyright 200|copyright 200|COPYRIGHT 200|版权所有 120|主办单位: 80|点击查看更多 20|查看更多 20
      左右滑动 15|左右滑動 15|上下滑动 15|点击上方 30|点击蓝字 30|点击关注 30|举报/反馈 20|登录后 20|*请注明 40|*請註明 40
      广告: 100|廣告: 100|推广: 60|【广告】 200|【廣告】 200|【推广】 200|(广告) 60|我来说两句 20|请输入评论 30|还可以输入 30
      """))

  /// Anywhere in a line.
  static let inside = MarkTable(
    limits(
      """
      微信号 20|监督电话 40|发表评论 30|抢沙发 30|关注公众号 20|关注我们 20|转载请注明 60|轉載請註明 60|禁止转载 60|ICP备 60|ICP備 60
      公网安备 60|版权所有 60|点击进入 20|阅读原文 20|点击阅读 20|All Rights Reserved 120|All rights reserved 120|all rights reserved 120|ICP证 80
      许可证编号 80|许可证号 80|侵权必究 60|不得转载 60|转载请联系 60|登录后发表 40|文明上网 40|理性发言 40|长按识别 30|添加微信 40
      扫描二维码关注 60|二维码下载 60|粉丝福利 60
      """))

  /// At the beginning of a line that leads through the site.
  static let navigation = MarkTable(
    limits("当前位置 60|當前位置 60|您现在的位置 60|您的位置 60|你的位置 60|现在位置 60|所在位置 60|首页 30|首頁 30|网站首页 30"))

  /// What a line of contact says before its telephone number.
  static let contact = MarkTable(
    limits("微信 60|手机 60|电话 60|热线 60|联系 60|咨询 60|招商 60|租售 60|客服 60|電話 60|手機 60|聯繫 60|Tel 60|tel 60|TEL 60"))

  /// What makes up a line of counters and buttons, beside digits and punctuation: 阅读 1234 评论(5), 字号 大 中 小.
  static let counters = MarkTable(
    """
    阅读 閱讀 阅读量 阅读数 浏览 瀏覽 浏览量 浏览次数 点击 點擊 点击量 点击数 点击率 次 人次 次阅读 人阅读 次浏览 次播放 人看过 人围观 围观 人气 人氣 热度
    评论 評論 评论数 条评论 跟贴 参与 点赞 點讚 赞 收藏 分享 转发 喜欢 推荐 推薦 在看 关注 订阅 投稿 打印 列印 关闭 纠错 举报 收起 展开 展开全文
    阅读全文 全文 更多 微信 微博 朋友圈 空间 扫一扫 客户端 登录 登入 注册 搜索 搜尋 广告 廣告 推广 字号 字體 字体 大 中 小 特大 上一页 下一页 尾页 末页
    分钟 分鐘 阅读时间 预计阅读 小时前 分钟前 天前 个月前 刚刚 昨天 热门评论 条 回复 评 本文约 字数 字
    返回 顶部 播放 语音播报 朗读 听新闻 分享到 分享至 复制链接
    """.split { $0 == " " || $0 == "\n" }.map { (String($0), ()) })

  /// The whole of a line that opens a list of other articles.
  static let related = MarkTable(
    limits(
      """
      相关文章 20|相关阅读 20|相关新闻 20|相关推荐 20|相关报道 20|相关链接 20|相关资讯 20|相關文章 20|相關閱讀 20|相關新聞 20|相關報導 20
      推荐阅读 20|推薦閱讀 20|延伸阅读 20|延伸閱讀 20|热门文章 20|热门推荐 20|热门阅读 20|猜你喜欢 20|为您推荐 20|为你推荐 20
      更多文章 20|更多新闻 20|最新文章 20|最新资讯 20|往期推荐 20|往期回顾 20|精彩推荐 20|推荐文章 20|你可能喜欢 20|您可能感兴趣 20
      """))

  /// What a label before a colon names.
  static let fields = MarkTable(
    [
      (.publisher, "文章来源 信息来源 消息来源 稿件来源 新闻来源 内容来源 来源 稿源 文章來源 資料來源 來源"),
      (.author, "作者 撰稿 撰文"),
      (.date, "发布时间 发布日期 发表时间 发表日期 更新时间 发稿时间 时间 日期 發布時間 發佈時間 發布日期 發佈日期 發表時間 時間"),
      (.address, "本文链接 本文地址 原文链接 原文地址"),
    ].flatMap { (field: Field, words: String) in words.split(separator: " ").map { (String($0), field) } })

  /// The money in which a line above a table says that it counts: 人民币百万元.
  static let moneyScales = MarkTable(
    ["人民币", "人民幣"].flatMap { currency in
      ["元", "千元", "万元", "萬元", "百万元", "百萬元", "亿元", "億元", "千", "百万", "百萬"].map { (currency + $0, ()) }
    })

  /// The fields of a page.
  enum Field: Sendable { case publisher, author, date, address }

  /// Rows of a word and its limit; a colon stands for both colons.
  private static func limits(_ rows: String) -> [(word: String, value: Int)] {
    rows.split { $0 == "|" || $0 == "\n" }.flatMap { row -> [(word: String, value: Int)] in
      let cells = row.split(separator: " ")
      guard cells.count == 2, let limit = Int(cells[1]) else { return [] }
      guard cells[0].hasSuffix(":") else { return [(String(cells[0]), limit)] }
      return [(String(cells[0]), limit), (cells[0].dropLast() + "\u{FF1A}", limit)]
    }
  }
}
