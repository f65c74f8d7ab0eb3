import { useWords } from '../lib/language.tsx';
import { useHeard } from '../lib/said.tsx';
import { Button } from './button.tsx';
import { LevelMark } from './marks.tsx';

/** What went wrong, each until it is put away. */
export function Alerts() {
	const { alerts, putAway } = useHeard();
	const { t } = useWords();
	return (
		<div className="alerts">
			{alerts.map((text) => (
				<div key={text} className="alert" role="alert">
					<LevelMark level="error" />
					<p>{text}</p>
					<Button kind="quiet" onPress={() => putAway(text)}>
						{t('ui.close')}
					</Button>
				</div>
			))}
		</div>
	);
}
