// What may stand after --store, and what is said of everything else; a password is repeated nowhere.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { bucketAddress } from "../../../src/executor/store/bucket-address.ts";
import { BucketStore } from "../../../src/executor/store/bucket-store.ts";
import { FolderStore } from "../../../src/executor/store/folder-store.ts";
import { openStore } from "../../../src/executor/store/open-store.ts";
import { MemoryWorld } from "../../memory-world.ts";

const keys = { LIANGJI_S3_KEY: "schluessel", LIANGJI_S3_SECRET: "geheimnis" };
const world = new MemoryWorld({ "库/clock": "", "/mnt/共享/clock": "" }, { environment: keys });

test.each(["库", "库/", "/mnt/共享", "/mnt/共享/", " 库 "])("“%s” is a folder", async (text) => {
  expect(await openStore(text, world)).toBeInstanceOf(FolderStore);
});

test.each([
  "s3://liangji/zj?endpoint=https://minio.example.org:9000&region=cn-east-1",
  "s3://liangji?endpoint=http://10.0.0.9:9000",
  "s3://liangji/a/b-c_d.e/?endpoint=https%3A%2F%2Fs3.example.org",
])("“%s” is a bucket", async (text) => {
  expect(await openStore(text, world)).toBeInstanceOf(BucketStore);
});

test.each([
  ["", "没有写存放处"],
  ["   ", "没有写存放处"],
  ["没有这个文件夹", "文件夹不存在"],
  ["https://minio.example.org/liangji", "s3://"],
  ["ftp://nas/liangji", "先挂载"],
  ["smb://nas/liangji", "先挂载"],
  ["nas01:/export/liangji", "先挂载"],
  ["\\\\nas01\\liangji", "先挂载"],
  ["//nas01/liangji", "先挂载"],
  ["s3:", "桶名"],
  ["s3://", "桶名"],
  ["s3:///liangji", "桶名"],
  ["s3://LiangJi?endpoint=https://a", "桶名"],
  ["s3://亮绩?endpoint=https://a", "桶名"],
  ["s3://liangji/../geheim?endpoint=x", "没有写明"],
  ["s3://liangji/a//b?endpoint=https://a", "前缀"],
  ["s3://liangji/a%2e%2e%2fb?endpoint=https://a", "前缀"],
  ["s3://liangji/省?endpoint=https://a", "前缀"],
  ["s3://liangji", "没有写明"],
  ["s3://liangji?endpoint=", "没有写明"],
  ["s3://liangji?endpoint=minio:9000", "没有写明"],
  ["s3://liangji?endpoint=file:///etc", "没有写明"],
  ["s3://liangji?endpoint=https://a/?x=1", "没有写明"],
  ["s3://liangji?endpoint=https://a&region=a b", "region"],
  ["s3://liangji?endpoint=https://a&acl=public-read", "只能写 endpoint 和 region"],
])("“%s” is none, and told so", async (text, told) => {
  expect(await openStore(text, world)).toContain(told);
});

test.each([
  "s3://schluessel:passwort123@liangji?endpoint=https://a",
  "s3://liangji?endpoint=https://schluessel:passwort123@a",
  "s3://liangji?endpoint=https://a&secret=passwort123",
  "s3://liangji?endpoint=https://a&AccessKeyId=passwort123",
  "s3://liangji/passwort123 ?endpoint=https://a&password=passwort123",
])("“%s” holds a password: it is refused and not repeated", async (text) => {
  const told = await openStore(text, world);
  expect(told).toMatch(/密钥不要写在命令里|不要带用户名和密码/);
  expect(told).not.toContain("passwort123");
});

describe("a bucket", () => {
  const text = "s3://liangji/zj?endpoint=https://s3.example.org";

  test.each(["LIANGJI_S3_KEY", "LIANGJI_S3_SECRET"])("wants %s", async (name) => {
    const lacking = new MemoryWorld({}, { environment: { ...keys, [name]: " " } });
    expect(await openStore(text, lacking)).toContain(name);
  });

  test("takes where it is from the environment too; what is written goes first", () => {
    const environment = { ...keys, LIANGJI_S3_ENDPOINT: "https://a.example.org/s3/", LIANGJI_S3_REGION: "cn-1" };
    const set = new MemoryWorld({}, { environment });
    expect(bucketAddress("s3://liangji", set)).toEqual({
      endpoint: "https://a.example.org/s3",
      region: "cn-1",
      bucket: "liangji",
      prefix: "",
      key: "schluessel",
      secret: "geheimnis",
    });
    expect(bucketAddress("s3://liangji/zj/?endpoint=https://b.example.org&region=cn-2", set)).toMatchObject({
      endpoint: "https://b.example.org",
      region: "cn-2",
      prefix: "zj/",
    });
  });

  test("keeps its keys where nobody prints them", async () => {
    expect(inspect(await openStore(text, world), { depth: 9, showHidden: true })).not.toContain("geheimnis");
  });
});
