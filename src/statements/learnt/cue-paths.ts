import type { Tree } from "./passage-trees.ts";

/** How the tokens of a sentence hang together with one of them, the cue. Relations are indices in `relations` plus one, 0 for none. */
export interface CuePaths {
  readonly tree: Tree;
  /** The way from the cue to the token in one number: see {@link cuePaths}. */
  readonly path: Int32Array;
  /** The relation one step farther down than the path tells, and how many steps down the token is. */
  readonly second: Uint8Array;
  readonly depth: Uint8Array;
  /** The largest subtree that begins at the token and hangs on the cue or what stands above it, or one step farther down; and the largest that ends there. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}

const mostUp = 3;
const mostDown = 4;
/** Stands for the relation of the cue itself and of what stands above it. */
const itself = 63;

/**
 * The way goes up from the cue to the nearest word that stands over the token too, then down: a path tells how many steps
 * up, over which last relation, then down over which relation and to which side. Content is as a rule what hangs on the cue
 * by `ccomp`, `xcomp`, `obj` or `obl`, or what it hangs on itself as `parataxis`.
 */
export function cuePaths(tree: Tree, cue: number): CuePaths {
  const { from, heads, relations } = tree;
  const size = heads.length;
  /** For the cue and what stands above it the steps up, and the relation over which one comes there. */
  const up = new Int8Array(size).fill(-1);
  const over = new Uint8Array(size);
  for (let at = cue - from, steps = 0, last = 0; at >= 0; at = heads[at] as number) {
    up[at] = Math.min(steps++, mostUp);
    over[at] = last;
    last = (relations[at] as number) + 1;
  }
  const paths: CuePaths = { tree, path: new Int32Array(size), second: new Uint8Array(size), depth: new Uint8Array(size), opens: new Uint8Array(size), closes: new Uint8Array(size) };
  const branches = new Int32Array(size);
  const belows = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    let [below, branch, above, down] = [-1, -1, at, 0];
    while (up[above] === -1) {
      below = branch;
      branch = above;
      above = heads[above] as number;
      down++;
    }
    const side = branch < 0 ? 0 : branch < above ? 1 : 2;
    const relation = branch < 0 ? itself : (relations[branch] as number) + 1;
    paths.path[at] = ((((up[above] as number) * 64 + (over[above] as number)) * 64) + relation) * 4 + side;
    paths.second[at] = below < 0 ? 0 : (relations[below] as number) + 1;
    paths.depth[at] = Math.min(down, mostDown);
    branches[at] = branch;
    belows[at] = below;
  }
  markEdges(tree, branches, belows, paths);
  return paths;
}

/** Marks where the subtrees of some words begin and end: at their first and last token. */
function markEdges({ relations }: Tree, branches: Int32Array, belows: Int32Array, { opens, closes }: CuePaths): void {
  const size = branches.length;
  const mark = (marks: Uint8Array, seen: Uint8Array, at: number): void => {
    const [branch, below] = [branches[at] as number, belows[at] as number];
    const top = branch >= 0 && seen[branch] === 0 ? branch : below >= 0 && seen[below] === 0 ? below : -1;
    if (top >= 0) marks[at] = (relations[top] as number) + 1;
    if (branch >= 0) seen[branch] = 1;
    if (below >= 0) seen[below] = 1;
  };
  const begun = new Uint8Array(size);
  for (let at = 0; at < size; at++) mark(opens, begun, at);
  const ended = new Uint8Array(size);
  for (let at = size - 1; at >= 0; at--) mark(closes, ended, at);
}
