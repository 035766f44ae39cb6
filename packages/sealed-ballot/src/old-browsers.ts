/**
 * What Chrome 88, Firefox 85 and Safari 14 lack of the functions that the packages call. A build writes new syntax in an
 * old way, and leaves out functions.
 */
function fillIn(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

// Not by its own name: that would call itself.
fillIn(
  Object,
  "hasOwn",
  (owner: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(owner, key) !== undefined,
);
fillIn(Array.prototype, "at", function (this: unknown[], index: number) {
  return this[index < 0 ? this.length + index : index];
});
fillIn(Array.prototype, "toReversed", function (this: unknown[]) {
  return [...this].reverse();
});
fillIn(Array.prototype, "toSorted", function (this: unknown[], compare?: () => number) {
  return [...this].sort(compare);
});
// Half a pair of surrogates, of which no UTF-8 can be made.
const LONELY = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
fillIn(String.prototype, "isWellFormed", function (this: string) {
  return !LONELY.test(this);
});
