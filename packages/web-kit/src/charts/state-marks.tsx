import { Link } from '@freshfaces/web-kit/router';
import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { type MarkState, StateMark } from './state-mark.tsx';

interface MarkRow {
  key: string;
  label: string;
  /** Makes the label a link. */
  to?: string;
  /** The row in words: "3 of 4 conditions are met". */
  words: string;
  marks: readonly MarkState[];
}

export interface StateMarksProps extends ChartWords {
  labelHeading: string;
  /** Heading of the words in the table. */
  wordsHeading: string;
  rows: readonly MarkRow[];
  /** What each state is called here. */
  names: Record<MarkState, string>;
}

const STATES: readonly MarkState[] = ['good', 'part', 'bad', 'none'];

/** A row of marks for each thing, one mark for each part of it: how all of it stands at one look. */
export function StateMarks(props: StateMarksProps) {
  const { rows, names, labelHeading, wordsHeading } = props;
  const used = STATES.filter((state) => rows.some(({ marks }) => marks.includes(state)));
  return (
    <ChartFrame
      title={props.title}
      level={props.level}
      summary={props.summary}
      columns={[
        { heading: labelHeading, cell: (row) => row.label, names: true },
        { heading: wordsHeading, cell: (row) => row.words },
      ]}
      rows={rows}
      keyOf={(row) => row.key}
    >
      <ul className="ff-legend" aria-hidden="true">
        {used.map((state) => (
          <li key={state}>
            <StateMark state={state} /> {names[state]}
          </li>
        ))}
      </ul>
      <ul className="ff-mark-rows">
        {rows.map(({ key, label, to, words, marks }) => (
          <li key={key}>
            <span className="ff-mark-label">{to ? <Link to={to}>{label}</Link> : label}</span>
            <span className="ff-mark-line" aria-hidden="true">
              {marks.map((state, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- marks have no names and keep their places
                <StateMark key={place} state={state} />
              ))}
            </span>
            <span className="ff-mark-words">{words}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
