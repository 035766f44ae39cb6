import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { personWho } from "../../../membership/door.ts";
import { accountsPath } from "../../addresses.ts";
import { NETWORK_NAMES } from "../../networks/network.ts";
import { refusals, words } from "../../words.ts";
import type { Account } from "../account.ts";
import { lockAccount } from "../account-queries.ts";
import { endAccount } from "../account-store.ts";
import { maySpeak, speakingOfficeOf } from "../speaking.ts";

interface Disconnected {
  readonly account: Account;
  readonly office: string;
}

/** Any one of those who could connect it deletes its token at once: nothing is posted with it any more. */
export const disconnectAccount = defineAct({
  name: "social.disconnect-account",
  input: v.object({ id: itemNumber }),
  may: maySpeak,
  facts: async (tx, { id }) =>
    (await lockAccount(tx, id)) ?? refuse("not-found", refusals.accounts.unknown),
  decide: (account, _input, { actor }): Disconnected | Refusal =>
    account.state === "ended"
      ? refuse("conflict", refusals.accounts.isEnded)
      : { account, office: speakingOfficeOf(personWho(actor)) ?? "" },
  save: (tx, { account: { id } }, { now }) => endAccount(tx, id, now),
  record: ({ account: { network, handle, address, state }, office }) =>
    state === "offered"
      ? undefined
      : {
          act: "social.disconnect-account",
          by: inOffice(office),
          on: accountsPath,
          says: words.accounts.record.disconnected(NETWORK_NAMES[network], handle, address),
          facts: { network, handle, address },
        },
});
