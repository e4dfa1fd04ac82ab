// A head without what does not name anything: blanks, numbers of rows, marks, notes in brackets.

/** 一、 1. （2） 其中： before the name itself. */
const lead =
  /^(其中[:：]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳])+/u;

const compact = (title: string): string => title.normalize("NFKC").replace(/\s/g, "").replace(lead, "");

const signs = /[·・•:：、,，。.;；*#_\-—–－“”"'/\\()[\]{}【】〔〕《》<>]/gu;
const aside = /\([^()]*\)|\[[^\]]*\]|【[^】]*】/g;

/** 主管部门（单位）名称 is 主管部门单位名称. */
export const plainTitle = (title: string): string => compact(title).replace(signs, "").toLowerCase();

/** 主管部门（单位）名称 is 主管部门名称; 全年预算数（A） is 全年预算数. Empty when all of it stands in brackets. */
export const titleWithoutAsides = (title: string): string => plainTitle(compact(title).replace(aside, ""));

/** 1-8月, 截至8月底: the span of time a column of 监控 covers, before the name itself. */
const span = /^截?[至止]?\d{1,2}(?:月?[-—–~～至到]+\d{1,2})?月(?:份|底|末)?(?=\p{sc=Han}{2})/u;

/** 1-8月执行数 is 执行数. */
const titleWithoutSpan = (title: string): string => titleWithoutAsides(compact(title).replace(span, ""));

/** The readings of a head, the fullest first. */
export function readingsOf(title: string): readonly string[] {
  const readings = [plainTitle(title), titleWithoutAsides(title), titleWithoutSpan(title)];
  return [...new Set(readings)].filter((one) => one !== "");
}
