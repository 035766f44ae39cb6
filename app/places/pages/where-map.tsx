import { placePath } from "../addresses.ts";
import { COUNTRY } from "../maps/map.ts";
import type { WhereItLies } from "../maps/map-queries.ts";
import { nameOfPlace, type Place } from "../place.ts";
import { words } from "../words.ts";
import { PlacesMap } from "./places-map.tsx";

type WhereMapProps = {
  /** What it is about, as it is called. */
  title: string;
  where: WhereItLies;
};

const PlaceLink = ({ place }: { place: Place }) => (
  <a href={placePath(place.code)}>{nameOfPlace(place)}</a>
);

/** Where a branch or whatever else of a place lies, with its table. */
export function WhereMap({ title, where }: WhereMapProps) {
  const { page } = words;
  if (where.is === "shape") {
    const { name, box, shapes, around } = where;
    return (
      <PlacesMap
        id="where"
        title={title}
        says={page.placeMapSays(name, around.map(nameOfPlace))}
        {...{ box, shapes }}
        columns={[{ label: page.around }]}
        rows={around.map((one) => [<PlaceLink key={one.code} place={one} />])}
      />
    );
  }
  const { backdrop, points, places } = where;
  return (
    <PlacesMap
      id="where"
      title={title}
      says={page.someTowns(places.map(nameOfPlace))}
      {...{ box: COUNTRY, backdrop, points }}
      columns={[{ label: page.number }, { label: page.place }]}
      rows={places.map((one, index) => [
        String(index + 1),
        <PlaceLink key={one.code} place={one} />,
      ])}
    />
  );
}
