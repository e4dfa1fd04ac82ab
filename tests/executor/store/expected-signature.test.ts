// The examples AWS publishes for the Authorization header: who judges our signatures judges these as their makers do.
import { expect, test } from "vitest";
import { expectedSignature } from "./expected-signature.ts";

const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const examples = [
  {
    what: "GET Object",
    method: "GET",
    url: "/test.txt",
    more: { range: "bytes=0-9" },
    signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  },
  {
    what: "PUT Object",
    method: "PUT",
    url: "/test$file.text",
    more: {
      date: "Fri, 24 May 2013 00:00:00 GMT",
      "x-amz-storage-class": "REDUCED_REDUNDANCY",
      "x-amz-content-sha256": "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
    },
    signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
  },
  {
    what: "GET Bucket Lifecycle",
    method: "GET",
    url: "/?lifecycle",
    more: {},
    signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
  },
  {
    what: "Get Bucket (List Objects)",
    method: "GET",
    url: "/?max-keys=2&prefix=J",
    more: {},
    signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
  },
];

test.each(examples)("$what", ({ method, url, more, signature }) => {
  const sent: Readonly<Record<string, string>> = {
    host: "examplebucket.s3.amazonaws.com",
    "x-amz-content-sha256": empty,
    "x-amz-date": "20130524T000000Z",
    ...more,
  };
  const names = Object.keys(sent).sort().join(";");
  const scope = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope},SignedHeaders=${names},Signature=${"0".repeat(64)}`;
  expect(expectedSignature({ method, url, headers: { ...sent, authorization } }, secret)).toBe(signature);
});
