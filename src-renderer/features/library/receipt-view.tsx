import { hasMessage } from '../../../src-main/contract/messages/index.ts';
import type { Receipt } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';
import { besideFacts } from '../intake/beside-facts.ts';

/** What was read in a file, in numbers: where one of them surprises, something was read wrongly. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
	const { t } = useWords();
	const format = `ui.format.${receipt.format}`;
	const facts: [string, string][] = [
		[t('ui.receipt.file'), receipt.fileName],
		[t('ui.receipt.format'), hasMessage(format) ? t(format) : receipt.format],
		[t('ui.receipt.encoding'), `${receipt.encoding.toUpperCase()} · ${t(`ui.encoding-from.${receipt.encodingFrom}`)}`],
		[t('ui.receipt.size'), t('ui.receipt.size-value', { bytes: receipt.bytes, characters: receipt.characters })],
		[t('ui.receipt.stories'), t('ui.receipt.stories-value', { stories: receipt.stories, paragraphs: receipt.paragraphs })],
		[t('ui.receipt.figures'), t('ui.receipt.figures-value', { figures: receipt.figures })],
	];
	if (receipt.linesJoined > 0) facts.push([t('ui.receipt.joined'), t('ui.receipt.joined-value', { lines: receipt.linesJoined })]);
	facts.push([
		t('ui.receipt.furniture'),
		t('ui.receipt.furniture-value', { furniture: receipt.furniture, noise: receipt.noise }),
	]);
	if (receipt.pages !== null) {
		facts.push([t('ui.receipt.pages'), t('ui.receipt.pages-value', { pages: receipt.pages })]);
		if (receipt.pagesWithoutText.length > 0) facts.push([t('ui.receipt.pages-empty'), receipt.pagesWithoutText.join(', ')]);
	}
	facts.push(...besideFacts(receipt, t));
	return (
		<dl className="receipt">
			{facts.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd className="tabular">{value}</dd>
				</div>
			))}
		</dl>
	);
}
