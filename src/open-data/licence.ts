// Under which terms a region's data may be used. A demonstration has an open licence; a bureau says for itself what holds.
import type { PublishedRegion } from "../disclosure/publication.ts";

export interface Terms {
  /** As a reader understands it. */
  readonly text: string;
  /** Of the three, the SPDX name; absent where nobody has chosen an open licence. */
  readonly licence?: { readonly name: string; readonly title: string; readonly path: string };
}

const attribution = {
  name: "CC-BY-4.0",
  title: "知识共享 署名 4.0 国际",
  path: "https://creativecommons.org/licenses/by/4.0/legalcode.zh-hans",
};

const free = `按“${attribution.title}”（CC BY 4.0）许可使用：可以复制、修改、再发布，包括商业使用，注明出处即可`;

export function termsOf({ nature, notice, bureau }: Pick<PublishedRegion, "nature" | "notice" | "bureau">): Terms {
  if (nature === "正式") return { text: `数据由${bureau}公开。使用时请注明来源、年度和下载日期，不得曲解数据的原意。` };
  const more = notice.startsWith("示例数据")
    ? "出处写“亮绩示例数据”。数据是虚构的，不能当作真实情况引用。"
    : "出处写“亮绩演示数据”和每条记录的来源。整理的方式适用这一许可，原资料的权利属于它的发布者；需要权威数据的，请查阅原资料。";
  return { text: `${free}。${more}`, licence: attribution };
}
