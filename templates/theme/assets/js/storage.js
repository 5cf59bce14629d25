/*
 * Where a browser lets pages keep nothing, even to ask for its store is an error, and the script that
 * brings search and the colour switch would end there. Such a browser gets a store that is always
 * empty and refuses what it is given. Runs before all other scripts.
 */
["localStorage", "sessionStorage"].forEach((name) => {
  try {
    window[name].getItem("");
  } catch {
    const refuse = () => { throw new DOMException("This browser keeps nothing.", "QuotaExceededError"); };
    const empty = { length: 0, key: () => null, getItem: () => null, setItem: refuse, removeItem() {}, clear() {} };
    try {
      Object.defineProperty(window, name, { value: empty, configurable: true });
    } catch {
      // Not even that is allowed: the words of the page are there all the same.
    }
  }
});
