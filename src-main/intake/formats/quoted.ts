/** Where a mail begins to cite the one it answers: programs write a line of their own before it, and no mark on its lines. */

/** Handed on, not answered: what follows is what the mail was sent for. */
const HANDED_ON = /^\s*-{2,}\s*(?:forwarded message|begin forwarded message|转发(?:的)?邮件|轉寄(?:的)?郵件)/i;

const ANSWERED: readonly RegExp[] = [
	/^\s*-{2,}\s*(?:original message|original appointment|原始邮件|原邮件|原始郵件)\s*-*/i,
	/^\s*(?:From|发件人|寄件者)\s*[:：][^\n]{1,300}\n+\s*(?:Sent|Date|发送时间|发送日期|日期|时间|寄件日期)\s*[:：]/i,
	/^\s*On [^\n]{6,200}(?:\n[^\n]{1,200})? wrote:\s*$/,
	/^\s*(?:在\s*)?[^\n]{6,160}(?:写道|寫道|撰写)\s*[:：]\s*$/,
];

/** Of one paragraph: what a mail does from there on. */
export function citing(paragraph: string): 'answers' | 'hands-on' | null {
	if (HANDED_ON.test(paragraph)) return 'hands-on';
	return ANSWERED.some((form) => form.test(paragraph)) ? 'answers' : null;
}
