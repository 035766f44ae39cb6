import { Badge, Card, Cards, Moment } from "../../../web/parts.tsx";
import type { RecentResult } from "../queries.ts";
import { words } from "../words.en.ts";

export function OutcomeBadge({ outcome }: Pick<RecentResult, "outcome">) {
  return outcome === "adopted" ? (
    <Badge tone="good">{words.decide.adopted}</Badge>
  ) : (
    <Badge tone="plain">{words.decide.notAdopted}</Badge>
  );
}

export function ResultCards({ results, now }: { results: readonly RecentResult[]; now: Date }) {
  return (
    <Cards>
      {results.map(({ id, title, outcome, closedAt, result }) => (
        <Card
          key={id}
          title={title}
          href={`/decide/${id}`}
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
