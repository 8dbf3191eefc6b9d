import { about } from './en/about.ts'
import { data } from './en/data.ts'
import { findCare } from './en/find-care.ts'
import { frame } from './en/frame.ts'
import { handOver } from './en/hand-over.ts'
import { interview } from './en/interview.ts'
import { library } from './en/library.ts'
import { result } from './en/result.ts'

/** English. Short sentences, everyday words, "might" and never "you have". */
export const en = { ...frame, ...interview, ...result, ...handOver, ...findCare, ...data, ...about, ...library }
