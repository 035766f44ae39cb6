import type { Hidden } from "../../../../platform/text/posts.ts";
import { Moment } from "../../../../web/parts.tsx";
import { reportPostPath } from "../../../discussions/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { inOpinionsPath } from "../../addresses.ts";
import type { OpinionTopicId, StatementId } from "../../topic.ts";
import { words } from "../../words.ts";

type Which = { topicId: OpinionTopicId; id: StatementId };

type Props = Which & { hidden: Hidden & { isOwn: boolean }; now: Date; mayAsk: boolean };

/** What stands where a hidden statement stood: since when, why, and how to challenge it. Never a word of its text. */
export function HiddenStatement({ topicId, id, hidden, now, mayAsk }: Props) {
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
          <a href={`${inOpinionsPath(topicId, "restore")}?statement=${id}`}>{askBack}</a>
        </p>
      ) : null}
    </div>
  );
}

/** For officers: the way to the form. `says` tells one such link from the next. */
export function AskToHide({ topicId, id, says }: Which & { says: string }) {
  return (
    <a href={`${inOpinionsPath(topicId, "hide")}?statement=${id}`}>
      {words.hidden.ask}
      <span class="sr-only">: {says}</span>
    </a>
  );
}

/** For everybody who reads it. `says` tells one such link from the next. */
export function ReportStatement({ id, says }: Omit<Which, "topicId"> & { says: string }) {
  return (
    <a href={reportPostPath("statement", id)}>
      {words.hidden.report}
      <span class="sr-only">: {says}</span>
    </a>
  );
}
