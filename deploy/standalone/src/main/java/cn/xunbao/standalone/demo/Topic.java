package cn.xunbao.standalone.demo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a task is about, by words in its title or else its section, and the phrases for it. */
enum Topic {
  HEALTH(
      "疫|医疗|药品|接种|患者|卫生|健康|妇幼|两癌|优生|感染|医保",
      List.of(
          "组织基层医疗卫生机构开展业务培训%1$d场次，重点人群随访服务%2$d人次",
          "对%1$d家医疗机构和养老机构进行督导，发现问题%3$d个，现场整改%4$d个", "入户宣传%2$d人次，发放宣传资料，群众知晓率稳步提高"),
      List.of("部分村居服务对象外出务工，随访和登记难度较大", "基层专业技术人员不足，个别乡镇工作进度偏慢"),
      List.of("继续做好监测和随访，补齐薄弱村居短板", "组织一次专项督导，对进度偏慢的机构逐一提醒")),
  FINANCE(
      "债务|债券|金融|集资|私募|融资|上市公司|平台公司|机构风险|案件风险|交易场所",
      List.of(
          "开展风险排查%1$d次，走访相关机构%5$d家，发现风险线索%3$d条，已处置%4$d条",
          "召开专题会商%6$d次，逐笔核对台账，严格按计划推进化解", "组织宣传活动%1$d场，接受群众咨询%2$d人次"),
      List.of("个别主体配合度不高，资料提供不及时", "部分存量事项历史成因复杂，处置周期较长"),
      List.of("继续按月监测、按旬会商，做到早发现早处置", "督促相关主体限期补齐资料，压实处置责任")),
  SAFETY(
      "(?<!饮水)安全|整治|隐患|打非|灾|消防|应急|极端天气|执法|防火|源头管控|双重预防|风险",
      List.of(
          "出动检查组%1$d个，检查场所和企业%5$d家，排查隐患%3$d处，已整改%4$d处，其余已明确责任人和时限",
          "开展联合执法%6$d次，下达整改通知书%3$d份，对重点部位实行挂账管理", "组织宣传培训和应急演练%1$d场，参加%2$d人次"),
      List.of("部分小微场所经营者安全意识不强，隐患反复出现", "基层执法力量不足，个别乡镇排查不够细"),
      List.of("对未整改到位的隐患逐一“回头看”，限期销号", "结合汛期和节假日特点，开展新一轮拉网式排查")),
  PROJECT(
      "项目|建设|改造|投资|停车场|充电桩|公路|交通|基础设施|房|天然气|工程|供电|饮水|管网|路|物流|规划",
      List.of(
          "召开项目调度会%6$d次，现场协调用地、用工等问题%3$d个，解决%4$d个",
          "在建点位%1$d个正常施工，本旬新开工%6$d个，现场作业人员%2$d人次", "完成前期手续%6$d项，施工单位已按节点计划组织进场"),
      List.of("受连续降雨影响，部分点位施工进度滞后", "个别地块征拆协调尚未到位，影响后续施工"),
      List.of("倒排工期、挂图作战，抢抓晴好天气加快施工", "逐个点位销号，协调相关部门加快手续办理")),
  SERVICE(
      "便利|服务|办证|一网通办|湘易办|审批|登记|政务|代办|政策|营商|准入|纳税|采购|招标|投诉|满意度|信用|诚信|收费|监管|合同|破产|知识产权",
      List.of(
          "梳理办事事项%1$d项，压减材料%6$d份，窗口受理业务%2$d件，按时办结",
          "走访企业%5$d家，收集意见%3$d条，已办结答复%4$d条", "开展业务培训%6$d期，窗口人员参训%1$d人次"),
      List.of("部分业务系统尚未打通，数据需要二次录入", "少数窗口人员对新流程不熟悉，办理时长有波动"),
      List.of("继续对照清单逐项落实，加快系统对接", "开展一次办件回访，对群众反映的问题即知即改")),
  PEOPLE(
      "就业|养老|救助|残疾|教育|人才|学校|学生|社会保险|民生|小区|照料|妇女",
      List.of(
          "开展走访摸底%2$d人次，新增纳入服务对象%1$d人，相关待遇按时足额发放",
          "组织招聘、培训等活动%6$d场，参加%2$d人次", "对%1$d个服务点进行督查，整改问题%3$d个"),
      List.of("部分对象信息更新不及时，核实工作量较大", "个别乡镇配套资金到位偏慢"),
      List.of("完善动态台账，做到应纳尽纳、应享尽享", "加快资金拨付，督促进度偏慢的乡镇迎头赶上")),
  ENTERPRISE(
      "企业|市场|产业|消费|园区|外贸|外资|农业|科技|创新|技术|成果|旅游|税|经济|数字|特色|研",
      List.of(
          "走访企业和合作社%5$d家，收集诉求%3$d条，已协调解决%4$d条",
          "组织对接和推介活动%6$d场，参与企业%1$d家，达成意向%3$d项", "兑现惠企政策，惠及市场主体%1$d家，新增申报项目%6$d个"),
      List.of("部分企业订单不足，扩大投入的意愿不强", "配套要素保障跟不上，个别项目落地偏慢"),
      List.of("继续实行领导包联、专人服务，推动签约项目早落地", "梳理重点企业清单，逐家送政策、解难题")),
  GENERAL(
      "",
      List.of("召开专题调度会%6$d次，逐项分解任务、明确责任人和时限", "开展督导检查%1$d次，发现问题%3$d个，已整改%4$d个"),
      List.of("部门之间信息共享不够及时，个别环节衔接不畅"),
      List.of("对照年度目标倒排计划，按旬调度、按月小结"));

  private final Pattern words;
  private final List<String> actions;
  private final List<String> problems;
  private final List<String> nextSteps;

  Topic(String words, List<String> actions, List<String> problems, List<String> nextSteps) {
    this.words = Pattern.compile(words);
    this.actions = actions;
    this.problems = problems;
    this.nextSteps = nextSteps;
  }

  /** The topic of a task. */
  static Topic of(String title, String section) {
    return named(title).or(() -> named(section)).orElse(GENERAL);
  }

  /**
   * What is done, with places for numbers: 1 some, 2 many, 3 found, 4 of them settled, 5 visited, 6
   * few.
   */
  List<String> actions() {
    return actions;
  }

  List<String> problems() {
    return problems;
  }

  List<String> nextSteps() {
    return nextSteps;
  }

  private static Optional<Topic> named(String text) {
    return Stream.of(values())
        .filter(topic -> topic != GENERAL && topic.words.matcher(text).find())
        .findFirst();
  }
}
