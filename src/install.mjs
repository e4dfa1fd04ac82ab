// Makes sure that what the program needs is installed, before anything of it runs; plain JavaScript for the Node a machine happens to have.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const modules = join(home, "node_modules");
/** Astro starts from here on; the pinned Node is far above. */
const oldestNode = [22, 12];

process.exitCode =
  installPackages() && installNode() && (!process.argv.includes("--for-tests") || (await installForTests())) ? 0 : 1;

function installPackages() {
  if (packagesAreInstalled()) return true;
  say("正在安装依赖的软件包（首次运行或版本有变化时需要几分钟）……");
  // Not npm ci: it refuses a lock file without the optional packages of other systems, which not every mirror carries.
  if (runNpm(["install", "--no-save"]) && packagesAreInstalled()) {
    installBinding();
    return true;
  }
  return fail(
    "软件包没有装上。请检查网络和磁盘空间，再运行 npm install；在内网，请先用 npm config set registry 设好可用的镜像。",
  );
}

/** npm notes in node_modules what it has put there, last of all; it must be what package-lock.json asks for. */
function packagesAreInstalled() {
  const noted = packagesIn(join(modules, ".package-lock.json"));
  if (noted === undefined) return false;
  const wanted = packagesIn(join(home, "package-lock.json")) ?? {};
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true;
    const found = noted[path];
    // What is optional is for some systems only.
    return found === undefined ? optional === true : found.version === version && found.integrity === integrity;
  });
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * The lock file names what the site's compiler is made of for the systems our mirrors carry; of another system npm leaves it
 * out without a word. Documents are made all the same, so that its lack is told of and stops nothing.
 */
function installBinding() {
  const wanted = manifestOf("@astrojs/compiler-binding")?.optionalDependencies ?? {};
  const system = `-${process.platform}-${process.arch}`;
  const fitting = Object.entries(wanted).filter(([name]) => name.endsWith(system) || name.includes(`${system}-`));
  if (fitting.some(([name]) => manifestOf(name) !== undefined)) return;
  const libc = process.report?.getReport().header.glibcVersionRuntime === undefined ? "-musl" : "-gnu";
  const [name, version] = fitting.find(([one]) => !/-(gnu|musl)$/.test(one) || one.endsWith(libc)) ?? [];
  if (name !== undefined && runNpm(["install", "--no-save", `${name}@${version}`]) && manifestOf(name)) return;
  if (Object.keys(wanted).length > 0)
    say(`这台机器（${system.slice(1)}）上没有装上生成网站要用的部分，DOCX 和 PDF 照常生成，网站生成不了。`);
}

function manifestOf(name) {
  try {
    return JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** The package `node` fetches the pinned Node as it is installed; where npm may not run such scripts, it is fetched now. */
function installNode() {
  if (nodeIsInstalled()) return true;
  say("正在安装指定版本的 Node……");
  runNpm(["rebuild", "node", "--ignore-scripts=false"]);
  if (nodeIsInstalled()) return true;
  return fail("指定版本的 Node 没有装上。请运行 npm rebuild node --ignore-scripts=false，并看它报告的原因。");
}

function nodeIsInstalled() {
  const windows = process.platform === "win32";
  const starter = join(modules, ".bin", windows ? "node.cmd" : "node");
  if (!existsSync(starter)) return false;
  // Under npm this file is run by that very Node, and need not ask it.
  if (realpathSync(process.execPath).startsWith(modules + sep)) return isRecent(process.versions.node);
  // The program itself: its starter needs a shell there, which would take a path with blanks apart.
  const path = windows ? join(modules, "node", "bin", "node.exe") : starter;
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return isRecent((stdout ?? "").trim().replace(/^v/, ""));
}

function isRecent(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The tests read the site in a real browser, put it behind a real server, and give work to others through a real queue. */
async function installForTests() {
  const { findChromium } = await import("../tests/browser/find-chromium.mjs");
  const { findNginx } = await import("../tests/deploy/find-nginx.mjs");
  const { findRedis } = await import("../tests/executor/find-redis.mjs");
  return (
    installProgram({ name: "Chromium", variable: "CHROMIUM", find: findChromium, debian: "chromium" }) &&
    installProgram({ name: "nginx", variable: "NGINX", find: findNginx, debian: "nginx-light" }) &&
    installProgram({ name: "redis-server", variable: "REDIS_SERVER", find: findRedis, debian: "redis-server" })
  );
}

function installProgram({ name, variable, find, debian }) {
  if (find() !== undefined) return true;
  const what = `请安装 ${name}，或者把环境变量 ${variable} 设为它的完整路径，再运行测试。`;
  if (process.env[variable]) return fail(`环境变量 ${variable} 写的 ${process.env[variable]} 不存在。${what}`);
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return fail(`测试要用 ${name}，这台机器上没有。${what}`);
  say(`正在安装测试用的 ${name}……`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const done =
    run("apt-get", ["update", "-qq"], environment) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debian], environment) &&
    find() !== undefined;
  return done || fail(`${name} 没有装上。${what}`);
}

/** Runs npm quietly: the very npm that started us, when one did, with the Node that runs it. */
function runNpm(words) {
  const quiet = [...words, "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  if (/\.[cm]?js$/.test(npm ?? ""))
    return run(process.env.npm_node_execpath ?? process.execPath, [npm, ...quiet], process.env);
  return run("npm", quiet, process.env);
}

/** True when it ended well; else what it said is shown. */
function run(command, words, environment) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: home,
    env: environment,
    encoding: "utf8",
    shell: process.platform === "win32" && !command.includes(sep),
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return true;
  const said = `${stdout ?? ""}${stderr ?? ""}`.trim().split("\n").slice(0, 12).join("\n");
  say(`${command} 没有正常结束（${error?.message ?? `返回 ${status}`}）：\n${said}`);
  return false;
}

/** On the second channel: the first belongs to the command that follows. */
function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  return false;
}
