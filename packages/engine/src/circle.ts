// Finds the shortest circle in a graph, to name it in an error.

/** For each node the nodes it points to. */
type Graph = readonly (readonly number[] | null)[]

/** The nodes of the shortest circle, each pointing to the next and the last to the first; empty when there is none. */
export function shortestCircle(graph: Graph): readonly number[] {
  const circles = [...graph.keys()].map((start) => circleThrough(graph, start)).filter((circle) => circle.length > 0)
  return circles.reduce((best, circle) => (circle.length < best.length ? circle : best), circles[0] ?? [])
}

function circleThrough(graph: Graph, start: number): readonly number[] {
  const seen = new Set<number>()
  let ways: readonly (readonly number[])[] = [[start]]
  while (ways.length > 0) {
    const back = ways.find((way) => pointsTo(graph, way).includes(start))
    if (back !== undefined) return back
    ways = ways.flatMap((way) => {
      const fresh = [...new Set(pointsTo(graph, way))].filter((node) => !seen.has(node))
      for (const node of fresh) seen.add(node)
      return fresh.map((node) => [...way, node])
    })
  }
  return []
}

function pointsTo(graph: Graph, way: readonly number[]): readonly number[] {
  return graph[way.at(-1) ?? -1] ?? []
}
