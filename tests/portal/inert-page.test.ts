// What a page may hold and what not: every way known to bring a program, or something from elsewhere, into a page.
import { describe, expect, it } from "vitest";
import { isDataScript } from "../../src/portal/inert-data.ts";
import { foreignInPage } from "../../src/portal/inert-page.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const foreign = (body: string): string | undefined =>
  foreignInPage(bytes(`<!DOCTYPE html><html lang="zh-CN"><body>${body}</body></html>`));

describe("a page of our own", () => {
  it.each([
    '<p class="a" data-label="金额：元">3 &lt; 4</p>',
    '<a href="../index.html#s-1">一</a><a href="?q=%E4%B8%80">二</a><a href="#第一章">三</a>',
    '<a href="https://www.example.gov.cn/a?b=1&amp;c=2">四</a><a href="mailto:jx@example.gov.cn">五</a>',
    '<script src="../../scripts/site.js" defer></script>',
    '<script type="application/ld+json">{"a":"\\u003cb>"}</script>',
    '<link rel="stylesheet" href="../styles/site.css"><link rel="icon" type="image/svg+xml" href="./favicon.svg">',
    '<svg viewBox="0 0 1 1" role="img"><title>图</title><path d="M0 0" fill="none" stroke="#404040"/></svg>',
    '<form action="../search.html" role="search"><input name="q" type="search" required></form>',
    '<section data-source="../lists/project.js" data-root="../../"></section>',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    '<td data-label="a > b">大于</td>',
  ])("is let through: %s", (body) => {
    expect(foreign(body)).toBeUndefined();
  });
});

describe("what a browser would run, or fetch from elsewhere", () => {
  it.each([
    "<script>alert(1)</script>",
    "<script></script>",
    '<SCRIPT src="../scripts/site.js"></SCRIPT>',
    '<script src="../scripts/site.js">alert(1)</script>',
    '<script src="https://x.example/a.js"></script>',
    '<script src="//x.example/a.js"></script>',
    '<script src="../../east/lists/a.js"></script>',
    '<script type="module" src="data:text/javascript,1"></script>',
    '<script type="text/javascript">1</script>',
    '<script type="application/ld+json">{"a":"</script><script>alert(1)</script>',
    '<script type="application/ld+json"><!--<script></script>',
    '<p onclick="x()">',
    '<p ONCLICK="x()">',
    '<body onload="x()">',
    '<img src="x" onerror="x()">',
    '<img src="https://x.example/a.png">',
    '<img src="a.png" srcset="https://x.example/a.png 2x">',
    '<a href="javascript:alert(1)">',
    '<a href="JaVaScript:alert(1)">',
    '<a href=" javascript:alert(1)">',
    '<a href="java&#115;cript:alert(1)">',
    '<a href="&#106;avascript:alert(1)">',
    '<a href="java\nscript:alert(1)">',
    '<a href="data:text/html,x">',
    '<a href="//x.example/">',
    '<a href="\\\\x.example\\a">',
    '<a href="x.html" ping="https://x.example/">',
    '<base href="https://x.example/">',
    '<meta http-equiv="refresh" content="0;url=https://x.example/">',
    '<link rel="stylesheet" href="https://x.example/a.css">',
    '<link rel="preload" href="../styles/site.css">',
    '<link rel="manifest" href="a.json">',
    '<form action="https://x.example/"><input name="q"></form>',
    '<button formaction="https://x.example/">',
    '<iframe srcdoc="x"></iframe>',
    '<object data="x.swf"></object>',
    '<embed src="x.swf">',
    "<style>p{background:url(https://x.example/)}</style>",
    '<p style="background:url(https://x.example/)">',
    '<svg><use href="https://x.example/a.svg#b"/></svg>',
    '<svg><image href="https://x.example/a.png"/></svg>',
    '<svg><rect fill="url(https://x.example/a.svg#b)"/></svg>',
    "<svg><foreignObject></foreignObject></svg>",
    '<svg><a xlink:href="javascript:alert(1)"></a></svg>',
    '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>',
    "<math></math>",
    "<template><p></template>",
    "<noscript><p></noscript>",
    "<textarea></textarea>",
    "<video src='a.mp4'></video>",
    '<section data-source="https://x.example/a.js"></section>',
    '<section data-source="../data/east/project.csv"></section>',
    '<section data-source="//x.example/a.js"></section>',
    '<section data-root="//x.example/"></section>',
    "<!-- 注释 -->",
    "<![CDATA[x]]>",
    "<?xml version='1.0'?>",
    "<p title='单引号'>",
    '<p title="没有完<p>',
    "1 < 2",
    '<a href="a.html" href="javascript:alert(1)">',
  ])("is found: %s", (body) => {
    expect(foreign(body)).toEqual(expect.any(String));
  });

  it("is found whatever was seen before on other pages", () => {
    const good = new Set<string>();
    expect(foreignInPage(bytes("<p>一</p><p>二</p>"), good)).toBeUndefined();
    expect(good.has("<p>")).toBe(true);
    expect(foreignInPage(bytes('<p>一</p><p onclick="x">二</p>'), good)).toContain("运行程序");
    expect(foreignInPage(bytes('<p title="<p>" onclick="x">二</p>'), good)).toContain("运行程序");
  });

  it("is quoted as it was written, and in few letters", () => {
    expect(foreign('<p onclick="点一下">')).toContain('（<p onclick="点一下">）');
    expect(foreign(`<p onclick="${"点".repeat(500)}">`)?.length).toBeLessThan(100);
  });
});

describe("a script with data", () => {
  it.each(['liangjiList({"a":[1,"二"]});\n', 'liangjiSearch("index","abc",{"a":1});\n', "liangjiChecksums({});\n"])(
    "is let through: %s",
    (text) => expect(isDataScript(bytes(text))).toBe(true),
  );

  it.each([
    "alert(1);\n",
    "liangjiList(alert(1));\n",
    "liangjiList({});alert(1);\n",
    "liangjiList({}),alert({});\n",
    "liangjiList({a:1});\n",
    "liangjiList({}",
    "liangjiOther({});\n",
    " liangjiList({});\n",
    "liangjiList({})//\n);\n",
    "liangjiList(`x`);\n",
    "",
  ])("is not data alone: %s", (text) => expect(isDataScript(bytes(text))).toBe(false));
});
