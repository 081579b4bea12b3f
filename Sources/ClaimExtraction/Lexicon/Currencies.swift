/// Currencies. To add one, add a row: the words after a number, `|` between them, the ISO 4217 code, and the words or
/// signs before a number; a fourth column says what part of the currency the words are.
enum Currencies {
  static let rows = """
    元|块钱|块|元人民币|圆|圆人民币|人民币|元整|圆整|RMB|CNY CNY 人民币|RMB|CNY|¥|￥
    角|毛|角钱|毛钱 CNY RMB 0.1
    分钱 CNY RMB 0.01
    美元|美金|元美金|元美元|USD USD US$|$|USD|美元
    美分 USD USD 0.01
    港元|港币|元港币|港圆|HKD HKD HK$|港币|HKD
    港仙 HKD HKD 0.01
    澳门元|澳门币|葡币|元澳门币|MOP MOP MOP$|MOP|澳门币
    新台币|元新台币|台币|元台币|TWD TWD 新台币|NT$|NTD|台币|TWD
    欧元|EUR EUR €|EUR
    欧分 EUR EUR 0.01
    日元|日圆|日币|元日币|円|JPY JPY JP¥|日币|JPY
    英镑|镑|GBP GBP £|GBP
    便士 GBP GBP 0.01
    韩元|韩圆|韩币|KRW KRW ₩|KRW
    新加坡元|新元|新币|坡币|SGD SGD S$|SGD
    澳元|澳大利亚元|澳币|AUD AUD A$|AU$|AUD
    加元|加拿大元|加币|CAD CAD C$|CA$|CAD
    新西兰元|纽元|NZD NZD NZ$|NZD
    瑞士法郎|瑞郎 CHF CHF
    瑞典克朗 SEK SEK
    挪威克朗 NOK NOK
    丹麦克朗 DKK DKK
    卢布|俄罗斯卢布 RUB ₽
    卢比|印度卢比 INR ₹
    巴基斯坦卢比 PKR PKR
    印尼盾|印尼卢比 IDR Rp
    越南盾 VND ₫
    泰铢 THB ฿
    林吉特|令吉|马币|马来西亚林吉特 MYR RM
    菲律宾比索 PHP PHP
    雷亚尔|巴西雷亚尔 BRL R$
    墨西哥比索 MXN MXN
    兰特|南非兰特 ZAR ZAR
    里亚尔|沙特里亚尔 SAR SAR
    迪拉姆 AED AED
    里拉|土耳其里拉 TRY ₺
    坚戈 KZT KZT
    特别提款权 XDR XDR
    """

  /// English words and letters after an amount whose currency is named, with the power of ten that they stand for.
  static let magnitudes = Trie<Int>(
    [
      (3, "thousand K k"), (6, "million millions mln mn mio M m mm"), (9, "billion billions bln bn B b"),
      (12, "trillion trillions trn tn T t"),
    ].flatMap { power, words in words.split(separator: " ").map { ([FoldedScalar](folding: $0), power) } })

  /// Smaller coins behind a whole amount, with the power of ten of one: 三角八分, 50美分.
  static let coins = Trie<Int>(
    [(-1, "角 毛"), (-2, "分 分钱 美分 欧分 港仙 仙 便士")].flatMap { power, words in
      words.split(separator: " ").map { ([FoldedScalar](folding: $0), power) }
    })

  /// The last characters of currencies that have smaller coins: 元, 块, 角 of 5角5分.
  static let withCoins = CharacterSet("元圆块角毛镑")
}
