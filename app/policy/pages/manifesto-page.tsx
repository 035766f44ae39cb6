import { Page, type Shell } from "../../../web/page.tsx";
import { Badge, Columns, EmptyState, Moment, PageTitle, Prose } from "../../../web/parts.tsx";
import { whatBecamePath } from "../../deeds/addresses.ts";
import { newProposalPath } from "../../proposals/addresses.ts";
import { charterPath, rulebookPath } from "../../rulebook/addresses.ts";
import {
  manifestoPath,
  policyFeedPath,
  policyPath,
  statementsPath,
  strategyPath,
} from "../addresses.ts";
import type { ManifestoChapter, Policy } from "../queries.ts";
import { words } from "../words.ts";

type ManifestoPageProps = {
  shell: Shell;
  chapters: readonly ManifestoChapter[];
  ended: readonly Policy[];
  now: Date;
};

/** All that members have agreed, chapter by chapter, on one page that prints well. */
export function ManifestoPage({ shell, chapters, ended, now }: ManifestoPageProps) {
  const feed = { title: words.manifesto.feedTitle, href: policyFeedPath };
  return (
    <Page
      shell={shell}
      title={words.manifesto.title}
      description={words.manifesto.lead}
      mainPage={manifestoPath}
      feed={feed}
    >
      <PageTitle look="poster" title={words.manifesto.title} lead={words.manifesto.lead} />
      {chapters.length === 0 ? (
        <Empty />
      ) : (
        <Columns isSideFirst side={<Contents chapters={chapters} />}>
          {chapters.map((chapter) => (
            <Chapter key={chapter.id} chapter={chapter} now={now} />
          ))}
        </Columns>
      )}
      <Beside />
      <p>
        <a href={charterPath}>{words.manifesto.charter}</a> ·{" "}
        <a href={rulebookPath}>{words.manifesto.rulebook}</a>: {words.manifesto.rulebookHint}
      </p>
      <p>
        <a href={feed.href}>{words.manifesto.feed}</a>
      </p>
      <Ended policies={ended} now={now} />
    </Page>
  );
}

/** What members decided that is no policy, and what became of all of it. */
function Beside() {
  const { statement, strategy, statementHint, strategyHint, more, done, doneHint } =
    words.decisions;
  return (
    <section class="section" aria-labelledby="beside">
      <h2 id="beside">{more}</h2>
      <ul>
        <li>
          <a href={statementsPath}>{statement.title}</a>: {statementHint}
        </li>
        <li>
          <a href={strategyPath}>{strategy.title}</a>: {strategyHint}
        </li>
        <li>
          <a href={whatBecamePath}>{done}</a>: {doneHint}
        </li>
      </ul>
    </section>
  );
}

function Empty() {
  const { emptyTitle, empty, emptyAction } = words.manifesto;
  const action = { label: emptyAction, href: newProposalPath };
  return <EmptyState title={emptyTitle} says={empty} action={action} />;
}

function Contents({ chapters }: { chapters: readonly ManifestoChapter[] }) {
  return (
    <nav aria-label={words.manifesto.contents}>
      <ul class="contents">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>{chapter.title}</a>{" "}
            <span class="quiet">{words.manifesto.count(chapter.policies.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chapter({ chapter, now }: { chapter: ManifestoChapter; now: Date }) {
  const { id } = chapter;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{chapter.title}</h2>
      {chapter.policies.map((policy) => (
        <article key={policy.id} class="policy">
          <h3>
            <a href={policyPath(policy.id)}>{policy.title}</a>
          </h3>
          {policy.state === "under-review" ? (
            <Badge tone="warning">{words.states[policy.state]}</Badge>
          ) : null}
          <Prose text={policy.body} />
          <p class="quiet">
            {words.policy.adopted} <Moment at={policy.adoptedAt} now={now} form="day" /> ·{" "}
            <a href={policy.ballotPath} aria-label={words.policy.voteOn(policy.title)}>
              {words.policy.voteLink}
            </a>
          </p>
        </article>
      ))}
    </section>
  );
}

function Ended({ policies, now }: { policies: readonly Policy[]; now: Date }) {
  if (policies.length === 0) return null;
  return (
    <section class="section" aria-labelledby="ended">
      <h2 id="ended">{words.manifesto.ended}</h2>
      <p>{words.manifesto.endedLead}</p>
      <ul>
        {policies.map((policy) => (
          <li key={policy.id}>
            <a href={policyPath(policy.id)}>{policy.title}</a>{" "}
            <span class="quiet">
              {words.states[policy.state]},{" "}
              <Moment at={policy.endedAt ?? policy.adoptedAt} now={now} form="day" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
