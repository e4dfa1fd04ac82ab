// Astro in a process of its own, fed with publications: each is shown as soon as it has been taken in.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../site/preview.mjs", import.meta.url));

/** Each publication stays open in the process that shows it; after so many, a new one is begun. */
const mostFed = 200;

export interface SitePage {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

interface Astro {
  readonly child: ChildProcess;
  /** Rejects when the process has ended. */
  readonly ended: Promise<never>;
  fed: number;
  port?: number;
}

export class SiteServer {
  #astro: Astro | undefined;

  /** Throws what Astro says when it can make nothing of it. */
  async feed(lines: Iterable<string>): Promise<void> {
    if (this.#astro && this.#astro.fed >= mostFed) this.close();
    const astro = this.#astro ?? this.#start();
    astro.fed += 1;
    astro.child.channel?.ref();
    const answered = once(astro.child, "message") as Promise<[{ readonly port?: number; readonly failed?: string }]>;
    const { stdin } = astro.child;
    if (stdin) await Promise.race([write(stdin, lines), astro.ended]);
    const [said] = await Promise.race([answered, astro.ended]);
    if (said.port === undefined) throw new Error(said.failed ?? "网站预览没有回答。");
    astro.port = said.port;
    astro.child.channel?.unref();
  }

  /** A page or what it loads, by its address below the site's root. Undefined before there is a site. */
  async page(path: string): Promise<SitePage | undefined> {
    const port = this.#astro?.port;
    if (port === undefined) return undefined;
    const [response] = await once(get({ host: "127.0.0.1", port, path }), "response");
    const chunks: Uint8Array[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const type = response.headers["content-type"] ?? "application/octet-stream";
    return { status: response.statusCode ?? 502, type, body: Buffer.concat(chunks) };
  }

  /** The process takes away what it has written as it ends. */
  close(): void {
    this.#astro?.child.stdin?.end();
    this.#astro = undefined;
  }

  #start(): Astro {
    const child = spawn(process.execPath, [program], { stdio: ["pipe", "ignore", "ignore", "ipc"], windowsHide: true });
    // Nobody waits for it to end.
    child.unref();
    // A process that has ended closes the pipe; that it has, `ended` tells.
    child.stdin?.on("error", () => undefined);
    const ended = new Promise<never>((_, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => reject(new Error(`网站预览的程序停了（${signal ?? code}）。`)));
    });
    const astro = { child, ended, fed: 0 };
    ended.catch(() => {
      if (this.#astro === astro) this.#astro = undefined;
    });
    this.#astro = astro;
    return astro;
  }
}

async function write(stdin: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  for await (const chunk of Readable.from(withBlankAtEnd(lines))) {
    if (!stdin.write(chunk)) await once(stdin, "drain");
  }
}

function* withBlankAtEnd(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
  yield "\n";
}
