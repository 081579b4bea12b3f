extension Metrics {
  /// Consumption, trade, public finance and banking.
  static let trade = #"""
    retail-sales;社会消费品零售总额|社消零总额|社零总额|社会消费品零售额|社零|社消零;total retail sales of consumer goods;money
    online-retail-sales;网上零售额|网络零售额|全国网上零售额|网络零售总额|网上零售总额|网络零售交易额;online retail sales;money
    online-physical-retail-sales;实物商品网上零售额|实物商品网络零售额|实物网络零售额;online retail sales of physical goods;money
    online-physical-share;实物商品网上零售额占社会消费品零售总额比重|实物商品网上零售额占社零总额比重;share of online sales in retail sales;percent
    rural-online-retail-sales;农村网络零售额|农村网上零售额;online retail sales in the countryside;money
    agricultural-online-sales;农产品网络零售额|农产品网上零售额;online retail sales of agricultural products;money
    livestream-sales;直播电商交易额|直播带货销售额|直播电商零售额|直播销售额;sales by live stream;money
    ecommerce-transactions;电子商务交易额|电商交易额;e-commerce transactions;money
    catering-revenue;餐饮收入|餐饮业收入|餐饮营业额|餐饮业营业额;catering revenue;money
    goods-retail-sales;商品零售额|商品零售;retail sales of goods;money
    wholesale-sales;批发和零售业销售额|批发业商品销售额|商品销售总额|商品销售额|批零业销售额;wholesale and retail sales;money
    final-consumption-contribution;最终消费支出对经济增长贡献率|消费对经济增长贡献率|最终消费支出贡献率|消费贡献率|最终消费贡献率;contribution of consumption to growth;percent
    market-turnover;市场成交额|商品交易市场成交额|成交总额|交易总额|成交金额;market turnover;money
    trade-in-sales;以旧换新销售额|消费品以旧换新销售额|以旧换新带动销售额;sales by trade-in;money
    convenience-life-circles;一刻钟便民生活圈|15分钟便民生活圈|便民生活圈;quarter-hour convenience circles;count
    first-stores;首店|品牌首店|首店数量;first stores of a brand;count
    goods-trade;进出口总额|进出口总值|外贸进出口总额|货物进出口总额|货物贸易进出口总额|货物贸易进出口总值|外贸进出口总值|进出口额|外贸进出口额|外贸进出口|货物进出口|进出口|外贸总额|外贸总值|货物贸易总额;total imports and exports of goods;money
    exports;出口总额|出口额|出口总值|货物出口总额|货物出口额|货物出口|外贸出口额|外贸出口|出口;exports of goods;money
    imports;进口总额|进口额|进口总值|货物进口总额|货物进口额|货物进口|外贸进口额|外贸进口|进口;imports of goods;money
    trade-surplus;贸易顺差|货物贸易顺差|进出口顺差|外贸顺差;trade surplus;money
    trade-deficit;贸易逆差|货物贸易逆差;trade deficit;money
    mechanical-electrical-exports;机电产品出口额|机电产品出口|机电产品出口总额;exports of mechanical and electrical products;money
    high-tech-exports;高新技术产品出口额|高新技术产品出口|高新技术产品出口总额|高技术产品出口;exports of high-tech products;money
    new-three-exports;“新三样”出口额|新三样出口额|“新三样”产品出口|新三样产品出口|“新三样”出口;exports of electric vehicles, lithium batteries and solar cells;money
    private-enterprise-trade;民营企业进出口额|民营企业进出口总额|民营企业进出口|民企进出口;trade of private enterprises;money
    belt-road-trade;对共建“一带一路”国家进出口额|与共建“一带一路”国家贸易额|对“一带一路”沿线国家进出口|对共建“一带一路”国家进出口|与“一带一路”沿线国家贸易额;trade with Belt and Road countries;money
    rcep-trade;对RCEP成员国进出口额|对RCEP其他成员国进出口|与RCEP成员国贸易额|对RCEP成员国进出口;trade with RCEP members;money
    asean-trade;对东盟进出口|与东盟贸易额|对东盟贸易额|对东盟进出口额;trade with ASEAN;money
    bilateral-trade;双边贸易额|贸易额|货物贸易额|双边贸易;bilateral trade;money
    cross-border-ecommerce;跨境电商进出口额|跨境电商进出口总额|跨境电商进出口|跨境电子商务进出口|跨境电商交易额|跨境电商出口额;cross-border e-commerce;money
    overseas-warehouses;海外仓|公共海外仓|海外仓数量;overseas warehouses;count
    services-trade;服务贸易额|服务进出口总额|服务贸易进出口额|服务贸易总额|服务进出口额|服务进出口|服务贸易;trade in services;money
    service-outsourcing;服务外包执行额|离岸服务外包执行额|服务外包合同额|服务外包执行金额;service outsourcing;money
    trade-enterprises;有进出口实绩的外贸企业|有进出口实绩的企业|有进出口实绩企业|外贸企业;enterprises with imports and exports;count
    foreign-investment;实际使用外资|实际利用外资|实际使用外资金额|实际利用外资金额|实到外资|实际外资|实际利用外商直接投资|实际使用外商直接投资|实际到位外资|到位外资|利用外资;foreign capital actually used;money
    contracted-foreign-investment;合同外资|合同利用外资|合同外资金额|合同外资额;foreign capital contracted;money
    high-tech-foreign-investment;高技术产业实际使用外资|高技术产业利用外资|高技术产业引资|高技术制造业实际使用外资;foreign capital used by high-tech industry;money
    outbound-investment;对外直接投资|对外投资额|对外非金融类直接投资|境外投资额|对外直接投资额|对外实际投资额|对外投资;outbound direct investment;money
    contracted-overseas-projects;对外承包工程完成营业额|对外承包工程营业额|对外承包工程新签合同额|对外承包工程;contracted projects overseas;money
    domestic-capital;实际到位内资|到位内资|实际到位省外资金|实际利用内资|省外到位资金|利用省外资金|引进内资;domestic capital brought in;money
    china-europe-trains;中欧班列开行量|中欧班列开行列数|中欧(亚)班列|中欧班列开行|中欧班列;China-Europe freight trains;count
    customs-clearance-import-time;进口整体通关时间|进口通关时间|整体通关时间;import clearance time;duration
    customs-clearance-export-time;出口整体通关时间|出口通关时间;export clearance time;duration
    sister-cities;友好城市|国际友城|国际友好城市;sister cities;count
    exhibitions;展会数量|展览会数量|举办展会|国际展会|会展活动;exhibitions;count
    exhibition-area;展览面积|展览总面积|展出面积|展会面积;exhibition area;area
    general-public-budget-revenue;一般公共预算收入|地方一般公共预算收入|一般公共预算总收入|公共预算收入|地方公共财政预算收入|公共财政预算收入|全国一般公共预算收入|一般预算收入;general public budget revenue;money
    fiscal-revenue;财政收入|财政总收入|地方财政收入|公共财政收入|财政收入总额;fiscal revenue;money
    general-public-budget-expenditure;一般公共预算支出|地方一般公共预算支出|全国一般公共预算支出|公共财政预算支出|一般预算支出;general public budget expenditure;money
    fiscal-expenditure;财政支出|财政总支出|公共财政支出;fiscal expenditure;money
    livelihood-expenditure;民生支出|民生领域支出|民生类支出|民生保障支出;expenditure on people's livelihood;money
    livelihood-expenditure-share;民生支出占一般公共预算支出比重|民生支出占比;share of livelihood in expenditure;percent
    tax-revenue;税收收入|税收总额|税收总收入|税收|税收收入总额|纳税总额|纳税额|实现税收|入库税收;tax revenue;money
    tax-share;税收占比|税收收入占一般公共预算收入比重|税收收入占比|税占比;share of taxes in budget revenue;percent
    tax-cuts;减税降费|新增减税降费|减税降费及退税缓费|退税减税降费|减税降费退税|减税降费金额|减免税费;tax and fee cuts;money
    non-tax-revenue;非税收入|非税收入总额;non-tax revenue;money
    value-added-tax;增值税收入|国内增值税|国内增值税收入;value-added tax;money
    corporate-income-tax;企业所得税|企业所得税收入;corporate income tax;money
    personal-income-tax;个人所得税|个人所得税收入;personal income tax;money
    export-tax-rebates;出口退税|出口退税额;export tax rebates;money
    government-fund-revenue;政府性基金预算收入|政府性基金收入|地方政府性基金预算收入;government fund revenue;money
    land-sale-revenue;土地出让收入|国有土地使用权出让收入|土地出让金|土地出让金收入;revenue from land sales;money
    special-bonds;地方政府专项债券|专项债券|地方专项债|专项债|专项债券额度;special-purpose bonds;money
    government-debt;地方政府债务余额|政府债务余额|地方债务余额|全国地方政府债务余额|政府债务;government debt;money
    treasury-bonds;超长期特别国债|特别国债;special treasury bonds;money
    deficit-rate;赤字率|财政赤字率;fiscal deficit ratio;percent
    central-transfers;中央财政转移支付|中央转移支付|中央对地方转移支付|转移支付资金|转移支付;transfers from the central budget;money
    deposits;金融机构本外币存款余额|本外币各项存款余额|各项存款余额|人民币存款余额|人民币各项存款余额|金融机构存款余额|金融机构人民币存款余额|存款余额|本外币存款余额;deposits of financial institutions;money
    loans;金融机构本外币贷款余额|本外币各项贷款余额|各项贷款余额|人民币贷款余额|人民币各项贷款余额|金融机构贷款余额|金融机构人民币贷款余额|贷款余额|本外币贷款余额;loans of financial institutions;money
    new-loans;新增贷款|新增人民币贷款|贷款新增额|新增信贷;new loans;money
    household-deposits;住户存款余额|住户存款|居民储蓄存款余额|居民存款余额|城乡居民储蓄存款余额|居民储蓄存款;household deposits;money
    inclusive-loans;普惠小微贷款余额|普惠小微贷款|普惠型小微企业贷款余额|小微企业贷款余额|普惠型小微企业贷款|普惠小微企业贷款余额|小微企业贷款;inclusive loans to small and micro enterprises;money
    manufacturing-loans;制造业中长期贷款余额|制造业贷款余额|制造业中长期贷款|制造业贷款;loans to manufacturing;money
    technology-loans;科技型企业贷款余额|科技贷款余额|科技型中小企业贷款余额|科技企业贷款余额|高新技术企业贷款余额|科技贷款;loans to technology enterprises;money
    green-loans;绿色贷款余额|绿色信贷余额|绿色贷款;green loans;money
    agriculture-loans;涉农贷款余额|涉农贷款;loans to agriculture;money
    private-enterprise-loans;民营企业贷款余额|民营经济贷款余额|民企贷款余额;loans to private enterprises;money
    real-estate-loans;房地产贷款余额;real-estate loans;money
    non-performing-loan-ratio;不良贷款率|不良贷款比率|不良率;non-performing loan ratio;percent
    loan-to-deposit-ratio;存贷比|余额存贷比;loan-to-deposit ratio;percent
    loan-prime-rate;贷款市场报价利率|LPR;loan prime rate;percent
    average-loan-rate;企业贷款加权平均利率|企业贷款平均利率|新发放企业贷款加权平均利率|贷款加权平均利率|贷款平均利率;average interest rate of loans;percent
    reserve-requirement-ratio;存款准备金率|法定存款准备金率|金融机构加权平均存款准备金率;reserve requirement ratio;percent
    m2;广义货币|广义货币供应量|广义货币(M2)余额|广义货币(M2)|M2余额|货币供应量;broad money;money
    m1;狭义货币|狭义货币(M1)余额|狭义货币(M1)|M1余额;narrow money;money
    social-financing;社会融资规模|社融规模;aggregate financing to the real economy;money
    financial-value-added;金融业增加值;value added of finance;money
    financial-institutions;金融机构数量|持牌金融机构|金融机构总数|法人金融机构;financial institutions;count
    direct-financing;直接融资|直接融资额|直接融资规模;direct financing;money
    ipo-financing;首发募集资金|IPO募资额|首次公开发行募资|IPO融资额|首发融资额|IPO募集资金|首发募资;funds raised by initial public offerings;money
    bond-issuance;债券发行额|债券发行规模|发行债券|企业债券发行额|公司债券发行额;bonds issued;money
    insurance-premiums;原保险保费收入|保费收入|原保费收入|保险保费收入;insurance premium income;money
    insurance-claims;赔付支出|原保险赔付支出|保险赔付支出|各类赔款及给付|赔款给付支出;insurance claims paid;money
    market-capitalization;总市值|上市公司总市值|市值|股票总市值;market capitalization;money
    stock-turnover;证券交易额|股票成交额|股票交易额|证券市场成交额|有价证券成交额;stock turnover;money
    financial-market-turnover;金融市场成交额|金融市场交易总额|金融市场交易额|金融市场成交总额;turnover of financial markets;money
    foreign-exchange-reserves;外汇储备|外汇储备规模|外汇储备余额;foreign exchange reserves;money
    cross-border-rmb;跨境人民币结算额|跨境人民币结算量|人民币跨境收付金额|跨境人民币收付额|跨境人民币结算金额|跨境人民币结算;cross-border settlement in renminbi;money
    digital-rmb-transactions;数字人民币交易额|数字人民币交易金额|数字人民币累计交易金额|数字人民币流通业务;transactions in digital renminbi;money
    government-guarantees;政府性融资担保余额|融资担保余额|融资担保在保余额;financing guarantees;money
    """#
}
