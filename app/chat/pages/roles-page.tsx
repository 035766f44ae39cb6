import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  ErrorSummary,
  Form,
  filling,
  SelectField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  EmptyState,
  Moment,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { giveMeaningPath, goOnPath, ownChatPath } from "../addresses.ts";
import type { ChatRole } from "../servers/chat-server.ts";
import { words } from "../words.ts";
import type { Work } from "../work-store.ts";

/** What whoever may ask for changes has before them. */
export interface Asks {
  readonly known: readonly ChatRole[];
  readonly work: Work;
  /** What a role can mean: its field, and what it is called. */
  readonly things: readonly (readonly [string, string])[];
}

export interface RolesView {
  readonly server: string | undefined;
  readonly meanings: readonly { readonly means: string; readonly role: string }[];
  readonly asks: Asks | undefined;
}

type RolesPageProps = RolesView & { shell: Shell; now: Date; trouble: Trouble | undefined };

/** What the roles on the party's chat server mean, for everybody; and where those who run it ask for changes. */
export function RolesPage({ shell, now, server, meanings, asks, trouble }: RolesPageProps) {
  const says = words.settings;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      width="text"
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: says.trail, href: partyPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {server === undefined ? <EmptyState title={says.none} says={says.noneSays} /> : null}
      {asks?.work.stopped === undefined ? null : (
        <Stopped shell={shell} now={now} stopped={asks.work.stopped} />
      )}
      <Section title={says.means} id="means">
        {meanings.length === 0 ? (
          <p>{says.nothing}</p>
        ) : (
          <DataTable
            caption={says.means}
            isCaptionHidden
            columns={[{ label: says.meaning }, { label: says.role }]}
            rows={meanings.map(({ means, role }) => [means, role])}
          />
        )}
        {server === undefined ? null : <p class="quiet">{says.tried(server)}</p>}
        <p>
          <a href={ownChatPath}>{says.own}</a>
        </p>
      </Section>
      {asks === undefined || server === undefined ? null : (
        <Ask shell={shell} asks={asks} trouble={trouble} />
      )}
    </Page>
  );
}

type StoppedProps = { shell: Shell; now: Date; stopped: NonNullable<Work["stopped"]> };

function Stopped({ shell, now, stopped }: StoppedProps) {
  const says = words.settings;
  return (
    <Section title={says.stopped} id="stopped">
      <p>{words.whyStopped(stopped.status, stopped.code)}</p>
      <p>
        {says.since} <Moment at={stopped.at} now={now} />. {says.stoppedSays}
      </p>
      <Form action={goOnPath} once={shell.once}>
        <Button>{says.goOn}</Button>
      </Form>
    </Section>
  );
}

function Ask({ shell, asks, trouble }: { shell: Shell; asks: Asks; trouble: Trouble | undefined }) {
  const says = words.settings;
  const fill = filling(trouble);
  const roles = asks.known.filter(({ isItsOwn, isPowerful }) => !isItsOwn && !isPowerful);
  return (
    <Section title={says.ask} id="ask">
      <p>{says.askSays}</p>
      <p>{says.above}</p>
      {roles.length === 0 ? <p>{says.noKnown}</p> : null}
      <AskForm
        shell={shell}
        trouble={trouble}
        action={giveMeaningPath}
        says={{ why: says.why, send: says.send }}
      >
        <SelectField
          {...fill("meaning")}
          label={says.meaning}
          options={asks.things.map(([value, label]) => ({ value, label }))}
          required
        />
        <SelectField
          {...fill("role")}
          label={says.role}
          hint={says.roleHint}
          prompt={says.noRole}
          options={roles.map(({ id, name }) => ({ value: id, label: name }))}
          required={false}
        />
      </AskForm>
    </Section>
  );
}
