import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees, listTermsEnding, voteEndsOn } from "../../membership/door.ts";
import { areDuesAsked, type Rules, rulesInForce } from "../../rulebook/door.ts";
import { duesPath } from "../addresses.ts";
import { words } from "../words.ts";
import { newestPlans } from "./dues-queries.ts";
import { takeLetters } from "./letter-store.ts";
import { type DuesPlan, stateOfPlan } from "./plan.ts";

/** What is written to somebody whose dues do not come, in this order; each once for one last day that is paid for. */
export const DUES_LETTERS = ["before", "first", "second", "vote", "lapsed"] as const;
export type DuesLetter = (typeof DUES_LETTERS)[number];

export type LetterRules = Pick<
  Rules,
  "graceDays" | "lastNoticeDays" | "duesFirstLetterDays" | "duesSecondLetterDays"
>;

type Chosen = Pick<DuesPlan, "pausedUntil" | "endedOn">;

/**
 * Which letter's day has come, if any: the latest of them, so that whoever was not written to for a while gets one letter
 * and not four. Whoever pauses or has ended hears only that their vote is at stake, and whoever pays hears nothing before
 * a payment is missing.
 */
export function duesLetterOn(
  until: Day,
  today: Day,
  rules: LetterRules,
  plan: Chosen | undefined,
): DuesLetter | undefined {
  const graceEnds = voteEndsOn(until, rules);
  if (today > addDaysTo(graceEnds, rules.lastNoticeDays)) return undefined;
  if (today > graceEnds) return "lapsed";
  if (today > until && today >= addDaysTo(graceEnds, -rules.lastNoticeDays)) return "vote";
  if (isLeftAlone(plan, today)) return undefined;
  if (today >= addDaysTo(until, rules.duesSecondLetterDays)) return "second";
  if (today >= addDaysTo(until, rules.duesFirstLetterDays)) return "first";
  const isSoon = today >= addDaysTo(until, -rules.lastNoticeDays);
  return plan === undefined && isSoon ? "before" : undefined;
}

const isLeftAlone = (plan: Chosen | undefined, today: Day): boolean =>
  ["paused", "ended"].includes(stateOfPlan(plan, today));

const A_SLICE = 1000;

/** Writes to those whose dues are missing, at the days that the rulebook names; each letter once, however often it runs. */
export async function postDuesLetters(house: House): Promise<void> {
  const today = dayOf(house.clock.now());
  let after: PersonId | undefined;
  let isDone = false;
  while (!isDone) {
    const terms = await inTransaction(house, async (tx) => {
      const rules = await rulesInForce(tx);
      if (!areDuesAsked(rules)) return [];
      const window = {
        from: addDaysTo(today, -rules.graceDays - rules.lastNoticeDays),
        to: addDaysTo(today, rules.lastNoticeDays),
      };
      const ending = await listTermsEnding(tx, window, { after, most: A_SLICE });
      const plans = await newestPlans(
        tx,
        ending.map(({ personId }) => personId),
      );
      const due = Map.groupBy(ending, ({ personId, renewsOn }) =>
        duesLetterOn(renewsOn, today, rules, plans.get(personId)),
      );
      for (const letter of DUES_LETTERS) {
        await postOne(tx, house, { letter, terms: due.get(letter) ?? [], rules });
      }
      return ending;
    });
    after = terms.at(-1)?.personId;
    isDone = terms.length < A_SLICE;
  }
}

interface Due {
  readonly letter: DuesLetter;
  readonly terms: readonly { readonly personId: PersonId; readonly renewsOn: Day }[];
  readonly rules: LetterRules;
}

async function postOne(tx: Tx, house: House, { letter, terms, rules }: Due): Promise<void> {
  if (terms.length === 0) return;
  const now = house.clock.now();
  const people = await takeLetters(tx, terms, DUES_LETTERS.indexOf(letter), now);
  const recipients = await listAddressees(tx, people);
  const untilOf = new Map(terms.map(({ personId, renewsOn }) => [personId, renewsOn]));
  const says = () => words.dues.letters;
  const write = () => ({
    subject: says().subject[letter](house.partyName),
    text: ({ personId, name }: Recipient) => {
      const until = untilOf.get(personId) ?? dayOf(now);
      const vote = dayInWords(voteEndsOn(until, rules));
      const middle = says().says[letter](house.partyName, dayInWords(until), vote);
      return says().text(name, middle, house.url + duesPath);
    },
  });
  // Whatever letters somebody wants: nobody loses a vote in silence.
  const kind = letter === "vote" ? "needed" : "important";
  await postToMany(tx, { recipients, kind, write }, now);
}
