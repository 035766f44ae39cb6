import { addDays, addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { approveClaim, claim, listApprovedClaims, listWaitingClaims } from "../../claims/door.ts";
import { listInventedPeople } from "../../membership/door.ts";
import {
  acceptGift,
  acceptLargeGift,
  alarmGifts,
  checkGift,
  closeMonths,
  giveMoney,
  listOpenGifts,
  nameBankAccount,
  postReceipts,
  postYearStatements,
  referencesOf,
  returnGift,
  setDues,
} from "../../money/door.ts";
import { bodyOf, rulesInForce } from "../../rulebook/door.ts";
import { listFree, someOf } from "../filling/free.ts";
import type { Somebody } from "../filling/people.ts";
import type { Scenes } from "../filling/play.ts";
import { setNumber } from "../filling/set-number.ts";
import type { Stage } from "../filling/stage.ts";
import { diceFor } from "../living/dice-for.ts";
import {
  ACCOUNT,
  CLAIMS,
  GIFT_POUNDS,
  GIFTS_A_MONTH,
  isStatementDay,
  LARGE_GIFTS,
  type LargeGift,
  STANDARD_DUES,
  type ToldClaim,
  UNTOLD,
} from "../party/money.ts";
import { RECEIPT } from "../party/receipt.ts";
import { asPrinted, type MadeLine } from "./bank-file.ts";
import { booksBegin } from "./begins.ts";
import { CLAIM_PAID, type Desk, GIVEN_BACK, sendReports, takeStatement } from "./desk.ts";
import { linesOfDues, linesOfSpending, type Payer, type Period, wishOf } from "./dues.ts";

const A_LITTLE = 0.02;
const DAYS_UNTIL_APPROVED = 1.5;
const WHY_ACCOUNT = "Our first account: members pay to it, and its statements are our books.";
const WHY_GIFT = "Checked, and within what one member may give in a year.";

/** A gift whose payer has said that they give it: it comes with the next statement. */
interface Coming {
  readonly who: Somebody;
  readonly on: Day;
  readonly pence: number;
}

/** What the treasurer does in two years: names the account, and takes each statement of the bank's into the books. */
export const keepTwoYears = (stage: Stage) => [
  { at: booksBegin(stage.present), scenes: keepBooks(stage) },
  ...LARGE_GIFTS.map((gift) => ({
    at: addDays(stage.present, -gift.daysAgo + (gift.fate?.afterDays ?? gift.daysAgo - A_LITTLE)),
    scenes: decideOn(stage, gift),
  })),
  ...CLAIMS.map((told) => ({
    at: addDays(stage.present, -told.daysAgo),
    scenes: claimBack(stage, told),
  })),
];

async function* keepBooks(stage: Stage): Scenes {
  while (treasurerOf(stage) === undefined) yield addDays(stage.now(), 1);
  await setNumber(stage.tx, "duesStandard", STANDARD_DUES, stage.now());
  yield* nameAccount(stage);
  let from = dayOf(stage.now());
  let coming: readonly Coming[] = [];
  for (;;) {
    yield addDays(stage.now(), 1);
    const today = dayOf(stage.now());
    const treasurer = treasurerOf(stage);
    if (!isStatementDay(today) || treasurer === undefined) continue;
    const period = { from, to: addDaysTo(today, -1) };
    await takeIn(stage, treasurer, period, coming);
    coming = await promiseGifts(stage, today);
    from = today;
  }
}

const treasurerOf = (stage: Stage): Somebody | undefined => stage.inOffice("treasurer")[0];

const deskOf = (stage: Stage, treasurer: Somebody): Desk => ({
  tx: stage.tx,
  do: (act, input) => stage.perform(act, input, treasurer),
});

async function* nameAccount(stage: Stage): Scenes {
  const [treasurer, trustee] = [treasurerOf(stage), stage.inOffice("trustee")[0]];
  if (treasurer === undefined || trustee === undefined) throw new Error("nobody names the account");
  const number = await stage.ask(nameBankAccount, ACCOUNT, WHY_ACCOUNT, treasurer);
  yield addDays(stage.now(), A_LITTLE);
  await stage.turnKey(number, trustee);
}

async function takeIn(
  stage: Stage,
  treasurer: Somebody,
  period: Period,
  coming: readonly Coming[],
): Promise<void> {
  const { house } = stage;
  const lines = [
    ...(await duesIn(stage, period)),
    ...linesOfSpending(period),
    ...(await giftsIn(stage, coming)),
    ...largeIn(stage, period),
    ...(await claimsIn(stage, period)),
  ];
  const desk = deskOf(stage, treasurer);
  await takeStatement(desk, lines);
  await sendReports(desk, dayOf(stage.now()));
  await closeMonths(house);
  await postReceipts(house);
  await postYearStatements(house);
  await alarmGifts(house);
}

/** A margin for the days by which a told term and a year from somebody's first day differ. */
const ABOUT_DAYS = 20;

/** Members as far as they are told to belong: those who lapse pay once, and by the year. */
async function duesIn(stage: Stage, period: Period): Promise<readonly MadeLine[]> {
  const { tx, house, present } = stage;
  const payers: Payer[] = [];
  for (const { id, name, email, renewsOn } of await listInventedPeople(tx, house)) {
    const who = stage.find(id);
    if (who?.renewsOn === undefined || renewsOn === undefined) continue;
    const isYearly = who.role !== undefined || who.renewsOn <= dayOf(present);
    const every = isYearly ? "year" : wishOf(email).every;
    if (every === "year" && addDaysTo(renewsOn, ABOUT_DAYS) >= who.renewsOn) continue;
    payers.push({ id, name, email, renewsOn, every });
  }
  const ids = payers.map(({ id }) => id);
  const known = await referencesOf(tx, ids, "own");
  for (const { id, email, every } of payers) {
    const who = stage.find(id);
    if (known.has(id) || who === undefined) continue;
    await stage.perform(setDues, { rate: wishOf(email).rate, every }, who);
  }
  const [references, prices] = [await referencesOf(tx, ids, "own"), await rulesInForce(tx)];
  return linesOfDues(payers, references, { prices, period });
}

const SMALL_GIFTS_LAST_DAY = 12;
const LONGEST_PERIOD_DAYS = 16;

/** Those who give before the next statement say so first, and get their reference. */
async function promiseGifts(stage: Stage, today: Day): Promise<readonly Coming[]> {
  const dice = diceFor("gifts", today);
  const large = LARGE_GIFTS.filter(({ payer }) => payer === undefined)
    .map(({ daysAgo, pence }) => ({ on: dayAgo(stage, daysAgo), pence }))
    .filter(({ on }) => on >= today && on < addDaysTo(today, LONGEST_PERIOD_DAYS));
  const small = Array.from({ length: dice.whole(...GIFTS_A_MONTH) }, () => ({
    on: addDaysTo(today, dice.whole(1, SMALL_GIFTS_LAST_DAY)),
    pence: 100 * dice.pick(GIFT_POUNDS),
  }));
  const gifts = [...large, ...small];
  const givers = someOf(await listFree(stage), gifts.length, "gives", today);
  const coming: Coming[] = [];
  for (const [index, who] of givers.entries()) {
    const gift = gifts[index];
    if (gift === undefined) continue;
    await stage.perform(giveMoney, { kind: "individual", ...donorOf(who), own: "yes" }, who);
    coming.push({ who, ...gift });
  }
  return coming;
}

const donorOf = ({ name, email, postcode }: Pick<Somebody, "name" | "email" | "postcode">) => ({
  name,
  address: `${diceFor("house", email).whole(1, 90)} Example Street, ${postcode}`,
});

async function giftsIn(stage: Stage, coming: readonly Coming[]): Promise<readonly MadeLine[]> {
  const ids = coming.map(({ who }) => who.id);
  const references = await referencesOf(stage.tx, ids, "gift");
  return coming.map(({ who, on, pence }) => ({
    ...{ on, pence, type: "BAC", who: asPrinted(who.name) },
    reference: references.get(who.id) ?? "",
  }));
}

const dayAgo = ({ present }: Stage, days: number): Day => dayOf(addDays(present, -days));

/** What came of others than members, what goes back to them, and what nobody can tell. */
function largeIn(stage: Stage, { from, to }: Period): readonly MadeLine[] {
  const came = LARGE_GIFTS.flatMap(({ payer, daysAgo, pence }) =>
    payer === undefined
      ? []
      : [{ on: dayAgo(stage, daysAgo), type: "BAC", who: payer, reference: "DONATION", pence }],
  );
  const back = LARGE_GIFTS.flatMap(({ payer, daysAgo, pence, fate }) => {
    if (fate?.what !== "returned" || payer === undefined) return [];
    const on = dayAgo(stage, daysAgo - fate.afterDays - 1);
    return [{ on, type: "BAC", who: payer, reference: GIVEN_BACK, pence: -pence }];
  });
  const untold = UNTOLD.map(({ daysAgo, payer, reference, pence }) => {
    return { on: dayAgo(stage, daysAgo), type: "BAC", who: payer, reference, pence };
  });
  return [...came, ...back, ...untold].filter(({ on }) => on >= from && on <= to);
}

async function claimsIn(stage: Stage, { to }: Period): Promise<readonly MadeLine[]> {
  const approved = await listApprovedClaims(stage.tx);
  return approved.map(({ personId, pence }) => ({
    ...{ on: to, type: "BAC", who: asPrinted(stage.find(personId ?? undefined)?.name ?? "") },
    ...{ reference: CLAIM_PAID, pence: -pence },
  }));
}

/** Checks a gift and decides on it on its day, by the law and by what members say of it. */
async function* decideOn(stage: Stage, { pence, payer, fate }: LargeGift): Scenes {
  await alarmGifts(stage.house);
  const open = (await listOpenGifts(stage.tx)).find((one) => one.pence === pence);
  const treasurer = treasurerOf(stage);
  if (fate === undefined) return;
  if (open === undefined || treasurer === undefined) throw new Error(`a gift of ${pence} is lost`);
  const gift = String(open.id);
  const giver = stage.find(open.personId ?? undefined);
  const donor = giver === undefined ? { name: payer ?? "", address: "" } : donorOf(giver);
  const { what, kind = "individual", isOnRegister, checked } = fate;
  const check = { gift, kind, ...donor, register: isOnRegister ? "yes" : "", checked };
  await stage.perform(checkGift, check, treasurer);
  const accepted = { gift, as: "gifts" };
  if (what === "returned") await stage.perform(returnGift, { gift }, treasurer);
  if (what === "accepted") await stage.perform(acceptGift, accepted, treasurer);
  if (what !== "accepted-by-keys") return;
  const number = await stage.ask(acceptLargeGift, accepted, WHY_GIFT, treasurer);
  yield addDays(stage.now(), A_LITTLE);
  const [trustee] = stage.inOffice("trustee");
  if (trustee !== undefined) await stage.turnKey(number, trustee);
}

/** A member claims what they spent; the treasurer looks at the receipt. */
async function* claimBack(stage: Stage, { what, pounds, isOpen }: ToldClaim): Scenes {
  const [who] = someOf(await listFree(stage), 1, "claims", what);
  if (who === undefined) return;
  const body = bodyOf("national-committee") ?? "";
  await stage.perform(claim, { what, amount: pounds, body, receipt: RECEIPT }, who);
  if (isOpen) return;
  yield addDays(stage.now(), DAYS_UNTIL_APPROVED);
  const waiting = (await listWaitingClaims(stage.tx)).find((one) => one.what === what);
  const treasurer = treasurerOf(stage);
  if (waiting === undefined || treasurer === undefined) throw new Error(`no claim for ${what}`);
  await stage.perform(approveClaim, { claim: String(waiting.id) }, treasurer);
}
