import type { Person } from "../../../platform/actor.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { listApprovedClaims } from "../../claims/door.ts";
import { findDetails, namesOf } from "../../membership/door.ts";
import {
  acceptGift,
  checkGift,
  findLastStatement,
  listOpenGifts,
  listRunningPlans,
  referencesOf,
  returnGift,
  setDues,
} from "../../money/door.ts";
import { listHolders } from "../../offices/door.ts";
import { areDuesAsked, rulesInForce } from "../../rulebook/door.ts";
import { diceFor } from "../living/dice-for.ts";
import type { Life, Neighbour } from "../living/life.ts";
import { isStatementDay } from "../party/money.ts";
import { asPrinted, type MadeLine } from "./bank-file.ts";
import { CLAIM_PAID, type Desk, sendReports, takeStatement } from "./desk.ts";
import { linesOfDues, linesOfSpending, type Payer, type Period, wishOf } from "./dues.ts";

/** Of those whose membership runs out: whoever does not pay by then lapses, as people do. */
const GOES_ON = 0.91;
/** Where nobody was there on the bank's days, the next day has it all. */
const LONGEST_PERIOD_DAYS = 17;
const LONGEST_PAST_DAYS = 28;
/** On its last days but one. */
const GIFT_DECIDED_AFTER_DAYS = 27;

/** Members' dues come, and each statement of the bank's is taken into the books; gifts are decided on in time. */
export async function keepBooks(life: Life): Promise<void> {
  const prices = await rulesInForce(life.tx);
  const [holder] = (await listHolders(life.tx, life.now)).filter(
    ({ office }) => office === "treasurer",
  );
  const last = await findLastStatement(life.tx);
  if (!areDuesAsked(prices) || holder === undefined || last === undefined) return;
  const treasurer = life.find(holder.personId);
  if (treasurer !== undefined) await decideOnGifts(life, treasurer);
  const today = dayOf(life.now);
  const period = { from: addDaysTo(last, 1), to: addDaysTo(today, -1) };
  if (!isDue(today, period)) return;
  // Whoever plays the treasurer has no bank that writes to them; without its statements every membership would run out.
  const { personId } = holder;
  const actor: Person = treasurer?.person ?? {
    ...{ kind: "person", personId, name: "", standing: "member", offices: ["treasurer"] },
  };
  const lines = [
    ...(await duesIn(life, prices, period)),
    ...linesOfSpending(period),
    ...(await claimsIn(life, period)),
  ];
  const desk = deskOf(life, actor);
  await takeStatement(desk, lines);
  await sendReports(desk, today);
}

const isDue = (today: Day, { from, to }: Period): boolean =>
  to >= from && (isStatementDay(today) || to > addDaysTo(from, LONGEST_PERIOD_DAYS));

const deskOf = (life: Life, actor: Person): Desk => ({
  tx: life.tx,
  do: (act, input) => life.tryAs(act, input, actor),
});

async function duesIn(
  life: Life,
  prices: Parameters<typeof linesOfDues>[2]["prices"],
  period: Period,
): Promise<readonly MadeLine[]> {
  const { tx } = life;
  const belonging = life.everybody.filter((who) => goesOn(who, period));
  const ids = belonging.map(({ id }) => id);
  const known = await referencesOf(tx, ids, "own");
  for (const who of belonging) {
    const { every, rate } = wishedBy(who);
    if (!known.has(who.id)) await life.try(setDues, { rate, every }, who);
  }
  const payers = belonging.flatMap((who): readonly Payer[] => {
    const { id, name, email, renewsOn } = who;
    return renewsOn === undefined
      ? []
      : [{ id, name, email, renewsOn, every: wishedBy(who).every }];
  });
  const all = [...payers, ...(await visitorsPaying(life, period))];
  const references = await referencesOf(
    tx,
    all.map(({ id }) => id),
    "own",
  );
  return linesOfDues(all, references, { prices, period });
}

/** Whomever visitors are and whoever they joined as, where they have said what they pay: their bank does as it was told. */
async function visitorsPaying(life: Life, { to }: Period): Promise<readonly Payer[]> {
  const payers: Payer[] = [];
  for (const { personId, every, monthPence } of await listRunningPlans(life.tx, to)) {
    if (life.find(personId) !== undefined) continue;
    const who = await findDetails(life.tx, personId);
    if (who?.kind !== "member" || who.renewsOn === undefined) continue;
    const { id, name, renewsOn } = who;
    payers.push({ id, name, email: who.email ?? id, renewsOn, every, month: monthPence });
  }
  return payers;
}

const wishedBy = ({ email, isPart }: Neighbour) =>
  isPart ? { ...wishOf(email), every: "year" as const } : wishOf(email);

/** Also whoever a visitor can be and nobody has been: nobody is to find them lapsed. */
function goesOn({ kind, email, renewsOn, isPart }: Neighbour, { to }: Period): boolean {
  if (kind !== "member" || renewsOn === undefined) return false;
  if (renewsOn < addDaysTo(to, -LONGEST_PAST_DAYS)) return false;
  return isPart || diceFor("renew", email, renewsOn.slice(0, 4)).roll() < GOES_ON;
}

async function claimsIn(life: Life, { to }: Period): Promise<readonly MadeLine[]> {
  const approved = await listApprovedClaims(life.tx);
  const nameOf = await namesOf(
    life.tx,
    approved.flatMap(({ personId }) => personId ?? []),
  );
  return approved.map(({ personId, pence }) => ({
    ...{ on: to, type: "BAC", who: personId === null ? "" : asPrinted(nameOf(personId)) },
    ...{ reference: CLAIM_PAID, pence: -pence },
  }));
}

/** Where nobody plays the treasurer: of a member it is accepted, all else goes back. */
async function decideOnGifts(life: Life, treasurer: Neighbour): Promise<void> {
  const today = dayOf(life.now);
  for (const { id, on, personId } of await listOpenGifts(life.tx)) {
    if (today < addDaysTo(on, GIFT_DECIDED_AFTER_DAYS)) continue;
    const gift = String(id);
    const giver = life.find(personId ?? undefined);
    if (giver === undefined) {
      await life.try(returnGift, { gift }, treasurer);
      continue;
    }
    const check = {
      ...{ gift, kind: "individual", name: giver.name, address: "Example Street", register: "yes" },
      checked: "Found on the register of electors at that address.",
    };
    await life.try(checkGift, check, treasurer);
    const done = await life.try(acceptGift, { gift, as: "gifts" }, treasurer);
    if (done === undefined) await life.try(returnGift, { gift }, treasurer);
  }
}
