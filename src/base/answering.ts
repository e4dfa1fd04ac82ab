// A world that answers some questions in its own way, and passes on all others.
import type { World } from "./world.ts";

export const answering = (world: World, own: Partial<World>): World => ({
  listFiles: (folder) => world.listFiles(folder),
  foldersIn: (folder) => world.foldersIn(folder),
  exists: (path) => world.exists(path),
  readBytes: (path) => world.readBytes(path),
  digests: (...folders) => world.digests(...folders),
  writeBytes: (path, bytes) => world.writeBytes(path, bytes),
  writePieces: (path, pieces) => world.writePieces(path, pieces),
  link: (from, to) => world.link(from, to),
  move: (from, to) => world.move(from, to),
  replace: (from, to) => world.replace(from, to),
  lastWritten: (path) => world.lastWritten(path),
  flush: (path) => world.flush(path),
  mayWrite: (path) => world.mayWrite(path),
  remove: (path) => world.remove(path),
  environment: (name) => world.environment(name),
  self: world.self,
  isRunning: (program) => world.isRunning(program),
  ...own,
});
