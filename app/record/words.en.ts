/** Every sentence of this room that a person reads. */
export const words = {
  title: "The record",
  lead: "Everything that was done in the party's name: what, when, and by which right. Anybody can read it.",
  promise: {
    title: "What this record promises",
    holds: [
      "A line is written together with the act itself. No act without its line, no line without its act.",
      "Lines are only added. The database refuses to change or delete one.",
      "It holds no personal data: no names, no addresses, and nobody's vote.",
    ],
    notYet:
      "What it cannot promise yet: whoever runs the server could still tamper with the database itself. Soon each line will be sealed to those before it, and witnesses outside the party will keep the seals. Until then, the best guard is a copy in many hands.",
    copy: "Take a copy (JSON)",
  },
  filter: {
    label: "Show only some lines",
    room: "Kind of act",
    everyRoom: "Every kind",
    subject: "About (an address on this site)",
    subjectHint: "For example /proposals/12",
    button: "Show",
    clear: "Show all lines",
  },
  line: {
    number: (number: number) => `Line ${number.toLocaleString("en-GB")}`,
    by: "By",
    on: "About",
    facts: "Facts for checking",
    more: "All about this",
  },
  emptyTitle: "Nothing here yet",
  empty: "The first official act will be the first line.",
  emptyFiltered: "No line fits what you asked for.",
  lines: "Lines of the record",
  json: "Lines are only ever added. Numbers rise, but some are left out: they belonged to acts that were undone. Lines appear here two minutes after the act. Follow `next` until it is null. For what is added after that, ask again at `later`.",
} as const;
