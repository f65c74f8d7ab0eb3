import { createRoot } from 'react-dom/client';
import { Root } from '../root.tsx';
import '../styles/index.css';
import { fakeDesk } from './fake-client.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(<Root client={fakeDesk().client} />);
