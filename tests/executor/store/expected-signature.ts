// The signature a request must carry, reckoned from the published rules of AWS Signature Version 4 and from nothing of ours.
import { createHash, createHmac } from "node:crypto";

export interface SignedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Signature {
  readonly key: string;
  readonly region: string;
  readonly signed: readonly string[];
  readonly signature: string;
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

export function signatureOf({ headers }: SignedRequest): Signature | undefined {
  const [, key, , region, signed, signature] = form.exec(String(headers.authorization)) ?? [];
  return key && region && signed && signature ? { key, region, signed: signed.split(";"), signature } : undefined;
}

export function expectedSignature(request: SignedRequest, secret: string): string {
  const [, , day = "", region = "", names = ""] = form.exec(String(request.headers.authorization)) ?? [];
  const [path = "", query = ""] = request.url.split("?");
  const canonical = [
    request.method,
    path.split("/").map(encoded).join("/"),
    query
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => pair.split("="))
      .map(([name = "", value = ""]) => `${encoded(name)}=${encoded(value)}`)
      .sort()
      .join("&"),
    ...names.split(";").map((name) => `${name}:${String(request.headers[name]).trim().replace(/ +/g, " ")}`),
    "",
    names,
    request.headers["x-amz-content-sha256"],
  ].join("\n");
  const date = String(request.headers["x-amz-date"]);
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${createHash("sha256").update(canonical).digest("hex")}`;
  const signing = [day, region, "s3", "aws4_request"].reduce<string | Buffer>(
    (by, part) => createHmac("sha256", by).update(part).digest(),
    `AWS4${secret}`,
  );
  return createHmac("sha256", signing).update(text).digest("hex");
}

const encoded = (text: string): string =>
  encodeURIComponent(decodeURIComponent(text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
