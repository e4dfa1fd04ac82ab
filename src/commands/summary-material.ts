// Reads what a year's summary can say: the figures that have a value, and the sentences that come out of them.
import { isError } from "../base/diagnostic.ts";
import { Findings } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { Figure } from "../figures/figure.ts";
import { FigureScope } from "../figures/figure-engine.ts";
import { namesFor } from "../narrative/names.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import { renderNarrative } from "../narrative/render-narrative.ts";
import type { Templates } from "../narrative/template.ts";
import { checkReferences } from "../narrative/template-references.ts";
import type { Words } from "../narrative/words.ts";
import type { Folders } from "../pipeline.ts";
import { readLedger } from "../read-ledger.ts";
import type { KnownRegion } from "../scaffold/look-around.ts";
import type { KnownFigure, SummaryMaterial } from "../scaffold/summary-material.ts";

export async function summaryMaterial(
  world: World,
  folders: Omit<Folders, "out">,
  region: KnownRegion,
  year: string,
): Promise<SummaryMaterial> {
  const findings = new Findings();
  const { records, definitions } = findings.take(await readLedger(world, folders));
  const templates = findings.take(await readTemplates(world, folders.templates));
  const figures = new FigureScope(records, definitions, { region: region.folder, year });
  const words = new Map([
    ["地区", region.name],
    ["财政部门", region.bureau ?? ""],
    ["年度", year],
    ["上年", String(Number(year) - 1)],
    ["下年", String(Number(year) + 1)],
  ]);
  const sentences = sentencesOf(templates, figures, words);
  // The numbers of a table of figures are offered one by one.
  const known = figures
    .allKnown()
    .filter(({ id }) => definitions.get(id)?.formula.type !== "rows")
    .map(asKnown);
  findings.add(figures.diagnostics);
  const ofOthers = `${folders.content}/`;
  const own = `${folders.content}/${region.folder}/`;
  const errors = findings.distinct.filter(
    (one) => isError(one) && (one.place.file.startsWith(own) || !one.place.file.startsWith(ofOthers)),
  );
  return { records, figures: known, sentences, errors: errors.length };
}

/** The partials that say something, or would, were it not for an error elsewhere. */
function sentencesOf(
  { partials }: Templates,
  figures: FigureScope,
  words: Words,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = namesFor(undefined, figures.definitions, partials, false);
  const speaking = [...partials.keys()].flatMap((name): [string, ReadonlySet<string>][] => {
    const template = { file: "", line: 1, text: `{{> ${name}}}` };
    if (checkReferences(template, names).length > 0) return [];
    const {
      markdown,
      figures: shown,
      diagnostics,
      stoppedBy,
    } = renderNarrative({ template, partials, words, figures });
    const says = markdown.trim() !== "" || stoppedBy.size > 0;
    return says && diagnostics.length === 0 ? [[name, new Set(shown.keys())]] : [];
  });
  return new Map(speaking);
}

function asKnown({ id, text, statement, value }: Figure): KnownFigure {
  if (value.type === "table") {
    const rows = value.table.rows.length - (value.table.totalled ? 1 : 0);
    return { id, statement, text: `${rows}行`, table: true, empty: rows === 0 };
  }
  return { id, statement, text, table: false, empty: value.type === "quantity" && value.quantity.amount.isZero() };
}
