import type { Tx } from "../../platform/database/database.ts";
import { type Listener, listen } from "../../platform/house.ts";
import { dayOf } from "../../platform/time/days.ts";
import { dropWaitingTo } from "../mail/door.ts";
import type { MemberLeft, NewcomerCame } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { LIST } from "./list.ts";
import { daysIn, nextAfter, whoComes } from "./newcomer.ts";
import { endLetters, findNewcomer, saveNewcomer } from "./newcomer-store.ts";

async function noteNewcomer(tx: Tx, came: NewcomerCame, now: Date): Promise<void> {
  const { personId, wasHere, kind } = came;
  const known = await findNewcomer(tx, personId, { isHeld: true });
  const arrival = { isMember: kind === "member", wasHere, today: dayOf(now) };
  const newcomer = whoComes(known, arrival);
  const nextOn = nextAfter(newcomer, daysIn(await rulesInForce(tx)));
  await saveNewcomer(tx, personId, { ...newcomer, nextOn });
}

export const listeners: readonly Listener[] = [
  listen<NewcomerCame>("membership.came", (tx, came, house) =>
    noteNewcomer(tx, came, house.clock.now()),
  ),
  listen<MemberLeft>("membership.left", async (tx, { personId }, house) => {
    await endLetters(tx, personId, dayOf(house.clock.now()));
    await dropWaitingTo(tx, personId, LIST);
  }),
];
