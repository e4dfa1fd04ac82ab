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

/** Both readings of a head, the fuller first. */
export function readingsOf(title: string): readonly string[] {
  const readings = [plainTitle(title), titleWithoutAsides(title)];
  return [...new Set(readings)].filter((one) => one !== "");
}
