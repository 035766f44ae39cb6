import type { ComponentChildren } from "preact";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../web/parts.tsx";
import { discussPath } from "../../proposals/addresses.ts";
import type { Topic } from "../topic.ts";
import { words } from "../words.ts";

export type TopicPageProps = { shell: Shell; topic: Topic };

type FrameProps = TopicPageProps & {
  title: string;
  lead?: string;
  hasErrors?: boolean;
  width?: "text" | "wide";
  children: ComponentChildren;
};

/** A page beside a discussion, with the way back to it. */
export function TopicPage({ shell, topic, title, lead, hasErrors, width, children }: FrameProps) {
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={discussPath}
      width={width ?? "text"}
      hasErrors={hasErrors}
      isPrivate
    >
      <Breadcrumbs
        trail={[
          { label: topic.title, href: topic.path },
          { label: words.discussion, href: `${topic.path}#comments` },
        ]}
      />
      <PageTitle title={title} lead={lead} />
      {children}
    </Page>
  );
}
