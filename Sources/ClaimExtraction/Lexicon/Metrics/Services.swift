extension Metrics {
  /// Tourism, transport, energy, environment, education and health.
  static let services = #"""
    tourist-arrivals;接待游客|旅游接待人次|游客接待量|接待旅游者|旅游总人次|接待游客人次|游客量|接待游客总量;tourist arrivals;count
    inbound-tourists;入境游客|入境旅游人次|入境旅游者|接待入境游客|入境过夜游客;inbound tourists;count
    tourism-revenue;旅游收入|旅游总收入|国内旅游收入|旅游综合收入|旅游业总收入|国内游客出游总花费|国内旅游总花费|文旅总收入|旅游总花费;tourism revenue;money
    inbound-tourism-revenue;旅游外汇收入|国际旅游收入|入境旅游收入;foreign exchange from tourism;money
    tourist-spending-per-capita;游客人均花费|人均旅游消费|人均旅游花费|游客人均消费;spending per tourist;money
    scenic-areas;A级旅游景区|A级景区|国家A级旅游景区;rated scenic areas;count
    scenic-areas-5a;5A级旅游景区|5A级景区|5A景区|国家5A级旅游景区;5A scenic areas;count
    scenic-areas-4a;4A级旅游景区|4A级景区|4A景区|国家4A级旅游景区|4A级以上景区;4A scenic areas;count
    star-hotels;星级饭店|星级酒店|星级宾馆;star-rated hotels;count
    homestays;民宿|旅游民宿|等级民宿|乡村民宿;homestays;count
    hotel-occupancy;客房出租率|酒店入住率|客房平均出租率|平均客房出租率;hotel occupancy rate;percent
    inbound-visa-free;免签入境外国人|免签入境|过境免签外国人;visa-free foreign arrivals;count
    box-office;电影票房|票房收入|票房;box office;money
    performances;营业性演出|演出场次|营业性演出场次;commercial performances;count
    public-libraries;公共图书馆;public libraries;count
    library-books;图书馆藏书量|公共图书馆藏书量|公共图书馆总藏量|藏书量;books in public libraries;count
    museums;博物馆|备案博物馆|博物馆数量;museums;count
    cultural-centers;文化馆|群众艺术馆|文化馆(站)|综合文化站;cultural centres;count
    heritage-units;全国重点文物保护单位|文物保护单位|全国文物保护单位;protected heritage units;count
    intangible-heritage;非物质文化遗产代表性项目|非遗代表性项目|国家级非物质文化遗产|国家级非遗项目|非遗项目|非物质文化遗产;intangible cultural heritage items;count
    sports-venues;体育场馆|体育场地|体育场地数量;sports venues;count
    sports-area-per-capita;人均体育场地面积;sports area per capita;area
    sports-industry-scale;体育产业总规模|体育产业规模|体育产业增加值;size of the sports industry;money
    regular-exercisers;经常参加体育锻炼人数比例|经常参加体育锻炼人数;share of regular exercisers;percent
    air-passengers;机场旅客吞吐量|航空旅客吞吐量|民航旅客吞吐量|旅客吞吐量;airport passenger throughput;count
    air-cargo;机场货邮吞吐量|航空货邮吞吐量|货邮吞吐量|航空货运吞吐量|货运吞吐量;airport cargo throughput;mass
    flights;航班起降架次|飞机起降架次|起降架次|保障航班起降;aircraft movements;count
    air-routes;航线数量|国际航线|客运航线|国际货运航线|航空航线|国际及地区航线;air routes;count
    airports;民用机场|机场数量;airports;count
    navigable-cities;通航城市|通航点|通达城市;cities served by air;count
    port-cargo;港口货物吞吐量|港口吞吐量|货物吞吐量|规模以上港口货物吞吐量;port cargo throughput;mass
    port-containers;港口集装箱吞吐量|集装箱吞吐量|集装箱吞吐量(标准箱)|外贸集装箱吞吐量;container throughput;count
    sea-rail-containers;海铁联运量|海铁联运集装箱量|海铁联运箱量|铁海联运;sea-rail container traffic;count
    berths;万吨级以上泊位|生产性泊位|万吨级泊位|深水泊位;port berths;count
    passenger-volume;客运量|旅客运输量|营业性客运量|旅客运输总量|旅客发送量|铁路旅客发送量|公路客运量;passenger traffic;count
    freight-volume;货运量|货物运输量|货物运输总量|货运总量;freight traffic;mass
    rail-freight-volume;铁路货运量|铁路货物发送量|铁路货运发送量;rail freight traffic;mass
    passenger-turnover;旅客周转量|旅客运输周转量;passenger turnover;otherMeasure
    freight-turnover;货物周转量|货物运输周转量;freight turnover;otherMeasure
    railway-length;铁路营业里程|铁路运营里程|铁路里程|铁路营运里程|铁路总里程;railway length;length
    high-speed-rail-length;高铁营业里程|高速铁路里程|高铁里程|高铁运营里程|高速铁路营业里程|高速铁路运营里程;high-speed railway length;length
    highway-length;公路里程|公路总里程|公路通车里程|公路通车总里程;highway length;length
    expressway-length;高速公路里程|高速公路通车里程|高速公路总里程|高速通车里程|高速公路通车总里程;expressway length;length
    rural-road-length;农村公路里程|农村公路|新改建农村公路|农村公路总里程|“四好农村路”;rural road length;length
    waterway-length;内河航道里程|内河航道通航里程|高等级航道里程|航道里程|内河航道;waterway length;length
    road-length;城市道路长度|城市道路里程|道路长度;urban road length;length
    metro-length;轨道交通运营里程|地铁运营里程|城市轨道交通运营里程|轨道交通里程|地铁里程|轨道交通运营总里程|轨道交通线网运营里程|运营里程;metro length;length
    metro-lines;轨道交通线路|地铁线路|轨道交通运营线路;metro lines;count
    metro-stations;轨道交通车站|地铁车站|地铁站点|轨道交通站点;metro stations;count
    metro-passengers;轨道交通客运量|地铁客运量|地铁客流量|轨道交通客流量;metro passengers;count
    bus-lines;公交线路|公交线网|公共汽车线路|公交线路数量;bus lines;count
    buses;公交车|公共汽车|公交车辆|新能源公交车|公交运营车辆;buses;count
    taxis;出租车|出租汽车|巡游出租车|网约车;taxis;count
    vehicle-stock;机动车保有量|汽车保有量|民用汽车保有量|民用车辆拥有量|民用汽车拥有量|私人汽车保有量|私人汽车拥有量|私家车保有量;registered motor vehicles;count
    charging-piles;充电桩|充电设施|公共充电桩|新能源汽车充电桩|充电基础设施|公共充电设施|充换电设施;charging piles;count
    charging-stations;充电站|换电站|充换电站|超充站|公共充电站;charging stations;count
    parking-spaces;停车泊位|停车位|公共停车泊位|公共停车位;parking spaces;count
    traffic-accidents;道路交通事故|交通事故|生产安全事故|安全生产事故;traffic and work accidents;count
    express-parcels;快递业务量|快递业务总量|快递量|快递业务完成量|快递件量;express parcels;count
    express-revenue;快递业务收入|快递收入;express revenue;money
    postal-business;邮政业务总量|邮政业务收入|邮政行业业务总量|邮政行业寄递业务量;postal business;money
    telecom-business;电信业务总量|电信业务收入;telecommunications business;money
    logistics-total;社会物流总额|社会物流总费用|物流总额;total value of social logistics;money
    logistics-cost-ratio;社会物流总费用与GDP的比率|社会物流总费用占GDP比率|物流费用占GDP比重|社会物流总费用与地区生产总值的比率|社会物流总费用占GDP比重;ratio of logistics costs to GDP;percent
    base-stations-5g;5G基站|5G基站数量|5G基站总数|累计建成5G基站|5G基站数;5G base stations;count
    mobile-users;移动电话用户|手机用户|移动电话用户数|移动通信用户|移动电话用户总数;mobile phone users;count
    users-5g;5G用户|5G移动电话用户|5G用户数|5G手机用户;5G users;count
    broadband-users;固定宽带用户|互联网宽带用户|固定互联网宽带接入用户|宽带接入用户|宽带用户|互联网宽带接入用户;fixed broadband users;count
    gigabit-users;千兆宽带用户|千兆用户|千兆光纤用户|千兆及以上用户;gigabit users;count
    internet-users;网民规模|网民|网民数量|互联网用户|互联网上网人数;internet users;count
    internet-penetration;互联网普及率;internet penetration;percent
    iot-terminals;物联网终端用户|移动物联网终端用户|蜂窝物联网终端用户|物联网终端|移动物联网用户;internet-of-things terminals;count
    data-centers;数据中心|数据中心数量|智算中心|算力中心;data centres;count
    data-center-racks;标准机架|数据中心机架|标准机架数|算力中心标准机架;data centre racks;count
    energy-consumption;能源消费总量|能源消耗总量|能耗总量|能源消费量|综合能源消费量|综合能耗;total energy consumption;mass
    energy-intensity;单位地区生产总值能耗|单位GDP能耗|万元GDP能耗|能耗强度|单位国内生产总值能耗|万元地区生产总值能耗|单位地区生产总值能源消耗|万元国内生产总值能耗|单位生产总值能耗;energy consumption per unit of GDP;otherMeasure
    industrial-energy-intensity;单位工业增加值能耗|规模以上工业单位增加值能耗|万元工业增加值能耗|规上工业单位增加值能耗|规模以上单位工业增加值能耗;energy consumption per unit of industrial value added;otherMeasure
    electricity-consumption;全社会用电量|用电量|全社会用电总量|社会用电量;electricity consumption;energy
    industrial-electricity;工业用电量|工业用电|规上工业用电量;industrial electricity consumption;energy
    residential-electricity;城乡居民生活用电量|居民生活用电量|居民用电量;residential electricity consumption;energy
    electricity-output;发电量|总发电量|规模以上工业发电量|规上工业发电量|累计发电量|年发电量;electricity output;energy
    thermal-power-output;火电发电量|火力发电量;thermal power output;energy
    hydropower-output;水电发电量|水力发电量;hydropower output;energy
    wind-power-output;风电发电量|风力发电量;wind power output;energy
    solar-power-output;光伏发电量|太阳能发电量;solar power output;energy
    nuclear-power-output;核电发电量|核能发电量;nuclear power output;energy
    clean-power-output;清洁能源发电量|可再生能源发电量|新能源发电量|绿电发电量;clean power output;energy
    green-power-trading;绿电交易电量|绿色电力交易电量|绿电交易量;green power traded;energy
    power-capacity;发电装机容量|电力装机容量|电力总装机容量|装机容量|总装机容量|发电总装机容量|电力装机|总装机规模|装机规模|电力总装机;power capacity;power
    thermal-power-capacity;火电装机容量|煤电装机容量|火电装机|煤电装机;thermal power capacity;power
    hydropower-capacity;水电装机容量|水电装机;hydropower capacity;power
    wind-power-capacity;风电装机容量|风电装机|风电装机规模|风电并网装机容量;wind power capacity;power
    solar-power-capacity;光伏装机容量|光伏发电装机容量|太阳能发电装机容量|光伏装机|分布式光伏装机|光伏装机规模|光伏发电装机;solar power capacity;power
    nuclear-power-capacity;核电装机容量|核电装机;nuclear power capacity;power
    clean-power-capacity;清洁能源装机容量|可再生能源装机容量|新能源装机容量|可再生能源发电装机容量|清洁能源装机|新能源装机|可再生能源装机|新能源装机规模|可再生能源发电装机;clean power capacity;power
    energy-storage-capacity;新型储能装机容量|新型储能装机规模|储能装机规模|新型储能装机|储能装机容量|储能装机;energy storage capacity;power
    clean-power-share;清洁能源装机占比|可再生能源装机占比|新能源装机占比|清洁能源装机比重;share of clean power capacity;percent
    non-fossil-share;非化石能源占能源消费总量比重|非化石能源占一次能源消费比重|非化石能源消费占比|非化石能源消费比重|非化石能源占比|非化石能源占能源消费比重;share of non-fossil energy;percent
    coal-share;煤炭消费占比|煤炭消费比重|煤炭占能源消费总量比重;share of coal in energy consumption;percent
    peak-load;最大用电负荷|最高用电负荷|用电最高负荷|最大负荷|电网最高负荷|最高负荷;peak load;power
    coal-output;原煤产量|煤炭产量|规上工业原煤产量;coal output;mass
    coal-consumption;煤炭消费量|煤炭消费总量;coal consumption;mass
    crude-oil-output;原油产量|石油产量;crude oil output;mass
    oil-processing;原油加工量|炼油能力;crude oil processed;mass
    oil-gas-equivalent;油气当量|油气产量当量|油气总产量;oil and gas equivalent output;mass
    natural-gas-output;天然气产量;natural gas output;volume
    shale-gas-output;页岩气产量|煤层气产量|非常规天然气产量;shale gas and coalbed methane output;volume
    natural-gas-consumption;天然气消费量|天然气用量|天然气供应量;natural gas consumption;volume
    hydrogen-output;氢气产量|绿氢产能|制氢能力;hydrogen output;mass
    hydrogen-stations;加氢站|加氢站数量;hydrogen stations;count
    hydrogen-vehicles;氢燃料电池汽车|燃料电池汽车|氢能汽车;hydrogen vehicles;count
    air-quality-days;空气质量优良天数|环境空气质量优良天数|优良天数|空气优良天数|优良天气;days of good air quality;duration
    air-quality-rate;空气质量优良天数比率|空气质量优良率|环境空气质量优良率|空气质量优良天数比例|优良天数比率|环境空气质量优良天数比率|优良天数比例|空气优良率|AQI优良率|空气质量优良天数占比;rate of days of good air quality;percent
    air-quality-index;空气质量指数|环境空气质量综合指数|空气质量综合指数|AQI;air quality index;index
    pm25;PM2.5平均浓度|细颗粒物(PM2.5)平均浓度|PM2.5年均浓度|细颗粒物平均浓度|PM2.5浓度|细颗粒物浓度|细颗粒物(PM2.5)浓度|细颗粒物(PM2.5)年均浓度|细颗粒物年均浓度;concentration of fine particulate matter;otherMeasure
    pm10;PM10平均浓度|可吸入颗粒物平均浓度|PM10年均浓度|可吸入颗粒物(PM10)平均浓度|PM10浓度|可吸入颗粒物浓度;concentration of inhalable particulate matter;otherMeasure
    ozone;臭氧浓度|臭氧平均浓度;concentration of ozone;otherMeasure
    sulphur-dioxide;二氧化硫平均浓度|二氧化硫浓度|二氧化硫年均浓度;concentration of sulphur dioxide;otherMeasure
    nitrogen-dioxide;二氧化氮平均浓度|二氧化氮浓度|二氧化氮年均浓度;concentration of nitrogen dioxide;otherMeasure
    heavy-pollution-days;重污染天数|重度及以上污染天数|重度及以上污染天数比率|重污染天气;days of heavy pollution;duration
    water-quality-rate;地表水水质优良比例|国考断面水质优良率|水质优良率|水质优良比例|地表水优良水体比例|国考断面优良水质比例|地表水达到或好于Ⅲ类水体比例|国控断面水质优良比例|国考断面水质优良比例|地表水国考断面优良水质比例|断面水质优良率;rate of good surface water;percent
    drinking-water-rate;饮用水水源地水质达标率|集中式饮用水水源水质达标率|饮用水水源水质达标率|集中式饮用水水源地水质达标率|饮用水达标率;rate of drinking water up to standard;percent
    sewage-treatment-rate;污水处理率|城市污水处理率|城镇污水处理率|污水集中处理率|城镇生活污水处理率|城市生活污水集中收集率|农村生活污水治理率|生活污水处理率;rate of sewage treatment;percent
    sewage-treatment-capacity;污水处理能力|污水日处理能力|城镇污水处理能力|城市污水处理能力;sewage treatment capacity;volume
    waste-treatment-rate;生活垃圾无害化处理率|城市生活垃圾无害化处理率|垃圾无害化处理率|城镇生活垃圾无害化处理率;rate of harmless waste treatment;percent
    waste-recycling-rate;生活垃圾回收利用率|垃圾回收利用率|生活垃圾资源化利用率;rate of waste recycling;percent
    solid-waste-utilization;一般工业固体废物综合利用率|工业固体废物综合利用率|固废综合利用率|工业固废综合利用率|大宗固废综合利用率;rate of industrial solid waste utilization;percent
    forest-coverage;森林覆盖率|林木覆盖率;forest coverage;percent
    forest-area;森林面积|林地面积|林草面积;forest area;area
    forest-stock;森林蓄积量|活立木蓄积量|林木蓄积量|森林蓄积;forest stock volume;volume
    afforested-area;造林面积|营造林面积|完成造林|造林绿化面积|国土绿化面积|营造林;afforested area;area
    wetland-area;湿地面积|湿地保护率;wetland area;area
    grassland-coverage;草原综合植被盖度|草原植被盖度|植被覆盖度;grassland vegetation coverage;percent
    green-coverage;建成区绿化覆盖率|绿化覆盖率|城市建成区绿化覆盖率|建成区绿化率;green coverage of built-up areas;percent
    park-area-per-capita;人均公园绿地面积|城市人均公园绿地面积;park area per capita;area
    parks;城市公园|口袋公园|公园数量|各类公园;parks;count
    greenways;绿道|城市绿道|绿道长度|绿道总长度;greenways;length
    nature-reserves;自然保护区|国家级自然保护区|自然保护地;nature reserves;count
    soil-erosion-area;水土流失治理面积|治理水土流失面积|新增水土流失治理面积|水土流失面积;soil erosion area brought under control;area
    desertification-area;沙化土地治理面积|荒漠化治理面积|防沙治沙面积|沙化土地面积;desertified land brought under control;area
    carbon-emissions;二氧化碳排放量|碳排放量|碳排放总量|温室气体排放量;carbon dioxide emissions;mass
    carbon-intensity;单位地区生产总值二氧化碳排放|单位GDP二氧化碳排放|碳排放强度|单位GDP碳排放|单位国内生产总值二氧化碳排放;carbon emissions per unit of GDP;otherMeasure
    carbon-reduction;减排二氧化碳|二氧化碳减排量|减少二氧化碳排放|碳减排量;carbon emissions avoided;mass
    carbon-trading-volume;碳排放权交易量|碳排放配额成交量|碳市场成交量|碳配额成交量;carbon allowances traded;mass
    carbon-trading-value;碳排放权交易额|碳排放配额成交额|碳市场成交额|碳配额成交额;value of carbon allowances traded;money
    carbon-price;碳价|碳排放配额价格|碳配额价格;carbon price;money
    water-consumption;用水总量|总用水量|用水量|供水总量|年用水量;water consumption;volume
    water-intensity;万元GDP用水量|万元地区生产总值用水量|万元国内生产总值用水量|单位GDP用水量;water consumption per unit of GDP;volume
    industrial-water-intensity;万元工业增加值用水量;water consumption per unit of industrial value added;volume
    water-resources;水资源总量|水资源量;water resources;volume
    reclaimed-water-rate;再生水利用率|水循环利用率|再生水利用量;rate of reclaimed water;percent
    irrigation-efficiency;农田灌溉水有效利用系数|灌溉水有效利用系数;irrigation water efficiency;index
    reservoir-storage;水库蓄水量|水库总蓄水量|蓄水量;water stored in reservoirs;volume
    reservoir-capacity;总库容|水库总库容|库容;reservoir capacity;volume
    water-investment;水利投资|水利建设投资|水利固定资产投资;investment in water conservancy;money
    precipitation;降水量|年降水量|降雨量|平均降水量|累计降雨量|平均降雨量|年均降水量;precipitation;length
    mean-temperature;平均气温|年平均气温|年均气温;mean temperature;temperature
    maximum-temperature;最高气温|极端最高气温;maximum temperature;temperature
    minimum-temperature;最低气温|极端最低气温;minimum temperature;temperature
    sunshine-hours;日照时数|年日照时数;sunshine hours;duration
    coastline;海岸线长度|大陆海岸线|海岸线;coastline;length
    sea-area;海域面积|管辖海域面积;sea area;area
    environment-investment;环保投资|生态环境投资|环境污染治理投资|节能环保支出;environmental investment;money
    primary-schools;普通小学|小学数量;primary schools;count
    middle-schools;普通中学|初中学校|普通高中|普通初中;middle schools;count
    kindergartens;幼儿园|幼儿园数量|普惠性幼儿园|公办幼儿园;kindergartens;count
    kindergarten-enrolment-rate;学前三年毛入园率|学前教育毛入园率|毛入园率|学前三年毛入学率;gross kindergarten enrolment rate;percent
    inclusive-kindergarten-rate;普惠性幼儿园覆盖率|普惠性幼儿园在园幼儿占比|普惠园覆盖率;coverage of inclusive kindergartens;percent
    compulsory-retention-rate;九年义务教育巩固率|义务教育巩固率;retention rate of compulsory education;percent
    high-school-enrolment-rate;高中阶段毛入学率|高中阶段教育毛入学率|高中毛入学率;gross enrolment rate of upper secondary education;percent
    higher-education-enrolment-rate;高等教育毛入学率;gross enrolment rate of higher education;percent
    universities;普通高等学校|高等院校|高校数量|普通高校|高等学校|普通本科高校|本科高校;universities;count
    double-first-class;“双一流”建设高校|双一流建设高校|“双一流”高校|双一流高校;double first-class universities;count
    university-students;在校大学生|普通本专科在校生|高校在校生|大学生在校人数|本专科在校生|在校学生;university students;count
    graduate-students;在学研究生|研究生在校生|研究生在学人数|在校研究生;graduate students;count
    university-graduates;高校毕业生|普通高校毕业生|本专科毕业生;university graduates;count
    vocational-schools;职业院校|中等职业学校|高职院校|中职学校|高等职业院校;vocational schools;count
    teachers;专任教师|专任教师数|教职工|教师数量;teachers;count
    school-places;新增学位|学位供给|中小学学位|新增中小学学位|基础教育学位|新增基础教育学位;school places;count
    education-expenditure;教育支出|教育经费|财政性教育经费|财政教育支出|教育经费总投入|国家财政性教育经费;education expenditure;money
    average-schooling;劳动年龄人口平均受教育年限|平均受教育年限|人均受教育年限|新增劳动力平均受教育年限;average years of schooling;duration
    hospitals;医院数量|三级医院|三甲医院|三级甲等医院|二级医院|公立医院;hospitals;count
    medical-institutions;医疗卫生机构|医疗机构|卫生机构|医疗卫生机构数;medical institutions;count
    hospital-beds;医疗机构床位|医疗卫生机构床位|病床数|实有床位|床位数|医院床位;hospital beds;count
    beds-per-1000;每千人口医疗卫生机构床位数|千人床位数|每千常住人口床位数|每千人口床位数|每千人口拥有医疗卫生机构床位;hospital beds per thousand people;count
    doctors;执业(助理)医师|执业医师|执业医师和执业助理医师;doctors;count
    doctors-per-1000;每千人口执业(助理)医师数|每千人口执业(助理)医师|千人执业医师数|每千人口执业医师数;doctors per thousand people;count
    nurses;注册护士|护士数量;nurses;count
    health-workers;卫生技术人员|卫生专业技术人员|医务人员|卫生人员;health workers;count
    medical-visits;诊疗人次|总诊疗人次|门急诊人次|总诊疗量|诊疗量|门诊量;medical visits;count
    infant-mortality;婴儿死亡率;infant mortality rate;percent
    maternal-mortality;孕产妇死亡率;maternal mortality rate;otherMeasure
    health-expenditure;卫生健康支出|卫生总费用|医疗卫生支出|医疗卫生与计划生育支出;health expenditure;money
    family-doctor-rate;家庭医生签约率|家庭医生签约服务率|重点人群家庭医生签约率;rate of signed family doctors;percent
    health-literacy-rate;居民健康素养水平|健康素养水平;level of health literacy;percent
    basic-pension-insured;基本养老保险参保人数|养老保险参保人数|城镇职工基本养老保险参保人数|城乡居民基本养老保险参保人数|基本养老保险参保人员;people in basic pension insurance;count
    basic-pension-coverage;基本养老保险参保率|养老保险参保率;coverage of basic pension insurance;percent
    medical-insured;基本医疗保险参保人数|医保参保人数|医疗保险参保人数|基本医保参保人数|基本医疗保险参保人员;people in basic medical insurance;count
    medical-insurance-coverage;基本医疗保险参保率|医保参保率|基本医保参保率;coverage of basic medical insurance;percent
    unemployment-insured;失业保险参保人数;people in unemployment insurance;count
    work-injury-insured;工伤保险参保人数;people in work injury insurance;count
    maternity-insured;生育保险参保人数;people in maternity insurance;count
    social-insured;社会保险参保人数|社保参保人数;people in social insurance;count
    pension-level;基础养老金标准|基本养老金|养老金标准|城乡居民基础养老金|月人均基本养老金|企业退休人员月人均养老金|人均养老金;pension level;money
    minimum-living-standard;城乡低保标准|城市低保标准|农村低保标准|最低生活保障标准|低保标准|城乡居民最低生活保障标准|城镇低保标准;minimum living standard;money
    minimum-living-recipients;低保对象|最低生活保障对象|城乡低保对象|享受城市低保人数|享受农村低保人数;recipients of the minimum living allowance;count
    elderly-care-beds;养老床位|养老机构床位|养老服务床位|养老床位数|护理型床位;elderly care beds;count
    elderly-care-institutions;养老机构|养老服务机构|社区养老服务设施|养老服务设施|敬老院;elderly care institutions;count
    elderly-canteens;老年助餐点|社区食堂|老年食堂|长者食堂|社区老年人助餐服务场所;elderly canteens;count
    childcare-places;托位|托位数|每千人口托位数|托育托位|千人口托位数|婴幼儿托位;childcare places;count
    childcare-institutions;托育机构|托育服务机构|托育园;childcare institutions;count
    social-organizations;社会组织|登记社会组织|社会组织数量;social organizations;count
    volunteers;注册志愿者|志愿者|实名注册志愿者;volunteers;count
    online-services-rate;政务服务事项网上可办率|网上可办率|全程网办率|政务服务网办率|一网通办率|网办率;rate of government services online;percent
    public-safety-index;群众安全感|群众安全感满意度|公众安全感|人民群众安全感;sense of public safety;percent
    fatalities-work-accidents;生产安全事故死亡人数|生产安全事故死亡人员;deaths in work accidents;count
    administrative-villages;行政村|建制村|村民委员会;administrative villages;count
    communities;社区居委会|城市社区;urban communities;count
    industrial-parks;产业园区|工业园区数量|省级以上开发区|特色产业园区|特色产业园;industrial parks;count
    industrial-clusters;产业集群|国家级先进制造业集群|先进制造业集群|国家先进制造业集群|中小企业特色产业集群|创新型产业集群|国家级产业集群;industrial clusters;count
    output-per-mu;亩均产值|亩均工业产值|亩均工业增加值|地均产出|亩均增加值|地均产值;output per mu;money
    tax-per-mu;亩均税收|地均税收|亩均税收收入|每亩税收;tax per mu;money
    """#
}
