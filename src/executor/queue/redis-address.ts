// Where Redis is, as a person writes it, and how it is named to them again: never with its password.
import type { World } from "../../base/world.ts";

export interface RedisAddress {
  /** For messages: redis://10.0.0.8:6379/0. */
  readonly shown: string;
  readonly options: RedisPlace;
}

export interface RedisPlace {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly username?: string;
  readonly password?: string;
  /** `ca`: certificates in PEM. */
  readonly tls?: { readonly ca?: string };
}

/** So that it need not stand among the words of a command, which everybody on the machine can read. */
const passwordVariable = "LIANGJI_REDIS_PASSWORD";
/** A file of certificates of those who may vouch for the server. */
const certificatesVariable = "LIANGJI_REDIS_CA";

const form = "redis://主机:端口/库号，加密的是 rediss://主机:端口/库号";

/** What is wrong with it, in words, when it is no address. */
export async function redisAddress(text: string, world: World): Promise<RedisAddress | string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const encrypted = url?.protocol === "rediss:";
  if (!url || !(encrypted || url.protocol === "redis:") || url.hostname === "") return `Redis 的地址要写成 ${form}`;
  const database = /^\/?(\d{0,5})$/.exec(url.pathname)?.[1];
  if (database === undefined || url.search !== "" || url.hash !== "")
    return `Redis 的地址里，端口后面只能有库号：${form}`;
  const file = world.environment(certificatesVariable);
  if (file && !encrypted)
    return `环境变量 ${certificatesVariable} 写了证书文件，地址却不是 rediss:// 开头，连接不会加密`;
  const ca = file ? await readText(world, file) : undefined;
  if (file && ca === undefined) return `环境变量 ${certificatesVariable} 写的证书文件 ${file} 读不出来`;
  const port = Number(url.port || 6379);
  const password = url.password === "" ? world.environment(passwordVariable) : decoded(url.password);
  const options: RedisPlace = {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port,
    db: Number(database),
    ...(url.username && { username: decoded(url.username) }),
    ...(password && { password }),
    ...(encrypted && { tls: ca === undefined ? {} : { ca } }),
  };
  return { shown: `${url.protocol}//${url.hostname}:${port}/${Number(database)}`, options };
}

async function readText(world: World, file: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await world.readBytes(file));
  } catch {
    return undefined;
  }
}

/** A password with a lone per cent sign is meant as it is written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
