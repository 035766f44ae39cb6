import type { ComponentChildren } from "preact";

type ClientProgramProps = {
  /** The folder in `clients/` that it was built from. */
  name: string;
  /** Which of its places this is. */
  place: string;
  /** Has it a style sheet of its own? */
  hasStyle?: boolean;
  /** Plain values only: they travel to the browser as JSON in an attribute. */
  props?: object;
  /** What stands there where the program cannot run: why, and what to do instead. */
  children?: ComponentChildren;
};

/** Where a program of its own, built alone from `clients/`, works in a page. Its files bear no hash in their names. */
export function ClientProgram(given: ClientProgramProps) {
  const { name, place, hasStyle = true, props, children } = given;
  return (
    <>
      {hasStyle ? <link rel="stylesheet" href={`/clients/${name}/style.css`} /> : null}
      <div data-client={place} data-props={JSON.stringify(props ?? {})}>
        {children}
      </div>
      <script type="module" src={`/clients/${name}/page.js`} />
    </>
  );
}

/** The verifier's page, on a public file of this site. */
export const verifyHerePath = (archive: string, leastMixers: number): string =>
  `/clients/verifier/index.html#archive=${archive}&mixers=${leastMixers}`;
