// Slips of the keyboard and mistaken words that official texts are known to carry, with the right word.

export interface WrongForm {
  readonly wrong: string;
  readonly right: string;
  /** Longer words the wrong one is a rightful part of. */
  readonly within?: readonly string[];
}

export const wrongForms: readonly WrongForm[] = [
  { wrong: "充分行", right: "充分性", within: ["充分行使", "充分行动", "充分行业", "扩充分行", "补充分行"] },
  { wrong: "可行行", right: "可行性" },
  { wrong: "全生命管理", right: "全生命周期管理" },
  { wrong: "全生命绩效", right: "全生命周期绩效" },
  { wrong: "拔付", right: "拨付" },
  { wrong: "拔款", right: "拨款" },
  { wrong: "划拔", right: "划拨" },
  { wrong: "建立建全", right: "建立健全" },
  { wrong: "绩校", right: "绩效" },
  { wrong: "绩效平价", right: "绩效评价" },
  { wrong: "评介结果", right: "评价结果" },
  { wrong: "贯切", right: "贯彻" },
  { wrong: "惯彻", right: "贯彻" },
  { wrong: "布署", right: "部署" },
  { wrong: "按装", right: "安装", within: ["按装机", "按装备", "按装修", "按装配"] },
  { wrong: "帐户", right: "账户" },
  { wrong: "台帐", right: "台账" },
  { wrong: "报帐", right: "报账" },
  { wrong: "帐目", right: "账目" },
  { wrong: "部份", right: "部分" },
  { wrong: "成份", right: "成分" },
  { wrong: "松驰", right: "松弛" },
  { wrong: "撤消", right: "撤销" },
  { wrong: "复盖", right: "覆盖" },
  { wrong: "起动资金", right: "启动资金" },
  { wrong: "统畴", right: "统筹" },
  { wrong: "措失", right: "措施" },
  { wrong: "纠编", right: "纠偏" },
  { wrong: "截止20", right: "截至20" },
  { wrong: "截止目前", right: "截至目前" },
  { wrong: "积攒了宝贵经验", right: "积累了宝贵经验" },
  { wrong: "积攒经验", right: "积累经验" },
];
