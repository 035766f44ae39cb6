import { countInWords } from "@breakthrough/languages";
import { percentInWords } from "../numbers.ts";
import { words } from "../words.ts";
import { Chart, percentOf } from "./chart.tsx";

type TurnoutBarProps = {
  title: string;
  /** How many could vote. */
  roll: number;
  /** How many of them count as active, where the quorum is of those. */
  active?: number;
  voted: number;
  /** How many votes were needed. */
  quorum?: number;
  says?: string;
};

function sayTurnout({ roll, voted, quorum }: TurnoutBarProps): string {
  const share = percentInWords(voted, roll);
  const turnout = words.charts.turnout(countInWords(voted), countInWords(roll), share);
  if (quorum === undefined) return turnout;
  return `${turnout} ${words.charts.quorum(countInWords(quorum), voted >= quorum)}`;
}

/** How many could vote, how many did, and the mark they had to reach. */
export function TurnoutBar(props: TurnoutBarProps) {
  const { roll, active, voted, quorum } = props;
  const rows = [
    [words.charts.couldVote, countInWords(roll), "100%"],
    ...(active === undefined
      ? []
      : [[words.charts.active, countInWords(active), percentInWords(active, roll)]]),
    [words.charts.voted, countInWords(voted), percentInWords(voted, roll)],
    ...(quorum === undefined
      ? []
      : [[words.charts.votesNeeded, countInWords(quorum), percentInWords(quorum, roll)]]),
  ];
  const mark = quorum === undefined ? undefined : percentOf(quorum, roll);
  return (
    <Chart
      title={props.title}
      says={props.says ?? sayTurnout(props)}
      columns={[
        { label: words.charts.who },
        { label: words.charts.people, isNumber: true },
        { label: words.charts.share, isNumber: true },
      ]}
      rows={rows}
    >
      <svg class="turnout-svg" aria-hidden="true" width="100%" height="40" focusable="false">
        <rect class="chart-track" width="100%" height="32" y="4" />
        {active === undefined ? null : (
          <line
            class="chart-active"
            x1="0"
            x2={percentOf(active, roll)}
            y1="20"
            y2="20"
            stroke-width="32"
          />
        )}
        <rect class="chart-fill chart-voted" width={percentOf(voted, roll)} height="32" y="4" />
        {mark ? (
          <>
            <line class="chart-threshold-edge" x1={mark} x2={mark} y1="0" y2="40" />
            <line class="chart-threshold" x1={mark} x2={mark} y1="0" y2="40" />
          </>
        ) : null}
      </svg>
      <ul class="chart-key">
        <li class="key-voted">{words.charts.key.voted(countInWords(voted))}</li>
        {active === undefined ? null : (
          <li class="key-active">{words.charts.key.active(countInWords(active))}</li>
        )}
        <li class="key-roll">{words.charts.key.roll(countInWords(roll))}</li>
        {quorum === undefined ? null : (
          <li class="key-threshold">{words.charts.needed(countInWords(quorum))}</li>
        )}
      </ul>
    </Chart>
  );
}
