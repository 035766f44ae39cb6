import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Moment, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { closeCalendarPath, mePath, renewCalendarPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type CalendarPageProps = {
  shell: Shell;
  now: Date;
  /** Since when it has an address. */
  since: Date | undefined;
  /** Only right after it was made: it is kept nowhere. */
  address?: string | undefined;
};

/** One's own calendar, at an address that only its owner knows. */
export function CalendarPage({ shell, now, since, address }: CalendarPageProps) {
  const says = words.calendar;
  const isOn = since !== undefined || address !== undefined;
  return (
    <Page shell={shell} title={says.title} isPrivate width="text">
      <Breadcrumbs trail={[{ label: words.title, href: mePath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      {address === undefined ? null : (
        <Section title={says.address} id="address">
          <p>
            <code>{address}</code>
          </p>
          <p>{says.once}</p>
        </Section>
      )}
      {since === undefined ? null : (
        <p>
          {says.since} <Moment at={since} now={now} form="day" />.
        </p>
      )}
      <Notice tone="warning">{says.secret}</Notice>
      <Form action={renewCalendarPath} once={shell.once} label={says.title}>
        <Buttons>
          <Button>{isOn ? says.renew : says.make}</Button>
        </Buttons>
      </Form>
      {isOn ? (
        <Form action={closeCalendarPath} label={says.close}>
          <Button kind="danger">{says.close}</Button>
        </Form>
      ) : null}
      <p>{says.what}</p>
    </Page>
  );
}
