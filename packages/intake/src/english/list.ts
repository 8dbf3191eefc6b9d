// What is in this folder is English grammar and spelling, and nothing of medicine: that is in `knowledge/`.

export const list = (words: string): readonly string[] => words.trim().split(/\s+/)
export const words = (text: string): ReadonlySet<string> => new Set(list(text))
