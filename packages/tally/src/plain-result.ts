import { type Lot, type LotOptions, settleLot, waysOut } from "./lot.ts";
import { isRefusal } from "./refusal.ts";
import type { Candidate, CountResult, MethodName, Stage } from "./result.ts";

export type PlainStage = Pick<Stage, "action" | "reason" | "totals"> &
  Partial<Pick<Stage, "notes" | "elected" | "excluded" | "acted" | "nonTransferable">>;

/** What the methods without transfers of papers have to say; the rest of a result follows from it. */
export type PlainCount = {
  readonly method: MethodName;
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly seats: number;
  readonly validVotes: number;
  readonly invalidVotes: number;
  readonly unit: string;
  readonly winners: readonly number[];
  readonly stages: readonly PlainStage[];
  readonly lots: readonly Lot[];
  readonly outcome: string;
};

export function plainResult(count: PlainCount): CountResult {
  const electedAtStage: Record<string, number> = {};
  const excludedAtStage: Record<string, number> = {};
  const stages = count.stages.map((plain, i): Stage => {
    const stage = {
      ...{ stage: i + 1, acted: [], notes: [], elected: [], excluded: [], transfers: [] },
      ...{ nonTransferable: "0", lossByFraction: "0" },
      ...plain,
    };
    for (const n of stage.elected) electedAtStage[n] ??= i + 1;
    for (const n of stage.excluded) excludedAtStage[n] = i + 1;
    return stage;
  });
  return { ...count, stages, electedAtStage, excludedAtStage };
}

/** The name of a candidate by their place in the list, from 0. */
export const nameAt = (candidates: readonly Candidate[], at: number): string =>
  (candidates[at] as Candidate).name;

/** The outcome in words: who is elected, and how many places nobody fills. */
export function tellElected(names: readonly string[], seats: number): string {
  const open = seats - names.length;
  const empty =
    open > 0 ? ` ${open} of ${seats} places ${open === 1 ? "stays" : "stay"} empty.` : "";
  return `Elected: ${names.join(", ")}.${empty}`;
}

/** A tie at the top that the votes cannot part: by hand or by lot if there is a seed, otherwise left open. */
export function settleTop(
  tied: readonly number[],
  { seed, byHand }: LotOptions,
  stage: number,
  nameOf: (n: number) => string,
  number = 1,
): { winner?: number; lots: Lot[]; sentence: string } {
  const [only] = tied;
  if (tied.length === 1 && only !== undefined)
    return { winner: only, lots: [], sentence: `${nameOf(only)} is elected.` };
  const tie = `${tied.map(nameOf).join(" and ")} tie, and the method does not part them`;
  const options = {
    ...(seed === undefined ? {} : { seed }),
    ...(byHand === undefined ? {} : { byHand }),
  };
  const answer = settleLot({ number, stage, tie, among: tied, nameOf }, options);
  if (isRefusal(answer))
    return { lots: [], sentence: `${tie}. Nobody is elected: ${waysOut(tied, nameOf)}.` };
  const lots = answer.lot === undefined ? [] : [answer.lot];
  return { winner: answer.chosen, lots, sentence: answer.sentence };
}
