import {
  BOUNDS,
  fitsOnto,
  handsIn,
  packUpdates,
  type Reach,
  type ReadUpdate,
  reachAfter,
} from "@breakthrough/shared-text";
import type { Doc } from "yjs";
import { inTransaction } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House, TextAt } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { noteTookPart, personWho } from "../../membership/door.ts";
import { refusals } from "../words.ts";
import { isTooLongWith, reachOf } from "./document.ts";
import {
  addChange,
  addHands,
  findSince,
  type Hand,
  holdHead,
  whoseHands,
} from "./document-store.ts";
import { whyNotWrite } from "./may.ts";

/** An update that waits to be stored, with who its sender is at this moment. */
export interface Sent {
  readonly actor: Actor;
  readonly update: Uint8Array;
  readonly read: ReadUpdate;
}

/** A text as a process has it open: only what is stored for good is in it. */
export interface LiveText {
  readonly path: string;
  readonly epoch: number;
  readonly seq: number;
  readonly doc: Doc;
  /** At the most, as counted since it was last counted in full. */
  readonly size: { readonly words: number; readonly characters: number };
  /** Takes in what others have stored. */
  catchUp(packed: readonly Uint8Array[], seq: number): void;
}

export interface KeptBatch {
  /** One for each that was sent: undefined where it is stored. */
  readonly refused: readonly (Refusal | undefined)[];
  readonly stored: readonly Uint8Array[];
  readonly seq: number;
}

/** Stores what a moment brought, of as many writers as there are, each of whom may write it or not. */
export const keepUpdates = (
  house: House,
  live: LiveText,
  sent: readonly Sent[],
): Promise<KeptBatch | "begun-anew"> =>
  inTransaction(house, (tx, now) => keepWithin(tx, house, live, sent, now));

async function keepWithin(
  tx: Tx,
  house: House,
  live: LiveText,
  sent: readonly Sent[],
  now: Date,
): Promise<KeptBatch | "begun-anew"> {
  const text = await house.textAt(tx, live.path, { isHeld: true });
  const head = await holdHead(tx, live.path);
  if (head === undefined || head.epoch !== live.epoch) return "begun-anew";
  if (head.seq > live.seq) {
    const since = await findSince(tx, live.path, live.seq);
    if (since !== undefined) live.catchUp(since.packed, since.seq);
  }
  const reach = reachOf(live.doc);
  const clients = [...new Set(sent.flatMap(({ read }) => handsIn(read, reach)))];
  const owners = new Map(await whoseHands(tx, head.id, clients));
  const { refused, stored, hands } = chooseStored({ live, text, reach, owners, sent });
  if (stored.length === 0) return { refused, stored, seq: head.seq };
  await addHands(tx, head.id, hands, now);
  // Who goes on has been noted when they began.
  for (const writer of new Set(hands.map(({ personId }) => personId)))
    await noteTookPart(tx, writer, now);
  return { refused, stored, seq: await addChange(tx, head, packUpdates(stored), now) };
}

interface Choosing {
  readonly live: Pick<LiveText, "doc" | "size">;
  readonly text: TextAt | undefined;
  readonly reach: Reach;
  /** Whose the editors are that go on writing; it is filled with those that begin. */
  readonly owners: Map<number, PersonId>;
  readonly sent: readonly Sent[];
}

/** One after the other, since each may build on the one before. */
export function chooseStored({ live, text, reach: before, owners, sent }: Choosing) {
  const stored: Uint8Array[] = [];
  const hands: Hand[] = [];
  let reach = before;
  let { words, characters } = live.size;
  const refused = sent.map(({ actor, update, read }): Refusal | undefined => {
    const refusal = whyNotWrite(actor, text) ?? whyNoFit(read, reach);
    if (refusal !== undefined) return refusal;
    const { personId } = personWho(actor);
    const begun = handsIn(read, reach);
    if (begun.some((client) => isForged(client, personId, owners, reach)))
      return refuse("not-allowed", refusals.refuse.otherHand);
    words += read.words;
    characters += read.characters;
    const mayBeTooLong = words > BOUNDS.words || characters > BOUNDS.characters;
    if (mayBeTooLong && isTooLongWith(live.doc, [...stored, update]))
      return refuse("too-large", refusals.refuse.tooLong(BOUNDS.words, BOUNDS.characters));
    for (const client of begun) {
      if (!owners.has(client)) hands.push({ client, personId });
      owners.set(client, personId);
    }
    reach = reachAfter(read, reach);
    stored.push(update);
    return undefined;
  });
  return { refused, stored, hands };
}

const whyNoFit = (read: ReadUpdate, reach: Reach): Refusal | undefined =>
  fitsOnto(read, reach) ? undefined : refuse("conflict", refusals.refuse.gap);

/** Every number of an editor can be claimed by anybody. Who wrote with it first goes on with it, and nobody else. */
function isForged(
  client: number,
  personId: PersonId,
  owners: ReadonlyMap<number, PersonId>,
  reach: Reach,
): boolean {
  const owner = owners.get(client);
  return owner === undefined ? reach.has(client) : owner !== personId;
}
