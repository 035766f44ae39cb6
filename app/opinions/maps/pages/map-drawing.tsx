import type { OpinionMap, Place } from "@breakthrough/opinion-map";
import { words } from "../../words.ts";

type Props = {
  map: OpinionMap;
  /** Only where so many took part that a dot is nobody. */
  withDots: boolean;
  own: Place | undefined;
};

const WIDTH = 640;
const HEIGHT = 440;
const MARGIN = 60;
const SHAPES = ["circle", "square", "triangle", "diamond", "cross"] as const;

type Spot = { readonly x: number; readonly y: number };

/** The map's own axes into the drawing: both by the same measure, so that near is near in every direction. */
function scaleOf(spots: readonly Spot[]): (spot: Spot) => Spot {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const across = (WIDTH - 2 * MARGIN) / Math.max(right - left, 1e-9);
  const up = (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1e-9);
  const measure = Math.min(across, up);
  const tenth = (number: number) => Math.round(number * 10) / 10;
  return ({ x, y }) => ({
    x: tenth(WIDTH / 2 + (x - (left + right) / 2) * measure),
    y: tenth(HEIGHT / 2 - (y - (low + high) / 2) * measure),
  });
}

/** Groups differ by shape and letter, and only then by colour. */
export function MapDrawing({ map, withDots, own }: Props) {
  const dots = withDots ? map.dots : [];
  const at = scaleOf([...map.groups, ...dots, ...(own === undefined ? [] : [own])]);
  const nth = new Map(map.groups.map(({ letter }, index) => [letter, index]));
  return (
    <svg
      class="opinion-map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      aria-hidden="true"
      focusable="false"
    >
      {dots.map((dot) => {
        const index = dot.letter === null ? undefined : nth.get(dot.letter);
        const size = Math.min(16, 3 + 2 * Math.sqrt(dot.people));
        return <Mark spot={at(dot)} size={size} index={index} />;
      })}
      {map.groups.map((group, index) => (
        <GroupMark spot={at(group)} letter={group.letter} index={index} />
      ))}
      {own === undefined ? null : <OwnMark spot={at(own)} />}
    </svg>
  );
}

function Mark({ spot, size, index }: { spot: Spot; size: number; index: number | undefined }) {
  const look = index === undefined ? "opinion-dot is-alone" : `opinion-dot is-${index % 5}`;
  const shape = index === undefined ? "circle" : SHAPES[index % SHAPES.length];
  const { x, y } = spot;
  if (shape === "circle") return <circle class={look} cx={x} cy={y} r={size} />;
  return <path class={look} d={outlineOf(shape ?? "square", spot, size)} />;
}

function outlineOf(shape: (typeof SHAPES)[number], { x, y }: Spot, r: number): string {
  switch (shape) {
    case "triangle":
      return `M${x} ${y - r}L${x + r} ${y + r * 0.8}H${x - r}Z`;
    case "diamond":
      return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
    case "cross": {
      const arm = r / 2.5;
      return `M${x - arm} ${y - r}h${2 * arm}v${r - arm}h${r - arm}v${2 * arm}h${arm - r}v${r - arm}h${-2 * arm}v${arm - r}h${arm - r}v${-2 * arm}h${r - arm}Z`;
    }
    default:
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
  }
}

function GroupMark({ spot, letter, index }: { spot: Spot; letter: string; index: number }) {
  return (
    <>
      <Mark spot={spot} size={30} index={index} />
      <circle class="opinion-letter-back" cx={spot.x} cy={spot.y} r="19" />
      <text class="opinion-letter" x={spot.x} y={spot.y} dy="10" text-anchor="middle">
        {letter}
      </text>
    </>
  );
}

function OwnMark({ spot }: { spot: Spot }) {
  const isRight = spot.x > WIDTH - 90;
  return (
    <>
      <circle class="opinion-own" cx={spot.x} cy={spot.y} r="12" />
      <text
        class="opinion-own-word"
        x={spot.x + (isRight ? -18 : 18)}
        y={spot.y}
        dy="9"
        text-anchor={isRight ? "end" : "start"}
      >
        {words.map.you}
      </text>
    </>
  );
}
