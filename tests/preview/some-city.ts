// The fictional city's second year, with a few of the document types that ship with the program: small enough to be walked hundreds of times.
import { readdirSync, readFileSync } from "node:fs";
import { rulebookFiles } from "../rulebook.ts";
import { shippedTemplates } from "../shipped-templates.ts";

const left = /^2023\//;
const documents = /^documents\/(?:工作总结|绩效评价报告|抽评意见反馈函|整改台账|重点评价结果通报)\.md\.hbs$/;

/** Path → text, as a world in memory takes it. */
export function someCity(): Readonly<Record<string, string>> {
  const records = readdirSync("content/明川市", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:yaml|md)$/.test(path) && !left.test(path))
    .map((path): [string, string] => [`content/明川市/${path}`, readFileSync(`content/明川市/${path}`, "utf8")]);
  const templates = Object.entries({ ...rulebookFiles, ...shippedTemplates })
    .filter(([path]) => !path.startsWith("documents/") || documents.test(path))
    .map(([path, text]): [string, string] => [`templates/${path}`, text]);
  return Object.fromEntries([...records, ...templates]);
}
