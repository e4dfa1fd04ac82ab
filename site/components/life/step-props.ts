// What every step of a project's life is given.
import type { PublishedRecord } from "../../../src/disclosure/publication.ts";
import type { LinkTo } from "../../address.ts";
import type { Connections } from "../../connections.ts";

export interface StepProps {
  readonly link: LinkTo;
  readonly connections: Connections;
  readonly record: PublishedRecord;
}
