import { createRoot } from 'react-dom/client';
import { connect } from './lib/client.ts';
import { Root } from './root.tsx';
import './styles/index.css';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(<Root client={await connect()} />);
