// A region built by this very program in a process of its own: its memory is given back when it ends, and what kills it kills nothing else.
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { BuildEnd, BuildRegion } from "./build-region.ts";

const program = fileURLToPath(new URL("../cli.ts", import.meta.url));
/** Enough for all a build says of a region; of more, the end is kept. */
const mostSaid = 256 * 1024;

/** `options`: of `build`, as they are typed, but for the region and where it goes. `started`: told the number of each process. */
export const buildInChild =
  (options: readonly string[], started: (process: number) => void = () => {}): BuildRegion =>
  async ({ region }, out, signal) => {
    const words = [program, "build", `--region=${region}`, `--out=${out}`, ...options];
    const child = spawn(process.execPath, ["--no-memory-protection-keys", ...words], {
      // The channel tells it when to stop: asked to, or because whoever started it is gone.
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // Ctrl-C reaches the province, which stops its regions one way on every system.
      detached: true,
      windowsHide: true,
    });
    if (child.pid !== undefined) started(child.pid);
    const stop = (): void => {
      if (child.connected) child.disconnect();
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    const said = lastOf(mostSaid);
    // One that was let go of is never “closed”: its end and the end of its words are waited for by themselves.
    const [end] = await Promise.all([endOf(child), heard(child.stdout, said), heard(child.stderr, said)]);
    signal.removeEventListener("abort", stop);
    return { ...end, said: `${said.text()}${end.said}` };
  };

const endOf = (child: ChildProcess): Promise<BuildEnd> =>
  new Promise((settle) => {
    // One that cannot even start.
    child.once("error", (cause) => settle({ exitCode: undefined, said: cause.message }));
    child.once("exit", (code, by) => {
      if (by !== null) endFamily(child.pid);
      settle({ exitCode: code ?? undefined, ...(by !== null && { signal: by }), said: "" });
    });
  });

const heard = (stream: Readable | null, said: Said): Promise<void> =>
  new Promise((settle) => {
    if (!stream) return settle();
    stream.on("data", said.add);
    stream.once("close", settle);
  });

/** What a killed build had started itself must not go on writing. Windows has no such families. */
function endFamily(leader: number | undefined): void {
  try {
    if (leader !== undefined && process.platform !== "win32") process.kill(-leader, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}

interface Said {
  readonly add: (piece: Buffer) => void;
  text(): string;
}

function lastOf(most: number): Said {
  const pieces: Buffer[] = [];
  let length = 0;
  return {
    add(piece) {
      pieces.push(piece);
      length += piece.length;
      while (pieces.length > 1 && length - (pieces[0]?.length ?? 0) >= most) length -= pieces.shift()?.length ?? 0;
    },
    text: () => Buffer.concat(pieces).toString("utf8"),
  };
}
