import { Badge, Card, Cards, Moment } from "../../../web/parts.tsx";
import { meetingPath } from "../addresses.ts";
import { topicInWords } from "../hiding/hiding.ts";
import { type Meeting, stateOf } from "../meeting.ts";
import { words } from "../words.ts";

type Props = { meetings: readonly Meeting[]; now: Date; level?: 2 | 3 };

/** Weekly discussions, each with its topic, its time, and what came of it. */
export function MeetingCards({ meetings, now, level = 3 }: Props) {
  return (
    <Cards single>
      {meetings.map((meeting) => (
        <Card
          key={meeting.id}
          title={<span dir="auto">{topicInWords(meeting)}</span>}
          href={meetingPath(meeting.id)}
          level={level}
          above={<StateBadge meeting={meeting} now={now} />}
          below={<Moment at={meeting.startsAt} now={now} />}
        >
          {meeting.outcome === undefined ? null : (
            <span dir="auto">{firstOf(meeting.outcome)}</span>
          )}
        </Card>
      ))}
    </Cards>
  );
}

const SHOWN = 200;

const firstOf = (text: string): string => {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
};

function StateBadge({ meeting, now }: { meeting: Meeting; now: Date }) {
  const state = stateOf(meeting, now);
  if (state === "cancelled") return <Badge tone="warning">{words.view.cancelledTitle}</Badge>;
  return state === "now" ? <Badge tone="good">{words.pages.now}</Badge> : null;
}
