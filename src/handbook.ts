// npm run handbook: writes the pages of docs/ that are made from the code.
import { nodeWorld } from "./base/node-world.ts";
import { checksHandbook } from "./checks/checks-handbook.ts";

await nodeWorld.writeBytes("docs/检查规则.md", new TextEncoder().encode(checksHandbook()));
