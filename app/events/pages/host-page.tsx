import { compareNames } from "@breakthrough/languages";
import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ErrorSummary,
  FileField,
  Form,
  filling,
  TextField,
  TickField,
} from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { doorListPath, eventPath, eventsPath, toEventPath } from "../addresses.ts";
import type { Coming } from "../coming/coming-queries.ts";
import { type Event, isDoorOpen } from "../event.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { words } from "../words.ts";
import { spacedCode } from "./answer-fields.tsx";

/** Whoever answered, as the host sees them. */
export interface Guest extends Coming {
  readonly who: Named;
}

export interface HostView {
  readonly event: Event;
  readonly now: Date;
  readonly guests: readonly Guest[];
  readonly looks: readonly Date[];
  readonly hasLink: boolean;
  /** Shown on the answer to its making alone. */
  readonly link: string | undefined;
  /** From a ticket that the host's phone read. */
  readonly code: string;
  readonly trouble: Trouble | undefined;
}

type HostProps = { shell: Shell; view: HostView };

const people = (guests: readonly Guest[]): number =>
  guests.reduce((sum, { plus }) => sum + 1 + plus, 0);

/** Who comes: for the host alone. */
export function HostPage({ shell, view }: HostProps) {
  const says = words.hostPage;
  const { event, guests, trouble } = view;
  const among = (test: (guest: Guest) => boolean) => guests.filter(test);
  const comes = among(({ place }) => place === "in");
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${titleInWords(event)}`}
      mainPage={actPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs
        trail={[
          { label: words.list.title, href: eventsPath },
          { label: titleInWords(event), href: eventPath(event.id) },
        ]}
      />
      <PageTitle title={says.title} above={titleInWords(event)} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {isDoorOpen(event, view.now) ? <ByCode view={view} /> : null}
      {guests.length === 0 ? (
        <EmptyState title={says.nobody} says={says.nobodySays} />
      ) : (
        <>
          <Section title={says.in(people(comes))} id="in">
            <WhoComes guests={comes} view={view} />
            <p>
              <a href={doorListPath(event.id)}>{says.print}</a>
            </p>
          </Section>
          <Names title={says.waiting} guests={among(({ place }) => place === "waiting")} />
          <Names title={says.maybe} guests={among(({ answer }) => answer === "maybe")} />
          <Names title={says.no} guests={among(({ answer }) => answer === "no")} />
          <NoShows guests={comes} view={view} />
        </>
      )}
      <ForHelpers view={view} />
      <AddPhoto view={view} />
    </Page>
  );
}

function WhoComes({ guests, view }: { guests: readonly Guest[]; view: HostView }) {
  const says = words.hostPage;
  const columns = [says.name, says.plus, says.code, says.came].map((label) => ({ label }));
  return (
    <DataTable
      caption={says.title}
      isCaptionHidden
      columns={columns}
      rows={guests.map((guest) => [
        <bdi key="name">{guest.who.name}</bdi>,
        String(guest.plus),
        spacedCode(guest.code),
        <TickOff key="came" guest={guest} view={view} />,
      ])}
    />
  );
}

function TickOff({ guest, view }: { guest: Guest; view: HostView }) {
  const says = words.hostPage;
  const hasCome = guest.cameAt !== undefined;
  if (!isDoorOpen(view.event, view.now)) return <span>–</span>;
  const label = hasCome ? says.takeBack : says.tickOff;
  return (
    <Form
      action={toEventPath(view.event.id, "check-in")}
      hidden={{ coming: String(guest.id), came: hasCome ? "no" : "yes" }}
      label={`${label}: ${guest.who.name}`}
    >
      <Button kind="quiet" label={`${label}: ${guest.who.name}`}>
        {hasCome ? `✓ ${label}` : label}
      </Button>
    </Form>
  );
}

function ByCode({ view }: { view: HostView }) {
  const says = words.hostPage;
  const field = filling(view.trouble?.values.code === undefined ? undefined : view.trouble, {
    code: view.code,
  });
  return (
    <Section title={says.byCode} id="by-code">
      <Form action={toEventPath(view.event.id, "check-in")} label={says.byCode}>
        <TextField
          {...field("code")}
          label={says.code}
          hint={says.byCodeSays}
          width="medium"
          required
        />
        <Button>{says.check}</Button>
      </Form>
    </Section>
  );
}

function Names({ title, guests }: { title: string; guests: readonly Guest[] }) {
  if (guests.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {guests.map(({ id, who, plus }) => (
          <li key={id}>
            <bdi>{who.name}</bdi>
            {plus === 0 ? null : ` + ${plus}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Once it is over, and where anybody was ticked off at all: else nothing is known of who came. */
function NoShows({ guests, view }: { guests: readonly Guest[]; view: HostView }) {
  const says = words.hostPage;
  const missed = guests.filter(({ cameAt }) => cameAt === undefined);
  if (view.now < view.event.endsAt || missed.length === guests.length || missed.length === 0)
    return null;
  return (
    <>
      <Names title={says.noShows(missed.length)} guests={missed} />
      <p>{says.noShowsSays}</p>
    </>
  );
}

function ForHelpers({ view: { event, link, hasLink, looks } }: { view: HostView }) {
  const says = words.hostPage;
  return (
    <Section title={says.link} id="link">
      <p>{says.linkSays}</p>
      {link === undefined ? null : (
        <p>
          {says.once} <br />
          <strong>{link}</strong>
        </p>
      )}
      <Form action={toEventPath(event.id, "make-host-link")} label={says.link}>
        <Button kind="quiet">{hasLink ? says.renew : says.make}</Button>
      </Form>
      <h3>{says.looks}</h3>
      {looks.length === 0 ? (
        <p>{says.noLooks}</p>
      ) : (
        <ul>
          {looks.map((at) => (
            <li key={at.toISOString()}>{exactMomentInWords(at)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AddPhoto({ view: { event, now, trouble } }: { view: HostView }) {
  if (now < event.startsAt || event.cancelledAt !== undefined) return null;
  const says = words.hostPage;
  const field = filling(trouble?.values.says === undefined ? undefined : trouble);
  return (
    <Section title={says.photo} id="photo">
      <Form action={toEventPath(event.id, "add-photo")} multipart label={says.photo}>
        <FileField
          {...field("photo")}
          label={says.file}
          hint={says.photoSays}
          accept="image/jpeg,image/png,image/webp"
          required
        />
        <TextField
          {...field("says")}
          label={says.words}
          maxlength={MOST_CHARACTERS.photo}
          minlength={LEAST_CHARACTERS.photo}
          required
        />
        <TickField {...field("agreed")} label={says.agreed} required />
        <Button>{says.add}</Button>
      </Form>
    </Section>
  );
}

/** The list on paper, for where there is no signal. */
export function DoorListPage({ shell, view }: HostProps) {
  const says = words.doorList;
  const { event, guests } = view;
  const comes = guests
    .filter(({ place }) => place === "in")
    .toSorted((one, other) => compareNames(one.who.name, other.who.name));
  const columns = [words.hostPage.name, words.hostPage.plus, words.hostPage.code, says.sign];
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${titleInWords(event)}`}
      mainPage={actPath}
      isPrivate
    >
      <PageTitle
        title={says.title}
        above={`${titleInWords(event)}, ${exactMomentInWords(event.startsAt)}`}
        lead={says.lead}
      />
      {comes.length === 0 ? (
        <p>{words.hostPage.nobody}</p>
      ) : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={columns.map((label) => ({ label }))}
          rows={comes.map(({ who, plus, code, cameAt }) => [
            <bdi key="name">{who.name}</bdi>,
            String(plus),
            spacedCode(code),
            cameAt === undefined ? "☐" : "☑",
          ])}
        />
      )}
    </Page>
  );
}
