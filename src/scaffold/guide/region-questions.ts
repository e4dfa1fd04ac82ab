// The questions about a new region, each with what it is for and a proposal made from the answers before it.
import type { Field } from "../../records/field.ts";
import { region } from "../../records/kinds/region.ts";
import type { Surroundings } from "../look-around.ts";
import { addressOf, bureauOf, levelOf } from "../proposals.ts";
import { wrongRegionName } from "../region-folder-name.ts";
import { trial } from "../trial.ts";
import { usableAddress } from "../usable-address.ts";
import { tidiedYear, wrongValue, wrongYear } from "../wrong-value.ts";
import type { Question } from "./question.ts";

type Text = Question<string>;

export const nameQuestion = (): Text => ({
  title: "地区名称",
  purpose: "写全称，如云栖县、明川市本级。它出现在文件标题里，也是放记录的文件夹的名字。",
  help: "只用汉字、字母、数字和“·”“（）”“-”，最多40个字。财政部门管全市汇总的写“某某市”，只管市本级的写“某某市本级”。已经建好的地区也写在这里，接着为它建新的年度。",
  read: async (answer) => wrongRegionName(answer) ?? { value: answer },
});

export const addressQuestion = (name: string, around: Surroundings): Text => ({
  title: "网址名",
  purpose: "公开网站的地址里用它代表这个地区，也用在各条记录的编号里，定下后不要再改。",
  help: "只用小写字母、数字和短横线，一般写拼音，如 yunqi。方括号里的是按地名的读音拟的，多音字请核对。",
  ...proposing(addressOf(name, around.regions)),
  read: async (answer) => {
    const address = usableAddress(answer.normalize("NFKC").toLowerCase(), around);
    return typeof address === "string" ? { value: address } : address;
  },
});

export const levelQuestion = (name: string): Text => ({
  title: "级别",
  purpose: "行政级别，写在地区的记录里。",
  help: "写数字或名称都可以。市财政部门只管本级预算的选“市本级”。",
  ...proposing(levelOf(name)),
  ...choosing(region.fields.level),
});

export const bureauQuestion = (name: string): Text => ({
  title: "财政部门",
  purpose: "写全称。它是总结、通报、函的署名。",
  help: "例如云栖县财政局；省、自治区一般是财政厅。",
  proposal: bureauOf(name),
  read: typed(region.fields.bureau),
});

export const yearQuestion = (proposal: string | undefined): Text => ({
  title: "年度",
  purpose: "台账从哪个预算年度记起，写四位年份，如 2025。",
  help: "自评、抽评、评价按被评的预算年度放：2026年开展的2025年度项目自评，写 2025。",
  ...proposing(proposal),
  read: async (answer) => {
    const year = tidiedYear(answer);
    return wrongYear(year) ?? { value: year };
  },
});

export const natureQuestion = (): Text => ({
  title: "用途",
  purpose: "本单位记自己的台账选“正式”；先用编的数试一试选“试用”；照别处的公开资料做样子选“演示”。",
  help: "“试用”的，处处标明“示例数据”；“演示”的，每个页面和文件都注明不是官方发布，每条记录都要写来源。以后可以在 地区.yaml 的“发布性质”“示例数据”里改。",
  proposal: trial,
  choices: ["正式", trial, "演示"],
  read: async (answer) => (answer === trial ? { value: trial } : choosing(region.fields.nature).read(answer)),
});

export const ledgerDateQuestion = (year: string): Text => ({
  title: "台账日期",
  purpose: "台账记到哪一天，写成 2025-12-31 的样子。整改是否逾期按这一天判断，程序不看电脑的时钟。",
  help: "先用年末，以后每次更新台账时，在 地区.yaml 里改成更新的那一天。",
  proposal: `${year}-12-31`,
  read: typed(region.fields.asOf, (answer) => answer.normalize("NFKC")),
});

const proposing = (proposal: string | undefined): Pick<Text, "proposal"> =>
  proposal === undefined ? {} : { proposal };

/** What the type reads, or why not. */
const typed =
  (field: Field<unknown>, tidy = (answer: string): string => answer): Text["read"] =>
  async (answer) =>
    wrongValue(field, tidy(answer)) ?? { value: tidy(answer) };

const choosing = (field: Field<unknown>): Pick<Text, "choices" | "read"> => ({
  choices: field.type.options ?? [],
  read: typed(field),
});
