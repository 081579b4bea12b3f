/// Currencies. To add one, add a row: the words after a number, `|` between them, the ISO 4217 code, and the words or
/// signs before a number; a fourth column says what part of the currency the words are.
enum Currencies {
  static let rows = """
    元|块钱|块|元人民币|圆|人民币 CNY 人民币|RMB|CNY|¥|￥
    角|毛|角钱|毛钱 CNY RMB 0.1
    分钱 CNY RMB 0.01
    美元|美金|元美金|USD USD US$|$|USD|美元
    港元|港币|元港币|港圆|HKD HKD HK$|港币|HKD
    澳门元|澳门币|葡币 MOP MOP$
    新台币|元新台币|台币|元台币|TWD TWD 新台币|NT$|NTD|台币
    欧元|EUR EUR €|EUR
    日元|日圆|日币|元日币|円 JPY JP¥|日币
    英镑|镑 GBP £
    韩元|韩圆|韩币 KRW ₩
    新加坡元|新元|新币|坡币 SGD S$
    澳元|澳大利亚元|澳币 AUD A$
    加元|加拿大元|加币 CAD C$
    新西兰元|纽元 NZD NZ$
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
}
