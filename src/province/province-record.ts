// province.json: what a province remembers of the builds of its regions, so that those which have not changed are not even started.
import type { World } from "../base/world.ts";
import { readSealed, seal } from "../batch/sealed.ts";
import { isMapOf, isNumber, isObjectOf, isText, type Shape } from "../trace/changes/shapes.ts";
import type { KnownBuild } from "./known-build.ts";

export const recordName = "province.json";
const version = 1;

type Builds = ReadonlyMap<string, KnownBuild>;

interface Written {
  readonly version: number;
  readonly builds: Readonly<Record<string, KnownBuild>>;
}

const isBuild: Shape<KnownBuild> = isObjectOf({
  inputs: isText,
  manifest: isText,
  listing: isText,
  records: isNumber,
  documents: isNumber,
  pages: isNumber,
  findings: isObjectOf({ error: isNumber, warning: isNumber, note: isNumber }),
});
const isWritten: Shape<Written> = isObjectOf({ version: isNumber, builds: isMapOf(isBuild) });

export class ProvinceRecord {
  readonly #world: World;
  readonly #file: string;
  readonly #builds: Map<string, KnownBuild>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(world: World, file: string, builds: Builds) {
    this.#world = world;
    this.#file = file;
    this.#builds = new Map(builds);
  }

  /** Nothing is remembered where there is none, or a damaged one. */
  static async open(world: World, out: string): Promise<ProvinceRecord> {
    const file = `${out}/${recordName}`;
    const written = await readSealed(world, file, isWritten);
    const builds = written?.version === version ? written.builds : {};
    return new ProvinceRecord(world, file, new Map(Object.entries(builds)));
  }

  build(region: string): KnownBuild | undefined {
    return this.#builds.get(region);
  }

  /** Written at once, and whole: whoever is cut off afterwards knows it the next time. */
  async remember(region: string, build: KnownBuild | undefined): Promise<void> {
    if (build) this.#builds.set(region, build);
    else if (!this.#builds.delete(region)) return;
    const builds = Object.fromEntries([...this.#builds].sort(([a], [b]) => (a < b ? -1 : 1)));
    const bytes = seal({ version, builds } satisfies Written);
    const write = (): Promise<void> => this.#world.writePieces(this.#file, once(bytes));
    this.#writing = this.#writing.then(write, write);
    await this.#writing;
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
