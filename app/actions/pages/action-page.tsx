import { countInWords } from "@breakthrough/languages";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Columns,
  DefinitionList,
  EmptyState,
  Notice,
  Numbers,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { canvassPath, onlinePath } from "../../canvass/addresses.ts";
import { Heard, Hours, isOpenOnline } from "../../canvass/door.ts";
import { photoPath } from "../../events/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import { FIRST_PLACES, isOver, thingsOf } from "../action.ts";
import {
  actionPlacePath,
  actionsPath,
  askOnlinePath,
  editActionPath,
  leafletPath,
  offerPlacePath,
  placesOfActionPath,
} from "../addresses.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { HiddenPost, WatchPost } from "../hiding/pages/hidden-post.tsx";
import type { ActionView } from "../view.ts";
import { daysInWords, words } from "../words.ts";
import { MapOfPlaces, PlaceCards } from "./place-list.tsx";

type ActionProps = { shell: Shell; view: ActionView };

/** One page for all: where it is, where people are needed first, and what came of it. */
export function ActionPage({ shell, view }: ActionProps) {
  const { action, first } = view;
  return (
    <Page
      shell={shell}
      title={titleInWords(action)}
      mainPage={actPath}
      {...(action.theme === undefined ? {} : { description: action.theme })}
      isPrivate={action.calledOffAt !== undefined || action.hidden !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.list.title, href: actionsPath }]} />
      <PageTitle
        look="poster"
        title={<span dir="auto">{titleInWords(action)}</span>}
        above={words.view.kind}
        lead={daysInWords(action)}
      >
        <Ways view={view} />
      </PageTitle>
      {action.calledOffAt === undefined ? null : (
        <Notice tone="warning" title={words.view.calledOff}>
          <span dir="auto">{action.hidden === undefined ? action.why : null}</span>
        </Notice>
      )}
      <Columns side={<Beside view={view} />}>
        <Says view={view} />
        <InNumbers view={view} />
        {/* Before and during it people are looked for; afterwards what came of it comes first. */}
        {isOver(action, view.now) ? <CameOfIt view={view} /> : null}
        <First view={view} />
        <MapOfPlaces action={action} list={first} now={view.now} />
        <Proposed view={view} />
        {isOver(action, view.now) ? null : <CameOfIt view={view} />}
      </Columns>
    </Page>
  );
}

/** What it is about, or that two keys hide that. */
function Says({ view: { action, watching } }: { view: ActionView }) {
  const post = { kind: "action", id: action.id, isOwn: false, watching } as const;
  if (action.hidden !== undefined) return <HiddenPost {...post} hidden={action.hidden} />;
  return (
    <>
      <Prose text={action.theme ?? ""} />
      <WatchPost {...post} says={titleInWords(action)} />
    </>
  );
}

function Ways({ view: { action, mayChange, mayOffer } }: { view: ActionView }) {
  const says = words.view;
  if (!mayOffer && !mayChange) return null;
  return (
    <Buttons>
      {mayOffer ? <Button href={offerPlacePath(action.id)}>{says.offer}</Button> : null}
      {mayChange ? (
        <Button href={editActionPath(action.id)} kind="quiet">
          {says.edit}
        </Button>
      ) : null}
    </Buttons>
  );
}

function InNumbers({ view: { numbers } }: { view: ActionView }) {
  const says = words.view;
  const { places, needed, taken, leafletsTaken, leafletsGiven } = numbers;
  const of = (part: number, whole: number) => says.of(countInWords(part), countInWords(whole));
  return (
    <Numbers
      items={[
        { label: says.places, value: countInWords(places) },
        ...(needed === 0 ? [] : [{ label: says.people, value: of(taken, needed) }]),
        ...(leafletsTaken === 0
          ? []
          : [
              {
                label: says.leafletsOf(countInWords(leafletsTaken)),
                value: countInWords(leafletsGiven),
              },
            ]),
      ]}
    />
  );
}

function First({ view: { action, first, numbers, now, mayOffer } }: { view: ActionView }) {
  const says = words.view;
  const places = first.places.slice(0, FIRST_PLACES);
  const isPast = isOver(action, now);
  if (places.length === 0) {
    const offer = { label: says.offer, href: offerPlacePath(action.id) };
    return (
      <EmptyState
        title={says.noPlaces}
        says={says.noPlacesSays}
        {...(mayOffer ? { action: offer } : {})}
      />
    );
  }
  const more = { label: says.allOf(numbers.places), href: placesOfActionPath(action.id) };
  return (
    <Section title={isPast ? says.were : says.first} id="places" more={more}>
      {isPast ? null : <p>{says.firstSays}</p>}
      <PlaceCards {...{ action, places, now }} />
    </Section>
  );
}

function Proposed({ view: { action, proposed, now } }: { view: ActionView }) {
  if (proposed.length === 0) return null;
  const says = words.view;
  return (
    <Section title={says.proposed} id="proposed">
      <p>{says.proposedSays}</p>
      <PlaceCards places={proposed} {...{ action, now }} />
    </Section>
  );
}

function CameOfIt({ view }: { view: ActionView }) {
  return (
    <>
      <AtStalls view={view} />
      <Photos view={view} />
    </>
  );
}

/** Hour by hour at all stalls together, and what people said there. */
function AtStalls({ view: { tally } }: { view: ActionView }) {
  if (tally.hours.length === 0) return null;
  const says = words.view;
  return (
    <Section title={says.stalls} id="stalls" more={{ label: says.allSaid, href: canvassPath }}>
      <Hours tally={tally} />
      <Heard tally={tally} />
    </Section>
  );
}

/** As hosts added them to their events. */
function Photos({ view: { action, photos } }: { view: ActionView }) {
  if (photos.length === 0) return null;
  return (
    <Section title={words.view.photos} id="photos">
      {photos.map(({ id, eventId, says }) => (
        <figure key={id}>
          <a href={actionPlacePath(action.id, eventId)}>
            <img src={photoPath(eventId, id)} alt={says} loading="lazy" width="640" />
          </a>
        </figure>
      ))}
    </Section>
  );
}

/** The way to the question's own page, for everybody; and for whoever may, to ask it there. */
function AskedOnline({ view: { action, online, mayChange, now } }: { view: ActionView }) {
  const says = words.online;
  if (online !== undefined)
    return (
      <p>
        <a href={onlinePath(online.id)}>{isOpenOnline(online, now) ? says.answer : says.asked}</a>
      </p>
    );
  return mayChange && action.hidden === undefined ? (
    <p>
      <a href={askOnlinePath(action.id)}>{says.title}</a>
    </p>
  ) : null;
}

function Beside({ view }: { view: ActionView }) {
  const { action } = view;
  const says = words.view;
  const things = thingsOf(action.kit);
  return (
    <>
      {action.question === undefined ? null : (
        <DefinitionList
          items={[{ term: says.question, says: <span dir="auto">{action.question}</span> }]}
        />
      )}
      <AskedOnline view={view} />
      {things.length === 0 ? null : (
        <Section title={says.kit} id="kit">
          <ul>
            {things.map((thing) => (
              <li key={thing} dir="auto">
                {thing}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {action.leafletTitle === undefined ? null : (
        <Section title={says.leaflet} id="leaflet">
          <p>
            <a href={leafletPath(action.id)}>{says.printLeaflet}</a>
          </p>
        </Section>
      )}
    </>
  );
}
