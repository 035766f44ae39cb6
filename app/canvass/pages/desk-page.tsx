import encodeQR from "qr";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, Notice, PageTitle, Section } from "../../../web/parts.tsx";
import { eventPath } from "../../events/addresses.ts";
import { type Event, titleInWords } from "../../events/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import { canvassPath, toStallPath, unreadPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import type { Asking, Link, Tally } from "../stall-queries.ts";
import { words } from "../words.ts";
import { Hours } from "./tally-parts.tsx";

/** A stall as whoever runs it sees it. */
export interface DeskView {
  readonly event: Event;
  /** Why nothing is set up, not yet or not any more. */
  readonly closed: string | undefined;
  readonly asking: Asking | undefined;
  readonly links: readonly Link[];
  readonly tally: Tally;
  /** What the address proposes to ask, such as the question of the day. */
  readonly question: string | undefined;
  /** Shown on the answer to its making alone. */
  readonly made: { readonly number: number; readonly address: string } | undefined;
  readonly trouble: Trouble | undefined;
}

export function DeskPage({ shell, view }: { shell: Shell; view: DeskView }) {
  const says = words.desk;
  const { event, asking, trouble } = view;
  const title = titleInWords(event);
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${title}`}
      mainPage={actPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: says.event, href: eventPath(event.id) }]} />
      <PageTitle title={says.title} above={<span dir="auto">{title}</span>} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {asking === undefined ? (
        <AskHere view={view} />
      ) : (
        <>
          <Asked asking={asking} />
          <Links view={view} once={shell.once} />
          <HowItGoes view={view} />
        </>
      )}
    </Page>
  );
}

function AskHere({ view: { event, closed, trouble, question } }: { view: DeskView }) {
  const says = words.desk;
  if (closed !== undefined) return <Notice>{closed}</Notice>;
  const field = filling(trouble, {
    question: question ?? says.theQuestion,
    themes: says.theThemes,
  });
  return (
    <Section title={says.ask} id="ask">
      <p>{says.askSays}</p>
      <Form action={toStallPath(event.id, "open")} label={says.ask}>
        <TextField
          {...field("question")}
          label={says.question}
          maxlength={MOST_CHARACTERS.question}
          minlength={LEAST_CHARACTERS.question}
          required
        />
        <TextArea
          {...field("themes")}
          label={says.themes}
          hint={says.themesHint}
          maxlength={MOST_CHARACTERS.themes}
          required
        />
        <Button>{says.open}</Button>
      </Form>
    </Section>
  );
}

function Asked({ asking: { question, themes } }: { asking: Asking }) {
  return (
    <Section title={words.desk.ask} id="ask">
      <p>
        <strong dir="auto">{question}</strong>
      </p>
      <ul>
        {themes.map((theme) => (
          <li key={theme} dir="auto">
            {theme}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type LinksProps = { view: DeskView; once: Shell["once"] };

function Links({ view: { event, closed, links, made }, once }: LinksProps) {
  const says = words.desk;
  return (
    <Section title={says.links} id="links">
      <p>{says.linksSays}</p>
      {made === undefined ? null : <Made {...made} />}
      {links.length === 0 ? (
        <p>{says.noLinks}</p>
      ) : (
        <DataTable
          caption={says.links}
          isCaptionHidden
          columns={[says.link, says.made, says.state].map((label) => ({ label }))}
          rows={links.map(({ number, madeAt, endedAt }) => [
            String(number),
            exactMomentInWords(madeAt),
            endedAt !== undefined ? (
              says.ended
            ) : (
              <Form
                key="end"
                action={toStallPath(event.id, "end-link")}
                hidden={{ number: String(number) }}
                label={says.endOf(number)}
              >
                <Button kind="quiet" label={`${says.end}: ${says.endOf(number)}`}>
                  {says.end}
                </Button>
              </Form>
            ),
          ])}
        />
      )}
      {closed !== undefined ? (
        <p>{closed}</p>
      ) : (
        <Form action={toStallPath(event.id, "make-link")} once={once} label={says.make}>
          <Button>{says.make}</Button>
        </Form>
      )}
    </Section>
  );
}

function Made({ number, address }: { number: number; address: string }) {
  const says = words.desk;
  const picture = encodeQR(address, "svg", { ecc: "low", border: 4 });
  return (
    <>
      <p>
        {says.once(number)} <br />
        <strong>{address}</strong>
      </p>
      <p>{says.square}</p>
      <img
        class="ticket-square"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        width="180"
        height="180"
        alt={says.square}
      />
    </>
  );
}

function HowItGoes({ view: { event, tally } }: { view: DeskView }) {
  const says = words.desk;
  return (
    <Section title={says.counts} id="counts">
      <Hours tally={tally} />
      <p>{words.stall.honest}</p>
      <p>{says.readSays}</p>
      <Buttons>
        <Button href={unreadPath(event.id)}>{says.read}</Button>
        <Button href={canvassPath} kind="quiet">
          {says.everybody}
        </Button>
      </Buttons>
    </Section>
  );
}
