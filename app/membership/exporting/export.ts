import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

export const EXPORT_WHOM = ["members", "everybody"] as const;
export type ExportWhom = (typeof EXPORT_WHOM)[number];

/** No more columns than the purpose needs (UK GDPR, article 5(1)(c)). */
export const EXPORT_HOLDS = ["letters", "places", "whole"] as const;
export type ExportHolds = (typeof EXPORT_HOLDS)[number];

export interface ListExport {
  /** The number of the request that allowed it. */
  readonly request: number;
  /** Undefined once they were erased. */
  readonly askedBy: PersonId | undefined;
  readonly purpose: string;
  readonly whom: ExportWhom;
  readonly holds: ExportHolds;
  /** Stands in the file in several places, and in no other file. */
  readonly mark: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
  readonly fetchedAt: Date | undefined;
  readonly rows: number | undefined;
}

export type ExportState = "waiting" | "fetched" | "expired";

export function exportStateAt({ fetchedAt, expiresAt }: ListExport, now: Date): ExportState {
  if (fetchedAt !== undefined) return "fetched";
  return now < expiresAt ? "waiting" : "expired";
}

/** Only whoever asked for the file fetches it, once, in time. */
export function whyNoFetch(found: ListExport, personId: PersonId, now: Date): Refusal | undefined {
  if (found.askedBy !== personId) return refuse("not-allowed", refusals.exports.notYours);
  const state = exportStateAt(found, now);
  return state === "waiting" ? undefined : refuse("gone", refusals.exports[state]);
}
