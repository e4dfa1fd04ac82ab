// What an object storage refuses, or that it cannot be reached, in words a person can act on.
import { StoreTrouble } from "./store-trouble.ts";

/** What was answered: the code of the protocol tells more than the status. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

interface Asked {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
}

const rights = "列出对象（ListBucket）和读、写、删对象（GetObject、PutObject、DeleteObject）";

const elsewhere = (region: string): string => `桶不在这个地址或地区（现在是 ${region}），请核对 endpoint 和 region`;

const refusals: Readonly<Record<string, (asked: Asked) => string>> = {
  InvalidAccessKeyId: () => "不认识这个访问密钥，请核对环境变量 LIANGJI_S3_KEY",
  SignatureDoesNotMatch: ({ region }) =>
    `签名对不上，请核对环境变量 LIANGJI_S3_SECRET 和地区（现在是 ${region}）；经过代理的，代理不能改写地址`,
  RequestTimeTooSkewed: () => "这台机器的时钟与服务器相差太多，请先对时",
  AccessDenied: () => `密钥没有权限，要允许它对这个桶${rights}`,
  AllAccessDisabled: () => "这个桶被停用了，请向对象存储的管理员了解",
  NoSuchBucket: ({ bucket }) => `没有“${bucket}”这个桶，请核对桶名，或先建好它`,
  PermanentRedirect: ({ region }) => elsewhere(region),
  AuthorizationHeaderMalformed: ({ region }) => `桶不在这个地区（现在是 ${region}），请核对 region`,
  QuotaExceeded: () => "桶的配额用完了，请清理存放处或扩大配额",
  XMinioStorageFull: () => "对象存储的磁盘满了，请清理存放处或扩大磁盘",
};

const denied = `不让用：请核对环境变量 LIANGJI_S3_KEY、LIANGJI_S3_SECRET 和 region，这台机器的时钟，以及密钥有没有${rights}的权限`;

const unreachable: Readonly<Record<string, string>> = {
  ENOTFOUND: "找不到这个地址，请核对 endpoint 和域名解析",
  EAI_AGAIN: "域名解析没有回应，请检查网络",
  ECONNREFUSED: "地址上没有服务，请核对端口，看对象存储是否在运行",
  EHOSTUNREACH: "网络不通，请检查网络和防火墙",
  ENETUNREACH: "网络不通，请检查网络和防火墙",
};

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

export function refused({ status, code }: Refusal, asked: Asked): StoreTrouble {
  // The answer comes from outside; only what looks like a code is repeated.
  const known = /^[A-Za-z0-9]{1,60}$/.test(code) && code !== "Unknown" ? code : "";
  const said = `${status}${known === "" ? "" : ` ${known}`}`;
  const meant = refusals[known]?.(asked) ?? byStatus(status, asked);
  return new StoreTrouble(`对象存储 ${asked.endpoint} ${meant}（${said}）。`);
}

function byStatus(status: number, { region }: Asked): string {
  if (status === 401 || status === 403) return denied;
  if (status < 400) return elsewhere(region);
  if (status >= 500) return "一再出错，请看它自己的日志和磁盘";
  return "不接受这个请求，请核对 endpoint 是不是 S3 兼容的地址";
}

/** For what the network threw; undefined for anything else, which is a bug. */
export function notReached(cause: unknown, asked: Asked): StoreTrouble | undefined {
  if (cause instanceof DOMException)
    return new StoreTrouble(`对象存储 ${asked.endpoint} 一直没有回应，请检查它和网络。`);
  const code = codeOf(cause);
  if (code === undefined) return undefined;
  const meant = certificate.test(code)
    ? "的证书不受信任或已过期；用内部证书的，把签发机构的证书文件写进环境变量 NODE_EXTRA_CA_CERTS"
    : (unreachable[code] ?? "连接中断，请检查它和网络");
  return new StoreTrouble(`对象存储 ${asked.endpoint} ${meant}（${code}）。`);
}

function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return codeOf(cause.cause);
}
