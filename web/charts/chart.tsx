import type { ComponentChildren } from "preact";
import { type Column, DataTable } from "../parts/tables.tsx";
import { words } from "../words.ts";

type ChartProps = {
  title: string;
  /** The whole picture in a sentence; shown, and read in place of the drawing. */
  says: string;
  columns: readonly Column[];
  rows: readonly (readonly ComponentChildren[])[];
  /** What moves the drawing, under it. */
  controls?: ComponentChildren;
  children: ComponentChildren;
};

/** A drawing, its sentence, and its numbers as a table. */
export function Chart({ title, says, columns, rows, controls, children }: ChartProps) {
  return (
    <figure class="chart">
      <figcaption class="chart-title">{title}</figcaption>
      <p class="chart-says">{says}</p>
      <div class="chart-drawing" aria-hidden="true">
        {children}
      </div>
      {controls}
      <details class="chart-table">
        <summary>{words.parts.asTable}</summary>
        <DataTable caption={title} isCaptionHidden columns={columns} rows={rows} />
      </details>
    </figure>
  );
}

/** A share of a width, as SVG wants it, in hundredths of a percent at the finest. */
export function percentOf(part: number, whole: number): string {
  if (whole <= 0) return "0%";
  return `${Math.round(Math.min(1, Math.max(0, part / whole)) * 10_000) / 100}%`;
}
