// A remark on a stretch of a document, with everything a person needs to find it there.
import type { Related, Severity } from "../base/diagnostic.ts";

export interface LocatedRemark {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** As far as the file tells. */
  readonly page?: number;
  /** Counted from 1, tables left out. */
  readonly paragraph?: number;
  /** 表2第3行第1列, 文本框. */
  readonly part?: string;
  /** Of a text file. */
  readonly line?: number;
  readonly column?: number;
  /** The paragraph, and the stretch of it by UTF-16 offsets. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The nearest heading above; absent before the first. */
  readonly heading?: string;
}
