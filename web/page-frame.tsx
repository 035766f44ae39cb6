import { LANGUAGES, type Language, spoken, tagOf } from "@breakthrough/languages";
import { Form } from "./fields/form.tsx";
import { Icon } from "./icon.tsx";
import { findCurrentMainPage } from "./main-page.ts";
import type { MainPage, Shell } from "./shell.ts";
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

function Search({ action, query }: SearchProps) {
  return query === undefined ? (
    <EmptySearchBox action={action} />
  ) : (
    <SearchBox action={action} query={query} />
  );
}

function Account({ shell }: FrameProps) {
  const { viewer, visitorLinks } = shell;
  if (!viewer) {
    return visitorLinks && visitorLinks.length > 0 ? (
      <div class="account">
        {visitorLinks.map((link, index) => (
          <a
            key={link.href}
            class={index === visitorLinks.length - 1 ? "button button-primary" : "account-link"}
            href={link.href}
          >
            {link.label}
          </a>
        ))}
      </div>
    ) : null;
  }
  return (
    <div class="account">
      <p class="account-who">
        <span class="sr-only">{words.frame.signedInAs} </span>
        <bdi class="account-name">{viewer.name}</bdi>
        <span class="account-standing">{viewer.standing}</span>
      </p>
      {shell.signOutAction ? (
        <Form action={shell.signOutAction} label={words.frame.signOut}>
          <button class="quiet-button" type="submit">
            {words.frame.signOut}
          </button>
        </Form>
      ) : null}
    </div>
  );
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

function Header({ shell }: FrameProps) {
  return (
    <header class="top">
      {shell.isDemonstration ? <DemonstrationBanner shell={shell} /> : null}
      <div class="top-row">
        <a class="nameplate" href="/">
          <span class="nameplate-name">{shell.partyName}</span>
        </a>
        {shell.searchAction ? (
          <Search action={shell.searchAction} query={shell.searchQuery} />
        ) : null}
        {shell.languageAction ? <LanguageSwitch action={shell.languageAction} /> : null}
        <Account shell={shell} />
        {shell.mainAct ? (
          <a class="button button-primary main-act" href={shell.mainAct.href}>
            {shell.mainAct.label}
          </a>
        ) : null}
      </div>
    </header>
  );
}

const PublicHeader = writtenOnce<FrameProps>(Header);

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
  if (viewer === undefined && searchQuery === undefined) return <PublicHeader shell={shown} />;
  return <Header shell={{ ...shown, viewer, searchQuery, signOutAction }} />;
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
  return <MainPages mainPages={mainPages} current={current} isPageItself={current === path} />;
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
  return <Footer partyName={partyName} footer={footer} footNote={footNote} imprint={imprint} />;
}
