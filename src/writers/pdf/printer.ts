// Hands definitions to pdfmake: the only file that runs it. It may reach neither the network nor the disk.
import pdfmake from "pdfmake";
import type { TCreatedPdf, TDocumentDefinitions, TFontDictionary } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";

/** What pdfmake is asked of here; its published types leave out the files it keeps fonts in. */
interface Pdfmake {
  fonts: TFontDictionary;
  virtualfs: { existsSync(path: string): boolean; readFileSync(path: string): Buffer };
  createPdf(definition: TDocumentDefinitions): TCreatedPdf;
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
}

const engine = pdfmake as unknown as Pdfmake;
const never = (): boolean => false;

export type Print = (definition: TDocumentDefinitions) => TCreatedPdf;

/** pdfmake takes fonts by path; these are paths of its memory. */
export function printer(fonts: Fonts): Print {
  const files = new Map([...fonts.files].map(([id, bytes]) => [`${id}.ttf`, Buffer.from(bytes)]));
  const dictionary: TFontDictionary = {};
  for (const id of fonts.files.keys()) dictionary[id] = { normal: `${id}.ttf` };
  const virtualfs = {
    existsSync: (path: string) => files.has(path),
    readFileSync: (path: string) => files.get(path) ?? Buffer.alloc(0),
  };
  return (definition) => {
    // pdfmake keeps one set of fonts for the whole process, but reads them before createPdf returns.
    engine.fonts = dictionary;
    engine.virtualfs = virtualfs;
    engine.setUrlAccessPolicy(never);
    engine.setLocalAccessPolicy(never);
    return engine.createPdf(definition);
  };
}
