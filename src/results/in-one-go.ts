/** What work in steps comes to, where nobody waits in between. */
export const inOneGo = <Value>(steps: Generator<undefined, Value>): Value => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
