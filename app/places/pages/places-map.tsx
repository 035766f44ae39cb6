import type { ComponentChildren } from "preact";
import { Chart } from "../../../web/charts.tsx";
import { Island } from "../../../web/islands/island.tsx";
import type { Column } from "../../../web/parts.tsx";
import { movedApart } from "../maps/apart.ts";
import { type MapBox, type MapHex, type MapPoint, type MapShape, onCountry } from "../maps/map.ts";
import { words } from "../words.ts";

type PlacesMapProps = {
  /** Of one of several maps on a page. */
  id: string;
  title: string;
  /** The whole picture in a sentence. */
  says: string;
  box: MapBox;
  backdrop?: string | undefined;
  shapes?: readonly MapShape[];
  hexes?: readonly MapHex[];
  points?: readonly MapPoint[];
  /** The same as a table: its numbers are those of the points. */
  columns: readonly Column[];
  rows: readonly (readonly ComponentChildren[])[];
};

/** The width of a hexagon is 1; each is drawn a little smaller, so that its neighbours do not touch it. */
const HALF = 0.48;
const corners = (turn: number): string =>
  Array.from({ length: 6 }, (_, index) => {
    const angle = ((index + turn) * Math.PI) / 3;
    const far = (HALF * 2) / Math.sqrt(3);
    return `${(far * Math.cos(angle)).toFixed(3)},${(far * Math.sin(angle)).toFixed(3)}`;
  }).join(" ");
const POINTED = corners(0.5);
const FLAT = corners(0);

/**
 * A map as SVG, with its table: nobody else is asked for anything, and nothing of it is told by colour alone. What the map
 * is about is hatched, levels have more lines the higher they are, and points bear the numbers of the table.
 */
export function PlacesMap(props: PlacesMapProps) {
  const { id, title, says, box, backdrop, shapes = [], hexes = [], points = [] } = props;
  const { left, top, width, height } = box;
  const size = Math.max(width, height);
  return (
    <Chart
      {...{ title, says, columns: props.columns, rows: props.rows }}
      controls={<Island name="map-pan" props={{ map: id, ...words.pan }} />}
    >
      <svg
        class="map-svg"
        id={id}
        viewBox={`${round(left)} ${round(top)} ${round(width)} ${round(height)}`}
        aria-hidden="true"
        focusable="false"
      >
        <Hatches id={id} size={size} />
        {backdrop === undefined ? null : <path class="map-backdrop" d={backdrop} />}
        {shapes.map(({ code, path, ...how }) => (
          <path key={code} class={classOf(how)} fill={fillOf(id, how)} d={path} />
        ))}
        {hexes.map(({ code, x, y, isFlat, ...how }) => (
          <use
            key={code}
            class={classOf(how)}
            fill={fillOf(id, how)}
            href={`#${id}-${isFlat ? "flat" : "hex"}`}
            x={round(x)}
            y={round(y)}
          />
        ))}
        {placed(points, size).map((point) => (
          <Point key={point.number} point={point} size={size} />
        ))}
      </svg>
    </Chart>
  );
}

const round = (number: number): number => Math.round(number * 1000) / 1000;

type How = Pick<MapShape, "isHere" | "level">;

const classOf = ({ isHere, level }: How): string | undefined =>
  isHere ? "map-here" : level === undefined ? undefined : "map-level";

const fillOf = (id: string, { isHere, level }: How): string | undefined => {
  const hatch = isHere ? 2 : level;
  return hatch === undefined || hatch === 0 ? undefined : `url(#${id}-${hatch})`;
};

/** Lines a level, so that each is darker than the one below also without colour. */
const LINES = [1, 2, 3, 4] as const;

function Hatches({ id, size }: { id: string; size: number }) {
  const step = round(size / 60);
  return (
    <defs>
      <polygon id={`${id}-hex`} points={POINTED} />
      <polygon id={`${id}-flat`} points={FLAT} />
      {LINES.map((lines) => (
        <pattern
          key={lines}
          id={`${id}-${lines}`}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="map-ground" width={step} height={step} />
          <rect class="map-line" width={round((step * lines) / 5)} height={step} />
        </pattern>
      ))}
    </defs>
  );
}

const radiusOf = (size: number): number => round(size / 55);
/** How far two lie from each other at least, so that neither covers the other's number. */
const NEAREST = 2.1;

interface Placed {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Where it lies, if there was no room for it there. */
  readonly from: { readonly x: number; readonly y: number };
}

function placed(points: readonly MapPoint[], size: number): readonly Placed[] {
  const spots = points.map(({ number, position }) => {
    const from = onCountry(position);
    return { number, ...from, from };
  });
  return movedApart(spots, radiusOf(size) * NEAREST);
}

function Point({ point: { number, x, y, from }, size }: { point: Placed; size: number }) {
  const radius = radiusOf(size);
  const isMoved = Math.hypot(x - from.x, y - from.y) > radius;
  return (
    <g class="map-point">
      {isMoved ? <line x1={from.x} y1={from.y} x2={x} y2={y} /> : null}
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={round(y + radius * 0.38)} font-size={round(radius * 1.1)} text-anchor="middle">
        {number}
      </text>
    </g>
  );
}
