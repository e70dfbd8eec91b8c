import type { Clock } from '@freshfaces/graph-kit';
import type { Collection, Store } from '@freshfaces/store';

interface Marker {
  readonly id: string;
  readonly state: 'loading' | 'loaded';
  readonly at: string;
}

/** Says whether this store holds the demo network, or half of it after a crash. */
export interface DemoMarker {
  state(): Promise<'absent' | 'loading' | 'loaded'>;
  /** Runs `load` between "loading" and "loaded". */
  around(load: () => Promise<void>): Promise<void>;
}

const ID = 'demo-network';

/** Only a store with this mark lets visitors choose whom to sign in as, and may be reset. */
export function createDemoMarker(store: Store, now: Clock): DemoMarker {
  const markers: Collection<Marker> = store.collection<Marker>('demo-marker', { indexes: [] });
  return {
    state: async () => (await markers.get(ID))?.state ?? 'absent',
    async around(load) {
      const marker = await markers.insert({ id: ID, state: 'loading', at: now() });
      await load();
      await markers.replace({ ...marker, state: 'loaded', at: now() });
    },
  };
}
