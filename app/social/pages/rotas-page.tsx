import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Section,
  TimeLeft,
} from "../../../web/parts.tsx";
import { discussPath, draftOfKindPath, trackPath } from "../../proposals/addresses.ts";
import type { ListedState, Proposal } from "../../proposals/door.ts";
import { accountsPath, postPath, rotaPath } from "../addresses.ts";
import type { Rota } from "../rota.ts";
import { words } from "../words.ts";

type RotasPageProps = {
  shell: Shell;
  now: Date;
  serving: Rota | undefined;
  before: readonly Proposal[];
  approved: readonly Proposal[];
  posted: readonly Proposal[];
  notPosted: readonly Proposal[];
  rotas: readonly Rota[];
};

/** Who is on the rota, what is before it, what it approved, and every lot that drew one. */
export function RotasPage({
  shell,
  now,
  serving,
  before,
  approved,
  posted,
  notPosted,
  rotas,
}: RotasPageProps) {
  const says = words;
  return (
    <Page shell={shell} title={says.title} description={says.lead} mainPage={discussPath}>
      <Breadcrumbs
        trail={[
          { label: words.discuss, href: discussPath },
          { label: words.posts, href: trackPath("post") },
        ]}
      />
      <PageTitle title={says.title} lead={says.lead} />
      {serving === undefined ? (
        <EmptyState
          title={says.none}
          says={says.noneSays}
          action={{ label: says.write, href: draftOfKindPath("post") }}
        />
      ) : (
        <Section title={says.serving} id="serving">
          <p>
            <a href={rotaPath(serving.id)}>{says.titleOf(serving.id)}</a> · {says.until}{" "}
            <Moment at={serving.servesUntil ?? now} now={now} />
          </p>
        </Section>
      )}
      <Posts
        title={says.before}
        state="rota"
        none={says.beforeNone}
        id="before"
        posts={before}
        now={now}
      />
      <Posts
        title={says.approved}
        state="to-post"
        none={says.approvedNone}
        id="approved"
        posts={approved}
        now={now}
      />
      <Posts
        title={says.posted}
        state="posted"
        none={says.postedNone}
        id="posted"
        posts={posted}
        now={now}
      />
      {notPosted.length === 0 ? null : (
        <Posts
          title={says.notPosted}
          state="not-posted"
          none=""
          id="not-posted"
          posts={notPosted}
          now={now}
        />
      )}
      <p>
        <a href={accountsPath}>{says.accounts.toAccounts}</a>
      </p>
      {rotas.length === 0 ? null : (
        <Section title={says.all} id="all">
          <ul>
            {rotas.map(({ id, fixedAt }) => (
              <li key={id}>
                <a href={rotaPath(id)}>{says.titleOf(id)}</a>{" "}
                <span class="quiet">
                  <Moment at={fixedAt} now={now} form="day" />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

type PostsProps = {
  title: string;
  state: ListedState;
  none: string;
  id: string;
  posts: readonly Proposal[];
  now: Date;
};

function Posts({ title, state, none, id, posts, now }: PostsProps) {
  return (
    <Section title={title} id={id}>
      {posts.length === 0 ? <p>{none}</p> : null}
      <Cards>
        {posts.map((post) => (
          <Card
            key={post.id}
            title={post.title}
            href={postPath(post.id)}
            below={
              post.stay.endsAt === undefined ? (
                <span class="quiet">
                  {words.states[state]} <Moment at={post.stay.enteredAt} now={now} form="day" />
                </span>
              ) : (
                <TimeLeft until={post.stay.endsAt} now={now} over={words.ended} />
              )
            }
          />
        ))}
      </Cards>
    </Section>
  );
}
