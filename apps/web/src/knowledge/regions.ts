import type { BodyPart, Region } from '@kneebone/engine'

/** The places of the body map. Part of the script, so that the map waits for nothing. */
export const regions: readonly Region[] = __REGIONS__

/** Names of whole parts, such as the knee. */
export const parts: readonly Pick<BodyPart, 'id' | 'title'>[] = __PARTS__
