// The fingerprint by which a file, or a text, can be told to be the very same.
import { hash } from "node:crypto";

/** SHA-256, in lower-case hexadecimal; of a text, of its UTF-8. */
export const sha256 = (content: Uint8Array | string): string => hash("sha256", content, "hex");

const digest = /^[0-9a-f]{64}$/;

/** Whether something might be what `sha256` gives. */
export const isDigest = (value: unknown): value is string => typeof value === "string" && digest.test(value);
