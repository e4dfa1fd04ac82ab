// A document as it reads, in a page of its own without a frame: numbers that can prove themselves lead to how they are worked out.
import type { DocumentTree } from "../../document/document-tree.ts";
import { renderHtml } from "../../writers/html-writer.ts";
import type { ShownDocument } from "../shown-document.ts";
import { figureAddress } from "./address.ts";
import { html, Markup } from "./markup.ts";

export function sheet({ planned: { document }, standing }: ShownDocument): Markup {
  const { title, notice, cover, issuer, date, signatures } = document;
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<base target="_parent">
<link rel="stylesheet" href="/sheet.css">
</head>
<body data-standing="${standing}">
<article class="document">
${line("notice", notice === "" ? undefined : notice)}
<h1>${title}</h1>
${cover.map(({ label, value }) => line("cover-line", `${label}：${value}`))}
${new Markup(body(document))}
${line("issuer", issuer)}
${line("date", date)}
${signatures.map(({ label, value }) => line("signature", `${label}：${value}`))}
</article>
</body>
</html>
`;
}

const line = (className: string, text: string | undefined): Markup | undefined =>
  text === undefined ? undefined : html`<p class="${className}">${text}</p>`;

/** What the HTML writer makes is inert: no script, no style, no address but figures and the web. */
export const body = (document: DocumentTree): string =>
  renderHtml(document, { figureHref: (figure) => figureAddress(document.id, figure) }).html;
