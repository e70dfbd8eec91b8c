import { createClient } from '@freshfaces/web-kit/client';
import { BrowserRouter } from '@freshfaces/web-kit/router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readAreas } from './areas/area-list.ts';
import { createAreaLoader } from './areas/load-area.ts';

const areas = readAreas(document);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element.');

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App
        areas={areas}
        loadArea={createAreaLoader(areas)}
        client={createClient({ uri: '/graphql' })}
      />
    </BrowserRouter>
  </StrictMode>,
);
