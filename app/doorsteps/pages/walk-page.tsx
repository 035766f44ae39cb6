import { listInWords, spoken, tagOf } from "@breakthrough/languages";
import type { Shell } from "../../../web/page.tsx";
import { walkPath } from "../addresses.ts";
import { INTENTIONS, OUTCOMES } from "../knocking/judging.ts";
import type { WalkList } from "../view.ts";
import { words } from "../words.ts";

/** One door without the app, and what became of the last. */
export interface PlainDoor {
  /** Of the knock: made anew for each, so that a form that is sent twice counts once. */
  readonly id: string;
  /** Of a consent that is taken back at a door that is done. */
  readonly backId: string;
  /** The next door; undefined once all are done. */
  readonly door: WalkList["doors"][number] | undefined;
  readonly says?: string | undefined;
}

type WalkPageProps = {
  shell: Pick<Shell, "partyName" | "imprint">;
  /** Undefined: the app alone, as it is kept on a phone. */
  walk?: { readonly list: WalkList; readonly plain: PlainDoor };
};

/**
 * A round's one screen. A document of its own and not the site's frame: on a phone it has to be there without a signal, so
 * that nothing of whoever is signed in may stand in what the phone keeps of it.
 */
export function WalkPage({ shell, walk }: WalkPageProps) {
  const says = words.walk;
  const title = walk === undefined ? says.app : says.title(walk.list.round);
  return (
    <html lang={tagOf(spoken())}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${shell.partyName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="/clients/doorsteps/style.css" />
      </head>
      <body>
        <main class="app" id="main">
          <div
            data-client="doorsteps"
            data-props={JSON.stringify(walk === undefined ? {} : { list: walk.list })}
          >
            <h1>{title}</h1>
            {walk === undefined ? <p>{says.none}</p> : <Plain {...walk} />}
          </div>
        </main>
        {shell.imprint ? (
          <footer class="app-foot">
            <p>{shell.imprint}</p>
          </footer>
        ) : null}
        <script type="module" src="/clients/doorsteps/page.js" />
      </body>
    </html>
  );
}

/** The same without a script: each door is sent at once. */
function Plain({
  list,
  plain: { id, backId, door, says: told },
}: NonNullable<WalkPageProps["walk"]>) {
  const says = words.walk;
  return (
    <>
      <p>{says.scripts}</p>
      {told === undefined ? null : <p role="status">{told}</p>}
      {door === undefined ? (
        <p>{says.done}</p>
      ) : (
        <form method="post" action={walkPath(list.round)}>
          <input type="hidden" name="knock" value={id} />
          <input type="hidden" name="door" value={String(door.id)} />
          <h2 dir="auto">
            {door.house}, {door.street}
          </h2>
          <p dir="auto">{listInWords(door.names, "and")}</p>
          <fieldset>
            <legend>{says.outcome}</legend>
            {OUTCOMES.map((outcome) => (
              <label key={outcome} class="choice">
                <input type="radio" name="outcome" value={outcome} required />
                <span>{words.outcomes[outcome]}</span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{says.consentTitle}</legend>
            <p class="hint">{says.consent}</p>
            <label class="choice">
              <input type="checkbox" name="consent" value={list.consent} />
              <span>{says.agrees}</span>
            </label>
            <label class="choice">
              <input type="checkbox" name="takesBack" value="yes" />
              <span>{says.takesBack}</span>
            </label>
            <label for="intention">{says.intention}</label>
            <select id="intention" name="intention">
              <option value="">{says.notAsked}</option>
              {INTENTIONS.map((intention) => (
                <option key={intention} value={intention}>
                  {words.intentions[intention]}
                </option>
              ))}
            </select>
          </fieldset>
          <button type="submit">{says.save}</button>
        </form>
      )}
      <TakesBack list={list} id={backId} />
      <p class="mark" dir="auto">
        {list.mark.says} {list.mark.law}
      </p>
    </>
  );
}

/** Somebody calls after the canvasser, or is met again: their door is done, so that it comes up no more. */
function TakesBack({ list, id }: { list: WalkList; id: string }) {
  const says = words.walk;
  const done = list.doors.filter(({ isDone }) => isDone);
  if (done.length === 0) return null;
  return (
    <form method="post" action={walkPath(list.round)}>
      <h2>{says.backTitle}</h2>
      <input type="hidden" name="knock" value={id} />
      <input type="hidden" name="outcome" value="present" />
      <input type="hidden" name="takesBack" value="yes" />
      <label for="back">{says.door}</label>
      <select id="back" name="door" required>
        <option value="">{words.newRound.choose}</option>
        {done.map(({ id: door, house, street }) => (
          <option key={door} value={String(door)}>
            {house}, {street}
          </option>
        ))}
      </select>
      <button type="submit">{says.takesBack}</button>
    </form>
  );
}
