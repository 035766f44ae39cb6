import { Button, Form, filling, TextField } from "../../../web/form-fields.tsx";
import { Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { toMeetingPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { words } from "../words.ts";
import type { MeetingProps, PointView } from "./meeting-page.tsx";

export function Agenda({ shell, view, isOpen }: MeetingProps & { isOpen: boolean }) {
  const { meeting, points, isMember, trouble } = view;
  const says = words.view;
  const isForm = isMember && isOpen;
  const field = filling(trouble);
  return (
    <Section title={says.agenda} id="agenda">
      {points.length === 0 ? <p>{says.noPoints}</p> : <p>{says.agendaLead}</p>}
      <ol class="points">
        {points.map((point) => (
          <li key={point.id} id={`point-${point.id}`}>
            <OnePoint point={point} mayVote={isForm} />
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

function OnePoint({ point, mayVote }: { point: PointView; mayVote: boolean }) {
  const says = words.view;
  const label = point.isSupported ? says.down : says.up;
  const named = `${label}: ${point.says}`;
  return (
    <>
      <p class="points-claim" dir="auto">
        {point.says}
      </p>
      <p class="points-small">
        {says.votes(point.support)}
        {point.who === undefined ? null : (
          <>
            {" · "}
            <MarkedName who={point.who} />
          </>
        )}
      </p>
      {mayVote ? (
        <Form
          action={toMeetingPath(point.meetingId, "support-point")}
          hidden={{ point: String(point.id), isOn: point.isSupported ? "no" : "yes" }}
          label={named}
        >
          <Button kind="quiet" label={named}>
            {label}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
