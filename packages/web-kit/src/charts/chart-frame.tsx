import { type Column, Details, Table } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';

/** What every chart says beside its picture. */
export interface ChartWords {
  title: string;
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
  const { title, summary, columns, rows, keyOf, children } = props;
  return (
    <figure className="ff-chart">
      <figcaption>
        <h3>{title}</h3>
        <p>{summary}</p>
      </figcaption>
      {children}
      <Details summary="See as a table">
        <Table caption={title} columns={columns} rows={rows} keyOf={keyOf} />
      </Details>
    </figure>
  );
}
