import { Form } from "./fields/form.tsx";
import { Icon } from "./icon.tsx";
import { findCurrentPlace } from "./place.ts";
import type { Shell } from "./shell.ts";

type FrameProps = { shell: Shell };

function DemonstrationBanner({ shell }: { shell: Shell }) {
  return (
    <div class="demonstration" role="note" aria-label="Demonstration">
      <p class="demonstration-says">
        <strong>This is a demonstration.</strong>{" "}
        {shell.viewer ? (
          <>
            You play <bdi>{shell.viewer.name}</bdi>.
          </>
        ) : (
          "The people in it are invented."
        )}
      </p>
      {shell.switchPersonHref ? (
        <a class="demonstration-switch" href={shell.switchPersonHref}>
          Be somebody else
        </a>
      ) : null}
    </div>
  );
}

function SearchBox({ shell }: { shell: Shell }) {
  return (
    <search class="search">
      <form class="search-form" action={shell.searchAction} method="get">
        <label class="sr-only" for="search-q">
          Search
        </label>
        <input
          class="search-input"
          id="search-q"
          name="q"
          type="search"
          placeholder="Search"
          value={shell.searchQuery}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button class="search-button" type="submit">
          <Icon name="search" />
          <span class="sr-only">Search</span>
        </button>
      </form>
    </search>
  );
}

function Account({ shell }: { shell: Shell }) {
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
        <span class="sr-only">Signed in as </span>
        <bdi class="account-name">{viewer.name}</bdi>
        <span class="account-standing">{viewer.standing}</span>
      </p>
      {shell.signOutAction ? (
        <Form action={shell.signOutAction} label="Sign out">
          <button class="account-out" type="submit">
            Sign out
          </button>
        </Form>
      ) : null}
    </div>
  );
}

export function PageHeader({ shell }: FrameProps) {
  return (
    <header class="top">
      {shell.isDemonstration ? <DemonstrationBanner shell={shell} /> : null}
      <div class="top-row">
        <a class="nameplate" href="/">
          <span class="nameplate-name">{shell.partyName}</span>
        </a>
        {shell.searchAction ? <SearchBox shell={shell} /> : null}
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

/** One list in the HTML; the stylesheet puts it under the top row on a desk, at the bottom on a phone. */
export function PlacesBar({ shell, place }: FrameProps & { place?: string }) {
  const current = findCurrentPlace(shell.places, place ?? shell.path);
  return (
    <nav class="places" aria-label="Places">
      <ul class="places-list">
        {shell.places.map((entry) => (
          <li key={entry.href} class="places-item">
            <a
              class="places-link"
              href={entry.href}
              aria-current={
                entry === current ? (entry.href === shell.path ? "page" : "true") : undefined
              }
            >
              <Icon name={entry.icon} />
              <span class="places-label">{entry.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function PageFooter({ shell }: FrameProps) {
  return (
    <footer class="foot">
      <div class="foot-inside">
        <p class="foot-name">{shell.partyName}</p>
        {shell.footer.map((section) => (
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
        {shell.footNote ? (
          <p class="foot-note">
            <a href={shell.footNote.href}>{shell.footNote.label}</a>
          </p>
        ) : null}
        {shell.imprint ? <p class="foot-imprint">{shell.imprint}</p> : null}
      </div>
    </footer>
  );
}
