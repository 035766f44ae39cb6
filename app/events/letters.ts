import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { factOf, postLetter, postToMany, quote } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { answerPath, eventPath } from "./addresses.ts";
import type { Coming } from "./coming/coming-queries.ts";
import { addKeys } from "./coming/coming-store.ts";
import type { Event } from "./event.ts";
import { whereInWords } from "./hiding/hiding.ts";
import type { Telling } from "./telling/telling.ts";
import { words } from "./words.ts";

type Site = Pick<House, "url">;
type Reader = Pick<Coming, "id" | "personId" | "guest" | "language">;
type Told = "signUp" | "movedUp" | Telling;

interface About {
  readonly what: Told;
  /** How many later dates of a repeated event it is about as well. */
  readonly later?: number;
}

/** What it is called, in a letter. Called where the letter's language is spoken. */
const titleIn = ({ id, title }: Pick<Event, "id" | "title">): string => {
  const { covered } = words.letters;
  return quote({ of: eventPath(id), text: title ?? covered, instead: covered });
};

/** What else its host wrote, likewise: out of sight in letters that wait, once two keys hide it. */
const quoteIn = ({ id }: Pick<Event, "id">, text: string): string =>
  quote({ of: eventPath(id), text, instead: words.hidden.placeHidden });

/** Without the way in: a letter passes through others' hands, and the page shows it in time. */
function writtenTo(event: Event, { what, later = 0 }: About, link: string) {
  const { subject, text } = words.letters[what];
  const facts = {
    title: titleIn(event),
    when: exactMomentInWords(event.startsAt),
    place: quoteIn(event, whereInWords(event)),
    why: quoteIn(event, event.why ?? ""),
    later: later === 0 ? "" : words.letters.later(later),
    ...{ link, yes: `${link}?answer=yes`, no: `${link}?answer=no` },
  };
  return { subject: subject(facts.title), text: text(facts) };
}

/**
 * Tells these who answered: members as they chose to have letters, guests always, as it is all that we write to them.
 * Each letter has a link of its own, by which its reader answers without signing in.
 */
export async function tellComing(
  tx: Tx,
  { url }: Site,
  {
    event,
    coming,
    ...about
  }: About & { readonly event: Event; readonly coming: readonly Reader[] },
  now: Date,
): Promise<void> {
  const { what } = about;
  const links = new Map<string, string>();
  const keys = await addKeys(
    tx,
    coming.map(({ id }) => id),
  );
  for (const { id, personId, guest, language } of coming) {
    const link = url + answerPath(keys.get(id) ?? "");
    if (personId !== undefined) links.set(personId, link);
    if (guest === undefined) continue;
    const write = () => writtenTo(event, about, link);
    await postLetter(tx, { to: guest.email, kind: "needed", language, write }, now);
  }
  const recipients = await listAddressees(tx, [...links.keys()] as PersonId[]);
  const write = () => ({
    subject: writtenTo(event, about, "").subject,
    text: ({ personId }: { readonly personId: PersonId }) =>
      writtenTo(event, about, links.get(personId) ?? url + eventPath(event.id)).text,
  });
  const fact =
    what === "movedUp" ? {} : { fact: factOf(eventPath(event.id), what, stampOf(event, what)) };
  const how = what === "reminder" ? { goodUntil: event.startsAt } : { goesOn: GOES_ON.has(what) };
  await postToMany(tx, { ...fact, ...how, recipients, kind: "important", write }, now);
}

/** Whoever hears of these too late stands at a closed door. */
const GOES_ON: ReadonlySet<Told> = new Set(["moved", "elsewhere", "cancelled"]);

const stampOf = (event: Event, what: Told): string =>
  what === "reminder" ? event.startsAt.toISOString() : String(event.changes);

/** Tells those who can take an event over, or whoever proposed it. */
export async function tellPeople(
  tx: Tx,
  { url }: Site,
  {
    event,
    what,
    to,
  }: {
    readonly event: Event;
    readonly what: "opened" | "noHost";
    readonly to: readonly PersonId[];
  },
  now: Date,
): Promise<void> {
  const recipients = await listAddressees(tx, to);
  const write = () => {
    const { subject, text } = words.letters[what];
    const title = titleIn(event);
    const when = exactMomentInWords(event.startsAt);
    return {
      subject: subject(title),
      text: text({ title, when, link: url + eventPath(event.id) }),
    };
  };
  await postToMany(tx, { recipients, kind: "important", write }, now);
}
