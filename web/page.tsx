import { spoken, tagOf, whileSpoken } from "@breakthrough/languages";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type IslandName, IslandScripts, UsedIslandsProvider } from "./islands/island.tsx";
import { asScript, markup } from "./markup.ts";
import { MainPagesBar, PageFooter, PageHeader } from "./page-frame.tsx";
import { FollowButton } from "./parts/follow.tsx";
import { Notice } from "./parts/notice.tsx";
import type { Shell } from "./shell.ts";

export type {
  Assets,
  FooterSection,
  Link,
  MainPage,
  NoticeTone,
  Shell,
  ShellNotice,
} from "./shell.ts";

import { words } from "./words.ts";
import { writtenOnce } from "./written-once.ts";

/** A page that is shared: its whole address, and for a piece of writing when it was published. */
type Social = {
  url: string;
  publishedAt?: Date | undefined;
  /** A picture of it, by its whole address; in pixels. */
  image?: { url: string; width: number; height: number; alt: string } | undefined;
};

type PageProps = {
  shell: Shell;
  /** Of the page alone; the party's name is added. */
  title: string;
  description?: string;
  /** `href` of the main page this page belongs to, where its own address does not begin with it. */
  mainPage?: string;
  /** `text` for reading and forms, `wide` for lists and tables, `full` for the page to use as it likes. */
  width?: "text" | "wide" | "full";
  /** Address of the Atom feed of what this page shows. */
  feed?: { title: string; href: string };
  /** What other sites show of it when somebody posts its address (Open Graph): title and description beside these. */
  social?: Social;
  /** What it shows, as search engines read it (schema.org, as JSON-LD): data, which no browser runs. */
  structured?: object | undefined;
  /** Keep the page out of search engines: pages of one person, or of the demonstration. */
  isPrivate?: boolean;
  /** The form on this page was refused: says so in the title, which a screen reader reads first. */
  hasErrors?: boolean;
  children?: ComponentChildren;
};

const HeadLinks = writtenOnce(({ assets }: Pick<Shell, "assets">) => (
  <>
    {assets.preloadFonts?.map((font) => (
      <link
        key={font}
        rel="preload"
        href={font}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
    ))}
    <link rel="stylesheet" href={assets.css} />
    {assets.brandCss ? <link rel="stylesheet" href={assets.brandCss} /> : null}
    {assets.icon ? <link rel="icon" href={assets.icon} /> : null}
  </>
));

const StructuredData = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />
);

function SocialTags({ shell, title, description, social }: PageProps) {
  if (social === undefined) return null;
  const { url, publishedAt, image } = social;
  const says = description
    ? markup`<meta property="og:description" content="${description}"/>`
    : null;
  const at = publishedAt
    ? markup`<meta property="article:published_time" content="${publishedAt.toISOString()}"/>`
    : null;
  const shown = image
    ? markup`<meta property="og:image" content="${image.url}"/><meta property="og:image:type" content="image/png"/><meta property="og:image:width" content="${image.width}"/><meta property="og:image:height" content="${image.height}"/><meta property="og:image:alt" content="${image.alt}"/>`
    : null;
  return markup`<link rel="canonical" href="${url}"/><meta property="og:title" content="${title}"/><meta property="og:type" content="${publishedAt ? "article" : "website"}"/><meta property="og:url" content="${url}"/><meta property="og:site_name" content="${shell.partyName}"/><meta name="twitter:card" content="${image ? "summary_large_image" : "summary"}"/>${shown}${says}${at}`;
}

function Head(props: PageProps) {
  const { shell, title, description, feed, isPrivate, hasErrors, structured } = props;
  const wholeTitle = title === shell.partyName ? title : `${title} · ${shell.partyName}`;
  const says = description ? markup`<meta name="description" content="${description}"/>` : null;
  const isHidden = isPrivate || shell.isDemonstration;
  const robots = isHidden ? markup`<meta name="robots" content="noindex"/>` : null;
  const atom = feed
    ? markup`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.href}"/>`
    : null;
  return markup`<head><meta charset="utf-8"/><title>${
    hasErrors ? words.frame.error(wholeTitle) : wholeTitle
  }</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/><meta name="color-scheme" content="light dark"/>${says}${robots}${HeadLinks({ assets: shell.assets })}${atom}${SocialTags(props)}${structured ? <StructuredData data={structured} /> : null}</head>`;
}

/** A whole HTML page: head, bars, notice, what the page shows, footer. Give it to `renderPage`. */
export function Page(props: PageProps) {
  const { shell } = props;
  return (
    <html lang={tagOf(spoken())}>
      {Head(props)}
      <body>
        <UsedIslandsProvider value={new Set<IslandName>()}>
          {markup`<a class="skip-link" href="#main">${words.frame.skip}</a>${PageHeader({ shell })}${MainPagesBar({ shell, mainPage: props.mainPage })}`}
          <main class={`main main-${props.width ?? "wide"}`} id="main" tabIndex={-1}>
            {shell.notice ? (
              <Notice tone={shell.notice.tone} title={shell.notice.title}>
                {shell.notice.says}
              </Notice>
            ) : null}
            {shell.follow ? <FollowButton follow={shell.follow} /> : null}
            {props.children}
          </main>
          {PageFooter({ shell })}
          {shell.assets.islands ? <IslandScripts scripts={shell.assets.islands} /> : null}
        </UsedIslandsProvider>
      </body>
    </html>
  );
}

/** The bytes of a page: doctype and HTML. Pure: the same page gives the same string. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${whileSpoken(() => renderToString(page))}`;
}
