// templates/documents and templates/partials to templates; one that cannot be used is left out, with a finding.

import { error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { splitFrontMatter } from "../reading/front-matter.ts";
import { readTexts } from "../reading/read-texts.ts";
import { parseYaml } from "../reading/yaml-with-places.ts";
import { readFields } from "../records/read-fields.ts";
import { checkHead } from "./check-head.ts";
import { type DocumentTemplate, type Templates, type TemplateText, templateFields } from "./template.ts";

const extension = /\.md\.hbs$/;

export async function readTemplates(world: World, folder: string): Promise<Outcome<Templates>> {
  const findings = new Findings();
  const documents: DocumentTemplate[] = [];
  for (const { file, text } of findings.take(await readTexts(world, `${folder}/documents`, extension))) {
    const template = findings.take(readDocument(file, text));
    if (template) documents.push(template);
  }
  if (documents.length === 0 && findings.all.length === 0) {
    const hint = "请检查 --templates 指定的文件夹；文件模板放在它的 documents 里，以 .md.hbs 结尾";
    findings.add([
      error("narrative/no-templates", "没有找到文件模板", { place: { file: `${folder}/documents` }, hint }),
    ]);
  }
  const partials = new Map<string, TemplateText>();
  for (const { path, file, text } of findings.take(await readTexts(world, `${folder}/partials`, extension))) {
    partials.set(path.replace(extension, ""), { file, line: 1, text });
  }
  return outcome({ documents, partials }, findings.all);
}

function readDocument(file: string, text: string): Outcome<DocumentTemplate | undefined> {
  const findings = new Findings();
  const split = findings.take(splitFrontMatter(file, text));
  const node = split && findings.take(parseYaml(file, split.yaml));
  if (!split || node?.type !== "map") return outcome(undefined, findings.all);
  const head = findings.take(readFields(templateFields, node, "文件模板"));
  if (!head) return outcome(undefined, findings.all);
  const wrong = checkHead(node, head);
  findings.add(wrong);
  if (wrong.length > 0) return outcome(undefined, findings.all);
  return outcome({ head, body: { file, line: split.bodyLine, text: split.body } }, findings.all);
}
