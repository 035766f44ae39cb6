import { inTransaction } from "../../../platform/act.ts";
import { foretell } from "../../../platform/chance.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { findParty, foundParty, type PartyFacts } from "../../../platform/party.ts";
import type { Clock } from "../../../platform/time/clock.ts";
import { addDays, addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { setImprint } from "../../imprint/door.ts";
import { settleLetters } from "../../mail/door.ts";
import { addFromList, letterboxKeyOf } from "../../membership/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { catchUp } from "../../this-week/door.ts";
import { givenUntil } from "../books/begins.ts";
import { keepTwoYears } from "../books/past.ts";
import { comingBegins, holdEvents } from "../events/coming.ts";
import { takeToTheStreets } from "../events/weekend.ts";
import { partyDayAt } from "../living/party-day.ts";
import { answerAll, answeringBegins } from "../news/answers.ts";
import {
  editorialBegins,
  newsletterBegins,
  sendNewsletter,
  speakAsParty,
} from "../news/in-partys-name.ts";
import { writeTheYear } from "../news/year.ts";
import { inventedImprint } from "../party/imprint.ts";
import { MEMBERS_ON_PAPER } from "../party/on-paper.ts";
import { STORIES } from "../party/stories.ts";
import { TEAM_STORIES } from "../party/teams.ts";
import { TRACK_STORIES } from "../party/track-stories.ts";
import { writePosts } from "../posting/posts.ts";
import { saveLived, saveParts, takeTime } from "../store.ts";
import type { Story } from "../story.ts";
import { words } from "../words.ts";
import { FOUNDED_DAYS_AGO, gather } from "./branches.ts";
import { diceFrom } from "./dice.ts";
import { meet, meetBegins } from "./meet.ts";
import { FIRST_DAY, fillOffices, fillOutOfTurn } from "./offices.ts";
import { DAYS_OF_THE_PARTY, inventPeople, type Somebody } from "./people.ts";
import { play, type Scenes } from "./play.ts";
import { callMatters } from "./sealed.ts";
import { setNumber } from "./set-number.ts";
import { SceneClock, Stage, withinOne } from "./stage.ts";
import { workInTeam } from "./teams.ts";
import { type Told, tell } from "./tell.ts";
import { goOnTrack } from "./tracks.ts";

/** Letters older than this are of no interest to anybody who looks at the outbox. */
const LETTERS_KEPT_DAYS = 3;
/** From now on its ballots open on one day of the week. */
const WEDNESDAY = 3;
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
    const belongsUntil = (who: Somebody) => givenUntil(who, present);
    const stage = new Stage({
      tx,
      house,
      dice,
      people: inventPeople(present, dice),
      present,
      belongsUntil,
    });
    await setImprint(tx, inventedImprint(party.name), party.foundedAt);
    await play(stage, clock, tellings(stage), present);
    await setNumber(tx, "votingDay", WEDNESDAY, present);
    await saveParts(tx, stage.people);
    await saveLived(tx, partyDayAt(party.foundedAt, present));
    await catchUp(house);
    await settleLetters(tx, { keptSince: addDays(present, -LETTERS_KEPT_DAYS), at: present });
  });
}

/** From the first support to the days of amendments it takes this long at least. */
const UNTIL_AMENDED_DAYS = 15;
const AMENDED_DAYS = defaultRules().amendmentDays;

/** Stories say when they would begin if their text went from the pen to the hearing: with amendments it is earlier. */
function daysBefore({ startsDaysAgo, aim, ...story }: Story): number {
  // Those that end before: at rest, taken back, held, merged, or without the support that they need.
  const { rests, withdrawnDaysAgo, held, mergesInto, backers } = story;
  const ends = rests ?? withdrawnDaysAgo ?? held ?? mergesInto ?? backers;
  const isAmended = ["new", "replace"].includes(aim.kind) && ends === undefined;
  const isInTime = startsDaysAgo > UNTIL_AMENDED_DAYS;
  return isAmended && isInTime ? startsDaysAgo + AMENDED_DAYS : startsDaysAgo;
}

function tellings(stage: Stage) {
  const told: Told = new Map();
  const { present } = stage;
  const stories = STORIES.map((story) => ({
    at: addDays(present, -daysBefore(story)),
    scenes: tell(stage, story, told),
  }));
  const tracks = TRACK_STORIES.map((story) => ({
    at: addDays(present, -story.startsDaysAgo),
    scenes: goOnTrack(stage, story),
  }));
  const teams = TEAM_STORIES.map((story) => ({
    at: addDays(present, -story.startsDaysAgo),
    scenes: workInTeam(stage, story),
  }));
  const begins = addDays(present, -DAYS_OF_THE_PARTY);
  return [
    { at: begins, scenes: arrive(stage) },
    { at: addDays(begins, FIRST_DAY), scenes: fillOffices(stage) },
    { at: addDays(begins, FIRST_DAY + 0.1), scenes: fillOutOfTurn(stage) },
    { at: addDays(present, -FOUNDED_DAYS_AGO), scenes: gather(stage) },
    ...callMatters(stage),
    ...keepTwoYears(stage),
    { at: meetBegins(present), scenes: meet(stage) },
    ...stories,
    ...tracks,
    ...writePosts(stage),
    ...teams,
    ...takeToTheStreets(stage),
    { at: comingBegins(stage), scenes: holdEvents(stage) },
    ...writeTheYear(stage),
    { at: answeringBegins(stage), scenes: answerAll(stage) },
    { at: newsletterBegins(stage), scenes: sendNewsletter(stage) },
    { at: editorialBegins(stage), scenes: speakAsParty(stage) },
  ];
}

const DAYS_OF_THEIR_TERM = 300;

/** Those without a mailbox came with the party's old list: whenever a ballot opens, a pack waits for each. */
async function arriveByPost(stage: Stage): Promise<void> {
  const renewsOn = addDaysTo(dayOf(stage.present), DAYS_OF_THEIR_TERM);
  const come = MEMBERS_ON_PAPER.map(({ name, address, postcode }) => ({
    ...{ name, email: undefined, emailKey: letterboxKeyOf(name, address), address, postcode },
    ...({ kind: "member", renewsOn, joinedOn: undefined } as const),
    ...{ adultOn: undefined, isAgeKnown: true },
  }));
  await addFromList(stage.tx, come, stage.now());
}

const DAYS_BETWEEN_ARRIVALS = 4;

/** People join: every few days those whose time has come. */
async function* arrive(stage: Stage): Scenes {
  await arriveByPost(stage);
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
