// The parts of a DOCX file that are the same in every document of ours, in place of those the docx package would write.
import { fonts } from "../style.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const settingOf = (name: string, value: number): string =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;

/**
 * Odd and even pages differ; punctuation may close up; a line the author ends is not stretched; Word 2013 layout and
 * later. No updateFields: it would ask the reader a question.
 */
const settings = [
  declaration,
  `<w:settings ${namespace}>`,
  '<w:zoom w:percent="100"/>',
  '<w:defaultTabStop w:val="640"/>',
  "<w:evenAndOddHeaders/>",
  '<w:characterSpacingControl w:val="compressPunctuation"/>',
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
].join("");

/** The faces by name, and the names they go by on machines that lack them (ISO/IEC 29500-1 §17.8.3.1). */
const fontTable = [
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

export const fixedParts: readonly { readonly path: string; readonly data: string }[] = [
  { path: "word/settings.xml", data: settings },
  { path: "word/fontTable.xml", data: fontTable },
];
