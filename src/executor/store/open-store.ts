// What a person wrote after --store, as a store.
import type { World } from "../../base/world.ts";
import { bucketAddress } from "./bucket-address.ts";
import { BucketStore } from "./bucket-store.ts";
import { FolderStore } from "./folder-store.ts";
import type { ClearableStore } from "./store.ts";

const forms = "写一个文件夹（各台机器都看得到的网络共享），或者 s3://桶名/前缀?endpoint=https://…";

/** The store, or why it cannot be one: a sentence with a way out, holding no password. Nothing is asked of a bucket yet. */
export async function openStore(text: string, world: World): Promise<ClearableStore | string> {
  const written = text.trim();
  if (written === "") return `--store 后面没有写存放处：${forms}。`;
  if (/^s3:/i.test(written)) {
    const address = bucketAddress(written, world);
    return typeof address === "string" ? address : new BucketStore(address);
  }
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(written) ?? [];
  if (scheme !== undefined && /^https?$/i.test(scheme))
    return `--store 不能直接写网址：对象存储要写成 s3://桶名/前缀?endpoint=网址。`;
  if (scheme !== undefined || isElsewhere(written))
    return `--store 认不得这种写法：${forms}。网络共享要先挂载到这台机器上，再写挂载以后的文件夹。`;
  const folder = written.replace(/(?<=.)[/\\]+$/, "");
  if (!(await world.exists(folder)))
    return `--store 写的文件夹不存在：请先建好；是网络共享的，请看它是否挂载在这台机器上。`;
  return new FolderStore(world, folder);
}

/** nas01:/共享 and \\nas01\共享 name another machine; only Windows knows the latter by itself. */
const isElsewhere = (text: string): boolean =>
  /^[^/\\]{2,}:/.test(text) || (/^(?:\\\\|\/\/)/.test(text) && process.platform !== "win32");
