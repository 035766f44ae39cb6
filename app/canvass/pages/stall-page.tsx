import { spoken, tagOf } from "@breakthrough/languages";
import type { Shell } from "../../../web/page.tsx";
import { stallLinkPath, stallManifestPath } from "../addresses.ts";
import { MOST_NAME, MOST_PHONE, MOST_REACH } from "../taking/contact.ts";
import { MOST_LEAFLETS, MOST_SAID, MOST_TALKED_TO } from "../taking/judging.ts";
import type { PlainForm } from "../taking/plain-form.ts";
import type { AboutStall } from "../view.ts";
import { words } from "../words.ts";

type StallPageProps = {
  shell: Pick<Shell, "partyName" | "imprint">;
  /** Undefined: the app alone, as it is kept on a phone. */
  stall?: { readonly about: AboutStall; readonly key: string; readonly form: PlainForm };
};

/**
 * The stall's one screen. A document of its own and not the site's frame: on a phone in the street it has to be there with
 * 60 kB, and it stays on the phone, so that nothing of whoever is signed in may stand in it.
 */
export function StallPage({ shell, stall }: StallPageProps) {
  const says = words.stall;
  const title = stall === undefined ? says.app : says.title(stall.about.title);
  const props = stall === undefined ? {} : { key: stall.key, about: stall.about };
  return (
    <html lang={tagOf(spoken())}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${shell.partyName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="manifest" href={stallManifestPath} />
        <link rel="stylesheet" href="/clients/stall/style.css" />
      </head>
      <body>
        <main class="app" id="main">
          <div data-client="stall" data-props={JSON.stringify(props)}>
            <h1 dir="auto">{stall === undefined ? says.app : stall.about.question}</h1>
            {stall === undefined ? <p>{says.none}</p> : <Plain {...stall} />}
          </div>
        </main>
        <footer class="app-foot">
          <p>{says.honest}</p>
          {shell.imprint ? <p>{shell.imprint}</p> : null}
        </footer>
        <script type="module" src="/clients/stall/page.js" />
      </body>
    </html>
  );
}

/** The same without a script: each answer is sent at once. */
function Plain({ about, key: linkKey, form }: NonNullable<StallPageProps["stall"]>) {
  const says = words.stall;
  return (
    <form class="stall-form" method="post" action={stallLinkPath(linkKey)}>
      <p>{says.scripts}</p>
      {form.says === undefined ? null : <p role="status">{form.says}</p>}
      <input type="hidden" name="id" value={form.id} />
      <label for="said">{says.said}</label>
      <p class="hint" id="said-hint">
        {says.saidHint}
      </p>
      <textarea id="said" name="said" rows={4} maxlength={MOST_SAID} aria-describedby="said-hint">
        {form.said === "" ? "" : `\n${form.said}`}
      </textarea>
      <fieldset>
        <legend>{says.themes}</legend>
        <div class="chips">
          {about.themes.map((theme) => (
            <label key={theme} class="chip">
              <input
                type="checkbox"
                name="themes"
                value={theme}
                checked={form.themes.includes(theme)}
              />
              <span dir="auto">{theme}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="counts">
        <div>
          <label for="talkedTo">{says.talkedTo}</label>
          <Count name="talkedTo" value={form.talkedTo} most={MOST_TALKED_TO} />
        </div>
        <div>
          <label for="leaflets">{says.leaflets}</label>
          <Count name="leaflets" value={form.leaflets} most={MOST_LEAFLETS} />
        </div>
      </div>
      <Touch form={form} consent={about.consent} />
      <button type="submit">{says.save}</button>
    </form>
  );
}

const Count = ({ name, value, most }: { name: string; value: number; most: number }) => (
  <input id={name} name={name} type="number" inputmode="numeric" min={0} max={most} value={value} />
);

type TouchProps = { form: PlainForm; consent: AboutStall["consent"] };

/** Who wants to hear what becomes of it. What is typed is shown back first, and kept once it is sent again. */
function Touch({ form: { contact }, consent }: TouchProps) {
  const says = words.touch;
  return (
    <details class="touch" open={contact.shown !== undefined || contact.name !== ""}>
      <summary>{says.title}</summary>
      {consent.says.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="hint">{says.optional}</p>
      <input type="hidden" name="contact" value={contact.id} />
      <input type="hidden" name="shown" value={contact.shown ?? ""} />
      <label for="name">{says.name}</label>
      <input id="name" name="name" maxlength={MOST_NAME} value={contact.name} autocomplete="off" />
      <label for="email">{says.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        maxlength={MOST_REACH}
        value={contact.email}
        autocomplete="off"
      />
      <label for="phone">{says.phone}</label>
      <input
        id="phone"
        name="phone"
        type="tel"
        maxlength={MOST_PHONE}
        value={contact.phone}
        autocomplete="off"
      />
      <label class="tick">
        <input type="checkbox" name="agreed" value="yes" checked={contact.isAgreed} />
        <span>{says.agreed}</span>
      </label>
    </details>
  );
}
