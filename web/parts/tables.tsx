import type { ComponentChildren } from "preact";
import { words } from "../words.ts";

export type Definition = {
  term: string;
  says: ComponentChildren /** A link to change it. */;
  change?: string;
};

/** Facts with their names: a person's record, a rule, a receipt. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, says, change }) => (
        <div key={term} class="definition">
          <dt>{term}</dt>
          {change ? (
            <dd class="has-change">
              <div class="definition-says">{says}</div>
              <a class="definition-change" href={change}>
                {words.parts.change}
                <span class="sr-only"> {term.toLowerCase()}</span>
              </a>
            </dd>
          ) : (
            <dd>{says}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export type Column = {
  label: string /** Numbers stand right, under one another. */;
  isNumber?: boolean;
};

type DataTableProps = {
  caption: string;
  /** Read by screen readers only, where a heading above says the same. */
  isCaptionHidden?: boolean;
  columns: readonly Column[];
  /** The first cell of a row names the row. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Sums, under a rule. */
  totals?: readonly ComponentChildren[];
  /** Its rows become blocks on a phone though it has numbers: more of them than fit beside one another there. */
  stacks?: boolean;
};

/** From here on columns of words are too narrow on a phone: each row becomes a block there. */
const FEWEST_TO_STACK = 3;

/** Words stand one under another on a phone; numbers are for comparing, and keep their columns where they fit. */
const isStackable = ({ columns, stacks }: Pick<DataTableProps, "columns" | "stacks">): boolean =>
  columns.length >= FEWEST_TO_STACK &&
  (stacks === true || columns.every(({ isNumber }) => !isNumber));

const stackedLabel = (label: string): string => (label.endsWith("?") ? label : `${label}:`);

/** A table that scrolls sideways in its own box, also by keyboard. */
export function DataTable(props: DataTableProps) {
  const { caption, isCaptionHidden, columns, rows, totals } = props;
  const isStacked = isStackable(props);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class={isStacked ? "table is-stackable" : "table"}>
        <caption class={isCaptionHidden ? "sr-only" : "table-caption"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" class={column.isNumber ? "is-number" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <TableRow cells={cells} columns={columns} isStacked={isStacked} />
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <TableRow cells={totals} columns={columns} isStacked={isStacked} />
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

type TableRowProps = {
  cells: readonly ComponentChildren[];
  columns: readonly Column[];
  isStacked: boolean;
};

function TableRow({ cells, columns, isStacked }: TableRowProps) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const { label, isNumber } = columns[index] ?? {};
        const look = isNumber ? "is-number" : undefined;
        const stacked = isStacked && label !== undefined ? stackedLabel(label) : undefined;
        return index === 0 ? (
          <th scope="row" class={look}>
            {cell}
          </th>
        ) : (
          <td class={look} data-label={stacked}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
