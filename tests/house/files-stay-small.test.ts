// One idea, one small file: two hundred lines at most, the first of which says in one sentence what the file is for.
import { expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-code.ts";

const most = 200;

/** The sentence a file starts with, without its comment marks; undefined when it starts with something else. */
function firstSentence({ text }: SourceFile): string | undefined {
  const lines = text.split("\n").filter((line) => !line.startsWith("#!") && line !== "---");
  return /^(?:\/\/|\/\*) ?(.*?)(?: ?\*\/)?$/.exec(lines[0] ?? "")?.[1];
}

/** Four English words or eight Chinese characters say something. */
const isSentence = (text: string | undefined): boolean =>
  text !== undefined && (text.split(" ").length >= 4 || [...text].length >= 8);

it("no file of src and site is longer than two hundred lines", async () => {
  const long = (await sourceFiles(["src", "site"], /\.(ts|mjs|astro)$/))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > most);
  expect(long, "split it where two ideas meet").toEqual([]);
});

it("every file starts by saying what it is for", async () => {
  const files = await sourceFiles(["src", "site"], /\.(ts|mjs|astro|css)$/);
  const silent = files.filter((file) => !isSentence(firstSentence(file))).map(({ path }) => path);
  expect(silent, "the first line is a comment: one sentence, for someone who has never seen the file").toEqual([]);
});

it("test files and tools say it too", async () => {
  const files = await sourceFiles(["tests"], /\.(ts|mjs)$/);
  const silent = files.filter((file) => !isSentence(firstSentence(file))).map(({ path }) => path);
  expect(silent).toEqual([]);
});

it("no file is named after nothing in particular", async () => {
  const files = await sourceFiles(["src", "site", "tests"], /\.(ts|mjs|astro|css)$/);
  const vague = /(^|\/)(utils?|helpers?|common|misc|core|manager|service|index)\.ts$/;
  const named = files
    .map(({ path }) => path)
    .filter((path) => vague.test(path) && path !== "src/narrative/helpers/helper.ts");
  expect(named).toEqual([]);
  const shouting = files.map(({ path }) => path).filter((path) => /\/[^/]*[A-Z_][^/]*\.(ts|mjs)$/.test(path));
  expect(shouting, "file names are kebab-case").toEqual([]);
});
