import { Badge, type BadgeTone, Card, Cards, Moment, TimeLeft } from "../../../web/parts.tsx";
import { excerptOf } from "../../../web/plain-text.ts";
import { titleOf } from "../../rulebook/door.ts";
import { requestPath } from "../addresses.ts";
import { askedInWords } from "../asking/asked.ts";
import { isOpen, type Request, type RequestState } from "../request.ts";
import { words } from "../words.ts";

const TONES: Record<RequestState, BadgeTone> = {
  unsigned: "quiet",
  open: "warning",
  done: "good",
  stopped: "bad",
  withdrawn: "quiet",
  expired: "quiet",
  refused: "bad",
};

/** Its state in a word; an open one whose time is over counts as expired before the clock has come by. */
export function RequestBadge({ request, now }: { request: Request; now: Date }) {
  const state = request.state === "open" && !isOpen(request, now) ? "expired" : request.state;
  return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
}

type RequestCardsProps = { requests: readonly Request[]; now: Date; isUrgent?: boolean };

export function RequestCards({ requests, now, isUrgent = false }: RequestCardsProps) {
  return (
    <Cards>
      {requests.map((request) => (
        <Card
          key={request.number}
          title={askedInWords(request)}
          href={requestPath(request.number)}
          isUrgent={isUrgent}
          above={
            <>
              <RequestBadge request={request} now={now} /> {words.list.number(request.number)}
            </>
          }
          below={
            <>
              {words.list.askedBy(titleOf(request.askedOffice))} · <When {...{ request, now }} />
            </>
          }
        >
          <p dir="auto">{excerptOf(request.why)}</p>
        </Card>
      ))}
    </Cards>
  );
}

function When({ request, now }: { request: Request; now: Date }) {
  const { endedAt, runsAt, expiresAt, askedAt } = request;
  if (endedAt !== undefined) return <Moment at={endedAt} now={now} />;
  if (!isOpen(request, now)) return <Moment at={askedAt} now={now} />;
  return <TimeLeft until={runsAt ?? expiresAt} now={now} />;
}
