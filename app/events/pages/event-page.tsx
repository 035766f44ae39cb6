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
import {
  Badge,
  Breadcrumbs,
  type Definition,
  DefinitionList,
  Notice,
  OfRooms,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { canvassPath, stallDeskPath } from "../../canvass/addresses.ts";
import { WhereMap } from "../../places/door.ts";
import { signInPath } from "../../sign-in/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import {
  editEventPath,
  eventPath,
  eventsPath,
  hostPagePath,
  photoPath,
  toEventPath,
} from "../addresses.ts";
import type { Coming } from "../coming/coming-queries.ts";
import { isShown } from "../event.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import { structured } from "../finding/search-engines.ts";
import { photoMark, titleInWords, whereInWords } from "../hiding/hiding.ts";
import { HiddenPost, WatchPost } from "../hiding/pages/hidden-post.tsx";
import type { Photo } from "../photos/photo-store.ts";
import type { EventView } from "../view.ts";
import { words } from "../words.ts";
import { AnswerForm, Ticket } from "./answer-fields.tsx";

type EventProps = { shell: Shell; view: EventView; url: string };

/** When and where something is, who comes, and the way to come. */
export function EventPage({ shell, view, url }: EventProps) {
  const { event, holder, trouble } = view;
  const isPrivate = !event.isPublic || event.isProposed;
  return (
    <Page
      shell={shell}
      title={titleInWords(event)}
      mainPage={actPath}
      {...(event.says === undefined ? {} : { description: event.says })}
      isPrivate={isPrivate}
      hasErrors={trouble !== undefined}
      structured={isPrivate || !isShown(event) ? undefined : structured(event, { url, holder })}
    >
      <Breadcrumbs trail={[{ label: words.list.title, href: eventsPath }]} />
      <PageTitle
        title={<span dir="auto">{titleInWords(event)}</span>}
        above={words.kinds[event.kind]}
        lead={exactMomentInWords(event.startsAt)}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <States view={view} />
      <DefinitionList items={factsOf(view)} />
      <Says view={view} />
      <OfRooms listed={view.listed} />
      <WayIn view={view} />
      {event.kind === "stall" ? (
        <p>
          <a href={canvassPath}>{words.view.heard}</a>
        </p>
      ) : null}
      <ForRunners view={view} />
      <Answering view={view} />
      {view.mine?.place === "in" ? <TicketOf mine={view.mine} url={url} /> : null}
      <Lifts view={view} />
      <SignUp view={view} shell={shell} />
      {view.where === undefined ? null : <WhereMap title={words.view.map} where={view.where} />}
      <Photos view={view} />
      <Others view={view} />
    </Page>
  );
}

export const TicketOf = ({ mine, url }: { mine: Coming; url: string }) => (
  <Ticket code={mine.code} address={`${url}${hostPagePath(mine.eventId)}?code=${mine.code}`} />
);

/** What its host wrote of it, or that two keys hide that. */
function Says({ view: { event, isHost, watching } }: { view: EventView }) {
  const post = { kind: "event", id: event.id, isOwn: isHost, watching } as const;
  if (event.hidden !== undefined) return <HiddenPost {...post} hidden={event.hidden} />;
  return (
    <>
      <Prose text={event.says ?? ""} />
      <WatchPost {...post} says={titleInWords(event)} />
    </>
  );
}

function States({ view: { event, state } }: { view: EventView }) {
  const says = words.view;
  if (state === "cancelled")
    return (
      <Notice tone="warning" title={says.cancelled}>
        <span dir="auto">{event.why}</span>
      </Notice>
    );
  if (state === "now") return <Badge tone="good">{says.now}</Badge>;
  return state === "over" ? <Badge tone="quiet">{says.isOver}</Badge> : null;
}

function placesInWords({ room: { places, taken, waiting } }: EventView): string {
  const says = words.view;
  if (places === undefined) return says.unlimited;
  const left = places - taken;
  return left > 0 && waiting === 0 ? says.placesLeft(left, places) : says.full(waiting);
}

function factsOf(view: EventView): readonly Definition[] {
  const says = words.view;
  const { event, holder } = view;
  const postcode = event.postcode === undefined ? "" : `, ${event.postcode}`;
  return [
    {
      term: says.when,
      says: `${exactMomentInWords(event.startsAt)} – ${exactMomentInWords(event.endsAt)}`,
    },
    {
      term: says.where,
      says: (
        <>
          {words.wheres[event.where]}
          {event.where === "online" ? null : (
            <>
              {": "}
              <span dir="auto">
                {whereInWords(event)}
                {postcode}
              </span>
            </>
          )}
        </>
      ),
    },
    ...(event.access === undefined
      ? []
      : [{ term: says.access, says: <span dir="auto">{event.access}</span> }]),
    { term: says.held, says: <span dir="auto">{holder}</span> },
    { term: says.places, says: placesInWords(view) },
    { term: says.kind, says: event.isPublic ? says.publicly : says.forMembers },
  ];
}

function WayIn({ view: { link, linkFrom } }: { view: EventView }) {
  const says = words.view;
  if (link !== undefined)
    return (
      <Buttons>
        <a class="button button-primary" href={link} rel="noreferrer nofollow">
          {says.link}
        </a>
      </Buttons>
    );
  return linkFrom === undefined ? null : <p>{says.linkFrom(exactMomentInWords(linkFrom))}</p>;
}

/** For the host and for officers; and for members, who open what one of them proposed. */
function ForRunners({ view }: { view: EventView }) {
  const says = words.view;
  const { event, state, isHost, runs } = view;
  const isAlive = state !== "cancelled" && state !== "over";
  return (
    <>
      {event.hostId === undefined && isAlive ? <Notice>{says.noHost}</Notice> : null}
      <Buttons>
        {isHost ? <Button href={hostPagePath(event.id)}>{says.host}</Button> : null}
        {(isHost || runs) && event.kind === "stall" ? (
          <Button href={stallDeskPath(event.id)} kind="quiet">
            {says.stall}
          </Button>
        ) : null}
        {(isHost || runs) && isAlive ? (
          <Button href={editEventPath(event.id)} kind="quiet">
            {says.edit}
          </Button>
        ) : null}
      </Buttons>
      {event.hostId === undefined && isAlive && view.isSignedIn ? (
        <Form action={toEventPath(event.id, "take-over")} label={says.takeOver}>
          <Button kind="quiet">{says.takeOver}</Button>
        </Form>
      ) : null}
      {state === "proposed" ? <p>{says.backed(view.backed, view.needed)}</p> : null}
      {view.mayBack ? (
        <Form action={toEventPath(event.id, "back")} label={says.back}>
          <Button>{says.back}</Button>
        </Form>
      ) : null}
    </>
  );
}

/** Where somebody stands, in a sentence. */
export function standsInWords(mine: Coming | undefined): string | undefined {
  const says = words.view.youAre;
  if (mine?.answer === undefined) return undefined;
  if (mine.answer !== "yes") return says[mine.answer];
  return mine.place === "in" ? says.in : says.waiting;
}

function Answering({ view }: { view: EventView }) {
  if (!view.mayAnswer) return null;
  const stands = standsInWords(view.mine);
  const action = toEventPath(view.event.id, "say-coming");
  return (
    <Section title={words.view.comes} id="answer">
      {stands === undefined ? null : (
        <p>
          <strong>{stands}</strong>
        </p>
      )}
      <AnswerForm action={action} mine={view.mine} trouble={view.trouble} />
    </Section>
  );
}

export function Lifts({ view: { lifts } }: { view: EventView }) {
  if (lifts.length === 0) return null;
  return (
    <Section title={words.view.liftsOffered} id="lifts">
      <ul>
        {lifts.map(({ name, seats, from }) => (
          <li key={`${name} ${from}`} dir="auto">
            {words.view.lift(name, seats, from)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SignUp({ view, shell }: { view: EventView; shell: Shell }) {
  const { event, state, trouble } = view;
  const isOpen = state === "coming" || state === "now";
  if (view.isSignedIn || !isOpen) return null;
  const says = words.view;
  const field = filling(trouble);
  return (
    <Section title={says.signUp} id="sign-up">
      <p>{says.signUpSays}</p>
      <Form action={toEventPath(event.id, "sign-up")} once={shell.once} label={says.signUp}>
        <TextField
          {...field("name")}
          label={says.name}
          maxlength={MOST_CHARACTERS.name}
          autocomplete="name"
          required
        />
        <TextField
          {...field("email")}
          type="email"
          label={says.email}
          autocomplete="email"
          required
        />
        <Button>{says.signUpSend}</Button>
      </Form>
      <p>
        <a href={signInPath}>{says.signIn}</a>
      </p>
    </Section>
  );
}

function Photos({ view }: { view: EventView }) {
  if (view.photos.length === 0) return null;
  return (
    <Section title={words.view.photos} id="photos">
      {view.photos.map((photo) => (
        <OnePhoto key={photo.id} photo={photo} view={view} />
      ))}
    </Section>
  );
}

function OnePhoto({ photo, view }: { photo: Photo; view: EventView }) {
  const { event, isHost, runs, watching, readerId } = view;
  const { id, says = "", hidden, addedBy } = photo;
  const isOwn = addedBy !== undefined && addedBy === readerId;
  const post = { kind: "event-photo", id, isOwn, watching } as const;
  const label = words.view.dropPhoto;
  return (
    <figure id={photoMark(id)}>
      {hidden === undefined ? (
        <>
          <img src={photoPath(event.id, id)} alt={says} loading="lazy" width="640" />
          <WatchPost {...post} says={says} />
        </>
      ) : (
        <HiddenPost {...post} hidden={hidden} />
      )}
      {hidden === undefined && (isHost || runs) ? (
        <Form
          action={toEventPath(event.id, "drop-photo")}
          hidden={{ photo: String(id) }}
          label={`${label}: ${says}`}
        >
          <Button kind="quiet">{label}</Button>
        </Form>
      ) : null}
    </figure>
  );
}

function Others({ view: { others } }: { view: EventView }) {
  if (others.length === 0) return null;
  return (
    <Section title={words.view.others} id="others">
      <ul>
        {others.map(({ id, startsAt }) => (
          <li key={id}>
            <a href={eventPath(id)}>{exactMomentInWords(startsAt)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
