// Settings and font table of a DOCX file, in place of those the docx package would write: nearly the same in every document.
import { fonts } from "../style.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const settingOf = (name: string, value: number): string =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;

/**
 * 公文 is printed on both sides (clause 6.2): 订口 is inside on every page, page numbers are outside. Punctuation may close
 * up; a line the author ends is not stretched; Word 2013 layout and later. No updateFields: it would ask the reader a
 * question. `units`: the characters no line begins with beside the marks of Chinese.
 */
export const settings = (units: string): string => [...before, ...lineBreaks(units), ...after].join("");

const before = [
  declaration,
  `<w:settings ${namespace}>`,
  '<w:zoom w:percent="100"/>',
  "<w:mirrorMargins/>",
  '<w:defaultTabStop w:val="640"/>',
  "<w:evenAndOddHeaders/>",
  '<w:characterSpacingControl w:val="compressPunctuation"/>',
];

/** The marks Word keeps from the end and the start of a line of Chinese text by itself: a list of ours replaces its own. */
const notAtEnd = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";
const notAtStart = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";

/** 避头尾, and units (ISO/IEC 29500-1 §17.15.1.58, §17.15.1.59). */
const lineBreaks = (units: string): readonly string[] => {
  if (units === "") return [];
  const start = `${notAtStart}${units}`.replace(">", "&gt;");
  return [
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${notAtEnd}"/>`,
    `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${start}"/>`,
  ];
};

const after = [
  "<w:compat>",
  "<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>",
  "<w:doNotExpandShiftReturn/>",
  settingOf("compatibilityMode", 15),
  settingOf("overrideTableStyleFontSizeAndJustification", 1),
  settingOf("enableOpenTypeFeatures", 1),
  settingOf("doNotFlipMirrorIndents", 1),
  settingOf("differentiateMultirowTableHeaders", 1),
  "</w:compat>",
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
  '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  "</w:settings>",
];

/** The faces by name, and the names they go by on machines that lack them (ISO/IEC 29500-1 §17.8.3.1). */
export const fontTable = [
  declaration,
  `<w:fonts ${namespace}>`,
  ...Object.values(fonts).map(
    ({ docx, alternates }) =>
      `<w:font w:name="${docx}"><w:altName w:val="${alternates.join(",")}"/><w:charset w:val="86"/>` +
      '<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
  ),
  '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>',
  "</w:fonts>",
].join("");
