extension Metrics {
  /// Output, prices, industry and enterprises.
  static let economy = #"""
    gdp;地区生产总值|国内生产总值|生产总值|GDP|经济总量|地区生产总值(GDP)|国内生产总值(GDP);gross domestic product;money
    gdp-per-capita;人均地区生产总值|人均国内生产总值|人均生产总值|人均GDP;GDP per capita;money
    gdp-per-employee;全员劳动生产率|劳动生产率|社会劳动生产率;overall labour productivity;money
    gross-national-income;国民总收入|国民收入;gross national income;money
    gdp-deflator;GDP平减指数|国内生产总值平减指数;GDP deflator;index
    primary-industry-value-added;第一产业增加值|一产增加值;value added of primary industry;money
    secondary-industry-value-added;第二产业增加值|二产增加值;value added of secondary industry;money
    tertiary-industry-value-added;第三产业增加值|三产增加值;value added of tertiary industry;money
    services-value-added;服务业增加值;value added of services;money
    services-share;服务业增加值占地区生产总值比重|服务业增加值占GDP比重|第三产业增加值占地区生产总值比重|第三产业增加值占GDP比重|服务业占比|三产占比;share of services in GDP;percent
    manufacturing-share;制造业增加值占地区生产总值比重|制造业增加值占GDP比重|制造业占比|制造业比重;share of manufacturing in GDP;percent
    private-economy-value-added;民营经济增加值|非公有制经济增加值|非公经济增加值;value added of the private economy;money
    marine-gdp;海洋生产总值|海洋经济总产值|海洋经济增加值|海洋经济总量;gross ocean product;money
    digital-economy-core-value-added;数字经济核心产业增加值|数字经济核心产业制造业增加值;value added of core digital industries;money
    digital-economy-scale;数字经济规模|数字经济总量|数字经济增加值;size of the digital economy;money
    digital-economy-share;数字经济核心产业增加值占地区生产总值比重|数字经济核心产业增加值占GDP比重|数字经济占GDP比重|数字经济占比;share of the digital economy in GDP;percent
    three-new-value-added;三新经济增加值|“三新”经济增加值;value added of new industries, formats and models;money
    cultural-industry-value-added;文化产业增加值|文化及相关产业增加值|文化创意产业增加值;value added of culture and related industries;money
    cultural-enterprise-revenue;文化企业营业收入|规模以上文化企业营业收入|规上文化企业营业收入|文化及相关产业企业营业收入;revenue of cultural enterprises;money
    county-economy-scale;县域经济总量|县域生产总值|县域GDP;GDP of counties;money
    urbanization-rate;常住人口城镇化率|城镇化率|城镇化水平|城市化率;urbanization rate;percent
    registered-urbanization-rate;户籍人口城镇化率;urbanization rate by household registration;percent
    cpi;居民消费价格指数|居民消费价格|居民消费价格总水平|消费价格指数|CPI;consumer price index;index
    core-cpi;核心CPI|核心居民消费价格指数|核心居民消费价格;core consumer price index;index
    ppi;工业生产者出厂价格指数|工业生产者出厂价格|工业品出厂价格|生产者价格指数|PPI;producer price index;index
    purchase-price-index;工业生产者购进价格指数|工业生产者购进价格|PPIRM;purchase price index of industrial producers;index
    pmi;制造业采购经理指数|采购经理指数|制造业PMI|官方制造业PMI|PMI;manufacturing purchasing managers' index;index
    non-manufacturing-pmi;非制造业商务活动指数|非制造业PMI|服务业商务活动指数;non-manufacturing business activity index;index
    composite-pmi;综合PMI产出指数|综合PMI;composite PMI output index;index
    consumer-confidence;消费者信心指数|消费者满意指数;consumer confidence index;index
    entrepreneur-confidence;企业家信心指数|企业景气指数;entrepreneur confidence index;index
    industrial-value-added;规模以上工业增加值|规上工业增加值|规模以上工业企业增加值|全部工业增加值|工业增加值;value added of industry above designated size;money
    industrial-output;规模以上工业总产值|规上工业总产值|规模以上工业产值|规上工业产值|工业总产值|工业产值;gross industrial output;money
    industrial-sales-output;工业销售产值;industrial sales output;money
    industrial-sales-ratio;工业产品销售率|工业产销率|产品销售率|产销率;ratio of industrial sales to output;percent
    industrial-enterprises;规模以上工业企业数量|规模以上工业企业|规上工业企业|规上企业|规模以上企业;industrial enterprises above designated size;count
    industrial-revenue;规模以上工业企业营业收入|规上工业企业营业收入|规模以上工业营业收入|规上工业营业收入|工业营业收入|主营业务收入;revenue of industrial enterprises;money
    industrial-profit;规模以上工业企业利润总额|规上工业企业利润总额|规模以上工业企业利润|规上工业企业利润|规模以上工业利润总额|规上工业利润总额|规上工业利润|工业企业利润总额|工业企业利润|工业利润;total profit of industrial enterprises;money
    industrial-loss;亏损企业亏损额|工业企业亏损额|亏损额;losses of loss-making enterprises;money
    industrial-profit-margin;营业收入利润率|规模以上工业企业营业收入利润率|主营业务收入利润率;profit margin on revenue;percent
    industrial-cost-ratio;每百元营业收入中的成本|每百元主营业务收入中的成本;cost per hundred yuan of revenue;money
    industrial-asset-liability-ratio;资产负债率|规模以上工业企业资产负债率;asset-liability ratio;percent
    industrial-capacity-utilization;工业产能利用率|产能利用率;industrial capacity utilization;percent
    industrial-receivables;应收账款|应收票据及应收账款;accounts receivable;money
    industrial-finished-goods;产成品存货|产成品库存;inventory of finished goods;money
    high-tech-manufacturing-value-added;高技术制造业增加值|规模以上高技术制造业增加值|规上高技术制造业增加值|高技术产业增加值|高新技术产业增加值;value added of high-tech manufacturing;money
    high-tech-manufacturing-share;高技术制造业增加值占规模以上工业增加值比重|高技术制造业增加值占比|高技术制造业占比|高新技术产业增加值占比;share of high-tech manufacturing;percent
    high-tech-industry-output;高新技术产业产值|高新技术产业总产值|高技术产业产值|高技术制造业产值;output of high-tech industry;money
    high-tech-industry-output-share;高新技术产业产值占规模以上工业总产值比重|高新技术产业产值占比;share of high-tech industry in industrial output;percent
    equipment-manufacturing-value-added;装备制造业增加值|规模以上装备制造业增加值|规上装备制造业增加值;value added of equipment manufacturing;money
    equipment-manufacturing-output;装备制造业产值|高端装备制造业产值|高端装备产业产值;output of equipment manufacturing;money
    strategic-emerging-output;战略性新兴产业产值|战略性新兴产业总产值|工业战略性新兴产业总产值|战新产业产值|战略性新兴制造业产值;output of strategic emerging industries;money
    strategic-emerging-value-added;战略性新兴产业增加值|工业战略性新兴产业增加值|战新产业增加值;value added of strategic emerging industries;money
    strategic-emerging-share;战略性新兴产业产值占规模以上工业总产值比重|战略性新兴产业产值占比|战略性新兴产业增加值占比|战略性新兴产业占比|战新产业占比;share of strategic emerging industries;percent
    leading-industries-output;三大先导产业产值|三大先导产业规模|三大先导产业制造业产值|先导产业产值;output of leading industries;money
    pillar-industries-output;支柱产业产值|主导产业产值|六大重点产业产值;output of pillar industries;money
    integrated-circuit-revenue;集成电路产业规模|集成电路产业产值|集成电路产业销售收入|集成电路产业营业收入;size of the integrated circuit industry;money
    integrated-circuit-output;集成电路产量|集成电路圆片产量|芯片产量;output of integrated circuits;count
    biomedicine-output;生物医药产业规模|生物医药产业产值|生物医药产业营业收入|生物医药制造业产值;size of the biomedical industry;money
    artificial-intelligence-scale;人工智能产业规模|人工智能核心产业规模|人工智能产业产值|人工智能核心产业产值;size of the artificial intelligence industry;money
    artificial-intelligence-enterprises;人工智能企业|人工智能企业数量|规上人工智能企业|规模以上人工智能企业;artificial intelligence enterprises;count
    new-energy-vehicle-output;新能源汽车产量;output of new-energy vehicles;count
    new-energy-vehicle-sales;新能源汽车销量|新能源汽车销售量;sales of new-energy vehicles;count
    new-energy-vehicle-penetration;新能源汽车渗透率|新能源车渗透率;market share of new-energy vehicles;percent
    new-energy-vehicle-stock;新能源汽车保有量;registered new-energy vehicles;count
    new-energy-vehicle-exports;新能源汽车出口量|新能源汽车出口;exports of new-energy vehicles;count
    vehicle-output;汽车产量|整车产量;output of motor vehicles;count
    vehicle-sales;汽车销量|汽车销售量|乘用车销量|乘用车零售量;sales of motor vehicles;count
    vehicle-exports;汽车出口量|整车出口量;exports of motor vehicles;count
    industrial-robot-output;工业机器人产量;output of industrial robots;count
    service-robot-output;服务机器人产量;output of service robots;count
    robot-density;机器人密度|制造业机器人密度;robots per ten thousand employees;count
    mobile-phone-output;手机产量|移动通信手持机产量|智能手机产量;output of mobile phones;count
    computer-output;微型计算机设备产量|微型计算机产量|计算机整机产量;output of microcomputers;count
    display-output;液晶显示屏产量|显示器产量;output of display panels;count
    solar-cell-output;太阳能电池产量|光伏电池产量;output of solar cells;power
    lithium-battery-output;锂离子电池产量|锂电池产量;output of lithium-ion batteries;count
    power-battery-output;动力电池产量|动力电池装车量;output of power batteries;energy
    crude-steel-output;粗钢产量;output of crude steel;mass
    pig-iron-output;生铁产量;output of pig iron;mass
    steel-products-output;钢材产量;output of steel products;mass
    nonferrous-metals-output;十种有色金属产量|有色金属产量;output of ten non-ferrous metals;mass
    aluminium-output;原铝产量|电解铝产量;output of primary aluminium;mass
    copper-output;精炼铜产量|电解铜产量;output of refined copper;mass
    cement-output;水泥产量;output of cement;mass
    flat-glass-output;平板玻璃产量;output of flat glass;otherMeasure
    ethylene-output;乙烯产量;output of ethylene;mass
    fertilizer-output;化肥产量|农用化肥产量|化学肥料产量;output of chemical fertilizer;mass
    chemical-fibre-output;化学纤维产量|化纤产量;output of chemical fibre;mass
    shipbuilding-completed;造船完工量;shipbuilding completed;otherMeasure
    shipbuilding-new-orders;新接订单量|新接船舶订单量;new shipbuilding orders;otherMeasure
    shipbuilding-orders-held;手持订单量|手持船舶订单量;shipbuilding orders in hand;otherMeasure
    software-revenue;软件业务收入|软件业收入|软件和信息技术服务业营业收入|软件和信息服务业营业收入|软件产业规模|软件产业收入;software revenue;money
    electronic-information-output;电子信息制造业产值|电子信息产业产值|电子信息产业规模|电子信息制造业营业收入;output of electronic information manufacturing;money
    industrial-internet-scale;工业互联网产业规模|工业互联网核心产业规模;size of the industrial internet industry;money
    industrial-internet-platforms;工业互联网平台|工业互联网平台数量;industrial internet platforms;count
    connected-industrial-devices;工业设备连接数|平台连接工业设备;industrial devices connected;count
    low-altitude-economy-scale;低空经济规模|低空经济产业规模|低空经济产值;size of the low-altitude economy;money
    construction-output;建筑业总产值|建筑业产值;gross output of construction;money
    construction-value-added;建筑业增加值;value added of construction;money
    construction-contracts;建筑业新签合同额|新签合同额;new construction contracts signed;money
    construction-area;房屋建筑施工面积;floor space under construction by construction enterprises;area
    prefabricated-building-share;装配式建筑占比|装配式建筑占新建建筑比例|装配式建筑面积占比;share of prefabricated buildings;percent
    digitalized-key-processes;关键工序数控化率;numerical control rate of key processes;percent
    smart-factories;智能工厂|智能工厂数量|智能制造示范工厂|省级智能工厂|灯塔工厂;smart factories;count
    digital-workshops;数字化车间|智能车间;digital workshops;count
    green-factories;绿色工厂|国家级绿色工厂|绿色制造工厂;green factories;count
    enterprises-on-cloud;上云企业|上云上平台企业|工业企业上云;enterprises on the cloud;count
    business-entities;经营主体|市场主体|经营主体总量|市场主体总量|经营主体总数|市场主体总数|实有经营主体|实有市场主体|在册经营主体;business entities;count
    new-business-entities;新登记经营主体|新设经营主体|新增经营主体|新登记市场主体|新设市场主体|新增市场主体;newly registered business entities;count
    registered-enterprises;企业总数|实有企业|企业总量|在册企业;registered enterprises;count
    new-enterprises;新登记企业|新设企业|新设立企业|新注册企业|新增企业;newly registered enterprises;count
    individual-businesses;个体工商户|个体户;self-employed businesses;count
    private-enterprises;民营企业|私营企业|民营企业数量;private enterprises;count
    foreign-enterprises;外资企业|外商投资企业|外企;foreign-invested enterprises;count
    new-foreign-enterprises;新设外资企业|新设外商投资企业|新设立外商投资企业|新批外资企业;newly established foreign-invested enterprises;count
    regional-headquarters;跨国公司地区总部|地区总部;regional headquarters of multinational companies;count
    foreign-rd-centers;外资研发中心|外资研发机构;foreign-invested research centres;count
    headquarters-enterprises;总部企业|总部型企业;headquarters enterprises;count
    fortune-500;世界500强企业|世界五百强企业|世界500强|财富世界500强|世界五百强;Fortune Global 500 companies;count
    china-500;中国企业500强|中国500强企业|中国500强;top 500 Chinese enterprises;count
    private-500;中国民营企业500强|民营企业500强;top 500 Chinese private enterprises;count
    listed-companies;上市公司|上市企业|境内外上市公司|上市公司数量|境内外上市企业;listed companies;count
    a-share-companies;A股上市公司|境内上市公司|A股上市企业;companies listed on the A-share market;count
    star-market-companies;科创板上市公司|科创板上市企业|科创板企业;companies listed on the STAR Market;count
    chinext-companies;创业板上市公司|创业板上市企业|创业板公司;companies listed on ChiNext;count
    bse-companies;北交所上市公司|北交所上市企业|北交所公司;companies listed on the Beijing Stock Exchange;count
    neeq-companies;新三板挂牌企业|新三板挂牌公司;companies quoted on the NEEQ;count
    listed-company-revenue;上市公司营业收入|上市公司营业总收入;revenue of listed companies;money
    operating-revenue;营业收入|营业总收入|营收;operating revenue;money
    net-profit;净利润|归母净利润|归属于上市公司股东的净利润|归属于母公司股东的净利润;net profit;money
    total-profit;利润总额;total profit;money
    total-assets;资产总额|总资产|资产总计;total assets;money
    state-owned-assets;国有企业资产总额|国资监管企业资产总额|国有资产总额|国企资产总额;assets of state-owned enterprises;money
    state-owned-revenue;国有企业营业总收入|国有企业营业收入|国企营业收入;revenue of state-owned enterprises;money
    state-owned-profit;国有企业利润总额|国有企业利润|国企利润总额;profit of state-owned enterprises;money
    """#
}
