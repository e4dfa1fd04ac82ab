// The styles part of a DOCX file: every look of a document is here, next to none in its paragraphs. Built once.
import type { XmlComponent } from "docx";
import { formalHead, letterHead, red } from "../letterhead-measures.ts";
import { type FontRole, fonts, grid, headingStyle, page, type Style, type StyleName, styles } from "../style.ts";
import { baseStyles } from "./base-styles.ts";
import { element } from "./element.ts";
import { paragraphProperties, runFonts, runSize, type Setting } from "./look.ts";
import { pictureStyle } from "./picture-style.ts";
import { extraStyles, headingPhrase, seamHeight, styleId, wordStyles } from "./style-names.ts";

/** Headings and what stands above a table belong to what follows; below a title a line stays empty. */
const settings: Partial<Record<StyleName, Setting>> = {
  title: { keepNext: true, after: grid.linePitch },
  contentsTitle: { keepNext: true, after: grid.linePitch },
  heading1: { keepNext: true },
  heading2: { keepNext: true },
  heading3: { keepNext: true },
  heading4: { keepNext: true },
  caption: { keepNext: true },
  unitNote: { keepNext: true },
  urgency: { keepNext: true },
  mark: { keepNext: true },
  documentNumber: { keepNext: true },
  recipients: { keepNext: true },
};

/** Characters of indent that this style leaves to its paragraphs, because each hangs by a label of its own. */
const looks: Readonly<Record<StyleName, Style>> = { ...styles, attachments: { ...styles.attachments, indent: 0 } };

const valued = (name: string, val: string | number): XmlComponent => element(name, { val });
const normal = valued("basedOn", "Normal");

function paragraphStyle(id: string, naming: readonly XmlComponent[], look: Style, setting: Setting): XmlComponent {
  const custom = naming.length === 1 ? { customStyle: 1 } : {};
  const heading =
    look.outline === undefined ? [] : [valued("next", styleId("body")), valued("link", headingPhrase(look.outline))];
  // 页码 are digits of 宋体 (clause 7.5), the one place where digits are not in Times New Roman.
  const latin = id === styleId("pageNumber") ? fonts[look.font].docx : undefined;
  return element("style", { type: "paragraph", ...custom, styleId: id }, [
    ...naming,
    normal,
    ...heading,
    element("qFormat"),
    element("pPr", {}, paragraphProperties(look, setting)),
    element("rPr", {}, [runFonts(look.font, latin), ...runSize(look.size, look.color)]),
  ]);
}

function fromTable(style: StyleName): XmlComponent {
  const { id, builtIn } = wordStyles[style];
  const chinese = looks[style].name;
  const naming =
    builtIn === undefined ? [valued("name", chinese)] : [valued("name", builtIn), valued("aliases", chinese)];
  return paragraphStyle(id, naming, looks[style], settings[style] ?? {});
}

const twoCharacters = styles.body.size * 2;
const quote = paragraphStyle(
  extraStyles.quote,
  [valued("name", "Quote"), valued("aliases", "引文")],
  { ...styles.body, font: "楷体" },
  { left: twoCharacters },
);
const secondContentsEntry = paragraphStyle(
  extraStyles.contentsEntry2,
  [valued("name", "toc 2"), valued("aliases", "目录二级条目")],
  styles.contentsEntry,
  { left: twoCharacters },
);
/** A third of the line, in the middle. */
const rule = paragraphStyle(
  extraStyles.rule,
  [valued("name", "分隔线")],
  { ...styles.tableCell },
  {
    below: { thick: 0.5, color: "auto", space: 1 },
    left: page.textWidth / 3,
    right: page.textWidth / 3,
    after: styles.tableCell.line,
  },
);
const tableEnd = paragraphStyle(
  extraStyles.tableEnd,
  [valued("name", "表后空行")],
  { ...styles.tableCell, line: styles.notice.line },
  {},
);

/** A line too low to be seen: between two tables that read as one, and what the 版记 hangs on. */
const seam = paragraphStyle(
  extraStyles.seam,
  [valued("name", "接续行")],
  { ...styles.tableCell, line: seamHeight },
  {},
);

/** 版头分隔线, as wide as the 版心 (clause 7.2.7). */
const headRule = paragraphStyle(
  extraStyles.headRule,
  [valued("name", "版头分隔线")],
  { ...styles.tableCell, line: seamHeight },
  { keepNext: true, below: { thick: formalHead.rule, color: red, space: 0 } },
);

/** 上粗下细 and 上细下粗, centred on the paper, beyond the 版心 on both sides (clause 10.1). */
const letterRule = (id: string, name: string, above: number, below: number): XmlComponent =>
  paragraphStyle(
    id,
    [valued("name", name)],
    { ...styles.tableCell, line: letterHead.gap },
    {
      above: { thick: above, color: red, space: 0 },
      below: { thick: below, color: red, space: 0 },
      left: (page.width - letterHead.ruleWidth) / 2 - page.left,
      right: (page.width - letterHead.ruleWidth) / 2 - page.right,
    },
  );
const letterRules = [
  letterRule(extraStyles.letterRuleAbove, "信函首页上线", letterHead.thick, letterHead.thin),
  letterRule(extraStyles.letterRuleBelow, "信函首页下线", letterHead.thin, letterHead.thick),
];

const characterStyle = (id: string, naming: readonly XmlComponent[], font?: FontRole): XmlComponent =>
  element("style", { type: "character", styleId: id }, [
    ...naming,
    ...(font === undefined ? [] : [element("rPr", {}, [runFonts(font)])]),
  ]);

const headingPhrases = ([1, 2, 3, 4] as const).map((depth) => {
  const heading = headingStyle(depth);
  const naming = [valued("name", `${styles[heading].name}字符`), valued("link", styleId(heading))];
  return characterStyle(headingPhrase(depth), naming, styles[heading].font);
});

/** Stress by face, not by weight or slant: Chinese faces have no bold and no italics. */
const stress = [
  characterStyle(extraStyles.strong, [valued("name", "Strong")], "黑体"),
  characterStyle(extraStyles.emphasis, [valued("name", "Emphasis")], "楷体"),
  characterStyle(extraStyles.hyperlink, [valued("name", "Hyperlink")]),
];

export const styleSheet: readonly XmlComponent[] = [
  ...baseStyles,
  ...(Object.keys(styles) as StyleName[]).map(fromTable),
  quote,
  secondContentsEntry,
  rule,
  tableEnd,
  pictureStyle,
  seam,
  headRule,
  ...letterRules,
  ...headingPhrases,
  ...stress,
];
