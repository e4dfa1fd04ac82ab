// YAML as people and programs get it wrong: what looks like a value and is none, what looks like a mistake and is none.
import type { BrokenCase } from "./broken-case.ts";

const file = "部门.yaml";

/** One file of departments, which nobody refers to; findings without a file stand in it. */
const departments = (name: string, text: string, finds: readonly string[], records?: number): BrokenCase => ({
  name,
  files: { [file]: text, "2023/项目.yaml": undefined },
  finds: finds.map((line) => line.replace(/^(\S+ \S+) (\d)/, `$1 ${file}:$2`)),
  ...(records === undefined ? {} : { records }),
});

/** A value under 名称 that is read as it was typed: one 地区 and one 部门. */
const asTyped = (...values: readonly string[]): readonly BrokenCase[] =>
  values.map((value) => departments(`名称写成“${value}”，按文字读取`, `名称: ${value}\n`, [], 2));

/** A value under 名称 that no reader can take as it stands. */
const stopped = (value: string, ...finding: readonly string[]): BrokenCase =>
  departments(`名称写成“${value}”`, `名称: ${value}\n`, [finding.join(" ~ ")], 1);

const special = "值以特殊符号（@ ` % 等）开头";
const marks = "锚点、引用或标签";
const unpaired = (what: string): string => `这里的${what}没有配对`;
const misaligned = "缩进与上一行对不齐";
const bomb = Array.from({ length: 10 }, (_, level) => {
  const before = level === 0 ? '"哈"' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ");
  return `a${level}: &a${level} [${before}]\n`;
}).join("");

export const yamlTraps: readonly BrokenCase[] = [
  ...asTyped("010", "12:30", "no", "on", "1e3", "1_000", "0x1F", ".inf", "2023-01-01", "<<", "=", "甲]", "甲, 乙"),
  ...asTyped("甲:乙", "比例1:2", "甲#一", "http://a.b/c", "“甲", "甲：乙", "__proto__", "constructor", "toString"),
  departments("“#”前有空格，后面是说明", "名称: 甲 # 撤并\n", [], 2),
  stopped("~", "error records/wrong-value 1:5", "应是文字，读到的是“~”", "请把冒号后面留空"),
  stopped("null", "error records/wrong-value 1:5", "读到的是“null”"),
  stopped("#甲", "error records/blank-field 1:1", "“名称”没有填写"),
  stopped("@甲", "error reading/yaml 1:5", special, "请用引号把整个值括起来"),
  stopped("`甲`", "error reading/yaml 1:5", special),
  stopped("%甲", "error reading/yaml 1:5", special),
  stopped("- 甲", "error reading/yaml 1:5", "“-”和键写在了同一行", "列表的每一项另起一行"),
  stopped("甲: 乙", "error reading/yaml 1:5", "一行里出现了两个“键: 值”"),
  stopped("甲:", "error reading/yaml 1:5", "一行里出现了两个“键: 值”"),
  stopped("'甲'乙", "error reading/yaml 1:5", "引号后面还有文字"),
  stopped('"甲"、"乙"', "error reading/yaml 1:5", "引号后面还有文字", "请把整个值放进一对引号里"),
  stopped('"甲', "error reading/unclosed 1:5", unpaired("双引号")),
  stopped("'甲", "error reading/unclosed 1:5", unpaired("单引号")),
  stopped("[甲", "error reading/unclosed 1:5", unpaired("方括号")),
  stopped("{甲: 乙", "error reading/unclosed 1:5", unpaired("花括号")),
  stopped('"C:\\甲"', "error reading/yaml 1:8", "双引号里的反斜杠写法不被识别", "请改用单引号"),
  stopped("*甲", "error reading/yaml-marks 1:5", marks, "用引号把它括起来"),
  stopped("&甲", "error reading/yaml-marks 1:7", marks),
  stopped("!甲", "error reading/yaml 1:5", "值以“!”开头，被当作标签"),
  stopped("!!js/function 'function () {}'", "error reading/yaml-marks 1:19", marks),
  stopped("!!python/object:os.system 甲", "error reading/yaml-marks 1:31", marks),
  stopped("{}", "error records/not-a-value 1:5", "一组下级栏目"),
  stopped("{{甲}}", "error reading/yaml-key 1:6", "值以“{”开头时，用引号把整个值括起来"),

  departments("全角冒号", "名称：甲\n", ["error reading/full-width-colon 1:3 ~ 键后用了全角冒号“：” ~ 请改成半角冒号"]),
  departments("列表里的全角冒号", "- 名称: 甲\n  类型：乙\n", ["error reading/full-width-colon 2:5"]),
  departments("花括号里的全角冒号", "- {名称：甲}\n", ["error reading/full-width-colon 1:6"]),
  departments("花括号里的全角逗号", "- {名称: 甲，类型: 乙}\n", ["error reading/yaml 1:8 ~ 用半角逗号“,”隔开"]),
  departments("冒号后少空格", "名称:甲\n类型: 乙\n", ["error reading/tight-colon 1:3 ~ 请在冒号后加一个空格"]),
  departments("冒号后是全角空格", "名称:　甲\n", ["error reading/tight-colon 1:3 ~ 换成半角空格"]),
  departments("冒号后是不换行空格", "名称:\u00a0甲\n", ["error reading/tight-colon 1:3 ~ 换成半角空格"]),
  departments("冒号前没有键", ": 甲\n", [
    "error records/missing-field 1:1",
    "error records/unknown-key 1:1 ~ 冒号前面没有栏目名称 ~ 请在冒号前写栏目名称：名称、简称",
  ]),
  departments("短横线后少空格", "-名称: 甲\n", [
    "error records/missing-field 1:1",
    "error records/unknown-key 1:1 ~ 以半角“-”加一个空格开头 ~ 您是不是要写“名称”？",
  ]),
  departments("全角短横线", "－ 名称: 甲\n", [
    "error records/missing-field 1:1",
    "error records/unknown-key 1:1 ~ 以半角“-”加一个空格开头",
  ]),

  departments("用制表符缩进列表", "名称: 甲\n简称:\n\t- 乙\n", ["error reading/yaml 3:1 ~ 行首用了制表符（Tab）缩进"]),
  departments("用制表符缩进栏目", "名称: 甲\n公开:\n\t属性: 主动公开\n", ["error reading/yaml 3:1 ~ 请改用空格缩进"]),
  departments("用全角空格缩进", "- 名称: 甲\n　　类型: 乙\n", ["error reading/yaml 2:1 ~ 行首用了全角空格缩进"]),
  departments("后面的栏目多缩进", "名称: 甲\n  类型: 乙\n", [`error reading/yaml 2:3 ~ ${misaligned}`]),
  departments("列表里的栏目少缩进一格", "- 名称: 甲\n 类型: 乙\n", [`error reading/yaml 2:2 ~ ${misaligned}`]),
  departments("列表里的栏目多缩进一格", "- 名称: 甲\n   类型: 乙\n", [`error reading/yaml 2:4 ~ ${misaligned}`]),
  departments("下级栏目对不齐", "名称: 甲\n公开:\n    属性: 主动公开\n  日期: 2023-01-01\n", [
    `error reading/yaml 4:3 ~ ${misaligned}`,
  ]),
  departments("“|”后面还有文字", "名称: 甲\n类型: | 乙\n  丙\n", ["error reading/yaml 2:5 ~ “|”单独留在冒号后面"]),
  departments("“|”下面的正文缩进变少", "名称: 甲\n类型: |\n    一\n  二\n", [
    "error reading/yaml 4:1 ~ 缩进与上下文不一致",
  ]),
  departments("“|”下面的正文没有缩进", "名称: 甲\n类型: |\n 一\n二\n", ["error reading/yaml 4:1"]),
  departments("一行的栏目写了两行", "名称: |\n  甲\n  乙\n", ["error records/wrong-value 1:5 ~ 请写成一行文字"]),
  departments("值不加“|”就换行", "名称: 甲\n  乙\n", ["error reading/loose-lines 1:5 ~ 分不清后面是正文还是新的栏目"]),
  departments("“>”把几行并成一行，照常读取", "名称: >-\n  甲\n  乙\n", [], 2),

  departments("同一个键写两次", "名称: 甲\n名称: 乙\n", ["error reading/duplicate-key 2:1 ~ “名称”写了两次"]),
  departments("两个键只差组合字符的写法", "名称: 甲\nCafé: 一\nCafe\u0301: 二\n", [
    "error reading/duplicate-key 3:1 ~ “Café”",
  ]),
  departments("合并键", "- &a\n  名称: 甲\n- <<: *a\n  类型: 乙\n", [
    `error reading/yaml-marks 2:3 ~ ${marks}`,
    `error reading/yaml-marks 3:7 ~ ${marks}`,
  ]),
  departments("没有引用的合并键", "名称: 甲\n<<: {类型: 乙}\n", ["error records/unknown-key 2:1 ~ 部门没有“<<”这一栏"]),
  departments(
    "别名炸弹",
    bomb,
    Array.from({ length: 10 }, (_, index) => `error reading/yaml-marks ${index + 1}:9`),
    1,
  ),
  departments("列表作键", "? [甲]\n: 乙\n", ["error reading/yaml-key 1:3 ~ 键不是一个简单的名称"]),
  departments("原型的名称作键", "名称: 甲\n__proto__: 乙\nconstructor: 丙\ntoString: 丁\n", [
    "error records/unknown-key 2:1 ~ 部门没有“__proto__”这一栏",
    "error records/unknown-key 3:1 ~ 部门没有“constructor”这一栏",
    "error records/unknown-key 4:1 ~ 部门没有“toString”这一栏",
  ]),
  departments("原型的名称作下级栏目", "名称: 甲\n公开: {__proto__: {属性: 主动公开}}\n", [
    "error records/unknown-key 2:6 ~ 公开没有“__proto__”这一栏 ~ 可用的栏目：属性、依据、日期",
  ]),
  departments(
    "原型的名称作值",
    "- 名称: __proto__\n- {名称: constructor, 上级部门: __proto__}\n- 名称: toString\n",
    [],
    4,
  ),

  departments("第二个文档", "名称: 甲\n---\n名称: 乙\n", ["error reading/yaml 2:1 ~ 第二个“---”文档 ~ 或写成列表"]),
  departments("“...”后面还有内容", "名称: 甲\n...\n名称: 乙\n", ["error reading/yaml 3:1 ~ 第二个“---”文档"]),
  departments("开头和结尾的文档标记，照常读取", "---\n名称: 010\n...\n", [], 2),
  departments("YAML 1.1 指令不改变读法", "%YAML 1.1\n---\n名称: 010\n", [], 2),
  departments("以“%”开头的第一行", "%甲乙\n名称: 甲\n", ["error reading/yaml 1:1 ~ 以“%”开头的一行不是“键: 值”"]),
  departments("只有一段文字", "测试市商务局\n", ["error reading/not-a-record 1:1 ~ 每个栏目写一行“键: 值”"]),
  departments("只有一个数", "42\n", ["error reading/not-a-record 1:1"]),
  departments("该写栏目的写成了列表", "- 名称: 甲\n- [乙, 丙]\n", ["error reading/not-a-record 2:3"], 2),
  departments(
    "列表里有一项是空的",
    "- 名称: 甲\n-\n- 名称: 乙\n",
    ["error reading/not-a-record 2:2 ~ 列表里有一项是空的"],
    3,
  ),
  departments("列表后面跟着不在列表里的栏目", "- 名称: 甲\n名称: 乙\n", [
    "error reading/yaml 2:1 ~ 有的栏目在列表里，有的不在",
  ]),
  departments("栏目后面跟着列表", "名称: 甲\n- 名称: 乙\n", ["error reading/yaml 2:1 ~ 每条的第一栏以“- ”开头"]),
  departments("空文件", "", ["error reading/empty-file 1:1 ~ 文件是空的 ~ 请删除这个文件"]),
  {
    name: "只有说明，没有填写",
    files: { [file]: "# 部门\n# 名称: 甲\n", "2023/项目.yaml": undefined },
    finds: [`note reading/unfilled ${file} ~ 还没有填写`],
  },
  departments("只有空白", "  \n\t\n", ["error reading/empty-file 1:1"]),
  departments("JSON 也是 YAML，照常读取", '{"名称": "甲", "简称": ["乙"]}\n', [], 2),
  departments("空的列表，没有记录也没有话说", "[]\n", [], 1),

  departments("方括号套一万层", `名称: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`, ["error reading/too-deep 1:17"]),
  departments("短横线套一万层", `${"- ".repeat(10_000)}甲\n`, ["error reading/too-deep 1:25 ~ 层次超过12层"]),
  departments("缩进套两千层", Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at)}甲:\n`).join(""), [
    "error reading/too-deep 13:13 ~ 登记项最多三四层",
  ]),
  departments("五兆字节的一个值", `名称: ${"长".repeat(1_700_000)}\n`, ["error records/wrong-value 1:5 ~ 最多1000个"]),
  departments("一兆字节的键", `${"长".repeat(350_000)}: 甲\n`, ["error reading/yaml 1:1 ~ 键超过1024个字符"]),
  departments("一千个字的键，说的时候只说开头", `名称: 甲\n${"长".repeat(1000)}: 乙\n`, [
    `error records/unknown-key 2:1 ~ 部门没有“${"长".repeat(30)}…”这一栏`,
  ]),
];
