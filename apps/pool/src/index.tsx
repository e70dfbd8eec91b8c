import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { PoolHome } from './home/pool-home.tsx';

/** The pool: members, what they are trained for, and when they can take part. */
export default function PoolArea(props: AreaProps) {
  return (
    <ApolloProvider client={props.client}>
      <Routes>
        <Route index element={<PoolHome />} />
      </Routes>
    </ApolloProvider>
  );
}
