// Findings on their way from one thread to another: every text once, however many findings say it, and all else in numbers.
import type { Diagnostic, Related, Severity } from "../../base/diagnostic.ts";
import type { Place } from "../../base/place.ts";

export interface PackedFindings {
  readonly texts: readonly string[];
  /** Finding after finding; where a text may be missing, its index plus one, or nought. */
  readonly numbers: Uint32Array;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

export function packFindings(findings: readonly Diagnostic[]): PackedFindings {
  const known = new Map<string, number>();
  const numbers: number[] = [];
  const say = (text: string | undefined): void => {
    if (text !== undefined && !known.has(text)) known.set(text, known.size + 1);
    numbers.push(text === undefined ? 0 : (known.get(text) ?? 0));
  };
  const point = ({ file, line = 0, column = 0, cell }: Place): void => {
    say(file);
    numbers.push(line, column);
    say(cell);
  };
  for (const { severity, code, message, hint, place, unquoted, related = [] } of findings) {
    numbers.push(severities.indexOf(severity), unquoted ? 1 : 0, related.length);
    for (const text of [code, message, hint]) say(text);
    point(place);
    for (const one of related) {
      say(one.message);
      point(one.place);
    }
  }
  return { texts: [...known.keys()], numbers: Uint32Array.from(numbers) };
}

export function unpackFindings({ texts, numbers }: PackedFindings): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const text = (): string | undefined => texts[next() - 1];
  const said = (): string => text() ?? "";
  const place = (): Place => {
    const [file, line, column, cell] = [said(), next(), next(), text()];
    return {
      file,
      ...(line === 0 ? {} : { line }),
      ...(column === 0 ? {} : { column }),
      ...(cell === undefined ? {} : { cell }),
    };
  };
  while (at < numbers.length) {
    const [severity = "error", unquoted, others] = [severities[next()], next(), next()];
    const [code, message, hint] = [said(), said(), text()];
    const where = place();
    const related = Array.from({ length: others }, (): Related => ({ message: said(), place: place() }));
    findings.push({
      code,
      severity,
      message,
      place: where,
      ...(hint === undefined ? {} : { hint }),
      ...(related.length === 0 ? {} : { related }),
      ...(unquoted === 0 ? {} : { unquoted: true as const }),
    });
  }
  return findings;
}
