// 文件: every document by region and year, with what holds it back.
import type { Picture } from "../picture.ts";
import { type ShownDocument, standingWords } from "../shown-document.ts";
import { documentAddress } from "./address.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Seen } from "./view.ts";

/** By region and year: 明川市-2024. */
export function documentsByYear({ documents }: Picture): ReadonlyMap<string, readonly ShownDocument[]> {
  return Map.groupBy(documents.values(), ({ planned }) => {
    const { region, year } = planned.plan.scope;
    return `${region}-${year}`;
  });
}

export function documentsPage({ picture }: Seen): Page {
  const years = [...documentsByYear(picture)].map(([name, ones]) => yearMarkup(name, ones, picture));
  const main = html`<h1>文件</h1>
<div id="documents" data-live>${years.length === 0 ? html`<p>现在一份文件也生成不了，请先看<a href="/findings">问题</a>。</p>` : years}</div>`;
  return { title: "文件", main };
}

function yearMarkup(name: string, ones: readonly ShownDocument[], { changes }: Picture): Markup {
  const [first] = ones;
  const { region = "", year = "" } = first?.planned.plan.scope ?? {};
  const changed = new Set(changes.documents);
  const types = [...Map.groupBy(ones, ({ planned }) => planned.document.type)].map(([type, same]) => {
    const items = same.map(({ planned: { document }, standing }) => {
      const words = standingWords[standing];
      return html`<li><a href="${documentAddress(document.id)}">${document.title}</a>${changed.has(document.id) ? html` <span class="tag changed">刚变</span>` : undefined}${words === "" ? undefined : html` <span class="tag held">${words}</span>`}</li>`;
    });
    return html`<details open><summary>${type}（${same.length}份）</summary><ul>${items}</ul></details>`;
  });
  return html`<section id="${name}"><h2>${region}${year}年度</h2>${types}</section>`;
}
