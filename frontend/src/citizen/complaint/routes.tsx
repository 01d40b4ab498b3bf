export const complaintRoutes = [] as const;
