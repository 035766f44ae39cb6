/** A style sheet is brought along by the build; it has no values. */
declare module "*.css";
