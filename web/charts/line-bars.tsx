import { percentOf } from "./chart.tsx";

export type LineBar = {
  /** The same for the same thing in two pictures. */
  key: string;
  label: string;
  amount: number;
  /** The amount, and what is to be said of it. */
  says: string;
  tone: "option" | "for" | "aside";
};

type LineBarsProps = {
  bars: readonly LineBar[];
  /** What the whole width stands for. */
  most: number;
  /** Where a line is drawn through the bars. */
  threshold?: number | undefined;
};

/** One thin bar for each, with its number: for a picture that changes from one moment to the next. */
export function LineBars({ bars, most, threshold }: LineBarsProps) {
  const line = threshold === undefined ? undefined : percentOf(threshold, most);
  return (
    <ul class="line-bars">
      {bars.map(({ key, label, amount, says, tone }) => (
        <li key={key} class="line-bar">
          <p class="result-words">
            <span class="result-label">{label}</span>
            <span class="result-count">{says}</span>
          </p>
          <svg aria-hidden="true" width="100%" height="12" focusable="false">
            <rect class="chart-track" width="100%" height="12" />
            <rect
              class={`chart-fill chart-${tone}`}
              data-bar={key}
              width={percentOf(amount, most)}
              height="12"
            />
            {line === undefined ? null : (
              <line class="chart-threshold" x1={line} x2={line} y1="0" y2="12" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
