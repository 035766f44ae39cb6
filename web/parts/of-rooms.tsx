import type { Listed } from "../../platform/house.ts";
import { Section } from "./layout.tsx";

/** What the rooms above have of the thing that a page is of. */
export function OfRooms({ listed }: { listed: readonly Listed[] }) {
  return (
    <>
      {listed.map((one) => (
        <OfRoom key={one.title} listed={one} />
      ))}
    </>
  );
}

function OfRoom({ listed: { title, items, ways = [] } }: { listed: Listed }) {
  return (
    <Section title={title}>
      {items.length === 0 ? null : (
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href} dir="auto">
                {item.title}
              </a>
              {item.says === undefined ? null : <> ({item.says})</>}
            </li>
          ))}
        </ul>
      )}
      {ways.map(({ label, href }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </Section>
  );
}
