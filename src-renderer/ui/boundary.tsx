import { Component, type ReactNode } from 'react';
import { useWords } from '../lib/language.tsx';

function Broken({ detail }: { detail: string }) {
	const { t } = useWords();
	return (
		<main className="broken" role="alert">
			<h1>{t('ui.broken.title')}</h1>
			<p>{t('ui.broken.means')}</p>
			<pre>{detail}</pre>
			<button type="button" className="button primary" onClick={() => location.reload()}>
				{t('ui.broken.reload')}
			</button>
		</main>
	);
}

/** A bug in the window must not leave it white: decisions are with the desk, and a fresh window finds them there. */
export class Boundary extends Component<{ children: ReactNode }, { detail: string | null }> {
	override state: { detail: string | null } = { detail: null };

	static getDerivedStateFromError(error: unknown): { detail: string } {
		return { detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
	}

	override render(): ReactNode {
		return this.state.detail === null ? this.props.children : <Broken detail={this.state.detail} />;
	}
}
