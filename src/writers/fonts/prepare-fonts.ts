// Finds a face for every character of a build and cuts each face once, for all documents.
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import type { FontRole } from "../style.ts";
import type { Choices, RoleCharacters } from "./choices.ts";
import { type CutFace, cutFaces } from "./cut-faces.ts";
import type { Face } from "./face.ts";
import { openFaces } from "./open-faces.ts";
import { ownFontFolder, ownFonts } from "./own-fonts.ts";
import { type RoleChains, roleChains } from "./role-chains.ts";
import { substitutions } from "./substitutions.ts";

export interface Character {
  /** The id of the face that draws it. */
  readonly face: string;
  /** In ems. */
  readonly width: number;
}

export interface Fonts {
  /** TrueType fonts by face id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Undefined when no face has the character. */
  character(role: FontRole, codePoint: number): Character | undefined;
}

export async function prepareFonts(wanted: RoleCharacters, world: World, templates: string): Promise<Outcome<Fonts>> {
  const folder = ownFontFolder(world, templates);
  const own = await ownFonts(world, folder);
  const { choices, cut } = await settle(wanted, roleChains(own.value, await openFaces(world)));
  const fonts: Fonts = {
    files: new Map([...cut].map(([id, { font }]) => [id, font])),
    character: (role, codePoint) => {
      const face = choices.get(role)?.get(codePoint);
      return face === undefined ? undefined : { face: face.id, width: cut.get(face.id)?.widths.get(codePoint) ?? 1 };
    },
  };
  return outcome(fonts, [...own.diagnostics, ...substitutions(choices, own.value, folder)]);
}

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
