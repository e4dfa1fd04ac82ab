// The page around a page of the public site: how up to date it is, and what keeps the site from being made.
import { findingMarkup } from "../pages/finding.ts";
import { html, type Markup } from "../pages/markup.ts";
import { type Page, seconds } from "../pages/page.ts";
import type { Query, View } from "../pages/view.ts";
import type { WebsiteState } from "./website.ts";

/** Pages of the site below this path. */
export const siteRoot = "/site/";

export async function websitePage(state: WebsiteState, view: View, query: Query): Promise<Page> {
  const page = query.get("page") ?? "index.html";
  const reasons = await Promise.all(state.because.slice(0, 20).map((one) => findingMarkup(one, view.sources)));
  const main = html`<h1>网站预览</h1>
<div id="website" data-live data-phase="${state.phase}" data-shown="${state.shown}"><p>${words(state)}</p>${reasons}</div>
<p class="quiet">这里是公开网站的网页，只有公开的内容。可以下载的文件、全文检索和开放数据由 npm run build 生成，预览里没有。</p>
${state.shown === 0 ? undefined : frame(page)}`;
  return { title: "网站预览", main };
}

const frame = (page: string): Markup =>
  html`<iframe class="site" title="公开网站的网页" src="${siteRoot}${encodeURI(page)}"></iframe>`;

function words({ phase, shown, took, failure }: WebsiteState): string {
  switch (phase) {
    case "closed":
    case "updating":
      return shown === 0 ? "网站预览正在准备，第一次要几秒……" : "网站预览更新中……";
    case "ready":
      return `网站预览已更新（第${shown}次检查的内容），用了${seconds(took)}。`;
    case "held":
      return `按现在的内容，公开网站不会生成，原因如下。${shown === 0 ? "" : `下面是第${shown}次检查的内容，旧的。`}`;
    case "failed":
      return `网站预览没有做成：${failure ?? ""}。改动保存后会再试。`;
  }
}
