// npm run gallery: writes docs/文种.md, the first page of one document of every 文种 made from content/, as it is printed.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { nodeWorld } from "../../src/base/node-world.ts";
import { type PlannedDocument, walkStreet } from "../../src/pipeline.ts";
import { pdfWriter } from "../../src/writers/pdf-writer.ts";
import { firstPage } from "./first-page.ts";

/** Pixels across: enough to read the text of a page when it is opened by itself. */
const width = 800;
const picturesFolder = "docs/images/文种";

const folders = { content: "content", templates: "templates", out: "dist" };
const { value: street } = await walkStreet(nodeWorld, folders);
const documents = street.years.flatMap((year) => year.documents);
const types = Map.groupBy(documents, ({ plan }) => plan.template.body.file);
const chosen = [...types.values()].flatMap((ofType) => example(ofType) ?? []);
const { value: write } = await pdfWriter.prepare(
  chosen.map(({ document }) => document),
  nodeWorld,
  folders.templates,
);

await rm(picturesFolder, { recursive: true, force: true });
const sections: string[] = [];
for (const planned of chosen.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
  const { document, plan } = planned;
  const { value, diagnostics } = await write(document);
  if (!value.bytes) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  const template = plan.template.body.file.replace(/^.*\/|\.md\.hbs$/g, "");
  const picture = `${picturesFolder}/${template}.webp`;
  await mkdir(dirname(picture), { recursive: true });
  await writeFile(picture, await firstPage(value.bytes, width));
  const about = `${plan.template.head.number ?? ""} ${document.type}`.trim();
  const made = types.get(plan.template.body.file)?.length ?? 0;
  sections.push(
    `## ${about}`,
    `模板 [${template}.md.hbs](../templates/documents/${encodeURI(template)}.md.hbs)，版式 ${document.profile}；自带的数据里有${made}份，这里是《${document.title}》的第一页。`,
    `<img src="${encodeURI(picture.slice("docs/".length))}" alt="《${document.title}》的第一页" width="${document.landscape ? 640 : 460}">`,
  );
}
const intro =
  "自带的数据能生成的每一种文件各取一份，看它的第一页。图片从生成的 PDF 直接画出，`npm run gallery` 重新生成本页。";
await writeFile("docs/文种.md", `${["# 文种一览", intro, ...sections].join("\n\n")}\n`);
process.stdout.write(`docs/文种.md：${chosen.length}种\n`);

/** Of the fictional city where it has one, because its records are complete; the latest, and what has been issued. */
function example(documents: readonly PlannedDocument[]): PlannedDocument | undefined {
  const complete = documents.filter(({ plan }) => plan.region.sample === true);
  const year = complete
    .map(({ plan }) => plan.scope.year)
    .toSorted()
    .at(-1);
  const latest = complete.filter(({ plan }) => plan.scope.year === year);
  const issued = latest.find(({ document }) => document.letterhead?.number !== undefined);
  return issued ?? latest[0] ?? documents[0];
}

/** D2 before D10. */
function orderOf({ plan }: PlannedDocument): string {
  const { number = "Z" } = plan.template.head;
  return `${number.replace(/\d+/, (digits) => digits.padStart(3, "0"))} ${plan.template.body.file}`;
}
