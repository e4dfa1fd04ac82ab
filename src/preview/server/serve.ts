// The web server of the preview: on this machine alone unless asked otherwise, GET only, and a mistake of ours is a page, not an end.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { refusalOf } from "./refusal.ts";
import { headersOf, type Reply } from "./reply.ts";

export interface Serving {
  readonly host: string;
  /** The first to be tried; the next free one is taken. */
  readonly port: number;
  /** Resolves to undefined when it has taken the response over. */
  answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<Reply | undefined>;
  /** What a person is shown for something `answer` threw. */
  trouble(cause: unknown): Reply;
}

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

const portsTried = 20;

/** Throws what the system says when no port can be had. */
export async function serve(serving: Serving): Promise<Served> {
  const server = createServer((request, response) => void respond(request, response, serving));
  const port = await listen(server, serving);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, { host, port: first }: Serving): Promise<number> {
  for (let port = first; ; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once("error", resolve);
      server.listen({ host, port, exclusive: true }, () => {
        server.off("error", resolve);
        resolve(undefined);
      });
    });
    if (!failure) {
      const address = server.address();
      return typeof address === "object" && address ? address.port : port;
    }
    if (failure.code !== "EADDRINUSE" || port >= first + portsTried || port >= 65535) throw failure;
  }
}

async function respond(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  let reply: Reply | undefined;
  try {
    reply = refusalOf(request, serving.host) ?? (await answer(request, response, serving));
  } catch (cause) {
    reply = serving.trouble(cause);
  }
  if (!reply || response.headersSent) return;
  response.writeHead(reply.status, { ...headersOf(reply), ...(reply.status === 405 && { Allow: "GET" }) });
  response.end(reply.body);
}

function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<Reply | undefined> {
  // Only path and query count: a proxy's whole address, or “//elsewhere”, is but a path that nothing has.
  const path = `/${(request.url ?? "/").replace(/^\/+/, "")}`;
  const url = URL.parse(path, "http://localhost");
  return url ? serving.answer(url, request, response) : Promise.resolve({ status: 400, type: "text/plain", body: "" });
}
