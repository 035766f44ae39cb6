import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { findDetails } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { CHECKED_OVER } from "../../gifts/gift.ts";
import { findOpenGiftOf, noteNoGift } from "../../gifts/gift-store.ts";
import { type AccountCode, CENTRAL_ID, CLEARING_ACCOUNTS } from "../../ledger/accounts.ts";
import { mayKeepBooks } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { findReturnedElsewhere, notePaidFor } from "../between-units-store.ts";
import { lockBankLine } from "../statement-queries.ts";
import { findToTakeBack, settleAsTakingBack, settleLine } from "../statement-store.ts";
import { TAKES_BACK } from "../takes-back.ts";

/** A provider's payout comes out of its own account of ours, and what it takes back goes into it. */
export const CAME_FOR = [
  ...(["dues", "gifts", "loans", "income-other"] as const),
  ...CLEARING_ACCOUNTS,
  ...(["transfers", "between", "opening"] as const),
] as const;
export const WENT_FOR = [
  ...(["gifts-held", "loans", "expenses-other", "bank-charges"] as const),
  ...CLEARING_ACCOUNTS,
  ...(["transfers", "opening"] as const),
] as const;
/** What only the central party's books have. */
export const CENTRAL_ONLY: ReadonlySet<AccountCode> = new Set([...CLEARING_ACCOUNTS, "between"]);
type Place = AccountCode | typeof TAKES_BACK;
const PLACES: Place[] = [...new Set([...CAME_FOR, ...WENT_FOR]), TAKES_BACK];

const maybePerson = v.optional(
  v.union([
    v.pipe(
      v.literal(""),
      v.transform(() => undefined),
    ),
    uuidField,
  ]),
);

/** Says by hand what a line of the bank's was for, and whose: money in suspense goes where it belongs. */
export const settle = defineAct({
  name: "money.settle-line",
  input: v.object({
    line: itemNumber,
    account: v.picklist(PLACES as [Place, ...Place[]], () => words.statements.fields.account),
    person: maybePerson,
  }),
  may: mayKeepBooks,
  facts: async (tx, { line, person }) => {
    const found = await lockBankLine(tx, line);
    if (found === undefined) return refuse("not-found", refusals.statements.refuse.noLine);
    return {
      line: found,
      gift: await findOpenGiftOf(tx, found.id),
      before: await findToTakeBack(tx, found),
      elsewhere: await findReturnedElsewhere(tx, found),
      person: person === undefined ? undefined : await findDetails(tx, person as PersonId),
      rules: await rulesInForce(tx),
    };
  },
  decide: ({ line, gift, before, elsewhere, person, rules }, input, { now }) => {
    const { account } = input;
    const whyNot = whyNotSettled({ line, account, isGift: gift !== undefined });
    if (whyNot !== undefined) return whyNot;
    if (account === TAKES_BACK) {
      const settling = { line, personId: line.personId ?? undefined, numbers: rules };
      return before === undefined
        ? refuse("conflict", refusals.statements.refuse.nothingBefore, "account")
        : { ...settling, today: dayOf(now), before };
    }
    if (input.person !== undefined && person === undefined)
      return refuse("not-found", refusals.statements.refuse.nobody, "person");
    if ((account === "dues" || account === "gifts") && person === undefined)
      return refuse("invalid", refusals.statements.refuse.whose, "person");
    const settling = { line, account, personId: person?.id, numbers: rules };
    const owedBy = account === "gifts-held" ? elsewhere : undefined;
    return { ...settling, today: dayOf(now), gift, owedBy };
  },
  save: async (tx, settling, { now }) => {
    if ("before" in settling) return settleAsTakingBack(tx, settling, settling.before, now);
    const { gift } = settling;
    await settleLine(tx, settling, now);
    await notePaidFor(tx, settling, now);
    if (gift !== undefined) await noteNoGift(tx, gift.id, settling.today);
  },
});

interface Wanted {
  readonly line: {
    readonly account: AccountCode;
    readonly unit: number;
    readonly pence: number;
    readonly isUndone: boolean;
  };
  readonly account: Place;
  readonly isGift: boolean;
}

function whyNotSettled({ line, account, isGift }: Wanted): Refusal | undefined {
  const no = refusals.statements.refuse;
  if (line.isUndone) return refuse("conflict", no.undone);
  if (line.account !== "suspense" && !(line.account === "gifts-held" && isGift))
    return refuse("conflict", no.settled);
  const places: readonly string[] = line.pence > 0 ? CAME_FOR : [...WENT_FOR, TAKES_BACK];
  if (!places.includes(account)) return refuse("invalid", no.otherWay, "account");
  if (line.unit !== CENTRAL_ID && CENTRAL_ONLY.has(account as AccountCode))
    return refuse("invalid", no.centralOnly, "account");
  // What the law calls a gift is decided on at the desk for gifts; here it can only turn out to be none.
  const isLarge = line.pence > CHECKED_OVER;
  return isLarge && (account === "dues" || account === "gifts")
    ? refuse("conflict", no.atTheDesk, "account")
    : undefined;
}
