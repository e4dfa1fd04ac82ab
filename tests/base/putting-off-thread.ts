// What runs in a thread of a test: every piece of work puts something off until the thread turns, as streams do with their ends.
let putOff = 0;

/** How many earlier pieces have not been turned to yet. */
export default (): number => {
  const waiting = putOff;
  putOff += 1;
  setImmediate(() => {
    putOff -= 1;
  });
  return waiting;
};
