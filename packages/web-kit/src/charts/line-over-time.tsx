import { ChartFrame, type ChartWords } from './chart-frame.tsx';
import { type Moment, toRows } from './line-rows.ts';
import { roundScale } from './round-scale.ts';

interface Series {
  name: string;
  points: readonly Moment[];
}

export interface LineOverTimeProps extends ChartWords {
  /** At most three, told apart by dash and by name. */
  series: readonly Series[];
  formatValue: (value: number) => string;
  formatTime: (iso: string) => string;
  /** The value at the top; the largest value unless told. */
  max?: number;
}

const HEIGHT = 220;
const DASHES = ['none', '8 5', '2 5'];

/** One to three figures over time, from zero. */
export function LineOverTime({ series, formatValue, formatTime, ...rest }: LineOverTimeProps) {
  const points = series.flatMap((one) => one.points);
  const times = points.map((point) => Date.parse(point.at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const top = rest.max ?? Math.max(...points.map((point) => point.value));
  const axis = roundScale(top);
  const y = (value: number) => 100 - (100 * value) / axis.top;
  const x = (at: string) => (100 * (Date.parse(at) - first)) / (last - first || 1);
  const pathOf = (one: Series) =>
    one.points.map(({ at, value }, index) => `${index ? 'L' : 'M'}${x(at)} ${y(value)}`).join('');
  return (
    <ChartFrame
      title={rest.title}
      level={rest.level}
      summary={rest.summary}
      columns={[
        { heading: 'When', cell: (row) => formatTime(row.at), names: true },
        ...series.map((one, index) => ({
          heading: one.name,
          cell: (row: { values: (number | undefined)[] }) => {
            const value = row.values[index];
            return value === undefined ? '–' : formatValue(value);
          },
          numeric: true,
        })),
      ]}
      rows={toRows(series.map((one) => one.points))}
      keyOf={(row) => row.at}
    >
      <div className="ff-line">
        <svg width="100%" height={HEIGHT} role="img" aria-label={rest.summary}>
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line className="ff-grid" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
              <text className="ff-axis-text" x="-12" y={`${y(tick)}%`} dy="0.35em" textAnchor="end">
                {formatValue(tick)}
              </text>
            </g>
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
            {series.map((one, index) => (
              <path
                key={one.name}
                className={`ff-line-path ff-line-${index}`}
                d={pathOf(one)}
                strokeDasharray={DASHES[index]}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </svg>
        {points.length > 0 && (
          <p className="ff-line-ends">
            <span>{formatTime(new Date(first).toISOString())}</span>
            <span>{formatTime(new Date(last).toISOString())}</span>
          </p>
        )}
      </div>
      {series.length > 1 && <Legend names={series.map((one) => one.name)} />}
    </ChartFrame>
  );
}

function Legend({ names }: { names: string[] }) {
  return (
    <ul className="ff-legend">
      {names.map((name, index) => (
        <li key={name}>
          <svg width="40" height="12" aria-hidden="true">
            <path
              className={`ff-line-path ff-line-${index}`}
              d="M0 6h40"
              strokeDasharray={DASHES[index]}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
