import { takeInAccount } from "../app/membership/door.ts";
import { inTransaction } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import type { House } from "../platform/house.ts";

export interface TwoAccounts {
  readonly kept: Person;
  readonly other: Person;
}

/** Makes two accounts one as the clock does, and waits with it, all done and nothing to be seen yet, for `meanwhile`. */
export const becomeOne = (
  house: House,
  { kept, other }: TwoAccounts,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const joined = { kept: kept.personId, other: other.personId };
    await house.join(tx, joined, now);
    const forgetOther = () => house.forget(tx, joined.other, now);
    await takeInAccount(tx, joined, { now, forgetOther });
    await meanwhile();
  });

/** Time enough for whatever can go on to have gone on. */
export const letOthersTry = (): Promise<unknown> => new Promise((done) => setTimeout(done, 150));
