// The nodes both parsers make: each keeps its offset and counts out its line and column when asked, since few of millions ever are.
import type { Place } from "../base/place.ts";
import type { SourceText } from "./source-text.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./yaml-node.ts";

export class Placed {
  protected readonly source: SourceText;
  protected readonly at: number;

  constructor(source: SourceText, at: number) {
    this.source = source;
    this.at = at;
  }

  get place(): Place {
    return this.source.placeAt(this.at);
  }
}

export class PlacedScalar extends Placed implements YamlScalar {
  readonly text: string;

  constructor(source: SourceText, at: number, text: string) {
    super(source, at);
    this.text = text;
  }

  get type(): "scalar" {
    return "scalar";
  }
}

export class PlacedList extends Placed implements YamlList {
  readonly items: readonly YamlNode[];

  constructor(source: SourceText, at: number, items: readonly YamlNode[]) {
    super(source, at);
    this.items = exactly(items);
  }

  get type(): "list" {
    return "list";
  }
}

export class PlacedMap extends Placed implements YamlMap {
  readonly entries: readonly YamlEntry[];

  constructor(source: SourceText, at: number, entries: readonly YamlEntry[]) {
    super(source, at);
    this.entries = exactly(entries);
  }

  get type(): "map" {
    return "map";
  }
}

export class PlacedEntry implements YamlEntry {
  readonly key: string;
  readonly value: YamlNode;
  readonly #source: SourceText;
  readonly #keyAt: number;

  constructor(source: SourceText, keyAt: number, key: string, value: YamlNode) {
    this.#source = source;
    this.#keyAt = keyAt;
    this.key = key;
    this.value = value;
  }

  get keyPlace(): Place {
    return this.#source.placeAt(this.#keyAt);
  }
}

/** An array that was filled one by one keeps room for more; a copy does not. */
const exactly = <Item>(filled: readonly Item[]): readonly Item[] => filled.slice();
