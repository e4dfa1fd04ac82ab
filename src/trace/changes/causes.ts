// Why a figure says something else: its definition, the records it is made from, or the figures it is computed from.
import type { Cause, FieldChange } from "./changes.ts";
import { distinctCauses } from "./changes.ts";
import { type FigureState, type RecordState, recordKey, type Snapshot } from "./snapshot.ts";

export type FigureStates = ReadonlyMap<string, FigureState>;

/** The records of one build, by key. */
export type RecordsByKey = ReadonlyMap<string, RecordState>;

export const recordsByKey = ({ records }: Snapshot): RecordsByKey =>
  new Map(records.map((record) => [recordKey(record), record]));

/** A document in one of the two builds. */
export interface Side {
  readonly figures: FigureStates;
  /** The keys of the records it uses. */
  readonly used: readonly string[];
  readonly records: RecordsByKey;
}

export const isChanged = (before: FigureState | undefined, after: FigureState | undefined): boolean =>
  before?.text !== after?.text || before?.value !== after?.value || before?.unit !== after?.unit;

/** Of a figure that changed, through the figures it is computed from as far as they changed too. */
export function causesOf(id: string, before: Side, after: Side): readonly Cause[] {
  const seen = new Set<string>();
  const queue = [id];
  const causes: Cause[] = [];
  for (const name of queue) {
    if (seen.has(name)) continue;
    seen.add(name);
    const [old, now] = [before.figures.get(name), after.figures.get(name)];
    causes.push(...ownCauses(name, old, now, before, after));
    for (const operand of new Set([...(old?.operands ?? []), ...(now?.operands ?? [])])) {
      if (isChanged(before.figures.get(operand), after.figures.get(operand))) queue.push(operand);
    }
  }
  return distinctCauses(causes);
}

function ownCauses(
  figure: string,
  old: FigureState | undefined,
  now: FigureState | undefined,
  before: Side,
  after: Side,
): readonly Cause[] {
  const causes: Cause[] = [];
  if (old && now && old.definition !== now.definition) causes.push({ type: "definition", figure });
  if (old && now && old.basis !== now.basis)
    causes.push({ type: "basis", figure, before: old.basis, after: now.basis });
  const [was, is] = [inputsOf(old, before), inputsOf(now, after)];
  const stayed: Cause[] = [];
  for (const key of [...new Set([...was, ...is])].sort()) {
    const record = after.records.get(key) ?? before.records.get(key);
    if (!record) continue;
    const fields = changedFields(before.records.get(key), after.records.get(key));
    if (was.has(key) && is.has(key)) {
      if (fields.length > 0) stayed.push({ type: "record", how: "改动", record, fields });
    } else causes.push({ type: "record", how: is.has(key) ? "计入" : "不再计入", record, fields });
  }
  const read = stayed.filter((one) => one.type === "record" && one.fields.some(({ key }) => isRead(key, old, now)));
  causes.push(...read);
  // What was read cannot always be told (an item inside a record): then every record that changed may be why.
  return causes.length > 0 ? causes : stayed;
}

const inputsOf = (figure: FigureState | undefined, { used }: Side): ReadonlySet<string> =>
  new Set((figure?.inputs ?? []).flatMap((position) => used[position] ?? []));

/** A table shows what its records say; a number reads one field of each, or none when it counts. */
function isRead(key: string, ...states: readonly (FigureState | undefined)[]): boolean {
  return states.some((state) => {
    if (state?.fields === undefined) return state?.value === undefined;
    return state.fields.some((field) => key === field || key.endsWith(`·${field}`) || key === `${field}（推算）`);
  });
}

/** Nothing is known of a record that one of the builds did not have. */
function changedFields(old: RecordState | undefined, now: RecordState | undefined): readonly FieldChange[] {
  if (!old || !now) return [];
  const keys = new Set([...Object.keys(old.fields), ...Object.keys(now.fields)]);
  return [...keys].flatMap((key): FieldChange[] => {
    const [before, after] = [old.fields[key], now.fields[key]];
    if (before === after) return [];
    return [{ key, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  });
}
