// 问题: every finding by file, narrowed to a file or a severity by a form that needs no script.
import { type Diagnostic, type Severity, severityWords } from "../../base/diagnostic.ts";
import { countsText, severities } from "../../report/finding-counts.ts";
import { counted } from "../../report/text-columns.ts";
import { findingMarkup } from "./finding.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Query, Seen } from "./view.ts";

const mostShown = 300;

export async function findingsPage({ picture, sources }: Seen, query: Query): Promise<Page> {
  const file = query.get("file") ?? "";
  const severity = severities.find((one) => one === query.get("severity"));
  const chosen = picture.findings.filter(
    (one) => (file === "" || one.place.file === file) && (severity === undefined || one.severity === severity),
  );
  const shown = chosen.slice(0, mostShown);
  const files: Markup[] = [];
  for (const [name, here] of Map.groupBy(shown, ({ place }) => place.file)) {
    const items = await Promise.all(here.map((one) => findingMarkup(one, sources)));
    files.push(html`<section><h2><code>${name}</code>（${counted(here.length)}处）</h2>${items}</section>`);
  }
  const rest = chosen.length - shown.length;
  const main = html`<h1>问题</h1>
<div id="choice" data-live>${choiceForm(picture.findings, file, severity)}</div>
<div id="findings" data-live><p>${countsText(chosen)}。</p>
${files}${rest > 0 ? html`<p>其余${counted(rest)}处没有列出，请按文件查看。</p>` : undefined}</div>`;
  return { title: "问题", main };
}

function choiceForm(findings: readonly Diagnostic[], file: string, severity: Severity | undefined): Markup {
  const files = [...new Set(findings.map(({ place }) => place.file)), ...(file === "" ? [] : [file])];
  return html`<form action="/findings" method="get">
<label>文件 <select name="file"><option value="">全部文件</option>${[...new Set(files)].map((one) => option(one, one, one === file))}</select></label>
<label>程度 <select name="severity"><option value="">全部</option>${severities.map((one) => option(one, severityWords[one], one === severity))}</select></label>
<button>查看</button>
</form>`;
}

const option = (value: string, text: string, selected: boolean): Markup =>
  selected ? html`<option value="${value}" selected>${text}</option>` : html`<option value="${value}">${text}</option>`;
