import type { Candidate } from '@freshfaces/fair-draw/types';
import { addDays } from '@freshfaces/graph-kit';
import { askEveryone, closeInterestIn, saysInterested } from '../network/interest-in-network.ts';
import type { Network } from '../network/open-network.ts';
import { agreeToLend } from '../network/organisations-in-network.ts';
import type { Choice, Leaving, Way } from '../ways/way.ts';
import type { Answers } from '../world/answers.ts';
import type { Luck } from '../world/luck.ts';
import { LENDS_WHEN_ASKED, PARTNERS } from '../world/organisations.ts';
import type { Person } from '../world/people.ts';
import { LEAD_DAYS, type Post } from '../world/posts.ts';
import { keepsAll, someoneCould } from './judge.ts';
import type { PostOutcome } from './outcome.ts';
import { agreeRecruitment, choiceFor } from './recruiting.ts';

/** Panels are chosen this many days before the interviews; a place that is not answered is given up after so many. */
const CHOSEN_DAYS_BEFORE = 21;
const ANSWER_WITHIN_DAYS = 3;

/** Everything a post's life needs. */
export interface Stage {
  readonly network: Network;
  readonly way: Way;
  readonly answers: Answers;
  readonly luck: Luck;
  /** Everyone in the pool today, by id. */
  readonly there: ReadonlyMap<string, Person>;
}

interface Place {
  readonly since: string;
  saidYes: boolean;
}

/** One post from the vacancy to the last interview, a day at a time. */
export class LifeOfPost {
  readonly #stage: Stage;
  readonly #post: Post;
  readonly #places = new Map<string, Place>();
  readonly #gone = new Set<string>();
  readonly #left = { no: 0, silence: 0, 'drop-out': 0 };
  #seated: readonly string[] = [];
  #entrants: readonly Candidate[] = [];
  #choice: (Choice & { readonly relaxed: boolean }) | null = null;
  #metWhenChosen = false;
  #missedThoughPossible = 0;
  #outcome: PostOutcome | null = null;

  constructor(stage: Stage, post: Post) {
    this.#stage = stage;
    this.#post = post;
  }

  /** Null while it is not over. */
  get outcome(): PostOutcome | null {
    return this.#outcome;
  }

  /** Who could have been chosen. */
  get entrants(): readonly Candidate[] {
    return this.#entrants;
  }

  /** Everyone who was ever given a place. */
  get drawn(): readonly string[] {
    return [...this.#places.keys()];
  }

  async liveOn(day: string): Promise<void> {
    const { from, to } = this.#post;
    if (day === addDays(from, -LEAD_DAYS)) await this.#ask();
    if (day === addDays(from, -CHOSEN_DAYS_BEFORE)) await this.#choose(day);
    if (!this.#choice) return;
    if (day > addDays(from, -CHOSEN_DAYS_BEFORE) && day < from) {
      await this.#noticeWhoLapsed(day);
      await this.#hear(day);
      await this.#fillAgain(day);
    }
    if (day === to) await this.#end();
  }

  async #ask(): Promise<void> {
    const { network, way, answers, luck, there } = this.#stage;
    const { id, organisationId } = this.#post;
    await agreeRecruitment(network, this.#post, way.coolDownDays);
    for (const partner of PARTNERS) {
      if (partner.lendsAMonth !== null || partner.id === organisationId) continue;
      if (luck('lends', partner.id, id) < LENDS_WHEN_ASKED) {
        await agreeToLend(network, partner, this.#post);
      }
    }
    const asked = await askEveryone(network, id, addDays(this.#post.from, -CHOSEN_DAYS_BEFORE));
    for (const memberId of asked) {
      const person = there.get(memberId);
      if (person && answers.isInterested(person, this.#post)) {
        await saysInterested(network, id, memberId);
      }
    }
  }

  async #choose(day: string): Promise<void> {
    const { network, way } = this.#stage;
    await closeInterestIn(network, this.#post.id);
    const recruitment = await network.panels.recruitments.get(this.#post.id);
    if (!recruitment) return;
    this.#choice = await choiceFor(network, recruitment);
    if (!this.#choice) {
      this.#outcome = this.#over([]);
      return;
    }
    this.#entrants = this.#choice.entrants;
    await way.choose(this.#choice);
    const panel = await this.#panel(day);
    this.#metWhenChosen = keepsAll(panel, this.#choice.rules);
  }

  /** Everyone on the panel, newcomers noted as of that day. */
  async #panel(day: string): Promise<readonly Candidate[]> {
    const ids = await this.#stage.way.panelOf(this.#post.id);
    this.#seated = ids;
    for (const id of ids) {
      if (!this.#places.has(id)) this.#places.set(id, { since: day, saidYes: false });
    }
    return this.#entrants.filter(({ id }) => ids.includes(id));
  }

  /** Answers, silences and drop-outs of the day; on the eve everyone who did not answer is phoned. */
  async #hear(day: string): Promise<void> {
    const isEve = day === addDays(this.#post.from, -1);
    for (let heard = true; heard; ) {
      heard = false;
      for (const { id } of await this.#panel(day)) {
        const leaving = await this.#newsOf(id, day, isEve);
        if (!leaving) continue;
        await this.#leave(id, leaving, day);
        heard = true;
      }
    }
  }

  async #newsOf(id: string, day: string, isEve: boolean): Promise<Leaving | null> {
    const { answers, way, there } = this.#stage;
    const place = this.#places.get(id);
    const person = there.get(id);
    if (!place) return null;
    if (!person) return 'drop-out';
    if (place.saidYes) {
      const dropsOutOn = answers.dropsOutOn(person, this.#post, place.since);
      return dropsOutOn !== null && dropsOutOn <= day ? 'drop-out' : null;
    }
    const reply = answers.toPlace(person, this.#post);
    if (reply === 'silent') {
      const isOver = !way.endsSilence && day > addDays(place.since, ANSWER_WITHIN_DAYS);
      return isEve || isOver ? 'silence' : null;
    }
    if (!isEve && day < addDays(place.since, answers.delay(person, this.#post))) return null;
    if (reply === 'no') return 'no';
    await way.saysYes(this.#post.id, id);
    place.saidYes = true;
    return null;
  }

  async #leave(id: string, why: Leaving, day: string): Promise<void> {
    const before = await this.#panel(day);
    await this.#stage.way.leaves(this.#post.id, id, why);
    await this.#note([id], why, before, day);
  }

  /** Places that were given up since yesterday, as nobody answered in time. */
  async #noticeWhoLapsed(day: string): Promise<void> {
    const before = this.#entrants.filter(({ id }) => this.#seated.includes(id));
    const now = await this.#panel(day);
    const lapsed = before.filter((one) => !now.includes(one)).map(({ id }) => id);
    if (lapsed.length > 0) await this.#note(lapsed, 'silence', before, day);
  }

  /** Counts who left, and whether the rules were kept as far as anyone could. */
  async #note(
    ids: readonly string[],
    why: Leaving,
    before: readonly Candidate[],
    day: string,
  ): Promise<void> {
    const choice = this.#choice;
    if (!choice) return;
    this.#left[why] += ids.length;
    for (const id of ids) this.#gone.add(id);
    const after = await this.#panel(day);
    if (keepsAll(after, choice.rules) || !keepsAll(before, choice.rules)) return;
    const stay = before.filter((one) => !ids.includes(one.id));
    const couldHave = await someoneCould(this.#stage.network, {
      recruitment: choice.recruitment,
      rules: choice.rules,
      stay,
      waiting: this.#entrants.filter((one) => !this.#gone.has(one.id) && !stay.includes(one)),
      chosenOn: addDays(this.#post.from, -CHOSEN_DAYS_BEFORE),
    });
    if (couldHave) this.#missedThoughPossible += 1;
  }

  async #fillAgain(day: string): Promise<void> {
    const { way, answers, there } = this.#stage;
    const more = await way.fillAgain({
      recruitmentId: this.#post.id,
      isEve: day === addDays(this.#post.from, -1),
      isInterested: (memberId) => {
        const person = there.get(memberId);
        return person !== undefined && answers.isInterested(person, this.#post);
      },
    });
    const known = new Set(this.#entrants.map(({ id }) => id));
    this.#entrants = [...this.#entrants, ...more.filter(({ id }) => !known.has(id))];
    if (more.length > 0) await this.#hear(day);
  }

  async #end(): Promise<void> {
    const panel = await this.#panel(this.#post.to);
    if (panel.length > 0) await this.#stage.way.complete(this.#post.id);
    this.#outcome = this.#over(panel);
  }

  #over(panel: readonly Candidate[]): PostOutcome {
    const home = `organisation:${this.#post.organisationId}`;
    return {
      id: this.#post.id,
      relaxed: this.#choice?.relaxed ?? true,
      impossible: this.#choice === null,
      metWhenChosen: this.#metWhenChosen,
      metOnTheDay: this.#choice !== null && keepsAll(panel, this.#choice.rules),
      missedThoughPossible: this.#missedThoughPossible,
      no: this.#left.no,
      silent: this.#left.silence,
      droppedOut: this.#left['drop-out'],
      sat: panel.length,
      lent: panel.filter(({ groups }) => !groups.includes(home)).length,
    };
  }
}
