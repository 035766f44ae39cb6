import { momentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  PageTitle,
  Pagination,
} from "../../../web/parts.tsx";
import { whereInWords } from "../../events/door.ts";
import { COUNTRY, PlacesMap } from "../../places/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import { type Action, missingAt, type PlaceNeeds } from "../action.ts";
import { actionPath, actionPlacePath, actionsPath } from "../addresses.ts";
import { titleInWords } from "../hiding/hiding.ts";
import type { ListedPlace, PlaceList } from "../view.ts";
import { words } from "../words.ts";

/** How many people a place still needs. */
export function needInWords(needs: PlaceNeeds): string {
  const says = words.view;
  if (needs.shifts === 0) return says.noShifts;
  const missing = missingAt(needs);
  return missing === 0 ? says.enough : says.missing(missing, needs.needed);
}

type CardProps = { action: Pick<Action, "id">; place: ListedPlace; now: Date };

function PlaceCard({ action, place: { number, event, needs }, now }: CardProps) {
  const isOver = event.endsAt <= now;
  return (
    <Card
      href={actionPlacePath(action.id, event.id)}
      title={
        <>
          {number}. <span dir="auto">{whereInWords(event)}</span>
        </>
      }
      above={
        <>
          {isOver ? <Badge tone="quiet">{words.view.isOver}</Badge> : null}
          {!isOver && missingAt(needs) > 0 ? (
            <Badge tone="warning">{words.view.needsPeople}</Badge>
          ) : null}
          {event.isProposed ? <Badge tone="quiet">{words.view.waits}</Badge> : null}
        </>
      }
      below={isOver || event.isProposed ? null : needInWords(needs)}
    >
      <p>
        <time datetime={event.startsAt.toISOString()}>{momentInWords(event.startsAt, now)}</time>
      </p>
    </Card>
  );
}

type ListProps = {
  action: Pick<Action, "id">;
  places: readonly ListedPlace[];
  now: Date;
};

export function PlaceCards({ action, places, now }: ListProps) {
  return (
    <Cards>
      {places.map((place) => (
        <PlaceCard key={place.event.id} {...{ action, place, now }} />
      ))}
    </Cards>
  );
}

/** The places of a list on a map, with the numbers that they have in it. Nothing where no postcode is known. */
export function MapOfPlaces({
  action,
  list: { places, map },
  now,
}: {
  action: Pick<Action, "id">;
  list: PlaceList;
  now: Date;
}) {
  if (map === undefined) return null;
  const says = words.view;
  return (
    <PlacesMap
      id="places-of-action"
      title={says.map}
      says={says.mapSays(map.points.length)}
      {...map}
      box={COUNTRY}
      columns={[{ label: says.number }, { label: says.place }, { label: says.needs }]}
      rows={places.map(({ number, event, needs }) => [
        String(number),
        <a key={event.id} href={actionPlacePath(action.id, event.id)} dir="auto">
          {whereInWords(event)}
        </a>,
        event.endsAt <= now ? words.view.isOver : needInWords(needs),
      ])}
    />
  );
}

type PlacesPageProps = {
  shell: Shell;
  action: Action;
  list: PlaceList;
  now: Date;
  next: string | undefined;
  previous: string | undefined;
};

/** Every place of an action, some at a time. */
export function PlacesPage({ shell, action, list, now, next, previous }: PlacesPageProps) {
  const says = words.view;
  const { places } = list;
  return (
    <Page shell={shell} title={`${says.all}: ${titleInWords(action)}`} mainPage={actPath}>
      <Breadcrumbs
        trail={[
          { label: words.list.title, href: actionsPath },
          { label: titleInWords(action), href: actionPath(action.id) },
        ]}
      />
      <PageTitle
        title={says.all}
        above={<span dir="auto">{titleInWords(action)}</span>}
        lead={says.allSays}
      />
      {places.length === 0 ? (
        <EmptyState title={says.noPlaces} says={says.noPlacesSays} />
      ) : (
        <>
          <PlaceCards {...{ action, places, now }} />
          <Pagination {...{ next, previous }} />
          <MapOfPlaces {...{ action, list, now }} />
        </>
      )}
    </Page>
  );
}
