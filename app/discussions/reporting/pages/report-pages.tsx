import type { Trouble } from "../../../../platform/http/post-act.ts";
import type { HiddenLine, HiddenPlace } from "../../../../platform/text/posts.ts";
import {
  AskForm,
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  Moment,
  PageTitle,
  Pagination,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { discussPath } from "../../../proposals/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { hiddenPostsPath, reportPath, reportsPath, slowPath } from "../../addresses.ts";
import type { PostKind } from "../../hiding/hiding.ts";
import { TopicPage, type TopicPageProps } from "../../pages/topic-page.tsx";
import type { TopicId } from "../../topic.ts";
import { words } from "../../words.ts";
import type { PostFound } from "../posts-anywhere.ts";
import { type OwnReport, REASONS } from "../report.ts";

type ReportLinkProps = {
  topicId: TopicId;
  kind: PostKind;
  id: number;
  /** Tells one such link from the next. */
  says: string;
};

export function ReportLink({ topicId, kind, id, says }: ReportLinkProps) {
  return (
    <a href={`${reportPath(topicId)}?kind=${kind}&post=${id}`}>
      {words.reports.report}
      <span class="sr-only">: {says}</span>
    </a>
  );
}

type ReportPageProps = {
  shell: Shell;
  post: PostFound;
  /** What it is called. */
  what: string;
  /** Where the form goes: beside a discussion, or for any room. */
  action: string;
  trouble: Trouble | undefined;
};

export function ReportPage({ shell, post, what, action, trouble }: ReportPageProps) {
  const says = words.reports;
  const field = filling(trouble);
  return (
    <Page
      shell={shell}
      title={says.title}
      mainPage={discussPath}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs
        trail={[
          { label: post.on.title, href: post.on.path },
          { label: what, href: post.path },
        ]}
      />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <blockquote class="thread-1">
        <Prose text={post.text ?? words.hidden.textGone} />
      </blockquote>
      <Form action={action} once={shell.once} hidden={{ kind: post.kind, postId: String(post.id) }}>
        <ChoiceField
          {...field("reason")}
          label={says.reason}
          choices={REASONS.map((value) => ({ value, label: says.reasons[value] }))}
          required
        />
        <TextArea {...field("says")} label={says.more} rows={3} maxlength={500} />
        <Button>{says.send}</Button>
      </Form>
    </Page>
  );
}

type NameOf = { nameOf: (kind: string) => string };

type ReportsPageProps = NameOf & {
  shell: Shell;
  now: Date;
  own: readonly OwnReport[];
  /** For those with a key. */
  all: readonly OwnReport[] | undefined;
  next: string | undefined;
};

export function ReportsPage({ shell, now, own, all, next, nameOf }: ReportsPageProps) {
  const says = words.reports;
  return (
    <Page shell={shell} title={says.listTitle} isPrivate>
      <PageTitle title={says.listTitle} lead={says.listLead} />
      {own.length === 0 ? <p>{says.none}</p> : <Reports reports={own} now={now} nameOf={nameOf} />}
      <Pagination next={next} />
      {all === undefined ? null : (
        <Section title={says.all} id="all">
          {all.length === 0 ? (
            <p>{says.noneAtAll}</p>
          ) : (
            <Reports reports={all} now={now} nameOf={nameOf} />
          )}
        </Section>
      )}
      <p>
        <a href={hiddenPostsPath}>{words.hiddenList.title}</a>
      </p>
    </Page>
  );
}

type ReportsProps = NameOf & { reports: readonly OwnReport[]; now: Date };

function Reports({ reports, now, nameOf }: ReportsProps) {
  const says = words.reports;
  const rows = reports.map((one) => [
    <Moment key="at" at={one.reportedAt} now={now} form="day" />,
    <a key="what" href={one.path}>
      {nameOf(one.kind)}
    </a>,
    says.reasons[one.reason],
    one.became.kind === "hidden" ? (
      <a key="became" href={requestPath(one.became.request)}>
        {says.hidden(words.hidden.grounds[one.became.ground].toLowerCase())}
      </a>
    ) : (
      says.became[one.became.kind]
    ),
  ]);
  return (
    <DataTable
      caption={says.listTitle}
      isCaptionHidden
      columns={says.columns.map((label) => ({ label }))}
      rows={rows}
    />
  );
}

type HiddenListProps = NameOf & {
  shell: Shell;
  now: Date;
  lines: readonly HiddenLine[];
  next: HiddenPlace | undefined;
};

const goesOnAt = ({ hiddenAt, request }: HiddenPlace): string =>
  `${hiddenPostsPath}?before=${hiddenAt.toISOString()}&request=${request}`;

/** For everybody: what was hidden and why, without a word of it and without a name. */
export function HiddenListPage({ shell, now, lines, next, nameOf }: HiddenListProps) {
  const says = words.hiddenList;
  const rows = lines.map((line) => [
    <Moment key="at" at={line.hiddenAt} now={now} form="day" />,
    nameOf(line.kind),
    words.hidden.grounds[line.ground],
    <a key="request" href={requestPath(line.request)}>
      {words.hidden.request(line.request)}
    </a>,
    line.restoredAt === undefined ? says.hidden : says.back,
  ]);
  return (
    <Page shell={shell} title={says.title}>
      <PageTitle title={says.title} lead={says.lead} />
      {rows.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DataTable
          caption={says.title}
          isCaptionHidden
          columns={says.columns.map((label) => ({ label }))}
          rows={rows}
        />
      )}
      <Pagination next={next && goesOnAt(next)} />
      {shell.viewer === undefined ? null : (
        <p>
          <a href={reportsPath}>{words.reports.listTitle}</a>
        </p>
      )}
    </Page>
  );
}

type SlowPageProps = TopicPageProps & { trouble?: Trouble | undefined };

/** Asks for a discussion to be slow. Nothing happens yet. */
export function SlowPage(props: SlowPageProps) {
  const { topic, trouble, shell } = props;
  const says = words.slow;
  return (
    <TopicPage {...props} title={says.title} lead={says.lead} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={slowPath(topic.id)}
        hidden={{}}
        says={{ ...words.hidden, send: says.send }}
      />
    </TopicPage>
  );
}
