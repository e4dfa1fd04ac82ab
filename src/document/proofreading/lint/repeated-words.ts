// What stands twice in a row: the same word again at once, and how it goes on.

export interface Repetition {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It closes one clause and opens the next: 进行评价评价结果为优. */
  readonly betweenClauses: boolean;
}

const twice = /(\p{Script=Han}{2,20})\1/gu;
/** 一个一个, 逐项逐项, 研究研究 are said so on purpose. */
const onPurpose = /^[一逐]|^(?:研究|讨论|商量|考虑|反反|复复)$/;
const opensClause = /^(?:结果|资金|等次|项目|报告|质量|金额|意见|指标)?[^，。；、]{0,8}?(?:为|是|达|占)/;

export function repetitions(text: string): readonly Repetition[] {
  return [...text.matchAll(twice)].flatMap(({ 0: both, 1: word = "", index }) => {
    if (onPurpose.test(word) || new Set(word).size === 1) return [];
    const end = index + both.length;
    return [
      {
        word,
        start: index,
        end,
        betweenClauses: word.length % 2 === 0 && word.length <= 4 && opensClause.test(text.slice(end)),
      },
    ];
  });
}
