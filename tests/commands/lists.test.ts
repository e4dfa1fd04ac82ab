// Every command keeps the same contract: Chinese words for people, folders that mean the same everywhere.
import { describe, expect, it } from "vitest";
import { allCommands } from "../../src/commands/all-commands.ts";
import { foldersFrom } from "../../src/commands/folders.ts";

describe.each(allCommands.map((command) => [command.name, command] as const))("%s", (name, command) => {
  it("has an English verb for a name and Chinese words for everything else", () => {
    expect(name).toMatch(/^[a-z]+$/);
    for (const text of [command.summary, command.description]) expect(text).toMatch(/\p{Script=Han}{4}/u);
    for (const { help } of Object.values(command.options)) expect(help).toMatch(/\p{Script=Han}{2}/u);
    expect(command.examples.length).toBeGreaterThan(0);
  });

  it("reads the usual folders unless told otherwise", () => {
    // Several machines work for builds elsewhere, and share a place that is none of a build's.
    if (["worker", "clear"].includes(name)) return expect(command.options).toHaveProperty("store");
    // A portal is put together from builds, whatever they were made from.
    if (name === "portal") return expect(command.options).toMatchObject({ from: { fallback: "out/regions" } });
    // What was issued is checked against what was issued, whatever it was made from.
    if (name === "verify") return expect(command.options).toMatchObject({ out: { fallback: "dist" } });
    expect(command.options).toMatchObject({ templates: { fallback: "templates" } });
    // Two builds are compared without the records they were made from.
    if (name !== "diff") expect(command.options).toMatchObject({ content: { fallback: "content" } });
  });
});

describe("folders", () => {
  it.each([
    [{}, "content"],
    [{ content: "记录" }, "记录"],
    [{ content: "记录/" }, "记录"],
    [{ content: "记录//" }, "记录"],
    [{ content: "C:\\绩效\\记录\\" }, "C:/绩效/记录"],
    [{ content: "/" }, "/"],
    [{ content: "." }, "."],
  ])("%j: %s", (options, expected) => expect(foldersFrom(options).content).toBe(expected));
});
