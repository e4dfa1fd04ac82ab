// liangji verify: whether issued files are still as they were issued, by the manifest of their build.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import { type Verified, verifyFile, verifyFolder } from "../outputs/verify-files.ts";
import { type IssuedFile, readManifest } from "../outputs/verify-manifest.ts";
import { findingsJson } from "../report/findings-json.ts";
import { visible } from "../report/visible.ts";
import type { Command, ExitCode } from "./command.ts";
import { folderName, folderOptions, foldersFrom, formatOption } from "./folders.ts";

export const verify: Command = {
  name: "verify",
  summary: "核验发出的文件与生成时是否一致",
  description:
    "按成果文件夹里的 manifest.json 核对每个文件的校验值（SHA-256），列出改动过的、缺少的、读不出来的和多出来的文件。也可以核验一份文件：改过文件名也认得出是哪一份。",
  positionals: { what: { name: "文件夹或文件", help: "成果文件夹（里面有 manifest.json），或一份发出的文件" } },
  options: {
    manifest: {
      type: "string",
      value: "文件",
      help: "对照的清单，默认是那个文件夹里的 manifest.json；核验一份文件时是成果文件夹里的",
    },
    out: folderOptions.out,
    ...formatOption,
  },
  examples: [
    "npm run liangji -- verify dist",
    "npm run liangji -- verify 收到的报告.pdf",
    "npm run liangji -- verify dist --manifest 存档/manifest.json",
  ],
  async run(options, { world, print, tell }) {
    const misused = (message: string): ExitCode => {
      tell(`${visible(message)}\n用法见：liangji verify --help\n`);
      return 2;
    };
    const what = folderName(String(options.what));
    const own = `${what}/manifest.json`;
    const usual = (await world.exists(own)) ? own : `${foldersFrom(options).out}/manifest.json`;
    const list = String(options.manifest ?? usual);
    if (!(await world.exists(what))) return misused(`没有“${what}”这个文件夹或文件。`);
    if (!(await world.exists(list))) return misused(`没有 ${list}。请写成果文件夹，或用 --manifest 指明清单。`);
    const verified = await reading(list, async () => {
      const issued = readManifest(await world.readBytes(list), list);
      if ("code" in issued) return failing(issued);
      const found = await digestsIn(world, what);
      // A file has nothing below it.
      return found.size > 0 ? verifyFolder(what, issued, found) : await oneFile(world, what, issued);
    });
    if (options.format === "json") print(findingsJson(verified.diagnostics).trimEnd());
    else print(textOf(what, verified));
    return verified.diagnostics.length === 0 ? 0 : 1;
  },
};

interface Said extends Verified {
  /** Which document a single file is. */
  readonly known?: IssuedFile;
}

async function digestsIn(world: World, folder: string): Promise<ReadonlyMap<string, string>> {
  const [found = new Map<string, string>()] = await world.digests(folder);
  return found;
}

async function oneFile(world: World, path: string, issued: ReadonlyMap<string, IssuedFile>): Promise<Said> {
  const bytes = await world.readBytes(path);
  const found = verifyFile(path.slice(path.lastIndexOf("/") + 1), sha256(bytes), issued);
  if ("same" in found) return { diagnostics: [], same: 1, known: found.same };
  const { changed } = found;
  if (changed === undefined) {
    const hint = "它不是这次生成的；早先生成的，请用那一次的 manifest.json 核验";
    return failing(error("outputs/file-unknown", `清单里没有与 ${path} 相同的文件`, { place: { file: path }, hint }));
  }
  const named = changed.title ?? changed.path;
  const message = `${path} 与生成的“${named}”不同：文件名相同，内容改动过，或没有复制完整`;
  const hint = `生成的一份在 ${changed.path}，${changed.bytes}字节；手里这份${bytes.length}字节`;
  return failing(error("outputs/file-changed", message, { place: { file: path }, hint }));
}

/** What the disk refuses is a finding. */
async function reading(file: string, work: () => Promise<Said>): Promise<Said> {
  try {
    return await work();
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return failing(error("outputs/file-unreadable", `读不出来：${reason}`, { place: { file } }));
  }
}

const failing = (one: Diagnostic): Said => ({ diagnostics: [one], same: 0 });

/** As many of a kind as a person reads; the rest is counted, and listed by --format json. */
const most = 20;

function textOf(what: string, { diagnostics, same, known }: Said): string {
  if (known) {
    const title = known.title === undefined ? "" : `《${known.title}》，`;
    return visible(`相符：${what} 就是生成的${title}${known.path}。`);
  }
  const lines = [...Map.groupBy(diagnostics, ({ code }) => code).values()].flatMap((alike) => [
    ...alike.slice(0, most).map(({ message }) => visible(message)),
    ...(alike.length > most ? [`……这样的共${alike.length}个，全部列出请加 --format json`] : []),
    ...(alike[0]?.hint === undefined ? [] : [`  怎么办：${visible(alike[0].hint)}`]),
  ]);
  const total = `${same}个文件与生成时一致${diagnostics.length === 0 ? "" : `，${diagnostics.length}处不一致`}。`;
  return [...lines, ...(lines.length === 0 ? [] : [""]), `核验 ${visible(what)}：${total}`].join("\n");
}
