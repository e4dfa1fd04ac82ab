// Every command the handbook and the README show is run, page by page and in its order, where a newcomer would run it: none fails.
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenFiles } from "./given-files.ts";
import { type Step, stepsOf } from "./handbook-page.ts";

const handbook = "docs/手册";
const pages = [...(await readdir(handbook)).map((name) => `${handbook}/${name}`), "README.md"].filter((path) =>
  path.endsWith(".md"),
);
const texts = new Map(await Promise.all(pages.map(async (path) => [path, await readFile(path, "utf8")] as const)));

/** What a newcomer has; of the places that come along, the fictional one. */
const program = ["src", "site", "templates", "package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json"];

/** A command that lasts until somebody stops it works when it has printed this. */
const lasting = /第1次检查/;
/** They would run the tests within a test, or measure for minutes. */
const notRun = new Set(["test", "bench"]);

let first = "";
let home = "";
const homes: string[] = [];

async function newHome(from?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "liangji-handbook-"));
  homes.push(folder);
  if (from !== undefined) {
    await cp(from, folder, { recursive: true, verbatimSymlinks: true });
    return folder;
  }
  for (const name of program) await cp(name, join(folder, name), { recursive: true });
  await cp("content/明川市", join(folder, "content/明川市"), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

beforeAll(async () => {
  first = await newHome();
  const { exitCode, said } = await npm(first, ["run", "build"]);
  expect(exitCode, said).toBe(0);
}, 600_000);
afterAll(async () => {
  for (const one of homes) await rm(one, { recursive: true, force: true });
});

interface Ended {
  readonly exitCode: number | null;
  readonly said: string;
}

/** npm without npm: the script of that name, and the words behind “--”. */
async function npm(folder: string, [verb = "", ...words]: readonly string[], answers = ""): Promise<Ended> {
  const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const name = verb === "run" ? (words[0] ?? "") : verb;
  const script = scripts[name];
  if (script === undefined) return { exitCode: 1, said: `package.json has no script “${name}”` };
  if (notRun.has(name)) return { exitCode: 0, said: "" };
  const dashes = words.indexOf("--");
  const [runs = "", ...fixed] = script.split(" ");
  if (runs !== "node") return { exitCode: 1, said: `the script “${name}” does not run node` };
  const own = [...fixed, ...(dashes < 0 ? [] : words.slice(dashes + 1))];
  return run(folder, own, name === "dev" || own.includes("dev"), answers);
}

function run(folder: string, words: readonly string[], lasts: boolean, answers: string): Promise<Ended> {
  const child = spawn(process.execPath, words, { cwd: folder });
  let said = "";
  let stopped = !lasts;
  const hear = (bytes: Buffer): void => {
    said += bytes.toString();
    // Once: who asks again means at once.
    if (stopped || !lasting.test(said)) return;
    stopped = true;
    child.kill("SIGINT");
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  child.stdin.on("error", () => undefined);
  child.stdin.end(answers);
  // Who is stopped by a person ends as one stopped by a person.
  return new Promise((done) => child.on("close", (code) => done({ exitCode: lasts && code === 130 ? 0 : code, said })));
}

async function byHand({ what, words }: Extract<Step, { type: "manual" }>): Promise<void> {
  const [from = "", to = ""] = words;
  if (what === "移动") {
    await mkdir(dirname(join(home, to)), { recursive: true });
    await rename(join(home, from), join(home, to));
  } else if (what === "复制") await cp(join(home, from), join(home, to), { recursive: true });
  else if (what === "放入") {
    const make = givenFiles[from];
    if (make === undefined) throw new Error(`nobody has a file “${from}”`);
    await mkdir(dirname(join(home, from)), { recursive: true });
    await writeFile(join(home, from), await make(home));
  }
}

describe.each([...texts])("%s", (_, text) => {
  const steps = stepsOf(text);
  beforeAll(async () => {
    home = await newHome(first);
  }, 60_000);

  it("shows commands", () => {
    expect(steps.some(({ type }) => type === "command")).toBe(true);
  });

  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (step.type === "manual") it(`${step.what} ${step.words.join(" ")}`, () => byHand(step));
    else if (step.type === "write") {
      it(`writes ${step.path}`, () => writeFile(join(home, step.path), `${step.text}\n`));
    } else {
      it(`${step.line}: ${step.words.join(" ")}`, async () => {
        const [program, ...words] = step.words;
        expect(program).toBe("npm");
        const answers =
          next?.type === "manual" && next.what === "回答"
            ? next.words.map((one) => `${one === "回车" ? "" : one}\n`)
            : [];
        const { exitCode, said } = await npm(home, words, answers.join(""));
        expect(exitCode, said).toBe(0);
      }, 300_000);
    }
  }
});
