import { Section } from "../../../web/parts.tsx";
import { meetingsPath } from "../addresses.ts";
import type { Meeting } from "../meeting.ts";
import { words } from "../words.ts";
import { MeetingCards } from "./meeting-cards.tsx";

/** The weekly discussions that come next, as a part of another room's page; nothing where none comes. */
export function WeeklyDiscussions({ meetings, now }: { meetings: readonly Meeting[]; now: Date }) {
  if (meetings.length === 0) return null;
  const says = words.pages;
  return (
    <Section
      title={says.weekly}
      id="weekly-discussion"
      more={{ label: says.title, href: meetingsPath }}
    >
      <MeetingCards meetings={meetings} now={now} />
    </Section>
  );
}
