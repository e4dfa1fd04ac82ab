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
  return `没有生成文件：${silent.join("、")}。要有文件，年度文件夹里须有带正文的 工作总结.md（或绩效评价），且用到的记录没有错误。`;
}
