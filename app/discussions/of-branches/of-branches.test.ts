import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { founded } from "../../branches/testing/branches.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { comment } from "../comments/acts/comment.ts";

const at = aHouse();

describe("a branch's own discussion", () => {
  it("opens with the branch, is written in by its members, is read by others, and ends with it", async () => {
    const people: Person[] = [];
    for (let n = 0; n < defaultRules().branchMembers; n += 1) people.push(await aMember(at.house));
    const input = { name: "Truro", kind: "branch", place: "", under: "", says: "" };
    const branch = await founded(at, input, people);
    const path = `/branches/${branch}/talk`;
    const { rows } = await sql<{ id: number }>`
      select id::int from discussions.topic where path = ${path}`.execute(at.house.database);
    const said = { topicId: String(rows[0]?.id), text: "Shall we meet in the library?" };
    const says = (actor: Person) => perform(at.house, comment, said, { actor });
    expect(await says(people[0] as Person)).toMatchObject({ said: { text: said.text } });
    const own = await new Visitor(at).signInAs(people[0] as Person);
    const follows = (await own.get("/me/following")).page;
    expect(follows).toContain(`href="/branches/${branch}"`);
    expect(follows).toContain("Truro");
    const outsider = await aMember(at.house);
    expect(await says(outsider)).toMatchObject({ code: "discussions.topic.notOfBranch" });
    const visitor = await new Visitor(at).signInAs(outsider);
    const talk = await visitor.get(path);
    expect(talk.page).toContain("Shall we meet in the library?");
    expect(talk.page).toContain("those who belong to it write here");
    expect((await new Visitor(at).get(path)).page).not.toContain("Shall we meet");
    expect((await visitor.get("/branches/99999/talk")).status).toBe(404);

    const ended = { name: "branches.ended", branchId: branch } as const;
    await inTransaction(at.house, (tx) => at.house.announce(tx, ended));
    expect(await says(people[1] as Person)).toMatchObject({ code: "discussions.topic.closed" });
  });
});
