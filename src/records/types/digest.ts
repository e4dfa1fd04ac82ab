// 内容摘要: the digest of a document's text, as the command that signs writes it.
import { scalar } from "./scalar.ts";

/** SHA-256 in lower-case hexadecimal. */
export const digest = scalar({
  name: "内容摘要",
  wanted: "64位的校验值",
  example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  parse: (text) => (/^[0-9a-f]{64}$/.test(text) ? text : undefined),
  meant: (text) => text.replace(/\s/g, "").toLowerCase(),
  hint: "内容摘要由 sign 命令写入，不手工填写、不改动；请删去这条记录，重新运行 npm run liangji -- sign",
});
