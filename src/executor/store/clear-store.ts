// Makes room in a store: what nobody has used for so many days goes. A build that misses it makes it again.
import { sideBySide } from "../../base/side-by-side.ts";
import { type ClearableStore, oneDay, type Stored } from "./store.ts";

export interface Cleared {
  readonly removed: number;
  /** Bytes that are free now. */
  readonly freed: number;
  readonly kept: number;
}

/** So that nothing goes that a build under way has put there, or got from there, itself. */
export const fewestDays = 2;
/** By when every writer has come to its end. */
const leftAfter = 1;

const atOnce = 8;
/** Few enough that hardly any time passes between looking and removing. */
const batch = 64;

/** `days` is at least `fewestDays`. */
export async function clearStore(store: ClearableStore, days: number): Promise<Cleared> {
  if (!(days >= fewestDays)) throw new Error(`clearStore wants at least ${fewestDays} days, not ${days}`);
  let [removed, freed, kept] = [0, 0, 0];
  const old: Stored[] = [];
  const remove = async (): Promise<void> => {
    const gone = old.splice(0);
    await sideBySide(gone, atOnce, ({ name }) => store.remove(name));
    removed += gone.length;
    for (const { size } of gone) freed += size;
  };
  for await (const one of store.list()) {
    if (one.idle > (one.leftover ? leftAfter : days) * oneDay) old.push(one);
    else kept += 1;
    if (old.length === batch) await remove();
  }
  await remove();
  return { removed, freed, kept };
}
