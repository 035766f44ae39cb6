import { inTransaction } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { chanceBytes } from "../../../../platform/chance.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { eachByItself } from "../../../../platform/work/jobs.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { postLetter } from "../../../mail/door.ts";
import { findDetails } from "../../../membership/door.ts";
import { bodyOf, type Holding, isOffice, listHolders, titleOf } from "../../../offices/door.ts";
import { registrarPath, sealedPath } from "../../addresses.ts";
import { paperTitle } from "../../both-languages.ts";
import { words } from "../../words.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot, listRunningSealed, lockSealedBallot } from "../sealed-queries.ts";
import { isTaken, type TrusteeSeat } from "../trustees/seats.ts";
import { listSeats } from "../trustees/trustee-queries.ts";
import { findRegistrar, type Registrar } from "../who/registrar-queries.ts";
import { dropEnvelopes, setRegistrar, takeUntold } from "../who/registrar-store.ts";
import { listNever } from "../who/sealed-roll-queries.ts";
import { makePlatformCodes } from "./platform-codes.ts";

/** For every ballot that waits for its codes: chooses who makes them, or makes them where that is the platform. */
export async function settleRegistrars(house: House): Promise<void> {
  const waiting = (await listRunningSealed(house.database)).filter(
    ({ stage }) => stage === "codes",
  );
  await eachByItself(waiting, async ({ id }) => {
    const registrar = await inTransaction(house, async (tx, now) => {
      const ballot = await lockSealedBallot(tx, id);
      return ballot?.stage === "codes" ? settle(tx, house, ballot, now) : undefined;
    });
    // An invented registrar's codes follow from the ballot's name, so that invented voters know them.
    if (house.isDemonstration) return;
    if (registrar !== undefined && registrar.office === undefined)
      await makePlatformCodes(house, id);
  });
  await inTransaction(house, async (tx, now) => {
    await dropEnvelopes(tx);
    for (const id of await takeUntold(tx)) await tellOfEnded(tx, house, id, now);
  });
}

/** Whoever was chosen stays, as long as they hold the office. */
async function settle(tx: Tx, house: House, ballot: SealedBallot, now: Date): Promise<Registrar> {
  const holders = await listHolders(tx, now);
  const before = await findRegistrar(tx, ballot.id);
  if (before !== undefined && isStillThere(before, holders)) return before;
  const never = await listNever(tx, ballot.id);
  const seats = (await listSeats(tx, ballot.id)).filter(isTaken);
  const able = ableToRegister(holders, { never, seats });
  const chosen = able[drawBelow(able.length)];
  const registrar = { personId: chosen?.personId, office: chosen?.office };
  await setRegistrar(tx, ballot.id, registrar);
  await house.record(tx, lineOf(ballot, registrar), now);
  if (registrar.personId !== undefined) await tell(tx, house, ballot, registrar, now);
  return registrar;
}

const isStillThere = ({ personId, office }: Registrar, holders: readonly Holding[]): boolean =>
  office === undefined ||
  holders.some((holding) => holding.office === office && holding.personId === personId);

/** Office holders of other bodies than the trustees', none of whom stands in the ballot. */
export function ableToRegister(
  holders: readonly Holding[],
  {
    never,
    seats,
  }: {
    readonly never: readonly string[];
    readonly seats: readonly Pick<TrusteeSeat, "personId" | "office">[];
  },
): readonly Holding[] {
  const bodies = new Set(
    seats.flatMap(({ office }) => (office === undefined ? [] : [bodyOf(office)])),
  );
  const people = new Set<string>([...never, ...seats.flatMap(({ personId }) => personId ?? [])]);
  return holders.filter(
    ({ personId, office }) => !people.has(personId) && !bodies.has(bodyOf(office)),
  );
}

/** There are few of them: what a byte favours is nobody's gain. */
const drawBelow = (length: number): number =>
  length === 0 ? -1 : ((chanceBytes(2)[0] ?? 0) * 256 + (chanceBytes(2)[1] ?? 0)) % length;

function lineOf({ id, uuid, title }: SealedBallot, { office }: Registrar) {
  const { record } = words.sealed.booth;
  return {
    act: "ballots.choose-registrar",
    by: byClock,
    on: sealedPath(id),
    says:
      office === undefined
        ? record.platform(title)
        : record.registrar(title, isOffice(office) ? titleOf(office) : office),
    facts: { ballot: id, uuid, registrar: office ?? "platform" },
  };
}

interface Letter {
  readonly subject: string;
  text(name: string, title: string, link: string): string;
}

async function tell(
  tx: Tx,
  house: House,
  ballot: SealedBallot,
  registrar: Registrar,
  now: Date,
): Promise<void> {
  const { chosenSubject, chosenText } = words.sealed.booth.letters;
  const opens = () => exactMomentInWords(ballot.opensAt);
  await write(tx, house, ballot, registrar, now, () => ({
    subject: chosenSubject,
    text: (name, title, link) => chosenText(name, title, opens(), link),
  }));
}

/** Of two accounts of one person that became one, a code is to be taken back. */
async function tellOfEnded(tx: Tx, house: House, id: SealedBallotId, now: Date): Promise<void> {
  const ballot = await findSealedBallot(tx, id);
  const registrar = await findRegistrar(tx, id);
  if (ballot === undefined || registrar === undefined) return;
  await write(tx, house, ballot, registrar, now, () => ({
    subject: words.sealed.booth.letters.endedSubject,
    text: words.sealed.booth.letters.endedText,
  }));
}

async function write(
  tx: Tx,
  house: House,
  ballot: SealedBallot,
  { personId }: Registrar,
  now: Date,
  letter: () => Letter,
): Promise<void> {
  const person = personId && (await findDetails(tx, personId));
  if (!person) return;
  const { name, email: to, language } = person;
  const link = house.url + registrarPath(ballot.id);
  const write = () => {
    const { subject, text } = letter();
    return { subject, text: text(name, paperTitle(ballot), link) };
  };
  await postLetter(tx, { to, personId: person.id, language, kind: "needed", write }, now);
}
