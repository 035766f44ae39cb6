import type { Context } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orRefused } from "../../../platform/http/params.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import type { BranchPower } from "../../rulebook/door.ts";
import { branchIn, listAbove } from "../reading.ts";
import { officeHere } from "./office-here.ts";

type Ctx = Context<HttpEnvironment>;

/** The page of an officer's own, or the refusal's: what is asked is where their office reaches now. */
export async function hereOrRefused(c: Ctx, house: House, power: BranchPower) {
  orRefused(mayInGoodStanding(c.var.actor));
  const { id } = await branchIn(c, house);
  const asked = { actor: c.var.actor, id, power };
  const here = await officeHere(house.database, asked, house.clock.now());
  if (isRefusal(here)) throw new Refused(here);
  return { ...here, above: await listAbove(house.database, here.branch) };
}
