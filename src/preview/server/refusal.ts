// Requests that are not answered: other methods than GET, and names under which no page of ours is asked for.
import { isIP } from "node:net";
import { type Reply, textReply } from "./reply.ts";

interface Asked {
  readonly method?: string | undefined;
  readonly headers: { readonly host?: string | undefined; readonly "sec-fetch-site"?: string | string[] | undefined };
}

/**
 * A page from elsewhere can give its own name our address (DNS rebinding), and read what is answered. So only names
 * nobody can give away are ours: this machine's own, and where the network is served, addresses in numbers.
 */
export function refusalOf({ method, headers }: Asked, host: string): Reply | undefined {
  if (method !== "GET") return textReply(405, "只能查看（GET）。\n");
  if (!isOurs(hostName(headers.host ?? ""), host)) return textReply(403, "请用启动时显示的地址打开。\n");
  // A page from elsewhere that loads ours as its own picture, script or frame.
  if (headers["sec-fetch-site"] === "cross-site") return textReply(403, "请直接打开这个地址。\n");
  return undefined;
}

/** Of localhost:4321, [::1]:4321. */
const hostName = (header: string): string =>
  header
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();

const local = new Set(["localhost", "127.0.0.1", "::1"]);

const isOurs = (name: string, host: string): boolean =>
  local.has(name) || (!local.has(host) && (name === host.toLowerCase() || isIP(name) !== 0));
