// What a page says that cannot show what was asked for.
import { html } from "./markup.ts";
import type { Page } from "./page.ts";

export const nothingHere = (what: string): Page => ({
  title: "没有找到",
  status: 404,
  main: html`<h1>没有找到</h1><div id="missing" data-live><p>${what}</p><p><a href="/">回到总览</a></p></div>`,
});

/** The first walk goes on. */
export const notYet: Page = {
  title: "正在读取",
  main: html`<h1>正在读取和检查</h1><p>第一次要几秒，好了以后这里会自己更新。</p>`,
};
