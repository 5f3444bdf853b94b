import { labelCount, labels, longestWindow, pairCount, type WindowScores } from "./cue-window.ts";

/** A state of the decoder: a label, whether a source was seen, whether content was. */
const stateCount = labelCount * 4;

function after(state: number, label: number): number {
  const source = Math.floor(state / labelCount) % 2 === 1 || label === labels.source ? 1 : 0;
  const content = state >= 2 * labelCount || label === labels.content ? 1 : 0;
  return label + labelCount * (source + 2 * content);
}

/** The state that each label leads to from each. */
const nexts = Uint8Array.from({ length: stateCount * labelCount }, (_, pair) => after(Math.floor(pair / labelCount), pair % labelCount));

/** By so much may the labels with a source be less likely than those without: nearly all words have somebody who says them. */
const sourcePreference = 3;

/** What one window after another is decoded in: the best sum up to a token in a state, and the state before. */
const sums = new Float64Array(longestWindow * stateCount);
const came = new Uint8Array(longestWindow * stateCount);

/**
 * The likeliest labels that hold content, with a source unless it is far less likely (Viterbi). Most windows hold both
 * where nothing is asked for; the others are decoded with that asked.
 */
export function bestLabels(scores: WindowScores): Uint8Array {
  if (scores.size === 0) return new Uint8Array(0);
  const free = freeLabels(scores);
  return free.includes(labels.content) && free.includes(labels.source) ? free : askedLabels(scores);
}

/** The likeliest labels of all. */
function freeLabels({ size, nodes, edges }: WindowScores): Uint8Array {
  for (let label = 0; label < labelCount; label++) sums[label] = (nodes[label] as number) + (edges[label] as number);
  for (let at = 1; at < size; at++) {
    for (let label = 0; label < labelCount; label++) {
      let most = -Infinity;
      let from = 0;
      for (let before = 0; before < labelCount; before++) {
        const sum = (sums[(at - 1) * labelCount + before] as number) + (edges[at * pairCount + before * labelCount + label] as number);
        if (sum > most) {
          most = sum;
          from = before;
        }
      }
      sums[at * labelCount + label] = most + (nodes[at * labelCount + label] as number);
      came[at * labelCount + label] = from;
    }
  }
  const end = (size - 1) * labelCount;
  let last = 0;
  for (let label = 1; label < labelCount; label++) if ((sums[end + label] as number) > (sums[end + last] as number)) last = label;
  return walkBack(size, labelCount, last);
}

/** The labels on the way to a last state. */
function walkBack(size: number, states: number, last: number): Uint8Array {
  const given = new Uint8Array(size);
  let state = last;
  for (let at = size - 1; at >= 0; at--) {
    given[at] = state % labelCount;
    state = came[at * states + state] as number;
  }
  return given;
}

/** The likeliest labels that hold content, by states that remember what was seen. */
function askedLabels({ size, nodes, edges }: WindowScores): Uint8Array {
  const totals = sums.fill(-Infinity, 0, size * stateCount);
  for (let label = 0; label < labelCount; label++) totals[after(0, label)] = (nodes[label] as number) + (edges[label] as number);
  for (let at = 1; at < size; at++) {
    for (let state = 0; state < stateCount; state++) {
      const so = totals[(at - 1) * stateCount + state] as number;
      if (so === -Infinity) continue;
      const pair = at * pairCount + (state % labelCount) * labelCount;
      for (let label = 0; label < labelCount; label++) {
        const total = so + (edges[pair + label] as number) + (nodes[at * labelCount + label] as number);
        const place = at * stateCount + (nexts[state * labelCount + label] as number);
        if (total <= (totals[place] as number)) continue;
        totals[place] = total;
        came[place] = state;
      }
    }
  }
  const end = (size - 1) * stateCount;
  const best = (first: number): number => {
    let state = first;
    for (let label = 1; label < labelCount; label++) if ((totals[end + first + label] as number) > (totals[end + state] as number)) state = first + label;
    return state;
  };
  const without = best(2 * labelCount);
  const withSource = best(3 * labelCount);
  const last = (totals[end + withSource] as number) + sourcePreference >= (totals[end + without] as number) ? withSource : without;
  return totals[end + last] === -Infinity ? new Uint8Array(size) : walkBack(size, stateCount, last);
}
