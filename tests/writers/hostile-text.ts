// Text that has broken a format before: markup, template syntax, ends of sections, characters nobody can see.

const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join("");

export const hostileTexts: readonly string[] = [
  "<script>alert(1)</script>",
  "</p></div><!-- -->",
  "{{x}} {{{y}}} {default-bullet-numbering-0} <%= z %> #{w}",
  "]]><![CDATA[",
  "A&B &amp; &#0; &lt;",
  "CURRENT",
  "TOTAL_PAGES",
  `“全角”和"半角"引号'混用'`,
  `控制符${controls}到此`,
  "双向\u202E控制\u202C\u2066符\u2069",
  "非字符\uFFFE\uFFFF",
  "半个\uD800代理\uDC00对",
  "生僻字𠮷与表情😀",
  "\t制表\r\n换行",
  "零宽\u200B\u200D\uFEFF",
  "",
  "  ",
];

/**
 * What two formats must agree on: without white space, characters nobody sees, and the marks that stand for what cannot
 * be printed (PDF fonts have □ for it).
 */
export const visible = (text: string): string =>
  text.toWellFormed().replace(/[\s\p{Cc}\p{Cf}\u25A1\uFFFD-\uFFFF]/gu, "");
