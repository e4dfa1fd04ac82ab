// Rates by name, and the words of the two numbers each is made of.

export interface KnownRate {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

export const knownRates: readonly KnownRate[] = [
  { rate: /核减率|审减率|核减比例/, part: /核减|审减/, whole: /申报|送审/ },
  { rate: /压减率|压减比例/, part: /压减/, whole: /申报|原预算|年初预算/ },
  { rate: /执行率|支出率|支出进度/, part: /执行数|实际支出|实际执行|(?:累计|已)支出|完成支出/, whole: /预算(?!执行)/ },
  { rate: /抽评率|抽查率|抽评覆盖率|抽评比例/, part: /抽评|抽查|抽取|复核/, whole: /自评/ },
  { rate: /整改(?:完成)?率|办结率|销号率/, part: /(?:完成|已|落实)整改|整改(?:完成|到位)|销号|办结/, whole: /问题/ },
  { rate: /到位率/, part: /到位/, whole: /预算|应到位|计划|批复/ },
  { rate: /退回率/, part: /退回/, whole: /审核/ },
];
