// What must be blocked: each string as somebody may have left it in a text, and what it is.
import {
  cardNumber,
  documentedCard,
  documentedIds,
  fullWidth,
  grouped,
  identityNumber,
  spread,
} from "./made-numbers.ts";

export interface Planted {
  readonly kind: string;
  readonly text: string;
}

const id = documentedIds[0] ?? "";
const other = identityNumber("33000019600101001");
const phone = "13800138000";
const card = cardNumber("621700000000000000");

/** Ways of writing any number. */
const manners: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `经办人${number}。`,
  (number) => `（${number}）`,
  (number) => `备查:${number},已核`,
  fullWidth,
  (number) => spread(number, " "),
  (number) => spread(number, "\u200b"),
  (number) => spread(number, "\u2060"),
  (number) => spread(number, "\u00ad"),
  (number) => `${number.slice(0, 5)}\ufeff${number.slice(5)}`,
  (number) => `${number.slice(0, 6)}\u00a0${number.slice(6)}`,
  (number) => `${number.slice(0, 4)}**${number.slice(4, 8)}**${number.slice(8)}`,
  (number) => `${number.slice(0, 4)}_${number.slice(4, 8)}_${number.slice(8)}`,
  (number) => `${number.slice(0, 3)}~~${number.slice(3, 7)}~~${number.slice(7)}`,
  (number) => `${number.slice(0, 3)}[${number.slice(3, 7)}](https://a.example)${number.slice(7)}`,
  (number) => `[${number}](https://a.example)`,
  (number) => `${number.slice(0, 3)}<!-- 核对 -->${number.slice(3)}`,
  (number) => `${number.slice(0, 3)}<b>${number.slice(3, 7)}</b>${number.slice(7)}`,
  (number) => `${number.slice(0, 3)}\\${number.slice(3)}`,
  (number) => `\`${number}\``,
  (number) => [...number].map((sign) => `&#${sign.charCodeAt(0)};`).join(""),
  (number) => `&#x${number.charCodeAt(0).toString(16)};${number.slice(1)}`,
  (number) => `${number.slice(0, 3)}&nbsp;${number.slice(3)}`,
  (number) => `${number.slice(0, 3)}&zwnj;${number.slice(3)}`,
];

const numbers: readonly (readonly [kind: string, number: string])[] = [
  ["身份证号码", id],
  ["手机号码", phone],
  ["银行卡号", card],
];

const mannered = numbers.flatMap(([kind, number]) => manners.map((write) => ({ kind, text: write(number) })));

const ids = [
  ...documentedIds,
  other,
  identityNumber("65010019991231999"),
  identityNumber("71000019800229001"),
  identityNumber("82000020000229888"),
  id.toLowerCase(),
  id.replace("X", "×"),
  `${id}${id}`.slice(0, 18),
  grouped(id, [6, 8], " "),
  grouped(id, [6, 8], "-"),
  grouped(id, [6, 4, 2, 2], " "),
  grouped(id, [6, 4, 4], "·"),
  `身份证:${id}`,
  `身份证号码：${id.slice(0, 17)}1`,
  `工号A${id}`,
];
const phones = [
  "13900000000",
  "14700000000",
  "15000000000",
  "16600000000",
  "17800000000",
  "18800000000",
  "19900000000",
  `+86 ${phone}`,
  `+86${phone}`,
  `86-${phone}`,
  `0086${phone}`,
  grouped(phone, [3, 4], "-"),
  grouped(phone, [3, 4], " "),
  grouped(phone, [3, 4], "."),
  grouped(phone, [3, 4], "·"),
  grouped(phone, [3], " "),
  grouped(phone, [7], "-"),
  grouped(phone, [5], " "),
  grouped(phone, [5, 3], " "),
  grouped(phone, [4, 4], " "),
  grouped(phone, [3, 4], "‑"),
  grouped(phone, [3, 4], "\u3000"),
  `${phone}（微信同号）`,
  `Tel:${phone}`,
  `tel${phone}`,
  `电话${phone}、${phone}`,
  `2023${" "}${phone}`,
  "一三八零零一三八零零零",
  "幺三八〇〇幺三八〇〇〇",
];
const cards = [
  documentedCard,
  "378282246310005",
  cardNumber("510000000000000"),
  cardNumber("62220000000000000"),
  cardNumber("621700000000000"),
  grouped(documentedCard, [4, 4, 4], " "),
  grouped(documentedCard, [4, 4, 4], "-"),
  grouped(card, [6], " "),
  `卡号：${card}`,
  "账号：1202020202020202020",
  "开户行：某银行某支行，账号 3300 1616 1616 1616",
  "银行帐号33050100000000000001",
  "账户:工行12020202020202",
];
const people = [
  "张三丰，男，13岁，家庭困难",
  "王小明（实验小学三年级2班）",
  "李小红，女，9周岁",
  "赵小虎：就读于第一中学初二",
  "姓名：李四，学校：示例小学，班级：三年级",
  "姓名:王五 年龄:12",
  "低保对象名单：张三、李四、王五",
  "残疾人补贴发放人员：赵六、钱七",
  "受助学生如下：孙小八、周小九",
];
const marks = [
  "绝密★",
  "机密★1年",
  "秘密★10年",
  "秘 密 ★ 长期",
  "秘　密★",
  "机密☆",
  "★绝密",
  "密级：机密",
  "密级 秘密",
  "内部资料，不得外传",
  "（内部资料）",
  "【内部文件】",
  "内部材料 注意保存",
  "内部参考",
  "工作秘密★",
  "工作秘密",
  "仅供内部使用",
  "未经批准，严禁外传。",
];
const traces = [
  "评价结论<!-- 这里再核 -->良好",
  `${"TO"}DO 补充数据`,
  "（待补充）",
  "【待核实】",
  "待补充",
  "涉及资金×××万元",
  "涉及资金XX万元",
  "完成率xx%",
  "[批注1：数据不对]批注：请核对",
  "涉及资金____万元",
  "<<<<<<< HEAD",
  "错误!未找到引用源。",
];

const all = (kind: string, texts: readonly string[]): readonly Planted[] => texts.map((text) => ({ kind, text }));

export const planted: readonly Planted[] = [
  ...mannered,
  ...all("身份证号码", ids),
  ...all("手机号码", phones),
  ...all("银行卡号 银行账号", cards),
  ...all("未成年人的个人信息 救助或健康人员名单", people),
  ...all("密级标志 内部资料标志", marks),
  ...all("没有写完的痕迹", traces),
];

/** In titles and file names alone. */
export const plantedTitles: readonly string[] = [
  "养老服务补助绩效评价报告（初稿）",
  "养老服务补助绩效评价报告(征求意见稿)",
  "养老服务补助绩效评价报告送审稿",
  "养老服务补助绩效评价报告-讨论稿v2",
  "养老服务补助绩效评价报告（修改稿）2",
  "养老服务补助绩效评价报告【汇报稿】",
  "养老服务补助绩效评价报告_未定稿",
  "养老服务补助绩效评价报告草稿",
];
