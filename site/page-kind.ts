// Which kind of page one is in the sense of the 网页标签 (《政府网站发展指引》附件): home, column or article.
import { homeAddress } from "./address.ts";
import { type Article, articles } from "./articles.ts";
import type { Section } from "./section.ts";
import type { Step } from "./trail.ts";

export interface ColumnTags {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** 栏目类别. */
  readonly type: string;
}

export type PageKind =
  | { readonly type: "home" }
  | { readonly type: "column"; readonly column: ColumnTags }
  | { readonly type: "article"; readonly column: ColumnTags; readonly article: Article };

export interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** From the home page to this page. */
  readonly steps: readonly Step[];
  readonly section?: Section | undefined;
  /** 清单、数据、政策文件 …, where the page knows better than its name. */
  readonly columnType?: string | undefined;
}

export function pageKind({ address, title, description, steps, section, columnType }: PageFacts): PageKind {
  if (address === homeAddress) return { type: "home" };
  const article = articles.get(address);
  const place = section?.name ?? "";
  const columnOf = (name: string, told: string): ColumnTags => ({
    name,
    description: told,
    keywords: ["预算绩效", ...(place === "" ? [] : [place]), name],
    type: columnType ?? typeOf(name),
  });
  if (article === undefined) return { type: "column", column: columnOf(title, description) };
  const columns = new Set(section?.columns.map((column) => column.address));
  const above = steps.slice(1, -1);
  const name = (above.findLast((step) => columns.has(step.address)) ?? above.at(-1))?.text ?? title;
  return { type: "article", article, column: columnOf(name, `${place}${name}的公开信息。`) };
}

/** The categories a column may have are those of the guidelines; most of ours are 信息公开. */
function typeOf(name: string): string {
  if (/制度|政策|办法/.test(name)) return "政策文件";
  if (/数据|数字|下载|怎么算/.test(name)) return "数据";
  if (/说明|指南|地图|名词|核验/.test(name)) return "网站服务";
  return "信息公开";
}
