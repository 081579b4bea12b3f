extension Metrics {
  /// Population, work, income, housing and farming.
  static let people = #"""
    population;常住人口|总人口|人口总数|人口|年末常住人口|常住人口总数|总人口数|年末总人口;population;count
    registered-population;户籍人口|户籍人口总数|户籍总人口|年末户籍人口;registered population;count
    urban-population;城镇常住人口|城镇人口|城镇人口总数;urban population;count
    rural-population;乡村常住人口|乡村人口|农村人口|农业人口;rural population;count
    floating-population;流动人口|外来常住人口|外来人口;floating population;count
    births;出生人口|出生人数|新生儿数量;births;count
    deaths;死亡人口|死亡人数;deaths;count
    birth-rate;人口出生率|出生率;birth rate;percent
    death-rate;人口死亡率;death rate;percent
    natural-growth-rate;人口自然增长率|自然增长率;natural growth rate of population;percent
    elderly-population;60岁及以上人口|60周岁及以上老年人口|老年人口|60岁及以上老年人口|老龄人口;population aged 60 and over;count
    elderly-share;60岁及以上人口占比|老龄化率|老年人口占比|人口老龄化率|老龄化程度;share of people aged 60 and over;percent
    elderly-65-population;65岁及以上人口|65周岁及以上老年人口|65岁及以上老年人口;population aged 65 and over;count
    working-age-population;劳动年龄人口|16至59岁人口|16—59岁劳动年龄人口;working-age population;count
    life-expectancy;人均预期寿命|平均预期寿命|人口平均预期寿命|户籍人口预期寿命|居民平均预期寿命;life expectancy;duration
    population-density;人口密度;population density;otherMeasure
    households;家庭户|总户数|户籍户数;households;count
    sex-ratio;总人口性别比|性别比|出生人口性别比;sex ratio;otherMeasure
    employed-persons;就业人员|就业人口|从业人员|就业人数|就业总人数|从业人数|就业人员总量;employed persons;count
    new-urban-jobs;城镇新增就业|城镇新增就业人数|新增城镇就业|新增就业|新增就业岗位|城镇新增就业人员|新增就业人数;new urban jobs;count
    surveyed-unemployment-rate;城镇调查失业率|调查失业率|全国城镇调查失业率|城镇调查失业率平均值|失业率;surveyed urban unemployment rate;percent
    registered-unemployment-rate;城镇登记失业率|登记失业率;registered urban unemployment rate;percent
    reemployed-persons;失业人员再就业|城镇失业人员再就业|失业人员实现再就业|失业人员再就业人数;unemployed persons re-employed;count
    employed-hardship-persons;就业困难人员就业|就业困难人员实现就业|困难人员就业;hardship persons employed;count
    migrant-workers;农民工总量|农民工|外出农民工|农民工人数;migrant workers;count
    rural-labor-transferred;农村劳动力转移就业|农村劳动力转移输出|农业转移人口|转移就业劳动力|劳务输出;rural labour working elsewhere;count
    graduates-employed;高校毕业生就业|高校毕业生留汉|留沪高校毕业生|新增留汉就业创业大学生|高校毕业生留济;graduates employed;count
    graduate-employment-rate;毕业生就业率|高校毕业生去向落实率|毕业去向落实率|毕业生去向落实率|初次就业率;employment rate of graduates;percent
    vocational-training;职业技能培训|补贴性职业技能培训|职业技能培训人次|开展职业技能培训;vocational training;count
    startup-loans;创业担保贷款|创业担保贷款余额|发放创业担保贷款;guaranteed start-up loans;money
    minimum-wage;最低工资标准|月最低工资标准|最低月工资标准;minimum wage;money
    average-wage;平均工资|在岗职工平均工资|城镇单位就业人员年平均工资|城镇非私营单位就业人员年平均工资|城镇私营单位就业人员年平均工资|年平均工资|从业人员平均工资;average wage;money
    disposable-income;居民人均可支配收入|人均可支配收入|全体居民人均可支配收入|全市居民人均可支配收入|居民可支配收入|全国居民人均可支配收入|居民收入;disposable income per capita;money
    urban-disposable-income;城镇居民人均可支配收入|城镇常住居民人均可支配收入|城镇居民可支配收入|城镇居民收入|城市居民人均可支配收入;disposable income per capita of urban residents;money
    rural-disposable-income;农村居民人均可支配收入|农村常住居民人均可支配收入|农民人均可支配收入|农村居民可支配收入|农民人均纯收入|农村居民收入;disposable income per capita of rural residents;money
    urban-rural-income-ratio;城乡居民收入比|城乡收入比|城乡居民人均可支配收入比|城乡居民收入比值|城乡居民收入倍差;ratio of urban to rural income;multiple
    wage-income;工资性收入|人均工资性收入;income from wages;money
    consumption-expenditure;居民人均消费支出|人均消费支出|全体居民人均消费支出|居民消费支出|人均生活消费支出|全国居民人均消费支出;consumption expenditure per capita;money
    urban-consumption-expenditure;城镇居民人均消费支出|城镇居民人均生活消费支出|城镇常住居民人均消费支出;consumption expenditure per capita of urban residents;money
    rural-consumption-expenditure;农村居民人均消费支出|农村居民人均生活消费支出|农村常住居民人均消费支出;consumption expenditure per capita of rural residents;money
    engel-coefficient;恩格尔系数|居民恩格尔系数;Engel coefficient;percent
    gini-coefficient;基尼系数;Gini coefficient;index
    real-estate-investment;房地产开发投资|房地产投资|房地产开发投资额|房地产业投资;real-estate development investment;money
    housing-sales-area;商品房销售面积|新建商品房销售面积|商品住宅销售面积|住宅销售面积|新房成交面积|新建商品房成交面积;floor space of commercial housing sold;area
    housing-sales;商品房销售额|新建商品房销售额|商品住宅销售额|住宅销售额;sales of commercial housing;money
    housing-units-sold;新房成交量|商品房成交套数|新建商品房成交量|新建商品住宅成交套数;housing units sold;count
    second-hand-housing-units;二手房成交量|二手住宅成交量|二手房网签量|二手房成交套数|二手房成交;second-hand housing units sold;count
    housing-price;新建商品住宅销售价格|新建商品住宅均价|商品住宅均价|商品房均价|新房均价|房价;housing price;money
    second-hand-housing-price;二手住宅销售价格|二手房均价|二手房价格|二手住宅均价;second-hand housing price;money
    housing-construction-area;房屋施工面积|商品房施工面积|房地产开发企业房屋施工面积;housing floor space under construction;area
    housing-new-starts;房屋新开工面积|商品房新开工面积;housing floor space started;area
    housing-completed-area;房屋竣工面积|商品房竣工面积;housing floor space completed;area
    housing-inventory;商品房待售面积|商品房库存|商品住宅待售面积;commercial housing for sale;area
    affordable-rental-housing;保障性租赁住房|保障性租赁房|筹建保障性租赁住房|新增保障性租赁住房;affordable rental housing;count
    affordable-housing;保障性住房|保障房|保障性安居工程|公租房|公共租赁住房;affordable housing;count
    shantytown-renovation;棚户区改造|棚改|棚户区住房改造|城中村改造;shantytown renovation;count
    old-neighborhood-renovation;老旧小区改造|城镇老旧小区改造|改造老旧小区|改造城镇老旧小区|老旧小区;old neighbourhoods renovated;count
    elevators-added;加装电梯|既有住宅加装电梯|既有多层住宅加装电梯;elevators added to old buildings;count
    housing-area-per-capita;人均住房建筑面积|人均居住面积|人均住房面积|居民人均住房建筑面积;housing area per capita;area
    provident-fund-deposits;住房公积金缴存额|公积金缴存额;housing provident fund deposits;money
    land-supply;土地供应面积|建设用地供应量|住宅用地供应面积|供地面积;land supplied;area
    land-area;国土面积|行政区域面积|区域面积|行政区划面积|总面积|土地面积|辖区面积|市域面积|全域面积|陆域面积;land area;area
    planned-area;规划面积|规划总面积|总规划面积|规划用地面积;planned area;area
    floor-area;建筑面积|总建筑面积;floor area;area
    site-area;占地面积|总占地面积;site area;area
    built-up-area;建成区面积|城市建成区面积|建成面积|城区面积;built-up area;area
    grain-output;粮食产量|粮食总产量|粮食总产|全年粮食产量;grain output;mass
    grain-area;粮食播种面积|粮食种植面积|粮食面积;grain sown area;area
    grain-yield;粮食单产|粮食亩产|粮食单位面积产量;grain yield;otherMeasure
    summer-grain-output;夏粮产量|夏粮总产量|夏粮总产;summer grain output;mass
    autumn-grain-output;秋粮产量|秋粮总产量;autumn grain output;mass
    rice-output;稻谷产量|水稻产量|早稻产量;rice output;mass
    wheat-output;小麦产量|冬小麦产量;wheat output;mass
    maize-output;玉米产量;maize output;mass
    soybean-output;大豆产量;soybean output;mass
    cotton-output;棉花产量|皮棉产量;cotton output;mass
    oilseed-output;油料产量|油菜籽产量|花生产量;oilseed output;mass
    vegetable-output;蔬菜产量|蔬菜及食用菌产量;vegetable output;mass
    fruit-output;水果产量|园林水果产量|苹果产量|柑橘产量;fruit output;mass
    tea-output;茶叶产量|干毛茶产量;tea output;mass
    meat-output;肉类总产量|猪牛羊禽肉产量|肉类产量;meat output;mass
    pork-output;猪肉产量;pork output;mass
    egg-output;禽蛋产量|鸡蛋产量;egg output;mass
    milk-output;牛奶产量|奶类产量|生鲜乳产量;milk output;mass
    aquatic-output;水产品产量|水产品总产量;output of aquatic products;mass
    pigs-slaughtered;生猪出栏量|生猪出栏;pigs slaughtered;count
    pigs-in-stock;生猪存栏量|生猪存栏;pigs in stock;count
    sows-in-stock;能繁母猪存栏量|能繁殖母猪存栏|能繁母猪存栏;breeding sows in stock;count
    poultry-slaughtered;家禽出栏量|家禽出栏|活家禽出栏;poultry slaughtered;count
    agricultural-output;农林牧渔业总产值|农业总产值|农林牧渔业产值|农林牧渔总产值|农业产值;gross output of agriculture, forestry, animal husbandry and fishery;money
    agricultural-value-added;农林牧渔业增加值|农业增加值;value added of agriculture;money
    agro-processing-output;农产品加工业产值|农产品加工业营业收入|农产品加工产值|农产品加工业总产值;output of agro-processing;money
    agricultural-leading-enterprises;农业产业化龙头企业|农业龙头企业|省级农业产业化龙头企业|国家级农业产业化重点龙头企业|省级以上农业产业化龙头企业;leading agricultural enterprises;count
    cooperatives;农民专业合作社|农民合作社;farmers' cooperatives;count
    family-farms;家庭农场;family farms;count
    arable-land;耕地面积|耕地保有量|耕地|永久基本农田;arable land;area
    high-standard-farmland;高标准农田|高标准农田面积|建成高标准农田|新建高标准农田|高标准农田建设面积;high-standard farmland;area
    irrigated-area;有效灌溉面积|农田灌溉面积|农田有效灌溉面积;irrigated area;area
    mechanization-rate;农作物耕种收综合机械化率|主要农作物耕种收综合机械化率|耕种收综合机械化率|农业机械化率|主要农作物综合机械化率|综合机械化率;rate of agricultural mechanization;percent
    farm-machinery-power;农业机械总动力|农机总动力;power of farm machinery;power
    agri-science-contribution;农业科技进步贡献率;contribution of science to agriculture;percent
    green-food-products;绿色食品|有机农产品|绿色优质农产品|“两品一标”农产品;green food products;count
    village-collective-income;村集体经济收入|村级集体经济收入|集体经济收入|村集体经营性收入|村级集体经营性收入;income of village collectives;money
    poverty-alleviated-people;脱贫人口|贫困人口|脱贫人口数|建档立卡贫困人口|农村贫困人口;people lifted out of poverty;count
    poverty-alleviated-income;脱贫人口人均纯收入|脱贫群众人均纯收入|脱贫县农村居民人均可支配收入;income of people lifted out of poverty;money
    demonstration-villages;和美乡村|美丽乡村|美丽乡村示范村|宜居宜业和美乡村;beautiful villages;count
    rural-tap-water;农村自来水普及率|自来水普及率;rate of rural tap water;percent
    rural-toilets;农村卫生厕所普及率|卫生厕所普及率|农村户厕改造;rate of sanitary rural toilets;percent
    """#
}
