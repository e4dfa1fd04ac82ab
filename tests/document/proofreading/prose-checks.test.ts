// Every check of a text by its own examples: the good ones pass, each bad one breaks exactly the rule it belongs to; and no check is left out of the list.
import { readdir } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { builtTextChecks, relationChecks, wordingChecks } from "../../../src/document/proofreading/all-prose-checks.ts";
import { nothingKnown } from "../../../src/document/proofreading/known-figures.ts";
import { proofread } from "../../../src/document/proofreading/proofread.ts";
import { proseOfLines } from "./prose-of-lines.ts";

const folder = new URL("../../../src/document/proofreading/", import.meta.url);
const all = [...relationChecks, ...wordingChecks];

describe.each(all)("$name", (check) => {
  const known = check.known ?? nothingKnown;
  const remarksOn = (lines: readonly string[]) => proofread(proseOfLines(lines), known);

  test("its good examples have no remarks", () => {
    expect(remarksOn(check.examples.good).filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(remarksOn(check.examples.good).filter(({ code }) => code === `proof/${check.name}`)).toEqual([]);
  });

  test("its bad examples break this rule and no other", () => {
    const codes = remarksOn(check.examples.bad).filter((one) => one.severity !== "note" || check.severity === "note");
    expect([...new Set(codes.map(({ code }) => code))]).toEqual([`proof/${check.name}`]);
  });

  test("its remarks stand on words of the text and say what to do, in Chinese", () => {
    const prose = proseOfLines(check.examples.bad);
    for (const { paragraph, start, end, message, hint } of proofread(prose, known)) {
      expect(prose[paragraph]?.text.slice(start, end)).not.toBe("");
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(message).not.toMatch(/undefined|NaN|\[object|“”|[。！]$/);
      expect(hint).toMatch(/\p{Script=Han}/u);
    }
  });

  test("it says what it defends and why", () => {
    expect(check.sentence).toMatch(/^[^。]+$/);
    expect(check.why).toMatch(/。$/);
  });
});

it("every TXT rule has a check, in order, and names are used once", () => {
  const numbered = Array.from({ length: 15 }, (_, index) => `txt-${String(index + 1).padStart(2, "0")}`);
  expect(wordingChecks.map(({ name }) => name)).toEqual(numbered);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

it("what is looked at on every build is part of the list", () => {
  expect(builtTextChecks.filter((check) => !all.includes(check))).toEqual([]);
});

it.each(["relations", "lint"])("no check in %s/ is left out of the list", async (room) => {
  const files = await readdir(new URL(`${room}/`, folder));
  const exported = await Promise.all(files.map((file) => import(new URL(`${room}/${file}`, folder).href)));
  const checks = exported.flatMap((module) => Object.values(module)).filter((one) => isCheck(one));
  expect(checks.length).toBeGreaterThan(5);
  expect(checks.filter((one) => !all.some((check) => check === one))).toEqual([]);
});

const isCheck = (one: unknown): boolean => typeof one === "object" && one !== null && "examine" in one;
