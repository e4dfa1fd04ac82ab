// What a person wants to register: which step, by whom, when; read as strictly as a record of it would be.
import { isError } from "../base/diagnostic.ts";
import type { Field } from "../records/field.ts";
import { type SignOffStep, signOff } from "../records/kinds/sign-off.ts";
import type { Refusal } from "./scope.ts";

export interface StepWanted {
  readonly step: SignOffStep;
  readonly by: string;
  readonly date: string;
  readonly note?: string;
}

export interface StepAsTyped {
  readonly state: string | undefined;
  readonly by: string | undefined;
  readonly date: string | undefined;
  readonly note: string | undefined;
}

export function stepWanted({ state, by, date, note }: StepAsTyped): StepWanted | Refusal {
  const { fields } = signOff;
  const step = read(fields.step, "--state", state, "写明是哪一步，如 --state 已签发");
  if ("refusal" in step) return step;
  const who = read(fields.by, "--by", by, "写明谁审核、谁签发，如 --by 分管局领导");
  if ("refusal" in who) return who;
  // Never the clock: who signs says when.
  const when = read(fields.date, "--date", date, "写明审核、签发的日期，如 --date 2025-03-01");
  if ("refusal" in when) return when;
  const wanted = { step: step.value as SignOffStep, by: who.value, date: when.value };
  if (note === undefined) return wanted;
  const said = read(fields.note, "--note", note, "");
  return "refusal" in said ? said : { ...wanted, note: said.value };
}

function read(
  { type }: Field<unknown>,
  option: string,
  text: string | undefined,
  lacking: string,
): { readonly value: string } | Refusal {
  if (text === undefined) return { refusal: `没有写 ${option}。请${lacking}。` };
  const { value, diagnostics } = type.read({ type: "scalar", text, place: { file: "" } }, option);
  const wrong = diagnostics.find(isError);
  if (wrong) return { refusal: `${wrong.message}。${wrong.hint ?? ""}。` };
  return { value: String(value) };
}
