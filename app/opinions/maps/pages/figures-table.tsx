import type { Figures, Group } from "@breakthrough/opinion-map";
import { DataTable } from "../../../../web/parts.tsx";
import { words } from "../../words.ts";
import { isFolded, percentOf } from "../united.ts";
import type { ShownStatement } from "../view.ts";

type Props = {
  caption: string;
  list: readonly ShownStatement[];
  groups: readonly Group[];
  /** So many must have answered for a figure to be shown. */
  least: number;
};

/** Statements with the share of all and of each group. */
export function FiguresTable({ caption, list, groups, least }: Props) {
  const { statement, all, group } = words.map;
  const figure = (figures: Figures, side: ShownStatement["side"]) =>
    isFolded(figures, least) ? words.map.folded : words.map.percent(percentOf(figures, side));
  const hasFolded = list.some(({ byGroup }) => byGroup.some((one) => isFolded(one, least)));
  return (
    <>
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={[
          { label: statement },
          { label: all, isNumber: true },
          ...(groups.length > 1
            ? groups.map(({ letter }) => ({ label: group(letter), isNumber: true }))
            : []),
        ]}
        rows={list.map((one) => [
          <bdi key={one.id}>{sideSaid(one)}</bdi>,
          figure(one.all, one.side),
          ...(groups.length > 1 ? one.byGroup.map((figures) => figure(figures, one.side)) : []),
        ])}
      />
      {hasFolded ? <p class="quiet">{words.map.foldedSays(least)}</p> : null}
    </>
  );
}

const sideSaid = ({ side, text }: ShownStatement): string =>
  side === "agree" ? text : words.map.refused(text);
