import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { personWho } from "../membership/door.ts";
import type { Deed, DeedViewer } from "./deed.ts";
import { listAuthors, lockDeed } from "./deed-queries.ts";
import { refusals } from "./words.ts";

export interface DeedFacts {
  readonly deed: Deed;
  readonly viewer: DeedViewer;
}

/** What became of a decision, locked, and what whoever acts is to it. */
export async function deedFacts(
  tx: Tx,
  id: number,
  { actor }: Pick<ActContext, "actor">,
): Promise<DeedFacts | Refusal> {
  const deed = await lockDeed(tx, id);
  if (deed === undefined) return refuse("not-found", refusals.unknown);
  const { personId, offices } = personWho(actor);
  const isAuthor = (await listAuthors(tx, id)).includes(personId);
  return { deed, viewer: { personId, offices, isAuthor } };
}
