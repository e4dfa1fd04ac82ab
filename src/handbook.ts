// npm run handbook: writes what is made from the code: pages of docs/, and what an editor needs to help with content/.
import { nodeWorld } from "./base/node-world.ts";
import { checksHandbook } from "./checks/checks-handbook.ts";
import { proofreadingHandbook } from "./document/proofreading/proofreading-handbook.ts";
import { figuresHandbook } from "./figures/figures-handbook.ts";
import { figuresSchema, figuresTarget } from "./figures/figures-schema.ts";
import { readDefinitions } from "./figures/read-definitions.ts";
import { editorSettings, schemaOf } from "./records/json-schema.ts";
import { editorTargets } from "./standards/editor-targets.ts";

const write = (path: string, text: string) => nodeWorld.writeBytes(path, new TextEncoder().encode(text));
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

await write("docs/检查规则.md", checksHandbook());
await write("docs/校对规则.md", proofreadingHandbook());
await write("docs/口径.md", figuresHandbook((await readDefinitions(nodeWorld, "templates")).value));
await write(".vscode/settings.json", json(editorSettings([...editorTargets, figuresTarget])));
await write(".vscode/schemas/figures.json", json(figuresSchema()));
for (const { kind } of editorTargets) await write(`.vscode/schemas/${kind.code}.json`, json(schemaOf(kind)));
