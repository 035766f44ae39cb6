import { Button, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Badge, Card, Cards, FormPage, Moment } from "../../../../web/parts.tsx";
import { endOtherSessionsPath, endSessionPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { IDLE_DAYS, MOST_DAYS, type Session } from "../session.ts";

type SessionsPageProps = {
  shell: Shell;
  sessions: readonly Session[];
  here: string | undefined;
  now: Date;
};

export function SessionsPage({ shell, sessions, here, now }: SessionsPageProps) {
  const says = words.sessions;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(IDLE_DAYS, MOST_DAYS)}
      trail={words.trail}
    >
      <Cards single>
        {sessions.map((session) => (
          <SessionCard key={session.id} {...{ session, now }} isHere={session.id === here} />
        ))}
      </Cards>
      {sessions.length > 1 ? (
        <Form action={endOtherSessionsPath}>
          <Button kind="danger">{says.endOthers}</Button>
        </Form>
      ) : (
        <p>{says.onlyOne}</p>
      )}
    </FormPage>
  );
}

type SessionCardProps = { session: Session; isHere: boolean; now: Date };

function SessionCard({ session, isHere, now }: SessionCardProps) {
  const says = words.sessions;
  const title = session.device.slice(0, 1).toUpperCase() + session.device.slice(1);
  return (
    <Card
      level={2}
      title={title}
      above={isHere ? <Badge tone="good">{says.here}</Badge> : undefined}
    >
      <p>
        {says.began} <Moment at={session.beganAt} now={now} />. {says.by[session.method]}.{" "}
        {says.seen} <Moment at={session.seenAt} now={now} form="day" />.
      </p>
      {isHere ? null : (
        <Form action={endSessionPath(session.id)}>
          <Button kind="quiet" label={says.endOf(session.device)}>
            {says.end}
          </Button>
        </Form>
      )}
    </Card>
  );
}
