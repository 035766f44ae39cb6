/** Weekends of action: one action, many places. */
export const actionsPath = "/actions";
export const newActionPath = "/actions/new";

/** One address for life, from the day on which it was called. */
export const actionPath = (id: number): string => `/actions/${id}`;
export const editActionPath = (id: number): string => `/actions/${id}/edit`;
export const offerPlacePath = (id: number): string => `/actions/${id}/offer-place`;
/** Where its question of the day is asked of everybody. */
export const askOnlinePath = (id: number): string => `/actions/${id}/ask-online`;
/** Every place of it, those that need people first. */
export const placesOfActionPath = (id: number): string => `/actions/${id}/places`;
/** To print, with the imprint. */
export const leafletPath = (id: number): string => `/actions/${id}/leaflet`;

/** @param event the number of the event that the place is */
export const actionPlacePath = (id: number, event: number): string =>
  `/actions/${id}/places/${event}`;
export const posterPath = (id: number, event: number): string =>
  `${actionPlacePath(id, event)}/poster`;
export const rotaPath = (id: number, event: number): string => `${actionPlacePath(id, event)}/rota`;
export const kitListPath = (id: number, event: number): string =>
  `${actionPlacePath(id, event)}/kit-list`;
/** The council's paper. */
export const paperPath = (id: number, event: number): string =>
  `${actionPlacePath(id, event)}/paper`;

export type ToAction = "ask-online" | "call-off" | "change";
/** @param id its number, or `:id` for whichever */
export const toActionPath = (id: number | ":id", act: ToAction): string => `/actions/${id}/${act}`;

export type ToActionPlace =
  | "add-kit"
  | "add-shift"
  | "back"
  | "bring-kit"
  | "count-leaflets"
  | "drop-kit"
  | "drop-shift"
  | "leave-shift"
  | "note-permission"
  | "stop-leading"
  | "take-over"
  | "take-shift"
  | "write-risks";
/** @param act what is done there */
export const toActionPlacePath = (
  id: number | ":id",
  event: number | ":event",
  act: ToActionPlace,
): string => `/actions/${id}/places/${event}/${act}`;

/** The action whose own page this is. */
export function findActionId(path: string): number | undefined {
  const id = /^\/actions\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
