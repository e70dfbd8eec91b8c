import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { PanelsHome } from './home/panels-home.tsx';

/** Panels: recruitments, draws, the public record and rotation. */
export default function PanelsArea(props: AreaProps) {
  return (
    <ApolloProvider client={props.client}>
      <Routes>
        <Route index element={<PanelsHome />} />
      </Routes>
    </ApolloProvider>
  );
}
