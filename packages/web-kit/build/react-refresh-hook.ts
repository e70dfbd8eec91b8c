import type { HtmlTagDescriptor } from '@rsbuild/core';

/**
 * Hot reload of an area needs a DevTools hook that remembers the renderers injected before the area
 * arrived; the stub of react-refresh itself does not.
 */
export const reactRefreshHook: HtmlTagDescriptor = {
  tag: 'script',
  head: true,
  append: false,
  children: `window.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= {
    renderers: new Map(),
    supportsFiber: true,
    inject(renderer) { const id = this.renderers.size + 1; this.renderers.set(id, renderer); return id; },
    onScheduleFiberRoot() {}, onCommitFiberRoot() {}, onCommitFiberUnmount() {},
  };`,
};
