// The receipts of what is printed while a build goes on, so that the next can go on from there when this one is cut off.
import type { World } from "../base/world.ts";
import { journalFolder } from "../outputs/write-outputs.ts";
import { isListOf, isObjectOf, isText, type Shape } from "../trace/changes/shapes.ts";
import { isReceipt, type Receipt } from "./receipt.ts";
import { readSealed, seal } from "./sealed.ts";

/** So many documents at most are printed again. */
const perPage = 32;

interface Page {
  readonly program: string;
  readonly receipts: readonly Receipt[];
}

const isPage: Shape<Page> = isObjectOf({ program: isText, receipts: isListOf(isReceipt) });

/** Pages are written once and never changed: one that was cut short spoils no other. */
export class Journal {
  readonly #world: World;
  readonly #folder: string;
  readonly #program: string;
  #open: Receipt[] = [];
  #pages: number;

  private constructor(world: World, folder: string, program: string, pages: number) {
    this.#world = world;
    this.#folder = folder;
    this.#program = program;
    this.#pages = pages;
  }

  /** With what earlier runs of this program wrote. */
  static async open(
    world: World,
    staging: string,
    program: string,
  ): Promise<{ journal: Journal; receipts: readonly Receipt[] }> {
    const folder = `${staging}/${journalFolder}`;
    const found = await world.listFiles(folder);
    const pages = await Promise.all(found.map(({ path }) => readSealed(world, `${folder}/${path}`, isPage)));
    const own = pages.flatMap((page) => (page?.program === program ? page.receipts : []));
    const last = Math.max(0, ...found.map(({ path }) => Number.parseInt(path, 10) || 0));
    return { journal: new Journal(world, folder, program, last), receipts: own };
  }

  async note(receipt: Receipt): Promise<void> {
    this.#open.push(receipt);
    if (this.#open.length >= perPage) await this.close();
  }

  /** Writes what is not written yet. */
  async close(): Promise<void> {
    if (this.#open.length === 0) return;
    const page: Page = { program: this.#program, receipts: this.#open };
    this.#open = [];
    this.#pages += 1;
    await this.#world.writeBytes(`${this.#folder}/${this.#pages}.json`, seal(page));
  }
}
