// Asks a server as often as it takes: who hangs, breaks off or is overloaded is asked again a little later.
import { setTimeout as pause } from "node:timers/promises";

export interface Patience {
  /** Milliseconds without a sign of life after which a try is given up. */
  readonly timeout: number;
  /** Milliseconds before each further try. */
  readonly pauses: readonly number[];
}

export const ourPatience: Patience = { timeout: 30_000, pauses: [200, 500, 1000, 2000, 4000, 8000] };

/** Bytes a millisecond that even a slow line takes; an upload says nothing until its end. */
const slowest = 256;

/**
 * Like `fetch`, with the body read to its end, so that what breaks off is asked for again too. Follows no server elsewhere:
 * a redirection is an answer like any other. Throws what the last try threw.
 */
export const patientFetch =
  (patience: Patience): typeof fetch =>
  async (input, init) => {
    for (const milliseconds of patience.pauses) {
      try {
        const answer = await once(input, init, patience.timeout);
        if (answer.status < 500 && answer.status !== 429) return answer;
      } catch (cause) {
        // Anything but the network is a bug, and stays one.
        if (!(cause instanceof TypeError || cause instanceof DOMException)) throw cause;
      }
      await pause(milliseconds);
    }
    return once(input, init, patience.timeout);
  };

type Asked = Parameters<typeof fetch>[0];

async function once(input: Asked, init: RequestInit | undefined, timeout: number): Promise<Response> {
  const quiet = new AbortController();
  const giveUp = (): void => quiet.abort(new DOMException("no sign of life", "TimeoutError"));
  const upload = init?.body instanceof Uint8Array ? init.body.byteLength / slowest : 0;
  let alarm = setTimeout(giveUp, timeout + upload);
  try {
    const answer = await fetch(input, { ...init, redirect: "manual", signal: quiet.signal });
    const pieces: Uint8Array[] = [];
    for await (const piece of answer.body ?? []) {
      pieces.push(piece);
      clearTimeout(alarm);
      alarm = setTimeout(giveUp, timeout);
    }
    const { status, headers } = answer;
    return new Response(answer.body === null ? null : Buffer.concat(pieces), { status, headers });
  } finally {
    clearTimeout(alarm);
  }
}
