import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Register } from "../register/register-queries.ts";
import type { Round } from "../rounds/round-queries.ts";
import { refusals } from "../words.ts";

/** A copy of the register, or a round of it, that two keys let out once. */
export interface Export {
  /** The number of the request that allowed it. */
  readonly request: number;
  readonly registerId: number;
  /** Undefined: the whole copy. */
  readonly roundId: number | undefined;
  readonly council: string;
  readonly area: string;
  readonly suppliedOn: string;
  readonly purpose: string;
  /** Undefined once they were erased. */
  readonly askedBy: PersonId | undefined;
  /** Stands on each line and each sheet of it, and in no other. */
  readonly mark: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
  readonly fetchedAt: Date | undefined;
  readonly rows: number | undefined;
}

export type ExportState = "waiting" | "again" | "fetched" | "expired";

/** A connection breaks, a disk is full: so long the very same can be fetched again, and it counts as one time. */
export const AGAIN_MINUTES = 15;

export const againUntil = (fetchedAt: Date): Date =>
  new Date(fetchedAt.getTime() + AGAIN_MINUTES * 60_000);

export function exportStateAt(
  { fetchedAt, expiresAt }: Pick<Export, "fetchedAt" | "expiresAt">,
  now: Date,
): ExportState {
  if (fetchedAt !== undefined) return now < againUntil(fetchedAt) ? "again" : "fetched";
  return now < expiresAt ? "waiting" : "expired";
}

/** Only whoever asked for it fetches it, once, in time; or again, right after it. */
export function whyNoFetch(
  found: Pick<Export, "askedBy" | "fetchedAt" | "expiresAt">,
  personId: PersonId,
  now: Date,
): Refusal | undefined {
  if (found.askedBy !== personId) return refuse("not-allowed", refusals.exports.notYours);
  const state = exportStateAt(found, now);
  return state === "fetched" || state === "expired"
    ? refuse("gone", refusals.exports[state])
    : undefined;
}

/** A file for a program, or sheets to print, a street each. */
export const EXPORT_FORMS = ["file", "sheets"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** A round has 60 streets at most. A page of a whole copy would have a hundred thousand names, drawn while all wait. */
export const formsFor = ({ roundId }: Pick<Export, "roundId">): readonly ExportForm[] =>
  roundId === undefined ? ["file"] : EXPORT_FORMS;

export const whyNotAs = (found: Pick<Export, "roundId">, as: ExportForm): Refusal | undefined =>
  formsFor(found).includes(as)
    ? undefined
    : refuse("invalid", refusals.exports.sheetsOfRound, "as");

/** A copy that somebody has looked at and kept, and a round of that copy. */
export function whyNoExport(
  register: Pick<Register, "id" | "keptAt"> | undefined,
  round: Pick<Round, "registerId"> | undefined,
  isRound: boolean,
): Refusal | undefined {
  if (register === undefined || register.keptAt === null)
    return refuse("invalid", refusals.exports.noCopy, "register");
  return isRound && round?.registerId !== register.id
    ? refuse("invalid", refusals.exports.noRound, "round")
    : undefined;
}
