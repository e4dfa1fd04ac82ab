// Code is listed, not discovered: a file that belongs to a list must stand in it, or it would silently do nothing.
import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "./source-code.ts";

interface List {
  readonly list: string;
  readonly folder: string;
  /** The files that belong to it. */
  readonly belongs: RegExp;
  /** Files of the folder that are no members: what members are made of. */
  readonly except?: readonly string[];
}

const lists: readonly List[] = [
  { list: "src/records/all-kinds.ts", folder: "src/records/kinds", belongs: /\.ts$/ },
  { list: "src/checks/all-checks.ts", folder: "src/checks/rules", belongs: /\.ts$/ },
  {
    list: "src/narrative/helpers/all-helpers.ts",
    folder: "src/narrative/helpers",
    belongs: /\.ts$/,
    except: ["all-helpers.ts", "helper.ts"],
  },
  {
    list: "src/figures/examples/all-examples.ts",
    folder: "src/figures/examples",
    belongs: /\.ts$/,
    except: ["all-examples.ts", "example.ts", "ledger.ts"],
  },
  {
    list: "src/document/proofreading/all-prose-checks.ts",
    folder: "src/document/proofreading/lint",
    belongs: /\.ts$/,
    except: ["repeated-words.ts", "title-likeness.ts"],
  },
  {
    list: "src/writers/all-writers.ts",
    folder: "src/writers",
    belongs: /^src\/writers\/[^/]+-writer\.ts$/,
    // The body of a page, not a file of its own: the site takes it into its pages.
    except: ["html-writer.ts"],
  },
  {
    list: "src/commands/all-commands.ts",
    folder: "src/commands",
    // What a command is made of stands in a folder below.
    belongs: /^src\/commands\/[^/]+\.ts$/,
    except: [
      "all-commands.ts",
      "command.ts",
      "executor-options.ts",
      "folders.ts",
      "help.ts",
      "jobs-option.ts",
      "misused.ts",
      "named-words.ts",
      "queue-options.ts",
      "region-option.ts",
      "summary-material.ts",
      "typed-text.ts",
    ],
  },
];

describe.each(lists)("$list", ({ list, folder, belongs, except = [] }) => {
  it("names every file that belongs to it", async () => {
    const files = await sourceFiles([folder], belongs);
    const members = files
      .map(({ path }) => path)
      .filter((path) => !except.some((name) => path === `${folder}/${name}`));
    const [self] = await sourceFiles(["src"], new RegExp(`^${list.replaceAll(".", "\\.")}$`));
    const named = new Set(self ? importsOf(self).map((one) => one.target) : []);
    expect(members.length, `${folder} holds nothing: has it moved?`).toBeGreaterThan(1);
    const lacking = members.filter((path) => !named.has(path));
    expect(lacking, `add these to ${list}, or name them here as no members`).toEqual([]);
    const gone = except.filter((name) => !files.some(({ path }) => path === `${folder}/${name}`));
    expect(gone, "exceptions for files that are gone").toEqual([]);
  });
});
