export const functionsPage = () => "";
export const unitsPage = () => "";
