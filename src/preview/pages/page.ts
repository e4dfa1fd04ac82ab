// The frame of every page: the banner, the ways to the others, how the last walk ended, and what stands in the way.
import { countsText } from "../../report/finding-counts.ts";
import type { Picture } from "../picture.ts";
import { html, type Markup } from "./markup.ts";
import { overlay } from "./overlay.ts";
import type { View } from "./view.ts";

export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** 404 where there is nothing of that name. */
  readonly status?: 200 | 404;
}

const ways: readonly (readonly [address: string, text: string])[] = [
  ["/", "总览"],
  ["/documents", "文件"],
  ["/findings", "问题"],
  ["/records", "记录"],
  ["/website", "网站预览"],
];

export async function framed(page: Page, path: string, view: View): Promise<Markup> {
  const links = ways.map(([address, text]) =>
    address === path
      ? html`<li><a href="${address}" aria-current="page">${text}</a></li>`
      : html`<li><a href="${address}">${text}</a></li>`,
  );
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} - 亮绩预览</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/preview.css">
<script src="/live.mjs" type="module"></script>
</head>
<body>
<a class="skip" href="#main">跳到主要内容</a>
<header>
<p class="banner">仅供本机预览，不是公开网站</p>
<div class="bar"><p class="name">亮绩</p><nav aria-label="预览"><ul>${links}</ul></nav></div>
<div id="state" data-live><p>${stateText(view.picture)}</p></div>
<p id="news" role="status"></p>
</header>
<div id="overlay-place" data-live>${await overlay(view)}</div>
<main id="main" tabindex="-1">
${page.main}
</main>
</body>
</html>
`;
}

function stateText(picture: Picture | undefined): string {
  if (!picture) return "正在读取和检查……";
  const { number, findings, took } = picture;
  return `第${number}次检查，用了${seconds(took)}：${countsText(findings)}`;
}

/** 0.4秒. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)}秒`;
