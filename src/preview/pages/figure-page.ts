// How a number of a document was worked out: its statement, formula and rounding, and the records behind it with their lines.
import { placeText } from "../../base/place.ts";
import type { Figure } from "../../figures/figure.ts";
import type { ShownDocument } from "../shown-document.ts";
import { documentAddress, recordAddress } from "./address.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";

const mostShown = 300;

export function figurePage(figure: Figure, { planned: { document, plan } }: ShownDocument): Page {
  const { id, statement, text, value, provenance } = figure;
  const { method, definedAt, inputs, basis, rounding, crossCheck } = provenance;
  const rows = inputs.slice(0, mostShown).map(
    (
      one,
    ) => html`<tr><th scope="row"><a href="${recordAddress({ ...one, region: plan.scope.region })}">${one.title}</a></th>
<td>${one.kind}</td><td>${one.field === undefined ? "" : `${one.field}：${one.value ?? ""}`}</td><td><code class="place">${placeText(one.place)}</code></td></tr>`,
  );
  const main = html`<h1>${id}</h1>
<div id="figure" data-live>
${value.type === "table" ? undefined : html`<p class="figure-text">${text}</p>`}
<dl>${fact("口径", statement)}${fact("算法", method)}${fact("来自", basis)}${fact("取整", rounding)}${fact("核对", crossCheck)}
<dt>定义</dt><dd><code class="place">${placeText(definedAt)}</code></dd></dl>
<h2>依据的记录（${inputs.length}处）</h2>
${rows.length === 0 ? html`<p>没有直接依据的记录，由其他口径算出。</p>` : html`<div class="wide" tabindex="0" role="region" aria-label="依据的记录"><table><thead><tr><th scope="col">记录</th><th scope="col">类别</th><th scope="col">栏目</th><th scope="col">位置</th></tr></thead><tbody>${rows}</tbody></table></div>`}
${inputs.length > mostShown ? html`<p>共${inputs.length}处，这里列出${mostShown}处。</p>` : undefined}
<p><a href="${documentAddress(document.id)}">回到${document.title}</a></p></div>`;
  return { title: id, main };
}

const fact = (label: string, text: string | undefined): Markup | undefined =>
  text === undefined ? undefined : html`<dt>${label}</dt><dd>${text}</dd>`;
