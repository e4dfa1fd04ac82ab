// Why Redis could not be used, in words a person can act on. What Redis or the system says is told with it; a password never stands in that.

const byCode: Readonly<Record<string, string>> = {
  ECONNREFUSED: "那里没有 Redis 在运行，或者端口不对",
  ENOTFOUND: "没有这个主机名",
  EAI_AGAIN: "主机名暂时解析不了",
  ETIMEDOUT: "连接超时，可能被防火墙挡住",
  EHOSTUNREACH: "网络不通",
  ENETUNREACH: "网络不通",
  ECONNRESET: "连接被断开；服务器要求加密时地址应写 rediss://",
  EPIPE: "连接被断开",
  EPROTO: "服务器没有开启加密，地址应写 redis://",
  ERR_SSL_WRONG_VERSION_NUMBER: "服务器没有开启加密，地址应写 redis://",
  ERR_TLS_CERT_ALTNAME_INVALID: "服务器的证书不是发给这个主机名的",
  CERT_HAS_EXPIRED: "服务器的证书过期了",
  SELF_SIGNED_CERT_IN_CHAIN: "服务器的证书不是公认机构签发的，请把签发它的证书文件写进环境变量 LIANGJI_REDIS_CA",
  DEPTH_ZERO_SELF_SIGNED_CERT: "服务器的证书是自签的，请把它的证书文件写进环境变量 LIANGJI_REDIS_CA",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "服务器的证书核实不了，请把签发它的证书文件写进环境变量 LIANGJI_REDIS_CA",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "服务器的证书核实不了，请把签发它的证书文件写进环境变量 LIANGJI_REDIS_CA",
};

const byReply: readonly (readonly [RegExp, string])[] = [
  [/^WRONGPASS|invalid password|invalid username/, "密码（或用户名）不对"],
  [/^NOAUTH/, "服务器要密码，没有写：请写进环境变量 LIANGJI_REDIS_PASSWORD"],
  [/without any password configured/, "服务器没有设密码，却写了密码"],
  [/^NOPERM/, "这个用户没有需要的权限"],
  [/^(MISCONF|READONLY)/, "服务器现在不能写入，请检查它的磁盘和主从"],
  [/^OOM/, "服务器的内存用完了"],
  [/^LOADING/, "服务器正在载入数据，过一会儿再试"],
  [/DB index is out of range|invalid DB index/, "没有这个库号"],
  [/timed out|ETIMEDOUT/i, "连接超时，可能被防火墙挡住"],
];

/** Where in the queue's scripts it was met: nothing to a person, and each time another. */
const script = / script: [0-9a-f]{40}.*$/s;

export function redisReason(cause: unknown): string {
  const said = (cause instanceof Error ? cause.message : String(cause)).replace(script, "");
  const code = (cause as NodeJS.ErrnoException)?.code ?? "";
  const known = byReply.find(([pattern]) => pattern.test(said))?.[1] ?? byCode[code];
  return known === undefined ? `出错（${said || code}）` : `${known}（${code || said}）`;
}
