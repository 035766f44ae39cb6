import type { Lot } from "./lot.ts";
import { drawLot } from "./lot.ts";
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

/** A tie at the top that the votes cannot part: by lot if there is a seed, otherwise left open. */
export function settleTop(
  tied: readonly number[],
  seed: string | undefined,
  stage: number,
  nameOf: (n: number) => string,
): { winner?: number; lots: Lot[]; sentence: string } {
  const [only] = tied;
  if (tied.length === 1 && only !== undefined)
    return { winner: only, lots: [], sentence: `${nameOf(only)} is elected.` };
  const why = `${tied.map(nameOf).join(" and ")} tie, and the method does not part them.`;
  if (seed === undefined)
    return { lots: [], sentence: `${why} Nobody is elected without a lot: give a published seed.` };
  const { order, hashes } = drawLot(seed, 1, tied);
  const chosen = order[0] as number;
  const lot = { number: 1, stage, why, among: tied, order, chosen, seed, hashes };
  return { winner: chosen, lots: [lot], sentence: `${why} The lot falls on ${nameOf(chosen)}.` };
}
