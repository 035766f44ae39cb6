import { sql } from "kysely";
import type { Person } from "../../../platform/actor.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { findDetails } from "../../membership/door.ts";
import { CENTRAL_ID } from "../../money/ledger/accounts.ts";
import { balancesOf } from "../../money/ledger/ledger-queries.ts";
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
    fallsDue: async ({ personId }: Person): Promise<void> => {
      await sql`
        update membership.person set renews_on = ${addDaysTo(today(), -1)} where id = ${personId}`.execute(
        db(),
      );
    },
    balance: async (
      account: "clearing-gocardless" | "clearing-stripe" | "dues" | "suspense",
    ): Promise<number> => (await balancesOf(db(), { unit: CENTRAL_ID })).get(account) ?? 0,
  };
};
