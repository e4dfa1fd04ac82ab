// Two builds side by side: documents that came and went, and in each that stayed the figures and sentences that changed, with their causes.
import { byText } from "../../base/order.ts";
import { causesOf, isChanged, type RecordsByKey, recordsByKey, type Side } from "./causes.ts";
import {
  type BuildChanges,
  type Cause,
  type DocumentChanges,
  distinctCauses,
  type FigureChange,
  type SentenceChange,
} from "./changes.ts";
import { changedSentences, frameOf, type SentencePair } from "./compare-sentences.ts";
import type { DocumentState, Snapshot } from "./snapshot.ts";

export function compareBuilds(before: Snapshot, after: Snapshot): BuildChanges {
  const [was, is] = [
    new Map(before.documents.map((one) => [one.id, one])),
    new Map(after.documents.map((one) => [one.id, one])),
  ];
  const records = { before: recordsByKey(before), after: recordsByKey(after) };
  const both = after.documents.flatMap((now) => {
    const old = was.get(now.id);
    return old ? [compareDocuments(old, now, records)] : [];
  });
  const documents = both.filter(({ figures, sentences }) => figures.length > 0 || sentences.length > 0);
  return {
    documents,
    added: after.documents.filter(({ id }) => !was.has(id)).map(titled),
    removed: before.documents.filter(({ id }) => !is.has(id)).map(titled),
    same: both.length - documents.length + after.alike,
    causes: distinctCauses(documents.flatMap(causesIn)),
  };
}

const titled = ({ id, title }: DocumentState) => ({ id, title });

const causesIn = ({ figures, sentences }: DocumentChanges): readonly Cause[] =>
  [...figures, ...sentences].flatMap(({ causes }) => causes);

interface BothRecords {
  readonly before: RecordsByKey;
  readonly after: RecordsByKey;
}

function compareDocuments(old: DocumentState, now: DocumentState, records: BothRecords): DocumentChanges {
  const [before, after] = [sideOf(old, records.before), sideOf(now, records.after)];
  const ids = [...new Set([...before.figures.keys(), ...after.figures.keys()])].sort(byText((id) => id));
  const edited = editedTexts(old, now);
  const figures = ids.flatMap((id) => compareFigures(id, before, after, edited));
  const changed = new Map(figures.map((one) => [one.id, one]));
  const sentences = changedSentences(old.sentences, now.sentences).map((pair) => sentenceChange(pair, changed, edited));
  return { id: now.id, title: now.title, figures, sentences };
}

const sideOf = ({ figures, records: used }: DocumentState, records: RecordsByKey): Side => ({
  figures: new Map(figures.map((figure) => [figure.id, figure])),
  used,
  records,
});

/** Templates and prose that say something else, or came or went; a folder may have moved between the two builds. */
function editedTexts(old: DocumentState, now: DocumentState): readonly Cause[] {
  const known = new Set(old.texts.map(({ digest }) => digest));
  const left = new Set(now.texts.map(({ digest }) => digest));
  const edited = now.texts.filter(({ digest }) => !known.has(digest));
  const gone = old.texts.filter(({ digest }) => !left.has(digest));
  const files = [...edited, ...gone.slice(edited.length)].map(({ file }) => file);
  return [...new Set(files)].map((file) => ({ type: "text", file }));
}

function compareFigures(id: string, before: Side, after: Side, edited: readonly Cause[]): readonly FigureChange[] {
  const [old, now] = [before.figures.get(id), after.figures.get(id)];
  if (!isChanged(old, now)) return [];
  // A figure that is used only now or was used only then changed with the words around it, when these were edited.
  const causes = (old && now) || edited.length === 0 ? causesOf(id, before, after) : edited;
  return [{ id, ...(old && { before: old.text }), ...(now && { after: now.text }), causes }];
}

function sentenceChange(
  { before, after }: SentencePair,
  changed: ReadonlyMap<string, FigureChange>,
  edited: readonly Cause[],
): SentenceChange {
  const ids = [before, after].flatMap((one) => (one ? [...one.figures.map(([, , id]) => id), one.table ?? ""] : []));
  const because = [...new Set(ids)].flatMap((id) => changed.get(id)?.causes ?? []);
  // The words of a table that is a figure come from records; those of a sentence with the same frame did not change.
  const isEdited = (after ?? before)?.table === undefined && !(before && after && frameOf(before) === frameOf(after));
  const found = distinctCauses([...because, ...(isEdited ? edited : [])]);
  const causes: readonly Cause[] = found.length > 0 ? found : [{ type: "words" }];
  const heading = (after ?? before)?.heading ?? "";
  return { heading, ...(before && { before }), ...(after && { after }), causes };
}
