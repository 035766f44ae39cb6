import type { Reader } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { compareDays, type Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import { refusals } from "../words.ts";
import { type HandedIn, handedInLines } from "./handed-in-queries.ts";
import { tellingNew } from "./identity.ts";
import type { StatementHead } from "./statement.ts";
import { findLastClosing, knownLines } from "./statement-queries.ts";

export interface Preview {
  /** Where in the file the new lines stand: by their days, and what came on one before what went. */
  readonly added: readonly number[];
  readonly known: number;
  readonly came: Pence;
  readonly went: Pence;
  /** Where the file does not go on from where the last statement ended. */
  readonly gap: Gap | undefined;
}

export interface Gap {
  /** With what the last statement closed. */
  readonly closing: Pence;
  /** From what the new lines go on. */
  readonly goesOn: Pence;
}

/** What importing a statement would add, as the books stand now. Its lines pass by; where the new ones stand is kept. */
export async function previewOf(
  db: Reader,
  { hash, account, head: { format, from, to, lines, opening } }: HandedIn,
): Promise<Preview> {
  const isNew = tellingNew(format, await knownLines(db, account, { from, to }));
  const added: { readonly nth: number; readonly on: Day; readonly isIn: boolean }[] = [];
  let [came, went, before] = [0, 0, 0];
  for await (const some of handedInLines(db, hash)) {
    for (const line of some) {
      if (!isNew(line)) {
        before += line.pence;
        continue;
      }
      const { nth, on, pence } = line;
      added.push({ nth, on, isIn: pence > 0 });
      if (pence > 0) came += pence;
      else went += pence;
    }
  }
  // By days, so that what the bank takes back is found in a slice before its own.
  added.sort(
    (one, other) => compareDays(one.on, other.on) || Number(other.isIn) - Number(one.isIn),
  );
  const closing = await findLastClosing(db, account);
  const goesOn = (opening ?? 0) + before;
  const isGap = opening !== undefined && closing !== undefined && goesOn !== closing;
  return {
    ...{ added: added.map(({ nth }) => nth), known: lines - added.length, came, went },
    gap: isGap ? { closing, goesOn } : undefined,
  };
}

/**
 * Why a branch's treasurer cannot take this file; undefined where they can. What a line says renews memberships, so that
 * a file that anybody could have written takes whoever keeps the party's books. Pure.
 */
export function whyNotByBranch(
  { warnings }: Pick<StatementHead, "warnings">,
  preview?: Pick<Preview, "gap">,
): Refusal | undefined {
  const no = refusals.statements.refuse;
  if (warnings.some(({ kind }) => kind === "no-account"))
    return refuse("not-allowed", no.namesNoAccount, "file");
  return preview?.gap === undefined
    ? undefined
    : refuse("not-allowed", no.goesNotOn(preview.gap.closing, preview.gap.goesOn), "file");
}
