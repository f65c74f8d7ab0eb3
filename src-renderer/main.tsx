import { createRoot } from 'react-dom/client';
import { connect } from './lib/client.ts';
import { letEmptyingThrough } from './lib/trusted-types.ts';
import { Root } from './root.tsx';
import './styles/index.css';

letEmptyingThrough();
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
const root = createRoot(place);
// Not awaited at the top level: inside Electron the port comes only once the page has loaded.
void connect().then((client) => root.render(<Root client={client} />));
