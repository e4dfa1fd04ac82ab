// Notices that something below some folders has changed; what is true now, only reading them again can say.
import { type FSWatcher, watch } from "chokidar";

export interface Watching {
  /** Look at every file again and again, for disks that send no events (network drives). */
  readonly poll: boolean;
  /** `path` as the system calls it; undefined when anything may have changed. */
  changed(path: string | undefined): void;
  /** The system sends no events; from now on every file is looked at again and again. */
  refused(reason: string): void;
}

export interface Watch {
  close(): Promise<void>;
}

const lookEvery = 300;

/** Resolves when it has begun. Folders may be missing, and come and go. */
export async function watchFolders(folders: readonly string[], watching: Watching): Promise<Watch> {
  let watcher = open(folders, watching);
  let isPolling = watching.poll;
  const begun = new Promise<void>((resolve) => {
    watcher.once("ready", resolve);
    watcher.on("error", (cause) => {
      // Each folder is refused by itself; once is enough. Polling goes on where one file cannot be looked at.
      if (isPolling) return;
      isPolling = true;
      void watcher.close();
      watcher = open(folders, { ...watching, poll: true });
      watcher.on("error", () => undefined);
      watcher.once("ready", () => {
        resolve();
        // Whatever was saved between the two.
        watching.changed(undefined);
      });
      watching.refused(cause instanceof Error ? cause.message : String(cause));
    });
  });
  await begun;
  return { close: () => watcher.close() };
}

// Links are not followed, as reading does not follow them. A save through a temporary file is what it is: several events.
function open(folders: readonly string[], { poll, changed }: Watching): FSWatcher {
  const watcher = watch([...folders], {
    backend: poll ? "polling" : "auto",
    pollingInterval: lookEvery,
    pollingBinaryInterval: lookEvery,
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
    atomic: false,
  });
  watcher.on("all", (_event, path) => changed(path));
  return watcher;
}
