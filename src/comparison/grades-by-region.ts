// How the grades of each kind of record are spread over the regions, year by year.
import { byText } from "../base/order.ts";
import type { PublishedGrades } from "../disclosure/published-portal.ts";
import type { ComparedSource, SourceKind, SourceRegion } from "./compared-source.ts";
import { yearsOf } from "./region-year.ts";

type Grades = NonNullable<SourceKind["grades"]>;

interface GradedKind {
  readonly region: SourceRegion;
  readonly kind: SourceKind;
  readonly grades: Grades;
}

const inOrder: readonly string[] = ["优", "良", "中", "差"];

/** Newest year first, regions in the order given; only kinds that some region has grades of. */
export function gradesByRegion(sources: readonly ComparedSource[]): readonly PublishedGrades[] {
  return yearsOf(sources).flatMap((year) => {
    const kinds = Map.groupBy(gradedKinds(sources, year), ({ kind }) => kind.code);
    return [...kinds.values()]
      .sort(byText(([first]) => first?.kind.code ?? ""))
      .flatMap((found) => gradesOf(found, year) ?? []);
  });
}

const gradedKinds = (sources: readonly ComparedSource[], year: string): readonly GradedKind[] =>
  sources.flatMap(({ region }) => {
    const kinds = region.years.find((one) => one.year === year)?.kinds ?? [];
    return kinds.flatMap((kind) => (kind.grades === undefined ? [] : [{ region, kind, grades: kind.grades }]));
  });

function gradesOf(found: readonly GradedKind[], year: string): PublishedGrades | undefined {
  const grades = gradesIn(found);
  const [first] = found;
  if (first === undefined || grades.length === 0) return undefined;
  const rows = found.map(({ region, kind: { count, address }, grades: counted }) => {
    const counts = grades.map((grade) => countOf(counted, grade));
    return {
      region: region.id,
      name: region.name,
      counts,
      ungraded: Math.max(0, count - counts.reduce((sum, one) => sum + one, 0)),
      ...(address === undefined ? {} : { address }),
    };
  });
  return { kind: first.kind.code, name: first.kind.name, year, grades, rows };
}

const countOf = (grades: Grades, grade: string): number => (Object.hasOwn(grades, grade) ? (grades[grade] ?? 0) : 0);

/** 优, 良, 中, 差 as far as they occur; then whatever other words there are, as they are. */
function gradesIn(found: readonly GradedKind[]): readonly string[] {
  const there = new Set(
    found.flatMap(({ grades }) => Object.keys(grades).filter((grade) => countOf(grades, grade) > 0)),
  );
  const others = [...there].filter((grade) => !inOrder.includes(grade));
  return [...inOrder.filter((grade) => there.has(grade)), ...others.sort()];
}
