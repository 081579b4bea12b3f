/// The characters that make up most of Chinese prose, simplified and traditional, with its punctuation. Bytes read in
/// the wrong encoding hardly ever spell them.
enum CommonCharacters {
  static func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] & 1 << (scalar & 63) != 0
  }

  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    for scalar in characters.unicodeScalars where scalar.value >= 0x80 && scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
    return bits
  }()

  private static let characters = """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经
    十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平
    形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党
    程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做
    必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风
    切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界林
    律叫且究观越织装影算低持音众书布复容际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往历市克何除消构府称太准精
    值率族维划选标存候亲快效院查江型格养易置派层片始却专状育京识适属圆包火住调满县局照参细引听该铁价严首底德依际投贸售企创亿占镇
    村城乡街园港粮食铺超额累降幅居户均收入财税银贷款融券股市场推升稳排污染环境医疗校师乐游客铁路航空船吨公里套栋汽车房屋旅店餐饮
    這為個國時來們會動對過說產種後學經進著電裡現實體兩機當點從業應開還間樣與關線數問質氣變條沒結題無並黨員總設長頭資邊級圖統
    較將組見計論運農區強戰則據處隊門規熱領東導壓爭濟階術極聯認權證轉單風車務萬議聲報類離華確張馬節話況傳許廣記覺觀織裝書復際
    驗連斷難礦備辦習響約勞團歷構稱準選標親養層專狀識適屬滿縣參鐵價嚴億創貿鎮鄉園額財稅銀貸億環醫療師樂遊灣臺灣港澳縣長率萬
    \u{FF0C}。、\u{FF1A}\u{FF1B}\u{FF01}\u{FF1F}\u{FF08}\u{FF09}“”‘’《》—…·「」『』\u{FF05}
    """
}
