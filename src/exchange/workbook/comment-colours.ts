// Cells with remarks stand out by a rule of the sheet, so that no cell loses its own look: the rule goes, and all is as before.

import { tailOrder } from "./comment-order.ts";
import type { CellNote } from "./comment-remark.ts";
import { type Edit, edited, insertion, type Root } from "./comment-xml.ts";

/** Always true; by it our own rules are known again. */
const formula = "&quot;亮绩&quot;=&quot;亮绩&quot;";
const ours = /"亮绩"="亮绩"|&quot;亮绩&quot;=&quot;亮绩&quot;/;

/** Cells one rule may list; programs grow slow over longer lists. */
const cellsAtOnce = 200;

/** Which of the workbook's looks for rules each severity has. */
export type Looks = Readonly<Record<CellNote["severity"], number>>;

/** Takes earlier rules of ours away, and puts new ones before those the sheet has. */
export function colourEdits(root: Root, notes: readonly CellNote[], looks: Looks): readonly Edit[] {
  const { text, prefix, children } = root;
  const rules = children.filter(({ name }) => name === "conditionalFormatting");
  const own = rules.filter(({ start, end }) => ours.test(text.slice(start, end)));
  const removed = own.map(({ start, end }): Edit => ({ start, end, text: "" }));
  const groups = groupsOf(notes);
  const made = groups.map(
    ({ cells, severity }, index) =>
      `<${prefix}conditionalFormatting sqref="${cells.join(" ")}"><${prefix}cfRule type="expression" dxfId="${looks[severity]}" priority="${index + 1}"><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  const moved = rules
    .filter((one) => !own.includes(one))
    .map(({ start, end }): Edit => ({ start, end, text: later(text.slice(start, end), groups.length) }));
  return [...removed, ...moved, insertion(root, tailOrder, "phoneticPr", made.join(""))];
}

/** Each rule has a rank of its own; those the sheet had come after. */
const later = (rule: string, by: number): string =>
  rule.replace(
    /(\spriority\s*=\s*["'])(\d{1,9})(?=["'])/g,
    (_, before: string, rank: string) => before + (Number(rank) + by),
  );

function groupsOf(notes: readonly CellNote[]) {
  return [...Map.groupBy(notes, ({ severity }) => severity)].flatMap(([severity, all]) =>
    Array.from({ length: Math.ceil(all.length / cellsAtOnce) }, (_, at) => ({
      severity,
      cells: all.slice(at * cellsAtOnce, (at + 1) * cellsAtOnce).map(({ cell }) => cell),
    })),
  );
}

/** The workbook's looks for rules with ours among them: light red for errors, light yellow for the rest. */
export function withLooks(root: Root): { readonly text: string; readonly looks: Looks } {
  const { text, prefix, children } = root;
  const list = children.find(({ name }) => name === "dxfs");
  const inner = list ? text.slice(list.open, list.end) : "";
  const before = (inner.match(new RegExp(`<${prefix}dxf[\\s/>]`, "g")) ?? []).length;
  const made = ["FFC7CE", "FFEB9C"].map((colour) => lookOf(prefix, colour)).join("");
  const looks = { error: before, warning: before + 1, note: before + 1 };
  const whole = `<${prefix}dxfs count="${before + 2}">${inner.slice(0, Math.max(0, inner.lastIndexOf("</")))}${made}</${prefix}dxfs>`;
  if (list) return { text: edited(text, [{ start: list.start, end: list.end, text: whole }]), looks };
  return { text: edited(text, [insertion(root, stylesOrder, "dxfs", whole)]), looks };
}

const stylesOrder = ["cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

function lookOf(prefix: string, colour: string): string {
  const side = (name: string): string => `<${prefix}${name} rgb="FF${colour}"/>`;
  return `<${prefix}dxf><${prefix}fill><${prefix}patternFill patternType="solid">${side("fgColor")}${side("bgColor")}</${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
}
