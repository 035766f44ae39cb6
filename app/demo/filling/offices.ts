import { addDays, addMonthsTo, dayOf } from "../../../platform/time/days.ts";
import { appoint, grant, type Office } from "../../offices/door.ts";
import { DEFAULT_CONSTITUTION, defaultRules, foundersOffices } from "../../rulebook/door.ts";
import { OFFICES_OF_PARTS, OTHER_HOLDERS } from "../cast.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** Of the founders, as in every party: all in one office but the last, whose key is another body's. */
const FOUNDERS_IN_OFFICE = 8;

interface Round {
  /** After the party began. */
  readonly day: number;
  readonly offices: readonly Office[];
  /** Offices whose holders ask, and turn the other key. */
  readonly asks: Office;
  readonly turns: Office;
  /** Those whom a visitor can be hold theirs in the last of its terms. */
  readonly withParts?: true;
}

const REST: readonly Office[] = ["trustee", "facilitator", "treasurer"];
const COMMITTEE = "national-committee";
const SAFETY = "safety-officer";

/** Offices are filled out of turn for six months at most, so they are filled again and again. */
const ROUNDS: readonly Round[] = [
  ...[9, 194, 379].map((day) => ({ day, offices: REST, asks: COMMITTEE, turns: SAFETY })),
  { day: 530, offices: [SAFETY], asks: COMMITTEE, turns: "trustee" },
  { day: 564, offices: REST, asks: COMMITTEE, turns: SAFETY },
  { day: 716, offices: [SAFETY], asks: COMMITTEE, turns: "trustee", withParts: true },
  // The founders' term is over.
  { day: 740, offices: [COMMITTEE], asks: "trustee", turns: SAFETY, withParts: true },
  { day: 751, offices: REST, asks: COMMITTEE, turns: SAFETY, withParts: true },
];
/** Not all founders sit for as long: else no officer were left to fill the seats. */
const MONTHS_OF_LAST_FOUNDER = 17;
/** Whoever takes an office out of turn has belonged for longer than the rulebook asks. */
const LONG_ENOUGH_DAYS = 100;

const WHY = "The seat is empty, and the work does not wait for an election.";

/** As the rulebook says: the founders' by the founding, the others by requests with two keys of different bodies. */
export async function* takeOffices(stage: Stage): Scenes {
  const begins = stage.now();
  await seatFounders(stage);
  for (const round of ROUNDS) {
    yield addDays(begins, round.day - 8);
    yield* fillAnew(stage, round);
  }
}

async function seatFounders(stage: Stage): Promise<void> {
  const { most, last } = foundersOffices(DEFAULT_CONSTITUTION);
  const beginsAt = stage.now();
  const endAfter = (months: number) =>
    new Date(`${addMonthsTo(dayOf(beginsAt), months)}T12:00:00Z`);
  const founders = stage.drawMembers(FOUNDERS_IN_OFFICE, stage.parts());
  for (const [index, { id: personId }] of founders.entries()) {
    const isLast = index === founders.length - 1;
    const office = isLast ? last : most;
    const endsAt = endAfter(isLast ? MONTHS_OF_LAST_FOUNDER : defaultRules().officeMonths);
    const held = { office, personId, beginsAt, endsAt, heldBy: { kind: "founding" } as const };
    const whyNot = await appoint(stage.tx, stage.house, held, beginsAt);
    if (whyNot !== undefined) throw new Error(`${office} was not filled: ${whyNot.says}`);
  }
  stage.seat(most, founders.slice(0, -1));
  stage.seat(last, founders.slice(-1));
}

/** One seat after the other: somebody asks, signs, and an officer of another body turns the key. */
async function* fillAnew(stage: Stage, { offices, asks, turns, withParts }: Round): Scenes {
  for (const office of offices) {
    const coming = castSeats(stage, office, withParts === true);
    stage.seat(office, []);
    for (const [index, { id }] of coming.entries()) {
      yield addDays(stage.now(), 0.01);
      const asker = pickFrom(stage.inOffice(asks), index);
      const input = { person: id, office, months: "6" };
      const number = await stage.ask(grant, input, WHY, asker);
      yield addDays(stage.now(), 0.02);
      await stage.turnKey(number, pickFrom(stage.inOffice(turns), index));
    }
    stage.seat(office, coming);
  }
}

/** Nobody who sits anywhere: the rulebook keeps most offices apart. */
function castSeats(stage: Stage, office: Office, withParts: boolean): readonly Somebody[] {
  const hasIt = ({ role }: Somebody) => role !== undefined && OFFICES_OF_PARTS[role] === office;
  const parts = withParts ? stage.parts().filter(hasIt) : [];
  const others = (OTHER_HOLDERS[office] ?? 0) + 1 - parts.length;
  const since = addDays(stage.now(), -LONG_ENOUGH_DAYS);
  const drawn = stage
    .drawMembers(stage.people.length, [
      ...stage.parts(),
      ...stage.everySitting(),
      ...stage.standing,
    ])
    .filter(({ joinedAt, isFounder }) => isFounder || joinedAt < since);
  return [...parts, ...drawn.slice(0, others)];
}

const pickFrom = (holders: readonly Somebody[], index: number): Somebody => {
  const found = holders[index % Math.max(1, holders.length)];
  if (found === undefined) throw new Error("nobody holds the office that asks or turns the key");
  return found;
};
