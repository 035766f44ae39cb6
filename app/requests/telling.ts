import { type ActContext, inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House, OfficialLine } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { factOf, happened, postToMany, unfilled } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { bodiesIn, listHolders } from "../offices/door.ts";
import { requestPath } from "./addresses.ts";
import { askedInWords } from "./asking/asked.ts";
import { constitutionOf, findRequest, takeTellings } from "./queries.ts";
import { decideKey, type Request } from "./request.ts";
import { addTellings } from "./store.ts";
import { words } from "./words.ts";

/** A request's line in the record: always with its number, its power and the hash of what was signed. */
export const lineOf = (
  request: Request,
  step: Pick<OfficialLine, "act" | "by" | "says"> & { readonly why?: string },
): OfficialLine => ({
  ...step,
  on: requestPath(request.number),
  facts: { request: request.number, power: request.power, change: request.changeHash },
});

/**
 * Notes who can turn the other key, for the next letter to each. Members read it on *This week*, on the page of requests
 * and in the digest.
 */
export async function noteKeyHolders(
  tx: Tx,
  request: Request,
  about: readonly PersonId[],
  { now }: Pick<ActContext, "now">,
): Promise<void> {
  const holdings = await listHolders(tx, now);
  const ids = [...new Set(holdings.map(({ personId }) => personId))];
  const bodies = bodiesIn(holdings.filter(({ personId }) => personId === request.askedBy));
  const constitution = await constitutionOf(tx, request);
  const people = ids.filter((id) => {
    const own = holdings.filter(({ personId }) => personId === id);
    const offices = own.map(({ office }) => office);
    const hands = { offices, bodies: bodiesIn(own), askersBodies: bodies };
    const facts = { request, constitution, ...hands };
    return !isRefusal(decideKey({ ...facts, signatures: [], about }, id, now));
  });
  await addTellings(tx, request.number, people);
}

const MINUTES_BETWEEN_LETTERS = 60;

/**
 * Writes to whoever can turn a key of what was asked for and is open still: at once, and then once an hour at most,
 * all of it in one letter. Else an officer who asks and withdraws would fill others' mail.
 */
export async function tellKeyHolders(house: House): Promise<void> {
  const now = house.clock.now();
  const since = new Date(now.getTime() - MINUTES_BETWEEN_LETTERS * 60_000);
  await inTransaction(house, async (tx) => {
    const told = await takeTellings(tx, since, now);
    const recipients = await listAddressees(tx, [...told.keys()]);
    for (const recipient of recipients) {
      const numbers = told.get(recipient.personId) ?? [];
      const requests = await Promise.all(numbers.map((number) => findRequest(tx, number)));
      const waiting = requests.filter((request) => request !== undefined);
      const write = () => waitingLetter(waiting, house.url);
      await postToMany(tx, { recipients: [recipient], kind: "needed", write }, now);
    }
  });
}

function waitingLetter(waiting: readonly Request[], url: string) {
  const { waitingSubject, manySubject, waitingText, manyText } = words.letters;
  const [first, ...more] = waiting;
  if (first === undefined) throw new Error("a letter about no request");
  if (more.length > 0) {
    const lines = waiting.map((request) => factsOf(request, url));
    return { subject: manySubject(waiting.length), text: manyText(lines, `${url}/desk`) };
  }
  const text = waitingText(factsOf(first, url), exactMomentInWords(first.expiresAt));
  return { subject: waitingSubject(first.number), text };
}

/** How a request can end. */
type Ending = "expired" | "ran" | "refused" | "stopped" | "withdrawn";

/** Tells whoever follows it that nothing comes of it. Of what is carried out, *This week* hears in another way. */
export const announceEnd = (
  tx: Tx,
  { number }: Pick<Request, "number">,
  ending: Exclude<Ending, "ran">,
  { house, now }: Pick<ActContext, "house" | "now">,
): Promise<void> =>
  house.announce(
    tx,
    happened({
      on: [requestPath(number)],
      ...{ what: ending, which: "once", part: "decided", at: now, isImportant: true },
      says: () => words.ended[ending],
    }),
  );

/**
 * Tells the asker what became of it: by the name under which those who follow it hear of it, so that they have no second
 * letter.
 * @param outcome said in their language
 */
export async function tellAsker(
  tx: Tx,
  request: Request,
  { ending, outcome }: { readonly ending: Ending; outcome(): string },
  { house, now }: ActContext,
): Promise<void> {
  if (request.askedBy === undefined) return;
  const recipients = await listAddressees(tx, [request.askedBy]);
  const write = () => {
    const { endedText, endedSubject } = words.letters;
    const text = endedText(factsOf(request, house.url), outcome());
    return { subject: endedSubject(request.number), text };
  };
  const fact = factOf(requestPath(request.number), ending, "once");
  await postToMany(tx, { recipients, kind: "needed", fact, write }, now);
}

const factsOf = (request: Request, url: string) => ({
  says: unfilled(askedInWords(request)),
  why: unfilled(request.why),
  link: url + requestPath(request.number),
});
