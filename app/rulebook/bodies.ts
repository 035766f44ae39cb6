import { withId } from "./constitution/constitution.ts";
import { constitutionNow } from "./constitution/in-force.ts";
import { titleIn } from "./constitution/titles.ts";

/**
 * A part of the party that offices act for, by its id in the constitution. Keys count only when they come from
 * different bodies.
 */
export type Body = string;

export const bodyNames = (): readonly Body[] => constitutionNow().bodies.map(({ id }) => id);

export const isBody = (text: string): boolean =>
  withId(constitutionNow().bodies, text) !== undefined;

/** A body in words: "the trustees". Of a word that names none it is that word. */
export const bodyInWords = (id: Body): string => {
  const body = withId(constitutionNow().bodies, id);
  return body === undefined ? id : titleIn(body);
};
