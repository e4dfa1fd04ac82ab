// Field types for the web: the domain of a site, the address of a page.
import { scalar } from "./scalar.ts";

/** 域名, as www.example.gov.cn: letters, digits, hyphens and dots. */
export const domainName = scalar({
  name: "域名",
  example: "www.example.gov.cn",
  parse: (text) => (/^[a-z0-9]([a-z0-9-]*\.)+[a-z]{2,}$/.test(text) ? text : undefined),
  meant: (text) =>
    text
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/\/.*$/, ""),
  hint: "请只写域名，例如 www.example.gov.cn；不写 https:// 和后面的路径",
});

/** 网址, as https://www.example.gov.cn/a.html. */
export const webAddress = scalar({
  name: "网址",
  example: "https://www.example.gov.cn/",
  parse: (text) => (/^https:\/\/[a-z0-9]([a-z0-9-]*\.)+[a-z]{2,}(\/[!-~]*)?$/.test(text) ? text : undefined),
  hint: "请写完整的网址，以 https:// 开头，例如 https://www.example.gov.cn/",
});
