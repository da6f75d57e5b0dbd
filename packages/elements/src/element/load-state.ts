import type { ElementProblem } from "./element-problem.js";

/** Where a load stands. `at` is when the data came. */
export type LoadState<Data> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly data: Data; readonly at: Date }
  | { readonly kind: "stale"; readonly data: Data; readonly at: Date; readonly problem: ElementProblem }
  | { readonly kind: "error"; readonly problem: ElementProblem };

/** What an element shows of it: data may hold nothing of what the attributes ask for. */
export type Shown<View> =
  | { readonly kind: "loading" | "empty" }
  | { readonly kind: "ready"; readonly view: View }
  | { readonly kind: "stale"; readonly view: View; readonly at: Date; readonly problem: ElementProblem }
  | { readonly kind: "error"; readonly problem: ElementProblem };

/** The value of the reflected attribute `state`. */
export type ElementState = Shown<unknown>["kind"];

/** A failed refresh never takes away what is already shown. */
export const failed = <Data>(before: LoadState<Data>, problem: ElementProblem): LoadState<Data> =>
  "data" in before ? { kind: "stale", data: before.data, at: before.at, problem } : { kind: "error", problem };

/** @param present - picks what to show; null where there is nothing of it */
export const show = <Data, View>(state: LoadState<Data>, present: (data: Data) => View | null): Shown<View> => {
  if (!("data" in state)) return state;
  const view = present(state.data);
  return view === null ? { kind: "empty" } : { ...state, view };
};
