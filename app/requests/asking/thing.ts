import { findMotionId } from "../../motions/addresses.ts";
import { findProposalId } from "../../proposals/addresses.ts";
import { words } from "../words.ts";

/** What an act is about, by its address, as a link says it to a member: addresses are for programs. */
export function thingInWords(path: string): string {
  const { things } = words;
  const post = /^\/.+#(comment|argument|summary)-\d+$/.exec(path)?.[1];
  if (post !== undefined) return things.posts[post as keyof typeof things.posts];
  const proposal = findProposalId(path);
  if (proposal !== undefined) return things.proposal(proposal);
  const motion = findMotionId(path);
  if (motion !== undefined) return things.motion(motion);
  const page = path.replace(/#.*/, "");
  return page in things.pages ? things.pages[page as keyof typeof things.pages] : path;
}
