// SHA-256 without the browser's help gives what everyone else's gives.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256, sha256Hex } from "../../site/scripts/verify/sha256.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

// FIPS 180-2, appendix B.
it.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
])("of “%s”", async (text, expected) => {
  const bytes = new TextEncoder().encode(text);
  expect(hex(sha256(bytes))).toBe(expected);
  expect(await sha256Hex(bytes.buffer)).toBe(expected);
});

it.each([55, 56, 63, 64, 65, 119, 120, 1_000_000])("of %s bytes, where blocks end", (length) => {
  const bytes = new Uint8Array(length).fill(0xa5);
  expect(hex(sha256(bytes))).toBe(createHash("sha256").update(bytes).digest("hex"));
});
