// The bureau's own fonts: TrueType files in a folder, found by the names offices know them under.
import { type Diagnostic, warning } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { FoundFile, World } from "../../base/world.ts";
import { type FontRole, fonts, latinFont } from "../style.ts";
import type { Face } from "./face.ts";
import { widthsOf } from "./open-font.ts";
import { trueTypeFace } from "./true-type-face.ts";

/** What a bureau may bring: a face for each role, one for digits and Latin letters, and one for rare characters. */
export type OwnRole = FontRole | "西文" | "补字";
export type OwnFonts = ReadonlyMap<OwnRole, Face>;

export const folderVariable = "LIANGJI_FONTS";

/** The folder the environment names, else `fonts` beside the templates. */
export const ownFontFolder = (world: World, templates: string): string =>
  world.environment(folderVariable) || `${templates}/fonts`;

/** File names without extension: the name of the face, and the one its file has on Windows. */
const fileNames: Readonly<Record<OwnRole, readonly string[]>> = {
  小标宋: ["小标宋", ...namesOf("小标宋"), "FZXBSJW", "FZXBSK", "STZHONGS"],
  仿宋: [...namesOf("仿宋"), "SIMFANG", "STFANGSO"],
  楷体: [...namesOf("楷体"), "SIMKAI", "STKAITI"],
  黑体: [...namesOf("黑体"), "SIMHEI", "STHEITI"],
  宋体: [...namesOf("宋体"), "SIMSUN", "STSONG"],
  西文: [latinFont, "TIMES"],
  补字: ["补字", "宋体-ExtB", "SIMSUNB"],
};

function namesOf(role: FontRole): readonly string[] {
  return [fonts[role].docx, ...fonts[role].alternates];
}

/** The file name to ask for: 仿宋_GB2312.ttf. */
export const askedFile = (role: FontRole): string => `${fonts[role].docx}.ttf`;

/** None when the folder cannot be opened: the templates beside it cannot either, and that is said. */
async function filesIn(world: World, folder: string): Promise<readonly FoundFile[]> {
  try {
    return await world.listFiles(folder);
  } catch {
    return [];
  }
}

/** The faces in the folder. What cannot be used is named in a warning. */
export async function ownFonts(world: World, folder: string): Promise<Outcome<OwnFonts>> {
  const files = await filesIn(world, folder);
  const found = new Map<OwnRole, Face>();
  const diagnostics: Diagnostic[] = [];
  if (files.length === 0 && world.environment(folderVariable)) diagnostics.push(nothingFound(folder));
  for (const file of files.filter(isFont)) {
    const path = `${folder}/${file.path}`;
    const role = roleOf(file);
    if (role === undefined) {
      diagnostics.push(notKnown(path));
      continue;
    }
    try {
      const face = trueTypeFace(`own-${ids[role]}`, nameOf(file), await world.readBytes(path));
      await tryOut(face);
      if (!found.has(role)) found.set(role, face);
    } catch {
      diagnostics.push(notUsable(path, role));
    }
  }
  return outcome(found, diagnostics);
}

/** Throws when a font that opens well turns out to be broken further in. */
async function tryOut(face: Face): Promise<void> {
  const present = ["一", "的", "1", "\u{20000}"].map((character) => character.codePointAt(0) ?? 0).filter(face.covers);
  if (present.length > 0) widthsOf(await face.cut(present), present);
}

/** ASCII, for the names fonts have inside a PDF. */
const ids: Readonly<Record<OwnRole, string>> = {
  小标宋: "title",
  仿宋: "body",
  楷体: "kai",
  黑体: "hei",
  宋体: "song",
  西文: "latin",
  补字: "rare",
};

const isFont = (file: FoundFile): boolean => /\.(ttf|ttc|otf|otc|woff2?)$/i.test(file.path);

const nameOf = (file: FoundFile): string =>
  file.path
    .replace(/^.*\//, "")
    .replace(/\.[^.]*$/, "")
    .normalize("NFC");

const roleOf = (file: FoundFile): OwnRole | undefined =>
  (Object.keys(fileNames) as OwnRole[]).find((role) =>
    fileNames[role].some((name) => name.toUpperCase() === nameOf(file).toUpperCase()),
  );

const nothingFound = (folder: string): Diagnostic =>
  warning("writers/font-folder", `环境变量 ${folderVariable} 指向的文件夹 ${folder} 里没有文件，未用自有字体`, {
    place: { file: folder },
    hint: "请核对文件夹路径，或取消该环境变量",
  });

const notKnown = (path: string): Diagnostic =>
  warning("writers/font-file", `字体文件 ${path} 的名称不在约定之中，没有使用`, {
    place: { file: path },
    hint: `请改为 ${(Object.keys(fonts) as FontRole[]).map(askedFile).join("、")}、${latinFont}.ttf（西文）、补字.ttf（生僻字）之一`,
  });

const notUsable = (path: string, role: OwnRole): Diagnostic =>
  warning("writers/font-file", `字体文件 ${path} 不是可用的 TrueType 字体（.ttf），${role}改用其他字体`, {
    place: { file: path },
    hint: "字体集合（.ttc）和 OpenType（.otf）字体请先转换为 .ttf；文件损坏的请重新复制",
  });
