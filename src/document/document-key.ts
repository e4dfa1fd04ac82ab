// By which a document is known again in a later build: the digest of everything its text and its trace are made from.
import { sha256 } from "../base/digest.ts";
import type { Figure, Origin } from "../figures/figure.ts";
import type { TemplateText } from "../narrative/template.ts";
import type { Draft } from "./draft.ts";

/** The lines on which records stand do not count: they move whenever someone writes above them. */
export function documentKey({ head, markdown, figures, charts }: Draft, texts: readonly TemplateText[]): string {
  const { place: _place, ...words } = head;
  return sha256(
    JSON.stringify([words, markdown, [...charts], [...figures.values()].map(figureKey), texts.map(textDigest)]),
  );
}

/** The figures of a year stand in many documents, and so do the texts of templates. */
const digests = new WeakMap<Figure | TemplateText, string>();

const figureKey = (figure: Figure): unknown =>
  figure.ofSubject ? contentOf(figure) : once(figure, () => sha256(JSON.stringify(contentOf(figure))));

function contentOf({ provenance, phrases: _phrases, ...said }: Figure): unknown {
  const { definedAt: _definedAt, inputs, ...how } = provenance;
  return [said, how, inputs.map(originKey)];
}

const originKey = ({ kind, id, year, field }: Origin): readonly (string | undefined)[] => [kind, id, year, field];

const textDigest = (text: TemplateText): string =>
  once(text, () => sha256(JSON.stringify([text.file, text.line, text.text])));

function once(what: Figure | TemplateText, digest: () => string): string {
  const known = digests.get(what) ?? digest();
  digests.set(what, known);
  return known;
}
