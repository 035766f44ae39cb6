import { inTransaction } from "../../../platform/act.ts";
import { foretell } from "../../../platform/chance.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { findParty, foundParty, type PartyFacts } from "../../../platform/party.ts";
import type { Clock } from "../../../platform/time/clock.ts";
import { addDays } from "../../../platform/time/days.ts";
import { setImprint } from "../../imprint/door.ts";
import { settleLetters } from "../../mail/door.ts";
import { partyDayAt } from "../living/party-day.ts";
import { inventedImprint } from "../party/imprint.ts";
import { sealedMatters } from "../party/sealed-matters.ts";
import { STORIES } from "../party/stories.ts";
import { saveLived, saveParts, takeTime } from "../store.ts";
import { words } from "../words.ts";
import { diceFrom } from "./dice.ts";
import { takeOffices } from "./offices.ts";
import { DAYS_OF_THE_PARTY, inventPeople } from "./people.ts";
import { play, type Scenes } from "./play.ts";
import { holdSealed } from "./sealed.ts";
import { SceneClock, Stage, withinOne } from "./stage.ts";
import { type Told, tell } from "./tell.ts";

/** Letters older than this are of no interest to anybody who looks at the outbox. */
const LETTERS_KEPT_DAYS = 3;
const SEED = 20_240_611;

export interface FillingParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly url: string;
  /** Opens the house on the transaction and the clock of the past. */
  open(database: Database, clock: Clock, partyName: string): House;
}

/**
 * Fills an empty database with the demonstration party, by the acts of every room under a clock that runs through
 * its two years. All of it is one transaction: a process that dies leaves an empty database, and of two processes
 * that begin at once the second waits and finds the first one's party.
 */
export async function fillDemonstration(parts: FillingParts): Promise<PartyFacts> {
  const present = parts.clock.now();
  const party: PartyFacts = {
    name: words.party,
    url: parts.url,
    isDemonstration: true,
    foundedAt: addDays(present, -DAYS_OF_THE_PARTY),
  };
  await inTransaction({ ...parts, underConstitution }, async (tx) => {
    await takeTime(tx);
    if (await foundParty(tx, party)) await fill(tx, parts, party, present);
  });
  const filled = await findParty(parts.database);
  if (filled === undefined) throw new Error("the demonstration was filled and is not there");
  return filled;
}

/** The demonstration names everything as by default. */
const underConstitution: House["underConstitution"] = (_db, work) => work();

async function fill(tx: Tx, parts: FillingParts, party: PartyFacts, present: Date): Promise<void> {
  const dice = diceFrom(SEED);
  const clock = new SceneClock(party.foundedAt);
  const house = parts.open(withinOne(tx), clock, party.name);
  await foretell(house, String(SEED), async () => {
    const stage = new Stage({ tx, house, dice, people: inventPeople(present, dice), present });
    await setImprint(tx, inventedImprint(party.name), party.foundedAt);
    await play(stage, clock, tellings(stage), present);
    await saveParts(tx, stage.people);
    await saveLived(tx, partyDayAt(party.foundedAt, present));
    await settleLetters(tx, { keptSince: addDays(present, -LETTERS_KEPT_DAYS), at: present });
  });
}

function tellings(stage: Stage) {
  const told: Told = new Map();
  const { present } = stage;
  const stories = STORIES.map((story) => ({
    at: addDays(present, -story.startsDaysAgo),
    scenes: tell(stage, story, told),
  }));
  const begins = addDays(present, -DAYS_OF_THE_PARTY);
  return [
    { at: begins, scenes: arrive(stage) },
    { at: addDays(begins, 8), scenes: takeOffices(stage) },
    ...sealedMatters(stage.people.length).map((matter) => ({
      at: addDays(present, -matter.calledDaysAgo),
      scenes: holdSealed(stage, matter),
    })),
    ...stories,
  ];
}

const DAYS_BETWEEN_ARRIVALS = 4;

/** People join: every few days those whose time has come. */
async function* arrive(stage: Stage): Scenes {
  const coming = [...stage.people];
  while (coming.length > 0) {
    const later = coming.findIndex(({ joinedAt }) => joinedAt > stage.now());
    const arrived = coming.splice(0, later === -1 ? coming.length : later);
    await stage.arrive(arrived);
    const next = coming[0]?.joinedAt;
    if (next === undefined) return;
    const usual = addDays(stage.now(), DAYS_BETWEEN_ARRIVALS);
    yield next > usual ? next : usual < stage.present ? usual : next;
  }
}
