// One finding as a person reads it: where, what, the line with a mark below the very character, and what to do.
import { type Diagnostic, severityWords } from "../../base/diagnostic.ts";
import { type Place, placeText } from "../../base/place.ts";
import { excerpt } from "../../report/excerpt.ts";
import type { SourceLines } from "../../report/source-lines.ts";
import { columnsOf } from "../../report/text-columns.ts";
import { html, type Markup } from "./markup.ts";

const mostRelated = 5;

export async function findingMarkup(one: Diagnostic, sources: SourceLines): Promise<Markup> {
  const { severity, place, message, hint, related = [] } = one;
  const more =
    related.length > mostRelated ? html`<li>参见的共有${related.length}处，这里列出${mostRelated}处</li>` : undefined;
  const listed = related
    .slice(0, mostRelated)
    .map((other) => html`<li>参见 <code>${placeText(other.place)}</code> ${other.message}</li>`);
  return html`<div class="finding ${severity}">
<p><strong class="severity">${severityWords[severity]}</strong> <code class="place">${placeText(place)}</code></p>
<p class="message">${message} <span class="code">[${one.code}]</span></p>
${await quoted(one, sources)}
${hint === undefined ? undefined : html`<p class="hint">怎么办：${hint}</p>`}
${listed.length === 0 ? undefined : html`<ul class="related">${listed}${more}</ul>`}
</div>
`;
}

async function quoted({ place, unquoted }: Diagnostic, sources: SourceLines): Promise<Markup | undefined> {
  if (unquoted === true || place.line === undefined) return undefined;
  const source = await sources.line(place.file, place.line);
  if (source === undefined || source.trim() === "") return undefined;
  const [line, caret] = excerpt(source, place.column ?? 1);
  return html`<pre class="source" role="img" aria-label="${spoken(place, line)}">${line}
<span class="above-caret">${startOf(line, caret.length - 1)}</span>^</pre>`;
}

/** The first characters of a line, as many as have a width of their own; unseen, they put the caret right in any font. */
function startOf(line: string, characters: number): string {
  const wide = [...line].filter((one) => columnsOf(one) > 0);
  return wide.slice(0, characters).join("");
}

const spoken = ({ line, column }: Place, text: string): string => `第${line}行第${column ?? 1}列：${text.trim()}`;
