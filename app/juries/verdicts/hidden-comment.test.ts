import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { inOffice } from "../../../platform/capacity.ts";
import { anOfficer, byRequest } from "../../../testing/officers.ts";
import { Visitor } from "../../../testing/visit.ts";
import { comment } from "../../discussions/comments/acts/comment.ts";
import { discussionOf } from "../../discussions/door.ts";
import { hide } from "../../discussions/hiding/acts/hide.ts";
import { aTopic } from "../../discussions/testing/a-topic.ts";
import { listLines } from "../../record/door.ts";
import { aJuryHouse, HOUR } from "../testing/a-jury-house.ts";

const party = aJuryHouse();
const TEXT = "The treasurer has not shown the books since May.";

async function commentsOf(topicId: Awaited<ReturnType<typeof aTopic>>, viewer: Person) {
  const { house, clock } = party.at;
  const view = await discussionOf(house.database, topicId, viewer, {
    now: clock.now(),
    namedOf: house.namedOf,
  });
  return view.threads.map(({ first }) => first);
}

it("an officer hides a comment, a second key turns, members challenge, and a drawn jury brings it back", async () => {
  const { house, clock } = party.at;
  const writer = party.members[29] as Person;
  const safety = await anOfficer(party.at, "safety-officer");
  const committee = await anOfficer(party.at, "national-committee");
  const topicId = await aTopic(house);
  await perform(house, comment, { topicId: String(topicId), text: TEXT }, { actor: writer });
  const [written] = await commentsOf(topicId, writer);
  const input = {
    ...{ topicId: String(topicId), kind: "comment", postId: String(written?.id) },
    ground: hide.input.entries.ground.options[0],
  };
  const requestId = await byRequest(party.at, hide, input, [safety, committee]);
  expect(JSON.stringify(await commentsOf(topicId, party.members[0] as Person))).not.toContain(TEXT);

  const { id, by } = await party.current(requestId);
  expect(by).toEqual(inOffice("safety-officer", "national-committee"));
  for (const officer of [safety, committee]) {
    expect(await party.joinAs(id, officer.person)).toBe("not-allowed");
  }
  for (const member of party.members.slice(0, 4)) await party.joinAs(id, member);
  expect(await party.joinAs(id, writer)).toBe("done");
  await party.tend();
  clock.moveForward(2 * HOUR + 3000);
  await party.tend();

  const sitting = await party.current(requestId);
  const seats = await party.taken(sitting);
  const people = seats.map(({ personId }) => personId);
  for (const { personId } of [writer, safety.person, committee.person]) {
    expect(people).not.toContain(personId);
  }
  const juror = await new Visitor(party.at).signInAs(party.whoOn(seats[0]));
  expect((await juror.get(`/juries/${id}`)).page).toContain(TEXT);
  const other = await new Visitor(party.at).signInAs(party.members[0] as Person);
  expect((await other.get(`/juries/${id}`)).page).not.toContain(TEXT);

  await party.voteAll(sitting, Array(9).fill("overturn"));
  await party.tend();
  expect((await party.current(requestId)).decided).toMatchObject({ undoing: "done" });
  expect(JSON.stringify(await commentsOf(topicId, party.members[0] as Person))).toContain(TEXT);

  const file = await (await other.get(`/juries/${id}/draw.json`)).response.json();
  const { lines } = await listLines(house.database, { subject: `/juries/${id}` });
  const against = lines.map(({ facts }) => facts as never);
  const checked = checkDraw(file, { against, chains: [party.network.chain] });
  expect(isNoDraw(checked) ? checked.sentence : checked.size).toBe(9);
});
