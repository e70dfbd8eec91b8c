import { type Collection, type Doc, findAll, type Store } from '@freshfaces/store';
import type { MemberNews, PanelsPorts, StaffNews } from '../ports.ts';
import { samplePoolState, samplePorts } from '../testing/sample-pool.ts';

/** A day a member promised to a draw. */
interface PromisedDay extends Doc {
  readonly memberId: string;
  readonly day: string;
  readonly drawId: string;
}

/** Something a member or staff were told. */
interface Told extends Doc {
  readonly to: string;
  readonly about: string;
  readonly subject: string;
}

export interface Kept {
  readonly promised: Collection<PromisedDay>;
  readonly told: Collection<Told>;
}

export function openKept(store: Store): Kept {
  return {
    promised: store.collection<PromisedDay>('crash-promised', {
      indexes: [{ name: 'draw', keys: ['drawId'] }],
    }),
    told: store.collection<Told>('crash-told', { indexes: [{ name: 'to', keys: ['to'] }] }),
  };
}

/** The other domains over the sample pool; what they promise and what people are told is in the store. */
export function keptPorts(store: Store, newId: () => string): PanelsPorts {
  const { promised, told } = openKept(store);
  const pool = samplePorts(samplePoolState());
  const promisedTo = (drawId: string) => findAll(promised, { where: { drawId } });
  return {
    ...pool,
    async takeDays({ drawId, memberIds, from, to }) {
      return store.transaction(async () => {
        const answers = [];
        for (const memberId of memberIds) {
          const ids = daysFrom(from, to).map((day) => ({ day, id: `${memberId}:${day}` }));
          const before = await promised.getMany(ids.map(({ id }) => id));
          const taken = before.every((each) => each === null || each.drawId === drawId);
          if (taken) {
            for (const [i, { id, day }] of ids.entries()) {
              if (!before[i]) await promised.insert({ id, memberId, day, drawId });
            }
          }
          answers.push({ memberId, taken, days: taken ? ids.map(({ day }) => day) : [] });
        }
        return answers;
      });
    },
    async keepDays({ drawId, memberIds, days }) {
      await store.transaction(async () => {
        for (const { id, memberId, day } of await promisedTo(drawId)) {
          if (memberIds.includes(memberId) && !days.includes(day)) await promised.remove(id);
        }
      });
    },
    async giveBackDays({ drawId, memberIds }) {
      await store.transaction(async () => {
        for (const { id, memberId } of await promisedTo(drawId)) {
          if (memberIds.includes(memberId)) await promised.remove(id);
        }
      });
    },
    tellMember: ({ memberId, subject, link }: MemberNews) =>
      told.insert({ id: newId(), to: memberId, about: link?.aboutId ?? '', subject }),
    forgetNews: async () => undefined,
  };
}

/** Writes down what staff are told, in the transaction of its cause. */
export function keptStaffNews(store: Store, newId: () => string) {
  const { told } = openKept(store);
  return async ({ organisationIds, subject, action }: StaffNews): Promise<void> => {
    const to = organisationIds.join(' ');
    await told.insert({ id: newId(), to, about: action?.path ?? '', subject });
  };
}

function daysFrom(from: string, to: string): readonly string[] {
  const days = [];
  const last = Date.parse(to);
  for (let at = Date.parse(from); at <= last; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
