import type { PersonId } from "../../../platform/ids.ts";
import {
  answerLot,
  answerNaming,
  back,
  countWilling,
  listLotsUnderWay,
  listOpenNamings,
  listSeats,
  offersOf,
  propose,
  want,
} from "../../appointments/door.ts";
import { listVotingIn } from "../../branches/door.ts";
import {
  type Election,
  listNominations,
  listUnderWay,
  standInElection,
  supportNomination,
  writeNomination,
} from "../../elections/door.ts";
import {
  BELONGS_TO,
  CANDIDATES_ANSWERS,
  NOTHING_IN_THE_WAY,
  STATEMENTS,
} from "../party/candidates.ts";
import { diceFor, timesBy } from "./dice-for.ts";
import type { Life, Neighbour } from "./life.ts";

/** Half as many again as there are seats. */
const CANDIDATES_A_SEAT = 1.5;
const STAND_A_DAY = 0.8;
/** Of many elections in branches about half find nobody, and are called again. */
const STAND_A_DAY_IN_A_BRANCH = 0.05;
const SUPPORT_A_DAY = 2.5;

/** Some stand in elections, and others support them, until nominations close. */
export async function standAndSupport(life: Life): Promise<void> {
  for (const election of await listUnderWay(life.tx)) {
    if (election.state !== "nominations" || life.now >= election.nominationsClose) continue;
    if (election.terms.countback !== undefined) {
      await answerAgain(life, election);
      continue;
    }
    const dice = life.dice("election", election.id);
    const others = await listOutside(life, election);
    const nominations = await listNominations(life.tx, election.id);
    const standing = nominations.filter(({ state }) => state === "standing");
    if (standing.length < CANDIDATES_A_SEAT * election.terms.seats) {
      const free = life
        .draw(dice, life.members.length, others)
        .filter(({ person }) => person.offices.length === 0)
        .slice(0, timesBy(dice, standADay(election)));
      for (const who of free) await standIn(life, election, who);
    }
    for (const { id, personId } of standing) {
      const input = { nomination: String(id), wants: "yes" };
      for (const who of life.draw(dice, timesBy(dice, SUPPORT_A_DAY), [...others, personId])) {
        await life.try(supportNomination, input, who);
      }
    }
  }
}

const standADay = ({ terms: { to, seats } }: Election): number =>
  to.kind === "branch" ? STAND_A_DAY_IN_A_BRANCH : STAND_A_DAY + seats / 7;

/** Those who have no part in it: of an election in a branch, whoever does not vote there. */
async function listOutside(
  { tx, members, now }: Life,
  { terms: { to } }: Election,
): Promise<readonly PersonId[]> {
  if (to.kind !== "branch") return [];
  const voting = new Set(await listVotingIn(tx, to.branch, now));
  return members.flatMap(({ id }) => (voting.has(id) ? [] : id));
}

/** Whoever stood before wants the seat that fell empty still. */
async function answerAgain(life: Life, { id }: Election): Promise<void> {
  for (const { personId, state } of await listNominations(life.tx, id)) {
    const who = personId === undefined ? undefined : life.find(personId);
    if (state !== "offered" || who === undefined || who.isPart) continue;
    await life.try(standInElection, { id: String(id), agrees: "yes" }, who);
  }
}

async function standIn(life: Life, election: Election, who: Neighbour): Promise<void> {
  await life.try(writeNomination, writtenBy(election, who.email), who);
  await life.try(standInElection, { id: String(election.id), agrees: "yes" }, who);
}

/** What somebody who stands writes, the same whenever they do. */
export function writtenBy({ id, terms }: Election, email: string) {
  const dice = diceFor("stands", id, email);
  const answers = terms.questions.map((_, index) => [
    `answer${index + 1}`,
    dice.pick(CANDIDATES_ANSWERS),
  ]);
  return {
    id: String(id),
    statement: dice.pick(STATEMENTS),
    interests: dice.pick(NOTHING_IN_THE_WAY),
    memberships: dice.pick(BELONGS_TO),
    ...Object.fromEntries(answers),
    groupsSaid: "yes",
    women: dice.roll() < 0.5 ? "yes" : "",
    underThirty: dice.roll() < 0.3 ? "yes" : "",
  };
}

/**
 * As many want an office that is filled by lot as there are seats, and all of them say yes: so the same clicks tell the
 * same story, in whatever order the lot falls on them.
 */
export async function drawLots(life: Life): Promise<void> {
  const willing = await countWilling(life.tx);
  for (const { id, office, seats, state } of await listLotsUnderWay(life.tx)) {
    const lacks = seats - (willing.get(office) ?? 0);
    if (state === "open" && lacks > 0) {
      const free = life
        .draw(life.dice("lot", office), life.members.length)
        .filter(({ person }) => person.offices.length === 0)
        .slice(0, lacks);
      for (const who of free) await life.try(want, { office, wants: "yes" }, who);
    }
    for (const seat of state === "drawn" ? await listSeats(life.tx, id) : []) {
      const who = life.find(seat.personId);
      if (seat.state !== "called" || who === undefined || who.isPart) continue;
      await life.try(answerLot, { id: String(id), says: "yes" }, who);
    }
  }
}

/** Bodies appoint somebody to an office that is empty: one proposes, another agrees, and whoever it is says yes. */
export async function appointPeople(life: Life): Promise<void> {
  const officers = life.everybody.filter(
    ({ isPart, person }) => !isPart && person.offices.length > 0,
  );
  const open = await listOpenNamings(life.tx);
  for (const office of new Set(officers.flatMap(({ person }) => offersOf(person.offices)))) {
    if (open.some((naming) => naming.office === office)) continue;
    const dice = life.dice("appoint", office);
    const acting = officers.filter(({ person }) => offersOf(person.offices).includes(office));
    const [asker] = dice.shuffle(acting);
    const [whom] = life
      .draw(dice, life.members.length)
      .filter(({ person }) => person.offices.length === 0);
    if (asker === undefined || whom === undefined) continue;
    await life.try(propose, { office, person: whom.id }, asker);
  }
  for (const { id, office, personId, state } of open) {
    const input = { id: String(id) };
    const acting = officers.filter(({ person }) => offersOf(person.offices).includes(office));
    if (state === "proposed") for (const who of acting) await life.try(back, input, who);
    const named = life.find(personId);
    if (named !== undefined && !named.isPart) {
      await life.try(answerNaming, { ...input, says: "yes" }, named);
    }
  }
}
