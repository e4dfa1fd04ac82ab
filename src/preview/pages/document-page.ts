// One document in a frame of its own, and beside it what was found in it and where each contradicted number stands.
import { type Diagnostic, isError } from "../../base/diagnostic.ts";
import type { Picture } from "../picture.ts";
import { standsIn } from "../record-lines.ts";
import { type ShownDocument, standingWords } from "../shown-document.ts";
import { addressOfRecord, sheetAddress, websiteAddress } from "./address.ts";
import { findingMarkup } from "./finding.ts";
import { html } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Seen } from "./view.ts";

const mostShown = 50;

export async function documentPage(one: ShownDocument, { picture, sources }: Seen): Promise<Page> {
  const { document, plan, forSite } = one.planned;
  const findings = findingsOf(one, picture);
  const items = await Promise.all(findings.slice(0, mostShown).map((found) => findingMarkup(found, sources)));
  const more = findings.length > mostShown ? html`<p>共${findings.length}处，这里列出${mostShown}处。</p>` : undefined;
  const words = standingWords[one.standing];
  const inSite = forSite && one.standing === "current" && picture.street.heldBack.length === 0;
  const main = html`<h1>${document.title}</h1>
<div id="standing" data-live>${words === "" ? undefined : html`<p class="held" data-standing="${one.standing}">${words}</p>`}</div>
<p class="ways"><a href="${addressOfRecord(plan.subject)}">这份文件写的是哪条记录</a>
<span id="in-site" data-live>${inSite ? html`<a href="${websiteAddress(`${document.id}.html`)}">网站上的这一页</a>` : undefined}</span></p>
<div class="beside">
<iframe class="sheet" title="${document.title}" src="${sheetAddress(document.id)}" sandbox="allow-same-origin allow-top-navigation-by-user-activation allow-popups"></iframe>
<aside aria-label="这份文件的问题"><div id="own-findings" data-live><h2>这份文件的问题（${findings.length}处）</h2>
${items.length === 0 ? html`<p>没有发现问题。</p>` : items}${more}</div></aside>
</div>`;
  return { title: document.title, main };
}

/** What stands in the texts it is made from, what is said of its record, and what keeps it from being made. */
export function findingsOf({ planned, standing }: ShownDocument, { findings }: Picture): readonly Diagnostic[] {
  const { texts, plan, document } = planned;
  const own = new Set([...texts.map(({ file }) => file), document.place.file]);
  const region = `/${plan.scope.region}/`;
  const found = findings.filter(
    (one) =>
      own.has(one.place.file) ||
      standsIn(one.place, plan.subject) ||
      // What stopped it may stand in any record of its region.
      (standing === "old" && isError(one) && one.place.file.includes(region)),
  );
  const weight = (one: Diagnostic): number =>
    (one.severity === "error" ? 0 : one.severity === "warning" ? 2 : 4) +
    (one.place.file === plan.subject.place.file ? 0 : 1);
  return found.sort((a, b) => weight(a) - weight(b));
}
