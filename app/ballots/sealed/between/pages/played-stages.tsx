import type { CountResult, Stage } from "@breakthrough/tally";
import { type LineBar, LineBars } from "../../../../../web/charts.tsx";
import { Island } from "../../../../../web/islands/island.tsx";
import { Section } from "../../../../../web/parts.tsx";
import { words } from "../../../words.ts";
import { isRanked, type SealedBallot } from "../../sealed-ballot.ts";
import { labelOf } from "./sealed-result-parts.tsx";

const LIST = "played-stages";
const NOBODY = "nobody";

type PlayedProps = { ballot: SealedBallot; count: CountResult };

/** Each stage with its sentence and its bars, one under the other; where scripts run, one after the other. */
export function PlayedStages({ ballot, count }: PlayedProps) {
  const { result } = words.sealed.board;
  const most = Math.max(
    1,
    ...count.stages.flatMap(({ totals }) => Object.values(totals).map(Number)),
  );
  return (
    <Section title={result.sentences} id="sentences">
      <p>{result.inEnglish}</p>
      {count.quota === undefined ? null : <p>{result.quota(count.quota)}</p>}
      <Island name="stage-player" props={{ list: LIST, ...result.player }} />
      <ol class="played-stages" id={LIST}>
        {count.stages.map((stage) => (
          <li key={stage.stage} class="played-stage">
            <h3>{result.stage(stage.stage)}</h3>
            <Told stage={stage} />
            <LineBars
              bars={barsOf(ballot, count, stage)}
              most={most}
              threshold={quotaAt(count, stage)}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Told({ stage: { reason, notes } }: { stage: Stage }) {
  return (
    <div lang="en">
      <p>{reason}</p>
      {notes.length === 0 ? null : (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function quotaAt(count: CountResult, stage: Stage): number | undefined {
  const quota = stage.quota ?? count.quota;
  return quota === undefined ? undefined : Number(quota);
}

function barsOf(ballot: SealedBallot, count: CountResult, stage: Stage): readonly LineBar[] {
  const { question } = ballot;
  const { result } = words.sealed.board;
  const named = isRanked(question) ? question.candidates : [];
  const nobody = stage.nonTransferable;
  const bars = count.candidates.flatMap(({ n, name, withdrawn }): readonly LineBar[] => {
    const votes = stage.totals[n] ?? "0";
    const label = labelOf(named[n - 1] ?? { label: name });
    return withdrawn === true
      ? []
      : [{ key: String(n), label, amount: Number(votes), ...markedAt(count, stage, n, votes) }];
  });
  const lost: LineBar = {
    ...{ key: NOBODY, label: result.nonTransferable, amount: Number(nobody) },
    ...{ says: nobody, tone: "aside" },
  };
  return [...bars, lost];
}

/** Whether they are elected or out by now, in a word: nothing rests on colour. */
function markedAt(
  { electedAtStage, excludedAtStage }: CountResult,
  { stage }: Stage,
  n: number,
  votes: string,
): Pick<LineBar, "says" | "tone"> {
  const { marks } = words.sealed.board.result;
  const [elected, excluded] = [electedAtStage[n], excludedAtStage[n]];
  if (elected !== undefined && elected <= stage) return { says: marks.elected(votes), tone: "for" };
  if (excluded !== undefined && excluded <= stage) return { says: marks.out(votes), tone: "aside" };
  return { says: votes, tone: "option" };
}
