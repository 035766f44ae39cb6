import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { findDetails, payTerms } from "../../membership/door.ts";
import { balanceOf } from "../../money/testing/books.ts";
import { listChargesOf } from "../charge-store.ts";
import type { Paying } from "./two-providers.ts";

const DAY = 86_400_000;

/** What tests ask of a party that collects, and how its time goes by. */
export const passing = ({ at, gocardless, stripe }: Paying) => {
  const db = () => at.house.database;
  const today = () => dayOf(at.clock.now());
  return {
    today,
    /** Time goes by, at the providers too. */
    pass: (days: number): void => {
      at.clock.moveForward(days * DAY);
      gocardless.today = today();
      stripe.today = today();
    },
    untilOf: async ({ personId }: Person) => (await findDetails(db(), personId))?.renewsOn,
    chargesOf: ({ personId }: Person) => listChargesOf(db(), personId),
    /** Their membership was paid until yesterday. */
    fallsDue: ({ personId }: Person): Promise<void> =>
      inTransaction(at.house, (tx) =>
        payTerms(tx, [{ personId, renewsOn: addDaysTo(today(), -1) }]),
      ),
    balance: (account: Parameters<typeof balanceOf>[1]) => balanceOf(at.house, account),
  };
};
