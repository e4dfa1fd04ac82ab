// 总览: what was read, what the last save changed, what can be made, and where the findings are.
import { isError } from "../../base/diagnostic.ts";
import { countFindings } from "../../report/finding-counts.ts";
import { yearsWithoutDocuments } from "../../report/years-without-documents.ts";
import type { Picture } from "../picture.ts";
import { documentAddress, findingsAddress } from "./address.ts";
import { documentsByYear } from "./documents.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Seen } from "./view.ts";

const mostListed = 30;

export function overview({ picture }: Seen): Page {
  const { street, documents, findings } = picture;
  const made = [...documents.values()].filter(({ standing }) => standing === "current").length;
  const held = documents.size - made;
  const silent = yearsWithoutDocuments(street.years);
  const main = html`<h1>总览</h1>
<section id="changes" data-live><h2>刚才的改动</h2>${changesMarkup(picture)}</section>
<section id="counts" data-live><h2>读到的内容</h2>
<p>共读取${street.records.all.length}条记录，可以生成${made}份文件。${held === 0 ? "" : `另有${held}份因为错误现在生成不了。`}</p>
${silent === undefined ? undefined : html`<p>${silent}</p>`}
${street.heldBack.length === 0 ? undefined : html`<p>公开网站现在不能生成：<a href="${findingsAddress({ severity: "error" })}">有不能公开的内容</a>。</p>`}
${yearsTable(picture)}</section>
<section id="by-file" data-live><h2>问题</h2>${findings.length === 0 ? html`<p>没有发现问题。</p>` : byFile(picture)}</section>`;
  return { title: "总览", main };
}

function changesMarkup({ changes, documents, number }: Picture): Markup {
  const { saved, documents: ids, gone, found, mended } = changes;
  if (number === 1) return html`<p>打开以后还没有改动。保存 content 或 templates 里的文件，这里就会更新。</p>`;
  const listed = ids.slice(0, mostListed).map((id) => {
    const title = documents.get(id)?.planned.document.title ?? id;
    return html`<li><a href="${documentAddress(id)}">${title}</a></li>`;
  });
  const more = ids.length > mostListed ? html`<li>……共${ids.length}份</li>` : undefined;
  const errors = found.filter(isError).length;
  const news = [
    ids.length === 0 ? "刚才的改动没有影响任何文件" : `刚才的改动影响了${ids.length}份文件`,
    ...(gone.length === 0 ? [] : [`有${gone.length}份文件不再生成`]),
    ...(found.length === 0 ? [] : [`新发现${found.length}处问题${errors === 0 ? "" : `（其中错误${errors}处）`}`]),
    ...(mended === 0 ? [] : [`有${mended}处问题不再出现`]),
  ];
  return html`<p class="news">${news.join("，")}。</p>
${saved.length === 0 ? undefined : html`<p>保存的文件：${saved.slice(0, 5).map((file) => html`<code>${file}</code> `)}${saved.length > 5 ? `等${saved.length}个` : ""}</p>`}
${listed.length === 0 ? undefined : html`<ul>${listed}${more}</ul>`}`;
}

function yearsTable(picture: Picture): Markup {
  const rows = [...documentsByYear(picture)].map(([name, ones]) => {
    const [first] = ones;
    const { region = "", year = "" } = first?.planned.plan.scope ?? {};
    const records = picture.street.records.all.filter((one) => one.region === region && one.year === year).length;
    const held = ones.filter(({ standing }) => standing !== "current").length;
    return html`<tr><th scope="row"><a href="/documents#${name}">${region}${year}年度</a></th><td>${records}</td><td>${ones.length - held}</td><td>${held}</td></tr>`;
  });
  return html`<div class="wide" tabindex="0" role="region" aria-label="各地区各年度"><table>
<thead><tr><th scope="col">地区、年度</th><th scope="col">记录</th><th scope="col">文件</th><th scope="col">生成不了</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function byFile({ findings }: Picture): Markup {
  const rows = [...Map.groupBy(findings, ({ place }) => place.file)].map(([file, here]) => {
    const { error, warning, note } = countFindings(here);
    return html`<tr><th scope="row"><a href="${findingsAddress({ file })}">${file}</a></th><td>${error}</td><td>${warning}</td><td>${note}</td></tr>`;
  });
  return html`<div class="wide" tabindex="0" role="region" aria-label="各文件的问题"><table>
<thead><tr><th scope="col">文件</th><th scope="col">错误</th><th scope="col">提醒</th><th scope="col">说明</th></tr></thead>
<tbody>${rows.slice(0, 200)}</tbody></table></div>${rows.length > 200 ? html`<p>问题涉及${rows.length}个文件，这里列出200个。</p>` : undefined}`;
}
