// The documents of one region and year with where each stands; and what is wrong with their 签发.

import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Remembered } from "../document/build-document.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { needsSignOff, requiresSignOff } from "../document/needs-sign-off.ts";
import type { DocumentPlan, RegionYear } from "../document/plan-documents.ts";
import { contentDigest, digestsInForce, textDigest } from "../document/signed-content.ts";
import { signOff as signOffKind } from "../records/kinds/sign-off.ts";
import { placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { checkCorrected } from "./check-corrected.ts";
import { checkSteps } from "./check-steps.ts";
import { documentsByName } from "./documents-meant.ts";
import { notSigned } from "./not-signed.ts";
import type { SignOffRecord, Standing } from "./sign-off.ts";
import type { Signable } from "./signable.ts";
import { inOrder, stateOf } from "./state-of.ts";

interface Year<One> {
  readonly documents: readonly One[];
  /** Those that nothing but their numbers stopped. */
  readonly drafts: readonly One[];
  /** All that errors keep from being made. */
  readonly stopped: readonly DocumentPlan[];
}

/**
 * The documents, each with where it stands; those that have to be signed and are not are not for the site. Nothing
 * changes where sign-off is not in use: no record of it, and nobody asks for it.
 */
export function withSignOffs<One extends Signable>(
  year: Year<One>,
  records: Records,
  { scope, region }: RegionYear,
  remembered: Pick<Remembered, "textOf"> = {},
): Outcome<readonly One[]> {
  const findings = new Findings();
  const all = inOrder(records.of(signOffKind, scope));
  const required = requiresSignOff(region);
  if (!required && all.length === 0) return outcome(year.documents);
  const steps = findings.take(stepsOf(all, year));
  const documents = year.documents.map((one): One => {
    const own = steps.get(one) ?? [];
    const needs = needsSignOff(one.plan.template);
    if (own.length === 0 && !needs) return one;
    const signOff = standing(one.document, own, remembered.textOf?.(one.key));
    const keptBack = required && needs && one.forSite && signOff.state !== "signed";
    findings.add(checkSteps(one.document.title, own, { ...signOff, keptBack }));
    return { ...one, signOff: { ...signOff, keptBack }, forSite: one.forSite && !keptBack };
  });
  findings.add(notSigned(documents, scope));
  findings.add(checkCorrected(documents, records, scope));
  return outcome(documents, findings.all);
}

/** `text`: its digest, when an earlier build has reckoned it. */
export function standing(
  document: DocumentTree,
  steps: readonly SignOffRecord[],
  text = textDigest(document),
): Standing {
  return { ...stateOf(steps, digestsInForce(document, text)), digest: contentDigest(document, text), text };
}

/** The records of each document, in their order. */
function stepsOf<One extends Signable>(
  steps: readonly SignOffRecord[],
  { documents, drafts, stopped }: Year<One>,
): Outcome<ReadonlyMap<One, readonly SignOffRecord[]>> {
  const named = documentsByName([...documents, ...drafts], ({ document }) => document);
  const found: Diagnostic[] = [];
  const byDocument = new Map<One, SignOffRecord[]>();
  for (const step of steps) {
    const candidates = named.get(step.data.document) ?? [];
    const [one] = candidates;
    if (one === undefined) {
      // Of what was not made the title is not known; that it was not made has been said.
      const mayBeStopped = stopped.some(({ subject }) => step.data.document.includes(subject.title));
      if (!mayBeStopped) found.push(withoutDocument(step, named.keys()));
    } else if (candidates.length > 1) found.push(severalMeant(step, candidates));
    else byDocument.set(one, [...(byDocument.get(one) ?? []), step]);
  }
  return outcome(byDocument, found);
}

function withoutDocument(step: SignOffRecord, names: Iterable<string>): Diagnostic {
  const { document } = step.data;
  const hint = "请照抄文件的标题；文件因为错误没有生成的，先改正错误；不再出这份文件的，删去这条记录";
  const near = meant(document, names);
  return warning("sign-off/without-document", `签发登记的“${document}”，本年度没有这份文件`, {
    place: placeOf(step, ["document"]),
    hint: near === undefined ? hint : `${near}${hint}`,
  });
}

const severalMeant = (step: SignOffRecord, candidates: readonly Signable[]): Diagnostic =>
  warning(
    "sign-off/unclear-document",
    `签发登记的“${step.data.document}”，本年度有${candidates.length}份，分不清是哪一份，没有采用`,
    {
      place: placeOf(step, ["document"]),
      hint: `请改写文件编号：${candidates
        .slice(0, 8)
        .map(({ document }) => document.id)
        .join("、")}`,
    },
  );
