import { describe, expect, it } from "vitest";
import type { Actor, Person, RunningRequest, Standing } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { seenBy } from "../../platform/text/seen.ts";
import { argue } from "./arguments/acts/argue.ts";
import { markStrong } from "./arguments/acts/mark-strong.ts";
import { takeSide } from "./arguments/acts/take-side.ts";
import { comment as writeComment } from "./comments/acts/comment.ts";
import { editComment } from "./comments/acts/edit-comment.ts";
import { removeComment } from "./comments/acts/remove-comment.ts";
import {
  type Comment,
  heldIn,
  whyNoAnswer,
  whyNoEdit,
  whyNoHistory,
  whyNoRemoval,
} from "./comments/comment.ts";
import { hide } from "./hiding/acts/hide.ts";
import { restore } from "./hiding/acts/restore.ts";
import { type HiddenId, type Post, whyNoHiding, whyNoRestoring } from "./hiding/hiding.ts";
import { mayComment, mayRead, whyNoArgument, whyNoComment } from "./may.ts";
import { callFair } from "./summaries/acts/call-fair.ts";
import { summarise } from "./summaries/acts/summarise.ts";
import type { CommentId, Topic, TopicId } from "./topic.ts";

const WRITTEN = new Date("2027-03-01T12:00:00Z");
const minutesOn = (minutes: number) => new Date(WRITTEN.getTime() + minutes * 60_000);
const [ada, ben] = ["ada", "ben"] as PersonId[] as [PersonId, PersonId];
const HIDDEN = 5 as HiddenId;

const person = (standing: Standing, personId = ada): Person => ({
  ...{ kind: "person", personId, name: "Ada", standing, offices: [] },
});
const at = (now = WRITTEN, actor: Actor = person("member")) => ({ actor, now });
const topic = (stage: Topic["stage"]) =>
  ({ id: 1 as TopicId, path: "/proposals/7", stage }) as Topic;

const comment = (parts: Partial<Comment> = {}): Comment => ({
  id: 9 as CommentId,
  topicId: 1 as TopicId,
  threadId: undefined,
  parentId: undefined,
  personId: ada,
  text: "I agree.",
  hiddenId: undefined,
  replies: 0,
  writtenAt: WRITTEN,
  editedAt: undefined,
  ...parts,
});
const gone = comment({ text: undefined });
const hidden = comment({ text: undefined, hiddenId: HIDDEN });

describe("who may read and write", () => {
  it("reads whoever has confirmed their address, and comments unless they are suspended", () => {
    const standings: Standing[] = [
      "visitor",
      "unconfirmed",
      "supporter",
      "member",
      "lapsed",
      "suspended",
    ];
    const read = standings.filter((standing) => mayRead(person(standing)) === undefined);
    expect(read).toEqual(["supporter", "member", "lapsed", "suspended"]);
    const write = standings.filter((standing) => mayComment(person(standing)) === undefined);
    expect(write).toEqual(["supporter", "member", "lapsed"]);
    expect(answer(mayRead({ kind: "visitor" }))).toBe("discussions.may.signIn");
    expect(answer(mayComment({ kind: "visitor" }))).toBe("discussions.may.signIn");
    expect(answer(mayRead(person("unconfirmed")))).toBe("discussions.may.confirm");
  });

  it("goes by the stage: comments, then everything, then nothing", () => {
    const commenting = (["comments", "full", "closed"] as const).map((stage) =>
      whyNoComment({ stage }),
    );
    expect(commenting.map(answer)).toEqual([undefined, undefined, "discussions.topic.closed"]);
    const arguing = (["comments", "full", "closed"] as const).map((stage) =>
      whyNoArgument({ stage }),
    );
    expect(arguing.map(answer)).toEqual([
      "discussions.topic.commentsOnly",
      undefined,
      "discussions.topic.closed",
    ]);
  });
});

describe("a comment", () => {
  it("is changed by its writer alone, within a quarter of an hour", () => {
    expect(whyNoEdit(comment(), ada, minutesOn(14.99))).toBeUndefined();
    expect(answer(whyNoEdit(comment(), ada, minutesOn(15)))).toBe("discussions.comment.tooLate");
    expect(answer(whyNoEdit(comment(), ben, WRITTEN))).toBe("discussions.comment.notYours");
    expect(answer(whyNoEdit(gone, ada, WRITTEN))).toBe("discussions.comment.gone");
  });

  it("is taken back by its writer whenever they like, unless it is gone or hidden", () => {
    expect(whyNoRemoval(comment(), ada)).toBeUndefined();
    expect(answer(whyNoRemoval(comment(), ben))).toBe("discussions.comment.notYours");
    expect(answer(whyNoRemoval(gone, ada))).toBe("discussions.comment.gone");
    expect(answer(whyNoRemoval(hidden, ada))).toBe("discussions.hidden.noChange");
  });

  it("is answered, and its history read, as long as it can be read itself", () => {
    expect([whyNoAnswer(comment()), whyNoHistory(comment())]).toEqual([undefined, undefined]);
    expect(answer(whyNoAnswer(gone))).toBe("discussions.comment.gone");
    expect(answer(whyNoHistory(gone))).toBe("discussions.comment.gone");
    expect(answer(whyNoAnswer(hidden))).toBe("discussions.hidden.noAnswer");
    expect(answer(whyNoHistory(hidden))).toBe("discussions.hidden.noHistory");
  });

  it("is written under what it answers, where that can still be answered", () => {
    const first = comment({ id: 3 as CommentId });
    const write = (stage: Topic["stage"], answered?: { parent: Comment; first: Comment }) =>
      answer(
        writeComment.decide(
          { topic: topic(stage), answered, id: 10 as CommentId },
          { topicId: 1, text: "Yes.", parentId: undefined },
          at(),
        ),
      );
    expect(write("full")).toMatchObject({ said: { personId: ada, parentId: undefined } });
    expect(write("full", { parent: comment(), first })).toMatchObject({
      ...{ first, said: { parentId: 9, threadId: 3 } },
    });
    expect(write("full", { parent: gone, first })).toBe("discussions.comment.gone");
    expect(write("closed")).toBe("discussions.topic.closed");
    expect(write("closed", { parent: comment(), first })).toBe("discussions.topic.closed");
  });

  it("is changed while the discussion is open, to something else", () => {
    const edit = (text: string, stage: Topic["stage"] = "full", of = comment()) =>
      answer(
        editComment.decide(
          { topic: topic(stage), comment: of },
          { topicId: 1, commentId: 9, text, ...seenBy(undefined, heldIn(of)) },
          at(),
        ),
      );
    expect(edit("I do not.")).toMatchObject({ text: "I do not." });
    expect(edit("I agree.")).toBe("discussions.comment.noChange");
    expect(edit("I do not.", "closed")).toBe("discussions.topic.closed");
    expect(edit("I do not.", "full", comment({ personId: ben }))).toBe(
      "discussions.comment.notYours",
    );
  });

  it("is taken back also where the discussion is closed", () => {
    const remove = (of: Comment) =>
      answer(
        removeComment.decide(
          { topic: topic("closed"), comment: of },
          { topicId: 1, commentId: 9 },
          at(),
        ),
      );
    expect(remove(comment())).toMatchObject({ comment: { id: 9 } });
    expect(remove(comment({ personId: ben }))).toBe("discussions.comment.notYours");
  });
});

describe("hiding", () => {
  const post = (parts: Partial<Post> = {}): Post => ({
    ...{ kind: "comment", id: 9, authorId: ben, text: "Mill Lane 4", source: undefined },
    ...{ writtenAt: WRITTEN, changes: 0, hiddenId: undefined, ...parts },
  });
  const request = {
    kind: "request",
    requestId: 7,
    by: { kind: "clock" },
  } as unknown as RunningRequest;
  const jury = (requestId: number): Actor => ({
    kind: "jury",
    juryId: 1,
    requestId,
    why: "It is fair.",
  });

  it("hides what can be read, once", () => {
    expect(whyNoHiding(post())).toBeUndefined();
    const facts = (of: Post) => ({ topic: topic("full"), post: of });
    const hides = (of: Post) =>
      // biome-ignore lint/suspicious/noExplicitAny: of its input only the ground is looked at.
      answer(hide.decide(facts(of), { ground: "personal-data" } as any, at(WRITTEN, request)));
    expect(hides(post())).toMatchObject({ hiding: { request: 7, ground: "personal-data" } });
    expect(hides(post({ hiddenId: HIDDEN, text: undefined }))).toBe("discussions.hidden.already");
    expect(hides(post({ text: undefined }))).toBe("discussions.hidden.takenBack");
  });

  it("brings back what is still kept, for a jury of that very hiding", () => {
    expect(whyNoRestoring({ text: "Mill Lane 4" })).toBeUndefined();
    const restores = (kept: object | undefined, requestId = 7) =>
      answer(
        restore.decide(
          // biome-ignore lint/suspicious/noExplicitAny: of what is kept only these are looked at.
          { topic: topic("full"), post: post(), kept } as any,
          // biome-ignore lint/suspicious/noExplicitAny: its input is not looked at.
          {} as any,
          at(WRITTEN, jury(requestId)),
        ),
      );
    const kept = { request: 7, text: "Mill Lane 4" };
    expect(restores(kept)).toMatchObject({ restoring: { kept } });
    expect(restores(kept, 8)).toBe("discussions.hidden.notHidden");
    expect(restores(undefined)).toBe("discussions.hidden.notHidden");
    expect(restores({ request: 7, text: undefined })).toBe("discussions.hidden.textGone");
    expect(answer(whyNoRestoring(undefined))).toBe("discussions.hidden.notHidden");
  });
});

describe("arguments, sides and summaries", () => {
  const stages = ["full", "comments", "closed"] as const;
  const told = [undefined, "discussions.topic.commentsOnly", "discussions.topic.closed"];
  const input = {
    topicId: 1,
    argumentId: 2,
    summaryId: 3,
    text: "Both sides.",
    camp: "for",
  } as const;

  it.each([
    ["an argument", argue, {}, "argument"],
    ["a mark of strength", markStrong, { isStrong: "yes" }, "mark"],
    ["a side", takeSide, { side: "for" }, "taken"],
    ["a mark of fairness", callFair, { isFair: "yes" }, "mark"],
    ["a summary", summarise, {}, "summary"],
    // biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
  ] as [string, any, object, string][])(
    "%s is made while everything is open",
    (_, act, more, part) => {
      const outcomes = stages.map((stage) => {
        const found = topic(stage);
        const facts = { ...found, topic: found, authorId: ben, before: undefined };
        return answer(act.decide(facts, { ...input, ...more }, at()));
      });
      expect(outcomes[0]).toMatchObject({ [part]: { personId: ada } });
      expect(outcomes.slice(1)).toEqual(told.slice(1));
    },
  );

  it("marks are given and taken back, and nobody calls their own summary fair", () => {
    const fair = (isFair: "yes" | "no", authorId = ben) =>
      answer(callFair.decide({ topic: topic("full"), authorId }, { ...input, isFair }, at()));
    expect(fair("yes")).toMatchObject({ mark: { isFair: true } });
    expect(fair("no")).toMatchObject({ mark: { isFair: false } });
    expect(fair("yes", ada)).toBe("discussions.summaries.ownRefused");
    const strong = (isStrong: "yes" | "no") =>
      answer(
        markStrong.decide({ topic: topic("full"), side: "for" }, { ...input, isStrong }, at()),
      );
    expect(strong("yes")).toMatchObject({ mark: { isStrong: true } });
    expect(strong("no")).toMatchObject({ mark: { isStrong: false } });
  });
});
