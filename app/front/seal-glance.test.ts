import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { Visitor } from "../../testing/visit.ts";
import { rootText } from "../record/door.ts";
import { findPublished } from "../record/publishing/published-queries.ts";
import { anAct, letWait, sealAll } from "../record/testing.ts";
import { openParty } from "./party.tsx";

const at = aHouse();

const record = () => inTransaction(at.house, (tx) => at.house.record(tx, anAct(), at.clock.now()));

/** The same party opened anew, as another process has it: it has looked at nothing yet. */
const openedAnew = () => {
  const { partyName, isDemonstration } = at.house;
  const look = { brand: undefined, accent: undefined, sourceUrl: undefined };
  const shell = { partyName, isDemonstration, assets: { css: "/assets/shell.css" }, look };
  return new Visitor({ ...at, app: openParty(at.house, shell) });
};

describe("the foot of every page", () => {
  it("has the record's newest seal, with a link to the record", async () => {
    expect((await openedAnew().get("/party")).page).not.toContain("sealed ·");
    await record();
    await sealAll(at.house);
    const published = await findPublished(at.house.database);
    const root = rootText(published?.root ?? new Uint8Array());
    for (const path of ["/party", "/policy", "/no-such-page", "/join"]) {
      const { page } = await openedAnew().get(path);
      const foot = `<a href="/record">1 official act on record, sealed: ${root.slice(0, 12)}…</a>`;
      expect(page).toContain(foot);
    }
  });
});

describe("/readyz", () => {
  it("is ready, and says when lines wait too long to be sealed", async () => {
    await record();
    expect((await new Visitor(at).get("/readyz")).page).toBe("ready");
    await letWait(at.house.database, 6);
    const stuck = await new Visitor(at).get("/readyz");
    expect(stuck.status).toBe(200);
    expect(stuck.page).toContain("not being sealed");
    expect((await new Visitor(at).get("/record")).page).toContain("New lines are not being sealed");
    await sealAll(at.house);
    expect((await new Visitor(at).get("/readyz")).page).toBe("ready");
  });
});
