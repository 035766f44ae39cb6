import { Page, type Shell } from "../../../web/page.tsx";
import { DefinitionList, PageTitle, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { placePath, placesPath } from "../addresses.ts";
import type { PlaceFacts } from "../maps/map-queries.ts";
import { nameOfPlace, type Place } from "../place.ts";
import { words } from "../words.ts";
import { PlacesMap } from "./places-map.tsx";

type PlacePageProps = { shell: Shell; facts: PlaceFacts };

const PlaceLink = ({ place }: { place: Place }) => (
  <a href={placePath(place.code)}>{nameOfPlace(place)}</a>
);

export function PlacePage({ shell, facts: { place, lies, holds, map } }: PlacePageProps) {
  const { page, kinds, kindsOf } = words;
  const name = nameOfPlace(place);
  return (
    <Page mainPage={partyPath} shell={shell} title={name}>
      <PageTitle above={kinds[place.kind]} title={name} />
      <DefinitionList
        items={[
          ...lies.map((one) => ({ term: kinds[one.kind], says: <PlaceLink place={one} /> })),
          { term: page.code, says: place.code },
        ]}
      />
      {map === undefined ? (
        <p>{page.noShape}</p>
      ) : (
        <PlacesMap
          id="place"
          title={page.placeMap(name)}
          says={page.placeMapSays(name, map.around.map(nameOfPlace))}
          {...{ box: map.box, shapes: map.shapes }}
          columns={[{ label: page.around }]}
          rows={map.around.map((one) => [<PlaceLink key={one.code} place={one} />])}
        />
      )}
      {holds.map(({ kind, places }) => (
        <Section key={kind} title={kindsOf[kind]} id={kind}>
          <ul>
            {places.map((one) => (
              <li key={one.code}>
                <PlaceLink place={one} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p>
        <a href={placesPath}>{page.all}</a>
      </p>
    </Page>
  );
}
