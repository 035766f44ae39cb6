import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { OfficialLine } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postToMany } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { listHolders } from "../offices/door.ts";
import { officesThatTurnKey } from "../rulebook/door.ts";
import { bodyThatAsked, pathOf, type Request } from "./request.ts";
import { words } from "./words.en.ts";

/** A request's line in the record: always with its number, its power and the hash of what was signed. */
export const lineOf = (
  request: Request,
  step: Pick<OfficialLine, "act" | "by" | "says"> & { readonly why?: string },
): OfficialLine => ({
  ...step,
  on: pathOf(request.number),
  facts: { request: request.number, power: request.power, change: request.changeHash },
});

/** Tells those who can turn the other key. Members read it on *This week*, on the page of requests and in the digest. */
export async function tellKeyHolders(
  tx: Tx,
  request: Request,
  about: readonly PersonId[],
  { house, now }: ActContext,
): Promise<void> {
  const offices = officesThatTurnKey(request.power, bodyThatAsked(request));
  const holders = (await listHolders(tx, now)).filter(({ office }) => offices.includes(office));
  const people = holders
    .map(({ personId }) => personId)
    .filter((id) => id !== request.askedBy && !about.includes(id));
  const recipients = await listAddressees(tx, people);
  const facts = factsOf(request, house.url);
  const text = words.letters.waitingText(facts, exactMomentInWords(request.expiresAt));
  await postToMany(tx, { recipients, kind: "needed", subject: facts.subject, text }, now);
}

/** Tells the asker what became of it. */
export async function tellAsker(
  tx: Tx,
  request: Request,
  outcome: string,
  { house, now }: ActContext,
): Promise<void> {
  if (request.askedBy === undefined) return;
  const recipients = await listAddressees(tx, [request.askedBy]);
  const facts = factsOf(request, house.url);
  const text = words.letters.endedText(facts, outcome);
  const subject = words.letters.endedSubject(request.number);
  await postToMany(tx, { recipients, kind: "needed", subject, text }, now);
}

/** A text that says `{name}` must not be filled in with its reader's. */
const unfilled = (text: string): string => text.replaceAll("{name}", "{ name }");

const factsOf = (request: Request, url: string) => ({
  subject: words.letters.waitingSubject(request.number),
  says: unfilled(request.says),
  why: unfilled(request.why),
  link: url + pathOf(request.number),
});
