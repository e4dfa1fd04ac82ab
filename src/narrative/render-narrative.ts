// The only file that runs Handlebars: template and figures to Markdown in which every number is a link to its figure.
import Handlebars from "handlebars";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { MadeChart } from "../charts/make-chart.ts";
import type { Figure } from "../figures/figure.ts";
import { asCalls } from "./calls.ts";
import { allHelpers } from "./helpers/all-helpers.ts";
import type { Helper, HelperCall, Row } from "./helpers/helper.ts";
import { withOneStop } from "./one-stop.ts";
import { type Program, parseTemplate, placeIn, plainName } from "./parse-template.ts";
import { type NarrativeInput, Rendering } from "./rendering.ts";
import type { TemplateText } from "./template.ts";
import type { Words } from "./words.ts";

export interface Narrative {
  readonly markdown: string;
  /** Every figure the text refers to, by id, with those they were computed from. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Every chart the text shows, by name. */
  readonly charts: ReadonlyMap<string, MadeChart>;
  /** What the text lacks: each an error at the line that asks for it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Errors found elsewhere that keep this text from being used. */
  readonly stoppedBy: ReadonlySet<Diagnostic>;
}

/** The template must have passed `checkReferences`; what the records lack is found here. */
export function renderNarrative(input: NarrativeInput): Narrative {
  const rendering = new Rendering(input);
  const markdown = withOneStop(render(rendering, input.template, undefined));
  const { figures, charts, found, stoppedBy } = rendering;
  return { markdown, figures, charts, diagnostics: found, stoppedBy };
}

/** The words in the heads of templates, which are filled in for each of their documents. */
const headTexts = new Map<string, TemplateText>();

/** Fills plain words into a title or a file name; undefined when it names a word there is not. */
export function fillWords(text: string, words: Words): string | undefined {
  const template = headTexts.get(text) ?? { file: "", line: 1, text };
  headTexts.set(text, template);
  const program = parseTemplate(template).value;
  const parts = program?.body.map((statement) => {
    if (statement.type === "ContentStatement") return (statement as hbs.AST.ContentStatement).value;
    if (statement.type === "CommentStatement") return "";
    const name =
      statement.type === "MustacheStatement" ? plainName((statement as hbs.AST.MustacheStatement).path) : undefined;
    return name === undefined ? undefined : words.get(name);
  });
  return parts?.includes(undefined) === false ? parts.join("") : undefined;
}

const knownHelpers = Object.fromEntries(Object.keys(allHelpers).map((name) => [name, true]));
const environment = Handlebars.create();

/** What Handlebars makes of a program is good for every document; only the helpers know which one they work for. */
const compiled = new WeakMap<Program, Handlebars.TemplateDelegate>();

function compile(program: Program): Handlebars.TemplateDelegate {
  const earlier = compiled.get(program);
  if (earlier) return earlier;
  const made = environment.compile(asCalls(program), { noEscape: true, knownHelpersOnly: true, knownHelpers });
  compiled.set(program, made);
  return made;
}

function render(rendering: Rendering, template: TemplateText, row: Row | undefined): string {
  const program = parseTemplate(template).value;
  if (!program) return "";
  const helpers = Object.entries(allHelpers).map(
    ([name, helper]) => [name, asHandlebars(helper, rendering, template)] as const,
  );
  return compile(program)(row, { helpers: Object.fromEntries(helpers) });
}

/** Handlebars gives the surrounding row as `this`, the quoted arguments, and last its options. */
function asHandlebars(helper: Helper, rendering: Rendering, template: TemplateText): Handlebars.HelperDelegate {
  return function (this: unknown, ...given: unknown[]) {
    const options = given.at(-1) as Handlebars.HelperOptions & { readonly loc: hbs.AST.SourceLocation };
    const row = this instanceof Map ? (this as Row) : undefined;
    const call: HelperCall = {
      rendering,
      row,
      arguments: given.slice(0, -1).map(String),
      manners: new Map(Object.entries(options.hash ?? {}).map(([name, value]) => [name, String(value)])),
      place: placeIn(template, options.loc.start),
      inside: (inner) => options.fn(inner),
      otherwise: () => options.inverse(row),
      render: (name) => {
        const { prose, partials } = rendering.input;
        const text = name === "prose" ? prose : partials.get(name.partial);
        return text ? render(rendering, text, row) : "";
      },
    };
    return helper(call);
  };
}
