import { Button, Form, filling, TextField } from "../../../web/form-fields.tsx";
import { Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { toMeetingPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { HiddenPost, type Watching, WatchPost } from "../hiding/pages/hidden-post.tsx";
import { words } from "../words.ts";
import type { MeetingProps, PointView } from "./meeting-page.tsx";

export function Agenda({ shell, view, isOpen }: MeetingProps & { isOpen: boolean }) {
  const { meeting, points, isMember, trouble, watching } = view;
  const says = words.view;
  const isForm = isMember && isOpen;
  const field = filling(trouble);
  return (
    <Section title={says.agenda} id="agenda">
      {points.length === 0 ? <p>{says.noPoints}</p> : <p>{says.agendaLead}</p>}
      <ol class="points">
        {points.map((point) => (
          <li key={point.id} id={`point-${point.id}`}>
            <OnePoint point={point} mayVote={isForm} watching={watching} />
          </li>
        ))}
      </ol>
      {isForm ? (
        <Form
          action={toMeetingPath(meeting.id, "add-point")}
          once={shell.once}
          label={says.addPointSend}
        >
          <TextField
            {...field("says")}
            label={says.addPoint}
            maxlength={MOST_CHARACTERS.point}
            minlength={LEAST_CHARACTERS.point}
            required
          />
          <Button kind="quiet">{says.addPointSend}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

type OnePointProps = { point: PointView; mayVote: boolean; watching: Watching };

function OnePoint({ point, mayVote, watching }: OnePointProps) {
  const says = words.view;
  const { hidden, isSupported } = point;
  const label = isSupported ? says.down : says.up;
  const text = point.says ?? words.hidden.kinds["agenda-point"];
  const named = `${label}: ${text}`;
  const post = { kind: "agenda-point", id: point.id, isOwn: point.isOwn, watching } as const;
  return (
    <>
      {hidden === undefined ? (
        <p class="points-claim" dir="auto">
          {text}
        </p>
      ) : (
        <HiddenPost {...post} hidden={hidden} />
      )}
      <p class="points-small">
        {says.votes(point.support)}
        {point.who === undefined ? null : (
          <>
            {" · "}
            <MarkedName who={point.who} />
          </>
        )}
      </p>
      {mayVote && (hidden === undefined || isSupported) ? (
        <Form
          action={toMeetingPath(point.meetingId, "support-point")}
          hidden={{ point: String(point.id), isOn: isSupported ? "no" : "yes" }}
          label={named}
        >
          <Button kind="quiet" label={named}>
            {label}
          </Button>
        </Form>
      ) : null}
      {hidden === undefined ? <WatchPost {...post} says={text} /> : null}
    </>
  );
}
