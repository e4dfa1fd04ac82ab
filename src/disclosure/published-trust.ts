// What the site sees of corrections, of what was taken back, and of the public catalogue: plain data.

/** A 更正, 补充, 定期修订 or 撤回 of something that had been published. */
export interface PublishedCorrection {
  /** ASCII, unique among the corrections of its year. */
  readonly id: string;
  /** 更正编号. */
  readonly code: string;
  readonly type: string;
  /** The 年度 it is listed under. */
  readonly year: string;
  /** 2024-09-05. */
  readonly date: string;
  readonly reason: string;
  readonly effect: string;
  /** The kind of what it is about: 绩效自评, or 文件. */
  readonly kind: string;
  /** What it is about; absent when that was taken back and must not be named. */
  readonly title?: string;
  /** Where what it is about is shown: pages, or places on pages, below the site's root; of a 撤回, where notices stand. */
  readonly places: readonly string[];
}

/** A notice in the place of something that was taken back. */
export interface PublishedWithdrawal {
  /** Where it was shown: a page, or a place on a page, below the site's root. */
  readonly address: string;
  /** 绩效评价, or 文种. */
  readonly kind: string;
  /** Only where it may still be named. */
  readonly title?: string;
  /** 编号 of the 撤回. */
  readonly code: string;
  /** 2024-09-05. */
  readonly date: string;
  readonly reason: string;
  /** Where its files were, below the site's root. */
  readonly files: readonly string[];
}

/** What the public catalogue says of a document. */
export interface PublishedCatalogue {
  /** 索引号, and whether this site made it. */
  readonly index: { readonly text: string; readonly own: boolean };
  /** 公开日期, as 2024-09-05. */
  readonly published?: string;
  /** 内容概述. */
  readonly summary?: string;
  /** What it rests on. */
  readonly source?: string;
}
