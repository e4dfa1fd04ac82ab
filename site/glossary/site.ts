// Terms of 名词解释: how this site says where a number comes from, and what it publishes.
import type { TermGroup } from "./term.ts";

export const ofTheSite: readonly TermGroup[] = [
  {
    id: "origin",
    title: "数字从哪里来",
    terms: [
      {
        id: "scope",
        name: "口径",
        text: "一个数字统计的是什么、包括哪些、不包括哪些。同一个口径在本网站只定一次，总结、报告和网页用的是同一个数。",
      },
      {
        id: "ledger",
        name: "台账",
        text: "逐条登记的记录。标明“台账”的数字，是由登记的记录逐条统计出来的；按规定不公开的记录不在网上列出。",
      },
      {
        id: "reported",
        name: "汇总",
        text: "有关单位报来的总数，没有逐条的记录可查。标明“汇总”的数字照原样录入，并写明出自哪份文件。",
      },
      {
        id: "computed",
        name: "计算",
        text: "由其他数字相加、相减、相除得出的数字。点开算式里的每个数字，可以继续查它的来历。",
      },
      {
        id: "cross-check",
        name: "核对",
        text: "同一件事既有逐条的记录，又有报来的总数时，两者要互相比对；对不上的不发布。",
      },
      {
        id: "rounding",
        name: "取舍",
        also: ["四舍五入"],
        text: "按规定的小数位数四舍五入。因为取舍，各项占比相加可能不正好等于100%。",
      },
      {
        id: "approximate",
        name: "余、超、约、近、至少",
        text: "原文带有这些字的数字是约数，本网站照录，不改成确切的数，也不拿它们相加。",
      },
    ],
  },
  {
    id: "disclosure",
    title: "公开和下载",
    terms: [
      {
        id: "open",
        name: "主动公开",
        text: "政府机关不用公众申请，自行向社会公开信息。另有依申请公开和不予公开两种情形，依照《政府信息公开条例》确定。",
      },
      {
        id: "correction",
        name: "更正",
        text: "对已经公开的内容作出的改正、补充或定期修订，写明原因、改了什么和日期。",
      },
      {
        id: "checksum",
        name: "校验值",
        also: ["SHA-256"],
        text: "由文件内容算出的一串字符。下载的文件算出来与公布的一致，就说明内容没有被改动。",
      },
      {
        id: "demonstration",
        name: "演示、示例数据",
        also: ["演示", "示例数据"],
        text: "标明“演示”的地区，内容据公开资料整理，不是官方发布；标明“示例数据”的，地区、单位、项目和数字都是虚构的。",
      },
    ],
  },
];
