import { stallAppPath, stallIconPath, stallLinkPath } from "./addresses.ts";
import { words } from "./words.ts";

/** Below it lies the stall's app: its service worker answers for nothing else of the site. */
export const STALL_SCOPE = stallLinkPath("");

/** By which a phone puts the app among its others (W3C, Web Application Manifest). */
export const manifestOf = (partyName: string) => ({
  name: `${words.stall.app} · ${partyName}`,
  short_name: words.stall.app,
  start_url: stallAppPath,
  scope: STALL_SCOPE,
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#1d1d1f",
  icons: [{ src: stallIconPath, sizes: "any", type: "image/svg+xml" }],
});

/** A table with its awning. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#1d1d1f"/><path fill="#fff" d="M10 16h44l4 14H6zM12 36h40v6H12zM14 42h5v12h-5zM45 42h5v12h-5z"/></svg>';
