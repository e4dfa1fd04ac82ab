// The repository's own content and templates with some files edited, without touching the disk.
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { type Street, walkStreet } from "../../src/pipeline.ts";

export const folders = { content: "content", templates: "templates", out: "dist" };

type Edit = (text: string) => string;

/** Edits by path; an edit that changes nothing is a mistake of the test. */
export function editedWorld(edits: Readonly<Record<string, Edit>>): World {
  return {
    ...nodeWorld,
    async readBytes(path) {
      const bytes = await nodeWorld.readBytes(path);
      const edit = edits[path];
      if (!edit) return bytes;
      const before = new TextDecoder().decode(bytes);
      const after = edit(before);
      if (after === before) throw new Error(`the edit of ${path} changes nothing`);
      return new TextEncoder().encode(after);
    },
  };
}

export const walk = (edits: Readonly<Record<string, Edit>> = {}) => walkStreet(editedWorld(edits), folders);

/** Every figure of a region and year that has a value, as it reads; tables cell by cell. */
export function figureTexts(street: Street, region: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { regionYear, figures } of street.years) {
    if (regionYear.region.name !== region) continue;
    for (const { id, text, value } of figures.allKnown()) {
      const cells = value.type === "table" ? value.table.rows.map((row) => row.map((cell) => cell.text).join("|")) : [];
      texts.set(id, [text, ...cells].join("\n"));
    }
  }
  return texts;
}
