import type { ReactNode } from 'react';
import { ByNeedTable } from './by-need-table.tsx';
import { ByOrganisationTable } from './by-organisation-table.tsx';
import { ByQuarterTable } from './by-quarter-table.tsx';
import { ByStagePicture } from './by-stage-picture.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { MonthsPicture } from './months-picture.tsx';
import { ServedWhenPanel } from './served-when-panel.tsx';
import { SpreadPicture } from './spread-picture.tsx';
import { TurnsByPerson } from './turns-by-person.tsx';
import type { Rotation } from './use-rotation.ts';

/** One part of the picture, on a page of its own. */
interface RotationPart {
  /** The last step of its address. */
  readonly slug: string;
  readonly title: string;
  /** What is found there, in a sentence. */
  readonly about: string;
  /** Who took part when is for those who see people. */
  readonly isFor: (rotation: Rotation) => boolean;
  readonly show: (rotation: Rotation) => ReactNode;
}

const everyone = () => true;

/** The parts in the order in which they are read. */
export const ROTATION_PARTS: readonly RotationPart[] = [
  {
    slug: 'people',
    title: 'Who took part when',
    about: 'Turns of each person, by month and by organisation, and who waits longest for one.',
    isFor: ({ servedWhen }) => Array.isArray(servedWhen),
    show: ({ servedWhen, matrix, now, servedMonths }) => (
      <>
        {servedWhen && (
          <ServedWhenPanel rows={servedWhen} people={now.distinctMembers} months={servedMonths} />
        )}
        {matrix && <TurnsByPerson rows={matrix} />}
      </>
    ),
  },
  {
    slug: 'quarters',
    title: 'Turns by quarter',
    about:
      'New faces or the same? Turns and people who come for the first time, quarter by quarter.',
    isFor: everyone,
    show: ({ months, spread }) => (
      <>
        <MonthsPicture months={months} />
        <ByQuarterTable months={months} />
        <SpreadPicture spread={spread} />
      </>
    ),
  },
  {
    slug: 'organisations',
    title: 'Turns by organisation',
    about: 'How many people at the posts of each organisation, how many lent, how many drawn.',
    isFor: everyone,
    show: ({ byOrganisation }) => <ByOrganisationTable rows={byOrganisation} />,
  },
  {
    slug: 'stages',
    title: 'Turns by stage',
    about: 'Panels, short-listing, questions, groups: each counts the same.',
    isFor: everyone,
    show: ({ byStage }) => <ByStagePicture rows={byStage} />,
  },
  {
    slug: 'experience',
    title: 'Turns by experience',
    about: 'Whether panels had the experience they asked for, and how turns are shared by it.',
    isFor: everyone,
    show: ({ coverage, quarters, byNeed }) => (
      <>
        {coverage && quarters && <CoverageTable rows={coverage} quarters={quarters} />}
        <ByNeedTable rows={byNeed} quarters={quarters ?? null} />
      </>
    ),
  },
  {
    slug: 'figures',
    title: 'All the figures',
    about: 'Every measure beside the period before, and what it means; to save as a spreadsheet.',
    isFor: everyone,
    show: (rotation) => <MeasuresTable {...rotation} />,
  },
];
