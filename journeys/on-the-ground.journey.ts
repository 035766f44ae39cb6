import { test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ holds: "demonstration" });

/** Whom a page is about stands on it: the map's table, a branch's teams, what a team needs. */
const PAGES: readonly (readonly [from: string, follows: string, sees: string])[] = [
  ["/places/E06000026", "South West", "Exeter"],
  ["/branches", "Plymouth", "Where it is"],
  ["/branches", "South West", "Branches under it"],
  ["/teams", "Care at home", "Nursing and health"],
];

test("places, branches and teams of the demonstration are fit for everybody, on a narrow phone and a wide screen", async ({
  browser,
  party,
}) => {
  for (const way of ["phone", "mouse"] as const) {
    const visitor = await Somebody.at(browser, party, "Visitor", { way });
    await visitor.goesTo("/places");
    for (const [from, link, sees] of PAGES) {
      await visitor.goesTo(from);
      await visitor.follows(link);
      await visitor.sees(sees);
    }
    await visitor.leaves();
  }
});
