// Where a bucket is: s3://桶/前缀?endpoint=https://…&region=…, and who may use it: by the environment, never by the command line.
import type { World } from "../../base/world.ts";

export interface BucketAddress {
  /** Without a slash at its end; the bucket is the first part of the path below it. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
  readonly key: string;
  readonly secret: string;
}

const form = "s3://桶名/前缀?endpoint=https://对象存储的地址&region=地区";
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixName = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/|$))*$/;
const regionName = /^[A-Za-z0-9-]{1,64}$/;

/** The address, or what is wrong with it: a sentence that repeats nothing of it, for it may hold a password. */
export function bucketAddress(text: string, world: Pick<World, "environment">): BucketAddress | string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return `对象存储的写法不对，应当是 ${form}。`;
  }
  if (url.username !== "" || url.password !== "") return noSecrets;
  const parameters = new Map(url.searchParams);
  for (const name of parameters.keys()) {
    if (/key|secret|password|token/i.test(name)) return noSecrets;
    if (name !== "endpoint" && name !== "region") return `对象存储的“?”后面只能写 endpoint 和 region：${form}。`;
  }
  const bucket = url.host;
  if (!bucketName.test(bucket)) return `桶名要由3到63个小写字母、数字、“-”、“.”组成：${form}。`;
  const prefix = url.pathname.replace(/^\/+|\/+$/g, "");
  if (url.hash !== "" || !prefixName.test(prefix))
    return `前缀只能用字母、数字、“-”、“_”、“.”，各段之间用“/”：${form}。`;
  const region = parameters.get("region") ?? world.environment("LIANGJI_S3_REGION") ?? "us-east-1";
  if (!regionName.test(region)) return `region 只能用字母、数字和“-”：${form}。`;
  const endpoint = endpointOf(parameters.get("endpoint") ?? world.environment("LIANGJI_S3_ENDPOINT") ?? "");
  if (endpoint === undefined)
    return `没有写明对象存储的地址，或写得不对：在“?”后面写 endpoint=https://…，或设环境变量 LIANGJI_S3_ENDPOINT；地址里不要带用户名和密码。`;
  const [key = "", secret = ""] = ["LIANGJI_S3_KEY", "LIANGJI_S3_SECRET"].map((name) =>
    world.environment(name)?.trim(),
  );
  if (key === "" || secret === "")
    return "没有对象存储的密钥：把访问密钥放进环境变量 LIANGJI_S3_KEY，把私有密钥放进 LIANGJI_S3_SECRET（不要写在命令里）。";
  return { endpoint, region, bucket, prefix: prefix === "" ? "" : `${prefix}/`, key, secret };
}

const noSecrets =
  "密钥不要写在命令里，别的用户看得到：去掉它，放进环境变量 LIANGJI_S3_KEY 和 LIANGJI_S3_SECRET。写过的密钥最好换掉。";

function endpointOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
