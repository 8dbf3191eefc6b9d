/** Address of a page of the plan. */
export const planAddress = (id: string, page = ''): string => `/plan/${encodeURIComponent(id)}${page && `/${page}`}`
