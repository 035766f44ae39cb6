import type { Person } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { newSecret, type PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postLetter } from "../mail/door.ts";
import { findDetails, findImportToStand, findPerson } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { stopJoiningPath } from "./addresses.ts";
import type { Pair } from "./pair.ts";
import { addPair, listPairsOf } from "./store.ts";
import { refusals, words } from "./words.ts";

interface Ids {
  readonly kept: PersonId;
  readonly other: PersonId;
}

/** All that decides whether two accounts can be joined, and when. */
export async function factsOfTwo(tx: Tx, house: House, ids: Ids, now: Date) {
  const [kept, other] = await Promise.all([
    asTheyStand(tx, house, ids.kept, now),
    asTheyStand(tx, house, ids.other, now),
  ]);
  const rules = await rulesInForce(tx);
  return {
    kept,
    other,
    isPaired: (await listPairsOf(tx, [ids.kept, ids.other])).length > 0,
    importStandsFrom: await findImportToStand(tx, ids, now),
    rules,
  };
}

/** With the offices that they hold. Nobody who has not confirmed their address is there to be joined. */
async function asTheyStand(
  tx: Tx,
  house: House,
  id: PersonId,
  now: Date,
): Promise<Person | undefined> {
  const person = await findPerson(tx, id, now);
  if (person === undefined || person.standing === "unconfirmed") return undefined;
  // Asked as somebody who may hold one, so that they are looked up.
  return house.asTheyStand(tx, { ...person, offices: ["any"] }, now);
}

/** Writes the pair down and tells both mailboxes, each with the way to stop it. */
export async function beginPair(
  tx: Tx,
  house: House,
  pair: Pair,
  now: Date,
): Promise<Refusal | undefined> {
  const secret = newSecret();
  if (!(await addPair(tx, pair, hashOfSecret(secret)))) return refuse("conflict", refusals.already);
  const [kept, other] = [await findDetails(tx, pair.kept), await findDetails(tx, pair.other)];
  if (kept === undefined || other === undefined) return refuse("not-found", refusals.gone);
  const { partyName, url } = house;
  const link = `${url}${stopJoiningPath}?key=${secret}`;
  for (const { id: personId, name, email: to, language } of [kept, other]) {
    const write = () => {
      const { waitsSubject, waitsText, waitsByRequestText } = words.letters;
      const says = pair.request === undefined ? waitsText : waitsByRequestText;
      const when = exactMomentInWords(pair.joinsAt);
      return { subject: waitsSubject(partyName), text: says(name, partyName, when, link) };
    };
    await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
  }
  return undefined;
}
