import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Route, Routes } from '@freshfaces/web-kit/router';
import { PracticeHome } from './home/practice-home.tsx';

/** Practice: what worked, what did not, and the question bank. */
export default function PracticeArea(props: AreaProps) {
  return (
    <ApolloProvider client={props.client}>
      <Routes>
        <Route index element={<PracticeHome />} />
      </Routes>
    </ApolloProvider>
  );
}
