// Whether following names from one record leads back to it: 上级部门, 其中.

/** The way round, from the start back to it; undefined when there is none. `next` of every name is asked once. */
export function findCycle<Node>(start: Node, next: (node: Node) => readonly Node[]): readonly Node[] | undefined {
  const seen = new Set<Node>();
  const open: { readonly node: Node; readonly way: readonly Node[] }[] = [{ node: start, way: [start] }];
  for (let step = open.pop(); step; step = open.pop()) {
    for (const node of next(step.node)) {
      if (node === start) return [...step.way, start];
      if (seen.has(node)) continue;
      seen.add(node);
      open.push({ node, way: [...step.way, node] });
    }
  }
  return undefined;
}
