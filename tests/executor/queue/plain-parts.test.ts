// What the queue rests on: a door for the suspect, patience, addresses that never show their password.
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { CutOff } from "../../../src/base/cut-off.ts";
import { Gathering } from "../../../src/executor/queue/gathering.ts";
import { redisAddress } from "../../../src/executor/queue/redis-address.ts";
import { redisReason } from "../../../src/executor/queue/redis-failure.ts";
import { SharedCache } from "../../../src/executor/queue/shared-cache.ts";
import { giveUpAfter, Standstill, sayEvery } from "../../../src/executor/queue/standstill.ts";
import { Turnstile } from "../../../src/executor/queue/turnstile.ts";
import { opening } from "../../../src/executor/task-kinds.ts";
import { MemoryWorld } from "../../memory-world.ts";

const soon = (): Promise<void> => new Promise((settle) => setImmediate(settle));

/** Work that is begun, and ends when it is told to. */
function steps() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => (): Promise<void> => {
    begun.push(name);
    return new Promise((settle) => ends.set(name, settle));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

it("gathering: sends what fits together, full, ended or when no more will come, and nothing once it has stopped", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const sent: string[] = [];
  let under = 0;
  const gathering = new Gathering<string>({
    most: 3,
    quiet: 50,
    more: (waiting) => under > waiting,
    alike: (one, other) => one[0] === other[0],
    ends: (item) => item.endsWith("."),
    send: (items) => sent.push(items.join(" ")),
  });
  for (const item of ["a1", "a2.", "a3", "a4", "a5", "a6", "b1"]) gathering.add(item);
  expect(sent).toEqual(["a1 a2.", "a3 a4 a5", "a6"]);
  vi.advanceTimersByTime(49);
  gathering.add("b2");
  vi.advanceTimersByTime(99);
  expect(sent).toHaveLength(3);
  vi.advanceTimersByTime(1);
  expect(sent[3]).toBe("b1 b2");
  // Two are asked for that were sent before: when they are done, others will come.
  under = 3;
  gathering.add("d1");
  vi.advanceTimersByTime(1000);
  expect(sent).toHaveLength(4);
  gathering.add("d2.");
  expect(sent[4]).toBe("d1 d2.");
  gathering.add("d3");
  under = 1;
  vi.advanceTimersByTime(50);
  // Somebody has just been answered, and will ask again.
  under = 2;
  vi.advanceTimersByTime(50);
  under = 1;
  vi.advanceTimersByTime(99);
  expect(sent).toHaveLength(5);
  vi.advanceTimersByTime(1);
  expect(sent[5]).toBe("d3");
  gathering.add("c1");
  gathering.stop();
  gathering.add("c2");
  vi.advanceTimersByTime(1000);
  expect(sent).toHaveLength(6);
});

it("turnstile: whoever is suspect is inside alone", async () => {
  const [turnstile, { begun, work, end }] = [new Turnstile(), steps()];
  const all = [turnstile.together(work("a")), turnstile.together(work("b"))];
  await soon();
  all.push(turnstile.alone(work("x")), turnstile.alone(work("y")), turnstile.together(work("c")));
  await soon();
  expect(begun).toEqual(["a", "b"]);
  end("a");
  await soon();
  expect(begun).toEqual(["a", "b"]);
  end("b");
  await soon();
  expect(begun).toEqual(["a", "b", "x"]);
  end("x");
  await soon();
  expect(begun).toEqual(["a", "b", "x", "y"]);
  end("y");
  await soon();
  expect(begun).toEqual(["a", "b", "x", "y", "c"]);
  end("c");
  await Promise.all(all);
});

it("standstill: said now and then, and too long one day", () => {
  const said: string[] = [];
  let now = 0;
  const standstill = new Standstill(
    () => now,
    (text) => said.push(text),
  );
  const at = (time: number, reason?: string): boolean => {
    now = time;
    return standstill.isTooLong(reason);
  };
  expect([at(0, "断了"), at(1_000, "断了")]).toEqual([false, false]);
  expect(said).toEqual([]);
  for (let time = 2_000; time < 60_000; time += 1_000) expect(at(time, "断了")).toBe(false);
  expect(said.length).toBe(Math.ceil(58_000 / sayEvery));
  expect(said[0]).toBe("断了（最多再等10分钟）");
  expect(at(61_000)).toBe(false);
  // Counted anew.
  expect([at(62_000, "断了"), at(62_000 + giveUpAfter - 1, "断了")]).toEqual([false, false]);
  expect(at(62_000 + giveUpAfter, "断了")).toBe(true);
});

it("cut off: what waits is refused, what has ended is not", async () => {
  const cutOff = new CutOff();
  const ended = await cutOff.until(Promise.resolve(1));
  const waiting = cutOff.until(new Promise(() => {}));
  cutOff.cut(new Error("停"));
  await expect(waiting).rejects.toThrow("停");
  await expect(cutOff.until(Promise.resolve(2))).rejects.toThrow("停");
  expect(ended).toBe(1);
});

it("what tasks share is opened once, and only the last few are kept", async () => {
  const opened: string[] = [];
  const open = opening((bytes) => opened.push(new TextDecoder().decode(bytes)), 2);
  const shared = (text: string) => ({ digest: text, bytes: new TextEncoder().encode(text) });
  for (const text of ["a", "b", "a", "c", "a", "b"]) open(shared(text));
  expect(opened).toEqual(["a", "b", "c", "b"]);

  const fetched: string[] = [];
  const cache = new SharedCache(async (digest) => {
    fetched.push(digest);
    return digest === "没有" ? undefined : new TextEncoder().encode(digest);
  });
  const [one, two] = await Promise.all([cache.get("a"), cache.get("a")]);
  expect(one).toBe(two);
  expect(await cache.get("没有")).toBeUndefined();
  expect(await cache.get("没有")).toBeUndefined();
  for (const digest of ["b", "c", "d", "e", "a"]) await cache.get(digest);
  expect(fetched).toEqual(["a", "没有", "没有", "b", "c", "d", "e", "a"]);
});

describe("the address of Redis", () => {
  const world = (environment: Readonly<Record<string, string>> = {}) =>
    Object.assign(new MemoryWorld({}), { environment: (name: string) => environment[name] });

  it.each([
    ["redis://10.0.0.8", {}, { host: "10.0.0.8", port: 6379, db: 0 }],
    ["redis://:a%40b@主机.example:7000/3", {}, { port: 7000, db: 3, password: "a@b" }],
    ["redis://zhang:a%zz@h", {}, { username: "zhang", password: "a%zz" }],
    ["redis://h", { LIANGJI_REDIS_PASSWORD: "密" }, { password: "密" }],
    ["redis://:own@h", { LIANGJI_REDIS_PASSWORD: "密" }, { password: "own" }],
    ["redis://[::1]:6380", {}, { host: "::1", port: 6380 }],
    ["rediss://h", {}, { tls: {} }],
  ])("%s", async (text, environment, expected) => {
    const address = await redisAddress(text, world(environment));
    expect(address).toMatchObject({ options: expected });
    expect(JSON.stringify((address as { shown: string }).shown)).not.toMatch(/a@b|a%40b|a%zz|密|own/);
  });

  it.each(["", "10.0.0.8:6379", "http://h", "redis://", "redis://h/第三", "redis://h/0?x=1", "redis://:geheim@h/a/b"])(
    "%j is none",
    async (text) => {
      const said = await redisAddress(text, world());
      expect(said).toMatch(/^Redis 的地址/);
      expect(said).not.toContain("geheim");
    },
  );

  it("takes certificates from a file, for encrypted connections alone", async () => {
    const named = { environment: () => "ca.pem", readBytes: async () => new TextEncoder().encode("证书") };
    const world = Object.assign(new MemoryWorld({}), named);
    expect(await redisAddress("rediss://h", world)).toMatchObject({ options: { tls: { ca: "证书" } } });
    expect(await redisAddress("redis://h", world)).toContain("不会加密");
    const without = Object.assign(new MemoryWorld({}), { environment: () => "没有.pem" });
    expect(await redisAddress("rediss://h", without)).toContain("没有.pem 读不出来");
  });

  it("is told of in words when it does not work", () => {
    expect(redisReason(Object.assign(new Error("connect ECONNREFUSED 1.2.3.4:1"), { code: "ECONNREFUSED" }))).toBe(
      "那里没有 Redis 在运行，或者端口不对（ECONNREFUSED）",
    );
    expect(redisReason(new Error("WRONGPASS invalid username-password pair"))).toMatch(/^密码（或用户名）不对/);
    expect(redisReason(new Error("别的"))).toBe("出错（别的）");
  });
});
