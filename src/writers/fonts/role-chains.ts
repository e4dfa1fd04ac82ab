// Which faces stand for a role, best first: the bureau's own, then the open ones that come nearest.
import type { FontRole } from "../style.ts";
import { type Face, only } from "./face.ts";
import { fullWidthMarks } from "./full-width-marks.ts";
import type { OpenFaces } from "./open-faces.ts";
import type { OwnFonts } from "./own-fonts.ts";

export type RoleChains = Readonly<Record<FontRole, readonly Face[]>>;

/** Digits, Latin letters and their marks; the quotation marks, dashes and dots that Chinese shares are not among them. */
const isLatin = (codePoint: number): boolean => codePoint < 0x250 && codePoint !== 0xb7;

/** Characters that have one width in Chinese text; of the shared marks those that are a whole character wide in 霞鹜文楷. */
export const isChinese = (codePoint: number): boolean =>
  codePoint >= 0x2e80 || codePoint === 0x2014 || codePoint === 0x2026;

/** Characters of private use, 造字 among them, mean something else in each font; only the bureau's own can know. */
const isPublic = (codePoint: number): boolean => !(codePoint >= 0xe000 && codePoint <= 0xf8ff) && codePoint < 0xf0000;

export function roleChains(own: OwnFonts, { serif, boldSerif, sans, kai }: OpenFaces): RoleChains {
  const latin = own.get("西文");
  const rare = own.get("补字");
  const song = [fullWidthMarks(serif), serif, sans, only(kai, isPublic)];
  const chain = (role: FontRole, open: readonly Face[]): readonly Face[] => {
    const face = own.get(role);
    return [
      ...(latin === undefined ? [] : [only(latin, isLatin)]),
      ...(face === undefined ? [] : [face]),
      ...open,
      ...(rare === undefined ? [] : [rare]),
    ];
  };
  return {
    小标宋: chain("小标宋", [fullWidthMarks(boldSerif), boldSerif, ...song]),
    // No 仿宋 under an open licence is published as an npm package.
    仿宋: chain("仿宋", song),
    // Digits of 宋体 beside 楷体, as offices set them.
    楷体: chain("楷体", [only(kai, isChinese), ...song]),
    黑体: chain("黑体", [fullWidthMarks(sans), sans, ...song]),
    宋体: chain("宋体", song),
  };
}
