// Asked again and again, work is done after a pause, one piece at a time, and once more for what was asked meanwhile.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { OneAtATime } from "../../src/preview/one-at-a-time.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Tried {
  readonly pieces: OneAtATime;
  readonly begun: () => number;
  readonly failures: unknown[];
  /** Ends the piece that runs. */
  end(failure?: Error): Promise<void>;
}

function tried(): Tried {
  let begun = 0;
  let running: PromiseWithResolvers<void> | undefined;
  const failures: unknown[] = [];
  const work = (): Promise<void> => {
    expect(running, "two at a time").toBeUndefined();
    begun += 1;
    running = Promise.withResolvers();
    return running.promise;
  };
  const pieces = new OneAtATime({ pause: 80, longest: 1000, work, failed: (cause) => failures.push(cause) });
  const end = async (failure?: Error): Promise<void> => {
    const ended = running;
    running = undefined;
    if (failure) ended?.reject(failure);
    else ended?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { pieces, begun: () => begun, failures, end };
}

it("waits for silence, but not for ever", async () => {
  const { pieces, begun, end } = tried();
  for (let time = 0; time < 900; time += 50) {
    pieces.ask();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(begun()).toBe(0);
  await vi.advanceTimersByTimeAsync(80);
  expect(begun()).toBe(1);
  await end();
  for (let time = 0; time < 1100; time += 50) {
    pieces.ask();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(begun()).toBe(2);
});

it("works once more for what was asked meanwhile, and only once", async () => {
  const { pieces, begun, end } = tried();
  pieces.ask();
  await vi.advanceTimersByTimeAsync(100);
  for (let count = 0; count < 5; count++) pieces.ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun()).toBe(1);
  await end();
  await vi.advanceTimersByTimeAsync(100);
  expect(begun()).toBe(2);
  await end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun()).toBe(2);
});

it("tells of what fails and goes on, and ends when it is closed", async () => {
  const { pieces, begun, failures, end } = tried();
  pieces.ask();
  await vi.advanceTimersByTimeAsync(100);
  await end(new Error("broken"));
  expect(failures).toEqual([new Error("broken")]);
  pieces.ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(begun()).toBe(2);
  pieces.ask();
  const closed = pieces.close();
  await end();
  await closed;
  pieces.ask();
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun()).toBe(2);
});
