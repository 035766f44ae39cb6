import encodeQR from "qr";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  TextField,
} from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DataTable, Notice, PageTitle, Section } from "../../../web/parts.tsx";
import { eventPath } from "../../events/addresses.ts";
import { type Event, titleInWords } from "../../events/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import { canvassPath, onlinePath, sheetsPath, toStallPath, unreadPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { questionInWords } from "../hiding/hiding.ts";
import type { Online } from "../online/online.ts";
import type { Asking, Link, Tally } from "../stall-queries.ts";
import { TouchPart, type TouchView } from "../touch/pages/desk-part.tsx";
import { words } from "../words.ts";
import { Hours } from "./tally-parts.tsx";
import { ThemesField, themesToBeginWith } from "./themes-field.tsx";

/** A stall as whoever runs it sees it. */
export interface DeskView {
  readonly event: Event;
  /** Why nothing is set up, not yet or not any more. */
  readonly closed: string | undefined;
  readonly asking: Asking | undefined;
  readonly links: readonly Link[];
  readonly tally: Tally;
  /** Where something is asked. */
  readonly touch: TouchView | undefined;
  /** What its branch asks in its month, while nothing is asked here. */
  readonly monthly: Online | undefined;
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
          <Section title={words.paper.title} id="paper">
            <p>{words.paper.lead}</p>
            <p>
              <a href={sheetsPath(event.id)}>{words.paper.toSheets}</a>
            </p>
          </Section>
          <HowItGoes view={view} />
          {view.touch === undefined ? null : (
            <TouchPart eventId={event.id} view={view.touch} once={shell.once} />
          )}
        </>
      )}
    </Page>
  );
}

function AskHere({ view }: { view: DeskView }) {
  const { event, closed, trouble, question, monthly } = view;
  const says = words.desk;
  if (closed !== undefined) return <Notice>{closed}</Notice>;
  const field = filling(trouble, {
    question: question ?? says.theQuestion,
    themes: themesToBeginWith(),
  });
  return (
    <Section title={says.ask} id="ask">
      {monthly === undefined || question !== undefined ? null : (
        <AskMonthly eventId={event.id} asked={monthly} />
      )}
      <p>{says.askSays}</p>
      <Form action={toStallPath(event.id, "open")} label={says.ask}>
        <TextField
          {...field("question")}
          label={says.question}
          maxlength={MOST_CHARACTERS.question}
          minlength={LEAST_CHARACTERS.question}
          required
        />
        <ThemesField {...field("themes")} />
        <Button>{says.open}</Button>
      </Form>
    </Section>
  );
}

/** Its branch's question of the month: what the weekend of action asks at its places comes before that. */
function AskMonthly({ eventId, asked }: { eventId: number; asked: Online }) {
  const says = words.monthly;
  const { id, question, themes } = asked;
  return (
    <Form
      action={toStallPath(eventId, "open")}
      hidden={{ month: String(id), question, themes: themes.join("\n") }}
      label={says.askHere}
    >
      <h3>{says.atStall}</h3>
      <p>
        <strong dir="auto">{question}</strong>
      </p>
      <p>{says.atStallSays}</p>
      <Button>{says.askHere}</Button>
    </Form>
  );
}

function Asked({ asking }: { asking: Asking }) {
  const { themes, monthId } = asking;
  return (
    <Section title={words.desk.ask} id="ask">
      {monthId === undefined ? null : (
        <p>
          <a href={onlinePath(monthId)}>{words.monthly.atStall}</a>
        </p>
      )}
      <p>
        <strong dir="auto">{questionInWords(asking)}</strong>
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
