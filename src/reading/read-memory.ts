// What was read before, kept as long as the disk answers the same: who reads a folder again and again parses only what changed.
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";

/** Values are shared between those who ask: nobody may change them. */
export interface ReadMemory {
  /**
   * What `read` makes of the world and of `given`. It may list folders and read files, and depends on nothing else; a
   * name stands for one `read`.
   */
  recall<Value>(
    name: string,
    world: World,
    read: (world: World) => Promise<Value>,
    ...given: readonly unknown[]
  ): Promise<Value>;
}

/** For those who read once. */
export const noReadMemory: ReadMemory = { recall: (_name, world, read) => read(world) };

/** One question to the world, and the digest of its answer. */
interface Question {
  readonly ask: "listFiles" | "readBytes" | "exists";
  readonly path: string;
  readonly answer: string;
}

interface Kept {
  readonly given: readonly unknown[];
  readonly questions: readonly Question[];
  readonly value: unknown;
}

/** Asks the world the same questions again, and reads anew where one answer is another, or one of `given` another object. */
export class KeptReadings implements ReadMemory {
  #earlier: ReadonlyMap<string, Kept> = new Map();
  #asked = new Map<string, Kept>();

  async recall<Value>(
    name: string,
    world: World,
    read: (world: World) => Promise<Value>,
    ...given: readonly unknown[]
  ): Promise<Value> {
    const known = this.#asked.get(name) ?? this.#earlier.get(name);
    if (known && isSame(known.given, given) && (await wouldAnswerTheSame(world, known.questions))) {
      this.#asked.set(name, known);
      return known.value as Value;
    }
    const questions: Question[] = [];
    const value = await read(listening(world, questions));
    this.#asked.set(name, { given, questions, value });
    return value;
  }

  /** To be called when all has been read: what nobody asked for since the last time is forgotten. */
  endRound(): void {
    this.#earlier = this.#asked;
    this.#asked = new Map();
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));

async function wouldAnswerTheSame(world: World, questions: readonly Question[]): Promise<boolean> {
  const answers = await Promise.all(questions.map(({ ask, path }) => answerOf(() => world[ask](path))));
  return questions.every(({ answer }, index) => answer === answers[index]);
}

async function answerOf(ask: () => Promise<unknown>): Promise<string> {
  try {
    const answer = await ask();
    return sha256(answer instanceof Uint8Array ? answer : JSON.stringify(answer));
  } catch (cause) {
    return `not answered: ${(cause as NodeJS.ErrnoException).code}`;
  }
}

/** The same world, with a note of what it is asked. */
function listening(world: World, questions: Question[]): World {
  const noting =
    <Answer>(ask: Question["ask"], answer: (path: string) => Promise<Answer>) =>
    async (path: string): Promise<Answer> => {
      const given = answer(path);
      questions.push({ ask, path, answer: await answerOf(() => given) });
      return given;
    };
  const refuse = (): never => {
    throw new Error("What is to be remembered may depend on folders and files only.");
  };
  return {
    listFiles: noting("listFiles", (folder) => world.listFiles(folder)),
    readBytes: noting("readBytes", (path) => world.readBytes(path)),
    exists: noting("exists", (path) => world.exists(path)),
    foldersIn: refuse,
    digests: refuse,
    writeBytes: refuse,
    writePieces: refuse,
    link: refuse,
    move: refuse,
    replace: refuse,
    lastWritten: refuse,
    flush: refuse,
    mayWrite: refuse,
    remove: refuse,
    environment: refuse,
    self: world.self,
    isRunning: refuse,
  };
}
