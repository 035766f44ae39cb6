import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import { CONSENT_VERSION } from "./knocking/judging.ts";
import type { Walked } from "./walking.ts";
import { words } from "./words.ts";

/** A canvasser's copy, as the app keeps it until the shift ends. */
export interface WalkList {
  readonly round: number;
  /** ISO 8601, by the party's clock. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly now: string;
  readonly consent: string;
  /** Who took this copy and when, and what it may be used for: it stands on every screen of it. */
  readonly mark: {
    readonly by: string;
    readonly at: string;
    readonly says: string;
    readonly law: string;
  };
  readonly doors: readonly {
    readonly id: number;
    readonly street: string;
    /** Null of a house that has a name alone. */
    readonly number: number | null;
    readonly house: string;
    readonly postcode: string;
    readonly names: readonly string[];
    /** Somebody has knocked there on this round. */
    readonly isDone: boolean;
  }[];
}

/** What somebody's phone is given of their round. */
export async function walkList(
  house: Pick<House, "namedOf">,
  { round, register, hours, doors, done }: Walked,
  by: PersonId,
  now: Date,
): Promise<WalkList> {
  const { name } = (await house.namedOf([by]))(by);
  const { council, area, suppliedOn } = register;
  return {
    round: round.id,
    opensAt: hours.opensAt.toISOString(),
    closesAt: hours.closesAt.toISOString(),
    now: now.toISOString(),
    consent: CONSENT_VERSION,
    mark: {
      ...{ by: name, at: now.toISOString() },
      says: words.walk.mark(name, exactMomentInWords(now)),
      law: words.walk.law(council, area, dayInWords(suppliedOn)),
    },
    doors: doors.map(({ id, street, number, house: at, postcode, names }) => ({
      ...{ id, street, number: number ?? null, house: at, postcode, names },
      isDone: done.has(id),
    })),
  };
}
