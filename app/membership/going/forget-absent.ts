import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { listAddressees } from "../standing/queries.ts";
import { words } from "../words.ts";
import {
  forgetWhoseSuspensions,
  forgetWhoWasYoung,
  listThoseToForget,
  takeThoseToTell,
} from "./going-store.ts";

const A_SLICE = 1000;
/** Each lets every room forget, so that few are enough for one transaction. */
const A_BATCH = 20;

/** What nobody needs any more goes: of those who stayed away too long everything, and they hear of it before. */
export async function forgetAbsent(house: House, stopping?: AbortSignal): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    const { suspensionKeptDays } = await rulesInForce(tx);
    await forgetWhoseSuspensions(tx, suspensionKeptDays, now);
    await forgetWhoWasYoung(tx, now);
  });
  let told = A_SLICE;
  while (told === A_SLICE && !stopping?.aborted) told = await tellSome(house);
  let forgotten = A_BATCH;
  while (forgotten === A_BATCH && !stopping?.aborted) forgotten = await forgetSome(house);
}

const tellSome = (house: House): Promise<number> =>
  inTransaction(house, async (tx, now) => {
    const rules = await rulesInForce(tx);
    const people = await takeThoseToTell(tx, rules, now, A_SLICE);
    await postGoing(tx, house, people, addDays(now, rules.goingNoticeDays));
    return people.length;
  });

async function postGoing(
  tx: Tx,
  { partyName, url, clock }: House,
  people: readonly PersonId[],
  goesAt: Date,
): Promise<void> {
  if (people.length === 0) return;
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { goingSubject, goingText } = words.letters;
    const day = dayInWords(dayOf(goesAt));
    const text = ({ name }: Recipient) => goingText(name, partyName, day, `${url}/sign-in`);
    return { subject: goingSubject(partyName), text };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, clock.now());
}

/** Asked once more within: whoever has come since the list was made stays. */
const forgetSome = (house: House): Promise<number> =>
  inTransaction(house, async (tx, now) => {
    const people = await listThoseToForget(tx, await rulesInForce(tx), now, A_BATCH);
    for (const id of people) await house.forget(tx, id, now);
    if (people.length > 0) house.log.info("membership.absent-forgotten", { people: people.length });
    return people.length;
  });
