// Loaded into a server before its own code, so that a test need not wait until a link is out of date.
const fast = Number(process.env.MINUTES_FAST ?? 0) * 60_000;
const RealDate = Date;

if (fast > 0) {
  globalThis.Date = class extends RealDate {
    /** @param {ConstructorParameters<typeof RealDate>} given */
    constructor(...given) {
      super(...(given.length > 0 ? given : [RealDate.now() + fast]));
    }

    static now() {
      return RealDate.now() + fast;
    }
  };
}
