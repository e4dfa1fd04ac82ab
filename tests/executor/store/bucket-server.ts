// A bucket on this machine: s3rver, which keeps and lists objects, behind a door that checks each signature, which s3rver does not.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import type { BucketAddress } from "../../../src/executor/store/bucket-address.ts";
import { expectedSignature, type SignedRequest, signatureOf } from "./expected-signature.ts";

/** The one s3rver knows. */
const key = "S3RVER";
const region = "us-east-1";
export const secret = "geheim+von/niemandem=";

/** Deals with a request in the server's place; false leaves it to the server. */
type Interference = (request: IncomingMessage, response: ServerResponse) => boolean;

export class BucketServer {
  readonly address: BucketAddress;
  /** Method and path of every request that came. */
  readonly asked: string[] = [];
  interfere: Interference = () => false;
  readonly #folder: string;
  readonly #close: () => Promise<void>;

  private constructor(address: BucketAddress, folder: string, close: () => Promise<void>) {
    this.address = address;
    this.#folder = folder;
    this.#close = close;
  }

  static async start(): Promise<BucketServer> {
    const folder = await mkdtemp(join(tmpdir(), "liangji-bucket-"));
    const bucket = "liangji";
    const behind = new S3rver({
      directory: folder,
      silent: true,
      vhostBuckets: false,
      configureBuckets: [{ name: bucket }],
    });
    await behind.configureBuckets();
    const serve = behind.callback();
    const server = createServer((request, response) => {
      self.asked.push(`${request.method} ${request.url}`);
      if (self.interfere(request, response)) return;
      const refusal = refusalOf(request);
      if (refusal === undefined) serve(request, response);
      else refuse(request, response, 403, refusal);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const address = { endpoint, region, bucket, prefix: "zj/2026/", key, secret };
    const self: BucketServer = new BucketServer(address, folder, async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    });
    return self;
  }

  /** Where s3rver keeps the bytes of an object. */
  file(name: string): string {
    return join(this.#folder, this.address.bucket, `${this.address.prefix}${name}._S3rver_object`);
  }

  close(): Promise<void> {
    return this.#close();
  }
}

function refusalOf(request: IncomingMessage): string | undefined {
  const { method = "", url = "", headers } = request;
  const signed: SignedRequest = { method, url, headers };
  const signature = signatureOf(signed);
  if (signature === undefined) return "AccessDenied";
  if (signature.key !== key) return "InvalidAccessKeyId";
  if (signature.region !== region) return "AuthorizationHeaderMalformed";
  const must = ["host", ...Object.keys(headers).filter((name) => name.startsWith("x-amz-"))];
  if (must.some((name) => !signature.signed.includes(name))) return "AccessDenied";
  return signature.signature === expectedSignature(signed, secret) ? undefined : "SignatureDoesNotMatch";
}

/** As servers do: with a reason for people, and for programs; a HEAD has neither. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number, code: string): void {
  request.resume();
  response.writeHead(status, { "content-type": "application/xml" });
  const text = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`;
  response.end(request.method === "HEAD" ? undefined : text);
}
