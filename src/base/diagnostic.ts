// What the program has to say about someone's files: one finding, with its place and a way out.
import { comparePlaces, type Place } from "./place.ts";

export type Severity = "error" | "warning" | "note";

/** What people read for each. */
export const severityWords: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", note: "说明" };

export interface Related {
  readonly place: Place;
  readonly message: string;
}

export interface Diagnostic {
  /** `room/what`, permanent and searchable: the room that said it and what it is about. */
  readonly code: string;
  readonly severity: Severity;
  /** What was met and what was expected, in Chinese. */
  readonly message: string;
  readonly place: Place;
  /** What to do. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** The line it points at holds what must not be repeated. */
  readonly unquoted?: true;
}

/** The parts of a finding that are not its code, severity and message. */
export interface Circumstances {
  readonly place: Place;
  readonly hint?: string | undefined;
  readonly related?: readonly Related[];
  readonly unquoted?: true;
}

function diagnostic(severity: Severity, code: string, message: string, at: Circumstances): Diagnostic {
  return {
    code,
    severity,
    message,
    place: at.place,
    ...(at.hint === undefined ? {} : { hint: at.hint }),
    ...(at.related === undefined || at.related.length === 0 ? {} : { related: at.related }),
    ...(at.unquoted && { unquoted: at.unquoted }),
  };
}

/** Stops whatever depends on the thing found. */
export const error = (code: string, message: string, at: Circumstances): Diagnostic =>
  diagnostic("error", code, message, at);

/** Should be looked at; stops nothing. */
export const warning = (code: string, message: string, at: Circumstances): Diagnostic =>
  diagnostic("warning", code, message, at);

/** Good to know. */
export const note = (code: string, message: string, at: Circumstances): Diagnostic =>
  diagnostic("note", code, message, at);

export const isError = (one: Diagnostic): boolean => one.severity === "error";

/** By place, then code, then message: the same findings always print in the same order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a.place, b.place) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
