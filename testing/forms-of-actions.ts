import { anActionIn, aPlaceOf } from "../app/actions/testing/an-action.ts";
import { aBranch, belong, holdAt } from "../app/branches/testing/branches.ts";
import type { Person } from "../platform/actor.ts";
import type { TestHouse } from "./a-house.ts";
import { Visitor } from "./visit.ts";

/** An action that an officer called, and the form in which they change it. */
export async function anActionForm(at: TestHouse, officer: Person) {
  const { id } = await anActionIn(at, officer, `Trams ${at.clock.now().getTime()}`);
  const visitor = await new Visitor(at).signInAs(officer);
  const [path, action] = [`/actions/${id}/edit`, `/actions/${id}/change`];
  return { visitor, path, action, field: "theme" };
}

/** A place of an action, and the form in which its lead writes of its risks. */
export async function aPlaceForm(at: TestHouse, officer: Person, lead: Person) {
  const id = await aBranch(at, { name: "Places of actions" });
  await belong(at, id, [lead]);
  await holdAt(at, id, "branch-secretary", lead, 100);
  const held = await anActionIn(at, officer, "Risky");
  const place = await aPlaceOf(at, held, { scope: `branch:${id}`, lead });
  const path = `/actions/${held.id}/places/${place}`;
  const action = `${path}/write-risks`;
  const visitor = await new Visitor(at).signInAs(lead);
  await visitor.post(action, { risks: "Begun by us." });
  return { visitor, path, action, field: "risks" };
}
