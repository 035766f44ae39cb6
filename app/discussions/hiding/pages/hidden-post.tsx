import { HiddenPlace } from "../../../../web/parts.tsx";
import { requestPath } from "../../../requests/addresses.ts";
import { hidePath, restorePath } from "../../addresses.ts";
import type { HiddenView } from "../../discussion.ts";
import type { TopicId } from "../../topic.ts";
import { words } from "../../words.ts";
import type { PostKind } from "../hiding.ts";

type AskLinkProps = { topicId: TopicId; kind: PostKind; id: number };

type HiddenPostProps = AskLinkProps & { hidden: HiddenView; now: Date; mayAsk: boolean };

/** What stands where a hidden post stood. */
export function HiddenPost({ hidden, now, mayAsk, ...post }: HiddenPostProps) {
  return (
    <HiddenPlace
      {...{ hidden, now, isOwn: hidden.isOwn }}
      says={words.hidden}
      requestHref={requestPath(hidden.request)}
      backHref={mayAsk ? restorePath(post.topicId) + about(post) : undefined}
    />
  );
}

const about = ({ kind, id }: AskLinkProps): string => `?kind=${kind}&post=${id}`;

/** For officers: the way to the form. `says` tells one such link from the next. */
export function AskToHide({ says, ...post }: AskLinkProps & { says: string }) {
  return (
    <a href={hidePath(post.topicId) + about(post)}>
      {words.hidden.ask}
      <span class="sr-only">: {says}</span>
    </a>
  );
}
