// The line of a template or of someone's prose that put a number where it stands.
import { comparePlaces, type Place } from "../base/place.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { placeIn, writtenAt } from "../document/proofreading/written-at.ts";
import { subjectPrefix } from "../figures/subject-word.ts";
import type { TemplateText } from "../narrative/template.ts";
import type { TracedNumber } from "./traced-number.ts";

/** `texts`: what the document was rendered from. The file's first line when no nearer place can be told. */
export function placeOfNumber(
  number: TracedNumber,
  { place }: DocumentTree,
  texts: readonly TemplateText[],
): Required<Pick<Place, "file" | "line">> {
  const { passage, figure } = number;
  const table = passage.cell?.table.figure;
  // The words in a table that is a figure come from records, and may stand anywhere in a text.
  const beside = table === undefined ? writtenAt(passage.paragraph, number, texts) : undefined;
  const asked = number.status === "traced" ? callsOf(table ?? figure?.id ?? "", texts) : [];
  const { file, line = 1 } = nearestTo(beside, asked) ?? beside ?? place;
  return { file, line };
}

/** Where a text asks for a figure: {{数 "抽评项目数"}}, {{表 "评分表"}}, {{记 "得分"}}. */
function callsOf(id: string, texts: readonly TemplateText[]): readonly Place[] {
  if (id === "") return [];
  const names = [id, ...(id.startsWith(subjectPrefix) ? [id.slice(subjectPrefix.length)] : [])];
  const call = new RegExp(`\\{\\{[^{}]*?["“'](?:${names.map(RegExp.escape).join("|")})["”'\\s}]`, "g");
  return texts.flatMap((text) => [...text.text.matchAll(call)].map((match) => placeIn(text, match.index)));
}

/** The call on the line of the words beside it, or the nearest in the same file. */
function nearestTo(beside: Place | undefined, calls: readonly Place[]): Place | undefined {
  if (!beside) return calls[0];
  const here = calls.filter((one) => one.file === beside.file);
  const apart = (one: Place): number => Math.abs((one.line ?? 0) - (beside.line ?? 0));
  return here.toSorted((a, b) => apart(a) - apart(b) || comparePlaces(a, b))[0];
}
