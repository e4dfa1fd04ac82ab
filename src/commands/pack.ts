// liangji pack: what one recipient is handed, as a ZIP with documents, tables, a list and checksums, from a finished build.
import { type Diagnostic, error, isError } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { chooseYear } from "../handover/choose-year.ts";
import { type FinishedBuild, readFinishedBuild } from "../handover/finished-build.ts";
import { handOver } from "../handover/hand-over.ts";
import type { PackageDefinition } from "../handover/package-definition.ts";
import { overviewOf, sizeOf } from "../handover/package-overview.ts";
import { type PackagePlan, planPackages } from "../handover/package-plan.ts";
import { readPackageDefinitions } from "../handover/read-package-definitions.ts";
import { recordsAsBuilt } from "../handover/same-as-built.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import { walkStreet } from "../pipeline.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import type { Command, ExitCode, Surroundings } from "./command.ts";
import { folderName, folderOptions, foldersFrom } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

export const pack: Command = {
  name: "pack",
  summary: "把要交给人大、审计、部门等的文件和数据表打成压缩包",
  description:
    "从生成好的成果里取文件，连同数据表、文件清单、说明和校验值打成一个 ZIP。放什么写在 templates/packages/ 里，一种接收单位一个文件。取文件前逐个核对校验值，改动过的不打包。",
  positionals: {
    package: { name: "移交包", optional: true, help: "templates/packages/ 里的名称，如人大、审计、部门" },
    region: { name: "地区", optional: true, help: "哪个地区；只有一个地区时可以不写" },
    year: { name: "年度", optional: true, help: "哪个年度；不写时是最近的年度" },
  },
  options: {
    list: { type: "boolean", help: "列出有哪些移交包、各放什么，不写文件" },
    department: { type: "string", value: "部门", help: "按部门的移交包，只做这个部门的" },
    from: { type: "string", value: "文件夹", fallback: "dist", help: "生成好的成果" },
    out: {
      type: "string",
      value: "文件",
      help: "写到哪里，默认是“移交包_地区_年度.zip”；按部门的写文件夹。已有的文件不覆盖",
    },
    content: folderOptions.content,
    templates: folderOptions.templates,
  },
  examples: [
    "npm run liangji -- pack --list",
    "npm run liangji -- pack 人大 明川市 2024",
    "npm run liangji -- pack 部门 明川市 2024 --out 发给各部门",
  ],
  async run(options, surroundings) {
    const { world, print, tell } = surroundings;
    const folders = { ...foldersFrom(options), out: folderName(typedText(options.from) ?? "dist") };
    const misused = misusedBy("pack", tell);
    const wanted = typedText(options.package);
    if (wanted === undefined && options.list !== true) return misused("请写明做哪一种移交包，或用 --list 看有哪些。");
    const { value: templates } = await readTemplates(world, folders.templates);
    const types = new Set(templates.documents.map(({ head }) => head.type));
    const { value: definitions, diagnostics: wrong } = await readPackageDefinitions(world, folders.templates, types);
    const chosen = [...definitions.values()].filter(({ name }) => wanted === undefined || name === wanted);
    if (chosen.length === 0) {
      if (wrong.length > 0 || wanted === undefined) return failed(wrong, surroundings);
      const names = [...definitions.keys()];
      return misused(`没有“${wanted}”这种移交包。${meant(wanted, names) ?? `可以写：${names.join("、")}`}`);
    }
    const build = await readFinishedBuild(world, folders.out);
    if ("code" in build) return failed([build], surroundings);
    const { value: street } = await walkStreet(world, folders);
    const year = chooseYear(street.years, typedText(options.region), typedText(options.year));
    if (typeof year === "string") return misused(year);
    if (!(await recordsAsBuilt(world, build, street.records))) return failed([stale(build)], surroundings);
    const department = typedText(options.department);
    const planned = [];
    for (const definition of chosen) {
      const plans = await planPackages(world, definition, year, build, street.records, department);
      planned.push({ definition, ...plans });
    }
    if (options.list === true) {
      print(planned.map(({ definition, value }) => overviewOf(definition, value)).join("\n\n"));
      return wrong.length === 0 ? 0 : failed(wrong, surroundings);
    }
    const found = planned.flatMap(({ diagnostics }) => diagnostics);
    if (found.some(isError)) return failed(found, surroundings);
    for (const { message, hint } of found) print(visible(`${message}。${hint === undefined ? "" : `${hint}。`}`));
    for (const { definition, value } of planned) {
      const exit = await writeAll(value, definition, build, typedText(options.out), surroundings);
      if (exit !== 0) return exit;
    }
    return 0;
  },
};

async function writeAll(
  plans: readonly PackagePlan[],
  { byDepartment, name }: PackageDefinition,
  build: FinishedBuild,
  out: string | undefined,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { world, print } = surroundings;
  for (const plan of plans) {
    const folder = out === undefined ? [name, plan.region, plan.year].join("_") : folderName(out);
    const file = byDepartment ? `${folder}/${plan.stem}.zip` : zipName(out ?? plan.stem);
    const made = await handOver(world, file, plan, build);
    if (!("path" in made)) return failed(made, surroundings);
    print(visible(`写好了 ${made.path}：${sizeOf(plan)}。`));
    print(`  清单的校验值（请在移交单上写明，供对方核对）：${made.listDigest}`);
  }
  print("\n下一步：打开看一遍；核验用 npm run liangji -- verify 压缩包.zip。");
  return 0;
}

const stale = ({ folder }: FinishedBuild): Diagnostic =>
  error("handover/stale-build", "台账在这次成果生成以后有改动，文件和数据表会对不上", {
    place: { file: folder },
    hint: "请重新生成（npm run build），再做移交包；成果是用别的 --content 生成的，这里也写同样的 --content",
  });

const zipName = (out: string): string => (/\.zip$/i.test(out) ? out : `${out}.zip`);

async function failed(found: readonly Diagnostic[], { world, print }: Surroundings): Promise<ExitCode> {
  print(await findingsText(found, new SourceLines(world)));
  return 1;
}
