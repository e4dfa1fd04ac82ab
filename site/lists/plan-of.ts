// The plan of the list of a kind: its own, or one made from what its records say.
import type { PublishedRecord } from "../../src/disclosure/publication.ts";
import { defaultPlan } from "./default-plan.ts";
import type { ListPlan } from "./list-plan.ts";
import { loopLists } from "./loop-lists.ts";
import { regionLists } from "./region-lists.ts";
import { workLists } from "./work-lists.ts";

const plans: Readonly<Record<string, ListPlan>> = { ...regionLists, ...loopLists, ...workLists };

export const planOf = (code: string, records: readonly PublishedRecord[]): ListPlan =>
  plans[code] ?? defaultPlan(records);

/** 整改公开: what the list of a kind is called. */
export const listTitle = (code: string, kind: string): string => plans[code]?.title ?? kind;
