// On Windows a virus scanner, an indexer or a preview holds a file for a moment; what fails for that is done again a little later.
import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds before each further try: three seconds in all, after which somebody is really working with the file. */
export const pauses = [50, 100, 200, 400, 800, 1600] as const;

const held = new Set(["EBUSY", "EPERM", "EACCES"]);

export interface Patience {
  readonly platform: NodeJS.Platform;
  wait(milliseconds: number): Promise<unknown>;
}

const ours: Patience = { platform: process.platform, wait: pause };

/** Elsewhere a refusal is final and comes at once. */
export async function patiently<Value>(act: () => Promise<Value>, { platform, wait }: Patience = ours): Promise<Value> {
  if (platform !== "win32") return act();
  for (const milliseconds of pauses) {
    try {
      return await act();
    } catch (cause) {
      if (!held.has((cause as NodeJS.ErrnoException).code ?? "")) throw cause;
      await wait(milliseconds);
    }
  }
  return act();
}
