/** The items at the end of a list for which all of them something holds; none where not for the last. */
export function streak<Item>(list: readonly Item[], holds: (item: Item) => boolean): Item[] {
  return list.slice(list.findLastIndex((item) => !holds(item)) + 1);
}
