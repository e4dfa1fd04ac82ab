// The installer: silent and quick when all is there, and otherwise in words that say what to do.
import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const repository = join(import.meta.dirname, "..");
const installer = [
  "src/install.mjs",
  "tests/browser/find-chromium.mjs",
  "tests/deploy/find-nginx.mjs",
  "tests/executor/find-redis.mjs",
];
const lock = { packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } } };
const otherSystem = { "node_modules/b": { version: "1.0.0", integrity: "sha512-b", optional: true } };

/** Stands for npm: notes what it was told, installs what the lock file names, and a node where it is asked for one. */
const standIn = `
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
const words = process.argv.slice(2);
appendFileSync("npm-was-told.txt", words[0] + "\\n");
if (process.env.NPM_FAILS) { console.error("npm error code ENOTFOUND"); process.exit(1); }
mkdirSync("node_modules/.bin", { recursive: true });
if (words[0] === "install") writeFileSync("node_modules/.package-lock.json", process.env.NPM_INSTALLS);
if (words[0] === "rebuild" || !process.env.NPM_RUNS_NO_SCRIPTS) symlinkSync(process.execPath, "node_modules/.bin/node");
`;

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "liangji-test-install-"));
  for (const file of installer) {
    await mkdir(dirname(join(home, file)), { recursive: true });
    await cp(join(repository, file), join(home, file));
  }
  await writeFile(join(home, "package-lock.json"), JSON.stringify({ packages: { ...lock.packages, ...otherSystem } }));
  await writeFile(join(home, "npm-cli.mjs"), standIn);
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function install(environment: Readonly<Record<string, string>> = {}, words: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, "src/install.mjs"), ...words], {
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      npm_execpath: join(home, "npm-cli.mjs"),
      npm_node_execpath: process.execPath,
      NPM_INSTALLS: JSON.stringify(lock),
      ...environment,
    },
  });
  const told = await readFile(join(home, "npm-was-told.txt"), "utf8").catch(() => "");
  return { status, stdout, stderr, told: told.split("\n").filter((line) => line !== "") };
}

async function installed(noted: unknown): Promise<void> {
  await mkdir(join(home, "node_modules/.bin"), { recursive: true });
  await writeFile(join(home, "node_modules/.package-lock.json"), JSON.stringify(noted));
}

it("installs what is missing, and says so on the second channel only", async () => {
  const first = await install();
  expect(first).toMatchObject({ status: 0, stdout: "", told: ["install"] });
  expect(first.stderr).toMatch(/^正在安装依赖的软件包/);
});

it("is silent and quick when all is there", async () => {
  await install();
  const start = performance.now();
  const second = await install();
  expect(performance.now() - start).toBeLessThan(1000);
  expect(second).toMatchObject({ status: 0, stdout: "", stderr: "", told: ["install"] });
});

it("installs again when what is there is not what the lock file asks for", async () => {
  await installed({ packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "sha512-other" } } });
  expect(await install()).toMatchObject({ status: 0, told: ["install"] });
});

it("fetches the pinned Node when npm was not allowed to", async () => {
  expect(await install({ NPM_RUNS_NO_SCRIPTS: "1" })).toMatchObject({ status: 0, told: ["install", "rebuild"] });
});

it("does not take an old Node for the pinned one", async () => {
  await installed(lock);
  await writeFile(join(home, "old-node"), "#!/bin/sh\necho v22.11.0\n");
  await chmod(join(home, "old-node"), 0o755);
  await symlink(join(home, "old-node"), join(home, "node_modules/.bin/node"));
  const { status, stderr, told } = await install({ NPM_FAILS: "1" });
  expect({ status, told }).toEqual({ status: 1, told: ["rebuild"] });
  expect(stderr).toContain("请运行 npm rebuild node");
});

it("says what to do when npm fails, and what npm said", async () => {
  const { status, stderr } = await install({ NPM_FAILS: "1" });
  expect(status).toBe(1);
  expect(stderr).toContain("npm error code ENOTFOUND");
  expect(stderr).toContain("请检查网络和磁盘空间");
});

it("asks for a browser only for the tests, and takes no other for the one that was named", async () => {
  const missing = { CHROMIUM: join(home, "no-such-browser") };
  expect(await install(missing)).toMatchObject({ status: 0 });
  const { status, stderr } = await install(missing, ["--for-tests"]);
  expect(status).toBe(1);
  expect(stderr).toContain(`环境变量 CHROMIUM 写的 ${missing.CHROMIUM} 不存在`);
  expect(await install({ CHROMIUM: process.execPath }, ["--for-tests"])).toMatchObject({ status: 0 });
});

it("fetches what the site's compiler needs on this system when the lock file does not name it", async () => {
  const binding = `@astrojs/compiler-binding-${process.platform}-${process.arch}`;
  const manifest = { optionalDependencies: { "@astrojs/compiler-binding-sunos-mips": "0.5.1", [binding]: "0.5.1" } };
  await mkdir(join(home, "node_modules/@astrojs/compiler-binding"), { recursive: true });
  await writeFile(join(home, "node_modules/@astrojs/compiler-binding/package.json"), JSON.stringify(manifest));
  const { status, told, stderr } = await install();
  // The stand-in installs nothing of the kind: that is said, and the rest goes on.
  expect([status, told.slice(0, 2)]).toEqual([0, ["install", "install"]]);
  expect(stderr).toContain("网站生成不了");
});
