import { expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { PostSeen, Posts } from "../../../platform/text/posts.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { hidePost } from "./acts/hide-post.ts";
import { restorePost } from "./acts/restore-post.ts";
import { restorePostByRequest } from "./acts/restore-post-by-request.ts";

const at = aHouse();

it("a room that says how it hides has its posts hidden for their writer's knowledge, and brought back by who may", async () => {
  const writer = await aMember(at.house);
  const text = "Quillfeather is a thief.";
  let hidden: PostSeen["hidden"];
  let kept: string | undefined = text;
  const on = { title: "Here", path: "/here" };
  const room: Posts = {
    kinds: ["action"],
    nameOf: () => "Something",
    find: async (_, _kind, ids) => {
      const shown = hidden === undefined ? text : undefined;
      const seen = { path: "/here/7", on, authorId: writer.personId, text: shown, hidden };
      return new Map(ids.filter((id) => id === 7).map((id) => [id, seen]));
    },
    hiding: {
      lock: async () => undefined,
      findKept: async () => kept,
      hide: async (_, { ground, request }) => {
        hidden = { ground, request };
      },
      restore: async () => {
        hidden = undefined;
      },
    },
    listHidden: async () => [],
  };
  const house = { ...at.house, posts: [room] };
  const outcome = async (act: AnyAct, actor: Actor, postId = "7", kind = "action") => {
    const done = await perform(house, act, { kind, postId, ground: "abuse" }, { actor });
    return isRefusal(done) ? done.kind : "done";
  };
  const hides = (requestId: number) => aRequestFor(hidePost, { requestId });
  const jury = (requestId: number) =>
    ({ kind: "jury", juryId: 1, requestId, why: "It is no abuse." }) as const;
  expect(await outcome(hidePost, hides(1), "8")).toBe("not-found");
  expect(await outcome(hidePost, hides(1), "7", "heard-group")).toBe("not-found");
  expect(await outcome(hidePost, hides(1), "7", "poem")).toBe("invalid");
  expect(await outcome(restorePost, jury(1))).toBe("conflict");
  expect(await outcome(hidePost, hides(1))).toBe("done");
  expect(await outcome(hidePost, hides(2))).toBe("conflict");
  expect(await outcome(restorePost, writer)).toBe("not-allowed");
  // A jury undoes what it judged, and nothing else.
  expect(await outcome(restorePost, jury(9))).toBe("conflict");
  expect(await outcome(restorePost, jury(1))).toBe("done");
  expect(await outcome(hidePost, hides(3))).toBe("done");
  kept = undefined;
  const back = aRequestFor(restorePostByRequest);
  expect(await outcome(restorePostByRequest, back)).toBe("gone");
  kept = text;
  expect(await outcome(restorePostByRequest, back)).toBe("done");
  const letters = await postedTo(house, writer.personId);
  expect(letters).toHaveLength(4);
  for (const { body, subject } of letters) expect(body + subject).not.toContain("Quillfeather");
});
