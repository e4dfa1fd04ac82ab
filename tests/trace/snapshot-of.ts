// What a walked street says, read back from the files it would write.
import { byText } from "../../src/base/order.ts";
import type { Street } from "../../src/pipeline.ts";
import type { DocumentState, RecordState, Snapshot } from "../../src/trace/changes/snapshot.ts";
import { recordsText, traceText } from "../../src/trace/changes/take-snapshot.ts";

export function snapshotOf({ years, records }: Street): Snapshot {
  const texts = years.flatMap(({ documents, figures: { definitions }, regionYear: { scope } }) =>
    documents.map(({ document, texts: own }) => traceText({ document, texts: own, definitions, region: scope.region })),
  );
  const documents = texts.map((text) => JSON.parse(text) as DocumentState).sort(byText(({ id }) => id));
  const { records: states } = JSON.parse(recordsText(records)) as { records: readonly RecordState[] };
  return { documents, alike: 0, records: states };
}
