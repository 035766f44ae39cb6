import type { Person } from "../../platform/actor.ts";
import type { Capacity } from "../../platform/capacity.ts";
import { keyBodiesOf, officesThatAsk, planOf } from "../rulebook/door.ts";
import type { ImportCounts } from "./reading/list.ts";

export const IMPORTING = "import-members";

/** A file that was handed in, and that no request has brought in yet. */
export interface HandedIn {
  /** SHA-256, in hex. */
  readonly hash: string;
  /** Below the headings. */
  readonly rows: number;
  readonly keptUntil: Date;
}

export interface TakenBack {
  readonly at: Date;
  readonly by: Capacity;
  /** How many had not come, and are gone. */
  readonly removed: number;
  /** How many had signed in, and are supporters now. */
  readonly stayed: number;
}

/** An import that ran by a request. */
export interface Imported extends ImportCounts {
  readonly request: number;
  readonly fileHash: string;
  readonly at: Date;
  readonly undoUntil: Date;
  readonly takenBack: TakenBack | undefined;
}

export const mayStillBeTakenBack = ({ takenBack, undoUntil }: Imported, now: Date): boolean =>
  takenBack === undefined && now < undoUntil;

/** Somebody's office in which they may take an import back: one that asks for imports, or turns a key for them. */
export function findUndoingOffice({ offices }: Pick<Person, "offices">): string | undefined {
  const asking: readonly string[] = officesThatAsk(IMPORTING);
  const bodies: readonly string[] = keyBodiesOf(IMPORTING);
  return offices.find((office) => asking.includes(office) || bodies.includes(planOf(office).body));
}
