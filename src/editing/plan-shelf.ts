// What the wanted records of one shelf mean for its files: each is found and merged, or added; nothing is taken away.
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { ContentMap } from "../reading/content.ts";
import { mapOf } from "../reading/content-node.ts";
import type { Shelf } from "../reading/entry.ts";
import { namesAsFarAsRead } from "../records/gather-records.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { cleanContent } from "./clean-content.ts";
import type { WantedRecord } from "./content-change.ts";
import { mergeRecord } from "./merge-record.ts";
import { conflictFinding, damaged, manyMeant, unknownField, wantedTwice } from "./plan-findings.ts";
import { type ConcernedRecord, type Prefer, type SortedRecords, shelfName } from "./planned-change.ts";
import type { StandingFile, StandingRecord, StandingShelf } from "./standing-shelf.ts";

export interface ShelfTask {
  readonly shelf: Shelf;
  readonly kind: RecordKind;
  readonly standing: StandingShelf;
  /** Undefined when nothing is remembered of what is written. */
  readonly base: ReadonlyMap<string, ContentMap> | undefined;
  readonly prefer: Prefer;
}

export interface ShelfPlan extends SortedRecords {
  /** By the position of the record in its file: all that it shall say. */
  readonly changes: ReadonlyMap<StandingFile, ReadonlyMap<number, ContentMap>>;
  readonly newRecords: readonly ContentMap[];
  readonly base: ReadonlyMap<string, ContentMap>;
}

export function planShelf(task: ShelfTask, wanted: readonly WantedRecord[]): Outcome<ShelfPlan> {
  const planning = new ShelfPlanning(task);
  for (const one of wanted) planning.take(one);
  return outcome(planning, planning.findings.all);
}

class ShelfPlanning implements ShelfPlan {
  readonly findings = new Findings();
  readonly changes = new Map<StandingFile, Map<number, ContentMap>>();
  readonly newRecords: ContentMap[] = [];
  readonly added: ConcernedRecord[] = [];
  readonly changed: ConcernedRecord[] = [];
  readonly same: ConcernedRecord[] = [];
  readonly kept: ConcernedRecord[] = [];
  readonly withheld: ConcernedRecord[] = [];
  readonly base: Map<string, ContentMap>;
  readonly #task: ShelfTask;
  /** The wanted records, by id and by the record of content/ they were found to be. */
  readonly #taken = new Map<string | StandingRecord, WantedRecord>();

  constructor(task: ShelfTask) {
    this.#task = task;
    this.base = new Map(task.base);
  }

  take(wanted: WantedRecord): void {
    const { kind, shelf } = this.#task;
    const place = wanted.place ?? { file: shelfName(shelf) };
    const content = this.#inOrder(this.findings.take(cleanContent(wanted.content, place)), place);
    const [found, ...others] = this.#standing(wanted.id, content);
    const earlier = this.#taken.get(wanted.id) ?? (found && this.#taken.get(found));
    this.#taken.set(wanted.id, earlier ?? wanted);
    if (found) this.#taken.set(found, earlier ?? wanted);

    if (earlier) this.findings.add([wantedTwice(kind, wanted.id, place, earlier)]);
    else if (!found) this.#add(wanted.id, content);
    else if (others.length > 0) this.findings.add([manyMeant(kind, wanted.id, place, [found, ...others])]);
    else if (found.entry.damage || !namesAsFarAsRead(kind, found.entry.map)) {
      this.findings.add([damaged(kind, wanted.id, place, found.entry.damage?.place ?? found.entry.place)]);
    } else this.#merge(wanted.id, content, found, place);
  }

  /** Records of the last import that nobody wants any more, as far as they still stand. */
  get gone(): readonly ConcernedRecord[] {
    const { base, shelf, standing } = this.#task;
    return [...(base?.keys() ?? [])].flatMap((id): ConcernedRecord[] => {
      const [found] = this.#taken.has(id) ? [] : standing.named(id);
      return found && !this.#taken.has(found) ? [{ shelf, id, place: found.entry.place, fields: [] }] : [];
    });
  }

  #add(id: string, content: ContentMap): void {
    this.newRecords.push(content);
    this.added.push({ shelf: this.#task.shelf, id, fields: [] });
    this.base.set(id, content);
  }

  #merge(id: string, content: ContentMap, found: StandingRecord, place: Place): void {
    const { kind, shelf, base, prefer } = this.#task;
    const merged = mergeRecord(kind.fields, found.entry.map, content, base?.get(id), prefer);
    this.findings.add(merged.conflicts.map((conflict) => conflictFinding(kind, id, conflict, place, prefer)));
    const concerned = (fields: readonly string[]) => ({ shelf, id, place: found.entry.place, fields });
    if (merged.conflicts.length > 0 && prefer === "content") {
      this.withheld.push(concerned(merged.conflicts.map(({ field }) => field)));
    }
    if (merged.kept.length > 0) this.kept.push(concerned(merged.kept));
    if (merged.changed.length > 0) {
      this.changed.push(concerned(merged.changed));
      const ofFile = this.changes.get(found.file) ?? new Map<number, ContentMap>();
      this.changes.set(found.file, ofFile.set(found.index, merged.content));
    } else if (merged.kept.length === 0 && merged.conflicts.length === 0) this.same.push(concerned([]));
    this.base.set(id, merged.base);
  }

  /** By its id, else by any name by which references may call it. */
  #standing(id: string, content: ContentMap): readonly StandingRecord[] {
    const { kind, standing } = this.#task;
    const names = namesAsFarAsRead(kind, mapOf(content, { file: "" })) ?? [];
    for (const name of [id, ...names]) {
      const found = standing.named(name);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** In the order of the fields; a key that is none of theirs would be an error once it stands in content/. */
  #inOrder(content: ContentMap, place: Place): ContentMap {
    const { kind } = this.#task;
    const keys = Object.values(kind.fields).map(({ key }) => key);
    const strange = Object.keys(content).filter((key) => !keys.includes(key));
    this.findings.add(strange.map((key) => unknownField(kind, key, place)));
    const known = keys.flatMap((key) => (content[key] === undefined ? [] : [[key, content[key]] as const]));
    return Object.fromEntries(known);
  }
}
