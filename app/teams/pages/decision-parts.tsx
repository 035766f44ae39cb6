import { Badge, Moment, Prose } from "../../../web/parts.tsx";
import { linesOnPath } from "../../record/addresses.ts";
import { teamPath } from "../addresses.ts";
import type { Decision } from "../team.ts";
import { words } from "../words.ts";

/** What a team decided, each with how it came out. */
export function DecidedList({ decisions, now }: { decisions: readonly Decision[]; now: Date }) {
  return (
    <>
      {decisions.map((decision) => (
        <Decided key={decision.id} decision={decision} now={now} />
      ))}
    </>
  );
}

function Decided({ decision, now }: { decision: Decision; now: Date }) {
  const says = words.decisions;
  const { kind, state, outcome, closesAt, teamId } = decision;
  const isInRecord = state === "passed" && kind !== "decide";
  return (
    <article class="card">
      <p>
        <Badge tone={state === "passed" ? "good" : "quiet"}>
          {state === "passed" ? says.passed : says.failed}
        </Badge>{" "}
        {says.kinds[kind]} · <Moment at={closesAt} now={now} />
      </p>
      <Prose text={decision.says} />
      {outcome === undefined ? null : (
        <p class="quiet">{says.outcome(outcome.yes, outcome.no, outcome.voters)}</p>
      )}
      {isInRecord ? (
        <p>
          <a href={linesOnPath(teamPath(teamId))}>{says.record}</a>
        </p>
      ) : null}
    </article>
  );
}
