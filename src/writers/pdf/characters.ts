// Every character a PDF of a document will draw, by the role it is set in: what fonts have to hold.
import type { DocumentTree } from "../../document/document-tree.ts";
import type { RoleCharacters } from "../fonts/choices.ts";
import { type FontRole, styles } from "../style.ts";
import type { Needs } from "../writer.ts";
import { leader } from "./contents-entry.ts";
import type { DocumentParts } from "./document-parts.ts";
import { pageNumberText } from "./page-furniture.ts";
import type { Part } from "./part.ts";
import { labelSpans } from "./picture-slices.ts";
import { lineEnd, type Span, span } from "./span.ts";

const digits = 1234567890;

/** What the writer itself adds. */
const added: readonly Span[] = [
  span(pageNumberText(digits), styles.pageNumber.font),
  span(`${leader}${digits}`, styles.contentsEntry.font),
];

/** `parts` are those of the document. */
export function charactersOf(document: DocumentTree, parts: DocumentParts): RoleCharacters {
  const characters = new Map<FontRole, Set<number>>();
  const spans = [...added, span(document.notice, styles.notice.font), ...partsIn(parts).flatMap(spansIn)];
  for (const { text, role } of spans) {
    const ofRole = characters.get(role) ?? new Set();
    characters.set(role, ofRole);
    for (const character of text) if (character !== lineEnd) ofRole.add(character.codePointAt(0) ?? 0);
  }
  return characters;
}

const partsIn = ({
  cover,
  contents,
  head,
  body,
  closing,
  annexes,
  signatures,
  imprint,
}: DocumentParts): readonly Part[] => [
  ...(cover === undefined ? [] : [cover.title, ...cover.lines, ...cover.foot]),
  ...contents,
  ...[head?.urgency, head?.mark, head?.number].filter((part) => part !== undefined),
  ...body,
  ...closing,
  ...annexes,
  ...signatures,
  ...[imprint?.copies, imprint?.printer, imprint?.printed].filter((part) => part !== undefined),
];

function spansIn(part: Part): readonly Span[] {
  if (part.type === "rule") return [];
  if (part.type === "text") return part.spans;
  if (part.type === "picture") return labelSpans(part);
  return [...part.titles.map(({ spans }) => spans), ...(part.head ?? []), ...part.rows.flat()].flat();
}

/** The characters of all documents of a build. */
export function together(all: readonly RoleCharacters[]): RoleCharacters {
  const characters = new Map<FontRole, Set<number>>();
  for (const one of all) {
    for (const [role, codePoints] of one) {
      const ofRole = characters.get(role) ?? new Set();
      characters.set(role, ofRole);
      for (const codePoint of codePoints) ofRole.add(codePoint);
    }
  }
  return characters;
}

/** As plain data, the same for the same characters. */
export const asNeeds = (characters: RoleCharacters): Needs =>
  Object.fromEntries(
    [...characters]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([role, codes]) => [role, String.fromCodePoint(...[...codes].sort((a, b) => a - b))]),
  );

export const asRoleCharacters = (needs: Needs): RoleCharacters =>
  new Map(
    Object.entries(needs).map(([role, text]) => [
      role as FontRole,
      new Set([...text].map((character) => character.codePointAt(0) ?? 0)),
    ]),
  );
