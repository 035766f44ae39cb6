import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Prose,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath, requestsPath } from "../../requests/addresses.ts";
import { capacityInWords } from "../../rulebook/door.ts";
import { type Hold, isRunning, pathOf } from "../hold.ts";
import { words } from "../words.ts";

type HoldsPageProps = { shell: Shell; holds: readonly Hold[]; now: Date };

/** Everything that was ever held. What is asked for stands with the other requests. */
export function HoldsPage({ shell, holds, now }: HoldsPageProps) {
  return (
    <Page shell={shell} title={words.page.title} mainPage={partyPath}>
      <Breadcrumbs trail={words.above} />
      <PageTitle title={words.page.title} lead={words.page.lead} />
      {holds.length === 0 ? (
        <EmptyState title={words.page.empty} says={words.page.emptySays} />
      ) : (
        <Cards>
          {holds.map((hold) => (
            <HoldCard key={hold.id} hold={hold} now={now} />
          ))}
        </Cards>
      )}
      <p>
        <a href={requestsPath}>{words.page.requests}</a>
      </p>
    </Page>
  );
}

function HoldCard({ hold, now }: { hold: Hold; now: Date }) {
  const { of, ground, reason, request } = hold;
  return (
    <Card
      level={2}
      title={words.record.named[of.kind](of.id)}
      href={pathOf(of)}
      above={
        isRunning(hold) ? (
          <Badge tone="bad">{words.page.held}</Badge>
        ) : (
          <Badge tone="good">{words.page.free}</Badge>
        )
      }
      below={<Keys hold={hold} now={now} />}
    >
      <p>
        <strong>{words.grounds[ground]}</strong>
      </p>
      <Prose text={reason} />
      {request === undefined ? null : (
        <p>
          <a href={requestPath(request)}>{words.page.request(request)}</a>
        </p>
      )}
    </Card>
  );
}

function Keys({ hold: { by, heldAt, until }, now }: { hold: Hold; now: Date }) {
  return (
    <>
      <p class="quiet">
        {words.page.keys(capacityInWords(by))}, <Moment at={heldAt} now={now} />
      </p>
      <p>
        {words.page.until}: <Moment at={until} now={now} />
      </p>
    </>
  );
}
