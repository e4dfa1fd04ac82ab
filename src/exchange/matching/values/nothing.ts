// How people write that there is no number or no date: a blank, a dash, a stroke, 无.

/** Where a number or a date is expected; elsewhere these are words like others. */
export const saysNothing = (text: string): boolean => /^([-－—–−─―]+|[/／\\]+|无|暂无|不适用)?$/.test(text.trim());
