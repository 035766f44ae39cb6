import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House, Named } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { whyNotCounted } from "../membership/door.ts";
import { type AmendedText, type Amendment, baseOf, isLive, isOpen } from "./amendment.ts";
import { collidingWith } from "./deciding/colliding.ts";
import {
  findAmendment,
  findText,
  findTextOf,
  isBacking,
  type ListedSlice,
  listBeside,
  listCompositesOf,
  listKeepers,
  listParts,
  listSome,
  type Part,
} from "./queries.ts";
import { words } from "./words.ts";

export interface Reading {
  readonly now: Date;
  readonly namedOf: House["namedOf"];
}

type NameOf = (id: PersonId | undefined) => Named;

/** Who reads, and what they may do here at all. */
interface Viewer {
  readonly viewerId: PersonId | undefined;
  readonly isMember: boolean;
  /** Why a member's support does not count yet, in words. */
  readonly notYet: string | undefined;
}

async function readerOf(db: Reader, viewer: Actor, now: Date): Promise<Viewer> {
  return {
    viewerId: viewer.kind === "person" ? viewer.personId : undefined,
    isMember: viewer.kind === "person" && viewer.standing === "member",
    notYet: (await whyNotCounted(db, viewer, "support", now))?.says,
  };
}

/** Names are for those who are signed in: who belongs to a party is nobody else's to know. */
async function namesFor(
  { viewerId }: Viewer,
  people: readonly (PersonId | undefined)[],
  { namedOf }: Reading,
): Promise<NameOf> {
  const anonymous: NameOf = () => ({ name: words.aMember, marks: [] });
  return viewerId === undefined ? anonymous : namedOf(people.filter((id) => id !== undefined));
}

/** The text with its amendments, a page of them. */
export interface AmendmentsView extends Viewer {
  readonly text: AmendedText;
  readonly slice: ListedSlice;
  readonly after: number;
  readonly isOpen: boolean;
  readonly named: NameOf;
}

export async function amendmentsView(
  db: Reader,
  path: string,
  viewer: Actor,
  reading: Reading & { readonly after: number },
): Promise<AmendmentsView | undefined> {
  const text = await findTextOf(db, path);
  if (text === undefined || text.isCovered) return undefined;
  const { now, after } = reading;
  const slice = await listSome(db, text.id, after);
  const reader = await readerOf(db, viewer, now);
  const named = await namesFor(
    reader,
    slice.lines.map(({ movedBy }) => movedBy),
    reading,
  );
  return { ...reader, text, slice, after, isOpen: isOpen(text, now), named };
}

/** One amendment, with what stands beside it. */
export interface AmendmentView extends Viewer {
  readonly text: AmendedText;
  readonly amendment: Amendment;
  readonly of: Amendment | undefined;
  readonly into: Amendment | undefined;
  readonly ofThis: readonly Amendment[];
  readonly colliding: readonly Amendment[];
  readonly parts: readonly (Part & { readonly amendment: Amendment })[];
  /** Of what it changes: the text, or the amendment that it amends. */
  readonly base: readonly string[];
  readonly isOpen: boolean;
  readonly isDecider: boolean;
  readonly isMover: boolean;
  readonly isBacking: boolean;
  /** They are asked whether theirs goes into this composite. */
  readonly isAsked: boolean;
  readonly named: NameOf;
}

export async function amendmentView(
  db: Reader,
  id: number,
  viewer: Actor,
  reading: Reading,
): Promise<AmendmentView | undefined> {
  const amendment = await findAmendment(db, id);
  const text = amendment && (await findText(db, amendment.textId));
  if (text === undefined || amendment === undefined || text.isCovered) return undefined;
  const [keepers, parts, composites, reader] = await Promise.all([
    listKeepers(db, text.id),
    amendment.isComposite ? listParts(db, id) : [],
    listCompositesOf(db, id),
    readerOf(db, viewer, reading.now),
  ]);
  const named = [amendment.of, amendment.into, ...parts.map((part) => part.id)];
  const beside = await listBeside(
    db,
    amendment,
    named.filter((other) => other !== undefined),
  );
  const one = (wanted: number | undefined) => beside.find((other) => other.id === wanted);
  const of = one(amendment.of);
  const { viewerId } = reader;
  const numbers =
    isLive(amendment) && amendment.hasPlace
      ? collidingWith(amendment.changes, beside, { of: amendment.of, id })
      : [];
  const joined = parts.flatMap((part) => {
    const found = one(part.id);
    return found === undefined ? [] : [{ ...part, amendment: found }];
  });
  // A composite stands in the place of its parts, and is no rival of theirs.
  const akin = new Set([...parts.map((part) => part.id), ...composites]);
  const isTheirs = (person: PersonId | undefined) => viewerId !== undefined && person === viewerId;
  return {
    ...reader,
    text,
    amendment,
    of,
    into: one(amendment.into),
    ofThis: beside.filter((other) => other.of === id),
    colliding: beside.filter((other) => numbers.includes(other.number) && !akin.has(other.id)),
    parts: joined,
    base: baseOf(text, of),
    isOpen: isOpen(text, reading.now),
    isDecider: of === undefined ? keepers.some(isTheirs) : isTheirs(of.movedBy),
    isMover: isTheirs(amendment.movedBy),
    isBacking: viewerId !== undefined && (await isBacking(db, id, viewerId)),
    isAsked: joined.some((part) => isTheirs(part.amendment.movedBy) && !part.hasAgreed),
    named: await namesFor(reader, [amendment.movedBy], reading),
  };
}
