// 本项: how definitions and templates name the record a document is about, and its fields.

/** The record a document is about. */
export const subjectWord = "本项";
export const subjectPrefix = `${subjectWord}.`;
export const isOfSubject = (name: string): boolean => name.startsWith(subjectPrefix);
