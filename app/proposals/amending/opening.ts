import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { goOnAmending, openAmending } from "../../amendments/door.ts";
import { membersNeeded, type Rules } from "../../rulebook/door.ts";
import { proposalPath } from "../addresses.ts";
import type { Proposal } from "../proposal.ts";
import type { Stay } from "../stages/life.ts";

interface Terms {
  readonly rules: Rules;
  readonly activeMembers: number;
}

/** The authors call their text finished: members amend it until this moment. */
export const openAmendingOf = (
  tx: Tx,
  { id, kind, title, body, authors }: Proposal,
  closesAt: Date,
  { rules, activeMembers }: Terms,
  context: Pick<ActContext, "now" | "house">,
): Promise<void> =>
  openAmending(
    tx,
    {
      ...{ path: proposalPath(id), title, body, closesAt },
      insistNeeded: membersNeeded("insist", rules, activeMembers),
      isOfConstitution: kind === "charter",
      keepers: authors,
    },
    context,
  );

/** It is freed, or adopted by others: amendments go on with the time that they had left, and with those who hold the pen. */
export async function amendOn(tx: Tx, { id, authors }: Proposal, { endsAt }: Stay): Promise<void> {
  if (endsAt === undefined) throw new Error("amendments without an end");
  await goOnAmending(tx, proposalPath(id), { closesAt: endsAt, keepers: authors });
}
