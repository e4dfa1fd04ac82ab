// Every broken input brings exactly the findings written beside it, each with a place and a way out, in Chinese; nothing crashes, nothing is lost in silence.
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { answerTo, type BrokenCase, linesFor } from "./broken-case.ts";
import { checkCases } from "./checks.ts";
import { encodings } from "./encodings.ts";
import { fieldTypes } from "./field-types.ts";
import { folderCases } from "./folders.ts";
import { proseCases } from "./prose.ts";
import { referenceCases } from "./references.ts";
import { sizeCases } from "./size.ts";
import { yamlTraps } from "./yaml-traps.ts";

const rooms: Readonly<Record<string, readonly BrokenCase[]>> = {
  编码: encodings,
  YAML: yamlTraps,
  字段: fieldTypes,
  正文: proseCases,
  文件夹: folderCases,
  引用: referenceCases,
  规则: checkCases,
  数量: sizeCases,
};

/** Words that are names, and may stand in a Chinese sentence as they are. */
const names =
  /YAML|Markdown|HTML|Tab|UTF-8|UTF-16|GBK|MB|U\+[0-9A-F]{4}|index|https?:\S+|[\w./-]*\.(?:ya?ml|md)|--[\w-]+/g;

/** What the sentence itself says: without quotations, examples in {{ }} and names. */
const ownWords = (text: string): string => text.replace(/“[^”]*”|\{\{[^}]*\}\}/g, "").replace(names, "");

function wellSaid({ message, hint, place, related }: Diagnostic): void {
  expect(message).toMatch(/\p{Script=Han}{2}/u);
  expect(ownWords(`${message} ${hint ?? ""}`)).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,}/);
  expect(place.file).toMatch(/^(content|templates)/);
  expect(hint ?? related?.[0]?.message ?? "", message).toMatch(/\p{Script=Han}{2}/u);
}

for (const [room, cases] of Object.entries(rooms)) {
  describe(room, () => {
    it.each(cases.map((one): [string, BrokenCase] => [one.name, one]))("%s", async (_, broken) => {
      const { found, street } = await answerTo(broken);
      expect(linesFor(found, broken.finds)).toEqual(broken.finds);
      found.forEach(wellSaid);
      if (broken.records !== undefined) expect(street.records.all).toHaveLength(broken.records);
    });
  });
}

it("no two cases have one name", () => {
  const all = Object.values(rooms).flatMap((cases) => cases.map((one) => one.name));
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});
