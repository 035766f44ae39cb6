import { listHiddenIn } from "../../../platform/text/hidden-lines.ts";
import type { Hiding, Posts } from "../../../platform/text/posts.ts";
import { words } from "../words.ts";
import { findKeptGroup, findSeenGroups, lockGroup } from "./group-queries.ts";
import { hideGroup, restoreGroup } from "./group-store.ts";
import { POST_KINDS, type PostKind } from "./hiding.ts";
import { findKeptQuestion, findSeenQuestions, lockQuestion } from "./question-queries.ts";
import { hideQuestion, restoreQuestion } from "./question-store.ts";

interface OfKind extends Hiding {
  readonly find: typeof findSeenGroups;
}

const OF: Readonly<Record<PostKind, OfKind>> = {
  "heard-group": {
    ...{ find: findSeenGroups, findKept: findKeptGroup, lock: lockGroup },
    ...{ hide: hideGroup, restore: restoreGroup },
  },
  "month-question": {
    ...{ find: findSeenQuestions, findKept: findKeptQuestion, lock: lockQuestion },
    ...{ hide: hideQuestion, restore: restoreQuestion },
  },
};

const ownKind = (kind: string): PostKind => {
  const own = POST_KINDS.find((known) => known === kind);
  if (own === undefined) throw new Error(`no post of canvass is a “${kind}”`);
  return own;
};

export const posts: Posts = {
  kinds: POST_KINDS,
  nameOf: (kind) => words.hiding.kinds[ownKind(kind)],
  find: (db, kind, ids) => OF[ownKind(kind)].find(db, ids),
  hiding: {
    lock: (tx, name) => OF[ownKind(name.kind)].lock(tx, name),
    findKept: (db, name) => OF[ownKind(name.kind)].findKept(db, name),
    hide: (tx, post, at) => OF[ownKind(post.kind)].hide(tx, post, at),
    restore: (tx, name, by, at) => OF[ownKind(name.kind)].restore(tx, name, by, at),
  },
  listHidden: (db, slice) => listHiddenIn(db, "canvass.hidden", slice),
};
