// The years that were read and checked but give no document: named, so that nobody looks for a file that was never to be made.

interface MadeYear {
  readonly regionYear: { readonly scope: { readonly region: string; readonly year: string } };
  readonly documents: readonly unknown[];
}

/** One sentence; undefined when every year gives a document. */
export function yearsWithoutDocuments(years: readonly MadeYear[]): string | undefined {
  const silent = years
    .filter(({ documents }) => documents.length === 0)
    .map(({ regionYear: { scope } }) => `${scope.region}${scope.year}年度`);
  if (silent.length === 0) return undefined;
  return `${silent.join("、")}只有台账，不出文件。要出文件，请在年度文件夹里写好带正文的 工作总结.md 或绩效评价，并改正用到的记录里的错误。`;
}
