// A template: text with figures in place of numbers, and what kind of document it makes.
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
  profile: required(
    "版式",
    choice("版式", ["ordinary", "report"] as const),
    "ordinary 为普通公文，report 为带封面、目录和签章页的报告",
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
  annex: optional("数据溯源附录", yesNo, "是否另附一份数据溯源附录，逐项说明文中数字的出处；不写为附"),
} satisfies Fields;

export interface DocumentTemplate {
  readonly head: DataOf<typeof templateFields>;
  readonly body: TemplateText;
}

export interface Templates {
  readonly documents: readonly DocumentTemplate[];
  readonly partials: ReadonlyMap<string, TemplateText>;
}
