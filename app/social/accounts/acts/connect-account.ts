import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { accountsPath } from "../../addresses.ts";
import { NETWORK_NAMES } from "../../networks/network.ts";
import { refusals, words } from "../../words.ts";
import type { Account } from "../account.ts";
import { findAccount, lockAccount } from "../account-queries.ts";
import { connectAccount as connect } from "../account-store.ts";
import { SPEAKING } from "../speaking.ts";

interface Connecting {
  readonly account: Account;
  readonly request: number;
}

/** The party posts with an account: asked for by one body, signed by another. It takes the place of another there. */
export const connectAccount = defineAct({
  name: "social.connect-account",
  power: SPEAKING,
  input: v.object({ account: itemNumber }),
  about: () => [],
  shows: async (db, { account }) => {
    const found = await findAccount(db, account);
    const says = words.accounts;
    return found === undefined
      ? []
      : [
          { label: says.network, says: NETWORK_NAMES[found.network] },
          { label: says.handle, says: found.handle },
          { label: says.address, says: found.address },
        ];
  },
  isForMembers: true,
  may: () => undefined,
  facts: async (tx, { account }) =>
    (await lockAccount(tx, account)) ?? refuse("not-found", refusals.accounts.unknown),
  decide: (account, _input, { actor }): Connecting | Refusal =>
    account.state === "offered"
      ? { account, request: requestWho(actor).requestId }
      : refuse("conflict", refusals.accounts.notOffered),
  save: (tx, { account, request }, { now }) => connect(tx, account, request, now),
  record: ({ account }, { actor }) => ({
    act: "social.connect-account",
    by: doneBy(actor).by,
    on: accountsPath,
    says: words.accounts.record.connected(
      NETWORK_NAMES[account.network],
      account.handle,
      account.address,
    ),
    facts: { network: account.network, handle: account.handle, address: account.address },
  }),
});
