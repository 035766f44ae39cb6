import { countInWords, listInWords } from "@breakthrough/languages";
import type { ComponentChildren } from "preact";
import { sharesInWords } from "../numbers.ts";
import { words } from "../words.ts";
import { Chart, percentOf } from "./chart.tsx";

export type ResultBar = {
  label: string;
  /** The label as it is seen, where more is to be said of it than a text can: in which language it is. */
  shown?: ComponentChildren;
  votes: number;
  /** `aside` is shown but not part of the whole that percentages are of: abstentions. */
  tone: "for" | "against" | "option" | "aside";
};

type ResultBarsProps = {
  title: string;
  bars: readonly ResultBar[];
  /** A line that the first bar had to cross: 50, or 66.67. Percent of the votes that count. */
  thresholdPercent?: number;
  /** "More than half needed". */
  thresholdSays?: string;
  /** The outcome in a sentence; made from the numbers where left out. */
  says?: string;
};

/** A bar with its share, in words, of the votes that count. */
type SharedBar = ResultBar & { share: string | undefined };

function withShares(bars: readonly ResultBar[]): readonly SharedBar[] {
  const counted = bars.filter(({ tone }) => tone !== "aside");
  const shares = sharesInWords(counted.map(({ votes }) => votes));
  return bars.map((bar) => ({ ...bar, share: shares[counted.indexOf(bar)] }));
}

function sayBars(bars: readonly SharedBar[]): string {
  const parts = bars.map(
    ({ label, votes, share }) =>
      `${label} ${countInWords(votes)}${share === undefined ? "" : ` (${share})`}`,
  );
  return `${listInWords(parts)}.`;
}

type BarProps = { bar: SharedBar; scale: number; line: string | undefined };

/** Stripes tell "against" from "for" without colour. */
function Bar({ bar, scale, line }: BarProps) {
  return (
    <div class={`result-bar result-${bar.tone}`}>
      <p class="result-words">
        <span class="result-label">{bar.shown ?? bar.label}</span>
        <span class="result-count">
          {countInWords(bar.votes)}
          {bar.share === undefined ? "" : ` · ${bar.share}`}
        </span>
      </p>
      <svg class="result-svg" aria-hidden="true" width="100%" height="32" focusable="false">
        <rect class="chart-track" width="100%" height="32" />
        <rect
          class={`chart-fill chart-${bar.tone}`}
          width={percentOf(bar.votes, scale)}
          height="32"
        />
        {bar.tone === "against" ? (
          <line
            class="chart-stripes"
            x1="0"
            x2={percentOf(bar.votes, scale)}
            y1="16"
            y2="16"
            stroke-width="32"
          />
        ) : null}
        {line && bar.tone !== "aside" ? (
          <>
            <line class="chart-threshold-edge" x1={line} x2={line} y1="0" y2="32" />
            <line class="chart-threshold" x1={line} x2={line} y1="0" y2="32" />
          </>
        ) : null}
      </svg>
    </div>
  );
}

/** A result: one bar for each answer, with the line that had to be crossed. */
export function ResultBars(props: ResultBarsProps) {
  const { thresholdPercent } = props;
  const bars = withShares(props.bars);
  const counted = bars.reduce((sum, bar) => (bar.tone === "aside" ? sum : sum + bar.votes), 0);
  const scale = Math.max(counted, ...bars.map((bar) => bar.votes));
  const line =
    thresholdPercent === undefined || counted === 0
      ? undefined
      : percentOf((thresholdPercent / 100) * counted, scale);
  return (
    <Chart
      title={props.title}
      says={props.says ?? sayBars(bars)}
      columns={[
        { label: words.charts.answer },
        { label: words.charts.votes, isNumber: true },
        { label: words.charts.share, isNumber: true },
      ]}
      rows={bars.map((bar) => [
        bar.shown ?? bar.label,
        countInWords(bar.votes),
        bar.share ?? words.charts.notCounted,
      ])}
    >
      {bars.map((bar) => (
        <Bar key={bar.label} bar={bar} scale={scale} line={line} />
      ))}
      {line && props.thresholdSays ? (
        <p class="chart-threshold-words">{props.thresholdSays}</p>
      ) : null}
    </Chart>
  );
}
