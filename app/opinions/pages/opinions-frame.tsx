import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Tabs } from "../../../web/parts.tsx";
import { discussPath } from "../../proposals/addresses.ts";
import { opinionMapPath, opinionsPath, statementsPath } from "../addresses.ts";
import type { OpinionTopic } from "../topic.ts";
import { words } from "../words.ts";

export type OpinionsPageProps = { shell: Shell; topic: OpinionTopic };

type FrameProps = OpinionsPageProps & {
  title: string;
  lead?: string;
  /** The path of the view that is shown; none on a form. */
  current?: string;
  hasErrors?: boolean;
  children: ComponentChildren;
};

/** What every page of these opinions has in common: the way back to what they are about, and the three views. */
export function OpinionsFrame(props: FrameProps) {
  const { shell, topic, title, lead, current, hasErrors, children } = props;
  const tabs = [
    { label: words.page.title, href: opinionsPath(topic.id) },
    { label: words.page.map, href: opinionMapPath(topic.id) },
    { label: words.page.all, href: statementsPath(topic.id) },
  ];
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={discussPath}
      width="text"
      hasErrors={hasErrors ?? false}
      isPrivate
    >
      <Breadcrumbs
        trail={[
          { label: topic.title, href: topic.path },
          { label: words.page.title, href: opinionsPath(topic.id) },
        ]}
      />
      <PageTitle title={title} lead={lead} />
      {current === undefined ? null : (
        <Tabs tabs={tabs} current={current} label={words.page.label} />
      )}
      {children}
    </Page>
  );
}
