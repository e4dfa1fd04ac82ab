// What lies over every page while there are errors: the newest first, each with its place; it goes by itself when they are mended.
import { type Diagnostic, isError } from "../../base/diagnostic.ts";
import { sha256 } from "../../base/digest.ts";
import { placeText } from "../../base/place.ts";
import { findingsAddress } from "./address.ts";
import { findingMarkup } from "./finding.ts";
import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

const mostShown = 5;

/** Nothing while all is well. */
export async function overlay({ picture, trouble, sources }: View): Promise<Markup | undefined> {
  if (trouble !== undefined) return panel("程序本身出了问题", sha256(trouble), troubleMarkup(trouble));
  if (!picture) return undefined;
  const errors = picture.findings.filter(isError);
  if (errors.length === 0) return undefined;
  const fresh = new Set(picture.changes.found);
  const sorted = [...errors.filter((one) => fresh.has(one)), ...errors.filter((one) => !fresh.has(one))];
  const shown = await Promise.all(sorted.slice(0, mostShown).map((one) => findingMarkup(one, sources)));
  const more = sorted.length > mostShown ? `这里列出${mostShown}处，` : "";
  const rest = html`<p>${more}<a href="${findingsAddress({ severity: "error" })}">查看全部错误</a></p>`;
  return panel(`有${errors.length}处错误`, sha256(errors.map(textOf).join("\n")), [...shown, rest]);
}

const textOf = ({ code, place, message }: Diagnostic): string => [code, placeText(place), message].join(" ");

/** `key`: who puts it aside is not shown the same again. */
const panel = (title: string, key: string, body: Markup | readonly Markup[]): Markup => html`<section
id="overlay" class="overlay" role="alertdialog" aria-labelledby="overlay-title" tabindex="-1" data-key="${key}">
<div class="overlay-head"><h2 id="overlay-title">${title}</h2>
<button type="button" class="put-aside" hidden>收起（Esc）</button></div>
<div class="overlay-body">${body}</div>
</section>
<button type="button" class="bring-back" hidden>${title}，显示</button>`;

/** Our mistake, not one of the records. */
const troubleMarkup = (
  trouble: string,
): Markup => html`<p>不是您的记录有错；下面还是上一次的结果。保存后会再检查一次。请把下面的内容发给维护者：</p>
<pre class="trouble">${trouble.split("\n").map(
  (line) => html`${line}
`,
)}</pre>`;
