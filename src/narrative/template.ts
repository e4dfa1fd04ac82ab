// A template: text with figures in place of numbers, and what kind of document it makes.
import type { ChartDefinition } from "../charts/chart-definition.ts";
import { conditionType } from "../figures/condition.ts";
import { type DataOf, type Fields, optional, required } from "../records/field.ts";
import { group, list } from "../records/types/composite.ts";
import { choice, words, yesNo } from "../records/types/words.ts";

/** Template text and where it stands, so that every finding can point into the file. */
export interface TemplateText {
  readonly file: string;
  /** The line of the file on which the text starts. */
  readonly line: number;
  readonly text: string;
}

/** The front matter of templates/documents/*.md.hbs. */
export const templateFields = {
  type: required("文种", words, "文件的种类，如绩效评价报告"),
  number: optional("编号", words, "文种编号"),
  subject: required("对象", words, "每一条哪类记录出一份文件"),
  where: optional(
    "条件",
    conditionType,
    "只给符合条件的记录出文件，写法与口径的条件相同；值里可以用 {{财政部门}} 等地区和年度的名称",
  ),
  each: optional("每", list(words), "这些栏目相同的记录合出一份；不写时每条记录一份"),
  needs: optional("须有", list(words), "这些口径至少有一个有数时才出；写“正文”的，记录有正文也出"),
  profile: required(
    "版式",
    choice("版式", ["ordinary", "report", "formal", "letter", "form"] as const),
    "ordinary 为普通公文，report 为带封面、目录和签章页的报告，formal 为带版头和版记的公文，letter 为信函，form 为表格",
  ),
  title: required("标题", words, "文件标题，可以用记录里的栏目"),
  fileName: required("文件名", words, "不带扩展名的文件名"),
  page: required("页面", words, "网站上的页面名，用英文、数字和短横线"),
  public: optional("公开", yesNo, "是否放到公开网站"),
  issuer: optional("署名", words, "发文单位"),
  date: optional("成文日期", words, "成文日期"),
  keywords: optional("关键词", list(words), "文件属性里的关键词"),
  cover: optional(
    "封面",
    list(
      group("封面", { label: required("项", words, "封面一行的名称"), value: required("值", words, "封面一行的内容") }),
    ),
    "报告封面的各行",
  ),
  signatures: optional("签名", list(words), "签章页的各行"),
  landscape: optional("纸张", choice("纸张", ["竖", "横"] as const), "竖放还是横放；不写为竖"),
  mark: optional("发文机关标志", words, "版头上的发文机关标志，如“{{财政部门}}文件”；formal 和 letter 必填"),
  documentNumber: optional("发文字号", words, "发文字号；登记了发文的以登记为准"),
  recipients: optional("主送", list(words), "主送机关；登记了发文的以登记为准"),
  attachments: optional("附件说明", list(words), "附件的名称，不写序号；正文里有“附件：…”标题的不用写，照标题列出"),
  note: optional("附注", words, "附注，不写括号"),
  copies: optional("抄送", list(words), "抄送机关；登记了发文的以登记为准"),
  printer: optional("印发机关", words, "版记里的印发机关"),
  printed: optional("印发日期", words, "版记里的印发日期"),
  annex: optional("数据溯源附录", yesNo, "是否另附一份数据溯源附录，逐项说明文中数字的出处；不写为附"),
  signOff: optional(
    "签发",
    choice("签发", ["需要", "不需要"] as const),
    "发出、公开前要不要审核签发；不写的，表格不需要，其他版式需要",
  ),
} satisfies Fields;

export interface DocumentTemplate {
  readonly head: DataOf<typeof templateFields>;
  readonly body: TemplateText;
}

/** Whether the text cannot do without the prose of its record: it prints it and never asks whether there is any. */
export const asksForProse = ({ text }: TemplateText): boolean =>
  /\{\{\s*正文\s*\}\}/.test(text) && !/\{\{#有\s+"正文"/.test(text);

export interface Templates {
  readonly documents: readonly DocumentTemplate[];
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** What {{图}} may name. */
  readonly charts?: ReadonlyMap<string, ChartDefinition>;
}
