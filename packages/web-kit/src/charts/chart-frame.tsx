import { type Column, Details, Table } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';

/** What every chart says beside its picture. */
export interface ChartWords {
  title: string;
  /** Of the title's heading: 2 where the chart stands right below the page's title. */
  level?: 2 | 3;
  /** What the picture shows, in one sentence, for those who do not see it and those in a hurry. */
  summary: string;
}

interface ChartFrameProps<Row> extends ChartWords {
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  children: ReactNode;
}

/** Title, one sentence, the picture, and the same data as a table. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { title, level = 3, summary, columns, rows, keyOf, children } = props;
  const Heading = `h${level}` as const;
  return (
    <figure className="ff-chart">
      <figcaption>
        <Heading>{title}</Heading>
        <p>{summary}</p>
      </figcaption>
      {children}
      <Details summary="See as a table">
        <Table caption={title} columns={columns} rows={rows} keyOf={keyOf} />
      </Details>
    </figure>
  );
}
