import { describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';

describe('a MongoDB address', () => {
  it('that is none is refused without repeating it: it may hold a password', async () => {
    const error: unknown = await openStore({ MONGODB_URI: 'ada:secret@host' }).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ code: 'CONNECTION' });
    expect(String(error)).not.toContain('secret');
  });

  it('where nobody answers is one clear sentence', async () => {
    const MONGODB_URI = 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=200';
    await expect(openStore({ MONGODB_URI })).rejects.toMatchObject({
      code: 'CONNECTION',
      message: 'Freshfaces can’t reach the MongoDB server named in MONGODB_URI.',
    });
  });
});
