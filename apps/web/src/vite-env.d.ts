/// <reference types="vite/client" />

/** First digits of the knowledge's hash, set by the build: names the files of the knowledge. */
declare const __KNOWLEDGE__: string
/** The places of the body map: known from the first moment, so that the map waits for nothing. */
declare const __REGIONS__: readonly import('@kneebone/engine').Region[]
/** Names of whole parts, such as the knee. */
declare const __PARTS__: readonly Pick<import('@kneebone/engine').BodyPart, 'id' | 'title'>[]
