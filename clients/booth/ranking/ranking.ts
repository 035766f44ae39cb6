/**
 * The places that a voter gave, one text for each candidate in the order of the paper: what stands in the field beside the
 * name. The fields are the truth, also when they are typed; buttons and dragging only write other numbers into them.
 */
export type Places = readonly string[];

export type Trouble =
  | { readonly kind: "no-number"; readonly candidate: number }
  | { readonly kind: "tie"; readonly place: number; readonly candidates: readonly number[] }
  | { readonly kind: "gap"; readonly place: number };

const WHOLE = /^[1-9]\d{0,2}$/;

/** The number in a field: undefined where it is empty, NaN where it is no place. */
const placeIn = (text: string): number | undefined => {
  const typed = text.trim();
  if (typed === "") return undefined;
  return WHOLE.test(typed) ? Number(typed) : Number.NaN;
};

export const noPlaces = (candidates: number): Places =>
  Array.from({ length: candidates }, () => "");

/** Candidates with a place, first choice first; of equal places the one that stands first on the paper. */
export const orderOf = (places: Places): readonly number[] =>
  places
    .map((text, candidate) => ({ candidate, place: placeIn(text) ?? Number.NaN }))
    .filter(({ place }) => !Number.isNaN(place))
    .sort((one, other) => one.place - other.place || one.candidate - other.candidate)
    .map(({ candidate }) => candidate);

const placesFrom = (order: readonly number[], candidates: number): Places =>
  Array.from({ length: candidates }, (_, candidate) => {
    const at = order.indexOf(candidate);
    return at < 0 ? "" : String(at + 1);
  });

/**
 * Puts a candidate at a place of the ranking and renumbers all others, who keep their order among themselves.
 * @param at from 0; beyond the end means the end
 */
export function moveTo(places: Places, candidate: number, at: number): Places {
  const others = orderOf(places).filter((one) => one !== candidate);
  const order = [...others.slice(0, Math.max(0, at)), candidate, ...others.slice(Math.max(0, at))];
  return placesFrom(order, places.length);
}

/** One place nearer to the first choice, or with 1 further from it. */
export function moveBy(places: Places, candidate: number, by: -1 | 1): Places {
  const at = orderOf(places).indexOf(candidate);
  return at < 0 ? places : moveTo(places, candidate, at + by);
}

/** Behind all who have a place. */
export const addLast = (places: Places, candidate: number): Places =>
  moveTo(places, candidate, places.length);

/** Takes a candidate out, and closes up behind. */
export const takeOut = (places: Places, candidate: number): Places =>
  placesFrom(
    orderOf(places).filter((one) => one !== candidate),
    places.length,
  );

/** The same order with the numbers 1, 2, 3 and so on. */
export const closeGaps = (places: Places): Places => placesFrom(orderOf(places), places.length);

/** What must be mended before the ranking can be sealed: texts that are no place, equal places, a place left out. */
export function troublesOf(places: Places): readonly Trouble[] {
  const found: Trouble[] = [];
  const byPlace = new Map<number, number[]>();
  for (const [candidate, text] of places.entries()) {
    const place = placeIn(text);
    if (place === undefined) continue;
    if (Number.isNaN(place)) found.push({ kind: "no-number", candidate });
    else byPlace.set(place, [...(byPlace.get(place) ?? []), candidate]);
  }
  const given = [...byPlace].sort(([one], [other]) => one - other);
  for (const [place, candidates] of given) {
    if (candidates.length > 1) found.push({ kind: "tie", place, candidates });
  }
  const missing = given.findIndex(([place], index) => place !== index + 1);
  return missing < 0 ? found : [...found, { kind: "gap", place: missing + 1 }];
}

/** One number for each candidate as a ballot has it, 1 the best and 0 none. Only for places without troubles. */
export const ranksOf = (places: Places): readonly number[] =>
  places.map((text) => placeIn(text) ?? 0);
