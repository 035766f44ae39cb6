import { LANGUAGES, type Language, spoken, tagOf } from "@breakthrough/languages";
import type { VNode } from "preact";
import { Form } from "./fields/form.tsx";
import { Icon } from "./icon.tsx";
import { findCurrentMainPage } from "./main-page.ts";
import { markup } from "./markup.ts";
import type { Link, MainPage, Shell } from "./shell.ts";
import { words } from "./words.ts";
import { writtenOnce } from "./written-once.ts";

/** What the bars at the top need of the shell. */
type FrameProps = { shell: Omit<Shell, "assets" | "footer" | "path" | "mainPages"> };

function DemonstrationBanner({ shell }: FrameProps) {
  return (
    <div class="demonstration" role="note" aria-label={words.frame.demonstration}>
      <p class="demonstration-says">
        <strong>{words.frame.isDemonstration}</strong>{" "}
        {shell.viewer ? (
          <>
            {words.frame.youPlay} <bdi>{shell.viewer.name}</bdi>.
          </>
        ) : (
          words.frame.invented
        )}
      </p>
      {shell.switchPersonHref ? (
        <a class="demonstration-switch" href={shell.switchPersonHref}>
          {words.frame.beSomebodyElse}
        </a>
      ) : null}
    </div>
  );
}

type SearchProps = { action: string; query?: string | undefined };

function SearchBox({ action, query }: SearchProps) {
  return (
    <search class="search">
      <form class="search-form" action={action} method="get">
        <label class="sr-only" for="search-q">
          {words.frame.search}
        </label>
        <input
          class="search-input"
          id="search-q"
          name="q"
          type="search"
          placeholder={words.frame.search}
          value={query}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button class="search-button" type="submit">
          <Icon name="search" />
          <span class="sr-only">{words.frame.search}</span>
        </button>
      </form>
    </search>
  );
}

const EmptySearchBox = writtenOnce<SearchProps>(SearchBox);

const search = ({ action, query }: SearchProps): VNode =>
  query === undefined ? EmptySearchBox({ action }) : <SearchBox action={action} query={query} />;

const SignOut = writtenOnce(({ action }: { action: string }) => (
  <Form action={action} label={words.frame.signOut}>
    <button class="quiet-button" type="submit">
      {words.frame.signOut}
    </button>
  </Form>
));

const VisitorLinks = writtenOnce(({ links }: { links: readonly Link[] }) => (
  <div class="account">
    {links.map((link, index) => (
      <a
        key={link.href}
        class={index === links.length - 1 ? "button button-primary" : "account-link"}
        href={link.href}
      >
        {link.label}
      </a>
    ))}
  </div>
));

function account({ shell }: FrameProps): VNode | null {
  const { viewer, visitorLinks, signOutAction } = shell;
  if (!viewer) {
    return visitorLinks && visitorLinks.length > 0 ? VisitorLinks({ links: visitorLinks }) : null;
  }
  const signOut = signOutAction ? SignOut({ action: signOutAction }) : null;
  return markup`<div class="account"><p class="account-who"><span class="sr-only">${words.frame.signedInAs} </span><bdi class="account-name">${viewer.name}</bdi><span class="account-standing">${viewer.standing}</span></p>${signOut}</div>`;
}

/** What each language calls itself: whoever looks for theirs may read no other. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", cy: "Cymraeg" };

/** A form, because it changes something, and because it works without a script. */
const LanguageSwitch = writtenOnce(({ action }: { action: string }) => {
  const others = LANGUAGES.filter((language) => language !== spoken());
  return (
    <div class="language">
      <Form action={action} label={words.frame.language}>
        {others.map((language) => (
          <button
            key={language}
            class="quiet-button"
            type="submit"
            name="language"
            value={language}
            lang={tagOf(language)}
          >
            {NAMES[language]}
          </button>
        ))}
      </Form>
    </div>
  );
});

function Header({ shell }: FrameProps): VNode {
  const { searchAction, searchQuery, languageAction, mainAct } = shell;
  const banner = shell.isDemonstration ? <DemonstrationBanner shell={shell} /> : null;
  const box = searchAction ? search({ action: searchAction, query: searchQuery }) : null;
  const languages = languageAction ? LanguageSwitch({ action: languageAction }) : null;
  const act = mainAct
    ? markup`<a class="button button-primary main-act" href="${mainAct.href}">${mainAct.label}</a>`
    : null;
  return markup`<header class="top">${banner}<div class="top-row"><a class="nameplate" href="/"><span class="nameplate-name">${shell.partyName}</span></a>${box}${languages}${account({ shell })}${act}</div></header>`;
}

const PublicHeader = writtenOnce<FrameProps["shell"]>((shell) => Header({ shell }));

export function PageHeader({ shell }: { shell: Shell }) {
  const { partyName, isDemonstration, switchPersonHref, viewer } = shell;
  const { searchAction, searchQuery, mainAct, visitorLinks, signOutAction, languageAction } = shell;
  const shown = {
    partyName,
    isDemonstration,
    switchPersonHref,
    searchAction,
    visitorLinks,
    mainAct,
    languageAction,
  };
  if (viewer === undefined && searchQuery === undefined) return PublicHeader(shown);
  return Header({ shell: { ...shown, viewer, searchQuery, signOutAction } });
}

type MainPagesProps = {
  mainPages: readonly MainPage[];
  current: string | undefined;
  isPageItself: boolean;
};

/** One list in the HTML; the stylesheet puts it under the top row on a desk, at the bottom on a phone. */
const MainPages = writtenOnce(({ mainPages, current, isPageItself }: MainPagesProps) => (
  <nav class="main-pages" aria-label={words.frame.mainPages}>
    <ul class="main-pages-list">
      {mainPages.map(({ href, icon, label }) => (
        <li key={href} class="main-pages-item">
          <a
            class="main-pages-link"
            href={href}
            aria-current={href === current ? (isPageItself ? "page" : "true") : undefined}
          >
            <Icon name={icon} />
            <span class="main-pages-label">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
));

export function MainPagesBar({ shell, mainPage }: { shell: Shell; mainPage?: string | undefined }) {
  const { mainPages, path } = shell;
  const current = findCurrentMainPage(mainPages, mainPage ?? path)?.href;
  return MainPages({ mainPages, current, isPageItself: current === path });
}

type FooterProps = Pick<Shell, "partyName" | "footer" | "footNote" | "imprint">;

const Footer = writtenOnce(({ partyName, footer, footNote, imprint }: FooterProps) => (
  <footer class="foot">
    <div class="foot-inside">
      <p class="foot-name">{partyName}</p>
      {footer.map((section) => (
        <nav key={section.title} class="foot-section" aria-label={section.title}>
          <h2 class="foot-title">{section.title}</h2>
          <ul class="foot-links">
            {section.links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      {footNote ? (
        <p class="foot-note">
          <a href={footNote.href}>{footNote.label}</a>
        </p>
      ) : null}
      {spoken() === "en" ? null : <p class="foot-note">{words.frame.alsoEnglish}</p>}
      {imprint ? <p class="foot-imprint">{imprint}</p> : null}
    </div>
  </footer>
));

export function PageFooter({ shell }: { shell: Shell }) {
  const { partyName, footer, footNote, imprint } = shell;
  return Footer({ partyName, footer, footNote, imprint });
}
