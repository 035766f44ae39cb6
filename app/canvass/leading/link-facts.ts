import type { ActContext } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { personWho } from "../../membership/door.ts";
import { findProposal, isAuthor, type Proposal } from "../../proposals/door.ts";
import { runsOneOf } from "../in-stall.ts";
import { whyNotReader } from "../online/may-read.ts";
import { listWithout } from "../shown.ts";
import { refusals } from "../words.ts";
import { proposalNamed } from "./leading.ts";
import { listAskersOfGroup, listEventsOfGroup, listGroups } from "./leading-queries.ts";

/** Do they read what was said: of a question online, or by running one of the stalls? */
export async function readsIt(
  db: Reader,
  { id }: { readonly id: number },
  context: { readonly actor: Actor; readonly now: Date },
): Promise<boolean> {
  for (const asker of await listAskersOfGroup(db, id))
    if ((await whyNotReader(db, asker, context)) === undefined) return true;
  return await runsOneOf(db, await listEventsOfGroup(db, id), context);
}

interface LinkFacts {
  /** Undefined where it is none. */
  readonly proposal: Proposal | undefined;
  readonly by: PersonId;
  readonly isAuthor: boolean;
  /** Whoever runs a stall at which it was said, or reads what was said online. */
  readonly isReader: boolean;
}

/** Who links a group with what, or takes it back. */
export async function linkFacts(
  db: Reader,
  { id, proposal: typed }: { readonly id: number; readonly proposal: string },
  context: Pick<ActContext, "actor" | "now">,
): Promise<LinkFacts | Refusal> {
  const [group] = await listGroups(db, [id], await listWithout(db, { groups: [id] }));
  if (group === undefined) return refuse("not-found", refusals.leading.unknown);
  const named = proposalNamed(typed);
  const proposal = named === undefined ? undefined : await findProposal(db, named);
  const { personId: by } = personWho(context.actor);
  const isReader = await readsIt(db, group, context);
  return { proposal, by, isAuthor: proposal !== undefined && isAuthor(proposal, by), isReader };
}
