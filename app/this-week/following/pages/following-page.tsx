import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  FormPage,
  PageTitle,
} from "../../../../web/parts.tsx";
import { noticesPath } from "../../../mail/addresses.ts";
import type { Notices } from "../../../mail/door.ts";
import { discussPath } from "../../../proposals/addresses.ts";
import {
  followingPath,
  levelOfPath,
  levelPath,
  stopFollowingPath,
  stopPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import { LEVELS } from "../fields.ts";
import type { Followed } from "../follow-queries.ts";

/** What is followed, with what it is called today: undefined where it cannot be read any more. */
export interface NamedFollow extends Followed {
  readonly name: string | undefined;
}

type FollowingPageProps = {
  shell: Shell;
  general: Notices;
  followed: readonly NamedFollow[];
  /** The address after which the next slice begins. */
  next: string | undefined;
};

export function FollowingPage({ shell, general, followed, next }: FollowingPageProps) {
  const {
    trail,
    title,
    lead,
    general: chosen,
    change,
    emptyTitle,
    empty,
    toDiscuss,
    more,
  } = words.following;
  return (
    <Page shell={shell} title={title} isPrivate>
      <Breadcrumbs trail={trail} />
      <PageTitle title={title} lead={lead} />
      <p>
        {chosen(words.following.levels[general])} <a href={noticesPath}>{change}</a>
      </p>
      {followed.length === 0 ? (
        <EmptyState
          title={emptyTitle}
          says={empty}
          action={{ label: toDiscuss, href: discussPath }}
        />
      ) : (
        <Cards>
          {followed.map((one) => (
            <FollowedCard key={one.path} followed={one} />
          ))}
        </Cards>
      )}
      {next === undefined ? null : (
        <p>
          <a href={`${followingPath}?after=${encodeURIComponent(next)}`}>{more}</a>
        </p>
      )}
    </Page>
  );
}

function FollowedCard({ followed }: { followed: NamedFollow }) {
  const { path, name, level, isChosen } = followed;
  const says = words.following;
  return (
    <Card
      level={2}
      title={name ?? says.unreadable}
      href={name === undefined ? undefined : path}
      above={isChosen ? undefined : says.byTakingPart}
    >
      <p>
        {says.hears(says.levels[level ?? "general"])}{" "}
        <a href={levelOfPath(path)}>{says.changeOf}</a>
      </p>
      <Form action={stopPath} hidden={{ path }} label={says.stopLabel(name ?? says.unreadable)}>
        <Button kind="quiet" label={says.stopLabel(name ?? says.unreadable)}>
          {says.stop}
        </Button>
      </Form>
    </Card>
  );
}

type LevelPageProps = {
  shell: Shell;
  path: string;
  name: string;
  level: string;
  trouble?: Trouble;
};

export function LevelPage({ shell, path, name, level, trouble }: LevelPageProps) {
  const { levelTitle, levelLead, question, save, choices, levelTrail } = words.following;
  const field = filling(trouble, { level });
  return (
    <FormPage
      shell={shell}
      title={levelTitle}
      lead={levelLead(name)}
      trail={levelTrail}
      trouble={trouble}
    >
      <Form action={levelPath} hidden={{ path }}>
        <ChoiceField
          {...field("level")}
          label={question}
          choices={LEVELS.map((value) => ({ value, ...choices[value] }))}
          required
        />
        <Button>{save}</Button>
      </Form>
    </FormPage>
  );
}

type StopPageProps = { shell: Shell; stopKey: string; name: string | undefined };

/** Asks once more: programs that look at every link in a letter must not stop anything. */
export function StopPage({ shell, stopKey, name }: StopPageProps) {
  const { byKeyTitle, byKeyLead, stop, unreadable } = words.following;
  return (
    <FormPage shell={shell} title={byKeyTitle} lead={byKeyLead(name ?? unreadable)}>
      <Form action={stopFollowingPath(stopKey)}>
        <Button>{stop}</Button>
      </Form>
    </FormPage>
  );
}

export function StoppedPage({ shell }: { shell: Shell }) {
  const { stoppedTitle, stopped, toFollowing } = words.following;
  return (
    <FormPage shell={shell} title={stoppedTitle} lead={stopped}>
      <p>
        <a href={followingPath}>{toFollowing}</a>
      </p>
    </FormPage>
  );
}
