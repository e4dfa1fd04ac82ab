// What a thread remembers from one region to the next: what it read of templates/. Of content/ nothing, so that memory stays flat.
import type { World } from "../../base/world.ts";
import type { ReadMemory } from "../../reading/read-memory.ts";

/** Templates are read once for a run: all its regions are computed by the same 口径. */
export function keptTemplates(): ReadMemory {
  const kept = new Map<string, Promise<unknown>>();
  return {
    recall<Value>(name: string, world: World, read: (world: World) => Promise<Value>): Promise<Value> {
      if (name.startsWith("entries ")) return read(world);
      const known = kept.get(name) ?? read(world);
      kept.set(name, known);
      // A name stands for one `read`, and so for one type.
      return known as Promise<Value>;
    },
  };
}
