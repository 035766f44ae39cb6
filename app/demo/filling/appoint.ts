import { addDays } from "../../../platform/time/days.ts";
import {
  answerLot,
  answerNaming,
  back,
  listLotsUnderWay,
  listOpenNamings,
  listSeats,
  offersOf,
  propose,
  want,
} from "../../appointments/door.ts";
import { isHeldInItsWay, listHoldingsOfOffice, type Office, seatsOf } from "../../offices/door.ts";
import { officesToFill } from "../../rulebook/door.ts";
import { listFree, someOf } from "./free.ts";
import type { Somebody } from "./people.ts";
import type { Stage } from "./stage.ts";

/** More than there are seats: the lot has something to decide. */
const WANT_IT = 5;
/** Whoever a visitor can be has belonged for longer than the rulebook asks. */
const LONG_ENOUGH_DAYS = 100;

/** What members do, once a day, in the lots that the clock has opened. */
export async function takeLots(stage: Stage): Promise<void> {
  for (const lot of await listLotsUnderWay(stage.tx)) {
    const { id, office, state, openedAt } = lot;
    const parts = listWaiting(stage, office);
    if (state === "open" && openedAt.getTime() === stage.now().getTime()) {
      const others = someOf(await listFree(stage), WANT_IT, "wants", office, id);
      for (const who of [...parts, ...others]) {
        await stage.perform(want, { office, wants: "yes" }, who);
      }
    }
    if (state === "drawn") await answer(stage, lot, parts);
  }
}

/** They say yes as long as there is a seat left for those whom a visitor can be: so these hold it, wherever the lot falls. */
async function answer(
  stage: Stage,
  { id, seats }: { readonly id: number; readonly seats: number },
  parts: readonly Somebody[],
): Promise<void> {
  const answered = await listSeats(stage.tx, id);
  let left = seats - answered.filter(({ state }) => state === "taken").length;
  let waiting = parts.filter(
    ({ id: who }) => !answered.some((one) => one.personId === who && one.state === "taken"),
  ).length;
  for (const { personId, state } of answered) {
    const who = stage.find(personId);
    if (state !== "called" || who === undefined) continue;
    const isPart = parts.includes(who);
    const says = isPart || left > waiting ? "yes" : "no";
    await stage.perform(answerLot, { id: String(id), says }, who);
    if (says === "yes") left -= 1;
    if (isPart) waiting -= 1;
  }
}

/** Bodies appoint to an office that nobody holds in its own way: one proposes, a day later another agrees. */
export async function appointTo(stage: Stage): Promise<void> {
  const open = await listOpenNamings(stage.tx);
  for (const { id, office, personId, state, proposedBy, hasAgreed } of open) {
    const input = { id: String(id) };
    const another = actingFor(stage, office).find((who) => who.id !== proposedBy);
    if (state === "proposed" && another !== undefined) await stage.perform(back, input, another);
    const named = stage.find(personId);
    if (hasAgreed || named === undefined) continue;
    await stage.perform(answerNaming, { ...input, says: "yes" }, named);
  }
  for (const office of officesToFill()) {
    const [asker] = actingFor(stage, office);
    if (asker === undefined || open.some((one) => one.office === office)) continue;
    const held = await listHoldingsOfOffice(stage.tx, office, stage.now());
    if (held.filter(isHeldInItsWay).length >= seatsOf(office)) continue;
    const others = someOf(await listFree(stage), 1, "is appointed", office);
    const [whom] = [...listWaiting(stage, office), ...others];
    if (whom !== undefined) await stage.perform(propose, { office, person: whom.id }, asker);
  }
}

/** Those in office who appoint to this one. */
const actingFor = (stage: Stage, office: Office): readonly Somebody[] =>
  stage.everySitting().filter((who) => offersOf(stage.officesHeldBy(who)).includes(office));

/** Those whom a visitor can be and who want this office, once they can hold it. */
const listWaiting = (stage: Stage, office: Office): readonly Somebody[] =>
  stage
    .partsFor(office)
    .filter(
      (who) =>
        who.joinedAt < addDays(stage.now(), -LONG_ENOUGH_DAYS) &&
        !stage.inOffice(office).includes(who),
    );
