// A program that writes to a store until it is killed: one large blob after another, each named on a line when it is there.
import { sha256 } from "../../../src/base/digest.ts";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { FolderStore } from "../../../src/executor/store/folder-store.ts";
import { verifiedBlobs } from "../../../src/executor/store/verified-blobs.ts";

const [root = "", salt = ""] = process.argv.slice(2);
const blobs = verifiedBlobs(new FolderStore(nodeWorld, root), () => undefined);
for (let index = 0; ; index += 1) {
  const digest = await blobs.put(Buffer.alloc(40_000_000, sha256(`${salt}${index}`)));
  process.stdout.write(`${digest}\n`);
}
