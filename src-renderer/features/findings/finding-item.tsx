import { useWords } from '../../lib/language.tsx';
import { LevelMark } from '../../ui/marks.tsx';
import { findingText, ruleTitle } from './finding-text.ts';
import type { FindingEntry } from './findings.ts';

/** One finding in a line or two. */
export function FindingItem({ finding }: { finding: FindingEntry }) {
	const { language, t } = useWords();
	return (
		<span className={`finding level-${finding.level}${finding.dismissed ? ' dismissed' : ''}`}>
			<LevelMark level={finding.level} />
			<span className="finding-body">
				<span className="finding-head">
					<span className="finding-level">{t(`word.level.${finding.level}`)}</span>
					<span className="finding-rule">{ruleTitle(language, finding.rule)}</span>
				</span>
				<span className="finding-text">{findingText(language, finding)}</span>
				{finding.dismissed && <span className="finding-reason">{t('ui.finding.dismissed', { reason: finding.reason })}</span>}
			</span>
		</span>
	);
}
