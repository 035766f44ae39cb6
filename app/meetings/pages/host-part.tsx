import { Button, Form, filling, TextField } from "../../../web/form-fields.tsx";
import { Section } from "../../../web/parts.tsx";
import { toMeetingPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import type { MeetingState } from "../meeting.ts";
import { words } from "../words.ts";
import type { MeetingProps } from "./meeting-page.tsx";

/** What its host alone does. */
export function ForHost({ shell, view, state }: MeetingProps & { state: MeetingState }) {
  const { meeting, trouble } = view;
  const says = words.view;
  const field = filling(trouble, { link: meeting.link });
  return (
    <Section title={says.forHost} id="host">
      <Form action={toMeetingPath(meeting.id, "set-link")} once={shell.once} label={says.setLink}>
        <TextField
          {...field("link")}
          type="url"
          label={says.setLink}
          hint={says.setLinkHint}
          maxlength={MOST_CHARACTERS.link}
        />
        <Button kind="quiet">{says.setLinkSave}</Button>
      </Form>
      {state === "coming" ? <Move shell={shell} view={view} /> : null}
      <details>
        <summary>{says.callOff}</summary>
        <Form action={toMeetingPath(meeting.id, "call-off")} once={shell.once} label={says.callOff}>
          <TextField
            {...field("why")}
            label={says.why}
            hint={says.whyHint}
            maxlength={MOST_CHARACTERS.why}
            minlength={LEAST_CHARACTERS.why}
            required
          />
          <Button kind="danger">{says.callOffSend}</Button>
        </Form>
      </details>
      <Form
        action={toMeetingPath(meeting.id, "host")}
        hidden={{ hosts: "no" }}
        label={says.stepBack}
      >
        <p>{says.stepBackSays}</p>
        <Button kind="quiet">{says.stepBack}</Button>
      </Form>
    </Section>
  );
}

function Move({ shell, view: { meeting, trouble } }: MeetingProps) {
  const says = words.view;
  const field = filling(trouble);
  const isOpen = ["day", "time"].some((name) => field(name).error !== undefined);
  return (
    <details open={isOpen || undefined}>
      <summary>{says.moveTitle}</summary>
      <Form action={toMeetingPath(meeting.id, "move")} once={shell.once} label={says.moveTitle}>
        <TextField {...field("day")} label={says.day} hint={says.dayHint} width="medium" required />
        <TextField
          {...field("time")}
          label={says.time}
          hint={says.timeHint}
          width="short"
          required
        />
        <Button kind="danger">{says.moveSend}</Button>
      </Form>
    </details>
  );
}
