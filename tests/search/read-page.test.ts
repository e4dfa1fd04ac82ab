// What the search takes from a finished page: what a reader sees in main, as passages.
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/search/read-page.ts";

const read = (main: string) =>
  readPage(
    "a.html",
    `<body><nav>栏目</nav><main id="main" data-kind="总结" data-rank="1">${main}</main><footer>页脚</footer>`,
  );

describe("readPage", () => {
  it("takes the title, and each row, item and paragraph in one piece", () => {
    const page = read(
      `<h1>年度<br>总结</h1><p>抽评<b>200</b><small>个</small>，<a href="x.html">占<em>5%</em></a></p>` +
        `<table><caption>结果</caption><thead><tr><th>部门</th><th>等次</th></tr></thead>` +
        `<tbody><tr><th>教育局</th><td>优</td></tr><tr><th>民政局</th><td>良</td></tr></tbody></table>` +
        `<dl><div><dt>口径</dt><dd>抽评项目</dd></div></dl><ul><li>一</li><li>二</li></ul>`,
    );
    expect(page).toEqual({
      address: "a.html",
      title: "年度 总结",
      rank: 1,
      facets: { kind: ["总结"], region: [], year: [], department: [] },
      passages: ["抽评200个，占5%", "结果", "部门 等次", "教育局 优", "民政局 良", "口径 抽评项目", "一", "二"],
    });
  });

  it("leaves out the ways to other places, filters, pictures, programs and what is hidden", () => {
    const page = read(
      `<nav><ol><li>目录</li></ol></nav><form><p>筛选</p></form><p hidden>隐<b>藏</b></p><p hidden="">隐藏</p>` +
        `<div aria-hidden="true"><div>图标</div></div><svg><text>柱</text></svg><noscript>没有脚本</noscript>` +
        `<script type="application/ld+json">{"name":"<p>数据</p>"}</script><style>p>b{color:red}</style>` +
        `<!-- <p>说明</p> --><section data-unsearched><section>附注</section></section><p data-hidden>看得见</p>`,
    );
    expect(page?.passages).toEqual(["看得见"]);
  });

  it("reads characters as they are, and white space as a reader does", () => {
    const page = read(
      `<h1>a &lt;b&gt; &amp;amp; &#x3C; &#60; &quot;</h1><p title="1>0">\n 甲\u00a0 乙&nbsp;丙\u200b丁\u00ad戊 &unknown;</p>`,
    );
    expect(page?.title).toBe('a <b> &amp; < < "');
    expect(page?.passages).toEqual(["甲 乙 丙丁戊 &unknown;"]);
  });

  it("reads what the page is about", () => {
    const html = `<main data-rank="4" data-kind="数字 &amp; 算法" data-region="湖州市本级" data-year="2023" data-department="教育局|民政局"><h1>数</h1></main>`;
    expect(readPage("b.html", html)).toMatchObject({
      rank: 4,
      facets: { kind: ["数字 & 算法"], region: ["湖州市本级"], year: ["2023"], department: ["教育局", "民政局"] },
    });
  });

  it("leaves out pages that do not ask to be searched", () => {
    expect(readPage("404.html", "<main><h1>没有找到</h1></main>")).toBeUndefined();
    expect(readPage("none.html", "<p>没有正文</p>")).toBeUndefined();
  });
});
