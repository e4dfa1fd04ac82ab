// The preview of a small city on a real disk, with its server, for one test.
import { request } from "node:http";
import { onTestFinished } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { type Onlooker, Preview } from "../../src/preview/preview.ts";
import { show } from "../../src/preview/show.ts";
import { watchFolders } from "../../src/preview/watch.ts";
import { Workshop } from "../batch/workshop.ts";

export interface Opened {
  readonly shop: Workshop;
  readonly preview: Preview;
  readonly port: number;
  /** What the program itself did wrong. */
  readonly troubles: readonly string[];
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Got>;
  /** Waits until a walk has shown what is wanted. */
  until(wanted: (preview: Preview) => boolean): Promise<void>;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface HowOpened {
  readonly host?: string;
  readonly port?: number;
  readonly poll?: boolean;
  readonly world?: Partial<World>;
}

export async function openPreview({
  host = "127.0.0.1",
  port = 0,
  poll = false,
  world,
}: HowOpened = {}): Promise<Opened> {
  const shop = await Workshop.open();
  const folders = { content: shop.path("content"), templates: shop.path("templates"), out: shop.path("dist") };
  const onlookers: Onlooker[] = [];
  const troubles: string[] = [];
  const waiting = new Set<() => void>();
  const seen = { ...nodeWorld, ...world };
  const preview = new Preview(seen, folders, () => 0, onlookers);
  const failed = (trouble: string) => troubles.push(trouble);
  const shown = await show({ world: seen, host, port, clock: () => 0, preview: () => preview, failed });
  const wake = () => [...waiting].forEach((one) => void one());
  onlookers.push(shown, { walking: () => undefined, walked: wake, failed: wake });
  const watch = await watchFolders([folders.content, folders.templates], {
    poll,
    changed: (path) => preview.saved(path),
    refused: () => undefined,
  });
  onTestFinished(async () => {
    await Promise.all([watch.close(), preview.close(), shown.close()]);
  });
  const until = (wanted: (preview: Preview) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!wanted(preview)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  preview.saved(undefined);
  await until(() => preview.picture !== undefined || preview.trouble !== undefined);
  const get: Opened["get"] = (path, headers = {}, method = "GET") => ask(shown.port, path, headers, method);
  return { shop, preview, port: shown.port, troubles, get, until };
}

/** By hand, so that path and Host arrive exactly as written. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>>, method: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}
