import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import {
  lineField,
  oneOf,
  optionalTextField,
  textField,
} from "../../../../platform/text/fields.ts";
import { mayAskFor, personWho } from "../../../membership/door.ts";
import { isCalled } from "../../networks/asking.ts";
import { NETWORKS } from "../../networks/network.ts";
import { refusals, words } from "../../words.ts";
import { ADDRESSES } from "../account.ts";
import { addAccount, type NewAccount } from "../account-store.ts";
import { SPEAKING } from "../speaking.ts";

const X_LINES = 4;

interface Offered {
  readonly account: NewAccount;
  readonly token: string;
}

/**
 * An officer hands over the token of an account. It is sealed on arrival, shown to nobody, and used when two keys have
 * connected the account.
 */
export const offerAccount = defineAct({
  name: "social.offer-account",
  input: v.object({
    network: oneOf(NETWORKS, () => words.accounts.chooseNetwork),
    handle: lineField(() => words.accounts.handle, { most: 120, least: 2 }),
    address: optionalTextField(() => words.accounts.address, { most: 200 }),
    token: textField(() => words.accounts.token, { most: 1200, least: 8 }),
  }),
  may: (actor) => mayAskFor(actor, SPEAKING),
  facts: async (_tx, _input, { house }) =>
    house.accounts.key === undefined
      ? refuse("conflict", refusals.accounts.noKey)
      : { settings: house.accounts, key: house.accounts.key },
  decide: ({ settings }, { network, handle, address, token }, { actor }): Offered | Refusal => {
    const at = addressOf(address ?? ADDRESSES[network]);
    if (at === undefined || !isCalled(at, settings)) {
      return refuse("invalid", refusals.accounts.badAddress, "address");
    }
    const tidy = tokenOf(token, network === "x" ? X_LINES : 1);
    if (isRefusal(tidy)) return tidy;
    const offeredBy = personWho(actor).personId;
    return { account: { network, handle: handleOf(handle), address: at, offeredBy }, token: tidy };
  },
  save: (tx, { account, token }, { house, now }) =>
    addAccount(tx, account, { key: house.accounts.key ?? "", token }, now),
});

const handleOf = (handle: string): string => handle.replace(/^@/, "");

function addressOf(given: string | undefined): string | undefined {
  if (given === undefined || !URL.canParse(given)) return undefined;
  const { origin, pathname, search, username } = new URL(given);
  return `${pathname}${search}${username}` === "/" ? origin : undefined;
}

/** As many lines as the network's token has, each without what was copied around it. */
function tokenOf(token: string, lines: number): string | Refusal {
  const found = token
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isToken = found.length === lines && found.every((line) => /^[\x21-\x7e]+$/.test(line));
  return isToken ? found.join("\n") : refuse("invalid", refusals.accounts.badToken(lines), "token");
}
