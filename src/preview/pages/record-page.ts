// One record: where it stands, what each field says, what was found in it, and where it is used.
import { placeText } from "../../base/place.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import { fieldByKey } from "../../records/field.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import { standsIn } from "../record-lines.ts";
import { usesOf } from "../record-uses.ts";
import { documentAddress, recordsAddress } from "./address.ts";
import { findingMarkup } from "./finding.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Seen } from "./view.ts";

const mostShown = 100;

export async function recordPage(record: LiangjiRecord, { picture, sources }: Seen): Promise<Page> {
  const { title, kind, place } = record;
  const own = picture.findings.filter((one) => standsIn(one.place, record)).slice(0, mostShown);
  const findings = await Promise.all(own.map((one) => findingMarkup(one, sources)));
  const { documents, figures } = usesOf(record, picture);
  const main = html`<h1>${title}</h1>
<div id="record" data-live>
<p>${kind.name}，在 <code class="place">${placeText(place)}</code>。<a href="${recordsAddress(record)}">同一年度的记录</a></p>
${findings.length === 0 ? undefined : html`<h2>这条记录的问题</h2>${findings}`}
<h2>栏目</h2><div class="wide" tabindex="0" role="region" aria-label="栏目"><table><thead><tr><th scope="col">栏目</th><th scope="col">内容</th><th scope="col">行</th></tr></thead><tbody>${fieldRows(record)}${derivedRows(record)}</tbody></table></div>
${record.body === undefined ? undefined : html`<p>正文从第${record.body.line}行开始，共${[...record.body.text].length}个字符。</p>`}
<h2>用到它的文件（${documents.length}份）</h2>
${list(documents.map(({ planned: { document } }) => html`<a href="${documentAddress(document.id)}">${document.title}</a>`))}
<h2>用到它的口径（${figures.length}个）</h2>
${list(figures.map(({ year, figure }) => html`${figure.id}（${year}年度）：${figure.value.type === "table" ? "表" : figure.text}　<span class="quiet">${figure.provenance.method}</span>`))}
</div>`;
  return { title, main };
}

function list(items: readonly Markup[]): Markup {
  if (items.length === 0) return html`<p>没有。</p>`;
  const more = items.length > mostShown ? html`<li>……共${items.length}处</li>` : undefined;
  return html`<ul>${items.slice(0, mostShown).map((item) => html`<li>${item}</li>`)}${more}</ul>`;
}

const fieldRows = ({ entry, kind }: LiangjiRecord): readonly Markup[] =>
  entry.map.entries.map(({ key, value, keyPlace }) => {
    const inside =
      fieldByKey(kind.fields, key)?.[1].visibility === "internal" ? html` <span class="tag">内部</span>` : undefined;
    return html`<tr><th scope="row">${key}${inside}</th><td>${written(value)}</td><td>${keyPlace.line ?? ""}</td></tr>`;
  });

const derivedRows = ({ derived, kind }: LiangjiRecord): readonly Markup[] =>
  [...(derived ?? [])].map(
    ([name, { text, because }]) =>
      html`<tr><th scope="row">${kind.fields[name]?.key ?? name} <span class="tag">推算</span></th><td>${text}（${because}）</td><td></td></tr>`,
  );

/** As it was typed. */
function written(node: YamlNode): Markup {
  if (node.type === "scalar") return html`${node.text}`;
  if (node.type === "list") return html`<ol>${node.items.map((item) => html`<li>${written(item)}</li>`)}</ol>`;
  return html`<dl>${node.entries.map(({ key, value }) => html`<dt>${key}</dt><dd>${written(value)}</dd>`)}</dl>`;
}
