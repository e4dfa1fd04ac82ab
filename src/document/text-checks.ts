// What is wrong with the texts documents are made of, found once for all documents made of the same text.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { namesFor } from "../narrative/names.ts";
import type { DocumentTemplate, Templates, TemplateText } from "../narrative/template.ts";
import { checkReferences } from "../narrative/template-references.ts";
import { usedPartials } from "../narrative/used-partials.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { checkTypedNumbers, mayReport } from "./proofreading/typed-numbers.ts";
import { unsupportedMarkup } from "./unsupported-markup.ts";

type Found = readonly Diagnostic[];

/** For one set of templates, and the definitions its figures have. */
export class TextChecks {
  readonly #partials: Templates["partials"];
  readonly #charts: Templates["charts"];
  readonly #references = new WeakMap<DocumentTemplate, Found>();
  readonly #markup = new WeakMap<TemplateText, Found>();
  readonly #used = new WeakMap<TemplateText, readonly TemplateText[]>();
  readonly #numbered = new WeakMap<TemplateText, WeakMap<RecordKind, boolean>>();

  constructor({ partials, charts }: Pick<Templates, "partials" | "charts">) {
    this.#partials = partials;
    this.#charts = charts;
  }

  /** Unknown names in a template and in the prose of the record it is about. */
  references(
    template: DocumentTemplate,
    prose: TemplateText | undefined,
    kind: RecordKind,
    { definitions }: FigureScope,
  ): Found {
    const names = (mayHaveProse: boolean) =>
      namesFor(kind, definitions, this.#partials, mayHaveProse, template.head.each, this.#charts);
    const own = once(this.#references, template, () => checkReferences(template.body, names(kind.prose)));
    return prose ? [...own, ...checkReferences(prose, names(false))] : own;
  }

  /** Markdown that no document can carry. */
  markup(text: TemplateText): Found {
    return once(this.#markup, text, () => unsupportedMarkup(text));
  }

  /** The partials that texts take in, each once. */
  partials(texts: readonly TemplateText[]): readonly TemplateText[] {
    const used = texts.flatMap((text) => once(this.#used, text, () => usedPartials([text], this.#partials)));
    return [...new Set(used)];
  }

  /** Numbers typed by hand. All that could speak for them is computed only where there are some. */
  numbers(texts: readonly TemplateText[], kind: RecordKind, figures: FigureScope): Found {
    const numbered = texts.filter((text) => {
      const ofKind = once(this.#numbered, text, () => new WeakMap());
      return once(ofKind, kind, () => mayReport(text, phrasesOf(kind, figures)));
    });
    if (numbered.length === 0) return [];
    const known = figures.allKnown();
    return numbered.flatMap((text) => checkTypedNumbers(text, known));
  }
}

/** By which the figures of a document about such a record, and the record's own fields, are named. */
const phrasesOf = ({ fields }: RecordKind, { definitions }: FigureScope): readonly string[] => [
  ...[...definitions.values()].flatMap(({ phrases }) => phrases),
  ...Object.values(fields).flatMap(({ key, aliases }) => [key, ...aliases]),
];

function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, find: () => Value): Value {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = find();
  known.set(key, found);
  return found;
}
