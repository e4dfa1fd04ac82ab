// Random texts as people leave them: records as they should be, with a slip here and there, and lines of all sorts thrown together.
import fc from "fast-check";

const plainValues = [
  "甲",
  "乙 丙",
  "12",
  "10:30",
  "-5",
  "≥",
  "a,b",
  "'%'",
  '"引 号"',
  "[a, b]",
  "{一级: 产出, 分值: 5}",
];
const oddValues = [
  ...String.raw`a #b
a: b
a:
C#
x'y
'a''b'
'a' x
'a' # 注
"a\n"
"a" b
''
~
.5
...
---
&a x
*a
!t x
>
|
|-
@x
%x
? x
- x
- - x
[]
{}
{a: [b, {c: d}]}
{a: b, a: c}
[a: b]
{a}
{a: }
{a: , b: c}
{a:b}
[a,b]
{ a : b , c: 'd' }
{a: 'b': c}
{'a': b}
[a]x
{a: b} x
{a: b} # 注
{a: b: c}
{a: 10:30}
{a: -}
{-: a}
[?a]
{a: b,}
[a
{a: b
'a
"a
a]`.split("\n"),
  ...["", " ", "x ", "\u3000全", "全\u3000", "e\u0301", "a\tb", "神\uFA19"],
];
const keys = ["编号", "名称", "指标", "得分", "x y", "k "];

const value = fc.constantFrom(...plainValues);
const anyValue = fc.constantFrom(...plainValues, ...oddValues);
const anyKey = fc.oneof({ weight: 10, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: anyValue });
const margin = fc.constantFrom(0, 0, 2, 2, 2, 2, 4, 4, 4, 6, 1, 3).map((width) => " ".repeat(width));

const pairs = (indent: string) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.option(value)), { selector: ([key]) => key, minLength: 1 })
    .map((all) => all.map(([key, one]) => `${indent}${key}:${one === null ? "" : ` ${one}`}`));

/** One item of a list, with groups, lists and prose below its keys. */
const record = fc
  .record({
    fields: pairs("  "),
    group: fc.option(pairs("    ")),
    list: fc.option(fc.array(value, { minLength: 1, maxLength: 3 })),
    listMargin: fc.constantFrom("  ", "    "),
    prose: fc.option(fc.array(fc.constantFrom("正文", "  缩进", "", "", "  ", "# 正文", "- 正文"))),
    end: fc.constantFrom([], [""], ["  # 注"], ["# 注"]),
  })
  .map(({ fields, group, list, listMargin, prose, end }) => [
    `- ${fields[0]?.trimStart()}`,
    ...fields.slice(1),
    ...(group ? ["  分组:", ...group] : []),
    ...(list ? ["  列表:", ...list.map((item) => `${listMargin}- ${item}`)] : []),
    ...(prose ? ["  正文: |", "    第一行", ...prose.map((line) => (line === "" ? "" : `    ${line}`))] : []),
    ...end,
  ]);

/** Lists of records that hold no slip. */
export const records = fc.array(record, { minLength: 1, maxLength: 4 }).map((all) => all.flat());

const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(margin, anyKey, anyValue).map(([start, key, one]) => `${start}${key}: ${one}`) },
  { weight: 2, arbitrary: fc.tuple(margin, anyKey).map(([start, key]) => `${start}${key}:`) },
  { weight: 1, arbitrary: fc.tuple(margin, anyKey).map(([start, key]) => `${start}${key}: |`) },
  { weight: 3, arbitrary: fc.tuple(margin, anyKey, anyValue).map(([start, key, one]) => `${start}- ${key}: ${one}`) },
  { weight: 2, arbitrary: fc.tuple(margin, anyValue).map(([start, one]) => `${start}- ${one}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(margin, fc.constantFrom("", "# 注", "-", "-   a: b", "-\ta", "正文"))
      .map((two) => two.join("")),
  },
);
const slip = fc.tuple(
  fc.nat(),
  fc.constantFrom(0, 1, 2),
  fc.oneof(
    fc.constantFrom("\n", "\n- ", "\n  ", "\n\n", "\n---\n", "\n...\n", "\t", " ", "  ", ": ", " #", "- "),
    fc.constantFrom(...":#'\"{}[],|-?"),
    anyValue,
  ),
);

/** Texts of all sorts: about one in four is YAML. */
export const texts = fc
  .tuple(
    fc.oneof(fc.array(line, { minLength: 1, maxLength: 8 }), records),
    fc.array(slip, { maxLength: 2 }),
    fc.constantFrom("\n", "\n", "", "\n\n", "  ", "\n  "),
  )
  .map(([lines, slips, end]) => slips.reduce(withSlip, lines.join("\n") + end));

function withSlip(text: string, [where, gone, put]: [number, number, string]): string {
  const at = where % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + gone);
}
