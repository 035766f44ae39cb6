import { appoint } from "../app/offices/door.ts";
import { approve, findRequest, sign } from "../app/requests/door.ts";
import type { Office } from "../app/rulebook/door.ts";
import { askToSign } from "../app/sign-in/door.ts";
import { findVerifiedPasskey, userHandleOf } from "../app/sign-in/passkeys/passkey.ts";
import { addPasskey } from "../app/sign-in/passkeys/store.ts";
import { type AnyAct, doneAlready, inTransaction, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal, type Refusal } from "../platform/refusal.ts";
import { addDays } from "../platform/time/days.ts";
import { PARTY_URL, type TestHouse } from "./a-house.ts";
import { Authenticator } from "./an-authenticator.ts";
import { aMember } from "./people.ts";

/** Somebody in an office, with a passkey on their phone. */
export interface Officer {
  readonly person: Person;
  readonly phone: Authenticator;
}

type Wanted = Parameters<typeof aMember>[1] & { readonly days?: number };

/** A member who holds this office from now on, and can sign. */
export async function anOfficer(
  at: TestHouse,
  office: Office,
  { days = 300, ...wanted }: Wanted = {},
): Promise<Officer> {
  const member = await aMember(at.house, { ...wanted, offices: [office] });
  await takeOffice(at, member, office, days);
  return { person: member, phone: await aPhoneOf(at, member) };
}

export async function takeOffice(at: TestHouse, { personId }: Person, office: Office, days = 300) {
  const now = at.clock.now();
  const term = { beginsAt: now, endsAt: addDays(now, days) };
  const appointment = { office, personId, heldBy: { kind: "election" } as const, ...term };
  const whyNot = await inTransaction(at.house, (tx) => appoint(tx, at.house, appointment, now));
  if (whyNot !== undefined) throw new Error(whyNot.says);
}

/** A phone with a passkey of this person's. */
export async function aPhoneOf(at: TestHouse, { personId }: Person): Promise<Authenticator> {
  const phone = new Authenticator(PARTY_URL);
  const challenge = Buffer.alloc(32, 7).toString("base64url");
  const user = { id: Buffer.from(userHandleOf(personId)).toString("base64url") };
  const rp = { id: new URL(PARTY_URL).hostname };
  const response = JSON.parse(phone.create({ challenge, user, rp }));
  const credential = await findVerifiedPasskey(response, { challenge, house: at.house });
  if (credential === undefined) throw new Error("a phone whose passkey is not accepted");
  const passkey = { personId, name: "Phone", credential };
  await inTransaction(at.house, (tx) => addPasskey(tx, passkey, at.clock.now()));
  return phone;
}

/** What the form of a signature sends: this officer's passkey has signed the request. */
export async function signatureFor(at: TestHouse, { person, phone }: Officer, number: number) {
  const request = await findRequest(at.house.database, number);
  const asked = { personId: person.personId, hash: request?.changeHash ?? "" };
  const options = await askToSign(at.house.database, at.house, asked);
  if (options === undefined) throw new Error("an officer without a passkey");
  return { number: String(number), response: phone.get(options) };
}

const WHY = "It threatens a neighbour with a fire.";

/** Asks for an act, as its form would. Answers the request's number, or why not. */
export async function askFor(
  at: TestHouse,
  act: AnyAct,
  input: unknown,
  { person }: Pick<Officer, "person">,
  why: unknown = WHY,
): Promise<number | Refusal> {
  const path = await at.house.ask({ act, input, why, actor: person });
  return isRefusal(path) ? path : Number(path.split("/").at(-1));
}

/** Asks for an act and signs it. Answers the request's number. */
export async function anOpenRequest(
  at: TestHouse,
  act: AnyAct,
  input: unknown,
  asker: Officer,
  why: unknown = WHY,
): Promise<number> {
  const number = await askFor(at, act, input, asker, why);
  if (isRefusal(number)) throw new Error(number.says);
  const outcome = await signs(at, number, asker);
  if (isRefusal(outcome)) throw new Error(outcome.says);
  return number;
}

export const signs = async (at: TestHouse, number: number, asker: Officer) =>
  perform(at.house, sign, await signatureFor(at, asker, number), { actor: asker.person });

/** Turns the other key. */
export const turnsKey = async (at: TestHouse, number: number, officer: Officer) =>
  perform(at.house, approve, await signatureFor(at, officer, number), { actor: officer.person });

/** Asks for an act, signs it, turns the other key: it is done, or this throws. Answers the request's number. */
export async function byRequest(
  at: TestHouse,
  act: AnyAct,
  input: unknown,
  [asker, other]: readonly [Officer, Officer],
): Promise<number> {
  const number = await anOpenRequest(at, act, input, asker);
  const outcome = await turnsKey(at, number, other);
  if (isRefusal(outcome) || outcome === doneAlready) throw new Error(JSON.stringify(outcome));
  const request = await findRequest(at.house.database, number);
  if (request?.state !== "done") throw new Error(request?.outcome ?? "it was not carried out");
  return number;
}
