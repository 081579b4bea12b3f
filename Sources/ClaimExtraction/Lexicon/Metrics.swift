/// The vocabulary of metrics. To add one, add a row: identifier, Chinese name and synonyms, English name, dimension.
enum Metrics {
  static let table = """
    gdp\t地区生产总值|国内生产总值|生产总值|GDP|经济总量\tgross domestic product\tmoney
    high-tech-enterprises\t高新技术企业数量|高新技术企业|高企\thigh-tech enterprises\tcount
    rd-intensity\t研发投入强度|全社会研究与试验发展(R&D)投入强度|全社会研发投入强度|研发经费投入强度|研究与试验发展(R&D)经费投入强度|研究与试验发展投入强度|研发强度\tR&D intensity\tpercent
    rd-expenditure\t研发投入|研发经费|研发投入总额|研发经费支出|研发费用\tR&D expenditure\tmoney
    valid-patents\t有效专利拥有量|有效专利\tvalid patents\tcount
    invention-patents\t有效发明专利拥有量|发明专利拥有量|发明专利|有效发明专利\tinvention patents\tcount
    fixed-asset-investment\t固定资产投资\tfixed-asset investment\tmoney
    industrial-fixed-asset-investment\t工业固定资产投资|工业投资\tindustrial fixed-asset investment\tmoney
    strategic-emerging-output\t战略性新兴产业产值\toutput of strategic emerging industries\tmoney
    unicorns\t独角兽企业|独角兽\tunicorn companies\tcount
    population\t常住人口|总人口|人口总数|人口\tpopulation\tcount
    financing\t战略融资|融资额|融资\tfinancing\tmoney
    """
}
