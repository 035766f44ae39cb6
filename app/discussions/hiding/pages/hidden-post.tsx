import { Moment } from "../../../../web/parts.tsx";
import { requestPath } from "../../../requests/addresses.ts";
import { hidePath, restorePath } from "../../addresses.ts";
import type { HiddenView } from "../../discussion.ts";
import type { TopicId } from "../../topic.ts";
import { words } from "../../words.ts";
import type { PostKind } from "../hiding.ts";

type AskLinkProps = { topicId: TopicId; kind: PostKind; id: number };

type HiddenPostProps = AskLinkProps & { hidden: HiddenView; now: Date; mayAsk: boolean };

/** What stands where a hidden post stood: since when, why, and how to challenge it. Never a word of its text. */
export function HiddenPost({ hidden, now, mayAsk, ...post }: HiddenPostProps) {
  const { since, grounds, request, challenge, own, askBack } = words.hidden;
  return (
    <div class="thread-gone">
      <p>
        {since} <Moment at={hidden.hiddenAt} now={now} />: {grounds[hidden.ground].toLowerCase()}.{" "}
        <a href={requestPath(hidden.request)}>{request(hidden.request)}</a> {challenge}
      </p>
      {hidden.isOwn ? <p>{own}</p> : null}
      {mayAsk ? (
        <p>
          <a href={restorePath(post.topicId) + about(post)}>{askBack}</a>
        </p>
      ) : null}
    </div>
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
