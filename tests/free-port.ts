// A port of this machine that nobody listens on.
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** Free a moment ago; the system gives another one to whoever asks next. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
