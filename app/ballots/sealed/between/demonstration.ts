import type { Choice } from "@breakthrough/sealed-ballot";
import { foretell } from "../../../../platform/chance.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { isRanked, type SealedBallot, type SealedQuestion } from "../sealed-ballot.ts";
import { findSealedBallot, listRunningSealed } from "../sealed-queries.ts";
import { castTogether } from "../what/casting/casting.ts";
import { readSetup } from "../what/setup.ts";
import { settleRegistrars } from "./choosing-registrar.ts";
import {
  drawCodes,
  type InventedHolders,
  inventCodes,
  inventHolders,
  inventKeys,
  inventTurn,
  inventVote,
} from "./invented.ts";
import { countSealed, moveSealed } from "./moving.ts";

/** How somebody decides: a number from 0 up to 1 for each question put to it, always the same for the same one. */
export type Whim = (...question: readonly (string | number)[]) => number;

/**
 * Invented trustees, registrar and voters of a demonstration do whatever a running sealed ballot waits for. Their keys and
 * codes follow from the ballot's own name, so that whoever knows the program knows them too: nothing here is secret, and
 * a real party has no such way.
 */
export async function tendSealed(house: House, whim: Whim): Promise<void> {
  if (!house.isDemonstration) throw new Error("only a demonstration has invented trustees");
  for (const { id } of await listRunningSealed(house.database)) {
    for (const step of [makeKeys, makeCodes, vote, holdKeys]) {
      const ballot = await findSealedBallot(house.database, id);
      if (ballot !== undefined) await step(house, ballot, whim);
    }
  }
}

const fromItsName = <Made>(
  house: House,
  what: string,
  { uuid }: SealedBallot,
  make: () => Made,
): Promise<Made> => foretell(house, `${what} of ${uuid}`, async () => make());

const holdersOf = (house: House, ballot: SealedBallot): Promise<InventedHolders> =>
  fromItsName(house, "keys", ballot, () =>
    inventHolders(ballot.trusteesNeeded, ballot.trusteesWanted),
  );

const codesOf = (house: House, ballot: SealedBallot): Promise<readonly string[]> =>
  fromItsName(house, "codes", ballot, () => drawCodes(ballot));

async function makeKeys(house: House, ballot: SealedBallot): Promise<void> {
  if (ballot.stage !== "keys") return;
  await inventKeys(house, ballot.id, await holdersOf(house, ballot));
}

async function makeCodes(house: House, ballot: SealedBallot): Promise<void> {
  if (ballot.stage !== "codes") return;
  await foretell(house, `registrar of ${ballot.uuid}`, () => settleRegistrars(house));
  await inventCodes(house, ballot.id, await codesOf(house, ballot));
}

const TURNOUT = 0.6;
const DAY_MS = 86_400_000;

/** Those whose day it is. Who has voted already votes no second time. */
async function vote(house: House, ballot: SealedBallot, whim: Whim): Promise<void> {
  const now = house.clock.now();
  if (ballot.stage !== "open" || now >= ballot.closesAt) return;
  const days = Math.max(1, (ballot.closesAt.getTime() - ballot.opensAt.getTime()) / DAY_MS);
  const day = Math.floor((now.getTime() - ballot.opensAt.getTime()) / DAY_MS);
  const codes = await codesOf(house, ballot);
  const { election } = await readSetup(house.database, ballot.id);
  for (let place = 0; place < ballot.rollSize; place++) {
    const when = whim("when", ballot.uuid, place) / TURNOUT;
    if (when >= 1 || Math.floor(when * days) !== day) continue;
    const choices = choicesOf(ballot.question, (...of) => whim(ballot.uuid, place, ...of));
    const { ballotText } = inventVote(election, codes[place] ?? "", choices);
    const outcome = await castTogether(house, ballot.id, ballotText);
    if (isRefusal(outcome)) throw new Error(`an invented vote was refused: ${outcome.says}`);
  }
}

function choicesOf(question: SealedQuestion, whim: Whim): readonly Choice[] {
  if (isRanked(question)) {
    const liked = question.candidates.map(({ id }, place) => ({ place, by: whim("like", id) }));
    const order = liked.toSorted((one, other) => one.by - other.by).map(({ place }) => place);
    return [question.candidates.map((_, place) => order.indexOf(place) + 1)];
  }
  return question.options.map(({ id }) => {
    const roll = whim("choice", id);
    const chosen = roll < 0.12 ? 0 : roll < 0.68 ? 1 : 2;
    return [0, 1, 2].map((place) => (place === chosen ? 1 : 0));
  });
}

const isWithTrustees = (ballot: SealedBallot | undefined): boolean =>
  ballot?.stage === "mixing" || ballot?.stage === "decrypting";

/** As many as are needed: the last of them is somewhere else. */
async function holdKeys(house: House, ballot: SealedBallot): Promise<void> {
  await countSealed(house);
  await moveSealed(house);
  // To make them anew takes longer than all the rest of a day.
  if (!isWithTrustees(await findSealedBallot(house.database, ballot.id))) return;
  const holders = await holdersOf(house, ballot);
  for (const stage of ["mixing", "decrypting"]) {
    for (let owner = 1; owner <= ballot.trusteesNeeded; owner++) {
      const now = await findSealedBallot(house.database, ballot.id);
      if (now?.stage !== stage) continue;
      await inventTurn(house, ballot.id, holders, owner);
      await moveSealed(house);
    }
  }
}
