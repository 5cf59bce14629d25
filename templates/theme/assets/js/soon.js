/**
 * Work that can wait a moment: what the reader looks at is done first, the rest a piece at a time,
 * so that the page answers in between.
 */

export class Soon {
  /** @type {Map<unknown, () => void>} */
  #waiting = new Map();
  #timer = 0;
  #pause;

  /** @param {number} pause milliseconds before the first piece, for what was done to be painted */
  constructor(pause = 0) {
    this.#pause = pause;
  }

  /** Leave a piece for later, in place of what waits under the same key. @param {unknown} key @param {() => void} work */
  add(key, work) {
    this.#waiting.set(key, work);
    this.#timer ||= setTimeout(() => this.#step(), this.#pause);
  }

  /** Do at once what waits under a key, if anything does. @param {unknown} key */
  now(key) {
    const work = this.#waiting.get(key);
    this.#waiting.delete(key);
    work?.();
  }

  /** Do everything at once: it is about to be printed, say. */
  finish() {
    for (const key of [...this.#waiting.keys()]) this.now(key);
  }

  /** Begin the pause anew: something else has just been done. */
  wait() {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#step(), this.#pause);
  }

  /** Forget what waits. */
  drop() {
    this.#waiting.clear();
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #step() {
    const [next] = this.#waiting.keys();
    this.#timer = next === undefined ? 0 : setTimeout(() => this.#step());
    if (this.#timer) this.now(next);
  }
}
