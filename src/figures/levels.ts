// How definitions stand on each other: the level of each, or the ring it lies in.
import type { Definitions } from "./definition.ts";
import { operandsOf } from "./formula.ts";

/** A figure of records has level 1, one made of others stands a level above them. Absent: it lies in a ring or leads to one. */
export function levelsOf(definitions: Definitions): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const users = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  const ready: string[] = [];
  for (const [id, { formula }] of definitions) {
    const operands = new Set(operandsOf(formula).filter((name) => definitions.has(name)));
    for (const name of operands) users.set(name, [...(users.get(name) ?? []), id]);
    waiting.set(id, operands.size);
    if (operands.size === 0) ready.push(id);
  }
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const level = levels.get(id) ?? 1;
    levels.set(id, level);
    for (const user of users.get(id) ?? []) {
      // The level so far: final once the last of its operands has been seen.
      levels.set(user, Math.max(levels.get(user) ?? 1, level + 1));
      const left = (waiting.get(user) ?? 1) - 1;
      waiting.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  for (const [id, left] of waiting) if (left > 0) levels.delete(id);
  return levels;
}

/** The shortest way from a definition back to itself, both ends named; undefined when there is none. */
export function ringFrom(start: string, definitions: Definitions): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    const definition = definitions.get(name);
    for (const operand of definition ? operandsOf(definition.formula) : []) {
      if (operand === start) return [start, ...wayBack(name, start, cameFrom), start];
      if (!cameFrom.has(operand)) {
        cameFrom.set(operand, name);
        queue.push(operand);
      }
    }
  }
  return undefined;
}

/** The names between the start and the last one, in order. */
function wayBack(last: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = [];
  for (let name: string | undefined = last; name !== undefined && name !== start; name = cameFrom.get(name))
    way.push(name);
  return way.reverse();
}
