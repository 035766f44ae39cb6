import {
  type ActContext,
  type AnyAct,
  orRefusal,
  performWithin,
  readInput,
} from "../../../platform/act.ts";
import type { RunningRequest } from "../../../platform/actor.ts";
import { type Capacity, inOffice } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { unlessRefused } from "../../../platform/database/savepoint.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { findPerson, isInGoodStanding } from "../../membership/door.ts";
import { bodiesOf, officesOf } from "../../offices/door.ts";
import { titleOf, under } from "../../rulebook/door.ts";
import type { RequestRan } from "../announcements.ts";
import { isHashOf } from "../asking/change.ts";
import { rehearse } from "../asking/rehearsal.ts";
import { stillHolds } from "../keys/signing.ts";
import {
  bodiesOfAsker,
  constitutionOf,
  listAbout,
  listSignatures,
  type SignatureWithEvidence,
} from "../queries.ts";
import { bodiesThatAsked, isSameHand, keysOf, mayRunUnopposed, type Request } from "../request.ts";
import { endRequest } from "../store.ts";
import { announceEnd, lineOf, tellAsker } from "../telling.ts";
import { refusals, words } from "../words.ts";

const whyNotSays = refusals.outcomes;

/**
 * Carries out a request whose keys have turned or whose delay is over: once, and only if everything is still as it
 * was signed. Where it is not, nothing is done, and the record says why. Its row is locked by whoever calls.
 */
export const run = async (tx: Tx, request: Request, context: ActContext): Promise<void> =>
  under(await constitutionOf(tx, request), () => runAsAsked(tx, request, context));

async function runAsAsked(tx: Tx, request: Request, context: ActContext): Promise<void> {
  const signatures = await listSignatures(tx, request.number);
  const act = context.house.officialActs.get(request.act);
  const whyNot =
    act === undefined
      ? refuse("conflict", whyNotSays.noSuchAct)
      : ((await findWhyNot(tx, { request, signatures, act }, context)) ??
        (await carryOut(tx, { request, signatures, act }, context)));
  if (whyNot !== undefined) await fail(tx, request, whyNot, context);
}

interface Ready {
  readonly request: Request;
  readonly signatures: readonly SignatureWithEvidence[];
  readonly act: AnyAct;
}

async function findWhyNot(tx: Tx, ready: Ready, context: ActContext): Promise<Refusal | undefined> {
  const { request, signatures, act } = ready;
  const { changeHash: hash } = request;
  const holding = signatures.map((one) => stillHolds(one, hash, context.house));
  const isAsSigned = isHashOf(request, hash) && act.power === request.power;
  if (!isAsSigned || (await Promise.all(holding)).includes(false)) {
    return refuse("conflict", whyNotSays.changed);
  }
  const about = await listAbout(tx, request.number);
  for (const signature of signatures) {
    if (!(await isStillTheirs(tx, signature, about, context.now))) {
      const title = titleOf(signature.office);
      return refuse(
        "conflict",
        signature.isAskers ? whyNotSays.askerLost(title) : whyNotSays.keyLost(title),
      );
    }
  }
  if (await hasOneHand(tx, { request, signatures }, context.now)) {
    return refuse("conflict", refusals.refuse.sameHand);
  }
  if (!signatures.some(({ isAskers }) => isAskers)) return refuse("conflict", whyNotSays.changed);
  const hasKeys = keysOf(signatures).length >= request.keysNeeded;
  if (!hasKeys && !mayRunUnopposed(request, signatures, context.now))
    return refuse("conflict", whyNotSays.noKey);
  return findDifference(tx, ready, context);
}

/** Whoever signed must still hold the office in which they signed, as a member in good standing. */
async function isStillTheirs(
  tx: Tx,
  { signedBy, office }: SignatureWithEvidence,
  about: readonly PersonId[],
  now: Date,
): Promise<boolean> {
  if (signedBy === undefined || about.includes(signedBy)) return false;
  const person = await findPerson(tx, signedBy, now);
  if (person === undefined || !isInGoodStanding(person.standing)) return false;
  return (await officesOf(tx, signedBy, now)).includes(office);
}

/** Is a key of the asker's own hand among them by now? */
async function hasOneHand(
  tx: Tx,
  { request, signatures }: Omit<Ready, "act">,
  now: Date,
): Promise<boolean> {
  const askers = bodiesThatAsked(request, await bodiesOfAsker(tx, request, now));
  for (const { signedBy } of keysOf(signatures)) {
    if (signedBy && isSameHand(askers, await bodiesOf(tx, signedBy, now))) return true;
  }
  return false;
}

/** What it would do now must be what was signed, to the letter. */
async function findDifference(
  tx: Tx,
  { request, signatures, act }: Ready,
  context: ActContext,
): Promise<Refusal | undefined> {
  const { input } = request;
  const actor = actorFor(request, signatures);
  const now = await rehearse(tx, { act, input, actor }, context);
  if (isRefusal(now)) return now;
  // Whom it touches can be somebody else by now, such as a proposal's new author.
  const isOwn = signatures.some(({ signedBy }) => signedBy && now.about.includes(signedBy));
  if (isOwn) return refuse("conflict", whyNotSays.aboutSigner);
  const isSame = now.on === request.on && now.says === request.says;
  return isSame ? undefined : refuse("conflict", whyNotSays.different(now.says));
}

function actorFor(request: Request, signatures: readonly SignatureWithEvidence[]): RunningRequest {
  const { number, power, why, changeHash, askedBy } = request;
  if (askedBy === undefined) throw new Error("a request whose asker is gone was to be run");
  const offices = [...new Set(signatures.map(({ office }) => office))];
  const isUnopposed = keysOf(signatures).length === 0;
  const by: Capacity = {
    ...inOffice(...offices),
    ...(isUnopposed ? { unopposedHours: request.delayHours ?? 0 } : {}),
  };
  const how = { power, by, why, changeHash, isUnopposed };
  return { kind: "request", requestId: number, askedBy, ...how };
}

/** A refusal of the act itself undoes what it had written so far, and nothing else. */
async function carryOut(tx: Tx, ready: Ready, context: ActContext): Promise<Refusal | undefined> {
  const { request, signatures, act } = ready;
  const input = readInput(act.input, request.input);
  if (isRefusal(input)) return input;
  const actor = actorFor(request, signatures);
  const done = await unlessRefused(tx, () =>
    orRefusal(() => performWithin(tx, act, input, { ...context, actor })),
  );
  if (isRefusal(done)) return done;
  await endRequest(tx, request.number, { state: "done" }, context.now);
  await tellAsker(tx, request, { ending: "ran", outcome: () => words.outcomes.done }, context);
  await context.house.announce(tx, await whatRan(tx, ready, { actor, input }, context));
  return undefined;
}

async function whatRan(
  tx: Tx,
  { request, signatures }: Ready,
  { actor, input }: { actor: RunningRequest; input: unknown },
  { now }: ActContext,
): Promise<RequestRan> {
  const { number: requestId, act, on, says: did, why, power, changeHash } = request;
  return {
    name: "requests.ran",
    ...{ requestId, act, input, on, says: did, why, power, changeHash },
    by: actor.by,
    askedBy: actor.askedBy,
    turnedBy: keysOf(signatures).flatMap(({ signedBy }) => signedBy ?? []),
    about: await listAbout(tx, request.number),
    at: now,
  };
}

async function fail(tx: Tx, request: Request, whyNot: Refusal, context: ActContext): Promise<void> {
  const outcome = whyNot.says;
  const { house, now } = context;
  await endRequest(tx, request.number, { state: "refused", outcome }, now);
  const line = { by: { kind: "check" } as const, says: words.record.refused(request.number) };
  const facts = lineOf(request, { act: "requests.refuse", ...line, why: outcome });
  await house.record(tx, facts, now, context.actor);
  // In their language, while what is kept of it is in English.
  const said = { ending: "refused", outcome: () => words.outcomes.refused(whyNot.says) } as const;
  await tellAsker(tx, request, said, context);
  await announceEnd(tx, request, "refused", context);
}
