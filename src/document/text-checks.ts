// What is wrong with the texts documents are made of, found once for all documents made of the same text.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { namesFor } from "../narrative/names.ts";
import type { DocumentTemplate, Templates, TemplateText } from "../narrative/template.ts";
import { checkReferences } from "../narrative/template-references.ts";
import { usedPartials } from "../narrative/used-partials.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { checkTypedNumbers, typedNumbers } from "./proofreading/typed-numbers.ts";
import { unsupportedMarkup } from "./unsupported-markup.ts";

type Found = readonly Diagnostic[];

/** For one set of templates, and the definitions its figures have. */
export class TextChecks {
  readonly #partials: Templates["partials"];
  readonly #charts: Templates["charts"];
  readonly #references = new WeakMap<DocumentTemplate, Found>();
  readonly #markup = new WeakMap<TemplateText, Found>();
  readonly #used = new WeakMap<TemplateText, readonly TemplateText[]>();
  readonly #hasNumbers = new WeakMap<TemplateText, boolean>();

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

  /** Numbers typed by hand; `known`, all that could speak for them, is asked for only where there are some. */
  numbers(texts: readonly TemplateText[], known: () => readonly Figure[]): Found {
    const numbered = texts.filter((text) => once(this.#hasNumbers, text, () => typedNumbers(text).length > 0));
    if (numbered.length === 0) return [];
    const figures = known();
    return numbered.flatMap((text) => checkTypedNumbers(text, figures));
  }
}

function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, find: () => Value): Value {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = find();
  known.set(key, found);
  return found;
}
