import { Badge, Card, Cards, Moment } from "../../../../web/parts.tsx";
import { ballotPath } from "../../addresses.ts";
import { PaperTitle } from "../../pages/paper-words.tsx";
import type { RecentResult } from "../../queries.ts";
import { words } from "../../words.ts";

function OutcomeBadge({ outcome }: Pick<RecentResult, "outcome">) {
  return outcome === "adopted" ? (
    <Badge tone="good">{words.decide.adopted}</Badge>
  ) : (
    <Badge tone="plain">{words.decide.notAdopted}</Badge>
  );
}

type ResultCardsProps = {
  results: readonly RecentResult[];
  now: Date;
  /** Of the cards' headings: 2 right under a page's title, 3 in a section. */
  level?: 2 | 3;
};

export function ResultCards({ results, now, level = 3 }: ResultCardsProps) {
  return (
    <Cards>
      {results.map(({ id, outcome, closedAt, result, ...ballot }) => (
        <Card
          key={id}
          level={level}
          title={<PaperTitle of={ballot} />}
          href={ballotPath(id)}
          above={<OutcomeBadge outcome={outcome} />}
          below={
            <>
              <span>{words.decide.votes(result.voted, result.roll)}</span>
              <span>
                {words.decide.closedOn} <Moment at={closedAt} now={now} form="day" />
              </span>
            </>
          }
        />
      ))}
    </Cards>
  );
}
