import type { Hidden } from "../../../../platform/text/posts.ts";
import { HiddenPlace } from "../../../../web/parts.tsx";
import { reportPostPath } from "../../../discussions/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { inOpinionsPath } from "../../addresses.ts";
import type { OpinionTopicId, StatementId } from "../../topic.ts";
import { words } from "../../words.ts";

type Which = { topicId: OpinionTopicId; id: StatementId };

type Props = Which & { hidden: Hidden & { isOwn: boolean }; now: Date; mayAsk: boolean };

/** What stands where a hidden statement stood. */
export function HiddenStatement({ topicId, id, hidden, now, mayAsk }: Props) {
  return (
    <HiddenPlace
      {...{ hidden, now, isOwn: hidden.isOwn }}
      says={words.hidden}
      requestHref={requestPath(hidden.request)}
      backHref={mayAsk ? `${inOpinionsPath(topicId, "restore")}?statement=${id}` : undefined}
    />
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
