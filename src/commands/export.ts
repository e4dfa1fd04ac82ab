// liangji export: records as Excel workbooks — to fill in, to correct and bring back, to publish — and the ledgers a bureau hands round.
import { isError } from "../base/diagnostic.ts";
import { takenPlace, writeNewFile } from "../base/new-file.ts";
import type { Outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { finishChanges } from "../editing/finish-changes.ts";
import type { Purpose } from "../exchange/export/exchange-workbook.ts";
import { exportExchange } from "../exchange/export/export-exchange.ts";
import { exportLedger } from "../exchange/export/export-ledger.ts";
import type { Refusal } from "../exchange/export/export-scope.ts";
import { bureauRecords } from "../exchange/export/exported-records.ts";
import { ledgers } from "../exchange/export/ledgers.ts";
import type { WorkbookToWrite } from "../exchange/workbook/write-model.ts";
import { writeWorkbook } from "../exchange/workbook/write-workbook.ts";
import { readLedger } from "../read-ledger.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import type { Command, OptionValues } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

const ledgerNames = ledgers.map(({ name }) => name);

export const exportCommand: Command = {
  name: "export",
  summary: "导出 Excel：空表、台账数据、整改台账和监控预警清单",
  description:
    "把一类或全部记录写成 Excel 工作簿，可以修改后用 import 导回；--template 写出带下拉列表和填写说明的空表，发给部门填报；整改台账、监控预警清单写成可以直接传阅的表。",
  positionals: {
    what: {
      name: "台账名或类别",
      optional: true,
      help: `${ledgerNames.join("、")}，或记录的类别；不写的，导出全部类别`,
    },
  },
  options: {
    out: { type: "string", value: "文件.xlsx", help: "写到哪里，必写；已有的文件不覆盖" },
    kind: { type: "string", value: "类别", help: "只导出一类记录，如绩效自评" },
    region: { type: "string", value: "地区", help: "哪个地区；只有一个地区时可以不写" },
    year: { type: "string", value: "年度", help: "哪个年度；只有一个年度时可以不写" },
    template: { type: "boolean", help: "写空表，不写记录；可以是还没有记录的年度" },
    public: { type: "boolean", help: "只写公开的记录和公开的栏目；不写这个选项的，内部栏目也在内" },
    content: folderOptions.content,
    templates: folderOptions.templates,
  },
  examples: [
    "npm run liangji -- export --kind 绩效自评 --template --region 明川市 --year 2024 --out 绩效自评填报表.xlsx",
    "npm run liangji -- export --kind 绩效自评 --region 明川市 --year 2024 --out 自评.xlsx",
    "npm run liangji -- export --region 明川市 --year 2024 --out 明川市2024年度台账.xlsx",
    "npm run liangji -- export 整改台账 --region 明川市 --year 2024 --out 整改台账.xlsx",
  ],
  async run(options, { world, print, tell }) {
    const misused = misusedBy("export", tell);
    const wrong = (await wrongWithOut(options, world)) ?? wrongTogether(options);
    if (wrong !== undefined) return misused(wrong);
    const finished = await finishChanges(world, foldersFrom(options).content);
    if (finished.length > 0) tell(`${await findingsText(finished, new SourceLines(world))}\n`);
    const made = await workbookFor(options, world);
    if ("refusal" in made) return misused(made.refusal);
    const { value: workbook, diagnostics } = made;
    if (diagnostics.length > 0) tell(`${await findingsText(diagnostics, new SourceLines(world))}\n`);
    if (diagnostics.some(isError)) {
      tell("没有写文件。\n");
      return 1;
    }
    const out = String(options.out);
    const failed = await writeNewFile(world, out, await writeWorkbook(workbook));
    if (failed !== undefined) {
      tell(`${visible(out)} 没有写成：${visible(failed)}\n`);
      return 1;
    }
    print(`写好了：${visible(out)}`);
    print(`工作表：${visible(sheetsOf(workbook))}`);
    return 0;
  },
};

async function wrongWithOut({ out }: OptionValues, world: World): Promise<string | undefined> {
  const file = typedText(out);
  if (file === undefined) return "请用 --out 写明导出到哪个文件，例如 --out 自评.xlsx。";
  if (!/\.xlsx$/i.test(file)) return `导出的是 Excel 工作簿，--out 请写成 .xlsx 结尾的文件名，写的是“${file}”。`;
  return takenPlace(world, file);
}

function wrongTogether({ what, kind, template, public: open }: OptionValues): string | undefined {
  if (template === true && open === true) return "--template 和 --public 只能写一个：空表里没有记录。";
  const named = typedText(what);
  if (named === undefined) return undefined;
  if (kind !== undefined) return `写了“${named}”，就不要再写 --kind。`;
  if (!ledgerNames.includes(named) || (template !== true && open !== true)) return undefined;
  return `${named}是成表，不能加 --template 或 --public。`;
}

async function workbookFor(options: OptionValues, world: World): Promise<Outcome<WorkbookToWrite> | Refusal> {
  const folders = foldersFrom(options);
  const named = typedText(options.what);
  const [region, year] = [typedText(options.region), typedText(options.year)];
  const ledger = ledgers.find(({ name }) => name === named);
  if (ledger) return exportLedger(ledger, { region, year }, (await readLedger(world, folders)).value);
  const purpose: Purpose = options.template === true ? "template" : options.public === true ? "public" : "internal";
  const records =
    purpose === "public"
      ? (await readLedger(world, folders)).value.records
      : await bureauRecords(world, folders.content);
  return exportExchange({ kind: named ?? typedText(options.kind), region, year, purpose }, records);
}

const sheetsOf = ({ sheets }: WorkbookToWrite): string =>
  sheets
    .filter(({ hidden }) => hidden !== true)
    .map(({ name }) => name)
    .join("、");
