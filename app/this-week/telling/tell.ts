import type { Language } from "@breakthrough/languages";
import { LANGUAGES } from "@breakthrough/languages";
import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { listConcerned } from "../following/follow-queries.ts";
import { noteSomethingNew } from "../push/push-store.ts";
import { words } from "../words.ts";
import { gatherAdded } from "./added-store.ts";
import { type Stands, type StandsTo, standsOf } from "./concerns.ts";
import { channelFor } from "./happening.ts";
import { DAYS_OF_NEWS, noteTold, takeUntold, type Untold } from "./happening-store.ts";
import { type Line, lineFor, linkOf, type Names, namesIn, saysOf, stopInWords } from "./lines.ts";

/** No act waits long for so many, and a stop loses little. */
const PEOPLE_AT_ONCE = 1000;

/**
 * Writes to everybody who wants a letter of what happened, and of what was added, in slices: each is whole, with how far
 * it came, and takes up where the last stood. Any number of processes may do it at once.
 */
export async function tellFollowers(house: House, stopping?: AbortSignal): Promise<void> {
  await gatherAdded(house, stopping);
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const untold = await takeUntold(tx, house.posts);
      if (untold !== undefined) await tellNext(tx, untold, house, now);
      return untold !== undefined;
    });
  }
}

async function tellNext(tx: Tx, untold: Untold, house: House, now: Date): Promise<void> {
  const slice = { after: untold.toldTo, most: PEOPLE_AT_ONCE };
  const isNews = untold.at >= addDays(now, -DAYS_OF_NEWS);
  const people = isNews ? await listConcerned(tx, untold, slice) : [];
  const stands = await standsOf(tx, people, [untold]);
  const wanting = people.filter((personId) => wantsLetter(stands.of(personId, untold), untold));
  const recipients = await listAddressees(tx, wanting);
  await writeTo(tx, recipients, { untold, stands, house, now });
  await noteSomethingNew(tx, wanting, now);
  const isLast = people.length < PEOPLE_AT_ONCE;
  await noteTold(tx, untold.id, {
    told_to: isLast ? null : (people.at(-1) ?? null),
    told_at: isLast ? now : null,
  });
}

const wantsLetter = (stands: Stands | undefined, untold: Untold): stands is Stands =>
  stands !== undefined && channelFor(untold, stands) === "letter";

interface ToWrite {
  readonly untold: Untold;
  readonly stands: StandsTo;
  readonly house: House;
  readonly now: Date;
}

async function writeTo(
  tx: Tx,
  recipients: readonly Recipient[],
  { untold, stands, house, now }: ToWrite,
): Promise<void> {
  if (recipients.length === 0) return;
  const namesOf = await namesInEach(house, [untold]);
  const lineOf = (personId: PersonId, language: Language): Line | undefined => {
    const concern = stands.of(personId, untold);
    return concern && lineFor(untold, { names: namesOf[language], language }, concern);
  };
  const byLanguage = Map.groupBy(recipients, ({ language }) => language ?? "en");
  for (const [language, readers] of byLanguage) {
    const [first] = readers;
    const line = first && lineOf(first.personId, language);
    if (line === undefined) continue;
    const write = () => ({
      // One for all its readers, to each of whom something else is new.
      subject: `${line.title}: ${line.added === undefined ? line.says : words.notices.addedSubject}`,
      text: ({ personId, name }: Recipient) =>
        letterText(lineOf(personId, language) ?? line, name, house.url),
    });
    const kind = untold.isImportant || untold.part === "asked" ? "important" : "all";
    const letter = { kind, fact: untold.fact, isChosen: true, write } as const;
    await postToMany(tx, { ...letter, recipients: readers }, now);
  }
}

const letterText = (line: Line, name: string, url: string): string =>
  [
    words.notices.hello(name),
    `${line.title}: ${saysOf(line)}`,
    linkOf(line, url),
    ...(line.stopKey === undefined ? [] : [stopInWords(line.stopKey, url)]),
  ].join("\n\n");

/** Read before anything is written: a title is what it is called while its letters are made. */
export async function namesInEach(
  house: House,
  happenings: Parameters<typeof namesIn>[2],
): Promise<Readonly<Record<Language, Names>>> {
  const names = LANGUAGES.map(
    async (language) => [language, await namesIn(house, language, happenings)] as const,
  );
  return Object.fromEntries(await Promise.all(names)) as Record<Language, Names>;
}
