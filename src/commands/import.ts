// liangji import: workbooks and CSV files of a bureau into records of content/ — all of them or none, every problem at its cell.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { Findings } from "../base/outcome.ts";
import { commitChanges } from "../editing/commit-changes.ts";
import { finishChanges } from "../editing/finish-changes.ts";
import { worldAfter } from "../editing/world-after.ts";
import { bureauRecords } from "../exchange/export/exported-records.ts";
import { findingsAtCells } from "../exchange/findings-at-cells.ts";
import { writeCommentedCopies } from "../exchange/import/commented-copies.ts";
import { type Home, homeOf } from "../exchange/import/home-of.ts";
import { endingText, tablesText } from "../exchange/import/import-text.ts";
import { type ImportPlan, importWorkbooks } from "../exchange/import/import-workbooks.ts";
import { type OpenedTables, readTables, titlesOf } from "../exchange/import/read-tables.ts";
import { workbookFiles } from "../exchange/import/workbook-files.ts";
import { kindNamed } from "../exchange/kind-named.ts";
import { knownRegions } from "../exchange/known-regions.ts";
import type { Asked } from "../exchange/matching/imported.ts";
import { mappingFile } from "../exchange/matching/mapping.ts";
import { readMapping, writtenMapping } from "../exchange/matching/mapping-file.ts";
import { readLedger } from "../read-ledger.ts";
import { findingsJson } from "../report/findings-json.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import type { Command, ExitCode, OptionValues, Surroundings } from "./command.ts";
import { folderOptions, foldersFrom, formatOption } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

export const importCommand: Command = {
  name: "import",
  summary: "把 Excel、CSV 表导入台账；每个问题指到单元格，有读不懂的就一条也不导入",
  description:
    "读取工作簿里的表（标题行、双层表头、合并单元格、合计行、各种单位和日期写法都认），对上栏目，写成 content/ 里的记录。拿不准的栏目会问，答案记在地区文件夹的“导入对照.yaml”里，下次不再问。有一格读不懂，就一条也不导入；数都读得懂、但与评分规则等对不上的，照样导入并逐处指出。再导入一次，只改变化了的；后来在台账里改过的，照台账保留并列出来。原来的工作簿不改动。",
  positionals: { file: { name: "文件或文件夹", help: "一个工作簿、CSV 文件，或放着许多份的文件夹" } },
  options: {
    region: { type: "string", value: "地区", help: "导入到哪个地区；只有一个地区、或者表里写了的，可以不写" },
    year: { type: "string", value: "年度", help: "导入到哪个年度；表里写了的，可以不写" },
    kind: { type: "string", value: "类别", help: "表里是哪一类记录，如绩效自评；不写时看工作表名称和表头" },
    "dry-run": { type: "boolean", help: "只看会怎样，不写任何文件" },
    "without-bad": { type: "boolean", help: "有读不懂的格的记录不导入，其余照导；不写时就都不导入" },
    "prefer-workbook": { type: "boolean", help: "台账和表都改过的栏目，以表为准；不写时照台账保留" },
    out: {
      type: "string",
      value: "文件夹",
      help: "有问题时，把加了批注的工作簿另存到这个文件夹；不写时存在原文件旁边",
    },
    content: folderOptions.content,
    templates: folderOptions.templates,
    ...formatOption,
  },
  examples: [
    "npm run liangji -- import 2024年自评汇总.xlsx --region 明川市 --year 2024",
    "npm run liangji -- import 部门报送 --region 明川市 --year 2024 --kind 绩效自评 --dry-run",
    "npm run liangji -- import 部门.xlsx --region 云栖县 --kind 部门",
  ],
  async run(options, surroundings) {
    const { world, tell } = surroundings;
    const misused = misusedBy("import", tell);
    const kind = kindNamed(typedText(options.kind));
    if (kind && "refusal" in kind) return misused(kind.refusal);
    const files = await workbookFiles(world, String(options.file));
    if ("refusal" in files) return misused(files.refusal);
    const findings = new Findings();
    const opened = findings.take(await readTables(findings.take(files)));
    const { content } = foldersFrom(options);
    findings.add(await finishChanges(world, content));
    const records = await bureauRecords(world, content);
    const asked = { region: typedText(options.region), year: typedText(options.year) };
    const home = homeOf(asked, titlesOf(opened), knownRegions(records));
    if ("refusal" in home) return misused(home.refusal);
    return new Import(options, surroundings, opened, home, records, findings).run();
  },
};

/** One run, from understood tables to written files. */
class Import {
  readonly #options: OptionValues;
  readonly #at: Surroundings;
  readonly #opened: OpenedTables;
  readonly #home: Home;
  readonly #records: Asked["records"];
  readonly #findings: Findings;
  /** What the rules say of the records that come in. */
  #checked: readonly Diagnostic[] = [];

  constructor(
    options: OptionValues,
    at: Surroundings,
    opened: OpenedTables,
    home: Home,
    records: Asked["records"],
    findings: Findings,
  ) {
    this.#options = options;
    this.#at = at;
    this.#opened = opened;
    this.#home = home;
    this.#records = records;
    this.#findings = findings;
  }

  async run(): Promise<ExitCode> {
    const { content } = foldersFrom(this.#options);
    const { world } = this.#at;
    const { region, year } = this.#home;
    const read = await readMapping(world, content, region);
    const mapping = this.#findings.take(read);
    // Without an answer somebody gave, a column would go somewhere else.
    if (read.diagnostics.some(isError)) {
      await this.#say(this.#home.guessed, ["没有导入，台账没有变动。请先改正导入对照，再导入一次。"]);
      return 1;
    }
    const kind = typedText(this.#options.kind)?.normalize("NFC");
    const asked = { region, ...(year && { year }), ...(kind && { kind }), records: this.#records, mapping };
    const prefer = this.#options["prefer-workbook"] === true ? "workbook" : "content";
    const wish = { content, prefer, withoutBad: this.#options["without-bad"] === true } as const;
    const plan = this.#findings.take(await importWorkbooks(world, this.#opened, asked, wish, this.#at.ask));
    this.#checked = await this.#checksOf(plan);
    this.#findings.add(this.#checked);
    const dry = this.#options["dry-run"] === true;
    if (!dry) await this.#keepAnswers(plan);
    const done = plan.allowed && !dry ? await this.#commit(plan) : false;
    return await this.#report(plan, done);
  }

  /** What the rules say of the imported records as they will stand in content/. */
  async #checksOf({ trial, records }: ImportPlan): Promise<readonly Diagnostic[]> {
    if (!trial) return [];
    const folders = foldersFrom(this.#options);
    const after = worldAfter(this.#at.world, folders.content, trial.files);
    const { value: ledger, diagnostics } = await readLedger(after, folders);
    // Records with errors are what the findings are about.
    return findingsAtCells(diagnostics, ledger.written.all, records);
  }

  /** What was answered is not asked again, whatever becomes of the import. */
  async #keepAnswers({ understood: { mapping, questions, answered } }: ImportPlan): Promise<void> {
    if (!answered && questions.length === 0) return;
    const { content } = foldersFrom(this.#options);
    const change = await writtenMapping(this.#at.world, content, this.#home.region, mapping, questions);
    this.#findings.take(await commitChanges(this.#at.world, content, change));
  }

  /** False when the disk or somebody else's change kept it from being written. */
  async #commit({ trial }: ImportPlan): Promise<boolean> {
    const { content } = foldersFrom(this.#options);
    return this.#findings.take(await commitChanges(this.#at.world, content, trial?.files ?? []));
  }

  async #report(plan: ImportPlan, done: boolean): Promise<ExitCode> {
    const found = this.#findings.distinct;
    // A workbook in which no table was found has been imported by nobody.
    const failed = found.some(isError) || plan.understood.questions.length > 0 || plan.understood.records.length === 0;
    const ending = endingText(plan, {
      dry: this.#options["dry-run"] === true,
      done,
      broken: this.#checked.some(isError),
      mapping: `${foldersFrom(this.#options).content}/${this.#home.region}/${mappingFile}`,
    });
    await this.#say([...this.#home.guessed, ...tablesText(plan.understood)], ending);
    await this.#copies(found);
    return failed ? 1 : 0;
  }

  /** What was read, what was found, and what came of it. */
  async #say(read: readonly string[], ending: readonly string[]): Promise<void> {
    const { world, print } = this.#at;
    const found = this.#findings.distinct;
    if (this.#options.format === "json") return print(findingsJson(found).trimEnd());
    for (const line of read) print(visible(line));
    if (found.length > 0) print(`\n${await findingsText(found, new SourceLines(world))}`);
    print(`\n${ending.map(visible).join("\n")}`);
  }

  async #copies(found: readonly Diagnostic[]): Promise<void> {
    const { world, tell } = this.#at;
    const copies = await writeCommentedCopies(world, this.#opened.files, found, typedText(this.#options.out));
    for (const { path, remarks, failed } of copies) {
      if (failed !== undefined) tell(`加批注的副本没有写成：${visible(path)}：${visible(failed)}\n`);
      else tell(`加了批注的副本：${visible(path)}（${remarks}处），用 Excel 或 WPS 打开，逐处改好后再导入。\n`);
    }
  }
}
