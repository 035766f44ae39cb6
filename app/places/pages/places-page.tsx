import { countInWords } from "@breakthrough/languages";
import type { Refusal } from "../../../platform/refusal.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  DataTable,
  DefinitionList,
  EmptyState,
  Notice,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { placePath, placesPath } from "../addresses.ts";
import type { CountryMap } from "../maps/map.ts";
import type { SetShown } from "../maps/map-queries.ts";
import { nameOfPlace, PLACE_KINDS, type Place, type PlacesOf } from "../place.ts";
import { words } from "../words.ts";
import { PlacesMap } from "./places-map.tsx";

/** What was found for what was typed: the places of a postcode, places of that name, or why neither. */
export type Answer = PlacesOf | Refusal | readonly Place[];

type PlacesPageProps = {
  shell: Shell;
  typed: string | undefined;
  answer: Answer | undefined;
  map: CountryMap | undefined;
  largest: readonly Place[];
  sets: readonly SetShown[];
};

export function PlacesPage({ shell, typed, answer, map, largest, sets }: PlacesPageProps) {
  const { page } = words;
  const refusal = answer !== undefined && isRefusal(answer) ? answer.says : undefined;
  return (
    <Page mainPage={partyPath} shell={shell} title={page.title} isPrivate={typed !== undefined}>
      <PageTitle title={page.title} lead={page.lead} />
      <Form action={placesPath} method="get">
        <TextField
          name="q"
          label={page.field}
          hint={page.hint}
          value={typed}
          width="medium"
          autocomplete="postal-code"
          error={refusal}
        />
        <Button>{page.button}</Button>
      </Form>
      {answer === undefined || isRefusal(answer) ? null : <Found typed={typed} answer={answer} />}
      {typed === undefined ? <Country map={map} largest={largest} sets={sets} /> : null}
    </Page>
  );
}

const PlaceLink = ({ place }: { place: Place }) => (
  <a href={placePath(place.code)}>{nameOfPlace(place)}</a>
);

function Found({ typed = "", answer }: { typed?: string; answer: PlacesOf | readonly Place[] }) {
  const { page, kinds } = words;
  if ("postcode" in answer) return <PostcodeFound found={answer} />;
  if (answer.length === 0)
    return <EmptyState title={page.nothing(typed)} says={page.nothingSays} />;
  return (
    <Section title={page.named(typed)}>
      <ul>
        {answer.map((place) => (
          <li key={place.code}>
            <PlaceLink place={place} /> ({kinds[place.kind]})
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PostcodeFound({ found }: { found: PlacesOf }) {
  const { page, kinds } = words;
  const items = [...PLACE_KINDS].reverse().flatMap((kind) => {
    const place = found[kind];
    return place === undefined ? [] : [{ term: kinds[kind], says: <PlaceLink place={place} /> }];
  });
  return (
    <Section title={found.postcode}>
      {found.endedOn === undefined ? null : (
        <Notice>{page.ended(dayInWords(found.endedOn))}</Notice>
      )}
      {found.isLargeUser ? <Notice>{page.largeUser}</Notice> : null}
      {found.isApproximate ? <Notice>{page.approximate}</Notice> : null}
      <DefinitionList items={items} />
      <p>{page.asOf(dayInWords(found.asOf), found.source)}</p>
    </Section>
  );
}

function Country({ map, largest, sets }: Pick<PlacesPageProps, "map" | "largest" | "sets">) {
  const { page, kinds, kindsOf, sets: whats } = words;
  return (
    <>
      {map === undefined ? (
        <EmptyState title={page.empty} says={page.emptySays} />
      ) : (
        <Section title={page.mapTitle} id="map">
          <CountryDrawn map={map} />
        </Section>
      )}
      <Section title={page.largest} id="largest">
        <ul>
          {largest.map((place) => (
            <li key={place.code}>
              <PlaceLink place={place} /> ({kinds[place.kind]})
            </li>
          ))}
        </ul>
      </Section>
      {sets.length === 0 ? null : (
        <Section title={page.sources} id="sources">
          <DataTable
            caption={page.sources}
            isCaptionHidden
            columns={[
              { label: page.what },
              { label: page.source },
              { label: page.day },
              { label: page.count, isNumber: true },
            ]}
            rows={sets.map(({ what, kind, day, source, rows }) => [
              kind === null ? whats[what] : `${kindsOf[kind]}: ${whats[what]}`,
              source,
              dayInWords(day),
              countInWords(rows),
            ])}
          />
        </Section>
      )}
    </>
  );
}

function CountryDrawn({ map }: { map: CountryMap }) {
  const { page, kinds, kindsOf } = words;
  const isOfPoints = map.points.length > 0;
  const [first] = map.places;
  const columns = isOfPoints
    ? [{ label: page.number }, { label: page.place }]
    : [{ label: first === undefined ? page.place : kinds[first.kind] }];
  const says = isOfPoints
    ? page.points(map.places.length)
    : page.drawn(countInWords(map.places.length), map.hexes.length > 0);
  return (
    <PlacesMap
      id="country"
      title={first === undefined ? page.mapTitle : kindsOf[first.kind]}
      says={says}
      {...{ box: map.box, backdrop: map.backdrop }}
      {...{ shapes: map.shapes, hexes: map.hexes, points: map.points }}
      columns={columns}
      rows={map.places.map((place, index) => {
        const link = <PlaceLink place={place} />;
        return isOfPoints ? [String(index + 1), link] : [link];
      })}
    />
  );
}
