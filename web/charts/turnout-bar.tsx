import { countInWords, percentInWords } from "../numbers.ts";
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
  const turnout = `${countInWords(voted)} of ${countInWords(roll)} voted (${percentInWords(voted, roll)}).`;
  if (quorum === undefined) return turnout;
  const isReached = voted >= quorum;
  return `${turnout} At least ${countInWords(quorum)} votes were needed: ${isReached ? "reached" : "not reached"}.`;
}

/** How many could vote, how many did, and the mark they had to reach. */
export function TurnoutBar(props: TurnoutBarProps) {
  const { roll, active, voted, quorum } = props;
  const rows = [
    ["Could vote", countInWords(roll), "100%"],
    ...(active === undefined
      ? []
      : [["Active members", countInWords(active), percentInWords(active, roll)]]),
    ["Voted", countInWords(voted), percentInWords(voted, roll)],
    ...(quorum === undefined
      ? []
      : [["Votes needed", countInWords(quorum), percentInWords(quorum, roll)]]),
  ];
  const mark = quorum === undefined ? undefined : percentOf(quorum, roll);
  return (
    <Chart
      title={props.title}
      says={props.says ?? sayTurnout(props)}
      columns={[
        { label: "Who" },
        { label: "People", isNumber: true },
        { label: "Share", isNumber: true },
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
        <li class="key-voted">{countInWords(voted)} voted</li>
        {active === undefined ? null : <li class="key-active">{countInWords(active)} active</li>}
        <li class="key-roll">{countInWords(roll)} could vote</li>
        {quorum === undefined ? null : <li class="key-threshold">{countInWords(quorum)} needed</li>}
      </ul>
    </Chart>
  );
}
