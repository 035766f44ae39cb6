import type { Language } from "@breakthrough/languages";
import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays, type Day, dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { factOf, postToMany, type Recipient } from "../../mail/door.ts";
import { listEverybody } from "../../membership/door.ts";
import { findPublished, type Published } from "../../record/door.ts";
import { noteSomethingNew } from "../push/push-store.ts";
import { words } from "../words.ts";
import { type StandsTo, standsOf } from "./concerns.ts";
import { composeDigest } from "./digest.ts";
import { channelFor, type Happening } from "./happening.ts";
import { DAYS_OF_NEWS, forgetOldHappenings, lastTold, listBetween } from "./happening-store.ts";
import { type Line, lineFor, type Names } from "./lines.ts";
import {
  beginRound,
  findRound,
  hasBegun,
  lockRound,
  noteRound,
  type Round,
} from "./round-store.ts";
import { namesInEach, tellFollowers } from "./tell.ts";
import { digestDue, latestMondayMorning } from "./week.ts";

/** No act waits long for so many, and a stop loses little. */
const READERS_AT_ONCE = 1000;

/**
 * Writes this week's digest to everybody who wants one and of whom it has something to tell. In slices: each is whole,
 * with how far it came; a process that dies leaves the rest to the next, and nobody gets a line twice.
 */
export async function postDigest(
  house: House,
  stopping?: AbortSignal,
  due: { readonly monday: Day } | undefined = digestDue(house.clock.now()),
): Promise<void> {
  if (due !== undefined) await begin(house, due.monday, stopping);
  for (;;) {
    const round = await findRound(house.database);
    if (round === undefined || stopping?.aborted) return;
    await postRound(house, round, stopping);
  }
}

async function postRound(house: House, round: Round, stopping?: AbortSignal): Promise<void> {
  const since = addDays(round.began, -DAYS_OF_NEWS);
  const happenings = await listBetween(house.database, house.posts, { ...round, since });
  const telling = { house, happenings, names: await namesInEach(house, happenings) };
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const locked = await lockRound(tx);
      if (locked?.monday !== round.monday) return false;
      return await postNext(tx, locked, telling, now);
    });
  }
}

async function begin(house: House, monday: Day, stopping?: AbortSignal): Promise<void> {
  if (await hasBegun(house.database, monday)) return;
  await tellFollowers(house, stopping);
  await inTransaction(house, async (tx, now) => beginRound(tx, monday, await lastTold(tx), now));
}

/** For a past that was played: what is no news any more goes, and the week's letter is written whatever day it is. */
export async function catchUp(house: House): Promise<void> {
  const now = house.clock.now();
  await forgetOldHappenings(house.database, now);
  await postDigest(house, undefined, { monday: dayOf(latestMondayMorning(now)) });
}

interface Telling {
  readonly house: House;
  readonly happenings: readonly Happening[];
  readonly names: Readonly<Record<Language, Names>>;
}

async function postNext(tx: Tx, round: Round, telling: Telling, now: Date): Promise<boolean> {
  const { happenings } = telling;
  const everybody = await listEverybody(tx, round.postedTo, READERS_AT_ONCE);
  const people = everybody.map(({ personId }) => personId);
  const current = happenings.filter(({ until }) => until === undefined || until > now);
  const stands = await standsOf(tx, people, current);
  const published = await findPublished(tx);
  const posted = await postDigests(tx, {
    ...telling,
    happenings: current,
    everybody,
    stands,
    published,
    round,
    now,
  });
  const isLast = everybody.length < READERS_AT_ONCE;
  const postedTo = isLast ? undefined : everybody.at(-1)?.personId;
  await noteRound(tx, round.monday, { postedTo, posted, finishedAt: isLast ? now : undefined });
  return !isLast;
}

interface ToPost extends Telling {
  readonly everybody: readonly Recipient[];
  readonly stands: StandsTo;
  readonly published: Published | undefined;
  readonly round: Round;
  readonly now: Date;
}

async function postDigests(tx: Tx, slice: ToPost): Promise<number> {
  const { everybody, round, now, house, published } = slice;
  const lines = new Map<PersonId, readonly Line[]>(
    everybody.map(({ personId, language }) => [
      personId,
      linesFor(personId, language ?? "en", slice),
    ]),
  );
  const recipients = everybody.filter(({ personId }) => (lines.get(personId) ?? []).length > 0);
  if (recipients.length === 0) return 0;
  const write = () => ({
    subject: words.digest.subject(house.partyName, dayInWords(round.monday)),
    text: ({ personId, name }: Recipient) =>
      (composeDigest(lines.get(personId) ?? [], house, published) ?? "").replaceAll("{name}", name),
  });
  const fact = factOf("/", "digest", round.monday);
  const readers = recipients.map(({ personId }) => personId);
  await noteSomethingNew(tx, readers, now);
  return await postToMany(tx, { kind: "weekly", fact, isChosen: true, recipients, write }, now);
}

/** What nobody wrote to them of, and what they let us tell them. */
function linesFor(personId: PersonId, language: Language, slice: ToPost): readonly Line[] {
  return slice.stands.concerning(personId).flatMap((happening) => {
    const stands = slice.stands.of(personId, happening);
    if (stands === undefined || channelFor(happening, stands) === "nothing") return [];
    return lineFor(happening, { names: slice.names[language], language }, stands) ?? [];
  });
}
