// Finds a face for every character of a build and cuts each face once, for all documents.
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import type { FontRole } from "../style.ts";
import type { Choices, RoleCharacters } from "./choices.ts";
import { type CutFace, cutFaces } from "./cut-faces.ts";
import type { Face } from "./face.ts";
import { halfWidthMarks, mayBeHalved } from "./half-width-marks.ts";
import { openFaces } from "./open-faces.ts";
import { ownFontFolder, ownFonts } from "./own-fonts.ts";
import { type RoleChains, roleChains } from "./role-chains.ts";
import { substitutions } from "./substitutions.ts";

export interface Character {
  /** The id of the face that draws it. */
  readonly face: string;
  /** In ems. */
  readonly width: number;
  /** Of a full-width mark: the id of the face that has it on half its square, when its outline allows that. */
  readonly half?: string;
}

/** Fonts as plain data, to be sent from thread to thread. */
export interface FontData {
  /** TrueType fonts by face id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly drawn: ReadonlyMap<FontRole, ReadonlyMap<number, Character>>;
}

export interface Fonts {
  /** TrueType fonts by face id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Undefined when no face has the character. */
  character(role: FontRole, codePoint: number): Character | undefined;
}

export async function gatherFonts(wanted: RoleCharacters, world: World, templates: string): Promise<Outcome<FontData>> {
  const folder = ownFontFolder(world, templates);
  const own = await ownFonts(world, folder);
  const { choices, cut } = await settle(wanted, roleChains(own.value, await openFaces(world)));
  const halves = await cutFaces([...choices.values()].map(halvedMarks));
  const character = (codePoint: number, face: Face): readonly [number, Character] => {
    const half = halfWidthMarks(face).id;
    const isHalf = Math.abs((halves.get(half)?.widths.get(codePoint) ?? 1) - 0.5) < 0.01;
    const width = cut.get(face.id)?.widths.get(codePoint) ?? 1;
    return [codePoint, { face: face.id, width, ...(isHalf ? { half } : {}) }];
  };
  const data: FontData = {
    files: new Map([...cut, ...halves].map(([id, { font }]) => [id, font])),
    drawn: new Map(
      [...choices].map(([role, chosen]) => [role, new Map([...chosen].map(([code, face]) => character(code, face)))]),
    ),
  };
  return outcome(data, [...own.diagnostics, ...substitutions(choices, own.value, folder)]);
}

export const openFonts = ({ files, drawn }: FontData): Fonts => ({
  files,
  character: (role, codePoint) => drawn.get(role)?.get(codePoint),
});

export async function prepareFonts(wanted: RoleCharacters, world: World, templates: string): Promise<Outcome<Fonts>> {
  const { value, diagnostics } = await gatherFonts(wanted, world, templates);
  return outcome(openFonts(value), diagnostics);
}

const halvedMarks = (chosen: ReadonlyMap<number, Face>): ReadonlyMap<number, Face> =>
  new Map([...chosen].flatMap(([code, face]) => (mayBeHalved(code) ? [[code, halfWidthMarks(face)] as const] : [])));

interface Settled {
  readonly choices: Choices;
  readonly cut: ReadonlyMap<string, CutFace>;
}

/** Chooses again without what a face claimed and turned out not to have, until every face holds what was chosen. */
async function settle(wanted: RoleCharacters, chains: RoleChains): Promise<Settled> {
  const lacking = new Set<string>();
  for (;;) {
    const choices = choose(wanted, chains, (face, codePoint) => !lacking.has(`${face.id} ${codePoint}`));
    const cut = await cutFaces(choices.values());
    const before = lacking.size;
    for (const chosen of choices.values()) {
      for (const [codePoint, { id }] of chosen) {
        if (cut.get(id)?.widths.has(codePoint) !== true) lacking.add(`${id} ${codePoint}`);
      }
    }
    if (lacking.size === before) return { choices, cut };
  }
}

function choose(wanted: RoleCharacters, chains: RoleChains, has: (face: Face, codePoint: number) => boolean): Choices {
  const choices = new Map<FontRole, ReadonlyMap<number, Face>>();
  for (const [role, codePoints] of wanted) {
    const chosen = new Map<number, Face>();
    for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
      const face = chains[role].find((one) => one.covers(codePoint) && has(one, codePoint));
      if (face !== undefined) chosen.set(codePoint, face);
    }
    choices.set(role, chosen);
  }
  return choices;
}
