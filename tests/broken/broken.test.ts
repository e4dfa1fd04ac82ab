// Every broken input brings exactly the findings written beside it, each with a place and a way out, in Chinese; nothing crashes, nothing is lost in silence.
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { allChecks } from "../../src/checks/all-checks.ts";
import { bodyCases } from "./bodies.ts";
import { answerTo, type BrokenCase, linesFor } from "./broken-case.ts";
import { checkCases } from "./checks.ts";
import { loopCases } from "./closed-loop.ts";
import { dateCases } from "./dates.ts";
import { encodings } from "./encodings.ts";
import { fieldTypes } from "./field-types.ts";
import { folderCases } from "./folders.ts";
import { formCases } from "./forms.ts";
import { issuanceCases } from "./issuances.ts";
import { moneyCases } from "./money.ts";
import { proseCases } from "./prose.ts";
import { referenceCases } from "./references.ts";
import { regionRuleCases } from "./region-rules.ts";
import { sizeCases } from "./size.ts";
import { waiverCases } from "./waivers.ts";
import { yamlTraps } from "./yaml-traps.ts";

const rooms: Readonly<Record<string, readonly BrokenCase[]>> = {
  编码: encodings,
  YAML: yamlTraps,
  字段: fieldTypes,
  正文: proseCases,
  文件夹: folderCases,
  引用: referenceCases,
  规则: checkCases,
  自评表: formCases,
  金额: moneyCases,
  日期: dateCases,
  环节: loopCases,
  发文: issuanceCases,
  名称: bodyCases,
  地区规定: regionRuleCases,
  豁免: waiverCases,
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

const codeOf = (find: string): string => find.split(" ")[1] ?? "";

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

it("every check, and every finding about waivers, is met by some case", () => {
  const met = new Set(Object.values(rooms).flatMap((cases) => cases.flatMap((one) => one.finds.map(codeOf))));
  const ofWaivers = ["expired", "unused", "of-nothing", "of-unknown-rule", "without-date"].map(
    (one) => `waiver-${one}`,
  );
  const wanted = [...allChecks.map((check) => check.name), ...ofWaivers].map((name) => `checks/${name}`);
  expect(wanted.filter((code) => !met.has(code))).toEqual([]);
});
