import type { PersonId } from "../../../platform/ids.ts";
import { compareDays, type Day } from "../../../platform/time/days.ts";
import type { Owner } from "../dues/dues-queries.ts";
import { referencesIn, runningKeysIn } from "../dues/reference.ts";
import type { AccountCode } from "../ledger/accounts.ts";
import type { Pence } from "../ledger/entry.ts";
import type { KeptLine } from "./statement.ts";

/** Why a line went where it went. */
export const MATCHED_HOW = [
  "reference",
  "payer",
  "charge",
  "reversal",
  "hand",
  "unknown",
  "provider",
  "ended",
  "not-one",
  "large",
  "over-cap",
  "went-out",
] as const;
export type MatchedHow = (typeof MATCHED_HOW)[number];

/** Where the money of a line goes. What nobody can tell waits in suspense, in everybody's sight who keeps the books. */
export interface Matched {
  readonly account: AccountCode;
  readonly how: MatchedHow;
  readonly personId?: PersonId | undefined;
  /** The name of the line that the bank took back with this one. */
  readonly undoes?: string | undefined;
}

/** A line that stands, which a later one could take back. */
export interface Reversible {
  readonly key: string;
  readonly on: Day;
  readonly pence: Pence;
  readonly account: AccountCode;
  readonly personId: PersonId | undefined;
  readonly payerKey: string | undefined;
}

export interface MatchFacts {
  /** Whose references these are, by their letters and digits. */
  readonly owners: ReadonlyMap<string, Owner>;
  /** Who paid so much under this name before, where that was one person alone. */
  readonly payers: ReadonlyMap<string, PersonId>;
  /** Whose dues are over: money that still comes is not taken for them. */
  readonly ended: ReadonlySet<PersonId>;
  readonly reversible: readonly Reversible[];
  /** Over so many pence a payment is a gift by law, dues too: it is checked before it counts as the party's. */
  readonly heldOver: Pence;
  /** What each gave in a year before, dues and gifts together, by `yearOfGiver`. */
  readonly given: ReadonlyMap<string, Pence>;
  /** What one person may give in a year. */
  readonly yearMost: Pence;
}

export const yearOfGiver = (personId: PersonId, on: Day): string => `${personId} ${on.slice(0, 4)}`;

const MOST_PAYER_SIGNS = 60;
const LEAST_PAYER_SIGNS = 5;

/** Under which name somebody pays: letters alone, since banks add numbers to it. Undefined where that tells nobody apart. */
export function payerKeyOf({ payer, text }: Pick<KeptLine, "payer" | "text">): string | undefined {
  const letters = (payer ?? text ?? "")
    .toUpperCase()
    .normalize("NFKD")
    .replace(/[^A-Z]/g, "");
  return letters.length < LEAST_PAYER_SIGNS ? undefined : letters.slice(0, MOST_PAYER_SIGNS);
}

export const payerOf = (key: string, pence: Pence): string => `${key} ${pence}`;

const wordsOf = ({ reference, text, payer }: KeptLine): readonly string[] =>
  [reference, text, payer].filter((part): part is string => part !== undefined);

/** Every reference that a line could carry: those of ours by their check digits, and any of another system's. */
export const keysIn = (line: KeptLine): readonly string[] =>
  wordsOf(line).flatMap((part) => [...referencesIn(part), ...runningKeysIn(part)]);

/**
 * Where the money of each line goes, in the order of their days. Pure: by reference first; then by the name and amount
 * under which exactly one person paid before. Of two people named in one line, or of nobody, it waits.
 */
export function matchLines(
  lines: readonly { readonly key: string; readonly line: KeptLine }[],
  facts: MatchFacts,
): ReadonlyMap<string, Matched> {
  const matched = new Map<string, Matched>();
  const open = new OpenLines(facts.reversible);
  const given = new Map(facts.given);
  // What came on a day is there before what the bank takes back on it.
  const inOrder = lines.toSorted(
    ({ line: one }, { line: other }) => compareDays(one.on, other.on) || other.pence - one.pence,
  );
  for (const { key, line } of inOrder) {
    const found = withinYear(matchOne(line, facts, open), line, {
      given,
      yearMost: facts.yearMost,
    });
    matched.set(key, found);
    const { account, personId } = found;
    if (found.undoes === undefined)
      open.add({ key, ...line, account, personId, payerKey: payerKeyOf(line) });
  }
  return matched;
}

/** Beyond what members let one person give in a year it is held, to be given back. Dues are never stopped by it. */
function withinYear(
  found: Matched,
  { on, pence }: KeptLine,
  { given, yearMost }: { given: Map<string, Pence>; yearMost: Pence },
): Matched {
  const { account, personId } = found;
  if (personId === undefined || (account !== "gifts" && account !== "dues")) return found;
  const year = yearOfGiver(personId, on);
  const whole = (given.get(year) ?? 0) + pence;
  if (account === "gifts" && pence > 0 && whole > yearMost)
    return { ...found, account: "gifts-held", how: "over-cap" };
  given.set(year, whole);
  return found;
}

/** Where money goes whose payer and purpose are known already, as a provider's are. Pure. */
export function matchKnown(
  { on, pence, personId, isGift }: Pick<KeptLine, "on" | "pence"> & Owner,
  { heldOver, given, yearMost }: Pick<MatchFacts, "heldOver" | "given" | "yearMost">,
): Matched {
  if (pence > heldOver) return { account: "gifts-held", how: "large", personId };
  const found: Matched = { account: isGift ? "gifts" : "dues", how: "provider", personId };
  const so = given.get(yearOfGiver(personId, on)) ?? 0;
  return isGift && so + pence > yearMost
    ? { ...found, account: "gifts-held", how: "over-cap" }
    : found;
}

function matchOne(line: KeptLine, facts: MatchFacts, open: OpenLines): Matched {
  if (line.isCharge) return { account: "bank-charges", how: "charge" };
  const owners = keysIn(line).flatMap((key) => facts.owners.get(key) ?? []);
  const people = new Set(owners.map(({ personId }) => personId));
  const isGift = owners.some((owner) => owner.isGift);
  if (people.size > 1 || (isGift && owners.some((owner) => !owner.isGift)))
    return { account: "suspense", how: "not-one" };
  const [byReference] = people;
  if (line.pence < 0 || line.isReversal) return matchReversal(line, byReference, open);
  const payerKey = payerKeyOf(line);
  const byPayer =
    payerKey === undefined ? undefined : facts.payers.get(payerOf(payerKey, line.pence));
  const personId = byReference ?? byPayer;
  const how = byReference === undefined ? "payer" : "reference";
  if (line.pence > facts.heldOver) return { account: "gifts-held", how: "large", personId };
  if (personId === undefined) return { account: "suspense", how: "unknown" };
  if (isGift) return { account: "gifts", how, personId };
  if (facts.ended.has(personId)) return { account: "suspense", how: "ended", personId };
  return { account: "dues", how, personId };
}

const SAYS_TAKEN_BACK = /\b(?:unpaid|returned|reversal|reversed|recalled)\b/i;

/** The bank says that it takes an earlier payment back: by its own sign for that, or in its words. */
const isTakenBackByBank = (line: KeptLine): boolean =>
  line.isReversal || wordsOf(line).some((part) => SAYS_TAKEN_BACK.test(part));

function matchReversal(line: KeptLine, personId: PersonId | undefined, open: OpenLines): Matched {
  // With a member's reference it can as well be a payment back that somebody made by hand.
  if (personId !== undefined && !isTakenBackByBank(line))
    return { account: "suspense", how: "went-out", personId };
  const original = open.take(line, personId);
  if (original === undefined) return { account: "suspense", how: "unknown", personId };
  const { account, key } = original;
  return { account, how: "reversal", personId: original.personId, undoes: key };
}

/** The bank takes nothing back that is older. */
export const REVERSED_WITHIN_DAYS = 400;

/** Lines that a later one may take back, by amount. */
class OpenLines {
  readonly #byPence = new Map<Pence, Reversible[]>();

  constructor(lines: readonly Reversible[]) {
    for (const line of lines) this.add(line);
  }

  add(line: Reversible): void {
    const there = this.#byPence.get(line.pence);
    if (there) there.push(line);
    else this.#byPence.set(line.pence, [line]);
  }

  /** The latest of the same sum the other way and of the same person, or of the same name; it is taken back once. */
  take(line: KeptLine, personId: PersonId | undefined): Reversible | undefined {
    const there = this.#byPence.get(-line.pence) ?? [];
    const payerKey = payerKeyOf(line);
    const isSame = (one: Reversible) =>
      personId === undefined
        ? line.isReversal && payerKey !== undefined && one.payerKey === payerKey
        : one.personId === personId;
    const isInTime = ({ on }: Reversible) =>
      on <= line.on && Date.parse(line.on) - Date.parse(on) <= REVERSED_WITHIN_DAYS * 86_400_000;
    const at = there.findLastIndex((one) => isSame(one) && isInTime(one));
    return at === -1 ? undefined : there.splice(at, 1)[0];
  }
}
