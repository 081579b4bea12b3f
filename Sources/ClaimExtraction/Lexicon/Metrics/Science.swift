extension Metrics {
  /// Science, technology, patents, investment and projects.
  static let science = #"""
    high-tech-enterprises;高新技术企业数量|高新技术企业|高企|国家高新技术企业|国家级高新技术企业|国高企|高新技术企业总数|有效期内高新技术企业|高新技术企业数;high-tech enterprises;count
    new-high-tech-enterprises;新认定高新技术企业|新认定高企;newly recognised high-tech enterprises;count
    tech-smes;科技型中小企业|入库科技型中小企业|科技型中小企业数量|国家科技型中小企业;technology-based small and medium-sized enterprises;count
    tech-enterprises;科技型企业|科技企业|科创企业|科技企业数量;technology enterprises;count
    little-giants;专精特新“小巨人”企业|专精特新小巨人企业|国家级专精特新“小巨人”企业|国家级专精特新小巨人企业|国家专精特新“小巨人”企业|国家专精特新小巨人企业|“小巨人”企业|小巨人企业|专精特新“小巨人”|专精特新小巨人|国家级专精特新“小巨人”|国家级“小巨人”企业;little-giant enterprises;count
    specialized-smes;专精特新中小企业|专精特新企业|“专精特新”企业|“专精特新”中小企业|省级专精特新中小企业|市级专精特新企业;specialised and innovative enterprises;count
    innovative-smes;创新型中小企业;innovative small and medium-sized enterprises;count
    single-champions;制造业单项冠军企业|制造业单项冠军|单项冠军企业|单项冠军|国家级制造业单项冠军企业|国家制造业单项冠军;single-product manufacturing champions;count
    unicorns;独角兽企业|独角兽|独角兽企业数量;unicorn companies;count
    potential-unicorns;潜在独角兽企业|潜在独角兽|准独角兽企业|准独角兽|培育独角兽企业;potential unicorns;count
    gazelles;瞪羚企业|瞪羚;gazelle companies;count
    rd-intensity;研发投入强度|全社会研究与试验发展(R&D)投入强度|全社会研发投入强度|研发经费投入强度|研究与试验发展(R&D)经费投入强度|研究与试验发展投入强度|研发强度|全社会研发经费投入强度|全社会研究与试验发展经费投入强度|研究与试验发展经费投入强度|R&D经费投入强度|R&D投入强度|R&D强度|全社会R&D投入强度|研发经费支出占地区生产总值比重|研发经费支出占GDP比重|全社会研发经费支出占地区生产总值比重|全社会研发投入占地区生产总值比重|全社会研发投入占GDP比重|研发投入占GDP比重|研究与试验发展经费支出占地区生产总值比重|研究与试验发展(R&D)经费支出占地区生产总值比重|R&D经费支出占GDP比重|R&D经费占GDP比重|研发经费占GDP比重|全社会研发支出占GDP比重;R&D intensity;percent
    rd-expenditure;研发投入|研发经费|研发投入总额|研发经费支出|研发费用|研究与试验发展(R&D)经费支出|研究与试验发展(R&D)经费|研究与试验发展(R&D)经费投入|研究与试验发展经费支出|研究与试验发展经费|全社会研究与试验发展(R&D)经费支出|全社会研究与试验发展经费支出|R&D经费支出|R&D经费投入|R&D经费|R&D投入|全社会R&D经费支出|全社会研发投入|全社会研发经费投入|全社会研发经费支出|全社会研发经费|研发经费投入|研发支出|研发总投入;R&D expenditure;money
    enterprise-rd-expenditure;企业研发投入|企业研发经费|企业研发费用|企业R&D经费|规模以上工业企业研发经费|规上工业企业研发费用|规模以上工业企业研发费用|规上工业企业研发投入|规上工业企业研发经费|规模以上工业企业R&D经费支出;R&D expenditure of enterprises;money
    enterprise-rd-share;企业研发投入占比|企业研发经费占全社会研发经费比重|企业研发投入占全社会研发投入比重;share of enterprises in R&D expenditure;percent
    enterprise-rd-intensity;规模以上工业企业研发投入强度|规上工业企业研发投入强度|规上工业企业研发强度|企业研发投入强度|研发投入占营业收入比重|研发费用占营业收入比重|研发投入占营收比重;R&D expenditure of enterprises in revenue;percent
    basic-research-expenditure;基础研究经费|基础研究投入|基础研究经费支出|基础研究经费投入;expenditure on basic research;money
    basic-research-share;基础研究经费占比|基础研究投入占比|基础研究经费占研发经费比重|基础研究经费投入占研发经费投入比重|基础研究经费投入占比;share of basic research in R&D;percent
    applied-research-expenditure;应用研究经费|应用研究经费支出;expenditure on applied research;money
    rd-tax-deduction;研发费用加计扣除|研发费用加计扣除额|研发费用加计扣除金额|加计扣除金额;additional tax deduction for R&D;money
    fiscal-science-expenditure;科学技术支出|财政科技支出|财政科技投入|科技支出|财政科学技术支出|地方财政科技支出|财政科技经费;government expenditure on science and technology;money
    rd-personnel;研发人员|R&D人员|研发人员数量|研究与试验发展人员|研究与试验发展(R&D)人员|科研人员|科技人员;R&D personnel;count
    rd-personnel-fte;研发人员全时当量|R&D人员全时当量|研究与试验发展人员全时当量|每万名就业人员中研发人员;R&D personnel in full-time equivalents;count
    academicians;两院院士|院士数量|院士人数|在鄂院士|在沪院士;academicians;count
    talents;人才总量|人才资源总量|人才总数|人才资源;talents;count
    high-level-talents;高层次人才|领军人才|高端人才|高层次人才数量;high-level talents;count
    imported-talents;引进人才|引才数量|新引进人才;talents brought in;count
    skilled-workers;技能人才|技能人才总量;skilled workers;count
    highly-skilled-workers;高技能人才|高技能人才总量;highly skilled workers;count
    postdoctoral-stations;博士后科研工作站|博士后工作站|博士后流动站|博士后科研流动站;postdoctoral research stations;count
    patent-applications;专利申请量|专利申请数|专利申请;patent applications;count
    invention-patent-applications;发明专利申请量|发明专利申请;invention patent applications;count
    patents-granted;专利授权量|专利授权数|授权专利|专利授权;patents granted;count
    invention-patents-granted;发明专利授权量|授权发明专利|发明专利授权|国内发明专利授权量;invention patents granted;count
    valid-patents;有效专利拥有量|有效专利|有效专利量|有效专利数;valid patents;count
    invention-patents;有效发明专利拥有量|发明专利拥有量|发明专利|有效发明专利|有效发明专利量|国内有效发明专利|国内发明专利有效量|发明专利有效量|有效发明专利数量;invention patents;count
    invention-patents-per-10000;每万人口发明专利拥有量|每万人发明专利拥有量|万人发明专利拥有量|每万人口有效发明专利拥有量;invention patents per ten thousand people;count
    high-value-patents;高价值发明专利拥有量|高价值发明专利|高价值专利|高价值发明专利数量;high-value invention patents;count
    high-value-patents-per-10000;每万人口高价值发明专利拥有量|每万人高价值发明专利拥有量|万人高价值发明专利拥有量|每万人口高价值发明专利;high-value invention patents per ten thousand people;count
    pct-applications;PCT国际专利申请量|PCT专利申请量|PCT国际专利申请|PCT专利申请|PCT国际专利|国际专利申请量;PCT patent applications;count
    utility-models;实用新型专利|实用新型专利授权量;utility model patents;count
    patent-industrialization-rate;专利产业化率|发明专利产业化率|专利转化率|专利实施率;rate of patents put to use;percent
    patent-pledge-financing;专利质押融资|知识产权质押融资|专利商标质押融资|知识产权质押融资额|知识产权质押融资登记金额|专利质押融资额|知识产权质押贷款;intellectual property pledge financing;money
    trademark-registrations;商标注册量|注册商标|商标注册数|有效注册商标|有效商标注册量|有效注册商标量;registered trademarks;count
    software-copyrights;软件著作权|软件著作权登记量|计算机软件著作权;software copyrights;count
    geographical-indications;地理标志产品|地理标志|地理标志商标|地理标志证明商标;geographical indications;count
    papers;科技论文|学术论文|SCI论文|论文发表量|高水平论文|国际科技论文;papers;count
    technology-contract-value;技术合同成交额|技术合同成交金额|技术合同成交总额|技术合同认定登记额|技术合同登记额|技术合同额|技术交易额|技术市场成交额|技术合同认定登记成交额|登记技术合同成交额;value of technology contracts;money
    technology-contracts;技术合同|技术合同登记数|技术合同项数|登记技术合同|认定登记技术合同;technology contracts;count
    technology-transfers;科技成果转化|成果转化项目|科技成果转化项目|转化科技成果|高新技术成果转化项目;research results put to use;count
    technology-transfer-value;科技成果转化金额|科技成果转化合同金额|科技成果转化合同总金额|成果转化金额;value of research results put to use;money
    national-science-awards;国家科学技术奖|国家科技奖|国家科技奖励|国家科学技术奖励;national science and technology awards;count
    national-key-laboratories;全国重点实验室|国家重点实验室|国家实验室;national key laboratories;count
    key-laboratories;重点实验室|省级重点实验室|省重点实验室|市级重点实验室;key laboratories;count
    engineering-centers;工程技术研究中心|工程研究中心|省级工程技术研究中心|国家工程研究中心|国家工程技术研究中心;engineering research centres;count
    enterprise-technology-centers;企业技术中心|国家企业技术中心|国家级企业技术中心|省级企业技术中心|市级企业技术中心;enterprise technology centres;count
    manufacturing-innovation-centers;制造业创新中心|国家制造业创新中心|省级制造业创新中心;manufacturing innovation centres;count
    new-rd-institutions;新型研发机构|省级新型研发机构|新型研发机构数量;new-type research institutions;count
    research-institutes;科研院所|科研机构|科研院所数量|研究机构;research institutes;count
    rd-institutions;研发机构|企业研发机构|研发中心|企业研发中心;research and development institutions;count
    rd-platforms;研发平台|创新平台|科技创新平台|科技研发平台|省级以上创新平台|国家级创新平台|高能级创新平台|科创平台;innovation platforms;count
    large-science-facilities;大科学装置|重大科技基础设施|国家重大科技基础设施|大科学设施;large science facilities;count
    incubators;科技企业孵化器|孵化器|国家级科技企业孵化器|国家级孵化器|省级孵化器|省级以上科技企业孵化器;science and technology incubators;count
    makerspaces;众创空间|国家级众创空间|国家备案众创空间|省级众创空间|国家备案的众创空间;makerspaces;count
    incubated-enterprises;在孵企业|在孵企业数量|孵化企业|毕业企业;incubated enterprises;count
    innovation-consortia;创新联合体|创新联盟;innovation consortia;count
    technology-projects;科技计划项目|科技项目|国家重点研发计划项目|重大科技项目|科技攻关项目|关键核心技术攻关项目|国家自然科学基金项目;science and technology projects;count
    national-standards;国家标准|制修订国家标准|国家标准数量|主导制定国家标准;national standards;count
    international-standards;国际标准|主导制定国际标准|参与制定国际标准;international standards;count
    innovation-index;创新指数|科技创新指数|全球创新指数|区域创新能力指数|综合科技创新水平指数|协同创新指数|创新能力指数;innovation index;index
    science-contribution-rate;科技进步贡献率|科技贡献率;contribution of science and technology to growth;percent
    science-literacy-rate;公民具备科学素质的比例|公民科学素质比例|公民科学素质;rate of scientific literacy;percent
    computing-power;算力规模|智能算力规模|算力总规模|总算力|智能算力;computing power;otherMeasure
    large-models;备案大模型|大模型数量|人工智能大模型|生成式人工智能大模型|大模型;large models;count
    data-trading-value;数据交易额|数据产品交易额|数据要素交易额;value of data traded;money
    data-products;数据产品|挂牌数据产品|数据产品数量;data products;count
    fixed-asset-investment;固定资产投资|全社会固定资产投资|固定资产投资(不含农户)|固定资产投资额|固定资产投资总额|固投;fixed-asset investment;money
    industrial-fixed-asset-investment;工业固定资产投资|工业投资|工业固定资产投资额|工业固投|工业投资额;industrial fixed-asset investment;money
    manufacturing-investment;制造业投资|制造业固定资产投资|制造业投资额;manufacturing investment;money
    infrastructure-investment;基础设施投资|基础设施建设投资|基建投资|城市基础设施投资|基础设施固定资产投资;infrastructure investment;money
    high-tech-investment;高技术产业投资|高技术制造业投资|高新技术产业投资|高技术服务业投资;high-tech industry investment;money
    technology-upgrade-investment;工业技改投资|技术改造投资|技改投资|工业技术改造投资|制造业技改投资|制造业技术改造投资;investment in technical upgrading;money
    private-investment;民间投资|民间固定资产投资|民营企业投资|民间投资额;private investment;money
    project-investment;项目投资|项目总投资|计划总投资|计划投资总额|总投资额|投资总额|总投资;total project investment;money
    completed-investment;完成投资额|完成投资|年度完成投资|已完成投资|累计完成投资;investment completed;money
    annual-planned-investment;年度计划投资|年计划投资|年度投资计划|计划年度投资;planned investment of the year;money
    major-projects;重大项目|重点项目|省重大项目|市重大项目|省级重点项目|重大工程项目|市重大工程|重大建设项目|亿元以上项目;major projects;count
    signed-projects;签约项目|新签约项目|集中签约项目|签约引进项目|招商引资项目;signed projects;count
    signed-investment;签约金额|签约总金额|签约投资额|协议投资额|签约总额|协议总投资|意向投资额|意向投资;investment signed;money
    started-projects;开工项目|新开工项目|集中开工项目;projects started;count
    completed-projects;竣工项目|竣工投产项目|投产项目|建成项目;projects completed;count
    financing;战略融资|融资额|融资|融资总额|融资金额|股权融资|融资规模;financing;money
    venture-capital;创业投资|风险投资|创投基金|风险投资金额|创投机构管理资金|创业投资金额;venture capital;money
    fund-scale;基金规模|产业基金规模|政府引导基金|引导基金规模|母基金规模|基金总规模|产业引导基金|产业基金;size of funds;money
    """#
}
