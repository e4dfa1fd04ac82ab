// Notes at cells: the part that holds their words, with those it has kept and added to.
import { author, authorMark, type CellNote } from "./comment-remark.ts";
import { appended, attributeOf, type Child, type Edit, edited, escaped, type Root } from "./comment-xml.ts";

export interface NotesPart {
  readonly text: string;
  /** Cells that had a note of ours only, which is gone: their boxes have to go too. */
  readonly gone: readonly string[];
  /** Cells that had no note of others. */
  readonly added: readonly CellNote[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const emptyNotes = `<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList></commentList></comments>`;

/** Undefined when the part is not what a workbook has there. */
export function withNotes(root: Root, notes: readonly CellNote[]): NotesPart | undefined {
  const { text, prefix, children } = root;
  const [authors, list] = ["authors", "commentList"].map((name) => children.find((one) => one.name === name));
  if (!authors || !list) return undefined;
  const names = namesIn(text.slice(authors.start, authors.end), prefix);
  const known = names.indexOf(author);
  const id = known < 0 ? names.length : known;
  const edits: Edit[] = known < 0 ? [appended(root, authors, `<${prefix}author>${author}</${prefix}author>`)] : [];
  const wanted = new Map(notes.map((note) => [note.cell, note]));
  const gone: string[] = [];
  const kept = commentsIn(text, prefix, list).map((comment) => {
    const tag = comment.slice(0, comment.indexOf(">") + 1);
    const cell = attributeOf(tag, "ref") ?? "";
    if (known >= 0 && attributeOf(tag, "authorId") === String(known)) {
      gone.push(cell);
      return "";
    }
    const note = wanted.get(cell);
    wanted.delete(cell);
    return addedTo(comment.replace(earlierRuns, ""), prefix, note);
  });
  const made = [...wanted.values()].map(({ cell, text: words }) => newNote(prefix, cell, id, words));
  const name = `${prefix}commentList`;
  edits.push({ start: list.start, end: list.end, text: `<${name}>${kept.join("")}${made.join("")}</${name}>` });
  return { text: edited(text, edits), gone, added: [...wanted.values()] };
}

const namesIn = (authors: string, prefix: string): readonly string[] =>
  [...authors.matchAll(new RegExp(`<${prefix}author(?:\\s[^>]*)?(?:/>|>([^<]*)<)`, "g"))].map(([, name = ""]) => name);

const commentsIn = (text: string, prefix: string, { open, end }: Child): readonly string[] =>
  text.slice(open, end).match(new RegExp(`<${prefix}comment\\s[\\s\\S]*?</${prefix}comment>`, "g")) ?? [];

/** What was added to somebody's note before. */
const earlierRuns = /<([\w.-]+:)?r>(?:(?!<\/(?:[\w.-]+:)?r>)[\s\S])*?【亮绩】[\s\S]*?<\/(?:[\w.-]+:)?r>/g;

function addedTo(comment: string, prefix: string, note: CellNote | undefined): string {
  const end = comment.lastIndexOf(`</${prefix}text>`);
  if (!note || end < 0) return comment;
  return `${comment.slice(0, end)}${run(prefix, `\n${authorMark}${note.text}`)}${comment.slice(end)}`;
}

const newNote = (prefix: string, cell: string, authorId: number, words: string): string =>
  `<${prefix}comment ref="${cell}" authorId="${authorId}"><${prefix}text>${run(prefix, words)}</${prefix}text></${prefix}comment>`;

const run = (prefix: string, words: string): string =>
  `<${prefix}r><${prefix}t xml:space="preserve">${escaped(words)}</${prefix}t></${prefix}r>`;
