import type { Actor } from "../actor.ts";
import type { Capacity } from "../capacity.ts";
import type { Reader, Tx } from "../database/database.ts";
import type { PersonId } from "../ids.ts";
import type { Refusal } from "../refusal.ts";

/** The only reasons for which what somebody wrote may be hidden. */
export const HIDING_GROUNDS = ["law", "personal-data", "threats", "abuse"] as const;
export type HidingGround = (typeof HIDING_GROUNDS)[number];

/** Kinds that are hidden by the acts of discussions, whichever room has them: two keys sign for exactly one of these. */
export const HIDDEN_ANYWHERE = [
  "action",
  "action-place",
  "article",
  "heard-group",
  "month-question",
] as const;

/** One of what people write, by the name of its kind, which no two rooms share, and its number. */
export interface PostName {
  readonly kind: string;
  readonly id: number;
}

/** What everybody may know of what two keys hid. */
export interface Hidden {
  readonly ground: HidingGround;
  readonly request: number;
  readonly hiddenAt: Date;
}

interface HiddenRow {
  readonly ground: HidingGround | null;
  readonly request: number | null;
  readonly hidden_at: Date | null;
}

/** What of a row is why it is hidden; undefined where it is not. */
export const hiddenIn = ({ ground, request, hidden_at }: HiddenRow): Hidden | undefined =>
  ground === null || request === null || hidden_at === null
    ? undefined
    : { ground, request, hiddenAt: hidden_at };

/** The same with its text: for a jury, for those with a key and for whoever wrote it. */
export interface HiddenText extends Hidden {
  /** Undefined where its days are over. */
  readonly text: string | undefined;
}

/** What somebody wrote for others to read, as whoever reports it must know it. */
export interface PostSeen {
  /** Where it stands. */
  readonly path: string;
  /** The page that it belongs to. */
  readonly on: { readonly title: string; readonly path: string };
  /** Nobody, once the writer was forgotten. */
  readonly authorId: PersonId | undefined;
  /** Undefined where it is hidden or was taken back. */
  readonly text: string | undefined;
  readonly hidden: { readonly ground: HidingGround; readonly request: number } | undefined;
}

/** What was hidden by a request and may be back: nothing of its text or of whoever wrote it. */
export interface HiddenLine {
  readonly kind: string;
  readonly ground: HidingGround;
  readonly request: number;
  readonly hiddenAt: Date;
  readonly restoredAt: Date | undefined;
}

/** Where a list of what was hidden goes on. One request hides one post. */
export type HiddenPlace = Pick<HiddenLine, "hiddenAt" | "request">;

/** A post that two keys hide by a request; or bring back, as a jury does. */
export interface ToHide extends PostName {
  readonly ground: HidingGround;
  readonly request: number;
}

/** How a room hides its posts and brings them back, for those rooms that have no acts of their own for it. */
export interface Hiding {
  /** Holds the post until the transaction is over. Of one that is not there it holds nothing. */
  lock(tx: Tx, name: PostName): Promise<void>;
  /** What is kept of a hidden one, for those who judge it alone; undefined once its days are over. */
  findKept(db: Reader, name: PostName): Promise<string | undefined>;
  /** Moves all that was typed of it out of every reader's way. */
  hide(tx: Tx, post: ToHide, at: Date): Promise<void>;
  /** Puts it back as it was. */
  restore(tx: Tx, name: PostName, by: Capacity, at: Date): Promise<void>;
}

/** What people write in a room for others to read: any member may report it, two keys may hide it. */
export interface Posts {
  /** No other room's, and for good: they are kept with each report. */
  readonly kinds: readonly string[];
  /** What one of this kind is called, in the language spoken. */
  nameOf(kind: string): string;
  /** Where not everybody who may report reads this kind: why this actor does not. */
  mayRead?(kind: string, actor: Actor): Refusal | undefined;
  /** Those of this kind that there are, by number. */
  find(db: Reader, kind: string, ids: readonly number[]): Promise<ReadonlyMap<number, PostSeen>>;
  /** Undefined where the room has acts of its own that hide. */
  readonly hiding?: Hiding;
  /** What was hidden of all kinds, the latest first. */
  listHidden(
    db: Reader,
    slice: { readonly before: HiddenPlace | undefined; readonly most: number },
  ): Promise<readonly HiddenLine[]>;
}

/** Looks posts up, in whichever rooms they are: one query for each kind, however many there are of it. */
export async function findPosts(
  rooms: readonly Posts[],
  db: Reader,
  names: readonly PostName[],
): Promise<(name: PostName) => PostSeen | undefined> {
  const found = new Map<string, ReadonlyMap<number, PostSeen>>();
  for (const [kind, own] of Map.groupBy(names, (name) => name.kind)) {
    const room = rooms.find(({ kinds }) => kinds.includes(kind));
    const ids = [...new Set(own.map(({ id }) => id))];
    if (room !== undefined) found.set(kind, await room.find(db, kind, ids));
  }
  return ({ kind, id }) => found.get(kind)?.get(id);
}
