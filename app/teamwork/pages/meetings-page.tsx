import { dayOf } from "../../../platform/time/days.ts";
import {
  Button,
  Buttons,
  Form,
  filling,
  SelectField,
  TextField,
} from "../../../web/form-fields.tsx";
import { londonTimeOf } from "../../../web/moments.ts";
import { Badge, EmptyState, Moment, Section } from "../../../web/parts.tsx";
import { calendarPath } from "../../me/addresses.ts";
import { TeamFrame, type TeamProps, type TeamView, troubleOf } from "../../teams/door.ts";
import { toWorkPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { LENGTHS } from "../meeting/lengths.ts";
import { words } from "../words.ts";
import { type Meeting, stateOf } from "../work.ts";

type MeetingsProps = TeamProps & { meetings: readonly Meeting[] };

/** When a team meets, and the way in, for those in it. */
export function MeetingsPage({ shell, view, meetings }: MeetingsProps) {
  const { leads, team } = view;
  const says = words.meetings;
  return (
    <TeamFrame shell={shell} view={view} part="meetings" lead={says.lead}>
      <p>
        <a href={calendarPath}>{says.calendar}</a>
      </p>
      {meetings.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        meetings.map((meeting) => <OneMeeting key={meeting.id} meeting={meeting} view={view} />)
      )}
      {leads && team.state === "running" ? <CallMeeting shell={shell} view={view} /> : null}
    </TeamFrame>
  );
}

type OneProps = { meeting: Meeting; view: TeamView };

function OneMeeting({ meeting, view }: OneProps) {
  const says = words.meetings;
  const state = stateOf(meeting, view.now);
  return (
    <article class="card" id={`meeting-${meeting.id}`}>
      <h2 class="card-title">
        <span dir="auto">{meeting.title}</span>
      </h2>
      <p>
        <Moment at={meeting.startsAt} now={view.now} />{" "}
        {state === "cancelled" ? <Badge tone="warning">{says.cancelled}</Badge> : null}
        {state === "now" ? <Badge tone="good">{says.now}</Badge> : null}
      </p>
      {meeting.why === undefined ? (
        <WayIn meeting={meeting} view={view} />
      ) : (
        <p dir="auto">{meeting.why}</p>
      )}
      {view.leads && state !== "cancelled" ? <ForLeaders meeting={meeting} view={view} /> : null}
    </article>
  );
}

/** Whoever is suspended reads what is the team's, and does not come to its meetings. */
function WayIn({ meeting: { link }, view: { takesPart } }: OneProps) {
  const says = words.meetings;
  if (link === undefined || !takesPart) return link === undefined ? <p>{says.noLink}</p> : null;
  return (
    <Buttons>
      <a class="button button-primary" href={link} rel="noreferrer nofollow">
        {says.link}
      </a>
    </Buttons>
  );
}

function ForLeaders({ meeting, view: { team, trouble } }: OneProps) {
  const says = words.meetings;
  const own = troubleOf(trouble, "meeting", meeting.id);
  const { startsAt, link, id } = meeting;
  const hidden = { meeting: String(id) };
  const isOff = own?.values.why !== undefined;
  const field = filling(isOff ? undefined : own, {
    day: dayOf(startsAt),
    time: londonTimeOf(startsAt),
    link,
  });
  return (
    <>
      <details open={(own !== undefined && !isOff) || undefined}>
        <summary>
          {says.change}
          <span class="sr-only">: {meeting.title}</span>
        </summary>
        <Form
          action={toWorkPath(team.id, "move-meeting")}
          hidden={hidden}
          label={`${says.change}: ${meeting.title}`}
        >
          <TextField
            {...field("day")}
            stem={`${id}-day`}
            label={says.day}
            hint={says.dayHint}
            width="medium"
            required
          />
          <TextField
            {...field("time")}
            stem={`${id}-time`}
            label={says.time}
            hint={says.timeHint}
            width="short"
            required
          />
          <TextField
            {...field("link")}
            stem={`${id}-link`}
            type="url"
            label={says.linkLabel}
            hint={says.linkHint}
            maxlength={MOST_CHARACTERS.link}
          />
          <Button kind="quiet">{says.changeSend}</Button>
        </Form>
      </details>
      <details open={isOff || undefined}>
        <summary>
          {says.callOff}
          <span class="sr-only">: {meeting.title}</span>
        </summary>
        <Form
          action={toWorkPath(team.id, "call-off-meeting")}
          hidden={hidden}
          label={`${says.callOff}: ${meeting.title}`}
        >
          <TextField
            {...filling(isOff ? own : undefined)("why")}
            stem={`${id}-why`}
            label={says.why}
            hint={says.whyHint}
            maxlength={MOST_CHARACTERS.why}
            minlength={LEAST_CHARACTERS.why}
            required
          />
          <Button kind="danger">{says.callOffSend}</Button>
        </Form>
      </details>
    </>
  );
}

function CallMeeting({ shell, view: { team, trouble } }: TeamProps) {
  const says = words.meetings;
  const own = trouble?.values.meeting === undefined ? trouble : undefined;
  const field = filling(own, { minutes: "60" });
  return (
    <Section title={says.call} id="call">
      <Form action={toWorkPath(team.id, "call-meeting")} once={shell.once} label={says.call}>
        <TextField
          {...field("title")}
          label={says.title}
          maxlength={MOST_CHARACTERS.title}
          minlength={LEAST_CHARACTERS.title}
          required
        />
        <TextField {...field("day")} label={says.day} hint={says.dayHint} width="medium" required />
        <TextField
          {...field("time")}
          label={says.time}
          hint={says.timeHint}
          width="short"
          required
        />
        <SelectField
          {...field("minutes")}
          label={says.lasts}
          options={LENGTHS.map((minutes) => ({
            value: minutes,
            label: says.minutes(Number(minutes)),
          }))}
        />
        <TextField
          {...field("link")}
          type="url"
          label={says.linkLabel}
          hint={says.linkHint}
          maxlength={MOST_CHARACTERS.link}
        />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
