// The disk as it will be once a change of content/ is made, so that the change can be looked over before anything is written.
import { answering } from "../base/answering.ts";
import { byText } from "../base/order.ts";
import type { FoundFile, World } from "../base/world.ts";
import type { FileChange } from "./content-change.ts";

/** Reads as if the files of the change stood there; writing goes to the disk as it is. */
export function worldAfter(world: World, content: string, files: readonly FileChange[]): World {
  const changed = new Map(files.map((file) => [`${content}/${file.path}`, file.after]));
  const size = (path: string): number => changed.get(path)?.byteLength ?? 0;
  return answering(world, {
    async listFiles(folder) {
      const found = await world.listFiles(folder);
      const left = found.filter(({ path }) => !changed.has(`${folder}/${path}`));
      const made = [...changed].flatMap(([path, after]): FoundFile[] => {
        if (after === undefined || !path.startsWith(`${folder}/`)) return [];
        return [{ path: path.slice(folder.length + 1), kind: "file", size: size(path) }];
      });
      return [...left, ...made].sort(byText(({ path }) => path));
    },
    async exists(path) {
      if (changed.has(path)) return changed.get(path) !== undefined;
      return (await world.exists(path)) || [...changed].some(([one, after]) => after && one.startsWith(`${path}/`));
    },
    async readBytes(path) {
      const after = changed.get(path);
      if (after) return after;
      // What was taken away is missing as a file on the disk would be.
      if (changed.has(path)) throw Object.assign(new Error(`no such file: ${path}`), { code: "ENOENT" });
      return world.readBytes(path);
    },
  });
}
