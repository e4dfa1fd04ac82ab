// Records that shall stand in content/ to changes of its files: only the lines of what changes, and what a person wrote stays.
import { error, isError } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { FoundFile, World } from "../base/world.ts";
import type { ContentMap } from "../reading/content.ts";
import { baseBytes, basePath } from "./base-files.ts";
import { changedFile } from "./changed-file.ts";
import type { FileChange, WantedRecord } from "./content-change.ts";
import { FoldedNames } from "./folded-names.ts";
import { askedHome, type Home, homesOf } from "./homes.ts";
import { planShelf, type ShelfPlan, type ShelfTask } from "./plan-shelf.ts";
import { type ConcernedRecord, type HowPlanned, type PlannedChange, shelfName } from "./planned-change.ts";
import { kindOfShelf } from "./shelf-kind.ts";
import { readShelf } from "./standing-shelf.ts";

/**
 * Writes nothing. When there are errors among the findings, the records they are about are not in the change; what was
 * changed on both sides is a warning, and stands as `prefer` says.
 */
export async function planChanges(
  world: World,
  content: string,
  wanted: readonly WantedRecord[],
  how: HowPlanned = {},
): Promise<Outcome<PlannedChange>> {
  const planning = new Planning(world, content, how);
  const listed = planning.findings.take(await listContent(world, content));
  if (listed) {
    const names = new FoldedNames(content, listed);
    const byShelf = Map.groupBy(wanted, ({ shelf }) => shelfName(shelf));
    for (const records of byShelf.values()) await planning.take(listed, names, records);
  }
  return outcome(planning, planning.findings.all);
}

class Planning implements PlannedChange {
  readonly findings = new Findings();
  readonly files: FileChange[] = [];
  readonly added: ConcernedRecord[] = [];
  readonly changed: ConcernedRecord[] = [];
  readonly same: ConcernedRecord[] = [];
  readonly kept: ConcernedRecord[] = [];
  readonly withheld: ConcernedRecord[] = [];
  readonly gone: ConcernedRecord[] = [];
  readonly newBases: Map<string, ReadonlyMap<string, ContentMap>>;
  readonly #world: World;
  readonly #content: string;
  readonly #how: HowPlanned;

  constructor(world: World, content: string, how: HowPlanned) {
    this.#world = world;
    this.#content = content;
    this.#how = how;
    this.newBases = new Map(how.bases);
  }

  /** The records of one shelf. */
  async take(listed: readonly FoundFile[], names: FoldedNames, wanted: readonly WantedRecord[]): Promise<void> {
    const [first] = wanted;
    if (!first) return;
    const { shelf } = first;
    const kind = this.findings.take(kindOfShelf(shelf, first.place ?? { file: this.#content }));
    if (!kind) return;
    const standing = this.findings.take(await readShelf(this.#world, this.#content, listed, shelf, kind));
    if (!standing) return;
    const { bases, prefer = "content" } = this.#how;
    const base = bases && (bases.get(shelfName(shelf)) ?? new Map<string, ContentMap>());
    const task = { shelf, kind, standing, base, prefer };
    const plan = this.findings.take(planShelf(task, wanted));
    const files = this.findings.take(this.#files(task, plan, names));
    if (!files) return;
    for (const key of ["added", "changed", "same", "kept", "withheld", "gone"] as const)
      for (const one of plan[key]) this[key].push(one);
    for (const file of files) this.files.push(file);
    if (bases) await this.#remember(task, plan, names);
  }

  /** Undefined when one of them cannot be changed: half of what belongs together is not written. */
  #files(
    { shelf, standing }: ShelfTask,
    plan: ShelfPlan,
    names: FoldedNames,
  ): Outcome<readonly FileChange[] | undefined> {
    const findings = new Findings();
    const homes = new Map<string, Home>();
    for (const home of findings.take(this.#homes(shelf, standing.files, plan))) {
      const path = findings.take(names.onDisk(home.path));
      if (path !== undefined) homes.set(path, home);
    }
    const known = new Map(standing.files.map((file) => [file.path, file]));
    const concerned = new Set([...[...plan.changes.keys()].map(({ path }) => path), ...homes.keys()]);
    const files = [...concerned].flatMap((path): FileChange[] => {
      const file = known.get(path);
      const changes = (file && plan.changes.get(file)) ?? new Map<number, ContentMap>();
      const wish = { path, standing: file, changes, added: homes.get(path)?.records ?? [] };
      const changed = findings.take(changedFile(this.#content, wish, shelf));
      return changed ? [changed] : [];
    });
    return outcome(findings.all.some(isError) ? undefined : files, findings.all);
  }

  #homes(shelf: ShelfTask["shelf"], files: ShelfTask["standing"]["files"], { newRecords }: ShelfPlan) {
    const asked = newRecords.length === 0 ? undefined : this.#how.home?.(shelf);
    if (asked === undefined) return outcome(homesOf(shelf, files, newRecords));
    return askedHome(shelf, asked, newRecords, { file: this.#content });
  }

  /** The base of the shelf, as a file of the change. */
  async #remember({ shelf }: ShelfTask, { base }: ShelfPlan, names: FoldedNames): Promise<void> {
    const path = this.findings.take(names.onDisk(basePath(shelf)));
    if (path === undefined) return;
    this.newBases.set(shelfName(shelf), base);
    const before = names.has(path) ? await this.#world.readBytes(`${this.#content}/${path}`) : undefined;
    const after = baseBytes(base);
    if (!before || Buffer.compare(before, after) !== 0) this.files.push({ path, before, after });
  }
}

async function listContent(world: World, content: string): Promise<Outcome<readonly FoundFile[] | undefined>> {
  try {
    return outcome(await world.listFiles(content));
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    const hint = "请检查它是不是文件夹、里面的文件夹是否都有读取权限";
    return outcome(undefined, [
      error("editing/unreadable", `文件夹打不开：${reason}`, { place: { file: content }, hint }),
    ]);
  }
}
