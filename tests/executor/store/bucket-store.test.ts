// A bucket over a network: servers that hang, break off, are overloaded, refuse or lead elsewhere; and keys that are never told.
import { utimes } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../../src/base/digest.ts";
import type { BucketAddress } from "../../../src/executor/store/bucket-address.ts";
import { BucketStore } from "../../../src/executor/store/bucket-store.ts";
import { notReached } from "../../../src/executor/store/bucket-trouble.ts";
import type { Patience } from "../../../src/executor/store/patient-fetch.ts";
import { StoreTrouble } from "../../../src/executor/store/store-trouble.ts";
import { storedName } from "../../../src/executor/store/stored-name.ts";
import { BucketServer, refuse, secret } from "./bucket-server.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const name = storedName("results", sha256("甲"));
/** Tries again at once, and waits for a busy machine. */
const calm: Patience = { timeout: 30_000, pauses: [1, 1, 1] };
const hasty: Patience = { ...calm, timeout: 300 };

let server: BucketServer;
beforeEach(async () => {
  server = await BucketServer.start();
});
afterEach(() => server.close());

const open = (other: Partial<BucketAddress> = {}, patience = calm): BucketStore =>
  new BucketStore({ ...server.address, ...other }, patience);

/** What a person is told. */
async function trouble(work: () => Promise<unknown>): Promise<string> {
  const cause = await work()
    .then(() => undefined)
    .catch((thrown: unknown) => thrown);
  if (!(cause instanceof StoreTrouble)) throw new Error(`no trouble, but ${String(cause)}`);
  for (const word of [secret, server.address.key]) expect(cause.message).not.toContain(word);
  return cause.message;
}

const everyWay = (store: BucketStore): readonly (() => Promise<unknown>)[] => [
  () => store.get(name),
  () => store.has(name),
  () => store.put(name, bytes("甲")),
  () => all(store),
];
const withWords = (store: BucketStore) => everyWay(store).filter((_, index) => index !== 1);

async function all(store: BucketStore): Promise<void> {
  for await (const _ of store.list());
}

describe("who may", () => {
  test("signs every request so that the server's own reckoning agrees, and names objects path by path", async () => {
    const store = open();
    await store.put(name, bytes("甲"));
    expect(await store.get(name)).toEqual(bytes("甲"));
    expect(server.asked).toEqual([`PUT /liangji/zj/2026/${name}`, `GET /liangji/zj/2026/${name}`]);
  });

  test("a wrong secret is refused, and told where it is written", async () => {
    const store = open({ secret: "falsch" });
    for (const work of withWords(store))
      expect(await trouble(work)).toMatch(/LIANGJI_S3_SECRET.*（403 SignatureDoesNotMatch）。$/);
    // The answer to HEAD has no words.
    expect(await trouble(() => store.has(name))).toMatch(/LIANGJI_S3_KEY、LIANGJI_S3_SECRET.*权限（403）。$/);
  });

  test.each([
    ["key", { key: "NIEMAND" }, "LIANGJI_S3_KEY"],
    ["region", { region: "cn-1" }, "桶不在这个地区（现在是 cn-1）"],
    ["bucket", { bucket: "anderswo" }, "没有“anderswo”这个桶"],
  ])("a wrong %s is told", async (_, other, told) => {
    const store = open(other);
    for (const work of withWords(store)) expect(await trouble(work)).toContain(told);
  });

  test("a refusal is final and asked for once; nothing of its words is repeated", async () => {
    server.interfere = (request, response) => {
      refuse(request, response, 403, "\u001b[31mAccessDenied");
      return true;
    };
    expect(await trouble(() => open().get(name))).toMatch(/（403）。$/);
    expect(server.asked).toHaveLength(1);
  });
});

describe("a server that is unwell", () => {
  test("is asked again: 503 twice, then a connection that breaks, then the answer", async () => {
    await open().put(name, bytes("甲"));
    for (const act of [
      async () => expect(await open().get(name)).toEqual(bytes("甲")),
      async () => expect(await open().has(name)).toBe(true),
      () => open().put(name, bytes("甲")),
      () => all(open()),
    ]) {
      let left = 3;
      server.interfere = (request, response) => {
        left -= 1;
        if (left >= 1) refuse(request, response, 503, "SlowDown");
        else if (left === 0) request.destroy();
        return left >= 0;
      };
      await act();
      expect(left).toBeLessThan(0);
    }
  });

  test("is given up in the end, with what it last said", async () => {
    server.interfere = (request, response) => {
      refuse(request, response, 503, "SlowDown");
      return true;
    };
    for (const work of everyWay(open())) expect(await trouble(work)).toMatch(/一再出错.*（503( SlowDown)?）。$/);
    expect(server.asked).toHaveLength(16);
  });

  test("that hangs is given up after a while, before its first word or in the middle", async () => {
    server.interfere = () => true;
    for (const work of everyWay(open({}, hasty))) expect(await trouble(work)).toContain("一直没有回应");
    server.interfere = (_, response) => {
      response.writeHead(200, { "content-length": "6" });
      response.write("abc");
      return true;
    };
    expect(await trouble(() => open({}, hasty).get(name))).toContain("一直没有回应");
  });

  test("that breaks off in the middle has given nothing", async () => {
    server.interfere = (_, response) => {
      response.writeHead(200, { "content-length": "6" });
      response.write("abc", () => response.destroy());
      return true;
    };
    expect(await trouble(() => open().get(name))).toContain("连接中断");
    expect(server.asked).toHaveLength(4);
  });

  test("that is slow but alive is waited for", async () => {
    await open().put(name, bytes("甲".repeat(4)));
    server.interfere = (_, response) => {
      response.writeHead(200, { "content-length": "12" });
      for (let index = 0; index < 4; index += 1) setTimeout(() => response.write("甲"), 900 * (index + 1));
      return true;
    };
    expect(new TextDecoder().decode(await open({}, { ...calm, timeout: 2500 }).get(name))).toBe("甲甲甲甲");
    expect(server.asked).toHaveLength(2);
  });

  test("that is not there is told with its address", async () => {
    const [free, endpoint] = await listening(createServer());
    await new Promise((closed) => free.close(closed));
    for (const work of everyWay(open({ endpoint })))
      expect(await trouble(work)).toBe(
        `对象存储 ${endpoint} 地址上没有服务，请核对端口，看对象存储是否在运行（ECONNREFUSED）。`,
      );
    expect(await trouble(() => open({ endpoint: "http://nirgends.invalid" }).get(name))).toMatch(/域名/);
  });
});

test("a certificate nobody vouches for is told, and what to do about it", () => {
  const thrown = new TypeError("fetch failed", {
    cause: Object.assign(new Error("x"), { code: "SELF_SIGNED_CERT_IN_CHAIN" }),
  });
  expect(notReached(thrown, server.address)?.message).toMatch(
    /证书不受信任.*NODE_EXTRA_CA_CERTS（SELF_SIGNED_CERT_IN_CHAIN）。$/,
  );
  expect(notReached(new TypeError("x is not a function"), server.address)).toBeUndefined();
});

test("follows nobody elsewhere: keys and documents go where a person said", async () => {
  const led: string[] = [];
  const [other, endpoint] = await listening(
    createServer((request, response) => {
      led.push(`${request.method} ${request.url}`);
      response.end("fremd");
    }),
  );
  for (const status of [301, 302, 307]) {
    server.interfere = (_, response) => {
      response.writeHead(status, { location: `${endpoint}/x` }).end();
      return true;
    };
    for (const work of everyWay(open())) expect(await trouble(work)).toContain("请核对 endpoint 和 region");
  }
  expect(led).toEqual([]);
  await new Promise((closed) => other.close(closed));
});

test("a bucket of many pages is listed to its end", async () => {
  const digests = Array.from({ length: 2500 }, (_, index) => sha256(String(index))).sort();
  server.interfere = (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://x");
    const prefix = searchParams.get("prefix") ?? "";
    if (request.method !== "GET" || !prefix.endsWith("blobs/")) return false;
    const from = Number((searchParams.get("continuation-token") ?? "=+/0").slice(3));
    const entries = digests
      .slice(from, from + 1000)
      .map((one) => `<Contents><Key>zj/2026/${storedName("blobs", one)}</Key><Size>7</Size></Contents>`);
    const next = from + 1000;
    const more = next < digests.length;
    const token = more ? `<NextContinuationToken>=+/${next}</NextContinuationToken>` : "";
    response.writeHead(200, { "content-type": "application/xml" });
    response.end(`<ListBucketResult><IsTruncated>${more}</IsTruncated>${token}${entries.join("")}</ListBucketResult>`);
    return true;
  };
  const found: string[] = [];
  for await (const { name: one, size } of open().list()) if (size === 7) found.push(one);
  expect(found).toEqual(digests.map((one) => storedName("blobs", one)));
});

test("what may only be read is read, even when it is old", async () => {
  await open().put(name, bytes("甲"));
  const then = Date.now() / 1000 - 9 * 24 * 60 * 60;
  await utimes(server.file(name), then, then);
  server.interfere = (request, response) => {
    if (request.method !== "PUT") return false;
    refuse(request, response, 403, "AccessDenied");
    return true;
  };
  expect(await open().get(name)).toEqual(bytes("甲"));
  expect(server.asked.at(-1)).toContain("PUT");
});

async function listening(one: Server): Promise<readonly [Server, string]> {
  await new Promise<void>((done) => one.listen(0, "127.0.0.1", done));
  return [one, `http://127.0.0.1:${(one.address() as AddressInfo).port}`];
}
