import type { Clauses } from "../../contacts/index.ts";
import { parse, type Parse } from "../../language/index.ts";
import type { EventType } from "../../model/index.ts";
import type { Action } from "../action.ts";
import { typeFeatures } from "./type-features.ts";
import { typeChances, type TypeModel } from "./type-model.ts";

/** A type less likely than this does not take the place of the one that the rules give. */
const leastChance = 0.8;

/** Tells which type an action of a sentence has by what was learnt; null where that is not sure, or the rules' own. */
export type SurerType = (action: Action, recipient: number) => EventType | null;

/** For the actions of one sentence. Its tree is drawn for the first that is asked about. */
export function surerType(clauses: Clauses, actions: readonly Action[], model: TypeModel): SurerType {
  let tree: Parse | null = null;
  return (action, recipient) => {
    const [source, target] = [clauses.chunks[action.actor ?? -1], clauses.chunks[recipient]];
    if (source === undefined || target === undefined) return null;
    tree ??= parse(clauses, model);
    const chances = typeChances(model, typeFeatures({ clauses, actions, tree, source: [source.from, source.to], target: [target.from, target.to] }));
    const best = chances.indexOf(Math.max(...chances));
    const type = model.types[best];
    // Which of CONCEDE and RETREAT a YIELD is, only rules tell.
    if (type === undefined || type === "YIELD" || type === action.type) return null;
    return (chances[best] as number) >= leastChance ? type : null;
  };
}
