import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Joined } from "../../platform/database/hand-over.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { dropWaitingTo } from "../mail/door.ts";
import { LIST } from "./list.ts";
import { findNewcomer, forgetNewcomer, saveStopped } from "./newcomer-store.ts";
import { words } from "./words.ts";

const kept: readonly Kept[] = [
  {
    tables: ["first_letters.newcomer"],
    stays: { kind: "belonging" },
    says: () => words.kept.newcomer,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const known = await findNewcomer(db, personId);
  if (known === undefined) return {};
  const { cameOn, memberFrom, done, stoppedAt } = known;
  return {
    cameOn,
    memberFrom: memberFrom ?? null,
    lettersDone: done,
    stoppedAt: stoppedAt ?? null,
  };
}

/** Their row waits for a slice that is being posted: what that wrote to them goes too. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await forgetNewcomer(tx, personId);
  await dropWaitingTo(tx, personId, LIST);
}

/** Whoever stopped them by one of their accounts has stopped them. */
async function join(tx: Tx, { kept: one, other }: Joined): Promise<void> {
  const stoppedAt = (await findNewcomer(tx, other))?.stoppedAt;
  if (stoppedAt !== undefined) await saveStopped(tx, one, stoppedAt);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: (tx, personId) => forget(tx, personId),
  join,
};
