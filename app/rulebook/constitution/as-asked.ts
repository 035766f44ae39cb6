import { type Constitution, type Named, withId } from "./constitution.ts";

/**
 * Under what something goes on that began under another constitution: its titles and its powers are those of then, as
 * a number copied into it would be. Who holds what, what acts for what and what has ended is as it is now; what was
 * named since has no hand in it.
 */
export const asAsked = (then: Constitution, now: Constitution): Constitution => ({
  chapters: now.chapters.map((one) => titledAs(withId(then.chapters, one.id), one)),
  bodies: now.bodies.map((body) => {
    const before = withId(then.bodies, body.id);
    return { ...titledAs(before, body), turnsKeysFor: before?.turnsKeysFor ?? [] };
  }),
  offices: now.offices.map((office) => {
    const before = withId(then.offices, office.id);
    return { ...titledAs(before, office), asksFor: before?.asksFor ?? [] };
  }),
});

function titledAs<One extends Named>(before: Named | undefined, now: One): One {
  if (before === undefined) return now;
  const { titleCy: _, ...rest } = now;
  const { title, titleCy } = before;
  return { ...rest, title, ...(titleCy === undefined ? {} : { titleCy }) } as One;
}
