import type { ActContext } from "../../../platform/act.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { officeHere } from "../../branches/door.ts";
import { mayAskFor, mayInGoodStanding } from "../../membership/door.ts";
import type { Online } from "./online.ts";

/**
 * Why somebody does not read what is answered online; undefined where they do. Whoever may call an action asks in the
 * party's name (decision 124) and reads it; whoever edits a branch's page asks in the branch's (decision 136).
 */
export async function whyNotReader(
  db: Reader,
  { branchId }: Pick<Online, "branchId">,
  { actor, now }: Pick<ActContext, "actor" | "now">,
): Promise<Refusal | undefined> {
  if (branchId === undefined) return mayAskFor(actor, "mail-to-all");
  const whyNot = mayInGoodStanding(actor);
  if (whyNot !== undefined) return whyNot;
  const here = await officeHere(db, { actor, id: branchId, power: "edit-page" }, now);
  return isRefusal(here) ? here : undefined;
}
