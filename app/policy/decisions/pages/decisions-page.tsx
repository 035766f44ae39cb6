import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Pagination,
} from "../../../../web/parts.tsx";
import { excerptOf } from "../../../../web/plain-text.ts";
import { draftOfKindPath } from "../../../proposals/addresses.ts";
import { manifestoPath, statementsFeedPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { type DecisionKind, decisionPath, decisionsPath } from "../decision.ts";
import type { DecisionSlice } from "../decision-queries.ts";

type DecisionsPageProps = { shell: Shell; kind: DecisionKind; slice: DecisionSlice; now: Date };

const LEAD = 220;

/** Everything of one kind that members decided, the newest first. */
export function DecisionsPage({ shell, kind, slice, now }: DecisionsPageProps) {
  const says = words.decisions[kind];
  const { decisions, olderThan } = slice;
  const feed = { title: says.title, href: statementsFeedPath };
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={manifestoPath}
      {...(kind === "statement" ? { feed } : {})}
    >
      <Breadcrumbs trail={[{ label: words.manifesto.title, href: manifestoPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      {decisions.length === 0 ? (
        <EmptyState
          title={says.emptyTitle}
          says={says.empty}
          action={{ label: says.begin, href: draftOfKindPath(kind) }}
        />
      ) : (
        <Cards>
          {decisions.map(({ id, title, body, adoptedAt }) => (
            <Card
              key={id}
              level={2}
              title={title}
              href={decisionPath(kind, id)}
              below={
                <span class="quiet">
                  {words.policy.adopted} <Moment at={adoptedAt} now={now} form="day" />
                </span>
              }
            >
              <p>{excerptOf(body, LEAD)}</p>
            </Card>
          ))}
        </Cards>
      )}
      <Pagination
        next={olderThan === undefined ? undefined : `${decisionsPath(kind)}?before=${olderThan}`}
      />
      {kind === "statement" ? (
        <p>
          <a href={statementsFeedPath}>{words.decisions.statement.feed}</a>
        </p>
      ) : null}
    </Page>
  );
}
