import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The islands there are; each is a file of that name beside this one. */
export type IslandName = "word-count" | "passkey" | "stage-player" | "map-pan" | "proof-of-work";

/** Filled while a page renders, read at its very end: rendering goes from top to bottom. */
const UsedIslands = createContext<Set<IslandName> | undefined>(undefined);

export const UsedIslandsProvider = UsedIslands.Provider;

type IslandProps = {
  name: IslandName;
  /** Plain values only: they travel to the browser as JSON in an attribute. */
  props?: Readonly<Record<string, string | number | boolean | undefined>>;
};

/**
 * Marks where a small script may improve the page. It is empty in the HTML: the page is whole without it.
 * A page loads the script of each island it uses, and none where it uses none.
 */
export function Island({ name, props }: IslandProps) {
  useContext(UsedIslands)?.add(name);
  return <div class="island" data-island={name} data-props={JSON.stringify(props ?? {})} />;
}

/** Stands last in the body, when every island of the page has been met. */
export function IslandScripts({ scripts }: { scripts: Readonly<Record<string, string>> }) {
  const used = [...(useContext(UsedIslands) ?? [])];
  return (
    <>
      {used.map((name) =>
        scripts[name] ? <script key={name} type="module" src={scripts[name]} /> : null,
      )}
    </>
  );
}
