import { type AnyAct, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import type { Visitor } from "../../../testing/visit.ts";
import { reportPostPath } from "../../discussions/addresses.ts";
import type { PostKind } from "../hiding/hiding.ts";

/** A post as the forms name it. */
export interface Named {
  readonly kind: PostKind;
  readonly postId: string;
}

/** Where it is reported. */
export const formOf = ({ kind, postId }: Named): string => reportPostPath(kind, Number(postId));

/** The same, as a page has it. */
export const linkTo = (post: Named): string => formOf(post).replaceAll("&", "&amp;");

export const report = (
  who: Visitor,
  { kind, postId }: Named,
  fields: Readonly<Record<string, string>> = {},
) => who.post("/discussions/report", { kind, postId, reason: "abuse", ...fields });

let requests = 1000;

/** Does an act as a request does whose keys have turned. Answers "done" or why not, and the request's number. */
export async function officially(
  { house }: Pick<TestHouse, "house">,
  act: AnyAct,
  { kind, postId }: Named,
): Promise<{ readonly outcome: string; readonly requestId: number }> {
  requests += 1;
  const requestId = requests;
  const actor = aRequestFor(act, { requestId });
  const done = await perform(house, act, { kind, postId, ground: "abuse" }, { actor });
  return { outcome: isRefusal(done) ? done.code : "done", requestId };
}
