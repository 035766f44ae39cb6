/** A name as CSV and the command line take it in a list. */
export const quoted = (name: string): string =>
  /[",;\s]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
