import { countInWords } from "@breakthrough/languages";
import { exactMomentInWords, momentInWords, shortDayOfMoment } from "../moments.ts";
import { words } from "../words.ts";
import { Chart } from "./chart.tsx";

export type SupportPoint = { at: Date; count: number };

type SupportOverTimeProps = {
  title: string;
  /** The count after each change, oldest first. */
  points: readonly SupportPoint[];
  opensAt: Date;
  /** Right end of the drawing: a deadline, or now. */
  endsAt: Date;
  now: Date;
  /** The number to reach. */
  target?: number;
  says?: string;
};

const drawingWidth = 1000;
const drawingHeight = 100;

type Scale = { x: (at: Date) => number; y: (count: number) => number };

function makeScale({ opensAt, endsAt }: SupportOverTimeProps, top: number): Scale {
  const span = Math.max(1, endsAt.getTime() - opensAt.getTime());
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  return {
    x: (at) => Math.round(clamp((at.getTime() - opensAt.getTime()) / span) * drawingWidth),
    y: (count) => Math.round((1 - count / top) * drawingHeight * 100) / 100,
  };
}

function earlierOf(one: Date, other: Date): Date {
  return new Date(Math.min(one.getTime(), other.getTime()));
}

/** A count stays the same until it changes, so the line goes in steps, not slopes. */
function stepPath(props: SupportOverTimeProps, scale: Scale): string {
  let path = `M0 ${scale.y(0)}`;
  for (const point of props.points) path += `H${scale.x(point.at)}V${scale.y(point.count)}`;
  return `${path}H${scale.x(earlierOf(props.now, props.endsAt))}`;
}

function saySupport({ points, target, now }: SupportOverTimeProps): string {
  const latest = points.at(-1);
  const count = countInWords(latest?.count ?? 0);
  const { soFar, soFarOf, lastChange, lastChangeOf } = words.charts;
  const needed = target === undefined ? undefined : countInWords(target);
  if (latest === undefined) return needed === undefined ? soFar(count) : soFarOf(count, needed);
  const when = momentInWords(latest.at, now);
  return needed === undefined ? lastChange(count, when) : lastChangeOf(count, needed, when);
}

/** How a count grew towards the number it needs. */
export function SupportOverTime(props: SupportOverTimeProps) {
  const { points, target, opensAt, endsAt, now } = props;
  const highest = Math.max(target ?? 0, 1, ...points.map((point) => point.count));
  const scale = makeScale(props, highest * 1.1);
  const path = stepPath(props, scale);
  const endX = scale.x(earlierOf(now, endsAt));
  return (
    <Chart
      title={props.title}
      says={props.says ?? saySupport(props)}
      columns={[{ label: words.charts.when }, { label: words.charts.count, isNumber: true }]}
      rows={points.map((point) => [exactMomentInWords(point.at), countInWords(point.count)])}
    >
      <svg class="support-svg" aria-hidden="true" width="100%" height="180" focusable="false">
        <svg
          width="100%"
          height="180"
          viewBox={`0 0 ${drawingWidth} ${drawingHeight}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path class="support-area" d={`${path}V${drawingHeight}H0Z`} />
          <path class="support-line" d={path} vector-effect="non-scaling-stroke" />
          <path
            class="support-coming"
            d={`M${endX} ${scale.y(points.at(-1)?.count ?? 0)}H${drawingWidth}`}
            vector-effect="non-scaling-stroke"
          />
        </svg>
        {target === undefined ? null : (
          <>
            <line
              class="chart-threshold"
              x1="0"
              x2="100%"
              y1={`${scale.y(target)}%`}
              y2={`${scale.y(target)}%`}
            />
            <text class="support-target" x="8" y={`${scale.y(target)}%`} dy="18">
              {words.charts.needed(countInWords(target))}
            </text>
          </>
        )}
      </svg>
      <p class="support-ends">
        <span>{shortDayOfMoment(opensAt, now)}</span>
        <span>{shortDayOfMoment(endsAt, now)}</span>
      </p>
    </Chart>
  );
}
