/**
 * What has just happened and can be taken back, or wants a look when there is time: a strip at the lower edge with at most
 * one action. It goes by itself after a while, but not from under a hand or a focus, and not at all where it must be seen.
 */
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';

export interface Notice {
	id: number;
	text: string;
	action: { label: string; run(): void } | null;
	/** Stays until it is put away. */
	stays: boolean;
}

export interface Notices {
	all: readonly Notice[];
	tell(notice: Pick<Notice, 'text'> & Partial<Omit<Notice, 'id'>>): void;
	putAway(id: number): void;
}

/** More at once nobody reads. */
const MOST = 3;

const NoticesContext = createContext<Notices | null>(null);

export function useNotices(): Notices {
	const notices = use(NoticesContext);
	if (!notices) throw new Error('useNotices outside NoticesProvider');
	return notices;
}

export function NoticesProvider({ children }: { children: ReactNode }) {
	const [{ all }, setState] = useState<{ all: readonly Notice[]; next: number }>({ all: [], next: 1 });
	const tell = useCallback<Notices['tell']>((notice) => {
		setState(({ all: before, next }) => ({
			all: [...before, { action: null, stays: false, ...notice, id: next }].slice(-MOST),
			next: next + 1,
		}));
	}, []);
	const putAway = useCallback((id: number) => {
		setState((state) => ({ ...state, all: state.all.filter((notice) => notice.id !== id) }));
	}, []);
	const notices = useMemo(() => ({ all, tell, putAway }), [all, tell, putAway]);
	return <NoticesContext value={notices}>{children}</NoticesContext>;
}
