// A real Redis that wants a password, that is encrypted, that is not there.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { connectRedis } from "../../../src/executor/queue/connect-redis.ts";
import { redisAddress } from "../../../src/executor/queue/redis-address.ts";
import { temporaryFolder } from "../../street/run-liangji.ts";
import { RedisServer } from "../redis-server.ts";

const run = promisify(execFile);

/** What is found to be wrong; empty when it answers. */
async function tried(text: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const address = await redisAddress(text, { ...nodeWorld, environment: (name) => environment[name] });
  if (typeof address === "string") return address;
  const connected = await connectRedis(address, "test");
  if (typeof connected === "string") return connected;
  expect(await connected.redis.ping()).toBe("PONG");
  connected.redis.disconnect();
  return connected.findings.map(({ message }) => message).join();
}

async function started(...words: readonly string[]): Promise<RedisServer> {
  const redis = await RedisServer.start(...words);
  onTestFinished(() => redis.close());
  return redis;
}

it("with a password, in the address or beside it, that is never repeated", async () => {
  const { port } = await started("--requirepass", "gehe@im");
  expect(await tried(`redis://:gehe%40im@127.0.0.1:${port}/2`)).toBe("");
  expect(await tried(`redis://127.0.0.1:${port}`, { LIANGJI_REDIS_PASSWORD: "gehe@im" })).toBe("");
  const wrong = await tried(`redis://:falsch@127.0.0.1:${port}`);
  expect(wrong).toContain(`连不上 Redis（redis://127.0.0.1:${port}/0）：密码（或用户名）不对`);
  expect(wrong).not.toContain("falsch");
  expect(await tried(`redis://127.0.0.1:${port}`)).toContain("LIANGJI_REDIS_PASSWORD");
  expect(await tried(`redis://:gehe%40im@127.0.0.1:${port}/99`)).toContain("没有这个库号");
});

it("that is not there, or forgets what it should keep", async () => {
  const redis = await started("--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru");
  expect(await tried(redis.address)).toContain("maxmemory-policy 是 allkeys-lru");
  await redis.kill();
  expect(await tried(redis.address)).toContain("那里没有 Redis 在运行");
  expect(await tried("redis://no-such-host.invalid")).toContain("主机名");
});

it("encrypted, vouched for by the bureau's own certificate", async () => {
  const folder = await temporaryFolder();
  const path = (name: string): string => join(folder, name);
  await writeFile(path("names"), "subjectAltName=IP:127.0.0.1,DNS:localhost\n");
  const ca = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test"];
  await run("openssl", ["req", ...ca, "-keyout", path("ca.key"), "-out", path("ca.pem")]);
  const asked = ["-newkey", "rsa:2048", "-nodes", "-subj", "/CN=redis"];
  await run("openssl", ["req", ...asked, "-keyout", path("redis.key"), "-out", path("redis.csr")]);
  const signing = ["-CA", path("ca.pem"), "-CAkey", path("ca.key"), "-days", "2", "-extfile", path("names")];
  await run("openssl", ["x509", "-req", "-in", path("redis.csr"), "-out", path("redis.pem"), ...signing]);
  const files = ["--tls-cert-file", path("redis.pem"), "--tls-key-file", path("redis.key")];
  const more = ["--tls-ca-cert-file", path("ca.pem"), "--tls-auth-clients", "no"];
  const { port } = await started("--port", "0", "--tls-port", "PORT", ...files, ...more, "--requirepass", "geheim");
  const secrets = { LIANGJI_REDIS_PASSWORD: "geheim" };
  expect(await tried(`rediss://127.0.0.1:${port}`, { ...secrets, LIANGJI_REDIS_CA: path("ca.pem") })).toBe("");
  expect(await tried(`rediss://127.0.0.1:${port}`, secrets)).toContain("LIANGJI_REDIS_CA");
});
