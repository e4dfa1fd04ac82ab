// docs/规模.md and the files beside it: every command, option, variable and file they name is there, and what a machine can try is tried.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allCommands } from "../../src/commands/all-commands.ts";
import { giveUpAfter } from "../../src/executor/queue/standstill.ts";
import { fewestDays } from "../../src/executor/store/clear-store.ts";
import { openStore } from "../../src/executor/store/open-store.ts";
import { findRedis } from "../executor/find-redis.mjs";
import { sourceFiles } from "../house/source-code.ts";
import { MemoryWorld } from "../memory-world.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(encodeURI(path), root), "utf8");

const guide = await read("docs/规模.md");
const beside = "docs/规模";
const units = (await readdir(new URL(encodeURI(`${beside}/systemd/`), root))).sort();
const unitTexts = new Map(
  await Promise.all(units.map(async (name) => [name, await read(`${beside}/systemd/${name}`)] as const)),
);
const compose = await read(`${beside}/compose.yaml`);
const variables = await read(`${beside}/liangji.env`);
const redisConf = await read(`${beside}/redis.conf`);

const blocks = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
  language,
  lines: text.trim().split("\n"),
}));
const spans = [...guide.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => text);

/** What stands behind the program's name: the words of one of its commands. */
function ownWords(line: string): readonly string[] | undefined {
  const [, words] =
    /(?:npm run liangji --|\bsrc\/cli\.ts|\bliangji(?= (?:build|province|portal|worker|clear)\b)) (.+)$/.exec(line) ??
    [];
  return words?.split(" ");
}

/** What is wrong with the words of a command, as the program itself sees it. */
function wrongWith([name = "", ...words]: readonly string[]): string | undefined {
  const command = allCommands.find((one) => one.name === name);
  if (!command) return `no command ${name}`;
  const left = words.flatMap((word) => (word.startsWith("--") ? word.split("=") : [word]));
  while (left.length > 0) {
    const option = left.shift() ?? "";
    const known = command.options[option.replace(/^--/, "")];
    if (!option.startsWith("--") || !known) return `${name} has no ${option}`;
    if (known.type === "boolean") continue;
    const value = left.shift();
    if (value === undefined || value.startsWith("--")) return `${name} ${option} has no value`;
    if (known.choices && !known.choices.includes(value)) return `${name} ${option} is never ${value}`;
  }
  return undefined;
}

describe("docs/规模.md", () => {
  const shown = [...blocks.flatMap(({ lines }) => lines), ...spans].flatMap((line) => ownWords(line)?.join(" ") ?? []);

  it("shows commands", () => {
    expect(new Set(shown.map((line) => line.split(" ")[0]))).toEqual(
      new Set(["province", "portal", "build", "worker", "clear"]),
    );
  });

  it.each(shown)("%s", (line) => expect(wrongWith(line.split(" "))).toBeUndefined());

  it("names no option in passing that no command has", () => {
    const options = new Set(allCommands.flatMap((command) => Object.keys(command.options)));
    const named = spans.flatMap((text) => [...text.matchAll(/^--([a-z-]+)/g)].map(([, name = ""]) => name));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !options.has(name))).toEqual([]);
  });

  it("names in passing only commands there are", () => {
    const named = spans.filter((text) => /^[a-z]+ --/.test(text)).filter((text) => !/^redis|^openssl/.test(text));
    expect(named.flatMap((text) => wrongWith(text.split(" ")) ?? [])).toEqual([]);
  });

  it("says of every file beside it what it is, and of none that is not there", async () => {
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, to = ""]) => to);
    for (const to of links)
      expect((await stat(new URL(encodeURI(`docs/${to}`), root))).isFile() || to.endsWith("/")).toBe(true);
    const there = [...units.map((name) => `systemd/${name}`), "compose.yaml", "liangji.env", "redis.conf"];
    for (const file of there) expect(links).toContain(`规模/${file}`);
    const own = spans.filter((text) => /^docs\//.test(text)).map((text) => posix.normalize(text));
    for (const path of own) expect(await stat(new URL(encodeURI(path), root))).toBeTruthy();
  });

  it("gives the store as it may be written", async () => {
    const [address] = blocks.flatMap(({ lines }) => lines).filter((line) => line.startsWith("s3://"));
    const world = new MemoryWorld({}, { environment: { LIANGJI_S3_KEY: "a", LIANGJI_S3_SECRET: "b" } });
    const real = address
      ?.replace("桶名", "liangji")
      .replace("前缀", "zj")
      .replace("对象存储的地址", "oss.example.org")
      .replace("地区", "cn-1");
    expect(typeof (await openStore(real ?? "", world))).toBe("object");
  });

  it("says how long the program waits, and how few days it takes", () => {
    expect(giveUpAfter).toBe(10 * 60_000);
    expect(guide).toContain("十分钟以内恢复的");
    expect(guide).toContain(`至少${fewestDays}天`);
  });
});

it("every variable named is one the program asks for, and every one it asks for is named", async () => {
  const source = (await sourceFiles(["src"], /\.ts$/)).map(({ text }) => text).join("\n");
  const asked = new Set([...source.matchAll(/"(LIANGJI_(?:REDIS|STORE|S3)\w*)"/g)].map(([, name = ""]) => name));
  const named = new Set([guide, variables, compose].flatMap((text) => text.match(/LIANGJI_\w+/g) ?? []));
  expect([...named].sort()).toEqual([...asked].sort());
  expect(variables).not.toMatch(/^#?LIANGJI_(?:REDIS_PASSWORD|S3_KEY|S3_SECRET)=.+/m);
});

describe.each([...unitTexts])("systemd: %s", (name, text) => {
  it("runs a command there is, without a password among its words", () => {
    const [, start] = /^ExecStart=(.*)$/m.exec(text) ?? [];
    if (name.endsWith(".timer")) return expect(unitTexts.has(name.replace(".timer", ".service"))).toBe(true);
    expect(wrongWith(ownWords(start ?? "") ?? [])).toBeUndefined();
    expect(start).not.toMatch(/redis:\/\/|rediss:\/\/|SECRET|PASSWORD/);
    expect(text).toMatch(/^User=liangji$/m);
    expect(text).toMatch(/^EnvironmentFile=\/etc\/liangji\/liangji\.env$/m);
  });
});

const analyze = spawnSync("systemd-analyze", ["--version"]).status === 0;
it.skipIf(!analyze)("systemd itself has nothing to say of the units", async () => {
  const folder = await mkdtemp(join(tmpdir(), "liangji-units-"));
  try {
    for (const [name, text] of unitTexts) {
      await writeFile(
        join(folder, name),
        text.replaceAll("/opt/liangji/current/node_modules/.bin/node", process.execPath),
      );
    }
    for (const name of units) {
      const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", join(folder, name)], {
        encoding: "utf8",
      });
      expect([name, status, stderr.split("\n").filter((line) => line.includes("liangji"))]).toEqual([name, 0, []]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe("compose.yaml", () => {
  interface Service {
    readonly image: string;
    readonly command: readonly string[];
    readonly volumes: readonly string[];
    readonly networks: readonly string[];
    readonly ports?: unknown;
    readonly environment?: Readonly<Record<string, string>>;
  }
  const { services, networks, secrets } = parse(compose, { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
    readonly secrets: Readonly<Record<string, unknown>>;
  };

  it("has Redis, workers and a build, from images by their plain names", () => {
    expect(Object.entries(services).map(([name, { image }]) => [name, image])).toEqual([
      ["redis", "redis:7"],
      ["worker", "node:24"],
      ["build", "node:24"],
    ]);
  });

  it("opens nothing to the outside", () => {
    for (const { ports, networks: joined } of Object.values(services)) {
      expect(ports).toBeUndefined();
      expect(joined).toEqual(["inside"]);
    }
    expect(networks.inside).toEqual({ internal: true });
    expect(Object.keys(secrets)).toEqual(["redis_password"]);
  });

  it("runs commands there are, in folders that are there", () => {
    for (const name of ["worker", "build"]) {
      const { command, volumes, environment } = services[name] as Service;
      const words = command.slice(command.indexOf("src/cli.ts") + 1);
      expect(wrongWith(words)).toBeUndefined();
      const mounted = volumes.map((one) => one.split(":")[1]);
      const used = words.flatMap((word) => /^--(?:content|out)=(.+)$/.exec(word)?.[1] ?? []);
      expect(mounted).toEqual(expect.arrayContaining([...used, environment?.LIANGJI_STORE]));
    }
  });
});

const redis = findRedis();
describe.skipIf(redis === undefined)("Redis as it is configured here", () => {
  const password = "ein-langes-wort-aus-einem-test";
  let folder = "";
  const running: ChildProcess[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "liangji-redis-conf-"));
    for (const name of ["data", "other"]) await mkdir(join(folder, name));
    await writeFile(join(folder, "password.conf"), `requirepass ${password}\n`);
    await chmod(join(folder, "password.conf"), 0o600);
  });
  afterAll(async () => {
    for (const one of running) one.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** On a socket of the file system: it listens to nobody else. */
  async function keepsItsPromises(name: string, words: readonly string[]): Promise<void> {
    const socket = join(folder, `${name}.sock`);
    running.push(spawn(redis ?? "", [...words, "--unixsocket", socket], { stdio: "ignore" }));
    const client = new Redis(socket, { password, lazyConnect: true, retryStrategy: () => 50 });
    client.on("error", () => undefined);
    await client.ping();
    const settings = ["appendonly", "maxmemory-policy", "protected-mode"];
    const found = await Promise.all(settings.map((name) => client.config("GET", name)));
    expect(found).toEqual([
      ["appendonly", "yes"],
      ["maxmemory-policy", "noeviction"],
      ["protected-mode", "yes"],
    ]);
    const stranger = new Redis(socket, { lazyConnect: true, retryStrategy: () => null });
    stranger.on("error", () => undefined);
    await expect(stranger.set("a", "b")).rejects.toThrow("NOAUTH");
    stranger.disconnect();
    client.disconnect();
  }

  it("by redis.conf: with a password, written down, never forgetting; and it listens where it is told, encrypted only", async () => {
    expect(redisConf).toMatch(/^bind 127\.0\.0\.1 10\.\S+$/m);
    expect(redisConf).toMatch(/^port 0$/m);
    expect(redisConf).not.toMatch(/^requirepass/m);
    // There are no certificates here; all else is as it stands.
    const text = redisConf
      .replace(/^bind .*$/m, "bind 127.0.0.1")
      .replace(/^tls-.*$/gm, "")
      .replace("/etc/redis/liangji-password.conf", join(folder, "password.conf"));
    await writeFile(join(folder, "redis.conf"), `${text}\ndir ${join(folder, "data")}\n`);
    await keepsItsPromises("conf", [join(folder, "redis.conf")]);
  });

  it("by the words of compose.yaml", async () => {
    const { services } = parse(compose, { merge: true }) as { services: { redis: { command: readonly string[] } } };
    const words = services.redis.command
      .slice(1)
      .map((word) => word.replace("/run/secrets/redis_password", join(folder, "password.conf")));
    const here = ["--port", "0", "--dir", join(folder, "other")];
    await keepsItsPromises("compose", [...words, ...here]);
  });
});
