import type { Tx } from "../../platform/database/database.ts";
import { standingAlternatives, standingCase } from "./hearing.ts";
import { findHearing, listAlternatives, listCases, lockHearing } from "./queries.ts";
import { endHearing } from "./store.ts";

/** What stood when the hearing closed, in the shape that a ballot takes. */
export interface HearingOutcome {
  readonly cases: { readonly for: string | undefined; readonly against: string | undefined };
  readonly alternatives: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
  }[];
}

const NOTHING: HearingOutcome = { cases: { for: undefined, against: undefined }, alternatives: [] };

/** Closes the hearing of an item and says what goes on the ballot. */
export async function closeHearing(tx: Tx, path: string, at: Date): Promise<HearingOutcome> {
  const found = await findHearing(tx, path);
  const hearing = found && (await lockHearing(tx, found.id));
  if (hearing === undefined) return NOTHING;
  const cases = await listCases(tx, hearing.id);
  const alternatives = await listAlternatives(tx, hearing.id);
  await endHearing(tx, hearing.id, at);
  return {
    cases: {
      for: standingCase(cases, "for")?.body,
      against: standingCase(cases, "against")?.body,
    },
    alternatives: standingAlternatives(alternatives, hearing.backingNeeded).map((alternative) => ({
      id: `alternative-${alternative.id}`,
      label: alternative.title,
      text: alternative.body,
    })),
  };
}
