import { useEffect, useState } from 'react';
import { useWords } from '../lib/language.tsx';
import { type Notice, useNotices } from '../lib/notices.tsx';
import { Button } from './button.tsx';

/** Long enough to read a sentence and to find the way to its button with the keyboard. */
const SHOWN_FOR = 15_000;

function NoticeStrip({ notice, onClose }: { notice: Notice; onClose(): void }) {
	const { t } = useWords();
	const [held, setHeld] = useState(false);
	useEffect(() => {
		if (held || notice.stays) return;
		const timer = setTimeout(onClose, SHOWN_FOR);
		return () => clearTimeout(timer);
	}, [held, notice.stays, onClose]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: only keeps the strip while somebody is at it.
		<div
			className="notice-strip"
			onMouseEnter={() => setHeld(true)}
			onMouseLeave={() => setHeld(false)}
			onFocus={() => setHeld(true)}
			onBlur={() => setHeld(false)}
		>
			<p>{notice.text}</p>
			{notice.action && (
				<Button
					onPress={() => {
						onClose();
						notice.action?.run();
					}}
				>
					{notice.action.label}
				</Button>
			)}
			<Button kind="quiet" onPress={onClose}>
				{t('ui.close')}
			</Button>
		</div>
	);
}

/** The region stands from the start, so that what comes into it is heard. */
export function NoticeStrips() {
	const { all, putAway } = useNotices();
	const { t } = useWords();
	return (
		<section className="notice-strips" aria-live="polite" aria-label={t('ui.notices.region')}>
			{all.map((notice) => (
				<Kept key={notice.id} notice={notice} putAway={putAway} />
			))}
		</section>
	);
}

function Kept({ notice, putAway }: { notice: Notice; putAway(id: number): void }) {
	const [close] = useState(() => () => putAway(notice.id));
	return <NoticeStrip notice={notice} onClose={close} />;
}
