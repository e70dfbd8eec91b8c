import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { CommissioningHome } from './home/commissioning-home.tsx';

/** Commissioning: contracts, their conditions, and the evidence. */
export default function CommissioningArea(props: AreaProps) {
  return (
    <ApolloProvider client={props.client}>
      <Routes>
        <Route index element={<CommissioningHome />} />
      </Routes>
    </ApolloProvider>
  );
}
